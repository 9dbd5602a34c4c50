"""Which of the sent messages came back."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.history import bodies
from lint_followup.history.people import keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lint_followup.history.index import Index, Message
    from lint_followup.history.search import Found

MAX_REPORTS: Final = 200
_READ: Final = 256 * 1024
_LATEST: Final = timedelta(days=10)
"""How long after a message a report of its fate may come."""

_NEAR: Final = timedelta(days=5)
"""How long, if nothing but the address says which message it was."""

_ACTION: Final = re.compile(rb"^Action:[ \t]*([a-z]+)", re.MULTILINE | re.IGNORECASE)
_RECIPIENT: Final = re.compile(
    rb"^(?:Final-Recipient|Original-Recipient|X-Failed-Recipients):[ \t]*(?:rfc822;[ \t]*)?([^\r\n]+)",
    re.MULTILINE | re.IGNORECASE,
)
_ADDRESS: Final = re.compile(rb"[^\s<>,;:\"()]+@[^\s<>,;:\"()]+")
_DELAYED: Final = re.compile(r"delay|warning|noch nicht", re.IGNORECASE)


class _Report(NamedTuple):
    """A report that delivery failed: its text, and the mailboxes that it names as failing."""

    message: Message
    text: bytes
    recipients: frozenset[str]


def bounced(index: Index, sent: Sequence[Found]) -> frozenset[int]:
    """The rows in the index of the sent messages that came back."""
    if not sent:
        return frozenset()
    moments = [found.message.moment.seconds for found in sent]
    last = max(moments) + int(_LATEST.total_seconds())
    reports = [
        report
        for message in index.bounces(min(moments), last, MAX_REPORTS)
        if (report := _read(message))
    ]
    return frozenset(id_ for report in reports for id_ in _returned(report, sent))


def _read(message: Message) -> _Report | None:
    """The report in a message; None where the post goes on trying, has succeeded or says nothing."""
    try:
        text = bodies.raw(message, _READ)
    except OSError:
        return None
    actions = {action.lower() for action in _ACTION.findall(text)}
    if actions and b"failed" not in actions:
        return None
    if not actions and _DELAYED.search(message.subject):
        return None
    named = (address for line in _RECIPIENT.findall(text) for address in _ADDRESS.findall(line))
    return _Report(message, text, keys(address.decode("ascii", "replace") for address in named))


def _returned(report: _Report, sent: Iterable[Found]) -> list[int]:
    """The sent messages that a report speaks of."""
    named = [found for found in sent if _names(report, found.message.message_id)]
    if named:
        return [found.message.id for found in named if _failed_for(report, found)]
    at = report.message.moment.seconds
    before = [
        found
        for found in sent
        if found.other.key in report.recipients
        and 0 <= at - found.message.moment.seconds <= _NEAR.total_seconds()
        # A report that names another message is about that one.
        and not report.message.parent
    ]
    latest = max(before, key=lambda found: found.message.moment.seconds, default=None)
    return [latest.message.id] if latest else []


def _names(report: _Report, message_id: str) -> bool:
    if not message_id:
        return False
    if message_id in {report.message.parent, report.message.root}:
        return True
    return b"<" + message_id.encode("utf-8", "replace") + b">" in report.text


def _failed_for(report: _Report, found: Found) -> bool:
    """Whether it failed for the person it is a touch with, where it went to several."""
    alone = len({person.key for person in found.message.recipients}) <= 1
    return alone or not report.recipients or found.other.key in report.recipients
