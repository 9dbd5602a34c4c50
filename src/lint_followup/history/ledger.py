"""The ledger: a small file for what no mailbox holds, such as calls; one JSON object a line."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from lint_followup.contacts import Channel, Direction
from lint_followup.draft import Defect
from lint_followup.errors import HistoryError
from lint_followup.history.locking import locked

if TYPE_CHECKING:
    from pathlib import Path

MAX_LINE: Final = 100_000
"""Bytes of a line that are read: no entry is so long."""

_YEARS: Final = range(1980, 2200)
_NEEDED: Final = ("when", "channel", "direction", "with")
_KEYS: Final = (*_NEEDED, "name", "note", "asked-not-to-contact", "until")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a ledger.

    `when` is an aware datetime. `address` is the other side's, or its name where no address is
    known. `asked_not_to_contact` says that the other side asked for no more messages, to the end
    of the day `until` or for good.
    """

    when: datetime
    channel: Channel
    direction: Direction
    address: str
    name: str = ""
    note: str = ""
    asked_not_to_contact: bool = False
    until: date | None = None


def append_entry(path: Path, entry: Entry) -> None:
    """Add an entry at the end of a ledger, which is made if it is not there.

    Safe beside other processes that do the same; no line that is there is touched. Raises
    HistoryError where the file cannot be written, ValueError for an entry that `read_ledger` would
    not take.
    """
    line = json.dumps(_as_json(entry), ensure_ascii=False).encode("utf-8", "replace")
    _read_line(line)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            with locked(descriptor):
                _write(descriptor, line + b"\n")
        finally:
            os.close(descriptor)
    except OSError as error:
        raise HistoryError(f"{path}: {error.strerror or error}") from None


def _write(descriptor: int, line: bytes) -> None:
    size = os.lseek(descriptor, 0, os.SEEK_END)
    if size:
        os.lseek(descriptor, size - 1, os.SEEK_SET)
        if os.read(descriptor, 1) != b"\n":
            # Whoever wrote last was interrupted: what is left is a line of its own.
            line = b"\n" + line
    if os.write(descriptor, line) != len(line):
        raise OSError(None, "the entry could not be written to its end")
    os.fsync(descriptor)


def _as_json(entry: Entry) -> dict[str, Any]:
    found: dict[str, Any] = {
        "when": entry.when.isoformat(),
        "channel": entry.channel.value,
        "direction": entry.direction.value,
        "with": entry.address,
    }
    if entry.name:
        found["name"] = entry.name
    if entry.note:
        found["note"] = entry.note
    if entry.asked_not_to_contact:
        found["asked-not-to-contact"] = True
    if entry.until:
        found["until"] = entry.until.isoformat()
    return found


def read_ledger(path: Path) -> tuple[tuple[Entry, ...], tuple[Defect, ...]]:
    """The entries of a ledger in their order, and the lines that are none, as `name:line`.

    Raises HistoryError where the file is missing or cannot be read.
    """
    entries: list[Entry] = []
    defects: list[Defect] = []
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(MAX_LINE):
                number += 1
                if len(line) == MAX_LINE and not line.endswith(b"\n"):
                    while (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
                        pass
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")
                if not line.strip():
                    continue
                try:
                    entries.append(_read_line(line))
                except ValueError as error:
                    defects.append(Defect(f"{path.name}:{number}", str(error)))
    except FileNotFoundError:
        raise HistoryError(f"{path}: there is no such ledger") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise HistoryError(f"{path}: {reason}") from None
    return tuple(entries), tuple(defects)


def _read_line(line: bytes) -> Entry:
    """The entry in a line. Raises ValueError with what is wrong."""
    if len(line) >= MAX_LINE:
        raise ValueError("the line is too long")
    try:
        found = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise ValueError("the line is not UTF-8") from None
    except (ValueError, RecursionError):
        raise ValueError("the line is no JSON object") from None
    if not isinstance(found, dict):
        raise ValueError("the line is no JSON object")  # noqa: TRY004  a line is wrong, not a type
    if unknown := [key for key in found if key not in _KEYS]:
        raise ValueError(f"{_shown(unknown[0])} is no key; there are {', '.join(_KEYS)}")
    if missing := [key for key in _NEEDED if key not in found]:
        raise ValueError(f"{missing[0]!r} is missing")
    until = found.get("until")
    return Entry(
        when=_moment(found["when"]),
        channel=Channel(_choice(found, "channel", [channel.value for channel in Channel])),
        direction=Direction(_choice(found, "direction", [way.value for way in Direction])),
        address=_with(found["with"]),
        name=_text(found, "name"),
        note=_text(found, "note"),
        asked_not_to_contact=_flag(found, "asked-not-to-contact"),
        until=None if until is None else _day(until),
    )


def _shown(value: object) -> str:
    """A value, fit for a one-line message."""
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _moment(value: object) -> datetime:
    """A moment; without a zone it is one of this computer's clock."""
    try:
        moment = datetime.fromisoformat(value if isinstance(value, str) else "")
        aware: datetime | None = moment if moment.utcoffset() is not None else moment.astimezone()
    except (ValueError, OverflowError, OSError):
        aware = None
    if aware is None or aware.year not in _YEARS:
        raise ValueError(
            f"when: {_shown(value)} is no date and time such as 2026-11-20T10:00:00+01:00"
        )
    return aware


def _day(value: object) -> date:
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise ValueError(f"until: {_shown(value)} is no day such as 2026-12-31") from None


def _choice(found: dict[str, Any], key: str, choices: list[str]) -> str:
    value = found[key]
    if isinstance(value, str) and value.lower() in choices:
        return value.lower()
    raise ValueError(f"{key}: {_shown(value)} is none of {', '.join(choices)}")


def _with(value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    raise ValueError(f"with: {_shown(value)} is no address")


def _text(found: dict[str, Any], key: str) -> str:
    value = found.get(key)
    if value is None or isinstance(value, str):
        return value or ""
    raise ValueError(f"{key}: {_shown(value)} is no text")


def _flag(found: dict[str, Any], key: str) -> bool:
    value = found.get(key, False)
    if isinstance(value, bool):
        return value
    raise ValueError(f"{key}: {_shown(value)} is neither true nor false")
