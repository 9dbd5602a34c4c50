"""The days that phrases name, seen from Thursday, 12 November 2026."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint_followup.language.calendar_dates import find_calendar_dates, spell
from lint_followup.language.dates import find_dates
from lint_followup.language.weekday_dates import find_weekday_dates

THURSDAY = date(2026, 11, 12)


def days(text: str, anchor: date = THURSDAY, *, past: bool = False) -> list[str]:
    """Each phrase's day in ISO form, a stretch of days as `first..last`."""
    return [
        str(phrase.day) if phrase.exact else f"{phrase.first}..{phrase.day}"
        for phrase in find_dates(text, anchor, past=past)
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 May", "2027-05-12"),
        ("on 12th of November at ten", "2026-11-12"),
        ("May 12th, 2026", "2026-05-12"),
        ("Nov. 12, 2026", "2026-11-12"),
        ("on the 25th", "2026-11-25"),
        ("on the 10th we", "2026-12-10"),
        ("on the 5th of next month", "2026-12-05"),
        ("Tuesday the 17th", "2026-11-17"),
        ("Tuesday, 10 November", "2026-11-10"),
        ("on Tue, 10 Nov 2026 at 14:03", "2026-11-10"),
        ("before the first of December", "2026-12-01"),
        ("on Friday", "2026-11-13"),
        ("Friday's meeting", "2026-11-13"),
        ("by Fri", "2026-11-13"),
        ("next Tuesday", "2026-11-17"),
        ("this coming Monday", "2026-11-16"),
        ("this Friday", "2026-11-13"),
        ("last Friday", "2026-11-06"),
        ("Tuesday week", "2026-11-24"),
        ("a week on Tuesday", "2026-11-24"),
        ("Tuesday of next week", "2026-11-17"),
        ("next week on Wednesday", "2026-11-18"),
        ("today", "2026-11-12"),
        ("tomorrow morning", "2026-11-13"),
        ("the day after tomorrow", "2026-11-14"),
        ("yesterday", "2026-11-11"),
        ("in two weeks", "2026-11-26"),
        ("in a week's time", "2026-11-19"),
        ("in a fortnight", "2026-11-26"),
        ("in 10 days", "2026-11-22"),
        ("within three days", "2026-11-15"),
        ("within 48 hours", "2026-11-14"),
        ("within five business days", "2026-11-19"),
        ("in the next two weeks", "2026-11-26"),
        ("in three months", "2027-02-12"),
        ("two weeks ago", "2026-10-29"),
        ("by the end of March", "2027-03-31"),
        ("by the end of the month", "2026-11-30"),
        ("by the end of next month", "2026-12-31"),
        ("by the end of the year", "2026-12-31"),
        ("by the end of Q1", "2027-03-31"),
        ("before Christmas", "2026-12-24"),
        ("2026-11-10", "2026-11-10"),
        ("10.11.2026", "2026-11-10"),
        ("25/11/2026", "2026-11-25"),
        ("11/25/2026", "2026-11-25"),
        ("29 February 2028", "2028-02-29"),
    ],
)
def test_a_phrase_names_a_day(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("early next week", "2026-11-16..2026-11-18"),
        ("by the end of the week", "2026-11-13..2026-11-15"),
        ("the end of next week", "2026-11-20..2026-11-22"),
        ("later this week", "2026-11-13..2026-11-15"),
        ("the week after next", "2026-11-23..2026-11-29"),
        ("the week of 16 November", "2026-11-16..2026-11-22"),
        ("the first week of December", "2026-12-01..2026-12-07"),
        ("mid-December", "2026-12-10..2026-12-20"),
        ("in March", "2027-03-01..2027-03-31"),
        ("next month", "2026-12-01..2026-12-31"),
        ("in a couple of weeks", "2026-11-26..2026-12-03"),
        ("in two to three weeks", "2026-11-26..2026-12-03"),
        ("in a week or two", "2026-11-19..2026-11-26"),
        ("over the next two weeks", "2026-11-13..2026-11-26"),
        ("10/11/2026", "2026-10-11..2026-11-10"),
        ("9-13 November", "2026-11-09..2026-11-13"),
        ("this Monday", "2026-11-09..2026-11-16"),
        ("on Thursday", "2026-11-12..2026-11-19"),
    ],
)
def test_a_vague_or_ambiguous_phrase_names_a_stretch_of_days(text: str, stretch: str) -> None:
    assert days(text) == [stretch]


@pytest.mark.parametrize(
    "text",
    [
        "May I ask",
        "we march on",
        "the second point",
        "Sun is shining, and we sat down",
        "Monday 9 to 5",
        "from Monday to Friday",
        "every Friday",
        "on Fridays",
        "Black Friday",
        "monday.com",
        "version 2.10.2026.1",
        "call 020 7946 0018 or 555-10-2026",
        "24/7",
        "we won 3-2",
        "on the 25th floor",
        "the 1st of each month",
        "in three weeks of work",
        "within two weeks of the interview",
        "next week's agenda",
        "30 February",
        "31 June 2026",
        "room 12 May Street",
    ],
)
def test_what_only_looks_like_a_day_names_none(text: str) -> None:
    assert days(text) == []


