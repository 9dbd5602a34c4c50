"""What can be told beside a draft: the keys, the file, and what contradicts itself."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from lint_followup import Draft, load_context
from lint_followup.contacts import Channel, Direction
from lint_followup.context import ContactType, Context, Exemption, Stance
from lint_followup.context_keys import BY_NAME, CONTEXT_KEYS, fact, known, read_facts
from lint_followup.errors import ConfigError
from lint_followup.history.ledger import Entry, append_entry
from lint_followup.rule import Need

if TYPE_CHECKING:
    from collections.abc import Callable

WHOLE = """
now = "2026-11-24T09:30+01:00"
interview-date = 2026-11-03
role = "Data  Analyst"
company = "Brightwell"
contact-type = "hiring-manager"
decision-by = "2026-11-20"
deadline = 2026-12-01
asked-not-to-contact = false
preferred-channel = "email"
agreed-gap = 14
stance = "strict"
time-zone = "Europe/Lisbon"
country = "pt"
interviewers = ["Priya Nair", "omar@brightwell.example"]
topics = ["claims data"]
rapport = true
exemptions = ["contact-there", "good-reason"]
"""

WANTED = Context(
    now=datetime(2026, 11, 24, 8, 30, tzinfo=UTC),
    interview_date=date(2026, 11, 3),
    role="Data Analyst",
    company="Brightwell",
    contact_type=ContactType.HIRING_MANAGER,
    decision_by=date(2026, 11, 20),
    deadline=date(2026, 12, 1),
    asked_not_to_contact=False,
    preferred_channel=Channel.EMAIL,
    agreed_gap=14,
    stance=Stance.STRICT,
    time_zone=ZoneInfo("Europe/Lisbon"),
    country="PT",
    interviewers=("Priya Nair", "omar@brightwell.example"),
    topics=("claims data",),
    rapport=True,
    exemptions=frozenset({Exemption.CONTACT_THERE, Exemption.GOOD_REASON}),
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """A context file in the current folder."""
    monkeypatch.chdir(tmp_path)

    def write(text: str) -> Path:
        Path("facts.toml").write_text(text, encoding="utf-8")
        return Path("facts.toml")

    return write


def test_the_keys_are_what_the_context_holds_and_where_the_history_is() -> None:
    held = {item.name for item in fields(Context)}
    assert {key.attribute for key in CONTEXT_KEYS} == {*held, "ledger"}


def test_every_need_is_a_key() -> None:
    assert {need.value for need in Need} <= BY_NAME.keys()


def test_a_file_can_tell_all_there_is(file: Callable[[str], Path]) -> None:
    told = known(read_facts(file(WHOLE)))
    assert told.context == WANTED
    assert {item for line in WHOLE.split("\n") if (item := line.partition(" =")[0])} == {
        name for name in BY_NAME if name not in {"history", "ledger"}
    }


def test_an_empty_file_tells_nothing(file: Callable[[str], Path]) -> None:
    assert load_context(file("")) == Context()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("interview-date = 2026-11-03", date(2026, 11, 3)),
        ('interview-date = "2026-11-03"', date(2026, 11, 3)),
        ("interview-date = 2026-11-03T10:00:00Z", datetime(2026, 11, 3, 10, tzinfo=UTC)),
        ('interview-date = "2026-11-03 10:00+00:00"', datetime(2026, 11, 3, 10, tzinfo=UTC)),
        ("interview-date = 2026-11-03T10:00:00", datetime(2026, 11, 3, 10).astimezone()),
        ("now = 2026-11-03", datetime(2026, 11, 3).astimezone()),
        ('now = "2026-11-03T10:00"', datetime(2026, 11, 3, 10).astimezone()),
        ("agreed-gap = 7", 7),
        ('agreed-gap = "7"', 7),
        ('time-zone = "UTC"', ZoneInfo("UTC")),
        ("topics = []", ()),
    ],
)
def test_a_value_may_be_written_in_several_ways(
    file: Callable[[str], Path], text: str, value: object
) -> None:
    read = read_facts(file(text))[0].value
    assert read == value
    assert type(read) is type(value)
    if isinstance(read, datetime):
        assert read.tzinfo is not None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("interview = 2026-11-03", "facts.toml:1: unknown key 'interview' (did you mean 'interv"),
        ("\nrolle = 'x'", "facts.toml:2: unknown key 'rolle' (did you mean 'role'?)"),
        ("[context]\nrole = 'x'", "facts.toml:1: unknown key 'context'"),
        ("interview-date = 2026-02-30", "facts.toml:1: Invalid date or datetime: interview-date ="),
        ("interview-date = '2026-02-30'", "facts.toml:1: 'interview-date' wants a date or time"),
        ("interview-date = 10:30:00", "'interview-date' wants a date or time such as"),
        ("interview-date = '3/11/2026'", "not '3/11/2026'"),
        ("interview-date = '0001-01-01'", "'interview-date' wants a date"),
        ("decision-by = 9999-12-31", "'decision-by' wants a date such as"),
        ("decision-by = 2026-11-03T10:00:00", "'decision-by' wants a date such as"),
        ("now = true", "'now' wants a date or time"),
        ("now = '0001-01-01T00:00+14:00'", "'now' wants a date or time"),
        ("role = 3", "'role' wants a text"),
        ("role = ' '", "'role' wants a text, not ' '"),
        ("contact-type = 'boss'", "wants agency, internal-recruiter, hr, hiring-manager or team,"),
        ("contact-type = 1", "'contact-type' wants agency"),
        ("asked-not-to-contact = 'yes'", "'asked-not-to-contact' wants true or false, not 'yes'"),
        ("agreed-gap = 0", "'agreed-gap' wants a number of days from 1 to 366"),
        ("agreed-gap = true", "'agreed-gap' wants a number of days"),
        ("agreed-gap = 2.5", "'agreed-gap' wants a number of days"),
        ("agreed-gap = 99999999999999999999", "'agreed-gap' wants a number of days"),
        ("time-zone = 'europe/lisbon'", "did you mean 'Europe/Lisbon'?"),
        ("time-zone = '../passwd'", "'time-zone' wants the name of a time zone"),
        ("time-zone = 'Europe'", "'time-zone' wants the name of a time zone"),
        ("time-zone = 1", "'time-zone' wants the name of a time zone"),
        ("country = 'XX'", "'country' wants the ISO 3166 code of a country such as PT, not 'XX'"),
        ("country = 'uk'", "not 'uk' (the United Kingdom is 'GB')"),
        ("country = 'Portugal'", "'country' wants the ISO 3166 code"),
        ("topics = 'dbt'", "'topics' wants a list of words, not 'dbt'"),
        ("topics = [1]", "'topics' wants a list of words"),
        ("topics = ['']", "'topics' wants a list of words"),
        ("exemptions = ['none']", "'exemptions' wants a list of contact-there, good-reason,"),
        ("history = 'sent.mbox'", "'history' wants a list of paths"),
        ("history = ['']", "'history' wants a list of paths"),
        ('ledger = "a\\u0000b"', "'ledger' wants a path"),
        ("role = ", "facts.toml:1: Invalid value: role ="),
    ],
)
def test_a_mistake_is_one_line_with_its_place(
    file: Callable[[str], Path], text: str, said: str
) -> None:
    with pytest.raises(ConfigError) as error:
        load_context(file(text))
    assert str(error.value).startswith("facts.toml:")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        load_context(tmp_path / "none.toml")


def test_paths_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/amara")
    monkeypatch.setenv("USERPROFILE", "/home/amara")
    path = tmp_path / "job" / "facts.toml"
    path.parent.mkdir()
    path.write_text('history = ["Sent", "~/Mail", "/var/mail/x"]\nledger = "calls.jsonl"')
    told = known(read_facts(path))
    home = Path("/home/amara/Mail")
    assert told.history == (path.parent / "Sent", home, Path("/var/mail/x"))
    assert told.ledger == path.parent / "calls.jsonl"
    assert told.context == Context()


def _known(**values: Any) -> Context:
    given = ((name.replace("_", "-"), value) for name, value in values.items())
    return known(fact(BY_NAME[name], value, f"--{name}") for name, value in given).context


def test_what_is_told_last_wins() -> None:
    first = fact(BY_NAME["role"], "Chef", "facts.toml")
    assert known([first, fact(BY_NAME["role"], "Baker", "--role")]).context.role == "Baker"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            {"interview_date": "2026-11-03", "decision_by": "2026-11-02"},
            "--decision-by 2026-11-02 is before --interview-date 2026-11-03",
        ),
        (
            {"interview_date": "2026-11-03T10:00+00:00", "decision_by": "2026-11-02"},
            "--decision-by 2026-11-02 is before --interview-date 2026-11-03 10:00:00+00:00",
        ),
        (
            {"asked_not_to_contact": True, "agreed_gap": "14"},
            "--asked-not-to-contact and --agreed-gap 14 exclude each other",
        ),
    ],
)
def test_facts_that_cannot_both_be_true_are_an_error(values: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError, match=f"^{re.escape(said)}$"):
        _known(**values)


def test_a_contradiction_names_the_file() -> None:
    facts = [
        fact(BY_NAME["agreed-gap"], 7, "facts.toml"),
        fact(BY_NAME["asked-not-to-contact"], value=True, origin="--asked-not-to-contact"),
    ]
    with pytest.raises(ConfigError, match=r"contact and agreed-gap 7 \(facts.toml\) exclude"):
        known(facts)


@pytest.mark.parametrize(
    "values",
    [
        {"interview_date": "2026-11-03", "decision_by": "2026-11-03"},
        {"interview_date": "2026-12-03", "now": "2026-11-24"},
        {"deadline": "2026-11-03", "now": "2026-11-24"},
        {"decision_by": "2026-11-03", "now": "2026-11-24"},
        {"asked_not_to_contact": False, "agreed_gap": 14},
    ],
)
def test_what_is_merely_odd_is_taken_as_told(values: dict[str, Any]) -> None:
    assert _known(**values) != Context()


def test_the_history_of_a_file_is_read_for_a_draft(file: Callable[[str], Path]) -> None:
    path = file('company = "Brightwell"\nledger = "calls.jsonl"')
    draft = Draft.from_bytes(b"From: a@example.com\nTo: p@brightwell.example\n\nDear Priya,\n")
    for address in ("p@brightwell.example", "x@example.net"):
        call = Entry(
            when=datetime(2026, 11, 3, 10, tzinfo=UTC),
            channel=Channel.CALL,
            direction=Direction.SENT,
            address=address,
        )
        append_entry(Path("calls.jsonl"), call)
    assert load_context(path) == Context(company="Brightwell")
    context = load_context(path, draft=draft)
    assert replace(context, history=None) == Context(company="Brightwell")
    assert context.history is not None
    assert [touch.channel for touch in context.history.touches] == [Channel.CALL]
