"""A message into its text, its HTML, its attachments: RFC 2045 to 2049."""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Attachment, Defect
from lint_followup.parse import guarded
from lint_followup.parse.decoding import Decoded, base64_bytes, decode_part, join, shown, to_bytes
from lint_followup.parse.encoded_words import decode_words
from lint_followup.parse.flowed import unflow
from lint_followup.parse.headers import Block, scan_message, unescape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MAX_DEPTH: Final = 30
MAX_PARTS: Final = 1_000
DELIMITER_END: Final = re.compile(r"(--)?[ \t]*+(?:\r?\n|\r|\Z)")
GUESSED_BOUNDARY: Final = re.compile(r"^--(\S[^\r\n]{0,68}\S)[ \t]*+\r?\nContent-", re.MULTILINE)
"""A line that looks like the boundary which the header field should have named."""

TEXT_PART: Final = re.compile(
    r"^--\S[^\r\n]{0,70}\r?\n(?=Content-Type:[ \t]*text/)", re.MULTILINE | re.IGNORECASE
)


class Leaf(NamedTuple):
    """A part that holds no parts.

    `body` is its source, which begins in line `line`; `choice` numbers the multipart/alternative
    that it is a version of, 0 for none.
    """

    content: guarded.Content
    body: str
    line: int
    choice: int


class Piece(NamedTuple):
    """A stretch of the draft's own text: plain text, HTML, or one of each saying the same."""

    plain: Decoded | None
    html: Decoded | None


class Contents(NamedTuple):
    """All that stands below the header fields of a message."""

    pieces: tuple[Piece, ...]
    attachments: tuple[Attachment, ...]
    defects: tuple[Defect, ...]


class _Walk:
    """One pass over the parts of a message, in source order."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.defects: list[Defect] = []
        self.parts = 0
        self.choices = 0
        self._counted = (0, 1)

    def line_at(self, offset: int) -> int:
        """The line number at an offset, which may never be below the one asked for before."""
        start, line = self._counted
        if offset > start:
            between = self.source[start:offset]
            line += between.count("\n")
            if "\r" in between:
                line += between.count("\r") - between.count("\r\n")
            self._counted = (offset, line)
        return line

    def leaves(
        self, block: Block, end: int, default: str, choice: int, depth: int
    ) -> Iterator[Leaf]:
        """The leaves of the part whose fields are `block` and that goes up to `end`."""
        fields = [(field.name, unescape(field.raw)[0]) for field in block.fields]
        content = guarded.content(fields, default)
        where = content.type if depth else "text"
        if content.broken:
            self.defects.append(Defect(where, "content fields that cannot be read"))
        if content.type.startswith("multipart/") and depth >= MAX_DEPTH:
            self._say(content.type, f"parts nested more than {MAX_DEPTH} deep")
            yield from self._salvaged(block.body, end, depth)
            return
        if content.type.startswith("multipart/"):
            if ranges := self._ranges(content, block.body, end):
                yield from self._children(content, ranges, choice, depth)
                return
            content = content._replace(type="text/plain")
        body = self.source[block.body : end]
        yield Leaf(content, body, self.line_at(block.body), choice)

    def _children(
        self,
        content: guarded.Content,
        ranges: Iterable[tuple[int, int]],
        choice: int,
        depth: int,
    ) -> Iterator[Leaf]:
        if content.type == "multipart/alternative" and not choice:
            self.choices += 1
            choice = self.choices
        default = "message/rfc822" if content.type == "multipart/digest" else "text/plain"
        for start, end in ranges:
            self.parts += 1
            if self.parts > MAX_PARTS:
                self._say(content.type, f"more than {MAX_PARTS} parts, the rest is not read")
                return
            child = scan_message(self.source, start, self.line_at(start), end)
            self.defects += child.defects
            yield from self.leaves(child, end, default, choice, depth + 1)

    def _salvaged(self, start: int, end: int, depth: int) -> Iterator[Leaf]:
        """The first text that looks like a part of what is nested too deep."""
        found = TEXT_PART.search(self.source, start, end)
        if found:
            begin = found.end()
            stop = self.source.find("\n--", begin, end)
            part_end = stop if stop >= 0 else end
            child = scan_message(self.source, begin, self.line_at(begin), part_end)
            yield from self.leaves(child, part_end, "text/plain", 0, depth)

    def _ranges(self, content: guarded.Content, start: int, end: int) -> list[tuple[int, int]]:
        """Where the parts of a multipart begin and end; none if they cannot be told apart."""
        if not content.boundary:
            self._say(content.type, "no boundary is named")
        elif ranges := self._between(content.boundary, content.type, start, end):
            return ranges
        else:
            message = f"the boundary {shown(content.boundary)} does not part anything"
            self._say(content.type, message)
        guess = GUESSED_BOUNDARY.search(self.source, start, end)
        return self._between(guess[1], content.type, start, end) if guess else []

    def _between(self, boundary: str, where: str, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches between the lines that are the boundary."""
        source = self.source
        delimiter = f"--{boundary}"
        ranges: list[tuple[int, int]] = []
        begin = -1
        at = source.find(delimiter, start, end)
        while at >= 0 and len(ranges) <= MAX_PARTS:
            rest = DELIMITER_END.match(source, at + len(delimiter), end)
            if not rest or (at > start and source[at - 1] not in "\r\n"):
                # Go on in the next line, lest a line of dashes be tried at each of them.
                line_end = source.find("\n", at + 1, end)
                at = source.find(delimiter, line_end, end) if line_end >= 0 else -1
                continue
            if begin >= 0:
                ranges.append((begin, _before_line_end(source, begin, at)))
            if rest[1]:
                return ranges
            begin = rest.end()
            at = source.find(delimiter, begin, end)
        if begin >= 0 and at < 0:
            self._say(where, "the last boundary is missing")
            ranges.append((begin, end))
        return ranges

    def _say(self, where: str, message: str) -> None:
        defect = Defect(where, message)
        if defect not in self.defects:
            self.defects.append(defect)


