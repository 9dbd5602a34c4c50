"""Norms: what a word is matched as."""

from __future__ import annotations

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


def norms(word: str) -> frozenset[str]:
    """The norms of a word's tokens, of the word as a whole, and of a compound's parts.

    >>> sorted(norms("won't"))
    ['not', "won't", 'will']
    """
    plain = word.replace("’", "'")
    found = {norm(plain)} | _MERGED.get(plain, frozenset())
    if plain.isalpha():
        return frozenset(found)
    stem, mark, ending = plain.partition("'")
    if mark and ending == "t" and stem.endswith("n"):
        found |= {norm(stem[:-1]), "not"}
    elif mark:
        found |= {norm(stem), norm(f"'{ending}")}
    found.update(part for part in plain.replace("'", "-").split("-") if part)
    return frozenset(found)


_MERGED: Final = {
    "cannot": frozenset({"can", "not"}),
    "gonna": frozenset({"going", "to"}),
    "gotta": frozenset({"got", "to"}),
    "lemme": frozenset({"let", "me"}),
    "gimme": frozenset({"give", "me"}),
}
"""Words that the tokeniser takes apart although nothing in them says so."""
