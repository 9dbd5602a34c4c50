"""The rule `mistyped-recipient`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.language.addresses import address_fault, corrected_domain, distance, is_provider
from lint_followup.language.people import PARTICLES, fold, name_parts, spellings
from lint_followup.language.recipients import others
from lint_followup.rule import HIGH, MAIL_KINDS, MEDIUM, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Mailbox

_ADDRESS: Final = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PIECE: Final = re.compile(r"[^\W\d_]+")
_LONG_LABEL: Final = 5
_LONG_NAME: Final = 4
_THREAD: Final = (
    "On Monday, Priya Nair <priya.nair@brightwell.example> wrote:\n> Thank you for coming."
)


@rule(
    "mistyped-recipient",
    category="recipient",
    family="recipient-address",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=MAIL_KINDS,
    regions=("to", "cc", "bcc"),
    cite=Cite("do-employers-like-it", "Make sure you have the correct email address."),
    basis="stated",
    suggestion="Compare the address with their mail or their card, letter by letter.",
    advice="recipient-address-correct",
    bad=(
        example(to="Priya Nair <priya.nair@[[gmial.com]]>"),
        example(to="Priya Nair <priya.nair@[[brightwell.con]]>"),
        example(headers={"Cc": "omar@[[hotmial.com]]"}),
        example(to="Priya Nair <priya.nair@[[brightwel.example]]>", quoted=_THREAD),
        example(to="Priya Nair <[[pirya.nair]]@brightwell.example>"),
        example(
            to="[[priya.nar@brightwell.example]]",
            say="I shall send the sample to priya.nair@brightwell.example on Friday.",
        ),
    ),
    good=(
        example(to="Priya Nair <priya@email.com>"),
        example(to="Priya Nair <priya.nair@gail.com>"),
        example(to="Priya Nair <priya@ymail.com>"),
        example(to="Priya Nair <priya@münchen.de>"),
        example(to="Priya Nair <priya.nair@brightwell.example>", quoted=_THREAD),
        example(
            to="Priya Nair <priya.nair2@brightwell.example>",
            say="The sample went to priya.nair1@brightwell.example last week.",
        ),
        example(
            to="Jan Kim <j.kim@brightwell.example>",
            greeting="Dear Jan,",
            say="I have also written to h.kim@brightwell.example about the keys.",
        ),
    ),
)
def mistyped_recipient(document: Document, options: Options) -> Iterator[Hit]:
    """The reader's address looks mistyped.

    One wrong letter, and the mail comes back, is lost, or lands with a stranger who learns where
    you applied. Compared are the well-known providers, the other addresses of the draft and its
    thread, and the reader's own name.
    """
    draft = document.draft
    elsewhere = _addresses_elsewhere(document)
    mailboxes = others(draft, (*draft.to, *draft.cc, *draft.bcc))
    domains = {address.rpartition("@")[2] for address in elsewhere}
    domains |= {mailbox.domain for mailbox in mailboxes}
    for mailbox in mailboxes:
        address, domain, region = mailbox.address, mailbox.domain, mailbox.span.region
        at = mailbox.span.end - len(domain)
        if better := corrected_domain(domain):
            new_ending = domain.rpartition(".")[2] != better.rpartition(".")[2]
            yield Hit(
                message=f"“{domain}” looks like a mistyped “{better}”",
                span=Span(region, at, mailbox.span.end),
                confidence=HIGH if new_ending else None,
                suggestion=f"If that is a slip, write {mailbox.local_part}@{better}.",
            )
        elif address_fault(address) or address.lower() in elsewhere:
            continue
        elif near := next(
            (other for other in sorted(elsewhere) if _one_slip(address, other)), None
        ):
            yield Hit(
                message=f"“{address}” differs by one letter from {near}, which the draft names too",
                span=mailbox.span,
                suggestion=f"If they are the same person’s, write {near}.",
            )
        elif near := next((d for d in sorted(domains) if _near_domain(domain, d, elsewhere)), None):
            yield Hit(
                message=f"“{domain}” differs by one letter from “{near}”, where the others are",
                span=Span(region, at, mailbox.span.end),
                suggestion=f"If it is the same firm, write {mailbox.local_part}@{near}.",
            )
        elif better := _as_in_name(mailbox):
            yield Hit(
                message=f"“{mailbox.local_part}” does not spell {mailbox.display_name}’s name",
                span=Span(region, mailbox.span.start, at - 1),
                suggestion=f"If two letters have changed places, write {better}@{domain}.",
            )


def _addresses_elsewhere(document: Document) -> set[str]:
    """The addresses in the text, the thread and earlier mail, in lower case."""
    draft = document.draft
    found = {
        match.group().lower().rstrip(".")
        for region in (Region.BODY, Region.QUOTED)
        for match in _ADDRESS.finditer(draft.region_text(region))
    }
    touches = document.history.touches if document.history else ()
    return found | {touch.address for touch in touches if touch.address and not touch.bounced}


def _one_slip(address: str, other: str) -> bool:
    """Whether two addresses are one but for a slip: not two of a family, nor two numbers."""
    local, _, domain = address.lower().rpartition("@")
    other_local, _, other_domain = other.rpartition("@")
    if domain != other_domain or distance(local, other_local) != 1:
        return False
    if re.sub(r"\d", "", local) == re.sub(r"\d", "", other_local):
        return False
    pieces, others = _PIECE.findall(local), _PIECE.findall(other_local)
    if len(pieces) != len(others):
        return "".join(pieces) == "".join(others)
    return all(
        one == two or (max(len(one), len(two)) >= _LONG_NAME and one[0] == two[0])
        for one, two in zip(pieces, others, strict=True)
    )


def _near_domain(domain: str, other: str, elsewhere: set[str]) -> bool:
    """Whether a domain is another one mistyped, and no address elsewhere has it."""
    known = {address.rpartition("@")[2] for address in elsewhere}
    if domain in known or other not in known or is_provider(domain) or is_provider(other):
        return False
    label, _, ending = domain.rpartition(".")
    other_label, _, other_ending = other.rpartition(".")
    return (
        ending == other_ending
        and min(len(label), len(other_label)) >= _LONG_LABEL
        and distance(label, other_label) == 1
        and re.sub(r"\d", "", label) != re.sub(r"\d", "", other_label)
    )


def _as_in_name(mailbox: Mailbox) -> str:
    """The local part with the spelling of the shown name, if two letters have changed places."""
    local = mailbox.local_part
    names = {
        form for part in name_parts(mailbox.display_name) for form in spellings(part)
    } - PARTICLES
    for piece in _PIECE.findall(local):
        word = fold(piece)
        for name in names - {word}:
            if (
                len(name) >= _LONG_NAME
                and sorted(name) == sorted(word)
                and distance(name, word) == 1
            ):
                return local.replace(piece, name)
    return ""
