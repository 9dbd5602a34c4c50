"""Claims about oneself that nothing could live up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    conditional,
    named,
    negated,
    not_mine,
    qualifying,
    quoted,
    reported,
    technical,
)
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.oversell.evidence import weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match

_ASKING: Final = frozenset("ask call contact email phone speak talk write".split())


def _contact(match: Match) -> bool:
    """It names whom to turn to: "I am the best person to ask about the old boiler"."""
    after = [token.norm_ for token in match.doc[match.end : match.end + 2]]
    return after[:1] == ["to"] and not _ASKING.isdisjoint(after)


def joking(match: Match) -> bool:
    """It tells against the writer: "everybody will tell you that I burn toast"."""
    numbers = match.doc.user_data["sentence"]
    return any(token.norm_ in _AGAINST for token in match.doc if numbers[token.i] == match.sentence)


_AGAINST: Final = frozenset(
    """worst terrible awful hopeless burn burnt bad badly cannot clumsy slow quiet shy late laugh laughter joke
    joking stubborn impatient messy forgetful talkative boring grumpy reference references""".split()
)
_ALWAYS = (quoted, reported, not_mine, technical, _contact)

SUPERLATIVE = Frames(
    (
        "i am ..1 god 's gift",
        "i ( am | would be | 'd be | will be | must be | remain | have always been | could be ) ,? @stressors? ,? ( the | your | one of the | your very | an | a ) ..1 @superlatives ..3 @self-roles",
        "( makes | make | making | consider | believe | think | call | find ) ( me | myself ) ..3 ( the | your | a | an | one of the )? ..1 @superlatives ..3 @self-roles",
        "i ( am | would be | 'd be | will be | must be | could be ) ,? @stressors? ,? ( the | your | one of the | among the ) ..1 @superlatives ..5 ( you will | you would | you could | you can | you have | you 've | you are going | ever | in the ( country | world | city | business | industry | field | region | state | land | whole | entire | trade | market | district | area | county | town ) | on the ( market | planet | island ) | alive | around | out there | i know | of all | of my generation | of our time )",
        "you are ( looking at | reading | talking to | dealing with | meeting | writing to ) ..2 the ( @superlatives | most ..1 ) ..5",
        "i ( am | would be | 'd be | will be | must be | could be ) ,? @stressors? ,? ( a | an | your | the )? @stressors? ( perfect | ideal | dream | ultimate | picture-perfect | textbook | 100 % | hundred percent ) ..1 ( @self-roles | match )",
        "i ( am | would be | 'd be | will be ) ,? @stressors? ,? ( perfect | ideal | ideally suited | perfectly suited | uniquely suited | uniquely qualified | uniquely placed | made | tailor-made | cut out | custom-made | perfectly qualified | perfectly matched | perfectly equipped ) for ( this | the | your | it | you )",
        "my ..3 ( @merits | profile ) ..4 ( is | are | make me | makes me ) @stressors? ( @perfect-for ) ..2 ( match | fit | candidate | choice | for this | for the | for your | for you )",
        "( perfect | ideal | dream | hundred percent | 100 % | 100 percent | one hundred percent ) ( match | fit | candidate ) ..4 ( i am | that is me | that 's me | is me | am i | in me | that is what i am )",
        "a ( 100 % | 100 percent | hundred percent | 200 % ) ( match | fit )",
        "( nobody | no one | no person | no man | no woman | no candidate ) ..2 ( better | more ..1 ) ( suited | qualified | equipped | placed | prepared | deserving | fitted | fit | worthy | able | capable ) ( than ( me | i | myself | yours ) | $ | , | for ( this | the | your ) | to ( run | fill | lead | do | take | join | help | serve | manage ) )",
        "( hard | impossible | difficult | not easy ) to ( imagine | find | picture | think of | name | conceive ) ..2 ( better | stronger | finer | more ..1 | more suitable ) ..3 than ( me | i | myself | mine )",
        "( you | they | company | nobody | no one | team ) ..2 ( will not | would not | could not | can not | will never | do not | will | could ) ..2 ( find | get | meet | ask for | hope for | hire | wish for ) ..1 ( a | any | anyone | anybody | one | someone )? ..1 ( better | stronger | finer | more ..1 | harder working ) ..2 ( candidate | applicant | fit | match | person | man | woman | employee | worker | hire | than me | than i | than myself | one )",
        "( better | stronger | finer ) ( candidate | applicant | fit | match | employee | choice ) than ( me | i | myself )",
        "i am ,? ( simply | quite simply | frankly | easily | by far | hands down | undoubtedly | without doubt | undeniably | truly ) ( the best | the finest | the greatest | brilliant | amazing | the strongest | the right )",
        "i am ( the best | the greatest | the finest | number one ) ( $ | , | at | in | and | when | of | there )",
        "( nobody | no one | nothing ) ..2 ( can | could ) ( match | equal | touch | rival | replace | stop | beat ) ( me | my )",
        "i ( am | would be | 'd be ) ,? @stressors? ,? ( the only | the one and only | the obvious | the clear | the natural | the logical ) ..1 ( choice | candidate | option | person for | man for | woman for | solution )",
        "i ( am | consider myself | have always been ) ,? @stressors? ,? @self-adjectives ( $ | , | at | in | when | and | with | for | to ( your | any | the ) )",
        "i ( am | consider myself ) ,? @stressors? ,? ( world class | world-class | top tier | top-tier | a world-class | a legendary | elite | an elite | superior | overqualified | over-qualified ) ..3",
        "my ..2 ( is | are | 's | has always been | have always been | remains | remain ) ,? @stressors? ,? ( an? )? @peerless",
        "my ..2 ( is | are | 's ) @stressors? ( perfect | perfection | genius | god-given | never wrong | unlike any | like no other | the best ( $ | , | in | you | of | on | there ) | the finest | the envy | better than any )",
        "( i have | i possess | i bring | i offer | i own | with my | you get | you will get | i am known for | thanks to my | because of my ) ( my | an | a | the )? ..2 @peerless ..3 @merits",
        "^ -|*|•|· ( a | an | my )? @peerless ..3 @merits",
        "^ my @peerless ..3 @merits",
        "( perfect | complete | total | absolute | effortless | flawless ) ( mastery | command | knowledge | recall | understanding | control ) of ( every | all | any | everything )",
        "( i am | i would be | i 'd be | i will be ) an? ..1 @peerless ..3 ( asset | addition | employee | candidate | communicator | leader | @self-roles )",
        "( i am | i would be | i 'd be | i will be ) an? ..1 ( invaluable | indispensable | irreplaceable | unparalleled | unrivalled | priceless ) ..2",
        "i ( am | would be | must be | remain | have always been ) ,? @stressors? ,? ( possibly | perhaps )? the most @praise-adjectives ..4 ( in ( the | this | all | my ) | on ( the | this ) | you | for ( the | this | your ) | i know | alive | around | ever )",
        "i am ,? @stressors? ,? the ( mother | father | king | queen | prince | master | god | goddess | emperor | embodiment | epitome | definition | personification | incarnation | essence | pinnacle | gold standard | very model | rolls-royce | rolls royce | ferrari | @paragons ) of",
        "my ..4 ( is | are | 's ) @stressors? ( @peerless | flawless | extraordinary | exceptional | perfect ) ( $ | , | and | in | for )",
        "you ..1 ( could | can | would ) not ( ask | wish | hope | look ) for ..1 ( a | any )? ..1 ( better | finer | stronger )",
        "i am ( a | an ) ..2 ( world-class | world class | top-notch | top notch | unbeatable | peerless | unrivalled | flawless | legendary | stellar ) ..4",
        "( would | will ) ( struggle | be hard pressed | find it hard | find it difficult ) to ( name | find | think of ) ..5 ( i | me | my )",
        "unmatched|unrivalled|unrivaled|unparalleled|unequalled|unsurpassed in ( this | my | your | any )",
        "i ( would | will | 'd ) ..1 make ( you )? ( the | a | an ) ..1 ( perfect | ideal | best | finest | greatest | superb | ultimate ) ..2 @self-roles",
        "you ..1 ( have | will | 've ) ..1 ( never | not ) ..1 ( met | seen | had | worked with | encountered | hired | employed | meet ) ( a | an | anyone | anybody | someone ) ..2 ( better | harder | harder-working | stronger | faster | smarter | like me | more ..1 | as ..1 as me | as ..1 as i )",
        "( nobody | no one ) ..3 ( with | has | possesses ) my ( @merits | gift | gifts | range | feel )",
        "i know more about ..4 than ( any | anyone | anybody | most | everyone | all )",
        "i am ,? @stressors? ,? the ( crème de la crème | creme de la creme | cream | swiss army knife | cadillac | gold medallist | crown jewel | jewel | star | backbone | heart and soul | brains ) ( of | in | $ )",
        "as the ( ideal | perfect | best | strongest | finest | most ..1 ) ..1 @self-roles ,? ( i | $ )",
        "i am @stressors ( outstanding | exceptional | brilliant | extraordinary | amazing | incredible | fantastic | superb | awesome | phenomenal | gifted | perfect ) ( $ | , | at | in | with | and | when )",
        "i am ( faultless | flawless | perfect | infallible | without fault ) ( $ | , | in | and | at | when )",
        "my ..2 ( genius | brilliance | perfection ) ( is | for | in | will | has )",
        "i am ,? @stressors? ,? ( every | any ) ..2 's ( dream | delight | favourite | favorite )",
        "( nobody | no one ) ( could | can | would | is ) ..1 ( be )? ..1 more ( perfect | ideal | suited | suitable | qualified | deserving ) ..6 ( than ( me | i ) | $ )",
        "i am ( supremely | exceptionally | extraordinarily | incredibly | uniquely | immensely | amazingly ) ( gifted | talented | skilled | intelligent | qualified | capable | charismatic )",
    ),
    guards=(*_ALWAYS, negated, conditional),
)
TOTALITY = Frames(
    (
        "i|who|me|my ..6 ( give | gives | bring | brings | put in | commit | commits | deliver | offer | giving | bringing | work at | dedicate | devote | invest | put | gave ) ..6 @overfull %|percent|per",
        "( always | every ..2 | day ) ..2 @overfull %|percent|per",
        "i|we ..3 ( tick | check | fill | hit | fulfil | satisfy ) ..1 ( every | all | each ) ..4 ( box | boxes | requirement | requirements | criterion | criteria )",
        "i|we ..3 ( tick | check | ticks | checks ) ..1 ( every | all | each ) ..4 ( box | boxes )",
        "i|we ..4 ( exceed | surpass | excel in | excel at | far exceed ) ..2 ( all | every | each | everything | any )",
        "( not | is no | 's no | no ) ..3 ( requirement | criterion | qualification | skill | task | job | challenge | problem | question | thing | tool | language | situation | customer ) ..6 i ( do not | can not | could not | have not | would not | lack ) ..3 ( exceed | meet | handle | do | solve | master | have | possess | manage | fix | answer | mastered | fulfil | know | beat | win )",
        "( nothing | no task | no challenge | no problem | no project | no target | no job | no obstacle | no customer | no deadline ) ..2 ( is | 's | was | has ..1 been )? ..1 ( too difficult | too hard | too big | too much | too complex | beyond me | impossible | can stop me | stops me | out of my reach | beyond my ) ..2",
        "nothing ..2 i ( can not | could not ) ( $ | , | @conquer-verbs )",
        "nothing ..6 i ( do not know | have not mastered | have not seen )",
        "i ( have | have got )? ..2 ( no | zero | not a single | not one | without ) ..2 ( weakness | weaknesses | flaw | flaws | faults | limits | shortcomings | limitations | bad habits )",
        "i ( have | possess | bring | offer | am | know | own ) ..1 ( everything | all that | all the ( qualities | skills | talents ) | all of the ( qualities | skills | talents ) | every quality | every skill | every single ..1 | each and every ..1 | all qualities ) ..3 ( you | your | it takes | there is | imaginable | required | this | the ( job | role | position | post ) | one could )",
        "( everything | all that | anything | whatever ) ( you | your ..2 | this ..1 | the ..1 ) ..1 ( need | needs | want | wants | require | requires | seek | could want | is looking for | are looking for | asked for | ask for ) ..2 i ( have | am | bring | offer | possess | can )",
        "i ( know | understand | have learned | have mastered | master | have seen | have done ) ..1 ( everything | all | absolutely everything ) ( there is | about | that there is | to know )",
        "i ..2 ( can ..1 do | am able to do | can handle | can sell | can solve | can fix | can master | can manage | can learn | can achieve ) ..1 ( everything | anything ) ( $ | , | you | thrown | and | to | in | at | asked )",
        "i ..2 ( excel at | excel in | am good at | am great at | am brilliant at | am brilliant in | am the best at | am an expert in | am expert in | am an expert at | have mastered | have perfected | succeed at | succeed in | win at ) ..1 ( everything | anything | all | every | most | any )",
        "( overqualified | brilliant | gifted | expert | unbeatable | strong | excellent ) in ( all | every | most | each ) ..2 ( areas | area | field | fields | respects | respect | of them | aspect | aspects | discipline | way )",
        "i|we ..1 ( have | has )? ..1 ( never | not ) ..3 ( made | make ) ..1 ( a | an | one | any | single | even )? ..2 ( mistake | mistakes | error | errors | slip )",
        "i|we ..1 ( have )? ( never | not ) ..2 ( failed | fail ) ( $ | , | at | in | anyone | anything | a ( single | task | client | test | project ) | and | once | yet | any )",
        "i|we ..2 never ..2 ( been wrong | am wrong | wrong | been beaten | been late once | been defeated | lose | been bettered | dropped the ball | disappointed | disappoint | give up | gave up | tire | get it wrong | get tired )",
        "i|we ..1 have ..1 never ( once | ever ) ..2",
        "i|we ..1 have ..1 never ( missed | lost | been late | been sick | dropped | broken | disappointed | forgotten | received a | had a | let ) ..5 ( in my life | in my career | a single | once | ever | complaint | anyone | deadline | target )",
        "( projects | deals | plans ) ..2 ( do not | does not | never | ever ) ..1 ( fail | go wrong ) ..1 ( $ | , | under | when | with | ever )",
        "i ..1 ( always | invariably ) ..1 ( win | am right | succeed | get it right | get what i want | know best | come first | come out on top | exceed expectations | achieve the impossible | outperform )",
        "( i am ) ..1 ( always | invariably ) ..1 ( right | perfect | first | the best | flawless )",
        "to the ( highest | utmost | greatest ) possible degree",
        "my ..3 ( is | are | was ) ..1 never ..1 ( wrong | late | mistaken | off | questioned )",
        "( there is | there 's | there are | there exists | have yet to ) ..1 ( no | not a | hardly a ) ..4 ( that )? i ( can not | could not | have not | do not | am not ) ( @conquer-verbs | mastered | sold | solved | beaten | met | good at | able to | won | fixed | done | handled )",
        "( no | nothing ) ..3 ( has | could | can | will | would ) ..1 ( ever )? ( defeated | beaten | beat | defeat | stumped | stump | fazed | faze ) ( me | us )",
        "i have ( it all | every ..2 you | every quality | all it takes | what it takes and more | every ..3 and )",
        "( i fit | i match | i meet | i suit | i cover ) ..4 ( % | percent | per cent )",
        "i am ( fluent | expert | an expert | proficient | brilliant | good | great | unbeatable | skilled | at home | excellent ) ( in | at | with ) ( every | all | any | everything | anything | each )",
        "i ( have | 've )? ..1 ( perfected ( the | every | all ) | mastered ( the art | every | all ) )",
        "perfection is ( my | the )",
        "( whatever | anything | everything ) you ..3 , i can ( do | fix | handle | solve | make | manage | deliver )",
        "i ( can | could ) ( do | sell | fix | solve | teach | cook | make | handle ) ..3 ( blindfolded | with my eyes closed | in my sleep | with one hand | better than it has ever )",
        "i never ( get ..1 wrong | err | miss | fail | forget ( a | any | anything ) ( face | name | number | $ | detail ) | lose | tire | falter | slip up | put a foot wrong )",
        "( never | not once ) ..2 put a foot wrong",
        "better than it has ever been",
        "( every | all | each ) ..4 ( box | boxes | requirement | requirements | criterion | criteria ) ..3 ( ticked | met | exceeded | fulfilled | checked | satisfied ) by me",
        "i ( learn | remember | master | understand | notice | pick up ) ( everything | anything ) ..1 ( instantly | at once | immediately | in no time | the first time | within )",
        "i ( meet | match | fulfil | satisfy | cover ) ..1 every ( single | last | one ) ..6",
        "( criteria | criterion | requirement | requirements | box | boxes | skills ) ..1 and ( then some | more besides | much more )",
    ),
    guards=(*_ALWAYS, conditional),
)
LABELS = Frames(
    (
        "i ( am | consider myself | call myself | would be ) ,? @stressors? ,? ( a | an | the | your | one | that | something of a | known as the ) ..3 @grand-labels",
        "i am @stressors? @grand-labels ( $ | , | at | when | with )",
        "i am ,? ( a | the )? @stressors? ( born | natural-born | natural born | natural ) ( leader | salesman | saleswoman | seller | genius | teacher | talent | winner | problem-solver | manager | speaker | star | communicator | entertainer | writer | nurse | negotiator | host | cook | organiser | organizer )",
        "( i was | i am | i must have been ) @stressors? ( born | destined | meant | fated | predestined | put on this earth | put on earth | created | made | built | bred | chosen | wired ) for ( this | the | your | it | you | sales | teaching | greatness | success | nursing )",
        "( i was | i am | i must have been ) @stressors? ( born | destined | fated | put on this earth | put on earth ) to ( be | do | work | lead | teach | sell | serve | manage | run | cook | fill | hold | join | write | build | code | fly | care | nurse | design | perform | have | take | weld | drive | succeed | win | inspire | make | translate | trade | bake | argue | create )",
        "( job | role | position | post | vacancy | opening | advert | posting | advertisement | description | profile | it is as if the ..1 | it 's as if the ..1 ) ..2 ( had | have | could have )? ..1 ( was | is | were | been | 's | been ) ..2 ( made | written | tailor-made | tailored | designed | created | meant | custom-made | cut out | invented | waiting | crafted ) ..3 for me",
        "( destiny | fate | the universe | the stars | heaven | god | providence ) ..3 ( has | made | chose | wants | means | meant | sent | brought | created | put ) ..1 ( me | i ) ..6 ( job | role | position | post | company | one | team | chosen | here )",
        "i ( am | would be ) ..1 ( exactly | precisely | just | everything | absolutely ) ( what | who | the person | the kind | the man | the woman | the candidate | that | the one | everything )? ..2 ( you | your ..2 | this ..1 ) ..3 ( look | looking | need | needs | want | searching | require | requires | waiting | seek | seeking | missing | after | wanted | needed | lacking | lacks | dream )",
        "i ( am | would be ) ,? @stressors? ,? the ( answer | solution | missing piece | missing link | key to your | chosen one | one you | one for | total package | whole package | full package | complete package | real deal | dream hire | dream candidate | jackpot | cure | secret weapon | future of | best thing | right person , period | whole packet | gold standard | final piece | last piece | piece )",
        "( get | gets | be | have | is ) ..1 the ( total | whole | full | complete | entire ) package ( $ | , | : )",
        "( you | your ..2 ) ..4 ( waiting for | dreaming of | dreamt of | dreamed of | been missing | praying for ) ..1 ( me | $ | all | someone like me | is me | i am )",
        "i ( am | would be | will be ) @stressors? your ..1 ( dream | ideal | perfect | next star | next superstar | best | man | woman | guy | girl | answer | saviour | savior | secret weapon | trump card | missing | future | ace ) ..2",
        "look no further ( $ | , | : | than me )",
        "your ..1 ( search | hunt | quest | searching | wait ) ( is | 's | ends | can end | has ended | is finally | can now ) ..1 ( over | here | with me | now | ended | end | today | stop )",
        "( you | company | employer | firm | team | anyone | school | they ) ..1 ( would | will | should | are | 'd | is | be ) ..3 ( lucky | fortunate | blessed | privileged | honoured | honored ) to ( have | hire | get | employ ) ( me | someone like me )",
        "the ( best | greatest ) thing ..2 ( happen | happened ) to ( your | you | this )",
        "( like | as ) ( no other | nobody else | no one else ) ..2 ( can | i | ever )",
        "in a ( class | league ) of my own",
        "( efficiency | reliability | precision | success | patience | discipline | diligence | loyalty | hard work | perfection | punctuality | excellence | speed ) ( is | are ) my middle name",
        "everything i touch",
        "( wholly | utterly | truly | uniquely ) ( extraordinary | gifted | exceptional | brilliant | remarkable | outstanding )",
        "( one | once ) in a ( million | generation | lifetime | century ) ..2 ( talent | hire | opportunity | candidate | employee | person | find )",
        "( opportunity | chance ) to ( hire | have | employ | get ) ( me | someone like me )",
        "( a | an ) ( genius | legend | prodigy | superstar | rockstar | unicorn ) ( like | such as ) ( me | myself )",
        "( with me | in me | hiring me ) ..4 you ..1 ( get | will get | gain | have | have found ) ..2 ( the best | everything | perfection | a star | a genius | a winner | the total | a leader | the finest )",
        "( in my | runs in my ) ( blood | veins | dna | genes ) ..6 ( i | natural | me )",
        "i am a natural ( at | in | $ | with | when )",
        "( have | with | has | bearing ) my name ( on | written | all over | in )",
        "( people | candidates | talents | someone | somebody | talent ) like ( me | myself ) ..1 ( come | comes | do not | are | is ) ..2 ( along | once | rare | grow | every | one | scarce )",
        "( you have | you 've ) found ( your | the | him | her | me | what | who ) ..1 ( man | woman | one | person | match | you | star | candidate | $ )",
        "as a ( genius | guru | ninja | wizard | rockstar | legend | virtuoso | prodigy ) of",
        "i have the ( mind | brain | heart | soul | eye | hands | voice | strength | instincts | courage ) of ( a | an )",
        "i combine the ( mind | heart | soul | brain | eye | precision | creativity | drive | discipline | strength | charm | speed ) of",
        "( i was | i am | i feel i was | i must have been ) @stressors? made to ( be | do | work | lead | teach | sell | serve | manage | run | cook | write | build | care | nurse | design | perform )",
        "i am ( what | who | the thing | the one thing ) ( you | your ..2 | this ..1 ) ..2 ( missing | need | needs | lacking | lacks | lack | want | wants | waiting for | been looking for | after )",
    ),
    guards=(*_ALWAYS, named, negated, conditional),
)
RARITY = Frames(
    (
        "you know ( whom | who ) to ( ring | call | hire | choose | pick | phone ) ..2",
        "( machines | engines | children | animals | horses | customers | dogs | computers | plants | teams ) ( obey | adore | worship ) me",
        "( called | nicknamed | known as | i am ) ..2 the ( mozart | einstein | messi | picasso | michelangelo | beethoven | maradona | pele | rolls-royce | ferrari | mother teresa | usain bolt | federer | shakespeare ) of ..3",
        "( unicorn | superhero | miracle worker | wizard | all-rounder | needle in the haystack ) ..10 here ( i am | it stands | it is | i stand | he is | she is )",
        "a ( day | shift | week | kitchen | team ) without me ( is | was | would be ) ..6",
        "( search | look | hunt | wait ) ..2 ( a long time | long | far | for years | in vain | forever ) ..2 ( for | to find | before ) ..6 ( like | as | than ) ( me | mine | i )",
        "to find ..8 than ( me | i | i am | myself ) ,? you ..6",
        "i ( do | finish | can do | did | manage | can finish ) in ( a | one | an | half a ) ( morning | day | hour | afternoon | week | shift ) what ..8 ( week | weeks | month | year | takes | take | asks | need | needs )",
        "( any | every ) ..3 ( would | will ) be ( glad | happy | lucky | proud | honoured | delighted ) to have me ..2",
        "i am ..1 above this ( position | job | level | post | role | salary )",
        "^ ..1 with my ..10 you ( would | will ) ( be set | never | always | win | have ..1 best | be safe | be unbeatable ) ..2",
        "i have what can not be ( taught | learned | learnt | bought )",
        "( would | 'd ) rather ( lose | give up | sell ) ..4 than ( lose )? me",
        "i ( am | was | have always been | have been ) ..1 the ( cure | remedy | medicine | key | glue | engine | motor | heart | soul | backbone | brain | brains | oil ) ( $ | , | for | to | of | that | in | behind )",
        "( two | three | four | five ) ..3 for the price of one",
        "( mind | memory | eye | eyes | ear | hand | hands | nose | brain ) that ( forgets nothing | forget nothing | never | misses nothing | miss nothing | do not shake | does not shake | sees everything | see everything | does not miss | does not lie ) ..2",
        "nothing ( escapes | gets past | slips past ) ( me | my ..1 )",
        "i ( can not | could not ) ..4 , ( nobody | no one ) ..1 ( can | could | will )",
        "if ..2 ( can not | could not ) ..2 , ( nobody | no one ) ..1 ( can | could | will ) $",
        "( i am | i feel | my talents are | my talent is | my skills are ) wasted ( where | in | at | here | on | there | as )",
        "i do not ( just | merely | simply ) ..5 , i ( embarrass | crush | exceed | own | create | deliver | inspire | live | breathe | transform | solve | beat | win | perfect | smash )",
        "( some | people | men | women | few ) ..3 ( born | made ) ( to | for ) ..6 i am one",
        "even the ( strictest | hardest | toughest | most ..1 | grumpiest | fiercest ) ..8 ( nothing to say | nothing to add | no fault | nothing wrong )",
        "what i ( touch | make | cook | build | sell | plant | bake ) ( sells | grows | succeeds | flies | blooms | wins )",
        "( person | man | woman | engineer | somebody | someone | people | professional | nurse | teacher | chef ) ( with | of ) my ( background | experience | level | calibre | caliber | talent | talents | record | standing | skills | qualities | profile ) ..2 ( is hard | are hard | is rare | are rare | deserves | deserve | could work anywhere )",
        "( god | heaven | nature | life | the lord | allah ) ..1 ( gave | given | blessed ) me ( with )? ..2 ( hands | mind | voice | gift | gifts | talent | talents | brain | nose | memory )",
        "i ( could | can | would ) sell ( ice | snow | sand | fridges | anything | water ) to ..4",
        "( i | me ) ..4 ( has not been born | have not been born | is not born yet | has yet to be born | has not been built | has not been made )",
        "( customer | dough | horse | machine | engine | child | problem | patient | ship | wood | colleague ) ..1 ( has not been born | is not born | has yet to be born | has not been built | has not been made | has yet to be made ) ..2 ( i | me )",
        "( you | one | they | people | nobody ) ..2 ( will not | do not | can not | could not | will never | would not | rarely | seldom | hardly ever ) ..2 ( find | meet | see | get | come across | encounter ) ..2 ( this | such | that | my ) ..2 ( combination | mix | blend | profile | talent | person | set of ..1 | package ) ..4 ( twice | again | every day | anywhere | elsewhere | on the market | often | in one person | around every )",
        "such ..1 ( combination | mix | profile | talent | person | candidate ) ..4 you ..1 ( do not | will not | never | rarely ) ..1 ( see | find | meet | get )",
        "( combination | mix | profile | talent | candidate | student | pupil | employee | worker | apprentice | person | someone | somebody | people ) like ( me | mine | myself ) ..3 ( once in | once every | comes along | does not come | do not come | comes once | come once | are few | does not grow | should not be | must not be | are born | is born )",
        "a ( combination | mix | profile | talent | mind | man | woman | candidate ) like ( this | mine ) ( should not | must not | does not | will not ) ( be | come | stay | wait ) ..4 ( wasted | shelf | long | every day | again | lost | twice | free )",
        "you ..1 ( met | found | have found | have met | saw ) ..2 ( rare | special | unusual | precious ) ( thing | find | bird | breed | talent | specimen | pearl | gem ) ..8",
        "i ( have | was born with | was given | am blessed with ) a ( gift | talent | sixth sense | magic touch | golden touch ) for ..4 ( can not be | nobody can | no course | no school | you can not | money can not | few | $ )",
        "i ( have | was born with | was given | am blessed with ) a ( gift | talent | sixth sense | magic touch | golden touch ) for ..6 can not be ( taught | learned | learnt | bought )",
        "( i have | i bring | my ) ..8 can not be ( taught | learned | learnt | bought )",
        "i have yet to ( meet | see | find | encounter | come across ) ..5 i ..1 ( can not | could not ) ..2",
        "is not ( a | one | any ) ..4 i ( can not | could not ) @conquer-verbs|back|lift|repair|mend|carry|open|calm|cook|drive|start|park",
        "i ..1 ( do not | did not | never ) ..1 ( know | learn | learned | learnt | understand | understood ) the ( word | words | meaning of ) ..3 ( impossible | failure | defeat | tired | no | quit | can not | mistake | stress | fear | laziness | fatigue | sick )",
        "( impossible | failure | defeat | tired | quit | giving up ) ..2 ( not | no ) ( in my ( vocabulary | dictionary | language ) | a word i know )",
        "( nobody | no one | no boss | no manager ) ( ever | has ever | ever yet | has ever yet ) ( had to | has had to | needed to | has had to | complained | found fault | caught me | beat me ) ..6",
        "( job | post | role | position | work | task ) ..2 ( is | was | seems | seemed | would be ) ..2 ( too small | too easy | too simple | beneath | child 's play ) ( for )? ( me | my ..2 )",
        "my ..2 ( numbers | results | figures | record | work | cv | sales ) ( speak | speaks | spoke ) ( louder | volumes | for | a clear )",
        "( make | made | do | done | run | fix | cook | see ) ..3 ( blindfolded | with my eyes shut | with my eyes closed | in my sleep | with one hand ) ..2",
        "you ( could | can | may ) ..1 ( spend | search | interview | look for | see | try ) ..10 ( still | only | always ) ..1 ( come | end up | be ) ..1 back to me",
        "( it | they ) ( took | takes | needed | needs | had to hire | hired ) ( them | him | her )? ( two | three | four | five | several ) ..3 ( to replace me | to do my | to fill my | in my place | instead of me )",
    ),
    guards=(quoted, not_mine, conditional),
)
"""There is no other like the writer."""

LOSSES = Frames(
    (
        "i have never ( yet )? ( lost | disappointed ) ( a | one | any | a single ) ( customer | client | patient | guest | argument | game | sale | deal | fight | bet | account | passenger | case )",
    ),
    guards=(quoted, qualifying),
)
EFFECT = Frames(
    (
        "( where | wherever ) i ( go | come | work | start ) , ..1 ( success | luck | profit | order | calm | growth ) ( follows | comes | grows | arrives )",
        "( every | all ..1 | my ..2 | each | they ) ..6 ( begged | implored | pleaded with ) me to ( stay | come back | return ) ..4",
        "( since | after | when | the day | once | as soon as ) i ( left | quit | walked out | resigned | stopped | moved on | was gone ) ..10 ( none of them | collapsed | fell apart | downhill | chaos | walked with me | went with me | followed me | still asking | still call | still ask | miss me | misses me | could not cope | begged )",
        "( every | all ..1 | each ) ..5 i ..1 ( opened | built | ran | designed | led | started | trained | cooked for | worked at ) ..6 ( still | today ) ..4 ( talk of | the best | admired | successful | winning )",
        "( they | customers | guests | clients | people | patients | old colleagues | pupils ) ..2 ( still | to this day ) ..2 ( talk about | speak of | ask for | ask about | dream of ) ( me | my ..2 )",
        "( wherever | everywhere | whenever ) i ..6 , ( the ..2 | my ..2 | numbers | sales | things | everything | people | customers | guests ) ..4 @good-turns",
        "( whatever | everything ) i ..6 ( turns to gold | turned to gold | flourishes | thrives | succeeds | becomes a success | blossoms )",
        "( numbers | figures | sales | things | problems | teams | people | queues | customers | guests | profits | orders | marks | troubles | worries | conflicts | complaints | children ) ..6 @good-turns ..2 ( ( wherever | everywhere | whenever ) i | when i ( arrive | appear | walk in | step in | come in | take over | am ( around | there ) ) ) ..2",
        "( customers | patients | clients | guests | people | parents | pupils | families ) ..2 ( ask | asks | asked | asking ) for me ( by name | personally | in person | again and again ) ..3",
        "( every | all ..1 | each | any ) ..5 i ..1 ( left | quit | have left | worked for | worked in ) ..4 ( downhill | regret | regrets | regretted | closed | collapsed | misses me | missed me | begged | beg | never recovered | wants me | want me | cried )",
        "my ..3 ( boss | bosses | manager | managers | employer | employers | foreman | colleagues | clients | patients ) ..3 ( cried | wept | begged | were in tears | was in tears | went down on ) ..6 ( when | because | to stay | not to | as ) ..4",
    ),
    guards=(quoted, not_mine, negated),
)
"""Things go well wherever the writer comes."""

NEED = Frames(
    (
        "( with me | with someone like me | with somebody like me | with a ..1 like me ) ( on | in | at | behind | there | around | near | aboard ) ..4 , ..1 ( you | your ..3 ) ( would not | will not | would never | will never | no longer | would | will ) ..1 ( need | have to | worry | look | be | run | feel | want | sleep )",
        "with me ( on | in | at | behind | there | around | near | aboard ) ..4 ( you | your ..2 ) ( would not | will not | would never | will never | no longer ) ..1 ( need | have to | worry )",
        "( your ..3 | you ) ..1 ( need | needs | lack | lacks | miss | misses | is missing | are missing | is crying out for | deserves | deserve ) ..1 ( somebody | someone | a person | a ..1 | people | exactly somebody ) ( like me | such as me | such as myself | like myself | of my kind )",
        "( what | who | everything | all ) ( your ..3 | you | this ..1 ) ..1 ( lack | lacks | miss | misses | is missing | are missing | needs most | need most ) ..1 is ..3 ( me $ | what i have | i have | someone like me | somebody like me | what i bring | i bring | my ..2 )",
        "i am ..1 ( what | who | whom | the person | the one | the man | the woman ) your ( advert | advertisement | ad | posting | job ad | job description | vacancy | notice | text ) ..8",
        "i am ..2 your ( man | woman | girl | guy | boy | chap | lad | person ) ( $ | , | for | and )",
        "( we both | you and i | we all | you all | deep down you | you already | you surely | everyone | everybody ) ..1 ( know | knows | felt | saw ) ..1 ( who the ( right | best ) | who should | who has to | who it must | ( that )? i am ( your | the ( right | best | one | man | woman | person ) ) | whom to choose | who is right )",
        "i ( bring | offer | have ) ..1 more ( to the table | than ) ..1 ( than | you | the | your | this | any ) ..3 ( asks | asked | needs | need | could | can | requires | expects | ever | hoped )",
        "i am ( too good | too talented | too clever | too experienced | too qualified ) to ( ignore | pass | lose | let go | turn down | miss )",
    ),
    guards=(quoted, negated, conditional, joking),
)
"""The reader cannot do without the writer."""

PROXY = Frames(
    (
        "( boss | manager | supervisor | foreman | chef | captain | director | colleagues | head nurse ) ..4 ( wept | cried | was in tears | broke down | was heartbroken ) ..6",
        "( everybody | everyone | anybody | anyone ) ..3 ( will | can | would ) ..1 ( confirm it | tell you so | tell you the same | say the same | back me up | swear to it )",
        "( boss | manager | bosses | foreman | chef | director | professor | headmaster | headmistress | supervisor | employer | captain | commander | he | she | they | people | everyone | everybody ) ..2 ( called | call | calls | named | considers | considered | described ) me ..2 the @superlatives ..3 ( he | she | they | anybody | anyone | anybody ..2 ) ..1 ( has | have | had | ever ) ..1 ( ever | had | seen | met | known | employed | taught | trained )",
        "( boss | manager | bosses | foreman | chef | director | professor | headmaster | headmistress | supervisor | employer | colleagues | friends | customers | clients | patients | people | everyone | everybody | teachers | teacher | wife | husband | mother | grandmother ) ..2 ( say | says | said | tell me | tells me | told me | used to say | always said | claims | claim | swears | swear | agree | agrees ) ..3 ( i am | i was | i light | i have a gift | i could sell | i can sell | nobody | no one | my ..2 ) ..4 @superlatives|genius|irreplaceable|indispensable|gift|magic|magician|best",
        "( boss | manager | headmistress | headmaster | supervisor | colleagues | chef | director | people | everyone | everybody ) ..3 ( say | says | said | tell me | tells me | told me | used to say ) ..6 ( without me | once in | light up | lights up | like me ..1 once )",
        "( anyone | anybody | everyone | everybody | all | those | whoever ) ..1 ( who )? ..1 ( has )? ..1 ( worked with | works with | met | knows | know | hired | employed | taught | seen | worked under | sailed with | cooked with ) me ..4 ( will | would | can | could ) ( tell | say | confirm | swear ) ..1 ( you )? ..1 ( that )? ..1 ( i am | i was | i have | i never | i always | i do | what i | how | the same | my ..2 | $ )",
        "( ask | just ask ) ( anybody | anyone | around | everybody | any ..2 | whoever you ..1 ) ..8 ( who the | who is the | my name | about me | best | they will | they 'll )",
    ),
    guards=(quoted, joking),
)
"""A claim put into somebody else's mouth, where no reference backs it."""

