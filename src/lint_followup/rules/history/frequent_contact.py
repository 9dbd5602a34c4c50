"""The rule `frequent-contact`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch
from lint_followup.context import ContactType, Stance
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, WARNING, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import (
    CHASERS,
    Trouble,
    advised_gap,
    days_since,
    gap_trouble,
    open_attempts,
    today,
)
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._positions import (
    COUPLE_OF_WEEKS,
    ONCE_A_WEEK,
    TWO_OR_THREE_WEEKS,
    positions,
)
from lint_followup.rules.history._words import GIVEN, days, message, on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_WEEK: Final = 7
"""Days after which an article passes: the one article that recommends them says so."""


@rule(
    "frequent-contact",
    category="history",
    family="cadence",
    severity=INFO,
    confidence=HIGH,
    kinds=CHASERS | {Kind.ARTICLE_SHARE},
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice=("cadence-two-three-weeks", "adapt-per-contact", "contact-team"),
    basis="stated",
    cite=(TWO_OR_THREE_WEEKS, COUPLE_OF_WEEKS),
    dissent=ONCE_A_WEEK,
    suggestion="Keep it as a draft until then. If they name another rhythm, theirs counts.",
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-14T10:00", kind=Kind.STATUS_CHECK)),
            advice="cadence-two-three-weeks",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-19T10:00", kind=Kind.STATUS_CHECK)),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-05T10:00"), agreed_gap=28),
            advice="adapt-per-contact",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-15T10:00"), contact_type=ContactType.TEAM),
            advice="contact-team",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-08T10:00"), stance=Stance.STRICT),
        ),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, context=known(Touch.sent("2026-11-09T10:00"))),
        example(
            kind=Kind.STATUS_CHECK, context=known(Touch.sent("2026-11-14T10:00"), agreed_gap=10)
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-16T10:00"), contact_type=ContactType.AGENCY),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-16T10:00"), stance=Stance.LENIENT),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.received("2026-11-15T10:00", text="Could you send your references?"),
                Touch.sent("2026-11-16T10:00", text="Here they are."),
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-12T10:00", text="I will write to you again on 24 November.")
            ),
        ),
    ),
)
def frequent_contact(document: Document, options: Options) -> Iterator[Hit]:
    """Too soon after your last message, with no answer between.

    Most decisions take weeks, and a second question does not speed them up. How much is too much
    depends on who reads it: what they asked for counts before any number here, an agency and a
    colleague of the team expect to hear from you sooner than Human Resources does.
    """
    if gap_trouble(document) is not Trouble.FREQUENT:
        return
    last = open_attempts(document)[-1]
    gap = days_since(document, last.when)
    article = document.kind is Kind.ARTICLE_SHARE
    shared = last.kind is Kind.ARTICLE_SHARE or last.channel is Channel.LINKEDIN
    if article and (shared or gap >= _WEEK):
        return
    advised = advised_gap(document.context)
    until = today(document) + timedelta(days=advised.days - gap)
    cite, dissent = positions(gap, document.context)
    yield Hit(
        message=f"{days(gap)} since your last {message(last.channel)}, with no answer {GIVEN}; "
        f"advised here: {days(advised.days)} ({advised.why})",
        suggestion=f"Keep it as a draft until {on_day(until)}. If they name another rhythm, theirs counts.",
        severity=WARNING if gap < advised.least and not article else INFO,
        cite=cite,
        dissent=dissent,
    )
