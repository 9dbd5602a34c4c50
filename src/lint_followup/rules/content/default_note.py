"""The rule `default-note`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.kinds import Kind
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.content._notes import is_stock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "default-note",
    category="content",
    family="note",
    severity=INFO,
    kinds=(Kind.LINKEDIN_NOTE,),
    regions=("body",),
    suggestion="Say where you met, and one thing that you talked about.",
    cite=Cite(
        "fine-line",
        "demonstrating your expertise and proper professional social networking etiquette",
    ),
    advice="linkedin-etiquette",
    bad=(
        example(body="I'd like to add you to my professional network on LinkedIn."),
        example(greeting="Hi Omar,", body="I would like to connect with you."),
        example(body="please accept my invitation to connect. Thanks!", signature="Mei Tanaka"),
    ),
    good=(
        example(
            body="we met on Tuesday. I'd like to add you to my professional network on LinkedIn."
        ),
        example(body="I'd like to connect, as we said after the interview."),
        example(body="your question about missing codes stayed with me. Shall we connect?"),
        example(body="I would like to connect. Omar told me on Friday that you work on audits."),
    ),
)
def default_note(document: Document, options: Options) -> Iterator[Hit]:
    """An invitation in the platform’s own words.

    Somebody who meets many people does not know every name. A word of your own tells the reader
    who asks, and that you took the trouble.
    """
    if is_stock(document):
        yield Hit(message="The note says nothing that LinkedIn would not say for anybody")
