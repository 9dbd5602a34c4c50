"""Runs of exclamation and question marks, and too many single exclamation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.rule import HIGH, INFO, WARNING, Cite, Edit, Hit, Options, example, option, rule
from lint_followup.rules.markers._own import MAX_HITS, OWN, Quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

MARK: Final = "[!?！？‼⁇⁈⁉]"
DOUBLE: Final = frozenset("‼⁇⁈⁉")
ENDS: Final = r"(?=[\s\"”’)\]…]|$)"
MARKS: Final = re.compile(rf"(?<![!?！？‼⁇⁈⁉]){MARK}\ufe0f?(?: ?{MARK}\ufe0f?)*+")
LOUD: Final = re.compile(r"[!！‼⁇⁈⁉]|[?？] ?[?？]")
SINGLE: Final = re.compile(rf"(?<=[\w\"”’)\]])[!！]{ENDS}", re.MULTILINE)
LAST_WORD: Final = re.compile(r"[\w&'’-]+$")
CHESS_MOVE: Final = re.compile(r"\b[KQRBN]?[a-h]?x?[a-h][1-8][+#]?$")
WORD_REACH: Final = 40
"""Characters looked back on for a word: no name in the lexicon is longer."""


@dataclass(frozen=True, slots=True)
class MarkOptions(Options):
    """How much punctuation is too much."""

    single_marks: int = option(2, "exclamation marks, one at a time, that pass without remark")
    warn_from: int = option(3, "runs of marks in one message from which they are a warning")
    names: tuple[str, ...] = option((), "names that end in a mark, without it")


@rule(
    "mark-run",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("greeting", "body", "signoff"),
    basis="ours",
    options=MarkOptions,
    suggestion="One mark is enough; a full stop is calmer still.",
    cite=Cite(
        "how-not-to-follow-up",
        "If your thank-you note is sloppy, filled with spelling errors or just looks overly casual",
    ),
    advice="sloppy-mechanics",
    bad=(
        example(say="I enjoyed the tour of the lab[[!!!]]"),
        example(say="Did my references reach you[[??]] I sent them on Monday."),
        example(say="Could the start date move to May[[?!]]"),
        example(say="The lab was a joy! The team was kind! The tour was long[[!]]"),
        example(greeting="Dear Priya[[!!]]"),
    ),
    good=(
        example(say="It was a pleasure to meet you!"),
        example(say="I spent four years at Yahoo! and two at Kahoot! before the clinic."),
        example(say="You asked whether I had been at Yahoo!? I was, for four years."),
        example(say="One customer wrote “Where is my parcel???” and I answered within the hour."),
        example(say="The guard `if (!!user && !ready)` that you showed me was new to me."),
        example(greeting="Good morning Priya!", say="Thank you! It was a fine day!"),
    ),
)
def mark_run(document: Document, options: MarkOptions) -> Iterator[Hit]:
    """Several exclamation or question marks where one would do.

    A row of marks is the typed form of a raised voice: delight becomes noise, and a question
    becomes a reproach. The same goes for a message in which most sentences end with a shout.
    """
    if not LOUD.search(document.own_text):
        return
    names = frozenset(load_lexicon("names-with-marks")).union(
        name.lower() for name in options.names
    )
    quoted = Quotations(document)
    runs = list(islice(_runs(document, names, quoted), MAX_HITS))
    severity = WARNING if len(runs) >= options.warn_from else INFO
    for span, marks in runs:
        yield Hit(
            message=f"“{marks}” reads as shouting",
            span=span,
            severity=severity,
            edits=(Edit(span, "?" if set(marks) & set("?？⁇⁈⁉") else "!"),),
        )
    singles = list(_singles(document, names, quoted))
    if len(singles) > options.single_marks:
        total = len(singles) + len(runs)
        yield Hit(
            message=f"{total} exclamation marks in one message: from here they wear thin",
            span=singles[options.single_marks],
        )


def _runs(
    document: Document, names: frozenset[str], quoted: Quotations
) -> Iterator[tuple[Span, str]]:
    for region in OWN:
        text = document.text(region)
        for match in MARKS.finditer(text):
            marks = match.group()
            if len(marks.replace("\ufe0f", "")) < 2 and marks[0] not in DOUBLE:
                continue
            span = Span(region, *match.span())
            if _is_emphatic(text, match, names) and not quoted.hold(span):
                yield span, marks


def _is_emphatic(text: str, match: re.Match[str], names: frozenset[str]) -> bool:
    """Whether the marks end words, and are no operator, chess comment, gap or part of a name."""
    start, end = match.span()
    marks = match.group().replace(" ", "")
    before = text[max(start - WORD_REACH, 0) : start]
    following = text[end : end + 1]
    if not before.strip() or before[-1] == "\n":
        return False
    if before[-1] in " \t":
        opens_next = text[end : end + 2].strip(" ").isupper() and marks[0] in "!！"
        return not following or following == "\n" or opens_next
    if following.isalnum() and (" " in match.group() or not following.isupper()):
        return False
    if before[-1] in "$£€([{/=<>&|" or CHESS_MOVE.search(before):
        return False
    return not (_is_name(before, names) and marks[0] == "!" and len(marks) == 2)


def _singles(document: Document, names: frozenset[str], quoted: Quotations) -> Iterator[Span]:
    for region in (Region.BODY, Region.SIGNOFF):
        text = document.text(region)
        for match in SINGLE.finditer(text):
            span = Span(region, *match.span())
            before = text[max(match.start() - WORD_REACH, 0) : match.start()]
            if not _is_name(before, names) and not quoted.hold(span):
                yield span


def _is_name(before: str, names: frozenset[str]) -> bool:
    word = LAST_WORD.search(before)
    return word is not None and word.group()[0].isupper() and word.group().lower() in names
