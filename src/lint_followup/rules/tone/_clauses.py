"""What several rules of this category share: who decides, whose deed it is, on what condition."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Span
from lint_followup.language.lexicon import lexicon_set
from lint_followup.language.scope import reported

if TYPE_CHECKING:
    from lint_followup.document import Document, Found
    from lint_followup.language.frames import Match

THEY: Final = "( you | they | he | she | whoever | ( the | your | that | this | whole ) ..1 @hirer-places|@deciders )"
"""A frame's part: those who decide about an applicant."""

_BREAKS: Final = frozenset(", ; : — – -- but yet though although however ( )".split())
_SELF: Final = frozenset("i we me myself us".split())
_ASKING: Final = frozenset(
    """appeal ask asked asking beg begging demand encourage hope implore insist invite let please
    propose request requesting suggest urge urging want wish""".split()
)
_OTHERS: Final = frozenset(
    """he it nobody one she somebody someone that there they this you""".split()
)


def norms(match: Match) -> list[str]:
    """The norms of its sentence."""
    return [token.norm_ for token in match.tokens]


def clause_before(match: Match, most: int) -> list[str]:
    """The norms before it in its clause, nearest first, at most `most`."""
    before: list[str] = []
    for token in reversed([t for t in match.tokens if match.start - most <= t.i < match.start]):
        if token.norm_ in _BREAKS:
            break
        before.append(token.norm_)
    return before


def clause_of(document: Document, found: Found) -> tuple[Span, str]:
    """What a frame found, to the end of its clause where that is near; and its words."""
    region, start, end = found.span.region, found.span.start, found.span.end
    text = document.text(region)
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "'’"):
        start -= 1  # a frame may begin in the middle of a contraction: do|n't
    closed = text[end - 1] in ".,;:?!"
    limit = next(s.end for s in document.sentences(region) if start < s.end)
    stop = _CLAUSE_END.search(text, end, limit)
    reach = stop.start() if stop else limit
    if not closed and reach - end <= _NEAR:
        end = reach
    end = start + len(text[start:end].rstrip(" \t\r\n.,;:?!"))
    return Span(region, start, end), " ".join(text[start:end].split())


_CLAUSE_END: Final = re.compile(r"[.,;:?!](?=\s|$)|[—–()“”\"]")
_NEAR: Final = 50
"""How many characters more a reader takes in at a glance."""


def by_me(match: Match) -> bool:
    """The writer does it and asks nobody to: "I have reconsidered my plans"."""
    for word in clause_before(match, 8):
        if word in _ASKING or word in _OTHERS or word in _judges():
            return False
        if word in _SELF:
            return True
    return False


def _judges() -> frozenset[str]:
    return lexicon_set("hirer-places") | lexicon_set("deciders") | lexicon_set("decisions")


def of_mine(match: Match) -> bool:
    """The nearest subject before it is the writer or something of theirs: "my answer"."""
    for word in clause_before(match, 6):
        if word in _SELF or word in {"my", "our", "mine"}:
            return True
        if word in _OTHERS or word in {"your", "their"}:
            return False
    return False


def reported_to(match: Match) -> bool:
    """Somebody is reported to have said it, and the reader is asked for nothing."""
    return {"?", "please"}.isdisjoint(norms(match)) and reported(match)


def left_open(match: Match) -> bool:
    """A condition leaves it to the reader: "should you", "if you ever"; not "if you could"."""
    before = clause_before(match, 12)
    words = [*reversed(before), *(t.norm_ for t in match.doc[match.start : match.end])]
    for place, word in enumerate(words[: len(before) + 1]):
        if word == "should" and place == 0:
            return True
        if word in {"if", "unless", "when", "whenever", "once", "until", "case"}:
            return _MODALS.isdisjoint(words[place + 1 : place + 4])
    return False


_MODALS: Final = frozenset("can could might would".split())


def granted(match: Match) -> bool:
    """The writer grants it: "I can see why you chose her over me"."""
    before = clause_before(match, 15)
    return "if" not in before and any(
        word in _GRANTING and "not" not in before[place + 1 : place + 4]
        for place, word in enumerate(before)
        if not {"i", "we"}.isdisjoint(before[place + 1 : place + 4])
    )


_GRANTING: Final = frozenset(
    "accept agree appreciate know realise realize respect see understand".split()
)


def my_own_fault(match: Match) -> bool:
    """The sentence blames the writer: "that was my mistake", "had I prepared better"."""
    words = norms(match)
    pairs = set(pairwise(words))
    return bool(pairs & _FAULTS or any(pair in {("had", "i"), ("if", "i")} for pair in pairs))


_FAULTS: Final = frozenset(
    {
        ("my", "fault"),
        ("my", "mistake"),
        ("my", "mistakes"),
        ("my", "best"),
        ("my", "error"),
        ("my", "part"),
        ("my", "side"),
        ("of", "me"),
        ("i", "made"),
        ("i", "admit"),
    }
)


def later_on(match: Match) -> bool:
    """The sentence looks ahead to another application: "next year", "in future"."""
    words = norms(match)
    pairs = set(pairwise(words))
    return not _LATER.isdisjoint(words) or any(
        first in {"next", "another", "some", "in", "this"} and second in _SEASONS
        for first, second in pairs
    )


_LATER: Final = frozenset(
    "future later someday apply applying vacancy vacancies opening openings roles positions".split()
)
_SEASONS: Final = frozenset(
    "year time season round spring summer autumn fall winter day occasion post role".split()
)
