"""More questions than one message carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lint_followup.kinds import Kind
from lint_followup.rule import INFO, MEDIUM, Cite, Hit, Options, example, option, rule
from lint_followup.rules.content._asks import asks
from lint_followup.rules.content._own import is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@dataclass(frozen=True, slots=True)
class AskOptions(Options):
    """How many questions and requests pass."""

    status_check: int = option(2, "questions and requests that pass in a status check")
    pre_interview: int = option(1, "questions and requests that pass before an interview")
    others: int = option(3, "questions and requests that pass in any other follow-up")


@rule(
    "too-many-asks",
    category="content",
    family="purpose",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(
        Kind.STATUS_CHECK,
        Kind.PRE_INTERVIEW,
        Kind.THANK_YOU,
        Kind.REJECTION_REPLY,
        Kind.ARTICLE_SHARE,
    ),
    regions=("body",),
    basis="ours",
    advice=("clear-ask", "pre-interview-gentle"),
    options=AskOptions,
    suggestion="Keep the one question that matters most, and leave the rest for the answer to it.",
    cite=Cite("do-employers-like-it", "they also have to do something with them"),
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            body="We spoke on 3 November about the Data Analyst position. Is there any news on the decision? When would "
            "the work begin? [[Could you also tell me who else is on the team?]] Thank you for your time.",
            advice="clear-ask",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body="I applied for the Data Analyst position on 2 November. Could you tell me whether my application reached "
            "you? [[Please also let me know how many rounds of interviews there are.]] Thank you for your time.",
            also=("chasing-application",),
            advice="pre-interview-gentle",
        ),
        example(
            say="Could you send me the slides? Who will lead the move to dbt? Will there be a second round? "
            "[[Which of the offices would it be?]]",
            advice="clear-ask",
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            body="How are you? We spoke on 3 November about the Data Analyst position. Is there any news on it? Is there "
            "anything else that I can send you? Please let me know.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="I am writing about the Data Analyst position. You asked me in the interview how I would find missing codes: "
            "by hand or by rule? I would now say both. Has the team come to a decision?",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body="Your colleague Omar suggested that I write. I applied for the Data Analyst position on 2 November. Could you tell me whether my application arrived? "
            "If the list is closed, please disregard this note. Please find my references attached.",
            attachments=("references.pdf",),
        ),
        example(
            say="Might I ask what you read on audit trails? If anything else would help, please let me know.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="We spoke on 3 November about the Data Analyst position. Is there any news? Is a date known? Does the "
            "offer to visit the clinic stand?",
            options={"status_check": 3},
        ),
    ),
)
def too_many_asks(document: Document, options: AskOptions) -> Iterator[Hit]:
    """More to answer than the reader has a minute for.

    One question gets answered between two meetings; with each further one the mail is more likely
    to be put off. Before an interview one is all there is room for. Offers and courtesies are not
    counted.
    """
    if not is_settled(document):
        return
    limit = {
        Kind.STATUS_CHECK: options.status_check,
        Kind.PRE_INTERVIEW: options.pre_interview,
    }.get(document.kind, options.others)
    found = asks(document)
    if len(found) > limit:
        yield Hit(
            message=f"{len(found)} questions and requests in one message",
            span=found[limit].span,
        )
