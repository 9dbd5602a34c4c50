"""The rule `vague-subject`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import fold, name_parts
from lint_followup.rule import HIGH, INFO, MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.subject._lines import core, has_name, is_answer, is_blank, suggest, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "vague-subject",
    category="subject",
    severity=INFO,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("subject",),
    cite=Cite(
        "do-employers-like-it",
        "make sure the Subject of your email clearly identifies why you’re writing",
    ),
    basis="stated",
    suggestion="Say in a few words what the mail is about.",
    advice="subject-purpose",
    bad=(
        example(subject="[[Hello]]"),
        example(subject="[[Quick question]]"),
        example(subject="[[Following up]]"),
        example(subject="[[Thank you so much!]]"),
        example(subject="[[Hi Priya]]"),
    ),
    good=(
        example(subject="Thank you, Data Analyst interview"),
        example(subject="Following up: Nurse Manager, Amara"),
        example(subject="Hello World Foundation analyst post"),
        example(subject="Re: Interview", headers={"References": "<1@brightwell.example>"}),
        example(subject="Thank you for Tuesday, Amara Jensen"),
    ),
)
def vague_subject(document: Document, options: Options) -> Iterator[Hit]:
    """The subject could stand above any mail.

    It names neither the job nor you nor the occasion, so the reader has to open the mail to learn
    what it is about. In an answer the subject of the thread stays as it is.
    """
    draft = document.draft
    subject = draft.subject or ""
    proper = core(subject)
    if is_blank(proper.text) or is_answer(draft) or has_name(draft, proper.text):
        return
    if any(letter.isdigit() for letter in proper.text):
        return
    empty, greeting = _words("empty-subject-words"), _words("greeting-words")
    found = words(proper.text.replace("-", " "))
    names = {fold(part) for to in (*draft.to, *draft.cc) for part in name_parts(to.display_name)}
    said = [word for word in found if fold(word) not in names]
    greeted = len(said) < len(found)
    if not said or not empty.issuperset(said) or (greeted and said[0] not in greeting):
        return
    only_greeting = greeting.issuperset(said)
    yield Hit(
        message=f"“{proper.text}” does not say what the mail is about",
        span=Span(Region.SUBJECT, proper.start, proper.end),
        severity=WARNING if only_greeting else INFO,
        suggestion=suggest(draft, document.context, document.kind),
    )


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load_lexicon(name))
