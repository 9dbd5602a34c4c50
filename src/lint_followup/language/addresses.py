"""What an e-mail address says about its owner: the words in it, and where its mailbox is."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import PARTICLES, fold, pet_forms, spellings
from lint_followup.severity import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lint_followup.draft import Mailbox

_RUN: Final = re.compile(r"[^\W\d_]+|\d+")
_TOKEN: Final = re.compile(r"[^\W_]+")
_DRESSED: Final = re.compile(r"(x{1,3})([^\W\d_]{3,}?)(x{1,3})", re.IGNORECASE)
_SPOKEN_DIGIT: Final = re.compile(r"[^\W\d_]\d[^\W\d_]")
_DIGITS_AS_LETTERS: Final = str.maketrans("013457", "oieast")
CODES: Final = frozenset({"69", "420", "666", "1488", "6969"})
"""Numbers that people read as a joke or a slogan."""


class Word(StrEnum):
    """What a run of characters in a local part is."""

    NAME = "name"
    CUTE = "cute"
    PARTY = "party"
    GAMING = "gaming"
    CRUDE = "crude"
    PET_NAME = "petname"
    DOUBTFUL = "doubtful"
    MODIFIER = "modifier"
    CODE = "code"
    NUMBER = "number"
    OTHER = "other"


STRONG: Final = frozenset({Word.CUTE, Word.PARTY, Word.GAMING, Word.CRUDE})
"""Words that say enough on their own."""


class Piece(NamedTuple):
    """A run of a local part, its place there, and the words that it is made of."""

    start: int
    end: int
    words: tuple[tuple[str, Word], ...]

    @property
    def kinds(self) -> frozenset[Word]:
        """The kinds of its words."""
        return frozenset(kind for _, kind in self.words)


_LEXICONS: Final = (
    ("address-doubtful", Word.DOUBTFUL),
    ("address-modifiers", Word.MODIFIER),
    ("address-petnames", Word.PET_NAME),
    ("address-cute", Word.CUTE),
    ("address-party", Word.PARTY),
    ("address-gaming", Word.GAMING),
    ("address-crude", Word.CRUDE),
)


@cache
def _playful() -> dict[str, Word]:
    return {entry: kind for name, kind in _LEXICONS for entry in load_lexicon(name)}


def name_words(parts: Iterable[str]) -> frozenset[str]:
    """Everything that the parts of a person's name may be spelt as in an address."""
    return frozenset(form for part in parts for form in pet_forms(part))


def read_local_part(local: str, parts: Iterable[str]) -> tuple[Piece, ...]:
    """The runs of letters and of digits of a local part, the owner's name recognised first.

    What follows a `+` is read too: the reader sees it.
    """
    known = tuple(parts)
    names = name_words(known)
    initials = frozenset(form[0] for part in known for form in spellings(part))
    pieces: list[Piece] = []
    for token in _TOKEN.finditer(local):
        text = token.group()
        spoken = text.translate(_DIGITS_AS_LETTERS)
        if _SPOKEN_DIGIT.search(text) and spoken.isalpha():
            words = _read_run(spoken, names, initials)
            if not STRONG.isdisjoint(kind for _, kind in words):
                pieces.append(Piece(token.start(), token.end(), words))
                continue
        for run in _RUN.finditer(text):
            start, end = token.start() + run.start(), token.start() + run.end()
            pieces.append(Piece(start, end, _read_run(run.group(), names, initials)))
    return tuple(pieces)


def _read_run(
    run: str, names: frozenset[str], initials: frozenset[str]
) -> tuple[tuple[str, Word], ...]:
    if run.isdigit():
        return ((run, Word.CODE if run in CODES else Word.NUMBER),)
    text = fold(run)
    as_name = _cover(text, dict.fromkeys(_beginnings(names), Word.NAME), initials)
    if as_name:
        return as_name
    playful = _playful()
    if text in playful:
        return ((text, playful[text]),)
    dressed = _DRESSED.fullmatch(text)
    if dressed and (inner := _cover(dressed[2], playful | dict.fromkeys(names, Word.NAME))):
        return ((dressed[1], Word.MODIFIER), *inner)
    mixed = _cover(text, playful | {name: Word.NAME for name in names if len(name) > 1})
    if mixed and any(kind is not Word.NAME for _, kind in mixed):
        return mixed
    return ((text, Word.OTHER),)


def _beginnings(names: frozenset[str]) -> set[str]:
    """The names and their beginnings of three letters and more: `jens` for Jensen."""
    found = {name for name in names if len(name) > 1}
    found |= {name[:size] for name in names for size in range(3, len(name))}
    return found | PARTICLES if found else found


