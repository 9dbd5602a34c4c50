"""What the few messages that matter say: read from their files when they are needed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region
from lint_followup.errors import DraftError
from lint_followup.history import mbox
from lint_followup.kind_detection import detect_kind
from lint_followup.parse.formats import parse_bytes

if TYPE_CHECKING:
    from lint_followup.history.index import Message
    from lint_followup.kinds import Kind

MAX_BYTES: Final = 1024 * 1024
"""Of a longer message the beginning is read: the text stands above the attachments."""

_BY_CALENDAR: Final = re.compile(
    r"[^\n]{0,120}\bhas (?:(?:tentatively )?accepted|declined|replied|proposed)\b", re.IGNORECASE
)
_IDLE: Final = re.compile(
    rb"^(?!(?:from|to|cc|subject|mime-version|content-[a-z-]+)[ \t]*:)[!-9;-~]+:.*\n(?:[ \t].*\n)*",
    re.IGNORECASE | re.MULTILINE,
)
_OTHERS: Final = frozenset({Region.QUOTED, Region.SIGNATURE})


class Body(NamedTuple):
    """The text of a message that its author wrote, and which kind of message it is."""

    text: str
    kind: Kind | None


def read(message: Message, *, sent: bool) -> Body:
    """What a message says; its kind only if the writer sent it.

    Raises OSError, also where the file has changed and something else stands in its place.
    """
    try:
        draft = parse_bytes(_lean(raw(message)), name="message.eml")
    except DraftError:
        return Body("", None)
    own = (draft.text[s.start : s.end] for s in draft.segments if s.region not in _OTHERS)
    return Body("".join(own).strip(), detect_kind(draft).kind if sent else None)


def _lean(data: bytes) -> bytes:
    """A message without the header fields that say nothing about its text: they are most of it."""
    _, head = mbox.head_of(data[: mbox.MAX_HEAD])
    above, _, below = data.partition(head) if head else (b"", b"", data)
    return above + _IDLE.sub(b"", head) + below


def raw(message: Message, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a message, at most so many. Raises OSError as `read` does."""
    with open(message.path, "rb") as file:  # noqa: PTH123
        file.seek(message.start)
        data = file.read(min(message.length, limit))
    if message.mbox and not data.startswith(b"From "):
        raise OSError(None, "has changed while it was read")
    return mbox.message(data) if message.mbox else data


def says_nothing(text: str) -> bool:
    """Whether the text of an answer to an invitation is the calendar's, or there is none."""
    return not text or bool(_BY_CALENDAR.match(text))
