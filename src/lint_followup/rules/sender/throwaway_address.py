"""The rule `throwaway-address`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Span
from lint_followup.language.addresses import corrected_domain, is_relay, is_throwaway
from lint_followup.language.senders import plain_address, sender_mailboxes
from lint_followup.rule import HIGH, HINT, MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "throwaway-address",
    category="sender",
    family="address",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("from", "reply-to"),
    cite=Cite(
        "how-not-to-follow-up",
        "a professional email account that you created for your job search",
    ),
    basis="ours",
    suggestion="Send it from a mailbox that you will still read in a few months.",
    advice="sender-address-professional",
    bad=(
        example(from_="Amara Jensen <amara.jensen@[[mailinator.com]]>"),
        example(from_="Amara Jensen <amara.jensen@[[guerrillamail.com]]>"),
        example(headers={"Reply-To": "amara.jensen@[[yopmail.com]]"}),
        example(from_="Amara Jensen <q7x2k@[[privaterelay.appleid.com]]>"),
    ),
    good=(
        example(from_="Amara Jensen <amara.jensen@temple.example>"),
        example(from_="Amara Jensen <amara.jensen@trashmail-recycling.example>"),
        example(from_="Amara Jensen <amara.jensen+jobs@example.net>"),
        example(from_="Amara Jensen <amara@jensen.example>"),
    ),
)
def throwaway_address(document: Document, options: Options) -> Iterator[Hit]:
    """An address from a provider of throwaway mailboxes.

    Such a mailbox is open to anybody who guesses its name, or it is gone within hours: an answer
    that comes weeks later does not reach you. A relay that hides your own address delivers, but it
    also hides your name; that is only noted.
    """
    for mailbox in sender_mailboxes(document.draft):
        domain = mailbox.domain
        throwaway, relay = is_throwaway(domain), is_relay(domain)
        if not (throwaway or relay) or corrected_domain(domain):
            continue
        span = Span(mailbox.span.region, mailbox.span.end - len(domain), mailbox.span.end)
        if throwaway:
            better = plain_address(document.draft, mailbox)
            yield Hit(
                message=f"“{domain}” gives out throwaway mailboxes",
                span=span,
                suggestion="Send it from a mailbox that you will still read in a few months"
                + (f", such as {better}." if better else "."),
            )
        else:
            yield Hit(
                message=f"“{domain}” hides your own address; answers arrive as long as the relay runs",
                span=span,
                severity=HINT,
                suggestion="Keep the relay on, or send it from an address with your name.",
            )
