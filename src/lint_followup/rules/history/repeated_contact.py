"""The rule `repeated-contact`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.contacts import Channel, Touch
from lint_followup.kinds import Kind
from lint_followup.rule import (
    ERROR,
    FOLLOW_UPS,
    HIGH,
    WARNING,
    Cite,
    Hit,
    Need,
    Options,
    example,
    rule,
)
from lint_followup.rules.history._cadence import Trouble, gap_trouble, recent
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import GIVEN, by_channel, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "repeated-contact",
    category="history",
    family="cadence",
    severity=WARNING,
    confidence=HIGH,
    kinds=(FOLLOW_UPS | {Kind.OTHER}) - {Kind.THANK_YOU, Kind.REJECTION_REPLY, Kind.LINKEDIN_NOTE},
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="same-day-or-daily-repeat",
    basis="ours",
    cite=(
        Cite(
            "too-much-follow-up",
            "Calling or emailing everyday or even multiple times a day makes you appear desperate",
        ),
        Cite("how-not-to-follow-up", "several emails a day from the same applicant"),
    ),
    suggestion="Let this one rest. Give them two or three weeks, or as long as they said.",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=known(Touch.sent("2026-11-24T08:00"))),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-23T14:00"), Touch.sent("2026-11-23T17:00", channel=Channel.CALL)
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-22T09:00"), Touch.sent("2026-11-23T09:00")),
        ),
        example(
            kind=Kind.ARTICLE_SHARE,
            context=known(
                Touch.received("2026-11-20T09:00"),
                Touch.sent("2026-11-24T08:30", kind=Kind.THANK_YOU),
            ),
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-24T08:00"), Touch.received("2026-11-24T09:00", text="Hello!")
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="I forgot the attachment in my first mail, so here it is again.",
            attachments=("references.pdf",),
            context=known(Touch.sent("2026-11-24T09:40")),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-24T09:40", bounced=True, address="p@other.example")),
        ),
        example(
            kind=Kind.THANK_YOU,
            context=known(
                Touch.sent("2026-11-24T09:30", kind=Kind.THANK_YOU, same_person=False),
                Touch.sent("2026-11-24T09:40", kind=Kind.THANK_YOU, same_person=False),
            ),
        ),
        example(
            kind=Kind.LOGISTICS, context=known(Touch.sent("2026-11-24T08:00", kind=Kind.LOGISTICS))
        ),
    ),
)
def repeated_contact(document: Document, options: Options) -> Iterator[Hit]:
    """Several messages within a day or on days running.

    Nobody has had the time to answer the first. What one writes out of worry, a reader with a full
    inbox takes for pressure. No article counts the hours; we count two messages in a day or three
    in three days. A correction, and a message that came back, do not count.
    """
    if gap_trouble(document) is not Trouble.REPEATED:
        return
    day, three_days = recent(document, 24), recent(document, 72)
    earlier, span = (day, "24 hours") if len(day) * 2 >= len(three_days) else (three_days, "3 days")
    yield Hit(
        message=f"{by_channel(earlier)} in the last {span}{_to_others(earlier)}, with no answer {GIVEN}; "
        "this would be one more",
        severity=ERROR if len(day) > 1 else WARNING,
    )


def _to_others(earlier: tuple[Touch, ...]) -> str:
    others = sum(not touch.same_person for touch in earlier)
    return f" ({number(others)} to others at the company)" if others else ""
