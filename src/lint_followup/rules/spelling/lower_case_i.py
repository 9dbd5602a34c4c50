"""The pronoun I as a small letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.mechanics import small_i
from lint_followup.rule import HIGH, INFO, Hit, Options, example, rule
from lint_followup.rules.spelling._own import REGIONS, SLOPPY, corrected, slips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "lower-case-i",
    category="spelling",
    family="spelling",
    severity=INFO,
    confidence=HIGH,
    regions=REGIONS,
    cues=("i",),
    cite=SLOPPY,
    suggestion="Write “I”.",
    advice="sloppy-mechanics",
    bad=(
        example(say="Since then [[i]] have read the report."),
        example(say="On Friday [[i]]’m free all day."),
        example(say="You asked how [[i]] would test it."),
    ),
    good=(
        example(say="The tool, i.e. the linter, is ready."),
        example(say="Point (i) of the plan is done."),
        example(say="The loop over i and j was slow to read."),
        example(say="My iPhone app and the i18n files are on GitHub."),
    ),
)
def lower_case_i(document: Document, options: Options) -> Iterator[Hit]:
    """The pronoun “I” as a small letter.

    Fine in a text message; in a mail to an employer it reads as haste.
    """
    for span, remark in slips(document, small_i):
        yield corrected(span, remark, "the pronoun “I” is written small")
