"""Claims about oneself that nothing could live up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region
from lint_followup.language.frames import Frames
from lint_followup.language.scope import conditional, named, negated, of_others, quoted, reported
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.oversell.evidence import weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_ALWAYS = (quoted, reported, of_others, named)

SUPERLATIVE = Frames(
    (
        "i ( am | would be | 'd be | will be | must be | remain | was | have been | could be | have always been ) ..4 ( the | your | one of the | your very ) ..2 @superlatives ..3 @self-roles",
        "( makes | make | making | consider | believe | think | call | find ) ( me | myself ) ..3 ( the | your | a | an | one of the )? ..1 @superlatives ..3 @self-roles",
        "i ( am | would be | 'd be | will be | must be | have been | could be ) ..4 @superlatives ..5 ( you will | you would | you could | you can | you have | you 've | you are going | ever | in the ( country | world | city | business | industry | field | region | state | land | whole | entire | trade | market | district | area | county | town ) | on the ( market | planet | island ) | alive | around | out there | i know | of all | of my generation | of our time )",
        "you are ( looking at | reading | talking to | dealing with | meeting | writing to ) ..2 the ( @superlatives | most ..1 ) ..5",
        "i ( am | would be | 'd be | will be | must be | could be | know i am | believe i am ) ..4 ( a | an | your | the )? ..1 ( perfect | ideal | dream | ultimate | picture-perfect | textbook | 100 % | hundred percent ) ..1 ( @self-roles | match )",
        "i ( am | would be | 'd be | will be ) ..3 ( perfect | ideal | ideally suited | perfectly suited | uniquely suited | uniquely qualified | uniquely placed | made | tailor-made | cut out | custom-made | perfectly qualified | perfectly matched | perfectly equipped ) for ( this | the | your | it | you )",
        "my ..4 ( is | are | make me | makes me ) ..3 ( @perfect-for ) ..2 ( match | fit | candidate | choice | for this | for the | for your | for you )",
        "( perfect | ideal | dream | hundred percent | 100 % | 100 percent | one hundred percent ) ( match | fit | candidate ) ..4 ( i am | that is me | that 's me | is me | am i | in me | that 's what i am )",
        "a ( 100 % | 100 percent | hundred percent | 200 % ) ( match | fit )",
        "( nobody | no one | no person | no man | no woman | no candidate ) ..2 ( better | more ..1 ) ( suited | qualified | equipped | placed | prepared | deserving | fitted | fit | worthy | able | capable )",
        "( hard | impossible | difficult | not easy ) to ( imagine | find | picture | think of | name | conceive ) ..2 ( better | stronger | finer | more ..1 | more suitable ) ..3 ( me | i | myself | mine | fit )",
        "( will not | would not | could not | can not | will never | cannot | 'll never | do not ) ..2 ( find | get | meet | ask for | hope for | hire | wish for ) ..1 ( a | any | anyone | anybody | one | someone )? ..1 ( better | stronger | finer | more ..1 | harder working ) ..2 ( candidate | applicant | fit | match | person | man | woman | employee | worker | hire | than me | than i | than myself | one )",
        "( better | stronger | finer ) ( candidate | applicant | fit | match | employee | choice ) than ( me | i | myself )",
        "i ( am | 'm | can honestly say i am ) ..2 ( simply | quite simply | frankly | easily | by far | hands down | undoubtedly | without doubt | undeniably | truly ) ( the best | the finest | the greatest | brilliant | amazing | the strongest | the right )",
        "i am ( the best | the greatest | the finest | number one ) ( $ | , | at | in | and | when | of | there )",
        "( nobody | no one | nothing ) ..2 ( can | could ) ( match | equal | touch | rival | replace | stop | beat ) ( me | my )",
        "i ( am | 'm ) ..3 ( the only | the one and only | the obvious | the clear | the natural | the logical ) ..1 ( choice | candidate | option | person for | man for | woman for | solution )",
        "i ( am | 'm | consider myself | have been ) ..4 @self-adjectives",
        "i ( am | 'm | consider myself ) ..2 ( world class | world-class | top tier | top-tier | a world-class | a legendary | elite | an elite | superior | overqualified | over-qualified ) ..3",
        "my ..5 ( is | are | 's | has always been | have always been | remains | remain ) ..3 @peerless",
        "my ..3 ( is | are | 's ) ..1 ( perfect | perfection | genius | god-given | never wrong | unlike any | like no other | the best | the finest | the envy | better than any )",
        "( i have | i possess | i bring | i offer | i own | with | you get | you will get | i am known for | i have an | thanks to ) ( my | an | a | the )? ..2 @peerless ..3 @merits",
        "^ ( an? | a | my )? ..1 @peerless ..3 @merits",
        "( perfect | complete | total | absolute | effortless | flawless ) ( mastery | command | knowledge | recall | understanding | control ) of ( every | all | any | everything )",
        "( i am | i would be | i 'd be | i will be | be | as ) an? ..2 @peerless ..3 ( asset | addition | employee | candidate | communicator | leader | @self-roles )",
        "( i am | i would be | i 'd be | i will be ) an? ..1 ( invaluable | indispensable | irreplaceable | unparalleled | unrivalled | priceless ) ..2",
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
        "( nothing | not anything ) ..2 i ( can not | could not | do not know | can 't | have not mastered )",
        "i ( have | have got )? ..2 ( no | zero | not a single | not one | without ) ..2 ( weakness | weaknesses | flaw | flaws | faults | limits | shortcomings | limitations | bad habits )",
        "i ( have | possess | bring | offer | am | know | own ) ..2 ( everything | all that | all the qualities | all of the qualities | all the things | every quality | every skill | every single | each and every | all qualities ) ..5 ( you | your | needs | need | takes | wants | require | required | requires | there is | imaginable | could want | could ask | of | about )",
        "( everything | all that | anything | whatever ) ( you | your ..2 | this ..1 | the ..1 ) ..1 ( need | needs | want | wants | require | requires | seek | could want | is looking for | are looking for | asked for | ask for ) ..2 i ( have | am | bring | offer | possess | can )",
        "i ( know | understand | have learned | have mastered | master | have seen | have done ) ..1 ( everything | all | absolutely everything ) ( there is | about | that there is | to know )",
        "i ..2 ( can do | am able to do | can handle | can sell | can solve | can fix | can master | can manage | can learn | can achieve ) ..1 ( everything | anything ) ( $ | , | you | thrown | and | to | in | at | asked )",
        "i ..2 ( excel at | excel in | am good at | am great at | am brilliant at | am brilliant in | am the best at | am an expert in | am expert in | am an expert at | have mastered | have perfected | succeed at | succeed in | win at ) ..1 ( everything | anything | all | every | most | any )",
        "( overqualified | brilliant | gifted | expert | unbeatable | strong | excellent ) in ( all | every | most | each ) ..2 ( areas | area | field | fields | respects | respect | of them | aspect | aspects | discipline | way )",
        "i|we ..1 ( have | has )? ..1 ( never | not ) ..3 ( made | make ) ..1 ( a | an | one | any | single | even )? ..2 ( mistake | mistakes | error | errors | slip )",
        "i|we ..1 ( have )? ( never | not ) ..2 ( failed | fail ) ( $ | , | at | in | to | anyone | anything | a ( single | task | client | test | project ) | and | once | yet | any )",
        "i|we ..2 never ..2 ( been wrong | am wrong | wrong | been beaten | been late once | been defeated | lost a | lose | been bettered | dropped the ball | disappointed | disappoint | give up | gave up | tire | met anyone | encountered a | met a | get it wrong | get tired )",
        "i|we ..1 have ..1 never ( once | ever ) ..2",
        "i|we ..1 have ..1 never ..3 ( in my life | in my career | my whole life | a single )",
        "( projects | things | plans | machines | teams | deals | nothing | it ) ..2 ( do not | does not | never | ever ) ..1 ( fail | fails | break | breaks | go wrong | goes wrong ) ..1 ( $ | , | under | when | with | ever )",
        "i ..1 ( always | invariably ) ..1 ( win | am right | succeed | get it right | get what i want | know best | come first | come out on top | exceed expectations | achieve the impossible | outperform )",
        "( i am | i 'm ) ..1 ( always | invariably ) ..1 ( right | perfect | first | the best | flawless )",
        "in ( every | all | each ) ( possible )? ( respect | respects | way | regard | aspect ) ( , )? ..2 ( perfect | ideal | the best )",
        "( the | your ) ( only | sole ) ( choice | logical choice | sensible choice )",
        "to the ( highest | utmost | greatest ) possible ( degree | standard | level )",
        "( no | zero ) ( learning curve | training | supervision ) ( needed | required | necessary )",
        "my ..3 ( is | are | was ) ..1 never ..1 ( wrong | late | mistaken | off | questioned )",
    ),
    guards=(*_ALWAYS, conditional),
)
LABELS = Frames(
    (
        "i ( am | 'm | have been | consider myself | call myself | was ) ..3 ( a | an | the | your | one | that | something of a | known as the ) ..3 @grand-labels",
        "i ( am | 'm ) ..3 @grand-labels",
        "( i am | i 'm | i was | am | as ) ..2 ( born | natural-born | natural born | natural ) ( leader | salesman | saleswoman | seller | genius | teacher | talent | winner | problem-solver | manager | speaker | star | communicator | entertainer | writer | nurse | negotiator | host | cook | organiser | organizer )",
        "( i was | i am | i 'm | i must have been | feel i was | feel i am ) ..2 ( born | destined | meant | fated | predestined | put on this earth | put on earth | created | made | built | bred | chosen | wired ) for ( this | the | your | it | you | sales | teaching | greatness | success | nursing )",
        "( i was | i am | i 'm | i must have been | feel i was ) ..2 ( born | destined | fated | put on this earth | put on earth ) to ( be | do | work | lead | teach | sell | serve | manage | run | cook | fill | hold | join | write | build | code | fly | care | nurse | design | perform | have | take | weld | drive | succeed | win | inspire | make | translate | trade | bake | argue | create )",
        "( job | role | position | post | vacancy | opening | advert | posting | advertisement | description | profile | it | this ) ..4 ( was | is | were | been | 's | seems | be ) ..4 ( made | written | tailor-made | tailored | designed | created | meant | custom-made | cut out | invented | waiting | crafted ) ..3 for me",
        "( destiny | fate | the universe | the stars | heaven | god | providence ) ..5 ( me | i ) ..6 ( job | role | position | post | company | one | team | chosen | here )",
        "i ( am | 'm | would be ) ..3 ( exactly | precisely | just | everything | absolutely ) ( what | who | the person | the kind | the man | the woman | the candidate | that | the one | everything )? ..2 ( you | your ..2 | this ..1 ) ..3 ( look | looking | need | needs | want | searching | require | requires | waiting | seek | seeking | missing | after | wanted | needed | lacking | lacks | dream )",
        "i ( am | 'm | would be | have ) ..2 the ( answer | solution | missing piece | missing link | key to your | chosen one | one you | one for | total package | whole package | full package | complete package | real deal | dream hire | dream candidate | jackpot | cure | secret weapon | future of | best thing | right person , period | whole packet | gold standard | final piece | last piece | piece )",
        "( total | whole | full | complete | entire ) package",
        "( you | your ..2 ) ..4 ( waiting for | dreaming of | dreamt of | dreamed of | been missing | praying for ) ..1 ( me | $ | all | someone like me | is me | i am )",
        "i ( am | 'm | would be | will be ) your ..1 ( dream | ideal | perfect | next star | next superstar | best | man | woman | guy | girl | answer | saviour | savior | secret weapon | trump card | missing | future | ace ) ..2",
        "look no further",
        "your ..1 ( search | hunt | quest | searching | wait ) ( is | 's | ends | can end | has ended | is finally | can now ) ..1 ( over | here | with me | now | ended | end | today | stop )",
        "( you | company | employer | firm | team | anyone | school | they ) ..1 ( would | will | should | are | 'd | is | be ) ..3 ( lucky | fortunate | blessed | privileged | honoured | honored ) to ( have | hire | get | employ ) ( me | someone like me | a )",
        "the ( best | greatest ) thing ..2 ( happen | happened ) to ( your | you | this )",
        "( like | as ) ( no other | nobody else | no one else ) ..2 ( can | i | ever )",
        "in a ( class | league ) of my own",
        "( my | i am a|an )? middle name is",
        "everything i touch",
        "( wholly | utterly | truly | uniquely ) ( extraordinary | gifted | exceptional | brilliant | remarkable | outstanding )",
        "( one | once ) in a ( million | generation | lifetime | century ) ..2 ( talent | hire | opportunity | candidate | employee | person | find )",
        "( opportunity | chance ) ( of a lifetime | to hire me | to have me )",
        "( a | an ) ( genius | legend | prodigy | superstar | rockstar | unicorn ) ( like | such as ) ( me | myself )",
        "( with me | in me | hiring me ) ..4 you ..1 ( get | will get | gain | have | have found ) ..2 ( the best | everything | perfection | a star | a genius | a winner | the total | a leader | the finest )",
    ),
    guards=(*_ALWAYS, negated, conditional),
)
PRAISE = Frames(
    (
        "i ( am | 'm ) an? ..1 ( outstanding | exceptional | amazing | incredible | brilliant | extraordinary | remarkable | awesome | fantastic | phenomenal | superb | stunning ) ..3 ( @self-roles | communicator | leader | organizer | organiser | listener | negotiator | writer | speaker | problem-solver )",
        "my ( outstanding | exceptional | amazing | incredible | brilliant | extraordinary | awesome | phenomenal | superb | vast | immense | superior ) ..2 @merits",
    ),
    guards=(*_ALWAYS, negated, conditional),
)
TITLES = Frames(
    (
        "^ ..2 ( your | the | meet your | why i am ..1 | i am ..1 | found your ) ..1 ( perfect | ideal | best | dream | only | ultimate | next superstar | number one ) ..2 ( candidate | hire | choice | fit | match | applicant | person | employee | option ) ( for | is | here | $ | , )",
    ),
    guards=_ALWAYS,
)


@rule(
    "oversell-claim",
    category="oversell",
    severity=WARNING,
    regions=("subject", "body"),
    suggestion="Name one thing you did that bears on the post, with a figure, and let them judge.",
    cite=(
        Cite("too-much-follow-up", "If you oversell after the fact, it just raises questions about your confidence and your degree of professionalism."),
    ),
    dissent=Cite(
        "how-not-to-follow-up",
        "show them why you are the best person for the job",
        allows="one claim with evidence",
    ),
    bad=(
        example(say="I am [[the perfect candidate]] for this role."),
    ),
    good=(
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
