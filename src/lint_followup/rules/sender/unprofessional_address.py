"""The rule `unprofessional-address`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Span
from lint_followup.language.addresses import Word, find_playful, read_local_part
from lint_followup.language.people import sender_parts
from lint_followup.language.roles import find_role
from lint_followup.language.senders import plain_address, sender_mailboxes
from lint_followup.rule import HIGH, MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_SAYS: Final = {
    Word.CRUDE: "has a crude sound",
    Word.PARTY: "speaks of parties rather than of you",
    Word.GAMING: "sounds like a player’s or a stage name",
    Word.CUTE: "sounds like a joke among friends",
    Word.PET_NAME: "sounds like a pet name",
    Word.DOUBTFUL: "sounds like a nickname",
    Word.CODE: "is a number that people read as a joke or a slogan",
}


@rule(
    "unprofessional-address",
    category="sender",
    family="address",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("from", "reply-to"),
    cite=Cite(
        "how-not-to-follow-up",
        "just send it from a professional email account that you created for your job search",
    ),
    basis="stated",
    suggestion="Send it from an address made of your name.",
    advice="sender-address-professional",
    bad=(
        example(from_="Amara Jensen <[[fluffybunny]]61@example.com>"),
        example(from_="Amara Jensen <[[demonseed420]]@example.com>"),
        example(from_="Amara Jensen <[[honey.bunny]]77@example.com>"),
        example(from_="Amara Jensen <[[partygirl]]_amara@example.com>"),
        example(from_="Amara Jensen <[[xXsniperXx]]@example.com>"),
        example(
            headers={"Reply-To": "Amara Jensen <[[s3xyamara]]@example.com>"},
            also=("reply-elsewhere",),
        ),
    ),
    good=(
        example(
            from_="Dick Butkus <dick.butkus@example.com>",
            subject="Thank you: Data Analyst interview, Dick Butkus",
            signature="Dick Butkus\n+44 20 7946 0018",
        ),
        example(
            from_="Anna Hooker <ahooker69@example.com>",
            subject="Thank you: Data Analyst interview, Anna Hooker",
            signature="Anna Hooker\n+44 20 7946 0018",
        ),
        example(
            from_="Samuel Angel <sammy.angel@example.com>",
            subject="Thank you: Data Analyst interview, Samuel Angel",
            signature="Sam Angel\n+44 20 7946 0018",
        ),
        example(
            from_="Princess Honey King <princess.king84@example.com>",
            subject="Thank you: Data Analyst interview, Princess Honey King",
            signature="Princess King\n+44 20 7946 0018",
        ),
        example(
            from_="Nguyễn Bích Phúc <bichphuc.nguyen@example.com>",
            subject="Thank you: Data Analyst interview, Nguyễn Bích Phúc",
            signature="Nguyễn Bích Phúc\n+44 20 7946 0018",
        ),
    ),
)
def unprofessional_address(document: Document, options: Options) -> Iterator[Hit]:
    """A playful or crude word in your address.

    The address is read before the first line of the mail, and it stays in the reader's list of
    contacts. A name there says who writes; a joke made for friends says something else to a
    stranger. Your own name, its short forms and years of birth are left alone.
    """
    draft = document.draft
    parts = sender_parts(draft)
    role = find_role(draft, document.context)
    spoken = set(re.findall(r"[^\W\d_]+", f"{draft.subject or ''} {role}".lower()))
    for mailbox in sender_mailboxes(draft):
        pieces = [
            piece
            for piece in read_local_part(mailbox.local_part, parts)
            if spoken.isdisjoint(word for word, kind in piece.words if kind is Word.GAMING)
        ]
        found, confidence = find_playful(pieces, full_name=len(parts) > 1)
        if not found:
            continue
        start, end = mailbox.span.start + found[0].start, mailbox.span.start + found[-1].end
        text = mailbox.local_part[found[0].start : found[-1].end]
        kinds = frozenset().union(*(piece.kinds for piece in found))
        says = next(says for kind, says in _SAYS.items() if kind in kinds)
        better = plain_address(draft, mailbox)
        yield Hit(
            message=f"“{text}” in the address {mailbox.address} {says}",
            span=Span(mailbox.span.region, start, end),
            confidence=confidence,
            suggestion=f"Send it from an address made of your name, such as {better}."
            if better
            else None,
        )
