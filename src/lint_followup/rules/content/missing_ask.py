"""A status check that asks for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.kinds import Kind
from lint_followup.rule import INFO, MEDIUM, Cite, Hit, Options, example, rule
from lint_followup.rules.content._asks import asks_something
from lint_followup.rules.content._own import is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "missing-ask",
    category="content",
    family="purpose",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.STATUS_CHECK,),
    regions=("body", "subject"),
    basis="ours",
    advice="clear-ask",
    suggestion="Say what you would like to know: “Could you tell me when you expect to decide?”",
    cite=Cite("do-employers-like-it", "they also have to do something with them"),
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            body="I am just checking in after our interview on 3 November for the Data Analyst position, which I "
            "still think about with pleasure. Thank you for your time.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="I wanted to follow up on our conversation on 3 November about the Data Analyst position. I remain "
            "very interested in it, and in the move to dbt that you described. Thank you for your time.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="It was a pleasure to meet you and Omar on 3 November. The Data Analyst position is close to my work "
            "on claims reports. Please do not hesitate to contact me if you need anything further.",
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            body="We spoke on 3 November about the Data Analyst position. I would be glad to hear about the next steps.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="I am writing about the Data Analyst position that we spoke of on 3 November. May I ask about the timeline?",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="We spoke on 3 November about the Data Analyst position, and a quick line on how things stand would do.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="I interviewed on 3 November for the Data Analyst position. Kindly let me know whether it has been filled.",
        ),
    ),
)
def missing_ask(document: Document, options: Options) -> Iterator[Hit]:
    """A follow-up that does not say what it would like to know.

    Every mail costs its reader something to do. “Just checking in” leaves them to guess what; one
    clear question can be answered in a line.
    """
    if is_settled(document) and not asks_something(document):
        yield Hit(message="It asks for nothing: no question, no request")