def _before_line_end(source: str, begin: int, end: int) -> int:
    """`end` without the line end before it, which belongs to the boundary."""
    if end - 2 >= begin and source.startswith("\r\n", end - 2):
        return end - 2
    return end - 1 if end > begin else end


def read(source: str, block: Block) -> Contents:
    """The text, HTML and attachments of a message whose header block is `block`."""
    walk = _Walk(source)
    texts: list[tuple[Leaf, Decoded]] = []
    attachments: list[Attachment] = []
    others: list[Leaf] = []
    for leaf in walk.leaves(block, len(source), "text/plain", 0, 0):
        if _is_text(leaf, texts):
            texts.append((leaf, _decode(leaf)))
        else:
            others.append(leaf)
            attachments.append(_attachment(leaf))
            walk.defects.extend(_mislabelled(leaf, attachments[-1]))
    if not texts:
        for leaf in others:
            if leaf.content.type.startswith("text/") and leaf.content.disposition != "attachment":
                walk.defects.append(Defect(leaf.content.type, "read as plain text"))
                plain = leaf._replace(content=leaf.content._replace(type="text/plain"))
                texts.append((plain, _decode(plain)))
                attachments.remove(_attachment(leaf))
    defects = [*walk.defects, *(defect for _, decoded in texts for defect in decoded.defects)]
    return Contents(tuple(_pieces(texts)), tuple(attachments), tuple(dict.fromkeys(defects)))


def _is_text(leaf: Leaf, before: Sequence[object]) -> bool:
    content = leaf.content
    if content.type not in {"text/plain", "text/html"} or content.disposition == "attachment":
        return False
    return not content.filename or not before


def _decode(leaf: Leaf) -> Decoded:
    content = leaf.content
    decoded = decode_part(
        leaf.body, content.encoding, content.charset, line=leaf.line, where=content.type
    )
    if content.flowed and content.type == "text/plain":
        return unflow(decoded, delete_space=content.delete_space)
    return decoded


def _pieces(texts: Iterable[tuple[Leaf, Decoded]]) -> Iterator[Piece]:
    """The versions of an alternative brought together; all else stands for itself."""
    open_choice = 0
    plain: list[Decoded] = []
    html: list[Decoded] = []
    for leaf, decoded in texts:
        if (plain or html) and (not leaf.choice or leaf.choice != open_choice):
            yield Piece(join(plain), join(html))
            plain, html = [], []
        open_choice = leaf.choice
        (html if leaf.content.type == "text/html" else plain).append(decoded)
    if plain or html:
        yield Piece(join(plain), join(html))


def _attachment(leaf: Leaf) -> Attachment:
    content = leaf.content
    filename = decode_words(content.filename)[0]
    return Attachment(
        filename=" ".join(filename.split()),
        content_type=content.type,
        size=_size(leaf),
        inline=content.disposition != "attachment",
        content_id=content.content_id,
    )


def _mislabelled(leaf: Leaf, attachment: Attachment) -> Iterator[Defect]:
    """The defect of an attachment that calls itself text and is something else."""
    if leaf.content.type.startswith("text/") and _decode(leaf).defects:
        name = attachment.filename or leaf.content.type
        yield Defect(
            f"attachment {name}", f"is called {leaf.content.type} and is not readable text"
        )


def _size(leaf: Leaf) -> int:
    """Decoded bytes of a part."""
    if leaf.content.encoding == "base64":
        return len(base64_bytes(leaf.body)[0])
    if leaf.content.encoding == "quoted-printable":
        return len(binascii.a2b_qp(to_bytes(leaf.body)))
    return len(leaf.body)
