"""The pace of the writer's messages: how many, how close together, and which rule speaks of it.

What the history does not hold is never counted: it may be incomplete.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Channel, sent
from lint_followup.context import ContactType, Exemption, Stance
from lint_followup.kinds import FollowUp, Kind
from lint_followup.language.promises import find_promises

if TYPE_CHECKING:
    from datetime import date

    from lint_followup.contacts import Touch
    from lint_followup.context import Context
    from lint_followup.document import Document

CHASERS: Final = frozenset({Kind.STATUS_CHECK, Kind.PRE_INTERVIEW, Kind.VOICEMAIL, Kind.OTHER})
"""The kinds of draft that may ask once more."""
_COURTESIES: Final = frozenset({Kind.THANK_YOU, Kind.LOGISTICS, Kind.REJECTION_REPLY})
_QUESTIONS: Final = frozenset({Kind.STATUS_CHECK, Kind.PRE_INTERVIEW})
_SPOKEN: Final = frozenset({Channel.CALL, Channel.VOICEMAIL})

_DAY: Final = timedelta(days=1)
_CURRENT: Final = timedelta(days=180)
_PROMPT: Final = timedelta(days=2)
"""Within this time a message to somebody who has written answers them."""
_ONE_CALL: Final = timedelta(minutes=30)
"""A call that nobody takes and the message left then are one attempt."""
WEEKLY: Final = 8
"""Days: a message a week does not always fall on the same weekday."""
_SEVERAL_CHANNELS: Final = 3
"""Days within which a message on another channel doubles the first."""


class Trouble(StrEnum):
    """What is wrong with the gap before a draft: at most one thing, the gravest."""

    REPEATED = "repeated"
    SEVERAL_CHANNELS = "several-channels"
    WEEKLY = "weekly"
    FREQUENT = "frequent"


class Advised(NamedTuple):
    """How many days to leave between messages, how many at the very least, and why these."""

    days: int
    least: int
    why: str


_GAPS: Final = {
    ContactType.AGENCY: (10, 7, 3),
    ContactType.TEAM: (14, 10, 5),
}
_GAP: Final = (21, 14, 7)
_STANCES: Final = (Stance.STRICT, Stance.BALANCED, Stance.LENIENT)
_WHO: Final = {
    ContactType.AGENCY: "a recruiter of an agency",
    ContactType.TEAM: "a member of the team",
    ContactType.HIRING_MANAGER: "a hiring manager",
    ContactType.INTERNAL_RECRUITER: "a recruiter of the company",
    ContactType.HR: "Human Resources",
}


def advised_gap(context: Context) -> Advised:
    """The gap for this reader: what they asked for, else by who they are and by the stance."""
    if context.agreed_gap is not None:
        days = context.agreed_gap
        return Advised(days, days, "they asked for that")
    who = context.contact_type
    gaps = _GAPS.get(who, _GAP) if who else _GAP
    rank = _STANCES.index(context.stance)
    whom = _WHO[who] if who else "contact type not told"
    return Advised(gaps[rank], gaps[min(rank + 1, 2)], f"{whom}, stance {context.stance}")


def concerns_job(document: Document) -> bool:
    """Whether the draft is about an application, as far as can be told."""
    return document.kind is not Kind.OTHER or document.guess.follow_up is FollowUp.YES


def days_since(document: Document, moment: datetime) -> int:
    """The calendar days from a moment to the one at which the draft is sent.

    They are counted from the day that it was on the clock of whoever wrote, if that is the earlier:
    today's clock may be an hour ahead of theirs.
    """
    return (today(document) - min(_day(document, moment), moment.date())).days


def today(document: Document) -> date:
    """The day on which the draft is sent. Only for rules that need `now`."""
    return _now(document).date()


def _now(document: Document) -> datetime:
    moment = document.sent_at
    if moment is None:
        raise ValueError("the rule does not declare that it needs now")
    return moment


def _day(document: Document, moment: datetime) -> date:
    return moment.astimezone(_now(document).tzinfo).date()


def touches(document: Document) -> tuple[Touch, ...]:
    """What passed before the draft is sent; empty where nothing is known."""
    return document.history.touches if document.history else ()


def open_attempts(document: Document, *, courtesies: bool = False) -> tuple[Touch, ...]:
    """The writer's own turns to these people since the two sides were last in touch.

    Not counted are thank-yous, arrangements and thanks for a refusal, unless `courtesies`; nor what
    answers a message of theirs, nor a second entry for the same attempt.
    """
    return tuple(t for t in _since_in_touch(document, courtesies=courtesies) if t.same_person)


def _since_in_touch(document: Document, *, courtesies: bool) -> tuple[Touch, ...]:
    """The like, with what went to colleagues."""
    known = touches(document)
    spoke = bool(_OUR_CALL.search(document.own_text))
    moments = [t.when for t in known if _is_answer(t, spoke=spoke)]
    if (held := interview(document)) is not None:
        moments.append(held)
    last = max((*moments, application_began(document)))
    now = _now(document)
    return tuple(
        touch
        for touch in _distinct(sent(known))
        if touch.when > last
        and not (_is_spoken(touch, document.channel) and now - touch.when < _ONE_CALL)
        and (courtesies or not is_courtesy(touch))
        and not answers_them(touch, known)
    )


def application_began(document: Document) -> datetime:
    """From when on messages are about this application, as far as anybody can tell."""
    return _now(document) - _CURRENT


def interview(document: Document) -> datetime | None:
    """When the last interview began, or the day it was on; None where it is not known or to come."""
    told = document.context.interview_date
    now = _now(document)
    if told is not None and not isinstance(told, datetime):
        told = datetime.combine(told, time.min, tzinfo=now.tzinfo)
    return told if told is not None and told <= now else None


_SPOKE: Final = re.compile(
    r"\b(?:spoke|spoken|talked|reached (?:her|him|them)|picked up|they said|(?:she|he) (?:said|answered)|asked me to|told me)\b",
    re.IGNORECASE,
)
_OUR_CALL: Final = re.compile(
    r"\bour (?:phone |telephone )?call\b|\b(?:on|over) (?:the )?(?:tele)?phone\b|\bwhen (?:you|we) (?:called|spoke (?:yesterday|today|this morning|earlier))\b|\byour call\b",
    re.IGNORECASE,
)


def _is_answer(touch: Touch, *, spoke: bool) -> bool:
    """Whether the two sides were in touch then; `spoke` says that the draft speaks of a call."""
    if touch.is_answer or touch.channel is Channel.MEETING:
        return True
    return touch.channel is Channel.CALL and (spoke or bool(_SPOKE.search(touch.text)))


def _is_spoken(touch: Touch, channel: Channel) -> bool:
    """Whether both are on the telephone."""
    return {touch.channel, channel} <= _SPOKEN


def _distinct(attempts: tuple[Touch, ...]) -> list[Touch]:
    kept: list[Touch] = []
    for touch in attempts:
        last = kept[-1] if kept else None
        same = touch.message_id and any(t.message_id == touch.message_id for t in kept)
        one_call = (
            last is not None
            and _is_spoken(touch, last.channel)
            and touch.when - last.when < _ONE_CALL
        )
        if not same and not one_call and touch.channel is not Channel.MEETING:
            kept.append(touch)
    return kept


def is_courtesy(touch: Touch) -> bool:
    """Whether a message of the writer's asks for no news: thanks, an arrangement, a document."""
    unsure = touch.kind in {None, Kind.OTHER} and "?" not in touch.text
    thanks = unsure and bool(_OPENS_WITH_THANKS.match(touch.text))
    return touch.kind in _COURTESIES or thanks or _is_arrangement(touch)


