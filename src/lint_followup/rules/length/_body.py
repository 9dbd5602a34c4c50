"""What the length rules share: words, paragraphs and sentences of the writer's own body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region, Span, mask
from lint_followup.language.quotation import quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
ITEM: Final = re.compile(r"[ \t]*(?:[-*•–·]|\d{1,2}[.)]|[a-z][.)])[ \t]")
LINE: Final = re.compile(r"[^\n]+")
OPENING: Final = '"“„«‘'
CLOSING: Final = '"”“»’'

WRAPPED: Final = 120
"""Characters from which a line is not wrapped by hand, so that each break in it is meant."""

SLACK: Final = 10
"""Characters by which a wrapped line may end early before its break counts as meant."""


class Paragraph(NamedTuple):
    """A stretch of the body that the eye takes as one block."""

    start: int
    end: int
    is_item: bool


def count_words(text: str) -> int:
    """Words as a person counts them; numbers are none."""
    return sum(1 for _ in WORD.finditer(text))


def own_body(document: Document) -> str:
    """The body with code, addresses and quotations masked, also quotations of a paragraph."""
    text = document.text(Region.BODY)
    hidden = quotations(text)
    hidden += [
        (part.start, part.end)
        for part in paragraphs(text)
        if text[part.start] in OPENING and text[part.start : part.end].rstrip(".,;:")[-1] in CLOSING
    ]
    return mask(text, hidden)


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text: a blank line, a list item and a line ended early divide them."""
    found: list[Paragraph] = []
    block: list[tuple[int, int]] = []
    for match in LINE.finditer(text):
        start, end = match.span()
        if not match.group().strip():
            _divide(text, block, found)
            block = []
            continue
        if block and text.count("\n", block[-1][1], start) > 1:
            _divide(text, block, found)
            block = []
        block.append((start, end))
    _divide(text, block, found)
    return found


def sentences(document: Document) -> Iterator[Span]:
    """The sentences of the body outside lists, ended by a paragraph's end too."""
    prose = [part for part in paragraphs(document.text(Region.BODY)) if not part.is_item]
    first = 0
    for span in document.sentences(Region.BODY):
        while first < len(prose) and prose[first].end <= span.start:
            first += 1
        index = first
        while index < len(prose) and prose[index].start < span.end:
            start, end = max(span.start, prose[index].start), min(span.end, prose[index].end)
            if start < end:
                yield Span(Region.BODY, start, end)
            index += 1


def _divide(text: str, lines: list[tuple[int, int]], found: list[Paragraph]) -> None:
    """Add the paragraphs of lines that no blank line parts."""
    if not lines:
        return
    width = max(len(text[start:end].rstrip()) for start, end in lines)
    first = 0
    for index, (start, _) in enumerate(lines):
        item = bool(ITEM.match(text, start))
        if index and (item or _ends_early(text, lines[index - 1], lines[index], width)):
            found.append(_paragraph(text, lines[first:index]))
            first = index
    found.append(_paragraph(text, lines[first:]))


def _ends_early(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the next line's first word would have fitted on the line."""
    if width > WRAPPED:
        return True
    word = text[slice(*following)].split(maxsplit=1)[0]
    return len(text[slice(*line)].rstrip()) + 1 + len(word) + SLACK <= width


def _paragraph(text: str, lines: list[tuple[int, int]]) -> Paragraph:
    whole = text[lines[0][0] : lines[-1][1]]
    start = lines[0][0] + len(whole) - len(whole.lstrip())
    return Paragraph(start, start + len(whole.strip()), bool(ITEM.match(text, lines[0][0])))
