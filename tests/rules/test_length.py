"""Words, paragraphs, sentences and readability of odd and of hostile bodies."""

from __future__ import annotations

import sys
import time
from textwrap import fill
from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Attachment, Draft, Format, Header, Region, Segment
from lint_followup.kinds import Kind
from lint_followup.language.names import Names
from lint_followup.language.readability import common_words, readability
from lint_followup.language.sentences import split_sentences
from lint_followup.rules.length._body import count_words, paragraphs
from lint_followup.rules.length.hard_to_read import ReadingOptions, hard_to_read
from lint_followup.rules.length.long_sentence import long_sentence
from lint_followup.rules.length.too_long import too_long
from lint_followup.rules.length.too_short import too_short
from lint_followup.rules.length.wall_of_text import wall_of_text
from lint_followup.severity import Severity

if TYPE_CHECKING:
    from lint_followup.rule import Rule

COVERED = Attachment(
    filename="cv.pdf", content_type="application/pdf", size=9, inline=False, content_id=""
)
NOBODY = Names(people=frozenset(), words=frozenset())


def document(
    body: str,
    kind: Kind = Kind.THANK_YOU,
    *,
    quoted: str = "",
    subject: str | None = None,
    headers: tuple[Header, ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Document:
    text = f"{body}\n{quoted}"
    segments = [Segment(0, len(body) + 1, Region.BODY)]
    if quoted:
        segments.append(Segment(len(body) + 1, len(text), Region.QUOTED))
    draft = Draft(
        format=Format.MESSAGE,
        text=text,
        segments=tuple(segments),
        subject=subject,
        headers=headers,
        attachments=attachments,
        anchors={},
    )
    return Document(draft, Context(), kind=kind)


def words(number: int, word: str = "word") -> str:
    return " ".join([word] * number)


LIMITS = (
    (Kind.THANK_YOU, 200, 300),
    (Kind.STATUS_CHECK, 150, 250),
    (Kind.ARTICLE_SHARE, 90, 150),
    (Kind.PRE_INTERVIEW, 150, 250),
    (Kind.REJECTION_REPLY, 150, 250),
)


@pytest.mark.parametrize(("kind", "passing", "warning"), LIMITS)
def test_too_long_by_kind(kind: Kind, passing: int, warning: int) -> None:
    def severities(number: int) -> list[Severity | None]:
        doc = document(words(number), kind)
        return [hit.severity for hit in too_long.check(doc, too_long.options())]

    assert severities(passing) == []
    assert severities(passing + 1) == [Severity.INFO]
    assert severities(warning) == [Severity.INFO]
    assert severities(warning + 1) == [Severity.WARNING]


COUNTED_OUT = (
    "https://example.org/" + "a-b-c/" * 200,
    "```\n" + words(300) + "\n```",
    "\n".join(["“" + words(60) + "”"] * 4),
    '"' + words(250) + '"',
    "1234 " * 300,
    "amara@example.com " * 150,
)


@pytest.mark.parametrize("extra", COUNTED_OUT)
def test_what_is_not_the_writers_prose_does_not_count(extra: str) -> None:
    doc = document(f"Thank you.\n\n{extra}\n\nBye.")
    assert list(too_long.check(doc, too_long.options())) == []


def test_quoted_thread_does_not_count() -> None:
    doc = document("Thank you.", quoted=words(900))
    assert list(too_long.check(doc, too_long.options())) == []


def test_kinds_without_a_limit_are_left_alone() -> None:
    assert Kind.LOGISTICS not in too_long.kinds
    assert Kind.OTHER not in too_long.kinds


EMPTY = (
    "Thank you very much for your time on Tuesday.",
    "Thanks!",
    "It was great to meet you.\n\nThanks again for the opportunity.",
    "Thank you for the interview. I look forward to hearing from you.",
    "I just wanted to thank you, Priya.",
    "I wanted to thank you for a truly inspiring interview.",
    "I really appreciate your time and I hope to hear from you soon.",
)
CONTENT = (
    "Thank you for explaining how the ward hands over at night.",
    "I enjoyed the talk about dbt and Airflow today.",
    "The job is everything I want: small classes, music and maths.",
    "See https://example.org/report for the table.",
    "Thank you for the talk on 3 November.",
    words(25, "thank"),
    "",
    "https://example.org",
)


@pytest.mark.parametrize("body", EMPTY)
def test_courtesy_alone_is_too_short(body: str) -> None:
    doc = document(body)
    (hit,) = too_short.check(doc, too_short.options())
    assert hit.span is not None
    assert doc.draft.text[hit.span.start : hit.span.end] == body


@pytest.mark.parametrize("body", CONTENT)
def test_little_with_content_is_enough(body: str) -> None:
    assert list(too_short.check(document(body), too_short.options())) == []


@pytest.mark.parametrize(
    "doc",
    [
        document("Thank you!", subject="Re: Interview on Tuesday"),
        document("Thank you!", quoted="> See you on Tuesday."),
        document("Thank you!", headers=(Header("In-Reply-To", "<1@example.com>", 1),)),
        document("Thank you!", attachments=(COVERED,)),
    ],
)
def test_replies_and_covers_may_be_short(doc: Document) -> None:
    assert list(too_short.check(doc, too_short.options())) == []


LINES = "\n".join(f"Line {i} ends here." for i in range(60))
WALLS = (
    (words(121), 1),
    (words(120), 0),
    (fill(words(121), 72), 1),
    (fill(words(121), 30), 1),
    (words(100) + "\n\n" + words(100), 0),
    (words(100) + "\n \t\n" + words(100), 0),
    (fill(words(100), 72) + "\n" + words(3) + "\n" + fill(words(100), 72), 0),
    (words(100) + "\n" + words(60), 0),
    ("\n".join(f"- {words(20)}" for _ in range(9)), 0),
    ("\n".join(f"{i}. {words(20)}" for i in range(9)), 0),
    ("“" + words(140) + "”", 0),
    ("> " + words(10) + "\n```\n" + words(200) + "\n```", 0),
    (words(70) + " https://example.org/" + "x/" * 900 + " " + words(40), 0),
    (words(130) + "\n\n" + words(130), 2),
    ("", 0),
)


@pytest.mark.parametrize(("body", "number"), WALLS)
def test_walls(body: str, number: int) -> None:
    assert len(list(wall_of_text.check(document(body), wall_of_text.options()))) == number


def test_a_wall_is_marked_from_its_first_to_its_last_word() -> None:
    wall = fill(words(121), 72)
    doc = document(f"Thank you.\n\n  {wall}  \n\nBye.")
    (hit,) = wall_of_text.check(doc, wall_of_text.options())
    assert hit.span is not None
    assert doc.draft.text[hit.span.start : hit.span.end] == wall


PARAGRAPHS: tuple[tuple[str, list[str]], ...] = (
    ("a\n\nb", ["a", "b"]),
    ("a\nb", ["a\nb"]),
    ("a long line that goes on and on\nshort\nb", ["a long line that goes on and on\nshort", "b"]),
    ("one\n- two\n- three", ["one", "- two", "- three"]),
    ("1. one\n2) two\na) three", ["1. one", "2) two", "a) three"]),
    ("  a  \n\n\n  b  ", ["a", "b"]),
    ("", []),
    ("\n\n", []),
)


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[part.start : part.end] for part in paragraphs(text)] == expected


THINGS = ", ".join(f"thing {letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
SENTENCES = (
    (words(41) + ".", 1),
    (words(40) + ".", 0),
    (fill(words(41), 60) + ".", 1),
    (words(30) + ". " + words(30).capitalize() + ".", 0),
    (words(30) + "; " + words(30) + ".", 0),
    (words(4) + "; " + words(41) + ".", 1),
    (words(30) + " e.g. " + words(30) + ".", 1),
    (words(20) + " at 3 p.m. " + words(17) + ".", 0),
    (f"I saw {THINGS}.", 0),
    (f"- {words(50)}", 0),
    (f"1) {words(50)}.", 0),
    (f"You wrote: “{words(50)}.”", 0),
    ("word word word\n" * 20, 1),
    ("A line that is long enough to be one\nshort\n" * 20, 0),
    (f"{words(30)} `{words(30)}` {words(5)}.", 0),
    (f"{words(35)} https://example.org/{'a-b-' * 40} {words(4)}.", 0),
    ("", 0),
)


@pytest.mark.parametrize(("body", "number"), SENTENCES)
def test_long_sentences(body: str, number: int) -> None:
    assert len(list(long_sentence.check(document(body), long_sentence.options()))) == number


def test_a_long_sentence_is_marked_whole() -> None:
    sentence = f"The {words(44)}!"
    doc = document(f"Hello there. {sentence} Bye now.")
    (hit,) = long_sentence.check(doc, long_sentence.options())
    assert hit.span is not None
    assert doc.draft.text[hit.span.start : hit.span.end] == sentence


BUREAUCRATIC = (
    "Notwithstanding administrative considerations, comprehensive implementation of organisational "
    "methodologies necessitates interdisciplinary collaboration regarding procedural responsibilities "
    "throughout participating institutional environments and corresponding establishments. "
)
PLAIN = "We went to the lab and saw the new press. It was loud, and the team was kind to us. "
TECHNICAL = (
    "The electroencephalography data came from the neurophysiology unit each night. We put it into one table. "
    "Nurses could then see who had to come back for more electroencephalography the next day. "
)
NAMED = "We met Krishnamurthy Venkataraman of Massachusetts Interoperability Consortium Incorporated there. "
CODE = "We set PreferredMaintenanceWindow and spark_sql_autoBroadcastJoinThreshold to new values there. "


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (BUREAUCRATIC * 8, 0),
        ("".join(f"{BUREAUCRATIC.replace('methodologies', w)}" for w in ("aims",)) * 3, 0),
        (PLAIN * 20, 0),
        (TECHNICAL * 8, 0),
        (NAMED * 20, 0),
        (CODE * 20, 0),
        (words(400), 0),
        ("", 0),
    ],
)
def test_reading_stays_silent_where_words_repeat_or_name(body: str, number: int) -> None:
    assert len(list(hard_to_read.check(document(body), hard_to_read.options()))) == number


