"""The notation of frames: a row of elements, separated by spaces, for one token after another.

    word            the token's norm: lower case, contractions spelt out (`n't` is `not`)
    a|b|c           one of these words
    @slot           an entry of the lexicon of that name, a word or a phrase
    ( a b | c )     one of these rows
    x?  ( a b )?    any of the above, or nothing
    ..3             up to three tokens, but no negation, stop, colon, semicolon or dash
    ^               the start of the sentence; opening words and a form of address may stand before
    $               the end of the sentence

A pattern answers two questions: does it match a sentence (`regex`), and could it match a text of
which only the set of words is known (`possible`)? The second is cheap and asked first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple, TypeGuard

from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.norms import norm, outline

_OPENERS: Final = (
    "and but so please then now just well also ps p.s. ok okay hey hi hello dear sir madam sirs "
    'therefore hence again anyway plus or oh ah yes no look listen , : ; - — – . … ( " “'
).split()
_START: Final = r"^(?:(?:" + "|".join(map(re.escape, _OPENERS)) + r") |\S+ (?:\S+ )?, (?=\S+ ))*"
_END: Final = r"(?=(?:(?:[^\w ]+|please|sir|madam|thanks) )*$)"
_PLAIN: Final = re.compile(r"\w+(?:[-']\w+)*")
_GAP: Final = r"(?:(?!(?:[.!?;:—–…]|not |never |no |hardly ))\S+ ){0,%d}?"


class Outline(NamedTuple):
    """A sentence without spaCy: its norms, a space after each, and the set of them."""

    line: str
    words: frozenset[str]


def make_outline(text: str) -> Outline:
    """The outline of a sentence, or of a text for its set of words."""
    found = outline(text)
    return Outline("".join(f"{word} " for word in found), frozenset(found))


@dataclass(frozen=True, slots=True)
class _Mark:
    """A gap or an edge of the sentence: matches without naming a word."""

    regex: str


@dataclass(frozen=True, slots=True)
class _Slot:
    """Words and phrases; a phrase is possible when all of its words are there."""

    regex: str
    singles: frozenset[str]
    phrases: tuple[frozenset[str], ...]

    def possible(self, words: frozenset[str]) -> bool:
        return not self.singles.isdisjoint(words) or any(p <= words for p in self.phrases)


@dataclass(frozen=True, slots=True)
class _Group:
    """Alternative rows; `optional` allows none of them.

    `needed` are the rows' elements that name a word, those with the fewest words first.
    """

    rows: tuple[tuple[_Mark | _Slot | _Group, ...], ...]
    needed: tuple[tuple[_Slot | _Group, ...], ...]
    optional: bool

    @property
    def regex(self) -> str:
        rows = ("".join(element.regex for element in row) for row in self.rows)
        return f"(?:{'|'.join(rows)}){'?' if self.optional else ''}"

    def possible(self, words: frozenset[str]) -> bool:
        # Loops, not `any` and `all`: this is asked some thousand times a draft.
        for row in self.needed:
            for element in row:
                if not element.possible(words):
                    break
            else:
                return True
        return self.optional


def _group(rows: _Rows, *, optional: bool) -> _Group:
    needed = tuple(
        tuple(sorted((e for e in row if _names_a_word(e)), key=_choices)) for row in rows
    )
    return _Group(rows, needed, optional)


def _names_a_word(element: _Mark | _Slot | _Group) -> TypeGuard[_Slot | _Group]:
    return isinstance(element, _Slot) or (isinstance(element, _Group) and not element.optional)


def _choices(element: _Slot | _Group) -> int:
    """How many words would do: the fewer, the sooner a text is found to have none."""
    if isinstance(element, _Slot):
        return len(element.singles) + len(element.phrases)
    return 1000


@dataclass(frozen=True, slots=True)
class Pattern:
    """A parsed frame."""

    notation: str
    rows: _Group
    anchored: bool

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a text with these norms could hold the frame, in whatever order."""
        return self.rows.possible(words)

    @property
    def regex(self) -> re.Pattern[str]:
        """The frame over norms with a space after each; its extent is the group `frame`."""
        return _compile(self.notation)


@cache
def _compile(notation: str) -> re.Pattern[str]:
    pattern = parse_pattern(notation)
    start = _START if pattern.anchored else r"(?<!\S)"
    return re.compile(f"{start}(?P<frame>{pattern.rows.regex})")


@cache
def parse_pattern(notation: str) -> Pattern:
    """The frame written as `notation`.

    Raises FileNotFoundError for an unknown slot, ValueError for an unbalanced parenthesis.
    """
    elements = notation.split()
    anchored = elements[0] == "^"
    rows, rest = _rows(elements, 1 if anchored else 0)
    if rest != len(elements):
        raise ValueError(f"unbalanced parenthesis: {notation}")
    return Pattern(notation, _group(rows, optional=False), anchored)


_Rows = tuple[tuple[_Mark | _Slot | _Group, ...], ...]


def _rows(elements: list[str], index: int) -> tuple[_Rows, int]:
    """The alternatives up to a closing parenthesis or the end, and where that is."""
    rows: list[list[_Mark | _Slot | _Group]] = [[]]
    while index < len(elements) and elements[index] not in {")", ")?"}:
        if elements[index] == "|":
            rows.append([])
        elif elements[index] == "(":
            inner, index = _rows(elements, index + 1)
            if index == len(elements):
                raise ValueError(f"unbalanced parenthesis: {' '.join(elements)}")
            rows[-1].append(_group(inner, optional=elements[index] == ")?"))
        else:
            rows[-1].append(_element(elements[index]))
        index += 1
    return tuple(tuple(row) for row in rows), index


@cache
def _element(element: str) -> _Mark | _Slot | _Group:
    if element == "$":
        return _Mark(_END)
    if element.startswith(".."):
        return _Mark(_GAP % int(element[2:]))
    if element.endswith("?") and len(element) > 1:
        return _group(((_element(element[:-1]),),), optional=True)
    entries = sorted({entry for part in element.split("|") for entry in _entries(part)})
    # Longer entries first: an alternation takes the first that fits.
    by_length = sorted(entries, key=len, reverse=True)
    # What is not a plain word is not in a set of words, so it must not be asked for there.
    plain = [frozenset(filter(_PLAIN.fullmatch, entry.split())) for entry in entries]
    return _Slot(
        regex=f"(?:{'|'.join(re.escape(entry) for entry in by_length)}) ",
        singles=frozenset(word for words in plain if len(words) == 1 for word in words),
        phrases=tuple(words for words in plain if len(words) != 1),
    )


def _entries(part: str) -> tuple[str, ...]:
    entries = load_lexicon(part[1:]) if part.startswith("@") else (part,)
    return tuple(" ".join(norm(word) for word in entry.split()) for entry in entries)
