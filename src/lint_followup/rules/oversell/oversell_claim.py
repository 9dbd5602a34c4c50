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
        "( perfect | ideal | dream | hundred percent | 100 % | 100 percent | one hundred percent ) ( match | fit | candidate ) ..4 ( i am | that is me | that 's me | is me | am i | in me | that 's what i am )",
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
        "my ..2 ( is | are | 's ) @stressors? ( perfect | perfection | genius | god-given | never wrong | unlike any | like no other | the best | the finest | the envy | better than any )",
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
        "i|we ..2 never ..2 ( been wrong | am wrong | wrong | been beaten | been late once | been defeated | lost a | lose | been bettered | dropped the ball | disappointed | disappoint | give up | gave up | tire | get it wrong | get tired )",
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
        "( job | role | position | post | vacancy | opening | advert | posting | advertisement | description | profile | it 's as if the ..1 | it is as if the ..1 ) ..2 ( had | have | could have )? ..1 ( was | is | were | been | 's | been ) ..2 ( made | written | tailor-made | tailored | designed | created | meant | custom-made | cut out | invented | waiting | crafted ) ..3 for me",
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
PRAISE = Frames(
    (
        "i am an? @stressors? ( outstanding | exceptional | amazing | incredible | brilliant | extraordinary | remarkable | awesome | fantastic | phenomenal | superb | stunning ) ..3 ( @self-roles | communicator | leader | organizer | organiser | listener | negotiator | writer | speaker | problem-solver )",
        "my ( outstanding | exceptional | amazing | incredible | brilliant | extraordinary | awesome | phenomenal | superb | vast | immense | superior ) ..2 @merits",
        "my ..3 ( speaks | speak ) for ( itself | themselves )",
    ),
    guards=(*_ALWAYS, named, negated, conditional),
)
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
    cues=(SUPERLATIVE, TOTALITY, LABELS, PRAISE, TITLES),
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
    ),
    good=(
        example(say="I am the perfect candidate for this: I cut the backlog from 300 files to 40."),
        example(say="The claims work you described is close to what I did at Acme."),
        example(say="She called the Java Ninja team a joy to work with."),
        example(say="Revenue grew 110 % in the year after the launch."),
        example(say="I am not the perfect candidate on paper, but I learn quickly."),
        example(say="My manager called me the best listener in the department."),
    ),
)
def oversell_claim(document: Document, options: Options) -> Iterator[Hit]:
    """A superlative or a totality about yourself.

    The interview was the place for the pitch. A claim that nobody can check, and nobody could
    live up to, tells the reader less than one thing you did, and they may wonder why it is needed.
    """
    for region in (Region.SUBJECT, Region.BODY):
        claims = document.find(region, SUPERLATIVE, TOTALITY, LABELS, PRAISE)
        for found, severity in weigh(document, claims):
            if found.frames is PRAISE:
                yield Hit(message=f"“{found.text}” praises you", span=found.span, severity=INFO)
            else:
                message = f"“{found.text}” claims more than anybody can check"
                yield Hit(message=message, span=found.span, severity=severity)
    for found in document.find(Region.SUBJECT, TITLES):
        yield Hit(message=f"“{found.text}” is a sales pitch", span=found.span)
