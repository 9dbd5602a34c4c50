"""The rule `missing-thank-you`."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Touch, sent
from lint_followup.kinds import Kind
from lint_followup.rule import INFO, LOW, MEDIUM, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import touches
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import GIVEN, on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_HELD: Final = date(2026, 11, 3)
_INVITED: Final = Touch.received("2026-10-30T09:00", text="Could you come in on 3 November?")
_THANKED: Final = re.compile(
    r"\bthank(?:s| you)?\b[^.!?]{0,40}\bagain\b|\bagain\b[^.!?]{0,20}\bthank"
    r"|\b(?:thank(?:s| you)?|grateful|appreciate\w*)\b[^.!?]{0,40}\b(?:meet\w*|spe[ao]k\w*|talk\w*|interview\w*|seeing|having me|conversation|show(?:ing)? me|tour|welcom\w+|chat\w*|visit|inviting|hosting|time (?:on|last|yesterday|today|you (?:gave|took|spent)))\b",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(r"\bthank|\bgrateful\b|\bappreciate", re.IGNORECASE)


@rule(
    "missing-thank-you",
    category="history",
    family="thanks",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.STATUS_CHECK,),
    regions=("body",),
    needs=(Need.HISTORY, Need.INTERVIEW_DATE, Need.NOW),
    advice="thank-you-always",
    basis="stated",
    cite=Cite("too-much-follow-up", "always thank the interviewer for their time"),
    suggestion="Begin with the thanks, if you have not given them in another way: late is better than never.",
    bad=(
        example(
            context=known(
                _INVITED,
                Touch.sent("2026-10-31T09:00", kind=Kind.LOGISTICS, text="I confirm the time."),
                interview_date=_HELD,
            )
        ),
        example(context=known(_INVITED, interview_date=_HELD)),
        example(
            context=known(
                _INVITED,
                Touch.sent("2026-11-04T09:00", kind=Kind.LOGISTICS, text="Here is my reference."),
                interview_date=_HELD,
            )
        ),
    ),
    good=(
        example(
            context=known(
                _INVITED, Touch.sent("2026-11-03T18:00", kind=Kind.THANK_YOU), interview_date=_HELD
            )
        ),
        example(
            context=known(
                _INVITED,
                Touch.sent(
                    "2026-11-04T18:00", text="Many thanks for your time!", same_person=False
                ),
                interview_date=_HELD,
            )
        ),
        example(
            say="Thank you again for showing me the ward.",
            context=known(_INVITED, interview_date=_HELD),
        ),
        example(context=known(interview_date=_HELD)),
        example(context=known(_INVITED, interview_date=date(2026, 12, 1))),
    ),
)
def missing_thank_you(document: Document, options: Options) -> Iterator[Hit]:
    """A question about news where no thanks for the interview are to be found.

    They gave you their time; thanks cost a line and are noticed when they are missing. It may be
    that you gave them in person, on a card or from another address: then nothing is amiss.
    """
    context = document.context
    known_touches = touches(document)
    held = (
        context.interview_date.date()
        if isinstance(context.interview_date, datetime)
        else context.interview_date
    )
    now = document.sent_at
    if held is None or now is None or held > now.date() or not known_touches:
        return
    if _THANKED.search(document.own_text):
        return
    for touch in sent(known_touches):
        thanks = touch.kind is Kind.THANK_YOU or _THANKS.search(f"{touch.subject} {touch.text}")
        if touch.when.date() >= held and thanks:
            return
    reaches_back = known_touches[0].when.date() <= held
    yield Hit(
        message=f"I found no thank-you for the interview of {on_day(held)} {GIVEN}",
        confidence=MEDIUM if reaches_back else LOW,
    )
