"""Asking flat out for the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import quoted, reported
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

VERDICTS: Final = Frames(
    (
        "^ ( did | have | do | will ) i ..1 ( get | got | gotten | have | land | landed ) ( the | this | that | it | a ) ..1 ( job | position | role | post | spot | place | offer | ? )",
        "^ ( did | have ) i ( make | made | pass | passed ) ( the ( cut | interview | selection | shortlist | test ) | it ) ( or not )? ?",
        "^ ( am | was | were | have ) i ( been )? ..1 ( hired | chosen | selected | picked | accepted | rejected | in or out | employed | the one | successful ) ( or not )? ..1 ?",
        "^ ( is | was ) ( it | that | this ) ..1 a? ( yes | no ) ( or ..1 ( no | not ) )?",
        "( tell | give | need | want ) ..2 ( a | me )? ..1 yes or ..1 no",
        "^ yes or no ?",
        "^ is the ..1 ( job | position | role | post ) ( mine | still mine | filled | taken ) ..2 ?",
        "^ ( have | did ) you ( choose | chosen | pick | picked | select | selected | hire | hired ) ( me | somebody | someone | anybody | anyone ) ..2 ?",
        "^ ( have you | did you ) ..1 ( decided | decide | made up your mind | made your mind up | made your decision | made a decision | make your decision | make up your mind ) ( yet | already | on me | about me | now | or not | ? )",
        "^ ( so )? what ( is | was | 's ) ( the | your ) ( verdict | decision | answer ) ?",
        "^ ( so )? what did you decide ?",
        "^ ( so )? who ( did you ..2 ( pick | choose | select | hire | take ) | got ( the | it ) | have you ..1 ( picked | chosen | hired | selected ) ) ..2 ?",
        "^ ( are you going to | will you | are you gonna | do you want to ) ..1 ( hire | take | employ | choose | pick ) me",
        "^ ( can | could | may ) i count on ( the | this ) ( job | position | role | post | offer )",
        "( know | tell me | hear | learn | find out | ask ) ..1 ( if | whether ) i ..1 ( got | get | have got | have ) ( the | this | that ) ..1 ( job | position | role | post )",
        "( know | tell me | hear | learn | find out | ask ) ..1 ( if | whether ) i ( am | was | have been ) ..1 ( hired | chosen | selected | picked | in | in or out )",
        "^ do i ( start | have the job | have a job | have the position ) ..4 ( or not )? ?",
    ),
    guards=(quoted, reported),
)


@rule(
    "verdict-question",
    category="tone",
    family="pressure",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.THANK_YOU, Kind.PRE_INTERVIEW, Kind.LINKEDIN_NOTE),
    regions=("subject", "body"),
    suggestion="Ask about the process: “Could you tell me when you expect to decide?”",
    cues=(VERDICTS,),
    cite=Cite("weekly-follow-up", "she was just eager to know “Did I get the job?”"),
    dissent=Cite(
        "do-employers-like-it",
        "don’t be shy about asking how things went if you don’t hear from them",
        allows="asking a recruiter of an agency how it went",
    ),
    basis="stated",
    advice=("outcome-demand", "contact-agency-recruiter"),
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[Did I get the job]]?", advice="outcome-demand"),
        example(kind=Kind.STATUS_CHECK, say="So, [[have you decided yet]]?"),
        example(kind=Kind.STATUS_CHECK, say="Please [[tell me whether I got the position]]."),
        example(kind=Kind.THANK_YOU, say="[[Am I hired?]]"),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, say="May I ask when you expect to decide?"),
        example(kind=Kind.STATUS_CHECK, say="Have you decided on a day for the second interview?"),
        example(kind=Kind.STATUS_CHECK, say="Did I leave my umbrella in the meeting room?"),
        example(kind=Kind.STATUS_CHECK, say="Am I right that the next step is a call with Omar?"),
    ),
)
def verdict_question(document: Document, options: Options) -> Iterator[Hit]:
    """The flat question whether you got the job.

    Asked for the verdict, the reader can only say yes, no, or that they may not tell. A question
    about the next step or the timeline is one they can answer.
    """
    contact = document.context.contact_type
    if contact is ContactType.AGENCY:
        return
    severity = INFO if contact is None else WARNING
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, VERDICTS):
            message = f"“{found.text}” asks for the verdict"
            yield Hit(message=message, span=found.span, severity=severity)
