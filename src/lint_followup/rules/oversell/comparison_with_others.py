"""Putting oneself above other applicants or colleagues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.language.frames import Frames
from lint_followup.language.scope import named, of_others, quoted, reported
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.oversell.evidence import weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match

_MODEST: Final = frozenset(
    """less fewer slower worse weaker junior newer shorter literal literally learned learnt
    lower least""".split()
)


def modest(match: Match) -> bool:
    """The comparison is to the writer's disadvantage, or about inches."""
    numbers = match.doc.user_data["sentence"]
    return any(
        token.norm_ in _MODEST for token in match.doc if numbers[token.i] == match.sentence
    )


_GUARDS = (quoted, reported, named, modest)

NOBODY = Frames(
    (
        "( no | not one | none | nobody | no one | few | not a single | not many | hardly anyone ) ..12 ( than i | than me | than myself | than mine | like me | like mine | like i | as i | as me | as mine | to match mine | to match me | to match my | compares to me | compare to me | compare with me | rival me | equal me | my equal | quite like | come close to me | comes close to me | comes close to my | come close to my | hold a candle )",
        "( no | none | neither | none of the | nobody | no one | not one of the | none of your ) ..1 ( other | others | else | current | present | existing | remaining )? ..3 ( has | have | can | could | will | would | possesses | possess | brings | bring | is | are | offers | offer | knows | know | shares | matches | match | wants ) ..4 ( what i | as i | as much as i | mine | my ( @merits | own | level | range | depth | calibre | numbers | passion | feel | touch | kind | combination | mix ) | more than i | better than i )",
        "( no one | nobody | none | not one | no other ..2 | no candidate | no applicant ) ..1 ( else )? ( you ( will | have | are | 've )? ..1 ( meet | interview | interviewing | see | seeing | seen | met | interviewed | hire | find | talk to | choose | hear ) | on your ..1 ( list | shortlist | team | staff | books ) | in your ( pile | pool | inbox | team ) | in ( this | the | that ) ..1 ( pool | race | running | waiting room | corridor | field | stack | queue ) | who applied | applying ) ..3 ( has | have | can | could | will | would | is | knows | comes | brings )",
        "none of ( your | the | those | these | them ) ..3 ( staff | others | candidates | applicants | team | people | employees | colleagues | finalists | competitors | rest | other ..1 )? ..1 ( has | have | can | could | is | are | comes | come | will | would | know | knows ) ..6 ( my | i | me | mine )",
        "( no one | nobody ) ( else )? ..2 ( can | could | will | would ) ( do | offer | bring | give | match | deliver | work | serve | sell | teach | fill | care | handle ) ..6 ( as i | like i | like me | better | as well | as hard | what i | than i | as me | my )",
        "( no one | nobody ) ( else )? ..1 ( works | sells | teaches | knows | cooks | writes | drives | cares | learns | types | codes | does | performs | serves | wants | deserves ) ..6 ( as i | like i | like me | than i | than me | as me | harder | more )",
        "( no other | nobody else | no one else ) ( candidate | applicant | person | contender | finalist )? ..1 ( has | have | can | could | will | would | comes | brings | offers | deserves | matches ) ..2 ( my | match | offer | compare | compete | come close | close | equal | such | this | the same | what | rival | do )",
        "( i doubt | i bet | i wager | i am sure | doubtful | i know for a fact | i question | i defy ) ..3 ( any | anyone | anybody | the other | the others | they | no one | nobody ) ..1 ( else )? ..10 ( could | can | has | have | would | will ) ..2 ( do | match | weld | offer | bring | be | the | as | keep | say | show | handle | have | deliver | managed | my | run | what )",
    ),
    guards=_GUARDS,
)
ABOVE = Frames(
    (
        "( i | me | mine | my ..2 @merits ) ..8 @better-words ..4 ( than | to ) ( any | anyone | anybody | everyone | everybody | all | the | your | my | other | most | others | those | many | some ) ..2 ( other | else | rest | others | of them | @rival-nouns | @trade-people | in | on | i | ever | around | here | you | at | you 'll ) ..3",
        "( i | me | mine | my ..2 @merits ) ..8 @better-words ..3 than ( anyone | anybody | everyone | everybody | most | others | all of them | them all | all the others | the others | any of them | the rest | my peers | my colleagues | the competition )",
        "i|we ..5 @outdo-verbs ..2 ( everyone | everybody | anyone | anybody | others | them all | all of them | the rest | the others | the competition | ( all | any | every | the | my | your | most | each | both | our | other | half ) ..3 ( @rival-nouns | @trade-people ) )",
        "( leave | leaves | leaving | left | leave all | blow | blows | put | puts ) ..4 ( in the dust | far behind | standing | behind me | to shame | out of the water | in the shade | for dead )",
        "i ..2 ( leave | left ) ..1 ( the competition | others | other ..1 | everyone | everybody ) ..1 behind",
        "unlike ( the | other | most | many | all | your | some | those | my | so many | any ) ..5 ( @rival-nouns | @trade-people | others ) ..3 , ..3 ( i | my | mine )",
        "unlike ( others | them | the rest | the others | most | everyone else ) ,? ..2 ( i | my )",
        "( whereas | while | where | although | when ) ( most | other | many | the other | the rest of | others | some | all the | your other | everyone | everybody | everyone else | my ) ..2 ( @rival-nouns | @trade-people | others )? ..8 ( , | - ) ( i | my | mine )",
        "( other | most | ordinary | average | lesser | normal | regular | typical ) ..1 ( @rival-nouns | @trade-people ) ..8 ( ; | , | — | – | : | - | but | while ) ( but | while | whereas )? ( i | mine ) ( am | do | create | deliver | make | give | work | write | build | bring | never | always | live | actually | have | can | will | get | solve | know | think | do not | perform | lead | win | see | craft | inspire | produce | finish )",
        "( compared | in comparison | next | relative | as opposed | in contrast ) ( to | with ) ..1 ( the | other | most | your | my | younger | older | any | all | others | everyone | those | ordinary ) ..4 ( @rival-nouns | @trade-people | others | else | , ) ..3 ( i | my ) ..1 ( bring | am | have | offer | can | deliver | work | stand | possess | shine | excel | know | do | skills | experience | work )",
        "( stand | stands | standing | stood | rise | tower | shine ) ..1 ( out )? ..1 ( from | among | above | amongst | over ) ( the | other | all | everyone | any | most | my | others | every ) ..4 ( @rival-nouns | @trade-people | others | else | , | $ )",
        "( head and shoulders | streets | miles | leagues | light years | light-years | heads | far | a cut | a class | well ) ( above | ahead of | beyond | superior to ) ..3 ( @rival-nouns | rest | others | average | everyone | anyone | them | anybody | that of | any other )",
        "( above | over | superior to | ahead of | better than ) ( all | any | every | the | all of the | those of | that of | your )? ..1 ( other ( candidates | applicants | candidate | applicant | contenders | options | people ) | my peers )",
        "( in a | on a | of a | in an | on another | in another | of another | at another ) ( different | another | higher | completely different | entirely different | entirely )? ..1 ( league | class | level | planet | calibre | caliber | stratosphere ) ..1 ( from | altogether | than | to | of my own | entirely | $ | above | compared | , | when )",
        "( twice | double | three times | ten times | two times | half again ) ( the | as | more )? ..2 ( work | output | much | productive | fast | good | sales | hours | worker | load | amount | many | efficient | speed ) ..1 ( of | as | than ) ..2 ( any | anyone | anybody | the | other | my | everyone | everybody | most | others ) ..3",
        "what ( sets | makes | separates | distinguishes | puts ) me ..3 ( apart | different | better | stand out | above | from | ahead ) ..1 ( from | than | of | above )? ( the | all | any | other | others | most | my | everyone | , )",
        "( sets | set | setting | separates | distinguishes ) me ( apart | above | ahead ) ( from | of )? ..1 ( the | all | any | other | others | most | my | every | everyone ) ..3",
        "( my | me | i ) ..4 ( superior | second to none | unrivalled | unmatched | head ) ..2 ( among | amongst | in | to ) ( the | all | your | my | any ) ..3 @rival-nouns",
        "( the )? ( smartest | best | cleverest | brightest | most ..1 | strongest | fastest ) ..3 ( in the room | in any room | on the team | on my team | in my team | in the team | of the lot | of them all | of the bunch | in the bunch | of all the ..1 @rival-nouns | of all ( your | the | those | these ) ..3 | among ( the | all | your | my ) ..3 @rival-nouns )",
        "( more than any other ( person | candidate | applicant | one ) | more than anybody else | more than anyone else ) ..6 ( i | my )",
        "i ( deserve | merit | have earned ) ..5 more ( than ) ..4",
    ),
    guards=(*_GUARDS, of_others),
)
BELOW = Frames(
    (
        "( not | never | nowhere near | hardly ) ..2 ( on | in | of | having | at | have | up to ) ( my | the same ) ( level | league | class | calibre | caliber | standard | wavelength | quality | depth )",
        "( not | never | no | hardly | barely | can not ) ..3 ( hold a candle to me | stand a chance | match for me | come close | keep up with me | keep up with my | keep pace with me | measure up to me | compete with me | compare to me | compare with me | do what i | do half of what | a patch on me | touch me | know half | fill my shoes )",
        "( i was | i am | i 'm | i have been | i remain | me being ) ..4 the only ..1 ( competent | capable | qualified | decent | reliable | serious | hard-working | hardworking | real | good | intelligent | sane | skilled | suitable | sensible | professional | worthy | dependable | truly ..1 | responsible | productive | educated | honest ) ..3",
        "i ( was | am | have been | 'm ) ..2 the ( one | only one | only person ) ( doing | who did | who does | who actually | who ever | who really | carrying | who carried | who kept | holding ) ..4",
        "my ..2 ( @rival-nouns | boss | bosses | managers | supervisor | manager ) ..4 ( are | were | is | was | can not | could not | do not | lack | lacks | lacked | never | could never | have none ) ..4 ( @weak-words | as good | keep up | do what i | as fast | my level | understand half | as hard | as talented | match | compete | watch the clock | half as | nearly as | jealous | envious | envy )",
        "( the | those | these | your | that | any | all | none of the | your ..1 | my ) ( other | others | rest of | remaining | rival | competing ) ..5 ( are not | do not | can not | is not | lack | lacks | will never | could never | have nothing | have no | has no | is no | are no | cannot | may have | are just | are only | simply | merely | pale | fall short | are all | know | will not | are ) ..6 ( experienced | me | my | mine | i | chance | calibre | level | match | compare | standard | league | qualified | real | half | hours | lost | talk | @weak-words )",
        "( other | others | those | rest ) ..6 ( looked | look | seemed | seem | appeared | sounded | were | was | are ) ..2 @weak-words",
        "the ( girl | guy | man | woman | lady | person | candidate | chap | boy | applicant | fellow | gentleman | lad | kid | one | people | guys ) ( who | that | i saw | in the waiting room | before me | after me | next to me | sitting )? ..8 ( looked | seemed | was | were | had no | could not | did not | is | are | appeared | sounded ) ..2 @weak-words",
        "( settle | settling ) for ..1 ( less | second | second-best | the runner-up | runner-up | anyone | someone | the others | average | mediocre | mediocrity | anything | ordinary | less than | somebody | another | second-rate | the rest | others )",
        "( why | how ) ..1 ( hire | choose | take | settle | bother | waste | look | pick | gamble | keep | would you ) ..10 ( when | if ) ( you | i ) ..1 ( can | could | have | am | are ) ..2 ( have | hire | get | choose | pick | me | right here | someone like | talking )",
        "( waste | wasting | lose | losing | spend ) ..3 ( time | money | effort | hours | breath ) ..3 ( with | on | interviewing | talking to | seeing | reading ) ..2 ( other | others | anyone | anybody | the rest | lesser | second | more ..1 candidates )",
        "( hire | hired | hiring | choose | chose | choosing | chosen | pick | picked | picking | take | took | prefer | preferred | select | selected ) ( somebody | someone | anyone | another | anybody | him | her | them ) ..2 ( over | instead of | other than | but | rather than | to ) me ..6 ( mistake | second | wrong | regret | loss | error | worse | less | poorer | settle | sorry | pity )",
        "second best",
        "( mine | my own | i ) ( are | is | am | was | were ) ..2 ( better | superior | stronger | far better | much better ) ( $ | , | than ( his | hers | theirs | theirs | any | all | the | most ) )",
        "( need | take | takes | hire | require ) ..2 ( two | three | four | five | several | a whole | ten | half a dozen | a team | at least ..1 ) ..5 ( to replace me | to match me | to do my | to do what i | to fill my | to equal me )",
        "( do | did | doing | does ) ..1 the work of ( two | three | four | five | ten | several | a whole | six | an entire ) ..2",
        "( candidates | people | applicants | workers | someone | employees | talent | talents | men | women | person | professionals ) ( such as myself | such as me | like me | like myself | of my calibre | of my caliber | of my quality | of my stature | of my level | with my ..3 ) ..1 ( are | is | do not | does not | come | comes | come along | belong ) ..3 ( rare | hard to | few | different | another | one in | unique | every day | often | along | once | scarce | not | top )",
        "( someone | somebody | anyone | anybody | a person | people | candidates | another ) ( like me | of my calibre | of my caliber | such as me | such as myself ) ..2 ( again | anywhere | every day | elsewhere | twice )",
        "( will not | can not | could not | will never | would not | never | cannot | struggle to | hard pressed to | hard-pressed to | hard put to | do not | 'll never ) ..2 ( find | meet | get | hire | see | come across | encounter ) ..5 ( better | like me | harder | stronger | as i | as me | more ..1 | than me | than mine | than i | of my | to match | half as ) ..6 ( than me | than i | than mine | like me | as me | as i | than myself | than my | mine | skills | work | $ )",
        "( hard | difficult | impossible ) ( pressed )? to find ..3 ( better | stronger | more ..1 | harder | like me | of my | as ..1 ) ..4",
        "( pale | pales | fall short | falls short | fade | shrink ) ..2 ( in comparison | by comparison | beside me | next to me | compared )",
        "( i | i 'll | i will | i would ) ..2 ( beat | eat | crush | destroy | bury | blow away | wipe out | outclass ) ..2 ( the competition | any competition | my rivals | all comers | the others | the other ..1 )",
        "( cream of the crop | best of the best | pick of the bunch | top of the heap | leader of the pack | one step ahead of )",
        "( if you want | do you want ) ..3 ( the best | average | ordinary | mediocrity | second ) ..8 ( others | me | i am | someone else | look no | them )",
    ),
    guards=_GUARDS,
)


