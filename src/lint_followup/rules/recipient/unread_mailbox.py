"""The rule `unread-mailbox`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.recipients import is_unread, others
from lint_followup.rule import HIGH, INFO, MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "unread-mailbox",
    category="recipient",
    family="recipient-address",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("to", "cc"),
    cite=Cite("do-employers-like-it", "Make sure you have the correct email address."),
    basis="ours",
    suggestion="Look for a person’s address in their mail, or for one given for questions.",
    advice="recipient-address-correct",
    bad=(
        example(to="Brightwell Careers <[[no-reply@brightwell.example]]>"),
        example(to="[[donotreply@brightwell.example]]"),
        example(to="[[noreply+c81@jobs.brightwell.example]]"),
        example(to="Mail Delivery System <[[mailer-daemon@brightwell.example]]>"),
        example(headers={"Cc": "[[do_not_reply@brightwell.example]]"}),
    ),
    good=(
        example(to="careers@brightwell.example"),
        example(to="Noreen Replogle <noreen.replogle@brightwell.example>", greeting="Dear Noreen,"),
        example(to="reply+8f31c@brightwell.example"),
        example(to="Priya Nair <p.nair@noreply-software.example>"),
        example(to="Nora Reply <nora.reply@brightwell.example>", greeting="Dear Ms. Reply,"),
    ),
)
def unread_mailbox(document: Document, options: Options) -> Iterator[Hit]:
    """The mail goes to a mailbox that nobody reads.

    Systems that confirm applications send from addresses such as no-reply. What is sent back there
    is thrown away, or comes back with an error, and you wait for an answer that nobody can give.
    """
    draft = document.draft
    mailboxes = others(draft, (*draft.to, *draft.cc))
    read = any(not is_unread(mailbox) for mailbox in mailboxes)
    for mailbox in mailboxes:
        if is_unread(mailbox):
            yield Hit(
                message=f"Nobody reads what is sent to {mailbox.address}",
                span=mailbox.span,
                severity=INFO if read else None,
            )
