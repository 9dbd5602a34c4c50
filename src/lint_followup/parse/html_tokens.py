"""HTML into tags and text, in linear time whatever it contains.

The standard library's html.parser is quadratic in unclosed tags, and a draft must never hang.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = re.compile(r"[A-Za-z][^\s/>]*+")
ATTRIBUTE: Final = re.compile(
    r"""[\s/]*+(?:=*+)([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?"""
)
REST: Final = re.compile(r"[\s/=]*+>")
RAW_TEXT: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title")
}


MAX_TAGS: Final = 100_000
"""What follows so many tags is read as text alone."""

MAX_ATTRIBUTES: Final = 60
TAG: Final = re.compile(r"<[^<>]*+>")


class Text(NamedTuple):
    """A run of text, character references resolved."""

    text: str


class StartTag(NamedTuple):
    """A start tag and where it stands; of two attributes of a name the first counts."""

    name: str
    attributes: dict[str, str]
    start: int
    end: int


class EndTag(NamedTuple):
    """An end tag."""

    name: str


Token = Text | StartTag | EndTag


def tokens(source: str) -> Iterator[Token]:
    """The tags and texts of an HTML source; comments and declarations are left out."""
    at = 0
    last_close = source.rfind(">")
    quotes = True  # until a quote turns out to swallow the rest of the source
    count = 0
    while (opening := source.find("<", at)) >= 0 and opening < last_close:
        count += 1
        if count > MAX_TAGS:
            yield Text(html.unescape(TAG.sub(" ", source[at:])))
            return
        if source.startswith("<!--", opening):
            yield from _text(source, at, opening)
            close = source.find("-->", opening + 4)
            at = close + 3 if close >= 0 else source.find(">", opening) + 1
            continue
        following = source[opening + 1]
        if following in "!?":
            yield from _text(source, at, opening)
            at = source.find(">", opening) + 1
            continue
        closing = following == "/"
        name = NAME.match(source, opening + 1 + closing)
        if not name:
            yield from _text(source, at, opening + 1)
            at = opening + 1
            continue
        yield from _text(source, at, opening)
        if closing:
            at = source.find(">", name.end()) + 1
            if not at:
                return
            yield EndTag(name[0].lower())
            continue
        end = -1
        attributes: dict[str, str] = {}
        if quotes:
            attributes, end = _attributes(source, name.end())
            quotes = end >= 0
        if end < 0:
            end = source.find(">", name.end()) + 1
            attributes = _attributes(source[name.end() : end], 0)[0]
        at = end
        yield StartTag(name[0].lower(), attributes, opening, end)
        if raw := RAW_TEXT.get(name[0].lower()):
            stop = raw.search(source, at)
            content_end = stop.start() if stop else len(source)
            if content_end > at:
                yield Text(source[at:content_end])
            at = content_end
    yield from _text(source, at, len(source))


def _text(source: str, start: int, end: int) -> Iterator[Text]:
    if end > start:
        text = source[start:end]
        yield Text(html.unescape(text) if "&" in text else text)


def _attributes(source: str, at: int) -> tuple[dict[str, str], int]:
    """The attributes from `at`, and the offset after the tag's ">", or -1 if that is missing."""
    attributes: dict[str, str] = {}
    for _ in range(MAX_ATTRIBUTES):
        rest = REST.match(source, at)
        if rest:
            return attributes, rest.end()
        found = ATTRIBUTE.match(source, at)
        if not found:
            return attributes, -1
        value = next((group for group in found.groups()[1:] if group is not None), "")
        value = html.unescape(value) if "&" in value else value
        attributes.setdefault(found[1].lower(), value.strip())
        at = found.end()
    return attributes, source.find(">", at) + 1 or -1
