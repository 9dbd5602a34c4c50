"""A thank-you, or an answer to a refusal, without thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, MEDIUM, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.content._own import is_settled
from lint_followup.rules.content._thanks import Thanks, thanked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

REST = (
    "Your question about missing discharge codes stayed with me. At Northfield Clinic I built a check that found such "
    "gaps within a day.\n\nI remain very interested in the Data Analyst role and look forward to the next steps."
)


@rule(
    "missing-thanks",
    category="content",
    family="duties",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU, Kind.REJECTION_REPLY),
    regions=("greeting", "body", "signoff"),
    basis="stated",
    advice="thanks-for-time",
    suggestion="Begin with it: “Thank you for the time you gave me on Tuesday.”",
    cite=(
        Cite("too-much-follow-up", "always thank the interviewer for their time"),
        Cite(
            "how-not-to-follow-up",
            "thanking them for their time is one of the simplest things you can do",
        ),
    ),
    bad=(
        example(body=f"We met on Tuesday about the Data Analyst role. {REST}"),
        example(body=f"We met on Tuesday. {REST}", signoff="Thanks,"),
        example(body=f"We met on Tuesday. {REST} Thank you in advance for your reply."),
        example(body=f"I did not appreciate the wait in the corridor on Tuesday. {REST}"),
        example(body=f"It was a pleasure to meet you on Tuesday. {REST}"),
        example(
            kind=Kind.REJECTION_REPLY,
            body="I have read your letter and understand that you have chosen another candidate. I would be glad to be "
            "considered should a similar role open up.",
        ),
    ),
    good=(
        example(body=f"I appreciate the hour that you and Omar gave me on Tuesday. {REST}"),
        example(body=f"It was kind of you to see me at such short notice. {REST}"),
        example(body=REST, signoff="With many thanks for your time,"),
        example(body=f"I can’t thank you enough for the tour on Tuesday. {REST}"),
        example(body=f"Many thanks to you and Omar for Tuesday. {REST}"),
        example(
            kind=Kind.REJECTION_REPLY,
            body="I am grateful that you told me so promptly, and I wish you and your new colleague every success.",
        ),
    ),
)
def missing_thanks(document: Document, options: Options) -> Iterator[Hit]:
    """No thanks for the time that the reader gave.

    An hour of somebody's day was spent on you, and thanking for it is the one thing that such a
    message cannot do without. It takes a sentence. Thanks in advance, or as a closing word, do not
    say what for; to have enjoyed the talk is close, but is not thanks.
    """
    if not is_settled(document):
        return
    found = thanked(document)
    if found is Thanks.FULL:
        return
    if document.kind is Kind.REJECTION_REPLY:
        if found is Thanks.NONE:
            yield Hit(message="It does not thank for the time or for the answer", severity=INFO)
    elif found is Thanks.SMALL:
        yield Hit(message="It does not thank for the interview in so many words", severity=INFO)
    else:
        sure = document.guess.confidence is HIGH
        yield Hit(message="It does not thank for the interview", severity=WARNING if sure else INFO)
