"""The day on which a draft goes out, by every clock that counts, and the days before it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from lint_followup.errors import BackendUnavailable
from lint_followup.language.calendar_dates import YEARS
from lint_followup.severity import Confidence
from lint_followup.workdays import is_working_day

if TYPE_CHECKING:
    from lint_followup.contacts import Touch
    from lint_followup.document import Document


def sending_days(document: Document) -> tuple[date, ...]:
    """The day by the writer's clock, the reader's and that of the interview, the earliest first.

    Mostly one, two where midnight lies between them; none where nobody knows when it is sent. A
    rule speaks only where all of them agree.
    """
    moment, interview = document.sent_at, document.context.interview_date
    if moment is None or moment.year not in YEARS:
        return ()
    days = {moment.date()}
    if document.local_time is not None:
        days.add(document.local_time.date())
    if isinstance(interview, datetime) and interview.tzinfo is not None:
        days.add(moment.astimezone(interview.tzinfo).date())
    return tuple(sorted(days))


def day_of(moment: date | datetime) -> date:
    """The day by the clock that the moment was told by."""
    return moment.date() if isinstance(moment, datetime) else moment


def earlier_day(moment: datetime, other: datetime) -> date:
    """The day of a moment by its own clock or by the other's: they may be an hour apart."""
    return min(moment.date(), moment.astimezone(other.tzinfo).date())


def last_answer(document: Document) -> Touch | None:
    """When a person on the other side last turned to the writer, as far as is known."""
    touches = document.history.touches if document.history else ()
    return max((t for t in touches if t.is_answer), key=lambda touch: touch.when, default=None)


def answers_fresh_mail(document: Document, hours: int = 24) -> bool:
    """Whether it answers a message that came a short while ago, or may have: nobody knows."""
    if not document.is_reply or document.sent_at is None:
        return False
    answer = last_answer(document)
    return answer is None or document.sent_at - answer.when <= timedelta(hours=hours)


def sure_of_kind(document: Document) -> bool:
    """Whether the draft's kind was told, or shows plainly."""
    return document.guess.given or document.guess.confidence > Confidence.LOW


def checked_country(document: Document) -> str | None:
    """The reader's country. Raises BackendUnavailable where its working days cannot be known."""
    country = document.context.country
    try:
        is_working_day(date(2024, 1, 1), country)
    except ValueError as error:
        raise BackendUnavailable(str(error)) from None
    return country


def spell_days(count: int) -> str:
    """One day, or several."""
    return "1 day" if count == 1 else f"{count} days"
