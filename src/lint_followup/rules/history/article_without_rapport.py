"""The rule `article-without-rapport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.contacts import Channel, Touch, sent
from lint_followup.kinds import Kind
from lint_followup.rule import INFO, MEDIUM, WARNING, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import is_answer, touches
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "article-without-rapport",
    category="history",
    family="rapport",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("body",),
    needs=(Need.HISTORY,),
    advice="article-needs-rapport",
    basis="stated",
    cite=Cite(
        "too-much-follow-up",
        "works well with interviewers for which you have developed some rapport",
    ),
    suggestion="If you got on well when you met, send it; else keep the link for a thank-you.",
    bad=(
        example(context=known(Touch.sent("2026-11-05T10:00", kind=Kind.THANK_YOU))),
        example(
            context=known(
                Touch.sent("2026-11-05T10:00", kind=Kind.THANK_YOU),
                Touch.received("2026-11-05T10:01", automatic=True, text="I am away."),
            )
        ),
        example(
            context=known(
                Touch.received("2026-10-30T10:00", same_person=False, text="Please come in."),
                Touch.sent("2026-11-05T10:00", kind=Kind.THANK_YOU),
                rapport=False,
            )
        ),
    ),
    good=(
        example(
            context=known(
                Touch.sent("2026-11-05T10:00", kind=Kind.THANK_YOU),
                Touch.received("2026-11-06T10:00", text="It was good to meet you, too!"),
            )
        ),
        example(context=known(Touch.sent("2026-11-05T10:00", kind=Kind.THANK_YOU), rapport=True)),
        example(context=known()),
        example(
            context=known(
                Touch.received("2026-11-02T10:00", channel=Channel.CALL, text="A long talk."),
                Touch.sent("2026-11-05T10:00", kind=Kind.THANK_YOU),
            )
        ),
    ),
)
def article_without_rapport(document: Document, options: Options) -> Iterator[Hit]:
    """An article for somebody who has not written to you so far.

    From somebody the reader remembers with pleasure a link is a kind thought. From a stranger it
    looks like advertising. You know how you got on when you met: say so, and this stays silent.
    """
    rapport = document.context.rapport
    if rapport or is_answer(document):
        return
    person = [touch for touch in touches(document) if touch.same_person]
    if any(touch.is_answer for touch in person):
        return
    if rapport is False:
        yield Hit(message="You said that you and the reader have no rapport", severity=WARNING)
    elif sent(tuple(person)):
        yield Hit(message=f"No message of theirs to you is {GIVEN}")
