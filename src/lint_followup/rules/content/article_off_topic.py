"""The rule `article-off-topic`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import fold
from lint_followup.rule import INFO, LOW, Cite, Hit, Need, Options, example, rule
from lint_followup.rules.content._wording import says, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_STEM: Final = 4
"""Letters in which the forms of a word agree: "weld" and "welding"."""

_ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s/<>]+(/[^\s<>]*)?")
_ABOUT: Final = re.compile(
    r"\b(?:articles?|piece|blog post|post|papers?|reports?|study|podcast|essay|video|guide|story|read|this)"
    r"\s(?:is\s)?(?:on|about|of)\s([^.!?:;\n]{3,60})",
    re.IGNORECASE,
)
_SAYS_NOTHING: Final = frozenset(
    """
    article articles blog com html http https index interest interesting link news paper piece podcast post quick
    read reading report short something story study video www worth from following
    """.split()
)

_TOLD: Final = wording(
    r"you (?:\w+ )?(?:said|told|mentioned|described|spoke|asked|showed|explained|recommended|wondered|wrote|pointed|raised)",
    r"(?:our|the) (?:\w+ )?(?:talk|conversation|chat|discussion|meeting|tour|visit|call)|we (?:\w+ )?(?:talked|spoke|discussed)",
)


@rule(
    "article-off-topic",
    category="content",
    family="article-reason",
    severity=INFO,
    confidence=LOW,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("subject", "body"),
    needs=(Need.TOPICS,),
    suggestion="Say what it has to do with their work, or keep it for somebody else.",
    cite=Cite(
        "too-much-follow-up", "an article about something that relates to the industry, the company"
    ),
    advice="article-relevant",
    bad=(
        example(
            subject="An article on sourdough",
            body="I came across this article on sourdough and thought you might like it: https://example.org/sourdough",
            context=Context(topics=("claims data", "audit trails")),
        ),
        example(
            subject="Night trains",
            body="Here is a piece on night trains that might interest your team: https://example.org/n/7",
            context=Context(topics=("orthodontics",), company="Brightwell Clinic"),
        ),
        example(
            subject="Whales and song",
            body="I read this about whales and thought of you: https://example.org/whales-and-song",
            context=Context(topics=("road repair", "asphalt")),
        ),
    ),
    good=(
        example(context=Context(topics=("claims data",))),
        example(context=Context(topics=("auditing",))),
        example(context=Context(topics=("sailing",))),
        example(
            subject="Asphalt in winter",
            body="I thought your team might like this: https://example.org/asphalt-in-winter",
            context=Context(topics=("asphalt",)),
        ),
        example(
            subject="Something short to read for you",
            body="I thought your team might like this: https://example.org/n/7",
            context=Context(topics=("asphalt",)),
        ),
    ),
)
def article_off_topic(document: Document, options: Options) -> Iterator[Hit]:
    """An article that seems to have nothing to do with the reader's work.

    It should be about their trade, their company or what you talked of. Only words are compared
    here: a title can hide its subject, so take this as a question.
    """
    if says(document, _TOLD):
        return
    context = document.context
    known = " ".join((*context.topics, context.company or "", context.role or ""))
    headline = _headline(document)
    if headline and _stems(known).isdisjoint(_stems(f"{headline} {document.own_text}")):
        yield Hit(message=f"Nothing in it speaks of {', '.join(context.topics)}")


def _headline(document: Document) -> str:
    """The words that tell what the article is about; empty where none do."""
    draft = document.draft
    body = draft.region_text(Region.BODY)
    pieces = [draft.subject or ""]
    pieces += [path or "" for path in _ADDRESS.findall(body)]
    pieces += _ABOUT.findall(document.text(Region.BODY))
    idle = _SAYS_NOTHING.union(load_lexicon("everyday-words"), load_lexicon("plain-words"))
    return " ".join(word for word in _WORD.findall(fold(" ".join(pieces))) if word not in idle)


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text, long enough to tell them apart."""
    return frozenset(word[:_STEM] for word in _WORD.findall(fold(text)))
