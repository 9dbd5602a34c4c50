"""The rule `dated-promise`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.promises import find_promises
from lint_followup.rule import ALL_KINDS, HIGH, HINT, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import concerns_job, today
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "dated-promise",
    category="history",
    family="reminder",
    severity=HINT,
    confidence=HIGH,
    kinds=ALL_KINDS,
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="commitment-kept",
    basis="stated",
    cite=Cite("fine-line", "if you commit to following up in a specific manner on a specific date"),
    suggestion="Put it into your calendar, so that it is kept.",
    bad=(
        example(
            kind=Kind.THANK_YOU,
            say="[[I will call you on Friday, 4 December.]]",
            context=known(),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[I will be in touch again on 15 December.]]",
            context=known(),
        ),
        example(
            kind=Kind.THANK_YOU,
            say="[[I’ll send you the two references by 30 November.]]",
            context=known(),
        ),
    ),
    good=(
        example(kind=Kind.THANK_YOU, say="I will call my referee on 4 December.", context=known()),
        example(kind=Kind.STATUS_CHECK, say="May I call you on 4 December?", context=known()),
        example(kind=Kind.THANK_YOU, say="I will write to you again soon.", context=known()),
        example(
            kind=Kind.STATUS_CHECK, say="You said you would call me on 4 December.", context=known()
        ),
    ),
)
def dated_promise(document: Document, options: Options) -> Iterator[Hit]:
    """A promise to be in touch on a day.

    It costs nothing now, and it counts when the day has come: one article asks above all that such
    a promise be kept. This is only a note of it.
    """
    if not concerns_job(document):
        return
    text = document.text(Region.BODY)
    for promise in find_promises(text, today(document)):
        yield Hit(
            message=f"You promise this by {on_day(promise.day)}"
            if promise.by
            else f"You promise this for {on_day(promise.day)}",
            span=Span(Region.BODY, promise.start, promise.end),
        )
