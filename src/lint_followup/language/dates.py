"""The days a text names, by the calendar or counted from the day on which it was written."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING, NamedTuple

from lint_followup.language.calendar_dates import YEARS, find_calendar_dates, near_years
from lint_followup.language.relative_dates import Point, find_relative

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lint_followup.language.calendar_dates import CalendarDate


class DatePhrase(NamedTuple):
    """The days that `text[start:end]` names.

    A vague or ambiguous phrase names a stretch of days: nothing before `first` and nothing after
    `day` can be meant. "early next week" is from Monday to Wednesday, "by the end of March" the
    last of March, "10/11/2026" from 11 October to 10 November.
    """

    start: int
    end: int
    day: date
    first: date

    @property
    def exact(self) -> bool:
        """Whether it names a single day."""
        return self.first == self.day


def find_dates(text: str, anchor: date, *, past: bool = False) -> Iterator[DatePhrase]:
    """The days that a text names, in order, seen from `anchor`, the day on which it was written.

    A day and month without a year lie in the year that brings them nearest to the anchor. A bare
    weekday or day of the month ("on Friday", "the 25th") comes after the anchor, or before it if
    `past`. Dates that no calendar has are left out. "In three working days" skips weekends, but
    knows of no holidays. An anchor that is no year of mail names nothing.
    """
    if anchor.year not in YEARS:
        return
    found = [
        (written.start, written.end, days)
        for written in find_calendar_dates(text)
        if (days := _place(written, anchor))
    ]
    found += [
        (start, end, days)
        for start, end, days in find_relative(text, Point(anchor, past))
        # "on Tue, 10 November" names the tenth, though "on Tue" alone would name a Tuesday.
        if not any(start < first < end < last for first, last, _ in found)
    ]
    reached = 0
    for start, end, (first, last) in sorted(found, key=lambda item: (item[0], -item[1])):
        if start >= reached:
            reached = end
            yield DatePhrase(start, end, last, first)


def _place(written: CalendarDate, anchor: date) -> tuple[date, date] | None:
    """The first and last day that a written date can mean near the anchor; None if there is none."""
    days = [
        min(placed, key=lambda day: abs(day - anchor))
        for reading in written.readings
        if (placed := written._replace(readings=(reading,)).days(*near_years(anchor)))
    ]
    if not days:
        return None
    last = max(days)
    if written.last:
        last = last.replace(day=min(written.last, monthrange(last.year, last.month)[1]))
    return min(days), last
