"""Faces made of punctuation."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span, Style
from lint_followup.language.emoticons import find_emoticons
from lint_followup.rule import HIGH, HINT, INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.markers._dress import own_marks
from lint_followup.rules.markers._own import (
    MAX_HITS,
    OWN,
    Quotations,
    is_reply,
    is_topic,
    mirrors_quoted,
    removal,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

WINGDINGS_FACES: Final = frozenset("JKL")
"""Letters that the font Wingdings draws as faces; word processors turn ":)" into such a J."""


@rule(
    "emoticon",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("subject", "greeting", "body", "signoff", "signature", "html"),
    basis="stated",
    suggestion="Say it in words, or leave it out.",
    cite=Cite(
        "too-much-follow-up",
        "This isn't the time to experiment with different font colors, smiley faces or cute puppy pictures.",
    ),
    advice="emoji-smiley",
    bad=(
        example(say="It was good to see the workshop [[:)]]"),
        example(
            say="I hope I did not talk too much about dbt [[;-)]] and I hope to hear from you."
        ),
        example(say="I enjoyed the tour of the lab[[:-D]]!"),
        example(say="Thank you so much [[<3]]"),
    ),
    good=(
        example(say="8) Follow up on the audit, 9) close it (see page 8)."),
        example(say="The error rate stayed <3 per cent, at a ratio of 3:1 (from 10:30)."),
        example(say="The move to std::vector and the mapping of D:/data were the harder parts."),
        example(say="You named two systems (dbt; Airflow;) and a third one that is new to me."),
        example(say="Your tokenizer that keeps `:)` and `:-(` whole was a pleasure to read."),
        example(quoted="> It was great to meet you :-)\n"),
    ),
)
def emoticon(document: Document, options: Options) -> Iterator[Hit]:
    """An emoticon in the message.

    A face made of a colon and a bracket is friendly among colleagues. To a person one has met once
    it can look careless, and a plain sentence carries the warmth as well.
    """
    found = list(islice(_own_faces(document), MAX_HITS))
    mirrored = bool(found) and mirrors_quoted(document)
    for span, face in found:
        suffix = "; the quoted mail has faces too" if mirrored else ""
        yield Hit(
            message=f"“{face}” is an emoticon{suffix}",
            span=span,
            severity=HINT if mirrored else None,
            edits=removal(document, span),
        )
    for mark in own_marks(document, Style.FONT):
        if mark.text in WINGDINGS_FACES and mark.value.lower() == "wingdings":
            yield Hit(
                message=f"“{mark.text}” in Wingdings is a face, or just the letter {mark.text} where that font is missing",
                span=mark.span,
            )


def _own_faces(document: Document) -> Iterator[tuple[Span, str]]:
    quoted = Quotations(document)
    regions = OWN if is_reply(document) else (Region.SUBJECT, *OWN)
    for region in (*regions, Region.SIGNATURE):
        text = document.text(region)
        for start, end in find_emoticons(text):
            span = Span(region, start, end)
            if not quoted.hold(span) and not is_topic(document, span):
                yield span, text[start:end]
