"""Context: what a draft cannot know about itself. Given by the caller, never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from lint_followup.contacts import Channel, History


class ContactType(StrEnum):
    """What the reader has to do with the job."""

    AGENCY = "agency"
    INTERNAL_RECRUITER = "internal-recruiter"
    HR = "hr"
    HIRING_MANAGER = "hiring-manager"
    TEAM = "team"


class Stance(StrEnum):
    """Whose advice decides where the articles contradict one another."""

    STRICT = "strict"
    BALANCED = "balanced"
    LENIENT = "lenient"


class Exemption(StrEnum):
    """A circumstance in which an article lets pass what it warns of otherwise."""

    CONTACT_THERE = "contact-there"
    GOOD_REASON = "good-reason"
    USUAL_IN_TRADE = "usual-in-trade"
    FILES_REQUESTED = "files-requested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Facts from outside the draft; what is unknown stays None and no rule accuses because of it.

    `now` is an aware datetime: when the draft is sent. `role` and `company` are those of the job
    the draft is about. `interview_date` is the day of the last interview, or its aware moment.
    `decision_by` is the day by which they said they would decide, `deadline` one that the writer
    has to keep, as for another offer. `asked_not_to_contact` says that they asked for no more
    messages. `agreed_gap` is how many days they asked the writer to leave between messages.
    `interviewers` are names or addresses, `topics` what was talked about. `rapport` says whether
    the writer and the reader got on. `time_zone` is the reader's. `country` is the reader's, as an
    ISO 3166 code, for its holidays.
    """

    now: datetime | None = None
    role: str | None = None
    company: str | None = None
    interview_date: date | datetime | None = None
    contact_type: ContactType | None = None
    decision_by: date | None = None
    deadline: date | None = None
    asked_not_to_contact: bool | None = None
    preferred_channel: Channel | None = None
    agreed_gap: int | None = None
    stance: Stance = Stance.BALANCED
    time_zone: tzinfo | None = None
    country: str | None = None
    interviewers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    rapport: bool | None = None
    exemptions: frozenset[Exemption] = frozenset()
    history: History | None = None
