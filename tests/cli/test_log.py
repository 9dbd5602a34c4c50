"""What `lint-followup log` notes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lint_followup.contacts import Channel, Direction
from lint_followup.history.ledger import Entry, read_ledger

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

LEDGER = ("--ledger", "calls.jsonl")


def _entries() -> tuple[Entry, ...]:
    entries, defects = read_ledger(Path("calls.jsonl"))
    assert not defects
    return entries


def test_an_entry_holds_what_was_told(run: Run) -> None:
    done = run(
        "log", "call", "Priya Nair <priya.nair@brightwell.example>",
        "--at", "2026-11-24T09:30+00:00", "--received", "--note", "call me\nlater",
        "--asked-not-to-contact", "--until", "2026-12-31", *LEDGER,
    )  # fmt: skip
    assert done == (
        0,
        "Noted in calls.jsonl: call from priya.nair@brightwell.example, 2026-11-24 09:30; "
        "they asked for no more messages until 2026-12-31 “call me later”\n",
        "",
    )
    assert _entries() == (
        Entry(
            when=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
            channel=Channel.CALL,
            direction=Direction.RECEIVED,
            address="priya.nair@brightwell.example",
            name="Priya Nair",
            note="call me later",
            asked_not_to_contact=True,
            until=date(2026, 12, 31),
        ),
    )


def test_entries_are_added_and_happen_now(run: Run) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    for channel in Channel:
        assert run("log", channel.value, "sam@example.net", *LEDGER).code == 0
    entries = _entries()
    assert [entry.channel for entry in entries] == list(Channel)
    for entry in entries:
        assert entry.direction is Direction.SENT
        assert before <= entry.when <= datetime.now(UTC)


def test_a_time_without_a_zone_is_local(run: Run) -> None:
    run("log", "text", "sam@example.net", "--at", "2026-11-24", *LEDGER)
    assert _entries()[0].when == datetime(2026, 11, 24).astimezone()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "log wants: CHANNEL ADDRESS"),
        (["call"], "log wants: CHANNEL ADDRESS"),
        (["fax", "sam@example.net"], "CHANNEL: wants email, call, voicemail, linkedin, text, "),
        (["call", "sam"], "ADDRESS wants a mail address, not 'sam': there is no @ in it"),
        (["call", "sam@"], "ADDRESS wants a mail address, not 'sam@'"),
        (["call", "sam@exam ple.net"], "ADDRESS wants "),
        (["call", ""], "ADDRESS wants one mail address, not ''"),
        (["call", "a@example.net, b@example.net"], "ADDRESS wants one mail address"),
        (["call", "sam@example.net", "--at", "soon"], "--at: wants a date or time such as"),
        (["call", "sam@example.net", "--until", "2026-12-31"], "give both"),
        (
            ["call", "sam@example.net", "--asked-not-to-contact", "--until", "never"],
            "--until: wants a date such as 2026-11-24, not 'never'",
        ),
        (
            ["call", "sam@example.net", "--asked-not-to-contact", "--until", "2020-01-01"],
            "--until 2020-01-01 is before the day that it is about",
        ),
        (["call", "sam@example.net", "--note", "x" * 200_000], "the line is too long"),
        (["call", "sam@example.net", "extra"], "one word too many: 'extra'"),
        (["call", "sam@example.net", "--recieved"], "did you mean '--received'?"),
    ],
)
def test_a_mistake_is_2_and_one_line_and_nothing_is_written(
    run: Run, arguments: list[str], said: str
) -> None:
    done = run("log", *arguments, *LEDGER)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("lint-followup: ")
    assert said in done.err
    assert done.err.count("\n") == 1
    assert not Path("calls.jsonl").exists()


def test_a_ledger_that_cannot_be_written_is_2(run: Run, tmp_path: Path) -> None:
    (tmp_path / "calls.jsonl").mkdir()
    done = run("log", "call", "sam@example.net", *LEDGER)
    assert done.code == 2
    assert done.err.startswith("lint-followup: calls.jsonl: ")
