"""A frame is asked whenever it could match: the words of each of its wordings are enough."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Draft, Format, Region, Segment
from lint_followup.language.frames import Frames
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.norms import norm
from lint_followup.language.patterns import parse_pattern
from lint_followup.registry import load_rules

if TYPE_CHECKING:
    from lint_followup.rule import Rule

SAMPLES = 20
_UNUSUAL = re.compile(r"y' |[!?…]")
"""Pieces of tokens, and marks that would end the sentence."""
_POSSESSIVE = re.compile(r"\w'(?:s\b|$|\s)|^y'")


def _frames_of(rule: Rule) -> list[Frames]:
    return [cue for cue in rule.cues or () if isinstance(cue, Frames)]


def _sample(pattern: str, choose: random.Random) -> str:
    """One wording that a frame allows, gaps and optional elements left out; empty where none is.

    An edge of the sentence within a row leaves nothing that could stand beyond it.
    """
    words = _row(pattern.split(), choose)
    inside = "$" in words[:-1] or "^" in words[1:]
    return "" if inside else " ".join(word for word in words if word not in {"^", "$"})


def _row(elements: list[str], choose: random.Random) -> list[str]:
    row: list[str] = []
    rows = [row]
    stack: list[tuple[list[list[str]], list[str]]] = []
    for element in elements:
        if element == "(":
            stack.append((rows, row))
            row = []
            rows = [row]
        elif element == "|":
            row = []
            rows.append(row)
        elif element in {")", ")?"}:
            picked = choose.choice(rows) if element == ")" else []
            rows, row = stack.pop()
            row += picked
        elif element in {"^", "$"}:
            row.append(element)
        elif not (element.startswith("..") or element[1:].endswith("?")):
            row += choose.choice(_entries(element)).split()
    return choose.choice(rows)


def _entries(element: str) -> list[str]:
    """What may stand for an element; a possessive is two tokens, and not for sampling."""
    entries = [
        " ".join(norm(word) for word in entry.split())
        for part in element.split("|")
        for entry in (load_lexicon(part[1:]) if part.startswith("@") else (part,))
    ]
    return [entry for entry in entries if not _POSSESSIVE.search(entry)] or entries


def _possible(pattern: str, wording: str) -> bool:
    text = f"it {wording}".replace(" '", "'") if wording[0] == "'" else wording.replace(" '", "'")
    segments = (Segment(0, len(text), Region.BODY),)
    draft = Draft(format=Format.TEXT, text=text, segments=segments, anchors={})
    return Document(draft, Context()).has_cue(Frames((pattern,)), Region.BODY)


FRAME_RULES = [rule for rule in load_rules() if _frames_of(rule)]


@pytest.mark.parametrize("rule", FRAME_RULES, ids=lambda rule: rule.name)
def test_every_wording_of_a_frame_has_a_cue(rule: Rule) -> None:
    choose = random.Random(7)
    without = sorted(
        f"{pattern!r} as {wording!r}"
        for frames in _frames_of(rule)
        for pattern in frames.patterns
        for wording in {_sample(pattern, choose) for _ in range(SAMPLES)} - {""}
        if not (_UNUSUAL.search(wording) or _possible(pattern, wording))
    )
    assert not without, "\n".join(without)


@pytest.mark.parametrize("rule", FRAME_RULES, ids=lambda rule: rule.name)
def test_every_frame_compiles_and_matches_what_it_allows(rule: Rule) -> None:
    choose = random.Random(11)
    for frames in _frames_of(rule):
        for pattern in frames.patterns:
            wording = " ".join(norm(word) for word in _sample(pattern, choose).split())
            assert not wording or parse_pattern(pattern).regex.search(f"{wording} "), (
                pattern,
                wording,
            )
