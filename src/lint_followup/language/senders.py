"""Whose addresses the sender's rules read, and what an address of the sender's could be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.addresses import is_provider, is_relay, is_throwaway
from lint_followup.language.people import PARTICLES, fold, is_latin, name_parts, sender_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.draft import Draft, Mailbox


def sender_mailboxes(draft: Draft) -> Iterator[Mailbox]:
    """The mailboxes of From and Reply-To, each address once, those that stand in their field."""
    seen: set[str] = set()
    for mailbox in (*draft.from_, *draft.reply_to):
        field = draft.region_text(mailbox.span.region)
        stands = field[mailbox.span.start : mailbox.span.end] == mailbox.address
        if stands and mailbox.address.lower() not in seen:
            seen.add(mailbox.address.lower())
            yield mailbox


def plain_address(draft: Draft, mailbox: Mailbox) -> str:
    """An address made of the sender's name with the same provider; empty without a full name."""
    name = sender_name(draft)
    words = [fold(part).strip(".") for part in name_parts(name)]
    words = [word for word in words if word not in PARTICLES] or words
    if len(words) < 2 or not is_latin(name):
        return ""
    local = "".join(
        c for c in f"{words[0]}.{words[-1]}" if c.isascii() and (c.isalpha() or c == ".")
    )
    domain = mailbox.domain
    keep = is_provider(domain) and not is_relay(domain) and not is_throwaway(domain)
    return f"{local}@{domain}" if keep else f"{local}@…"
