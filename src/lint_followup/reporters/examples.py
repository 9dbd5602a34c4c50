"""A rule's examples as lines of text, the offending stretches underlined."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.reporters.terminal import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.rule import Example

_MARK: Final = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_LABELS: Final = {
    "from_": "From: ",
    "to": "To: ",
    "subject": "Subject: ",
    "greeting": "",
    "body": "",
    "say": "",
    "signoff": "",
    "signature": "",
    "quoted": "",
    "html": "",
}
_ABSENT: Final = {"signoff": "sign-off", "from_": "From", "to": "To", "subject": "subject text"}


class _Line(NamedTuple):
    start: int
    end: int


def draw(example: Example, columns: int) -> list[str]:
    """What the example changes in a clean draft, a marked stretch underlined by `^`."""
    lines = [line for part in _parts(example) for line in _drawn(part, columns)]
    return lines or ["(a clean draft)"]


def circumstances(example: Example) -> str:
    """What else holds in the example: the kind of the draft, options, other rules that speak."""
    told = []
    if example.kind is not None:
        told.append(f"in a draft of the kind {example.kind.value}")
    told += [
        f"with {name.replace('_', '-')} = {show_option(value)}"
        for name, value in example.options.items()
    ]
    if example.also:
        told.append(f"{', '.join(example.also)} fires too")
    return "; ".join(told)


def show_option(value: object) -> str:
    """An option's value as it stands in a TOML file."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, tuple | list | frozenset):
        items = sorted(value) if isinstance(value, frozenset) else value
        return f"[{', '.join(map(show_option, items))}]"
    return str(value)


def _parts(example: Example) -> Iterator[str]:
    for name, value in example.headers.items():
        yield f"(no {name} header)" if value is None else f"{name}: {value}"
    for name, label in _LABELS.items():
        value = getattr(example, name)
        if value:
            yield f"{label}{value}"
        elif value is not None:
            yield f"(no {_ABSENT.get(name, name)})"
    for name in example.attachments:
        yield f"Attachment: {name}"


def _drawn(marked: str, columns: int) -> Iterator[str]:
    text, marks = _unmark(marked.strip("\n"))
    for line in _lines(text, columns):
        yield text[line.start : line.end].rstrip()
        underline = ""
        for start, end in marks:
            low, high = max(start, line.start), min(end, line.end)
            if low < high:
                before = width(text[line.start : low])
                underline = underline.ljust(before) + "^" * width(text[low:high].rstrip())
        if underline.strip():
            yield underline


def _unmark(marked: str) -> tuple[str, list[_Line]]:
    """The text without its marks, and the stretches that they enclosed."""
    text = ""
    marks: list[_Line] = []
    done = 0
    for match in _MARK.finditer(marked):
        text += marked[done : match.start()]
        marks.append(_Line(len(text), len(text) + len(match[1])))
        text += match[1]
        done = match.end()
    return text + marked[done:], marks


def _lines(text: str, columns: int) -> Iterator[_Line]:
    """The lines of the text, long ones broken between words."""
    start = 0
    for whole in text.split("\n"):
        end = start + len(whole)
        low = start
        space = None
        for at in range(start, end):
            if space is not None and width(text[low : at + 1]) > columns:
                yield _Line(low, space)
                low, space = space + 1, None
            if text[at] == " ":
                space = at
        yield _Line(low, end)
        start = end + 1
