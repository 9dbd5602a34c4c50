"""Insulting the reader, the firm or its people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import FollowUp, Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    attributed,
    conditional,
    elsewhere,
    named,
    negated,
    off_target,
    quoted,
    technical,
)
from lint_followup.rule import ERROR, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_DIRECT: Final = re.compile(r"\byou\b", re.IGNORECASE)
"""In mail about other matters only what is said to the reader's face counts; the rest complains."""

NAME_CALLING: Final = Frames(
    (
        "@reader-people ( am | are | is | was | were | must be | seem | seems | looks | acted ) ..3 @insult-adjectives|@insult-nouns",
        "( i call | i find | i consider | makes | make ) @reader-people ..2 @insult-adjectives|@insult-nouns",
        "you ..1 ( stupid | incompetent | clueless | useless | ignorant | lazy | arrogant | pathetic | worthless ) ..1 ( people | person | woman | man | lot | bunch | company | fools )",
        "you ..1 ( idiot | idiots | moron | morons | fools | clowns | liars | cowards | crooks | hypocrites | jokers )",
        "( screw | to hell with | go to hell | damn | curse ) ..1 ( you | your | all of you )",
        "( i found | i find | found ) you ..3 @insult-adjectives",
        "( dealing with | dealt with | surrounded by | led by | met | meet ) ..3 ( @insult-nouns )",
        "( such | so many | more ) ..1 @insult-adjectives ( people | managers | recruiters | interviewers )",
        "( a | an ) ..1 ( moron | idiot | fool | clown | liar | jerk | imbecile | bully | coward | crook ) like ..6",
        "( bunch | pack | gang | load | collection | firm | company | nest | panel ) of ..1 @insult-nouns",
        "( those | such | by | given the ) ..1 @insult-nouns ( in | at | on | from | who | running | like you )",
        "your ..2 ( company | firm | organization | department | school | agency ) is a ..1 joke|circus|disgrace|sham|scam|mess|fraud",
        "( staffed | run | managed | led | led | headed ) by ..1 ( idiots | fools | clowns | amateurs | people who | incompetents | children | monkeys | morons )",
        "you people ( are | have | should | can | do | could | never )",
        "( that | such a | some | an absolute | a complete | a total | a special kind of | only an | only a | the biggest | this ) ..1 ( idiot | moron | fool | clown | nitwit | twit | imbecile | liar | coward | crook | bully | amateur | halfwit | dimwit | buffoon | jerk | snob | cretin | numpty | pillock | plonker | dunce | ignoramus | hypocrite | fraud | charlatan | tyrant | dictator | parasite | weasel | snake | rat )",
        "( trained monkey | so-called ( manager | expert | architect | professional | leader | recruiter | engineer | team | hr ) )",
        "you ..2 ( lack | lacks | lacking ) ..1 ( the | any | all | even ) ..2 ( intellect | intelligence | brains | brain | competence | manners | integrity | decency | class | spine | guts )",
        "( you | your ..2 | the ..3 who interviewed me ) ( am | are | is | was | were ) ..4 ( ignorant | incompetent | clueless | unqualified | stupid | arrogant | rude | unprofessional | useless | hopeless )",
        "you are not ..1 ( competent | qualified to | fit to | intelligent | worthy )",
        "( knows | know | understands | understand ) more about ..4 than ( you | your )",
        "a ( small | petty | bitter | sad ) ..1 ( man | woman | person ) ( with | like you )",
        "whoever ..6 ( must be | is | was ) ..2 ( blind | deaf | stupid | mad | drunk | asleep | incompetent | an idiot | a fool )",
    ),
    guards=(quoted, negated, conditional, attributed, technical, named),
)
SLIGHTS: Final = Frames(
    (
        "your ..1 @insult-adjectives ( people | team | hr | manager | managers | recruiter | recruiters | company | firm | staff | department | colleague | colleagues | boss | panel | interviewer | interviewers | assistant | secretary | organization | ceo | director | school | questions | receptionist | office | agency )",
        "( such | this | that | these | those | of | by | with ) ..1 @insult-adjectives ( people | company | firm | manager | recruiter | recruiters | team | lot | managers | bosses | interviewers | interviewer | woman | man | person | organization | outfit )",
        "@insult-adjectives ( people | managers | recruiters | bosses | companies | persons | men | women ) like ( you | yours | your )",
        "( someone | somebody | people | anyone | a person | those ) ..2 @insult-adjectives ( as | like ) ( you | your | this | that | the )",
        "( second-rate | third-rate | fourth-rate | tinpot | two-bit | fly-by-night | mickey mouse | bargain-basement | overrated | crooked | clownish | cheapskate | dodgy | bogus ) ..1 ( company | firm | outfit | operation | school | hospital | organization | agency | business | place | department | team | shop | hr | recruiters | recruiter | show )",
        "your ..2 ( company | firm | organization | department | school | agency | place | office | business | hospital | kitchen | shop | team ) ..1 ( is | was | has become | must be | looks like | feels like | seems like ) ..2 ( sweatshop | cult | madhouse | zoo | kindergarten | nightmare | sinking ship | circus | joke | pigsty | dump | shambles | mess | disgrace | toxic | snake pit | clown show | laughing stock | den )",
        "( call | calls | calling ) ( yourself | yourselves | itself | himself | herself ) ..1 ( a | an | the ) ..1 ( professional | professionals | company | manager | recruiter | leader | leading | hr | employer | teacher | school | hospital | modern | serious | team | engineer | doctor | expert | experts )",
        "how ..2 ( you | she | he | they | anyone | your ..2 ) ever ( got | get | keep | keeps | kept | landed | became | holds | hold | made it ) ..1 ( your | her | his | their | the | this | to be | that ) ..1 ( job | position | manager | where | title | desk | chair | role )",
        "whoever ( hired | promoted | appointed | trained ) ( you | him | her | them )",
        "you ..2 ( ought to | should | need to ) ..2 ( be ashamed | learn how | learn to | learn some | be taught | go back to | take a course | find another line | retire | resign | step down | be fired | be sacked | look up the | see a doctor | get your | grow up | grow a )",
        "( you | your ..3 | they | he | she ) ..1 ( do not | does not | did not | clearly do not ) ..1 ( know | understand | have ) ..2 ( the first thing | what you are | the meaning of | the slightest | a clue | the faintest | the foggiest | how to run | how to treat | how to interview | how to read | talent | the brains | the intelligence | an ounce | a shred )",
        "( you | your ..2 | they ) ..1 ( have | has ) ..1 ( no | zero ) ( idea | clue ) ( what you are doing | what they are doing | how to ( run | manage | treat | interview | recruit ) )",
        "( you | your ..2 | they | he | she ) ( would not | will not | could not | can not ) ..1 ( know | recognise | recognize | spot | see | tell | understand | find ) ..5 ( if it | if one | even if | from a | if i | with both hands | with a map )",
        "( even | any ) ( a | my | an ) ..3 ( child | kid | dog | cat | monkey | parrot | toddler | grandmother | ten-year-old | five-year-old | trainee | beginner | student | intern | trained ) ..4 ( could | would ) ..2 ( run your | do your | manage your | have done better | do better )",
        "( a ) ..1 ( child | monkey | trained monkey | toddler | parrot | ten-year-old | five-year-old | potato ) ..2 ( could | would ) ..2 ( do better | run your | do your | have done better )",
        "a ( better | sharper | firmer ) ( grasp | understanding | idea | knowledge ) of ..3 than your ..4",
        "( you | your ..2 | they | he | she | hr ) ..2 ( not | never ) ..2 ( intelligent | smart | clever | bright | qualified | competent | professional | capable | experienced | fit | good ) enough to ..1 ( understand | judge | interview | see | recognise | recognize | appreciate | run | lead | assess | manage | evaluate )",
        "( you | your ..2 | they | he | she | hr ) ..2 ( unfit | unqualified | incapable | incompetent | not qualified | in no position | not fit ) ..2 ( to | of ) ..1 ( judge | run | running | interview | interviewing | manage | managing | lead | leading | assess | assessing | hire | hiring | recruiting | understanding )",
        "( the ..2 | your ..2 | that ..2 ) ( manager | lady | woman | man | gentleman | receptionist | interviewer | recruiter | guy | girl | person ) ..6 ( is | was | were | seemed | struck me as | proved ) ..3 ( rude | arrogant | stupid | incompetent | clueless | useless | ignorant | half asleep | not very bright | a bully | an idiot | a fool | a snob | a liar | a clown )",
        "your ..2 ( company | firm | organization | hospital | school | hr | team | place | shop | office ) ( sucks | stinks | is rubbish | is garbage | is trash | is crap | deserves to )",
        "your ..3 ( flat out | outright | blatantly | simply )? ( lied | lies | cheated | cheats )",
        "( the | this | such a | a ) ..1 @harsh-adjectives ..1 ( company | firm | organization | employer | school | team | outfit )",
        "( incompetence | stupidity | ignorance | arrogance | laziness | dishonesty ) of ( your | you | the ..1 ( panel | team | manager ) | hr )",
        "( lady | guy | man | woman | person | manager | people | girl ) who interviewed me ( was | were | is | are ) ..3 ( dumb | an idiot | a fool | clueless | rude | stupid | ignorant | incompetent | a joke | arrogant | unprofessional | not ..2 )",
        "( clear | obvious | plain | evident ) ..1 that ( nobody | no one | none of you | you ) ..6 ( knows | know | has any | have any | understands | do not know | has a clue | have no )",
        "you would not ..1 ( recognise | recognize | know | spot | see ) ..6 if",
        "( power | ego ) ( trip | trips | hungry | mad | tripping )",
        "( nose in the air | full of yourself | full of yourselves | full of itself | full of himself | full of herself | up your own | your high horse | brown-nosers | yes-men )",
        "must be ( nice | lovely | great | wonderful ) to be ..2 ( paid | able | so )",
        "@reader-people ..1 ( can | could ) not ..1 ( organize | organise | run a | read a | spell | count | find your | manage a | judge | recognise | recognize | tell a )",
        "( embarrassingly | laughably | shockingly | staggeringly | breathtakingly | appallingly | painfully | woefully | so ) ( poor | stupid | incompetent | ignorant | unprofessional | badly run | clueless | amateurish )",
        "( failed upwards | asleep at the wheel | no idea what you are doing | do not know what you are doing | out of your depth )",
        "( clearly | obviously | evidently ) ( nobody | no one ) ..1 ( on | at | in | of ) ( your | that ) ..6",
        "( clearly | obviously | evidently ) none of you",
        "( who | you | your ..2 | they | he | she | hr ) ( obviously | clearly | evidently ) ( can not | could not | does not | do not | has never | have never ) ..1 ( code | read | know | understand | think | care )",
        "( more | better ) ..8 than your ( so-called | whole | entire )",
        "no wonder ..1 ( you | your ..2 ) ..2 ( can not | could not | keep losing | are losing | lose | have trouble | struggle | fail | failing )",
        "no wonder nobody ..2 ( stays | applies | wants | works )",
        "( such | what | sheer | utter ) ..1 ( stupidity | ignorance | incompetence | arrogance | idiocy | ineptitude )",
        "( your | their ) ( stupidity | ignorance | incompetence | arrogance | idiocy | ineptitude | lack of ( intelligence | professionalism | brains | manners | class ) )",
        "doubt you ( would | could | can | will | even ) ..2 ( follow | understand | grasp | know | read )",
        "( your ..2 | the ) ( behavior | behaviour | manners ) ( is | are | was | were ) ..3 ( uneducated | disgusting | appalling | shameful | childish | uncivilised )",
        "( you have | your firm has | your company has ) ..1 ( no brains | no brain | no class | no manners | no clue | no integrity | no spine | no shame )",
        "your ..2 ( has | have ) ( learned | learnt ) to ( read | write | count | spell )",
        "your ..3 ( clearly | obviously | evidently ) ( an idiot | a fool | incompetent | clueless | unqualified )",
    ),
    guards=(quoted, negated, conditional, attributed, elsewhere, off_target, named),
)


