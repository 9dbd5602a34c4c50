"""The commands that show and change settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.vocabulary import vocabulary_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]
    Mail = Callable[..., str]


def _shown(done: Done) -> dict[str, list[str]]:
    shown: dict[str, list[str]] = {}
    for line in done.out.splitlines():
        key, _, rest = line.partition(" = ")
        shown.setdefault(key, []).append(rest)
    return shown


def test_without_a_file_all_is_default(run: Run) -> None:
    done = run("config", "--show")
    assert done.code == 0
    assert all(line.endswith("(default)") for line in done.out.splitlines())
    assert _shown(done)["fail-on"] == ["warning  (default)"]


def test_each_value_is_shown_with_its_place(run: Run, tmp_path: Path) -> None:
    text = (
        'fail-on = "error"\ndialect = "any"\n'
        '[ignore]\ncontent = "too picky"\n'
        "[rules.says-error]\nmost = 2\n"
        '[recipients."a@b.example"]\nignore = ["tone"]\n'
    )
    (tmp_path / ".lint-followup.toml").write_text(text, encoding="utf-8")
    run("vocab", "add", "Brightwell")
    shown = _shown(run("config", "--show", "--ignore", "length", "--fail-on", "info"))
    assert shown["fail-on"] == ["info  (--fail-on)"]
    assert shown["dialect"] == ["any  (.lint-followup.toml)"]
    assert shown["ignore"] == [
        "content (too picky)  (.lint-followup.toml)",
        "length (on the command line)  (--ignore)",
    ]
    assert shown["rules"] == ["says-error: most (2)  (.lint-followup.toml)"]
    assert shown["recipients"] == ["a@b.example: tone  (.lint-followup.toml)"]
    assert shown["vocabulary"] == [f"Brightwell  ({vocabulary_file()})"]
    assert shown["kind"] == ["auto  (default)"]


def test_vocab_add_writes_once_and_says_where(run: Run) -> None:
    for _ in range(2):
        done = run("vocab", "add", "Szabó")
        assert done == (0, f"Szabó is in {vocabulary_file()}\n", "")
    assert vocabulary_file().read_text(encoding="utf-8") == "Szabó\n"


def test_an_option_of_a_file_reaches_its_rule(run: Run, mail: Mail, tmp_path: Path) -> None:
    path = mail("an error, an error")
    assert run(path).out.count("says-error: it says error") == 2
    own = '[rules.says-error]\nmost = 1\nwords = ["Tuesday"]'
    (tmp_path / "own.toml").write_text(own, encoding="utf-8")
    out = run("--config", "own.toml", path).out
    assert out.count("says-error: it says error") == 2
    assert "says-error: it says Tuesday" not in out
    (tmp_path / "own.toml").write_text("[rules.says-error]\nmost = 2", encoding="utf-8")
    assert run("--config", "own.toml", path).code == 0


def test_a_recipients_table_holds_for_drafts_to_them(run: Run, mail: Mail, tmp_path: Path) -> None:
    table = '[recipients."Priya.Nair@brightwell.example".ignore]\nsays-error = "she likes it"'
    (tmp_path / "own.toml").write_text(table, encoding="utf-8")
    done = run("--config", "own.toml", mail("an error"))
    assert done.code == 0
    assert "Ignored: says-error (she likes it)." in done.out
