"""The rule `reply-elsewhere`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.kinds import Kind
from lint_followup.language.addresses import corrected_domain, is_relay, is_throwaway
from lint_followup.rule import INFO, MAIL_KINDS, MEDIUM, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Mailbox


@rule(
    "reply-elsewhere",
    category="sender",
    family="identity",
    severity=INFO,
    confidence=MEDIUM,
    kinds=MAIL_KINDS - {Kind.OTHER},
    regions=("reply-to",),
    cite=Cite(
        "how-not-to-follow-up",
        "a professional email account that you created for your job search",
    ),
    basis="ours",
    suggestion="Send it from the address at which you want the answer.",
    advice="sender-address-consistent",
    bad=(
        example(headers={"Reply-To": "[[amara.jensen@example.org]]"}),
        example(headers={"Reply-To": "Amara Jensen <[[ajensen84@example.net]]>"}),
        example(headers={"Reply-To": "Amara Jensen <[[amara@jensen.example]]>"}),
    ),
    good=(
        example(headers={"Reply-To": "amara.jensen@example.com"}),
        example(headers={"Reply-To": "Amara Jensen <amara.jensen+jobs@example.com>"}),
        example(headers={"Reply-To": "Amara Jensen <Amara.Jensen@mail.example.com>"}),
        example(
            from_="Amara Jensen <amara.jensen@gmail.com>",
            headers={"Reply-To": "amarajensen@googlemail.com"},
        ),
        example(
            headers={
                "Reply-To": "Analysts of the town <analysts@lists.example.org>",
                "List-Id": "<analysts.lists.example.org>",
            },
        ),
    ),
)
def reply_elsewhere(document: Document, options: Options) -> Iterator[Hit]:
    """Answers go to another address than the one the mail comes from.

    One account for the whole search keeps every answer in one place. With two, the reader sees one
    address and answers to another, and a filter may take that for a fraud.
    """
    draft = document.draft
    listed = any(field.name.lower().startswith("list-") for field in draft.headers)
    readers = {mailbox.address.lower() for mailbox in (*draft.to, *draft.cc)}
    if not draft.from_ or listed:
        return
    for mailbox in draft.reply_to:
        domain = mailbox.domain
        broken = not domain or corrected_domain(domain) or is_throwaway(domain) or is_relay(domain)
        if broken or mailbox.address.lower() in readers:
            continue
        if any(_same_mailbox(mailbox, sender) for sender in draft.from_):
            continue
        yield Hit(
            message=f"The mail comes from {draft.from_[0].address}, answers go to {mailbox.address}",
            span=mailbox.span,
        )


def _same_mailbox(one: Mailbox, other: Mailbox) -> bool:
    """Whether two addresses are one mailbox's: with a tag, with or without dots, at a subdomain."""
    if _bare(one) != _bare(other):
        return False
    short, long = sorted((one.domain, other.domain), key=len)
    gmail = {"gmail.com", "googlemail.com"}
    return {one.domain, other.domain} <= gmail or f".{long}".endswith(f".{short}")


def _bare(mailbox: Mailbox) -> str:
    return mailbox.local_part.partition("+")[0].replace(".", "").lower()
