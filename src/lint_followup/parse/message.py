"""An RFC 5322 message into a Draft."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Defect, Draft, Format, Region, Segment, Span, StyleMark
from lint_followup.errors import DraftError
from lint_followup.parse import headers, mime
from lint_followup.parse.assembly import assemble
from lint_followup.parse.decoding import Decoded, join
from lint_followup.parse.regions import segment

if TYPE_CHECKING:
    from collections.abc import Sequence

BLANK_LINES: Final = re.compile(r"(?:[ \t]*+(?:\r\n|\n|\r))*+")
ENVELOPE: Final = re.compile(r"From [^\r\n]*+(?:\r\n|\n|\r)")
"""The line that begins a message in an mbox."""

NEXT_MESSAGE: Final = re.compile(r"(?:\r\n\r\n|\n\n)From [^\r\n]*+[\r\n]+[!-9;-~]+:")


def looks_like_message(source: str) -> bool:
    """Whether a source begins with a header field that mail has, perhaps below an mbox line."""
    at = headers_start(source)
    if envelope := ENVELOPE.match(source, at):
        at = envelope.end()
    field = headers.FIELD.match(source, at)
    return bool(field and headers.is_known(field[1]))


def headers_start(source: str) -> int:
    """The offset of the first line that is not blank."""
    blank = BLANK_LINES.match(source)
    return blank.end() if blank else 0


def read(source: str, title: str) -> Draft:
    """The draft in a message, given as ASCII with other bytes as surrogates.

    Raises DraftError if none of its parts is text to read.
    """
    defects: list[Defect] = []
    start = headers_start(source)
    line = 1 + source.count("\n", 0, start)
    if start and looks_like_message(source):
        defects.append(Defect("headers", "blank lines above the first header field"))
    elif start:
        start, line = 0, 1
    if ENVELOPE.match(source, start) and (following := NEXT_MESSAGE.search(source, start)):
        source = source[: following.start() + 1]
        defects.append(Defect("mailbox", "more messages follow, only the first is read"))
    block = headers.scan_message(source, start, line, len(source))
    if not block.fields:
        defects.append(Defect("headers", "no header field"))
    contents = mime.read(source, block)
    if not contents.pieces:
        raise DraftError("no-text", f"{title} has no readable text part")
    body = _body(contents.pieces)
    defects += contents.defects
    if not body.text.text.strip():
        defects.append(Defect("text", "the text is empty"))
    return assemble(
        Format.MESSAGE,
        block,
        body.text,
        defects=defects,
        claimed=body.claimed,
        html=body.html,
        marks=body.marks,
        attachments=contents.attachments,
    )


class _Body(NamedTuple):
    """The text of all pieces, what HTML containers claim of it, and their HTML and its dress."""

    text: Decoded
    claimed: list[Segment]
    html: Decoded | None
    marks: list[StyleMark]


def _body(pieces: Sequence[mime.Piece]) -> _Body:
    """The pieces one below the other; plain text wins over HTML unless it is empty."""
    texts: list[Decoded] = []
    sources: list[Decoded] = []
    claimed: list[Segment] = []
    marks: list[StyleMark] = []
    for piece in pieces:
        text = piece.plain if piece.plain and piece.plain.text.strip() else None
        if piece.html:
            sources.append(piece.html)
            shift = _length(sources) - len(piece.html.text)
            page_text, page_claims, page_marks = _page(piece.html.text)
            marks += (_moved(mark, shift) for mark in page_marks)
            if text is None:
                text = Decoded(page_text)
                shift = _length([*texts, text]) - len(page_text)
                claimed += (Segment(a + shift, b + shift, region) for a, b, region in page_claims)
        if text:
            texts.append(text)
    return _Body(join(texts) or Decoded(""), claimed, join(sources), marks)


def _length(texts: Sequence[Decoded]) -> int:
    joined = join([text._replace(anchors=()) for text in texts])
    return len(joined.text) if joined else 0


def _moved(mark: StyleMark, shift: int) -> StyleMark:
    if not shift:
        return mark
    return replace(mark, span=Span(Region.HTML, mark.span.start + shift, mark.span.end + shift))


def _page(source: str) -> tuple[str, Sequence[Segment], Sequence[StyleMark]]:
    """The text of an HTML source, what its containers claim of it, and its dress."""
    from bisect import bisect_right

    # Loaded here because most mail has no HTML that matters.
    from lint_followup.parse import html, styles

    page = html.read(source)
    segments = segment(page.text, page.regions)

    def region_of(start: int, end: int) -> Region:
        """Where an element stands; one that reaches into the body stands in the body."""
        first = max(bisect_right(segments, start, key=lambda each: each.start) - 1, 0)
        last = bisect_right(segments, end - 1, lo=first, key=lambda each: each.start)
        found = [each.region for each in segments[first : max(last, first + 1)]]
        return Region.BODY if Region.BODY in found or not found else found[0]

    return page.text, page.regions, styles.marks(page, region_of)
