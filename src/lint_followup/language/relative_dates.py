"""Phrases that count from the day on which they were written: "tomorrow", "by the end of March"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections import defaultdict
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.language.calendar_dates import MONTH, WEEKDAYS, month_number, weekday_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Days = tuple[date, date]
"""The first and the last day that can be meant."""


class Point(NamedTuple):
    """From where phrases count, and whether a bare weekday lies before it."""

    anchor: date
    past: bool

    @property
    def monday(self) -> date:
        """The first day of the anchor's week."""
        return self.anchor - timedelta(self.anchor.weekday())


def find_relative(text: str, point: Point) -> Iterator[tuple[int, int, Days]]:
    """The start and end of each phrase with its days; phrases may overlap, in no order."""
    for pattern, read in _FORMS:
        for match in _compiled(pattern).finditer(text):
            words = defaultdict(
                str, {name: _plain(value) for name, value in match.groupdict().items() if value}
            )
            words["all"] = _plain(match.group())
            days = read(words, point)
            if days:
                yield match.start(), match.end(), days


def nearest_year(month: int, day: int, anchor: date) -> int:
    """The year in which a day comes nearest to the anchor."""
    years = (anchor.year - 1, anchor.year, anchor.year + 1)
    return min(years, key=lambda year: abs(date(year, month, day) - anchor))


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


_WEEK: Final = timedelta(7)

_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_NUMBERS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()
)
_NUMBER: Final = rf"(?:{'|'.join(_NUMBERS[1:])}|an?|\d{{1,2}})\b"
_COUNT: Final = (
    rf"(?:(?:a\s+)?(?P<vague>couple(?:\s+of)?|few|several)|(?P<low>{_NUMBER})(?:\s*(?:[-–]|\bto\b|\bor\b)\s*(?P<high>{_NUMBER}))?)"
    r"\s+(?P<unit>(?:(?:working|business)\s+)?day|week|fortnight|month|hour)(?:s\b['’]?|['’]s\b|\b)(?P<more>\s+or\s+(?:so|two)\b)?"
)
_VAGUE: Final = {"couple": (2, 3), "couple of": (2, 3), "few": (2, 5), "several": (3, 7)}


def _counts(words: Mapping[str, str]) -> tuple[int, int]:
    if words["vague"]:
        return _VAGUE[words["vague"]]
    low = _number(words["low"])
    high = _number(words["high"]) if words["high"] else low + bool(words["more"])
    return min(low, high), max(low, high)


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return 1 if word in {"a", "an"} else _NUMBERS.index(word)


def _count_on(day: date, count: int, unit: str) -> date:
    if unit.startswith(("working", "business")):
        step = timedelta(1 if count > 0 else -1)
        for _ in range(abs(count)):
            day += step
            while day.weekday() > 4:
                day += step
        return day
    if unit == "month":
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return _in_month(date(year, month + 1, 1), day.day)
    if unit == "hour":
        return day + timedelta(hours=count)
    return day + count * {"day": timedelta(1), "week": _WEEK, "fortnight": 2 * _WEEK}[unit]


def _in_month(month: date, day: int) -> date:
    """The day of the month, or its last day where it is shorter."""
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))


def _ahead(words: Mapping[str, str], point: Point) -> Days | None:
    low, high = _counts(words)
    if words["unit"] == "hour":
        low, high = low // 24 * 24, high // 24 * 24
        if not low:
            return None
    first, last = (_count_on(point.anchor, count, words["unit"]) for count in (low, high))
    return point.anchor + timedelta(1) if words["over"] else first, last


def _coming(words: Mapping[str, str], point: Point) -> Days:
    return point.anchor + timedelta(1), _count_on(point.anchor, 5, words["unit"])


def _ago(words: Mapping[str, str], point: Point) -> Days | None:
    if words["unit"] == "hour":
        return None
    low, high = _counts(words)
    return _count_on(point.anchor, -high, words["unit"]), _count_on(
        point.anchor, -low, words["unit"]
    )


_NEAR_DAYS: Final = {
    "day after tomorrow": 2,
    "day before yesterday": -2,
    "tomorrow": 1,
    "yesterday": -1,
    "last night": -1,
}


def _near_day(words: Mapping[str, str], point: Point) -> Days:
    away = next((away for name, away in _NEAR_DAYS.items() if name in words["all"]), 0)
    return _one(point.anchor + timedelta(away))


def _one(day: date) -> Days:
    return day, day


def _either(one: date, other: date) -> Days:
    return min(one, other), max(one, other)


