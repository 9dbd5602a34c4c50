"""A word that sounds or looks like the one meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.rule import INFO, MEDIUM, Hit, Options, example, rule
from lint_followup.rules.spelling._own import (
    REGIONS,
    SLOPPY,
    confused_words,
    corrected,
    slips,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "confused-word",
    category="spelling",
    family="grammar",
    severity=INFO,
    confidence=MEDIUM,
    regions=REGIONS,
    cite=SLOPPY,
    suggestion="Write the word that is meant.",
    advice="proofread",
    bad=(
        example(say="Please let me know when [[your]] available."),
        example(say="Thank you for [[you're]] advice on the portfolio."),
        example(say="I think [[its]] a good match."),
        example(say="I look forward to hearing [[form]] you."),
        example(say="I would rather wait [[then]] rush you."),
        example(say="I hope this is not [[to]] late for your meeting."),
        example(say="I do not want to [[loose]] touch."),
        example(say="I have [[lead]] two teams through a migration."),
        example(say="I took your [[advise]] and rewrote the query."),
        example(say="My skills would [[compliment]] your team."),
    ),
    good=(
        example(say="I know your time is short."),
        example(say="The clinic and its patients taught me a great deal; it’s a fine place."),
        example(say="They’re hiring, and their site is there for all to see."),
        example(say="It is better to ask then and there than to guess later."),
        example(say="The team plans to lead a workshop, and I led the last one."),
        example(say="The form you sent came from your office."),
        example(say="Everyone except Omar had accepted the invitation."),
        example(say="We were talking to many people, up to late October."),
    ),
)
def confused_word(document: Document, options: Options) -> Iterator[Hit]:
    """A word that sounds or looks like the one meant.

    A spelling checker lets it pass, since it is a word; a reader does not. These are the slips that proofreading
    finds and software does not: your for you’re, its for it’s, form for from, advise for advice.
    """
    for span, remark in slips(document, confused_words):
        yield corrected(span, remark, f"“{text_of(document, span)}” is not the word meant here")
