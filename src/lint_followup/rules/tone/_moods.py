"""Guards of the tone rules on the mood of a whole sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.language.frames import Match


def pleased(match: Match) -> bool:
    """The sentence is glad or grateful: "I cried with laughter", "worth every mile"."""
    norms = tuple(_norms(match))
    return ("happy", "to") in pairwise(norms) or not _PLEASED.isdisjoint(norms)


_PLEASED: Final = frozenset(
    """admire admired amused appreciated delight delighted delightful enjoy enjoyed fun funny glad
    gladly grateful gratitude happily happy honoured impressed inspiring congratulations joke joked joy laugh laughed
    laughing laughter liked loved luckily pleased pleasure praise praised praises proud recommend
    relief relieved smile smiled thank thanks treasured warm warmly welcomed wonderful""".split()
)


def jesting(match: Match) -> bool:
    """The sentence laughs about it: "I take silence as a good sign, as my tutor used to joke"."""
    return not _JESTING.isdisjoint(_norms(match))


_JESTING: Final = frozenset(
    "jest joke joked jokes joking laugh laughed laughing laughter smile".split()
)


def disclosed(match: Match) -> bool:
    """The sentence declares an interest openly: "I should mention that my uncle works for you"."""
    return not _DISCLOSING.isdisjoint(_norms(match))


_DISCLOSING: Final = frozenset(
    """conflict declare decide disclose disclosed disclosure recuse transparency transparent
    introduced mentioned encouraged suggested referred recommended regards greetings""".split()
)


def practical(match: Match) -> bool:
    """The sentence draws an arrangement from it: "…, so Thursday would suit me as well"."""
    norms = tuple(_norms(match))
    return (",", "so") in pairwise(norms) or not _ARRANGING.isdisjoint(norms)


_ARRANGING: Final = frozenset(
    """therefore suit suits convenient convenience whenever appointment certificate clearance
    confirming directions licence license parking permit reference references registration reschedule
    schedule transcript""".split()
)


def released(match: Match) -> bool:
    """The sentence frees the reader of it: "do not feel that you have to answer today"."""
    norms = tuple(_norms(match))
    return any(pair in _RELEASING for pair in pairwise(norms)) or any(
        norms[i : i + 3] == ("not", "have", "to") for i in range(len(norms))
    )


_RELEASING: Final = frozenset(
    {("not", "feel"), ("no", "need"), ("not", "need"), ("need", "not"), ("not", "expect")}
    | {("no", "hurry"), ("no", "rush"), ("not", "mean")}
)


def _norms(match: Match) -> Iterator[str]:
    numbers = match.doc.user_data["sentence"]
    return (token.norm_ for token in match.doc if numbers[token.i] == match.sentence)
