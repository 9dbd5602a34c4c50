"""What they say of the state of things: that there is no news yet, or that one may ask again."""

from __future__ import annotations

from typing import Final

from lint_followup.language.patterns import make_outline, parse_pattern
from lint_followup.language.sentences import LONGEST, split_sentences

_NEWS: Final = (
    "news|update|updates|decision|decisions|information|word|answer|feedback|result|results|outcome"
)
_YET: Final = (
    "( yet | at this|present|the ( point | moment | stage | time ) | so far | to share|report|give|pass"
    " | for you | as of | right now | just now | today | for now | on my|our side|end | . | , | ; | - | – | $ )"
)
_WILL_SAY: Final = (
    "( let you know | be in touch | update you | get back to you | write to you | inform you"
    " | contact you | reach out | notify you | keep you posted | tell you | come back to you | call you )"
)
_NO_NEWS: Final = (
    f"no ( real | further | new | concrete | definite | final | firm | more )? ( {_NEWS} ) ..2 {_YET}",
    "no ( final )? decision|decisions ..2 ( has | have ) ..1 been ( made | taken | reached )",
    f"( do not | did not | can not | could not ) ..2 ( have | share | give | offer | provide | tell | say | add ) you? ( any | an | anything | much | a | any further | further | more | any more | a further )? ..1 ( {_NEWS} | details | {_YET} )",
    f"( unable | not able | not in a position ) to ..1 ( share | give | offer | provide | tell | say | comment ) ..3 ( {_NEWS} | details | anything | more | {_YET} )",
    "( have | has ) not yet? ( made | reached | come to | taken ) ( a | any | our | their | the | up )? ( final )? ( decision | decisions | choice | conclusion | our minds | their minds )",
    "( have | has ) not yet? ( decided | heard | met | finished | completed | concluded | finalised | finalized ) ..3 ( yet | back | anything | . | interviews | interviewing )",
    "( have | has ) yet to ( decide | meet | hear | make | finish | complete | come | reach )",
    "( are | am | is | 's | be ) still ..1 ( interviewing | deciding | reviewing | in the process | waiting | under review | being reviewed | meeting | considering | seeing | going through | working through | discussing | evaluating | undecided | pending | awaiting | in progress | ongoing | in the middle )",
    "^ still ( interviewing | deciding | reviewing | waiting | under review | nothing | no ) ..6",
    "nothing ( new | further | more | yet | else ) ..2 ( to | yet | at | . | , | from | on | $ )",
    "^ ( sorry , )? nothing yet ..3",
    "not anything ( new | further ) to",
    f"{_WILL_SAY} ..5 ( as soon as | when | once | the moment | if ) ( i | we | there | a | the | they | anything )",
    f"( as soon as | once | when | the moment ) i|we|there|a|the|they|things ..8 , i|we|you will ..1 ( {_WILL_SAY} | hear )",
    f"have not got|had ( any | anything | much | a | an ) ..2 ( {_NEWS} | to tell|share|say|report )",
    "( can not | not allowed to | not permitted to | may not | not free to ) ..1 ( disclose | reveal | discuss | comment | share | talk about ) ..5",
    "nothing ..3 yet",
    "still|currently ..1 being ..1 ( discussed | reviewed | considered | decided | finalised | finalized | assessed | evaluated | processed )",
    "you will ( hear | be told | be notified | be informed | be contacted ) ..4 ( once | when | as soon as | after )",
    f"wish ..1 i|we had ( any | more | some | better | a | an )? ( {_NEWS} | something )",
    "( need | needs | take | takes | require | requires ) ( a bit | some | a little | a while )? ( more | longer ) time?",
    f"i|we will ..1 {_WILL_SAY} ( . | ! | soon | shortly | in due course | either way | $ )",
    f"no ( further | more | other | additional )? ( {_NEWS} ) beyond",
    "( committee | board | panel ) ( meets | will meet | has to meet | is meeting )",
    "too early|soon to ( say | tell | know )",
    "( under review | under consideration | not been finalised | not been finalized | not concluded yet | on hold )",
    "ask you ( for your patience | to be patient ) | please bear with us | please be patient | thank you for your patience | appreciate your patience",
)  # fmt: skip
_ASK_AGAIN: Final = (
    "( feel free | do not hesitate | welcome | please do | you can | you may | happy for you | by all means | please ) ..1 to? ( check | check in | follow up | ask | nudge | remind | chase | ping | write | call | email | touch base | get in touch ) ( me | us | back | again | in | on | with me | with us | by | next | in | if | at | any | whenever | when )",
    "^ do ( check | follow up | ask | nudge | remind | chase | write | call | get in touch ) ..3",
    "( why not | you might ) ( check | ask | write | call | follow up | try ) ..2 ( again | next | in )",
)  # fmt: skip


def says_no_news(text: str) -> str:
    """The first sentence that says there is no news yet; empty where none does."""
    return _first(text, _NO_NEWS)


def invites_question(text: str) -> bool:
    """Whether they offer that one ask again."""
    return bool(_first(text, _ASK_AGAIN))


def _first(text: str, notations: tuple[str, ...]) -> str:
    for start, end in split_sentences(text):
        sentence = text[start:end]
        if len(sentence) > LONGEST or sentence.endswith("?"):
            continue
        line, words = make_outline(sentence)
        for pattern in map(parse_pattern, notations):
            if pattern.possible(words) and pattern.regex.search(line):
                return sentence
    return ""
