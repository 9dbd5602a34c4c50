"""History: what passed between the writer and the people a draft goes to. Pure values, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from lint_followup.draft import Defect
    from lint_followup.kinds import Kind


class Channel(StrEnum):
    """A way in which two people can be in touch."""

    EMAIL = "email"
    CALL = "call"
    VOICEMAIL = "voicemail"
    LINKEDIN = "linkedin"
    TEXT = "text"
    LETTER = "letter"
    MEETING = "meeting"


class Direction(StrEnum):
    """Who turned to whom."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """One message, call or meeting.

    `when` is an aware datetime. `address` and `name` are those of the other side, the address in
    lower case; `same_person` is false where it is a colleague at the same company rather than a
    person the draft goes to. `own_address` is the writer's. `text` is what its author wrote: no
    quoted thread, no signature, or the note in a ledger. `kind` is told of what the writer sent.
    `automatic` is an auto-reply, which answers nothing; `bounced` is a sent message that came back.
    `asked_not_to_contact` is a mark in a ledger, and holds to the end of the day `until`, or always.
    `source` names the file it was read from.
    """

    when: datetime
    direction: Direction
    channel: Channel = Channel.EMAIL
    address: str = ""
    name: str = ""
    same_person: bool = True
    own_address: str = ""
    subject: str = ""
    text: str = ""
    kind: Kind | None = None
    message_id: str = ""
    automatic: bool = False
    bounced: bool = False
    asked_not_to_contact: bool = False
    until: date | None = None
    source: str = ""

    @classmethod
    def sent(cls, when: str, **rest: Any) -> Self:
        """A touch by the writer; `when` is ISO 8601, in UTC if it names no zone."""
        return cls(when=_moment(when), direction=Direction.SENT, **rest)

    @classmethod
    def received(cls, when: str, **rest: Any) -> Self:
        """A touch by the other side; `when` is ISO 8601, in UTC if it names no zone."""
        return cls(when=_moment(when), direction=Direction.RECEIVED, **rest)

    @property
    def is_sent(self) -> bool:
        """Whether the writer turned to the other side, and it arrived as far as is known."""
        return self.direction is Direction.SENT and not self.bounced

    @property
    def is_answer(self) -> bool:
        """Whether a person on the other side turned to the writer."""
        return self.direction is Direction.RECEIVED and not self.automatic


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Earlier touches with the people a draft goes to and with their company, oldest first.

    It is never taken to be complete: another mailbox, a telephone or a card may hold the rest.
    `sources` names what was read; `defects` what could not be.
    """

    touches: tuple[Touch, ...] = ()
    sources: tuple[str, ...] = ()
    defects: tuple[Defect, ...] = ()

    @property
    def with_person(self) -> tuple[Touch, ...]:
        """The touches with the people the draft goes to, colleagues left out."""
        return tuple(touch for touch in self.touches if touch.same_person)

    def before(self, moment: datetime) -> History:
        """The history as it was at a moment."""
        return replace(self, touches=tuple(t for t in self.touches if t.when < moment))


def sent(touches: tuple[Touch, ...]) -> tuple[Touch, ...]:
    """Those by the writer that arrived as far as is known."""
    return tuple(touch for touch in touches if touch.is_sent)


def unanswered(touches: tuple[Touch, ...]) -> tuple[Touch, ...]:
    """The writer's own touches since a person on the other side last turned to them."""
    answers = [touch.when for touch in touches if touch.is_answer]
    last = max(answers, default=None)
    return tuple(t for t in touches if t.is_sent and (last is None or t.when > last))
