"""What the marker rules share: the writer's own regions, asides that do not count, safe removal."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from lint_followup.draft import TEXT_REGIONS, Region, Span
from lint_followup.language.emoji import find_emoji
from lint_followup.language.emoticons import find_emoticons
from lint_followup.language.quotation import quotations
from lint_followup.rule import Edit

if TYPE_CHECKING:
    from lint_followup.document import Document

MAX_HITS: Final = 50
"""Hits of one rule in one draft: the fiftieth tells nobody more than the tenth."""

OWN: Final = (Region.GREETING, Region.BODY, Region.SIGNOFF)

_REPLY: Final = re.compile(
    r"\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv|vs)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)
_ABOUT_FACES: Final = re.compile(
    r"\b(?:emojis?|emoticons?|smileys?|unicode|icons?)\b", re.IGNORECASE
)
_NEAR: Final = 80
"""Characters on either side in which a word such as "emoji" makes a face the topic."""

_BLANKS: Final = " \t\u00a0"
_ENDS: Final = frozenset('.,!?;:)”"')
_STOPS: Final = frozenset('.!?…,;:–—)”"')


def source_text(document: Document, region: Region) -> str:
    """The text that spans of the region have their offsets in, nothing masked."""
    if region in TEXT_REGIONS:
        return document.draft.text
    return document.draft.region_text(region)


def is_reply(document: Document) -> bool:
    """Whether the subject is one that somebody else chose."""
    return bool(_REPLY.match(document.draft.subject or ""))


class Quotations:
    """Where a document quotes; looked up once for each region, and only when something is found."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._pairs: dict[Region, list[tuple[int, int]]] = {}

    def hold(self, span: Span) -> bool:
        """Whether the span stands inside quotation marks, hence is not the writer's own."""
        if span.region not in self._pairs:
            self._pairs[span.region] = quotations(self._document.text(span.region))
        pairs = self._pairs[span.region]
        index = bisect_left(pairs, (span.start, 0)) - 1
        return index >= 0 and span.end < pairs[index][1]


def is_topic(document: Document, span: Span) -> bool:
    """Whether the text beside a face speaks of faces: it is shown, not made."""
    text = document.text(span.region)
    before = text[max(span.start - _NEAR, 0) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _NEAR].partition("\n")[0]
    return bool(_ABOUT_FACES.search(f"{before} {after}"))


def mirrors_quoted(document: Document) -> bool:
    """Whether the quoted thread has emoji or emoticons of its own."""
    quoted = document.text(Region.QUOTED)
    return any(True for _ in find_emoji(quoted)) or any(True for _ in find_emoticons(quoted))


def removal(document: Document, span: Span) -> tuple[Edit, ...]:
    """The edit that takes the span out with the blank before it; none where it stands for a word."""
    text = source_text(document, span.region)
    left, right = span.start, span.end
    while left and text[left - 1] in _BLANKS:
        left -= 1
    while right < len(text) and text[right] in _BLANKS:
        right += 1
    opens = left == 0 or text[left - 1] == "\n"
    closes = right == len(text) or text[right] == "\n"
    if opens and not closes:
        return (Edit(Span(span.region, left, right), ""),)
    if closes or text[span.end] in _ENDS or text[left - 1] in _STOPS:
        return (Edit(Span(span.region, left, span.end), ""),)
    return ()
