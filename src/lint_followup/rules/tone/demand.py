"""Commands and claims to the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, conditional, named, quoted, softened, technical
from lint_followup.rule import MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

COMMANDS: Final = Frames(
    (
        "^ let ( me | us ) know ..2 by ( today | tomorrow | tonight | noon | monday | tuesday | wednesday | thursday | friday | end | the end | eod | close | then )",
        "( just | simply )? tell me yes or no",
        "^ ( call | ring | phone | telephone | contact | email | text | message | update | inform | notify | hire | pay | consider | pick | choose | answer ) ( me | us | back )",
        "^ ( reply | respond | answer | write back | get back ) ( to me | to my | to this | me | my | back | now | by | at once | today | immediately | this | soon | asap | promptly )",
        "^ ( send | give | show | get | bring | offer | hand | forward | return | mail ) ( me | us | over | back )",
        "^ tell ( me | us ) ( what | why | how | whether | if | when | who | the | your | my | now | straight | honestly | truth )",
        "^ ( send | forward | issue | prepare | process | provide | submit ) ( the | my | your | a | an ) ..4",
        "^ return ( my | your )",
        "^ ( give | hand | award ) ( the | this | that ) ( job | position | role | post | contract ) to",
        "^ ( put me through | move me | get me | let me speak | let me talk | connect me | schedule me | schedule my | schedule the | schedule a | book me | arrange my | arrange the | arrange a | set up ( my | the | a | an ) )",
        "^ ( explain | justify | clarify | state | confirm | specify ) ..2 ( me | why | how | your | my | receipt | that | whether | when | the )",
        "^ ( let me know ( the | your | my ) ..2 ( result | results | decision | outcome | answer | verdict ) )",
        "^ decide ( $ | already | now | by | and let | and tell | . )",
        "^ ( refund | reimburse | pay | compensate ) ( me | us | my | them | it | the )",
        "^ ( do the needful )",
        "( do the needful and )",
        "^ ( check with | speak to | talk to | ask | go to | find out from | consult ) your ..4 and ( update | tell | call | inform | let | get )",
        "^ answer ( the | my | this | that ) ( question | questions | email | mail | message | letter )",
        "( it | you | someone | somebody | they ) had better ( be | not | call | reply | get | hurry | answer | have | tell | explain )",
        "( somebody | someone ) ( has to | must | needs to | had better | better ) ..1 ( call | reply | answer | write | tell | contact | explain | get back | ring | phone )",
        "^ ( hurry up | make a decision | make your decision | make up your mind | decide now | do your job | get on with it | sort it out | sort this out | see to it | fix this | make it happen | get it done | get it signed | wake up | reconsider )",
        "^ stop ( sending | ignoring | wasting | playing | hiding | stalling | avoiding | making )",
        "^ ( reconsider | review | check | look at | look into | reopen | rethink ) ( my | your | this | the )",
        "( so | then | and | now ) ( move me | send me | give me | tell me | call me | get me | have them ready | hire me | put me | offer me | schedule me ) ..3",
        "you ..1 ( must | need to | have to | had better | ought to | are to | are required to | are obliged to | better ) ..2 ( reply | respond | answer | call | ring | phone | send | tell | give | inform | update | confirm | schedule | decide | explain | hire | provide | reconsider | arrange | let me | contact | get back | make a decision | pay | review | reopen | offer | process )",
        "^ you will ..1 ( arrange | send | inform | confirm | provide | reply | call | give | tell | explain )",
        "tell me ( straight | now | the truth | honestly | who got | why )",
    ),
    guards=(quoted, conditional, attributed, softened, named, technical),
)
CLAIMS: Final = Frames(
    (
        "i ..1 ( demand | require | insist on ) ..4 @answer-nouns",
        "i ..1 ( expect | am expecting | shall be expecting | will be expecting ) ( a | an | your | the | some ) ..2 @answer-nouns",
        "( i | we ) ..1 ( demand | insist ) ( that ( you | your | i | my | the ..3 ( call | calls | write | writes | answer | answers | reply | replies | send | sends ) ) | to | you )",
        "( i | we ) ..1 expect ( you to | to be ( told | informed | hired | called | contacted ) | to hear ..6 ( by | today | tomorrow | immediately ) | nothing less | that you )",
        "i ..1 ( need | want | require ) ..1 ( you to | your ..2 @answer-nouns | an ( answer | explanation | apology | offer ) | a ( reply | decision | response | yes | straight answer | clear answer ) | to know ( who | why | what | now | where ) | answers )",
        "i ( will | shall ) need your ..2 ( answer | decision | final word | reply | response )",
        "entitled to ..4 ( @answer-nouns | know )",
        "i ( have | have got | got | am within ) ..1 ( a | every | the | my ) ..1 ( right | rights ) to ..1 ( see ( my | the ..1 ( notes | scores | results | file | reasons | report ) ) | know | an | a | be told | expect | demand | ask for | hear )",
        "you owe ( me | us ) ( $ | , | a | an | the | at | that | this | my | more | for | some | your | two | one | @answer-nouns )",
        "you owe it to ( me | us | your | yourself | your ..2 | the ..2 ) ..4",
        "( high | about ) time ..1 ( you | that you | i was | i got | someone | somebody | your )",
        "i deserve ..2 ( to be hired | an answer | a reply | an explanation | a response | better | to know | this job | the job | this position | the position | an apology | feedback | the post | this role | the role )",
        "my expectation is that ( you | your | the )",
        "i want ( feedback | answers | my | the results | the result | a refund | compensation ) ..4",
        "( a | an | your ) ( reply | answer | response | decision | explanation | apology | call ) ..1 ( is expected | is required | is demanded | is due | is owed | is overdue | is long overdue | expected by )",
        "i ( would like | want ) ( an | a | your ) ( answer | reply | response | decision | explanation | apology ) , and",
        "( i am | we are ) ..1 waiting for your ..1 ( apology | explanation | answer now )",
        "^ see to it that",
    ),
    guards=(quoted, attributed, conditional, named, technical),
)
ENTITLED: Final = Frames(
    (
        # what the writer thinks due
        "( i | we ) ..2 ( think | believe | feel | consider | find | trust ) ..2 i|we ( have | may | might | can | could | should )? ..1 ( earned | deserve | deserved | merit | expect | ask for | count on | be owed | be told | be given ) ..3 @answer-nouns",
        "( i | we | one ) ( may | might | can | could ) ( surely | rightly | fairly ) ( expect | ask | count | hope ) ..6 ( @answer-nouns | line | lines | word | much | little )",
        "surely ( i | we | one ) ( may | might | can | could ) ( expect | ask for | count on ) ..6",
        "only ( fair | right | proper | just | decent | natural | reasonable | correct ) ( that | if ) ..3 ( i | you | me | my | candidates | applicants | a man | a woman | a person | someone | somebody | everyone ) ..6",
        "not ..1 ( unreasonable | unfair | too much | asking much | asking too much | wrong ) ..1 to ( want | expect | ask | hope | demand | wish | request )",
        "( somebody | someone | one | anyone | anybody | a man | a woman | a person | an applicant | a candidate | applicants | candidates ) ..12 ( has | have ) ( a | the | every ) ..1 right to ( hear | know | an ..1 answer | a ..1 ( reply | decision ) | be told | be informed | expect )",
        "( i | we ) ..3 within ( my | our ) rights to",
        "you ..3 have ..1 ( a | the | every | some ) ..1 ( duty | obligation | responsibility ) to ( give | tell | answer | inform | write | reply | respond | let | explain | pay | me | us | applicants | candidates )",
        "( manners | courtesy | decency | common decency ) ..2 ( require | requires | demand | demands | dictate | dictates )",
        # an expectation with a date to it
        "i|we ..1 ( expect | am expecting | await | am awaiting | shall expect | will expect | count on | rely on ) ( a | an | the | your | my | some | for )? ..2 ( answer | reply | response | decision | offer | contract | verdict | confirmation | feedback | news | word | update | letter ) ..3 ( by | before | within | no later | not later | today | tonight | tomorrow | at the latest | this ( week | afternoon | evening | morning ) | at once )",
        "^ ( expecting | awaiting | expect ) ( a | an | the | your | my | some | for )? ..2 ( answer | reply | response | decision | offer | contract | verdict | confirmation | feedback | news | word | update | letter ) ..3 ( by | before | within | no later | not later | today | tonight | tomorrow | at the latest | this ( week | afternoon | evening | morning ) | at once )",
        "( count | counting | rely | relying | insist ) on ( your | a | an | the | some ) ..3 ( answer | reply | call | yes | decision | offer | confirmation | yes or no | explanation )",
        "( trust | presume | take it | take it as given | take it for granted | take as given | rely on it | am confident | count on it ) ..1 that ..1 ( you | your ..2 | my ..2 | the ..2 ) ( will | shall ) ..1 ( send | answer | reply | pay | write | call | ring | give | confirm | let | put | be ..3 account ) ..6 ( today | tonight | tomorrow | this ( week | afternoon | evening | morning ) | by ( monday | tuesday | wednesday | thursday | friday | the ) | within | at once | without )",
        "( little | not much | not too much | surely not too much ) ..1 to ask $",
        "( please | will you ..1 ) ( see to it | make sure | ensure ) that ..4 i ( get | receive | hear ) ..4",
        "waiting for your ..1 ( mail | email | answer | reply | call | letter | decision | yes ) ,? ( today | tonight | now | this | already | at once )",
        "( answer | decision | reply | mail | email | call | letter | line ) can not be ..1 ( that | so | very | too ) ( difficult | hard | complicated | much )",
        "it would be ( only )? ( correct | proper | right | fair | decent | appropriate | polite | honest ) ..1 ( to | if you ) ( inform | tell | answer | write | call | let | give | reply | explain | informed | told )",
        "( need not | hardly need to | should not have to ) ( remind you | explain to ( you | a ) | spell out to ) ..8",
        "( call | ring | answer | reply | write ) ..6 ( punctually | on time | properly ) ( this time | for once )",
        "( what | all ) i am ( due | owed ) ( $ | , | and )",
        "( latest by | not later than by )",
        "my ..4 ( is | are ) to be ( treated | handled | processed | considered | given | moved | put ) ..3 ( preference | priority | first | urgently | at once | before )",
        "( hear | told | have ) ..8 ( in person | personally ) ,? ( and )? not ( from | by | through | in )",
        "do me the ..1 ( courtesy | decency ) of ..3",
        "i|we ..1 ( expect | want ) ( feedback | answers | replies | reasons | confirmation | clarity | transparency ) ( $ | on ( every | each ) | on my ( test | task | interview | application | performance ) | within | by )",
        "i|we am|are owed ..4 @answer-nouns",
        "only ( fair | right | proper | just | decent | natural | reasonable | correct ) to ( let | tell | inform | answer | give | write | reply | pay | call ) ( to )? ( me | us | a | an | candidates | applicants | people | somebody | someone )",
        "( must | have to | need to ) know ..4 where ( i | we ) stand",
        "( trust | count on it | am sure | am certain | know ) ..1 you will ( do the right thing | do right by | choose me | give me the | decide in my ) ..4",
        "insist on ( speaking | talking | seeing | being | having | getting | hearing | receiving | knowing | an ..1 @answer-nouns | a ..2 @answer-nouns | your ..2 @answer-nouns )",
        "surely ..8 ( can | could | must | should | will ) ..1 ( manage | spare | find | afford | send | write | give ) ..1 ( one | a | an | two | five | me ) ..3",
        "i|we want ( it | this | that | them ) ..1 ( confirmed | in writing | settled | explained | answered | acknowledged )",
        "( can not | will not | do not want to | refuse to | must not ) be ( left | kept | held ) ..1 ( in the dark | hanging | waiting | guessing | dangling ) ..3",
        "i|we ( must | have to | need to | will have to ) have ( clarity | certainty | an ..1 ( answer | explanation | update ) | a ..2 ( reply | decision | yes | no ) | your ..2 @answer-nouns ) ..4",
        "( confirm | acknowledge ) ..12 ( each | every ) ( time | mail | message | email | one )",
        "i|we ..1 ( count | am counting | rely | bank ) on ( hearing | you to | being | getting | receiving ) ..4",
        "without ( further | any more | more | any further | any )? ( excuse | excuses | discussion ) $",
        # orders in a polite coat
        "( i | we ) ..1 ( must | have to | will have to | shall have to | would | should | do | am bound to | feel bound to | want to | would like to | should like to ) ..1 ( ask | request | urge | press ) you ..1 to ( tell | answer | decide | inform | say | give | put | send | confirm | reply | stop | state | name | explain | refrain | make up ) ..8 ( today | now | tonight | by | at once | in writing | where i stand | reasons | yes or no | names | explanation | me )",
        "( must | have to | am going to | will have to | shall have to ) ( insist ..1 ( on | that ..1 ( you | your | i | my | someone | somebody ) ) | press you | press for ) ..6",
        "( please | so good as to | would | could | kind as to ) ..2 ( answer | reply | confirm | acknowledge | let me know | let me have | respond | write ) ..8 ( by return | by return of post | within the day | within the hour | within a day | in the course of the day )",
        "( confirm | acknowledge | answer | receipt ) ..6 ( each time | every time | every one of my | each of my | all of my | every single )",
        "( please | might | at least | could | would ) ..2 have the ..1 ( decency | courtesy | grace | guts | courage | manners | respect | civility )",
        "you will ..1 please ..1 ( let | send | give | inform | have | tell | confirm | answer | reply )",
        "please , you will ( let | send | give | inform | have | tell | confirm | answer | reply )",
        "( not | never ) ( keep | leave | have ) me waiting",
        "not make me ( ask | wait | write | beg | chase | come | call ) ..2",
        "( stop | refrain from | cease | spare me ) ( sending me | putting me off | giving me | the | your | any ..1 )? ..2 ( standard | stock | canned | automatic | automated | form | empty | ready-made ) ( text | texts | letter | letters | replies | reply | phrases | answers | mails | emails )",
        "my ..1 ( application | case | name | file | papers | mail ) ..6 ( top | front | head ) of the ( pile | list | queue | line | stack )",
        "( ensure | make sure | see to it | arrange ) that ..4 ( manager | director | owner | boss | head | chief | ceo | principal | she | he ) ..1 ( himself | herself | personally | in person )? ( rings | calls | writes | answers | contacts | replies to | phones | speaks to ) ( to )? me",
        "( want | request | require | should like | would like | wish ) ..5 ( name | names | number | phone number ) of the ( person | persons | one | ones | manager | people ) ( who | responsible | in charge )",
        "( want | expect | like | ask for | request | require ) ( an update | news | a report | a line | an answer | a word ) ( every | each ) ..2",
        "( an update | news | a report | a line | an answer | a progress report | a word ) ( every | each ) ( second | other )? ( day | morning | week ) ( is | would be ) ( what | the least | not )",
    ),
    guards=(quoted, attributed, technical),
)


@rule(
    "demand",
    category="tone",
    family="pressure",
    severity=WARNING,
    kinds=MAIL_KINDS,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Ask instead: “Could you let me know …, when it is convenient?”",
    cues=(COMMANDS, CLAIMS, ENTITLED),
    cite=(
        Cite(
            "how-not-to-follow-up",
            "being aggressive with your follow-up will only serve to turn them off",
        ),
        Cite("do-employers-like-it", "Keep your emails short, polite, and to the point."),
        Cite(
            "weekly-follow-up",
            "An occasional polite post-interview e-mail or phone call can be a good thing",
        ),
    ),
    advice=("aggressive-push", "polite", "respect-process"),
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[Send me]] your decision.", advice="polite"),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[I expect an answer]] this week.",
            advice="aggressive-push",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="After nine weeks it is [[only fair that I]] hear the result.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="After three rounds I am [[entitled to an answer]].",
            advice="respect-process",
        ),
    ),
    good=(
        example(say="Please let me know if you need anything else."),
        example(say="Call volumes were the first thing I looked at in my last post."),
        example(say="Respond, don’t react, was the motto on our ward."),
        example(say="It is only fair to say that I have never used your till system."),
        example(say="You must be very busy before the holidays."),
    ),
)
def demand(document: Document, options: Options) -> Iterator[Hit]:
    """A command or a claim to the reader.

    The reader owes an applicant courtesy, not obedience. A command sounds as if the writer did not
    know that, and costs the goodwill that a request would have kept.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, COMMANDS, CLAIMS, ENTITLED):
            yield Hit(message=f"“{found.text}” reads as an order", span=found.span)
