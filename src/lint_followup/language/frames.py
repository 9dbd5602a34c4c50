"""Frames: sentence patterns with slots, found on the tokens of a `Doc` and judged by guards.

The notation is that of `patterns`. A match lies within one sentence. Without a `Doc` at hand
nothing here imports spaCy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lint_followup.language.patterns import parse_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from lint_followup.language.names import Names
    from lint_followup.language.patterns import Outline


@dataclass(frozen=True, slots=True)
class Match:
    """A frame of `frames` found in a `Doc`: the tokens `start` to `end`, exclusive."""

    doc: Doc
    start: int
    end: int
    names: Names
    frames: Frames

    @property
    def sentence(self) -> int:
        """The number of the sentence."""
        number: int = self.doc.user_data["sentence"][self.start]
        return number

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of its sentence."""
        numbers = self.doc.user_data["sentence"]
        return tuple(token for token in self.doc if numbers[token.i] == self.sentence)

    @property
    def offsets(self) -> tuple[int, int]:
        """The `(start, end)` character offsets in the text that the `Doc` was made from."""
        starts = self.doc.user_data["starts"]
        return starts[self.start], starts[self.end - 1] + len(self.doc[self.end - 1].text)


@dataclass(frozen=True, slots=True)
class Frames:
    """Patterns that say the same thing, and the guards any of which silences a match."""

    patterns: tuple[str, ...]
    guards: tuple[Callable[[Match], bool], ...] = ()

    def possible(self, sentences: Sequence[Outline], words: frozenset[str]) -> bool:
        """Whether a pattern matches an outline; `words` are those of all `sentences`.

        Judged without spaCy: no match is certain, a match is to be looked at again.
        """
        return any(
            pattern.possible(sentence.words) and pattern.regex.search(sentence.line)
            for pattern in map(parse_pattern, self.patterns)
            if pattern.possible(words)
            for sentence in sentences
        )


def find_frames(doc: Doc, names: Names, *sets: Frames) -> Iterator[Match]:
    """The matches that no guard of their set silences, at most one a sentence.

    Of several in a sentence the earlier set's comes first, then the earlier, then the longer.
    """
    words = frozenset(token.norm_ for token in doc)
    patterns = [
        [p.regex for p in map(parse_pattern, frames.patterns) if p.possible(words)]
        for frames in sets
    ]
    for line in _sentence_lines(doc):
        for frames, regexes in zip(sets, patterns, strict=True):
            match = _first_match(doc, names, frames, regexes, line)
            if match is not None:
                yield match
                break


def _first_match(
    doc: Doc, names: Names, frames: Frames, regexes: list[re.Pattern[str]], line: _Line
) -> Match | None:
    found = {span for regex in regexes for span in _spans(regex, line)}
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        match = Match(doc, start, end, names, frames)
        if not any(guard(match) for guard in frames.guards):
            return match
    return None


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence as norms with a space after each; `tokens` maps where one begins to its index."""

    text: str
    tokens: dict[int, int]


def _sentence_lines(doc: Doc) -> tuple[_Line, ...]:
    lines: tuple[_Line, ...] | None = doc.user_data.get("lines")
    if lines is None:
        lines = doc.user_data["lines"] = tuple(_make_lines(doc))
    return lines


def _make_lines(doc: Doc) -> Iterator[_Line]:
    for sentence in doc.sents:
        text = ""
        tokens: dict[int, int] = {}
        for token in sentence:
            tokens[len(text)] = token.i
            text += token.norm_.replace(" ", "") + " "
        tokens[len(text)] = sentence.end
        yield _Line(text, tokens)


def _spans(pattern: re.Pattern[str], line: _Line) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(line.text):
        start, end = match.span("frame")
        if end > start:
            yield line.tokens[start], line.tokens[end]
