"""Begging, sleepless waiting, and bills that the reader is to pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    as_agreed,
    elsewhere,
    named,
    negated,
    of_others,
    quoted,
    reported,
    technical,
)
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_ALWAYS = (quoted, reported, of_others, named, technical)

BEGGING = Frames(
    (
        "i|we ( am | are | will | must | can only | have to | would )? ..2 beg|begging|beseech|beseeching|implore|imploring|plead|pleading|entreat|entreating ( you | for | with | of you | sir | madam | on | please | to be | that )",
        "^ begging|beseeching|imploring|pleading ( you | with | for )",
        "( here | literally | practically | down | begging ..3 | asking ..3 | ask ..3 | beg ..3 ) on|upon my|bended ( bare | hands and )? knees|knee",
        "on|upon my|bended ( bare | hands and )? knees|knee ( here | begging | asking | praying | pleading | before you | please | to ask | to beg )",
        "( have | take | show | for ) ..2 mercy|pity|compassion ( on | upon | toward | towards | for )",
        "have a heart",
        "( find it in | out of the goodness of | out of the kindness of | from the goodness of ) ..1 your ..1 heart|hearts",
        "please|please! ,|… please",
        "please please",
        "( i am | i 'm | just | i ) asking|ask ..1 please",
        "i|we ..2 ( really | so | truly | very ) ,? ( really | so | truly ) ..3 ( want | need | hope | hoping | must | badly | desperately )",
        "( please | beg you to | beseech you to | just | only | i ask you to ) ..3 ( give | grant | spare ) me ..1 ( a | one | this | another | that ) ..1 ( chance | shot | break | try | lifeline )",
        "( please | beg you to | just ) ..2 take a chance on me",
        "one ( last | more | single | little | tiny | small ) chance ( is all | i beg | please | to prove )",
        "i|we ( am | are | feel | have become | grow | 'm getting | am getting | am growing ) ..2 ( desperate | despairing | frantic )",
        "i|we ..2 ( desperately | frantically | badly | urgently ) ..1 ( need | want | hope | hoping | seek | seeking | looking | trying | require ) ..2 ( this | job | work | the | your | a | an | employment | you )",
        "i|we ( am | are | find myself ) ..3 in ..2 ( desperate | dire | dreadful | terrible | urgent ) ..2 ( need | straits | situation | circumstances | want )",
        "( my | our ) ..1 ( desperate | dire | desperation | hopeless | precarious ) ..1 ( situation | straits | circumstances | need | plight | condition | state )",
        "( in | from | out of ) ( pure | sheer | utter | complete | total )? desperation|despair",
        "i ( am | 'd be )? ..2 dying ( to ( work | join | get | have | be | start | land | win ) | for ( this | the | a | your | that ) )",
        "i|we would|'d|will ..2 ( kill | die ) ( for | to ) ..1 ( this | be | get | have | the | a | work | your | join )",
        "i|we would|'d|will|could ..2 ( give | sell | sacrifice | trade ) ..1 @sacrifices",
        "i|we would|'d|will ..2 give ( just | absolutely | almost | literally )? ( about )? ( anything | everything | the world ) ( i have | i own )? ( to | for | just | if | $ )",
        "( walk | crawl | swim ) ..3 ( hot coals | broken glass | burning coals | fire | the ocean | oceans )",
        "( move heaven and earth | kiss your feet | kiss the ground )",
        "( forever | eternally | for ever | always ) ( be )? in your debt",
        "( help | save | consider | hire | spare a thought for | take in ) ..1 ( a | an | this | one ) ..1 ( struggling | poor | jobless | unemployed | helpless | starving | desperate | hungry | destitute | humble | widowed | penniless ) ..1 ( mother | father | graduate | parent | man | woman | soul | widow | widower | family | veteran | boy | girl | person | servant | student | mum | mom | dad )",
        "( mercy | pity | compassion ) ..2 ( on | upon | for ) ..4",
        "i am a|an|just a ..1 ( struggling | poor | jobless | helpless | starving | desperate | destitute ) ..1 ( mother | father | graduate | parent | man | woman | soul | widow | widower | veteran | person | student | mum | mom | dad )",
        "( what | anything | something | whatever ) ( can | could | must | do | should | have | more can | else can )? i ( can | could | have to | need to | must )? ..1 ( do | say ) to ( change your mind | get hired | be hired | be chosen | convince you | make you | get this | get the | win you | be given )",
        "tell me what ..4 ( do | change | say | takes ) ..2 to ( get | be | have | win | earn | convince )",
        "( do | would | will ) not ( turn me down | reject me | turn me away | say no to me | abandon me | give up on me | forget me )",
    ),
    guards=(*_ALWAYS, negated, elsewhere),
)
ANYTHING = Frames(
    (
        "i|we @willing ..3 do ..1 anything ( to ( get | be | have | work | join | land | win | prove | earn | secure | make | become | change | convince | avoid ) | for ( this | the | a | you | your | that ) | you | at all | it takes | $ | , | just | that you | asked | legal )",
        "i|we @willing ..3 do ..1 ( whatever | everything | all ) ( it takes | you want | you ask | you tell me | you say | you like | that it takes | that is asked )",
        "i|we @willing ..3 ( take | accept | settle for | agree to | be content with | live with | start at | start on | sign | work for | work at ) ..1 ( any | whatever | literally any | the lowest | the smallest | the minimum | half | less than ) ..3 ( @pay-words | job | work | position | terms | conditions | you pay | you offer | you give | you can | you are able | you have | role )",
        "i|we @willing ..3 ( take | accept ) ..1 ( anything | whatever ) ( you | at all | $ | , | there is | that )",
        "i|we @willing ..2 ( take | accept | do | work ) ..1 any ..2 , ..1 any",
        "( any | whatever ) ..2 ( @pay-words | job | work | position | terms | role | shift ) ..2 ( will | would ) ..1 ( do | suffice | be enough | be fine | be ok | be okay | be welcome | be accepted )",
        "( any | whatever ) ..2 ( @pay-words | job | work | position ) ( is | 's ) ..1 ( fine | ok | okay | enough | good enough | better than | welcome )",
        "( do you have | have you got | is there | are there | i will take | i would take | i 'd take | give me ) ..3 anything , ..1 anything",
        "( is not | are not | 's not | is no | 's no | is nothing | 's nothing ) ..4 i ( would | 'd | will ) ..1 ( refuse | turn down | say no to | not refuse | not do | not take | not accept | not give )",
        "no ..1 ( job | task | work | role | shift | salary | pay | wage | hours ) ( is | would be | are | 's | can be ) ..1 ( too small | too low | beneath me | too menial | too humble | too dirty | too little | below me )",
        "nothing ..2 beneath me",
        "even ..1 ( half | unpaid | as a cleaner | as cleaner | as a janitor | cleaning | sweeping | mopping | scrubbing | washing | making tea | making the tea | filing | the night desk | the mail room | the mailroom | the post room | part of the @pay-words | a quarter of )",
        "( even | gladly | happily | also ) ..2 ( scrub | clean | sweep | mop | wash | polish ) ..2 ( toilets | toilet | floors | floor | dishes | windows | stairs | shoes )",
        "i|we @willing ..2 ( scrub | clean | sweep | mop | wash ) ..2 ( toilets | toilet | floors | floor | dishes ) ..1 ( if | to get | just | for )",
        "( do | does ) not care ..3 ( pay | salary | money | paid | hours | title | what job | what you pay | little )",
        "( for | at | on | even | take | accept | with ) half ..1 ( the | what | that | of the | of what | my | your ) ..1 ( @pay-words | you advertised | you offered | you pay | advertised | others )",
        "i|we @willing ..3 ( work | start | begin | do | come | join | be | stay | intern | train | volunteer | serve | teach | help ) ..8 @without-pay",
        "^ ..3 ( work | working | start | begin ) ..6 @without-pay ..3 ( if | to prove | just | until )",
        "( you need not | you do not have to | you do not need to | no need to | do not even have to | you would not have to | need not ) ( even )? pay me",
        "( unpaid | without pay | for free | no pay | half pay | less pay ) ..3 ( would be | is | will be | 's ) ..1 ( fine | ok | okay | enough | no problem | acceptable | all right | alright )",
        "( name your price | pay me what you like | pay me what you want | pay me whatever | pay whatever you )",
    ),
    guards=(*_ALWAYS, elsewhere, as_agreed, negated),
)
NEED = Frames(
    (
        "i|we ( really | so | just | truly | do | honestly | badly | desperately | urgently | literally | simply | need and )? ..1 need ( this | that | your | a | the | any ) ..1 ( job | position | role | post | work | income | salary | paycheck | opportunity | money | appointment | employment ) ( so | more | badly | desperately | very | right now | now | like | $ | , | and | because | or | please | to ( survive | live | feed | pay | stay | keep | support | provide | eat | save ) )",
        "i|we ..2 need ( this | it ) ..1 ( so badly | so much | badly | more than | desperately | to survive | to live | like | $ )",
        "i|we ..2 ( need | must | have ) ( to )? ( eat | survive | feed my | feed our | pay my | pay our | pay the rent | pay rent | put food | make ends meet | provide for | keep a roof | support my family | support my children | support my kids )",
        "i ..2 need ( work | money | cash | an income | a paycheck | a wage | employment ) ( so | badly | desperately | now | right | $ | , | and | because | or | to )",
        "need ( this | the | it ) ( job | position | role | work )? ..1 more than ( you | anyone | anything | words | ever )",
        "i ..2 ( want | need | crave | desire ) ( this | it | the | that ) ..2 ( so badly | so much it | so bad | badly | more than anything | more than life | more than you | more than words | more than i can | that it hurts | it hurts | with every fibre | with every fiber | with all my heart )",
        "want ..2 so ( badly | much | bad ) ..1 ( it | i | hurts )",
        "i|we ( can not | can no longer | can hardly | can barely | could not | simply can not ) ..1 afford ..1 ( to ( lose | hear | be without | be out | be rejected | be turned | be unemployed | wait | fail | let this | let it | miss this | pass | go on | go another | keep | stay | eat | live | buy ) | rent | food | my | another | a no | the rent | medicine | medication )",
        "i|we ( can not | can no longer | can barely | can hardly | could not ) ..2 ( survive | go on | hold on | hold out | hang on | keep going | stay afloat | make ends meet | pay my | pay our | pay the rent | last | go without | be without | live without | buy food | feed | cope | carry on ) ( any | much | without | another | like this | work | a | this | $ | , | my | our | rent | bills | for )",
        "( do not | 'll not | no idea | not sure | wondering | unsure ) ..1 ( know )? how ..1 ( much longer | long ) ..1 ( i | we ) can ..2",
        "( do not know | have no idea | no idea | not know | no clue ) ..1 how ( i | we ) ..2 ( pay | survive | cope | feed | afford | manage | live | go on | make ends meet | cover | carry on | keep )",
        "( can not | could not | can no longer | can hardly ) ..1 ( take | bear | stand | face | endure | survive | handle | stomach ) ..1 @no-more",
        "( do not | not ) know what ( i | we | to ) ( will | would | 'd | am going to | shall | else )? ( do | become ) ..1 ( if | without | should | $ | anymore | any more | next if | otherwise )",
        "( what | whatever ) ( will | would | is to | shall ) become of ( me | us | my )",
        "i|we|it ( would | will | 'd | am going to | shall ) ..1 ( be )? ..2 ( @crushed | @crushing ) ( if | by | to | should | when | without | $ | , | not )",
        "( would | will | 'd | might | could | going to ) ..1 @crushing",
        "( mean | means | is | 's ) ( everything | the whole world | life and death | life or death | all ) ( to | for ) ( me | us | my )",
        "( would | will | could | 'd | can ) ..2 change ( my | our ) ..3 ( life | lives | world )",
        "( wife | husband | family | kids | children | mother | father | parents | son | daughter | boys | girls | household ) ..3 ( need | needs ) ( this | me to | food | the money | to eat | shoes | a roof | it | you to )",
    ),
    guards=(*_ALWAYS, elsewhere),
)
HARDSHIP = Frames(
    (
        "my|our ..1 @household-bills ( is | are | 's | was | has been | have been ) ..4 ( due | overdue | unpaid | late | behind | piling | mounting | in arrears | stacking | crushing | past due | eating )",
        "the bills ( are | keep ) ..2 ( piling | mounting | coming | stacking )",
        "i|we ( am | are | have been | have fallen | will be | have got ) ..6 ( behind | late | in arrears | drowning | buried | deep ) ( on | with | in ) ..3 @household-bills",
        "i|we ..1 owe ..3 @household-bills",
        "i|we|to|help|me ..6 ( how | barely | struggling | struggle | hard | unable | able | trying | way | enough | help me | so i can | so that i can | so we can | have to | must | need ) ..3 ( pay | cover | afford | keep up with | settle | meet | make ) ( my | our | the | this ..1 ) ..1 @household-bills",
        "without ( this | your | a | the | an | any | steady ) ..2 ( job | income | salary | paycheck | position | work | role | wage | appointment | offer ) ,? ( i | we | my | our )",
        "( i | we | my | our ) ..10 without ( this | your | a | an | any )? ( job | income | salary | paycheck | position | work | wage | wages ) ( $ | , | any | and | for | much | now )",
        "( months | month | years | year | weeks ) ( since | without ) ..6 ( paycheck | salary | wage | wages | income | pay | earned | work | payday )",
        "my|our ..2 @household-funds ..4 @run-out",
        "( landlord | bank | bailiffs | creditors | lender | debt collectors | debt collector | collectors ) ( is | are | has | have | will | wants | want | keeps | keep | 's | threatens ) ..4 ( evict | evicting | take | taking | repossess | repossessing | foreclose | foreclosing | throw | throwing | kick | kicking | chasing | calling | threatening | seize | seizing | put ) ..2 ( me | us | my | our | on )",
        "( given | gave | giving | served | serving ) ( me | us ) ..1 notice ..10 ( job | role | position | post | hire | hired | save | desperate | homeless | you )",
        "( will | 'll | going to | about to | may | might | could | would | 'd | stand to | afraid of | scared of | risk | close to | near to | verge of | fear ) ..2 ( lose | losing ) ( my | our ) ..1 ( home | house | flat | apartment | car | children | kids | visa | status | insurance | place | farm | family | roof | mind | everything )",
        "( face | facing | fear | avoid | threatened with | prevent ) ..1 ( eviction | foreclosure | homelessness | deportation | bankruptcy | repossession )",
        "( i | we ) ( will | would | 'd | could | may | might | am | are ) ..3 ( be )? ( evicted | homeless | thrown out | deported | sent back | on the street | on the streets | kicked out | bankrupt )",
        "( feed | clothe ) ( my | our | the | these | those | two | three | four | five ) ..2 ( kids | children | family | boys | girls | sons | daughters | mouths | parents | siblings | twins | wife | household | mother )",
        "( food | bread ) on ( the | our | my ) table",
        "roof over ( my | our | their )",
        "( kids | children | mouths | babies | boys | girls | daughters | sons | siblings | family | parents ) ..1 to ( feed | clothe | support | put through | raise | provide for )",
        "my|our ..4 @dependants ..5 ( depend | depends | depending | rely | relies | relying | count | counts | counting | riding ) on ( this | you | your | it | my ( salary | income | wage | job | getting ) | me ( financially | alone | $ | , | to | and ) )",
        "i am ..4 ( sole | only ) ..1 ( one ( earning | working | who earns | who works | with ) | breadwinner | earner | provider | wage earner | income )",
        "my|our ..2 @dependants ( is | are | will | would | may ) ..2 ( starving | hungry | going hungry | starve | go hungry | suffer | suffering | go without )",
        "my|our ..2 @dependants ..1 ( 's | ' ) ( treatment | medicine | operation | surgery | school fees | medication | chemo | tuition | care | insulin | dialysis ) ..8",
        "( only | last ) ( thing | person | one | man | woman ) ..3 between ( me | us | my | our )",
        "between ( me | us | my ..2 | our ..2 ) and ..1 ( street | streets | homelessness | food bank | bankruptcy | deportation | ruin | starvation | gutter | eviction | shelter )",
        "the difference between ..8 and ( being | getting | going | losing | having | returning | leaving | homelessness | deportation | bankruptcy | the street | ruin | a ticket | despair | hunger )",
        "( unless | if | without | otherwise | or | before ) ..14 ( deported | deport me | sent home | sent back | leave the country | lose my visa | lose my status | lose my right | leave the uk | leave the us | leave the states | go back to my country | return to my country | fly home for good | leave this country | pack my bags )",
        "( deported | deport me | sent home | sent back | leave the country | leave this country | go back to my country | return to my country ) ..3 ( unless | if | without | otherwise )",
        "my ..3 ( visa | permit | status | opt | work authorization | sponsorship | grace period ) ( expires | expire | runs out | ends | is running out | is expiring | lapses | is about to | will expire | will run out ) ..8 ( please | unless | without | and i need | i must | and if | only you | so i need | desperate | no sponsor | i have to find | your offer | this job | and time | clock )",
        "i|we ..3 ( live | living | survive | surviving | get by ) on ..2 ( savings | credit | noodles | nothing | benefits | handouts | charity | food stamps | food banks | borrowed money )",
        "( had to | forced to | have to | having to ) ( borrow | sell | pawn | beg | skip ) ..3 ( food | rent | money | car | furniture | ring | meals | belongings | things | jewellery | jewelry )",
    ),
    guards=(*_ALWAYS, elsewhere),
)
HOPE = Frames(
    (
        "( you | this | it | that | your ..3 | the @job-nouns ) ( is | are | 's | remains | may be | might be | could be | represents | was ) ..4 ( my | our ) ..2 ( last | only | final | sole | one | single ) ..2 ( hope | lifeline | salvation | way out | straw | resort | rescue | refuge )",
        "( you | this | it | that | your ..3 | the @job-nouns ) ( is | are | 's | may be | might be | could be ) ..4 ( my | our ) ..1 ( last | only | final | one | sole ) ..2 ( chance | shot | opportunity ) ( $ | , | at | of | in | and | to ( get | work | find | make | have | prove | turn | save | build | become | provide | earn | stay | be ) )",
        "my|our ..1 ( last | only | final | sole | one | very last | remaining | one and only ) ( hope | lifeline | salvation ) ( $ | , | left | now | of | for | before | and | in | rests | lies )",
        "( last | only | final ) ( hope | lifeline ) ( i have | we have | left | for me | for my | for us )",
        "all|every ..1 ( my | our | of my | of our ) ..2 hopes|hope ( are | is | rest | rests | lie | lies | hang | depend ) ..2 ( pinned | on | in | with ) ..2 ( you | your | this | it )",
        "( pinned | pinning | put | putting | placed | placing | staked | set | setting | hung ) ( all | every )? ..1 ( my | our ) ..1 ( hope | hopes | eggs | future | life ) ( on | in | into )",
        "( my | our ) ..4 ( life | future | survival | happiness | lives | fate | career | family | sanity | everything | livelihood | world ) ..2 ( depends | depend | rides | riding | hinges | hangs | hang | rests | rest | stands or falls | is riding | lies | is in | are in ) ( on | in | upon | with )? ( you | your | this | it | getting )",
        "( everything | all | so much | too much ) ..3 ( depends | hinges | hangs | rides | riding | rests ) on|upon ( this | you | your ( answer | decision | reply | verdict | yes | word | choice | call ) )",
        "everything ..4 ( depends | hinges | hangs | rides | rests ) on|upon ( you | this @job-nouns | your ( answer | decision | reply | verdict | yes | word | choice ) )",
        "my fate|life|future ( is | lies | rests | 's ) ..1 ( in | with ) ( your | you )",
        "( no one | nobody | no company | no employer | not one | not a single | none ) ..4 ( will | would | wants to | is willing to | wants | want | has | have | gives | ever | seems to ) ..3 ( hire | interview | take | employ | have | give | given | gives | want | wants | hired | taken | answered | call | called | look at | touch | interviewed ) ..1 ( me | my | us )",
        "( no one | nobody | nowhere | no place ) ..1 ( else | left )? ..1 to ( turn | go | ask )",
        "i|we have ..1 no ( other | more )? ..1 ( options | prospects | leads | hope | hopes | safety net | plan b | way out | lifeline ) ( left | $ | , | and | now | but this | at all )",
        "i|we have ..1 ( nothing else | nothing | no one | nobody ) ( left | lined up | to fall back on | to live on | to eat | else | to lose )",
        "i|we ( have | 've ) ..3 ( run | running | ran ) out of ( options | hope | money | savings | road | places | chances | cash )",
        "i|we ( have | 've )? ..1 been ( turned down | rejected | refused | turned away | passed over ) ..3 ( by | from | at | so many | times | everywhere | again )",
        "i|we have ( applied | sent | submitted | written | been ) ..10 ( jobs | applications | companies | employers | cvs | resumes | interviews | firms | places | positions ) ..4 ( and | but | with | without | only | yet | none | , ) ..3 ( nobody | no | not | nothing | none | rejection | rejections | single | one | refusals | silence )",
        "( end of | reached the end of ) my ( rope | tether | strength )",
        "( would | will | could | 'd | can | please | be | literally | are ) ..2 ( save | saving | rescue | rescuing ) ( me | us | my | our ) ( $ | life | lives | family | home | house | marriage | kids | children | skin | soul | from ( ruin | eviction | poverty | the street | bankruptcy | this | despair | deportation ) )",
        "my life|world ( is | would be | will be | 's ) ..1 ( over | ruined | finished | destroyed | in your hands | meaningless | nothing )",
        "i|we ( am | are | 'm ) ..1 ( finished | done for | ruined | doomed | lost ) ( if | without | unless )",
        "i|we ( am | are | feel | have been | find myself ) ..3 @distress",
        "( my | a | the ) ( lifeline | saviour | savior | guardian angel | answer to my prayers )",
        "nothing ..1 else ..2 ( matters | matter | counts ) ..2 ( me | but | than | anymore | $ )",
        "( without | if i do not get | if i lose | unless i get ) ( this | the | your ) ..1 ( job | role | position | post | offer | chance ) ..2 ( i am | my life | i have nothing | everything | i will | i might | i would | i do not know | it is over )",
    ),
    guards=(*_ALWAYS, elsewhere),
)
WAITING = Frames(
    (
        "i|we ( can not | have not | can barely | can hardly | have barely | have hardly | have scarcely | could not | do not | have | can | barely | hardly ) ..4 ( sleep | slept | eat | eaten | concentrate | focus | function | breathe | rest ) ( since | until | till | because | for days | for weeks | for a week | for nights | at night | thinking | waiting | wondering | properly | well | a wink | or | nor | over | much | anymore | any more | at all | knowing | before i )",
        "i|we ( can not | have not | can barely | can hardly | have barely | have hardly | barely | hardly ) ..3 ( sleep | slept | eaten ) ( $ | , | and )",
        "( sleepless | wakeful ) ( night | nights )",
        "i|we ( am | have been | keep | have | 've been ) ..1 ( losing | lost | lose ) ..2 sleep",
        "( lie | lying | lain | lay | stay | staying | am ) ..2 awake ( at | all | every | night | for | wondering | thinking | worrying | until | till | waiting )",
        "( keeping | keeps | kept ) me ( up | awake ) ( at night | all night | every | most )",
        "i|we ( am | keep | sit | have been | spend ) ..5 ( staring | stare ) at ( my | the | this ) ..1 ( phone | inbox | ceiling | screen | telephone | mailbox | email )",
        "i|we|my ( am | keep | have been | check | refresh | find myself | can not stop | 've been | am always | am constantly | obsessively )? ..2 ( refresh | refreshing | check | checking | look at | looking at | watch | watching ) ..4 ( inbox | email | emails | phone | mail | messages | voicemail | mailbox | spam folder | letterbox | telephone ) ..2 ( every | constantly | all day | nonstop | non-stop | obsessively | over and over | day and night | compulsively | twenty | a hundred | fifty | all the time | around the clock | in case you ) ..3 ( minutes | minute | seconds | second | half | waking | times | hoping | day | night | for | $ | , | call | single )",
        "( keep | constantly | obsessively | can not stop | compulsively | always ) ..1 ( refreshing | checking | watching | refresh | check ) ( my | the ) ..2 ( inbox | email | emails | phone | mail | messages | mailbox | voicemail | letterbox )",
        "( my | the ) phone ..6 ( under my pillow | next to my bed | glued | never leaves | in the shower | in the bathroom | beside my bed | on my pillow | by my bed | by my pillow )",
        "( jump | leap | flinch | heart | hope | hoping | think | thinking | shake | tremble | run | race | start ) ..6 ( every time | each time | whenever ) ..2 ( phone | telephone | email | inbox | mail | postman | doorbell )",
        "( every time | each time | whenever ) ..2 ( phone | telephone | postman | inbox ) ..2 ( rings | buzzes | pings | vibrates | beeps | comes | lights ) ..3 ( i | my heart | my stomach ) ..2",
        "i|we ( cry | weep | sob | am crying | am weeping | am in tears | have been crying | have been in tears | keep crying | cried all | cried myself | have cried ) ..1",
        "( with | through | in ) tears ( in my eyes | as i | streaming | running | i )",
        "i|we|my ..4 ( pray | praying | prays | prayed ) ..5 ( every night | each night | every day | day and night | every morning | every evening | to be ( chosen | hired | picked | selected ) | that you ( choose | hire | pick | give | select | call | say | change | take | will ( choose | hire | pick | give | select | call | say | change | take | consider ) ) | for ( this | the | your | a ) ( job | call | yes | position | role | post | reply | answer | miracle | chance ) | that i get | for good news )",
        "( wait | waiting | suspense | silence | uncertainty | not knowing | anticipation ) ( is | 's | has been ) ..3 ( killing | torture | agony | unbearable | torturing | driving | destroying | eating | hell | tearing | making me ill | making me sick )",
        "( all | the only thing | only thing ) ..1 i ( think | can think | dream | ever think | talk | do is think | have thought ) ( about | of )",
        "( can not | could not | never ) stop ( thinking | dreaming ) ( about | of ) ( this | the | your | you ) ..1 ( job | role | position | post | interview | answer | decision | offer | call | reply )",
        "( think | thought | thinking ) ( of | about ) nothing ( else | but )",
        "counting ( down )? the ( hours | minutes | seconds )",
        "( nervous wreck | nails bitten | bitten my nails | biting my nails | pacing the floor | pacing up and down | pins and needles )",
        "( worried | worrying | nervous | sick | stressed | anxious ) ..2 ( sick | to death | myself sick | with worry | out of my mind | that i can not | i can not )",
    ),
    guards=(*_ALWAYS, elsewhere),
)


@rule(
    "desperation",
    category="tone",
    family="desperation",
    severity=WARNING,
    regions=("subject", "body"),
    suggestion="Say what draws you to the work and what you would bring to it; leave need out.",
    cite=(
        Cite("how-not-to-follow-up", "No matter how desperate you are, remember that this is still a professional communication"),
        Cite("too-much-follow-up", "makes you appear desperate and only serves to bug and irritate the hiring manager"),
    ),
    bad=(
        example(say="I really [[need this job more]] than you can imagine."),
    ),
    good=(
        example(say="I am not desperate to leave my current post."),
        example(say="We need a job queue that survives a restart, as you said."),
        example(say="I worked for free at a shelter when I was in college."),
        example(say="The clinic was desperate for nurses, so I trained as one."),
        example(say="It would mean a great deal to me to work with your team."),
    ),
)
def desperation(document: Document, options: Options) -> Iterator[Hit]:
    """Pleading, or need given as the reason to be hired.

    Whoever decides is choosing somebody for the work, and hardship, however real, tells nothing
    about that. It puts a weight on the reader that they cannot carry, and it draws attention
    away from what you can do.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, BEGGING, ANYTHING, NEED, HARDSHIP, HOPE, WAITING):
            yield Hit(message=f"“{found.text}” sounds like pleading", span=found.span)
