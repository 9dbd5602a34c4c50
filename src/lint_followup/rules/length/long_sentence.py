"""A sentence that has to be read twice."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.kinds import Kind
from lint_followup.rule import FOLLOW_UPS, INFO, MEDIUM, Cite, Hit, Options, example, option, rule
from lint_followup.rules.length._body import count_words, own_body, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

LISTED: Final = 6.0
"""Words for each comma up to which a sentence is a list of things, which reads easily."""

MAX_HITS: Final = 20

RAMBLE: Final = (
    "I enjoyed hearing how your team moved its reports from Jenkins to dbt because I had to do the same kind of "
    "work at Northfield Clinic where nobody had ever written down which report depended on which table and so "
    "every change broke another one"
)
LIST: Final = (
    "The lab has a counter, a fridge, a scale, two hoods, a wash stand, a press, a lift, a saw, a lathe, "
    "a mill, four drills, a kiln, a forge, an oven, a crane, a van, a cart, and a clean room"
)


@dataclass(frozen=True, slots=True)
class SentenceOptions(Options):
    """How long a sentence may be."""

    words: int = option(40, "words in one sentence that pass")


@rule(
    "long-sentence",
    category="length",
    severity=INFO,
    confidence=MEDIUM,
    kinds=FOLLOW_UPS - {Kind.VOICEMAIL},
    regions=("body",),
    basis="ours",
    options=SentenceOptions,
    suggestion="Make two sentences of it; the second “and” or “which” is often the place.",
    cite=Cite("do-employers-like-it", "Keep your emails short, polite, and to the point."),
    advice="length-any-follow-up",
    bad=(
        example(say=f"[[{RAMBLE}.]]"),
        example(say=f"[[{RAMBLE}, so I know how it feels.]]"),
        example(say=f"[[{RAMBLE}; I know how it feels.]]"),
        example(say=f"That was new to me. [[{RAMBLE}!]] I liked it."),
    ),
    good=(
        example(say=f"{LIST}."),
        example(say=f"- {RAMBLE}"),
        example(
            say="Wedding work is what I know best, about thirty a year since my second summer at the nursery, and I "
            "keep a book of what held and what wilted in the heat; your orchid wall taught me something new all the same."
        ),
        example(say=f"You wrote in your paper: “{RAMBLE}.”"),
        example(
            say="We met on the third floor\nin the small room by the stairs\nwith the view of the yard\n"
            "Brightwell House\n12 Long Lane\nthe second door on the left\nbeside the green lift\nring twice\n"
            "and then go up to the fourth floor\nwhere somebody will be there to open the door"
        ),
    ),
)
def long_sentence(document: Document, options: SentenceOptions) -> Iterator[Hit]:
    """A sentence of more words than one breath holds.

    By the end of a very long sentence its beginning is forgotten. Shorter ones are understood at
    the first reading, which is often the only one.
    """
    yield from islice(_long(document, options.words), MAX_HITS)


def _long(document: Document, limit: int) -> Iterator[Hit]:
    text = own_body(document)
    for span in sentences(document):
        # At a semicolon the reader draws breath, as at a full stop.
        longest = max(text[span.start : span.end].split(";"), key=count_words)
        words = count_words(longest)
        if words > limit and words / (longest.count(",") + 1) > LISTED:
            whole = count_words(text[span.start : span.end])
            yield Hit(message=f"a sentence of {whole} words", span=span)
