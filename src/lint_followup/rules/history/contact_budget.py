"""The rule `contact-budget`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch, sent
from lint_followup.context import Stance
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, Cite, Hit, Need, Options, example, option, rule
from lint_followup.rules.history._cadence import (
    CHASERS,
    answers_them,
    application_began,
    concerns_job,
    gap_trouble,
    interview,
    is_answer,
    is_courtesy,
    open_attempts,
    touches,
)
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._positions import LESS_IS_MORE, PERSEVERANCE
from lint_followup.rules.history._words import GIVEN, by_channel, number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from lint_followup.document import Document


@dataclass(frozen=True, slots=True)
class BudgetOptions(Options):
    """Messages to one company since the last interview, by stance; no article gives a number."""

    strict: int = option(2, "messages that pass under the strict stance")
    balanced: int = option(4, "messages that pass under the balanced stance")
    lenient: int = option(6, "messages that pass under the lenient stance")

    def of(self, stance: Stance) -> int:
        """The messages that pass."""
        return {Stance.STRICT: self.strict, Stance.LENIENT: self.lenient}.get(stance, self.balanced)


def _asked(*days: str) -> list[Touch]:
    """Questions that were each answered two days later."""
    return [
        touch
        for day in days
        for touch in (
            Touch.sent(f"{day}T10:00", kind=Kind.STATUS_CHECK),
            Touch.received(f"{day}T20:00", text="Thank you for asking."),
        )
    ]


_FOUR: Final = tuple(_asked("2026-08-11", "2026-09-08", "2026-10-06", "2026-11-03"))


@rule(
    "contact-budget",
    category="history",
    family="cadence",
    severity=INFO,
    confidence=HIGH,
    kinds=CHASERS | {Kind.ARTICLE_SHARE},
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice=("contact-budget", "persistence-line"),
    basis="ours",
    options=BudgetOptions,
    cite=(
        LESS_IS_MORE,
        Cite(
            "do-employers-like-it",
            "there is a line between active participation in the process and stalking",
        ),
        Cite(
            "how-not-to-follow-up",
            "Being persistent is one thing, but when you cross the line to aggressive",
        ),
    ),
    dissent=PERSEVERANCE,
    suggestion="Ask yourself what this one adds; if it is nothing new, let it rest.",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=known(*_FOUR), advice="contact-budget"),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(*_FOUR[:4], stance=Stance.STRICT),
            advice="persistence-line",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                *_FOUR[2:],
                Touch.sent("2026-11-05T10:00", same_person=False, kind=Kind.STATUS_CHECK),
            ),
        ),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, context=known(*_FOUR[2:])),
        example(kind=Kind.STATUS_CHECK, context=known(*_FOUR, stance=Stance.LENIENT)),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(*_FOUR, Touch.received("2026-11-10T10:00", channel=Channel.MEETING)),
        ),
        example(kind=Kind.LOGISTICS, context=known(*_FOUR)),
        example(kind=Kind.STATUS_CHECK, context=known(*_FOUR), options={"balanced": 5}),
    ),
)
def contact_budget(document: Document, options: BudgetOptions) -> Iterator[Hit]:
    """Many messages to one company since the last interview.

    It is not only the gap that counts but the sum, over all ways and all people of the company.
    Thank-yous, arrangements and answers to their messages are left out. A sum alone explains
    little, so its parts are listed.
    """
    if not concerns_job(document) or is_answer(document) or gap_trouble(document):
        return
    if len(open_attempts(document)) > 1:
        return
    known_touches = touches(document)
    begin = _begin(document)
    counted = [
        touch
        for touch in sent(known_touches)
        if touch.channel is not Channel.MEETING
        and not is_courtesy(touch)
        and not answers_them(touch, known_touches)
        and touch.when >= begin
    ]
    allowed = options.of(document.context.stance)
    if len(counted) < allowed:
        return
    last = max((t.when for t in known_touches if t.is_answer), default=None)
    silent = sum(last is None or touch.when > last for touch in counted)
    others = sum(not touch.same_person for touch in counted)
    answered = f"{number(silent)} of them without an answer" if silent else "all answered"
    parts = [by_channel(counted), answered]
    if others:
        parts.append(f"{number(others)} to others at the company")
    yield Hit(
        message=f"You have turned to them {number(len(counted))} times {GIVEN}: {', '.join(parts)}; "
        f"advised here: {number(allowed)} in all (stance {document.context.stance})"
    )


def _begin(document: Document) -> datetime:
    """The last interview, or the beginning of the application."""
    began = [t.when for t in touches(document) if t.channel is Channel.MEETING]
    if (told := interview(document)) is not None:
        began.append(told)
    return max([*began, application_began(document)])
