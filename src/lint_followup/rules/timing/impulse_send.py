"""A message written in the heat of the moment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Direction, History, Touch
from lint_followup.context import Context
from lint_followup.kinds import Kind
from lint_followup.rule import HINT, INFO, Cite, Hit, Need, Options, example, option, rule
from lint_followup.rules.timing._days import sure_of_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_ASKS_FOR_ANSWER: Final = re.compile(
    r"\?|\b(?:please|kindly) (?:send|let|confirm|complete|fill|provide|call|tell|give|forward|return|sign|share|respond|reply|get back|advise|choose|pick|book)\b"
    r"|\b(?:could|can|would) you\b|\blet (?:me|us) know\b",
    re.IGNORECASE,
)
"""What they wrote asks for an answer, and a quick one is a kindness."""


@dataclass(frozen=True, slots=True)
class ImpulseOptions(Options):
    """What is too quick, and what is night."""

    minutes: int = option(60, "minutes after their message within which an answer is hasty")
    night_ends: int = option(5, "the hour, by your own clock, at which the night ends")


def _facts(hour: int, minute: int, *touches: Touch, zone: int = 1) -> Context:
    now = datetime(2026, 11, 24, hour, minute, tzinfo=timezone(timedelta(hours=zone)))
    return Context(now=now, history=History(touches=touches))


_REFUSAL: Final = Touch.received(
    "2026-11-24T10:00+01:00", text="We have decided to go ahead with another candidate."
)


@rule(
    "impulse-send",
    category="timing",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.REJECTION_REPLY),
    regions=("body",),
    suggestion="Leave it until tomorrow, read it once more, and send it then.",
    cite=Cite(
        "do-employers-like-it",
        "Even if that voice inside is saying “write them now,” you want to play it smart",
    ),
    needs=(Need.NOW, Need.HISTORY),
    advice="impulse-send",
    options=ImpulseOptions,
    bad=(
        example(kind=Kind.REJECTION_REPLY, context=_facts(10, 20, _REFUSAL)),
        example(
            kind=Kind.STATUS_CHECK,
            context=_facts(
                15,
                40,
                Touch.received("2026-11-24T15:05+01:00", text="We are still talking to others."),
            ),
        ),
        example(
            kind=Kind.REJECTION_REPLY,
            context=_facts(
                3, 10, Touch.received("2026-11-23T18:00+01:00", text="We chose another candidate.")
            ),
        ),
    ),
    good=(
        example(kind=Kind.REJECTION_REPLY, context=_facts(15, 0, _REFUSAL)),
        example(
            kind=Kind.STATUS_CHECK,
            context=_facts(
                15,
                40,
                Touch.received("2026-11-24T15:05+01:00", text="Could you send your transcript?"),
            ),
        ),
        example(kind=Kind.THANK_YOU, context=_facts(10, 20, _REFUSAL)),
        # An interview is no message; what to do after it is another matter.
        example(
            kind=Kind.STATUS_CHECK,
            context=_facts(
                15, 40, Touch.received("2026-11-24T15:05+01:00", channel=Channel.MEETING)
            ),
        ),
        # A clock in UTC is that of a server.
        example(
            kind=Kind.STATUS_CHECK,
            context=_facts(3, 10, Touch.sent("2026-11-03T10:00", text="Thank you."), zone=0),
        ),
    ),
)
def impulse_send(document: Document, options: ImpulseOptions) -> Iterator[Hit]:
    """An answer within the hour, or in the middle of the night.

    Right after bad news one writes for oneself rather than for the reader. Nothing is lost by a
    night's sleep, and the message is mostly shorter and kinder the next day.
    """
    moment, history = document.sent_at, document.history
    if moment is None or history is None or not sure_of_kind(document):
        return
    # A machine's message moves nobody, unless it is the refusal.
    refused = document.kind is Kind.REJECTION_REPLY
    received = [
        touch
        for touch in history.touches
        if touch.direction is Direction.RECEIVED and (refused or not touch.automatic)
    ]
    latest = max(received, key=lambda touch: touch.when, default=None)
    if latest is not None and latest.channel is not Channel.MEETING:
        minutes = int((moment - latest.when).total_seconds() // 60)
        if 0 <= minutes < options.minutes:
            if not _ASKS_FOR_ANSWER.search(latest.text):
                yield Hit(message=f"it goes out {_spell_minutes(minutes)} after their message")
            return
    if moment.utcoffset() and moment.hour < options.night_ends:
        yield Hit(
            message=f"it goes out at {moment:%H:%M}, in the middle of your night", severity=HINT
        )


def _spell_minutes(minutes: int) -> str:
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
