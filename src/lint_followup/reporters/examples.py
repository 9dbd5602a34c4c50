"""A rule's examples as lines of text, the offending stretches underlined."""

from __future__ import annotations

import re
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.context import Context
from lint_followup.context_keys import CONTEXT_KEYS
from lint_followup.reporters.terminal import width
from lint_followup.reporters.words import joined, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.contacts import History, Touch
    from lint_followup.rule import Example

_MARK: Final = re.compile(r"\[\[(.*?)\]\](?!\])", re.DOTALL)
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
_CROP: Final = 60
"""Characters of a message in a history that are shown."""

_ABSENT: Final = {"signoff": "sign-off", "from_": "From", "to": "To", "subject": "subject text"}


class _Line(NamedTuple):
    start: int
    end: int


def draw(example: Example, columns: int) -> list[str]:
    """What the example changes in a clean draft, a marked stretch underlined by `^`."""
    lines = [line for part in _parts(example) for line in _drawn(part, columns)]
    return lines or ["(a clean draft)"]


def circumstances(example: Example) -> str:
    """What else holds in the example: the kind of the draft, options, facts, other rules that speak."""
    told = []
    if example.kind is not None:
        told.append(f"in a draft of the kind {example.kind.value}")
    given = [
        f"{name.replace('_', '-')} = {show_option(value)}"
        for name, value in example.options.items()
    ]
    if given := [*given, *_facts(example.context)]:
        told.append(f"with {joined(given)}")
    if example.context.history is not None:
        told.append(_history(example.context.history))
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


def _facts(context: Context) -> Iterator[str]:
    """What is told beside the draft, apart from its history, as in a context file."""
    nothing = Context()
    for key in CONTEXT_KEYS:
        if key.attribute not in {"history", "ledger"}:
            value = getattr(context, key.attribute)
            if value != getattr(nothing, key.attribute):
                yield f"{key.name} = {_fact(value)}"


def _fact(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%a} {_moment(value)}"
    if isinstance(value, date):
        return str(value)
    return show_option(str(value) if isinstance(value, tzinfo) else value)


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}".removesuffix(" 00:00")


def _history(history: History) -> str:
    if not history.touches:
        return "history: empty"
    told = [_touch(touch) for touch in history.touches]
    if not any(touch.is_answer for touch in history.touches):
        told.append("no answer")
    return f"history: {listed(told)}"


def _touch(touch: Touch) -> str:
    said = " ".join((touch.text or touch.subject).split())
    kind, channel = touch.kind or "", touch.channel.value
    parts = (
        "automatic" if touch.automatic else "",
        kind,
        "" if kind.startswith(channel) else channel,
        touch.direction.value,
        _moment(touch.when),
        f"from {touch.own_address}" if touch.own_address else "",
        "" if touch.same_person else ("to" if touch.is_sent else "by") + " a colleague",
        "which came back" if touch.bounced else "",
        f"“{said if len(said) <= _CROP else said[:_CROP].rstrip() + '…'}”" if said else "",
        "asking for no more messages" if touch.asked_not_to_contact else "",
        f"until {touch.until}" if touch.until else "",
    )
    return " ".join(part for part in parts if part)


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
