"""Dates by day and month as they stand in a text, with the weekday written beside them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

YEARS: Final = range(1900, 2200)
"""The years of mail; a date outside is a slip, and too near to where arithmetic with dates ends."""
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = tuple(
    "January February March April May June July August September October November December".split()
)

# "May" and "March" are verbs, "Mon", "Sat" and "Sun" words: short and doubtful names count only
# with their capital.
WEEKDAY: Final = (
    r"(?:(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?)"
)
MONTH: Final = (
    r"(?:(?i:january|february|april|june|july|august|september|october|november|december)|March|May"
    r"|MARCH|MAY|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_PART: Final = r"(?:\s+(?:morning|afternoon|evening|night|noon))?"
_BEFORE: Final = rf"(?:(?P<weekday>\b{WEEKDAY}(?!['’]?s\b)){_PART}(?:\s*,\s*(?:on\s+)?|(?P<paren>\s*\(\s*)|\s+[-–]\s+|\s+)(?:the\s+)?)?"
_AFTER: Final = rf"(?(paren)(?:\s*\))?)(?:\s*\(\s*(?P<after>{WEEKDAY})\s*\)|,\s+(?:an?\s+|which is a\s+)(?P<named>{WEEKDAY})\b)?"
_FREE: Final = r"(?<![\w.,:/#£$€+-])"
_TH: Final = r"(?:\s?(?:st|nd|rd|th)\b)?(?![\w:%]|[.,]\d)"
_RANGE: Final = rf"{_FREE}(?P<from>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:[-–/]|\bto\b|\band\b|\bor\b)\s*"
_YEAR: Final = r"(?:,?\s+(?P<year>(?:19|20)\d\d)(?![\d:%]|[.-]\d))?"

_FORMS: Final = (
    # Tuesday, 10 November 2026; 9-13 November
    rf"{_BEFORE}(?P<date>(?:{_RANGE}|{_FREE})(?P<day>\d{{1,2}}){_TH}\.?(?:\s+of)?\s+(?P<month>{MONTH})(?![\w’'&-]){_YEAR}){_AFTER}",
    # Tuesday, November 10th, 2026; November 9-13
    (
        rf"{_BEFORE}(?P<date>\b(?P<month>{MONTH})(?:\s+the)?\s+(?P<day>\d{{1,2}}){_TH}(?!\s?[ap]\.?m\b)"
        rf"(?:\s*[-–]\s*(?P<to>\d{{1,2}}){_TH})?{_YEAR}){_AFTER}"
    ),
    # 2026-11-10
    rf"{_BEFORE}(?P<date>{_FREE}(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?![\d/-])){_AFTER}",
    # 10.11.2026
    rf"{_BEFORE}(?P<date>{_FREE}(?P<day>\d{{1,2}})\.\s?(?P<number>\d{{1,2}})\.\s?(?P<year>(?:19|20)\d\d)(?![\d/-]|\.\d)){_AFTER}",
    # 10/11/2026, in either order
    rf"{_BEFORE}(?P<date>{_FREE}(?P<one>\d{{1,2}})(?P<mark>[/-])(?P<two>\d{{1,2}})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\d/-])){_AFTER}",
)
_DIGIT: Final = re.compile(r"\d")
_OTHER_THINGS: Final = re.compile(
    r"(?:\b(?:room|unit|page|chapter|section|no|nr|number|version|floor|apt|suite|flat|box|aged?|ref|reference|id|invoice|ticket|order|case)\.?|\bv\.?)[\s:#-]*\Z",
    re.IGNORECASE,
)
"""Words before a number that make it something else than a day."""


class CalendarDate(NamedTuple):
    """The date that `text[start:end]` writes out; the year is None where none is written.

    `readings` are months and days: two where it is not clear which of two numbers is the month.
    `last` is the day that ends a range such as "9-13 November". `weekday` counts from Monday, 0.
    `name` is where the date without its weekday stands.
    """

    start: int
    end: int
    name: tuple[int, int]
    readings: tuple[tuple[int, int], ...]
    year: int | None
    weekday: int | None
    last: int | None

    def days(self, *years: int) -> tuple[date, ...]:
        """The days it can mean in some years, or in the year that it names itself.

        None where the calendar has no such day.
        """
        return tuple(
            date(year, month, day)
            for year in ((self.year,) if self.year else years)
            for month, day in self.readings
            if day <= monthrange(year, month)[1]
        )


def find_calendar_dates(text: str) -> Iterator[CalendarDate]:
    """The dates that a text writes out by day and month, in order; impossible ones too."""
    if not _DIGIT.search(text):
        return
    found = [
        written
        for form in _FORMS
        for match in _compiled(form).finditer(text)
        if (written := _read(match))
        and not _OTHER_THINGS.search(text, max(0, match.start() - 20), match.start())
    ]
    reached = 0
    for written in sorted(found, key=lambda w: (w.start, -w.end)):
        if written.start >= reached:
            reached = written.end
            yield written


def near_years(anchor: date) -> tuple[int, int, int]:
    """The anchor's year between its neighbours."""
    year = min(max(anchor.year, YEARS.start), YEARS.stop)
    return year - 1, year, year + 1


def spell(day: date) -> str:
    """A day with its weekday: "Tuesday, 10 November"."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]}"


@cache
def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(form)


def weekday_number(name: str) -> int:
    """The number of a weekday, Monday being 0, by its name or a short form of it."""
    return [day[:2] for day in WEEKDAYS].index(name[:2].title())


def month_number(name: str) -> int:
    """The number of a month, January being 1, by its name or a short form of it."""
    return [month[:3] for month in MONTHS].index(name[:3].title()) + 1


def _read(match: re.Match[str]) -> CalendarDate | None:
    parts = {name: value for name, value in match.groupdict().items() if value}
    if "one" in parts:
        one, two = int(parts["one"]), int(parts["two"])
        readings = tuple(dict.fromkeys(r for r in ((two, one), (one, two)) if 1 <= r[0] <= 12))
        last = None
    else:
        month = month_number(parts["month"]) if "month" in parts else int(parts["number"])
        day, last = int(parts["day"]), int(parts["to"]) if "to" in parts else None
        if "from" in parts:
            day, last = int(parts["from"]), day
        if last is not None and last <= day:
            day, last = (last, None) if "from" in parts else (day, None)
        readings = ((month, day),)
    if not readings or not all(1 <= m <= 12 and 1 <= d <= 31 for m, d in readings):
        return None
    weekday = parts.get("weekday") or parts.get("after") or parts.get("named")
    return CalendarDate(
        match.start(),
        match.end(),
        match.span("date"),
        readings,
        int(parts["year"]) if "year" in parts else None,
        weekday_number(weekday) if weekday else None,
        last,
    )
