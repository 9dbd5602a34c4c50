"""The rule `malformed-recipient`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.kinds import Kind
from lint_followup.language.addresses import address_fault, corrected_domain
from lint_followup.rule import (
    ERROR,
    HIGH,
    LOW,
    MAIL_KINDS,
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
    "malformed-recipient",
    category="recipient",
    family="recipient-address",
    severity=ERROR,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("to", "cc", "bcc"),
    cite=Cite("do-employers-like-it", "Make sure you have the correct email address."),
    basis="stated",
    suggestion="Copy the address from their mail or their card.",
    advice="recipient-address-correct",
    bad=(
        example(to="Priya Nair <[[priya@brightwell]]>"),
        example(to="[[priya..nair@brightwell.example]]"),
        example(to="Priya Nair <[[priya.nair@brightwell..example]]>"),
        example(to="Priya Nair <[[priya.nair@brightwell.example.]]>"),
        example(kind=Kind.STATUS_CHECK, headers={"Cc": "[[omar haddad@brightwell.example]]"}),
        example(to="Priya Nair <[[priya.nair.brightwell.example]]>"),
    ),
    good=(
        example(to="Priya Nair <priya.o'nair+hiring@mail.brightwell.example>"),
        example(to="Priya Nair <priya@brightwéll.example>"),
        example(to="Прия Наир <прия@пример.example>"),
        example(to="Priya Nair <priya@brightwell.test>"),
        example(to='"Nair, Priya" <priya.nair@brightwell.example>'),
        example(headers={"To": None}),
        example(to="undisclosed-recipients:;"),
    ),
)
def malformed_recipient(document: Document, options: Options) -> Iterator[Hit]:
    """An address to which nothing can be delivered.

    Mail to such an address comes back, or is never sent, and the day on which it would have been
    read is gone. Whether the mailbox exists is not asked: that would take a network. A draft that
    has no recipient yet is left alone.
    """
    draft = document.draft
    for mailbox in (*draft.to, *draft.cc, *draft.bcc):
        address = mailbox.address
        fault = address_fault(address) if address else "the address is missing"
        if not fault or (mailbox.domain and corrected_domain(mailbox.domain)):
            continue
        # Without an @ it may be a name in the mail program's address book.
        bare = "@" not in address
        yield Hit(
            message=f"“{address or mailbox.display_name}” is no complete mail address: {fault}",
            span=mailbox.span,
            severity=WARNING if bare else None,
            confidence=LOW if bare and "." not in address else None,
        )
