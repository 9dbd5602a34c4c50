"""The rule `bounced-recipient`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.contacts import Channel, Touch
from lint_followup.kinds import Kind
from lint_followup.rule import (
    HIGH,
    INFO,
    MAIL_KINDS,
    WARNING,
    Cite,
    Hit,
    Need,
    Options,
    example,
    rule,
)
from lint_followup.rules.history._cadence import touches
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_PRIYA = "priya.nair@brightwell.example"


@rule(
    "bounced-recipient",
    category="history",
    family="undelivered",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("to", "cc"),
    needs=(Need.HISTORY,),
    advice="recipient-address-correct",
    basis="ours",
    cite=(
        Cite("do-employers-like-it", "Make sure you have the correct email address."),
        Cite("do-employers-like-it", "jobs have been lost for stupider reasons"),
    ),
    suggestion="Compare it with their card or their own mail, or ask at the reception.",
    bad=(
        example(
            to=f"Priya Nair <[[{_PRIYA}]]>",
            context=known(Touch.sent("2026-11-10T09:00", address=_PRIYA, bounced=True)),
        ),
        example(
            to="[[careers@brightwell.example]]",
            greeting="Hello,",
            context=known(
                Touch.sent("2026-11-10T09:00", address="careers@brightwell.example", bounced=True)
            ),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            headers={"Cc": "Omar Haddad <[[omar@brightwell.example]]>"},
            context=known(
                Touch.sent("2026-11-10T09:00", address="omar@brightwell.example", bounced=True)
            ),
        ),
    ),
    good=(
        example(
            context=known(
                Touch.sent("2026-11-10T09:00", address="p.nair@brightwell.example", bounced=True)
            )
        ),
        example(
            context=known(
                Touch.sent("2026-11-10T09:00", address=_PRIYA, bounced=True),
                Touch.received("2026-11-12T09:00", address=_PRIYA, text="Our server was down."),
            )
        ),
        example(context=known(Touch.sent("2026-11-02T09:00", address=_PRIYA))),
        example(context=known()),
    ),
)
def bounced_recipient(document: Document, options: Options) -> Iterator[Hit]:
    """Your last mail to this address came back.

    Most likely it will come back again, and you would wait for an answer to a mail that nobody
    read. A mailbox that was only full, or a server that was down, does the same: then try again.
    """
    draft = document.draft
    for mailbox in (*draft.to, *draft.cc):
        address = mailbox.address.lower()
        there = [
            t for t in touches(document) if t.address == address and t.channel is Channel.EMAIL
        ]
        came_back = [t for t in there if t.bounced]
        if not came_back or any(t.is_answer and t.when > came_back[-1].when for t in there):
            continue
        yield Hit(
            message=f"Your mail of {on_day(came_back[-1].when.date())} to {mailbox.address} came back",
            span=mailbox.span,
            severity=WARNING if there[-1].bounced else INFO,
        )
