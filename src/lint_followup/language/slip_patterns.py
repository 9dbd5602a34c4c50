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
    "start": r"(?:\A|(?<=[.!?]\s)|(?<=[.!?]\s\s)|(?<=\n\n)|(?<=,\s))",
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


_SPACE: Final = r"(?:[^\S\n]{1,3}|[^\S\n]{0,2}\n[^\S\n]{0,4})"
"""White space within a paragraph; bounded, for masked text has long runs of spaces."""


def find_slips(patterns: tuple[SlipPattern, ...], text: str) -> Iterator[Remark]:
    """The slips of `patterns` in `text`, in the order of the patterns."""
    lower = text.lower().replace("’", "'")
    for pattern, cues in _with_cues(patterns):
        if not any(cue in lower for cue in cues):
            continue
        expression = _compile(pattern.expression)
        for match in expression.finditer(text):
            start, end = match.span("slip")
            wanted = _like(text[start:end], pattern.meant)
            yield Remark(start, end, "grammar", "pattern", "", (wanted,) if wanted else ())


@cache
def _with_cues(
    patterns: tuple[SlipPattern, ...],
) -> tuple[tuple[SlipPattern, tuple[str, ...]], ...]:
    return tuple((pattern, _cues(pattern.expression)) for pattern in patterns)


def _cues(expression: str) -> tuple[str, ...]:
    """Literal texts with which the slip may begin; a text without any of them needs no search."""
    marked = expression[expression.index("⟦") + 1 : expression.index("⟧")]
    choices = re.fullmatch(r"\(\?:([a-z'| ]+)\)", marked)
    if choices:
        return tuple(choice.partition(" ")[0] for choice in choices.group(1).split("|"))
    literal = re.match(r"[a-z']*", marked)
    return (literal.group(),) if literal else ("",)


@cache
def _compile(expression: str) -> re.Pattern[str]:
    for name, slot in SLOTS.items():
        expression = expression.replace(f"<{name}>", slot)
    expression = expression.replace("'", "['’]").replace("⟦", "(?P<slip>").replace("⟧", ")")
    return re.compile(expression.replace(" ", _SPACE), re.IGNORECASE)


def _like(written: str, meant: str) -> str:
    return meant[:1].upper() + meant[1:] if written[0].isupper() else meant
