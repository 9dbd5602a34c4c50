"""Several slips in one draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lint_followup.rule import WARNING, Hit, Options, example, option, rule
from lint_followup.rules.spelling._own import FINDERS, MISSPELT, REGIONS, overlaps, slips, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Span


@dataclass(frozen=True, slots=True)
class SlipLimits(Options):
    """How many slips are many."""

    count: int = option(3, "this many different slips are many")
    per_hundred: float = option(2.0, "so are this many per 100 words, if there are at least two")


@rule(
    "many-slips",
    category="spelling",
    family="spelling",
    severity=WARNING,
    regions=REGIONS,
    cite=MISSPELT,
    suggestion="Correct them all, then read the draft once more from the end.",
    options=SlipLimits,
    advice="spelling-errors",
    bad=(
        example(
            say="I did not recieve it, teh form, and definately not on monday.",
            also=("misspelling", "lower-case-name"),
        ),
        example(
            say="Your welcome to call; I look forward to hear from you, and dont worry.",
            also=("confused-word", "look-forward-to-verb", "missing-apostrophe"),
        ),
        example(say="I did not recieve teh form.", also=("misspelling",)),
    ),
    good=(
        example(
            say="We organised the programme, analysed the catalogue and practised in the centre."
        ),
        example(say="Okafor, Nguyễn and Håkan run dbt, HubSpot and QuickBooks on iOS."),
        example(say="Here is what they wrote.", quoted="> we dont recieve teh forms on monday"),
        example(say="The titration, tracheostomies and venipuncture were routine."),
    ),
)
def many_slips(document: Document, options: SlipLimits) -> Iterator[Hit]:
    """Several different slips in one draft.

    One slip is human. From the third on a reader takes them for carelessness, and in studies of
    job applications that costs about as much as a weaker career.
    """
    places = [span for span, _ in slips(document, *FINDERS)]
    for slip in document.spelling.slips:
        if not any(overlaps(slip.span, other) for other in places):
            places.append(slip.span)
    different: dict[str, Span] = {}
    for span in places:
        different.setdefault(text_of(document, span).lower(), span)
    count = len(different)
    often = count >= 2 and count * 100 >= options.per_hundred * max(1, len(document.words))
    if count >= options.count or often:
        named = ", ".join(f"“{' '.join(text.split())}”" for text in list(different)[:6])
        yield Hit(message=f"{count} different slips: {named}")
