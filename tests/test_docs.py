"""The documentation is current, whole and true."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from lint_followup import Config, load_context
from lint_followup.contacts import Channel, History, Touch
from lint_followup.context import ContactType, Context
from lint_followup.kinds import Kind
from lint_followup.registry import load_rules
from lint_followup.reporters.examples import circumstances, draw
from lint_followup.reporters.rule_page import render_page
from lint_followup.rule import Example, Need

if TYPE_CHECKING:
    from pathlib import Path

    from lint_followup.rule import Rule

RULES = load_rules()
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def root(fixtures: Path) -> Path:
    return fixtures.parent


def test_generated_pages_are_current(root: Path) -> None:
    program = [sys.executable, "docs/generate.py", "check"]
    done = subprocess.run(program, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_links_lead_somewhere(root: Path) -> None:
    for page in [*root.glob("*.md"), *root.glob("docs/**/*.md")]:
        for target in _LINK.findall(page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page}: {target}"


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.name)
def test_a_rules_page_says_all_that_is_known(rule: Rule) -> None:
    page = render_page(rule)
    for cite in (*rule.cite, *rule.dissent):
        assert cite.quote.replace("<", "&lt;").replace("*", "\\*") in page
    for heading in ("What it looks for", "Why", "Examples", "Options", "Sources", "Basis"):
        assert f"## {heading}\n" in page
    assert page.count("```text") == len(rule.bad) + len(rule.good)
    for option in rule.default_options():
        assert f"| `{option.replace('_', '-')}` |" in page


def _blocks(path: Path, language: str) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [code for name, code in _BLOCK.findall(text) if name == language]


def test_the_python_examples_of_the_readme_run(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    blocks = _blocks(root / "README.md", "python")
    assert blocks
    for code in blocks:
        exec(compile(code, "README.md", "exec"), {})


def test_the_example_configuration_loads(root: Path, tmp_path: Path) -> None:
    blocks = _blocks(root / "docs" / "config.md", "toml")
    assert blocks
    for number, text in enumerate(blocks):
        path = tmp_path / f"{number}.toml"
        path.write_text(text, encoding="utf-8")
        Config.load(path)


def test_architecture_names_every_room(root: Path) -> None:
    page = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    package = root / "src" / "lint_followup"
    rooms = [item for item in package.iterdir() if (item / "__init__.py").exists()]
    modules = [item for item in package.glob("*.py") if not item.name.startswith("__")]
    for item in (*rooms, *modules):
        name = f"{item.name}/" if item.is_dir() else item.name
        assert f"`{name}`" in page, f"{name} is not in docs/architecture.md"


def test_examples_are_drawn_with_their_marks() -> None:
    drawn = draw(
        Example(subject="[[Hi]] 你好 [[there]]", say="[[a bb]] ccc", headers={"Date": None}), 20
    )
    assert drawn == [
        "(no Date header)",
        "Subject: Hi 你好",
        "         ^^",
        "there",
        "^^^^^",
        "a bb ccc",
        "^^^^",
    ]


def test_the_circumstances_of_an_example_are_told() -> None:
    case = Example(kind=Kind.VOICEMAIL, options={"max_words": 3}, also=("blame",))
    assert draw(case, 80) == ["(a clean draft)"]
    told = "in a draft of the kind voicemail; with max-words = 3; blame fires too"
    assert circumstances(case) == told


def test_the_facts_of_an_example_are_told() -> None:
    history = History(
        touches=(
            Touch.sent("2026-11-03T10:00", kind=Kind.THANK_YOU),
            Touch.received("2026-11-04", channel=Channel.CALL, same_person=False, text="Later."),
        )
    )
    case = Example(
        context=Context(
            now=datetime(2026, 11, 10, 9, 30, tzinfo=UTC),
            interview_date=date(2026, 11, 2),
            contact_type=ContactType.HR,
            topics=("dbt",),
            rapport=False,
            history=history,
        )
    )
    assert circumstances(case) == (
        "with now = Tue 2026-11-10 09:30, interview-date = 2026-11-02, contact-type = "
        '"hr", topics = ["dbt"] and rapport = false; history: thank-you email sent 2026-11-03 10:00, '
        "call received 2026-11-04 by a colleague “Later.”"
    )
    alone = Example(context=Context(history=History(touches=history.touches[:1])))
    assert circumstances(alone) == "history: thank-you email sent 2026-11-03 10:00, no answer"


def test_the_page_of_a_rule_says_what_it_needs() -> None:
    rule = replace(RULES.rules[0], needs=(Need.HISTORY, Need.NOW), advice=("polite",))
    page = render_page(rule)
    assert "It needs to know `--history` and `--now`; without them it does not run." in page
    assert "[polite](../advice.md#polite)" in page


def test_the_examples_of_the_context_page_work(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page = root / "docs" / "context.md"
    for number, text in enumerate(_blocks(page, "toml")):
        path = tmp_path / f"{number}.toml"
        path.write_text(text, encoding="utf-8")
        assert load_context(path) != Context()
    for code in _blocks(page, "python"):
        exec(compile(code, "context.md", "exec"), {})
