"""The rule `mismatched-sender`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.people import (
    PARTICLES,
    display_name,
    fold,
    is_latin,
    name_parts,
    same_part,
    signature_name,
)
from lint_followup.rule import INFO, LOW, MAIL_KINDS, MEDIUM, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_NOT_A_NAME: Final = re.compile(
    r"\b(?:i ?phone|i ?pad|android|galaxy|laptop|family|familie|household|admin|user|owner|home)\b"
    r"|\d|_|@|^x{1,2}[a-z]+x{1,2}$",
    re.IGNORECASE,
)


@rule(
    "mismatched-sender",
    category="sender",
    family="identity",
    severity=INFO,
    confidence=MEDIUM,
    kinds=MAIL_KINDS - {Kind.OTHER},
    regions=("from", "signature"),
    cite=Cite(
        "how-not-to-follow-up",
        "just send it from a professional email account that you created for your job search",
    ),
    basis="ours",
    suggestion="Give the account the name that you sign with.",
    advice="sender-address-consistent",
    bad=(
        example(from_="[[Lena Ortiz]] <amara.jensen@example.com>", also=("misspelling",)),
        example(from_="[[amara jensen]] <amara.jensen@example.com>"),
        example(from_="[[Amara]] <amara.jensen@example.com>"),
        example(from_="[[Amara’s iPad]] <amara.jensen@example.com>"),
    ),
    good=(
        example(
            from_="Bill Smith <bill.smith@example.com>",
            subject="Thank you: Data Analyst interview, William Smith",
            signature="William Smith\n+44 20 7946 0018",
        ),
        example(
            from_='"Müller-Lüdenscheidt, Jürgen" <j.mueller@example.com>',
            subject="Thank you: Data Analyst interview, Jürgen Müller",
            signature="Juergen Mueller\n+44 20 7946 0018",
        ),
        example(
            from_="王芳 <fang.wang@example.com>",
            subject="Thank you: Data Analyst interview, Wang Fang",
            signature="Wang Fang\n+44 20 7946 0018",
        ),
        example(
            from_="Suharto <suharto@example.com>",
            subject="Thank you: Data Analyst interview, Suharto",
            signature="Suharto\n+44 20 7946 0018",
        ),
        example(
            from_="Thị Minh Khai Nguyễn <khai@example.com>",
            subject="Thank you: Data Analyst interview, Nguyễn Khai",
            signature="Nguyễn T. M. Khai\n+44 20 7946 0018",
        ),
    ),
)
def mismatched_sender(document: Document, options: Options) -> Iterator[Hit]:
    """The name in From is not the one you sign with.

    The list of mails shows the name in From. If it is somebody else's, a device's or half of
    yours, the reader cannot tell at a glance that the mail is from the person they interviewed.
    """
    draft = document.draft
    shown = display_name(draft)
    signed, *_ = signature_name(draft)
    field = draft.region_text(Region.FROM)
    start = field.find(shown) if shown else -1
    if start < 0 or "@" in shown or not is_latin(shown):
        return
    span = Span(Region.FROM, start, start + len(shown))
    change = f"Give the account the name that you sign with: {signed}." if signed else None
    if _NOT_A_NAME.search(shown):
        yield Hit(message=f"“{shown}” in From is no person’s name", span=span, suggestion=change)
        return
    if not signed or not is_latin(signed):
        return
    ours, theirs = _told(shown), _told(signed)
    shared = [part for part in ours if _is_among(part, theirs, signed)]
    initials = "".join(part[0] for part in name_parts(shown)).lower()
    if len(theirs) == 1 and fold(theirs[0]).replace(".", "") == fold(initials):
        return
    full = len(ours) > 1 and len(theirs) > 1
    if ours and theirs and not shared:
        yield Hit(
            message=f"From shows “{shown}”, but the mail is signed “{signed}”",
            span=span,
            confidence=None if full else LOW,
            suggestion=change,
        )
    elif full and len(shared) == 1 and len({*ours}) == 2 == len({*theirs}):
        yield Hit(
            message=f"From shows “{shown}”, but the mail is signed “{signed}”",
            span=span,
            confidence=LOW,
            suggestion="If both names are yours, use the same one in both places.",
        )
    elif shown.islower() and not signed.islower():
        yield Hit(
            message=f"From shows your name in small letters: “{shown}”",
            span=span,
            suggestion=change,
        )
    elif len(ours) == 1 and len(theirs) > 1 and same_part(ours[0], theirs[0]):
        yield Hit(
            message=f"From shows only “{shown}”, the mail is signed “{signed}”",
            span=span,
            suggestion=change,
        )


def _is_among(part: str, others: list[str], name: str) -> bool:
    """Whether a part of one name is one of another, perhaps written as one word: Vanderberg."""
    joined = "".join(fold(piece) for piece in name_parts(name))
    long = len(part) >= 4 and fold(part) in joined
    return long or any(same_part(part, other) for other in others)


def _told(name: str) -> list[str]:
    """The parts of a name that tell people apart."""
    parts = [piece for part in name_parts(name) for piece in re.split(r"-", part)]
    return [part for part in parts if fold(part).strip(".") not in PARTICLES] or parts
