"""The rule `endless-subject`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.rule import HIGH, INFO, MAIL_KINDS, Cite, Hit, Options, example, option, rule
from lint_followup.rules.subject._lines import better_subject, core, has_name, is_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Draft


_LAST_PART: Final = re.compile(
    r"(.+?)(?:(?:\s+[-–—|]|[,:;])\s+((?:(?!\s[-–—|]\s)[^,:;()])+)|\s+\(([^()]+)\))$"
)
_NAME_WORDS: Final = 5


@dataclass(frozen=True, slots=True)
class EndlessSubjectOptions(Options):
    """How long a subject may be."""

    max_characters: int = option(90, "longer subjects are cut off in every list of mails")
    max_words: int = option(14, "subjects of more words are noted")


@rule(
    "endless-subject",
    category="subject",
    severity=INFO,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("subject",),
    cite=Cite("do-employers-like-it", "Keep your emails short, polite, and to the point."),
    basis="ours",
    options=EndlessSubjectOptions,
    suggestion="Keep the job’s title and your name, and move the rest into the mail.",
    advice="subject-purpose",
    bad=(
        example(
            subject="[[Thank you very much for the time that you and Omar gave me on Tuesday for the Data "
            "Analyst interview]]"
        ),
        example(
            subject="[[Thank you, and one more note on the Data Analyst role that you and I spoke of at ten]]"
        ),
        example(subject="[[Data Analyst: Amara Jensen]]", options={"max_characters": 10}),
        example(subject="[[Data Analyst: thank you, Amara]]", options={"max_words": 3}),
    ),
    good=(
        example(subject="Thank you: Data Analyst (Claims, Northern Region), Req 1182, A. Jensen"),
        example(subject="Data Analyst interview – thank you – Amara Jensen – 10 November"),
        example(
            subject="Re: Invitation to the second interview for the post of Data Analyst in our "
            "Northern Region on Tuesday at ten",
            headers={"In-Reply-To": "<1@brightwell.example>"},
        ),
        example(
            subject="Interview on 1 December – could we move it to the afternoon? – Amara Jensen"
        ),
        example(
            subject="Thank you for the interview on 10 November: Senior Data Analyst (Amara Jensen)"
        ),
        example(
            subject="Following up on 17 November: Data Analyst for Claims and Reporting, Northern Region "
            "(Amara Jensen)"
        ),
        example(subject="Thanks, Amara"),
    ),
)
def endless_subject(document: Document, options: EndlessSubjectOptions) -> Iterator[Hit]:
    """The subject is a sentence of its own.

    Lists of mails show the first words only, on a telephone about forty characters. What matters
    is read when it stands there. Your own name at the end does not count: it is in the sender’s
    field too, so nothing is lost when it is cut off.
    """
    draft = document.draft
    proper = core(draft.subject or "")
    title = _without_name(draft, proper.text)
    count = len(re.findall(r"\w[\w'’.&/+-]*", title))
    long = len(title) > options.max_characters
    if is_answer(draft) or not (long or count > options.max_words):
        return
    better = better_subject(draft, document.context, document.kind)
    fits = 0 < len(better) <= options.max_characters and better != proper.text
    yield Hit(
        message=f"The subject has {count} words and {len(title)} characters",
        span=Span(Region.SUBJECT, proper.start, proper.end),
        suggestion=f"Shorten it, for example to “{better}”." if fits else None,
    )


def _without_name(draft: Draft, text: str) -> str:
    """The subject less the writer's name where a dash or a comma sets it off at the end."""
    found = _LAST_PART.match(text)
    last = (found[2] or found[3]) if found else ""
    if found and len(last.split()) <= _NAME_WORDS and has_name(draft, last):
        return found[1]
    return text
