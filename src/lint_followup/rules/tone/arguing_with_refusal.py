"""Arguing with a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._clauses import clause_of
from lint_followup.rules.tone._refusal import OBJECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "arguing-with-refusal",
    category="tone",
    family="hostility",
    severity=WARNING,
    kinds=(Kind.REJECTION_REPLY,),
    regions=("subject", "body"),
    suggestion=(
        "Thank them, accept the answer, and if you like ask for advice: “If your policy allows it, "
        "I would be glad to hear what I could work on.”"
    ),
    cues=OBJECTIONS,
    cite=Cite("how-not-to-follow-up", "If you aren't chosen for the job"),
    advice="anger",
    bad=(
        example(say="I would ask you to [[reconsider your decision]]."),
        example(say="I do [[not agree with the reasons for the refusal]]."),
        example(say="I [[fail to see why I was not chosen]]."),
        example(say="[[Contrary to what you wrote]], I have led two teams."),
        example(say="[[Perhaps the panel did not notice my second certificate]]."),
        example(say="[[Surely one late answer cannot decide about five years]]."),
    ),
    good=(
        example(say="If the other candidate should decline, I would be glad to be considered."),
        example(say="I can see why you chose somebody with more experience on intensive care."),
        example(say="I am not writing to change your mind."),
        example(say="Should you reconsider the second post, I would love to talk."),
        example(say="You were right about my German; I have signed up for a course."),
        example(say="Could you tell me what I might do better next time?"),
    ),
)
def arguing_with_refusal(document: Document, options: Options) -> Iterator[Hit]:
    """Arguing with a refusal.

    The decision is made, often by somebody else than the reader. An argument turns a courteous
    memory into an unpleasant one, and firms and agencies remember; a gracious reply keeps the door
    open.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, *OBJECTIONS):
            span, words = clause_of(document, found)
            yield Hit(message=f"“{words}” argues with their decision", span=span)
