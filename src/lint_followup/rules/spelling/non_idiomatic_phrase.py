"""A fixed phrase in a form that English does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.rule import INFO, MEDIUM, Hit, Options, example, rule
from lint_followup.rules.spelling._own import (
    REGIONS,
    SLOPPY,
    corrected,
    odd_phrases,
    slips,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "non-idiomatic-phrase",
    category="spelling",
    family="grammar",
    severity=INFO,
    confidence=MEDIUM,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Use the usual form of the phrase.",
    advice="proofread",
    bad=(
        example(say="We [[discussed about]] the reports."),
        example(say="My start depends [[of]] the notice period."),
        example(say="I was responsible [[of]] the budget."),
        example(say="I have sent you the [[informations]] on my degree."),
        example(say="Thank you for [[explain]] the process."),
        example(say="I did not [[received]] the form."),
        example(say="I have worked there [[since three years]]."),
    ),
    good=(
        example(say="We discussed the reports, and then talked about dbt."),
        example(say="We moved there since three years of growth had filled the old house."),
        example(say="I was able to answer your question on the claims data."),
        example(say="She staffs the night desk and researches old maps."),
        example(say="We were in contact with the vendor every week."),
        example(say="I have done something similar with your colleagues in Utrecht."),
        example(say="We discussed about forty cases a week, and I will do what I can to help."),
        example(say="A list of references is below, and every one was glad to be asked."),
    ),
)
def non_idiomatic_phrase(document: Document, options: Options) -> Iterator[Hit]:
    """A phrase in a form that English does not have.

    Many good candidates write in their second or third language, and readers know that. These few forms stand out
    all the same, and each has a simple usual form: discuss the plan, depends on, information, responsible for.
    """
    for span, remark in slips(document, odd_phrases):
        yield corrected(span, remark, f"“{text_of(document, span)}” is not how English says it")
