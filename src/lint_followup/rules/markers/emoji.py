"""Emoji in the subject or the writer's own text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.emoji import find_emoji, shows_feeling
from lint_followup.rule import HIGH, HINT, INFO, WARNING, Cite, Hit, Options, example, option, rule
from lint_followup.rules.markers._own import (
    MAX_HITS,
    OWN,
    Quotations,
    is_reply,
    is_topic,
    mirrors_quoted,
    removal,
    source_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

CONTACT: Final = re.compile(
    r"[^\n]{0,80}?(?:\d[\d ()./-]{5}|@|https?:|www\.|linkedin|github)", re.IGNORECASE
)
"""A line of contact details: the picture before it is a label."""

KEYCAP: Final = "\u20e3"


@dataclass(frozen=True, slots=True)
class EmojiOptions(Options):
    """When emoji are more than a slip."""

    warn_from: int = option(3, "emoji in one message from which they are a warning")


@rule(
    "emoji",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    only_follow_ups=True,
    regions=("subject", "greeting", "body", "signoff", "signature"),
    basis="stated",
    options=EmojiOptions,
    suggestion="Say it in words, or leave it out.",
    cite=Cite(
        "too-much-follow-up",
        "This isn't the time to experiment with different font colors, smiley faces or cute puppy pictures.",
    ),
    advice="emoji-smiley",
    bad=(
        example(say="It was good to see the workshop [[😊]]."),
        example(say="I look forward to hearing from you [[🤞🏽🎉]]"),
        example(signoff="Best regards [[👋]],"),
        example(say="I [[❤️]] the way you teach [[👩‍⚕️]] new nurses, and the ward [[🔥]] too."),
    ),
    good=(
        example(kind=Kind.OTHER, say="Version 2 is out, and there is cake in the kitchen. 🎉"),
        example(say="The route goes from Lyon → Turin, and Acme® pays © 2026 fees of ½ %."),
        example(signature="Amara Jensen\n📞 +44 20 7946 0018\n✉ amara.jensen@example.com"),
        example(say="Your question about how the search handles the “👍” reaction stayed with me."),
        example(say="Your parser that turns `:tada:` into `🎉` was a pleasure to read."),
        example(quoted="> Great to meet you, Amara 😊🎉\n"),
        example(say="The checklist had three marks: ✓ done, ✗ open and • not yet read."),
    ),
)
def emoji(document: Document, options: EmojiOptions) -> Iterator[Hit]:
    """An emoji in the message.

    A smiling face reads as warm between friends. From a person one has met once it can read as
    careless, and some mail programs show it as an empty box. Words say the same to every reader.
    """
    runs = list(islice(_own_runs(document), MAX_HITS))
    total = sum(count for _, _, count in runs)
    mirrored = bool(runs) and mirrors_quoted(document)
    for span, shown, count in runs:
        if mirrored:
            severity, message = HINT, f"“{shown}” is an emoji; the quoted mail has faces too"
        elif total >= options.warn_from:
            severity = WARNING
            message = (
                f"“{shown}” is {'one' if count == 1 else count} of {total} emoji in this message"
            )
            if count == total:
                message = f"“{shown}” is {total} emoji in a row"
        else:
            severity, message = INFO, f"“{shown}” is {'an emoji' if count == 1 else 'emoji'}"
        edits = () if KEYCAP in shown else removal(document, span)
        yield Hit(message=message, span=span, severity=severity, edits=edits)


def _own_runs(document: Document) -> Iterator[tuple[Span, str, int]]:
    quoted = Quotations(document)
    regions = OWN if is_reply(document) else (Region.SUBJECT, *OWN)
    for region in (*regions, Region.SIGNATURE):
        text = document.text(region)
        for run in find_emoji(text):
            span = Span(region, run.start, run.end)
            shown = text[run.start : run.end]
            label = not shows_feeling(shown) and (
                region is Region.SIGNATURE or _labels_contact(document, span)
            )
            if not label and not quoted.hold(span) and not is_topic(document, span):
                yield span, shown, run.number


def _labels_contact(document: Document, span: Span) -> bool:
    """Whether contact details follow on the line that the span opens."""
    text = source_text(document, span.region)
    opens = not text[max(span.start - 4, 0) : span.start].rpartition("\n")[2].strip(" \t-*•|")
    return opens and bool(CONTACT.match(text, span.end))