def _cover(
    text: str, vocabulary: Mapping[str, Word], initials: frozenset[str] = frozenset()
) -> tuple[tuple[str, Word], ...]:
    """`text` as a row of words of the vocabulary and initials, as few as can be; empty if none."""
    best: list[tuple[tuple[str, Word], ...] | None] = [()] + [None] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - 20), end):
            before, word = best[start], text[start:end]
            if before is None:
                continue
            kind = vocabulary.get(word)
            if kind is None and word in initials:
                kind = Word.NAME
            current = best[end]
            if kind and (current is None or len(before) + 1 < len(current)):
                best[end] = (*before, (word, kind))
    found = best[-1] or ()
    # Initials and particles alone make no name of a word: almost every short word is such a row.
    told = any(len(word) > 1 and word not in PARTICLES for word, _ in found)
    short = text in PARTICLES or (len(text) <= 3 and initials.issuperset(text))
    return found if told or short else ()


def find_playful(pieces: Sequence[Piece], *, full_name: bool) -> tuple[list[Piece], Confidence]:
    """The pieces that sound unprofessional together, in order, and how sure that is.

    Words that are also names count only in company, and only where the owner's full name is known
    and has no such part. 69 counts only in company: it is also a year of birth.
    """
    strong = [piece for piece in pieces if not STRONG.isdisjoint(piece.kinds)]
    soft = [piece for piece in pieces if piece.kinds & {Word.DOUBTFUL, Word.PET_NAME}]
    pets = [piece for piece in pieces if Word.PET_NAME in piece.kinds]
    codes = [piece for piece in pieces if Word.CODE in piece.kinds]
    if strong:
        return sorted({*strong, *pets, *codes}), Confidence.HIGH if full_name else Confidence.MEDIUM
    words = [kind for piece in soft for _, kind in piece.words]
    told = [kind for kind in words if kind in {Word.DOUBTFUL, Word.PET_NAME}]
    before = [
        one for one, other in pairwise(pieces) if other in soft and one.kinds == {Word.MODIFIER}
    ]
    if full_name and soft and (pets or codes or before or len(told) > 1 or Word.MODIFIER in words):
        return sorted({*soft, *codes, *before}), Confidence.MEDIUM
    if len(pets) > 1:
        return pets, Confidence.MEDIUM
    letters = any(Word.NUMBER not in piece.kinds and piece not in codes for piece in pieces)
    loud = [piece for piece in codes if piece.words[0][0] != "69"]
    if loud and letters:
        sure = loud[0].words[0][0] == "1488"
        return loud, Confidence.MEDIUM if sure else Confidence.LOW
    return [], Confidence.LOW


class Trade(NamedTuple):
    """A business that an address names: the word, and where in the address it stands."""

    word: str
    start: int
    end: int


_AMBIGUOUS_TRADES: Final = frozenset({"flowers", "gifts", "photo", "photos", "disco", "sweets"})
"""Words that before the `@` may as well be a name or a hobby."""


def business_words(mailbox: Mailbox, parts: Iterable[str]) -> Trade | None:
    """The side business that an address names, in its domain or beside the owner's name.

    None for a domain with the owner's name in it.
    """
    known = tuple(parts)
    names = {name for name in name_words(known) if len(name) > 2}
    nouns = frozenset(load_lexicon("side-business-nouns"))
    local, domain = mailbox.local_part, mailbox.domain
    at = len(mailbox.address) - len(domain)
    if domain and not is_provider(domain):
        labels = domain.split(".")[:-1]
        if any(name in fold(label) for name in names for label in labels):
            return None
        for label in labels:
            if found := _trade_in(label, nouns):
                return Trade(found, at, len(mailbox.address))
    pieces = read_local_part(local.partition("+")[0], known)
    named = any(Word.NAME in piece.kinds for piece in pieces)
    for piece in pieces:
        text = fold(local[piece.start : piece.end])
        if text in nouns - _AMBIGUOUS_TRADES and named and Word.NAME not in piece.kinds:
            return Trade(text, piece.start, piece.end)
        for noun in nouns - _AMBIGUOUS_TRADES:
            owner = text.removesuffix(noun).removesuffix("s") if text.endswith(noun) else ""
            by = text.removeprefix(f"{noun}by") if text.startswith(f"{noun}by") else ""
            if owner in names or by in names:
                return Trade(noun, piece.start, piece.end)
    return None


def _trade_in(label: str, nouns: frozenset[str]) -> str:
    """The longest trade that is a whole part of a domain's label or ends one."""
    found = [
        noun
        for part in fold(label).split("-")
        for noun in nouns
        if part == noun or (len(noun) >= 6 and part.endswith(noun) and len(part) > len(noun) + 2)
    ]
    joined = fold(label).replace("-", "")
    found += [noun for noun in nouns if len(noun) >= 8 and joined.endswith(noun)]
    return max(found, key=lambda noun: (len(noun), noun), default="")


