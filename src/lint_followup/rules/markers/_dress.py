"""What the rules on HTML dress share: whose it is, and what a colour looks like."""

from __future__ import annotations

import colorsys
import re
from typing import TYPE_CHECKING, Final

from lint_followup.rules.markers._own import OWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Style, StyleMark

HEX: Final = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
CHROMA: Final = 0.35
"""Distance of the strongest from the weakest channel up to which a colour passes for a grey."""

_NAMED_HUES: Final = (
    (15, "red"),
    (45, "orange"),
    (70, "yellow"),
    (165, "green"),
    (200, "turquoise"),
    (260, "blue"),
    (290, "purple"),
    (345, "pink"),
    (361, "red"),
)
_SHOWN: Final = 40


def own_marks(document: Document, *styles: Style) -> Iterator[StyleMark]:
    """The dress of these kinds on the writer's own text, in order."""
    for mark in document.draft.marks:
        if mark.style in styles and mark.region in OWN:
            yield mark


def is_coloured(value: str) -> bool:
    """Whether a `#rrggbb` is neither white, black nor a grey, however tinted."""
    if not HEX.fullmatch(value):
        return False
    channels = _channels(value)
    return max(channels) - min(channels) > CHROMA


def is_dark(value: str) -> bool:
    """Whether a `#rrggbb` is so dark that it passes for black beside black."""
    red, green, blue = _channels(value)
    luminance: float = 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2
    return luminance < 0.02


def colour_name(value: str) -> str:
    """A plain word for the hue of a `#rrggbb` that is coloured."""
    hue = colorsys.rgb_to_hsv(*_channels(value))[0] * 360
    return next(name for limit, name in _NAMED_HUES if hue < limit)


def shown(mark: StyleMark) -> str:
    """The dressed text, shortened, between quotation marks."""
    text = mark.text
    return f"“{text}”" if len(text) <= _SHOWN else f"“{text[: _SHOWN - 1].rstrip()}…”"


def _channels(value: str) -> tuple[float, float, float]:
    return int(value[1:3], 16) / 255, int(value[3:5], 16) / 255, int(value[5:7], 16) / 255
