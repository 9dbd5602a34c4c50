"""A paragraph so long that the eye finds no way in."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import fill
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, MAIL_KINDS, Cite, Hit, Options, example, option, rule
from lint_followup.rules.length._body import count_words, own_body, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

WALL: Final = (
    "Thank you for taking the time to meet me on Tuesday and for showing me the lab. I enjoyed hearing how "
    "your team moved its reports from Jenkins to dbt, and I liked the calm way in which it was done. Your "
    "question about missing discharge codes stayed with me on the way home. At Northfield Clinic I built a "
    "check that found such gaps within a day, and I would be glad to do the same kind of work for you. The "
    "first version was a plain list that a nurse read each morning. The second one sent her only the rows "
    "that had changed, which saved her an hour a day. I remain very interested in the Data Analyst role and "
    "look forward to hearing about the next steps."
)
ITEMS: Final = "\n".join(
    f"- The {what} report was checked by hand each week, and its gaps were closed within a day."
    for what in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
)


@dataclass(frozen=True, slots=True)
class WallOptions(Options):
    """How long a paragraph may be."""

    words: int = option(120, "words in one paragraph that pass")


@rule(
    "wall-of-text",
    category="length",
    severity=INFO,
    confidence=HIGH,
    kinds=MAIL_KINDS - {Kind.OTHER, Kind.LOGISTICS},
    regions=("body",),
    basis="ours",
    options=WallOptions,
    suggestion="Put a blank line where the subject changes: thanks, the work, the outlook.",
    cite=Cite("do-employers-like-it", "Keep your emails short, polite, and to the point."),
    advice="length-any-follow-up",
    bad=(
        example(body=f"[[{WALL}]]"),
        example(body=f"[[{fill(WALL, 76)}]]"),
        example(
            body="Thank you for the tour of the lab.\n\n[[The move from Jenkins to dbt that you described is close to my work at "
            "Northfield Clinic, where I built a check for missing codes. I hope to see it again.]]",
            options={"words": 20},
        ),
    ),
    good=(
        example(body=WALL.replace("way home. ", "way home.\n\n")),
        example(body=WALL.replace("way home. ", "way home.\n")),
        example(
            body=f"Thank you for the tour of the lab, where I would love to work. I built these reports at Northfield Clinic:\n\n{ITEMS}"
        ),
        example(kind=Kind.LOGISTICS, body=f"I confirm the interview on Tuesday at 10:30. {WALL}"),
    ),
)
def wall_of_text(document: Document, options: WallOptions) -> Iterator[Hit]:
    """A paragraph without a break.

    People read mail in passing and on small screens. A block without a gap looks like work and is
    put off, however good its sentences are; a blank line costs nothing.
    """
    text = own_body(document)
    for part in paragraphs(text):
        words = count_words(text[part.start : part.end])
        if words > options.words:
            yield Hit(
                message=f"{words} words without a break",
                span=Span(Region.BODY, part.start, part.end),
            )
