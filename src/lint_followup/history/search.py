"""The messages that passed between the writer and the people of a draft, each of them once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Direction
from lint_followup.history import marks
from lint_followup.history.circle import circle, with_own_addresses
from lint_followup.history.fields import message_ids
from lint_followup.history.people import mailbox_key, may_be, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.draft import Draft
    from lint_followup.history.circle import Circle
    from lint_followup.history.index import Index, Known, Message

MAX_MESSAGES: Final = 5_000
"""The newest messages with the people and the company that are looked at."""


class Found(NamedTuple):
    """A message between the writer and `other`; `own_address` is the writer's in it."""

    message: Message
    direction: Direction
    other: Known
    same_person: bool
    own_address: str


def search(index: Index, draft: Draft, company: str | None) -> tuple[list[Found], Circle]:
    """The messages about a draft, oldest first, and who is who in them."""
    around = circle(index, draft, company)
    near = [*index.known_as("key", around.reader), *index.known_as("domain", around.company)]
    messages = index.with_people(near, MAX_MESSAGES)
    around = with_own_addresses(index, messages, around)
    usable = [message for message in messages if _is_usable(message, draft)]
    sent = [found for message in usable if (found := _as_sent(message, around))]
    sent_ids = {found.message.message_id for found in sent if found.message.message_id}
    received = [found for message in usable if (found := _as_received(message, around, sent_ids))]
    answers = index.answers_to(sent_ids, MAX_MESSAGES)
    usable_answers = [message for message in answers if _is_usable(message, draft)]
    stood_in = _by_stand_ins(usable_answers, around, sent)
    once = _once([*sent, *received, *stood_in])
    return sorted(once, key=lambda each: (each.message.moment, *_place(each))), around


def _is_usable(message: Message, draft: Draft) -> bool:
    """Whether it was sent at all, is no report of the post, and is not the draft itself."""
    if message.marks & (marks.DRAFT | marks.BOUNCE):
        return False
    field = draft.header("message-id")
    ids = message_ids(field.value) if field else ()
    if ids and message.message_id:
        return message.message_id != ids[0]
    written = draft.date.timestamp() if draft.date and draft.from_ else None
    return not (
        written == message.moment.seconds
        and message.sender.key == mailbox_key(draft.from_[0].address)
        and message.subject == (draft.subject or "")
    )


def _as_sent(message: Message, around: Circle) -> Found | None:
    """A message of the writer's to the reader or the company."""
    if message.sender.key not in around.own:
        return None
    for is_wanted in (around.is_reader, around.is_colleague):
        for person in message.recipients:
            if is_wanted(person):
                same = around.is_reader(person)
                return Found(message, Direction.SENT, person, same, message.sender.address)
    return None


def _as_received(message: Message, around: Circle, sent_ids: set[str]) -> Found | None:
    """A message of the reader's or the company's to the writer, perhaps through a relay."""
    if message.sender.key in around.own:
        return None
    authors = [message.sender, *(person for role, person in message.people if role == "r")]
    for is_wanted in (around.is_reader, around.is_colleague):
        for person in authors:
            if is_wanted(person) and _reached_the_writer(message, around, sent_ids):
                same = around.is_reader(person)
                return _received(message, person, around, same_person=same)
    return None


def _received(message: Message, other: Known, around: Circle, *, same_person: bool) -> Found:
    own = (p.address for _, p in message.people if p.key in around.own)
    return Found(message, Direction.RECEIVED, other, same_person, next(own, ""))


def _reached_the_writer(message: Message, around: Circle, sent_ids: set[str]) -> bool:
    """Whether a message was for the writer and not for somebody else whose mail lies here too."""
    if not around.own or not message.recipients:
        return True
    if not sent_ids.isdisjoint({message.parent, message.root}):
        return True
    own_names = {full for name in around.own_names if (full := name_key(name))}
    return any(
        person.key in around.own or person.full_name in own_names
        for role, person in message.people
        if role != "r"
    )


def _by_stand_ins(
    messages: Iterable[Message], around: Circle, sent: Iterable[Found]
) -> Iterator[Found]:
    """Answers to the writer's messages by people who were not among those written to.

    Whoever the message was passed on to answers for the reader, or it is the reader from an address
    that nobody knew of.
    """
    written_to: dict[str, set[str]] = {}
    for found in sent:
        people = {person.key for person in found.message.recipients}
        written_to.setdefault(found.message.message_id, set()).update(people)
    for message in messages:
        sender = message.sender
        if not sender.key or sender.key in around.own or around.is_near(sender):
            continue
        answered = {message.parent, message.root} & written_to.keys()
        if any(sender.key in written_to[id_] for id_ in answered):
            continue
        if _reached_the_writer(message, around, set()):
            same = bool(sender.name) and any(
                may_be(sender.name, name) for name in around.reader_names
            )
            yield _received(message, sender, around, same_person=same)


def _once(found: Iterable[Found]) -> Iterator[Found]:
    """Each message once, however many copies there are; which copy, does not depend on order."""
    ordered = sorted(found, key=_place)
    seen: set[object] = set()
    for each in sorted(ordered, key=lambda each: not each.message.message_id):
        message = each.message
        receivers = tuple(sorted({person.key for person in message.recipients}))
        twin = (message.moment.seconds, message.sender.key, receivers, message.subject)
        if message.message_id:
            known = message.message_id in seen
            seen.update((message.message_id, twin))
        else:
            known = twin in seen
            seen.add(twin)
        if not known:
            yield each


def _place(found: Found) -> tuple[str, int]:
    return found.message.path, found.message.start
