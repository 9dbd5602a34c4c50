"""A message in which nothing but courtesy is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.lexicon import load_lexicon
from lint_followup.rule import INFO, MEDIUM, Cite, Hit, Options, example, option, rule
from lint_followup.rules.length._body import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

LINK: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
NUMBER: Final = re.compile(r"\d")
REPLY: Final = re.compile(
    r"\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv|vs)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)

EMPTY: Final = 1
"""Words beyond courtesy and names up to which nothing is said."""


@dataclass(frozen=True, slots=True)
class ShortOptions(Options):
    """What is short."""

    words: int = option(25, "words below which a message without content is remarked on")


@rule(
    "too-short",
    category="length",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.PRE_INTERVIEW),
    regions=("body",),
    basis="ours",
    options=ShortOptions,
    suggestion="Add one thing that only you could write: a point of the talk, or what you would bring.",
    cite=Cite(
        "fine-line",
        "Be sure to mention something specific about your skillset that you discussed during the interview",
    ),
    bad=(
        example(body="[[Thank you very much for your time on Tuesday.]]", also=("thin-thank-you",)),
        example(
            body="[[It was great to meet you. Thanks again for the interview!]]",
            also=("thin-thank-you",),
        ),
        example(kind=Kind.STATUS_CHECK, body="[[I just wanted to check in. Is there any news?]]"),
    ),
    good=(
        example(
            body="Thank you for the talk on Tuesday. Your question about missing discharge codes stayed with me, "
            "and I would love to build such a check here, as I did at Northfield Clinic."
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="Is there any news on the Data Analyst position that we spoke about on 3 November? Thank you for your time.",
        ),
        example(
            kind=Kind.LOGISTICS, body="Thank you, I confirm the interview on Tuesday at 10:30."
        ),
        example(kind=Kind.OTHER, body="Thank you."),
    ),
)
def too_short(document: Document, options: ShortOptions) -> Iterator[Hit]:
    """A message of courtesy and nothing else.

    Brief is good; empty is a chance not taken. One sentence about what was said, or about the work
    itself, shows that the message was written for this reader.
    """
    draft = document.draft
    words = document.words
    if not words or len(words) >= options.words or draft.attachments:
        return
    thread = REPLY.match(draft.subject or "") or draft.header("In-Reply-To")
    if thread or draft.region_text(Region.QUOTED).strip():
        return
    body = draft.region_text(Region.BODY)
    if LINK.search(body) or NUMBER.search(body):
        return
    courtesy = frozenset(load_lexicon("courtesy-words")) | document.names.people
    content = {word.lower().replace("’", "'") for word in words} - courtesy
    if len(content) <= EMPTY:
        spoken = [match.span() for match in WORD.finditer(document.text(Region.BODY))]
        start = spoken[0][0]
        end = start + len(body[start:].rstrip())
        count = "one word" if len(words) == 1 else f"{len(words)} words"
        yield Hit(
            message=f"{count} of courtesy and no content of your own",
            span=Span(Region.BODY, start, end),
        )
