"""Guilt and passive aggression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, elsewhere, quoted
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._moods import pleased

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match

REPROACHES: Final = Frames(
    (
        "per my ..1 ( last | previous | earlier | first | prior | many ) ..1 ( email | message | note | letter | mail )",
        "as ..1 previously ( stated | requested | communicated )",
        "as i ( have | had )? ( already | repeatedly | previously ) ( stated | said | explained | told | asked | written | pointed )",
        "( not sure | unsure | i wonder | wondering | no idea ) ( if | whether ) you ..3 ( missed | chose | ignored | bothered | forgot )",
        "( not sure | unsure | wonder | wondering ) ( if | whether ) ( you | my ) ..3 ( saw | read | received | got | seen | emails | messages ) ..2 ( last | previous | three | two | four | five | several | many | reached )",
        "my|this|another ..2 ( third | fourth | fifth | sixth | umpteenth | nth ) ..1 ( email | message | attempt | note | letter | reminder | follow-up | try | mail )",
        "reminder ..2 ( third | fourth | fifth | sixth | umpteenth )",
        "here|this is ..1 ( a | my | the ) ( third | fourth | fifth | sixth ) ( $ | , | and | in | since | to you | from me | time ( $ | ..2 i ( write | ask | mail | call | try | remind | contact | am ( writing | asking | trying | calling | mailing ) ) ) )",
        "( emailed | written | called | contacted | asked ) ..2 ( three | four | five | six | several | countless | multiple | many ) times",
        "i ( guess | suppose | assume | presume | take it | gather | must conclude | can only conclude ) ..2 ( i | we ) ( am | was | were | are | do | did ) not ( $ | , | the | a | an | what | who | good | right | worth | worthy | enough | important | young | quite | meant | wanted | needed | interesting | one | count | matter | fit | exist | impress | make | deserve | even | really | your | chosen | hired | up to | suitable | up | for you | cut )",
        "i ( guess | suppose | assume | presume | take it | gather ) ..2 ( you are | you were | your ) ..1 ( too | far too | much too | busy )",
        "i ( guess | suppose | assume | presume ) ..2 ( you have | you had ) ..2 ( better | more important | bigger )",
        "i ( guess | suppose | assume | presume | take it | gather ) ..2 ( nobody | no one | none of you | a simple | it was too | that was too | all on my side | the enthusiasm was )",
        "i ( guess | suppose ) that is ( it | how | what | the )",
        "( evidently | clearly | obviously | apparently ) ..1 ( i | we | my time | my ..1 ) ( ( am | was | is | means | counts | matters | are ) ..1 ( not | nothing | unimportant | worthless ) | ( do | does | did ) not ( $ | matter | count | mean | deserve | impress | fit | rate | exist | belong | interest | merit ) )",
        "( evidently | clearly | obviously | apparently ) ..1 i ( misjudged | misread | overestimated | meant | mean | wasted )",
        "( far | much | clearly )? more important ( things | people | matters | candidates | emails ) to",
        "too much to ( ask | expect | hope )",
        "would ( have been | not have hurt ) ..1 ( nice | kind | decent | polite | courteous | professional | good | considerate ) ..2 to ( hear | get | receive | be told | know | have heard | have been told )",
        "it would not ( have killed | kill | have hurt | hurt ) you",
        "the ( very )? least ( you | they | one | anyone | somebody | a company ) ( can | could | might | should )",
        "a ..1 ( simple | basic ) ..1 ( reply | thank you | thank-you | email | call | note | answer | line | yes or no ) would be ..1 ( nice | decent | polite | courteous )",
        "( waiting | waited | sitting | sat ) ..2 by ( the | my ) ( phone | telephone ) ..2 ( every | all | day | night | for )",
        "my ..1 @dependants ( keep | keeps | kept ) asking ( why | if | when | whether ) ..2 you",
        "( a ) ..1 ( simple | quick | short | little | basic ) ..1 ( reply | thank you | thank-you | email | call | note | answer | line | yes or no ) ( would have been | would have | was | is ) ..2 ( enough | nice | too much | sufficed | appreciated | decent | kind | sufficient | the least )",
        "( thought | believed | felt | was sure ) ..1 ( that )? ( we | you ) ( had a connection | clicked | got along | liked me | understood $ | got on | really liked | had a bond | were different | cared )",
        "( got | get | gotten | had | raised ) my hopes up",
        "( hopes | heart | dreams ) ..2 ( crushed | shattered | broken | dashed | up for )",
        "i am ..2 ( crushed | heartbroken | devastated | broken | gutted | shattered ) ( that | by | and | now | $ | because | after )",
        "( your | the ) ..1 ( decision | rejection | silence | email | letter | answer | no | news ) ..1 ( hurts | hurt | broke | breaks | crushed | stings | devastated )",
        "i ..1 even ( told ( my | all | everyone ) | bought ( a new | new ) | cancelled my | quit my | skipped my ) ..4",
        "( turned down | rejected | gave up | let go | said no to | cancelled | quit | refused | declined | skipped | missed ) ..6 because i ( thought | believed | was sure | felt sure | trusted | hoped | counted )",
        "my ..2 @dependants ..2 told ..2 ( neighbours | neighbors | everyone | everybody | whole ..1 | friends | church ) ..3 i ..2 ( got | had | have )",
        "i ..1 ( even | already )? ( told my | told everyone | told all | told the ) ..8 ( i had the job | i got the job | i had it | already | about the job | what to say | face them | tell them )",
        "( in case | if ) you ( missed | overlooked | did not see | have not seen | skipped | lost | deleted ) my ..1 ( two | three | four | five | many | several )",
        "i ( guess | suppose ) ..1 ( i will | i shall | i should | that ( is | was ) | this is | my emails | my email | my time | it is | you | your ) ..2 ( just | have to | not | how | what | all | going | keep | things | only | too | never | nothing | enough | more ) ..3",
        "( sure | hope ) ..2 ( whoever | whomever | the person | the one ) you ( hired | chose | picked | selected ) ..4 ( happy | better | worth | deserves | perfect | great )",
        "( hope | trust ) you ( are | will be ) happy with ( your | the | yourself | yourselves )",
        "( do not know | not sure | wonder | doubt ) if you even ( read | got | look | opened | saw | remember | care )",
        "( hoping for | hoped for | expected | expecting | deserve | deserved ) ..1 ( a little | a bit | some | at least ) ..1 ( more )? ( respect | courtesy | consideration | honesty | kindness | gratitude | decency )",
        "( did not | do not | without ) ..1 even ..1 ( get | getting | receive | hear | have ) ..1 ( a | one | so much ) ..1 ( thank | reply | thanks | answer | word | call | line )",
        "you ( could | might ) ( at least | have at least | at the very least )",
        "( other | most | normal | decent | proper ) ( employers | companies | firms | schools | people | hospitals ) ( at least | would | would have | do | let | have )",
        "( this is | is this | that is ) ..1 how|what ..2 ( i am | i get | i was | you ) ..2 ( thanked | repaid | treated | repay | reward | rewarded | get | thank )",
        "and to think ( i | that | how )",
        "after ( all | everything | all that | everything that ) ..1 ( i | we ) ( did | have done | put in | have put | gave | have given | went through | have been through | invested | spent | prepared )",
        "as i ( have | had )? ..1 ( mentioned | said | wrote | stated | explained ) in my ..1 ( two | three | four | last | previous | many | several ) ..1 ( emails | email | messages | letters | mails | notes )",
        "( do not mind me | pay no attention to me | do not worry about me )",
        "( keep | just ) ( sitting | waiting | staring ) by ( the | my ) phone",
        "all i ( got | get | received | heard ) ..1 ( is | was | were )? ..1 ( silence | nothing | a | an | this | one | crickets )",
        "( this is | is this | that is ) ..1 what i ( get | got | deserve ) ",
        "( makes | made ) ( your | the ) ..1 ( silence | rejection | answer | decision | reply ) ..3 ( disappointing | painful | hurtful | harder | worse | hard | strange )",
        "( thought | believed | hoped | assumed | felt ) ..2 i ( had | have | 'd )? ..1 ( earned | deserved | merited | was worth | would get ) ..1 ( at least | a | an | more | better | some | even )",
        "( once again | yet again | again ) i find myself ( writing | asking | chasing | waiting )",
        "( far be it from me | heaven forbid | god forbid ) ..3",
        "( busy | important ) as you ( are )? ..6 ( but | yet | , )",
        "( used to | accustomed to ) being ..1 ( overlooked | ignored | forgotten | rejected | passed over | let down )",
        "( my ..1 ( mother | father | family | wife | husband | kids | children | son | daughter | parents ) ) ..8 ( can imagine | can picture | imagine how | picture how | crying | cried | disappointed | heartbroken | how they feel | how she feels | how he feels | ashamed )",
        "( bought | paid for | borrowed ) ..8 ( just | only ) to ..4 ( impress | see | meet | visit | please ) ..1 ( you | your )",
        "( i | we ) ( really | honestly | truly | actually )? ( trusted | believed ) ( you | in you )",
        "thought you were ( different | better | serious | kinder )",
        "( turned down | gave up | missed | skipped | cancelled | sacrificed | refused ) ..7 ( for you | for this | for your | but never mind | just to | for nothing | and for what )",
        "( spent | gave | lost | put ) ..9 ( but never mind | for nothing | and for what | and this is )",
        "( hope | trust ) ..1 your conscience",
        "hope you ..2 sleep ( well | at night )",
        "( can not | could not | have no idea | do not know ) ..1 ( imagine | know | how ) ..4 ( hurt | hurts | hard | felt | feels | painful | disappointing | cost )",
        "if you ..1 ( knew | had any idea | had known | only knew | cared ) ..5 ( what | how much | about | half )",
        "^ still ( waiting | here | nothing | no answer | no reply | no word | hoping ) $",
        "( and | yet ) ..2 still waiting $",
        "( i am | still am | here i am ) ..1 still ( waiting | sitting here ) ..3 $",
        "( yet to | have not ) receive ..1 the ( favour | favor | courtesy | honour | honor | dignity )",
        "( escaped | slipped ) your ( notice | attention | mind )",
        "( you have | have you ) ..1 forgotten ( about )? ( me | us | that i exist )",
        "forgive me for ( assuming | thinking | believing | expecting | hoping | wanting | caring )",
        "i must have ( imagined | dreamt | dreamed | misunderstood | been mistaken | been naive )",
        "( worth | deserve ) ..1 ( two | one | five | a few | thirty | a single | a minute | even ) ..1 ( minutes | minute | seconds | line | reply | answer | response | sentence ) of your",
        "not ..1 ( worth | deserve | good enough for | important enough | worthy )",
        "could not ( send | spare | write | find | give | manage ) ( me | us )? ..1 ( one | a | even ) ..2 ( line | word | minute | reply | sentence | call )",
        "i ..1 prayed for you|your",
        "would have thought ..12 ( counted | deserved | merited | meant | earned | worth )",
        "you looked ..3 in the eye ..6",
        "that i ..1 ( exist | still exist | am still here | am still alive )",
        "( hear | hearing ) nothing but silence",
        "i ( realise | realize | know ) i am ( only | just | merely ) ( a | an ) ..6 but",
    ),
    guards=(quoted, attributed, elsewhere),
)


def _of_art(match: Match) -> bool:
    """The tears were shed at a play or a wedding."""
    numbers = match.doc.user_data["sentence"]
    return any(
        token.norm_ in _TOUCHING for token in match.doc if numbers[token.i] == match.sentence
    )


_TOUCHING: Final = frozenset(
    "audience birth book concert film funeral movie novel onions opera play song wedding".split()
)

MORAL: Final = Frames(
    (
        # a witness above
        "@divine ( ( will )? ( sees | see | judge | judges | watching | forgive | punish | punishes | rewards ) | is ( my | our | the )? ..1 ( witness | watching | judge ) | is just ) ..4",
        "may @divine ..1 ( forgive | judge | move | open | soften | touch | guide | turn ) ..1 ( you | your )",
        "i|we ..3 pray ..12 ( right thing | heart | hearts | decision | decide | answer | choose | favourable | favorable | reconsider | soften | move you | wisdom | justice | fair | fairness | mercy )",
        "( before | in front of | in the eyes of | in the sight of ) @divine",
        "( day of judgment | day of judgement | judgment day | judgement day | last judgment | last judgement | day of reckoning | hereafter )",
        "( we | you | all | everyone ) ..4 answer ( to @divine | to him | for how ..2 ( we | you ) | for what ..1 ( we | you ) | for ( this | it ) )",
        "( the one who sees | he who sees ) ..8 ( seen | sees | knows )",
        "@divine ..1 ( has | have ) ..1 ( seen | heard | watched | noted ) ..6",
        "( bible | scripture | quran | koran | prophet | gita | good book | torah ) ..1 ( said | says | teaches | taught | tells | commands ) ..14 ( you | your )",
        # the reader's conscience
        "ask ( yourself | yourselves ) ..1 ( tonight | whether | if | how | why | what | honestly | once )",
        "( one | we | people | somebody | a ( man | woman | firm | company | school | christian ) ) ( do | does ) not ..1 ( leave | treat | send | keep | ignore | turn | let ) ..3 ( a | an | people | someone | somebody | others | elder | elders | him | them ) ..6",
        "would you want ..1 ( your | it | this | to be )",
        "what you ( have )? ..1 ( done | did ) to me",
        "( nobody | no one ) ..4 ( does | do | treats | treat ) ..4 your ..1 ( daughter | son | child | children | mother | sister | brother | father | wife )",
        "as one @kindred to another",
        "( leave | leaving | appeal | appealing | up | listen | between | ask | search | examine | consult | look into | trouble | weigh on | burden | on ) ..4 ( your | own | your own | good ) conscience",
        "( your | a | clear | bad | clean | good ) ..1 conscience ( $ | , | will | can | must | would | tell | tells | know | knows | permits | allows | that | about )",
        "( look at yourself | look at yourselves | look yourself | look yourselves ) in ..1 ( mirror | eye | eyes | face )",
        "( look | looks | looking ) in ..1 mirror",
        "( live with yourself | live with that | live with it | live with this | able to sleep )",
        "( do as you would be done by | do unto others | treat others as | as you would like to be treated | as you would want to be treated )",
        "( put yourself | imagine yourself | place yourself | put yourselves ) in ( my | our ) ( shoes | place | position | skin | situation )",
        "( how would you | would you ) ..1 ( feel | like it ) ..1 ( if | when ) ..8",
        "( imagine | suppose | what if ) ..1 ( it was | it were | this was | this were | that was | that were ) ..1 ( your | you )",
        "your ( own )? heart ( will tell | must | should | tell | tells | knows | of stone )",
        "( search | open | soften | examine ) your ..1 ( heart | soul | hearts )",
        "think of your ( own )? ( children | kids | mother | daughter | son | family | soul | parents | father | old age | sons | daughters )",
        "( good | kind ) deed ..5 ( comes back | come back | rewarded | repaid | returned | unrewarded )",
        # the reader's creed or family
        "as ( a | an | one ) ..2 @kindred ..5 ( to another )? ,? you ..2 ( understand | feel | know | forgive | help | see | appreciate | agree | leave | let | surely | can not | will not )",
        "you ( are | have ) ..2 ( a | an | one ) ..1 @kindred ( yourself | too | like me | also | , )? ..1 ( , | and | so )? ..2 ( so | and )? ..2 ( you )? ..2 ( know | understand | feel | imagine | must )",
        "if you ( have | had | are ) ..1 ( a | any | an )? ..1 ( mother | father | child | children | heart | conscience | daughter | son | feelings | parent | human | christian | believer | muslim | man of ) ..1 ,? ..2 you ..2",
        "( somebody | someone | a man | a woman | a person | people ) of ( your | our | the same ) faith",
        "( good | kind | decent | fair | just | god-fearing | big-hearted ) ( person | man | woman | soul | christian | muslim | heart | people ) ..6 ( would not | will not | cannot | can not | could not )",
        "( brother | sister | neighbour | neighbor | stranger | soul ) in need",
        "( sin | shame before | a crime before | haram | blessing on your house )  to ..4",
    ),
    guards=(quoted, attributed, elsewhere, pleased),
)
EFFORT: Final = Frames(
    (
        # how often, counted out
        "this|it is ..1 ( my | the ) ..1 @ordinals ..1 @messages",
        "( write | writing | ask | asking | mail | mailing | remind | reminding | call | calling | knock | knocking | trying | try | contacting ) ..4 for the ..1 ( @ordinals ) time",
        "for the @ordinals time ..2 ( i | let | may | and | , )",
        "@counts ..1 @messages ..12 ( unanswered | without | since | and ( no | nothing | not ) | from me | i have sent you | sent you | into the void )",
        "i ..2 ( phoned | called | written | mailed | emailed | rung | asked | texted | tried ) ..2 @counts times",
        "@counts ..1 @messages ( , | and ) ..2 @messages ..3 :",
        "i ..2 ( sent | written | wrote | left | made ) ( you )? ..1 @counts ..1 @messages ( $ | without | since | to you | but )",
        "( written | wrote | mailed | called | emailed | rung | asked | phoned ) ..2 on ..4 , ..4 , ..6 and on ..2",
        # a vigil
        "my ( phone | mobile | telephone ) ( has not left | never leaves | does not leave ) ..3",
        "i|we ..1 ( sit | stay | wait | am sitting | stand | stare | keep looking | look | live ) ..2 ( by | at | beside | next to | near | in front of ) ..1 ( my | the ) @wait-places ( $ | from | all | every | day | and | until | till | with | like | in case | hoping )",
        "i|we ( keep | am always | can not stop | never stop )  ( refreshing | checking | looking in | opening | staring at ) ..1 ( my | the ) @wait-places ..4",
        "( every | each ) ( morning | hour | day | evening | night | minute | time ) ,? i ..1 ( check | look | open | refresh | run to | go to | wait | watch ) ..4 ( my | the ) @wait-places ( $ | , | before | for your | for you | and | in case | hoping )",
        "i ..1 ( check | look | open | refresh | watch ) ..2 ( my | the ) @wait-places ..1 ( every | each | all | ten | twenty | first thing | again )",
        "i ..2 stayed ( in | home | at home ) all ( day | night | week | morning | afternoon )",
        "( not | hardly | barely | never ) ( slept | sleep | close | closed | shut ) ..4 ( after | since | for ) ..2 ( your | you | we | the interview | that )",
        # those at home
        "my ..3 @dependants ..3 ( ask | asks | asked | wonder | wonders | say | says | think | thinks | want to know | wants to know | keep | keeps ) ..3 ( every | each | whether | why | if | when | what | i am | me | that ) ..8 ( you ( have | will | are | did | not | never | call ) | has called | has rung | has written | called | rung | done wrong | went wrong | fool | believing | job | got it | any news | news from )",
        "( grandma | granny | grandpa | nana | mum | mom | dad | papa | mama ) ..1 keeps asking ( if | whether | when | why ) ..8",
        "my ..3 @dependants ..2 ( lit | lights | light | burns ) ..1 candle",
        "my ..3 @dependants ..2 ( prays | pray | is praying | are praying | prayed ) ..8 ( your | you | job | answer )",
        "( ask | asks | asked | wonder | wonders ) ..4 ( what i had done wrong | what i 'd done wrong | what i did wrong | where i went wrong | what went wrong )",
        "my ..2 @dependants ..2 already ..1 ( bought | baked | told | planned | celebrated ) ..8 ( celebrate | celebration | champagne | cake | party | everyone | neighbours | neighbors )",
        # what it cost
        "i|we ( let | gave | turned | put | cancelled | sold | left | stopped ) ..12 because ( you | your ..2 | he | she ) ( told | said | asked | promised | assured | sounded | seemed )",
        "( wore | ironed | pressed | polished | put on ) ..1 my ( best | only | good | sunday | wedding | late | father 's | mother 's ) ..6 ( for you | for your | for the interview | for luck | twice | that morning )",
        "it ( hurts | hurt | is painful | is bitter | is hard | is sad | pains me | stings ) to be ..1 ( forgotten | ignored | overlooked | left | treated | passed | turned | dropped | dismissed )",
        "( there were | shed | through | with ) ..1 tears ( $ | when | on | in my | as | after | at home )",
        "( is the thanks | the thanks i )",
        "best years of ( my | our )",
        "i|we ..2 ( turned down | gave up | given up | refused | declined | said no to | passed up | missed | skipped | cancelled | canceled | postponed | quit | sold | lost | given notice | let go ) ..12 ( for you ( $ | , | and ) | for your | because ( you | your ..2 | he | she ) ( told | said | asked | promised | assured | sounded | seemed | called | gave ) | because of ( you | your | what you ) | on ( your word | the strength of ) | to ..1 ( see | meet | come to | come and | be at ) ..2 you|your | to do your | to be at your )",
        "i|we ..2 ( turned down | gave up | refused | declined | passed up | missed | skipped | cancelled | quit ) ..8 for ( you | this | your ..3 | the interview )",
        "i|we ..2 ( bought | borrowed | hired | rented | had ..1 made | paid for ) ( a | an | my | new | the | some ) ..5 ( for ( the | your | this ) ..2 ( interview | talk | meeting | trial | day | visit ) | to ( meet | see | come to | look good for ) you )",
        "i|we ..2 ( drove | travelled | traveled | flew | walked | came | cycled | sat on a | took the | took a ) ..10 ( for ( ..5 ( minutes | minute ) | nothing | a handshake | your ..1 interview ) | to be told | only to | just to )",
        "i|we ..2 ( took | used | sacrificed | spent ) ..3 ( unpaid leave | days off | day off | holiday | holidays | vacation | unpaid | leave | savings ) ..4 ( to ..1 ( see | meet | come | be with ) ..2 | for ( you | your | this | the interview ) )",
        "i|we ..3 ( cried | wept | sobbed | broke down | was in tears | am in tears | were in tears | shed tears | shed a tear )",
        "paid ..6 ( train | ticket | taxi | bus | flight | fare | journey ) ..3 ( that day | for nothing | to see you | to come | out of my own | myself and ) ..2",
        "( stayed up | sat up | worked through | gave up ) ..4 ( night | nights | weekend | weekends | evenings | sundays ) ..2 ( for | on | over | with ) ( you | your )",
        "( put | poured | gave ) ..1 my ( whole | heart | soul | all | everything ) ..10 and ..3 ( this | echo | nothing | silence )",
        # a claim by long custom
        "( been | as | am | are ) ..2 ( loyal | faithful | paying ) ( customer | customers | client | clients | guest | guests | patient | member | members | subscriber ) ..4 ( yours | years | decades | since )",
        "( customer | client | policyholder | taxpayer ) ..2 ( of yours | with you | of this ..1 | of your ..2 ) ..1 for ..3 ( years | decades ) ( , ( @nudges | but | yet ) | and ( this | now | never | not ) )",
        # belief betrayed
        "you ..2 ( promised | swore | gave me your word | assured ) ..10 ( and | but | yet ) ..3 ( i ( stayed | waited | am still | still | believed | heard | sat ) | nothing | no one | nobody | no | not | still )",
        "you ( shook my hand | hugged me ) and ..1 ( called | told | promised | said ) ..6",
        "i ..3 ( thought | believed | felt ) ..2 we ..2 ( friends | were close | understood each other $ )",
        "( because | since | after | as ) you ..1 ( sounded | seemed ) ..1 ( so | very | absolutely | completely ) ( sure | certain )",
        "( would have | would 've | 'd have ) ( cost | taken ) ..2 ( you ..4 ( minute | minutes | second | seconds | line | nothing | word | stamp | call ) | ( one | a | only one | just one ) ( minute | second | line | stamp ) )",
    ),
    guards=(quoted, attributed, elsewhere, pleased, _of_art),
)
SELF_PITY: Final = Frames(
    (
        "( used | accustomed | resigned ) to ..1 ( being | feeling | going ) ..1 ( invisible | ignored | overlooked | unseen | forgotten | second | last | unheard | nobody | nothing | unwanted | rejected | dismissed )",
        "( nobody | no one | who | no employer | no company | no firm ) ..2 ( want | wants | hire | hires | need | needs | employ | employs | take | takes | look at | looks at | listen | listens | cares for | would want | would hire ) ..2 ( to )? ..1 @my-sort ..6",
        "who ..1 ( would | will | wants to | 'd ) ..1 ( hire | want | take | employ | choose | need | look at ) ..1 ( a | an | me | someone | somebody ) ..6 ( anyway | any way | $ )",
        "( nobody | no one ) ever ..1 ( pick | picks | choose | chooses | sees | see | listens | asks | remembers | notices | wants ) ..2 ( the | us | me | people | my ) ..4",
        "( see | hear | notice | choose | pick | want | need ) me ( at last | for once | finally )",
        "used to ..1 ( coming | ending | finishing ) ( last | second | third | off worst )",
        "used to not ..1 ( being | getting | hearing )",
        "at ..3 a ( man | woman ) is ( only | no longer | just | nothing )",
        "( scrapyard | scrap heap | scrapheap | rubbish heap | dustbin of )",
        "blame ..2 myself for ..1 ( trusting | believing | hoping | having )",
        "( evidently | apparently | obviously | clearly | it seems | it appears ) ..10 not ..1 ( what | who | the ..2 ) you ( had in mind | wanted | want | were looking | are looking | need | needed )",
        "( no | not a | not one ) ..1 ( line | word | answer | minute | reply | letter | time ) for me",
        "( people | women | men | somebody | someone | those | foreigners | refugees ) ( like me | like us | of my sort | of my kind | of my age | my age ) ( never | do not get | do not count | are never | are always | always | get no | have no | seldom get | are not wanted | need not apply )",
        "i am|was ..2 ( too | only | just | simply ) ..1 ( old | foreign | fat | slow | poor | simple | ordinary | plain | brown | black | dark | young | short ) ..3 ( for you | for your | for people like | i suppose | i guess | i imagine | it seems )",
        "( perhaps | maybe | probably | presumably | i suppose | i guess | i fear | surely ) ..1 ( it was | it is )? ( that )? my ..1 ( age | name | accent | foreign name | skin | headscarf | hijab | gender | surname | disability | wheelchair | passport | turban | face | colour | color | looks | english | background ) ..1 ( was ( the | too | not | enough | a | what | against ) | is ( the | too | not | enough | a | what | against ) | put | puts | frightened | scared | bothers | bothered | counts | counted | did | does | weighs | weighed | tells | told )",
        "( daresay | dare say | suppose | guess | imagine | expect | fear | gather ) ..10 in ..1 ( bin | waste basket | trash | paper basket | wastepaper basket ) $",
        "should have ( ( known | learned | learnt | guessed ) ( $ | better | by now | that ( you | people | no | nobody | i ) | not ) | seen it coming )",
        "( learned | learnt | better | taught ) ..4 not to ( hope | dream | believe )",
        "i ..5 ( fool | foolish | naive | stupid | silly | idiot ) ..4 ( believe | believing | believed | hope | hoping | hoped | think | thinking | trust | trusting | trusted | expect | expecting ) ..4 ( you | i | me | we | someone | anyone | anybody | this )",
        "( to | for ) you ..4 ( just | only | one | another | nothing | a small | routine | a line | a name ) ..10 ( to | for ) me ..4 ( everything | all | life | world | more | hope | future | months | bread | deal )",
        "( the foreigner | the immigrant | the outsider | the refugee ) ..1 ( is | was ) ..1 ( the one | always | never | again | last )",
        "( it seems | apparently | so | evidently | obviously | clearly ) ..2 ( i am | i was ) ( just | only | merely | nothing but )? ( a | an | one )? ..1 ( number | nobody | file | nuisance | burden | name on | ghost | air | invisible )",
        "i am ( just | only | merely | nothing but ) ( a | an ) ..2 ( number | nobody | file | nuisance | burden | name | ghost | foreigner | old )",
        "my hope ( gets | grows | becomes | shrinks | dies | died | fades | is gone | is fading ) ..3",
    ),
    guards=(quoted, attributed, elsewhere, pleased),
)


@rule(
    "guilt-trip",
    category="tone",
    family="hostility",
    severity=INFO,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Say it plainly and once: “I wanted to ask whether there is any news.”",
    cues=(REPROACHES, MORAL, EFFORT, SELF_PITY),
    cite=(
        Cite(
            "weekly-follow-up",
            "just assume they have a good reason and do your best to focus on other things",
        ),
        Cite("fine-line", "do not take it personally"),
    ),
    advice=("blame-for-silence", "taking-it-personally"),
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[Per my last email]], I am still interested."),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[I guess I was not what]] you were looking for.",
            advice="taking-it-personally",
        ),
        example(kind=Kind.STATUS_CHECK, say="I [[leave it to your conscience]]."),
        example(kind=Kind.STATUS_CHECK, say="I [[turned down a job at the cannery for you]]."),
        example(kind=Kind.STATUS_CHECK, say="[[Nobody wants a man of my age]], it seems."),
        example(kind=Kind.STATUS_CHECK, say="[[My children keep asking why you]] are silent."),
        example(kind=Kind.STATUS_CHECK, say="[[A simple reply was too much]] to ask, it seems."),
    ),
    good=(
        example(say="I guess the deck was too long for ten minutes."),
        example(say="As mentioned in my earlier email, the transcript follows by post."),
        example(say="You must be very busy, so a line next month would be perfectly fine."),
        example(
            say="Could you let me know when you expect to decide? A short reply would be enough."
        ),
        example(say="I shall be waiting by the phone at ten, as we agreed."),
        example(say="My daughter asks every day what a turbine is, and now I can tell her."),
        example(say="As a father of two I know how early a school bus leaves."),
        example(say="Whatever you decide, I learned a great deal from the morning."),
    ),
)
def guilt_trip(document: Document, options: Options) -> Iterator[Hit]:
    """A reproach dressed as a reminder.

    A veiled reproach is heard as a reproach. The reader may not even be the one who decides, and a
    plain question is easier to answer than a hurt remark.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, REPROACHES, MORAL, EFFORT, SELF_PITY):
            yield Hit(
                message=f"“{found.text}” can read as a reproach",
                span=found.span,
                severity=WARNING if found.frames is MORAL else INFO,
            )
