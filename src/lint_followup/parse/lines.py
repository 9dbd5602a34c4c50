"""A text as lines that know their offsets."""

from __future__ import annotations

from typing import Final, NamedTuple

MAX_LINES: Final = 50_000
"""Lines beyond are one last line: nobody reads findings that far down."""


class Line(NamedTuple):
    """A line without its end: `text` stands at `start`, `content` is it without outer blanks."""

    start: int
    end: int
    text: str
    content: str


def split(text: str) -> list[Line]:
    r"""The lines of a text with "\n" line ends."""
    lines: list[Line] = []
    start = 0
    for content in text.split("\n", MAX_LINES):
        end = start + len(content)
        lines.append(Line(start, end, content, content.strip()))
        start = end + 1
    return lines
