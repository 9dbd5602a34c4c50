"""What is not needed is not loaded."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = {
    "harper",
    "importlib.metadata",
    "language_tool_python",
    "nltk",
    "numpy",
    "platformdirs",
    "rich",
    "spacy",
    "textstat",
}

SHORT = """\
From: Amara Jensen <amara.jensen@example.com>
To: Priya Nair <priya.nair@brightwell.example>
Subject: Thank you: Data Analyst interview, Amara Jensen

Dear Priya,

Thank you for taking the time to meet me on Tuesday. I enjoyed hearing how your team moved its
reports to dbt, and I look forward to hearing about the next steps.

Best regards,
Amara Jensen
+44 20 7946 0018
"""


def _loaded(*arguments: str) -> set[str]:
    """The modules that are loaded after the program ran."""
    code = (
        "import sys\n"
        "from lint_followup.cli import main\n"
        f"main({list(arguments)!r})\n"
        "print('\\n' + '\\n'.join(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    return set(done.stdout.splitlines())


def _rules(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith("lint_followup.rules.")}


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_load_no_rule_and_nothing_heavy(argument: str) -> None:
    modules = _loaded(argument)
    assert not HEAVY & modules
    assert not _rules(modules)


def test_the_list_of_rules_loads_nothing_heavy() -> None:
    modules = _loaded("rules")
    assert not HEAVY & modules
    assert _rules(modules)


def test_a_clean_short_draft_loads_nothing_heavy(tmp_path: Path) -> None:
    path = tmp_path / "short.eml"
    path.write_text(SHORT, encoding="utf-8")
    needed = {"platformdirs"}  # tells where the user's settings lie
    assert not (HEAVY - needed) & _loaded("--spelling", "off", str(path))


def test_the_package_loads_nothing_heavy() -> None:
    code = "import sys, lint_followup; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    modules = set(done.stdout.splitlines())
    assert not HEAVY & modules
    assert not _rules(modules)
