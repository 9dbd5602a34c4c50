"""A letter that ends without a close and a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.people import PARTICLES, fold, sender_parts
from lint_followup.language.words import is_common
from lint_followup.rule import HIGH, INFO, MEDIUM, Cite, Hit, Options, example, rule
from lint_followup.rules.content._own import is_quick_reply, is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_LAST: Final = 60
"""Characters at the end of the text in which a name closes it."""

_CLOSED: Final = re.compile(
    r"\b(?:regards|rgds|cheers|thanks|thank you|best|yours?|sincerely|wishes|greetings|love|ta|merci"
    r"|respectfully|faithfully|truly|obediently|servant|cordially|saludos)\b[,.!–—-]*\s+"
    r"(?:[^\W\d_][\w.'’-]*[ ,]*){1,4}[^\w\s]*(?:\s+x+|[\s+\d()-]*)\W*$",
    re.IGNORECASE,
)
_NAME_LAST: Final = re.compile(
    r"(?:^|[.!?…)]\s+|\n)\W*(?:x+ )?(?:[^\W\d_a-z][\w.'’-]*\s*){1,4}(?:\([^)\n]*\)|\bx+|[\s+\d()-]*)\W*$"
)
_LINE_OF_ITS_OWN: Final = re.compile(r"\n[ \t]*[-–—]?[ \t]*[^\W\d_]{2,14}[ \t]*x*$")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NOT_A_NAME: Final = frozenset(
    "bye goodbye thanks thank cheers regards best yours sincerely soon later please ok okay yes no pathetic asap".split()
)


@rule(
    "missing-sign-off",
    category="content",
    family="protocol",
    severity=INFO,
    confidence=HIGH,
    kinds=(
        Kind.THANK_YOU,
        Kind.STATUS_CHECK,
        Kind.PRE_INTERVIEW,
        Kind.REJECTION_REPLY,
        Kind.ARTICLE_SHARE,
    ),
    regions=("body", "signoff", "signature"),
    basis="ours",
    advice="salutation-signoff",
    suggestion="Close with a word such as “Kind regards,” and your name on the line below.",
    cite=Cite("how-not-to-follow-up", "familiar with proper, professional protocol"),
    bad=(
        example(signoff="", signature="", also=("missing-contact-details",)),
        example(kind=Kind.REJECTION_REPLY, signoff="", signature=""),
        example(signature="", also=("missing-contact-details",)),
        example(
            kind=Kind.STATUS_CHECK,
            signoff="Thanks,",
            signature="",
            also=("missing-contact-details",),
        ),
    ),
    good=(
        example(signoff=""),
        example(signoff="Mit freundlichen Grüßen"),
        example(signoff="-- "),
        example(kind=Kind.REJECTION_REPLY, signoff="Yours,", signature="Amara"),
        example(
            kind=Kind.ARTICLE_SHARE,
            signoff="",
            signature="",
            headers={"In-Reply-To": "<1@brightwell.example>"},
            subject="Re: Audit trails",
            quoted="On Tue, 3 Nov 2026 at 14:03, Priya Nair wrote:\n> Do you know a good article?\n> Priya",
        ),
    ),
)
def missing_sign_off(document: Document, options: Options) -> Iterator[Hit]:
    """The letter ends without a name under it.

    Whoever reads it on a telephone may not see who sent it, and a letter that just stops seems
    unfinished. A name alone is enough; in a thread that goes back and forth not even that is needed.
    """
    if not is_settled(document) or is_quick_reply(document):
        return
    draft = document.draft
    if _WORD.search(draft.region_text(Region.SIGNATURE)):
        return
    closing = draft.region_text(Region.SIGNOFF).strip()
    if closing:
        if not _is_signed(closing, document):
            yield Hit(message="It closes without a name", confidence=MEDIUM)
    elif not _is_signed(draft.region_text(Region.BODY).rstrip(), document):
        yield Hit(message="It ends without a close and a name")


def _is_signed(text: str, document: Document) -> bool:
    """Whether a name ends the text: the sender's, or a word like one after a close or a stop."""
    end = text[-_LAST:]
    sender = {fold(part) for part in sender_parts(document.draft)} - PARTICLES
    words = _WORD.findall(end)
    if not sender.isdisjoint(map(fold, words[-6:])):
        return True
    while words and words[-1].strip("x") == "":
        words.pop()
    if not words or fold(words[-1]) in _NOT_A_NAME:
        return False
    if words[-1].islower() and (len(words[-1]) < 3 or is_common(fold(words[-1]))):
        return False
    return any(shape.search(end) for shape in (_CLOSED, _NAME_LAST, _LINE_OF_ITS_OWN))
