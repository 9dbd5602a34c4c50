"""Where options and words may stand, and what they reach."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from lint_followup import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]
    Mail = Callable[..., str]


def _rules(done: Done) -> list[str]:
    drafts = json.loads(done.out)["drafts"]
    return [finding["rule"] for draft in drafts for finding in draft["findings"]]


@pytest.mark.parametrize(
    "option",
    [
        ["--format", "json"],
        ["--kind", "status-check"],
        ["--select", "tone"],
        ["--ignore", "says-error"],
        ["--fail-on", "error"],
        ["--exit-zero"],
        ["--min-confidence", "medium"],
        ["--spelling", "off"],
        ["--dialect", "british"],
        ["--now", "2026-11-24"],
        ["--role", "Analyst"],
        ["--company", "Brightwell"],
        ["--topics", "dbt,claims"],
        ["--no-rapport"],
        ["--context", "facts.toml"],
        ["--config", "own.toml"],
        ["--vocab", "words.txt"],
    ],
    ids=lambda option: option[0],
)
def test_an_option_may_stand_anywhere(
    run: Run, mail: Mail, tmp_path: Path, option: list[str]
) -> None:
    (tmp_path / "own.toml").write_text('ignore = ["says-error"]', encoding="utf-8")
    (tmp_path / "words.txt").write_text("Brightwell\n", encoding="utf-8")
    (tmp_path / "facts.toml").write_text("agreed-gap = 14\n", encoding="utf-8")
    first, second = mail("an error"), mail("a warning", "other.eml")
    before = run(*option, first, second)
    assert run(first, second, *option) == before
    assert run(first, *option, second) == before
    assert run(*option, "--", first, second) == before


@pytest.mark.parametrize("command", [["rules"], ["config", "--show"]])
def test_an_option_may_stand_before_a_command(run: Run, command: list[str]) -> None:
    option = ["--format", "json"] if command == ["rules"] else ["--select", "tone"]
    done = run(*command, *option)
    assert done.code == 0
    assert run(*option, *command) == done


def test_a_first_word_that_is_a_command_is_one(run: Run, mail: Mail) -> None:
    mail("an error", "rules")
    assert "6 rules." in run("rules").out
    assert "says-error: it says error" in run("./rules").out
    assert "says-error: it says error" in run("--", "rules").out
    assert "says-error: it says error" in run(mail(), "rules").out


def test_select_takes_rules_and_categories_repeated_or_with_commas(run: Run, mail: Mail) -> None:
    path = mail("an error, a warning, an info, a hint")
    json_of = ("--format", "json", path)
    assert _rules(run("--select", "says-info", *json_of)) == ["says-info"]
    assert _rules(run("--select", "tone", *json_of)) == ["says-error", "says-warning"]
    assert _rules(run("--select", "tone,length", "--ignore", "says-error", *json_of)) == [
        "says-warning",
        "says-hint",
    ]
    assert _rules(run("--select", "says-info", "--select", "says-hint", *json_of)) == [
        "says-info",
        "says-hint",
    ]


def test_an_ignored_rule_is_named_in_the_report(run: Run, mail: Mail) -> None:
    done = run("--ignore", "says-error", mail("an error"))
    assert done.code == 0
    assert "Ignored: says-error (on the command line)." in done.out


def test_min_confidence_leaves_findings_out(run: Run, mail: Mail) -> None:
    path = mail("maybe an error")
    assert _rules(run("--format", "json", path)) == ["says-maybe", "says-error"]
    assert _rules(run("--min-confidence", "medium", "--format", "json", path)) == ["says-error"]


def test_kind_is_taken_as_given(run: Run, mail: Mail) -> None:
    done = run("--kind", "status-check", "--format", "json", mail())
    kind: dict[str, Any] = json.loads(done.out)["drafts"][0]["kind"]
    assert kind["name"] == "status-check"
    assert kind["given"] is True


def test_standard_input_is_a_path(run: Run, mail: Mail, monkeypatch: pytest.MonkeyPatch) -> None:
    source = open(mail("an error"), "rb")  # noqa: SIM115  closed with the stream below
    with io.TextIOWrapper(source) as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        done = run("-")
    assert done.code == 1
    assert "-:8:41: error says-error" in done.out


def test_a_folder_stands_for_its_drafts_sorted(run: Run, mail: Mail) -> None:
    for name in ("in/b.eml", "in/a.txt", "in/deep/c.MD", "in/.hidden.eml", "in/.git/d.eml"):
        mail("", name)
    mail("", "in/picture.png")
    paths = [draft["path"] for draft in json.loads(run("--format", "json", "in").out)["drafts"]]
    assert paths == ["in/a.txt", "in/b.eml", "in/deep/c.MD"]


def test_version_and_help(run: Run) -> None:
    assert run("--version").out == f"lint-followup {__version__}\n"
    shown = run("--help")
    assert shown.code == 0
    for option in (
        "--format",
        "--select",
        "--fail-on",
        "--config",
        "--vocab",
        "--now",
        "--history",
    ):
        assert option in shown.out
    assert run("rules", "--help").out.startswith("usage: lint-followup rules")


def test_rules_and_explain_tell_what_is_known(run: Run) -> None:
    listed = run("rules").out
    assert "error    says-error" in listed
    rules = json.loads(run("rules", "--format", "json").out)["rules"]
    assert [rule["name"] for rule in rules][:2] == ["says-error", "says-warning"]
    told = run("explain", "says-error").out
    for part in ("Why", "A error here.", "^^^^^", "most = 0: How many", "Melissa Kennedy"):
        assert part in told
