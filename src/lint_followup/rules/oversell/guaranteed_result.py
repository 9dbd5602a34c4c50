"""Guarantees and promises of what hiring the writer will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region
from lint_followup.language.frames import Frames
from lint_followup.language.scope import hoped, negated, not_mine, quoted, reported, technical
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

PROMISED = Frames(
    (
        "i ..3 ( guarantee | guaranteed | warrant ) ( you )? ..1 ( that | it | this | these | success | results | satisfaction | a | an | your | you | to | at least | no | nothing | zero | every | complete | total | full | my | excellent | @good-outcomes | 100 )",
        "( i promise | i swear | i pledge | i vow | i assure | i can promise | i can assure | i can swear | i give you my word | you have my word | you have my solemn word | my word on it | my word that | my solemn word | my promise | i bet | trust me | believe me | mark my words | rest assured | i give you my personal guarantee | my guarantee | personal guarantee | i can guarantee | on my honour | on my honor ) ..16 @good-outcomes",
        "( i promise | i swear | i pledge | i vow | i assure | i can promise | i can assure | i give you my word | you have my word | trust me | mark my words | my word on it | my word that | rest assured | i can promise you this ) ..3 ( : | — | , | – )? ..7 ( will not | will never | no | never | not | nothing | nobody ) ..3 ( @good-outcomes | find | make | have to | complaint | defect | mistake | mistakes | error | errors | bug | accident | customer | client | patient | day | deadline | shift )",
        "( never | no | nothing | every | always | all ) ..14 ( , | — | – | - ) ..1 i ( swear | promise | guarantee | guarantee it | guarantee you | vow | assure you ) $",
        "^ i ( swear | promise | guarantee | vow ) ( it | this | that | you ) $",
        "( success | satisfaction | results | excellence | profit | profits | victory | growth | quality ) ( is | are | 's | will be )? ..2 ( guaranteed | assured | inevitable | a certainty | certain )",
        "( guaranteed | guarantee of | guarantees ) ..1 ( success | satisfaction | results | growth | excellence | profit | profits | double-digit | improvement | return )",
        "( % | percent | fully | completely | absolutely ) guaranteed",
        "( my | a ) ..1 ( personal | solemn | iron-clad | ironclad | written | lifetime ) ( guarantee | promise | pledge | vow )",
        "( or ( your | my | the ) money back | money-back guarantee | or you can fire me | you may fire me | you can fire me | feel free to fire me | fire me if | fire me after | sack me if | or i will resign | hand back my | give back my | refund my )",
        "( money back | fire me | sack me | let me go ) ..2 ( if i | if you | if it )",
        "@vows ..3 ( : | — | – | , )? ( you | your ..3 ) ( will | 'll | shall | are going to ) ..1 ( be ..1 @thrilled | be @thrilled | love | adore | never | not | find ( no | nothing | that | me ) | thank | see ( results | profits | sales | a ) | have the | want | sleep | win | succeed | all | soar | rise | triple | double | increase | grow | improve | shine | pass )",
        "@vows ..3 ( : | — | – | , )? ( no | not one | not a single | never | nothing | nobody | every | each ..1 | all ) ..5 ( will | shall | 'll | is going to ) ..8",
        "@vows ..3 ( : | — | – | , )? ..5 ( will | 'll | shall ) ..3 ( @soar-verbs | never | go up | exceed | pass | love )",
        "( will | 'll | shall | going to ) ..12 ( , | — | – | - | . ) ( that is a | that 's a | you have my ) ( promise | guarantee )",
        "( no | never | nothing | not one | zero | none ) ..12 ( , | — | – | - ) ..1 ( i swear | i promise | i guarantee | you have my word | i vow | i assure you | i can promise | i can guarantee | my word on it ) ..2 $",
        "( i commit to | i pledge to | i vow to | i promise to | i swear to | i guarantee to | i undertake to ) ..1 ( double | triple | make | tripling | doubling | turn | bring | raise | boost | exceed | deliver | transform | increase | win | fill | beat | outperform | never | raising | making | turning | filling | increasing | exceeding ) ..3",
        "i ( would | 'd | will ) ( bet | stake | wager ) ..1 ( my | good money ) ..8 ( will | that )",
        "( my ..1 guarantee | my ..1 promise ) that ..8",
        "@vows ..3 ( : | — | – | , )? i ( will | 'll | would | shall ) ..1 ( deliver | succeed | excel | exceed | win | shine | be the best | be your best | never | not ( disappoint | fail | let ) | double | triple | transform | outperform | surpass | boost | beat )",
        "i ( will | 'll | shall ) ..1 ( make sure | ensure | see to it ) ..1 ( you | your ..3 ) ..2 ( never | always | win | succeed | double | triple | will not | do not ( lose | regret ) )",
        "@vows ..1 to be ( your | the | a ) ( best | most | top | greatest | star | perfect | hardest | finest | model ) ..3",
        "( is | are | am | 's ) guaranteed to ( work | win | bring | raise | succeed | impress | deliver | increase | please | improve | boost )",
    ),
    guards=(hoped, quoted, reported, not_mine, negated),
)
REGRET = Frames(
    (
        "( you | your ..2 | nobody | no one ) ( will not | would not | will never | 'd never | 'd not | shall not | shall never | are not going to | are never going to | can not | could not | would never | will ) ..1 ( ever | not | never )? ( regret ( it | this | that | hiring | choosing | taking | giving | picking | selecting | me | $ | bringing | the decision | your | having | a | one | for | appointing | trusting | putting ) | be sorry ( $ | , | you | if | for ) | be disappointed ( $ | , | if | with me | in me | by me | with my | by my | in my | when | you | with the work ) | look back | be let down | go wrong with me | have cause to | have reason to regret | have any regrets | miss the others )",
        "( you | with me ) ..5 no ( regrets | regret )",
        "i ( will not | will never | would never | am not going to | shall never | shall not | am never going to ) ..1 ( disappoint ( $ | , | you | your | anyone | . ) | let ( you | your ..1 | anyone | the company | the firm | the team | the school ) down ( $ | , | in | if | ever | or ) | fail ( you | your | $ | in this | at this | , ) | miss ( a deadline | a target | a day | a shift | deadlines | a single ) | make ( a mistake | mistakes | errors | an error | a single ) | be late ( $ | , | once | a single ) | cause you | give you ( any | cause | reason ) | betray | waste a | call in sick | take a sick )",
        "( best | smartest | wisest | greatest | soundest | cleverest | easiest | finest ) ..1 ( decision | hire | investment | choice | bargain | purchase ) ( that )? ( ( you | your ..2 | this company | the company | anyone | any ..1 ) ( ever | will | have | could | can | would | made | make ) | of ( your | the ) ( life | year | decade | career | century | season | history ) | in your | for your | to happen )",
        "( hiring | choosing | taking | employing | picking | selecting | appointing | having | bringing ) me ..2 ( will | would | is | means | guarantees | can only | could only ) ..6 ( decision | choice | investment | raise | pay | profit | success | bet | boost | transform | benefit | asset | win | bargain | double | triple | solve | end | the best | smart | no-brainer | increase | bring | change )",
        "my ( appointment | arrival | presence | hiring | joining | employment | leadership | coming ) ..1 ( will | would | can only | is going to | shall ) ..8 ( raise | bring | transform | improve | increase | boost | double | mark | mean | lift | turn | make | change | end | triple | benefit | solve | guarantee )",
        "( you | you all | your ..2 ) ( will | are going to | shall | 'll ) ..1 ( one day | soon | certainly | surely | definitely | always | all )? ( thank ( yourself | yourselves | me for | me later | me one day | god | your stars | heaven ) | wonder how you | wonder why you | never look back | be glad ( you | to have me | that you ) ( hired | chose | picked | took | gave | decided | have me )? | be happy you | be thrilled you | be thrilled with me | be amazed ( at | by | how )? ( what i | how i | my | me | i ) | pat yourself | love me | love having me | adore me | see ..6 ( triple | double | rise | soar | results | go up ) | kick yourself | miss out on me | be begging | be proud of me | be delighted with me | never have to worry | never need to worry | never need anyone | never want anyone | not be able to do without )",
        "( customers | clients | patients | students | pupils | guests | kids | children | team | regulars | everyone | everybody | readers | staff | parents ) ..1 ( will | shall | are going to | 'll ) ..2 ( love me | adore me | love my | ask for me | worship me | thank me | flock )",
        "( you | it | they | company ) ( would | will | 'd | 'll ) ( be )? ..1 ( making | make | be ) ..1 a ..2 ( mistake | error | blunder | crime | shame ) ..2 ( not to | to let | to pass | to overlook | to turn | to choose | if you do not | if you | to hire )",
        "you ..3 ( never | no longer | not ) ..1 ( have to | need to )? ..1 worry about ..3 again",
        "( zero | no | not any | without ) ..1 ( risk | danger | downside | gamble ) ..2 ( in | to | with | if | of | on ) ..2 ( me | hiring me | taking me | choosing me | hire me )",
        "( i am | i would be | consider me | call me | that makes me | me ) ..1 a ..1 ( safe bet | sure bet | sure thing | sure-fire | surefire | safe choice | no-brainer | guaranteed | dead cert | risk-free | sound investment | great investment | good investment | bargain )",
        "( no way | impossible | never ) ..1 ( that )? you ..1 ( would | will | could | 'd | can ) ..1 ( regret | be sorry | be disappointed | lose )",
        "( can not | could not | will not ) ( fail | lose | go wrong ) ( with me | under me | by hiring | by choosing )",
        "( you | team | company | firm ) ..1 ( can not | could not | will not | never ) ..2 ( fail ( $ | with ) | lose ( with | by ) | go wrong ( with | by ) )",
        "( you | you all | your ..2 ) ( will | are going to | shall | 'll ) ..1 be ..1 @thrilled ( $ | , | with ( me | my | what i | the work i ) | by ( me | my ) | at ( what | how ) i | that you ( hired | chose | picked | took | gave ) | you ( hired | chose | picked | took | gave ) | to have ( me | hired ) )",
        "( you | you all | your ..2 ) ( will | are going to | shall | 'll ) ..1 ( be thanking me | be asking why | never want another | never want to | never look at | have the best | have your best | sleep well | sleep better | sleep soundly )",
        "the best ( money | year | month | summer | season | quarter | euro | pound | dollar | decision ) ( you ( ever | will | have | could | can | are ) | your ..2 ( ever | has | will ) | of your ( life | career ) | in your ( history | life ) | it has | in the history )",
        "( would | will | to ) ..1 ( prove | be | become ) ( to be )? ..1 ( your | the ) ( best | wisest | smartest | luckiest | greatest ) ( decision | hire | choice | investment | employee | buy | move ) ..4",
        "my ( hiring | appointment | arrival | presence | employment ) ..4 ( turning point | new era | golden age | game changer | salvation | beginning of | end of your )",
        "the ( day | moment | minute | hour | week ) i ( start | join | arrive | begin | walk in | come ) ..1 ( is | will be | your | the | everything | you ) ..8",
        "( your | the | any ) ..1 investment in me ..6",
        "( i | me | salary | wages | hire | hiring | my ..2 | appointment | investment ) ..3 pay for ( itself | themselves | myself ) ..1 ( within | in | many | several | after | by | ten | twice )",
        "( no | zero | not the slightest ) ( chance | way | danger | possibility | risk ) ..3 ( i | you | of me | of my ) ..3 ( fail | failing | regret | lose | disappoint | let )",
        "thank me ( later | one day | for it | soon | in )",
        "i ( will | would | 'd | 'll ) be ..1 the ( greatest | best | finest | biggest | hardest | most ..1 ) ..4 ( ever | you will | your ..2 has | you have )",
        "i ( will | shall | would ) never ..1 ( be ( sick | ill | late | absent | tired | off | a burden ) | complain | leave you | quit | say no | ask for | lose a | steal | make trouble | give less )",
    ),
    guards=(hoped, quoted, reported, not_mine),
)
FORECAST = Frames(
    (
        "@with-me ..12 ( will | 'll | is going to | are going to | shall | would ) ..3 ( @soar-verbs | be history | be over | be a thing )",
        "@with-me ..8 ( is | are | 's ) ..2 ( inevitable | guaranteed | history | assured | certain | over | unstoppable | yours | a certainty | in safe hands | the limit | solved )",
        "@with-me ,? ..2 ( and | to )? ..1 ( watch | see | you will | your ..3 will | nothing | never | no | everything )",
        "( your | the | this | our ) ..4 @business-nouns ( will | 'll | is going to | are going to | shall | is certain to | are certain to | is bound to | are bound to ) ..3 @soar-verbs ..10 ( @with-me | thanks to my | because of my | by my | in my )",
        "( your | all your | the ) ..2 ( problems | worries | troubles | headaches | churn | shortage | losses | backlog ) ( is | are | will be | 's ) ..2 ( history | over | gone | solved | a thing of the past )",
        "your ..4 @business-nouns ( is | are | will be ) ..2 ( as good as | guaranteed | in safe hands | already met | already solved )",
        "( it is | it 's | there is | there 's ) ..2 ( a sure thing | certain | inevitable | guaranteed | no doubt | no question | beyond doubt ) that ..14 ( me | my | i | love | success )",
        "i ( will | 'll | am going to | shall | can and will ) ..3 @transform-verbs ( your | this | our | every | any ) ..4 @business-nouns",
        "i ( will | 'll | am going to | shall ) ..3 turn ( your | the | this ) ..4 ( around | round )",
        "i ( will | 'll | am going to | shall ) ..3 ( turn | take | bring | push | drive | lift | carry | have | get | put | lead ) ( your | this | you ) ..4 ( to the next level | to new heights | to the top | through the roof | into a ..1 | to number | up by | to glory | to success | on the map | ahead of | out of the red | into profit | number one | up and running in | to zero | to nothing | humming | booming | in order in | doubled | tripled )",
        "i ( will | 'll | am going to | shall ) ..3 ( make | turn ) ( you | your ..2 | this ..1 | the ..1 | them ) ..3 ( rich | proud | number one | famous | successful | a fortune | millions | wealthy | profitable | the leader | the busiest | the best | great | the envy | a success | unbeatable | happy | into champions | into winners | a household | money | into a goldmine )",
        "i ( will | 'll | am going to | shall ) ..3 ( exceed | surpass | outperform | smash | crush | shatter | outdo ) ..2 ( expectation | expectations | target | targets | goals | quota | quotas | every | all | any | record | records | your )",
        "i ( will | 'll | am going to | shall ) ..3 ( hit | beat | break | meet | blow ) ..3 ( expectation | expectations | target | targets | goals | quota | quotas | record | records )",
        "i am ( certain | sure | positive | convinced | absolutely certain | 100 % sure ) ..4 ( will | 'll | would ) ..3 ( exceed | surpass | outperform | transform | revolutionise | revolutionize | excel | shine | be the best | be your best | triple | double | be a huge | be a great asset )",
        "( whatever | any | every | name any ) ..5 , ..2 consider ( it | them | that ) ..1 ( done | met | solved | sold | handled | finished )",
        "( every | each | any ) ..1 ( dollar | penny | cent | pound | euro | rupee | naira | rand ) ( you | that you | spent | invested ) ..8 ( back | tenfold | times over | return | twice | double | ten times )",
        "( pay for myself | repay you tenfold | earn back my salary | earn my salary back | return your investment | return on investment | tenfold | hundredfold )",
        "i ..3 ( earn | make | repay | return | bring in ) ..3 ( my salary | my pay | my wages | your investment | what you pay | the cost ) ..3 ( back | times | over | twice | double )",
        "( give | hand | grant ) me ..1 ( three | two | six | one | thirty | ninety | 30 | 60 | 90 | a | just | 100 | twelve | the ) ..2 ( months | month | weeks | week | days | day | year | years | quarter | chance ) ..1 and ..1 ( i will | i 'll | your | you will | you | i can | the )",
        "( give | hand | grant ) me ..4 ( chance | months | weeks | days ) to ( double | triple | turn ..2 ( around | round ) | transform | prove that i am )",
        "( in | within ) ..2 ( days | weeks | months | year | quarter | month ) ..1 ( you | your ..2 ) ( will | 'll ) ..2 ( wonder | not recognise | not recognize | thank | double | triple | see results )",
        "watch ( your | the ) ..3 @business-nouns ..1 ( @soar-verbs | go up | go through | take )",
        "( there is | there 's )? ..1 ( no | not any ) ( doubt | question ) ..3 ( i will | i would | i 'll ) ..3 ( exceed | surpass | excel | succeed | be the best | outperform | be a success )",
        "( i will | i 'll | i shall ) ..3 ( undoubtedly | certainly | surely | definitely | without doubt | without fail | without any doubt ) ..2 ( make | take | bring | raise | transform | boost | increase | double | improve | turn | deliver results | succeed | exceed )",
        "( i will | i 'll ) ..1 ( be | become ) ..3 ( your best | your top | your number one | the best | the top | your star | your most | a star | the greatest | your greatest ) ..3",
        "( no | not a single | not one | never a | never an ) ..3 ( accident | complaint | mistake | error | defect | bug | delay | customer | client | patient | deadline | failure | theft | fault | incident ) will ..2 ( ever | happen | leave | bear | go | slip | occur | escape | come )",
        "i ( will | 'll | shall | would ) ..2 solve ( all | every | any ) ..1 ( of )? ..1 ( your | the )? ..2 ( problem | problems | worries | troubles )",
        "@with-me ..12 ( will | 'll | is | are | shall | 's ) ..6 ( @good-outcomes | pass | problems | worries | never | no more | only a matter | yours | end | win | succeed | proud | best )",
        "( will | 'll | shall | is going to ) ..10 ( @good-outcomes | best | pass | win | @soar-verbs ) ..4 ( @with-me | if i join | once i join )",
        "( no | nothing | never | not one | zero | nobody ) ..10 ( on my watch | on my shift | under my watch | under my care | under my leadership | once i am in charge | when i am in charge | with me in charge | with me at | with me behind | with me on )",
        "i ( will | 'll | shall | am going to ) ..2 @win-verbs ..1 ( every | all | each | any | everyone | everybody | anyone ) ..3 ( seat | table | seats | target | targets | customer | customers | client | clients | guest | guests | patient | deal | deals | sale | sales | expectation | expectations | problem | problems | order | room | rooms | bed | goal | goals | parent | pupil | student | audience | case | match | game | $ )",
        "i ( will | 'll | shall | am going to ) ..1 ( bring | win | land | attract | secure | get | pull | draw ) ..1 ( in | you )? ..5 ( clients | customers | members | guests | orders | contracts | deals | investors | subscribers | sales | accounts | profit | money | crowds | awards )",
        "i ( will | 'll | shall ) have ..2 ( turned | doubled | transformed | tripled | solved | fixed | filled | sold | halved | cut | brought | made | put ) ( your | the | this | every | all | it | you )",
        "i ( will | 'll | shall | am going to ) ..1 ( deliver | produce | give you | bring you | achieve | provide ) ..1 ( nothing but | only | nothing short of | flawless | perfect | outstanding | amazing | record | immediate | perfection | excellence | success | miracles | wonders | results | a miracle | exceptional )",
        "( give | let | get | bring ) me ( the chance | a chance | in | the keys | the job | the floor | the team | the position | a try | a shot | a trial | a start | on board ) ..4 and ( you | your | the | i will | victory | success | watch | never | no | see | everything | all )",
        "( put | take | hire | employ | choose | pick | select | appoint | try | test ) me ..6 and ( you | your | the | i will | victory | success | watch | count | never | no | see | everything | all )",
        "i am ( a | one | absolutely | quite | completely | totally | 100 | two )? ..2 ( certain | sure | convinced | positive | % sure ) ..2 ( i will | i 'll | i shall | i would | i am going to ) ..2 ( be | become | exceed | succeed | outperform | excel | win | bring | transform | deliver | make ) ..2 ( your | a huge | a great | best | all | every | the | you | success | $ )",
        "@with-me ,? ..1 ( failure | success | victory | problems | growth | profit | every | nothing | no ..1 | all ) ..2 ( is | are | will | can | becomes | guaranteed )",
        "i am ( sure | bound | certain | guaranteed | destined ) to ( be | become | exceed | succeed | outperform | excel | win | bring | impress | deliver | make | raise | increase ) ..4",
        "i ( will | 'll | am going to | shall ) ..3 make ( your | the | this | our ) ..3 ( the ( talk | envy | best | finest | busiest | most ..1 | pride | leading | number | first | biggest | top ) | a ( success | sensation | hit | triumph | goldmine | legend ) | great again )",
        "i am ..1 ( certain | sure | convinced | positive ) ..1 i ( would | 'd | will | 'll ) be ( your | the ) ( best | greatest | top | most )",
        "i ( will | 'll | am going to | shall ) ..3 ( revolutionise | revolutionize | transform | double | triple | quadruple | skyrocket | turbocharge | eliminate | supercharge ) ( your | all | every | this )",
        "i ( will | 'll | shall ) have ( your | the | this | everything ) ..3 ( running | humming | working | booming | shining | spotless ) ..3",
        "( hire | employ | choose | pick | appoint | bring me in | take me on | hiring ) ( me )? ..4 and ..3 ( will | 'll | shall )",
    ),
    guards=(hoped, quoted, reported, not_mine, negated),
)
SOON = Frames(
    (
        "( will | 'll ) ( already )? ( pay | cover | earn ) my ( wage | wages | salary | pay ) ..2",
        "( competitors | neighbours | rivals | competition | shop next door ) ( will | 'll ) ..3 ( asking | wondering | envy | envious | jealous | copying | ask what | ask how )",
        "i ( will | shall | 'll | can ) make ( every | each | all ) ..3 ( pass | buy | smile | succeed | win | return | come back | read )",
        "( within | in | after ) ..3 @spans-of-time ,? i ( make | turn | double | fill | triple ) your ..6",
        "( i make | you | your ..2 ) ..14 , ..1 ( that is | that 's | this is ) a promise $",
        "your ..1 ( phone | telephone | till | orders | customers | bookings | door | inbox ) ( will not | will never ) stop ( ringing | coming | calling | selling | moving ) ..6",
        "i ( will | 'll ) bring ( peace | order | calm | life | discipline | joy | success | light ) ( back )? to ( your | that | this | the ) ..3 ( in | within ) ( a | one | two | three | no )",
        "you ( can | may ) ( bank | bet ) on it that ..8",
        "( let | set | turn ) me ( loose | free ) ( on | in | at | with ) ..6 and ..8",
        "( nobody | no one | not one ..2 ) ( who )? ..3 ( hired | employed | chose | took on | trusted ) me ..3 ( asked | regretted | complained | was sorry | has regretted | wanted | was disappointed | looked back )",
        "you ( will | can | 'll ) ..1 ( sleep | rest | relax | breathe ) ..4 ( once i | when i | with me | if i | because i | after i | as soon as i )",
        "( zero | no | not the slightest | not a ) ( chance | risk | danger | way ) ..2 i ( fail | will fail | would fail | could fail | disappoint | will disappoint | let you )",
        "from ( day one | the first ( day | hour | minute | week | shift | moment ) ) ..3 ( i | you | your ..2 ) ( will | 'll ) ( make ..2 difference | earn my | see the difference | feel the difference | see results )",
        "( i | my ..2 ) ( will | 'll ) ( earn | pay | bring back ) ( back )? ..2 ( every | each ) ( penny | cent | euro | pound | rupee | crown | dollar ) ..6",
        "mark my words ..10",
        "you ( are | will be | 'll be ) ..2 ( looking for a bigger | needing a bigger | counting the | laughing all the way ) ..4",
        "( within | after | before | by | from | in ) ..4 @spans-of-time ..5 ( you | your ..4 | everyone | everybody ) ( will | 'll | would ) ..3 @rosy-ends ..3",
        "( within | after | before | by | from | in | one | two | three ) ..4 @spans-of-time ..4 ( you | your ..4 | everybody | nobody | nothing ) ( will not | will never | would not ) ..1 ( recognise | recognize | be the same | look back )",
        "^ ..2 @spans-of-time with me ..2 and ..8 ( will | 'll | would )",
        "( you | your ..2 ) ( will not | will never ) ( recognise | recognize ) ( your | it | yourself | yourselves )",
        "( will | would | 'll ) ( never | not ) ..1 be the same ( again )? ..1 ( once i | after i | when i | with me )",
        "you ..1 have ( nothing | little ) to lose ..2 ( by | with | in | and ) ..8 ( me | win | gain )",
        "( take | hire | try | choose | taking | hiring | trying ) me ..3 ( nothing to lose | everything to win | everything to gain )",
        "( i | we ) ( will | 'll | shall ) have your ..3 ( gone | cleared | sorted | fixed | solved ) ..1 ( by | before | within )",
        "( will | 'll | shall ) ..12 , ..2 ( write that down | write it down | write this down | bet on it | take that to the bank | hold me to that | hold me to it | quote me on )",
        "( if i am not | if i do not | if i ) ..12 ( keep my ( wages | salary | pay ) | need not pay me | do not pay me | owe me nothing | show me the door | send me packing )",
        "( cheapest | best | easiest | smartest | wisest | luckiest | finest ) ..2 ( decision | hire | investment | move | purchase | choice ) of ( your | the ) ..2 ( career | life | year | decade | season | history )",
        "( my ..1 | hiring me | taking me on ) ..1 ( will | would | 'll ) ..1 pay ( itself | for itself | themselves | off ) ..2 ( back | in | within | after | by | before )",
    ),
    guards=(hoped, quoted, reported, technical),
)
"""What the reader is told to expect by when."""


@rule(
    "guaranteed-result",
    category="oversell",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    cues=(PROMISED, REGRET, FORECAST, SOON),
    suggestion="Say what you did before and how it bears on their work; leave the result open.",
    cite=Cite(
        "too-much-follow-up",
        "If you oversell after the fact, it just raises questions about your confidence and your degree of professionalism.",
    ),
    dissent=Cite(
        "how-not-to-follow-up",
        "show them why you are the best person for the job",
        allows="one claim with evidence",
    ),
    advice="oversell",
    bad=(
        example(say="[[You will not regret hiring]] me."),
        example(say="[[I guarantee results]] in the first month."),
        example(say="[[Your sales will triple once I am]] on the floor."),
        example(say="[[Within one season your terrace will be full]]."),
    ),
    good=(
        example(say="I promise to send the references by Friday."),
        example(say="The union guaranteed us a seat at the table."),
        example(say="You will be glad to hear that I passed the exam."),
        example(say="I will double check the dates and write again."),
        example(say="Nobody can guarantee a safe ascent, and I respect guides who say so."),
    ),
)
def guaranteed_result(document: Document, options: Options) -> Iterator[Hit]:
    """A guarantee of what hiring you will bring.

    Nobody can know that before the first day, and the reader knows it too. A promise that cannot
    be kept weighs less than a result that you have already reached.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, PROMISED, REGRET, FORECAST, SOON):
            yield Hit(message=f"“{found.text}” promises a result", span=found.span)
