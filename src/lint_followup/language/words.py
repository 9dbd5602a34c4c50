"""Which words may be called misspelt, and what a misspelt word was meant to be."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_WORD: Final = re.compile(
    r"(?<![\w@/\\.+#&'’])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@/\\+#&*]|\.\w|['’]\w)"
)
_OPENING: Final = re.compile(
    r"(?:^|(?<!\b[DMS]r)(?<!\bM[rsx])(?<!\bMrs)(?<!\bSt)(?<!\bProf)[.!?…:]['\"”’)\]]*\s+|\n\s*(?:[-*•–]\s*)?)"
    r"['\"“‘(\[]*\Z"
)
_NAME_LINE: Final = re.compile(
    r"^[^\S\n]*[^\W\d_a-z][\w.'’-]*(?:[^\S\n]+[^\W\d_a-z][\w.'’-]*){0,3}[^\S\n]*$", re.MULTILINE
)
_SMALL: Final = frozenset("a an and as at by for from in of on or the to with".split())
_ENDINGS: Final = ("s", "es", "able", "ness", "wise", "like", "less", "ish")
_NO_PLURAL: Final = re.compile(r"(?:[suixzf]|[cs]h|fe|[^aeiou]y)s$")
_CLOSED: Final = re.compile(r"(?:^|[^aeiou])[aeiouy][bdfgklmnprtz]$")
"""A stem whose last letter is doubled before an ending, or which has lost an "e"."""
_LONGEST: Final = 24
_MISSPELLINGS: Final = Path(__file__).parents[1] / "data" / "misspellings.toml"


class Word(NamedTuple):
    """A word of a text to look up: `form` is lower case, its apostrophes straightened.

    `near` are the common words that it may have been meant as, all `steps` letters away.
    """

    start: int
    end: int
    form: str
    near: tuple[str, ...]
    steps: int


def words_to_check(text: str, known: Collection[str], *, title_case: bool = False) -> list[Word]:
    """The words of `text` that a speller may judge: not common themselves, but near a common word.

    A rare word is no misspelling because a dictionary lacks it. Not among them either are words
    under three letters, with digits, accents or inner capitals, known words and, unless
    `title_case`, words with a capital that does not open a sentence.
    """
    hidden = [] if title_case else [match.span() for match in _NAME_LINE.finditer(text)]
    matches = [m for m in _WORD.finditer(text) if not _inside(m.start(), hidden)]
    inner = {
        m.group().lower()
        for m in matches
        if not m.group()[0].islower() and not _opens_sentence(text, m.start())
    }
    found: list[Word] = []
    for match in matches:
        word = match.group().replace("’", "'")
        form = word.lower()
        if (
            not 3 <= len(form) <= _LONGEST
            or not form.isascii()
            or word[1:] != form[1:]
            or _is_known(form, known)
        ):
            continue
        capital = word[0] != form[0]
        if capital and form in inner and not title_case:
            continue
        compound = "-" in (
            text[match.start() - 1 : match.start()],
            text[match.end() : match.end() + 1],
        )
        near, steps = _near_common(form, strict=capital or compound)
        if near:
            found.append(Word(match.start(), match.end(), form, near, steps))
    return found


def is_title_case(text: str) -> bool:
    """Whether nearly all words that can have a capital have one, so that capitals say nothing."""
    words = [match.group() for match in _WORD.finditer(text) if match.group() not in _SMALL]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def meant(word: Word, suggestions: Iterable[str]) -> tuple[str, ...]:
    """What an unknown word was meant as: its near words, those first that the engine suggests.

    Empty where the engine only misses a capital, or the word is rare and right.
    """
    order = [suggestion.lower() for suggestion in suggestions]
    rare = not _rare_words().isdisjoint({word.form, *roots(word.form)})
    if word.form in order or rare:
        return ()
    first = [suggestion for suggestion in order if suggestion in word.near]
    return tuple(dict.fromkeys([*first, *word.near]))


def roots(form: str) -> list[str]:
    """The words of which a rare word may be a regular form: "shale" for "shales", "wort" for "worty".

    A dictionary that knows a common word knows its forms, so what it lacks of one is a slip.
    """
    stems: list[str] = []
    if form.endswith("s") and not _NO_PLURAL.search(form):
        stems.append(form[:-1])
    for ending in ("ing", "ed"):
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 2:
            if stem[-1] == stem[-2]:
                stems += [stem, stem[:-1]] if _CLOSED.search(stem[:-1]) else [stem]
            else:
                stems += [f"{stem}e"] if _CLOSED.search(stem) else [stem, f"{stem}e"]
    found = [stem for stem in stems if len(stem) > 2 and not is_common(stem)]
    stem = form.removesuffix("y")
    if stem != form and len(stem) > 3 and stem[-1] not in "aeilouy" and not is_common(f"{stem}ly"):
        found.append(stem[:-1] if stem[-1] == stem[-2] else stem)
    return found


def is_common(word: str) -> bool:
    """Whether this lower-case word is common English, or a word of a trade."""
    return word in _common_words()


def distance(one: str, other: str) -> int:
    """Letters to insert, drop, change or swap with the neighbour to get from one to the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            steps = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                steps = min(steps, earlier[j - 2] + 1)
            row.append(steps)
    return row[-1]


