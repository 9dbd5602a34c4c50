"""The index: the header fields of all mail files in one SQLite file. No body is ever stored.

All in it is a copy, so whoever finds it damaged may delete it.
"""

# ruff: noqa: S608  All that is put together as SQL are constants of this module.

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from lint_followup.draft import Defect
from lint_followup.history import fields, indexing, marks
from lint_followup.history.mailboxes import is_draft

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

FORMAT: Final = 1
"""Raise it whenever what is stored, or how it is worked out, changes: older files are rebuilt."""

BUSY_SECONDS: Final = 60
_OURS: Final = 0x4C464855
_SHOWN_DEFECTS: Final = 20

_SCHEMA: Final = f"""
CREATE TABLE roots (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE);
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    root INTEGER NOT NULL,
    key BLOB NOT NULL,
    path BLOB NOT NULL,
    mbox INTEGER NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    last INTEGER NOT NULL,  -- where the last message begins
    checked BLOB NOT NULL,  -- a hash that tells a file that has grown from another one
    UNIQUE (root, key)
);
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    domain TEXT NOT NULL,
    full_name TEXT NOT NULL,
    UNIQUE (address, name)
);
CREATE INDEX people_key ON people (key);
CREATE INDEX people_domain ON people (domain);
CREATE INDEX people_name ON people (full_name);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    moment INTEGER NOT NULL,
    zone INTEGER NOT NULL,
    sender INTEGER NOT NULL,
    subject TEXT NOT NULL,
    message_id TEXT NOT NULL,
    parent TEXT NOT NULL,
    root TEXT NOT NULL,
    marks INTEGER NOT NULL
);
CREATE INDEX messages_file ON messages (file, start);
CREATE INDEX messages_sender ON messages (sender);
CREATE INDEX messages_parent ON messages (parent) WHERE parent <> '';
CREATE INDEX messages_root ON messages (root) WHERE root <> '';
CREATE INDEX messages_bounce ON messages (moment) WHERE marks & {marks.BOUNCE};
CREATE INDEX messages_sent ON messages (sender, file) WHERE marks & {marks.SENT};
CREATE TABLE recipients (
    message INTEGER NOT NULL,
    role TEXT NOT NULL,
    person INTEGER NOT NULL,
    PRIMARY KEY (message, role, person)
) WITHOUT ROWID;
CREATE INDEX recipients_person ON recipients (person);
CREATE TABLE defects (file INTEGER NOT NULL, start INTEGER NOT NULL, message TEXT NOT NULL);
CREATE INDEX defects_file ON defects (file, start);
PRAGMA user_version = {FORMAT};
PRAGMA application_id = {_OURS};
"""
_LIST: Final = "(SELECT value FROM json_each(?1))"
_ROOTS: Final = "files.root IN (SELECT value FROM json_each(?2))"


class Known(NamedTuple):
    """A mailbox that the index knows under one name.

    `domain` is the company's, `full_name` the name as `people.name_key` has it.
    """

    id: int
    address: str
    name: str
    key: str
    domain: str
    full_name: str


_NOBODY: Final = Known(0, "", "", "", "", "")


class Message(NamedTuple):
    """A message in the index; `people` are its recipients by role, see `fields.Headers`."""

    id: int
    path: str
    mbox: bool
    start: int
    length: int
    moment: fields.Moment
    sender: Known
    subject: str
    message_id: str
    parent: str
    root: str
    marks: int
    people: tuple[tuple[str, Known], ...]

    @property
    def recipients(self) -> tuple[Known, ...]:
        """The people of To, Cc and Bcc."""
        return tuple(person for role, person in self.people if role in "tcb")


class NotOurs(Exception):
    """The file is a database of something else."""


