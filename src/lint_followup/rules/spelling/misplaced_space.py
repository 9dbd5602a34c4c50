"""A space before a comma or full stop, or none after a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.language.mechanics import misplaced_spaces
from lint_followup.rule import INFO, MEDIUM, Hit, Options, example, rule
from lint_followup.rules.spelling._own import (
    REGIONS,
    SLOPPY,
    corrected,
    slips,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "misplaced-space",
    category="spelling",
    family="spelling",
    severity=INFO,
    confidence=MEDIUM,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Put the space after the mark, not before it.",
    advice="sloppy-mechanics",
    bad=(
        example(say="I liked the tour[[ ,]] and the talk."),
        example(say="I met Omar[[,]]and we talked."),
        example(say="I can start on Monday[[ .]]"),
    ),
    good=(
        example(say="I moved 1,200 rows, 3.5 GB in all."),
        example(say="See `a ,b` and https://example.org/a,b for the file."),
        example(say="I worked on .NET and C#, among other things."),
        example(say="Would Friday suit you ... or Monday?"),
    ),
)
def misplaced_space(document: Document, options: Options) -> Iterator[Hit]:
    """A space before a comma or full stop, or none after it.

    Easily left behind when a sentence is changed, and easily seen by the reader.
    """
    for span, remark in slips(document, misplaced_spaces):
        yield corrected(span, remark, "the space belongs after the mark")
