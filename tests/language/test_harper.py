from __future__ import annotations

import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest

import lint_followup
from lint_followup.errors import BackendUnavailable
from lint_followup.language import harper
from lint_followup.language.harper import HarperChecker, chosen_rules
from lint_followup.language.words import words_to_check

TEXT = "I look forward to hear from you. It was an nurse that I recieve. She have it."


def check(text: str) -> list[tuple[int, int, str]]:
    remarks = HarperChecker(None).check(text, words_to_check(text, ()))
    return sorted((remark.start, remark.end, remark.rule) for remark in remarks)


def test_nothing_is_printed() -> None:
    """Harper's own rule on this phrase prints to file descriptor 1, past `sys.stdout`."""
    script = f"""
from lint_followup.language.harper import HarperChecker
from lint_followup.language.words import words_to_check
text = {TEXT!r} + " I am looking forward to hear from you, and looking forward to meet you."
assert HarperChecker(None).check(text, words_to_check(text, ()))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b""
    assert done.stderr == b""


def test_printing_rule_stays_off_whoever_lists_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "lint_followup.language.harper.tomllib.loads",
        lambda _: {"rules": ["LookingForwardTo", "AnA"]},
    )
    chosen_rules.cache_clear()
    try:
        assert chosen_rules() == {"AnA"}
    finally:
        chosen_rules.cache_clear()


def test_every_chosen_rule_exists_and_is_listed_in_order() -> None:
    path = Path(lint_followup.__file__).parent / "data" / "harper.toml"
    rules = tomllib.loads(path.read_text(encoding="utf-8"))["rules"]
    assert rules == sorted(set(rules))
    known = pytest.importorskip("harper").get_default_lint_config()
    assert [rule for rule in rules if rule not in known] == []


def test_unknown_rules_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(harper, "chosen_rules", lambda: frozenset({"AnA", "NoSuchRule"}))
    monkeypatch.setattr(harper._linters, "made", {})
    assert check("It was an nurse.") == [(7, 9, "AnA")]


def test_threads_have_linters_of_their_own() -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(check, [TEXT] * 24))
    assert results == [check(TEXT)] * 24
    assert check(TEXT)


def test_other_package_of_the_same_name_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"harper": SimpleNamespace()}
    monkeypatch.setattr(
        harper, "import_module", lambda name: found.get(name) or import_module(name)
    )
    harper._binding.cache_clear()
    try:
        assert harper._binding().__name__ == "harper._harper"
    finally:
        harper._binding.cache_clear()


class PanicException(BaseException):
    pass


def test_panic_is_a_reason_and_not_a_crash() -> None:
    def panic() -> None:
        raise PanicException("index out of bounds")

    with pytest.raises(BackendUnavailable, match="Harper failed: index out of bounds"):
        harper._guarded(panic)

    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        harper._guarded(interrupt)


@pytest.mark.parametrize(
    "text",
    ["", "\n", "\u200b", "😊" * 50, "\ud800", "a" * 5000, "'’'’", "1.2.3,4;5", "()[]{}<>\\|"],
)
def test_odd_text_is_no_reason_to_crash(text: str) -> None:
    try:
        check(text)
    except BackendUnavailable as error:
        assert "Harper failed" in str(error)  # noqa: PT017
