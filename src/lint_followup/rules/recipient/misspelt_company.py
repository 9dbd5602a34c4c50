"""The rule `misspelt-company`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.context import Context
from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.addresses import distance
from lint_followup.language.employers import firm_words
from lint_followup.language.greetings import is_given_name
from lint_followup.language.lexicon import lexicon_set
from lint_followup.language.people import fold
from lint_followup.rule import (
    ALL_KINDS,
    HIGH,
    INFO,
    LOW,
    MEDIUM,
    WARNING,
    Cite,
    Hit,
    Options,
    example,
    rule,
)
from lint_followup.rules.recipient._firms import (
    body_firms,
    employer_labels,
    is_about_a_job,
    subject_firms,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.document import Document

_WORD: Final = re.compile(r"(?<![\w@.'’-])[^\W\d_a-z][^\W\d_]{2,}(?![\w@])")
_LONG: Final = 6
"""Letters of a word that is compared wherever it stands, not only as an employer's name."""
_SHORT: Final = 4
_TWO_SLIPS: Final = 8


class Known(NamedTuple):
    """A word of the firm's name: how it is written, in which form it is compared, and who says so."""

    word: str
    form: str
    source: str


@rule(
    "misspelt-company",
    category="recipient",
    family="company",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=ALL_KINDS,
    regions=("subject", "body"),
    cite=Cite("how-not-to-follow-up", "be sure that you proofread several times"),
    basis="ours",
    suggestion="Copy the name from their letterhead or their page.",
    advice=("proofread", "personal-not-template"),
    bad=(
        example(
            say="I look forward to joining [[Aple]].",
            context=Context(company="Apple"),
        ),
        example(say="I am very interested in the opening at [[Brightwel]]."),
        example(
            say="What you told me about [[Brihgtwell]] stayed with me.",
            context=Context(company="Brightwell Health"),
        ),
        example(
            kind=Kind.OTHER,
            subject="Re: Joiner at Norrgård, Amara Jensen",
            to="Priya Nair <priya@norrgard.example>",
            greeting="Dear Priya,",
            body="Thank you for the interview. I would have liked to build windows with you, and my application stands. "
            "If [[Norrgrad]] looks for a joiner again, I would be glad to hear of the position.",
        ),
        example(
            subject="Thank you: Data Analyst interview at Norrgård, Amara Jensen",
            to="jobs@greenhouse.io",
            greeting="Dear Hiring Team,",
            say="The position at [[Norgård]] would suit me well.",
        ),
    ),
    good=(
        example(say="I am very interested in the opening at Brightwell."),
        example(say="Brightwell’s plans and the Brightwell Way were new to me."),
        example(
            to="Priya Nair <priya@kamau-partners.example>",
            say="Ms. Kamara told me about the archive.",
        ),
        example(
            say="I look forward to joining Norrgard.",
            context=Context(company="Norrgård"),
            to="Priya Nair <priya@norrgard.example>",
        ),
        example(
            say="The opening at Acme Labs would suit me well.",
            to="Priya Nair <priya@acmelabs.example>",
        ),
    ),
)
def misspelt_company(document: Document, options: Options) -> Iterator[Hit]:
    """The firm's name is misspelt.

    It stands on every page of theirs, so a slip in it says that nobody looked twice. Compared are
    what you said of the job, the readers' domain, the subject and the thread.
    """
    if not is_about_a_job(document):
        return
    known = _known(document)
    if not known:
        return
    right = {item.form for item in known} | _other_words(document)
    framed = {mention.start: mention for mention in body_firms(document)}
    body = document.text(Region.BODY)
    for found in _WORD.finditer(body):
        word = re.sub(r"['’]s$", "", found.group())
        form = _form(word)
        named = any(start <= found.start() < m.end for start, m in framed.items())
        if (
            form in right
            or not (named or len(form) >= _LONG)
            or _is_ordinary(form, word, named=named)
        ):
            continue
        near = next(
            (item for item in _comparable(known, named=named) if _is_slip(form, item.form)), None
        )
        if near is None:
            continue
        again = near.source == "domain" and body.count(word) > 1
        yield Hit(
            message=f"“{word}” looks like “{near.word}” misspelt",
            span=Span(Region.BODY, found.start(), found.start() + len(word)),
            severity=INFO if again else None,
            confidence=LOW if again else HIGH if near.source == "context" else None,
            suggestion=f"If the firm is meant, write “{near.word}”.",
        )


def _known(document: Document) -> list[Known]:
    """The words of the firm's name, those that the context gives first."""
    named = [("context", document.context.company or "")]
    named += [("subject", mention.name) for mention in subject_firms(document)]
    found = [
        Known(word, _form(word), source)
        for source, name in named
        for word in words_of(name)
        if _form(word) in firm_words(name)
    ]
    labels = employer_labels(document)
    thread = words_of(document.draft.region_text(Region.QUOTED))
    found += [
        Known(word, _form(word), "thread")
        for word in thread
        if not word.islower() and _form(word) in labels
    ]
    found += [
        Known(piece.capitalize(), fold(piece), "domain")
        for label in labels
        for piece in dict.fromkeys((label, *label.split("-")))
    ]
    return [item for item in found if len(item.form) >= _SHORT]


def _comparable(known: list[Known], *, named: bool) -> Iterator[Known]:
    """Those with which a word is compared: a firm called by a common word only where one is named."""
    ordinary = lexicon_set("common-words")
    for item in known:
        if named or item.source == "context" or item.form not in ordinary:
            yield item


def _form(word: str) -> str:
    return re.sub(r"['’]s$|\W", "", fold(word))


def _other_words(document: Document) -> set[str]:
    """Words that are right here: names of people, of the thread, the writer and the role."""
    draft = document.draft
    texts: Iterable[str] = (
        draft.region_text(Region.QUOTED),
        draft.region_text(Region.SIGNATURE),
        document.context.role or "",
    )
    words = {_form(word) for text in texts for word in words_of(text)}
    return words | {fold(name) for name in document.names.people}


def _is_ordinary(form: str, word: str, *, named: bool) -> bool:
    if form in lexicon_set("common-words") or is_given_name(form):
        return True
    return word.isupper() and not named


def _is_slip(form: str, right: str) -> bool:
    """Whether a word is the name with a letter or two wrong; a plural is none."""
    if {form, right} & {f"{right}s", f"{form}s"} or form[0] != right[0]:
        return False
    steps = distance(form, right)
    return steps == 1 or (steps == 2 and min(len(form), len(right)) >= _TWO_SLIPS)
