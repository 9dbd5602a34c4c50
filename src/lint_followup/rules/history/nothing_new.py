"""The rule `nothing-new`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Touch
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.dates import find_dates
from lint_followup.rule import INFO, MEDIUM, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.history._alike import likeness, words
from lint_followup.rules.history._cadence import is_answer, open_attempts, today
from lint_followup.rules.history._cases import known
from lint_followup.rules.history._words import on_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_ALIKE: Final = 0.6
_FEWEST: Final = 12
_LINK: Final = re.compile(r"https?://|www\.")
_NEWS: Final = re.compile(
    r"\b(?:since (?:then|we (?:spoke|met|talked)|our)|another offer|an offer|offered|meanwhile|in the meantime|completed|finished|passed|earned|published"
    r"|certificat\w+|qualified|awarded|launched|moved to|relocat\w+|promoted|released|gave a talk|new address|new number)\b",
    re.IGNORECASE,
)
_CHECK: Final = (
    "I hope you are well. We spoke on 3 November about the Data Analyst position, and I wanted to "
    "ask whether there is any news on the decision. I remain very interested in the role. Thank "
    "you for your time."
)
_EARLIER: Final = known(Touch.sent("2026-11-09T10:00", kind=Kind.STATUS_CHECK, text=_CHECK))


@rule(
    "nothing-new",
    category="history",
    family="repetition",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.STATUS_CHECK,),
    regions=("body",),
    needs=(Need.HISTORY, Need.NOW),
    advice="new-information",
    basis="ours",
    cite=(
        Cite(
            "do-employers-like-it",
            "occasional follow up, especially if you offer new relevant information",
        ),
        Cite("weekly-follow-up", "Unless you have something you absolutely need to tell them"),
    ),
    suggestion="Wait until there is something to add: a finished project, a date that changed.",
    bad=(
        example(body=_CHECK, context=_EARLIER),
        example(body=_CHECK.replace("I hope you are well. ", ""), context=_EARLIER),
        example(body=_CHECK.replace("any news on", "an update about"), context=_EARLIER),
    ),
    good=(
        example(
            body="May I ask where things stand with the analyst post? If the start has moved, that "
            "would suit me as well.",
            context=_EARLIER,
        ),
        example(body=f"{_CHECK} Since we spoke I have finished the dbt course.", context=_EARLIER),
        example(body=f"{_CHECK} My report is at https://www.example.org/claims.", context=_EARLIER),
        example(
            body=f"{_CHECK} I attach the report you asked about.",
            attachments=("report.pdf",),
            context=_EARLIER,
        ),
        example(
            body=_CHECK,
            context=known(
                Touch.sent("2026-11-09T10:00", kind=Kind.STATUS_CHECK, text=_CHECK),
                Touch.received("2026-11-10T10:00", text="Thank you for your patience so far."),
                now="2026-12-08T10:00",
            ),
        ),
    ),
)
def nothing_new(document: Document, options: Options) -> Iterator[Hit]:
    """The same question in much the same words as last time.

    A second message is easier to welcome when it brings something. Repeating the first one tells
    the reader only that they have not answered. No article says how alike is too alike; we take six
    words of ten, and leave aside whatever brings a link, a file, a new date or news.
    """
    if is_answer(document):
        return
    draft, body = document.draft, document.text(Region.BODY)
    whole = draft.region_text(Region.BODY)
    if any(not a.inline for a in draft.attachments) or _LINK.search(whole) or _NEWS.search(body):
        return
    if len(words(body)) < _FEWEST:
        return
    for touch in reversed(open_attempts(document)):
        if len(words(touch.text)) < _FEWEST or touch.kind not in {Kind.STATUS_CHECK, None}:
            continue
        share = likeness(body, touch.text, _ALIKE)
        if not share:
            continue
        before = {phrase.day for phrase in find_dates(touch.text, touch.when.date())}
        now = {phrase.day for phrase in find_dates(body, today(document))}
        if now <= before:
            yield Hit(
                message=f"{share:.0%} of this was in your message of {on_day(touch.when.date())}, and "
                "nothing in it is new"
            )
        return
