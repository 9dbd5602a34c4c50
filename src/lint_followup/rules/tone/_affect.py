"""What tells hurt and sarcasm aimed at the reader from the same words about something else."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lint_followup.language.frames import Match

_GRACE: Final = frozenset(
    """thank thanks grateful gratitude appreciate appreciated understand understandable glad
    enjoyed enjoy naturally fair true right apologise apologize wish learned learnt delighted""".split()
)
_ADMIRING: Final = frozenset(
    """grateful appreciate appreciated enjoyed enjoy liked admire admired delighted fascinated
    inspired inspiring remark motto poster sign saying proverb""".split()
)
_PRACTICE: Final = frozenset(
    (person, verb)
    for person in ("i", "we")
    for verb in ("like", "teach", "taught", "value", "train")
) | {("as", "well")}
_CHOICE: Final = frozenset(
    """chosen selected successful unsuccessful shortlisted cancelled postponed closed progressing""".split()
)
_OWN: Final = frozenset({("my", "own"), ("by", "myself"), ("with", "myself"), ("in", "myself")})
_PREPOSITIONS: Final = frozenset("by with at about in over for of".split())
_UNDERGOES: Final = frozenset("was am were have had got get received did had must 'd".split())
_DONE_TO_ME: Final = frozenset(
    "treatment rejection dismissal exclusion reception application interview interviewers".split()
)
_CONDITIONS: Final = frozenset("if unless should provided lest".split())
_WONDERING: Final = frozenset("wonder wonders wondered wondering doubt doubts as even i".split())
_PAST_AGES: Final = frozenset("old former previous".split())
_AGES: Final = _PAST_AGES | {"last", "first", "then", "earlier"}
_MAIL: Final = frozenset(
    "email emails message messages letter letters mail note call calls interview round hope".split()
)
_NEARNESS: Final = frozenset("next beside beneath under among amid near inside".split())


def gracious(match: Match) -> bool:
    """The sentence takes it well: "I was disappointed, but I understand the choice"."""
    return not _GRACE.isdisjoint(token.norm_ for token in match.tokens)


def admiring(match: Match) -> bool:
    """The sentence praises, or tells of the writer's ways: "I like how you answer every letter"."""
    norms = [token.norm_ for token in match.tokens]
    return not (_ADMIRING.isdisjoint(norms) and _PRACTICE.isdisjoint(pairwise(norms)))


def supposing(match: Match) -> bool:
    """An if or unless opens its clause, and nobody wonders: "if you have chosen somebody"."""
    before = [token.norm_ for token in match.tokens if token.i < match.start][-12:]
    return any(
        word in _CONDITIONS and earlier not in _WONDERING
        for earlier, word in pairwise(["", *before])
    )


def in_the_past(match: Match) -> bool:
    """The sentence is about another place or time of the writer's: "at my last plant"."""
    norms = [token.norm_ for token in match.tokens]
    return any(
        (owner in {"my", "our"} and age in _AGES and noun not in _MAIL)
        or (owner in {"a", "the", "that"} and age in _PAST_AGES)
        for owner, age, noun in zip(norms, norms[1:], norms[2:], strict=False)
    )


def plain_news(match: Match) -> bool:
    """What disappoints is the refusal itself: "disappointed to hear that I was not chosen"."""
    return not _CHOICE.isdisjoint(token.norm_ for token in match.tokens)


def own_work(match: Match) -> bool:
    """What disappoints is the writer's own doing: "disappointed by my answer on tax law"."""
    reach = [token.norm_ for token in match.tokens if token.i >= match.start]
    if not _OWN.isdisjoint(pairwise(reach)):
        return True
    after = [token.norm_ for token in match.tokens if token.i >= match.end - 2][:6]
    return any(
        word in _PREPOSITIONS and following == "my" and noun not in _DONE_TO_ME
        for word, following, noun in zip(after, after[1:], after[2:], strict=False)
    )


def own_deed(match: Match) -> bool:
    """What troubles is something the writer did: "upset about the burnt tart I served you"."""
    after = [token.norm_ for token in match.tokens if token.i >= match.end][:6]
    return any(word == "i" and verb not in _UNDERGOES for word, verb in pairwise(after))


def beside_a_thing(match: Match) -> bool:
    """A size is compared, nobody is belittled: "I felt small next to those turbines"."""
    return any(token.norm_ in _NEARNESS for token in match.tokens if 0 <= token.i - match.end < 2)