PRAISE = Frames(
    (
        "i am an? @stressors? ( outstanding | exceptional | amazing | incredible | brilliant | extraordinary | remarkable | awesome | fantastic | phenomenal | superb | stunning ) ..3 ( @self-roles | communicator | leader | organizer | organiser | listener | negotiator | writer | speaker | problem-solver )",
        "my ( outstanding | exceptional | amazing | incredible | brilliant | extraordinary | awesome | phenomenal | superb | vast | immense | superior ) ..2 @merits",
        "my ..3 ( speaks | speak ) for ( itself | themselves )",
    ),
    guards=(*_ALWAYS, named, negated, conditional),
)
CLAIMS = (SUPERLATIVE, TOTALITY, LABELS, RARITY, LOSSES, EFFECT, NEED, PROXY)
TITLES = Frames(
    (
        "^ ..2 ( your | the | meet your | why i am ..1 | i am ..1 | found your ) ..1 ( perfect | ideal | best | dream | only | ultimate | next superstar | number one ) ..2 ( candidate | hire | choice | fit | match | applicant | person | employee | option ) ( for | is | here | $ | , )",
    ),
    guards=(*_ALWAYS, named),
)


@rule(
    "oversell-claim",
    category="oversell",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    cues=(*CLAIMS, PRAISE, TITLES),
    suggestion="Name one thing you did that bears on the post, with a figure, and let them judge.",
    cite=(
        Cite(
            "too-much-follow-up",
            "If you oversell after the fact, it just raises questions about your confidence and your degree of professionalism.",
        ),
    ),
    dissent=Cite(
        "how-not-to-follow-up",
        "show them why you are the best person for the job",
        allows="one claim with evidence",
    ),
    advice=("oversell", "show-fit-with-evidence"),
    bad=(
        example(say="[[I am the perfect candidate]] for this role."),
        example(say="[[I give 110 %]] in everything that I do."),
        example(say="Simply put, [[I am a marketing ninja]].", advice="show-fit-with-evidence"),
        example(say="[[I never make mistakes]] at the till."),
        example(say="[[Your shop needs somebody like me]]."),
    ),
    good=(
        example(say="I am the perfect candidate for this: I cut the backlog from 300 files to 40."),
        example(say="The claims work you described is close to what I did at Acme."),
        example(say="She called the Java Ninja team a joy to work with."),
        example(say="Revenue grew 110 % in the year after the launch."),
        example(say="I am not the perfect candidate on paper, but I learn quickly."),
        example(say="My manager called me the best listener in the department."),
        example(say="Everybody at the bakery will tell you that I am slow before five."),
    ),
)
def oversell_claim(document: Document, options: Options) -> Iterator[Hit]:
    """A superlative or a totality about yourself.

    The interview was the place for the pitch. A claim that nobody can check, and nobody could
    live up to, tells the reader less than one thing you did, and they may wonder why it is needed.
    """
    for region in (Region.SUBJECT, Region.BODY):
        claims = document.find(region, *CLAIMS, PRAISE)
        for found, severity in weigh(document, claims):
            if found.frames is PRAISE:
                yield Hit(message=f"“{found.text}” praises you", span=found.span, severity=INFO)
            else:
                message = f"“{found.text}” claims more than anybody can check"
                yield Hit(message=message, span=found.span, severity=severity)
    for found in document.find(Region.SUBJECT, TITLES):
        yield Hit(message=f"“{found.text}” is a sales pitch", span=found.span)
