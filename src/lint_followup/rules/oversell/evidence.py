"""Evidence: whether a claim comes with something that can be checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.language.lexicon import load_lexicon
from lint_followup.rule import INFO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.document import Document, Found
    from lint_followup.severity import Severity

_NUMBER: Final = re.compile(
    r"(?:\b([^\W\d_]+)\W{1,2})?(?<![\w#/.:])\d[\d.,]*(?![/:\w])\s?([^\W\d_]+)?"
)
_NO_MEASURE: Final = frozenset(
    """january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec am pm no number room ref reference percent per""".split()
)
"""Beside a number they make it a date, a time, a reference or a share of effort."""

_EXAMPLE: Final = re.compile(
    r"\bfor (?:example|instance)\b|\be\.g\.|\bsuch as when\b|\b(?:attached|enclosed)\b",
    re.IGNORECASE,
)


def weigh(document: Document, claims: Iterable[Found]) -> Iterator[tuple[Found, Severity | None]]:
    """The claims that stay, each with its severity, or None for the rule's own.

    One claim with evidence may stand in a letter; from the second on it weighs little.
    """
    evidenced = 0
    for claim in claims:
        around = _around(document, claim)
        if any(_supports(text) for text in around):
            evidenced += 1
            if evidenced > 1:
                yield claim, INFO
        else:
            yield claim, None


def _supports(text: str) -> bool:
    """It holds a number that measures something, an example, or a deed."""
    return (
        _EXAMPLE.search(text) is not None
        or any(
            _NO_MEASURE.isdisjoint(word.lower() for word in match.groups() if word)
            for match in _NUMBER.finditer(text)
        )
        or _deed().search(text) is not None
    )


def _deed() -> re.Pattern[str]:
    """Compiled once: `re` keeps what it has compiled."""
    verbs = "|".join(load_lexicon("deeds"))
    return re.compile(rf"\b(?:I|we) (?:have |then |also )?(?:{verbs})\b", re.IGNORECASE)


def _around(document: Document, claim: Found) -> tuple[str, ...]:
    """The claim's sentence without the claim, and the sentence after it."""
    region = claim.span.region
    text, sentences = document.text(region), document.sentences(region)
    for number, sentence in enumerate(sentences):
        if sentence.start <= claim.span.start < sentence.end:
            following = sentences[number + 1 : number + 2]
            return (
                " ".join(text[sentence.start : claim.span.start].split()),
                " ".join(text[claim.span.end : sentence.end].split()),
                *(" ".join(text[span.start : span.end].split()) for span in following),
            )
    return ()
