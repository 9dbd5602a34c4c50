"""A question for the decision before the day on which they said they would decide."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from lint_followup.contacts import History, Touch
from lint_followup.context import Context
from lint_followup.kinds import Kind
from lint_followup.language.calendar_dates import spell
from lint_followup.rule import HIGH, INFO, MEDIUM, WARNING, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.timing._days import (
    answers_fresh_mail,
    sending_days,
    spell_days,
    sure_of_kind,
)
from lint_followup.workdays import next_working_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


def _facts(decision_by: date | None = None, *touches: Touch) -> Context:
    return Context(
        now=datetime(2026, 11, 24, 10, tzinfo=UTC),
        decision_by=decision_by,
        history=History(touches=touches) if touches else None,
    )


@rule(
    "before-stated-date",
    category="timing",
    severity=WARNING,
    confidence=HIGH,
    kinds=(Kind.STATUS_CHECK,),
    regions=("body",),
    suggestion="Wait until the day they named has passed.",
    cite=(
        Cite(
            "too-much-follow-up",
            "You may also want to ask them what their timeframe is for choosing their candidate.",
        ),
        Cite(
            "too-much-follow-up",
            "they were planning to make a decision several months in the future",
        ),
    ),
    needs=(Need.NOW,),
    advice="before-stated-timeframe",
    bad=(
        example(context=_facts(date(2026, 11, 30))),
        example(
            context=_facts(
                None,
                Touch.received(
                    "2026-11-12T09:00",
                    text="Thank you for coming. We will decide by the end of November.",
                ),
            )
        ),
        example(
            say="I know you said that you would decide by [[30 November]].",
            context=_facts(),
        ),
        example(
            quoted=(
                "On Thu, 12 Nov 2026 at 09:12, Priya Nair <priya.nair@brightwell.example> wrote:\n"
                "> It was good to meet you. You can expect to hear from us within\n"
                "> three weeks."
            ),
            context=_facts(),
        ),
    ),
    good=(
        example(context=_facts(date(2026, 11, 20))),
        # On the day itself nobody is early.
        example(context=_facts(date(2026, 11, 24))),
        example(
            context=_facts(
                None,
                Touch.received(
                    "2026-11-12T09:00",
                    text="We will decide by the end of November. Feel free to check in before then.",
                ),
            )
        ),
        example(
            context=_facts(
                None,
                Touch.received(
                    "2026-11-20T09:00", text="Please send us your transcript by 30 November."
                ),
            )
        ),
        example(say="You mentioned that you would decide by 20 November.", context=_facts()),
        # Who asks when they expect to choose has not been told; the date is that of the course.
        example(
            say="May I ask when you expect to choose the people for the course in February?",
            context=_facts(),
        ),
        example(
            context=_facts(
                None,
                Touch.received(
                    "2026-11-12T09:00",
                    text="We will tell you about the training in December. The course starts on "
                    "1 December and we will inform you of the place.",
                ),
            )
        ),
        example(
            say="I have received another offer and must answer by Friday.",
            context=_facts(date(2026, 11, 30)),
        ),
        example(
            quoted=(
                "On Thu, 12 Nov 2026 at 09:12, Amara Jensen <amara.jensen@example.com> wrote:\n"
                "> I will get back to you with an update within three weeks."
            ),
            context=_facts(),
        ),
    ),
)
def before_stated_date(document: Document, options: Options) -> Iterator[Hit]:
    """A status check before the day that they named.

    They told you when they would know. A question before that day cannot be answered, and it
    sounds as if you had not listened.
    """
    from lint_followup.rules.timing._said import may_ask_early, reported_day, stated_day

    days = sending_days(document)
    if not days or not sure_of_kind(document) or answers_fresh_mail(document):
        return
    today = days[-1]
    decision_by = document.context.decision_by
    if may_ask_early(document, today):
        return
    if decision_by is not None:
        if today < decision_by:
            yield Hit(message=_message(today, decision_by), suggestion=_wait(decision_by))
        return
    stated = stated_day(document, today) or reported_day(document, today)
    if stated and today < stated.day:
        yield Hit(
            message=f"{_message(today, stated.day)} (“{stated.words}”)",
            span=stated.span,
            severity=INFO,
            confidence=MEDIUM,
            suggestion=_wait(stated.day),
        )


def _message(today: date, named: date) -> str:
    return f"it asks {spell_days((named - today).days)} before {spell(named)}, when they said they would know more"


def _wait(named: date) -> str:
    return f"Wait until {spell(next_working_day(named))}, and ask then if you have not heard."
