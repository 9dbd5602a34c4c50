"""A thank-you that comes late, or before there was anything to thank for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import History, Touch
from lint_followup.context import Context
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.calendar_dates import spell
from lint_followup.rule import INFO, WARNING, Cite, Hit, Need, Options, example, option, rule
from lint_followup.rules.timing._days import (
    checked_country,
    day_of,
    last_answer,
    sending_days,
    spell_days,
    sure_of_kind,
)
from lint_followup.workdays import working_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_EASTERNMOST: Final = timezone(timedelta(hours=14))
"""Where a day begins first: a message that is early even there is early everywhere."""

_SORRY: Final = re.compile(
    r"\b(?:sorry|apolog\w+|excuse|forgive|pardon|belated\w*|overdue)\b"
    r"|\b(?:later|long(?:er)?) than (?:i|it) (?:\w+ )?(?:should|would have|meant|intended|hoped|wanted|planned)|\bshould have (?:written|thanked)|\bdelay(?:ed)?\b",
    re.IGNORECASE,
)
_STILL_TO_COME: Final = re.compile(
    r"\b(?:look(?:ing)? forward to (?:meeting|seeing|speaking|talking|the interview|our (?:meeting|interview|call|conversation))"
    r"|(?:next|second|third|final|upcoming|coming) (?:round|interview|meeting|stage)|invit\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LateOptions(Options):
    """When a thank-you is late."""

    working_days: int = option(2, "working days after the interview in which it is in time")
    days: int = option(7, "days after the interview above which it is a warning")


def _facts(now: datetime, interview: date | datetime = date(2026, 11, 10)) -> Context:
    return Context(now=now, interview_date=interview)


@rule(
    "late-thank-you",
    category="timing",
    severity=INFO,
    kinds=(Kind.THANK_YOU,),
    regions=("body",),
    suggestion="Send it all the same: late is better than never. Say once, in half a sentence, that you are sorry for the delay.",
    cite=(
        Cite("too-much-follow-up", "These should be sent out directly after your interview."),
        Cite("too-much-follow-up", "Every time, no matter what."),
        Cite("do-employers-like-it", "a short, polite thank you note right afterward"),
        Cite("fine-line", "follow up immediately after an interview"),
    ),
    needs=(Need.NOW, Need.INTERVIEW_DATE),
    advice="thank-you-prompt",
    options=LateOptions,
    bad=(
        example(context=_facts(datetime(2026, 11, 13, 15, tzinfo=UTC))),
        example(context=_facts(datetime(2026, 11, 24, 9, tzinfo=UTC))),
        example(context=_facts(datetime(2026, 11, 8, 9, tzinfo=UTC))),
    ),
    good=(
        example(context=_facts(datetime(2026, 11, 10, 17, tzinfo=UTC))),
        # From a Friday to the Tuesday after are two working days.
        example(context=_facts(datetime(2026, 11, 17, 9, tzinfo=UTC), date(2026, 11, 13))),
        example(
            say="Please excuse the delay; a flu kept me in bed.",
            context=_facts(datetime(2026, 11, 19, 9, tzinfo=UTC)),
        ),
        # In Auckland it was Tuesday already; the note left within the hour.
        example(
            context=_facts(
                datetime(2026, 11, 9, 23, tzinfo=timezone(timedelta(hours=-1))),
                datetime(2026, 11, 10, 12, tzinfo=timezone(timedelta(hours=13))),
            )
        ),
        # They wrote again yesterday, and that is what it answers.
        example(
            context=Context(
                now=datetime(2026, 11, 24, 9, tzinfo=UTC),
                interview_date=date(2026, 11, 10),
                history=History(touches=(Touch.received("2026-11-23T16:00"),)),
            )
        ),
    ),
)
def late_thank_you(document: Document, options: LateOptions) -> Iterator[Hit]:
    """A thank-you some days after the interview.

    Thanks are read as manners, and manners are prompt; a note that arrives on the same or the next
    day also finds you fresh in mind. A late one is still better than none.
    """
    interview, moment = document.context.interview_date, document.sent_at
    days_sent = sending_days(document)
    if interview is None or moment is None or not days_sent or not sure_of_kind(document):
        return
    start, sent = day_of(interview), days_sent[0]
    if isinstance(interview, datetime) and interview.tzinfo is not None:
        early = moment < interview
    else:
        early = moment.astimezone(_EASTERNMOST).date() < start
    body = document.text(Region.BODY)
    if early:
        if not _STILL_TO_COME.search(body):
            yield Hit(
                message=f"it thanks for an interview that is still to come, on {spell(start)}",
                severity=WARNING,
                suggestion="Send it after the interview; or correct the date of the interview or of the draft.",
            )
        return
    days = (sent - _occasion(document, start)).days
    if days <= options.working_days or _SORRY.search(body) or _thanked_before(document, start):
        return
    if days > options.days:
        yield Hit(
            message=f"it goes out {spell_days((sent - start).days)} after the interview on {spell(start)}",
            severity=WARNING,
        )
        return
    count = working_days(_occasion(document, start), sent, checked_country(document))
    if count > options.working_days:
        yield Hit(message=f"it goes out {count} working days after the interview on {spell(start)}")


def _occasion(document: Document, interview: date) -> date:
    """The day it thanks for: the interview, or when they last turned to the writer after it."""
    answer = last_answer(document)
    return max(interview, answer.when.date()) if answer else interview


def _thanked_before(document: Document, interview: date) -> bool:
    touches = document.history.with_person if document.history else ()
    return any(
        touch.is_sent and touch.kind is Kind.THANK_YOU and touch.when.date() >= interview
        for touch in touches
    )
