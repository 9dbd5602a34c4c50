"""How alike two messages are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_MOST: Final = 400
"""Words that are compared; a template shows early."""


def words(text: str) -> list[str]:
    """The words of a text in small letters, and its numbers."""
    return _WORD.findall(text.lower())[:_MOST]


def likeness(one: str, other: str, least: float) -> float:
    """The share of words that two texts have in common and in order, 0 where it is below `least`."""
    matcher = SequenceMatcher(None, words(one), words(other), autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    share = matcher.ratio()
    return share if share >= least else 0.0
