"""Compliments to the reader or the firm that nobody can live up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import conditional, negated, quoted, reported, technical
from lint_followup.rule import INFO, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def of_somebody_else(match: Match) -> bool:
    """Neither its sentence nor a neighbour has the reader in it."""
    numbers = match.doc.user_data["sentence"]
    near = {match.sentence - 1, match.sentence, match.sentence + 1}
    return not any(token.norm_ in _READER for token in match.doc if numbers[token.i] in near)


_READER: Final = frozenset("you your yours yourself".split())

READER: Final = Frames(
    (
        "( no | nobody | never | no one ) ..5 ( impressed | moved | touched | inspired | fascinated ) me ( as | like | so | more than | as much as ) ..1 you",
        "you are ( simply | quite simply | just | really | truly ) the best ( $ | , | and )",
        "( consider | think | call | believe ) you ..2 the ( greatest | best | finest | wisest | most @glowing-words ) ..3",
        "you are ( its | our | the ) ( queen | king | heart and soul | crown jewel | guiding star ) ( $ | , | of )",
        "your ..3 is ( heaven | paradise ) on earth",
        "best thing ( that )? ..1 ( ever )? ( happened | happen ) to ( this | the | our | your )",
        "( books | songs | poems | films | statue | monument ) ..2 ( about | to | for | of ) you",
        "more ( leaders | people | managers | bosses | men | women | teachers | directors | doctors ) like you",
        "your words ..1 ( were | are ) ..1 ( gold | like gold | like honey | music | poetry | pearls | diamonds | balm | like balm | honey | like music )",
        "( breathed | breathe | shared | sharing | share ) the same ( air | room ) ( as | with ) ( you | a | such )",
        "in the presence of ( greatness | a ..1 @adulation | such ..2 | somebody | someone )",
        "( cleverest | wisest | greatest | finest | smartest | noblest ) ( man | woman | person | mind | boss | head | leader ) ( in | of | alive | i )",
        "i ( bow | kneel ) ( to | before ) ( you | your ..2 )",
        "( god | heaven ) ( sent | made ) ..1 ( you | people like you )",
        "you ( are | were | must be | have to be | will always be ) ..2 ( the | my )? ..1 ( most @glowing-words | greatest | finest | wisest | smartest | cleverest | noblest | brightest ) ..4 ( i | we | ever | alive | in the ( world | country | trade | industry | city ) | on ( earth | the planet ) | of all | @high-places )",
        "( most @glowing-words | greatest | wisest | noblest | finest | smartest ) ..2 @high-places ..2 ( i | we | one | anybody | in ) ..1 ( have | could | can | ever | will | the )",
        "you ( are | were | must be ) ..2 ( a | an | my | such a | the | simply a | truly a ) ..2 @adulation ( $ | , | to | of | in | for | and | : | ; )",
        "you are ( a | an | simply a | truly a ) ( born | natural | phenomenal | incredible | exceptional | extraordinary | gifted | visionary | legendary ) ( leader | teacher | speaker | boss | manager | communicator | host )",
        "( a | true | real | great )? @adulation ( such as | like ) ( you | yourself ) ( $ | , | who | and | at | in )",
        "( visionary | leader | mind | giant | master | legend | person | man | woman ) ( such as yourself | of your ( stature | calibre | caliber | greatness | wisdom | brilliance | genius | standing | rank | fame | vision ) )",
        "i ..2 ( admired | worshipped | adored | idolised | idolized | revered | looked up to | look up to | admire ) you ( for ..1 ( years | ages | decades | long | time ) | since | from | all my | more than )",
        "i ..1 ( worship | adore | idolise | idolize | revere ) you",
        "i ( am | have been | was ) ..2 ( your ( biggest | greatest | number one | most ..1 ) fan | ( a ) ( big | huge | great | lifelong | devoted | true ) fan of ( you | yours ) ( $ | , | since | and ) | a fan of yours )",
        "( never | not ) ..1 ( in my life )? ..12 ( met | meet | seen | known | encountered | come across | worked with | spoken to ) ..3 ( as | so | more ) ..1 @glowing-words",
        "( your | such ) ( immense | infinite | boundless | endless | limitless | legendary | unmatched | unrivalled | incomparable | extraordinary | incredible | divine | towering ) ..1 ( wisdom | intelligence | knowledge | kindness | greatness | genius | brilliance | generosity | vision | insight | leadership | mind | charisma | experience | talent | personality | grace )",
        "your ( wisdom | genius | brilliance | greatness | charisma | magnetism | great mind | brilliant mind | beautiful mind | great intelligence | immense intelligence | great wisdom | aura )",
        "( you | meeting you | listening to you | your ..2 ( words | mind | intelligence | speech | presence | personality | kindness ) ) ..5 ( left me | leaves me ) ( speechless | breathless | in awe | awestruck | at a loss )",
        "i ( was | am | sat | stood | remain | left ) ..3 in awe of you",
        "( i | we ) ( was | am | were ) ..1 ( starstruck | star-struck | awestruck | spellbound ) ..2",
        "( you | meeting you | our conversation | our talk | your words | this interview | that hour ) ..2 ( changed | change | transformed ) my ( life | whole life | view of life )",
        "no ( finer | greater | nobler | wiser ) ..8 than ( you | yours | yourself )",
        "your ( great | glorious | illustrious | noble | renowned | world-famous | legendary | exalted | famous ) name",
        "( greatest | highest | biggest ) ( honour | honor | privilege | moment | day ) of my ..1 ( life | career )",
        "( honour | honor | privilege ) of a lifetime",
        "( most @glowing-words | greatest ) ..1 ( interview | hour | conversation | meeting | minutes ) of my ..1 ( life | career )",
        "( listen | listened | listening ) to you ( talk | speak )? ( for ( hours | days | ever ) | all day | forever | without end )",
        "( want | hope | dream | wish | like ) ..2 to ( be | become ) ( just | exactly )? ( like you | half the ( man | woman | leader | person | teacher | engineer | cook | chef ) you )",
        "( kiss | bow to | bow before | kneel before | at ) your feet",
        "( people | person | boss | leader ) like you ( are | is ) ..2 ( rare | one in a million | born once | a gift | a blessing | needed | special | the reason )",
    ),
    guards=(quoted, reported, technical, conditional, of_somebody_else),
)
FIRM: Final = Frames(
    (
        "your ..2 ( company | firm | hotel | school | hospital | shop | restaurant | bakery | team | organization | institution | university | brand | name | house | clinic | office | studio | farm ) ( is | are | has always been | must be ) ..2 ( a | the | my | simply | truly ) ..1 ( legend | temple | paradise | miracle | heaven | dream come true | holy grail | wonder of | mecca | pinnacle | eighth wonder | envy | greatest | number one )",
        "your ..6 ( is | are ) ..2 the ( best | greatest | finest | most ..1 ) ..3 ( in the ( entire | whole )? ( world | universe ) | on ( this | the ) ( earth | planet ) | on earth | of all time | ever built | in history | there is )",
        "( esteemed | prestigious | renowned | illustrious | world-famous | world famous | reputed | glorious | legendary ) ( and | , ) ..1 ( esteemed | prestigious | renowned | illustrious | world-famous | world famous | reputed | glorious | legendary | reputable )",
        "( there is )? no ( finer | greater | better | nobler ) ( hotel | company | firm | school | hospital | shop | restaurant | team | place | employer | kitchen | house ) ..2 ( on ( this )? earth | in the ( whole | entire )? world | anywhere | than yours )",
        "like meeting ( a | an | the | my ) ..1 ( film star | movie star | celebrity | king | queen | president | saint | god | legend | hero | idol | rock star | star | royalty | pope )",
        "i ( worship | idolise | idolize | revere | adore ) your ..3 ( company | firm | brand | hotel | school | work | team )",
    ),
    guards=(quoted, reported, technical, negated, conditional),
)
SETS: Final = (READER, FIRM)


@rule(
    "flattery",
    category="tone",
    severity=INFO,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Name one thing that they said or showed you, and what it gave you.",
    cues=SETS,
    basis="extension",
    bad=(
        example(say="[[You are the most inspiring leader]] I have ever met."),
        example(say="[[I have admired you for many years]]."),
        example(
            kind=Kind.STATUS_CHECK, say="[[Your company is a legend]], and I would love to help."
        ),
        example(say="Meeting you was the [[greatest honour of my life]]."),
    ),
    good=(
        example(say="Your talk on harbour silt was the clearest that I have heard."),
        example(say="I admire how your team handles complaints."),
        example(say="It was an honour to be invited, and I enjoyed the tour of the plant."),
        example(say="You are the first hospital here to publish its waiting times."),
        example(say="My old teacher was the wisest woman I have known."),
    ),
)
def flattery(document: Document, options: Options) -> Iterator[Hit]:
    """A compliment too large to be believed.

    Praise for a piece of work pleases, because it shows that you looked. Praise for the person,
    in the largest words, may make the reader wonder what it is meant to buy.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, *SETS):
            yield Hit(message=f"“{found.text}” is larger than life", span=found.span)