@rule(
    "comparison-with-others",
    category="oversell",
    severity=WARNING,
    regions=("subject", "body"),
    suggestion="Say what you did and leave out how others compare; you have not met them.",
    cite=Cite("too-much-follow-up", "Don't be tempted to send long sales pitches."),
    dissent=Cite(
        "how-not-to-follow-up",
        "show them why you are the best person for the job",
        allows="one claim with evidence",
    ),
    bad=(
        example(say="[[No other applicant has my]] experience."),
    ),
    good=(
        example(say="I understand that you chose another candidate, and I wish her well."),
        example(say="Unlike my last school, yours has a garden."),
        example(say="You asked how I compare with my colleagues: I am slower at first drafts."),
        example(say="Nobody else at the clinic spoke dbt, so I taught it."),
        example(say="Our pump outperformed the others in the test by 12 percent."),
    ),
)
def comparison_with_others(document: Document, options: Options) -> Iterator[Hit]:
    """Yourself above other applicants or colleagues.

    You have not met the other applicants, and the reader has. Talking down colleagues makes the
    reader wonder how you would talk about the next ones.
    """
    for region in (Region.SUBJECT, Region.BODY):
        claims = document.find(region, NOBODY, ABOVE, BELOW)
        for found, severity in weigh(document, claims):
            message = f"“{found.text}” puts you above others"
            yield Hit(message=message, span=found.span, severity=severity)
