"""The archive: mailboxes and a ledger, asked for what passed with the people of a draft."""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Direction, History, Touch
from lint_followup.draft import Defect
from lint_followup.history import bodies, marks
from lint_followup.history.bounces import bounced
from lint_followup.history.cache import open_index
from lint_followup.history.ledger import read_ledger
from lint_followup.history.people import company_domain, is_domain_of, mailbox_key, name_key
from lint_followup.history.search import search
from lint_followup.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from lint_followup.draft import Draft
    from lint_followup.history.circle import Circle
    from lint_followup.history.ledger import Entry
    from lint_followup.history.search import Found

MAX_BODIES: Final = 200
"""The newest messages whose text is read; older ones count without it."""

MAX_DEFECTS: Final = 50
"""Defects that are told one by one."""

_SAME_MAIL: Final = timedelta(minutes=10)
"""Two notes of one mail, in a mailbox and in a ledger, are so near to each other."""


class Archive:
    """Mailboxes and a ledger that are open. `sources` names them. Threads may share it."""

    def __init__(
        self,
        sources: tuple[str, ...],
        roots: tuple[str, ...],
        ledger: Path | None,
        cache: Path | None,
        watch: Callable[[int, int], None] | None,
    ) -> None:
        self.sources = sources
        self._roots = roots
        self._ledger = ledger
        self._cache = cache
        self._watch = watch
        self._busy = threading.Lock()
        self._open()

    def _open(self, *, after: sqlite3.Error | None = None) -> None:
        self._index, self._problems = open_index(self._roots, self._cache, self._watch, after=after)
        self._close = weakref.finalize(self, self._index.close)

    def close(self) -> None:
        """Let go of the index; it is let go of anyway with the archive."""
        self._close()

    def about(self, draft: Draft, *, company: str | None = None) -> History:
        """What passed with the people a draft goes to and with their company, oldest first.

        The company is the one whose domain is in their addresses, and the one named `company` if
        there is mail with a domain like that name. Raises HistoryError where a mailbox or the
        ledger has vanished since the archive was opened.
        """
        with self._busy:
            try:
                return self._about(draft, company)
            except sqlite3.Error as error:
                self._close()
                self._open(after=error)
                return self._about(draft, company)

    def _about(self, draft: Draft, company: str | None) -> History:
        with self._index.reading():
            found, around = search(self._index, draft, company)
            sent = [each for each in found if each.direction is Direction.SENT]
            returned = bounced(self._index, sent)
            problems = [*self._problems, *self._index.defects()]
        touches: list[Touch] = []
        for number, each in enumerate(found, 1):
            touch = _touch(each, around, bounced=each.message.id in returned)
            if len(found) - number < MAX_BODIES:
                try:
                    touch = _with_body(touch, each)
                except OSError as error:
                    problems.append(Defect(each.message.path, error.strerror or "cannot be read"))
            touches.append(touch)
        if self._ledger:
            entries, wrong = read_ledger(self._ledger)
            problems += wrong
            noted = _noted(entries, around, company, source=str(self._ledger))
            touches += [touch for touch in noted if not _is_told(touch, touches)]
        touches.sort(key=lambda touch: touch.when)
        return History(touches=tuple(touches), sources=self.sources, defects=_shortened(problems))


def open_archive(
    paths: Iterable[Path],
    *,
    ledger: Path | None = None,
    cache: Path | None = None,
    watch: Callable[[int, int], None] | None = None,
) -> Archive:
    """The archive of some mailboxes and folders of mail, indexed as far as they are not yet.

    `cache` is the file of the index, `cache.default_path()` unless it is given. `watch` is told now
    and then how many bytes of how many are indexed, from the caller's thread. Raises HistoryError
    for a path or ledger that is missing, cannot be read, or holds no mail.
    """
    given = tuple(paths)
    sources = tuple(str(path) for path in (*given, ledger) if path is not None)
    if ledger:
        read_ledger(ledger)
    # Path's own methods raise where there is no home; these do not.
    roots = dict.fromkeys(os.path.abspath(os.path.expanduser(path)) for path in given)  # noqa: PTH100, PTH111
    return Archive(sources, tuple(roots), ledger, cache, watch)


