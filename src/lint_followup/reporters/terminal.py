"""What a terminal can show: its width, its colours, and text that cannot harm it."""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TextIO

NARROW: Final = 80
WIDE: Final = 100

BOLD: Final = "1"
DIM: Final = "2"
RED: Final = "31"
GREEN: Final = "32"
YELLOW: Final = "33"
CYAN: Final = "36"

_ZERO_WIDTH: Final = frozenset({"Mn", "Me", "Cf"})
_DIRECTION: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_LINE_ENDS: Final = frozenset("\n\t")
_SPACE: Final = re.compile(r"[ \t\r\n]+")
_UNSHOWABLE: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a report is shown. `columns` is at least 80 and at most 100."""

    columns: int = NARROW
    colour: bool = False

    def paint(self, text: str, *codes: str) -> str:
        """The text in the colours, or as it is where there are none."""
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if self.colour and text else text

    def rule(self, title: str, *codes: str) -> str:
        """A heading with a line to the right edge."""
        line = "─" * max(3, self.columns - width(title) - 1)
        return f"{self.paint(title, BOLD, *codes)} {self.paint(line, DIM)}"


def terminal(stream: TextIO | None, environ: Mapping[str, str]) -> Terminal:
    """The terminal behind a stream; a plain one of 80 columns where there is none."""
    is_terminal = stream is not None and not stream.closed and stream.isatty()
    columns = environ.get("COLUMNS", "")
    if columns.isdecimal():
        room = int(columns)
    elif is_terminal and stream is not None:
        try:
            room = os.get_terminal_size(stream.fileno()).columns
        except (OSError, ValueError):
            room = NARROW
    else:
        room = NARROW
    return Terminal(min(max(room, NARROW), WIDE), _colour(environ, is_terminal=is_terminal))


def _colour(environ: Mapping[str, str], *, is_terminal: bool) -> bool:
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return is_terminal and environ.get("TERM") != "dumb"


def shown(char: str) -> str:
    """The character, or its number where a terminal would obey it instead of showing it."""
    if unicodedata.category(char) in _UNSHOWABLE or char in _DIRECTION:
        code = ord(char)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return char


def clean(text: str) -> str:
    """The text without anything that a terminal obeys; tabs and line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if char in _LINE_ENDS else shown(char) for char in text)


def name(path: str) -> str:
    """The path of a file on one line, without anything that a terminal obeys."""
    return "".join(map(shown, path))


def tilde(path: str) -> str:
    """The path as `name` shows it, short where it lies in the user's home."""
    home = os.path.expanduser("~")  # noqa: PTH111  Path.home() raises without one
    inside = path.startswith(home + os.sep) and home != os.sep
    return name(f"~{path[len(home) :]}" if inside else path)


def width(text: str) -> int:
    """How many columns the text takes, without colours, tabs and line ends."""
    if text.isascii():
        return len(text)
    return sum(map(_char_width, text))


def _char_width(char: str) -> int:
    if unicodedata.category(char) in _ZERO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrap(text: str, columns: int, *, first: str = "", rest: str = "") -> list[str]:
    """The words of the text in lines of at most `columns`, a longer word on a line of its own.

    `first` stands before the first line and `rest` before the others. A no-break space holds its
    words together.
    """
    lines: list[str] = []
    line = first
    empty = True
    for word in _SPACE.split(text.strip(" \t\r\n")):
        gap = "" if empty else " "
        if not empty and width(line) + 1 + width(word) > columns:
            lines.append(line)
            line, gap = rest, ""
        line += gap + word
        empty = False
    return [done.replace("\N{NO-BREAK SPACE}", " ") for done in (*lines, line)]


def wrap_all(texts: Iterable[str], columns: int, *, indent: str) -> list[str]:
    """Each text wrapped, its further lines two columns further in."""
    return [
        line
        for text in texts
        if text
        for line in wrap(text, columns, first=indent, rest=f"{indent}  ")
    ]