def _weekday(words: Mapping[str, str], point: Point) -> Days:
    number = weekday_number(words["weekday"])
    in_week = point.monday + timedelta(number)
    coming = point.anchor + timedelta((number - point.anchor.weekday() - 1) % 7 + 1)
    before = point.anchor - timedelta((point.anchor.weekday() - number - 1) % 7 + 1)
    week, lead = words["week"], words["lead"]
    if words["weeks"]:
        return _one(coming + _number(words["weeks"]) * _WEEK)
    if words["british"]:  # Tuesday week
        return _one(coming + _WEEK)
    if words["beyond"]:  # Tuesday after next
        return _either(in_week + 2 * _WEEK, coming + _WEEK)
    if week:
        return _one(in_week + {"this": 0, "next": 1, "last": -1}[week] * _WEEK)
    if "coming" in lead:
        return _one(coming)
    if lead == "next":
        return _either(coming, in_week + _WEEK)
    if lead == "this":
        if in_week == point.anchor or (in_week < point.anchor) == point.past:
            return _one(in_week)
        return _either(in_week, before if point.past else coming)
    if lead:  # last, past, previous
        return _either(before, in_week - _WEEK)
    if number == point.anchor.weekday():
        return (before, point.anchor) if point.past else (point.anchor, coming)
    return _one(before if point.past else coming)


def _month_day(words: Mapping[str, str], point: Point) -> Days | None:
    """The 25th: of the month named, or of one near the anchor, with the weekday beside it."""
    number = int(words["day"])
    named = {"this": (0,), "next": (1,), "last": (-1,)}.get(words["month"])
    for away in named or ((0, -1, -2) if point.past else (0, 1, 2)):
        month = _count_on(point.anchor.replace(day=1), away, "month")
        if not 1 <= number <= monthrange(month.year, month.month)[1]:
            continue
        day = month.replace(day=number)
        fits = not words["weekday"] or day.weekday() == weekday_number(words["weekday"])
        if fits and (named or day == point.anchor or (day < point.anchor) == point.past):
            return _one(day)
    return None


def _month(words: Mapping[str, str], point: Point) -> Days:
    number = month_number(words["month"])
    year = int(words["year"] or nearest_year(number, 15, point.anchor))
    return _part_of_month(date(year, number, 1), words["part"])


def _relative_month(words: Mapping[str, str], point: Point) -> Days:
    away = {"next": 1, "last": -1}.get(words["which"], 0)
    month = _count_on(point.anchor.replace(day=1), away, "month")
    first, last = _part_of_month(month, words["part"])
    return max(first, point.anchor) if first <= point.anchor <= last else first, last


def _part_of_month(month: date, part: str) -> Days:
    last = _in_month(month, 31)
    ordinals = ("first", "second", "third", "fourth")
    if "week" in part:
        number = next((n for n, word in enumerate(ordinals) if word in part), None)
        start = last - timedelta(6) if number is None else month + number * _WEEK
        return start, start + timedelta(6)
    parts = {
        "end": (31, 31),
        "close": (31, 31),
        "last day": (31, 31),
        "first half": (1, 15),
        "second half": (15, 31),
        "early": (1, 10),
        "beginning": (1, 10),
        "start": (1, 10),
        "mid": (10, 20),
        "late": (20, 31),
    }
    first_day, last_day = next((days for word, days in parts.items() if word in part), (1, 31))
    return _in_month(month, first_day), _in_month(month, last_day)


def _week(words: Mapping[str, str], point: Point) -> Days:
    """A week or a part of it; the rest of the week where it is the anchor's own."""
    part, monday = words["part"], point.monday
    if "after next" in words["all"]:
        monday += 2 * _WEEK
    elif words["which"] in {"next", "coming", "this coming", "the coming"}:
        monday += _WEEK
    elif words["which"] == "last":
        monday -= _WEEK
    sunday = monday + timedelta(6)
    own = monday == point.monday
    if "weekend" in words["all"]:
        return monday + timedelta(5), sunday
    if "end" in part or "close" in part:
        # On a weekend nobody knows which week is meant.
        if own and point.anchor.weekday() > 4:
            return sunday, sunday + _WEEK
        return monday + timedelta(4), sunday
    if "early" in part or "beginning" in part or "start" in part or "first half" in part:
        return monday, monday + timedelta(2)
    if "mid" in part:
        return monday + timedelta(1), monday + timedelta(3)
    if own:
        return min(point.anchor + timedelta("late" in part), sunday), sunday
    return monday + timedelta(2) if "late" in part or "second half" in part else monday, sunday


