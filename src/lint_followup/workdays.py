"""Which days people work: weekends and, where a country is told, its own weekends and holidays."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from lint_followup.errors import BackendUnavailable

if TYPE_CHECKING:
    from holidays import HolidayBase

_DAY = timedelta(1)


def is_working_day(day: date, country: str | None = None) -> bool:
    """Whether people work on a day: from Monday to Friday, or as in a country (ISO 3166 code).

    With a country it knows public holidays, weeks that begin on Sunday, and the days to which a
    holiday on a weekend is moved. Raises BackendUnavailable where the package `holidays` is not
    installed, ValueError where it does not know the country.
    """
    if country is None:
        return day.weekday() < 5
    return _calendar(country).is_working_day(day)


def holiday_name(day: date, country: str) -> str:
    """The public holiday of a day in a country, in English; empty on any other day.

    Raises like `is_working_day`.
    """
    return str(_calendar(country).get(day) or "")


def working_days(start: date, end: date, country: str | None = None) -> int:
    """How many working days lie after `start`, up to and including `end`; 0 where it is earlier.

    Raises like `is_working_day`.
    """
    days = (start + number * _DAY for number in range(1, (end - start).days + 1))
    return sum(is_working_day(day, country) for day in days)


def next_working_day(day: date, country: str | None = None) -> date:
    """The first working day after a day. Raises like `is_working_day`."""
    following = day + _DAY
    while not is_working_day(following, country):
        following += _DAY
    return following


def opens_week(day: date, country: str | None = None) -> bool:
    """Whether a working day is the first after a weekend: a Monday, or a Tuesday after a holiday.

    Only what lies between it and the weekend may be holidays: a Thursday after a holiday does not
    open a week. Raises like `is_working_day`.
    """
    if not is_working_day(day, country):
        return False
    before = day - _DAY
    while not is_working_day(before, country):
        if is_weekend(before, country):
            return True
        before -= _DAY
    return False


def is_weekend(day: date, country: str | None = None) -> bool:
    """Whether a day is one on which the week rests. Raises like `is_working_day`."""
    return day.weekday() in (_calendar(country).weekend if country else {5, 6})


@cache
def _calendar(country: str) -> HolidayBase:
    try:
        import holidays
    except ImportError:
        raise BackendUnavailable(
            f"the working days of {country} need the extra: pip install 'lint-followup[holidays]'"
        ) from None
    try:
        return holidays.country_holidays(country.upper(), language="en_US")
    except NotImplementedError:
        raise ValueError(f"no holidays are known of the country {country!r}") from None
