"""A small set of rules of the tests' own, so that the command line is tested apart from ours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import pytest

from lint_followup.cli import main
from lint_followup.draft import Region, Span
from lint_followup.registry import RuleSet
from lint_followup.rule import (
    ERROR,
    HINT,
    INFO,
    LOW,
    WARNING,
    Cite,
    Hit,
    Options,
    example,
    option,
    rule,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from lint_followup.document import Document
    from lint_followup.rule import Rule
    from lint_followup.severity import Confidence, Severity

CITE = Cite("too-much-follow-up", "Don't be tempted to send long sales pitches.")

MAIL = """\
From: Amara Jensen <amara.jensen@example.com>
To: Priya Nair <priya.nair@brightwell.example>
Subject: Data Analyst interview
Content-Type: text/plain; charset=utf-8

Dear Priya,

Thank you for meeting me on Tuesday. {say}

Best regards,
Amara Jensen
"""


@dataclass(frozen=True, slots=True)
class WordOptions(Options):
    most: int = option(0, "How many are let pass.")
    words: tuple[str, ...] = option((), "More words.")


def _word_rule(
    word: str, severity: Severity, confidence: Confidence | None = None, category: str = "tone"
) -> Rule:
    def check(document: Document, options: WordOptions) -> Iterator[Hit]:
        """The word is there.

        It is a word that tests are made of.
        """
        if word == "crash":
            raise ZeroDivisionError("as told")
        wanted = "|".join(map(re.escape, (word, *options.words)))
        for match in list(re.finditer(wanted, document.text(Region.BODY)))[options.most :]:
            span = Span(Region.BODY, *match.span())
            yield Hit(message=f"it says {match[0]}", span=span, confidence=confidence)

    return rule(
        f"says-{word}",
        category=category,
        severity=severity,
        regions=("body",),
        suggestion="Leave it out.",
        cite=CITE,
        options=WordOptions,
        cues=(word,) if word == "crash" else None,
        bad=(example(say=f"A [[{word}]] here."),),
        good=(example(say="Nothing here."),),
    )(check)


RULES = RuleSet(
    (
        _word_rule("error", ERROR),
        _word_rule("warning", WARNING),
        _word_rule("info", INFO, category="content"),
        _word_rule("hint", HINT, category="length"),
        _word_rule("maybe", ERROR, LOW),
        _word_rule("crash", WARNING, category="markers"),
    )
)


@pytest.fixture(autouse=True)
def own_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for place in ("linter", "config", "cli.rules"):
        monkeypatch.setattr(f"lint_followup.{place}.load_rules", lambda: RULES)
    monkeypatch.chdir(tmp_path)


class Done(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """The program, run on these arguments."""

    def call(*arguments: str) -> Done:
        code = main(arguments)
        return Done(code, *capsys.readouterr())

    return call


@pytest.fixture
def mail(tmp_path: Path) -> Callable[..., str]:
    """A draft in the current folder that says something; its name."""

    def write(say: str = "", name: str = "draft.eml") -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(MAIL.format(say=say), encoding="utf-8")
        return name

    return write
