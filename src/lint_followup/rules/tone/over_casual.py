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
    told_here,
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
        "( what is | what 's ) the ( scoop | gist | tea | craic | goss | buzz | word )",
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
        "( what is | what 's ) ( happening | crackin | occurring ) $",
        "^ ( peace | laters | toodles | ta | ciao | cya | tata ) $",
        "( jam | jamming | party | partying | vibe | vibing | chill | chilling | hang | rock | roll ) with ( the | your ) ( squad | gang | crew | fam | peeps | homies | guys | lads )",
        "( what is | what 's ) the story ( , | with | on )",
        "( thanks | cheers | hi | hello | bye | ta | morning ) ( love | lovely | duck | petal ) ( , | . | ! )",
        "^ like , wow|whoa|yeah|seriously|totally",
        ", like , wow|whoa|yeah|seriously|totally|really",
        "my ( fave | favs | faves | fav )",
        "( give | gis | gives ) ( us | me ) a ( bell | buzz | shout | holler | tinkle )",
        "( drop | shoot | send ) ( me | us ) a ( text | holler | hi )",
        "( shoot | shooting | sending | drop | dropping ) ( you | ya ) a ( quick | little | lil | wee )? ..1 ( hello | hi | hey | text | holler )",
        "( what is | what 's | wot 's ) up $",
        "( what is | what 's ) up ( with | on | over | at ) ( the | my | your | you | that )",
        "( what is | what 's ) ( cooking | shaking | popping | poppin | cracking | crackin | good ) $",
        "anything ( cooking | shaking | popping | brewing ) ( on | with | over | at | for )",
        "how far ,|now|na",
        "( so | super | totally | mega | uber | proper | dead | real | really | pretty | hella | absolutely ) ( stoked | psyched | pumped | amped | jazzed | hyped | gutted | buzzing | bummed | geeked )",
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
        "( it is | it 's ) ( ya | your ) ( boy | girl | homie | main man )",
        "( thanks | thank you | cheers | ta ) ( a )? ( bunch | ton | mil | mill | zillion | heap | heaps )",
        "^ ta ( for | again | very much | so much | muchly )",
        "bless you ( guys | all | lot )",
        "i am ..1 down ( for it | with that | to start | for this | for whatever )",
        "( awesome | cool | rad | great | fun ) ( hanging | chilling | vibing | jamming | rapping | shooting the ) ..3 with",
        "you ( guys | lads | lot | peeps | dudes ) ( are | were | seem | seemed ) ..2 ( awesome | cool | rad | dope | chill | lit | legends | sick | epic | the best | amazing | hilarious | fun | nuts )",
    ),
    guards=(quoted, attributed, named, technical, abbreviated),
)
PRESUMING: Final = Frames(
    (
        "( already | practically | almost | nearly ) ..1 one of ( you | the gang | the crew | the family | your own )",
        "( see you | meet you | meet me ) at my desk ..3",
        "^ ..8 keep my ( apron | locker | mug | seat | desk | chair | place at the table ) ..1 ( clean | warm | free | ready | dry | safe )",
        "boss-to-be|colleague-to-be|almost-colleague|near-colleague",
        "( boss | colleague | manager ) - to - be",
        "( give | giving ) my ( job | desk | chair ) to ( somebody | someone | anybody | anyone | the others ) ..2",
        "( almost | nearly | soon ) - ( colleague | colleagues )",
        "( colleagues | team-mates | teammates | workmates | partners ) soon $",
        "( dear | hi | hello | hey ) ..2 ( boss | chief ) ( of my | to be | in spe | number one | material ) ..4",
        "( told | tell | telling ) ( my | everyone | everybody | the ) ..3 ( that )? i ( work | am working | have joined ) ( for you | with you | at your | for your )",
        "which ( desk | chair | locker | mug | corner | office ) ( is | will be ) mine",
        "( congratulate | congratulations | congrats ) ..3 on ( hiring me | finding me )",
        "( hi | hello | hey | dear | morning | afternoon | evening | thanks | thank you | cheers | bye | regards | , ) ..1 ( my )? ( future | soon-to-be | next ) ( boss | bosses | manager | chief | captain | team | colleague | colleagues | employer | family | workmates | teammates | team-mates ) ( $ | , )",
        "^ ( my )? ( future | soon-to-be ) ( boss | bosses | manager | chief | colleague | colleagues | employer | teammates ) ,",
        "( say hi | say hello | greetings | regards | hugs | hi | hello | love | best | wishes | tell | greet | kiss ) ..1 ( to | for )? ( all )? ( my | all my ) ..1 ( future | new | soon-to-be ) ( colleagues | team | teammates | team-mates | workmates | friends | crew | gang | boss | office )",
        "( see you | seeing you | until | till | see everyone ) ..4 ( in | at | on ) my new ( office | desk | job | place | chair | workplace | kitchen | shop | team )",
        "( save | keep | reserve | hold | clear | prepare | ready | dust off | warm up ) me ( a | my | that | the ) ..2 ( desk | chair | mug | locker | corner | peg | hook | parking space )",
        "^ ..2 ( keep | warm | dust off | polish | hold | reserve ) ( my | that ) ..1 ( chair | desk | seat | locker | mug ) ( warm | free | ready | clean | for me | $ )",
        "( love | regards | hugs | wishes | yours | cheers | sincerely | truly | greetings | signed ) ,? ( from )? your ( newest | future | soon-to-be | next | favourite | favorite | new ) ..2 ( colleague | colleagues | employee | team member | recruit | hire | teammate | co-worker | coworker | workmate | star | @self-roles )",
        "^ your ( newest | future | soon-to-be | next | new ) ..2 ( colleague | employee | team member | recruit | hire | teammate | co-worker | coworker | workmate ) ( $ | , )",
        "my name on ( the | that | your ) ( door | desk | locker | mug | payroll ) ..3",
        "( have you | did you | you ..3 | already | please | can ) ..3 ( print | printed | order | ordered ) ..2 my ..1 ( business cards | name badge | name plate | nameplate | name tag )",
        "^ ..4 where do i ( hang my coat | hang my hat | put my mug | sign $ )",
        "^ ..5 when do ( i | we ) ( start | begin | kick off ) $",
        "my ( new | future | soon-to-be ) ( boss | team | colleagues ) ..12 i mean you",
        "( put the kettle on | warm the coffee | warm up the coffee | roll out the red carpet | chill the champagne | pop the champagne | pop the corks | crack open the | break out the champagne | ring the bells | watch out world )",
        "here i come $",
    ),
    guards=(quoted, attributed, told_here),
)
"""The job is spoken of as if it were given."""

