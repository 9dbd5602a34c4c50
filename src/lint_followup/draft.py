"""Draft: what was written, decoded, with every part in its place. Pure values, no I/O."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime


class Region(StrEnum):
    """One stretch of a draft; every rule says which ones it reads."""

    SUBJECT = "subject"
    FROM = "from"
    REPLY_TO = "reply-to"
    TO = "to"
    CC = "cc"
    BCC = "bcc"
    HEADERS = "headers"
    GREETING = "greeting"
    BODY = "body"
    SIGNOFF = "signoff"
    SIGNATURE = "signature"
    QUOTED = "quoted"
    HTML = "html"
    ATTACHMENT = "attachment"


TEXT_REGIONS: Final = frozenset(
    {Region.GREETING, Region.BODY, Region.SIGNOFF, Region.SIGNATURE, Region.QUOTED}
)
"""The regions that are stretches of `Draft.text` and share its offsets."""

HEADER_REGIONS: Final = frozenset(
    {
        Region.SUBJECT,
        Region.FROM,
        Region.REPLY_TO,
        Region.TO,
        Region.CC,
        Region.BCC,
        Region.HEADERS,
    }
)
"""The regions that only a draft with headers has."""


@dataclass(frozen=True, slots=True)
class Span:
    """End-exclusive code-point offsets into the decoded text of a region.

    All text regions share the offsets of `Draft.text`; a header region has those of its decoded
    value; `html` has those of `Draft.html`.
    """

    region: Region
    start: int
    end: int


class Position(NamedTuple):
    """A place in the source file, both numbers 1-based, columns in code points."""

    line: int
    column: int


class Anchor(NamedTuple):
    """A run of decoded text, `start` to `end`, that stands unchanged in the source."""

    start: int
    end: int
    line: int
    column: int


class Segment(NamedTuple):
    """The part of `Draft.text` from `start` to `end` belongs to `region`."""

    start: int
    end: int
    region: Region


@dataclass(frozen=True, slots=True)
class Header:
    """One header field as it stands in the draft: decoded, unfolded value."""

    name: str
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Mailbox:
    """RFC 5322 mailbox: display name and address, and where the address stands in its header."""

    display_name: str
    address: str
    span: Span

    @property
    def local_part(self) -> str:
        """What stands before the last `@`; the whole address where there is none."""
        return self.address.rpartition("@")[0] or self.address

    @property
    def domain(self) -> str:
        """What stands after the last `@`, in lower case; empty where there is none."""
        return self.address.rpartition("@")[2].lower() if "@" in self.address else ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the draft's own text. `size` is in decoded bytes."""

    filename: str
    content_type: str
    size: int
    inline: bool
    content_id: str


class Style(StrEnum):
    """A kind of dress that HTML can put on text."""

    COLOUR = "colour"
    FONT = "font"
    SIZE = "size"
    BACKGROUND = "background"
    IMAGE = "image"
    BLINK = "blink"


@dataclass(frozen=True, slots=True)
class StyleMark:
    """One piece of dress in the HTML part, with the element it came from.

    `span` covers the element's start tag in `html`. `value` is the normalised value: `#rrggbb`
    for colours, the first family for fonts, the size in points ("22pt") for sizes, the source for
    images and picture backgrounds, the element or property for blink. `region` is the text region
    the element stands in (quoted and signature dress is somebody else's or decoration), and
    `text` holds up to 80 characters of what is dressed. An image's size in pixels, as far as the
    element states it, is in `width` and `height`.
    """

    style: Style
    value: str
    element: str
    region: Region
    text: str
    span: Span
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Defect:
    """Something in the source that could not be understood; reported, never raised."""

    where: str
    message: str


class Format(StrEnum):
    """What kind of source a draft was read from."""

    MESSAGE = "message"
    TEXT = "text"
    MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A parsed draft.

    `segments` cover `text` from start to end without gap or overlap. `subject`, `from_` and
    `date` are None where the header is absent; an unreadable address list is an empty tuple.
    `anchors` maps the name of a header region, `"text"` or `"html"` to the runs that stand
    unchanged in the source, in order.
    """

    format: Format
    text: str
    segments: tuple[Segment, ...]
    headers: tuple[Header, ...] = ()
    subject: str | None = None
    from_: tuple[Mailbox, ...] = ()
    reply_to: tuple[Mailbox, ...] = ()
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    bcc: tuple[Mailbox, ...] = ()
    date: datetime | None = None
    html: str | None = None
    marks: tuple[StyleMark, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    defects: tuple[Defect, ...] = ()
    anchors: Mapping[str, tuple[Anchor, ...]]

    @classmethod
    def from_bytes(cls, data: bytes, *, name: str = "") -> Draft:
        """The draft in a source; the suffix of `name` hints at its format.

        Raises DraftError for what cannot be linted at all.
        """
        # The one import upwards in the package: reading belongs to `parse`, the name belongs here.
        from lint_followup.parse.formats import parse_bytes

        return parse_bytes(data, name=name)

    def header(self, name: str) -> Header | None:
        """The first header field of that name, whatever its case."""
        wanted = name.lower()
        return next((field for field in self.headers if field.name.lower() == wanted), None)

    def region_text(self, region: Region) -> str:
        """The decoded text of a region: of a text region `text` with all other regions masked.

        Masked means that each character but a line end is a space, so offsets stay true. The
        region `headers` is all fields, a line each.
        """
        if region in TEXT_REGIONS:
            return mask(self.text, (s for s in self.segments if s.region != region))
        if region == Region.HTML:
            return self.html or ""
        if region == Region.ATTACHMENT:
            return "\n".join(attachment.filename for attachment in self.attachments)
        if region == Region.HEADERS:
            return "\n".join(f"{field.name}: {field.value}" for field in self.headers)
        if region == Region.SUBJECT:
            return self.subject or ""
        field = self.header(region.value)
        return field.value if field else ""

    def position(self, span: Span) -> Position | None:
        """Where a span begins in the source; None where the source is not readable text there."""
        key = "text" if span.region in TEXT_REGIONS else span.region.value
        anchors = self.anchors.get(key, ())
        index = bisect_right(anchors, span.start, key=lambda anchor: anchor.start) - 1
        if index < 0 or span.start >= max(anchors[index].end, anchors[index].start + 1):
            return None
        anchor = anchors[index]
        return Position(anchor.line, anchor.column + span.start - anchor.start)


def mask(text: str, hidden: Iterable[tuple[int, int, *tuple[object, ...]]]) -> str:
    """`text` with every character of the `hidden` stretches but line ends turned into a space."""
    pieces: list[str] = []
    done = 0
    for start, end, *_ in sorted(hidden, key=lambda stretch: stretch[:2]):
        if end <= done:
            continue
        first = max(start, done)
        pieces.append(text[done:first])
        pieces.append("\n".join(" " * len(line) for line in text[first:end].split("\n")))
        done = end
    pieces.append(text[done:])
    return "".join(pieces)
