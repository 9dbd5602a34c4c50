"""Which files of a path hold mail: an mbox, a Maildir, a folder of messages, a single message."""

from __future__ import annotations

import os
import re
import stat
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Defect
from lint_followup.errors import HistoryError
from lint_followup.history import marks
from lint_followup.history.mbox import is_mbox
from lint_followup.parse.decoding import to_source
from lint_followup.parse.message import looks_like_message

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOKED_AT: Final = 1024
_FLAGS: Final = re.compile(r"[:;!]2,([A-Za-z]*)$")
"""The flags of a Maildir file; systems that forbid a colon in names have another character."""
_ENDING: Final = re.compile(r"(?:\.(?:mbox|mbx|sbd|eml))?(?:-[0-9]+)?$", re.IGNORECASE)
_MODIFIED_UTF7: Final = re.compile(r"&([A-Za-z0-9+,]*)-")


class MailFile(NamedTuple):
    """A file that holds mail. `key` is its path without what changes when a message is read.

    `modified` is in nanoseconds, cut to the 63 bits that the index can hold.
    """

    path: str
    key: str
    mbox: bool
    size: int
    modified: int


def find(root: str) -> Iterator[MailFile | Defect]:
    """The mail files of a path, in order; what cannot be looked at inside a folder is a defect.

    Raises HistoryError where the path itself is missing, cannot be read or holds no mail.
    """
    try:
        status = os.stat(root)  # noqa: PTH116  thousands of paths are handled as strings here
        if stat.S_ISDIR(status.st_mode):
            os.scandir(root).close()
            yield from _folder(root)
            return
        if not stat.S_ISREG(status.st_mode):
            raise HistoryError(f"{root}: is neither a mailbox nor a folder of mail")
        beginning = _beginning(root)
    except FileNotFoundError:
        raise HistoryError(f"{root}: there is no such file or folder") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise HistoryError(f"{root}: {reason}") from None
    mbox = is_mbox(beginning) or not beginning
    if not mbox and not looks_like_message(to_source(beginning)):
        raise HistoryError(f"{root}: is neither a mailbox nor a folder of mail")
    if not beginning:
        yield Defect(root, "the mailbox is empty")
    yield MailFile(root, root, mbox, status.st_size, _modified(status))


def _folder(folder: str) -> Iterator[MailFile | Defect]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield Defect(folder, error.strerror or "cannot be read")
        return
    folders = {entry.name for entry in entries if _is_folder(entry)}
    maildir = "cur" in folders and not folders.isdisjoint({"new", "tmp"})
    for entry in entries:
        if entry.name in folders:
            if maildir and entry.name in {"cur", "new", "tmp"}:
                if entry.name != "tmp":
                    yield from _messages(entry.path, folder)
            elif not entry.name.startswith(".") or _is_maildir(entry.path):
                yield from _folder(entry.path)
        elif not maildir and not entry.name.startswith("."):
            yield from _file(entry)


def _messages(folder: str, maildir: str) -> Iterator[MailFile | Defect]:
    """The messages in `cur` or `new`, whose key is the same in both."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield Defect(folder, error.strerror or "cannot be read")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            if entry.is_file():
                status = entry.stat()
                key = f"{maildir}/{_FLAGS.sub('', entry.name)}"
                yield MailFile(entry.path, key, False, status.st_size, _modified(status))  # noqa: FBT003
        except FileNotFoundError:
            continue  # a mail program has moved it
        except OSError as error:
            yield Defect(entry.path, error.strerror or "cannot be read")


def _file(entry: os.DirEntry[str]) -> Iterator[MailFile | Defect]:
    """A file in a plain folder, if it is a message or an mbox."""
    name = entry.name.lower()
    try:
        if not entry.is_file():
            return
        status = entry.stat()
        mbox = False
        if not name.endswith(".eml"):
            beginning = _beginning(entry.path)
            mbox = is_mbox(beginning)
            numbered = name.isdecimal() and looks_like_message(to_source(beginning))
            if not (mbox or numbered):
                return
    except OSError as error:
        yield Defect(entry.path, error.strerror or "cannot be read")
        return
    yield MailFile(entry.path, entry.path, mbox, status.st_size, _modified(status))


def _modified(status: os.stat_result) -> int:
    return status.st_mtime_ns & (2**63 - 1)


def _beginning(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read(_LOOKED_AT).removeprefix(b"\xef\xbb\xbf")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_maildir(path: str) -> bool:
    return os.path.isdir(f"{path}/cur")  # noqa: PTH112


def is_draft(path: str) -> bool:
    """Whether a Maildir file has the flag of a draft."""
    flags = _FLAGS.search(path)
    return bool(flags and "D" in flags[1])


@lru_cache(maxsize=1_000)
def folder_marks(root: str, place: str) -> int:
    """What the folders say of the messages in a place: that they are drafts or sent mail.

    `place` is an mbox or the folder of a message, at or below `root`. What stands above the root
    is how somebody keeps files, not mail.
    """
    inside = place[len(os.path.dirname(root)) :]  # noqa: PTH120
    found = 0
    for part in inside.replace("\\", "/").split("/"):
        name = _ENDING.sub("", _MODIFIED_UTF7.sub(_spelt_out, part))
        # Maildir++ puts the folders into one name: ".INBOX.Sent"
        found |= marks.of_label(name) | marks.of_label(name.rpartition(".")[2])
    return found


def _spelt_out(escape: re.Match[str]) -> str:
    """Letters of a folder's name as IMAP writes them: "Entw&APw-rfe"."""
    if not escape[1]:
        return "&"
    try:
        return f"+{escape[1].replace(',', '/')}-".encode().decode("utf-7")
    except UnicodeError:
        return escape[0]