FAMILIAR: Final = Frames(
    (
        "you ..1 ( wonderful | lovely | beautiful | crazy ) ..1 ( lunatics | weirdos | maniacs | humans | creatures | rascals )",
        "you ..1 ( folks | people | lot | all ) are ..1 ( nuts | bonkers | crazy | hilarious | mad | wild | a riot | a hoot | a scream )",
        "you ..1 ( guys )? ( rock | rule | slay | slayed | rocked ) $",
        "catch you ( on the flip side | on the flip | later | around )",
        "( give | gives ) ..4 a ( squeeze | cuddle | kiss | hug ) ( from | for ) me",
        "partner|partners in crime",
        "do not be a stranger",
        "you ..1 ( old | cheeky | crafty | sly | crazy | mad | silly | naughty ) ..1 ( rascal | devil | fox | rogue | scoundrel | bunch | people | lot | things | monkey | monkeys | folks | guys | so-and-so )",
        "( had | having ) a ( ball | hoot | blast ) ( $ | , | with you | at your | there | and )",
        "kick ( your | his | her | their | some ) ( butt | ass | arse | bum | behind )",
        "rock ( the | this | your ) ( place | house | world | show | joint | office | kitchen | ward )",
        "^ ..2 ( tell | say hi to | say hello to | greet ) the ( guys | lads | gang | crew | gals )",
        "^ ..1 ( hugs | hug | cuddles ) ( $ | to | , | and | all | from ..1 $ )",
        "( send | sending | sends | and | with | many | lots of ) ..2 ( hugs | big hug | warm hug ) ( $ | to | from | all | , )",
        "^ ..1 ( big | huge | warm | giant | virtual ) ( hug | hugs )",
        "( give | gives ) ..4 a ( hug | squeeze | high five | cuddle ) from me",
        "high five ( $ | to | from | , )",
    ),
    guards=(quoted, named, of_others),
)
CLOSINGS: Final = Frames(
    (
        "^ ( later | peace | ta | ciao | ciao ciao | bye bye | one love | respect | safe | respect bro | xx | xxx | x | mwah | hugs | hug | cheers mate | cya | rock on | stay cool | adios | sayonara | tata | toodles | big hug ) $",
        "( xx | xxx | xxxx ) $",
    ),
    guards=(quoted,),
)
SETS: Final = (GREETINGS, BUDDIES, TAGS, SET_PHRASES, PHRASES, FAREWELLS, PRESUMING, FAMILIAR)
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
        example(say="I will see you on Monday. [[Keep my chair warm]]."),
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
            presuming = found.frames is PRESUMING
            meaning = "takes the job as given" if presuming else "is how friends talk"
            yield Hit(
                message=f"“{found.text}” {meaning}",
                span=found.span,
                severity=WARNING if blunt else None,
            )


def _is_blunt(words: str) -> bool:
    return words in load_lexicon("blunt-casual")
