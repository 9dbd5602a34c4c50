"""The rule `copied-note`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Touch, sent
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, WARNING, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._alike import likeness, words
from lint_followup.rules.history._cadence import touches
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import GIVEN, on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_ALIKE: Final = 0.9
_FEWEST: Final = 20
"""Words; a shorter note cannot help being like another."""
_OLD: Final = timedelta(days=60)

_NOTE: Final = (
    "Thank you for meeting me on Tuesday. I enjoyed hearing how your team moved its reports from "
    "Jenkins to dbt, and I kept thinking about the missing discharge codes. I remain very "
    "interested in the Data Analyst role and look forward to hearing about the next steps."
)


@rule(
    "copied-note",
    category="history",
    family="repetition",
    severity=WARNING,
    confidence=HIGH,
    kinds=(Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.LINKEDIN_NOTE),
    regions=("body",),
    needs=(Need.HISTORY,),
    advice=("personal-not-template", "thank-each-interviewer"),
    basis="ours",
    cite=(
        Cite("how-not-to-follow-up", "sending a personal thank-you note or a well written e-mail"),
        Cite("fine-line", "thank you note to each of the interviewers"),
    ),
    suggestion="Keep the frame, and change the middle: what this person said or asked.",
    bad=(
        example(
            body=_NOTE,
            context=known(Touch.sent("2026-11-23T10:00", same_person=False, text=_NOTE)),
            advice="personal-not-template",
        ),
        example(
            body=_NOTE,
            context=known(
                Touch.sent(
                    "2026-11-23T10:00",
                    same_person=False,
                    name="Omar Haddad",
                    text=f"Dear Omar,\n\n{_NOTE}\n\nBest regards,",
                )
            ),
            advice="thank-each-interviewer",
        ),
        example(
            body=_NOTE.replace("Tuesday", "Monday"),
            context=known(Touch.sent("2026-11-23T10:00", same_person=False, text=_NOTE)),
        ),
    ),
    good=(
        example(context=known(Touch.sent("2026-11-23T10:00", same_person=False, text=_NOTE))),
        example(
            body="Thank you for meeting me on Tuesday. I enjoyed hearing how your team moved its "
            "reports from Jenkins to dbt.\n\nYour question about missing discharge codes stayed with "
            "me: at Northfield Clinic I built a check that found such gaps within a day.\n\nI remain "
            "very interested in the Data Analyst role and look forward to the next steps.",
            context=known(Touch.sent("2026-11-23T10:00", same_person=False, text=_NOTE)),
        ),
        example(
            body=_NOTE,
            context=known(Touch.sent("2025-03-02T10:00", same_person=False, text=_NOTE)),
        ),
        example(
            body=_NOTE,
            context=known(Touch.sent("2026-11-23T10:00", bounced=True, text=_NOTE)),
        ),
    ),
)
def copied_note(document: Document, options: Options) -> Iterator[Hit]:
    """Nearly the same text as you sent to a colleague of theirs.

    People who interviewed you together compare notes, and two that are alike thank nobody in
    particular. One sentence about what this person said is enough. No article says how alike is too
    alike; we take nine words of ten.
    """
    body = document.text(Region.BODY)
    if len(words(body)) < _FEWEST:
        return
    now = document.sent_at
    for touch in reversed(sent(touches(document))):
        if touch.same_person or len(words(touch.text)) < _FEWEST:
            continue
        if now is not None and now - touch.when > _OLD:
            break
        share = likeness(body, touch.text, _ALIKE) or likeness(
            document.own_text, touch.text, _ALIKE
        )
        if share:
            whom = touch.name or touch.address or "somebody else there"
            yield Hit(
                message=f"{share:.0%} of this is also in what you wrote to {whom} on "
                f"{on_day(touch.when.date())}, {GIVEN}"
            )
            return
