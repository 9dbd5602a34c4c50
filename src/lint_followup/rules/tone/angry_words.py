"""Anger at the reader, the firm, the process or the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    attributed,
    conditional,
    elsewhere,
    named,
    negated,
    of_others,
    off_target,
    other_object,
    own_fault,
    quoted,
    technical,
)
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._affect import admiring, own_deed, own_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

STATES: Final = Frames(
    (
        "i|we am|are ..3 @strong-anger",
        "i am getting ..2 @anger",
        "i ( am | was | feel ) ..3 @anger ( with | at ) you",
        "i ( was | am ) ..2 ( shocked | hurt | stunned ) and ..1 @anger",
        "how ..1 @strong-anger i|we am|are",
        "to say ..2 i am ..3 @anger",
        "( galls | angers | infuriates | enrages | disgusts | sickens | offends | insults | annoys | irritates | appals | appalls | maddens | outrages | irks | riles ) me",
        "( i | we ) ( resent | despise | detest | loathe | deplore )",
        "( i | we ) ( have | had ) been ..3 ( used as | made to | taken for | lied to | treated ..3 by )",
        "only made me ..2 @anger",
        "was|were ..1 infuriating|insulting|humiliating|degrading|demeaning",
        "i|we ( have been | have become | remain | feel | find myself ) ..3 @anger",
        "i|we ( was | were | felt | came home | came away | left ) ..3 @anger by|with|at|about|over|how|that|when",
        "i ( am | feel ) ..2 @anger by|with|at|about|over|how|that",
        "( made | makes | leaves | left | leaving | making ) me ..3 @anger",
        "blood boil",
        "shaking|trembling|shook with ..1 rage|anger|fury",
        "i|we ( have | had ) ..1 enough of|with",
        "had it up to here",
        "fed up ( with | of ) ..6",
        "( sick | tired | sick and tired ) of ( your | you | waiting | hearing | being | chasing | this | these | the way | excuses | silence | having | getting )",
        "( lost | losing | run out of ) ( all | my | any | what )? ..1 patience|respect|faith",
        "i|we ( resent | despise | detest | loathe ) ..2 you|your|the|how|being|this|that",
        "i|we hate ( you | your | the way you | how you | being )",
        "with the? ( utmost | deepest | greatest | great | profound ) ..1 disdain|contempt|disgust|anger|indignation|displeasure|disappointment",
        "my ( anger | fury | disgust | indignation | contempt | displeasure | outrage ) at|about|over|with|is|has|knows",
    ),
    guards=(
        quoted,
        negated,
        conditional,
        attributed,
        of_others,
        elsewhere,
        off_target,
        other_object,
        own_work,
        own_deed,
        named,
    ),
)
JUDGEMENTS: Final = Frames(
    (
        "your ..1 ( @harsh-adjectives ) ..1 @reader-things",
        "( such | this | these | that | with | of ) ..1 @harsh-adjectives ..1 ( treatment | process | behaviour | behavior | conduct | attitude | manner | manners | hiring | recruitment | selection | answer | reply | rejection | excuse | excuses | handling | decision | company | firm | circus | procedure | games | lies )",
        "( how | so | very | most | really | extremely | too | quite | simply | just | downright | utterly | truly | beyond ) ( disrespectful | unprofessional | insulting | rude | discourteous | humiliating | unfair | inconsiderate | heartless | dishonest | disgraceful | shameful | unacceptable | degrading | demeaning | callous | arrogant ) ..4",
        "( rude | impolite | discourteous | disrespectful | unprofessional | unfair | cruel | mean | wrong | shameful | heartless | unkind | inconsiderate | cowardly | insulting ) ( of you | of your | of the ..2 @reader-things | to ( keep | leave | ignore | let | make | invite | treat | string | drop | dismiss | refuse ) )",
        "( treated | handled | managed | run | organised | organized | conducted | dismissed | spoken to | dealt with | rejected | received | behaved | communicated | acted ) ..2 @harsh-adverbs",
        "@harsh-adverbs ( treated | handled | managed | run | organised | organized | conducted | dismissed | rejected | behaved | planned | prepared | informed )",
        "( your | the ..1 | such | sheer | this | their | utter | complete | total | so much ) ..1 @harsh-nouns ( of your | of the | of you | from you | from your | in your | with which | on your part | at your | your | is | was | that you | you have | shown | displayed | i have | has )",
        "your ..1 @harsh-nouns",
        "( sick | tired | fed up | weary | enough | had it ) ..2 ( of | with ) ..2 @harsh-nouns",
        "( no way | not how | not the way | not a way ) ( to treat | you treat | one treats | people should be treated | to run a | to do business )",
        "( nobody | no one | no human being | people | applicants | candidates | human beings | professionals | adults ) ( should | deserve | deserves | ought ) ..1 ( not )? ..1 ( be treated | to be treated | to be ignored )",
        "( basic | common | simple | ordinary | elementary | minimum ) ( courtesy | decency | manners | respect | politeness | professionalism | human decency )",
        "( show | have | learn | get ) ( some | a little | a bit of | any ) ..1 ( respect | decency | manners | consideration | courtesy | professionalism | shame )",
        "( is | was | like | as ) ..1 a ..1 ( bad | sick | cruel | sad | lousy | total | complete ) joke",
        "nothing short of ..2 @disgrace",
        "( it is | it was | how | i find it ) ..2 ( outrageous | disgraceful | despicable | appalling | scandalous | shameful | disgusting | shocking | unacceptable | insulting | deplorable | unforgivable | inexcusable | infuriating | galling | humiliating | pathetic ) ( that | how | to be | when | for | what )",
        "( only made | makes | made | leaves | left ) me ..2 ( bitter | more bitter | angrier | angry | furious | sick | cold )",
        "( treated | treatment ) ..3 ( warmly | better | kindly | respect | courtesy | decently ) ..3 by ..3",
        "( sour | soured | sours | put | puts ) ( me | us ) ( on | off ) ( your | the | ever )",
        "( this | that | the | whole ) ..1 ( charade | farce | sham | circus | pantomime | shambles | mockery | travesty | nonsense | debacle | fiasco | ordeal | rigmarole )",
        "( never get back | down the drain | for absolutely nothing | a complete waste | a total waste )",
        "( bad | bitter | nasty | sour | foul ) taste in my mouth",
        "( drives | drove | driving | makes | made ) me ..1 ( mad | crazy | insane | sick | angry | furious | want to scream )",
        "what ( kind | sort ) of ..2 ( company | firm | people | person | organization | manager | place | employer | professional | recruiter | human being | outfit ) ( treats | keeps | lets | makes | does | leaves | ignores | invites | behaves | wastes | are you )",
        "( is this | is that ) ( how | the way ) ( you | your ..2 ) ..1 ( treat | treats | run | runs | handle | handles | do | does | deal | behave )",
        "( look | looking ) down on ( me | us | people | applicants )",
        "( laughing | laughed | laugh ) ( at me | in my face | behind my back )",
        "( play | played | playing ) ( games with ( me | us | people | applicants | candidates ) | me for a fool )",
        "( took | take | taking | taken ) me for ( a fool | granted | an idiot | a ride )",
        "( made | making | makes ) ( a fool | a mockery | fun | an example | a laughing stock ) of ( me | us | my | the | every )",
        "your ..2 @reader-things ( is | was | are | were | has been | have been | seems | looks ) ..4 @disgrace",
        "( this | that | the | these ) ..2 @reader-things ( is | was | has been | were | have been ) ..3 @disgrace",
        "( the way | how | the manner in which ) ..2 ( you | your | i was | we were | applicants are | candidates are ) ..8 ( is | was | has been ) ..3 @disgrace",
        "( i find | i found ) it ..2 @disgrace that|how",
        "@disgrace how|that ..2 ( i was | i have been | you | your | we were ) ..4 @mistreated",
        "( i find | i found | i consider | i call ) ( it | this | that | your ..2 @reader-things | the ..2 @reader-things ) ..4 @disgrace",
        "strikes|struck me as ..3 @disgrace",
        "( this | it | that ) ( is | was | has been ) ..3 ( farce | shambles | mockery | sham | travesty | charade | slap in the face | kick in the teeth | beyond a joke | disgrace | disgraceful | outrage )",
        "^ ( this | it | that ) is ..3 ( unacceptable | insulting | disrespectful | disgraceful | ridiculous | unprofessional | appalling | shameful | rude | outrageous | pathetic | inexcusable ) ( $ | and | , | to )",
        "( what | why | who | how ) the ( hell | heck | fuck | devil )",
        "( it is a | what a ) shame how|that ( you | your ) ..4 ( play | treat | treats | plays | waste | wastes | lie | lies | ignore | use | uses )",
        "it is ..2 @disgrace ( that | to ( leave | keep | treat | make | ignore | expect | ask | invite | reject ) )",
        "^ ( this | it | that ) is ..2 ( completely | totally | utterly | absolutely | simply | just | frankly | quite ) ( unacceptable | ridiculous | disgraceful | outrageous | insulting | disrespectful | unprofessional | absurd | shameful )",
        "what a ..2 ( farce | shambles | mockery | sham | travesty | charade | circus | disgrace | joke | insult | mess | fiasco | waste of )",
        "( insult | insulting | affront | offence ) to ( my | every | anyone | people | applicants | candidates | those | us )",
        "( total | complete | utter | absolute | colossal | huge | sheer ) waste of",
        "^ ..3 ( slap in the face | kick in the teeth )",
        "( rarely | seldom | never ) ..2 ( seen | encountered | experienced | met | known | witnessed | come across ) ..2 ( contempt | disrespect | rudeness | arrogance | incompetence | unprofessionalism | disregard | discourtesy )",
        "never ..6 been ..2 @mistreated",
        "( contempt | disregard | disrespect ) for ( applicants | candidates | people | my | the time | other | your )",
    ),
    guards=(
        quoted,
        conditional,
        attributed,
        of_others,
        own_fault,
        elsewhere,
        off_target,
        technical,
        named,
        admiring,
    ),
)
OUTBURSTS: Final = Frames(
    (
        "how dare you|your|they|anyone",
        "the ( nerve | cheek | gall | audacity | effrontery | arrogance ) ( of ( you | your | asking | making | sending | telling | this | these | some | that | the ..1 ( panel | team | manager | company | firm | recruiter ) ) | to | it takes )",
        '( congratulations | bravo | well done | kudos | hats off | a round of applause ) ..4 ( wasting | wasted | sour | losing | lost | insulting | your so-called | " | “ | managed to | ignoring | making )',
        "( feel | feels | felt ) some shame",
        "( some | any | no ) shame",
        "( how can | how could ) you ..4 ( @mistreated | treat | ignore | reject | do this | live with | look at yourself | sleep )",
        "shame on ( you | all of you | your | every )",
        "you ( should be | ought to be ) ..1 ashamed",
        "( thanks | thank you | cheers ) for ( absolutely )? nothing",
        "( thanks | thank you | cheers | many thanks ) for ..2 ( the radio silence | the silence | your silence | wasting | treating me like | making me feel like | the runaround | leading me on | the humiliation | a wasted | the wasted | showing me how little | showing your true | the insult | the lies | your lies )",
        "luck finding ..4 ( anyone | anybody | someone | somebody | idiot | fool | who will | willing )",
        "( i | we ) ( pity | feel sorry for | feel pity for ) ( whoever | anyone who | your ..1 ( staff | team | employees | people ) | you )",
        "( dodged | dodging ) a bullet",
        "( glad | happy | relieved | lucky ) ..2 ( i did not | not to | that i did not | i do not have to ) ..2 ( work | join | get | be part | end up )",
        "^ your loss",
        "( the loss is yours | more fool you | it is your loss | that is your loss )",
        "( would not work | never work | would never work | will never work | never set foot | will never apply | never again | never ever ) ..3 ( for you | for your | for a company | in your | with you | at your | apply | with your | waste )",
        "( pathetic | disgusting | outrageous | shameful | disgraceful ) $",
        "^ ( unbelievable | pathetic | disgusting | ridiculous | outrageous | shameful | disgraceful | shame | shameless ) ..2 $",
        "( can not | could not ) ( believe | understand | comprehend | fathom | stomach | stand | accept ) ..3 ( how you | that you | you would | you could | your | the way ) ..6 ( @harsh-adjectives | ignored | rejected | treated | chose | choose | hired | picked | reject | ignore | treat | do this | did this | nerve | incompetence )",
        "( thanks | thank you ) ( a bunch | a lot | so much | very much | ever so much )? for ..2 ( wasting | ignoring | stringing | leading | leaving | ghosting | nothing | making me ( wait | burn | feel | drive | look | waste ) | keeping me ( waiting | hanging | in the dark | guessing ) | letting me rot | forgetting ( me | about ) )",
        "how ..1 ( original | typical | convenient | professional | predictable | mature | classy | brave ) of you|your|them",
        "( hope | trust ) you|your ( are | feel ) ..2 proud of",
        "( hope | trust ) you|your ( are | is | feel ) ..1 ( happy with yourself | happy with yourselves | satisfied with yourself | ashamed )",
        "( treated | treat | treating | made to feel | make people feel | made me feel ) ..3 like ..2 ( dirt | rubbish | trash | garbage | dog | dogs | animal | cattle | nothing | nobody | fool | idiot | criminal | beggar | number | disposable )",
        "( absolute | utter | total | complete ) ( disgrace | joke | farce | shambles | nonsense | cheek | nerve )",
        "( have | had | has | got ) the ( nerve | cheek | gall | audacity | effrontery ) to",
        "( congratulations | well done | bravo | kudos ) on|for ..2 ( wasting | ignoring | losing | hiring | missing | proving )",
        "oh|ah , ..1 ( wonderful | great | lovely | brilliant | marvellous | fantastic ) , ..1 another",
        "( go to hell | rot in | to hell with | screw you | drop dead | get lost | choke on )",
        "( do not | will not ) accept ( this | your | that | the ) ..1 ( verdict | decision | rejection | outcome | excuse | explanation )",
    ),
    guards=(quoted, attributed, of_others, named),
)


@rule(
    "angry-words",
    category="tone",
    family="hostility",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Leave the anger out: say what you still hope for, or thank them and close.",
    cues=(STATES, JUDGEMENTS, OUTBURSTS),
    cite=Cite(
        "how-not-to-follow-up",
        "this isn't a reason to send angry email or disparage the interviewer or the company",
    ),
    advice="anger",
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            say="[[I am disgusted by]] the way you have handled my application.",
        ),
        example(say="[[Your selection process was a complete farce]]."),
        example(say="[[Thanks for nothing]]."),
    ),
    good=(
        example(say="I am sorry for your loss."),
        example(kind=Kind.OTHER, say="No hot water for two nights: this is unacceptable."),
        example(
            say="I was frustrated by the old build system at Northfield Clinic, so I replaced it."
        ),
        example(
            say="As you said, the old booking system is a disgrace, and I would enjoy helping to replace it."
        ),
        example(
            say="I was disappointed, naturally, but the conversation was well worth the journey."
        ),
    ),
)
def angry_words(document: Document, options: Options) -> Iterator[Hit]:
    """Anger at the reader, the firm or the decision.

    Whoever reads the mail did not cause the whole of the disappointment, and often had no say.
    Angry mail closes a door that a polite reply would have left open, and it gets forwarded.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, STATES, JUDGEMENTS, OUTBURSTS):
            yield Hit(message=f"“{found.text}” reads as anger", span=found.span)