class Index:
    """An open index; without a path it is in memory and gone afterwards.

    Methods raise sqlite3.Error where the file is damaged, in use for too long or not writable.
    """

    def __init__(self, path: Path | None) -> None:
        # The archive lets one thread in at a time.
        self._db = sqlite3.connect(
            path or ":memory:",
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        self._roots = "[]"
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def _prepare(self) -> None:
        """Raises NotOurs rather than touch another program's tables."""
        # In this order: another process may be making the tables, and both come at once.
        if self._tables() and self._pragma("application_id") != _OURS:
            raise NotOurs
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("PRAGMA cache_size = -16000")
        if self._pragma("user_version") == FORMAT:
            return
        self._db.execute("BEGIN IMMEDIATE")
        # Another process may have done it meanwhile.
        if self._pragma("user_version") != FORMAT:
            for table in self._tables():
                self._db.execute(f'DROP TABLE "{table}"')
            for statement in _SCHEMA.split(";"):
                self._db.execute(statement)
        self._db.execute("COMMIT")

    def _pragma(self, name: str) -> int:
        return int(self._db.execute(f"PRAGMA {name}").fetchone()[0])

    def _tables(self) -> list[str]:
        rows = self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return [row[0] for row in rows]

    def is_sound(self) -> bool:
        """Whether all pages can be read and all tables are there; takes a while."""
        if self._db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            return False
        fresh = sqlite3.connect(":memory:")
        fresh.executescript(_SCHEMA)
        query = "SELECT name, sql FROM sqlite_master ORDER BY name"
        sound = fresh.execute(query).fetchall() == self._db.execute(query).fetchall()
        fresh.close()
        return sound

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def update(
        self, roots: Sequence[str], watch: Callable[[int, int], None] | None = None
    ) -> list[Defect]:
        """Read what is new or changed below some paths; searches are limited to them from now on.

        Gives what could not be read. Raises HistoryError as `mailboxes.find` does.
        """
        problems = indexing.update(self._db, roots, watch)
        self._roots = json.dumps([indexing.root_id(self._db, root) for root in roots])
        return problems

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Within it no other process changes what this one reads."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def defects(self) -> list[Defect]:
        """What is broken in the files, in their order, and how much more of it there is."""
        tables = f"FROM defects JOIN files ON files.id = defects.file AND {_ROOTS}"
        rows = self._db.execute(
            f"SELECT path, mbox, start, message {tables} ORDER BY path, start LIMIT ?1",
            (_SHOWN_DEFECTS, self._roots),
        ).fetchall()
        found = [
            Defect(f"{os.fsdecode(path)}, byte {start}" if is_mbox else os.fsdecode(path), message)
            for path, is_mbox, start, message in rows
        ]
        if len(found) == _SHOWN_DEFECTS:
            total = self._db.execute(f"SELECT count(*) {tables}", (None, self._roots)).fetchone()[0]
            if total > _SHOWN_DEFECTS:
                found.append(
                    Defect("history", f"{total - _SHOWN_DEFECTS} more messages are broken")
                )
        return found

    def known_as(self, column: str, values: Collection[str]) -> list[Known]:
        """The people whose `key`, `domain` or `full_name` is one of some values."""
        assert column in {"key", "domain", "full_name"}
        wanted = json.dumps([value for value in values if value])
        rows = self._db.execute(f"SELECT * FROM people WHERE {column} IN {_LIST}", (wanted,))
        return [Known(*row) for row in rows]

    def domains(self) -> list[str]:
        """Every company's domain that there is."""
        rows = self._db.execute("SELECT DISTINCT domain FROM people WHERE domain <> ''")
        return [row[0] for row in rows]

    def senders_of_sent_mail(self) -> list[Known]:
        """Who wrote what is kept as sent mail."""
        rows = self._db.execute(
            "SELECT DISTINCT people.* FROM"
            f" (SELECT DISTINCT sender, file FROM messages WHERE marks & {marks.SENT}) AS sent"
            f" JOIN files ON files.id = sent.file AND {_ROOTS}"
            " JOIN people ON people.id = sent.sender",
            (None, self._roots),
        )
        return [Known(*row) for row in rows]

    def with_people(self, people: Iterable[Known], limit: int) -> list[Message]:
        """The newest messages from or to some people."""
        return self._select(
            f"SELECT id FROM messages WHERE sender IN {_LIST}"
            f" UNION SELECT message FROM recipients WHERE person IN {_LIST}",
            [person.id for person in people],
            limit,
        )

    def answers_to(self, ids: Collection[str], limit: int) -> list[Message]:
        """The newest messages that answer one of some messages or stand in a thread it began."""
        return self._select(
            f"SELECT id FROM messages WHERE parent <> '' AND parent IN {_LIST}"
            f" UNION SELECT id FROM messages WHERE root <> '' AND root IN {_LIST}",
            sorted(ids),
            limit,
        )

    def bounces(self, first: int, last: int, limit: int) -> list[Message]:
        """The newest reports of failed delivery between two moments in seconds since 1970."""
        return self._select(
            f"SELECT id FROM messages WHERE marks & {marks.BOUNCE}"
            " AND moment BETWEEN json_extract(?1, '$[0]') AND json_extract(?1, '$[1]')",
            [first, last],
            limit,
        )

    def _select(self, ids: str, values: Sequence[int] | Sequence[str], limit: int) -> list[Message]:
        """The newest messages of those that a query with the JSON list `?1` gives the IDs of."""
        if not values:
            return []
        rows = self._db.execute(
            "SELECT messages.id, path, mbox, start, length, moment, zone, sender, subject,"
            " message_id, parent, messages.root, marks"
            f" FROM messages JOIN files ON files.id = messages.file AND {_ROOTS}"
            f" WHERE messages.id IN ({ids}) ORDER BY moment DESC, path, start LIMIT ?3",
            (json.dumps(values), self._roots, limit),
        ).fetchall()
        recipients: dict[int, list[tuple[str, int]]] = {}
        for message, role, person in self._db.execute(
            f"SELECT message, role, person FROM recipients WHERE message IN {_LIST}",
            (json.dumps([row[0] for row in rows]),),
        ):
            recipients.setdefault(message, []).append((role, person))
        wanted = {row[7] for row in rows}
        wanted.update(person for those in recipients.values() for _, person in those)
        people = {
            row[0]: Known(*row)
            for row in self._db.execute(
                f"SELECT * FROM people WHERE id IN {_LIST}", (json.dumps(sorted(wanted)),)
            )
        }
        return [_message(row, recipients.get(row[0], ()), people) for row in rows]


def _message(
    row: tuple[Any, ...], recipients: Iterable[tuple[str, int]], people: dict[int, Known]
) -> Message:
    path = os.fsdecode(row[1])
    return Message(
        id=row[0],
        path=path,
        mbox=bool(row[2]),
        start=row[3],
        length=row[4],
        moment=fields.Moment(row[5], row[6]),
        sender=people.get(row[7], _NOBODY),
        subject=row[8],
        message_id=row[9],
        parent=row[10],
        root=row[11],
        # The flag may change without the message being read again.
        marks=row[12] | (marks.DRAFT if is_draft(path) else 0),
        people=tuple((role, people[person]) for role, person in recipients if person in people),
    )
