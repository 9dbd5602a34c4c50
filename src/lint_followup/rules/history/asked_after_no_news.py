"""The rule `asked-after-no-news`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Touch
from lint_followup.kinds import Kind
from lint_followup.language.dates import find_dates
from lint_followup.language.news import invites_question, says_no_news
from lint_followup.rule import MEDIUM, WARNING, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import advised_gap, days_since, is_due, today, touches
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import days, on_day, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_PATIENCE: Final = 14


@rule(
    "asked-after-no-news",
    category="history",
    family="patience",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=(Kind.STATUS_CHECK, Kind.VOICEMAIL),
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="ask-again-after-no-info",
    basis="ours",
    cite=(
        Cite(
            "do-employers-like-it",
            "even though I politely explained I couldn’t offer any information at that point",
        ),
        Cite("do-employers-like-it", "Clearly she had no sense of when to back off"),
    ),
    suggestion="Wait until two weeks have passed, or until the day they named.",
    bad=(
        example(
            context=known(
                Touch.received("2026-11-18T09:00", text="We have no news yet, I am afraid.")
            )
        ),
        example(
            context=known(
                Touch.received("2026-11-20T09:00", text="We are still interviewing other people.")
            )
        ),
        example(
            context=known(
                Touch.received(
                    "2026-11-16T09:00",
                    text="Thank you for asking. I will let you know as soon as I hear something.",
                ),
                Touch.sent("2026-11-16T11:00", text="Thank you, I look forward to it."),
            )
        ),
        example(
            kind=Kind.VOICEMAIL,
            context=known(
                Touch.received("2026-11-19T09:00", text="No decision has been made yet.")
            ),
        ),
    ),
    good=(
        example(
            context=known(
                Touch.received("2026-11-09T09:00", text="We have no news yet, I am afraid.")
            )
        ),
        example(
            context=known(
                Touch.received(
                    "2026-11-18T09:00", text="No decision yet. The board meets on 20 November."
                )
            )
        ),
        example(
            context=known(
                Touch.received(
                    "2026-11-18T09:00",
                    text="No decision yet, but feel free to ask me again next week.",
                )
            )
        ),
        example(
            context=known(
                Touch.received("2026-11-12T09:00", text="We have no news yet."),
                Touch.received("2026-11-20T09:00", text="Could you send us your references?"),
            )
        ),
        example(
            kind=Kind.LOGISTICS,
            context=known(
                Touch.received("2026-11-20T09:00", text="No decision has been made yet.")
            ),
        ),
    ),
)
def asked_after_no_news(document: Document, options: Options) -> Iterator[Hit]:
    """Asking again shortly after they said that there is no news.

    They have answered you, and nothing depends on them until the others have decided. Asking again
    tells them that the answer was not heard. No article counts the days; we count two weeks,
    and fewer where the gap advised between messages is smaller.
    """
    answers = [touch for touch in touches(document) if touch.is_answer]
    if not answers or is_due(document):
        return
    last = answers[-1]
    gap = days_since(document, last.when)
    words = says_no_news(last.text)
    patience = min(_PATIENCE, advised_gap(document.context).days)
    if gap >= patience or not words or invites_question(last.text):
        return
    named = [phrase.first for phrase in find_dates(last.text, last.when.date())]
    # A day that has passed may be asked after; one to come is for the rules about timing.
    if any(day > last.when.date() for day in named):
        return
    ago = "today" if gap == 0 else f"{days(gap)} ago"
    yield Hit(
        message=f"On {on_day(last.when.date())}, {ago}, they wrote: “{shortened(words)}”",
        suggestion=f"Wait until {on_day(today(document) + timedelta(days=patience - gap))}, or until the day they named.",
    )
