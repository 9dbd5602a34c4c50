"""Where the index lies. Whatever is wrong with its file, there is an index to work with."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Defect
from lint_followup.history.index import Index, NotOurs
from lint_followup.history.locking import locked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Watch = Callable[[int, int], None]

_COMPANIONS: Final = ("", "-journal", "-wal", "-shm")
"""What SQLite adds to the name of a database for the files beside it."""

_ATTEMPTS: Final = 4
_OTHERS_FAULT: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
    }
)
"""What goes wrong without the file being damaged."""


def default_path() -> Path:
    """The index's file where the caller names none. It can be deleted at any time."""
    from platformdirs import user_cache_path

    return user_cache_path("lint-followup") / "history.sqlite3"


def open_index(
    roots: Sequence[str],
    cache: Path | None,
    watch: Watch | None,
    *,
    after: sqlite3.Error | None = None,
) -> tuple[Index, list[Defect]]:
    """An index that is up to date for some paths, and what could not be read.

    A damaged file is made anew; where none can be used, the index is in memory. `after` is what
    went wrong with the index that was open until now. Raises HistoryError for a path that cannot be
    read or holds no mail.
    """
    if not roots:
        return Index(None), []
    path = cache or default_path()
    try:
        return _on_disk(path, roots, watch, own_folder=cache is None, after=after)
    except NotOurs:
        reason = "is another program's database"
    except OSError as error:
        reason = error.strerror or "cannot be written"
    except sqlite3.Error as error:
        reason = str(error)
    index, problems = _updated(None, roots, watch)
    message = f"{reason}; the mail was indexed in memory, and will be again next time"
    return index, [Defect(str(path), message), *problems]


def _on_disk(
    path: Path,
    roots: Sequence[str],
    watch: Watch | None,
    *,
    own_folder: bool,
    after: sqlite3.Error | None,
) -> tuple[Index, list[Defect]]:
    """The index in a file, made anew if it is damaged. Raises NotOurs, OSError, sqlite3.Error."""
    trouble = after
    for _ in range(_ATTEMPTS):
        if trouble:
            if getattr(trouble, "sqlite_errorcode", 0) & 0xFF in _OTHERS_FAULT:
                break
            _discard_damaged(path)
        _make_private(path, own_folder=own_folder)
        try:
            return _updated(path, roots, watch)
        except sqlite3.Error as error:
            trouble = error
    assert trouble
    raise trouble


def _updated(
    path: Path | None, roots: Sequence[str], watch: Watch | None
) -> tuple[Index, list[Defect]]:
    index = Index(path)
    try:
        return index, index.update(roots, watch)
    except BaseException:
        with suppress(sqlite3.Error):
            index.close()
        raise


def _make_private(path: Path, *, own_folder: bool) -> None:
    """Make the file, empty, and keep other users from it. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if own_folder:
        path.parent.chmod(0o700)
    if path.exists() and not path.is_file():
        raise OSError(None, "is no file")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    mode = os.fstat(descriptor).st_mode
    os.close(descriptor)
    if mode & 0o077:
        path.chmod(0o600)


def _discard_damaged(path: Path) -> None:
    """Delete an index that is damaged, which another process may have done already.

    A file that is sound stays: to delete one that others use would damage what they write.
    """
    descriptor = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        with locked(descriptor):
            if path.exists() and not _is_sound(path):
                for companion in _COMPANIONS:
                    Path(f"{path}{companion}").unlink(missing_ok=True)
    finally:
        os.close(descriptor)


def _is_sound(path: Path) -> bool:
    index = None
    try:
        index = Index(path)
        return index.is_sound()
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in _OTHERS_FAULT
    finally:
        if index:
            index.close()