@lru_cache(maxsize=8192)
def _near_common(form: str, *, strict: bool) -> tuple[tuple[str, ...], int]:
    """The nearest common words and how far they are; none where `form` is common itself.

    `strict` is for words whose capital may be a name's, or that stand in a compound: two letters
    away only with no letter that the other has not.
    """
    if (
        is_common(form)
        or form in _foreign_courtesies()
        or any(form.endswith(ending) and is_common(form[: -len(ending)]) for ending in _ENDINGS)
    ):
        return (), 0
    if form in _misspellings():
        return (_misspellings()[form],), 1
    reach = _reach(form, strict=strict)
    letters = _letters(form)
    best: list[str] = []
    for length in range(len(form) - reach, len(form) + reach + 1):
        for word, others in _by_shape().get((form[0], length), ()):
            if (letters ^ others).bit_count() <= 2 * reach:
                steps = distance(form, word)
                if strict and steps > 1 and letters != others:
                    continue
                if steps < reach:
                    best, reach = [word], steps
                elif steps == reach:
                    best.append(word)
    swapped = () if strict and len(form) < 4 else _swapped(form)
    if swapped and (reach != 1 or not best):
        return swapped, 1
    return tuple(best), reach


def _reach(form: str, *, strict: bool) -> int:
    if len(form) < (6 if strict else 5):
        return 0
    return 1 if len(form) < 8 else 2


def _swapped(form: str) -> tuple[str, ...]:
    """The common words that `form` is with two neighbours swapped."""
    swaps = (form[:i] + form[i + 1] + form[i] + form[i + 2 :] for i in range(len(form) - 1))
    return tuple(sorted({swap for swap in swaps if swap in _common_words()}))


@cache
def _common_words() -> frozenset[str]:
    return frozenset(load_lexicon("common-words")) | trade_words()


@cache
def _misspellings() -> dict[str, str]:
    table: dict[str, str] = tomllib.loads(_MISSPELLINGS.read_text(encoding="utf-8"))["meant"]
    return table


@cache
def _by_shape() -> dict[tuple[str, int], list[tuple[str, int]]]:
    """Common words by first letter and length, each with its letters as bits."""
    shapes: defaultdict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
    for word in sorted(_common_words()):
        shapes[word[0], len(word)].append((word, _letters(word)))
    return dict(shapes)


def _letters(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


@cache
def _foreign_courtesies() -> frozenset[str]:
    return frozenset(load_lexicon("foreign-courtesies"))


@cache
def _rare_words() -> frozenset[str]:
    return frozenset(load_lexicon("rare-words"))


@cache
def trade_words() -> frozenset[str]:
    """Words of trades that a general dictionary may lack."""
    return frozenset(load_lexicon("trade-words"))


def _is_known(form: str, known: Collection[str]) -> bool:
    bare = form.removesuffix("'s").removesuffix("'")
    return form in known or bare in known or fold(bare) in known


def _opens_sentence(text: str, start: int) -> bool:
    return bool(_OPENING.search(text, max(0, start - 12), start))


def _inside(place: int, stretches: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in stretches)
