"""The rule `dummy-text`."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Format, Region, Span
from lint_followup.kinds import FollowUp, Kind
from lint_followup.rule import ERROR, HIGH, MEDIUM, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.slips._own import MAX_HITS, span_of, written_and_said
from lint_followup.rules.slips._scaffold import around, marked_lines, marked_subject, scaffolding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.rules.slips._scaffold import Scaffold

_SHOWN: Final = 60
"""Characters of a long stretch that its message repeats."""

_LETTER: Final = (
    "Dear Priya,\n\nThank you for meeting me on Tuesday. Your question about missing discharge codes "
    "stayed with me: at Northfield Clinic I built a check that finds them. I remain very interested in "
    "the Data Analyst role and look forward to hearing about the next steps."
)


@rule(
    "dummy-text",
    category="slips",
    family="template",
    severity=WARNING,
    confidence=HIGH,
    regions=("subject", "greeting", "body", "signoff", "signature"),
    basis="ours",
    suggestion="Take it out, or put there what it stands for.",
    cite=Cite("how-not-to-follow-up", "be sure that you proofread several times"),
    advice=("personal-not-template", "proofread"),
    bad=(
        example(say="[[Lorem ipsum dolor sit amet]], consectetur.", also=("misspelling",)),
        example(say="I enjoyed the tour. [[TODO]] mention the lab."),
        example(say="I met Omar [[[check the spelling]]] there.", advice="proofread"),
        example(greeting="", body=f"[[Here is a draft of your email:]]\n\n{_LETTER}"),
        example(
            signature="Amara Jensen\n+44 20 7946 0018\n\n[[Feel free to adjust the tone or the details.]]",
        ),
        example(subject="[[DRAFT:]] thank you for the interview, Amara Jensen"),
    ),
    good=(
        example(say="I kept a todo list for the ward, and the start date was TBD for a month."),
        example(say="My lorem ipsum generator has a TODO file that is longer than its code."),
        example(say="Feel free to adjust the time if another hour suits you better."),
        example(say="Here is the draft of the lesson plan that we spoke of; I may shorten it."),
        example(say="As an AI engineer, I liked your view of large language models."),
        example(
            kind=Kind.LOGISTICS, say="Let me know if you would like me to bring anything else."
        ),
    ),
)
def dummy_text(document: Document, options: Options) -> Iterator[Hit]:
    """Words that were meant for you, not for the reader.

    Filler, a note to yourself, or what a chat assistant says about the mail it wrote: each shows
    that nobody read the message before it went out.
    """
    yield from islice(_hits(document), MAX_HITS)


def _hits(document: Document) -> Iterator[Hit]:
    draft = document.draft
    text = written_and_said(document)
    subject = draft.subject or ""
    below = next((s.end for s in draft.segments if s.region is Region.SIGNOFF), None)
    has_subject = draft.format is Format.MESSAGE and draft.subject is not None
    found = [*scaffolding(text), *around(text, below, has_subject=has_subject)]
    # In other mail a draft may be what is sent: minutes, a contract, a text for the press.
    if document.guess.follow_up is not FollowUp.NO:
        found += marked_lines(text)
        if marked := marked_subject(subject):
            yield _hit(subject, Span(Region.SUBJECT, marked.start, marked.end), marked)
    end = 0
    for item in sorted(found):
        if item.start >= end:
            end = item.end
            yield _hit(draft.text, span_of(draft, item.start, item.end), item)


def _hit(text: str, span: Span, item: Scaffold) -> Hit:
    shown = " ".join(text[span.start : span.end].split())
    if len(shown) > _SHOWN:
        shown = f"{shown[:_SHOWN].rstrip()}…"
    return Hit(
        message=f"“{shown}” {item.what}",
        span=span,
        severity=ERROR if item.sure else WARNING,
        confidence=HIGH if item.sure else MEDIUM,
    )
