"""Emoji in text: which characters are pictures, and where runs of them stand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

UNICODE_VERSION: Final = "17.0"
"""The version of emoji-data.txt that the ranges below are from."""

_ALWAYS: Final = (
    "\u231a\u231b\u23f0\u23f3\u2600\u2603\u2614\u2615\u261d\u2639-\u263b\u2648-\u2653\u2661\u2665"
    "\u267f\u2693\u26a1\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd"
    "\u2705\u270a-\u270d\u2728\u274c\u274e\u2753-\u2755\u2757\u2763\u2764\u2b50\u2b55"
    "\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a"
    "\U0001f300-\U0001f321\U0001f324-\U0001f393\U0001f396\U0001f397\U0001f399-\U0001f39b"
    "\U0001f39e-\U0001f3f0\U0001f3f3-\U0001f3f5\U0001f3f7-\U0001f4fd\U0001f4ff-\U0001f53d"
    "\U0001f549-\U0001f54e\U0001f550-\U0001f567\U0001f56f\U0001f570\U0001f573-\U0001f57a\U0001f587"
    "\U0001f58a-\U0001f58d\U0001f590\U0001f595\U0001f596\U0001f5a4\U0001f5a5\U0001f5a8\U0001f5b1"
    "\U0001f5b2\U0001f5bc\U0001f5c2-\U0001f5c4\U0001f5d1-\U0001f5d3\U0001f5dc-\U0001f5de\U0001f5e1"
    "\U0001f5e3\U0001f5e8\U0001f5ef\U0001f5f3\U0001f5fa-\U0001f64f\U0001f680-\U0001f6c5"
    "\U0001f6cb-\U0001f6d2\U0001f6d5-\U0001f6e5\U0001f6e9\U0001f6eb-\U0001f6f0\U0001f6f3-\U0001f6ff"
    "\U0001f7e0-\U0001f7f0\U0001f90c-\U0001f93a\U0001f93c-\U0001f945\U0001f947-\U0001f9ff"
    "\U0001fa70-\U0001faff"
)
"""Pictures in every font; places that Unicode keeps for future emoji are among them.

Left out are the squares, discs and signs that typists use as bullets and operators.
"""

_TYPOGRAPHIC: Final = (
    "\u2600-\u2604\u260e\u260f\u2610-\u2612\u2640\u2642\u265f\u267e\u26aa\u26ab\u2709\u270f\u2710"
    "\u2712-\u2718\u271d-\u2720\u2731-\u2736\u2747\u2756\u2758-\u275e\u2776-\u2797\u279c-\u27bf"
)
"""Marks of print among the symbols, which stay marks even with a colour picture behind them."""

_SKIN: Final = "\U0001f3fb-\U0001f3ff"
_PICTURE: Final = (
    rf"(?:[{_ALWAYS}]|(?![{_TYPOGRAPHIC}])[\u2605-\u27bf](?=\ufe0f))[\ufe0e\ufe0f]?[{_SKIN}]?"
)
_JOINED: Final = (
    rf"(?:\u200d[\u2190-\u2bff\U0001f1e6-\U0001faff][\ufe0e\ufe0f]?[{_SKIN}]?)*"
    r"[\U000e0020-\U000e007f]*"
)
_ONE: Final = rf"(?:[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_PICTURE}{_JOINED})"
_FIRST: Final = "\u20e3"
"""The lowest character that only emoji have; typographic quotes and dashes lie below it."""

_FEELING: Final = re.compile(
    "[\u2639-\u263b\u2661\u2665\u2763\u2764\U0001f389\U0001f38a\U0001f44a-\U0001f44f"
    "\U0001f485\U0001f48b-\U0001f49f\U0001f4a5\U0001f4a9\U0001f4aa\U0001f4af\U0001f525"
    "\U0001f5a4\U0001f600-\U0001f64f\U0001f90c-\U0001f93a\U0001f970-\U0001f97a\U0001f9e1"
    "\U0001fae0-\U0001faff\u2728]"
)


class EmojiRun(NamedTuple):
    """Emoji with nothing but blanks between them: `text[start:end]` holds `number` of them."""

    start: int
    end: int
    number: int


def find_emoji(text: str) -> Iterator[EmojiRun]:
    """The runs of emoji in a text, in order; linear in its length."""
    if text.isascii() or max(text) < _FIRST:
        return
    single, run = _patterns()
    for match in run.finditer(text):
        yield EmojiRun(*match.span(), sum(1 for _ in single.finditer(match.group())))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_ONE), re.compile(rf"{_ONE}(?:[ \t\u00a0]*{_ONE})*")


def shows_feeling(emoji: str) -> bool:
    """Whether there is a face, a gesture, a heart or a firework among them: no label for a line."""
    return bool(_FEELING.search(emoji))
