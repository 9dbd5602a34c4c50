"""The rule `shouting-subject`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import fold, sender_parts
from lint_followup.language.roles import is_role_word
from lint_followup.rule import HIGH, INFO, MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.subject._lines import core, is_answer, is_blank
from lint_followup.rules.tone.false_urgency import HURRY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_CAPITALS: Final = re.compile(r"\b[^\W\d_a-z]{4,}(?:['’][A-Z]+)?\b")
_MARKS: Final = re.compile(r"[!?¡¿]*(?:!\s?!|\?\s?\?|!\?|\?!)[!?\s]*")
_URGENT: Final = re.compile(
    r"\b(?:urgent(?:ly)?(?!\s+care\b)|a\.?s\.?a\.?p\b\.?(?!\s+[A-Z][a-z])"
    r"|please\s+(?:read|respond|reply|answer|open)(?:\s+(?:asap|now|immediately|this|soon))?"
    r"|(?:must|do)\s+(?:read|not\s+ignore)|read\s+(?:now|immediately|this)"
    r"|time[- ]sensitive|immediate\s+(?:attention|answer|response|reply|action)\b|high\s+importance"
    r"|important\s*[:!]|reply\s+(?:needed|required|now)|(?:final|last)\s+(?:notice|reminder|warning))(?!\w)",
    re.IGNORECASE,
)
_TRADES: Final = re.compile(
    r"\b(?:urgent|last|final)[- ](?:care|response team|mile)\b", re.IGNORECASE
)


@rule(
    "shouting-subject",
    category="subject",
    severity=INFO,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("subject",),
    cite=Cite("weekly-follow-up", "inboxes full of e-mails all demanding immediate attention"),
    basis="ours",
    suggestion="Write the subject in ordinary letters and let it say what the mail is about.",
    advice="urgency-demand",
    bad=(
        example(subject="[[THANK YOU]]: Data Analyst interview, Amara Jensen"),
        example(subject="Thank you for the Data Analyst interview[[!!!]]"),
        example(subject="[[NIGHT PORTER INTERVIEW]], Amara Jensen"),
        example(subject="Data Analyst interview, Amara Jensen – [[please read]]"),
    ),
    good=(
        example(subject="NASA JPL DSN analyst interview: thank you, Amara Jensen"),
        example(subject="Interview follow-up: VP, R&D (EMEA), Amara Jensen"),
        example(subject="Thank you! Data Analyst interview, Amara Jensen"),
        example(subject="Urgent Care Nurse interview: thank you, Amara Jensen"),
        example(subject="Thank you: ASAP Staffing analyst interview, Amara JENSEN"),
    ),
)
def shouting_subject(document: Document, options: Options) -> Iterator[Hit]:
    """The subject raises its voice.

    Capitals, rows of exclamation marks and words such as “urgent” compete for attention with
    mail that is urgent for the reader. Abbreviations and names in capitals are left alone.
    """
    draft = document.draft
    if is_answer(draft):
        return
    subject = draft.subject or ""
    proper = core(subject)
    if is_blank(proper.text):
        return
    first = proper.start
    hits: list[tuple[int, int, str]] = []
    spans = _shouted(subject, first, sender_parts(draft))
    urgent = [
        found
        for found in _URGENT.finditer(subject, first)
        if not any(t.start() <= found.start() < t.end() for t in _TRADES.finditer(subject))
    ]
    if spans:
        hits.append((*spans, "is written in capitals"))
    hits += [
        (found.start(), found.end(), "presses the reader")
        for found in urgent
        if not (spans and spans[0] <= found.start() < spans[1])
    ]
    for found in _MARKS.finditer(subject, first):
        if spans and spans[0] <= found.start() <= spans[1]:
            continue
        hits.append(
            (found.start(), found.start() + len(found.group().rstrip()), "is more than one mark")
        )
    hurry = [found.span for found in document.find(Region.SUBJECT, HURRY)] if hits else []
    loud = bool(spans and urgent)
    for start, end, says in sorted(hits):
        # One word that presses is the business of `false-urgency`; a row of capitals is not.
        if any(span.start < end and start < span.end for span in hurry) and (
            says == "presses the reader" or " " not in subject[start:end]
        ):
            continue
        yield Hit(
            message=f"“{subject[start:end]}” in the subject {says}",
            span=Span(Region.SUBJECT, start, end),
            severity=WARNING if loud else INFO,
        )


def _shouted(subject: str, first: int, names: tuple[str, ...]) -> tuple[int, int] | None:
    """From the first to the last word in capitals that is no abbreviation, if it is a shout."""
    known = {fold(part) for part in names}
    common, alone = _words("shouted-words"), _words("shouted-alone")
    found = [
        match
        for match in _CAPITALS.finditer(subject, first)
        if fold(match.group()) not in known
        and (match.group().lower() in common or is_role_word(match.group()))
    ]
    if len(found) < 2 and not any(match.group().lower() in alone for match in found):
        return None
    end = found[-1].end()
    tail = re.match(r"(?:[\s,:–-]+[^\W\d_a-z]{2,}\b)+", subject[end:])
    return found[0].start(), end + (
        tail.end() if tail and tail.group().lower().strip() in _SMALL else 0
    )


_SMALL: Final = frozenset({"you", "me", "now", "it", "us", "job", "this"})


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load_lexicon(name))