def _shortened(problems: Iterable[Defect]) -> tuple[Defect, ...]:
    """Each once, and of very many the first."""
    defects = tuple(dict.fromkeys(problems))
    more = len(defects) - MAX_DEFECTS
    if more <= 0:
        return defects
    return (*defects[:MAX_DEFECTS], Defect("history", f"{more} more things could not be read"))


def _touch(found: Found, around: Circle, *, bounced: bool) -> Touch:
    message = found.message
    return Touch(
        when=message.moment.aware(),
        direction=found.direction,
        address=found.other.address,
        name=found.other.name,
        same_person=found.same_person,
        own_address=found.own_address,
        subject=message.subject,
        message_id=message.message_id,
        automatic=found.direction is Direction.RECEIVED and _is_automatic(found, around),
        bounced=bounced,
        source=message.path,
    )


def _is_automatic(found: Found, around: Circle) -> bool:
    """Whether no person wrote it. A reader may answer by way of an applicant system's robot."""
    message = found.message
    by_reader = found.same_person and bool(around.reader - {message.sender.key})
    robot = bool(message.marks & marks.ROBOT) and not by_reader
    return robot or bool(message.marks & marks.AUTOMATIC)


def _with_body(touch: Touch, found: Found) -> Touch:
    """With what the message says. Raises OSError as `bodies.read` does."""
    sent = found.direction is Direction.SENT
    body = bodies.read(found.message, sent=sent)
    reply = bool(found.message.marks & marks.INVITATION_REPLY)
    automatic = touch.automatic or (reply and not sent and bodies.says_nothing(body.text))
    kind = Kind.LOGISTICS if reply and sent else body.kind
    return replace(touch, text=body.text, kind=kind, automatic=automatic)


def _noted(
    entries: Iterable[Entry], around: Circle, company: str | None, *, source: str
) -> list[Touch]:
    """The entries of a ledger about the reader or the company, each once."""
    touches: list[Touch] = []
    for entry in dict.fromkeys(entries):
        same = _is_about_reader(entry, around)
        if same or _is_about_company(entry, around, company):
            is_address = "@" in entry.address
            touches.append(
                Touch(
                    when=entry.when,
                    direction=entry.direction,
                    channel=entry.channel,
                    address=entry.address.lower() if is_address else "",
                    name=entry.name or ("" if is_address else entry.address),
                    same_person=same,
                    text=entry.note,
                    asked_not_to_contact=entry.asked_not_to_contact,
                    until=entry.until,
                    source=source,
                )
            )
    return touches


def _is_about_reader(entry: Entry, around: Circle) -> bool:
    key = mailbox_key(entry.address)
    if key in around.reader:
        return True
    if key and company_domain(entry.address) not in around.company:
        return False
    full_name = name_key(entry.name or entry.address)
    return bool(full_name) and full_name in {name_key(name) for name in around.reader_names}


def _is_about_company(entry: Entry, around: Circle, company: str | None) -> bool:
    domain = company_domain(entry.address) if mailbox_key(entry.address) else ""
    if not domain:
        return False
    return domain in around.company or bool(company and is_domain_of(domain, company))


def _is_told(noted: Touch, touches: Iterable[Touch]) -> bool:
    """Whether a mailbox has the mail that a ledger notes."""
    if noted.channel is not Channel.EMAIL or noted.asked_not_to_contact:
        return False
    return any(
        touch.channel is Channel.EMAIL
        and touch.direction is noted.direction
        and mailbox_key(touch.address) == mailbox_key(noted.address)
        and abs(touch.when - noted.when) <= _SAME_MAIL
        for touch in touches
    )
