"""An invitation on LinkedIn while a message still waits for its answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, History, Touch, unanswered
from lint_followup.context import Context
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.calendar_dates import spell
from lint_followup.rule import INFO, Cite, Hit, Need, Options, example, option, rule
from lint_followup.rules.timing._days import earlier_day, spell_days, sure_of_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_WELCOME: Final = re.compile(
    r"\b(?:your (?:invitation|request|suggestion|offer)|(?:thank you|thanks) for (?:connecting|accepting|inviting|adding)"
    r"|you (?:\w+ )?(?:suggested|asked|invited|offered|mentioned|encouraged|told|said)|as (?:you )?(?:suggested|agreed|promised|discussed|requested))\b",
    re.IGNORECASE,
)
"""They asked for it, or the two are connected already."""


@dataclass(frozen=True, slots=True)
class InvitationOptions(Options):
    """When LinkedIn's turn has come."""

    days: int = option(7, "days to leave after the last unanswered message")


def _facts(day: int, *touches: Touch) -> Context:
    now = datetime(2026, 11, day, 10, tzinfo=UTC)
    return Context(now=now, history=History(touches=touches))


_ASKED: Final = Touch.sent("2026-11-17T10:00", kind=Kind.STATUS_CHECK)


@rule(
    "early-invitation",
    category="timing",
    severity=INFO,
    kinds=(Kind.LINKEDIN_NOTE,),
    regions=("body",),
    suggestion="Leave your last message a week, and send the invitation then.",
    cite=Cite(
        "fine-line", "After a week, send the interviewer an invitation to connect on LinkedIn."
    ),
    basis="stated",
    needs=(Need.NOW, Need.HISTORY),
    advice="linkedin-invite-timing",
    options=InvitationOptions,
    bad=(
        example(context=_facts(18, _ASKED)),
        example(context=_facts(20, Touch.received("2026-11-10T09:00"), _ASKED)),
        example(context=_facts(19, Touch.sent("2026-11-18T11:00", channel=Channel.VOICEMAIL))),
    ),
    good=(
        example(context=_facts(25, _ASKED)),
        example(context=_facts(20, _ASKED, Touch.received("2026-11-18T09:00"))),
        example(
            context=_facts(18, Touch.received("2026-11-05T09:00", channel=Channel.LINKEDIN), _ASKED)
        ),
        example(
            body="thank you for suggesting on Tuesday that we connect here. You mentioned your group on claims data.",
            context=_facts(18, _ASKED),
        ),
        # Thanks ask for no answer.
        example(context=_facts(18, Touch.sent("2026-11-17T10:00", kind=Kind.THANK_YOU))),
    ),
)
def early_invitation(document: Document, options: InvitationOptions) -> Iterator[Hit]:
    """An invitation on LinkedIn days after a message that nobody has answered yet.

    LinkedIn is the other way, for when the first has led nowhere. Before a week has passed it is
    the same question on a second channel.
    """
    moment, history = document.sent_at, document.history
    if moment is None or history is None or not sure_of_kind(document):
        return
    known = any(t.is_answer and t.channel is Channel.LINKEDIN for t in history.touches)
    if known or _WELCOME.search(document.text(Region.BODY)):
        return
    waiting = [
        touch
        for touch in unanswered(history.with_person)
        if touch.kind is not Kind.THANK_YOU and touch.channel is not Channel.MEETING
    ]
    last = max(waiting, key=lambda touch: touch.when, default=None)
    if last is None:
        return
    sent = earlier_day(last.when, moment)
    days = (moment.date() - sent).days
    if days < options.days:
        ago = "on the same day" if not days else f"{spell_days(days)} ago"
        yield Hit(
            message=f"your last message, of {spell(sent)}, went out {ago} and waits for its answer"
        )