@rule(
    "insult",
    category="tone",
    family="hostility",
    severity=ERROR,
    regions=("subject", "body"),
    suggestion="Take the remark about them out. If something went wrong, say what happened, calmly.",
    cues=(NAME_CALLING, SLIGHTS),
    cite=Cite(
        "how-not-to-follow-up",
        "Not only will this NOT get you a job, it can get you black-listed with the company or recruitment agency.",
    ),
    advice="disparagement",
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[You people are clueless]]."),
        example(say="Your office is run by a [[bunch of clowns]]."),
        example(
            kind=Kind.REJECTION_REPLY,
            say="[[Your company is a joke]].",
            also=("angry-words", "arguing-with-refusal"),
        ),
    ),
    good=(
        example(kind=Kind.OTHER, say="Your receptionist was rude when they asked for a towel."),
        example(say="It was foolish of me to leave the certificates at home."),
        example(say="The clowns in our paediatric ward make my work much easier."),
        example(say="Your remark that “a lazy query is an expensive query” has stayed with me."),
        example(say="I do not think that you are wrong about testing; my team was simply smaller."),
    ),
)
def insult(document: Document, options: Options) -> Iterator[Hit]:
    """An insult to the reader, the firm or its people.

    An insult is the one thing in a mail that will be remembered, forwarded and filed. Firms and
    agencies keep notes on applicants, and people in one trade talk to each other.
    """
    outside = document.guess.follow_up is FollowUp.NO
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, NAME_CALLING, SLIGHTS):
            if outside and not _DIRECT.search(found.text):
                continue
            insults = found.frames is NAME_CALLING
            yield Hit(
                message=f"“{found.text}” {'insults' if insults else 'belittles'} the reader",
                span=found.span,
                severity=ERROR if insults else WARNING,
            )
