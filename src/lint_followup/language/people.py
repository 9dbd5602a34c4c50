"""People's names: their parts, their spellings, and whether two names may be one person's."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.lines import WRITTEN_LINE

if TYPE_CHECKING:
    from lint_followup.draft import Draft

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʻʼ.-][^\W\d_]+)*\.?")
_LETTERS: Final = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
        "ı": "i", "ħ": "h", "ŋ": "n", "ə": "e", "ŧ": "t",
    }
)  # fmt: skip
_DIGRAPHS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_TITLES: Final = frozenset(
    "dr mr mrs ms mx miss prof professor sir dame rev sr jr esq dipl via".split()
)
_DEGREES: Final = frozenset(
    """
    PhD Ph.D MD M.D MBA CPA PMP BSc MSc DDS JD LLB LLM MEng BEng PGCE DPhil EdD RN FRCS II III IV
    """.split()
)
_PRONOUNS: Final = re.compile(r"[(\[][^()\[\]]*/[^()\[\]]*[)\]]")
PARTICLES: Final = frozenset(
    """
    a af al ap av bar bat ben bin bint da dal das de dei del della den der di do dos du e el ibn
    in la las le les lo los mac mc na ni nic o of op san st ten ter th to tot ud un van vd vom
    von y z zu zum zur
    """.split()
)
"""Small words inside names: they alone make nobody the same person."""

_BRACKETED: Final = re.compile(r"\(([^)]*)\)|\[[^\]]*\]")
_TAIL: Final = re.compile(r"\s*(?:[|•·~/;:]|\s[–—-]\s|,\s|\svia\s).*$")
_LEAD: Final = re.compile(r"^[\s*_~–—-]+|[\s*_~.,!–—-]+$")
_NAME_LINE: Final = re.compile(
    r"[^\W\d_][\w.'’ʻʼ-]*(?:\s+[^\W\d_][\w.'’ʻʼ-]*){0,5}",
)


def fold(text: str) -> str:
    """Lower case, Latin letters without accents or ligatures."""
    spread = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return plain.translate(_LETTERS)


def name_parts(name: str) -> tuple[str, ...]:
    """The words of a person's name, as written, without titles, degrees and pronouns.

    A name in brackets counts: "Wei Chen (Eric)".
    """
    words = [match.group() for match in _WORD.finditer(_PRONOUNS.sub(" ", name))]
    return tuple(
        word
        for word in words
        if word.lower().rstrip(".") not in _TITLES and word.rstrip(".") not in _DEGREES
    )


def spellings(word: str) -> frozenset[str]:
    """The ways in which a part of a name stands in an address: ASCII letters only.

    A part with a hyphen or an apostrophe is there whole and, where they are long enough, in its
    pieces.
    """
    lower = unicodedata.normalize("NFC", word.lower())
    found: set[str] = set()
    for variant in (lower, lower.translate(_DIGRAPHS)):
        pieces = re.split(r"[^\w]+", fold(variant))
        found.add("".join(pieces))
        found.update(piece for piece in pieces if len(piece) >= 2)
    return frozenset(item for item in found if item.isascii() and item)


@cache
def _families() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for entry in load_lexicon("nicknames"):
        forms = entry.split()
        for form in forms:
            table.setdefault(form, set()).update(forms)
    return {form: frozenset(forms) for form, forms in table.items()}


def pet_forms(word: str) -> frozenset[str]:
    """The short, long and pet forms of a given name, itself among them."""
    found = set(spellings(word))
    for form in spellings(word):
        found |= _families().get(form, frozenset())
    return frozenset(found)


def same_part(one: str, other: str) -> bool:
    """Whether two parts may be the same name: spelling, short form, initial or beginning."""
    first, second = fold(one).rstrip("."), fold(other).rstrip(".")
    if not (spellings(one).isdisjoint(spellings(other))):
        return True
    if not (pet_forms(one).isdisjoint(spellings(other))):
        return True
    if not (pet_forms(other).isdisjoint(spellings(one))):
        return True
    short, long = sorted((first, second), key=len)
    return (len(short) == 1 or len(short) >= 3) and long.startswith(short)


def is_latin(text: str) -> bool:
    """Whether every letter is of the Latin script, and there is one."""
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and all(
        unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER LETTER")) for letter in letters
    )


def display_name(draft: Draft) -> str:
    """The name that the draft's From field shows; empty where it shows none."""
    return draft.from_[0].display_name.strip() if draft.from_ else ""


def signature_name(draft: Draft) -> tuple[str, int, int]:
    """The name that the draft is signed with and its place in the text; empty where unsure.

    The first written line of the signature counts, if it has the shape of a name.
    """
    text = draft.region_text(Region.SIGNATURE)
    for line in WRITTEN_LINE.finditer(text):
        if not line.group().strip(" \t-–—*_~"):
            continue
        found = _name_in(line.group(), display_name(draft))
        if found:
            start = line.start() + line.group().index(found)
            return found, start, start + len(found)
        return "", 0, 0
    return "", 0, 0


def _name_in(line: str, shown: str) -> str:
    from lint_followup.language.roles import is_role_word

    bare = _LEAD.sub("", _TAIL.sub("", _BRACKETED.sub("", line)))
    if not _NAME_LINE.fullmatch(bare):
        return ""
    parts = name_parts(bare)
    known = {spelling for part in name_parts(shown) for spelling in spellings(part)}
    for part in parts:
        if fold(part) in PARTICLES or not known.isdisjoint(spellings(part)):
            continue
        if part[0].islower() or is_role_word(part) or fold(part) in _NO_NAME:
            return ""
    return bare if parts else ""


_NO_NAME: Final = frozenset(
    """
    all and applicant are at available back best board book call candidate cheers company contact
    department email faithfully follow for formerly from get have hire i is kind kindly mobile my
    new now office on one our phone please regards registered respectfully seeking sent sincerely
    talk team tel telephone thank thanks this us visit warm we website will wishes with you your
    yours
    """.split()
)


def sender_parts(draft: Draft) -> tuple[str, ...]:
    """The parts of every name the sender goes by: in From, in Reply-To and in the signature."""
    names = [display_name(draft), signature_name(draft)[0]]
    names += [mailbox.display_name for mailbox in draft.reply_to]
    parts = (part for name in names if "@" not in name for part in name_parts(name))
    return tuple(dict.fromkeys(parts))


def sender_name(draft: Draft) -> str:
    """The sender's name as it would stand in a subject; empty where the draft tells none."""
    shown, signed = display_name(draft), signature_name(draft)[0]
    good = [
        " ".join(name_parts(name))
        for name in (shown, signed)
        if name and "@" not in name and len(name_parts(name)) >= 2 and not name.islower()
    ]
    return good[0] if good else ""
