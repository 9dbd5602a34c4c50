"""Coming by unasked, or pressing for one more meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import as_agreed, negated, of_others, quoted, reported
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_DROP: Final = (
    "( stop | stopping | drop | dropping | swing | swinging | pop | popping | come | coming | pass | call )"
    " ( by | in | round | over | around )"
)
VISITS: Final = Frames(
    (
        f"i ( will | shall | am going to | am | plan to | am planning to | intend to | thought i would | thought i might | 'd like to | 'd love to | might | may | could | can | would like to | would love to | want to ) ..3 {_DROP} ( your | the office | the shop | the reception | the clinic | the school | this | next | tomorrow | today | on | for | to | some | one | in person | and | with | $ )",
        f"( can | could | may | might | shall ) i ( just | maybe | perhaps | quickly | also )? {_DROP} ( your | the office | this | next | tomorrow | today | on | for | to | some | one | in person | ? )",
        f"( let me | i will be in the ..2 area ..4 and ..2 | i am in the ..2 area ..4 and ..2 ) {_DROP}",
        "( let me | allow me to ) come ( in )? again",
        "i ( will | shall | am going to | plan to | am planning to | intend to | want to | would like to ) ..1 ( visit | come to | turn up at | show up at | be waiting | wait | come in person | come personally ) ..2 ( your ( office | building | reception | workplace | desk | lobby ) | in the lobby | at the entrance | to follow up | to hear | to ask | to talk | to speak )",
        "( can | may | could ) i ( come to | visit ) ( you | your ( office | building | workplace ) )",
        "( turn | show ) up ( one | some | at your | unannounced | in person | on your )",
        "look in on you",
        "( wait | waiting ) for you ( in | at | outside ) ( the | your )",
        "( another | one more | just | only ) ( five | ten | fifteen | few | two | couple of )? ( minutes | minute | meeting | conversation | talk | interview ) ..5 ( convince | persuade | prove | show you | change your | explain why | make my case )",
        "( give me | grant me | another | one more | a second ) ..1 ( another | second | more )? ..1 ( chance | opportunity ) to ( talk | meet | speak | convince | see you | sit down )",
        "( meet | talk | speak | sit down ) ( once more | one more time | again ) ( so | so that | in order | to convince | to explain why | and i )",
    ),
    guards=(quoted, reported, as_agreed, negated, of_others),
)


@rule(
    "uninvited-visit",
    category="tone",
    family="pressure",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.THANK_YOU, Kind.REJECTION_REPLY, Kind.PRE_INTERVIEW),
    regions=("body",),
    suggestion="Offer instead of announcing: “I would be glad to come in again if that would help.”",
    cues=(VISITS,),
    cite=Cite(
        "how-not-to-follow-up",
        "desperate for a little more face-time with the interviewer",
    ),
    advice="face-time-push",
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[I will stop by your]] office on Thursday."),
        example(kind=Kind.STATUS_CHECK, say="[[Could I drop in to]] hand you my references?"),
        example(
            kind=Kind.REJECTION_REPLY,
            say="I would love [[another ten minutes to convince]] you.",
            also=("arguing-with-refusal",),
        ),
        example(kind=Kind.THANK_YOU, say="[[I shall wait for you in the lobby]] on Friday."),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, say="I would be glad to come in again if that helps."),
        example(say="As you suggested, I will stop by on Friday to sign the form."),
        example(say="You mentioned that visitors can drop in on Wednesdays."),
        example(say="Patients drop in without appointments at Northfield Clinic."),
    ),
)
def uninvited_visit(document: Document, options: Options) -> Iterator[Hit]:
    """An announced visit, or a push for one more meeting.

    A visit that nobody asked for takes the reader's day out of their hands, and pushing for more
    time weighs on them. If they want to see you again, they will say so.
    """
    for found in document.find(Region.BODY, VISITS):
        yield Hit(message=f"“{found.text}” puts the reader on the spot", span=found.span)
