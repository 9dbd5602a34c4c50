"""HTML to text, blocks as lines, knowing what is quoted and what is signature."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region, Segment
from lint_followup.parse.html_tokens import EndTag, StartTag, Text, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

VOID: Final = frozenset(
    "area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split()
)
BLOCK: Final = frozenset(
    """
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main marquee menu nav ol p pre
    section summary table tbody tfoot thead tr ul
    """.split()
)
PARAGRAPH: Final = frozenset("blockquote dl h1 h2 h3 h4 h5 h6 ol p pre table ul".split())
HIDDEN: Final = frozenset(
    "head script style title template noscript object iframe select svg".split()
)
QUOTE_CLASSES: Final = frozenset(
    "gmail_attr moz-cite-prefix moz-forward-container yahoo_quoted zmail_extra protonmail_quote".split()
)
QUOTE_IDS: Final = frozenset({"yahoo_quoted", "isforwardcontent", "isreplycontent"})
QUOTE_FROM_HERE: Final = frozenset(
    {
        "outlookmessageheader",
        "divrplyfwdmsg",
        "appendonsend",
        "reply-intro",
        "mail-editor-reference-message-container",
    }
)
"""Classes and ids of elements that begin the thread: all that follows them is quoted."""

SIGNATURE_NAMES: Final = frozenset(
    "gmail_signature gmail_signature_prefix moz-signature signature ms-outlook-mobile-signature "
    "protonmail_signature_block applemailsignature".split()
)
INVISIBLE: Final = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
MAX_DEPTH: Final = 10_000


class Element(NamedTuple):
    """An element, its start tag's place in the source, and its stretch of the derived text."""

    tag: StartTag
    start: int
    end: int


class Page(NamedTuple):
    """An HTML source read: `regions` are the stretches of `text` that containers claim."""

    text: str
    regions: tuple[Segment, ...]
    elements: tuple[Element, ...]
    stylesheet: str


@dataclass(slots=True)
class _Open:
    tag: StartTag
    start: int
    region: Region | None
    hidden: bool
    first_quote: int = -1  # where the first blockquote inside a `gmail_quote` begins


