"""What is told beside the drafts reaches the rules."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from lint_followup.cli.progress import mail_bar
from lint_followup.config_files import user_folder
from lint_followup.context import ContactType, Context, Exemption
from lint_followup.errors import HistoryError
from lint_followup.linter import Linter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]
    Mail = Callable[..., str]


@pytest.fixture
def contexts(monkeypatch: pytest.MonkeyPatch) -> list[Context]:
    """The contexts that drafts are linted in, as they come."""
    seen: list[Context] = []
    lint = Linter.lint

    def noted(self: Linter, *args: Any, context: Context, **kwargs: Any) -> Any:
        seen.append(context)
        return lint(self, *args, context=context, **kwargs)

    monkeypatch.setattr(Linter, "lint", noted)
    return seen


@pytest.fixture
def dated(mail: Mail, tmp_path: Path) -> str:
    """A draft with a Date field."""
    path = tmp_path / mail(name="dated.eml")
    text = path.read_text(encoding="utf-8")
    path.write_text(f"Date: Tue, 10 Nov 2026 09:30:00 +0100\n{text}", encoding="utf-8")
    return path.name


def test_options_reach_the_context(run: Run, mail: Mail, contexts: list[Context]) -> None:
    run(
        "--now", "2026-11-24T09:30+01:00", "--role", "Analyst", "--company", "Acme",
        "--interview-date", "2026-11-03", "--contact-type", "hr", "--agreed-gap", "7",
        "--interviewers", "Priya Nair, Omar Haddad", "--interviewers", "Chen Li",
        "--no-rapport", "--exemptions", "good-reason,contact-there", mail(),
    )  # fmt: skip
    assert contexts == [
        Context(
            now=datetime(2026, 11, 24, 8, 30, tzinfo=UTC),
            role="Analyst",
            company="Acme",
            interview_date=date(2026, 11, 3),
            contact_type=ContactType.HR,
            agreed_gap=7,
            interviewers=("Priya Nair", "Omar Haddad", "Chen Li"),
            rapport=False,
            exemptions=frozenset({Exemption.GOOD_REASON, Exemption.CONTACT_THERE}),
        )
    ]


def test_an_option_wins_over_the_file(
    run: Run, mail: Mail, contexts: list[Context], tmp_path: Path
) -> None:
    text = 'role = "Chef"\ncompany = "Acme"\nrapport = true\ntopics = ["bread, or rolls"]\n'
    (tmp_path / "facts.toml").write_text(text, encoding="utf-8")
    run("--context", "facts.toml", "--role", "Baker", "--no-rapport", mail())
    told = replace(contexts[0], now=None)
    assert told == Context(role="Baker", company="Acme", rapport=False, topics=("bread, or rolls",))


def test_now_is_what_is_told_else_the_date_field_else_this_moment(
    run: Run, mail: Mail, dated: str, contexts: list[Context]
) -> None:
    before = datetime.now(UTC)
    run("--now", "2026-11-24", dated)
    run(dated)
    run(mail())
    told, own, moment = (context.now for context in contexts)
    assert told == datetime(2026, 11, 24).astimezone()
    assert own is None
    assert moment is not None
    assert moment.tzinfo is not None
    assert before <= moment <= datetime.now(UTC)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--interview-date", "2026-11-31"], "--interview-date: wants a date or time such as"),
        (["--contact-type", "boss"], "--contact-type: wants agency, internal-recruiter, hr,"),
        (["--agreed-gap", "soon"], "--agreed-gap: wants a number of days from 1 to 366"),
        (["--country", "uk"], "--country: wants the ISO 3166 code of a country such as PT, not"),
        (["--topics", "dbt,"], "--topics: wants a list of words"),
        (["--company", ""], "--company: wants a text, not ''"),
        (["--interviewdate", "x"], "(did you mean '--interview-date'?)"),
        (["--context", "none.toml"], "none.toml: No such file or directory"),
        (["--context", "facts.toml"], "facts.toml:2: 'agreed-gap' wants a number of days"),
        (
            ["--interview-date", "2026-11-03", "--decision-by", "2026-11-01"],
            "--decision-by 2026-11-01 is before --interview-date 2026-11-03",
        ),
        (
            ["--asked-not-to-contact", "--agreed-gap", "14"],
            "--asked-not-to-contact and --agreed-gap 14 exclude each other",
        ),
    ],
)
def test_a_mistake_is_2_and_one_line(
    run: Run, mail: Mail, tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "facts.toml").write_text("role = 'Chef'\nagreed-gap = -1\n", encoding="utf-8")
    done = run(*arguments, mail())
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("lint-followup: ")
    assert said in done.err
    assert done.err.count("\n") == 1


SENT = """\
From amara.jensen@example.com Tue Nov 10 09:30:00 2026
From: Amara Jensen <amara.jensen@example.com>
To: {to}
Date: Tue, 10 Nov 2026 09:30:00 +0000
Message-ID: <{to}>
Subject: Thank you

Dear Priya,

Thank you for your time.

