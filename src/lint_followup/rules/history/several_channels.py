"""The rule `several-channels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.contacts import Channel, Touch
from lint_followup.kinds import Kind
from lint_followup.rule import MEDIUM, WARNING, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import (
    CHASERS,
    Trouble,
    days_since,
    doubled,
    gap_trouble,
)
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import GIVEN, days, message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "several-channels",
    category="history",
    family="cadence",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=CHASERS,
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="multi-channel-doubling",
    basis="ours",
    cite=Cite(
        "weekly-follow-up", "how often she was following up with both phone calls AND emails"
    ),
    dissent=Cite(
        "fine-line",
        "Ask the interviewer if they’d prefer that you call or email",
        allows="the way that they chose",
    ),
    suggestion="One way is enough: wait for an answer to the first, or ask which they prefer.",
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-23T15:00", channel=Channel.VOICEMAIL)),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-21T15:00", channel=Channel.CALL, text="No answer.")),
        ),
        example(
            kind=Kind.VOICEMAIL,
            context=known(Touch.sent("2026-11-23T15:00", kind=Kind.STATUS_CHECK)),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-22T15:00", channel=Channel.TEXT)),
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            context=known(Touch.sent("2026-11-09T15:00", channel=Channel.VOICEMAIL)),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-09T15:00", kind=Kind.STATUS_CHECK),
                Touch.sent("2026-11-23T15:00", channel=Channel.LINKEDIN, kind=Kind.LINKEDIN_NOTE),
                agreed_gap=1,
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="As we discussed on the phone, my references are attached.",
            attachments=("references.pdf",),
            context=known(Touch.sent("2026-11-23T15:00", channel=Channel.CALL), agreed_gap=1),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            context=known(
                Touch.sent("2026-11-20T15:00", channel=Channel.VOICEMAIL),
                Touch.received("2026-11-23T15:00", channel=Channel.CALL, text="Asked me to write."),
            ),
        ),
    ),
)
def several_channels(document: Document, options: Options) -> Iterator[Hit]:
    """A call and a mail about the same thing within days.

    A mail after a call, or the other way round, doubles the pressure and adds nothing. No article
    counts the days; we take three. A call that they asked for is another matter.
    """
    touch = doubled(document)
    if touch is None or gap_trouble(document) is not Trouble.SEVERAL_CHANNELS:
        return
    gap = days_since(document, touch.when)
    when = "earlier today" if gap == 0 else "yesterday" if gap == 1 else f"{days(gap)} ago"
    yield Hit(
        message=f"Your last attempt was a {message(touch.channel)} {when}, with no answer {GIVEN}; "
        f"this would be a {message(document.channel)} on top of it"
    )
