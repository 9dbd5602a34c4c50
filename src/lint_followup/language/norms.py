"""Norms: what a word is matched as."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

NORMS: Final[Mapping[str, str]] = {
    "n't": "not",
    "'m": "am",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "ca": "can",
    "wo": "will",
    "sha": "shall",
    "gon": "going",
    "na": "to",
    "u": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "kindly": "please",
    "email": "email",
    "e-mail": "email",
    "emails": "emails",
    "e-mails": "emails",
    "organisation": "organization",
}
"""What a token is matched as, where that is not simply its lower-case text."""


def norm(word: str) -> str:
    """The norm of a lower-case word or of a piece of a contraction."""
    plain = word.replace("’", "'")
    return NORMS.get(plain, plain)


_TOKEN: Final = re.compile(r"\d+/\d+|\d+(?=(?i:k|km|am|pm)\b)|\w+(?:[.'’-]\w+)*['’]?|[^\w\s]")
_ENDINGS: Final = frozenset({"", "d", "ll", "m", "re", "s", "ve"})
_MERGED: Final[Mapping[str, tuple[str, ...]]] = {
    "cannot": ("can", "not"),
    "y'all": ("y'", "all"),
    "gonna": ("going", "to"),
    "gotta": ("got", "to"),
    "lemme": ("let", "me"),
    "gimme": ("give", "me"),
}
"""Words that the tokeniser takes apart although nothing in them says so."""


def outline(text: str) -> tuple[str, ...]:
    """The norms of the tokens of `text`, as good as can be had without spaCy.

    >>> outline("You won't, I’m told.")
    ('you', 'will', 'not', ',', 'i', 'am', 'told', '.')
    """
    return tuple(part for token in _TOKEN.findall(text) for part in _parts(token.lower()))


def _parts(word: str) -> tuple[str, ...]:
    plain = word.replace("’", "'")
    if plain in NORMS or plain in _MERGED or "'" not in plain:
        return _MERGED.get(plain) or (norm(plain),)
    stem, _, ending = plain.rpartition("'")
    if ending == "t" and stem.endswith("n"):
        return norm(stem[:-1]), "not"
    return (norm(stem), norm(f"'{ending}")) if ending in _ENDINGS else (plain,)
