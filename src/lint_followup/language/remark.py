"""Remark: what a speller or a pattern says about a stretch of one text."""

from __future__ import annotations

from typing import Literal, NamedTuple


class Remark(NamedTuple):
    """An objection to `text[start:end]`, offsets in code points.

    `rule` is the name that the engine has for it. `replacements` come best first and may be empty.
    """

    start: int
    end: int
    kind: Literal["spelling", "grammar"]
    rule: str
    message: str
    replacements: tuple[str, ...]
