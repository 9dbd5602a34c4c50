"""A contraction without its apostrophe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.mechanics import bare_contractions
from lint_followup.rule import HIGH, INFO, Hit, Options, example, rule
from lint_followup.rules.spelling._own import (
    REGIONS,
    SLOPPY,
    corrected,
    slips,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "missing-apostrophe",
    category="spelling",
    family="spelling",
    severity=INFO,
    confidence=HIGH,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Put the apostrophe in.",
    advice="sloppy-mechanics",
    bad=(
        example(say="I [[dont]] need anything else."),
        example(say="[[Ive]] sent the file to Omar."),
        example(say="We [[couldnt]] open the file."),
    ),
    good=(
        example(say="I don’t need anything else, and it isn’t urgent."),
        example(say="As is my wont, I checked twice."),
        example(say="Im Park is a street in Bonn; IM is the group."),
        example(say="My handle is dont-panic."),
    ),
)
def missing_apostrophe(document: Document, options: Options) -> Iterator[Hit]:
    """A contraction without its apostrophe.

    Phones put it in and people leave it out; in a mail it looks hurried.
    """
    for span, remark in slips(document, bare_contractions):
        yield corrected(span, remark, f"“{text_of(document, span)}” lacks its apostrophe")
