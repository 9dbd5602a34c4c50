"""The rule `missing-subject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.draft import Format, Region, Span
from lint_followup.rule import HIGH, MAIL_KINDS, MEDIUM, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.subject._lines import core, is_blank, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "missing-subject",
    category="subject",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("subject",),
    cite=Cite(
        "do-employers-like-it",
        "Most important thing is to make sure the Subject of your email clearly identifies why you’re writing.",
    ),
    basis="stated",
    suggestion="Say in a few words what the mail is about.",
    advice="subject-purpose",
    bad=(
        example(subject=""),
        example(headers={"Subject": None}),
        example(subject="[[(no subject)]]"),
        example(subject="[[Re:]]"),
        example(subject="[[...]]"),
    ),
    good=(
        example(subject="数据分析师面试：感谢"),
        example(
            subject="Re: Data Analyst interview", headers={"In-Reply-To": "<1@brightwell.example>"}
        ),
        example(subject="Thank you: Subject Librarian interview, Amara Jensen"),
        example(subject="Data Analyst – Amara Jensen"),
    ),
)
def missing_subject(document: Document, options: Options) -> Iterator[Hit]:
    """The mail has no subject.

    Some people get hundreds of mails a day; the subject decides whether this one is opened, and
    found again later.
    """
    draft = document.draft
    subject = draft.subject or ""
    if not is_blank(core(subject).text):
        return
    written = subject.strip()
    start = subject.find(written)
    yield Hit(
        message=f"The subject is only “{written}”" if written else "The mail has no subject",
        span=Span(Region.SUBJECT, start, start + len(written)) if written else None,
        suggestion=suggest(draft, document.context, document.kind),
        confidence=HIGH if draft.format is Format.MESSAGE else MEDIUM,
    )
