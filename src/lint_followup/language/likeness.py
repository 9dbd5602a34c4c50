"""Whether a name that somebody wrote is a given person's, that name misspelt, or another name."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from lint_followup.language.addresses import distance
from lint_followup.language.greetings import is_given_name
from lint_followup.language.people import PARTICLES, fold, name_parts, pet_forms, spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Likeness(StrEnum):
    """What one name is to another."""

    SAME = "same"
    MISSPELT = "misspelt"
    OTHER = "other"


_SOUNDS: Final = (
    (re.compile(r"ph|v"), "f"),
    (re.compile(r"ck|c(?![ehi])|c(?=h[lr])|q"), "k"),
    (re.compile(r"c(?=[ei])|z"), "s"),
    (re.compile(r"h"), ""),
    (re.compile(r"[yj]"), "i"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(?<=..)e$"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
_DIMINUTIVE: Final = re.compile(r"(?:ie|y|i|ey)$")
_SLAVIC_ENDING: Final = re.compile(
    r"(?<=ov|ev|in)a$|(?<=sk)(?:i|y|a|aia|aya|yi|ij)$|(?<=ck)(?:i|a)$"
)
_SHORT: Final = 3
_LONG: Final = 6
"""From this length on a name with two letters wrong is still recognised."""


def told_parts(name: str) -> tuple[str, ...]:
    """The parts of a name that tell people apart: no titles and no particles, unless all are."""
    parts = name_parts(name)
    return tuple(part for part in parts if fold(part).strip(".") not in PARTICLES) or parts


def whole_likeness(words: Sequence[str], parts: Sequence[str], *, titled: bool) -> Likeness:
    """What a name in the words of a greeting is to a person's name.

    `parts` are all parts of the person's name as written, in whichever order. One part in common
    makes it the same person: people leave out names, and swap family and given names. `titled` says
    that a title precedes, so that pet forms and short forms do not count.
    """
    if not parts:
        return Likeness.OTHER
    if _joined(words) == _joined(parts) or _is_within(words, parts) or _is_blend(words, parts):
        return Likeness.SAME
    # In a name of several words a short one is a name of its own: the Na of Li Na is no Nair.
    short = [len(words) > 1 and len(word) < _SHORT for word in words]
    found = [
        nearest(word, parts, titled=titled or whole)[0]
        for word, whole in zip(words, short, strict=True)
    ]
    if Likeness.MISSPELT in found and not _all_explained(words, found):
        return Likeness.MISSPELT
    return Likeness.SAME if Likeness.SAME in found else Likeness.OTHER


def _all_explained(words: Sequence[str], found: Sequence[Likeness]) -> bool:
    return all(
        kind is Likeness.SAME or fold(word) in PARTICLES
        for word, kind in zip(words, found, strict=True)
    )


def nearest(word: str, parts: Sequence[str], *, titled: bool) -> tuple[Likeness, str]:
    """What a word is to the part of a name that it comes nearest to, and that part."""
    best = (Likeness.OTHER, "")
    whole = [part for part in parts if len(part.strip(".")) > 1]
    # Beside a full name an initial is that of a middle name, which nobody greets with.
    for part in whole if len(whole) > 1 else parts:
        found = part_likeness(word, part, titled=titled)
        if found is Likeness.SAME:
            return found, part
        if found is Likeness.MISSPELT:
            best = (found, part)
    return best


def part_likeness(word: str, part: str, *, titled: bool = False) -> Likeness:
    """What a word is to one part of a person's name."""
    if not _forms(word).isdisjoint(_forms(part)):
        return Likeness.SAME
    one, other = fold(word).rstrip("."), fold(part).rstrip(".")
    if len(other) == 1 or len(one) == 1:
        return Likeness.SAME if one[:1] == other[:1] else Likeness.OTHER
    if _SLAVIC_ENDING.sub("", one) == _SLAVIC_ENDING.sub("", other) and len(one) >= _LONG:
        return Likeness.SAME
    if not titled and not pet_forms(word).isdisjoint(_forms(part)):
        return Likeness.MISSPELT if _is_variant(one, other) else Likeness.SAME
    if _is_short_form(one, other, far=titled) or _short_vowels(one) == _short_vowels(other):
        return Likeness.SAME
    if _is_slip(word, part):
        return Likeness.MISSPELT
    return Likeness.SAME if not titled and _is_pet_form(one, other) else Likeness.OTHER