def _week_of(words: Mapping[str, str], point: Point) -> Days | None:
    month, number = month_number(words["month"]), int(words["day"])
    if not 1 <= number <= monthrange(2023, month)[1]:
        return None
    day = date(nearest_year(month, number, point.anchor), month, number)
    return day, day + timedelta(6)


def _spelt_day(words: Mapping[str, str], point: Point) -> Days:
    month, number = month_number(words["month"]), _ORDINALS.index(words["ordinal"]) + 1
    year = int(words["year"] or nearest_year(month, number, point.anchor))
    return _one(date(year, month, number))


def _year(words: Mapping[str, str], point: Point) -> Days:
    if "new" in words["all"]:
        return date(point.anchor.year + 1, 1, 1), date(point.anchor.year + 1, 1, 31)
    return _one(date(point.anchor.year, 12, 31))


def _christmas(_words: Mapping[str, str], point: Point) -> Days:
    return _one(date(nearest_year(12, 24, point.anchor), 12, 24))


def _quarter(words: Mapping[str, str], point: Point) -> Days:
    year, month = point.anchor.year, (point.anchor.month + 2) // 3 * 3
    if words["quarter"]:
        month = int(words["quarter"]) * 3
        year = nearest_year(month, 30, point.anchor)
    return _one(_in_month(date(year, month, 1), 31))


_FULL_WEEKDAY: Final = rf"(?i:{'|'.join(WEEKDAYS)})"
_SHORT_WEEKDAY: Final = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)\b(?!\w)"
_NAMES: Final = (
    "every each most any alternate other good black cyber ash easter giving palm super casual shrove "
    "sheffield ruby happy holy boxing maundy whit bloody following"
).split()
"""Words with which a weekday is a name, or every such day."""
_NOT_A_NAME: Final = "".join(rf"(?<!\b{word}\s)" for word in _NAMES) + "".join(
    rf"(?<!day{mark})" for mark in ("-", "–", "—", " - ", " – ", " to ", " through ")
)
_PART: Final = (
    r"(?P<part>early|mid(?:dle)?|late(?:r)?|(?:the\s+)?(?:end|close|last\s+day|beginning|start|middle|first\s+half"
    r"|second\s+half|(?:first|second|third|fourth|last)\s+(?:full\s+)?week)\s+(?:of|in))"
)
_HOURS: Final = r"\s*,?\s*(?:from\s+)?\d{1,2}\s*(?:[-–]|to)\s*\d{1,2}\b(?!\s*(?:[ap]\.?m|:|[-–/]|st\b|nd\b|rd\b|th\b|o['’]clock))"

_AHEAD_OF: Final = r"(?!\s+(?:of|after|before|from|following|since|ago|at|as|with)\b)"
_SOME: Final = r"(?:(?:about|around|approximately|roughly|another|less\s+than|under|up\s+to|no\s+more\s+than|at\s+most|maybe|perhaps)\s+)?"

