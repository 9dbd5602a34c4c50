"""A sentence that begins with a small letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.mechanics import small_sentence_starts
from lint_followup.rule import INFO, MEDIUM, Hit, Options, example, rule
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
    "lower-case-sentence",
    category="spelling",
    family="spelling",
    severity=INFO,
    confidence=MEDIUM,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Begin the sentence with a capital letter.",
    advice="sloppy-mechanics",
    bad=(
        example(say="Omar showed me the office. [[it]] was bright and quiet."),
        example(say="I read the report twice. [[the]] figures were clear."),
        example(say="Could we speak on Friday? [[we]] could do it by phone."),
    ),
    good=(
        example(say="We met at 10 a.m. in the lobby, at approx. the same time as Omar."),
        example(say="I use several tools. dbt is the one I like best."),
        example(say="Omar et al. have shown that it works."),
        example(say="The clinic Inc. and the lab are partners."),
        example(say="You said “why? because it works” and I agreed."),
    ),
)
def lower_case_sentence(document: Document, options: Options) -> Iterator[Hit]:
    """A sentence that begins with a small letter.

    Capitals show where a sentence begins; without them even good sentences look thrown down.
    """
    for span, remark in slips(document, small_sentence_starts):
        yield corrected(
            span, remark, f"the sentence begins with a small letter: “{text_of(document, span)}”"
        )
