"""The rule `signature-advert`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region, Span
from lint_followup.language.adverts import find_adverts
from lint_followup.language.roles import find_role
from lint_followup.rule import MAIL_KINDS, MEDIUM, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "signature-advert",
    category="signature",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=MAIL_KINDS,
    regions=("signature",),
    cite=Cite(
        "how-not-to-follow-up",
        "a signature advertising your availability as a magician for childrens' parties",
    ),
    basis="stated",
    suggestion="For this mail, leave your name, a telephone number and perhaps a profile link.",
    advice="signature-side-gig",
    bad=(
        example(signature="Amara Jensen\n[[Magician for children's parties]]\n+44 20 7946 0018"),
        example(signature="Amara Jensen\n+44 20 7946 0018\n[[20 % off candles this week!]]"),
        example(signature="Amara Jensen\n+44 20 7946 0018\n[[Book me: www.example.com/dj-amara]]"),
        example(
            signature="Amara Jensen\n+44 20 7946 0018\n"
            "[[Independent doTERRA consultant - ask me about essential oils]]"
        ),
    ),
    good=(
        example(signature="Amara Jensen\nData Analyst | SQL | dbt\n+44 20 7946 0018"),
        example(
            subject="Thank you: Wedding Photographer interview, Amara Jensen",
            signature="Amara Jensen\nWedding photographer\n+44 20 7946 0018",
        ),
        example(
            signature="Amara Jensen\nVolunteer face painter, Example Children’s Hospital\n"
            "+44 20 7946 0018"
        ),
        example(signature="Amara Jensen\nAvailable for interviews on weekdays\n+44 20 7946 0018"),
        example(signature="Amara Jensen\nCurator, Avon Valley Museum\n+44 20 7946 0018"),
    ),
)
def signature_advert(document: Document, options: Options) -> Iterator[Hit]:
    """An advert for something else in your signature.

    The last lines are where a reader looks for how to reach you. An advert there speaks of
    another job than the one you want. A trade that the mail itself is about, a voluntary post and
    a professional title are left alone.
    """
    draft = document.draft
    about = f"{draft.subject or ''} {find_role(draft, document.context)}"
    for advert in find_adverts(draft, about):
        yield Hit(
            message=f"The signature advertises: “{advert.words.strip()}”",
            span=Span(Region.SIGNATURE, advert.start, advert.end),
        )
