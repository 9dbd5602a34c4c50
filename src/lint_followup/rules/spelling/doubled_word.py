"""A word written twice in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.mechanics import doubled_words
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
    "doubled-word",
    category="spelling",
    family="spelling",
    severity=INFO,
    confidence=HIGH,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Delete one of the two.",
    advice="sloppy-mechanics",
    bad=(
        example(say="I enjoyed [[the the]] tour of the office."),
        example(say="I would like [[to to]] thank you."),
        example(say="Omar and I have [[also also]] spoken."),
    ),
    good=(
        example(say="I had had the same thought that that report had given you."),
        example(say="I would check in in person if that helps."),
        example(say="It was a long, long way."),
        example(say="The Wagga Wagga office was closed, and so so was ours."),
        example(say="Thank you. You made me welcome."),
        example(say="The code of the gate is nine five five three, then zero zero."),
        example(say="My name is spelt with two e: e e, and a double t: t t."),
        example(say="I cooked cous cous for Pago Pago’s cha cha night."),
    ),
)
def doubled_word(document: Document, options: Options) -> Iterator[Hit]:
    """A word written twice in a row.

    It happens where a sentence was changed or a line was wrapped, and the eye reads over it.
    """
    for span, remark in slips(document, doubled_words):
        yield corrected(span, remark, f"“{text_of(document, span)}” says the same word twice")
