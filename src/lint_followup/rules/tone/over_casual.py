"""Slang, slangy greetings and names for friends, to somebody one met at an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.scope import (
    attributed,
    named,
    of_others,
    qualifying,
    quoted,
    technical,
    unaddressed,
)
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def no_greeting(match: Match) -> bool:
    """The sentence runs on, so that the word is no greeting: "Sup is a verb"."""
    if match.end >= len(match.doc):
        return False
    token = match.doc[match.end]
    same = match.doc.user_data["sentence"][match.end] == match.sentence
    runs_on = token.is_alpha and token.is_lower and token.norm_ not in _GREETED
    return same and (runs_on or token.text in {"-", "’s", "'s"})


_GREETED: Final = frozenset(
    """there all again everyone everybody you y'all guys folks team friend friends doc boss mate bro
    dude man buddy pal hun hon love legend legends champ chief partner gang peeps ladies lads what how
    any just did hope my fam boys girls amigo amigos got so to""".split()
)


def untagged(match: Match) -> bool:
    """It does not stand alone after a comma: "that was great, dude."."""
    after = match.doc[match.end : match.end + 1].text
    return (
        match.start == 0
        or match.doc[match.start - 1].text != ","
        or after[:1].isalpha()
        or after == ","
    )


def abbreviated(match: Match) -> bool:
    """A short word in capitals is an abbreviation."""
    return any(
        token.is_upper and 1 < len(token) < 4 for token in match.doc[match.start : match.end]
    )


GREETINGS: Final = Frames(("^ @slang-greetings",), guards=(quoted, named, no_greeting, abbreviated))
BUDDIES: Final = Frames(("@buddy-words",), guards=(quoted, named, unaddressed, technical))
TAGS: Final = Frames(
    (
        "dude|dudes|bro|bruv|bruh|brah|dawg|homie|hun|fam|blud|broski|matey|mate|pal|buddy|love|lovely",
    ),
    guards=(quoted, named, untagged),
)
FAREWELLS: Final = Frames(
    ("@slang-farewells", "^ ..6 take it easy $"), guards=(quoted, named, qualifying, of_others)
)
SET_PHRASES: Final = Frames(
    (
        "@slang-phrases",
        "( what 's | what is ) the ( scoop | gist | tea | craic | goss | buzz | word )",
        "( word | news | update | updates | scoop | about | get | got | land | landed | getting ) ..1 the ..3 gig",
        "( sweet | sick | killer | wicked | slick | ace | epic | dope | banging ) ( office | offices | setup | set-up | pad | digs | gig | space | crib )",
        "( paperwork | papers | cv | forms | references | documents | certificates | things | admin ) and stuff",
        "hook me up",
    ),
    guards=(quoted, attributed, named, qualifying, technical, abbreviated),
)
PHRASES: Final = Frames(
    (
        "hella|hecka",
        ", ta $",
        "^ ( sweet | cool | awesome | dope | sick | rad | boom | booyah | wicked | score | epic | nice one | cool beans | noice ) $",
        "( super | way | mega | uber | wicked | totally | proper | dead ) ( cool | awesome | fun | rad | keen )",
        "^ ..1 we ( cool | good ) $",
        "( was | is | were | are | 's ) ( straight | pure | absolute | actual )? fire $",
        "what 's ( happening | crackin | occurring ) $",
        "^ ( peace | laters | toodles | ta | ciao | cya | tata ) $",
        "( jam | jamming | party | partying | vibe | vibing | chill | chilling | hang | rock | roll ) with ( the | your ) ( squad | gang | crew | fam | peeps | homies | guys | lads )",
        "what 's the story ( , | with | on )",
        "( thanks | cheers | hi | hello | bye | ta | morning ) ( love | lovely | duck | petal ) ( , | . | ! )",
        "^ like , wow|whoa|yeah|seriously|totally",
        ", like , wow|whoa|yeah|seriously|totally|really",
        "my ( fave | favs | faves | fav )",
        "( give | gis | gives ) ( us | me ) a ( bell | buzz | shout | holler | tinkle )",
        "( drop | shoot | send ) ( me | us ) a ( text | holler | hi )",
        "( shoot | shooting | sending | drop | dropping ) ( you | ya ) a ( quick | little | lil | wee )? ..1 ( hello | hi | hey | text | holler )",
        "( what 's | what is | wot 's ) up $",
        "( what 's | what is ) up ( with | on | over | at ) ( the | my | your | you | that )",
        "what 's ( cooking | shaking | popping | poppin | cracking | crackin | good ) $",
        "anything ( cooking | shaking | popping | brewing ) ( on | with | over | at | for )",
        "how far ,|now|na",
        "( so | super | totally | mega | uber | proper | dead | real | really | pretty | hella | absolutely ) ( stoked | psyched | pumped | amped | jazzed | hyped | chuffed | gutted | buzzing | bummed | geeked )",
        "i am ..1 ( stoked | psyched | pumped | amped | jazzed | hyped | buzzing | bummed )",
        "( got | get | getting ) me ..1 ( stoked | psyched | pumped | amped | jazzed | hyped )",
        "( interview | round | chat | office | place | team | session | day | shift | lab | tour | talk | meeting | convo | visit | panel | vibe | atmosphere | company | people | everyone | everything | that | it | you | folks | crew | boss | staff | guys ) ( was | is | were | are | 's | seem | seems | seemed | looked | felt ) ( all | really )? ( pretty | so | super | really | kinda | totally | proper | well | real | mad | hella | way | very | quite | too | just )? ( chill | dope | rad | gnarly | banging | peng | epic | wicked | badass | legit | off the hook | off the chain | the bomb | the shiz | da bomb | the bee 's knees | the dog 's bollocks | on point | on fleek | bonkers good | bangin ) $",
        "( interview | round | chat | session | vibe | convo | trial | shift | talk | interviewer | panel | demo ) ( was | is | were ) ..1 lit $",
        "( so | super | pretty | really | very | kinda | too | mad | totally ) ( chill | chilled | rad | dope | lit | gnarly )",
        "was lit , ( honestly | ngl | man | seriously | i )",
        "( hang | hanging | hung ) out with ( you | your | y'all | y' all | the ..1 | everyone | all of you )",
        "( hang | hanging | chill | chilling | vibe | kick it | kicking it | jam | jamming | party | partying ) with ( you | y'all | y' all | your | the gang | the crew | the team | the lads | you guys )",
        "( can not wait to | going to | ready to | gonna | out to | want to | hoping to | let us | let 's | you and ) ( crush | smash | slay | rock | kill | nail ) ( it | this )",
        "i ..1 ( crushed | smashed | slayed | rocked | nailed | aced | bombed | tanked | winged ) ( it | this | that )",
        "did i ..1 ( crush | smash | nail | ace | kill | bomb | rock ) it",
        "did i ( make the cut | get the gig | pass go | smash it | land it )",
        "( dig | digging | dug ) ( my | your | you | me | the ) ..2 ( profile | vibe | vibes | style | cv | resume | portfolio | place | office | energy | work )",
        "or what $",
        "or whatever $",
        "( and | or ) ( stuff | something | whatever | all that stuff | stuff like that ) $",
        "( i | we | he | she | they | everyone ) ( was | were ) ( all )? like ,",
        "^ ( yeah | yea | yeh | yep | yup | nah | alrighty | okie | boom | bam | dude | man | bruh ) ,",
        ", yeah $",
        "( you are | what a | such a | total | absolute ) ..2 ( legend | rockstar | rock star | superstar | champ | babe | boss babe | goat | g.o.a.t )",
        "let 's ( do this | roll | rock | gooo | get this party | get it on | make magic | boogie | jam )",
        "( hook | help ) ( a | your ) ( brother | sister | brotha | sista | girl | boy | guy | bro | dude | mate | fella | homie ) ( up | out )",
        "( it 's | it is ) ( ya | your ) ( boy | girl | homie | main man )",
        "( thanks | thank you | cheers | ta ) ( a )? ( bunch | ton | mil | mill | zillion | heap | heaps )",
        "^ ta ( for | again | very much | so much | muchly )",
        "bless you ( guys | all | lot )",
        "i am ..1 down ( for it | with that | to start | for this | for whatever )",
        "( awesome | cool | rad | great | fun ) ( hanging | chilling | vibing | jamming | rapping | shooting the ) ..3 with",
        "you ( guys | lads | lot | peeps | dudes ) ( are | were | seem | seemed ) ..2 ( awesome | cool | rad | dope | chill | lit | legends | sick | epic | the best | amazing | hilarious | fun | nuts )",
    ),
    guards=(quoted, attributed, named, technical, abbreviated),
)
CLOSINGS: Final = Frames(
    (
        "^ ( later | peace | ta | ciao | ciao ciao | bye bye | one love | respect | safe | respect bro | xx | xxx | x | mwah | hugs | hug | cheers mate | cya | rock on | stay cool | adios | sayonara | tata | toodles | big hug ) $",
        "( xx | xxx | xxxx ) $",
    ),
    guards=(quoted,),
)
SETS: Final = (GREETINGS, BUDDIES, TAGS, SET_PHRASES, PHRASES, FAREWELLS)
REGIONS: Final = (Region.SUBJECT, Region.GREETING, Region.BODY, Region.SIGNOFF)


@rule(
    "over-casual",
    category="tone",
    family="register",
    severity=INFO,
    only_follow_ups=True,
    regions=REGIONS,
    suggestion="Say it as you would to somebody older whom you met once.",
    cues=(*SETS, CLOSINGS),
    cite=Cite(
        "how-not-to-follow-up",
        "the employer can only assume that you aren't familiar with proper, professional protocol",
    ),
    dissent=Cite(
        "too-much-follow-up",
        "there are other interviewers who have a more casual, open and conversational tone",
        allows="a casual word to an interviewer who was casual first",
    ),
    basis="ours",
    advice="overly-casual",
    bad=(
        example(say="[[No biggie]] if you need another week."),
        example(say="Thanks for the tour, [[dude]]."),
        example(greeting="[[Yo]] Priya,"),
        example(say="Just [[hit me up]] when the board has met."),
    ),
    good=(
        example(
            say="The chief mate signed my training record, and the cool room was at 4 degrees."
        ),
        example(say="Thanks a lot for the map. No problem at all: the later train is fine."),
        example(kind=Kind.OTHER, greeting="Lads,", say="Hard hats on tomorrow, no boots no work."),
        example(say="Sup is the verb I chose for the supper scene in my translation."),
        example(say="At Dude Ranch Supply I looked after the payroll, as my mate Tom did before."),
        example(signoff="Cheers,", say="Sounds good to me; I will be at reception at ten."),
    ),
)
def over_casual(document: Document, options: Options) -> Iterator[Hit]:
    """Words for friends in a mail to an employer.

    Many teams talk like this among themselves. Before you belong to one, it may read as if the
    interview had not mattered much to you.
    """
    for region in REGIONS:
        sets = (*SETS, CLOSINGS) if region is Region.SIGNOFF else SETS
        for found in document.find(region, *sets):
            blunt = _is_blunt(found.text.lower())
            yield Hit(
                message=f"“{found.text}” is how friends talk",
                span=found.span,
                severity=WARNING if blunt else None,
            )


def _is_blunt(words: str) -> bool:
    return words in load_lexicon("blunt-casual")
