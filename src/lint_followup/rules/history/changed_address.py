"""The rule `changed-address`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel, Touch
from lint_followup.rule import HIGH, INFO, MAIL_KINDS, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._cadence import touches
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_OLD: Final = "amara.j@example.org"
_ANNOUNCED: Final = re.compile(
    r"\b(?:new|other|private|personal|different|changed?|another|this) (?:e-?mail )?(?:address|account|mailbox|e-?mail)\b|\bfrom now on\b",
    re.IGNORECASE,
)
_SAME_PROVIDER: Final = {
    "googlemail.com": "gmail.com",
    "me.com": "icloud.com",
    "mac.com": "icloud.com",
}


@rule(
    "changed-address",
    category="history",
    family="own-address",
    severity=INFO,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("from",),
    needs=(Need.HISTORY,),
    advice="sender-address-consistent",
    basis="ours",
    cite=Cite(
        "how-not-to-follow-up",
        "a professional email account that you created for your job search",
    ),
    suggestion="Send it from the address they know, or say in a line that this one is new.",
    bad=(
        example(
            from_="Amara Jensen <[[amara.jensen@example.com]]>",
            context=known(Touch.sent("2026-11-02T09:00", own_address=_OLD)),
        ),
        example(
            from_="Amara Jensen <[[amara.jensen@example.net]]>",
            context=known(Touch.sent("2026-11-02T09:00", own_address="amara.jensen@example.com")),
        ),
        example(
            from_="Amara Jensen <[[amara.jensen@example.com]]>",
            context=known(
                Touch.sent("2026-10-02T09:00", own_address=_OLD),
                Touch.received("2026-10-04T09:00", text="Thank you.", own_address=_OLD),
            ),
        ),
    ),
    good=(
        example(
            context=known(Touch.sent("2026-11-02T09:00", own_address="amara.jensen@example.com"))
        ),
        example(
            context=known(
                Touch.sent("2026-11-02T09:00", own_address="amara.jensen+jobs@example.com")
            )
        ),
        example(
            from_="Amara Jensen <amarajensen@gmail.com>",
            context=known(
                Touch.sent("2026-11-02T09:00", own_address="Amara.Jensen@googlemail.com")
            ),
        ),
        example(
            say="Please note that I now write from a new address.",
            context=known(Touch.sent("2026-11-02T09:00", own_address=_OLD)),
        ),
        example(
            context=known(
                Touch.sent("2026-10-02T09:00", own_address=_OLD),
                Touch.received("2026-10-04T09:00", own_address="amara.jensen@example.com"),
            )
        ),
    ),
)
def changed_address(document: Document, options: Options) -> Iterator[Hit]:
    """From another address than you wrote to them from before.

    Their programme may show you as a stranger, and their answer may go to the mailbox that you no
    longer read. One address for the whole search keeps the thread together.
    """
    draft = document.draft
    mailbox = draft.from_[0] if len(draft.from_) == 1 else None
    if mailbox is None or "@" not in mailbox.address or _ANNOUNCED.search(document.own_text):
        return
    used = [
        touch
        for touch in touches(document)
        if touch.own_address and touch.channel is Channel.EMAIL and touch.same_person
    ]
    before = [touch for touch in used if touch.is_sent]
    if not before or _plain(mailbox.address) in {_plain(touch.own_address) for touch in used}:
        return
    last = before[-1]
    yield Hit(
        message=f"On {on_day(last.when.date())} you wrote to them from {last.own_address}",
        span=mailbox.span,
        suggestion=f"Send it from {last.own_address}, or say in a line that this address is new.",
    )


def _plain(address: str) -> str:
    """The mailbox behind an address: no tag, and no points where the provider ignores them."""
    local, _, domain = address.lower().rpartition("@")
    local, domain = local.partition("+")[0], _SAME_PROVIDER.get(domain, domain)
    return f"{local.replace('.', '') if domain == 'gmail.com' else local}@{domain}"
