"""Wordings as regular expressions, looked for sentence by sentence in the writer's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import TEXT_REGIONS, Region, Span, mask
from lint_followup.language.quotation import quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_PLAIN: Final = str.maketrans("’‘ʼ`\n\t\xa0", "''''   ")


_READ: Final = 20_000


class Said(NamedTuple):
    """A stretch of a sentence that a wording matched, and its text on one line."""

    span: Span
    text: str


@dataclass(frozen=True)
class Wording:
    """Phrases that begin and end with a word, whatever their case.

    A space in a phrase stands for a line end too, an apostrophe for any mark of that shape.
    """

    phrases: tuple[str, ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The phrases as one pattern, made when it is first asked for: that takes a while."""
        return re.compile(rf"(?<!\w)(?:{'|'.join(self.phrases)})(?!\w)", re.IGNORECASE)

    def search(self, sentence: str) -> re.Match[str] | None:
        """The first match in a sentence that `sentences` gave."""
        return self.regex.search(sentence)


def wording(*phrases: str) -> Wording:
    """The wording that these phrases, regular expressions, make up."""
    return Wording(phrases)


def sentences(document: Document, region: Region) -> Iterator[tuple[Span, str]]:
    """The sentences of a region as they are matched, letter for letter; quotations are blank.

    Of a text without end only the first `_READ` characters.
    """
    text = document.text(region)[:_READ]
    own = mask(text, quotations(text)).translate(_PLAIN)
    whole = (Span(region, 0, len(text)),)
    for span in document.sentences(region) if region in TEXT_REGIONS else whole:
        if span.start >= _READ:
            return
        yield span, own[span.start : span.end]


def said(document: Document, region: Region, pattern: Wording | re.Pattern[str]) -> Iterator[Said]:
    """Where the pattern matches outside quotations, at most once a sentence."""
    for sentence, text in sentences(document, region):
        if found := pattern.search(text):
            start, end = (sentence.start + offset for offset in found.span())
            yield Said(Span(region, start, end), " ".join(found.group().split()))


def says(
    document: Document, pattern: Wording | re.Pattern[str], region: Region = Region.BODY
) -> bool:
    """Whether the pattern matches anywhere in a region outside quotations."""
    return next(said(document, region, pattern), None) is not None
