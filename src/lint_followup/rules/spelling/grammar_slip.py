"""What the grammar engine objects to, by its chosen rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.rule import INFO, Edit, Hit, Options, example, rule
from lint_followup.rules.spelling._own import FINDERS, REGIONS, SLOPPY, overlaps, slips, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "grammar-slip",
    category="spelling",
    family="grammar",
    severity=INFO,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Read the sentence aloud and correct it.",
    advice="proofread",
    bad=(
        example(say="I was [[an]] nurse for ten years."),
        example(say="She [[have]] ten years of practice."),
        example(say="I have [[wrote]] to Omar."),
        example(say="One of the [[reason]] is the team."),
    ),
    good=(
        example(say="The team have decided, and the data is on its way."),
        example(say="It took an hour, a unique effort and an honest talk with a European firm."),
        example(say="Neither Omar nor I was sure, but all’s well that ends well."),
        example(say="I have failing tests, which I read every day, every one of them."),
        example(say="I asked about the opening with you two weeks ago, and there is news."),
        example(say="If it were up to me, I would start at once."),
    ),
)
def grammar_slip(document: Document, options: Options) -> Iterator[Hit]:
    """A sentence that the grammar checker objects to.

    Only those of its rules are on that proved right about short business mail. Slips that a rule of
    ours names are not repeated here.
    """
    own = [span for span, _ in slips(document, *FINDERS)]
    for slip in document.spelling.slips:
        span = slip.span
        if slip.kind != "grammar" or any(overlaps(span, other) for other in own):
            continue
        wrong = text_of(document, span)
        meant = slip.replacements[0] if len(slip.replacements) == 1 else ""
        listed = " or ".join(f"“{each}”" for each in slip.replacements[:3] if each.strip())
        yield Hit(
            message=f"“{wrong}”: {slip.message[:1].lower()}{slip.message[1:]}".rstrip("."),
            span=span,
            suggestion=f"Write {listed}." if listed else None,
            edits=(Edit(span, meant),) if meant else (),
        )
