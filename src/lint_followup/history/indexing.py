"""Bringing the index up to date: only what is new or has changed is read."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Defect
from lint_followup.history import fields, mbox
from lint_followup.history.mailboxes import MailFile, find, folder_marks
from lint_followup.history.people import company_domain, mailbox_key, name_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    Watch = Callable[[int, int], None]

_CHECKED: Final = 4096
"""Bytes at the start and before the old end that tell whether an mbox has only grown."""
_BATCH: Final = 2_000
_MAX_KNOWN: Final = 50_000
_HEAD: Final = 16 * 1024


class _Job(NamedTuple):
    """A file to be read from `start` on; `id` is that of its row, 0 for a new file."""

    file: MailFile
    id: int
    start: int


class _Plan(NamedTuple):
    """What is to be done for a root; `empty` where it holds no mail at all."""

    jobs: list[_Job]
    moved: list[tuple[bytes, int]]
    gone: list[int]
    problems: list[Defect]
    empty: bool

    @property
    def is_idle(self) -> bool:
        """Whether nothing has changed."""
        return not (self.jobs or self.moved or self.gone)


def update(db: sqlite3.Connection, roots: Sequence[str], watch: Watch | None) -> list[Defect]:
    """Read what is new or changed below some paths and forget what is gone.

    Gives what could not be read; `watch` is told how many bytes of how many are done. Raises
    HistoryError as `mailboxes.find` does.
    """
    plans = [_plan(db, root) for root in roots]
    problems: list[Defect] = []
    if not all(plan.is_idle for plan in plans) or _vanished(db):
        db.execute("BEGIN IMMEDIATE")
        try:
            # What another process did while this one waited need not be done again.
            plans = [_plan(db, root) for root in roots]
            problems = _carry_out(db, roots, plans, watch)
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
    for root, plan in zip(roots, plans, strict=True):
        problems += plan.problems
        if plan.empty and not plan.problems:
            problems.append(Defect(root, "the folder holds no mail"))
    return problems


def root_id(db: sqlite3.Connection, root: str) -> int:
    """The row of a path that was indexed; 0 if it never was."""
    found = db.execute("SELECT id FROM roots WHERE path = ?", (os.fsencode(root),)).fetchone()
    return int(found[0]) if found else 0


def _vanished(db: sqlite3.Connection) -> list[int]:
    """The roots that are no longer there."""
    rows = db.execute("SELECT id, path FROM roots").fetchall()
    return [id_ for id_, path in rows if not os.path.lexists(path)]


def _plan(db: sqlite3.Connection, root: str) -> _Plan:
    rows = db.execute(
        "SELECT key, id, path, size, modified, last, checked FROM files WHERE root = ?",
        (root_id(db, root),),
    )
    known = {row[0]: row[1:] for row in rows}
    plan = _Plan([], [], [], [], empty=False)
    count = 0
    for file in find(root):
        if isinstance(file, Defect):
            plan.problems.append(file)
            continue
        count += 1
        row = known.pop(os.fsencode(file.key), None)
        if row is None:
            plan.jobs.append(_Job(file, 0, 0))
            continue
        id_, path, size, modified, last, checked = row
        if (size, modified) == (file.size, file.modified):
            if path != os.fsencode(file.path):
                plan.moved.append((os.fsencode(file.path), id_))
        elif file.mbox and file.size > size > 0 and _check(file.path, size) == checked:
            plan.jobs.append(_Job(file, id_, last))
        else:
            plan.jobs.append(_Job(file, id_, 0))
    plan.gone.extend(row[0] for row in known.values())
    return plan._replace(empty=not count)


def _carry_out(
    db: sqlite3.Connection, roots: Sequence[str], plans: Sequence[_Plan], watch: Watch | None
) -> list[Defect]:
    problems: list[Defect] = []
    for id_ in _vanished(db):
        rows = db.execute("SELECT id FROM files WHERE root = ?", (id_,)).fetchall()
        _drop(db, (row[0] for row in rows))
        db.execute("DELETE FROM roots WHERE id = ?", (id_,))
    total = sum(job.file.size - job.start for plan in plans for job in plan.jobs)
    progress = _Progress(total, watch)
    writer = _Writer(db)
    for root, plan in zip(roots, plans, strict=True):
        db.execute("INSERT OR IGNORE INTO roots (path) VALUES (?)", (os.fsencode(root),))
        its_id = root_id(db, root)
        db.executemany("UPDATE files SET path = ? WHERE id = ?", plan.moved)
        _drop(db, plan.gone)
        for job in plan.jobs:
            if job.id:
                _forget(db, job.id, job.start)
            id_ = job.id or _new_file(db, its_id, job.file)
            try:
                _read(db, root, job._replace(id=id_), writer, progress)
            except OSError as error:
                writer.flush()
                _drop(db, [id_])
                problems.append(Defect(job.file.path, error.strerror or "cannot be read"))
    writer.flush()
    db.execute(
        "DELETE FROM people WHERE id NOT IN (SELECT person FROM recipients)"
        " AND id NOT IN (SELECT sender FROM messages)"
    )
    progress.finish()
    return problems


def _new_file(db: sqlite3.Connection, root: int, file: MailFile) -> int:
    cursor = db.execute(
        "INSERT INTO files (root, key, path, mbox, size, modified, last, checked)"
        " VALUES (?, ?, '', 0, 0, 0, 0, '')",
        (root, os.fsencode(file.key)),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _drop(db: sqlite3.Connection, files: Iterable[int]) -> None:
    """Forget files and all that is in them."""
    for file in files:
        _forget(db, file, 0)
        db.execute("DELETE FROM files WHERE id = ?", (file,))


def _forget(db: sqlite3.Connection, file: int, start: int) -> None:
    """Forget the messages of a file from an offset on."""
    db.execute(
        "DELETE FROM recipients WHERE message IN"
        " (SELECT id FROM messages WHERE file = ? AND start >= ?)",
        (file, start),
    )
    db.execute("DELETE FROM messages WHERE file = ? AND start >= ?", (file, start))
    db.execute("DELETE FROM defects WHERE file = ? AND start >= ?", (file, start))


def _read(
    db: sqlite3.Connection, root: str, job: _Job, writer: _Writer, progress: _Progress
) -> None:
    """Index a file from the job's start on. May raise OSError."""
    file = job.file
    with open(file.path, "rb", buffering=0) as stream:  # noqa: PTH123
        place = file.path if file.mbox else os.path.dirname(file.path)  # noqa: PTH120
        writer.begin(job.id, folder_marks(root, place))
        if file.mbox:
            last = _read_mbox(stream, job, writer, progress)
        else:
            last = _read_message(stream, file, writer)
            progress.advance(file.size)
    checked = _check(file.path, file.size) if file.mbox else b""
    db.execute(
        "UPDATE files SET path = ?, mbox = ?, size = ?, modified = ?, last = ?, checked = ?"
        " WHERE id = ?",
        (os.fsencode(file.path), file.mbox, file.size, file.modified, last, checked, job.id),
    )


