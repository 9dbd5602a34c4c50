"""The rule `frequent-articles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch, sent
from lint_followup.context import Stance
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, WARNING, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import (
    Trouble,
    days_since,
    gap_trouble,
    is_answer,
    touches,
)
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._positions import LESS_IS_MORE, ONCE_A_WEEK
from lint_followup.rules.history._words import days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_WEEK: Final = 7
_FORTNIGHT: Final = 14
_CHAT: Final = Touch.received("2026-11-05T09:00", text="Thank you, that was a good talk.")


@rule(
    "frequent-articles",
    category="history",
    family="cadence",
    severity=WARNING,
    confidence=HIGH,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="cadence-article-weekly-max",
    basis="stated",
    cite=(ONCE_A_WEEK, LESS_IS_MORE),
    suggestion="Keep it for next week, or for when they have said something about the last one.",
    bad=(
        example(context=known(_CHAT, Touch.sent("2026-11-20T10:00", kind=Kind.ARTICLE_SHARE))),
        example(context=known(_CHAT, Touch.sent("2026-11-18T10:00", kind=Kind.ARTICLE_SHARE))),
        example(
            context=known(
                _CHAT,
                Touch.sent("2026-11-21T10:00", kind=Kind.ARTICLE_SHARE),
                Touch.received("2026-11-22T10:00", text="Thanks, I will have a look."),
            )
        ),
        example(
            context=known(
                _CHAT,
                Touch.sent("2026-11-15T10:00", kind=Kind.ARTICLE_SHARE),
                stance=Stance.STRICT,
            )
        ),
    ),
    good=(
        example(context=known(_CHAT, Touch.sent("2026-11-17T10:00", kind=Kind.ARTICLE_SHARE))),
        example(
            context=known(
                _CHAT,
                Touch.sent("2026-11-22T10:00", kind=Kind.ARTICLE_SHARE, channel=Channel.LINKEDIN),
                Touch.received("2026-11-23T10:00", text="Thanks, I liked it."),
            )
        ),
        example(
            context=known(
                _CHAT, Touch.sent("2026-11-22T10:00", kind=Kind.ARTICLE_SHARE, same_person=False)
            )
        ),
        example(context=known(_CHAT)),
    ),
)
def frequent_articles(document: Document, options: Options) -> Iterator[Hit]:
    """Another article within a week of the last one.

    A link that fits is a kind gift; one every few days becomes work for the reader. The article
    that recommends such notes draws the line at one a week, another would send fewer.
    """
    if is_answer(document) or gap_trouble(document) is Trouble.REPEATED:
        return
    shared = [
        touch
        for touch in sent(touches(document))
        if touch.kind is Kind.ARTICLE_SHARE
        and touch.same_person
        and touch.channel is not Channel.LINKEDIN
    ]
    if not shared:
        return
    last = shared[-1]
    gap = days_since(document, last.when)
    message = f"{days(gap)} since the last article you sent them, on {last.when:%A}"
    if gap < _WEEK:
        answered = any(t.is_answer and t.when > last.when for t in touches(document))
        yield Hit(message=message, severity=INFO if answered else WARNING)
    elif gap < _FORTNIGHT and document.context.stance is Stance.STRICT:
        yield Hit(message=message, severity=INFO, cite=(LESS_IS_MORE,), dissent=(ONCE_A_WEEK,))