def _is_pet_form(one: str, other: str) -> bool:
    """Whether a name looks made of another: Tilly of Mathilda, Conny of Cornelia, Gus of Augustine.

    A name that is known as one of its own counts only where its stem stands in the other.
    """
    short, name = _sound(one), _sound(other)
    stem = _DIMINUTIVE.sub("", short)
    if len(stem) >= _SHORT and (name.startswith(stem) or (stem in name and stem != short)):
        return True
    if len(short) > _SHORT and short in name:
        return True
    if is_given_name(one):
        return False
    letters = iter(name[: len(stem) + 2])
    shared = any(short[at : at + _SHORT] in name for at in range(len(short) - _SHORT + 1))
    begun = len(stem) >= _SHORT and stem[0] == name[0] and all(c in letters for c in stem)
    return begun or (shared and len(short) <= len(name))


def _forms(part: str) -> frozenset[str]:
    """How a part may be spelt, without the small words that are pieces of it: the al of al-Ali."""
    return (spellings(part) - PARTICLES) or spellings(part)


def _is_variant(one: str, other: str) -> bool:
    """Whether two names of one family sound alike and differ in spelling: Catherine, Katherine."""
    if one.startswith(other) or other.startswith(one):
        return _sound(one) == _sound(other) and abs(len(one) - len(other)) == 1
    if _sound(one) == _sound(other):
        return True
    pet_form = bool(_DIMINUTIVE.search(one)) != bool(_DIMINUTIVE.search(other))
    if pet_form and len(one) != len(other):
        return False
    alike = _sound(one)[:1] == _sound(other)[:1] and _consonants(one) == _consonants(other)
    return alike and min(len(one), len(other)) > 3 and distance(one, other) <= 2


def _sound(name: str) -> str:
    for pattern, sound in _SOUNDS:
        name = pattern.sub(sound, name)
    return name


def _consonants(name: str) -> str:
    return re.sub(r"[aeiou]", "", _sound(name))


def _is_short_form(one: str, other: str, *, far: bool) -> bool:
    """Whether one is the beginning of the other, as Prath is of Prathamesh and Nish of Nisha.

    `far` asks for a name that is much shorter: Mr. Bala for Balasubramanian.
    """
    short, long = sorted((one, other), key=len)
    if len(short) < 2 or not long.startswith(short):
        return False
    if far or len(long) - len(short) > 1:
        return not far or (len(short) >= _SHORT and len(long) - len(short) >= _SHORT)
    if is_given_name(short) and is_given_name(long):
        return False
    return len(long) < 5 or (long[-1] in "aeiouy" and one == short)


def _is_slip(word: str, part: str) -> bool:
    """Whether a word is a part of a name with a letter or two wrong."""
    best = min(
        (
            (distance(one, other), one, other)
            for one in spellings(word)
            for other in spellings(part)
        ),
        default=None,
    )
    if best is None:
        return False
    steps, one, other = best
    begins_alike = one[0] == other[0] or _sound(one)[:1] == _sound(other)[:1]
    swapped = one[:2] == other[1::-1]
    short, long = sorted((len(one), len(other)))
    if steps == 1:
        if short < 3 and long > 2:
            return begins_alike and one[0] == other[0]
        return begins_alike or swapped or (short >= 4 and not is_given_name(word))
    return steps == 2 and short >= _LONG and begins_alike


_JAPANESE: Final = re.compile(r"(?:[kstnhmyrwgzbpdjf]?[yhs]?[aiueo]+h?|n)+")


def _short_vowels(name: str) -> str:
    """A name of Japanese syllables with its long vowels short: Sato, Satou and Satoh are one."""
    if not _JAPANESE.fullmatch(name):
        return name
    return re.sub(r"o[ouh](?![aiueo])|oo", "o", name).replace("uu", "u")


def _is_blend(words: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether one word begins as one part and goes on as another: Majo is María José."""
    if len(words) != 1 or len(parts) < 2:
        return False
    word, forms = fold(words[0]), [fold(part) for part in parts]
    return any(
        one.startswith(word[:at]) and other.startswith(word[at:])
        for at in range(2, len(word) - 1)
        for one in forms
        for other in forms
        if one != other
    )


def _joined(parts: Iterable[str]) -> str:
    return re.sub(r"[^a-z]", "", "".join(fold(part) for part in parts))


def _is_within(words: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether the words, written as one, are neighbouring parts of the name: Vanderberg."""
    wanted = _joined(words)
    rows = (
        _joined(row[start:end])
        for row in (parts, parts[::-1])
        for start in range(len(row))
        for end in range(start + 1, len(row) + 1)
    )
    return len(wanted) > 3 and wanted in rows