def _read_mbox(stream: BinaryIO, job: _Job, writer: _Writer, progress: _Progress) -> int:
    """Index an mbox from the job's start on; gives where its last message begins."""
    section = None
    raw: dict[bytes, bytes] = {}
    done = job.start
    for section in mbox.sections(stream, job.start, job.file.size):
        raw = fields.read_fields(section.head)
        writer.put(section.start, section.end - section.start, raw, section.envelope)
        if section.end - done > mbox.CHUNK:
            progress.advance(section.end - done)
            done = section.end
    progress.advance(job.file.size - done)
    if section is None:
        if job.file.size:
            writer.say(0, "no message can be found")
        return 0
    stream.seek(max(section.start, section.end - _CHECKED))
    if wrong := _cut_off(raw, section, stream.read(_CHECKED)):
        writer.say(section.start, wrong)
    return section.start


def _cut_off(raw: dict[bytes, bytes], section: mbox.Section, ending: bytes) -> str:
    """What is missing of a last message that was not written to its end; empty if nothing is."""
    if not section.closed and section.head and not ending.endswith((b"\n", b"\r")):
        return "the last message is cut off in its header"
    boundary = fields.boundary(raw)
    if boundary and b"--" + boundary + b"--" not in ending:
        return "the last message is cut off"
    return ""