@dataclass(slots=True)
class _Reader:
    """The state of one pass over the tokens."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    line_ends: int = 2  # how many the text ends with; 2 at its beginning, where none is wanted
    space: bool = False
    stack: list[_Open] = field(default_factory=list)
    open_names: dict[str, int] = field(default_factory=dict)
    hidden: int = 0
    preformatted: int = 0
    quoted_from: int = -1
    regions: list[Segment] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    stylesheet: list[str] = field(default_factory=list)

    def put(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def break_line(self, count: int = 1) -> None:
        """See to it that the text ends with that many line ends."""
        if self.line_ends < count:
            self.put("\n" * (count - self.line_ends))
            self.line_ends = count
        self.space = False

    def text(self, text: str) -> None:
        if self.stack and self.stack[-1].tag.name == "style":
            self.stylesheet.append(text)
        if self.hidden:
            return
        text = text.replace("\xa0", " ").replace("\r\n", "\n")
        if self.preformatted:
            if text:
                self.put(text)
                self.line_ends = len(text) - len(text.rstrip("\n"))
            return
        words = text.split()
        if not words:
            self.space = self.space or bool(text)
            return
        if (self.space or text[0].isspace()) and not self.line_ends:
            self.put(" ")
        self.put(" ".join(words))
        self.line_ends = 0
        self.space = text[-1].isspace()

    def start(self, tag: StartTag) -> None:
        name = tag.name
        if name == "br":
            self.put("\n")
            self.line_ends = min(self.line_ends + 1, 2) if self.length > 1 else 2
            self.space = False
            return
        if name in BLOCK:
            if self.stack and self.stack[-1].tag.name == "p":
                self.close()
            self.break_line(2 if name in PARAGRAPH and not _is_tight(tag) else 1)
        elif name in {"td", "th"}:
            self.space = True
        if name == "li" and not self.hidden:
            self.put("- ")
            self.line_ends = 2
        if name in VOID:
            self.elements.append(Element(tag, self.length, self.length))
            return
        if len(self.stack) >= MAX_DEPTH:
            return
        style = tag.attributes.get("style", "")
        hidden = name in HIDDEN or ("none" in style and bool(INVISIBLE.search(style)))
        self.hidden += hidden
        self.preformatted += name == "pre"
        if name == "blockquote":
            for outer in reversed(self.stack[-8:]):
                if outer.first_quote < 0 and "gmail_quote" in _names(outer.tag):
                    outer.first_quote = self.length
                    break
        region = _region(tag)
        if region == Region.QUOTED and _names(tag) & QUOTE_FROM_HERE and self.quoted_from < 0:
            self.quoted_from = self.length
        self.stack.append(_Open(tag, self.length, region, hidden))
        self.open_names[name] = self.open_names.get(name, 0) + 1

    def end(self, name: str) -> None:
        if name == "p" and not self.open_names.get("p"):
            self.break_line(2)
        if not self.open_names.get(name):
            return
        while self.close() != name:
            pass

    def close(self) -> str:
        """Close the innermost open element."""
        open_ = self.stack.pop()
        name = open_.tag.name
        self.open_names[name] -= 1
        self.hidden -= open_.hidden
        self.preformatted -= name == "pre"
        end = self.length
        self.elements.append(Element(open_.tag, open_.start, end))
        if open_.region:
            if open_.first_quote >= 0 and name != "blockquote":
                # Own words may stand between and below the blockquotes of a Gmail reply.
                end = open_.first_quote
            if end > open_.start:
                self.regions.append(Segment(open_.start, end, open_.region))
        if name in BLOCK:
            self.break_line(2 if name in PARAGRAPH and not _is_tight(open_.tag) else 1)
        return name


def read(source: str) -> Page:
    """The text of an HTML source, with its containers and elements in the order they end."""
    reader = _Reader()
    for token in tokens(source):
        if isinstance(token, Text):
            reader.text(token.text)
        elif isinstance(token, StartTag):
            reader.start(token)
        elif isinstance(token, EndTag):
            reader.end(token.name)
    while reader.stack:
        reader.close()
    text = "".join(reader.pieces)
    regions = reader.regions
    if reader.quoted_from >= 0:
        regions.append(Segment(reader.quoted_from, len(text), Region.QUOTED))
    return Page(text, tuple(regions), tuple(reader.elements), "\n".join(reader.stylesheet))


def attribute(attributes: Mapping[str, str], name: str) -> str:
    """An attribute's value in lower case, empty if absent."""
    return attributes.get(name, "").lower()


def _names(tag: StartTag) -> set[str]:
    """The classes and the id of an element, in lower case."""
    attributes = tag.attributes
    if "class" not in attributes and "id" not in attributes:
        return set()
    return {*attribute(attributes, "class").split(), attribute(attributes, "id")}


def _region(tag: StartTag) -> Region | None:
    """The region that an element claims for all it contains."""
    names = _names(tag)
    if names & SIGNATURE_NAMES:
        return Region.SIGNATURE
    if tag.name == "blockquote":
        return (
            None
            if "webkit-indent-blockquote" in attribute(tag.attributes, "style")
            else Region.QUOTED
        )
    if names & QUOTE_CLASSES or names & QUOTE_IDS or names & QUOTE_FROM_HERE:
        return Region.QUOTED
    if "gmail_quote" in names or "gmail_quote_container" in names:
        return Region.QUOTED
    return None


def _is_tight(tag: StartTag) -> bool:
    """Whether a paragraph has no space around it, as Outlook's have."""
    style = attribute(tag.attributes, "style").replace(" ", "")
    return "msonormal" in attribute(tag.attributes, "class") or "margin:0" in style
