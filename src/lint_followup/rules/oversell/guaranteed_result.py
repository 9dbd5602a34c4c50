"""Guarantees and promises of what hiring the writer will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region
from lint_followup.language.frames import Frames
from lint_followup.language.scope import hoped, named, negated, of_others, quoted, reported
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

PROMISED = Frames(
    (
        "i ..3 ( guarantee | guaranteed | warrant ) ( you )? ..1 ( that | it | this | these | success | results | satisfaction | a | an | your | you | to | at least | no | nothing | zero | every | complete | total | full | my | excellent | @good-outcomes | 100 )",
        "( i promise | i swear | i pledge | i vow | i assure | i can promise | i can assure | i can swear | i give you my word | you have my word | you have my solemn word | my word | my solemn word | my promise | i bet | trust me | believe me | mark my words | rest assured | i give you my personal guarantee | my guarantee | personal guarantee | i can guarantee | on my honour | on my honor ) ..16 @good-outcomes",
        "( i promise | i swear | i pledge | i vow | i assure | i can promise | i can assure | i give you my word | you have my word | trust me | mark my words | my word | rest assured | i can promise you this ) ..3 ( : | — | , | – )? ..7 ( will not | will never | no | never | not | nothing | nobody ) ..3 ( @good-outcomes | find | make | have to | complaint | defect | mistake | mistakes | error | errors | bug | accident | customer | client | patient | day | deadline | shift )",
        "( never | no | nothing | not | every | always | all ) ..14 ( , | — | – | - ) ..1 i ( swear | promise | guarantee | guarantee it | guarantee you | vow | assure you ) $",
        "^ i ( swear | promise | guarantee | vow ) ( it | this | that | you ) $",
        "( success | satisfaction | results | excellence | profit | profits | victory | growth | quality ) ( is | are | 's | will be )? ..2 ( guaranteed | assured | inevitable | a certainty | certain )",
        "( guaranteed | guarantee of | guarantees ) ..1 ( success | satisfaction | results | growth | excellence | profit | profits | double-digit | improvement | return )",
        "( % | percent | fully | completely | absolutely ) guaranteed",
        "( my | a ) ..1 ( personal | solemn | iron-clad | ironclad | written | lifetime ) ( guarantee | promise | pledge | vow )",
        "( or ( your | my | the ) money back | money-back guarantee | or you can fire me | you may fire me | you can fire me | feel free to fire me | fire me if | fire me after | sack me if | or i will resign | hand back my | give back my | refund my )",
        "( money back | fire me | sack me | let me go ) ..2 ( if i | if you | if it )",
    ),
    guards=(hoped, quoted, reported, of_others, named, negated),
)
REGRET = Frames(
    (
        "( you | your ..2 | nobody | no one ) ( will not | would not | will never | shall not | shall never | are not going to | are never going to | can not | could not | would never | will ) ..1 ( ever | not | never )? ( regret ( it | this | that | hiring | choosing | taking | giving | picking | selecting | me | $ | bringing | the decision | your | having | a | one | for | appointing | trusting | putting ) | be sorry ( $ | , | you | if | for ) | be disappointed ( $ | , | if | with me | in me | by me | with my | by my | in my | when | you | with the work ) | look back | be let down | go wrong with me | have cause to | have reason to regret | have any regrets | miss the others )",
        "( no | zero | without ) ( regrets | regret )",
        "i ( will not | will never | would never | am not going to | shall never | shall not | am never going to ) ..1 ( disappoint ( $ | , | you | your | anyone | . ) | let ( you | your ..1 | anyone | the company | the firm | the team | the school ) down ( $ | , | in | if | ever | or ) | fail ( you | your | $ | in this | at this | , ) | miss ( a deadline | a target | a day | a shift | deadlines | a single ) | make ( a mistake | mistakes | errors | an error | a single ) | be late ( $ | , | once | a single ) | cause you | give you ( any | cause | reason ) | betray | waste a | call in sick | take a sick )",
        "( best | smartest | wisest | greatest | soundest | cleverest | easiest | finest ) ..1 ( decision | hire | investment | choice | move | thing | bet | bargain | deal | purchase | call ) ..1 ( that )? ( you | your | ever | of your | this company | the company | of the year | to happen )",
        "( hiring | choosing | taking | employing | picking | selecting | appointing | having | bringing ) me ..2 ( will | would | is | means | guarantees | can only | could only ) ..6 ( decision | choice | investment | raise | pay | profit | success | bet | boost | transform | benefit | asset | win | bargain | double | triple | solve | end | the best | smart | no-brainer | increase | bring | change )",
        "my ( appointment | arrival | presence | hiring | joining | employment | leadership | coming ) ..1 ( will | would | can only | is going to | shall ) ..8 ( raise | bring | transform | improve | increase | boost | double | mark | mean | lift | turn | make | change | end | triple | benefit | solve | guarantee )",
        "( you | you all | your ..2 ) ( will | are going to | shall | 'll ) ..1 ( one day | soon | certainly | surely | definitely | always | all )? ( thank ( yourself | yourselves | me for | me later | me one day | god | your stars | heaven ) | wonder how you | wonder why you | never look back | be glad ( you | to have me | that you ) ( hired | chose | picked | took | gave | decided | have me )? | be happy you | be thrilled you | be thrilled with me | be amazed ( at | by | how ) | pat yourself | love me | love having me | adore me | see ..6 ( triple | double | rise | soar | results | go up ) | kick yourself | miss out | be begging | be proud of me | be delighted with me | never have to worry | never need to worry | never need | never find | never want anyone | not know how you | not believe | not be able to do without )",
        "( customers | clients | patients | students | pupils | guests | kids | children | team | regulars | everyone | everybody | readers | staff | parents ) ..1 ( will | shall | are going to | 'll ) ..2 ( love me | adore me | love my | flock | come back | queue | be queuing | ask for me | worship | line up | thank me | thank you )",
        "( you | it | they | company ) ( would | will | 'd | 'll ) ( be )? ..1 ( making | make | be ) ..1 a ..2 ( mistake | error | blunder | crime | shame ) ..2 ( not to | to let | to pass | to overlook | to turn | to choose | if you do not | if you | to hire )",
        "( never | no longer | not ) ..1 ( have to | need to )? ..1 worry about ..3 again",
        "( zero | no | not any | without ) ..1 ( risk | danger | downside | gamble ) ..2 ( in | to | with | if | of | on ) ..2 ( me | hiring | taking | choosing | hire )",
        "( i am | i 'm | i would be | consider me | call me | that makes me | me ) ..1 a ..1 ( safe bet | sure bet | sure thing | sure-fire | surefire | safe choice | no-brainer | guaranteed | dead cert | risk-free | sound investment | great investment | good investment | bargain )",
        "( no way | impossible | never ) ..1 ( that )? you ..1 ( would | will | could | 'd | can ) ..1 ( regret | be sorry | be disappointed | lose )",
        "( can not | could not | cannot | will not ) ( fail | lose | go wrong ) ( with me | under me | if you | by hiring | by choosing | when you )",
        "( you | team | company | firm ) ..1 ( can not | could not | will not | cannot | never ) ..2 ( fail | lose | go wrong ) ( $ | with | . )",
    ),
    guards=(hoped, quoted, reported, of_others, named),
)
FORECAST = Frames(
    (
        "@with-me ..12 ( will | 'll | is going to | are going to | shall | would ) ..3 ( @soar-verbs | be history | be over | be a thing )",
        "@with-me ..8 ( is | are | 's ) ..2 ( inevitable | guaranteed | history | assured | certain | over | unstoppable | yours | a certainty | in safe hands | the limit | solved )",
        "@with-me ,? ..2 ( and | to )? ..1 ( watch | see | you will | your ..3 will | nothing | never | no | everything )",
        "( your | the | this | our ) ..4 @business-nouns ( will | 'll | is going to | are going to | shall | is certain to | are certain to | is bound to | are bound to ) ..3 @soar-verbs ..10 ( @with-me | by my | my | me | i )",
        "( your | the ) ..4 @business-nouns ( is | are | will be | 's ) ..2 ( history | over | a thing of the past | solved | as good as | guaranteed | in safe hands | already met | already solved )",
        "( it is | it 's | there is | there 's ) ..2 ( a sure thing | certain | inevitable | guaranteed | no doubt | no question | beyond doubt ) that ..14 ( me | my | i | love | success )",
        "i ( will | 'll | am going to | shall | can and will | intend to ) ..4 @transform-verbs ( your | the | this | our | all | every | any ) ..4 @business-nouns",
        "i ( will | 'll | am going to | shall ) ..3 ( turn | take | bring | push | drive | lift | carry | have | get | put | lead ) ( your | the | this | you ) ..4 ( around | round | to the next level | to new heights | to the top | through the roof | back to | into a | into the | to number | up by | to glory | to success | on the map | ahead of | out of the red | into profit | number one | up and running in | to zero | to nothing | humming | booming | in order in | doubled | tripled )",
        "i ( will | 'll | am going to | shall ) ..3 ( make | turn ) ( you | your ..2 | this ..1 | the ..1 | them ) ..3 ( rich | proud | number one | famous | successful | a fortune | millions | wealthy | profitable | the leader | the busiest | the best | great | the envy | a success | unbeatable | happy | into champions | into winners | a household | money | into a goldmine )",
        "i ( will | 'll | am going to | shall | am certain to | am sure to | am bound to | am guaranteed to ) ..3 ( exceed | surpass | outperform | smash | crush | shatter | beat | outdo | blow | break | hit | meet ) ..2 ( expectation | expectations | target | targets | goals | quota | quotas | every | all | any | record | records | your )",
        "i ( am | 'm ) ( certain | sure | positive | convinced | absolutely certain | 100 % sure ) ..4 ( will | 'll | would ) ..3 ( exceed | surpass | outperform | transform | revolutionise | revolutionize | excel | shine | be the best | be your best | triple | double | be a huge | be a great asset )",
        "( whatever | any | every | name any ) ..5 , ..2 consider ( it | them | that ) ..1 ( done | met | solved | sold | handled | finished )",
        "consider ( it | them | that | your ..2 | the ..2 ) ..1 ( done | already | met | solved | sold | handled | finished )",
        "( every | each | any ) ..1 ( dollar | penny | cent | pound | euro | rupee | hour | naira | rand ) ..8 ( back | tenfold | times over | return | twice | double | ten times )",
        "( pay for myself | repay you tenfold | earn back my salary | earn my salary back | return your investment | return on investment | tenfold | hundredfold )",
        "i ..3 ( earn | make | repay | return | bring in ) ..3 ( my salary | my pay | my wages | your investment | what you pay | the cost ) ..3 ( back | times | over | twice | double )",
        "( give | hand | grant ) me ..1 ( three | two | six | one | thirty | ninety | 30 | 60 | 90 | a | just | 100 | twelve ) ..2 ( months | month | weeks | week | days | day | year | years | quarter | chance ) ..1 ( and | to ) ..1 ( i will | i 'll | your | you will | i can | turn | double | prove | show | make | have | we will | the )",
        "( in | within ) ..2 ( days | weeks | months | year | quarter | month ) ..1 ( you | your ..2 ) ( will | 'll ) ..2 ( wonder | not recognise | not recognize | have | be | see | thank | double | triple )",
        "( watch | see ) ( your | the | my | our ) ..3 @business-nouns ..1 ( @soar-verbs | go up | go through | take )",
        "( there is | there 's )? ..1 ( no | not any ) ( doubt | question ) ..3 ( i will | i would | i 'll ) ..3 ( exceed | surpass | excel | succeed | be the best | outperform | be a success )",
        "( i will | i 'll | i shall ) ..3 ( undoubtedly | certainly | surely | definitely | without doubt | without fail | without any doubt ) ..2 ( make | take | bring | raise | transform | boost | increase | double | improve | turn | deliver results | succeed | exceed )",
        "( i will | i 'll ) ..1 ( be | become ) ..3 ( your best | your top | your number one | the best | the top | your star | your most | a star | the greatest | your greatest ) ..3",
        "( no | not a single | not one | never a | never an ) ..3 ( accident | complaint | mistake | error | defect | bug | delay | customer | client | patient | deadline | failure | theft | fault | incident ) will ..2 ( ever | happen | be | leave | bear | go | slip | occur | escape | come )",
        "i ( will | 'll | shall | would ) ..2 solve ( all | every | any ) ..1 ( of )? ..1 ( your | the )? ..2 ( problem | problems | worries | troubles )",
    ),
    guards=(hoped, quoted, reported, of_others, named, negated),
)


@rule(
    "guaranteed-result",
    category="oversell",
    severity=WARNING,
    regions=("subject", "body"),
    suggestion="Say what you did before and how it bears on their work; leave the result open.",
    cite=Cite("too-much-follow-up", "If you oversell after the fact, it just raises questions about your confidence and your degree of professionalism."),
    dissent=Cite(
        "how-not-to-follow-up",
        "show them why you are the best person for the job",
        allows="one claim with evidence",
    ),
    bad=(
        example(say="[[You will not regret hiring]] me."),
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
        for found in document.find(region, PROMISED, REGRET, FORECAST):
            yield Hit(message=f"“{found.text}” promises a result", span=found.span)
