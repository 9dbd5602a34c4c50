"""A message that can wait, sent into the fullest inbox of the week."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context
from lint_followup.kinds import Kind
from lint_followup.language.calendar_dates import WEEKDAYS, spell
from lint_followup.rule import HINT, INFO, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history.asked_not_to_contact import asked_not_to_contact
from lint_followup.rules.history.frequent_contact import frequent_contact
from lint_followup.rules.history.repeated_contact import repeated_contact
from lint_followup.rules.history.unanswered_streak import unanswered_streak
from lint_followup.rules.history.weekly_streak import weekly_streak
from lint_followup.rules.timing._days import (
    answers_fresh_mail,
    checked_country,
    sending_days,
    sure_of_kind,
)
from lint_followup.rules.timing.before_stated_date import before_stated_date
from lint_followup.rules.timing.too_soon import too_soon
from lint_followup.workdays import (
    holiday_name,
    is_weekend,
    is_working_day,
    next_working_day,
    opens_week,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_SOON: Final = timedelta(days=2)
"""A deadline as near as this leaves no better day."""


def _facts(day: int, hour: int = 9, **more: date | str) -> Context:
    """A moment of November 2026 for a reader in Tokyo."""
    now = datetime(2026, 11, day, hour, tzinfo=UTC)
    return Context(now=now, time_zone=timezone(timedelta(hours=9)), **more)  # type: ignore[arg-type]


@rule(
    "crowded-weekday",
    category="timing",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.ARTICLE_SHARE, Kind.PRE_INTERVIEW, Kind.VOICEMAIL),
    regions=("body",),
    suggestion="Send it on Tuesday or Wednesday.",
    cite=Cite(
        "do-employers-like-it",
        "Wait until Tuesday or Wednesday to follow up. Mondays can be especially swamped!",
    ),
    basis="stated",
    needs=(Need.NOW, Need.TIME_ZONE),
    advice="weekday-choice",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=_facts(23)),
        # Sunday evening in London is Monday morning in Tokyo.
        example(kind=Kind.STATUS_CHECK, context=_facts(22, 22)),
        example(kind=Kind.ARTICLE_SHARE, context=_facts(21)),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, context=_facts(24)),
        # Monday evening in London is Tuesday morning in Tokyo.
        example(kind=Kind.STATUS_CHECK, context=_facts(23, 20)),
        example(kind=Kind.THANK_YOU, context=_facts(23)),
        example(
            kind=Kind.STATUS_CHECK,
            say="As we agreed, I am writing today.",
            context=_facts(23),
        ),
        example(kind=Kind.STATUS_CHECK, context=_facts(23, deadline=date(2026, 11, 24))),
        example(
            kind=Kind.STATUS_CHECK,
            subject="Re: Data Analyst application: Amara Jensen",
            headers={"In-Reply-To": "<1@brightwell.example>"},
            context=_facts(23),
        ),
    ),
)
def crowded_weekday(document: Document, options: Options) -> Iterator[Hit]:
    """Sent on a day when inboxes are full.

    What came in over the weekend is read on Monday, in a hurry; a message that can wait is read
    with more patience in the middle of the week. Thanks and answers should not wait, and neither
    should what you promised for that day.
    """
    from lint_followup.rules.timing._said import names_today

    local = document.local_time
    if (
        local is None
        or not sending_days(document)
        or not sure_of_kind(document)
        or answers_fresh_mail(document)
    ):
        return
    day, country = local.date(), checked_country(document)
    crowded = opens_week(day, country)
    if is_working_day(day, country) and not crowded:
        return
    deadline = document.context.deadline
    if (deadline and day <= deadline <= day + _SOON) or names_today(document, day):
        return
    if _has_to_wait_anyway(document):
        return
    weekday = WEEKDAYS[day.weekday()]
    better = f"Send it on {spell(_quiet_day(day, country))}."
    if crowded:
        yield Hit(
            message=f"it reaches the reader on {spell(day)}, when the week begins and inboxes are full",
            suggestion=better,
        )
    elif country and not is_weekend(day, country):
        yield Hit(
            message=f"{spell(day)} is a public holiday where the reader is: {holiday_name(day, country)}",
            severity=HINT,
            suggestion=better,
        )
    else:
        yield Hit(
            message=f"it reaches the reader on a {weekday}, and waits there with all that the weekend brings",
            severity=HINT,
            suggestion=better,
        )


def _has_to_wait_anyway(document: Document) -> bool:
    """Whether another rule says to wait or to stop: two answers to one question help nobody."""
    rules = (
        too_soon,
        before_stated_date,
        asked_not_to_contact,
        repeated_contact,
        weekly_streak,
        frequent_contact,
        unanswered_streak,
    )
    return any(
        document.kind in rule.kinds
        and all(map(document.knows, rule.needs))
        and any(rule.check(document, rule.options()))
        for rule in rules
    )


def _quiet_day(day: date, country: str | None) -> date:
    """The first working day after it that does not open a week."""
    following = next_working_day(day, country)
    while opens_week(following, country):
        following = next_working_day(following, country)
    return following
