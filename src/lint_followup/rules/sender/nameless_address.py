"""The rule `nameless-address`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Span
from lint_followup.kinds import Kind
from lint_followup.language.addresses import (
    Word,
    business_words,
    distance,
    find_playful,
    is_relay,
    is_throwaway,
    name_words,
    read_local_part,
)
from lint_followup.language.people import (
    PARTICLES,
    display_name,
    fold,
    is_latin,
    name_parts,
    sender_parts,
    spellings,
)
from lint_followup.language.senders import plain_address, sender_mailboxes
from lint_followup.rule import INFO, LOW, MAIL_KINDS, MEDIUM, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Mailbox

_GIVEN_OUT: Final = re.compile(
    r"(?:^|\.)(?:edu|ac|school|college|uni-[\w-]+|student[\w-]*|alum[\w-]*)(?:\.|$)"
    r"|universit|^(?:(?:vip\.)?qq|163|126|foxmail|docomo\.ne|ezweb\.ne|softbank\.ne)\.\w+$"
)
"""Domains that give out numbers for addresses, or where numbers are the custom."""

_OF_A_PLACE: Final = frozenset(
    """
    account accounts admin billing bookings contact emails enquiries family hello home household info
    inbox inquiries mail mailbox me mymail office orders private reception sales shop support team
    us user webmaster
    """.split()
)
_RANDOM: Final = re.compile(r"(?=.*\d.*[a-z].*\d|.*[a-z].*\d.*[a-z])[a-z0-9]{5,}|[a-z]?\d{4,}")
_SHARED: Final = re.compile(
    r"(?P<one>[a-z]{3,})(?:[._-]?(?:and|und|et|og|y)[._-]?)(?P<two>[a-z]{3,})"
)


@rule(
    "nameless-address",
    category="sender",
    family="address",
    severity=INFO,
    confidence=MEDIUM,
    kinds=MAIL_KINDS - {Kind.OTHER},
    regions=("from", "reply-to"),
    cite=Cite(
        "how-not-to-follow-up",
        "some people are still sending email from their personal, non-professional addresses",
    ),
    basis="ours",
    suggestion="If you can, send it from an address with your name in it.",
    advice="sender-address-professional",
    bad=(
        example(from_="Amara Jensen <[[a8f3k2]]@example.com>"),
        example(from_="Amara Jensen <[[amaraandkate]]@example.com>"),
        example(from_="Amara Jensen <[[info]]@example.org>"),
        example(from_="Amara Jensen <[[jensenfamily]]@example.com>"),
    ),
    good=(
        example(from_="Amara Jensen <jensena84@example.com>"),
        example(from_="Amara Jensen <me@amarajensen.example>"),
        example(from_="j.smith@example.com"),
        example(
            from_="Lǐ Xù <xu.li77@example.com>",
            subject="Thank you: Data Analyst interview, Li Xu",
            signature="Li Xu\n+44 20 7946 0018",
        ),
        example(
            from_="Elizabeth Ní Bhriain <libby.obrien@example.com>",
            subject="Thank you: Data Analyst interview, Elizabeth Ní Bhriain",
            signature="Elizabeth Ní Bhriain\n+44 20 7946 0018",
        ),
    ),
)
def nameless_address(document: Document, options: Options) -> Iterator[Hit]:
    """An address that does not say whose it is.

    Somebody who looks for your mail later types your name. An address of digits, of a household
    or of an office does not turn up, and may look like somebody else's mailbox.
    """
    draft = document.draft
    parts = sender_parts(draft)
    if not display_name(draft) or len(parts) < 2 or not is_latin("".join(parts)):
        return
    for mailbox in sender_mailboxes(draft):
        what, sure = _hides_name(mailbox, parts)
        if what and "@" in mailbox.address:
            better = plain_address(draft, mailbox)
            yield Hit(
                message=f"“{mailbox.local_part}” {what}",
                span=Span(
                    mailbox.span.region,
                    mailbox.span.start,
                    mailbox.span.start + len(mailbox.local_part),
                ),
                confidence=MEDIUM if sure else LOW,
                suggestion="If you can, send it from an address with your name in it"
                + (f", such as {better}." if better else "."),
            )


def _hides_name(mailbox: Mailbox, parts: tuple[str, ...]) -> tuple[str, bool]:
    """What is said of an address that hides the name, and whether that is plain to see."""
    local, domain = mailbox.local_part, mailbox.domain
    plain = fold(local).partition("+")[0]
    pieces = read_local_part(local.partition("+")[0], parts)
    if (
        is_relay(domain)
        or is_throwaway(domain)
        or _GIVEN_OUT.search(domain)
        or find_playful(pieces, full_name=True)[0]
        or business_words(mailbox, parts)
    ):
        return "", False
    own = any(
        kind is Word.NAME and len(text) > 1 and text not in PARTICLES
        for piece in pieces
        for text, kind in piece.words
    )
    words = {text for piece in pieces for text, _ in piece.words}
    shared = _SHARED.fullmatch(plain)
    forms = name_words(parts)
    whole = all(piece.kinds <= {Word.NAME, Word.NUMBER} for piece in pieces)
    if shared and not whole and (shared["one"] in forms) != (shared["two"] in forms):
        return "is an address that two people share", True
    if _ends_as_household(plain, parts):
        return "is the address of a household", True
    if own or _resembles(plain, domain, parts):
        return "", False
    if words & _OF_A_PLACE and words <= _OF_A_PLACE | {w for w in words if w.isdigit()}:
        return "is the address of an office or a role, not of a person", True
    if _RANDOM.fullmatch(plain):
        return "is a row of letters and digits", True
    return "has no part of your name in it", False


def _ends_as_household(plain: str, parts: tuple[str, ...]) -> bool:
    bare = re.sub(r"[^a-z]", "", plain)
    names = {form for part in parts for form in spellings(part)}
    ends = ("family", "household", "familie", "clan")
    wholes = {name + end for name in names for end in ends}
    return bare in wholes | {f"the{whole}" for whole in wholes} | {f"the{n}s" for n in names}


def _resembles(plain: str, domain: str, parts: tuple[str, ...]) -> bool:
    """Whether the address may be made of the name after all: pieces, initials, own domain."""
    letters = re.sub(r"[^a-z]", "", plain)
    names = {form for part in parts for form in spellings(part)}
    names |= {fold(word) for part in parts for word in name_parts(part)}
    initials = "".join(fold(part)[:1] for part in parts)
    here = re.sub(r"[^a-z]", "", fold(domain.rpartition(".")[0]))
    if any(len(name) >= 3 and name in here for name in names):
        return True
    if 2 <= len(letters) <= 5 and set(letters) <= set(initials):
        return True
    runs = [run for run in re.split(r"[^a-z]+", plain) if run]
    if any(len(run) > 1 and run in {initials, initials[::-1]} for run in runs):
        return True
    return any(
        _common(name, letters) >= min(3, len(name))
        or any(len(run) >= 4 and distance(name, run) <= 2 for run in runs)
        for name in names
        if len(name) >= 2
    )


def _common(one: str, other: str) -> int:
    """The length of the longest run of letters that stands in both."""
    longest = 0
    for start in range(len(one)):
        while start + longest < len(one) and one[start : start + longest + 1] in other:
            longest += 1
    return longest
