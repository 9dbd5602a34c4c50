"""format=flowed (RFC 3676): lines that end in a space go on in the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.parse.decoding import Decoded, select

if TYPE_CHECKING:
    from collections.abc import Iterator


def unflow(decoded: Decoded, *, delete_space: bool) -> Decoded:
    """The text with its flowed lines joined; `delete_space` is the DelSp parameter."""
    return select(decoded, _kept(decoded.text, delete_space=delete_space))


def _kept(text: str, *, delete_space: bool) -> Iterator[tuple[int, int]]:
    """The stretches of `text` that stay: all but joined line ends and the marks after them."""
    start = 0
    flowing = -1  # the quote depth of the line before if it flows on
    for line in text.split("\n"):
        end = start + len(line)
        content = line.lstrip(">")
        depth = len(line) - len(content)
        body = content.removeprefix(" ")
        joined = depth == flowing and body != "-- "
        if flowing >= 0 and not joined:
            yield start - 1, start
        begin = start if depth and not joined else end - len(body)
        if body.endswith(" ") and body != "-- ":
            yield begin, end - delete_space
            flowing = depth
        else:
            yield begin, min(end + 1, len(text))
            flowing = -1
        start = end + 1