def _is_arrangement(touch: Touch) -> bool:
    """Whether a message of the writer's settles something: a day, a document that was wanted."""
    if touch.kind is Kind.OTHER:
        return bool(touch.text) and not _ASKS.search(touch.text)
    return touch.kind is Kind.LOGISTICS


_ASKS: Final = re.compile(
    r"\b(?:news|updates?|updated|hear(?:ing)? (?:from|back|about|whether|if|something|anything|soon)|heard|status|progress|decisions?"
    r"|decided?|outcome|results?|follow(?:ing|ed)?[- ]?up|touch(?:ing)? base|check(?:ing|ed)? (?:in|on|back|again)|interested|interest in"
    r"|keen|eager|wonder\w*|chance to (?:look|review|read|see|consider)|await\w*|waiting|remind\w*|next steps?|where (?:things|we|i) stand"
    r"|(?:any|your|an?) (?:kind |early |quick )?(?:reply|response|answer|feedback))\b",
    re.IGNORECASE,
)
"""A message of no clear kind that has none of these does not ask for news."""


_OPENS_WITH_THANKS: Final = re.compile(
    r"\s*(?:(?:dear|hi|hello|good \w+)\b[^\n]{0,60}\n\s*)?(?:\w+ ){0,3}(?:thank|thanks)\b",
    re.IGNORECASE,
)


def answers_them(touch: Touch, known: tuple[Touch, ...]) -> bool:
    """Whether a message of the writer's answers one of theirs that came shortly before."""
    if touch.kind not in {None, Kind.OTHER, *_COURTESIES}:
        return False
    before = [t for t in known if t.when < touch.when]
    last = before[-1] if before else None
    return last is not None and last.is_answer and touch.when - last.when <= _PROMPT


