"""The documentation is current, whole and true."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lint_followup import Config
from lint_followup.kinds import Kind
from lint_followup.registry import load_rules
from lint_followup.reporters.examples import circumstances, draw
from lint_followup.reporters.rule_page import render_page
from lint_followup.rule import Example

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
