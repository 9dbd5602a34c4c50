"""Where the articles stand on the pace of messages, and which of them object to a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.context import ContactType, Stance
from lint_followup.rule import Cite

if TYPE_CHECKING:
    from lint_followup.context import Context

NOT_WEEKLY: Final = Cite(
    "weekly-follow-up",
    "Avoid weekly follow-up calls and emails after an interview",
    allows="an occasional polite message, no rhythm",
)
LESS_IS_MORE: Final = Cite(
    "weekly-follow-up",
    "less is more is a pretty good rule to follow when it comes to contact after the interview",
    allows="an occasional polite message, then none",
)
REMEMBERED: Final = Cite(
    "weekly-follow-up",
    "if they are interested, they’ll remember you!",
    allows="an occasional polite message, then none",
)
ONCE_A_WEEK: Final = Cite(
    "too-much-follow-up",
    "you should do this at the most, once a week",
    allows="a message a week; it says so of notes with an article",
)
TWO_OR_THREE_WEEKS: Final = Cite(
    "do-employers-like-it",
    "keep in touch every 2 or 3 weeks (see post below), unless advised otherwise",
    allows="a message every 2 or 3 weeks, or as they ask",
)
COUPLE_OF_WEEKS: Final = Cite(
    "fine-line",
    "in a couple of weeks to check the status of the decision making process",
    allows="a question after a couple of weeks",
)
AGENCY: Final = Cite(
    "do-employers-like-it",
    "don’t be shy about asking how things went if you don’t hear from them",
    allows="asking a recruiter of an agency sooner",
)
TEAM: Final = Cite(
    "do-employers-like-it",
    "you might get them to keep you posted more often — unless bound by company policy",
    allows="a little more contact with a member of the team whom you know well",
)
SIT_BACK: Final = Cite(
    "too-much-follow-up",
    "now is the time to sit back and see what happens",
    allows="a thank-you, and an article now and then",
)
CHANGE_APPROACH: Final = Cite(
    "fine-line",
    "If you still have not heard anything after a few attempts, it is time to change your approach.",
    allows="an invitation on LinkedIn after a week",
)
PERSEVERANCE: Final = Cite(
    "fine-line",
    "by being persistent without being a pest, your perseverance just might pay off",
    allows="a few attempts, a couple of weeks apart",
)


class Position(NamedTuple):
    """An article that objects to gaps of fewer days; ours where the article gives no number."""

    cite: Cite
    days: int


_POSITIONS: Final = (
    Position(NOT_WEEKLY, 14),
    Position(TWO_OR_THREE_WEEKS, 14),
    Position(COUPLE_OF_WEEKS, 14),
    Position(ONCE_A_WEEK, 7),
)
_SPARING: Final = Position(LESS_IS_MORE, 21)


def positions(days: int, context: Context) -> tuple[tuple[Cite, ...], tuple[Cite, ...]]:
    """Which articles object to a message after so many days, and which would let it pass."""
    if context.agreed_gap is not None:
        return (TWO_OR_THREE_WEEKS,), ()
    every = (_SPARING, *_POSITIONS[1:]) if context.stance is Stance.STRICT else _POSITIONS
    objecting = tuple(p.cite for p in every if days < p.days)
    passing = tuple(p.cite for p in every if days >= p.days)
    if context.contact_type is ContactType.AGENCY:
        passing = (*passing, AGENCY)
    elif context.contact_type is ContactType.TEAM:
        passing = (*passing, TEAM)
    return objecting, passing
