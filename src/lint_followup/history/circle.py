"""Who is who around a draft: the writer, the people it goes to, and others at their company."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.history.fields import message_ids
from lint_followup.history.people import (
    company_domain,
    is_domain_of,
    keys,
    mailbox_key,
    may_be,
    name_key,
)
from lint_followup.language.greetings import read_greeting
from lint_followup.language.people import fold, name_parts, sender_name, signature_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lint_followup.draft import Draft
    from lint_followup.history.index import Index, Known, Message

_OWN: Final = frozenset({Region.GREETING, Region.BODY, Region.SIGNOFF})
_THREADS: Final = 500
"""Messages of a person that are looked at for threads with another address of theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """Mailbox keys and names of both sides, and the domains of the reader's company."""

    own: frozenset[str]
    own_names: frozenset[str]
    reader: frozenset[str]
    reader_names: frozenset[str]
    company: frozenset[str]

    def is_reader(self, person: Known) -> bool:
        """Whether the draft goes to that person."""
        return person.key in self.reader

    def is_colleague(self, person: Known) -> bool:
        """Whether that person's address is one of the reader's company."""
        return person.domain in self.company and person.key not in self.own

    def is_near(self, person: Known) -> bool:
        """Whether that person is a reader or a colleague."""
        return self.is_reader(person) or self.is_colleague(person)


def circle(index: Index, draft: Draft, company: str | None) -> Circle:
    """Who is who around a draft, as far as the draft and the index tell."""
    own_boxes = (*draft.from_, *draft.reply_to)
    own = keys(box.address for box in own_boxes)
    boxes = [
        box
        for box in (*draft.to, *draft.cc, *draft.bcc)
        if mailbox_key(box.address) not in own | {""}
    ]
    reader = keys(box.address for box in boxes)
    own_domains = {company_domain(box.address) for box in own_boxes}
    domains = {company_domain(box.address) for box in boxes}
    if company:
        domains |= {domain for domain in index.domains() if is_domain_of(domain, company)}
    signed = sender_name(draft) or signature_name(draft)[0]
    own_names = _names((*(box.display_name for box in own_boxes), signed), index, own)
    if not boxes:
        reader = _named(index, draft, domains - own_domains, own_names)
    reader_names = _names((box.display_name for box in boxes), index, reader)
    found = Circle(
        own=own,
        own_names=own_names,
        reader=reader,
        reader_names=reader_names,
        # At the writer's own firm every colleague's mail would count.
        company=frozenset(domains - own_domains - {""}),
    )
    return _with_other_addresses(index, draft, found)


def _named(
    index: Index, draft: Draft, domains: Iterable[str], own_names: Iterable[str]
) -> frozenset[str]:
    """The mailboxes of the one person at the company whom a draft without recipients names.

    A script for the telephone and a note on LinkedIn have no field To.
    """
    own = {name_key(name) for name in own_names}
    people = [
        p for p in index.known_as("domain", set(domains)) if p.full_name and p.full_name not in own
    ]
    text = "".join(draft.text[s.start : s.end] for s in draft.segments if s.region in _OWN)
    words = {fold(word).rstrip(".") for word in name_parts(text)}
    greeted = [" ".join(one.words) for one in read_greeting(draft.region_text(Region.GREETING))]
    found = [p for p in people if words.issuperset(p.full_name.split())]
    found = found or [p for p in people if any(may_be(name, p.name) for name in greeted)]
    return frozenset(p.key for p in found if len({one.full_name for one in found}) == 1)


def _names(shown: Iterable[str], index: Index, mailboxes: frozenset[str]) -> frozenset[str]:
    """The names that a draft shows, and those that other mail gives the same mailboxes.

    Other mail may be mistaken about names: where the draft shows a full name, it must agree.
    """
    told = {name for name in shown if name and "@" not in name}
    full = [name for name in told if name_key(name)]
    other = {person.name for person in index.known_as("key", mailboxes) if person.name}
    agreed = {name for name in other if not full or any(may_be(name, one) for one in full)}
    return frozenset(told | agreed)


def _with_other_addresses(index: Index, draft: Draft, found: Circle) -> Circle:
    """With the other addresses of the readers, known by the same full name and a connection."""
    known = index.known_as("key", found.reader)
    boxes = [(box.address, box.display_name) for box in (*draft.to, *draft.cc, *draft.bcc)]
    own_names = {name_key(name) for name in found.own_names}
    homes: dict[str, set[str]] = {}
    for address, name in (*boxes, *((person.address, person.name) for person in known)):
        full = name_key(name)
        if full and name in found.reader_names and full not in own_names:
            homes.setdefault(full, set()).add(company_domain(address))
    namesakes = [
        person
        for person in index.known_as("full_name", homes)
        if person.key not in found.reader | found.own
    ]
    if not namesakes:
        return found
    threads = _threads(index.with_people(known, _THREADS)) | _draft_thread(draft)
    others = {
        person.key
        for person in namesakes
        if (person.domain and person.domain in homes[person.full_name])
        or not threads.isdisjoint(_threads(index.with_people([person], _THREADS)))
    }
    return replace(found, reader=found.reader | others)


def _threads(messages: Iterable[Message]) -> set[str]:
    return {id_ for each in messages for id_ in (each.message_id, each.parent, each.root) if id_}


def _draft_thread(draft: Draft) -> set[str]:
    """The IDs of the messages that a draft answers."""
    values = (draft.header(name) for name in ("in-reply-to", "references"))
    return {id_ for field in values if field for id_ in message_ids(field.value)}


def with_own_addresses(index: Index, messages: Sequence[Message], found: Circle) -> Circle:
    """With the writer's other addresses.

    They are those that wrote to the reader or the company under the writer's full name, and those
    that what is kept as sent mail is from, unless it shows somebody else's name.
    """
    full_names = {full for name in found.own_names if (full := name_key(name))}
    own = {
        message.sender.key
        for message in messages
        if message.sender.full_name in full_names
        and any(found.is_near(person) for person in message.recipients)
    }
    own |= {
        person.key
        for person in index.senders_of_sent_mail()
        if not (found.own_names and person.name)
        or any(may_be(person.name, name) for name in found.own_names)
    }
    near = {
        person.key
        for message in messages
        for person in (message.sender, *message.recipients)
        if found.is_near(person)
    }
    told = found.own | (own - near - found.reader - {""})
    return replace(found, own=told or _owner(messages, found))


def _owner(messages: Sequence[Message], found: Circle) -> frozenset[str]:
    """Whose mail it is where nothing else tells: one person beside the reader's is in most of it."""
    names: dict[str, set[str]] = {}
    present: Counter[str] = Counter()
    for message in messages:
        people = [message.sender, *(person for role, person in message.people if role != "r")]
        others = [person for person in people if person.key and not found.is_near(person)]
        present.update({person.key for person in others})
        for person in others:
            names.setdefault(person.key, set()).add(person.name)
    ranked = present.most_common(2)
    if not ranked or ranked[0][1] * 2 <= len(messages):
        return frozenset()
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return frozenset()
    key = ranked[0][0]
    shown = {name for name in names[key] if name}
    agrees = not (shown and found.own_names) or any(
        may_be(one, other) for one in shown for other in found.own_names
    )
    return frozenset({key} if agrees else ())
