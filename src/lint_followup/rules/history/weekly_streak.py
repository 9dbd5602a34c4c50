"""The rule `weekly-streak`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch
from lint_followup.context import ContactType
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, WARNING, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import (
    CHASERS,
    WEEKLY,
    Trouble,
    advised_gap,
    days_since,
    gap_trouble,
    open_attempts,
)
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._positions import (
    COUPLE_OF_WEEKS,
    NOT_WEEKLY,
    ONCE_A_WEEK,
    TWO_OR_THREE_WEEKS,
    positions,
)
from lint_followup.rules.history._words import GIVEN, days, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_WEEKLY: Final = (
    Touch.sent("2026-11-10T10:00", kind=Kind.STATUS_CHECK),
    Touch.sent("2026-11-17T10:00", kind=Kind.STATUS_CHECK),
)


@rule(
    "weekly-streak",
    category="history",
    family="cadence",
    severity=WARNING,
    confidence=HIGH,
    kinds=CHASERS,
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="cadence-weekly",
    basis="stated",
    cite=(NOT_WEEKLY, TWO_OR_THREE_WEEKS, COUPLE_OF_WEEKS),
    dissent=ONCE_A_WEEK,
    suggestion="Break the rhythm: leave two or three weeks, and let them write first.",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=known(*_WEEKLY)),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-11T10:00", channel=Channel.CALL, kind=Kind.STATUS_CHECK),
                Touch.sent("2026-11-18T10:00", kind=Kind.STATUS_CHECK),
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(*_WEEKLY, contact_type=ContactType.HIRING_MANAGER),
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                _WEEKLY[0],
                Touch.received("2026-11-12T09:00", text="Thanks."),
                now="2026-11-24T10:00",
            ),
        ),
        example(kind=Kind.STATUS_CHECK, context=known(*_WEEKLY, agreed_gap=7)),
        example(kind=Kind.STATUS_CHECK, context=known(*_WEEKLY, contact_type=ContactType.AGENCY)),
        example(kind=Kind.LOGISTICS, context=known(*_WEEKLY)),
        example(kind=Kind.THANK_YOU, context=known(*_WEEKLY)),
    ),
)
def weekly_streak(document: Document, options: Options) -> Iterator[Hit]:
    """A message every week, with no answer between.

    A weekly reminder soon reads like a timer. The people who decide have full inboxes and cannot
    hurry for one of many. The articles disagree on the right gap, so each one's is shown.
    """
    if gap_trouble(document) is not Trouble.WEEKLY:
        return
    attempts = open_attempts(document)
    gap = days_since(document, attempts[-1].when)
    streak = [a for a in attempts if days_since(document, a.when) <= WEEKLY * len(attempts)]
    advised = advised_gap(document.context)
    cite, dissent = positions(gap, document.context)
    yield Hit(
        message=f"This would be message number {number(len(streak) + 1)} at intervals of about a week, with no "
        f"answer {GIVEN}; advised here: {days(advised.days)} ({advised.why})",
        cite=cite,
        dissent=dissent,
    )
