"""A question about the decision while the decision is still being made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import History, Touch
from lint_followup.context import ContactType, Context, Stance
from lint_followup.kinds import Kind
from lint_followup.language.calendar_dates import spell
from lint_followup.rule import INFO, WARNING, Cite, Hit, Need, Options, example, option, rule
from lint_followup.rules.timing._days import (
    answers_fresh_mail,
    day_of,
    earlier_day,
    last_answer,
    sending_days,
    spell_days,
    sure_of_kind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.severity import Severity

_COUPLE_OF_WEEKS: Final = Cite(
    "fine-line",
    "in a couple of weeks to check the status of the decision making process",
    allows="asking after two weeks",
)
_TAKES_WEEKS: Final = Cite(
    "do-employers-like-it",
    "it can take weeks (or more) to hear back, even if you’re a top candidate",
)
_TWO_OR_THREE_WEEKS: Final = Cite(
    "do-employers-like-it",
    "keep in touch every 2 or 3 weeks (see post below), unless advised otherwise",
    allows="asking after two weeks",
)
_ONCE_A_WEEK: Final = Cite(
    "too-much-follow-up",
    "you should do this at the most, once a week",
    allows="a short note after a week",
)
_AGENCY: Final = Cite(
    "do-employers-like-it",
    "They usually get some feedback pretty soon after your interview",
    allows="asking an agency's recruiter after a few days",
)
_TEAM: Final = Cite(
    "do-employers-like-it",
    "you might get them to keep you posted more often — unless bound by company policy",
    allows="asking a member of the team somewhat earlier",
)
_EACH_THEIR_OWN: Final = Cite(
    "too-much-follow-up",
    "Each hiring manager has a different level of how much communication is too much.",
)
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class SoonOptions(Options):
    """Days to let pass after the interview or their last message, by stance and by contact."""

    strict: int = option(21, "days with the stance strict")
    balanced: int = option(14, "days with the stance balanced")
    lenient: int = option(7, "days with the stance lenient")
    team: int = option(7, "days at most with a member of the team")
    agency: int = option(3, "days at most with an agency's recruiter")


class _Gap(NamedTuple):
    """The days to wait, which rule of the reader gives them, and who says so."""

    days: int
    why: str
    cite: tuple[Cite, ...]


def _facts(day: int, month: int = 11, **more: object) -> Context:
    """A moment after an interview on 10 November 2026."""
    now = datetime(2026, month, day, 9, tzinfo=UTC)
    return Context(now=now, interview_date=date(2026, 11, 10), **more)  # type: ignore[arg-type]


@rule(
    "too-soon",
    category="timing",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK,),
    regions=("body",),
    suggestion="Give them the time, and ask then.",
    cite=(_COUPLE_OF_WEEKS, _TAKES_WEEKS),
    needs=(Need.NOW, Need.INTERVIEW_DATE),
    advice=(
        "too-soon-status-check",
        "contact-agency-recruiter",
        "contact-team",
        "adapt-per-contact",
    ),
    options=SoonOptions,
    bad=(
        example(context=_facts(13), advice="too-soon-status-check"),
        example(
            context=_facts(12, contact_type=ContactType.AGENCY), advice="contact-agency-recruiter"
        ),
        example(context=_facts(15, contact_type=ContactType.TEAM), advice="contact-team"),
        example(context=_facts(27, agreed_gap=30), advice="adapt-per-contact"),
        example(context=_facts(27, stance=Stance.STRICT), advice="too-soon-status-check"),
        example(
            context=_facts(
                28,
                history=History(
                    touches=(
                        Touch.sent("2026-11-10T18:00", kind=Kind.THANK_YOU),
                        Touch.received("2026-11-19T10:00", text="Thank you."),
                    )
                ),
            ),
            advice="too-soon-status-check",
        ),
    ),
    good=(
        example(context=_facts(24)),
        example(context=_facts(13, contact_type=ContactType.AGENCY)),
        example(context=_facts(18, stance=Stance.LENIENT)),
        example(context=_facts(18, contact_type=ContactType.TEAM)),
        example(context=_facts(17, agreed_gap=7)),
        # They let the day pass that they had named themselves.
        example(context=_facts(17, decision_by=date(2026, 11, 16))),
        example(say="You kindly asked me to check in this week.", context=_facts(17)),
        example(say="You mentioned that I would hear from you by 13 November.", context=_facts(17)),
        example(context=_facts(17, deadline=date(2026, 11, 20))),
    ),
)
def too_soon(document: Document, options: SoonOptions) -> Iterator[Hit]:
    """A status check a few days after the interview.

    Others are still to be seen and people still to be asked, so there is mostly nothing to tell
    you yet. How long to wait depends on who the reader is; what they told you themselves counts
    for more than any number of days.
    """
    interview, days_sent = document.context.interview_date, sending_days(document)
    if interview is None or not days_sent or not sure_of_kind(document):
        return
    today, start = days_sent[-1], day_of(interview)
    if today < start or _may_ask(document, today, start):
        return
    answer = last_answer(document)
    heard = earlier_day(answer.when, document.sent_at) if answer and document.sent_at else start
    since = max(start, heard)
    passed = (today - since).days
    gap = _gap(document.context, options)
    if passed >= gap.days:
        return
    event = "the interview" if since == start else "they last wrote"
    yield Hit(
        message=f"it asks {spell_days(passed)} after {event}, where {spell_days(gap.days)} are advised: {gap.why}"
        if passed
        else f"it asks on the day of {event}, where {spell_days(gap.days)} are advised: {gap.why}",
        suggestion=f"Send it on {spell(_midweek(since + timedelta(gap.days)))}.",
        severity=_severity(passed, document.context),
        cite=gap.cite,
        dissent=tuple(_dissent(passed, document.context, options)),
    )


def _may_ask(document: Document, today: date, interview: date) -> bool:
    """Whether the usual time does not count: they named a day, or there is a reason."""
    from lint_followup.rules.timing._said import may_ask_early, reported_day, stated_day

    context = document.context
    # A day that they named is the business of `before-stated-date`, whether it has come or not.
    if context.decision_by is not None and (
        context.agreed_gap is None or context.decision_by < today
    ):
        return True
    if answers_fresh_mail(document, hours=48) or may_ask_early(document, today):
        return True
    return any(
        find(document, day, loosely=True) is not None
        for find in (stated_day, reported_day)
        for day in (today, interview)
    )


def _gap(context: Context, options: SoonOptions) -> _Gap:
    if context.agreed_gap is not None:
        return _Gap(context.agreed_gap, "they asked you to leave that long", (_EACH_THEIR_OWN,))
    days = {
        Stance.STRICT: options.strict,
        Stance.BALANCED: options.balanced,
        Stance.LENIENT: options.lenient,
    }[context.stance]
    if context.contact_type is ContactType.AGENCY and options.agency < days:
        return _Gap(options.agency, "the reader is an agency's recruiter", (_AGENCY,))
    if context.contact_type is ContactType.TEAM and options.team < days:
        return _Gap(options.team, "the reader is a member of the team", (_TEAM, _TAKES_WEEKS))
    lax = () if context.stance is Stance.STRICT else (_COUPLE_OF_WEEKS,)
    cite = (_TAKES_WEEKS, _TWO_OR_THREE_WEEKS, *lax)
    return _Gap(days, f"the stance is {context.stance}", cite)


def _severity(passed: int, context: Context) -> Severity:
    """A warning where no article would have it: within a week, unless the reader may be asked."""
    if context.agreed_gap is not None:
        return WARNING
    special = context.contact_type in {ContactType.AGENCY, ContactType.TEAM}
    lenient = context.stance is Stance.LENIENT
    return WARNING if passed < _WEEK and not special and not lenient else INFO


def _dissent(passed: int, context: Context, options: SoonOptions) -> Iterator[Cite]:
    """The articles that would let it pass, if only with another reader."""
    if context.agreed_gap is not None:
        return
    if context.contact_type is None and passed >= options.agency:
        yield _AGENCY
    if passed >= _WEEK:
        yield _ONCE_A_WEEK
    if passed >= 2 * _WEEK:
        yield _COUPLE_OF_WEEKS


def _midweek(day: date) -> date:
    """The day, or the Tuesday after it where it falls between Saturday and Monday."""
    while day.weekday() in {5, 6, 0}:
        day += timedelta(1)
    return day
