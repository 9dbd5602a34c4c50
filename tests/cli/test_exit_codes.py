"""Each row of `docs/exit-codes.md`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]
    Mail = Callable[..., str]


@pytest.mark.parametrize(
    ("say", "fail_on", "code"),
    [
        ("", "hint", 0),
        ("a hint", "warning", 0),
        ("a hint", "hint", 1),
        ("an info", "warning", 0),
        ("an info", "info", 1),
        ("a warning", "error", 0),
        ("a warning", "warning", 1),
        ("an error", "error", 1),
        ("maybe", "hint", 0),
        ("maybe an info", "info", 1),
    ],
)
def test_a_finding_counts_from_fail_on_upward(
    run: Run, mail: Mail, say: str, fail_on: str, code: int
) -> None:
    assert run("--fail-on", fail_on, mail(say)).code == code


def test_fail_on_is_warning(run: Run, mail: Mail) -> None:
    assert run(mail("an info")).code == 0
    assert run(mail("a warning")).code == 1


def test_a_crashed_rule_is_2_and_named(run: Run, mail: Mail) -> None:
    done = run(mail("crash"))
    assert done.code == 2
    assert "says-crash failed" in done.out
    assert "not assessed" in done.out


def test_a_draft_in_another_language_is_2(run: Run, tmp_path: Path) -> None:
    german = "vielen Dank für das Gespräch am Dienstag, ich freue mich sehr auf Ihre Nachricht."
    (tmp_path / "brief.txt").write_text(f"Liebe Frau Nair,\n\n{german}\n", encoding="utf-8")
    assert run("brief.txt").code == 2


def test_exit_zero_turns_1_into_0(run: Run, mail: Mail) -> None:
    assert run("--exit-zero", mail("a warning")).code == 0


def test_exit_zero_never_hides_2(run: Run, mail: Mail) -> None:
    assert run("--exit-zero", mail("crash")).code == 2
    assert run("--exit-zero", "missing.eml").code == 2


def test_2_wins_over_1(run: Run, mail: Mail) -> None:
    done = run(mail("an error"), "missing.eml")
    assert done.code == 2
    assert "says-error" in done.out
    assert done.err == "lint-followup: missing.eml: there is no such file\n"


@pytest.mark.parametrize("how", ["text", "json"])
@pytest.mark.parametrize("name", ["missing.eml", "empty.eml", "folder", "binary.eml", "big.eml"])
def test_what_cannot_be_linted_is_2(run: Run, tmp_path: Path, name: str, how: str) -> None:
    (tmp_path / "empty.eml").write_bytes(b"")
    (tmp_path / "binary.eml").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "folder").mkdir()
    with (tmp_path / "big.eml").open("wb") as big:
        big.truncate(33 << 20)
    done = run("--format", how, name)
    assert done.code == 2
    if how == "text":
        assert done.out == ""
        assert done.err.startswith(f"lint-followup: {name}")
        assert done.err.count("\n") == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_named_pipe_is_not_waited_for(run: Run, mail: Mail, tmp_path: Path) -> None:
    mail("", "in/a.eml")
    os.mkfifo(tmp_path / "in" / "pipe.eml")
    assert run("in").code == 0
    done = run("in/pipe.eml")
    assert done.code == 2
    assert done.err == ("lint-followup: in/pipe.eml: it is a named pipe; use - to read from one\n")


def test_a_dangling_link_in_a_folder_is_told(run: Run, mail: Mail, tmp_path: Path) -> None:
    mail("", "in/a.eml")
    (tmp_path / "in" / "b.eml").symlink_to("nowhere")
    done = run("in")
    assert done.code == 2
    assert "in/b.eml: there is no such file" in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--colour", "a"], "unknown option '--colour'"),
        (["--formt=json", "a"], "unknown option '--formt' (did you mean '--format'?)"),
        (["--format", "xml", "a"], "--format: invalid choice: 'xml'"),
        (["a", "--format"], "--format: expected one argument"),
        (["--select", "say-error", "a"], "--select: no such rule or category: 'say-error'"),
        (["--ignore", "says-eror", "a"], "did you mean 'says-error'?"),
        (["--select", "", "a"], "--select: wants the name of a rule or category"),
        (["--ignore", "tone,", "a"], "--ignore: wants the name of a rule or category"),
        (["--config", "none.toml", "a"], "none.toml: No such file or directory"),
        (["--vocab", "none.txt", "a"], "none.txt: No such file or directory"),
        (
            ["--now", "soon", "a"],
            "--now: wants a date or time such as 2026-11-24T09:30, not 'soon'",
        ),
        (["--languagetool-url", "ftp://x", "a"], "--languagetool-url: wants an address"),
        (["rules", "more"], "one word too many: 'more'"),
        (["explain"], "explain wants the name of a rule"),
        (["explain", "says-eror"], "did you mean 'says-error'?"),
        (["config"], "config wants --show"),
        (["vocab", "remove", "x"], "vocab wants: add WORD"),
        (["vocab", "add", "two words"], "not a single word: 'two words'"),
    ],
)
def test_a_mistake_on_the_command_line_is_2_and_one_line(
    run: Run, arguments: list[str], said: str
) -> None:
    done = run(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("lint-followup: ")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_no_argument_prints_the_help(run: Run) -> None:
    done = run()
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("usage: lint-followup [OPTIONS] PATH...")


def test_a_fault_of_the_linter_is_2_and_no_traceback(
    run: Run, mail: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("as told")

    monkeypatch.setattr("lint_followup.linter.Linter.lint", broken)
    done = run(mail())
    assert done.code == 2
    assert done.err == (
        "lint-followup: draft.eml: a fault of the linter: ZeroDivisionError: as told\n"
    )
