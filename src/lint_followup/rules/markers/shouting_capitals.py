"""Words in capitals that are no abbreviation, name or heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.rule import HIGH, INFO, WARNING, Cite, Edit, Hit, Options, example, option, rule
from lint_followup.rules.markers._own import MAX_HITS, Quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

UPPER: Final = "A-ZÀ-ÖØ-Þ"
CAPITALS: Final = rf"(?<![\w&+./#@$%_-])[{UPPER}]+(?:['’-][{UPPER}]+)*+(?![\w&+/#@_]|[.-]\w|['’]\w)"
RUN: Final = re.compile(rf"{CAPITALS}(?:(?:[ \t]+|[ \t]*\n[ \t]*){CAPITALS})*")
WORD: Final = re.compile(rf"[{UPPER}]+(?:['’-][{UPPER}]+)*")
SHORTEST: Final = len("NOT")
LONG: Final = 4
"""Letters from which a word in capitals is rarely an abbreviation."""

NAME_WORDS: Final = 3
"""Words in the name of a firm that is written in capitals: JUST EAT, THE BODY SHOP."""

HEADING_WORDS: Final = 5
MAX_SHOUTS: Final = 500
"""Shouts that are looked at: neighbours among them are told together."""

BEFORE_NAME: Final = re.compile(
    r"\b(?:at|with|from|for|of|to|in|by|on|the|our|my|your|called|named|joined|and|via|a|an)[ \t\n]+$",
    re.IGNORECASE,
)
LOGIC: Final = re.compile(
    r"\b(?:a|an|the|AND|OR|XOR|NAND)[,/ ]+(?:and |or )?$|^\s+(?:gates?|operators?|clauses?|keywords?|events?|conditions?)\b"
)
PERSON: Final = frozenset("i you your yours me my mine we us our yourself myself".split())
SENTENCE_START: Final = re.compile(r"(?:^|[.!?…:]\s+|\n\s*\n\s*)[\"“‘(]?$")
REACH: Final = 40
"""Characters looked at on either side."""

BULLETS: Final = " \t#*-•>0123456789.)"


@dataclass(frozen=True, slots=True)
class CapitalsOptions(Options):
    """When capitals are more than emphasis, and which are no shouting at all."""

    warn_words: int = option(6, "words in capitals in one message from which they are a warning")
    allowed: tuple[str, ...] = option((), "words and phrases that are rightly written in capitals")


class _Shout(NamedTuple):
    start: int
    end: int
    words: tuple[str, ...]


@rule(
    "shouting-capitals",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("body",),
    basis="ours",
    options=CapitalsOptions,
    suggestion="Write it in small letters; the order of the words can carry the weight.",
    cite=Cite(
        "how-not-to-follow-up",
        "If your thank-you note is sloppy, filled with spelling errors or just looks overly casual",
    ),
    advice="sloppy-mechanics",
    bad=(
        example(say="[[I REALLY]] enjoyed the tour of the lab."),
        example(say="The tour of the lab was [[VERY]] long and rich."),
        example(say="The team was kind. [[THANK YOU FOR THE TOUR]] of the lab."),
        example(say="I would [[NEVER]] leave a patient waiting."),
    ),
    good=(
        example(say="The NASA JPL work on SQL AND GATE models was new to me."),
        example(say="I moved from BAE SYSTEMS to JUST EAT in 2024, and then to the NHS."),
        example(say="We drew a NOT gate, and the column was NOT NULL."),
        example(say="WORK SAMPLES\n\nThe two reports are on the shared drive."),
        example(say="One sign on the ward said “PLEASE WASH YOUR HANDS” in four languages."),
        example(
            say="The patient had ALL, the SMART goals were clear, and the DO NOT RESUSCITATE note was filed."
        ),
    ),
)
def shouting_capitals(document: Document, options: CapitalsOptions) -> Iterator[Hit]:
    """Ordinary words in capitals.

    Capitals are read as a raised voice. In a request they sound like an order, in thanks like too
    much; the sentence keeps its meaning in small letters.
    """
    text = document.text(Region.BODY)
    shouts = _merged(text, list(islice(_shouts(document, text, options), MAX_SHOUTS)))[:MAX_HITS]
    loud = sum(len(shout.words) for shout in shouts)
    severity = WARNING if loud >= options.warn_words else INFO
    for shout in shouts:
        span = Span(Region.BODY, shout.start, shout.end)
        said = " ".join(text[shout.start : shout.end].split())
        short = said if len(said) <= REACH else f"{said[: REACH - 1].rstrip()}…"
        yield Hit(
            message=f"“{short}” in capitals reads as shouting",
            span=span,
            severity=severity,
            edits=_lowered(text, shout, span),
        )


def _shouts(document: Document, text: str, options: CapitalsOptions) -> Iterator[_Shout]:
    runs = [match for match in RUN.finditer(text) if match.end() - match.start() >= SHORTEST]
    if not runs:
        return
    everyday = frozenset(load_lexicon("everyday-words"))
    emphatic = frozenset(load_lexicon("emphatic-words"))
    allowed = {phrase.upper() for phrase in options.allowed}
    elsewhere = _elsewhere(document)
    quoted = Quotations(document)
    for match in runs:
        words = tuple(word.lower().replace("’", "'") for word in WORD.findall(match.group()))
        if not _is_loud(words, everyday, emphatic):
            continue
        said = " ".join(match.group().split())
        shout = _Shout(*match.span(), words)
        if (
            said in allowed
            or _is_heading(text, shout)
            or (emphatic.isdisjoint(words) and _is_name(text, shout))
            or (len(words) == 1 and _is_logic(text, shout))
            or any(said in place for place in elsewhere)
            or quoted.hold(Span(Region.BODY, shout.start, shout.end))
        ):
            continue
        yield shout


def _is_loud(words: tuple[str, ...], everyday: frozenset[str], emphatic: frozenset[str]) -> bool:
    """Two long words of which one is an everyday word, or nothing but such words with weight."""
    long = [word for word in words if len(word) >= LONG]
    raised = everyday | emphatic
    if len(long) >= 2 and not raised.isdisjoint(long):
        return True
    return not emphatic.isdisjoint(words) and raised.issuperset(words)


def _is_heading(text: str, shout: _Shout) -> bool:
    """A short line of its own, or a label before a colon at the start of a line."""
    if len(shout.words) > HEADING_WORDS or not PERSON.isdisjoint(shout.words):
        return False
    before = text[max(shout.start - REACH, 0) : shout.start].rpartition("\n")[2]
    after = text[shout.end : shout.end + REACH].partition("\n")[0]
    return not before.strip(BULLETS) and after.strip()[:1] in {"", ":"}


def _is_name(text: str, shout: _Shout) -> bool:
    before = text[max(shout.start - REACH, 0) : shout.start]
    return (
        len(shout.words) <= NAME_WORDS
        and PERSON.isdisjoint(shout.words)
        and bool(BEFORE_NAME.search(before))
    )


def _is_logic(text: str, shout: _Shout) -> bool:
    """The word as an operator or a term: "a NOT gate", "AND, OR and NOT", "a NEVER event"."""
    if shout.words[0] not in {"not", "never"}:
        return False
    before = text[max(shout.start - REACH, 0) : shout.start]
    after = text[shout.end : shout.end + REACH]
    return bool(LOGIC.search(before) or LOGIC.match(after))


def _elsewhere(document: Document) -> tuple[str, ...]:
    """Where capitals are the reader's own spelling, or that of a name."""
    draft = document.draft
    return (
        " ".join(draft.region_text(Region.QUOTED).split()),
        " ".join(draft.region_text(Region.SIGNATURE).split()),
        *(mailbox.display_name for mailbox in (*draft.from_, *draft.to, *draft.cc)),
        document.context.company or "",
        document.context.role or "",
    )


def _merged(text: str, shouts: list[_Shout]) -> list[_Shout]:
    """Neighbours with nothing small between them in one paragraph are one shout."""
    merged: list[_Shout] = []
    for shout in shouts:
        if merged:
            between = text[merged[-1].end : shout.start]
            if "\n\n" not in between and between.upper() == between:
                last = merged.pop()
                merged.append(_Shout(last.start, shout.end, last.words + shout.words))
                continue
        merged.append(shout)
    return merged


def _lowered(text: str, shout: _Shout, span: Span) -> tuple[Edit, ...]:
    """Small letters, where no name or abbreviation can be among the words."""
    said = text[shout.start : shout.end]
    common = frozenset(load_lexicon("everyday-words")).union(
        load_lexicon("emphatic-words"), load_lexicon("plain-words")
    )
    if (
        not common.issuperset(shout.words)
        or not said.replace("'", "").replace("’", "").replace(" ", "").isalpha()
    ):
        return ()
    small = re.sub(r"\bi\b", "I", said.lower())
    if SENTENCE_START.search(text[max(shout.start - REACH, 0) : shout.start]):
        small = small[0].upper() + small[1:]
    return (Edit(span, small),)