def test_dense_prose_is_hard_and_can_be_allowed() -> None:
    body = hard_to_read.bad[0].body
    assert body is not None
    (hit,) = hard_to_read.check(document(body), hard_to_read.options())
    assert hit.span is None
    assert list(hard_to_read.check(document(body), ReadingOptions(grade=90))) == []
    assert list(hard_to_read.check(document(body), ReadingOptions(words=900))) == []


def test_plain_text_does_not_load_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textstat", None)
    assert readability(words(200, "plain"), sentences=20, at_least=15) is None
    with pytest.raises(ImportError):
        readability(words(200, "considerations"), sentences=5, at_least=15)


def test_grades_are_those_of_the_formulas() -> None:
    grades = readability("abcde " * 100, sentences=10, at_least=0)
    assert grades is not None
    assert grades.automated == pytest.approx(4.71 * 5 + 0.5 * 10 - 21.43)
    assert grades.coleman_liau == pytest.approx(0.0588 * 500 - 0.296 * 10 - 15.8)
    assert grades.lower == min(grades)
    assert readability("", sentences=0, at_least=0) is None


def test_common_words() -> None:
    text = (
        "The NASA team met Priya at 10:30. I saw dbt_core and considerations, then considerations."
    )
    assert common_words(text, NOBODY) == "The team met at I saw and considerations then"
    known = Names(people=frozenset(), words=frozenset({"team"}))
    assert common_words("The team met.", known) == "The met"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("it's a co-worker", 3), ("1 2 3", 0), ("don’t", 1), ("naïve Łukasz", 2), ("", 0), ("- –", 0)],
)
def test_words(text: str, expected: int) -> None:
    assert count_words(text) == expected


