"""Threats: to report, to publish, to turn up, to make them regret it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import FollowUp, Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, negated, of_others, quoted
from lint_followup.rule import ERROR, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._moods import disclosed, pleased, practical

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
        "( will | shall | must | have to | going to | forced to | prepared to ) ..1 ( take | bring | carry ) ( it | this | the matter | this matter | my case | my complaint ) ..2 ( to ..2 ( @authorities | @powers | next level | top | court | management | others | public | superior | superiors | supervisor | manager ) | straight to | up with | higher | further | all the way )",
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
    guards=(quoted, attributed, negated, pleased),
)

HINTED: Final = Frames(
    (
        # somebody above or behind the reader
        "@intimations ..6 i|we ..2 ( know | have | sit with | dine with | play golf with ) ..6 @powers ( ( quite | very | rather )? well | personally )? $",
        "@intimations ..4 my ..8 your ..2 @powers $",
        "i|we ..2 ( know | am friends with | am close to | play golf with | dine with | went to school with ) ..2 your|the ..2 @powers ( ( quite | very | rather )? well | personally | privately )? ,? @nudges? $",
        "my ..1 @allies ..2 ( sits | serves | is | works | plays | dines | golfs | has ) ..5 ( your | the same ) ..2 @powers ( $ | , @intimations | , @nudges )",
        "my ..1 @allies ..2 ( is | works | sits ) ..5 @powers ..4 ,? @nudges ..2 $",
        "i am ..2 ( member | friend | colleague | relative | cousin ) ..6 ( @authorities | @powers | journalists ' association | press club ) ..2 ,? @nudges $",
        "i|we ( have | know ) ..3 ( friend | friends | contacts | connections | relatives | family | people ) ..1 ( at | in | inside | on | among | within | with ) ( the | your ) ..2 @powers ( $ | , @intimations | , @nudges )",
        "@intimations ..5 ( i | we ) have ..4 ( friend | friends | contacts | connections | relatives | family | people ) ..5 @powers",
        "( still )? in ..1 ( contact | touch ) with ..5 your ..3 ( clients | client | customers | customer | competitors | competitor | suppliers | investors | neighbours | staff ) ,? @nudges $",
        "my ..1 @allies ..2 ( writes for | works for | works at | is a journalist | is a reporter | is an editor | is a lawyer ) ..10 ( my story | my case | my experience | what happened | how you )",
        "@powers ..2 ( was | is | were | went | goes ) ..4 ( school | friends | related | married | cousin | golf ) ..3 my ..1 @allies",
        "my ..1 @allies ..2 @powers ..4 tells me",
        "@allies ( at | in ) the ..1 @powers ..1 tells me ..6 your",
        "your ( own )? ..2 ( name | reputation | image | standing ) ..8 ( suffer | suffers | at stake | damaged | harm | at risk | in danger | not mine )",
        # a trade or a town that talks
        "you ..1 ( can | may | will ) ( guess | imagine | work out | picture ) what ( we | they | people | i ) ..3 ( talk | say | said | think | will | call )",
        "^ ( people | everyone | everybody | folk | folks ) ..5 ( talk | talks ) ( $ | to each other | to one another | with each other | among | amongst | , @nudges | about ( employers | firms | you | such | who | how ) )",
        "( and | , | where | because ) ( people | everyone | everybody | folk ) ..1 ( talk | talks ) ( $ | to each other | to one another )",
        "( word | gossip | a bad name | bad names | reputations | a reputation ) ..2 ( travels | travel | spreads | spread | gets around | gets about | gets round | sticks | stick | goes round | gets out | flies ) ( $ | , | in | here | fast | quickly | among | . | and | round | around )",
        "( everyone | everybody | all | people ) ..4 ( know | knows ) ( each other | one another | everyone | everybody ) ( $ | , @nudges | here $ | there $ | and ..8 ( name | names | word | story | employer | remember | remembers | talk | talks | hears | sticks ) )",
        "small ( world | town | village | place | island | community | circle | trade | industry | city | market | field | business | county ) ..4 ( and | where | , | with ) ..5 ( talk | talks | word | hears | cousin | cousins | remember | remembers | gossip | stories | ears | memories | memory | reputation | reputations | tells | knows )",
        "( town | village | trade | industry | business | community | circle | market ) is ( very | so | rather )? small ( $ | , @nudges | and ..5 ( talk | talks | word | hears | remember | remembers | gossip | memories | memory | reputation | reputations | knows ) )",
        "( and | they | we | people ) ..2 ( tell each other | tell one another | gossip | gossips ) ( $ | about ( employers | firms | who | you | such ) | , @nudges )",
        "you never know who you ..1 ( might | may | will | could | need ) ..4",
        "( small | tiny | close-knit | tight-knit ) ,? and ..5 ( talk | talks | gossip | gossips | knows everybody | knows everyone )",
        # others who will hear of it
        "( ask | asks | asking ) me ..5 ( how | which | what | where ) ..10 ( and i ( will not | shall not | can only | will have to | can not ) | is decent | are decent | to avoid | is worth )",
        "( following | followers | readers | audience | subscribers | network ) ..10 ( interested | curious | keen | like to know | want to know | like to hear ) ..4 ( my experience | this experience | my story | this story | my interview | how you | how companies | how applicants )",
        "( prefer not | rather not | hope not | hate | be sorry | not like | not want ) ..3 to ..2 ( involve | bring in | drag in ) ( anybody else | anyone else | others | other people | third parties | somebody else | someone else | outsiders )",
        "( should | shall | might | may | could | ought to | going to | tempted to | thinking of ) ..2 ( ask | asking | consult | consulting | approach | approaching | inform | informing | speak to | write to ) ..3 @authorities ..12 ( thinks of | think of | thinks about | such | how you | treat )",
        "( others | other | people | colleagues | friends | members | everybody | everyone | readers | graduates | applicants | candidates | classmates ) ..5 ( will | would | may | might | ought to | should | deserve to | like to | want to | need to ) ..2 ( hear | know | learn | read | see | be told | find out ) ..1 ( how | what ) ..1 ( ( applicants | candidates | people | workers | interviewees ) ..1 ( are | were | get ) | you ..2 ( treat | treated | handle | handled | deal | dealt | behave | behaved | act | acted | do with | did with | did to ) )",
        "( they | who | and ) ..1 ( ask | asks | look to | turn to | consult | listen to ) me ..3 ( where | whether | which | who ) ..8 ( apply | applying | work | working | avoid | worth | go | employer )",
        "i|we ..2 ( advise | tell | warn | steer ) ( them | my students | my members | our members | my pupils | my apprentices ) ..1 ( where | which | whom ) ..2 ( to | not to ) ..2 ( go | apply | work | avoid | send )",
        "( know | remember | learn | hear | ask ) which ..1 ( firms | firm | yards | employers | employer | companies | company | agencies | agency | kitchens | ships | schools | hospitals | wards | places ) ..3 ( avoid | shun | stay away from )",
        "( parents | members | customers | association | @powers | @authorities ) ..1 ( will | would | might ) ..1 be ( curious | surprised | amused | astonished | intrigued ) ..1 ( why | to ( hear | learn ) ( how | why | that | what ) )",
        "( followers | readers | subscribers | listeners | viewers ) ..6 ( interested | curious | keen | like to | love ) ..4 ( how | what | which ) ..2 ( companies | employers | firms | you | applicants | candidates | bosses )",
        "not ..1 be surprised ( when | if ) ..8 ( knocks | knock | @authorities | labour office | tax office | health inspector | at your door )",
        # a public place, regretfully
        "( will | shall ) not ( go to | tell | inform | call | write to | involve | contact | speak to ) ( the | a | any ) ..1 ( @authorities | @powers | @public-places ) ..4 ( yet | for now | for the moment | at present | this time )",
        "@regretting ..10 @tidings ..4 ( @public-places | @powers | @authorities )",
        "@regretting ..8 ( @powers | clients | customers | parents | members | patients | readers ) ..2 ( to )? ( hear | learn | find out | heard | learned | learnt | found out | get wind | got wind | read ) ..4",
        "@regretting ..2 if ..10 ( heard | learned | learnt | found out | got wind | were told | were to hear | were to learn | came to know ) ( $ | about | of | how | from | what )",
        "( clients | customers | parents | members | patients | @powers ) ..1 would ..1 be ( happy | pleased | amused | glad | delighted | proud ) if they ( knew | heard | saw | learned | learnt )",
        "( not want to | not like to | hate to | sorry to | rather not | not wish to ) have to ( ring | call | write to | contact | tell | mention ..4 in | inform | go to | bring ..4 to ) ..3 ( @powers | @authorities | @public-places | chat | parents | group )",
        "hope ..4 ( @authorities | @powers ) ..2 ( never | does not | do not ) ( ask | asks | hear | hears | learn | learns | find | finds | come | comes | look | looks )",
        "( friends | colleagues | family | classmates | students | members ) will not be ( applying | buying | shopping | recommending | working | coming ) ..6 ( any more | anymore | again | ever | any longer )",
        "( refrained | held back | kept myself | stopped myself ) ..4 from ( mentioning | telling | writing | going | contacting | posting | speaking | informing | reporting | publishing | involving | approaching | talking ) ..6 ( @public-places | @authorities | @powers )",
        "( have not | not yet ) ..3 ( told | mentioned | spoken | gone | contacted | written | informed | reported | involved | posted ) ..4 ( @public-places | lawyer | lawyers | solicitor | union | press | tribunal ) ..3 ( yet | so far | for now )",
        "( be | is ) ( easy | simple | tempting ) for me to ( tell | call | ring | write | inform | mention | report | let | drop | say | speak ) ..6 ( @authorities | @powers | @public-places | customers | clients | parents | what ..1 ( i saw | i heard | i know | goes on ) )",
        "( wonder | ask myself | asking myself ) ( whether | if | what | how ) ..4 ( @powers | @authorities | clients | customers | parents | opportunities people | equality people ) ..1 would ( find | think of | say to | say about | make of ) ( this | that | your | it | such | how | the way )",
        # a letter from somebody
        "you ..4 ( getting | get | receive | receiving | expecting | expect | find | have ) ..2 ( a | an | my ) ..2 ( letter | visit | call | mail | email | note | inspection | summons ) from ..4 @authorities",
        "my|our ..1 ( lawyer | lawyers | solicitor | attorney | barrister | union | union rep | shop steward ) ..6 ( your ( letter | mail | email | answer | refusal | question | questions | note | reply | silence | words | remark | remarks ) | this letter | our correspondence | how you | what you said )",
        # records and watching
        "( recall | remember | noticed | aware | forget | seen ) ..2 that i ..2 ( took | taking | kept | recorded | wrote ) ..2 ( notes | minutes | everything | down )",
        "i|we ..2 ( saved | archived | stored | printed | forwarded | kept ) ..1 ( all | every | each ) ..1 ( our | your | of our | of your ) ..2 ( message | messages | mail | mails | email | emails | correspondence | chats | conversation | conversations )",
        "i|we know ( when | what time | that )? your ( shift | working day | lecture | duty ) ..2 ( end | ends | finish | finishes | is over ) ..5 $",
        "still ( have | got | keep ) ..3 ( messages | mails | emails | letters | recordings | chats ) ..1 ( where | in which | that show | promising ) ..6",
        "you ..1 ( drive | live | park ) ..6 ( do not you | do you not | is it not | i see | i saw )",
        "i|we ..3 ( keep | keeping | kept ) ..3 ( record | records | note | notes | log | copy | copies | file | diary ) of ..1 ( ( every | each | all ) ..3 ( you | our | was said | said ) | our | what ..3 ( said | told | promised ) | everything ..3 ( said | told | promised | between us | you | $ ) )",
        "@intimations ..3 i|we ..2 ( keep | kept ) ..3 ( record | records | note | notes | log | copy | copies | file | diary ) of ..8",
        "( our | this | our whole | this whole | all this ) ( entire )? ( correspondence | exchange | exchanges | mails | emails | messages | conversations ) ..4 ( archived | saved | stored | kept | filed | printed | documented | recorded )",
        "names of ( everyone | everybody | all ..1 ) i ..1 ( spoke | talked | dealt )",
        "i|we ..2 know ..2 ( when | what time | that )? you ..1 ( leave | finish | go home | come home | arrive | lock up ) ( $ | ..8 ( work | office | building | home | alone | most days | most evenings | every evening | every day | shop ) )",
        "i ..2 ( saw | see | have seen | noticed | watched | spotted ) you ..2 with your ..2 ( kids | children | family | wife | husband | daughter | son | daughters | sons | girls | boys | dog | baby | mother )",
        "i|we ..1 know ..2 ( where | which ) ..3 your ..1 ( wife | husband | kids | children | son | daughter | family | mother )",
        # fate
        "( meet | meets | see each other ) ..1 twice ..1 in ..1 life",
        "( one day | some day | someday | the day | the time | a day | a time | sooner or later ) ..8 you|your ..3 ( need | be | are | have | understand | ask | want | come | stand | remember ) ..10 ( not pick up | i will not | remember this | my side of the | in my place | in my shoes )",
        "i|we have ..1 ( got )? a ..1 ( long | good | very long ) memory ( $ | , @nudges | for ( names | such | this | these | slights | people who | those who ) )",
        "( sure | certain | assured | doubt that ) ..4 i ( shall | will ) ..1 ( remember | not forget | never forget ) ( how i | what | who | your name )",
        "i|we ( shall | will ) ..1 remember ..1 ( how | the way ) ( i was | we were ) ( treated | handled | dealt | received ) ..2 $",
        "( people | we | workers | nurses | mothers | parents ) ( do not | never | will not ) forget ( $ | who | how they | names )",
        "what goes around comes around ( $ | , )",
        "karma ( never | does not | will )? ..2 ( find | finds | come | comes | catch | catches | see | sees | forget | forgets | repay | repays | remember | remembers | exists | is real )",
        "( believe in | call it | bad ) karma ( $ | , )",
        "( you reap what | reap what you | home to roost | he who laughs last | tables ..2 turn $ | on the other foot )",
        "( life is long | mills of god )",
        # a fight kept in reserve
        "( trust | hope | sure | prefer | glad | sorry ) ..6 not ..4 ( necessary | needed | need | have to | forced | come to that | required ) ..5 ( further | other ( channels | means | ways | steps | measures ) | outside help | third parties )",
        "( settle | resolve | sort | solve ) ..1 ( this | it | matters | things | the matter ) ..2 ( between us | between ourselves | amicably | quietly | privately | among ourselves | peacefully )",
        "hope ..1 for your ( own )? sake ..10 ( audit | inspection | nobody | no one | @powers | @authorities | @public-places )",
        "in your own ..1 interest to ( reply | answer | hire | reconsider | settle | respond | give | talk | tell )",
    ),
    guards=(quoted, attributed, pleased, disclosed, practical),
)


@rule(
    "threat",
    category="tone",
    family="pressure",
    severity=ERROR,
    regions=("subject", "body"),
    suggestion="Take the threat out and do not send this today.",
    cues=(ANNOUNCED, VEILED, HINTED),
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
        example(
            kind=Kind.REJECTION_REPLY,
            say="[[You will regret]] turning me away.",
            also=("arguing-with-refusal",),
        ),
        example(kind=Kind.STATUS_CHECK, say="[[I will keep calling]] until somebody picks up."),
        example(kind=Kind.STATUS_CHECK, say="[[My uncle sits on your board, by the way]]."),
        example(kind=Kind.STATUS_CHECK, say="[[Word travels fast]] in the trawler trade."),
    ),
    good=(
        example(say="I know where your office is from the open day, so I need no directions."),
        example(say="My solicitor has confirmed that the non-compete clause ends in June."),
        example(say="You will not regret the detour if you ever drive through the Dolomites."),
        example(say="I reported the near miss myself, and my manager thanked me for it."),
        example(say="I know the chairman’s book on tidal power and have quoted it."),
        example(say="Our town is small, so I can walk to your office in ten minutes."),
    ),
)
def threat(document: Document, options: Options) -> Iterator[Hit]:
    """A threat, open or veiled.

    A threat ends the conversation and may end up with a lawyer or the police. It stays on file
    under the writer's name, and other firms may hear of it.
    """
    # In other mail a small town that talks is only that.
    other = document.guess.follow_up is FollowUp.NO
    sets = (ANNOUNCED, VEILED) if other else (ANNOUNCED, VEILED, HINTED)
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, *sets):
            if found.frames is HINTED:
                yield Hit(
                    message=f"“{found.text}” can be heard as a threat",
                    span=found.span,
                    severity=WARNING,
                    suggestion="Leave it out: nobody who reads it will think of anything else.",
                )
            else:
                yield Hit(message=f"“{found.text}” reads as a threat", span=found.span)
