"""Quotations in plain text: what stands between quotation marks is somebody else's."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 400
"""Characters between the marks; what opens further away is a stray mark, not a quotation."""

_INSIDE: Final = f"(?:[^{{marks}}\n]|\n(?!\\s*\n)){{{{1,{LONGEST}}}}}"
_PAIRS: Final = (("“", "”"), ("„", "“”"), ("«", "»"), ("»", "«"))
_STRAIGHT: Final = (
    rf'(?<![\w"])"(?=[^\s"]){_INSIDE.format(marks=chr(34))}"'
    rf"|(?<![\w'])'(?=[^\s']){_INSIDE.format(marks=chr(39))}'(?!\w)"
    rf"|(?<![\w‘])‘(?=[^\s‘’])(?:[^‘’\n]|(?<=\w)’(?=\w)|\n(?!\s*\n)){{1,{LONGEST}}}’(?!\w)"
)
_QUOTATION: Final = re.compile(
    "|".join(
        [
            f"{opening}{_INSIDE.format(marks=opening + closing)}[{closing}]"
            for opening, closing in _PAIRS
        ]
        + [_STRAIGHT]
    )
)


def quotations(text: str) -> list[tuple[int, int]]:
    """The `(start, end)` of each quotation, marks included; none crosses a blank line."""
    return [match.span() for match in _QUOTATION.finditer(text)]
