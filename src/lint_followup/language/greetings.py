"""Whom a greeting addresses by name."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from lint_followup.language.lexicon import lexicon_set, load_lexicon
from lint_followup.language.people import PARTICLES, fold, is_latin, pet_forms
from lint_followup.language.roles import is_role_word
from lint_followup.parse.phrases import SALUTATIONS

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʻʼ.-][^\W\d_]+)*\.?")
_BETWEEN: Final = re.compile(
    r"[,;:!?/|&+()\[\]–—]|\s-+\s|(?<!\w)(?:and|und|et|or|plus|cc)(?!\w)",
    re.IGNORECASE,
)
_HONORIFIC_ENDING: Final = re.compile(
    r"-(?:san|sama|sensei|ssi|nim|ji|jan|bhai|ben|chan|kun)$", re.IGNORECASE
)
_DRAWN_OUT: Final = re.compile(r"h+[ae]*[iy]+|hell+o+|yo+")
_INITIALS: Final = re.compile(r"[A-Z]{1,3}|(?:[A-Z]\.){1,3}")


class Greeted(NamedTuple):
    """Somebody whom a greeting names, and where that stands in the text.

    `words` are the parts of the name as written, without titles; `titled` says that a title stands
    before them, `given` that one of them is known as a given name. The stretch holds the title.
    """

    words: tuple[str, ...]
    titled: bool
    given: bool
    start: int
    end: int


def is_given_name(word: str) -> bool:
    """Whether a word is known as a given name or a short form of one."""
    return fold(word) in _given_names()


@cache
def _given_names() -> frozenset[str]:
    short = {form for entry in load_lexicon("nicknames") for form in entry.split()}
    return lexicon_set("given-names") | short


def is_title(word: str) -> bool:
    """Whether a word is a title or a form of address: Ms., Professor, Frau."""
    return word.lower().rstrip(".") in lexicon_set("honorifics")


def read_greeting(text: str) -> tuple[Greeted, ...]:
    """The people whom a greeting names, in order.

    A greeting to a team, an office or "Sir" names nobody, and neither do initials or a name that is
    not written in Latin letters.
    """
    start = _opening(text)
    shouted = text.isupper()
    found: list[Greeted] = []
    at = start
    for match in [*_BETWEEN.finditer(text, start), None]:
        end = match.start() if match else len(text)
        if greeted := _read_one(text, at, end, shouted=shouted):
            found.append(greeted)
        at = match.end() if match else end
    return tuple(found)


def _opening(text: str) -> int:
    """Where the names begin: after "Dear", "Good morning" and the like."""
    words = list(_WORD.finditer(text))[:5]
    for count in range(len(words), 0, -1):
        phrase = " ".join(text[words[0].start() : words[count - 1].end()].split()).casefold()
        if phrase.rstrip(".") in SALUTATIONS or _DRAWN_OUT.fullmatch(phrase):
            return words[count - 1].end()
    return 0


def _read_one(text: str, start: int, end: int, *, shouted: bool) -> Greeted | None:
    words = list(_WORD.finditer(text, start, end))
    titles = [word for word in words if is_title(word.group())]
    rest = [word for word in words if word not in titles]
    if not rest:
        return None
    if any(fold(word.group()).rstrip(".") in lexicon_set("greeted-groups") for word in rest):
        return None
    titled = bool(titles) and titles[0].start() < rest[0].start()
    rest = [word for word in rest if _is_name(word.group(), titled=titled, shouted=shouted)]
    names = [_HONORIFIC_ENDING.sub("", word.group()).rstrip(".") for word in rest]
    if not names or not is_latin("".join(names)):
        return None
    told = [name for name in names if fold(name) not in PARTICLES]
    if not told:
        return None
    given = any(is_given_name(name) for name in told)
    first = titles[0].start() if titled else rest[0].start()
    last = rest[-1].end() - (text[rest[-1].end() - 1] == ".")
    return Greeted(tuple(names), titled, given, first, last)


def _is_name(word: str, *, titled: bool, shouted: bool) -> bool:
    bare = _HONORIFIC_ENDING.sub("", word)
    lower = fold(bare).rstrip(".")
    if titled or lower in PARTICLES:
        return True
    if _INITIALS.fullmatch(bare) and not shouted:
        return False
    if not pet_forms(bare).isdisjoint(_given_names()):
        return True
    plain = lower in lexicon_set("common-words") or is_role_word(lower)
    return bare[0].isupper() and not shouted and not plain
