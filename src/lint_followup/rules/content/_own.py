"""What the duties read: the writer's own sentences, and whether the kind is sure enough to ask for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region, Span, mask
from lint_followup.kinds import FollowUp
from lint_followup.language.quotation import quotations
from lint_followup.severity import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_STRAIGHT: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "İ": "i"})


class Sentence(NamedTuple):
    """A sentence of the draft: `text` has single spaces, small letters and straight apostrophes.

    What it quotes is left out; `written` is the same with its capitals.
    """

    span: Span
    text: str
    written: str


@dataclass(frozen=True)
class Pattern:
    """A regular expression that is made when it is first asked for: a draft needs few of them."""

    source: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, compiled."""
        return re.compile(self.source)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        return self.regex.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The match that a text begins with."""
        return self.regex.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a text."""
        return self.regex.finditer(text)

    def blank(self, text: str) -> str:
        """The text with a space in place of each match."""
        return self.regex.sub(" ", text)


def any_of(*phrases: str) -> Pattern:
    """A pattern of phrases, each from the beginning of a word on."""
    return Pattern("|".join(rf"(?<!\w)(?:{phrase})" for phrase in phrases))


def is_settled(document: Document) -> bool:
    """Whether it is clear that an applicant writes, and what for: only then is anything missing."""
    guess = document.guess
    return guess.follow_up is FollowUp.YES and guess.confidence > Confidence.LOW


def is_quick_reply(document: Document) -> bool:
    """Whether it answers within a thread that stands below it."""
    answers = document.is_reply or document.draft.header("References") is not None
    return answers and bool(document.draft.region_text(Region.QUOTED).strip())


def sentences(document: Document, region: Region = Region.BODY) -> tuple[Sentence, ...]:
    """The sentences of a region, in order."""
    whole = document.text(region)
    text = mask(whole, quotations(whole))
    found: list[Sentence] = []
    for span in document.sentences(region):
        written = " ".join(text[span.start : span.end].split()).translate(_STRAIGHT)
        found.append(Sentence(span, written.lower(), written))
    return tuple(found)


def joined(document: Document, region: Region = Region.BODY) -> str:
    """The sentences of a region in one line, as they are matched."""
    return " ".join(sentence.text for sentence in sentences(document, region))
