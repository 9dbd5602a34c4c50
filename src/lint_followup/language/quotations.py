"""Quotations in plain text, for rules that need no words of spaCy's."""

from __future__ import annotations

import re
from typing import Final

_QUOTATION: Final = re.compile(
    r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"|(?<!\w)[‘'][^’'\n]{1,80}[’'](?!\w)"
)


def find_quotations(text: str) -> list[tuple[int, int]]:
    """The `(start, end)` offsets of what stands in one line between quotation marks."""
    return [match.span() for match in _QUOTATION.finditer(text)]


def within(start: int, end: int, quotations: list[tuple[int, int]]) -> bool:
    """The stretch stands inside one of the quotations."""
    return any(first < start and end < last for first, last in quotations)
