"""Which days are working days, and where."""

from __future__ import annotations

import builtins
from datetime import date, timedelta
from typing import Any

import pytest

from lint_followup import workdays
from lint_followup.errors import BackendUnavailable
from lint_followup.workdays import (
    holiday_name,
    is_weekend,
    is_working_day,
    next_working_day,
    opens_week,
    working_days,
)

FRIDAY = date(2026, 11, 13)


def test_without_a_country_a_week_has_five_working_days() -> None:
    week = [is_working_day(FRIDAY + timedelta(days)) for days in range(7)]
    assert week == [True, False, False, True, True, True, True]


def test_the_first_day_does_not_count_and_the_last_one_does() -> None:
    assert working_days(FRIDAY, FRIDAY) == 0
    assert working_days(FRIDAY, date(2026, 11, 16)) == 1
    assert working_days(FRIDAY, date(2026, 11, 27)) == 10
    assert working_days(FRIDAY, date(2026, 11, 2)) == 0


def test_a_holiday_is_no_working_day_of_its_country() -> None:
    thanksgiving = date(2026, 11, 26)
    assert is_working_day(thanksgiving)
    assert is_working_day(thanksgiving, "GB")
    assert not is_working_day(thanksgiving, "US")
    assert holiday_name(thanksgiving, "US") == "Thanksgiving Day"
    assert holiday_name(thanksgiving, "GB") == ""
    assert next_working_day(date(2026, 11, 25), "US") == date(2026, 11, 27)


def test_some_weeks_begin_on_sunday() -> None:
    sunday = date(2026, 11, 15)
    assert is_working_day(sunday, "IL")
    assert not is_working_day(FRIDAY, "IL")
    assert is_weekend(FRIDAY, "SA")
    assert opens_week(sunday, "IL")
    assert not opens_week(date(2026, 11, 16), "IL")
    assert is_working_day(FRIDAY, "AE")


def test_after_a_monday_that_is_a_holiday_the_week_opens_on_tuesday() -> None:
    assert opens_week(date(2026, 5, 5), "GB")
    assert not opens_week(date(2026, 5, 5))
    assert not opens_week(date(2026, 5, 4), "GB")


def test_a_day_after_a_holiday_within_the_week_opens_none() -> None:
    assert not opens_week(date(2026, 11, 27), "US")


@pytest.mark.parametrize("country", ["ZZ", "Utopia"])
def test_an_unknown_country_is_named(country: str) -> None:
    with pytest.raises(ValueError, match=country):
        is_working_day(FRIDAY, country)


def test_without_the_package_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    found = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name == "holidays":
            raise ImportError
        return found(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    workdays._calendar.cache_clear()
    with pytest.raises(BackendUnavailable, match=r"lint-followup\[holidays\]"):
        is_working_day(FRIDAY, "GB")
    assert is_working_day(FRIDAY)
