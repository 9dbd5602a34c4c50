"""The rule `cooling-replies`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Channel, Touch, sent
from lint_followup.kinds import Kind
from lint_followup.rule import HINT, LOW, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._alike import words
from lint_followup.rules.history._cadence import CHASERS, touches
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import GIVEN, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_FEWEST: Final = 3
_LONG: Final = "It was good to hear from you. " * 6
_MIDDLE: Final = "Thank you for writing. We are still at it, and it takes its time. "
_SHORT: Final = "Noted, thanks."


class _Reply(NamedTuple):
    days: int
    words: int


def _exchange(*texts: str) -> tuple[Touch, ...]:
    """A question at the start of each month, answered one, five and nine days later."""
    return tuple(
        touch
        for number, text in enumerate(texts)
        for touch in (
            Touch.sent(f"2026-{8 + number:02}-01T10:00", kind=Kind.STATUS_CHECK),
            Touch.received(f"2026-{8 + number:02}-{2 + 4 * number:02}T10:00", text=text),
        )
    )


@rule(
    "cooling-replies",
    category="history",
    family="reception",
    severity=HINT,
    confidence=LOW,
    kinds=CHASERS,
    regions=("body",),
    needs=(Need.HISTORY,),
    advice="gauge-reception",
    basis="ours",
    cite=Cite(
        "too-much-follow-up",
        "With each follow up attempt, try to gauge how you are being received.",
    ),
    suggestion="Read their last answers again before you send this; short ones may just be busy ones.",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=known(*_exchange(_LONG, _MIDDLE, _SHORT))),
        example(kind=Kind.STATUS_CHECK, context=known(*_exchange(_LONG, _LONG[:90], _SHORT))),
        example(kind=Kind.VOICEMAIL, context=known(*_exchange(_LONG, _MIDDLE, _SHORT))),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, context=known(*_exchange(_SHORT, _MIDDLE, _LONG))),
        example(kind=Kind.STATUS_CHECK, context=known(*_exchange(_LONG, _SHORT))),
        example(kind=Kind.STATUS_CHECK, context=known()),
        example(kind=Kind.LOGISTICS, context=known(*_exchange(_LONG, _MIDDLE, _SHORT))),
    ),
)
def cooling_replies(document: Document, options: Options) -> Iterator[Hit]:
    """Their answers have been coming later and shorter.

    It is a fact and no verdict: people answer from a telephone, fall ill and go on holiday. One
    article advises to look at how each message is received before writing the next.
    """
    replies = list(_replies(document))[-_FEWEST:]
    later = all(a.days < b.days for a, b in pairwise(replies))
    shorter = all(a.words > b.words for a, b in pairwise(replies))
    if len(replies) < _FEWEST or not (later and shorter):
        return
    took = joined([str(reply.days) for reply in replies])
    long = joined([str(reply.words) for reply in replies])
    yield Hit(message=f"Their last answers took {took} days and had {long} words, {GIVEN}")


def _replies(document: Document) -> Iterator[_Reply]:
    """For each written answer, how long it took and how long it is."""
    person = [t for t in touches(document) if t.same_person and t.channel is not Channel.MEETING]
    for before, touch in pairwise(person):
        if touch.is_answer and touch.text and sent((before,)):
            yield _Reply((touch.when - before.when).days, len(words(touch.text)))
