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
        "( i | we ) ..1 ( demand | insist ) ( that | to | you )",
        "( i | we ) ..1 expect ( you to | to be ( told | informed | hired | called | contacted ) | to hear ..6 ( by | today | tomorrow | immediately ) | nothing less | that you )",
        "i ..1 ( need | want | require ) ..1 ( you to | your ..2 @answer-nouns | an ( answer | explanation | apology | offer ) | a ( reply | decision | response | yes | straight answer | clear answer ) | to know ( who | why | what | now | where ) | answers )",
        "i ( will | shall ) need your ..2 ( answer | decision | final word | reply | response )",
        "entitled to ..4 ( @answer-nouns | know )",
        "i ( have | have got | got | am within ) ..1 ( a | every | the | my ) ..1 ( right | rights ) to ..1 ( see | know | an | a | be told | expect | demand | ask for | hear )",
        "you owe ( me | it to me | us )",
        "( high | about ) time ..1 ( you | that you | i was | i got | someone | somebody | your )",
        "i deserve ..2 ( to be hired | an answer | a reply | an explanation | a response | better | to know | this job | the job | this position | the position | an apology | feedback | the post | this role | the role )",
        "my expectation is that ( you | your | the )",
        "i want ( feedback | answers | my | the job | this job | the results | the result | a refund | compensation ) ..4",
        "( a | an | your ) ( reply | answer | response | decision | explanation | apology | call ) ..1 ( is expected | is required | is demanded | is due | is owed | is overdue | is long overdue | expected by )",
        "i ( would like | want ) ( an | a | your ) ( answer | reply | response | decision | explanation | apology ) , and",
        "( i am | we are ) ..1 waiting for your ..1 ( apology | explanation | answer now )",
        "^ see to it that",
    ),
    guards=(quoted, attributed, conditional, named, technical),
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
    cues=(COMMANDS, CLAIMS),
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
            say="After three rounds I am [[entitled to an answer]].",
            advice="respect-process",
        ),
    ),
    good=(
        example(say="Please let me know if you need anything else."),
        example(say="Call volumes were the first thing I looked at in my last post."),
        example(say="Respond, don’t react, was the motto on our ward."),
        example(say="You must be very busy before the holidays."),
    ),
)
def demand(document: Document, options: Options) -> Iterator[Hit]:
    """A command or a claim to the reader.

    The reader owes an applicant courtesy, not obedience. A command sounds as if the writer did not
    know that, and costs the goodwill that a request would have kept.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, COMMANDS, CLAIMS):
            yield Hit(message=f"“{found.text}” reads as an order", span=found.span)
