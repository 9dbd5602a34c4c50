"""What can be told beside a draft: every key with what it takes and means.

The options of the command line, the reading of a context file and the documentation's table are
all made from this list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from lint_followup.config_files import parse_toml, placed, shown, wrong
from lint_followup.contacts import Channel
from lint_followup.context import ContactType, Context, Exemption, Stance
from lint_followup.errors import ConfigError
from lint_followup.registry import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from os import PathLike
    from zoneinfo import ZoneInfo

    from lint_followup.draft import Draft

E = TypeVar("E", bound=StrEnum)


class Form(StrEnum):
    """How a key is typed as an option."""

    ONE = "one"
    """With one value."""
    FLAG = "flag"
    """With none; `--no-KEY` says the opposite."""
    LIST = "list"
    """With several values, the option repeated or the values separated by commas."""
    PATHS = "paths"
    """With several values, the option repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextKey:
    """One fact that can be told.

    `read` turns a string or a TOML value into what `Context` holds, and raises ValueError for
    anything else. `words` are all that it takes, if they are few. `placeholder` stands for the
    value in the help.
    """

    name: str
    takes: str
    meaning: str
    read: Callable[[object], Any]
    words: tuple[str, ...] = ()
    placeholder: str = ""
    form: Form = Form.ONE

    @property
    def attribute(self) -> str:
        """The name in Python."""
        return self.name.replace("-", "_")


