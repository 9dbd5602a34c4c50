"""The rule `malformed-address`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Format, Span
from lint_followup.language.addresses import address_fault, corrected_domain
from lint_followup.language.senders import sender_mailboxes
from lint_followup.rule import (
    HIGH,
    LOW,
    MAIL_KINDS,
    MEDIUM,
    WARNING,
    Cite,
    Hit,
    Options,
    example,
    rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "malformed-address",
    category="sender",
    family="address",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("from", "reply-to"),
    cite=Cite("do-employers-like-it", "Make sure you have the correct email address."),
    basis="ours",
    suggestion="Correct your own address in the mail program's account settings.",
    bad=(
        example(from_="Amara Jensen <amara.jensen@[[gmial.com]]>"),
        example(from_="Amara Jensen <amara.jensen@[[example.con]]>"),
        example(from_="Amara Jensen <[[amara..jensen@example.com]]>"),
        example(headers={"Reply-To": "amara.jensen@[[hotmial.co.uk]]"}),
    ),
    good=(
        example(from_="Amara Jensen <amara.o'jensen+jobs@mail.example.com>"),
        example(from_="Amara Jensen <amara@jensen.test>"),
        example(from_="Amara Jensen <amara.jensen@ymail.com>"),
        example(from_="Amara Jensen <amara.jensen@gail.com>"),
        example(from_="Amara Jensen <amara.jensen@jensen.co>"),
        example(from_="Amara Jensen <amara@jensén.example>"),
    ),
)
def malformed_address(document: Document, options: Options) -> Iterator[Hit]:
    """Your own address is mistyped.

    The answer goes to the address in From or Reply-To. If that has a slip, it goes to nobody, or
    to somebody else. The articles speak of the employer's address; an answer needs yours as much.
    """
    draft = document.draft
    for mailbox in sender_mailboxes(draft):
        address, domain = mailbox.address, mailbox.domain
        better = corrected_domain(domain) if domain else None
        if better:
            yield Hit(
                message=f"“{domain}” looks like a mistyped “{better}”",
                span=Span(mailbox.span.region, mailbox.span.end - len(domain), mailbox.span.end),
                confidence=HIGH
                if domain.rpartition(".")[2] != better.rpartition(".")[2]
                else MEDIUM,
                suggestion=f"If that is a slip, write {mailbox.local_part}@{better}.",
            )
        elif (wrong := address_fault(address)) and address:
            # A host name is often added when a mail without one is sent.
            bare = "@" not in address or draft.format is not Format.MESSAGE
            yield Hit(
                message=f"“{address}” is no complete mail address: {wrong}",
                span=mailbox.span,
                confidence=LOW if bare else HIGH,
            )
