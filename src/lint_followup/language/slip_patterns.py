"""Slips that a pattern can tell: what is wrong, in which context, and what was meant."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.language.remark import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator


class SlipPattern(NamedTuple):
    """`expression` marks the slip by `⟦…⟧` and may use the names of `SLOTS` in `<…>`.

    `meant` is what should stand there; empty where that depends. A space in the expression matches
    white space within a paragraph, an apostrophe either kind, a letter either case.
    """

    expression: str
    meant: str


SLOTS: Final = {
    "start": r"(?:\A|(?<=[.!?]\s)|(?<=[.!?]\s\s)|(?<=\n)|(?<=,\s))",
    "end": r"(?=\s*(?:[.,;:!?)]|\Z|\n\n))",
    "a": r"(?:an?|the|my|our|your|this|that|another|any|his|her|their)",
    "be": r"(?:am|are|is|was|were|be|been|being|i'm|you're|it's|isn't|wasn't|aren't)",
    "thinks": (
        r"(?:think|thought|know|knew|hope|believe|feel|guess|suppose|sure|said|say|glad|hear|heard"
        r"|because|since|if|when|whenever|while|that|but|whether|understand)"
    ),
    "next": (
        r"(?=\s*(?:[.,;:!?)]|\Z|\n|(?:to|for|with|at|in|on|this|next|and|but|or|so|by|today"
        r"|tomorrow|now|right|about|from|again|until|enough)\b))"
    ),
}


def find_slips(patterns: tuple[SlipPattern, ...], text: str) -> Iterator[Remark]:
    """The slips of `patterns` in `text`, in the order of the patterns."""
    lower = text.lower().replace("’", "'")
    for cue, expression, meant in _compiled(patterns):
        if cue not in lower:
            continue
        for match in expression.finditer(text):
            start, end = match.span(1)
            wanted = _like(text[start:end], meant)
            yield Remark(start, end, "grammar", "pattern", "", (wanted,) if wanted else ())


@cache
def _compiled(patterns: tuple[SlipPattern, ...]) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple(
        (_cue(each.expression), _compile(each.expression), each.meant) for each in patterns
    )


def _cue(expression: str) -> str:
    """The literal text that the slip begins with; a text without it needs no search."""
    match = re.search(r"⟦([a-z']*)", expression)
    return match.group(1) if match else ""


def _compile(expression: str) -> re.Pattern[str]:
    for name, slot in SLOTS.items():
        expression = expression.replace(f"<{name}>", slot)
    expression = expression.replace("'", "['’]").replace("⟦", "(").replace("⟧", ")")
    return re.compile(expression.replace(" ", r"[^\S\n]*\s[^\S\n]*"), re.IGNORECASE)


def _like(written: str, meant: str) -> str:
    return meant[:1].upper() + meant[1:] if written[0].isupper() else meant
