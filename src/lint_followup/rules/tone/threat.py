"""Threats: to report, to publish, to turn up, to make them regret it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, negated, of_others, quoted
from lint_followup.rule import ERROR, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

ANNOUNCED: Final = Frames(
    (
        "( i | we ) ( will | shall | am going to | are going to | intend to | plan to | might | may | can | could | am prepared to | have no choice but to | have no option but to | will have to | would have to | shall have to | must | am ready to | will be forced to | will be compelled to | shall be compelled to | am about to ) ..3 @threat-acts",
        "( no choice but | no option but | no alternative but | forced | compelled | obliged ) to ..3 @threat-acts",
        "( will | shall | may | might | could | going to ) ..2 ( be )? ( hearing | hear ) from ..4 @authorities",
        "( hear from | involve | inform | notify | contact | alert | go to ) ( my | our | the ) ..1 @authorities ( if | unless | about this | about your | about you )",
        "( do not | you will not | please do not ) ( force | make | push ) me to ..2 ( involve | contact | go | take | call | report | escalate | sue | write | do )",
        "my ..1 @authorities ( will be | will contact | will write | will hear | will see | will have | is going to | will know | will love | would love | would be interested | is always looking | has been instructed | is already | will take )",
        "one word from me",
        "( the | my | our ) ..2 ( local paper | press | media | newspaper | papers ) ( would love | will love | would be interested | is always looking | will hear )",
        "i ( will | shall | am ) ..2 ( going | go | be going ) ..1 ( straight to | to the press | to the media | to the papers | public with | to the ceo | to your ceo | to your boss | to the head | to the board | to the authorities )",
        "( i | we ) ( will | shall | am ) ..2 ( be )? ( standing | sitting | waiting | camping ) ( at | in | outside ) ..1 your",
        "( hand | pass | give | turn ) ( the matter | this | it | everything | the case ) ..1 over to ..2 ( lawyer | solicitor | attorney | police | union | @authorities )",
        "( writing | write | speaking | speak | complaining | complain | talking | talk | reporting ) to your ( ceo | boss | director | manager | superior | superiors | head office | headquarters | board | management ) ..2 ( about | regarding | on | to )",
        "( share | sharing | post | posting | spread | put | putting ) ( this story | my story | the story | your name | your names | screenshots | what happened | how you | the truth | your emails | your email | everything ) ..4 ( on | all over | across ) ..1 ( social media | twitter | facebook | linkedin | tiktok | instagram | the internet | reddit | youtube | whatsapp )",
        "( take | taking | bringing | bring ) ..1 ( this | it | you | your company | the matter ) to ..3 @authorities",
        "drag ( you | your ..1 ) to",
        "tell ( all | everyone | everybody | every ..1 ) ..4 ( never | not ) to",
        "make sure ..2 ( nobody | no one ) ..8 ( applies | apply | works | work | shops | buys | hires ) ..4 ( you | your | again )",
        "make sure ..2 ( everyone | everybody | all | every ..2 | people | the whole ..2 ) ..6 ( knows | hears | know | hear | learn | learns | finds out ) ..1 ( what you | how you | how your | about you | about your | about this | what happened | the truth )",
        "i know where your ..2 is , so i will",
        "if you do not ..8 , i will ..1 ( come to | be at | show up | turn up | call | keep | visit ) ..1 your ..2",
        "( reserve the right | intend | prepared | ready | about ) to ..2 ( commence | take | start | initiate | begin | sue | file | bring | seek ) ..2 ( legal | proceedings | action | lawsuit | complaint | claim | lawyer )",
        "( will | shall | must | have to | going to | forced to | prepared to ) ..1 ( take | bring | carry ) ( it | this | the matter | this matter | my case | my complaint ) ..2 ( to | straight to | up with | higher | further | all the way )",
        "( in touch | in contact | speaking | spoken | talking | talked | consulting | consulted | meeting ) ..1 ( with | to )? ..1 ( a | an | my | our ) ..1 ( lawyer | solicitor | attorney | barrister | journalist | reporter ) ..1 ( about | regarding | over | concerning ) ..1 ( this | your | you | how | what | the ( unpaid | decision | rejection | interview | way ) )",
        "( expect | await ) ..1 ( a | my | the | to hear ..1 from my ) ..2 ( complaint | lawsuit | letter from my | lawyer | solicitor | call from my | visit )",
        "( have | hate ) to go over your head",
        "go over your head",
        "( make sure | see to it | ensure ) ..1 ( that )? ( they | everyone | everybody | people ) ..2 ( talk | talks | know | knows | hear | hears ) about ( you | your | this )",
        "( review | post | article | tweet | letter | complaint | email ) ..5 ( is | already | sits ) ..2 ( drafted | written | ready | waiting | prepared ) ..10",
        "( whether | if ) i ( post | publish | send | file | submit | release ) it",
        "( seen | know | saw ) ( which | what | where ) ( car | house | street | school | train | bus | floor ) you ..1 ( drive | live | take | park | own | go | work )",
        "( do not | will not | shall not ) ( rest | stop | give up | leave | go away | be leaving | let this go | let it go | let this rest ) ..8 until|till|unless",
        "( not | never ) ..1 ( leaving | leave | going | moving ) ..3 ( till | until | before ) i",
        "( will | shall | going to ) ..1 ( keep | continue ) ( calling | phoning | ringing | emailing | texting | messaging | showing up | turning up | writing to you | coming to your | coming until )",
        "( calling | phoning | ringing | come | coming | call | ring | phone ) ..6 every ( day | morning | hour | evening | week | single day ) ..8 until|till",
        "( i | we ) know where you ..1 ( live | park | sleep | work | eat )",
        "see you in court",
        "( tell | telling | warn | warning ) ( everyone | everybody | anyone | all ..2 | the world | every ..2 | people ) ..3 ( what you did | what you are | how you treat | how you treated | how your ..2 treats | to avoid | to stay away | not to )",
        "warn ( everyone | everybody | all ..2 | people | others ) ..2 about ( you | your )",
    ),
    guards=(quoted, attributed, of_others),
)
VEILED: Final = Frames(
    (
        "you|they ..1 ( will | shall | are going to | would | may | might | must ) ..2 ( come to | live to | all )? ( regret | rue | pay for | pay dearly | be sorry for | be sorry you | be sorry when | be sorry if | be sorry one )",
        "( will | going to | would ) ..2 ( regret this | regret your decision | regret the day | regret rejecting | regret not | regret passing | regret treating )",
        "your ..1 ( boss | bosses | ceo | superior | superiors | director | directors | head office | headquarters | manager | management | supervisor | board | customers | clients | investors | competitors ) ( will | is going to | are going to | would | might like to | may want to | should | is about to | deserve to | ought to ) ..3 ( hear | know | receive | learn | see | be told | think | find | be interested )",
        "( everyone | everybody | every ..2 | the whole ..2 | all of | the world | people | all ) ..5 ( will | is going to | are going to | going to ) ..2 ( know | hear | find out | learn | see ) ..5 ( about this | about you | about how | about your | from me | how you | what you | who you )",
        "( actions | decisions | this | choices | it | there ) ..2 have consequences",
        "( there will be | you will face | face the | suffer the | bear the ) ..1 ( consequences | repercussions ) ( $ | for you | for your | of ( this | your ) )",
        "( made | making | make ) an enemy",
        "( you | would | better | to ) ..3 think ..2 ( carefully | twice | again | hard | long and hard ) before ( saying | rejecting | you | turning | ignoring | refusing )",
        "( matter | this | it | story ) ..1 ( does not | will not ) ( end | stop ) ( here | there | with )",
        "this is ..1 ( not over | far from over | not the end of it | not the last you )",
        "( have | kept | made | got ) ..3 ( recordings | recording | screenshots ) of ( all )? ..1 ( our | your | every ) ..2 ( conversation | conversations | call | calls | messages | emails | interview )",
        "( been recording | recorded ) ..2 ( our | your | all | every | the ) ..2 ( calls | conversations | conversation | interview | call )",
        "( bad | negative | one-star | damning | scathing | honest ) ..1 ( review | reviews ) ..6 ( if | unless | until | on | coming | waiting | glassdoor | google )",
        "( glassdoor | trustpilot | google rating | google review | yelp | star rating | online rating ) ..6 ( will | would | going to | deserves | unless | if | hear | reflect | not survive )",
        "( leave | write | post | put | publish ) ..5 ( on | to ) ( glassdoor | trustpilot | yelp | kununu | reddit )",
        "( how would | what would | i wonder what ) ..4 ( customers | clients | ceo | boss | press | shareholders | parents | public ) ..3 ( think | say | feel | react | do ) if",
        "( if | unless ) ..10 ( i will | i shall | i am going to ) ..4 ( glassdoor | review | reviews | twitter | facebook | reddit | linkedin )",
        "( name | mention | tag ) you ..1 ( personally | publicly | by name )",
        "( i | we ) ( know | have ) ( people | friends | connections | contacts ) ..6 ( who can | who will | so think | so i | make your | end your )",
        "( father | uncle | brother | husband | wife | mother | friend | cousin ) ..3 ( minister | ministry | board | director | directors | police | lawyer | journalist | sits in | plays golf ) ..12 ( will be informed | so i would think | so think | going to hear | will hear )",
        "you have not heard the last",
        "( it would be | would be | what ) ..1 a ( pity | shame ) if ..8 ( learned | learnt | heard | knew | found out | saw | read | were to | got out | happened | leaked )",
        "( followers | readers | subscribers | students | audience | customers ) ..4 ( learned | learnt | hear | heard | know | knew | find out | found out | would love )",
        "watch your ( back | step )",
        "you will see ( what happens | what i | that i | who i )",
        "you ( have been | are ) warned",
        "consider ( this | yourself ) ( a | your )? ..1 ( warned | warning )",
        "( i | we ) ( do not | would not ) mind waiting ..3 ( car park | parking lot | outside | lobby )",
        "not leaving ( till | until | before )",
    ),
    guards=(quoted, attributed, negated),
)


@rule(
    "threat",
    category="tone",
    family="pressure",
    severity=ERROR,
    regions=("subject", "body"),
    suggestion="Take the threat out and do not send this today.",
    cues=(ANNOUNCED, VEILED),
    cite=(
        Cite("how-not-to-follow-up", "Job seekers who are desperate can sometimes cross the line"),
        Cite(
            "how-not-to-follow-up",
            "it can get you black-listed with the company or recruitment agency",
        ),
    ),
    advice="stalking-ultimatum",
    bad=(
        example(
            kind=Kind.STATUS_CHECK, say="So [[I will leave a bad review]] on every site I know."
        ),
        example(kind=Kind.REJECTION_REPLY, say="[[You will regret]] turning me away."),
        example(kind=Kind.STATUS_CHECK, say="[[I will keep calling]] until somebody picks up."),
    ),
    good=(
        example(say="I know where your office is from the open day, so I need no directions."),
        example(say="My solicitor has confirmed that the non-compete clause ends in June."),
        example(say="You will not regret the detour if you ever drive through the Dolomites."),
        example(say="I reported the near miss myself, and my manager thanked me for it."),
    ),
)
def threat(document: Document, options: Options) -> Iterator[Hit]:
    """A threat, open or veiled.

    A threat ends the conversation and may end up with a lawyer or the police. It stays on file
    under the writer's name, and other firms may hear of it.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, ANNOUNCED, VEILED):
            yield Hit(message=f"“{found.text}” reads as a threat", span=found.span)
