"""The quoted thread of a draft: which of its messages the readers wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region, mask
from lint_followup.language.people import display_name, fold, name_parts
from lint_followup.parse.quoting import DIGIT, FROM_LABELS, HAS_ADDRESS, LABEL, SEPARATOR, WROTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.draft import Draft

_LINE: Final = re.compile(r"[^\n]*\n?")


class Quoted(NamedTuple):
    """One message of the thread at `start` of the draft's text, its marks turned into blanks.

    `head` is the line that says who wrote it, and when; empty where there is none.
    """

    start: int
    text: str
    head: str
    by_writer: bool


def quoted_messages(draft: Draft) -> Iterator[Quoted]:
    """The messages of the quoted thread, as far as they can be told apart, latest first."""
    elsewhere = (s for s in draft.segments if s.region is not Region.QUOTED)
    text = mask(draft.text, elsewhere)
    heads: dict[int, str] = {}
    start, lines, current = 0, "", 0
    for match in _LINE.finditer(text):
        line = match.group()
        margin = len(line) - len(line.lstrip(" \t>|"))
        content = line[margin:].strip()
        depth = line[:margin].count(">") if content else current
        is_head = _is_head(content)
        if is_head or depth != current:
            if lines.strip():
                yield _message(start, lines, _head(heads, current), draft)
            start, lines, current = match.start(), "", depth
        if is_head:
            heads = {d: head for d, head in heads.items() if d < depth}
            heads[depth] = heads[depth + 1] = content
        lines += mask(line, [(0, len(line) if is_head else margin)])
    if lines.strip():
        yield _message(start, lines, _head(heads, current), draft)


def _head(heads: dict[int, str], depth: int) -> str:
    nearest = max((d for d in heads if d <= depth), default=None)
    return "" if nearest is None else heads[nearest]


def _message(start: int, text: str, head: str, draft: Draft) -> Quoted:
    return Quoted(start, text, head, _names_writer(head, draft))


def _is_head(content: str) -> bool:
    """Whether a line says who wrote what follows."""
    if SEPARATOR.fullmatch(content):
        return True
    label = LABEL.match(content)
    if label and label[1].strip().lower() in FROM_LABELS:
        return True
    told = DIGIT.search(content) or HAS_ADDRESS.search(content) or len(content) < 60
    return content.endswith(":") and bool(WROTE.search(content)) and bool(told)


def _names_writer(content: str, draft: Draft) -> bool:
    line = fold(content)
    if any(box.address and box.address.lower() in line for box in draft.from_):
        return True
    if HAS_ADDRESS.search(content):
        return False
    parts = [fold(part) for part in name_parts(display_name(draft))]
    return len(parts) > 1 and all(part in line for part in parts)
