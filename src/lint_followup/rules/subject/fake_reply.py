"""The rule `fake-reply`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Format, Region, Span
from lint_followup.kinds import Kind
from lint_followup.rule import LOW, MAIL_KINDS, MEDIUM, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.subject._lines import REPLY_MARK, core, is_answer, is_blank, says_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_REGARDING: Final = re.compile(
    r"\b(?:application|position|post|role|vacancy|opening|job|req(?:uisition)?|reference|ref|posting"
    r"|advert\w*|candidacy|internship|apprenticeship|my (?:application|cv|r[ée]sum[ée]))\b",
    re.IGNORECASE,
)
_FORWARDED: Final = re.compile(r"message/rfc822|\.eml$|\.msg$", re.IGNORECASE)


@rule(
    "fake-reply",
    category="subject",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=MAIL_KINDS,
    only_follow_ups=True,
    regions=("subject",),
    cite=Cite(
        "do-employers-like-it",
        "make sure the Subject of your email clearly identifies why you’re writing",
    ),
    basis="ours",
    suggestion="Answer the mail you mean, or write a subject without the mark.",
    advice="subject-purpose",
    bad=(
        example(subject="[[Re:]] our talk on Tuesday, Amara Jensen"),
        example(subject="[[Fwd:]] Thank you, Amara Jensen"),
        example(subject="[[RE: RE:]] Data Analyst interview, Amara Jensen"),
        example(subject="[[AW:]] Gespräch am Dienstag, Amara Jensen"),
    ),
    good=(
        example(
            subject="Re: our talk, Amara Jensen", headers={"In-Reply-To": "<1@brightwell.example>"}
        ),
        example(kind=Kind.OTHER, subject="Re: late delivery"),
        example(subject="Re: Req 1182, Data Analyst, Amara Jensen"),
        example(subject="Re-engineering analyst interview: thank you, Amara Jensen"),
        example(subject="RE/MAX analyst interview: thank you, Amara Jensen"),
        example(
            subject="Re: our talk, Amara Jensen",
            quoted="On Tue, 10 Nov 2026 at 14:03, Priya Nair <priya.nair@brightwell.example> wrote:\n"
            "> It was good to meet you.",
        ),
    ),
)
def fake_reply(document: Document, options: Options) -> Iterator[Hit]:
    """The subject claims to answer a mail, and the mail answers none.

    Nothing in the draft belongs to an earlier mail: no reference to it and no quoted text. A
    reader who looks for the thread does not find it, and may take the mark for a trick. “Re:”
    before the name of a job is read as “regarding” and left alone.
    """
    draft = document.draft
    subject = draft.subject or ""
    marks = []
    at = 0
    while found := REPLY_MARK.match(subject, at):
        marks.append(found)
        at = found.end()
    proper = core(subject).text
    if not marks or is_answer(draft) or is_blank(proper):
        return
    if any(_FORWARDED.search(f"{a.content_type} {a.filename}") for a in draft.attachments):
        return
    words = {mark["word"].lower() for mark in marks}
    regarding = _REGARDING.search(proper) or says_role(document.context, proper)
    if len(marks) == 1 and words == {"re"} and not marks[0]["count"] and regarding:
        return
    start, end = marks[0].start("mark"), marks[-1].end("mark")
    yield Hit(
        message=f"The subject begins with “{subject[start:end]}”, but the mail answers none",
        span=Span(Region.SUBJECT, start, end),
        suggestion=f"Answer the mail you mean, or write “{proper}” without the mark.",
        # Only a message shows whether it belongs to a thread.
        confidence=MEDIUM if draft.format is Format.MESSAGE else LOW,
    )