_FORMS: Final[tuple[tuple[str, Callable[[Mapping[str, str], Point], Days | None]], ...]] = (
    (r"\b(?:the\s+)?day\s+(?:after\s+tomorrow|before\s+yesterday)\b", _near_day),
    (
        r"\b(?:tomorrow|yesterday|today|tonight|last\s+night|this\s+(?:morning|afternoon|evening))\b",
        _near_day,
    ),
    (
        r"\bby\s+(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+|this\s+)?(?:(?:business|working)\s+)?(?:day|business|play)\b(?!\s+(?:on\s+)?(?:tomorrow|\w+day))",
        _near_day,
    ),
    (
        rf"\b(?:in|within)\s+(?:the\s+(?:next|coming|following)\s+)?{_SOME}{_COUNT}(?:\s+time\b)?{_AHEAD_OF}",
        _ahead,
    ),
    (
        rf"\b(?P<over>over|during|for)\s+the\s+(?:next|coming|following)\s+{_COUNT}{_AHEAD_OF}",
        _ahead,
    ),
    (rf"\b{_COUNT}\s+(?:from\s+(?:now|today)|hence|today)\b", _ahead),
    (
        r"\b(?:in|over|during|within)\s+the\s+(?:next|coming|following)\s+(?P<unit>day|week|month)s\b",
        _coming,
    ),
    (
        rf"\btakes?\s+(?:(?:us|me|them|another)\s+)?{_SOME}{_COUNT}",
        _ahead,
    ),
    (rf"\b{_COUNT}\s+ago\b", _ago),
    (
        rf"\b(?P<weeks>a|one|two|three)\s+weeks?\s+(?:on|from)\s+(?P<weekday>{_FULL_WEEKDAY})\b",
        _weekday,
    ),
    (
        (
            rf"\b{_NOT_A_NAME}(?:(?P<lead>this\s+coming|the\s+coming|coming|this\s+past|this|next|last|past|previous)\s+)?"
            rf"(?<!-)(?P<weekday>{_FULL_WEEKDAY})\b(?!\.com|\s+(?:to|thru|through)\s+{_FULL_WEEKDAY}|\s*[-–—]\s*{_FULL_WEEKDAY}|,?\s+\d{{1,2}}\s*(?:[-–]|to|and|or|until)\s*{_FULL_WEEKDAY}|{_HOURS})"
            r"(?:\s+(?:morning|afternoon|evening|night))?"
            r"(?:\s+(?:of\s+|in\s+)?(?P<week>this|next|last)\s+week\b|\s+(?P<british>week)\b(?!-)|\s+(?P<beyond>after\s+next)\b)?"
        ),
        _weekday,
    ),
    (
        rf"\b(?:on|by|until|till?|before|after|since|for|this|next|last|(?P<week>next|this|last)\s+week\s+on)\s+(?-i:(?P<weekday>{_SHORT_WEEKDAY}))(?!\s*[-–]|\s+to\b)",
        _weekday,
    ),
    (
        rf"\b(?P<week>next|this|last)\s+week,?\s+(?:on\s+)?(?P<weekday>{_FULL_WEEKDAY})\b",
        _weekday,
    ),
    (
        (
            rf"(?:\b(?P<weekday>{_FULL_WEEKDAY}),?\s+(?:the\s+)?|\b(?:on|by|until|till?|before|after|from|since|for|or|and)\s+the\s+)(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b"
            rf"(?:\s+(?:of\s+)?(?P<month>this|next|last)\s+month\b)?(?=\s*(?:[.,;:?!)\n—]|\Z|-\s)|\s+(?:at|to|in|and|or|for|if|is|was|would|will|by|as|but|from|about|with|so|works?|we|i|you|then|when|because|instead|please|onwards?)\b)"
        ),
        _month_day,
    ),
    (
        rf"\b(?:(?:in|by|until|till?|before|during|since|from|at|towards?|around)\s+)?{_PART}[\s-]*(?P<month>{MONTH})(?![\w’'&]|\.?\s*\d{{1,2}}(?!\d))(?:,?\s+(?P<year>20\d\d)\b)?",
        _month,
    ),
    (
        rf"\b(?:in|by|until|till?|before|during|since|from)\s+(?P<month>{MONTH})(?![\w’'&]|\.?\s*\d{{1,2}}(?!\d))(?:,?\s+(?P<year>20\d\d)\b)?",
        _month,
    ),
    (rf"\b{_PART}[\s-]*(?:the\s+)?(?P<which>this|next|last)?\s*\bmonth\b", _relative_month),
    (
        r"\b(?:(?P<part>early|late|later)\s+)?(?P<which>this|next|last)\s+month\b",
        _relative_month,
    ),
    (
        rf"\b{_PART}[\s-]*(?:in\s+)?(?:the\s+)?(?:(?P<which>this\s+coming|this|next|coming|last)\s+)?(?:working\s+|business\s+)?week\b",
        _week,
    ),
    (
        r"\b(?P<which>this\s+coming|the\s+coming|this|next|last)\s+(?:week|weekend)\b(?!\s*['’])",
        _week,
    ),
    (r"\b(?:(?P<part>early|late|later)\s+)?(?:the\s+)?week\s+after\s+next\b", _week),
    (
        rf"\b(?:the\s+)?(?P<ordinal>{'|'.join(_ORDINALS)})\s+(?:day\s+)?of\s+(?P<month>{MONTH})(?![\w’'&-])(?:,?\s+(?P<year>20\d\d)\b)?",
        _spelt_day,
    ),
    (
        rf"\b(?:week\s+(?:of|commencing|beginning|starting)|w/c|wc)\s+(?:{_FULL_WEEKDAY},?\s+)?(?:the\s+)?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{MONTH}))",
        _week_of,
    ),
    (
        r"\b(?:the\s+)?(?:end|close)\s+of\s+(?:the|this)\s+(?:calendar\s+)?year\b|\bin\s+the\s+new\s+year\b|\byear['’]?s?[\s-]end\b",
        _year,
    ),
    (r"\b(?:by|before|until|till)\s+christmas\b(?!\s+(?:day|party))", _christmas),
    (
        r"\b(?:the\s+)?(?:end|close)\s+of\s+(?:(?:the|this)\s+quarter|q(?P<quarter>[1-4]))\b",
        _quarter,
    ),
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when the first text is read: most drafts name no day that anybody asks for."""
    return re.compile(pattern, re.IGNORECASE)
