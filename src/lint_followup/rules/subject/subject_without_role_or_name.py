"""The rule `subject-without-role-or-name`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Region, Span
from lint_followup.kinds import FollowUp, Kind
from lint_followup.language.people import is_latin
from lint_followup.rule import INFO, MEDIUM, Cite, Hit, Options, example, rule
from lint_followup.rules.subject._lines import (
    core,
    has_company,
    has_name,
    is_answer,
    is_blank,
    says_role,
    suggest,
)
from lint_followup.rules.subject.vague_subject import vague_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "subject-without-role-or-name",
    category="subject",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.PRE_INTERVIEW),
    regions=("subject",),
    cite=Cite(
        "do-employers-like-it",
        "If there is a job title or description, include it — along with your name.",
    ),
    basis="stated",
    suggestion="Name the job and yourself in the subject.",
    advice=("subject-job-title", "subject-candidate-name"),
    bad=(
        example(subject="[[Thank you for your time]]"),
        example(subject="[[Interview on Tuesday]]"),
        example(kind=Kind.STATUS_CHECK, subject="[[Any news about my application?]]"),
        example(kind=Kind.STATUS_CHECK, subject="[[Where things stand]]"),
    ),
    good=(
        example(subject="Thank you: Senior SWE interview"),
        example(subject="Thank you from Amara"),
        example(subject="Interview on 10 November, Req 1182"),
        example(subject="Thank you for showing me Brightwell"),
        example(
            from_="Zoë Müller <zoe.mueller@example.com>",
            subject="Thank you for Tuesday, Zoe Mueller",
            signature="Zoë Müller\n+44 20 7946 0018",
        ),
    ),
)
def subject_without_role_or_name(document: Document, options: Options) -> Iterator[Hit]:
    """The subject names neither the job nor you.

    Whoever hires juggles several openings and many candidates. The title of the job and your name
    let the reader find your mail among them, today and in a month.
    """
    draft, context = document.draft, document.context
    proper = core(draft.subject or "")
    text = proper.text
    if document.guess.follow_up is not FollowUp.YES:
        return
    if is_blank(text) or is_answer(draft) or not is_latin(text):
        return
    if says_role(context, text) or has_name(draft, text) or has_company(draft, context, text):
        return
    if any(vague_subject.check(document, options)):
        return
    yield Hit(
        message=f"“{text}” names neither the job nor you",
        span=Span(Region.SUBJECT, proper.start, proper.end),
        suggestion=suggest(draft, context, document.kind),
    )
