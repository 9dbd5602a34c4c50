"""Look forward to hear, instead of hearing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.rule import HIGH, INFO, Hit, Options, example, rule
from lint_followup.rules.spelling._own import (
    REGIONS,
    SLOPPY,
    corrected,
    look_forward,
    slips,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "look-forward-to-verb",
    category="spelling",
    family="grammar",
    severity=INFO,
    confidence=HIGH,
    regions=REGIONS,
    cues=("look", "looking", "looked"),
    cite=SLOPPY,
    suggestion="Write “look forward to hearing”, with the verb in -ing.",
    advice="proofread",
    bad=(
        example(say="I [[look forward to hear]] from you."),
        example(say="I am [[looking forward to meet]] the team."),
        example(say="I [[look forward to discuss]] the figures."),
        example(say="We [[look forward hearing]] about it."),
    ),
    good=(
        example(say="I look forward to hearing from you."),
        example(say="I look forward to our talk and to the next steps."),
        example(say="I am looking forward to it, and to work that matters."),
        example(say="We look forward to help from the new team."),
        example(say="I look forward to your reply."),
    ),
)
def look_forward_to_verb(document: Document, options: Options) -> Iterator[Hit]:
    """“Look forward to” with the wrong form of the verb.

    It is the last line of most follow-ups and the one the reader takes away. After “look forward to” the verb takes
    -ing: I look forward to hearing from you.
    """
    for span, remark in slips(document, look_forward):
        yield corrected(span, remark, f"“{text_of(document, span)}” needs the form in -ing")
