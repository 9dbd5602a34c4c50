"""Where the messages of an mbox begin and end, found by its bytes, a stretch at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

CHUNK: Final = 2 * 1024 * 1024
MAX_HEAD: Final = 128 * 1024
"""Bytes of a message that are searched for its header block."""

_MARK: Final = b"\nFrom "
_BLANK: Final = re.compile(rb"\n\r?\n")
_DATED: Final = re.compile(
    rb"From [^\r\n]{0,300}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\r\n]{1,40}[0-9]:[0-9]{2}[^\r\n]{0,60}"
    rb"\r?\n(?=[!-9;-~]+[ \t]*:|>?From |\r?\n|\Z)"
)
"""A line that begins a message wherever it stands: no prose has such a date before a field."""

_BARE: Final = re.compile(
    rb"From (?:-|[^ \t\r\n]*@[^ \t\r\n]*|MAILER-DAEMON|nobody)?[ \t]*[^\r\n]{0,300}\r?\n"
    rb"(?=(?i:from|to|cc|subject|date|return-path|received|message-id|mime-version|content-type|"
    rb"delivered-to|status|x-[a-z-]+)[ \t]*:|>From )"
)
"""A line that begins a message below a blank line: it tells no date, a known field follows."""

_FIRST: Final = re.compile(rb"From [^\r\n]{0,500}\r?\n(?:[!-9;-~]+[ \t]*:|>From )")
_QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)


class Section(NamedTuple):
    """One message: it begins with its `From ` line at `start` and goes up to `end`.

    `head` is its header block without the blank line below, `closed` whether that line is there.
    """

    start: int
    end: int
    envelope: bytes
    head: bytes
    closed: bool


def is_mbox(beginning: bytes) -> bool:
    """Whether a file with that beginning is an mbox; give it a kilobyte."""
    beginning = beginning.lstrip(b"\r\n")
    return bool(_FIRST.match(beginning) or _DATED.match(beginning))


def sections(file: BinaryIO, start: int, end: int) -> Iterator[Section]:
    """The messages between two offsets, of which `start` is where one begins or 0.

    Holds one chunk at a time. What stands above the first message is passed over. The last message
    ends at `end`, or where the file does if it has become shorter.
    """
    file.seek(start)
    buffer = b"\n"
    base = start - 1  # the offset of the buffer's first byte
    at = 0
    waiting: Section | None = None
    done = False
    while not done:
        chunk = file.read(max(min(CHUNK, end - base - len(buffer)), 0))
        done = not chunk
        buffer += chunk
        # Before `limit` a whole header block is in the buffer, if there is one.
        limit = len(buffer) if done else len(buffer) - MAX_HEAD
        while (found := buffer.find(_MARK, at, max(limit, 0))) >= 0:
            at = found + 1
            if not (line := _begins(buffer, found, first=base + at == start)):
                continue
            if waiting:
                yield _ended(waiting, base + at)
            waiting = _opened(buffer, at, at + line, base)
            at += line - 1
        at = max(at, limit - len(_MARK) + 1, 0)
        # Two bytes more tell whether the line above is blank.
        keep = max(at - 2, 0)
        buffer, base, at = buffer[keep:], base + keep, at - keep
    if waiting:
        yield _ended(waiting, base + len(buffer))


def _begins(buffer: bytes, at: int, *, first: bool) -> int:
    """The length of the line after `at`, if it begins a message; 0 otherwise."""
    if found := _DATED.match(buffer, at + 1):
        return found.end() - at - 1
    above = buffer[max(at - 2, 0) : at]
    if not (first or not above or above.endswith((b"\n", b"\n\r"))):
        return 0
    if first:
        return max(buffer.find(b"\n", at + 1) - at, 0)
    return found.end() - at - 1 if (found := _BARE.match(buffer, at + 1)) else 0


def _opened(buffer: bytes, start: int, head: int, base: int) -> Section:
    blank = _BLANK.search(buffer, head - 1, start + MAX_HEAD)
    stop = blank.start() + 1 if blank else start + MAX_HEAD
    return Section(
        start=base + start,
        end=0,
        envelope=buffer[start:head].rstrip(),
        head=buffer[head:stop],
        closed=blank is not None,
    )


def _ended(section: Section, end: int) -> Section:
    room = max(end - section.start - len(section.envelope) - 1, 0)
    if len(section.head) <= room:
        return section._replace(end=end)
    return section._replace(end=end, head=section.head[:room], closed=False)


def message(data: bytes) -> bytes:
    """A message as it was before it was put into an mbox: no `From ` line, no quoted ones."""
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    return _QUOTED.sub(rb"\1", data)


def ends_header(beginning: bytes) -> bool:
    """Whether a header block ends in the beginning of a message."""
    return _BLANK.search(beginning) is not None


def head_of(beginning: bytes) -> tuple[bytes, bytes]:
    """The `From ` line, if there is one, and the header block at the beginning of a message."""
    beginning = beginning.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    envelope = b""
    if beginning.startswith(b"From "):
        envelope, _, beginning = beginning.partition(b"\n")
    blank = _BLANK.search(beginning)
    return envelope, beginning[: blank.start() + 1] if blank else beginning