def test_what_is_past_lies_before_the_anchor() -> None:
    assert days("We met on Tuesday and again on the 10th.", past=True) == ["2026-11-10"] * 2
    assert days("this Monday", past=True) == ["2026-11-09"]


def test_next_tuesday_is_in_doubt_before_tuesday_of_the_same_week() -> None:
    assert days("next Tuesday", date(2026, 11, 9)) == ["2026-11-10..2026-11-17"]


def test_on_a_weekend_nobody_knows_which_week_ends() -> None:
    assert days("by the end of the week", date(2026, 11, 14)) == ["2026-11-15..2026-11-22"]


def test_a_day_without_a_year_is_the_nearest() -> None:
    assert days("10 January", date(2026, 12, 20)) == ["2027-01-10"]
    assert days("20 December", date(2027, 1, 10)) == ["2026-12-20"]
    assert days("29 February", date(2027, 12, 1)) == ["2028-02-29"]
    assert days("29 February", date(2026, 2, 1)) == []
    assert days("in one month", date(2027, 1, 31)) == ["2027-02-28"]


def test_a_list_of_days_is_read_one_by_one() -> None:
    assert days("I am free tomorrow, on Tuesday or on 20 November.") == [
        "2026-11-13",
        "2026-11-17",
        "2026-11-20",
    ]


def test_the_place_of_a_phrase_is_exact() -> None:
    text = "Could we say Tuesday, 17 November at ten?"
    (phrase,) = find_dates(text, THURSDAY)
    assert text[phrase.start : phrase.end] == "Tuesday, 17 November"


def pairs(text: str, anchor: date | None = THURSDAY) -> list[tuple[str, bool]]:
    return [(text[p.start : p.end], p.fits) for p in find_weekday_dates(text, anchor)]


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday, 10 November 2026",
        "Tuesday the 10th of November",
        "Tue 10 Nov",
        "Tuesday, November 10th",
        "10 November (Tuesday)",
        "10 November, a Tuesday",
        "Tuesday (10 November)",
        "Tuesday morning, 10 November",
        "Tuesday, 2026-11-10",
        "Tuesday, 10.11.2026",
        "Tuesday, 10/11/2026",
        "Sunday, 10/11/2026",
    ],
)
def test_a_weekday_fits_its_date(text: str) -> None:
    assert pairs(text) == [(text, True)]
    wrong = text.replace("Tue", "Thu").replace("sday", "rsday").replace("Sunday", "Monday")
    assert [fits for _, fits in pairs(wrong)] == [False]


def test_both_ends_of_a_range_have_their_weekday() -> None:
    assert pairs("Monday 9 - Friday 13 November") == [
        ("Monday 9", True),
        ("Friday 13 November", True),
    ]
    assert pairs("Monday 9 to Friday 14 November")[1] == ("Friday 14 November", False)


def test_two_weekdays_before_two_dates_are_no_pair() -> None:
    assert pairs("Tuesday and Wednesday, 10 and 11 November") == []
    assert pairs("Tuesday 10 to 12") == []


def test_a_far_day_may_be_of_either_year() -> None:
    assert pairs("Monday, 4 May") == [("Monday, 4 May", True)]
    assert pairs("Tuesday, 4 May") == [("Tuesday, 4 May", True)]
    assert pairs("Friday, 4 May") == [("Friday, 4 May", False)]


def test_without_a_day_of_writing_only_a_year_tells() -> None:
    assert pairs("Friday, 10 November", None) == []
    assert pairs("Friday, 10 November 2026", None) == [("Friday, 10 November 2026", False)]


def test_a_day_is_spelt_with_its_weekday() -> None:
    assert spell(THURSDAY) == "Thursday, 12 November"


@given(
    st.text(alphabet="19 MayThursdnextwkofi,-./()20\n", max_size=80),
    st.dates(),
)
def test_any_text_on_any_day_can_be_read(text: str, anchor: date) -> None:
    reached = 0
    for phrase in find_dates(text, anchor):
        assert reached <= phrase.start < phrase.end <= len(text)
        assert phrase.first <= phrase.day
        reached = phrase.end
    list(find_weekday_dates(text, anchor))


@pytest.mark.parametrize(
    "word", ["1 ", "Monday ", "a week or ", "in the next ", " ", "10-", "May "]
)
def test_long_monotonous_text_takes_no_time(word: str) -> None:
    begun = time.perf_counter()
    list(find_dates(word * (40_000 // len(word)), THURSDAY))
    list(find_calendar_dates(word * (40_000 // len(word))))
    assert time.perf_counter() - begun < 4
