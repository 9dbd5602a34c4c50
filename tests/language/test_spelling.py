from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Region
from lint_followup.errors import BackendUnavailable
from lint_followup.language import harper
from lint_followup.language.spelling import SpellingSettings
from lint_followup.language.words import distance, words_to_check
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.rules.spelling import RULES
from lint_followup.rules.spelling._own import FINDERS

HERE = Path(__file__).parent
MAILS = (HERE / "spelling_clean.txt").read_text(encoding="utf-8").split("====\n")
SENTENCES = (HERE / "spelling_clean_sentences.txt").read_text(encoding="utf-8").splitlines()
SLIPS = [
    line
    for name in ("spelling_planted.txt", "spelling_heldout.txt")
    for line in (HERE / name).read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def document(text: str, **settings: object) -> Document:
    return Document(parse_text(text), Context(), spelling=SpellingSettings(**settings))  # type: ignore[arg-type]


def misspelt(text: str, **settings: object) -> list[str]:
    doc = document(text, **settings)
    return [
        doc.draft.region_text(slip.region)[slip.start : slip.end]
        for slip in doc.spelling.slips
        if slip.kind == "spelling"
    ]


def findings(text: str) -> list[tuple[str, str, int, int]]:
    doc = document(text)
    return [
        (rule.name, hit.message, hit.span.start, hit.span.end)
        for rule in RULES
        for hit in rule.check(doc, rule.options())
        if hit.span is not None
    ]


@pytest.mark.parametrize("mail", MAILS, ids=range(len(MAILS)))
def test_clean_mail_is_silent(mail: str) -> None:
    assert findings(mail) == []


@pytest.mark.parametrize("mail", MAILS[::6], ids=range(len(MAILS[::6])))
def test_clean_mail_is_silent_with_typographic_apostrophes(mail: str) -> None:
    assert findings(mail.replace("'", "’")) == []


@pytest.mark.parametrize("sentence", SENTENCES)
def test_right_sentence_is_silent(sentence: str) -> None:
    assert findings(f"Hello,\n\n{sentence}\n") == []


def test_nine_planted_slips_in_ten_are_found_at_their_place() -> None:
    missed = [line for line in SLIPS if not finds(line)]
    assert len(missed) <= len(SLIPS) / 10, missed


def finds(line: str) -> bool:
    opening = "Hello,\n\n"
    marks: list[tuple[int, int]] = []
    text = opening
    for piece in re.split(r"(\[\[.*?\]\])", line):
        if piece.startswith("[["):
            marks.append((len(text), len(text) + len(piece) - 4))
        text += piece.removeprefix("[[").removesuffix("]]")
    return any(
        start < mark_end + 6 and mark_start - 6 < end
        for _, _, start, end in findings(text)
        for mark_start, mark_end in marks
    )


@pytest.mark.parametrize(
    "word",
    """dbt Kubernetes iOS C++ B.Sc. GmbH OKRs HIPAA HubSpot Priya Nguyễn Siobhán résumé naïve café
    SQL p99 v2.3 js ML e-mail walk-in on-call pre-registration mise-en-place QuickBooks eBay macOS
    colour organise analyse centre programme licence practise enrolment fulfil travelling grey
    color organize analyze center program license practice enrollment fulfill traveling gray
    venipuncture titrated geomatics tagout threadlocker proration endogeneity""".split(),
)
def test_word_is_right(word: str) -> None:
    assert misspelt(f"Hello,\n\nWe talked about {word} and the plan for {word}.\n") == []


@pytest.mark.parametrize(
    ("dialect", "wrong"), [("american", "colour"), ("british", "color"), ("british", "analyze")]
)
def test_configured_dialect_is_kept(dialect: str, wrong: str) -> None:
    doc = document(f"Hello,\n\nWe spoke about the {wrong} of it.\n", dialect=dialect)
    assert doc.spelling.engine == "Harper"
    assert misspelt(f"Hello,\n\nWe spoke about the {wrong} of it.\n") == []


def test_vocabulary_is_known_whatever_its_case() -> None:
    text = "Hello,\n\nThe recieve queue is ours.\n"
    assert misspelt(text) == ["recieve"]
    assert misspelt(text, vocabulary=frozenset({"Recieve"})) == []


def test_words_of_the_thread_the_signature_and_addresses_are_known() -> None:
    draft = parse_bytes(
        b"From: Amara Oppurtunity <amara@definately.example>\nTo: x@y.example\nSubject: Hello\n\n"
        b"Dear Kim,\n\nThe recieve tool and the definately site are fine, oppurtunity too.\n\n"
        b"Best regards,\nAmara\n\n> the recieve tool is broken\n"
    )
    doc = Document(draft, Context())
    assert [slip for slip in doc.spelling.slips if slip.kind == "spelling"] == []


def test_subject_of_a_reply_is_somebody_elses() -> None:
    head = b"From: a@b.example\nTo: x@y.example\nSubject: "
    body = b"\n\nDear Kim,\n\nThank you.\n"
    own = Document(parse_bytes(head + b"Thank you for the interveiw" + body), Context())
    assert [(slip.region, slip.start, slip.end) for slip in own.spelling.slips] == [
        (Region.SUBJECT, 18, 27)
    ]
    titled = Document(parse_bytes(head + b"Thank You for the Interveiw" + body), Context())
    assert [slip.replacements for slip in titled.spelling.slips] == [("Interview",)]
    reply = Document(parse_bytes(head + b"Re: Thank you for the interveiw" + body), Context())
    assert reply.spelling.slips == ()


def test_offsets_hold_after_an_emoji() -> None:
    text = "Hello,\n\nThank you 😊👍🏽 for the oppurtunity.\n"
    (slip,) = document(text).spelling.slips
    assert document(text).draft.text[slip.start : slip.end] == "oppurtunity"


def test_addresses_and_code_leave_no_gap_that_looks_like_a_slip() -> None:
    text = "Hello,\n\nSee https://example.org/a , `teh_table`, and kim@teh.example.\n"
    assert document(text).spelling.slips == ()


def test_switched_off_and_missing_engines_are_reasons() -> None:
    with pytest.raises(BackendUnavailable, match="switched off"):
        _ = document("Hello", engine="off").spelling


def test_missing_harper_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(harper, "import_module", fail_to_import)
    harper._binding.cache_clear()
    try:
        with pytest.raises(BackendUnavailable, match="not installed"):
            _ = document("Hello, recieve it").spelling
    finally:
        harper._binding.cache_clear()


def fail_to_import(name: str) -> object:
    raise ImportError(name)


@pytest.mark.parametrize(
    "piece",
    [
        "I lead a ",
        "a",
        "A",
        " ",
        "\n",
        ".\n\n",
        "aa,",
        "word" + " " * 50,
        "it's ",
        "i ",
        "Dr. ",
        "' ",
    ],
)
def test_long_odd_text_is_read_in_reasonable_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = time.process_time()
    for finder in FINDERS:
        assert len(list(finder(text))) >= 0
    words_to_check(text, ())
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("teh", "the", 1), ("recieve", "receive", 1), ("tommorow", "tomorrow", 2), ("a", "", 1)],
)
def test_distance(one: str, other: str, steps: int) -> None:
    assert distance(one, other) == distance(other, one) == steps


def test_capitals_are_names_unless_they_open_a_sentence() -> None:
    text = "Recieved it. We met Recieved there."
    assert [word.start for word in words_to_check(text, ())] == []
    assert [word.form for word in words_to_check("Recieved it. We met.", ())] == ["recieved"]
