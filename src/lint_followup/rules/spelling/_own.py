"""Where the spelling rules look, and all slips that need no engine."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.language.confusions import CONFUSIONS
from lint_followup.language.mechanics import (
    bare_contractions,
    doubled_words,
    misplaced_spaces,
    small_i,
    small_names,
    small_sentence_starts,
)
from lint_followup.language.phrases import LOOK_FORWARD, PHRASES
from lint_followup.language.slip_patterns import find_slips
from lint_followup.language.spelling import own_subject
from lint_followup.rule import Cite, Edit, Hit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lint_followup.document import Document
    from lint_followup.language.remark import Remark

    Finder = Callable[[str], Iterator[Remark]]

REGIONS: Final = (Region.SUBJECT, Region.GREETING, Region.BODY, Region.SIGNOFF)

SLOPPY: Final = Cite("how-not-to-follow-up", "be sure that you proofread several times")
MISSPELT: Final = Cite(
    "how-not-to-follow-up",
    "If your thank-you note is sloppy, filled with spelling errors or just looks overly casual",
)


def confused_words(text: str) -> Iterator[Remark]:
    return find_slips(CONFUSIONS, text)


def odd_phrases(text: str) -> Iterator[Remark]:
    return find_slips(PHRASES, text)


def look_forward(text: str) -> Iterator[Remark]:
    return find_slips(LOOK_FORWARD, text)


FINDERS: Final[tuple[Finder, ...]] = (
    confused_words,
    odd_phrases,
    look_forward,
    doubled_words,
    bare_contractions,
    small_i,
    small_sentence_starts,
    small_names,
    misplaced_spaces,
)


@lru_cache(maxsize=128)
def _seen(finder: Finder, text: str) -> tuple[Remark, ...]:
    """What a finder sees; several rules ask for the same text."""
    return tuple(finder(text))


def slips(document: Document, *finders: Finder) -> Iterator[tuple[Span, Remark]]:
    """What the finders see in the writer's own words, at its place in the draft."""
    for region in REGIONS:
        if region is Region.SUBJECT and not own_subject(document.draft):
            continue
        text = document.text(region)
        if not text or text.isspace():
            continue
        written = document.draft.region_text(region)
        for finder in finders:
            for remark in _seen(finder, text):
                if text[remark.start : remark.end] == written[remark.start : remark.end]:
                    yield Span(region, remark.start, remark.end), remark


def text_of(document: Document, span: Span) -> str:
    return document.draft.region_text(span.region)[span.start : span.end]


def corrected(span: Span, remark: Remark, message: str) -> Hit:
    """A hit with the replacement, where there is one, as an edit."""
    meant = remark.replacements[0] if remark.replacements else ""
    if not meant:
        return Hit(message=message, span=span)
    return Hit(
        message=message,
        span=span,
        suggestion=f"Write “{meant}”." if meant.strip(" ,;.?!") else None,
        edits=(Edit(span, meant),),
    )


def overlaps(one: Span, other: Span) -> bool:
    return one.region is other.region and one.start < other.end and other.start < one.end
