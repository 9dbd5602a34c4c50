"""The dress that HTML puts on text: colour, font, size, background, image, blink."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span, Style, StyleMark
from lint_followup.parse import css

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lint_followup.parse.html import Page
    from lint_followup.parse.html_tokens import StartTag

MAX_MARKS: Final = 5_000
SHOWN_TEXT: Final = 80
HEX_COLOUR: Final = re.compile(r"#?([0-9a-fA-F]{6})")
FONT_SIZES: Final = {1: 7.5, 2: 10.0, 3: 12.0, 4: 13.5, 5: 18.0, 6: 24.0, 7: 36.0}
"""Points of the sizes of the font element."""

PIXELS: Final = re.compile(r"\s*([0-9]{1,6})(?:\.[0-9]*)?\s*(?:px)?\s*$")


def marks(page: Page, region_of: Callable[[int, int], Region]) -> tuple[StyleMark, ...]:
    """All dress of a page in source order; `region_of` tells that of a stretch of its text."""
    sheet = css.rules(page.stylesheet) if page.stylesheet else ()
    found: list[StyleMark] = []
    for element in sorted(page.elements, key=lambda element: element.tag.start):
        values = list(_dress(element.tag, sheet))
        if not values:
            continue
        tag = element.tag
        image = tag.name == "img"
        excerpt = page.text[element.start : min(element.end, element.start + 4 * SHOWN_TEXT)]
        text = tag.attributes.get("alt", "") if image else excerpt
        text = " ".join(text.split())[:SHOWN_TEXT]
        span = Span(Region.HTML, tag.start, tag.end)
        region = region_of(element.start, element.end)
        for style, value in values:
            if not text and style not in {Style.IMAGE, Style.BACKGROUND}:
                continue
            width, height = _extent(tag) if style == Style.IMAGE else (None, None)
            found.append(StyleMark(style, value, tag.name, region, text, span, width, height))
        if len(found) >= MAX_MARKS:
            break
    return tuple(found)


def _dress(tag: StartTag, sheet: tuple[css.Rule, ...]) -> Iterator[tuple[Style, str]]:
    """What one element puts on its content: of a kind the last and strongest value."""
    if tag.name == "img":
        yield Style.IMAGE, tag.attributes.get("src", "")
    values = dict(_attributes(tag))
    for rule in sheet:
        if css.applies(rule, tag):
            values.update(rule.values)
    if style := tag.attributes.get("style"):
        values.update(css.inline(style))
    yield from values.items()


def _attributes(tag: StartTag) -> Iterator[tuple[Style, str]]:
    """The dress that attributes of old give."""
    attributes = tag.attributes
    if tag.name in {"blink", "marquee"}:
        yield Style.BLINK, tag.name
    if tag.name == "font":
        if value := colour(attributes.get("color", "")):
            yield Style.COLOUR, value
        if face := attributes.get("face", "").partition(",")[0].strip("\"' "):
            yield Style.FONT, face
        if points := _font_size(attributes.get("size", "")):
            yield Style.SIZE, f"{points:g}pt"
    if tag.name == "body" and (value := colour(attributes.get("text", ""))):
        yield Style.COLOUR, value
    if value := attributes.get("background", "") or colour(attributes.get("bgcolor", "")):
        yield Style.BACKGROUND, value


def colour(text: str) -> str:
    """A colour attribute's value as `#rrggbb`, empty if it is none."""
    text = text.strip()
    if not text:
        return ""
    plain = HEX_COLOUR.fullmatch(text)
    return f"#{plain[1].lower()}" if plain else css.colour(text)


def _font_size(text: str) -> float | None:
    text = text.strip()
    number = re.fullmatch(r"([+-]?)([0-9]{1,2})", text)
    if not number:
        return None
    size = int(number[2])
    if number[1]:
        size = 3 + (size if number[1] == "+" else -size)
    return FONT_SIZES[min(max(size, 1), 7)]


def _extent(tag: StartTag) -> tuple[int | None, int | None]:
    """Width and height of an image in pixels, as far as its element states them."""
    sizes = css.extent(tag.attributes["style"]) if "style" in tag.attributes else {}
    for name in ("width", "height"):
        number = PIXELS.match(tag.attributes.get(name, ""))
        if number and name not in sizes:
            sizes[name] = int(number[1])
    return sizes.get("width"), sizes.get("height")
