"""Asking in writing how one did."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import quoted
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._clauses import THEY, clause_of, norms, reported_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def unasked(match: Match) -> bool:
    """Its sentence neither asks nor wants to be told: "I told my mentor how I did"."""
    words = norms(match)
    wanting = {
        word for before, word in pairwise(["", *words]) if word in _WANTING and before != "i"
    }
    told = not {"told", "knew", "asked", "showed"}.isdisjoint(words)
    return "?" not in words and (not wanting or told)


_WANTING: Final = frozenset(
    """ask asking curious eager feeling find frank frankly hear hint honest honestly idea inform interested thinking
    hearing keen know knowing learn let say share tell wonder wondering wondered""".split()
)


def of_something_else(match: Match) -> bool:
    """It is about dates, papers or terms: "concerns about my start date"."""
    words = [t.norm_ for t in match.doc[match.start : match.end + 4]]
    return not _TERMS.isdisjoint(words)


def of_delivery(match: Match) -> bool:
    """It asks whether something came, not how it was: "did my sample arrive"."""
    words = [t.norm_ for t in match.doc[match.start : match.end + 3]]
    return "how" not in words and not _DELIVERED.isdisjoint(words)


_DELIVERED: Final = frozenset(
    """arrive arrived attached attach back complete delivered forward forwarded legible lost open opened
    reach reached readable receive received reply replied submitted uploaded valid visible waiting""".split()
)

_TERMS: Final = frozenset(
    """availability date dates file files form link notice permit salary schedule start timeline visa
    attachment email holiday parking queue holidays flight travel expenses""".split()
)


_FARED: Final = (
    "( do | did | doing | done | perform | performed | performing | come across | came across | come over | came over | fare | fared"
    " | rank | ranked | rate | rated | compare | compared | measure up | measured up | stack up | stacked up | score | scored"
    " | look | looked | shape up | shaped up | stand | stood | seem | seemed | appear | appeared | hold up | held up | get on | got on | go down | went down | struck you | strike you )"
)
_MINE: Final = "( me | ( my | our ) ..2 @performances )"
_THINK: Final = "( think | thought | made | make | felt | feel | see | saw | find | found | say | said | like | liked | rate | rated | judge | judged | perceive | perceived | experienced | experience | received | took )"
_RIVALS: Final = "( the ..1 ( others | other | rest | competition | field | remaining | internal | people ) | other ..1 ( candidates | applicants | people ) | others | them | him | her | everyone | everybody | anyone | your other )"
_GOOD: Final = (
    "( good enough | good | ok | okay | all right | alright | fine | any good | up to | strong | strong enough | convincing | satisfactory"
    " | sufficient | enough | what you | as you | acceptable | decent | well received | impressive | bad | poor | terrible | too | weak | useful to you )"
)

ASKED: Final = Frames(
    (
        f"how ..1 ( well | badly | strongly | highly | close | far )? ( did | do | am | have | was | would ) i ..2 {_FARED}",
        f"how ..1 ( well | badly | strongly | highly | close | far )? i ( have | had | am | was )? ..1 {_FARED} ..4 ( interview | test | trial | lesson | presentation | day | talk | demo | tuesday | monday | wednesday | thursday | friday | yesterday | shift | $ | compared | against | with | among | to you | in your | on | so far | , )",
        "where ..2 ( do | did | am | would | should )? i ..2 ( stand | rank | come in | fit in | fall | am placed | in the ranking | on the list | on your list | in the running )",
        "where ..2 i ( stand | rank | came | am | fit | fall ) ( with | compared | now | in ( the ..1 ( ranking | process | running | race | field | list | selection | competition ) | your | all ) | among | $ | at ( the | this ) | on ( the | your ) ..1 ( list | ranking ) )",
        "( which | what ) ..2 ( place | position | rank | number ) ..1 am i",
        "what ( is | was | 's ) my ..2 ( standing | rank | ranking | position among | place among | place on | status among | grade | mark )",
        f"how ..3 ( was | were | did | do | does | would | is | are ) ( {THEY} )? ..2 ( rate | compare | place | describe | judge | score | assess | grade | find | like | feel about | view | rank | evaluate | take to ) {_MINE}",
        f"how ..1 ( did | do | does ) {THEY} ..2 ( find | like | see | feel about | take to ) {_MINE}",
        f"how ..2 {THEY} ..2 ( rate | rated | judge | judged | saw | see | found | received | liked | took | assess | assessed | viewed | perceived ) {_MINE}",
        "how ..2 ( was | were | is | are ) my ..2 @performances",
        "how ..1 ( did | does | do ) my ..2 @performances ( go | turn out | come across | look | compare | strike | fare | measure | rank | sound | seem | appear | work )",
        "how my ..2 @performances ( went | was | were | is | are | look | looks | came across | compares | compare | compared | stands | stand | turned out | has been | struck )",
        "how ..1 ( did the | the | did our | our ) ..1 ( interview | trial | demo | lesson | audition | presentation | test | trial shift ) ( go | went ) ( from | for you | in your | on your | $ | for me | , )",
        f"how ..2 ( satisfied | happy | pleased | impressed | convinced | interested | disappointed | serious ) ( are | were | was | you | {THEY} ) ..3 ( with | by | of | in | about ) ( {_MINE} | how i | what i )",
        "how ..2 ( high | good | big | likely | great | realistic | strong | real ) ..2 ( are | is | do you | would you ) ..3 ( my ..2 ( chances | odds | prospects | chance ) | it ..1 ( that i | for me | i will ) | the ..1 ( chances | odds | chance ) ..2 ( me | i | my ) )",
        "how likely ..4 ( i | me | my )",
        "how ( close | far | near ) ..1 am i",
        "( what | which ) ..2 ( are | is | were ) ..2 ( my ..2 ( chances | odds | prospects | chance | weak points | weaknesses | shortcomings | weak spots | faults | strong points | strengths ) | the ..1 ( chances | odds | chance | likelihood ) ..2 ( me | i | my ) )",
        "what ..6 my ..1 ( weak points | weaknesses | shortcomings | weak spots )",
        "( how | whether | if | what ) my ..1 ( chances | odds | prospects ) ( look | are | stand | is | may be | might be | look like )",
        f"what ..3 ( {THEY} | panel | people ) ..3 ( think | thought | made | make | say | said | find | found | feel | felt ) ..1 ( of | about ) {_MINE}",
        f"what ..1 {THEY} ..1 honestly ..1 ( think | thought ) of {_MINE}",
        "( what | which ) ..3 ( impression | opinion | picture | view | idea | verdict | assessment | feeling ) ..3 ( of | about | on | did i | i made | i left | i gave | i have made | have i ) ( me | my | $ | you | on | make | leave | with | made | left | ? )",
        f"what ..3 ( {THEY} ..1 's | s | is | was | were ) ..3 ( impression | opinion | view | assessment | verdict | feeling ) ..1 ( of | about | on ) ( me | my )",
        "what ..3 ( speaks | spoke | counts | counted | stands | is held ) against me",
        "did i ..1 ( do | perform | fare | get on | come across | answer ) ( well | badly | all right | alright | ok | okay | fine | good | better | enough | anything | something | as | poorly | nervous | too | in a | like )",
        "did i ..1 ( come across | seem | appear | sound | look ) ..1",
        f"did i ..1 ( impress | convince | disappoint | please | satisfy | persuade | bore | put off | win over | let ..1 down | offend | annoy ) ..1 ( you | {THEY} | anyone | them | $ )",
        "did i ..1 ( say | do ) ..1 ( anything | something ) ..2 ( wrong | bad | stupid | to put | odd | to upset )",
        "( did | have ) i ..1 ( make | made | leave | left | give | given | do ) ..4 ( impression | impact | mark on | good job )",
        "( did | do | have ) i ..1 ( meet | met | fulfil | fulfill | match | matched | live up to | lived up to | exceed | tick | ticked | check | fit ) ..1 ( your | the | all | her | his | their | every ) ..2 ( expectations | requirements | hopes | boxes | bill | standards | profile | needs | box )",
        "did i ..1 ( blow it | mess | ruin | spoil | screw | fail | flunk | ace | nail | bomb )",
        "have i ..1 ( convinced | impressed | disappointed | persuaded | won over | let ..1 down | done ..1 enough | done ..1 well | done ..1 ( right | wrong ) | a chance | any chance | a realistic | good chances )",
        f"( did | does | do | was | were ) {THEY} ..2 ( like | enjoy | take to | warm to | rate | appreciate | approve of | think much of | think highly of | think well of ) ( my | me ( $ | or | , | as | at | in | on ) )",
        "( did | do | does ) the ..2 take to me",
        f"( did | does | has ) {THEY} ..2 ( say | said | mention | mentioned | comment | feel | think ) ..2 ( about | of | on ) {_MINE}",
        "( did | does | do | was | is | are | were | will | would | could ) my ..5 @put-off",
        f"^ ( was | were | is | are ) my ..3 @performances ..3 ( {_GOOD} | among | still among | one of | the ..1 best | the strongest | competitive | in the top )",
        "( did | does ) my ..2 @performances ..2 ( go down | go over | go well | go all right | convince | impress | work for | meet | come across | please | do well | suffice | measure )",
        "^ was i ..2 ( any good | good enough | good | ok | okay | all right | what you | convincing | too | among | the best | the strongest | up to | able to convince | well prepared | one of | better | the right )",
        "^ am i ..3 ( favourite | favorite | favourites | favorites | contender | strong | strongest | ( your | the | a ) ..1 ( first | second ) ( choice | pick ) | first in line | top choice | top candidate | top two | top three | best | suitable | good enough | up to | fit for | good fit | close | front runner | front-runner | frontrunner | ahead of ( the | them | others | your | him | her | my ) | behind the | in the lead | leading | one of ( the | your ) ..1 ( best | two | three | favourites | favorites | top | strongest | finalists | frontrunners | front-runners | candidates | stronger | better ) | right for | what you | the kind of | the sort of | the person you | still your | qualified | serious | promising | your preferred | your favourite | your first | your top | preferred | in with a chance | realistic | among )",
        "( if | whether ) i ( am | was | would be ) ..2 ( your favourite | your first | your top | the favourite | the preferred | the first | favourite | first choice | among the ( best | favourites | strongest | top | front ) | good enough | one of the | the right | right for | up to | suitable | a strong | a serious | ahead | what you are | qualified enough | close | the best | a good )",
        f"( do | would | did ) {THEY} ..2 ( think | feel | believe | say | consider | see | call | find | reckon | suppose | agree ) ..1 ( that )? ( i ( am | was | did | do | have | stand | stood | made | would be | came | fit | would fit | could do | performed | come | 'd be | 'd fit | 'm | measure ) | {_MINE} ( is | was | are | were | went | stands | as | good | looks ) | me ..1 ( suitable | fit | good | capable | able | qualified | up to | as a ) )",
        f"( do | did | does ) {THEY} ..1 ( see | have ) ..2 ( me | reason | reasons ) ..3 ( as a | in the | in this | in that | why i | not to ..1 me | against me )",
        "( do | have ) ( i | we ) ..1 ( have | stand | got )? ..1 ( a | any | some ) ..3 ( chance | chances | shot | hope | prospect | prospects ) ( $ | of ..1 ( getting | being | landing | the ) | at ( the | this | all ) | with you | , | or | in your )",
        "( what | which ) ..1 ( chance | chances ) do i",
        "( is | are | do you see | would you see | do you give ) ..3 ( chance | chances | likelihood | probability ) ..1 ( that i ( get | am | will get | will be | am chosen | might be chosen | could get ) | of me | for me | of my ..1 ( getting | being ) )",
        "( chances | odds | chance | likelihood | probability ) ..1 of ( me | my ) ..1 ( being | getting | landing )",
        f"( do | did | does | have | has | had | are | were | is | was ) ( {THEY} | there | any of you | your ..1 ) ..2 ( have | got | feel | still | harbour | see )? ..2 ( any | some | no | still | serious | a | got )? ..2 @doubts ..2 ( about | regarding | concerning | over | as to | with | whether | if | because of | due to | on your part about | against ) ..1 ( me | my ..2 @performances|@doubts | my ..1 ( ability | abilities | fitness | fit | age | availability to learn | competence | potential | person | lack | health | motivation | character | commitment ) | whether i | how i | hiring me | taking me | employing me | if i | i )",
        "( what | which | your ) ..2 @doubts ..2 ( about | regarding | concerning | over | as to | against | with ) ..1 ( me | whether i | hiring me | my ..2 @performances ) ..8 ?",
        "( is | was | are | were ) there ..2 ( anything | something | nothing | any ) ..8 @put-off",
        "( is | was | are | were ) there ..2 ( any | some | a ) ..1 ( reason | reasons | argument ) ..2 ( not to | against | why ) ..2 ( me | i | my )",
        "( is | was | are ) there ( anyone | anybody | someone | somebody ) ..1 ( better | stronger | more | ahead )",
        "( what | anything | something | which | who ) ..6 ( speaks against me | worries you about | bothered you about | put you off | you did not like about | holds you back | stops you from | keeps you from | makes you hesitate | made you hesitate | gives you pause )",
        f"( did | do | was | am | were ) i ..2 ( better | worse | stronger | weaker | higher | lower | ahead ) ..1 ( than | of ) {_RIVALS}",
        "( do | did ) i ..1 ( compare | measure up | rank | stack up | stand out )",
        "( if | whether ) i ..1 ( did | was | performed | came | do | am | rank | compare | made | left | have | met | convinced | impressed | disappointed | gave | stand | fit ) ..3 ( better | worse | ahead | impression | well | good enough | expectations | favourably | you | enough | a chance | any chance | well enough | all right | ok | okay | convincing | what you )",
        f"( if | whether ) {THEY} ..2 ( like ( my | me ( $ | or | , | as ) ) | liked | likes | enjoyed | were happy with | was happy with | are happy with | was impressed | were impressed | were pleased | was pleased | were satisfied | was satisfied | approve of | approved of | rated | rate ) ( {_MINE} | by me | with me | how i | what i | with my | by my )",
        f"( if | whether ) my ..3 @performances ..2 ( ( was | were | is | are | looks | look ) ..2 ( {_GOOD} | among | one of | a problem | an issue | an obstacle | well ) | went | convinced | impressed | met | came across | stands )",
        f"( was | were | is | are ) {THEY} ..2 ( happy | pleased | satisfied | impressed | disappointed | convinced | content | taken | unhappy | comfortable ) ( $ | ? | with {_MINE} | by {_MINE} | with ( how | what | the way ) i | by ( how | what | the way ) i | about {_MINE} | that i | in {_MINE} )",
        "( does | do | did | is | are | was | were ) ( it | things | that | everything ) ..1 ( look | looking | go | going | look like ) ..2 ( good | bad | well | promising | positive | hopeful | badly ) for me",
        f"where ..1 ( would | do | did ) {THEY} ..1 ( put | place | rank | see | rate ) me",
        "on a scale ( from | of ) ..6 ( me | my | i )",
        "( give | grade | mark | rate | score ) me ..3 ( mark | marks | points | grade | out of | ten | stars | score )",
        "( or | and | ; | , | : | – | — ) ( did i | is it me | am i | was i ) ?",
        "( did | was | am | have | were | do ) i ..3 ( too | enough | close | convincing | what you ) ..2 ( much | little | nervous | quiet | slow | fast | long | loud | young | old | shy | ? | $ | to | for | are | were | talk | talkative | honest | direct | expensive )",
        "( what | where ) ..1 ( did | have | was | am ) i ..1 ( do | done | go | gone | say | said | get | doing )? ..1 ( wrong | badly )",
        "what ..1 ( could | should | might ) i have ..1 ( done | said | shown | answered ) ..2 ( better | differently | instead )",
        "( do | did | have | is | are ) {THEY} ..3 ( favourite | favorite | favourites | favorites | front runner | front-runner | preferred candidate )".replace(
            "{THEY}", THEY
        ),
        "how i ( am | was | have been ) ..1 ( placed | ranked | rated | seen | judged | perceived | viewed | received | doing | scored | regarded | assessed )",
        "how my ..3 ( was | were | is | are ) ..1 ( received | seen | judged | perceived | viewed | taken | rated )",
        "( did | does | has ) it ..1 ( help | hurt | matter | count | harm | damage | bother | disturb ) ..2 ( that | if ) ..1 ( i | my )",
        f"( could | can | would | do | did ) {THEY} ..2 ( see | imagine | picture | envisage | trust ) me ( working | as | there | doing | with your | in ( your | the | this | that ) ..1 ( team | role | job | position | post | kitchen | department | class | school ) | on ( your | the ) ..1 team | to )",
        f"( do | did | would ) {THEY} ..2 ( believe | think | trust | feel | say | reckon ) ..1 ( that )? ( i can ..1 ( do | handle | manage | learn | fill | cope | lead | run ) | i could ..1 ( do | handle | manage | fill | cope | lead | run ) | in me | i have what | i am able | i would be | i have the | me capable )",
        f"( would | will | do | could | did ) {THEY} ..2 ( hire | employ | pick | choose | take | consider | want | recommend | trust ) ..1 ( someone | somebody | a person | people | anyone ) like me",
        "^ ..1 ( did | do | does | was | were | is | are | has | have | would | could ) ..2 my ..2 @performances ..14 ?",
        f"( did | do | does | have | has ) {THEY} ..2 ( find | found | consider | think | feel | judge | miss ) ..1 ( my | me | i ) ..6 ( too | enough | good | weak | strong | convincing | suitable | slow | high | low | right )",
        f"( did | do | does | have | has | with ) {THEY} ..3 ( feeling | feelings | impression | gut feeling | opinion | thoughts | view | views ) ..1 ( about | of | on ) ( me | my | how i )",
        "( gut feeling | honest opinion | honest view | honest word | honest thoughts | frank opinion | true opinion | first impression ) ..3 ( about | of | on ) ( me | my | how )",
        "( know | tell me | learn | hear | share | see ) ..1 my ..1 ( ranking | rank | score | marks | grade | points | placing )",
        "^ did ( the | our | my ) ..2 ( interview | trial | lesson | test | demo | presentation | audition ) go ..1 ( well | all right | ok | okay | as | badly )",
        "( better | stronger | worse | ahead | weaker ) ( than | of ) me",
        f"{THEY} ..1 ( was | were | is | are ) ..1 ( happy | pleased | satisfied | impressed | disappointed | convinced | content | taken ) ( with | by | in | about | of ) ( me | my ..2 @performances | how i | what i )",
        "what ..8 ( feelings | feeling | impression | opinion | view | views | thoughts | verdict | judgement | assessment | take ) ..1 ( about | of | on ) ( me | my )",
        "( did | was | does ) ( anything | something | what ) ..1 i ..2 ( said | did | wrote | showed | say | do ) ..8",
        "what ..1 ( chance | chances ) ..1 ( i have | i stand | have i )",
        "( how many | what ) ..1 ( points | marks | score | grade | percentage ) ..2 ( did | have | do | was | i ) ..1 ( i )?",
        "( is | are | was | were ) {THEY} ..2 ( convinced | sure | certain | confident | persuaded ) ..1 ( of | about | by | in ) ( me | my | whether i )".replace(
            "{THEY}", THEY
        ),
        "which ( one )? ..1 of my ..1",
        "( is | are ) my ..1 ( chance | chances ) ..2",
        "( have | did | do | were | are | was | has ) ( ( the | any | any of the ) ..1 ( others | other ..1 | rest ) | others | anyone else | anybody else | someone else ) ..3 ( better | stronger | ahead | more convincing | more suitable | do well | impress | preferred )",
        "( do i ( need | have ) to | should i | must i ) ..1 ( worry | be worried | be afraid | be concerned | give up | lose hope )",
        "( can | may | should | could ) i ..1 ( be hopeful | be optimistic | keep hoping | still hope | hope | have hope ) ..2",
        "( points | something | anything | arguments | reasons | facts | things | evidence ) ..3 against me",
        "( is | was | are | were ) there ..3 ( weakness | weaknesses | weak point | weak points | weak spot | mistake | mistakes | error | gap | gaps | shortcoming | shortcomings | something | anything ) ..2 ( you | {THEY} ) ..2 ( noticed | missed | disliked | did not like )".replace(
            "{THEY}", THEY
        ),
        f"how ..1 ( do | did ) {THEY} ..1 ( feel | think | find | believe | say ) ..1 ( the | my | our | it | i ) ..2 ( interview | trial | lesson | test | talk | demo | conversation | it | i )? ..1 ( went | did | go | was | performed )",
        "am i ..7 ( top | best | strongest | leading | favourite ) ( candidates | candidate | choice | three | two | five | list | applicants )",
        "( was | is ) there ( anything | something ) ..1 i ..1 ( could | should | might ) have ..1 ( done | said | shown | answered )",
        "where ..1 am i ..1 ( in | on | with ) ..4 ( ranking | terms | list | race | order | running )",
        "where ..1 ( did | do | have ) i ..1 ( land | landed | end up | finish | come | place | rank | figure | lie )",
        "( if | whether ) ( i | my ..2 ) ..6 ( fit | fits | suit | suits | match | matches ) ..1 ( to | in | into | with )? ..1 ( you | your | the | what )",
        "( whether | if ) i ..3 ( said | talked | spoke | was | asked | came | seemed | did | looked ) ..2 ( too | wrong | enough | nervous | well | better | right | good )",
        f"( whether | if ) {THEY} ..3 ( disappointed | put off | put ..1 off | bored | annoyed ) ..1 ( by | with | in )? ( me | my )",
        f"( whether | if ) i ..1 ( have )? ..1 ( disappointed | convinced | impressed | annoyed | bored | offended | upset | persuaded ) ( you | {THEY} )",
        "am i ..1 ( what | who | the kind | the type | the sort ) ..4 ( you | looking | wanted | need | want )",
        "( get | have | gain | give me ) ..2 ( feeling | feel | sense | idea | hint | impression | indication ) ..4 ( how i | how well i | how my | where i | how the interview | if i did | whether i did | what you thought | how you felt about | how you saw | how you see )",
        f"( do | did | would ) {THEY} ..1 see {_MINE} ( at | as | in | so | now | ? )",
        f"how ..1 ( do | did | would ) {THEY} ..1 ( see | view | regard | assess ) my",
        f"what ( did | do | would ) {THEY} ..2 ( think | make | say ) ..1 ( of | about )? {_MINE}",
    ),
    guards=(quoted, reported_to, unasked, of_something_else, of_delivery),
)


@rule(
    "standing-question",
    category="tone",
    family="pressure",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.THANK_YOU),
    regions=("body",),
    suggestion="Leave it for the next talk, and ask here about the next step instead.",
    cues=(ASKED,),
    cite=Cite(
        "too-much-follow-up",
        "it can be helpful to ask them for feedback before you leave the interview",
    ),
    dissent=Cite(
        "do-employers-like-it",
        "don’t be shy about asking how things went if you don’t hear from them",
        allows="asking a recruiter of an agency how it went",
    ),
    advice="ask-in-the-room",
    bad=(
        example(say="[[Do you have any concerns about my suitability]]?"),
        example(say="[[How did I do in the interview]]?"),
        example(kind=Kind.STATUS_CHECK, say="I would like to know [[how I ranked]]."),
        example(say="[[Did my lack of a licence put you off]]?"),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, say="Could you tell me where things stand?"),
        example(say="If you have any concerns about my start date, please let me know."),
        example(say="You asked how I did in the board exam; I passed in May."),
        example(kind=Kind.STATUS_CHECK, say="Did my references reach you?"),
        example(say="What did you think of the sample that I sent?"),
    ),
)
def standing_question(document: Document, options: Options) -> Iterator[Hit]:
    """A question how you did, or what speaks against you.

    In the room such a question shows interest; in a mail it asks the reader to put a judgement of
    you in writing, before there is one.
    """
    if document.context.contact_type is ContactType.AGENCY:
        return
    for found in document.find(Region.BODY, ASKED):
        span, words = clause_of(document, found)
        yield Hit(message=f"“{words}” is better asked in the room", span=span)
