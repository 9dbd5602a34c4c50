"""The rule `broken-promise`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch
from lint_followup.kinds import Kind
from lint_followup.rule import INFO, LOW, MEDIUM, WARNING, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import CHASERS, concerns_job, is_answer, today
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._promised import calls_are_recorded, open_promise
from lint_followup.rules.history._words import GIVEN, message, on_day, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lint_followup.document import Document

_SORRY: Final = re.compile(
    r"\b(?:sorry|apolog\w+|later than I|belated\w*|should have (?:called|written|e-?mailed|been in touch))\b",
    re.IGNORECASE,
)
_CALL: Final = "Thank you for your time. I will call you on Friday, 20 November."
_MAIL: Final = "Thank you for your time. I will email you on Friday, 20 November."


@rule(
    "broken-promise",
    category="history",
    family="promise",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=CHASERS,
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="commitment-kept",
    basis="stated",
    cite=Cite("fine-line", "if you commit to following up in a specific manner on a specific date"),
    suggestion="Name it in a line: that you meant to be in touch earlier, and that you are sorry.",
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=_MAIL)),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-03T09:00", channel=Channel.CALL, kind=Kind.THANK_YOU),
                Touch.sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=_CALL),
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=_CALL),
                now="2026-11-17T10:00",
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=_CALL),
                now="2026-11-20T10:00",
            ),
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=_MAIL),
                now="2026-11-20T10:00",
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=_MAIL),
                Touch.received("2026-11-18T10:00", text="Thank you for your note."),
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="I meant to write on Friday and am sorry for the delay.",
            context=known(Touch.sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=_MAIL)),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent(
                    "2026-11-10T09:00",
                    kind=Kind.THANK_YOU,
                    text="If I do not hear from you, I will call you on 20 November.",
                )
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.received("2026-11-10T09:00", text="I will call you on 12 November."),
            ),
        ),
    ),
)
def broken_promise(document: Document, options: Options) -> Iterator[Hit]:
    """You said when and how you would be in touch, and this is not it.

    A small promise kept says more than a paragraph about reliability, and one that is forgotten is
    remembered. A call or a card that nobody wrote down may have kept it: then leave this aside.
    """
    given = open_promise(document)
    if given is None or not concerns_job(document) or is_answer(document):
        return
    promise, touch = given
    now = today(document)
    words = shortened(touch.text[promise.start : promise.end])
    wrote = f"On {on_day(touch.when.date())} you wrote: “{words}”"
    other_way = bool(promise.channels) and document.channel not in promise.channels
    spoken = Channel.CALL in promise.channels and not calls_are_recorded(document)
    if now > promise.day:
        if _SORRY.search(document.own_text):
            return
        yield Hit(
            message=f"{wrote}; I found nothing from {_when(promise.first, promise.day)} {GIVEN}",
            severity=INFO if spoken else WARNING,
            confidence=LOW if spoken else MEDIUM,
        )
    elif now < promise.first and not promise.by:
        yield Hit(
            message=f"{wrote}; this is earlier",
            severity=INFO,
            suggestion=f"Keep it until {on_day(promise.first)}.",
        )
    elif other_way:
        yield Hit(
            message=f"{wrote}; this is a {message(document.channel)}",
            severity=INFO,
            confidence=LOW if spoken else MEDIUM,
            suggestion="Keep to the way that you named, or say why it is another.",
        )


def _when(first: date, last: date) -> str:
    return on_day(last) if first == last else f"{on_day(first)} to {on_day(last)}"
