"""A word that no dictionary has, close to one that is common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.rule import INFO, Edit, Hit, Options, example, rule
from lint_followup.rules.spelling._own import FINDERS, MISSPELT, REGIONS, overlaps, slips, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "misspelling",
    category="spelling",
    family="spelling",
    severity=INFO,
    regions=REGIONS,
    cite=MISSPELT,
    suggestion="Correct it, or add the word to your vocabulary.",
    advice="spelling-errors",
    bad=(
        example(say="I did not [[recieve]] the form."),
        example(say="It was an [[oppurtunity]] to learn."),
        example(say="The team is [[profesional]] and kind."),
        example(subject="Thank you for the [[interveiw]], Amara Jensen"),
        example(say="[[Unfortunatly]] I missed the tour."),
    ),
    good=(
        example(say="We organised the programme in colour, and analyzed the center’s catalog."),
        example(
            say="I titrated drips, wrote dbt models and ran Kubernetes on-call for HIPAA data."
        ),
        example(say="Siobhán and Nguyễn met Oluwaseun at the Łódź office of Brandt GmbH."),
        example(say="The file is at https://example.org/recieve and `teh_table` is in the code."),
        example(say="I rebuilt the snorfle job.", quoted="> Can you fix the snorfle job?"),
        example(say="The beer was worty, the shales were soft, and merci for the tour."),
        example(say="My B.Sc. covered C++, iOS, p99 latencies and the OKRs of v2.3."),
    ),
)
def misspelling(document: Document, options: Options) -> Iterator[Hit]:
    """A word that no dictionary has, close to a common one.

    Misspelt words are the first thing an employer sees when a note was written in haste. Names, the
    words of the thread and of your signature, British and American spellings and the terms of many
    trades are left alone; your own vocabulary can hold more.
    """
    own = [span for span, _ in slips(document, *FINDERS)]
    for slip in document.spelling.slips:
        span = slip.span
        if slip.kind != "spelling" or any(overlaps(span, other) for other in own):
            continue
        word = text_of(document, span)
        listed = " or ".join(f"“{each}”" for each in slip.replacements[:3])
        yield Hit(
            message=f"“{word}” is misspelt",
            span=span,
            suggestion=f"Write {listed}.",
            edits=(Edit(span, slip.replacements[0]),) if len(slip.replacements) == 1 else (),
        )
