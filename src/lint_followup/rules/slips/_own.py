"""What the rules on slips share: the writer's text with its links, and where a stretch stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span, mask
from lint_followup.language.quotation import quotations

if TYPE_CHECKING:
    from lint_followup.document import Document
    from lint_followup.draft import Draft

MAX_HITS: Final = 20
"""Hits of one rule in one draft: the twentieth tells nobody more than the fifth."""

_CODE: Final = re.compile(r"```.*?(?:```|\Z)|`[^`\n]+`", re.DOTALL)
_LINK: Final = re.compile(
    r"(?:https?|ftp)(?::/?/?|//)\S|\bwww\.\w|\b10\.\d{4,9}/\S"
    r"|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|edu|co|app|ly|gov|uk|de|fr|es|it|nl|in|eu|ca|au|info|example)(?:/|\b(?!@))",
    re.IGNORECASE,
)
_HREF: Final = re.compile(r"\bhref\s*=\s*[\"']?\s*(?:https?:|www\.)", re.IGNORECASE)


def written(document: Document) -> str:
    """All that the writer wrote, links included; quoted thread and code are masked.

    Offsets are those of `Draft.text`.
    """
    draft = document.draft
    text = mask(draft.text, (s for s in draft.segments if s.region is Region.QUOTED))
    return mask(text, (match.span() for match in _CODE.finditer(text)))


def written_and_said(document: Document) -> str:
    """What the writer wrote without what stands between quotation marks."""
    text = written(document)
    return mask(text, quotations(text))


def span_of(draft: Draft, start: int, end: int) -> Span:
    """The span of a stretch of `Draft.text`, in the region that it begins in."""
    index = bisect_right(draft.segments, start, key=lambda segment: segment.start) - 1
    return Span(draft.segments[max(index, 0)].region, start, end)


def has_link(text: str) -> bool:
    """Whether an address on the web stands in a text, a broken one included."""
    return bool(_LINK.search(text))


def links_somewhere(document: Document) -> bool:
    """Whether the writer's text or its HTML leads to a page."""
    return has_link(written(document)) or bool(_HREF.search(document.draft.html or ""))