def _read_message(stream: BinaryIO, file: MailFile, writer: _Writer) -> int:
    """Index a file that is one message, which begins at 0."""
    beginning = stream.read(_HEAD)
    if len(beginning) == _HEAD and not mbox.ends_header(beginning):
        beginning += stream.read(mbox.MAX_HEAD - _HEAD)
    if not beginning.strip(b"\0 \t\r\n"):
        writer.say(0, "the file is empty")
        return 0
    envelope, head = mbox.head_of(beginning)
    writer.put(0, file.size, fields.read_fields(head), envelope)
    return 0


def _check(path: str, size: int) -> bytes:
    """A hash of the start of a file and of the last stretch before an offset; empty on failure."""
    length = min(_CHECKED, size)
    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            hashed = hashlib.blake2b(stream.read(length), digest_size=16)
            stream.seek(size - length)
            hashed.update(stream.read(length))
            return hashed.digest()
    except OSError:
        return b""


class _Progress:
    """Bytes done of all, told now and then."""

    def __init__(self, total: int, watch: Watch | None) -> None:
        self._total = total
        self._watch = watch
        self._done = 0
        self._told = 0

    def advance(self, size: int) -> None:
        """So many bytes more are done."""
        self._done += size
        if self._watch and self._done - self._told >= max(self._total // 200, 1):
            self._told = self._done
            self._watch(min(self._done, self._total), self._total)

    def finish(self) -> None:
        """All is done."""
        if self._watch and self._total and self._told != self._total:
            self._watch(self._total, self._total)


class _People:
    """The rows of people, of which those met lately are at hand."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: dict[fields.Person, int] = {}

    def id_of(self, person: fields.Person) -> int:
        """The row of a mailbox under a name, made if there is none."""
        if id_ := self._known.get(person):
            return id_
        if len(self._known) >= _MAX_KNOWN:
            self._known.clear()
        address, name = person.address.lower(), person.name
        found = self._db.execute(
            "SELECT id FROM people WHERE address = ? AND name = ?", (address, name)
        ).fetchone()
        if found:
            id_ = int(found[0])
        else:
            cursor = self._db.execute(
                "INSERT INTO people (address, name, key, domain, full_name) VALUES (?, ?, ?, ?, ?)",
                (address, name, mailbox_key(address), company_domain(address), name_key(name)),
            )
            assert cursor.lastrowid is not None
            id_ = cursor.lastrowid
        self._known[person] = id_
        return id_


class _Writer:
    """Puts messages into the index, many at a time."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._people = _People(db)
        self._file = 0
        self._marks = 0
        self._messages: list[tuple[object, ...]] = []
        self._recipients: list[tuple[int, str, int]] = []
        last = db.execute("SELECT max(id) FROM messages").fetchone()[0]
        self._next = (last or 0) + 1

    def begin(self, file: int, folder_marks: int) -> None:
        """From now on the messages are those of a file, in a folder with some marks."""
        self._file = file
        self._marks = folder_marks

    def put(self, start: int, length: int, raw: dict[bytes, bytes], envelope: bytes = b"") -> None:
        """One message by its raw fields; a defect where they do not make one."""
        if not raw:
            self.say(start, "a message without header fields is left out")
            return
        headers = fields.read(raw, envelope)
        if headers.moment is None:
            self.say(start, "a message without a readable date is left out")
            return
        id_ = self._next
        self._next += 1
        self._messages.append(
            (
                id_,
                self._file,
                start,
                length,
                *headers.moment,
                self._people.id_of(headers.sender) if headers.sender else 0,
                headers.subject,
                headers.message_id,
                headers.parent,
                headers.root,
                headers.marks | self._marks,
            )
        )
        self._recipients += ((id_, role, self._people.id_of(one)) for role, one in headers.people)
        if len(self._messages) >= _BATCH:
            self.flush()

    def say(self, start: int, message: str) -> None:
        """Something is wrong at an offset."""
        self._db.execute("INSERT INTO defects VALUES (?, ?, ?)", (self._file, start, message))

    def flush(self) -> None:
        """Write what has been put."""
        self._db.executemany(
            "INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self._messages
        )
        self._db.executemany("INSERT OR IGNORE INTO recipients VALUES (?, ?, ?)", self._recipients)
        self._messages.clear()
        self._recipients.clear()