def is_throwaway(domain: str) -> bool:
    """Whether mailboxes of the domain are public or gone within hours."""
    return _in_list(domain, "disposable-domains")


def is_relay(domain: str) -> bool:
    """Whether the domain passes mail on to a hidden address."""
    return _in_list(domain, "relay-domains")


def is_provider(domain: str) -> bool:
    """Whether the domain is one where anybody can have a private mailbox."""
    return _in_list(domain, "mail-providers") or is_relay(domain) or is_throwaway(domain)


@cache
def _domains(name: str) -> frozenset[str]:
    return frozenset(load_lexicon(name))


def _in_list(domain: str, name: str) -> bool:
    """Whether the domain or one above it is listed: some providers hand out subdomains."""
    labels = domain.lower().rstrip(".").split(".")
    listed = _domains(name)
    return any(".".join(labels[index:]) in listed for index in range(len(labels) - 1))


_ORDINARY: Final = re.compile(
    r"[a-z0-9_+-]+(?:[.'][a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}",
    re.IGNORECASE,
)
"""Addresses that need no closer look."""

_LONGEST_ADDRESS: Final = 254
_RESERVED: Final = re.compile(r"(?<=[@.])(?:invalid|local|localhost|test)$", re.IGNORECASE)
"""Endings that the validator refuses, though test mail and inner networks have them."""

_NO_ENDING: Final = re.compile(r"\.([a-z]|(?!xn--)[a-z]*\d[a-z\d]*)$", re.IGNORECASE)


def address_fault(address: str) -> str:
    """What keeps mail from being delivered to an address, as an end of a sentence; empty if nothing.

    No network is asked: whether the mailbox is there remains unknown.
    """
    if _ORDINARY.fullmatch(address) and len(address) <= _LONGEST_ADDRESS:
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(
            _RESERVED.sub("example.com", address),
            check_deliverability=False,
            test_environment=True,
            allow_quoted_local=True,
            allow_domain_literal=True,
        )
    except EmailNotValidError as error:
        reason = str(error).rstrip(".")
        return reason[:1].lower() + reason[1:]
    if ending := _NO_ENDING.search(address):
        return f"no domain ends in “.{ending[1]}”"
    return ""


_MISTYPED_ENDINGS: Final = {
    "ccom": "com", "cmo": "com", "comm": "com", "con": "com", "coom": "com", "cpm": "com",
    "ocm": "com", "vom": "com", "xom": "com", "netl": "net", "nett": "net", "nte": "net",
    "ogr": "org", "orgg": "org", "ogr.uk": "org.uk", "co.ku": "co.uk",
}  # fmt: skip
"""Endings that no country or registry has, and what they are meant as."""

_SHORT_OF_COM: Final = frozenset({"c", "cim", "cm", "co", "cop", "om"})
"""Endings, some of them real, that with a provider's name are `com` mistyped."""

_OFTEN_MISTYPED: Final = frozenset(
    """
    bigpond btinternet comcast earthlink gmail googlemail hotmail icloud outlook protonmail rediffmail
    rocketmail sbcglobal tutanota verizon virginmedia windowslive yahoo
    """.split()
)
"""Providers' names that are no ordinary words, so that what is nearly one is hardly another."""


def corrected_domain(domain: str) -> str | None:
    """The domain that a mistyped one is meant as, or None where it may well be right."""
    domain = domain.lower().rstrip(".")
    name, _, ending = domain.partition(".")
    if domain in _domains("mail-providers") or domain in _domains("near-mail-providers"):
        return None
    mended = next(
        (
            domain.removesuffix(f".{wrong}") + f".{right}"
            for wrong, right in _MISTYPED_ENDINGS.items()
            if domain.endswith(f".{wrong}")
        ),
        None,
    )
    if mended:
        return corrected_domain(mended) or mended
    if ending in _SHORT_OF_COM and name in _OFTEN_MISTYPED:
        return f"{name}.com"
    endings = {ending, "com"} if ending in _SHORT_OF_COM else {ending}
    near = [
        f"{known}.{wanted}"
        for known in sorted(_OFTEN_MISTYPED)
        for wanted in sorted(endings)
        if f"{known}.{wanted}" in _domains("mail-providers") and _is_mistyped(name, known)
    ]
    return near[0] if len(near) == 1 else None


def _is_mistyped(name: str, known: str) -> bool:
    if name[:1] != known[0]:
        return False
    return 0 < distance(name, known) <= (1 if len(known) < 9 else 2)


def distance(one: str, other: str) -> int:
    """How many letters must be added, dropped, changed or swapped to make one of the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        older, before = before, row
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
