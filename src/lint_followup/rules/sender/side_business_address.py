"""The rule `side-business-address`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.addresses import business_words, find_playful, read_local_part
from lint_followup.language.adverts import find_adverts
from lint_followup.language.people import sender_parts
from lint_followup.language.roles import find_role
from lint_followup.language.senders import plain_address, sender_mailboxes
from lint_followup.rule import INFO, MAIL_KINDS, MEDIUM, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "side-business-address",
    category="sender",
    family="address",
    severity=INFO,
    confidence=MEDIUM,
    kinds=MAIL_KINDS - {Kind.OTHER},
    regions=("from", "reply-to"),
    cite=Cite("how-not-to-follow-up", "addresses associated with their side jobs"),
    basis="stated",
    suggestion="Send it from a private address with your name in it.",
    advice="sender-address-side-business",
    bad=(
        example(from_="Amara Jensen <info@[[bouncycastles.example]]>"),
        example(from_="Amara Jensen <bookings@[[sunny-face-painting.example]]>"),
        example(
            headers={"Reply-To": "Amara Jensen <[[amarascupcakes]]@gmail.com>"},
            also=("reply-elsewhere",),
        ),
    ),
    good=(
        example(from_="Amara Jensen <amara@jensen-photography.example>"),
        example(from_="Amara Jensen <amara.jensen@mcdonald-holdings.example>"),
        example(
            from_="Amara Jensen <hello@riverside-catering.example>",
            subject="Thank you: Catering Manager interview, Amara Jensen",
        ),
        example(
            from_="Rosa Flowers <rosa.flowers@example.com>",
            subject="Thank you: Data Analyst interview, Rosa Flowers",
            signature="Rosa Flowers\n+44 20 7946 0018",
        ),
    ),
)
def side_business_address(document: Document, options: Options) -> Iterator[Hit]:
    """An address that belongs to a side business.

    The address names a trade that has nothing to do with the job. The reader sees another business
    before seeing you. A trade that fits the job, or a domain with your name in it, is left alone.
    """
    draft = document.draft
    parts = sender_parts(draft)
    job = f"{draft.subject or ''} {find_role(draft, document.context)}"
    about = f"{job} {document.own_text}".lower()
    signature = draft.region_text(Region.SIGNATURE).lower()
    for mailbox in sender_mailboxes(draft):
        if find_playful(read_local_part(mailbox.local_part, parts), full_name=True)[0]:
            continue
        trade = business_words(mailbox, parts)
        if trade is None or re.search(rf"\b{re.escape(trade.word[:5])}", about):
            continue
        at = mailbox.span.start + trade.start
        advertised = mailbox.domain in signature and bool(find_adverts(draft, job))
        better = plain_address(draft, mailbox)
        yield Hit(
            message=f"“{mailbox.address[trade.start : trade.end]}” is the address of a business "
            f"(“{trade.word}”), and the mail is about another job",
            span=Span(mailbox.span.region, at, mailbox.span.start + trade.end),
            severity=WARNING if advertised else INFO,
            suggestion="Send it from a private address with your name in it"
            + (f", such as {better}." if better else "."),
        )
