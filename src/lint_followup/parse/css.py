"""CSS declarations as dress. Loads tinycss2 at the first declaration, not before."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from lint_followup.draft import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lint_followup.parse.html_tokens import StartTag

MAX_STYLESHEET: Final = 200_000
MAX_INLINE: Final = 10_000
MAX_RULES: Final = 200

POINTS: Final = {
    "pt": 1.0,
    "px": 0.75,
    "in": 72.0,
    "cm": 72 / 2.54,
    "mm": 72 / 25.4,
    "pc": 12.0,
    "em": 12.0,
    "rem": 12.0,
    "ex": 6.0,
    "%": 0.12,
}
"""Points of each unit; relative ones as parts of the usual 12."""

KEYWORD_SIZES: Final = {
    "xx-small": 7.0,
    "x-small": 7.5,
    "small": 10.0,
    "smaller": 10.0,
    "medium": 12.0,
    "large": 13.5,
    "larger": 14.4,
    "x-large": 18.0,
    "xx-large": 24.0,
    "xxx-large": 36.0,
}
NO_VALUE: Final = frozenset({"inherit", "initial", "unset", "revert", "none", "currentcolor"})


class Rule(NamedTuple):
    """A style rule for one simple selector; an empty part of the selector matches all."""

    element: str
    class_: str
    id_: str
    values: Mapping[Style, str]


def applies(rule: Rule, tag: StartTag) -> bool:
    """Whether a rule's selector picks an element."""
    if rule.element and rule.element != tag.name:
        return False
    if rule.id_ and rule.id_ != tag.attributes.get("id"):
        return False
    return not rule.class_ or rule.class_ in tag.attributes.get("class", "").split()


@lru_cache(maxsize=256)
def inline(style: str) -> Mapping[Style, str]:
    """The dress that a style attribute gives."""
    import tinycss2

    nodes = tinycss2.parse_declaration_list(
        style[:MAX_INLINE], skip_comments=True, skip_whitespace=True
    )
    return dict(_dress(nodes))


def extent(style: str) -> dict[str, int]:
    """Width and height in pixels, as far as a style attribute states them."""
    import tinycss2

    found: dict[str, int] = {}
    for node in tinycss2.parse_declaration_list(style[:MAX_INLINE]):
        if node.type == "declaration" and node.lower_name in {"width", "height"}:
            for token in node.value:
                if token.type == "dimension" and token.lower_unit in {"px", "pt"}:
                    pixels = token.value if token.lower_unit == "px" else token.value / 0.75
                    found[node.lower_name] = int(min(max(pixels, 0), 1_000_000))
    return found


def rules(stylesheet: str) -> tuple[Rule, ...]:
    """The rules of a style sheet whose selectors are simple: element, class, id or a list."""
    import tinycss2

    found: list[Rule] = []
    # Mail hides its style sheets in comments, which CSS skips there.
    sheet = stylesheet[:MAX_STYLESHEET]
    for node in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        if node.type != "qualified-rule":
            continue
        nodes = tinycss2.parse_declaration_list(
            node.content, skip_comments=True, skip_whitespace=True
        )
        values = dict(_dress(nodes))
        if values:
            selectors = "".join(_selector_text(token) for token in node.prelude)
            found += (
                rule
                for selector in selectors.split(",")
                if (rule := _rule(selector.strip(), values))
            )
        if len(found) >= MAX_RULES:
            break
    return tuple(found[:MAX_RULES])


def colour(text: str) -> str:
    """A CSS colour as `#rrggbb`, empty if it is none or cannot be seen."""
    import tinycss2.color3

    return _colour(tinycss2.color3.parse_color(text[:100]))


def _selector_text(token: Any) -> str:
    """A selector's token as text; what makes a selector less than simple becomes a blank."""
    if token.type == "hash":
        return f"#{token.value}"
    if token.type in {"ident", "literal"}:
        return str(token.value)
    return " "


def _rule(selector: str, values: Mapping[Style, str]) -> Rule | None:
    if not selector or any(sign in selector for sign in " >+~:["):
        return None
    head, _, id_ = selector.partition("#")
    element, _, class_ = head.partition(".")
    if "." in class_ or "." in id_:
        return None
    return Rule("" if element == "*" else element.lower(), class_, id_, values)


def _dress(nodes: Iterable[Any]) -> Iterator[tuple[Style, str]]:
    for node in nodes:
        if node.type != "declaration":
            continue
        name, value = node.lower_name, node.value
        if name == "color":
            yield from _named(Style.COLOUR, _first_colour(value))
        elif name == "font-family":
            yield from _named(Style.FONT, _family(value))
        elif name == "font-size":
            yield from _named(Style.SIZE, _size(value))
        elif name == "font":
            yield from _font(value)
        elif name in {"background", "background-color", "background-image"}:
            yield from _named(Style.BACKGROUND, _picture(value) or _first_colour(value))
        elif name in {"animation", "animation-name", "-webkit-animation"}:
            if any(token.type == "ident" and token.lower_value not in NO_VALUE for token in value):
                yield Style.BLINK, name
        elif name in {"text-decoration", "text-decoration-line"} and any(
            token.type == "ident" and token.lower_value == "blink" for token in value
        ):
            yield Style.BLINK, name


def _named(style: Style, value: str) -> Iterator[tuple[Style, str]]:
    if value:
        yield style, value


def _colour(rgba: Any) -> str:
    if rgba is None or isinstance(rgba, str) or rgba.alpha == 0:
        return ""
    parts = (rgba.red, rgba.green, rgba.blue)
    return "#" + "".join(f"{round(min(max(part, 0), 1) * 255):02x}" for part in parts)


def _first_colour(value: Iterable[Any]) -> str:
    import tinycss2.color3

    for token in value:
        if found := _colour(tinycss2.color3.parse_color(token)):
            return found
    return ""


def _picture(value: Iterable[Any]) -> str:
    for token in value:
        if token.type == "url":
            return str(token.value)
        if token.type == "function" and token.lower_name == "url":
            return "".join(part.value for part in token.arguments if part.type == "string")
    return ""


def _family(value: Iterable[Any]) -> str:
    """The first of a list of font families."""
    words: list[str] = []
    for token in value:
        if token.type == "string":
            return str(token.value).strip()
        if token.type == "ident":
            words.append(token.value)
        elif token.type == "literal":
            break
    name = " ".join(words)
    return "" if name.lower() in NO_VALUE else name


def _size(value: Iterable[Any]) -> str:
    for token in value:
        if token.type == "ident" and token.lower_value in KEYWORD_SIZES:
            return f"{KEYWORD_SIZES[token.lower_value]:g}pt"
        if token.type == "percentage":
            return f"{round(token.value * POINTS['%'], 2):g}pt"
        if token.type == "dimension" and token.lower_unit in POINTS:
            return f"{round(token.value * POINTS[token.lower_unit], 2):g}pt"
    return ""


def _font(value: list[Any]) -> Iterator[tuple[Style, str]]:
    """The `font` shorthand: the family stands after the size, and after a line height."""
    for index, token in enumerate(value):
        if size := _size([token]):
            yield Style.SIZE, size
            rest = value[index + 1 :]
            slash = next(
                (i for i, t in enumerate(rest) if t.type == "literal" and t.value == "/"), None
            )
            if slash is not None:
                after = [t for t in rest[slash + 1 :] if t.type != "whitespace"]
                rest = after[1:]
            yield from _named(Style.FONT, _family(rest))
            return