def is_answer(document: Document) -> bool:
    """Whether the draft answers a message of theirs, and not one that was long since answered."""
    if not document.is_reply:
        return False
    field = document.draft.header("In-Reply-To")
    wanted = field.value.strip().strip("<>") if field else ""
    known = touches(document)
    found = next((t for t in known if wanted and t.message_id.strip("<>") == wanted), None)
    if found is None:
        # It may be a message of theirs that nobody showed us; a question about news is none.
        return document.kind not in _QUESTIONS
    if not found.is_answer:
        return False
    answered = any(t.when > found.when for t in sent(known) if t.same_person)
    now = document.sent_at
    return not answered or (now is not None and now - found.when <= _PROMPT)


_CORRECTION: Final = re.compile(
    r"\b(?:forgot|forgotten|omitted|missed|missing|left out|neglected|without)\b[^.!?]{0,40}\b(?:attach\w*|enclos\w+|links?|files?|CV|r[ée]sum[ée]|documents?|mention)\b"
    r"|\b(?:attachment|link|file)\b[^.!?]{0,30}\b(?:missing|forgot\w*|wrong|broken|did not|didn['’]t)\b"
    r"|\bcorrect(?:ion|ed)\b|\b(?:disregard|ignore) (?:my|the) (?:previous|last|earlier|first|other)"
    r"|\btoo (?:early|soon) by mistake\b|\bwrong (?:file|version|attachment|date|name|link|document|address|number)\b"
    r"|\btypo\b|\bfor the (?:second|extra|double) (?:e-?mail|message|mail)\b|\bsecond attempt, as\b",
    re.IGNORECASE,
)


def corrects(document: Document) -> bool:
    """Whether the draft repairs the message before it: a forgotten attachment, a wrong date."""
    return bool(_CORRECTION.search(f"{document.draft.subject or ''}. {document.own_text}"))


def recent(document: Document, hours: int) -> tuple[Touch, ...]:
    """What the writer sent in the last hours: thanks too, and questions to colleagues.

    Arrangements and an invitation to connect are left out.
    """
    begin = _now(document) - timedelta(hours=hours)
    return tuple(
        touch
        for touch in _since_in_touch(document, courtesies=True)
        if touch.when > begin
        and touch.kind is not Kind.LINKEDIN_NOTE
        and not _is_arrangement(touch)
        and (touch.same_person or touch.kind in _QUESTIONS)
    )


def is_due(document: Document) -> bool:
    """Whether a day has come on which the writer may ask: promised, agreed, or for good reason."""
    context = document.context
    last = max((t.when for t in open_attempts(document)), default=None)
    now = today(document)
    if Exemption.GOOD_REASON in context.exemptions:
        return True
    if context.deadline is not None and context.deadline >= now:
        return True
    decided = context.decision_by
    if last is not None and decided is not None and _day(document, last) <= decided < now:
        return True
    return any(
        promise.first <= now <= promise.day + 3 * _DAY
        for touch in open_attempts(document, courtesies=True)
        for promise in find_promises(touch.text, _day(document, touch.when))
        if last is None or _day(document, last) < promise.first
    )


def gap_trouble(document: Document) -> Trouble | None:
    """What is wrong with the gap between the draft and the writer's open attempts."""
    if not concerns_job(document) or is_answer(document):
        return None
    attempts = open_attempts(document)
    day, three_days = recent(document, 24), recent(document, 72)
    if doubled(document) and len(three_days) == 1:
        return Trouble.SEVERAL_CHANNELS
    if (day and not (corrects(document) and len(day) == 1)) or len(three_days) >= 2:
        return Trouble.REPEATED
    if doubled(document):
        return Trouble.SEVERAL_CHANNELS
    if not attempts or is_due(document) or (day and corrects(document)):
        return None
    advised = advised_gap(document.context)
    days = [days_since(document, touch.when) for touch in attempts]
    gaps = [*(a - b for a, b in pairwise(days)), days[-1]]
    latest = gaps[-2:]
    weekly = document.kind in CHASERS and len(latest) == 2
    if weekly and max(latest) <= WEEKLY and min(latest) < advised.days:
        return Trouble.WEEKLY
    return Trouble.FREQUENT if gaps[-1] < advised.days else None


def doubled(document: Document) -> Touch | None:
    """The latest attempt of these days on another channel than the draft's."""
    here = document.channel
    for touch in reversed(open_attempts(document)):
        if days_since(document, touch.when) > _SEVERAL_CHANNELS:
            break
        same = touch.channel is here or _is_spoken(touch, here)
        if not same and touch.kind is not Kind.LINKEDIN_NOTE:
            return touch
    return None
