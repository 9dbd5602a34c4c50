"""How hard a text is to read, by two formulas that count letters instead of guessing syllables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from lint_followup.language.names import Names

LONG_WORD: Final = 10
"""Letters from which a word that comes again counts only once: a term of the trade is learnt."""

_TOKEN: Final = re.compile(r"\S+")
_ORDINARY: Final = re.compile(r"[(\"'“‘\[]*[^\W\d_]+(?:['’-][^\W\d_]+)*[)\"'”’\].,;:!?…]*")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_NEARLY: Final = 1.0
"""School years by which our own estimate may differ from that of the library."""


class Readability(NamedTuple):
    """School years that a text asks for, by two formulas."""

    automated: float
    coleman_liau: float

    @property
    def lower(self) -> float:
        """What both formulas agree on at least."""
        return min(self)


def common_words(text: str, names: Names) -> str:
    """The words of a text that tell how it is written, not what it is about.

    Left out are names, abbreviations, codes, and long words from their second time on.
    """
    kept: list[str] = []
    seen: set[str] = set()
    opens = True
    for match in _TOKEN.finditer(text):
        token = match.group()
        word = token.strip("([\"'“‘.,;:!?…”’])")
        named = not opens and word[:1].isupper() and word not in {"I", "I'm", "I’m", "I've", "I’ve"}
        opens = token.rstrip("\"'”’)]")[-1:] in set(".!?:…")
        ordinary = _ORDINARY.fullmatch(token) and (word[1:].islower() or word in {"I", "A", "a"})
        if named or not ordinary or word.lower() in names:
            continue
        if len(word) >= LONG_WORD:
            if word.lower() in seen:
                continue
            seen.add(word.lower())
        kept.append(word)
    return " ".join(kept)


def readability(text: str, *, sentences: int, at_least: float) -> Readability | None:
    """The grades of a text of `common_words`; None where they are clearly below `at_least`.

    Importing textstat takes about half a second, so an estimate must come near first.
    """
    words = text.split()
    if not words or sentences < 1:
        return None
    letters = len(_LETTERS.findall(text))
    if _grades(letters, len(words), sentences).lower < at_least - _NEARLY:
        return None
    import textstat

    return _grades(textstat.letter_count(text), textstat.lexicon_count(text), sentences)


def _grades(letters: int, words: int, sentences: int) -> Readability:
    """The Automated Readability Index and the Coleman-Liau Index."""
    return Readability(
        automated=4.71 * letters / words + 0.5 * words / sentences - 21.43,
        coleman_liau=5.88 * letters / words - 29.6 * sentences / words - 15.8,
    )
