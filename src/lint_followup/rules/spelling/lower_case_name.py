"""A day, a month or a language with a small letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.mechanics import small_names
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
    "lower-case-name",
    category="spelling",
    family="spelling",
    severity=INFO,
    confidence=HIGH,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Write it with a capital letter.",
    advice="sloppy-mechanics",
    bad=(
        example(say="I am free on [[monday]] afternoon."),
        example(say="I have worked there since [[january]]."),
        example(say="My [[english]] improves every day."),
        example(say="My profile is on [[linkedin]]."),
    ),
    good=(
        example(say="The band may march past the school in May."),
        example(say="We polish each report before it goes out."),
        example(say="My profile is at linkedin.com/in/amara."),
        example(say="The french fries in the canteen are good."),
    ),
)
def lower_case_name(document: Document, options: Options) -> Iterator[Hit]:
    """A day, a month or a language with a small letter.

    English writes the names of days, months, languages and peoples with a capital letter.
    """
    for span, remark in slips(document, small_names):
        yield corrected(span, remark, f"“{text_of(document, span)}” is written small")
