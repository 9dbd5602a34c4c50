"""Weekdays and dates that stand side by side, and whether they fit each other."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.language.calendar_dates import (
    WEEKDAY,
    find_calendar_dates,
    near_years,
    weekday_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lint_followup.language.calendar_dates import CalendarDate

_NEAR: Final = timedelta(300)
"""A date without a year is taken to lie no farther than this from the day of writing."""


class WeekdayDate(NamedTuple):
    """A weekday with a date beside it, at `text[start:end]`.

    `weekday` counts from Monday, 0. `days` are those that the date can mean, the nearest first:
    several where the year or the order of day and month is not told, never none.
    """

    start: int
    end: int
    weekday: int
    days: tuple[date, ...]

    @property
    def fits(self) -> bool:
        """Whether the date can mean such a weekday."""
        return any(day.weekday() == self.weekday for day in self.days)


def find_weekday_dates(text: str, anchor: date | None) -> Iterator[WeekdayDate]:
    """Each weekday with a date beside it, in order; dates that no calendar has are left out.

    `anchor` is the day of writing. A date without a year is read as one near it, and left out
    where it is not known.
    """
    for written in find_calendar_dates(text):
        days = _days(written, anchor)
        if not days:
            continue
        yield from _sharing_month(text, written, days)
        if written.weekday is not None and not _OTHER_WEEKDAY.search(
            text, _back(written), written.start
        ):
            yield WeekdayDate(written.start, written.end, written.weekday, days)


def _days(written: CalendarDate, anchor: date | None) -> tuple[date, ...]:
    if anchor is None:
        return written.days() if written.year else ()
    days = written.days(*near_years(anchor))
    if not written.year:
        days = tuple(day for day in days if abs(day - anchor) <= _NEAR)
    return tuple(sorted(days, key=lambda day: abs(day - anchor)))


_OTHER_WEEKDAY: Final = re.compile(
    rf"\b{WEEKDAY}\s*(?:,|/|&|[-–—]|\b(?:and|or|to|until|till|through)\b)\s*\Z"
)
"""Two weekdays before two dates: no telling which belongs to which."""

_SHARING: Final = re.compile(
    rf"(?P<weekday>\b{WEEKDAY})(?:,\s*|\s+)(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:,|/|&|[-–—]|\b(?:and|or|to|until|till|through)\b)\s*\Z"
)
"""The "Monday 9 to" of "Monday 9 to Friday 13 November"."""


def _back(written: CalendarDate) -> int:
    return max(0, written.start - 40)


def _sharing_month(
    text: str, written: CalendarDate, days: tuple[date, ...]
) -> Iterator[WeekdayDate]:
    """The weekday and number before a date whose month they share."""
    if written.weekday is None:
        return
    match = _SHARING.search(text, _back(written), written.start)
    if not match:
        return
    number = int(match["day"])
    shared = tuple(day.replace(day=number) for day in days if 1 <= number < day.day)
    if shared:
        yield WeekdayDate(match.start(), match.end("day"), weekday_number(match["weekday"]), shared)
