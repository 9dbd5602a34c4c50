"""The rule `asked-not-to-contact`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch
from lint_followup.context import Context
from lint_followup.draft import Region, Span
from lint_followup.kinds import FollowUp, Kind
from lint_followup.language.dates import find_dates
from lint_followup.language.requests import SPOKEN, Strength, find_admissions, find_requests
from lint_followup.rule import (
    ALL_KINDS,
    ERROR,
    HIGH,
    MEDIUM,
    WARNING,
    Cite,
    Hit,
    Options,
    example,
    rule,
)
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._thread import quoted_messages
from lint_followup.rules.history._words import on_date, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.requests import Request

_ASKS_AGAIN: Final = frozenset({Kind.STATUS_CHECK, Kind.PRE_INTERVIEW, Kind.VOICEMAIL, Kind.OTHER})
_WROTE: Final = "On Tue, 10 Nov 2026 at 14:03, Priya Nair <priya.nair@brightwell.example> wrote:\n"


@rule(
    "asked-not-to-contact",
    category="history",
    family="refused-contact",
    severity=ERROR,
    confidence=HIGH,
    kinds=ALL_KINDS,
    regions=("body", "quoted"),
    advice="do-not-contact",
    basis="stated",
    cite=(
        Cite(
            "too-much-follow-up",
            "If a hiring manager asks you not to call or email them, of course, you should stop.",
        ),
        Cite("fine-line", "If they ask you not to follow up — heed their advice."),
        Cite("how-not-to-follow-up", "even after being told not to call anymore"),
    ),
    suggestion="Leave it unsent. If they want to go on, they will write.",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=Context(asked_not_to_contact=True)),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.received(
                    "2026-11-12T09:00",
                    text="Thank you for your mails. Please do not contact us again about this post.",
                )
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-10T09:00", asked_not_to_contact=True)),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            quoted=f"{_WROTE}> Dear Amara,\n>\n> [[please stop writing to this office.]]",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            quoted=f"{_WROTE}> [[I must ask you to stop emailing the yard.]] Priya Nair",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            quoted=f"{_WROTE}> [[We would ask you not to call or write\n> in the meantime.]] Priya Nair",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[You asked me not to write to you again, but I am still interested.]]",
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            quoted=f"{_WROTE}> Please do not hesitate to contact me if you have any questions.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            quoted="On Tue, 10 Nov 2026 at 14:03, Amara Jensen <amara.jensen@example.com> wrote:\n"
            "> Please do not contact my manager, and please do not call or write to me at work.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            quoted=f"{_WROTE}> Please do not call; e-mail is best.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.received("2026-10-12T09:00", text="Please do not contact us until November.")
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.received("2026-10-12T09:00", text="Please do not contact us again."),
                Touch.received("2026-11-02T09:00", text="A post has opened. Would you come in?"),
            ),
        ),
        example(
            kind=Kind.REJECTION_REPLY,
            context=known(
                Touch.received(
                    "2026-11-23T09:00",
                    text="We have chosen another candidate. Please do not reply or write again.",
                )
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.received(
                    "2026-11-10T09:00",
                    automatic=True,
                    text="I am out of the office. Please do not contact me until 16 November.",
                )
            ),
        ),
    ),
)
def asked_not_to_contact(document: Document, options: Options) -> Iterator[Hit]:
    """They asked you not to write or call any more.

    Three of the articles agree on this: once somebody asks you to stop, stop. One more message
    cannot help, however kind it is, and it may be the one that is remembered. A newer message of
    theirs opens the way again.
    """
    told = document.context.asked_not_to_contact
    if told is False:
        return
    if told:
        if document.kind is Kind.LOGISTICS and document.is_reply:
            return
        yield Hit(message="You said that they asked for no more messages")
        return
    if document.kind is Kind.OTHER and document.guess.follow_up is FollowUp.NO:
        return
    hit = _in_history(document) or _in_thread(document) or _in_own_words(document)
    if hit:
        yield hit


def _in_history(document: Document) -> Hit | None:
    """What the latest word of theirs says; any newer word opens the way again."""
    known = document.history.touches if document.history else ()
    now = document.sent_at.date() if document.sent_at else None
    for touch in reversed(known):
        if touch.asked_not_to_contact and _holds(touch.until, now):
            return None if _is_last_thanks(document, touch) else _marked(touch)
        if not touch.is_answer:
            continue
        for request in find_requests(touch.text, touch.when.date()):
            mine = touch.same_person or not request.personal
            if mine and _counts(request, document, now):
                return None if _is_last_thanks(document, touch) else _asked(touch, request)
        return None
    return None


def _marked(touch: Touch) -> Hit:
    where = f" ({touch.source})" if touch.source else ""
    return Hit(
        message=f"Your record of {on_date(touch.when.date())} says they asked for no more messages{where}"
    )


def _asked(touch: Touch, request: Request) -> Hit:
    words = shortened(touch.text[request.start : request.end])
    hint = request.strength is Strength.HINT
    return Hit(
        message=f"On {on_date(touch.when.date())} they wrote: “{words}”",
        severity=WARNING if hint else ERROR,
        confidence=HIGH if request.strength is Strength.PLAIN else MEDIUM,
    )


def _in_thread(document: Document) -> Hit | None:
    """What their latest message in the quoted thread says."""
    draft = document.draft
    now = document.sent_at.date() if document.sent_at else None
    latest = next((m for m in quoted_messages(draft) if not m.by_writer), None)
    if latest is None or not _is_news(latest.text, document):
        return None
    anchor = now or date(2000, 1, 1)
    dated = next(find_dates(latest.head, anchor, past=True), None)
    for request in find_requests(latest.text, dated.day if dated else anchor):
        # Where it is not known when they wrote, it is not known how long “until Friday” was.
        if _counts(request, document, now) and (dated or request.until is None):
            start, end = latest.start + request.start, latest.start + request.end
            words = shortened(draft.text[start:end])
            return Hit(
                message=f"In the thread below they wrote: “{words}”",
                span=Span(Region.QUOTED, start, end),
                severity=WARNING if request.strength is Strength.HINT else ERROR,
                confidence=HIGH if request.strength is Strength.PLAIN else MEDIUM,
            )
    return None


def _is_news(text: str, document: Document) -> bool:
    """Whether the history does not hold this message already, and perhaps a newer one too."""
    words = " ".join(text.split())
    return not any(
        touch.is_answer and touch.text and " ".join(touch.text.split())[:200] in words
        for touch in (document.history.touches if document.history else ())
    )


def _in_own_words(document: Document) -> Hit | None:
    text = document.text(Region.BODY)
    for start, end, channels in find_admissions(text):
        if not channels or document.channel in channels:
            return Hit(
                message=f"You say yourself that they asked for no more: “{shortened(text[start:end])}”",
                span=Span(Region.BODY, start, end),
                confidence=MEDIUM,
            )
    return None


def _counts(request: Request, document: Document, now: date | None) -> bool:
    """Whether a request holds for this draft: its channel, its kind and its day."""
    channel = Channel.VOICEMAIL if document.channel in SPOKEN else document.channel
    if request.channels and channel not in request.channels:
        return False
    if request.strength is Strength.HINT and document.kind not in _ASKS_AGAIN:
        return False
    return _holds(request.until, now)


def _holds(until: date | None, now: date | None) -> bool:
    return until is None or (now is not None and now <= until)


def _is_last_thanks(document: Document, asked: Touch) -> bool:
    """Whether the draft only thanks for a refusal, the first word since they asked."""
    if document.kind is not Kind.REJECTION_REPLY or document.history is None:
        return False
    return not any(t.is_sent and t.when > asked.when for t in document.history.touches)