HOSTILE = (
    "!",
    ".",
    "a",
    "a ",
    "a\n",
    "\n",
    "- a\n",
    "a. ",
    "“",
    '"',
    "“a” ",
    ", ",
    "\t",
    "1. ",
    "a\n\n",
    "Aa ",
    "I ",
)


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("rule", [too_long, too_short, wall_of_text, long_sentence, hard_to_read])
def test_hostile_bodies_take_linear_time(rule: Rule, unit: str) -> None:
    text = unit * (200_000 // len(unit))
    draft = Draft(
        format=Format.MESSAGE, text=text, segments=(Segment(0, len(text), Region.BODY),), anchors={}
    )
    doc = Document(draft, Context(), kind=Kind.THANK_YOU)
    doc._texts[Region.BODY] = text
    began = time.perf_counter()
    list(rule.check(doc, rule.options()))
    assert time.perf_counter() - began < 20


def test_marks_without_end_are_split_in_linear_time() -> None:
    began = time.perf_counter()
    assert split_sentences("!" * 1_000_000) == [(0, 1_000_000)]
    assert split_sentences("." * 1_000_000 + "x") == [(0, 1_000_001)]
    assert time.perf_counter() - began < 20


def test_marks_end_a_sentence_with_their_quotation_marks() -> None:
    text = "He said “Stop!!” Then he left… Was it so?!) Yes."
    assert [text[a:b] for a, b in split_sentences(text)] == [
        "He said “Stop!!”",
        "Then he left…",
        "Was it so?!)",
        "Yes.",
    ]
