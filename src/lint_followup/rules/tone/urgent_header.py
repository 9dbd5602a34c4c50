"""The rule `urgent-header`."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context
from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Header

_URGENT: Final = {
    "x-priority": re.compile(r"[12]\b|.*\b(?:high|urgent)", re.IGNORECASE),
    "importance": re.compile(r"high|urgent", re.IGNORECASE),
    "x-importance": re.compile(r"high|urgent", re.IGNORECASE),
    "priority": re.compile(r"urgent|high", re.IGNORECASE),
    "x-msmail-priority": re.compile(r"high|urgent|[12]\b", re.IGNORECASE),
}
"""What the fields hold in a message that its writer has marked as urgent; 3 is normal."""

_RECEIPTS: Final = frozenset(
    "disposition-notification-to return-receipt-to x-confirm-reading-to x-pmrqc".split()
)


@rule(
    "urgent-header",
    category="tone",
    family="pressure",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    only_follow_ups=True,
    regions=("headers",),
    basis="ours",
    suggestion="Send it with normal priority and without a receipt.",
    cite=Cite("weekly-follow-up", "inboxes full of e-mails all demanding immediate attention"),
    advice="urgency-demand",
    bad=(
        example(kind=Kind.STATUS_CHECK, headers={"X-Priority": "[[1 (Highest)]]"}),
        example(headers={"Importance": "[[High]]"}),
        example(headers={"Disposition-Notification-To": "[[amara.jensen@example.com]]"}),
        example(
            kind=Kind.STATUS_CHECK,
            headers={"Priority": "[[urgent]]"},
            context=Context(deadline=date(2026, 11, 20)),
        ),
    ),
    good=(
        example(headers={"X-Priority": "3 (Normal)"}),
        example(headers={"Importance": "normal", "X-MSMail-Priority": "Normal"}),
        example(kind=Kind.OTHER, headers={"X-Priority": "1"}),
        example(kind=Kind.STATUS_CHECK, headers={"Priority": "non-urgent", "Precedence": "bulk"}),
    ),
)
def urgent_header(document: Document, options: Options) -> Iterator[Hit]:
    """Marked as urgent, or with a receipt asked for.

    A red mark claims that your mail comes before all the others of the day, and a receipt asks the
    reader to account for having read it. Both press, and neither makes an answer come sooner.
    """
    urgent = next(filter(_is_urgent, document.draft.headers), None)
    if urgent:
        has_reason = document.context.deadline is not None
        yield Hit(
            message=f"“{urgent.name}: {urgent.value}” marks the mail as urgent",
            span=_span(document, urgent),
            severity=INFO if has_reason else WARNING,
            suggestion="Leave the mark out: the deadline in the text says more."
            if has_reason
            else None,
        )
    receipt = next((f for f in document.draft.headers if f.name.lower() in _RECEIPTS), None)
    if receipt:
        yield Hit(
            message=f"“{receipt.name}” asks the reader to confirm that the mail was read",
            span=_span(document, receipt),
            severity=INFO,
        )


def _is_urgent(field: Header) -> bool:
    pattern = _URGENT.get(field.name.lower())
    return pattern is not None and bool(pattern.match(field.value.strip()))


def _span(document: Document, field: Header) -> Span:
    """The field's value in the region of all header fields."""
    before = document.draft.headers[: document.draft.headers.index(field)]
    start = sum(len(f.name) + len(f.value) + 3 for f in before) + len(field.name) + 2
    return Span(Region.HEADERS, start, start + len(field.value))