class Fact(NamedTuple):
    """A value, already read, and the place that says so: a file or an option."""

    key: ContextKey
    value: Any
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What facts amount to: a context without a history, and where the history is to be found."""

    context: Context
    history: tuple[Path, ...] = ()
    ledger: Path | None = None


_YEARS: Final = range(1970, 2200)
"""Dates outside are slips of the pen, and too near to where arithmetic with dates ends."""

_MOST_DAYS: Final = 366

_LONG: Final = 60
"""Characters of a wrong value that an error does not repeat."""


class _NearMissError(ValueError):
    """A wrong value that looks like a right one; the text is a hint at that."""


def _moment(value: object) -> datetime:
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)  # noqa: DTZ001  made aware below
    if not isinstance(value, datetime) or value.year not in _YEARS:
        raise ValueError
    return value.astimezone() if value.tzinfo is None else value


def _day(value: object) -> date:
    if isinstance(value, str):
        value = date.fromisoformat(value)
    if not isinstance(value, date) or isinstance(value, datetime) or value.year not in _YEARS:
        raise ValueError
    return value


def _day_or_moment(value: object) -> date | datetime:
    try:
        return _day(value)
    except ValueError:
        return _moment(value)


def _text(value: object) -> str:
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not text:
        raise ValueError
    return text


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError  # noqa: TRY004  ValueError is what `ContextKey.read` promises
    return tuple(map(_text, value))


def _one_of(words: type[E]) -> Callable[[object], E]:
    def read(value: object) -> E:
        if not isinstance(value, str):
            raise ValueError  # noqa: TRY004  see above
        return words(value)

    return read


def _exemptions(value: object) -> frozenset[Exemption]:
    return frozenset(map(Exemption, _texts(value)))


def _days(value: object) -> int:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,4}", value):
        value = int(value)
    if type(value) is not int or not 1 <= value <= _MOST_DAYS:
        raise ValueError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError  # noqa: TRY004  see above
    return value


def _zone(value: object) -> ZoneInfo:
    from zoneinfo import ZoneInfo, available_timezones

    name = _text(value)
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # a folder of zones is an OSError
        hint = nearest(name, sorted(available_timezones()))
        raise _NearMissError(hint) from None


def _country(value: object) -> str:
    code = _text(value).upper()
    if code not in _COUNTRIES:
        raise _NearMissError(_MISTAKEN_CODES.get(code, ""))
    return code


def _path(value: object) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError
    return Path(value)


def _paths(value: object) -> tuple[Path, ...]:
    if not isinstance(value, list):
        raise ValueError  # noqa: TRY004  see above
    return tuple(map(_path, value))


def _listed(words: type[StrEnum]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}"


CONTEXT_KEYS: Final = (
    ContextKey(
        name="now",
        takes="a date or time such as 2026-11-24T09:30",
        meaning="when the draft is sent",
        read=_moment,
        placeholder="TIME",
    ),
    ContextKey(
        name="interview-date",
        takes="a date or time such as 2026-11-24T09:30",
        meaning="when the last interview was, or will be",
        read=_day_or_moment,
        placeholder="DATE",
    ),
    ContextKey(
        name="role",
        takes="a text",
        meaning="the job it is about",
        read=_text,
        placeholder="TITLE",
    ),
    ContextKey(
        name="company",
        takes="a text",
        meaning="whose job that is",
        read=_text,
        placeholder="NAME",
    ),
    ContextKey(
        name="contact-type",
        takes=_listed(ContactType),
        meaning="what the reader has to do with the job",
        read=_one_of(ContactType),
        words=tuple(ContactType),
        placeholder="TYPE",
    ),
    ContextKey(
        name="decision-by",
        takes="a date such as 2026-11-24",
        meaning="the day by which they said they would decide",
        read=_day,
        placeholder="DATE",
    ),
    ContextKey(
        name="deadline",
        takes="a date such as 2026-11-24",
        meaning="a day that you have to keep, as for another offer",
        read=_day,
        placeholder="DATE",
    ),
    ContextKey(
        name="asked-not-to-contact",
        takes="true or false",
        meaning="they asked for no more messages",
        read=_flag,
        form=Form.FLAG,
    ),
    ContextKey(
        name="preferred-channel",
        takes=_listed(Channel),
        meaning="how the reader likes to be reached",
        read=_one_of(Channel),
        words=tuple(Channel),
        placeholder="CHANNEL",
    ),
    ContextKey(
        name="agreed-gap",
        takes=f"a number of days from 1 to {_MOST_DAYS}",
        meaning="how long they asked you to leave between messages",
        read=_days,
        placeholder="DAYS",
    ),
    ContextKey(
        name="stance",
        takes=_listed(Stance),
        meaning="whose advice decides where the articles disagree on how often to write",
        read=_one_of(Stance),
        words=tuple(Stance),
        placeholder="STANCE",
    ),
    ContextKey(
        name="time-zone",
        takes="the name of a time zone such as Europe/Lisbon",
        meaning="the reader's time zone",
        read=_zone,
        placeholder="ZONE",
    ),
    ContextKey(
        name="country",
        takes="the ISO 3166 code of a country such as PT",
        meaning="the reader's country, for its holidays",
        read=_country,
        placeholder="CODE",
    ),
    ContextKey(
        name="interviewers",
        takes="a list of names or addresses",
        meaning="who interviewed you",
        read=_texts,
        placeholder="NAMES",
        form=Form.LIST,
    ),
    ContextKey(
        name="topics",
        takes="a list of words",
        meaning="what you talked about",
        read=_texts,
        placeholder="WORDS",
        form=Form.LIST,
    ),
    ContextKey(
        name="rapport",
        takes="true or false",
        meaning="you and the reader got on",
        read=_flag,
        form=Form.FLAG,
    ),
    ContextKey(
        name="exemptions",
        takes=f"a list of {_listed(Exemption)}",
        meaning="what makes your case one that an article excepts",
        read=_exemptions,
        words=tuple(Exemption),
        placeholder="WORDS",
        form=Form.LIST,
    ),
    ContextKey(
        name="history",
        takes="a list of paths",
        meaning="where to look for earlier mail: an mbox file, a Maildir, a folder of .eml files",
        read=_paths,
        placeholder="PATH",
        form=Form.PATHS,
    ),
    ContextKey(
        name="ledger",
        takes="a path",
        meaning="the ledger of calls and messages that `lint-followup log` keeps",
        read=_path,
        placeholder="PATH",
    ),
)
"""Everything that can be told, in the order of the help and the documentation."""

BY_NAME: Final = {key.name: key for key in CONTEXT_KEYS}


def fact(key: ContextKey, value: object, origin: str) -> Fact:
    """A value of a key that an option gave, checked. Raises ConfigError naming the origin."""
    try:
        return Fact(key, key.read(value), origin)
    except (ValueError, OverflowError, OSError) as error:
        raise ConfigError(f"{origin}: {_wanted(key, value, error)}") from None


def _wanted(key: ContextKey, value: object, error: Exception) -> str:
    """What a key wants instead of the value."""
    given = f", not {value!r}" if isinstance(value, str) and len(value) < _LONG else ""
    hint = str(error) if isinstance(error, _NearMissError) else ""
    return f"wants {key.takes}{given}{hint}"


def read_facts(path: Path) -> list[Fact]:
    """What a context file says; its paths are relative to it. Raises ConfigError."""
    return [_fact(path, name, value) for name, value in parse_toml(path).items()]


def _fact(path: Path, name: str, value: object) -> Fact:
    key = BY_NAME.get(name)
    if key is None:
        raise wrong(path, name, f"unknown key {name!r}{nearest(name, list(BY_NAME))}")
    try:
        return Fact(key, placed(key.read(value), path.parent), shown(path))
    except (ValueError, OverflowError, OSError) as error:
        raise wrong(path, name, f"{name!r} {_wanted(key, value, error)}") from None


def known(facts: Iterable[Fact]) -> Known:
    """What the facts, weakest first, amount to.

    Raises ConfigError where two of them cannot both be true.
    """
    by_name = {fact.key.name: fact for fact in facts}
    _check(by_name)
    values = {fact.key.attribute: fact.value for fact in by_name.values()}
    history, ledger = values.pop("history", ()), values.pop("ledger", None)
    return Known(context=Context(**values), history=history, ledger=ledger)


def _check(facts: dict[str, Fact]) -> None:
    decision, interview = facts.get("decision-by"), facts.get("interview-date")
    if decision and interview and decision.value < _date_of(interview.value):
        raise ConfigError(f"{_named(decision)} is before {_named(interview)}")
    silence, gap = facts.get("asked-not-to-contact"), facts.get("agreed-gap")
    if gap and silence and silence.value:
        raise ConfigError(f"{_named(silence)} and {_named(gap)} exclude each other")


def _date_of(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _named(fact: Fact) -> str:
    value = "" if fact.key.form is Form.FLAG else f" {fact.value}"
    if fact.origin == f"--{fact.key.name}":
        return f"{fact.origin}{value}"
    return f"{fact.key.name}{value} ({fact.origin})"


def load_context(path: str | PathLike[str], *, draft: Draft | None = None) -> Context:
    """The context that a file tells, as in `docs/context.md`.

    Its `history` and `ledger` are read only with a `draft`: the context then holds what they know
    of the people that the draft goes to. Raises ConfigError, or HistoryError for a mailbox or
    ledger that cannot be read.
    """
    told = known(read_facts(Path(path)))
    if draft is None or not (told.history or told.ledger):
        return told.context
    from lint_followup.history.archive import open_archive

    archive = open_archive(told.history, ledger=told.ledger)
    return replace(told.context, history=archive.about(draft, company=told.context.company))


_MISTAKEN_CODES: Final = {
    "UK": " (the United Kingdom is 'GB')",
    "EN": " (England is in 'GB')",
    "EL": " (Greece is 'GR')",
}

_COUNTRIES: Final = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM
    ZW
    """.split()
)
"""ISO 3166-1 alpha-2."""
