"""The rule `misspelt-recipient-name`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context
from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.greetings import is_given_name
from lint_followup.language.lexicon import lexicon_set
from lint_followup.language.likeness import Likeness, nearest
from lint_followup.language.people import fold, sender_parts
from lint_followup.rule import ALL_KINDS, HIGH, MEDIUM, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.recipient._names import known_people, match_greeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lint_followup.document import Document
    from lint_followup.language.recipients import Person
    from lint_followup.rules.recipient._names import Match

_NAME: Final = r"[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)*"
_SLOTS: Final = re.compile(
    rf"""\b(?:Dr|Frau|Herr|Miss|Mme|Mr|Mrs|Ms|Mx|Prof|Professor|Sra?|Señora?)\.?[ ](?P<titled>{_NAME})
       | (?i:\b(?:thanks|thank\ you|many\ thanks)(?:\ so\ much|\ again|\ very\ much)?),?[ ]
         (?P<thanked>{_NAME})(?=[ ]?[,.!;—–-]|[ ]*$|[ ]and\b|[ ]for\b)
       | ,[ ](?P<called>{_NAME})(?=[.!?]\s)
       | ^[^\S\n]*(?P<opening>{_NAME})(?=,\s)
       | \b(?:you\ and|and\ you,?|with|meeting|seeing|colleague|from|by|both)[ ](?P<beside>{_NAME})
    """,
    re.VERBOSE | re.MULTILINE,
)
"""Places where a name stands. In `beside` another word with a capital may stand as well."""

_SHORT: Final = 4


@rule(
    "misspelt-recipient-name",
    category="recipient",
    family="recipient-name",
    severity=WARNING,
    confidence=HIGH,
    kinds=ALL_KINDS,
    regions=("greeting", "body", "to", "cc"),
    cite=Cite("how-not-to-follow-up", "be sure that you proofread several times"),
    basis="ours",
    suggestion="Spell the name as its owner does.",
    advice=("proofread", "recipient-address-correct"),
    bad=(
        example(to="Anna Rossi <anna.rossi@brightwell.example>", greeting="Hi [[Ana]],"),
        example(to="Ngozi Okafor <n.okafor@brightwell.example>", greeting="Dear Ms. [[Okafo]],"),
        example(to="Katherine Li <kli@brightwell.example>", greeting="Hi [[Catherine]],"),
        example(
            to="José García <jose.garcia@brightwell.example>",
            greeting="Dear Mr. [[Gracia]],",
        ),
        example(say="Once more, thank you, [[Prya]]."),
        example(
            kind=Kind.LINKEDIN_NOTE,
            greeting="Dear [[Catrine]],",
            context=Context(interviewers=("Catherine Obi",)),
        ),
    ),
    good=(
        example(to="Katherine Li <kli@brightwell.example>", greeting="Hi Kate,"),
        example(to="Joanne Park <joanne.park@brightwell.example>", greeting="Hi Jo,"),
        example(to="Samantha Roe <s.roe@brightwell.example>", greeting="Hi Sam,"),
        example(
            to="Ann Byrne <ann.byrne@brightwell.example>, Anna Rossi <anna.rossi@brightwell.example>",
            kind=Kind.OTHER,
            greeting="Dear Ann and Anna,",
        ),
        example(to="Jürgen Müller <j.mueller@brightwell.example>", greeting="Dear Mr. Mueller,"),
        example(to="Olga Ivanova <olga.ivanova@brightwell.example>", greeting="Dear Ms. Ivanov,"),
        example(to="Aleksandr Volkov <a.volkov@brightwell.example>", greeting="Dear Sasha,"),
        example(say="It was good to meet your colleague Priyanka as well."),
    ),
)
def misspelt_recipient_name(document: Document, options: Options) -> Iterator[Hit]:
    """The reader's name is misspelt.

    People see a slip in their own name before they read anything else, and it is the one word of
    the letter that can be looked up. The spelling in To, in the thread or in what you know of the
    interview counts; nicknames, accents and short forms are no slips.
    """
    known = known_people(document)
    matches = match_greeting(document, known)
    greeting = document.draft.region_text(Region.GREETING)
    for match in matches:
        if match.likeness is Likeness.MISSPELT:
            start = greeting.index(match.word, match.greeted.start)
            yield _hit(match, Span(Region.GREETING, start, start + len(match.word)))
    yield from _in_body(document, known, matches)


def _hit(match: Match, span: Span) -> Hit:
    person = match.person
    shown = person is not None and match.part in person.parts
    where = "the address" if person and person.address and not shown else "To"
    if person and not person.address:
        where = "what you know of the interview"
    return Hit(
        message=f"“{match.word}” is spelt “{match.part}” in {where}",
        span=span,
        confidence=HIGH if shown else MEDIUM,
        suggestion=f"If {person.label if person else match.part} is meant, write “{match.part}”.",
    )


def _in_body(
    document: Document, known: Sequence[Person], matches: Sequence[Match]
) -> Iterator[Hit]:
    names = [part for person in known for part in person.parts]
    names += [
        word for match in matches if match.likeness is Likeness.SAME for word in match.greeted.words
    ]
    others = _other_words(document)
    for found in _SLOTS.finditer(document.text(Region.BODY)):
        slot = next(key for key, text in found.groupdict().items() if text)
        word = found[slot]
        lower = fold(word)
        if lower in others or lower in lexicon_set("common-words"):
            continue
        if slot in {"beside", "opening"} and (is_given_name(word) or len(word) < _SHORT):
            continue
        kind, part = nearest(word, names, titled=slot == "titled")
        if kind is Likeness.MISSPELT:
            yield Hit(
                message=f"“{word}” is spelt “{part}” elsewhere",
                span=Span(Region.BODY, *found.span(slot)),
                confidence=MEDIUM,
                suggestion=f"If {part} is meant, write “{part}”.",
            )


def _other_words(document: Document) -> set[str]:
    """Words that are names of something else: of the writer, in the subject, in the thread."""
    draft = document.draft
    text = f"{draft.subject or ''} {draft.region_text(Region.QUOTED)} {document.context.company}"
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    return {fold(word) for word in (*words, *sender_parts(draft))}
