"""The rule `unanswered-streak`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch
from lint_followup.context import ContactType, Stance
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, WARNING, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import (
    CHASERS,
    Trouble,
    concerns_job,
    days_since,
    gap_trouble,
    is_answer,
    is_due,
    open_attempts,
    touches,
)
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._positions import (
    CHANGE_APPROACH,
    PERSEVERANCE,
    REMEMBERED,
    SIT_BACK,
    TWO_OR_THREE_WEEKS,
)
from lint_followup.rules.history._words import GIVEN, number, on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.context import Context
    from lint_followup.document import Document
    from lint_followup.rule import Cite

_THREE: Final = (
    Touch.sent("2026-09-15T10:00", kind=Kind.STATUS_CHECK),
    Touch.sent("2026-10-06T10:00", kind=Kind.STATUS_CHECK),
    Touch.sent("2026-11-02T10:00", kind=Kind.STATUS_CHECK),
)
_FEW: Final = {Stance.STRICT: 2, Stance.BALANCED: 3, Stance.LENIENT: 4}
"""How many attempts without an answer are a few; the article gives no number."""


@rule(
    "unanswered-streak",
    category="history",
    family="cadence",
    severity=WARNING,
    confidence=HIGH,
    kinds=CHASERS,
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice=(
        "unanswered-streak",
        "occasional-then-stop",
        "follow-company",
        "keep-looking",
        "perseverance",
    ),
    basis="ours",
    cite=(CHANGE_APPROACH, REMEMBERED),
    dissent=TWO_OR_THREE_WEEKS,
    suggestion="Leave it unsent, and spend the time on the next application.",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=known(*_THREE), advice="unanswered-streak"),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(*_THREE[:2]),
            advice="occasional-then-stop",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                *_THREE[:2],
                Touch.sent("2026-10-30T10:00", channel=Channel.LINKEDIN, kind=Kind.LINKEDIN_NOTE),
            ),
            advice="follow-company",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                *_THREE,
                Touch.received("2026-11-03T10:00", automatic=True, text="I am away until Monday."),
            ),
            advice="keep-looking",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(*_THREE, stance=Stance.LENIENT),
            advice="perseverance",
        ),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, context=known(_THREE[-1])),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(*_THREE, Touch.received("2026-11-04T10:00", text="Hello Amara!")),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                *_THREE,
                Touch.received(
                    "2026-11-04T10:00", same_person=False, channel=Channel.CALL, text="Omar called."
                ),
            ),
        ),
        example(kind=Kind.STATUS_CHECK, context=known(*_THREE[:2], stance=Stance.LENIENT)),
        example(kind=Kind.LOGISTICS, context=known(*_THREE)),
    ),
)
def unanswered_streak(document: Document, options: Options) -> Iterator[Hit]:
    """One more question after several that nobody answered.

    Silence has many reasons, and few of them are about you. After a few messages one more says
    nothing new, while a quieter way of being seen still can. Where they answered by telephone or
    from another address, add it to the history.
    """
    if not concerns_job(document) or is_answer(document) or is_due(document):
        return
    trouble = gap_trouble(document)
    attempts = open_attempts(document)
    few = _few(document.context)
    many = len(attempts) >= few
    if len(attempts) < max(few - 1, 2) or trouble is Trouble.REPEATED or (trouble and not many):
        return
    gap = days_since(document, attempts[-1].when)
    yield Hit(
        message=f"{number(len(attempts)).capitalize()} messages since {on_day(attempts[0].when.date())} "
        f"have no answer {GIVEN}",
        severity=WARNING if many else INFO,
        suggestion=_way_out(document, gap),
        cite=(CHANGE_APPROACH, REMEMBERED) if many else (REMEMBERED, SIT_BACK),
        dissent=_dissent(gap, many=many),
    )


def _few(context: Context) -> int:
    """The attempts that are too many: one more where they wish for them or live by them."""
    patient = context.agreed_gap is not None or context.contact_type is ContactType.AGENCY
    return _FEW[context.stance] + patient


def _dissent(gap: int, *, many: bool) -> tuple[Cite, ...]:
    patient = (TWO_OR_THREE_WEEKS,) if gap >= 14 else ()
    return patient if many else (*patient, PERSEVERANCE)


def _way_out(document: Document, gap: int) -> str:
    linked = any(touch.channel is Channel.LINKEDIN for touch in touches(document))
    invitation = (
        ""
        if linked
        else "an invitation to connect on LinkedIn, "
        if gap >= 7
        else "once a week has passed, an invitation to connect on LinkedIn, "
    )
    return (
        f"Leave it unsent. What the articles suggest instead: {invitation}joining a group they are in, "
        "following the company, an article they may like; and looking on for other posts."
    )
