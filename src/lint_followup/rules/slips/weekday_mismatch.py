"""A weekday that does not fit its date, and days that no calendar has."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context
from lint_followup.draft import Region, Span, mask
from lint_followup.kinds import Kind
from lint_followup.language.calendar_dates import (
    MONTHS,
    WEEKDAYS,
    YEARS,
    find_calendar_dates,
    near_years,
    spell,
    weekday_number,
)
from lint_followup.language.quotation import quotations
from lint_followup.rule import HIGH, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lint_followup.document import Document
    from lint_followup.language.calendar_dates import CalendarDate
    from lint_followup.language.weekday_dates import WeekdayDate

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_BESIDE: Final = re.compile(
    rf"\b(?P<near>tomorrow|today|yesterday)(?:,? | \()(?P<weekday>{_DAY})\b"
    r"(?=\)|\s*(?:[.!?;]|\Z|\n|,?\s+(?:at|from|the|in the|morning|afternoon|evening)\b|,?\s+\d))"
    rf"|\b(?P<before>{_DAY}) \((?P<after>tomorrow|today|yesterday)\)",
    re.IGNORECASE,
)
"""Tomorrow with a weekday beside it; not the first two days of a list."""
_TELLS_A_DAY: Final = re.compile(r"\d|today|tomorrow|yesterday", re.IGNORECASE)
_LISTED: Final = re.compile(r"(?:today|tomorrow|day)(?:,| and| or|,? then)\s*\Z", re.IGNORECASE)
_AWAY: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}

_ANOTHER_YEAR: Final = re.compile(
    r"\b(?:anniversary|born|birthday|(?:last|next|every|each|previous) year|years? (?:ago|earlier|before|later)|back in|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r"\s*(?:[.,;:!?)\n–—-]|\Z)|\s+(?:at|and|or|to|from|for|is|was|by|in|as|if|we|i|you|but|works|would|will|this|next)\b",
    re.IGNORECASE,
)
"""What may follow a date; "31 June Carter" and "in June 31 patients" are none."""

_LEAP_YEAR: Final = 2024
"""The benefit of the doubt for 29 February, where nobody knows the year."""

_PLANNED: Final = timedelta(120)
"""A day farther away than this, without its year, may be of any year."""

_SENT: Final = Context(now=datetime(2026, 11, 12, 10, 0, tzinfo=UTC))


@rule(
    "weekday-mismatch",
    category="slips",
    family="dates",
    severity=WARNING,
    confidence=HIGH,
    regions=("subject", "body"),
    suggestion="Look the day up, and correct the weekday or the date.",
    cite=Cite("how-not-to-follow-up", "be sure that you proofread several times"),
    advice="proofread",
    bad=(
        example(
            kind=Kind.LOGISTICS,
            body="Thank you. I confirm our meeting on [[Wednesday, 10 November 2026]] at 10:30.",
        ),
        example(
            kind=Kind.LOGISTICS,
            body="Thank you. I will gladly come to your office on [[Friday 19th November]] at nine.",
            context=_SENT,
        ),
        example(
            kind=Kind.LOGISTICS,
            body="Thank you, [[tomorrow, Thursday]] at ten suits me well.",
            context=_SENT,
        ),
        example(
            kind=Kind.LOGISTICS,
            subject="Interview on [[31 June]]: Amara Jensen",
        ),
    ),
    good=(
        example(
            kind=Kind.LOGISTICS,
            body="Thank you. I confirm our meeting on Tuesday, 10 November 2026 at 10:30.",
        ),
        example(
            kind=Kind.LOGISTICS,
            body="Thank you, tomorrow (Friday) suits me well. I am free from Monday 16 to Friday 20 November too.",
            context=_SENT,
        ),
        example(
            kind=Kind.LOGISTICS, body="Thank you. I could come on Friday 19th November at nine."
        ),
        example(
            kind=Kind.LOGISTICS,
            body="Thank you. I am free tomorrow, Monday or Tuesday, from Tuesday 10 to 12 on any day.",
            context=_SENT,
        ),
        example(
            kind=Kind.LOGISTICS,
            body="Thank you. The ward opened on Monday, 10 November, twelve years ago, so I know it well.",
            context=_SENT,
        ),
    ),
)
def weekday_mismatch(document: Document, options: Options) -> Iterator[Hit]:
    """A weekday that does not fit the date beside it.

    The reader has to ask which of the two you mean, or comes on the wrong day. It is the kind of
    slip that no spelling checker sees.
    """
    today = {
        moment.date()
        for moment in (document.sent_at, document.local_time)
        if moment and moment.year in YEARS
    }
    for region in (Region.SUBJECT, Region.BODY):
        text = document.text(region)
        if _TELLS_A_DAY.search(text):
            yield from _hits(mask(text, quotations(text)), region, today)


def _hits(text: str, region: Region, today: set[date]) -> Iterator[Hit]:
    """`today` is the day by the writer's clock and by the reader's, or nothing."""
    from lint_followup.language.weekday_dates import find_weekday_dates

    anchor = min(today, default=None)
    for pair in find_weekday_dates(text, anchor):
        if not pair.fits and _is_near(text, pair, anchor):
            shown = " ".join(text[pair.start : pair.end].split())
            yield Hit(
                message=f"“{shown}”: that day is a {WEEKDAYS[pair.days[0].weekday()]}",
                span=Span(region, pair.start, pair.end),
                suggestion=f"Write “{spell(pair.days[0])}” or “{spell(_same_weekday(pair))}”, whichever day you mean.",
            )
    for written in find_calendar_dates(text):
        if _is_impossible(text, written, anchor):
            start, end = written.name
            shown = " ".join(text[start:end].split())
            yield Hit(
                message=f"“{shown}”: {_month_ends(written, anchor)}",
                span=Span(region, start, end),
            )
    for match in _BESIDE.finditer(text):
        near = (match["near"] or match["after"]).lower()
        number = weekday_number(match["weekday"] or match["before"])
        days = [day + timedelta(_AWAY[near]) for day in today]
        listed = _LISTED.search(text, max(0, match.start() - 20), match.start())
        if days and not listed and all(day.weekday() != number for day in days):
            end = match.end() + text.startswith(")", match.end())
            yield Hit(
                message=f"{near} is {spell(days[0])}, not a {WEEKDAYS[number]}",
                span=Span(region, match.start(), end),
                suggestion=f"Write “{near}, {WEEKDAYS[days[0].weekday()]}” or “on {WEEKDAYS[number]}”, whichever day you mean.",
            )


def _is_near(text: str, pair: WeekdayDate, anchor: date | None) -> bool:
    """Whether the date is of a year that one plans in, as far as the text tells."""
    if anchor is not None and abs(pair.days[0].year - anchor.year) > 1:
        return False
    if anchor is not None and abs(pair.days[0] - anchor) > _PLANNED:
        return bool(re.search(r"\d{4}", text[pair.start : pair.end]))
    start = max(text.rfind(mark, 0, pair.start) for mark in (". ", "\n\n", "? ", "! "))
    end = text.find(". ", pair.end)
    return not _ANOTHER_YEAR.search(text, max(start, 0), end if end >= 0 else len(text))


def _same_weekday(pair: WeekdayDate) -> date:
    """The nearest day that is such a weekday."""
    day = pair.days[0]
    away = (pair.weekday - day.weekday() + 3) % 7 - 3
    return day + timedelta(away)


def _is_impossible(text: str, written: CalendarDate, anchor: date | None) -> bool:
    if not _ENDS.match(text, written.name[1]):
        return False
    return not written.days(*(near_years(anchor) if anchor else (_LEAP_YEAR,)))


def _month_ends(written: CalendarDate, anchor: date | None) -> str:
    month, day = written.readings[0]
    year = written.year or (anchor.year if anchor else _LEAP_YEAR)
    if (month, day) == (2, 29):
        return f"{year} is no leap year"
    return f"{MONTHS[month - 1]} has {monthrange(year, month)[1]} days"
