"""Sentences of plain text, without a model: full stops that are not abbreviations, and line gaps."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 600
"""Characters: what is longer is a list or a log, and no frame is looked for in it."""

_ABBREVIATIONS: Final = frozenset(
    """a.m adj al approx apt assoc asst ave bldg c.v ca capt cc cf ch co col corp cpl dept dipl dr e.g ed eds
    engr eq esp est etc ext fig figs gen gov hon i.e inc incl jr lt ltd m.a m.d m.sc b.a b.sc b.s m.s ph.d max maj
    min mr mrs ms mt mx nos no nr op p.m p.s pp prof pt ref rep rev sen sgt sr st tel u.k u.n u.s
    univ viz vol vs jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs
    fri""".split()
)
_MAY_END: Final = frozenset("a.m p.m etc inc ltd co corp jr sr u.s u.k al no".split())
"""Abbreviations that often stand last in a sentence: the next word's capital decides."""

_STOP: Final = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’)\]]*+(?=\s)|\n[^\S\n]*(?=\n)|\n(?=\s*(?:[-*•–]|\d{1,2}[.)])\s)"
)
_LAST_WORD: Final = re.compile(r"[\w.&-]+$")
_NEXT: Final = re.compile(r"\s*[\"'“‘(\[]*(\S)")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """The `(start, end)` offsets of the sentences of `text`, without surrounding white space.

    A blank line and the start of a list item end a sentence too.
    """
    found: list[tuple[int, int]] = []
    begin = 0
    for match in _STOP.finditer(text):
        if match.group()[0] != "\n" and not _ends_sentence(text, match):
            continue
        _add(found, text, begin, match.end())
        begin = match.end()
    _add(found, text, begin, len(text))
    return found


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    following = _NEXT.match(text, stop.end())
    if following is None:
        return True
    opens = following.group(1)
    if stop.group()[0] != ".":
        return not opens.islower()
    if stop.group().startswith(".."):
        return opens.isupper()
    last = _LAST_WORD.search(text, max(0, stop.start() - 30), stop.start())
    word = last.group().lower() if last else ""
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i"):
        return word in _MAY_END and opens.isupper() and _is_sentence_opener(text, following)
    return not opens.islower()


def _is_sentence_opener(text: str, following: re.Match[str]) -> bool:
    word = re.compile(r"\w+").match(text, following.start(1))
    return bool(word) and word is not None and word.group() in _OPENERS


_OPENERS: Final = frozenset(
    """The This That These Those It I We You He She They My Our Your Please Thank Thanks If As In On At
    However And But Would Could Can May When After Since There Here""".split()
)


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        first = start + len(piece) - len(piece.lstrip())
        found.append((first, first + len(stripped)))