Amara
"""


@pytest.fixture
def mailbox(tmp_path: Path) -> str:
    """A mailbox with a mail to the reader and one to somebody else."""
    people = ("priya.nair@brightwell.example", "sam@example.net")
    text = "\n".join(SENT.format(to=address) for address in people)
    (tmp_path / "sent.mbox").write_text(text, encoding="utf-8")
    return "sent.mbox"


def _touches(context: Context) -> list[str] | None:
    history = context.history
    return None if history is None else [touch.channel.value for touch in history.touches]


def test_the_history_of_each_draft_is_its_own(
    run: Run, mail: Mail, mailbox: str, contexts: list[Context], tmp_path: Path
) -> None:
    other = tmp_path / mail(name="other.eml")
    text = other.read_text(encoding="utf-8").replace("priya.nair@brightwell", "omar@acme")
    other.write_text(text, encoding="utf-8")
    done = run("--history", mailbox, mail(), "other.eml", "--now", "2026-11-24")
    assert done.code == 0
    assert [_touches(context) for context in contexts] == [["email"], []]


def test_the_report_names_what_was_looked_into(run: Run, mail: Mail, mailbox: str) -> None:
    run("log", "call", "priya.nair@brightwell.example", "--ledger", "calls.jsonl")
    done = run("--history", mailbox, "--ledger", "calls.jsonl", mail(), "--now", "2099-11-24")
    out = " ".join(done.out.split())
    assert (
        "History: 2 contacts with the reader or the company in sent.mbox and calls.jsonl; "
        "it may be incomplete."
    ) in out
    report = json.loads(run("--format", "json", "--history", mailbox, mail()).out)["drafts"][0]
    assert report["consulted"] == [{"what": "history", "sources": [mailbox], "found": 1}]


def test_a_context_file_names_a_history(
    run: Run, mail: Mail, mailbox: str, contexts: list[Context], tmp_path: Path
) -> None:
    (tmp_path / "facts.toml").write_text(f'history = ["{mailbox}"]', encoding="utf-8")
    run("--context", "facts.toml", mail())
    assert [_touches(context) for context in contexts] == [["email"]]


def test_the_users_own_configuration_names_a_history_and_a_ledger(
    run: Run, mail: Mail, mailbox: str, contexts: list[Context], tmp_path: Path
) -> None:
    folder = user_folder()
    folder.mkdir(parents=True)
    (tmp_path / mailbox).rename(folder / mailbox)
    settings = 'history = ["sent.mbox"]\nledger = "calls.jsonl"\n'
    (folder / "config.toml").write_text(settings, encoding="utf-8")
    assert run(mail()).code == 0
    run("log", "call", "priya.nair@brightwell.example", "--at", "2026-11-12")
    assert (folder / "calls.jsonl").exists()
    run(mail())
    (tmp_path / "empty.jsonl").touch()
    run(mail(), "--ledger", "empty.jsonl")
    assert [_touches(context) for context in contexts] == [["email"], ["email", "call"], ["email"]]


def test_no_other_configuration_names_a_history(run: Run, mail: Mail, tmp_path: Path) -> None:
    for key, value in (("history", '["sent.mbox"]'), ("ledger", '"calls.jsonl"')):
        (tmp_path / ".lint-followup.toml").write_text(f"{key} = {value}", encoding="utf-8")
        done = run(mail())
        assert done.code == 2
        assert (
            f".lint-followup.toml:1: '{key}' names your {'mail' if key == 'history' else key}"
            in (done.err)
        )


def test_the_default_ledger_is_read_for_whom_it_knows(
    run: Run, mail: Mail, contexts: list[Context]
) -> None:
    run("log", "call", "sam@example.net", "--at", "2026-11-12")
    run(mail())
    run("log", "linkedin", "priya.nair@brightwell.example", "--at", "2026-11-12")
    run(mail())
    assert [_touches(context) for context in contexts] == [None, ["linkedin"]]


@pytest.mark.parametrize("option", ["--history", "--ledger"])
def test_a_history_that_cannot_be_read_is_2_and_one_line(run: Run, mail: Mail, option: str) -> None:
    done = run(option, "none.mbox", mail())
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("lint-followup: ")
    assert "none.mbox: there is no such " in done.err
    assert done.err.count("\n") == 1


def test_a_broken_line_of_a_ledger_is_told(
    run: Run, mail: Mail, contexts: list[Context], tmp_path: Path
) -> None:
    run("log", "call", "priya.nair@brightwell.example", "--ledger", "calls.jsonl")
    with (tmp_path / "calls.jsonl").open("a", encoding="utf-8") as file:
        file.write("rubbish\n")
    done = run("--ledger", "calls.jsonl", mail())
    assert done.code == 0
    assert "Not understood, calls.jsonl:2: " in done.out
    assert [_touches(context) for context in contexts] == [["call"]]


def test_a_bar_tells_how_far_the_mail_is_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")  # makes it a terminal
    with mail_bar() as tell:
        tell(1, 2)
        tell(2, 2)
    assert "Reading mail" in capsys.readouterr().err


def test_a_mailbox_that_vanishes_ends_the_run(
    run: Run, mail: Mail, mailbox: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vanished(*_: object, **__: object) -> None:
        raise HistoryError("sent.mbox: it is gone")

    monkeypatch.setattr("lint_followup.history.archive.Archive.about", vanished)
    assert run("--history", mailbox, mail()) == (2, "", "lint-followup: sent.mbox: it is gone\n")
