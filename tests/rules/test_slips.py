"""Placeholders, scaffolding, attachments, links and pitches in many hands' wording."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import TEXT_REGIONS, Region
from lint_followup.engine import _has_cue
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.rules.content.handwritten_note import handwritten_note
from lint_followup.rules.markers.media_attachment import media_attachment
from lint_followup.rules.oversell.sales_pitch import sales_pitch
from lint_followup.rules.slips._slots import is_slot
from lint_followup.rules.slips.broken_link import broken_link
from lint_followup.rules.slips.dummy_text import dummy_text
from lint_followup.rules.slips.forgotten_attachment import forgotten_attachment
from lint_followup.rules.slips.missing_link import missing_link
from lint_followup.rules.slips.placeholder import placeholder
from lint_followup.rules.tone.urgent_header import urgent_header

if TYPE_CHECKING:
    from lint_followup.rule import Hit, Rule

SECONDS = 30.0
"""Far more than a linear pass takes on a slow machine, far less than a quadratic one."""

HEADERS = (
    "From: Ana Silva <ana.silva@example.com>\n"
    "To: Priya Nair <priya.nair@brightwell.example>\n"
    "Subject: Thank you for the interview, Ana Silva\n"
    "MIME-Version: 1.0\n"
)
PLAIN = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
OPENINGS = ("Dear", "Hi ", "Hello", "Good morning")
CLOSINGS = ("egards", "Best", "incerely", "Love,", "xx", "Yours,")


def mail(text: str, *, headers: str = HEADERS, kind: Kind = Kind.THANK_YOU) -> Document:
    """A message with the text, and with a greeting and a sign-off where it has none."""
    if not text.startswith(OPENINGS) and not any(f"\n\n{word}" in text for word in OPENINGS):
        text = f"Dear Priya,\n\nThank you for meeting me on Tuesday.\n\n{text}"
    if not any(word in text for word in CLOSINGS):
        text = f"{text}\n\nBest regards,\nAna Silva"
    return Document(parse_bytes(f"{headers}{PLAIN}{text}\n".encode()), Context(), kind=kind)


def hits(rule: Rule, document: Document) -> list[Hit]:
    return list(rule.check(document, rule.options())) if _has_cue(rule, document) else []


def found(rule: Rule, document: Document) -> list[str]:
    texts = []
    for hit in hits(rule, document):
        assert hit.span is not None
        region = hit.span.region
        draft = document.draft
        whole = draft.text if region in TEXT_REGIONS else draft.region_text(region)
        texts.append(whole[hit.span.start : hit.span.end])
    return texts


RULES = (
    placeholder,
    dummy_text,
    forgotten_attachment,
    broken_link,
    missing_link,
    sales_pitch,
    handwritten_note,
)
FIXTURES = Path(__file__).parents[2] / "fixtures" / "slips"


def _cases(which: str) -> list[object]:
    return [
        pytest.param(rule, text, id=f"{rule.name}-{number}")
        for rule in RULES
        for number, text in enumerate(
            tomllib.loads((FIXTURES / f"{rule.name}.toml").read_text(encoding="utf-8"))[which], 1
        )
    ]


@pytest.mark.parametrize(("rule", "text"), _cases("fires"))
def test_a_slip_is_found_however_it_is_worded(rule: Rule, text: str) -> None:
    assert hits(rule, mail(text))


@pytest.mark.parametrize(("rule", "text"), _cases("silent"))
def test_what_only_looks_like_a_slip_is_left_alone(rule: Rule, text: str) -> None:
    assert not found(rule, mail(text))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Company", True),
        ("first_name", True),
        ("Skill 1", True),
        ("Mr./Ms. Last Name", True),
        ("he/she", True),
        ("she/her", False),
        ("TEAM-42", False),
        ("Job ID: 4512", False),
        ("sic", False),
        ("name withheld", False),
        ("", False),
        ("…", False),
    ],
)
def test_what_stands_in_brackets_is_a_slot_or_not(content: str, expected: bool) -> None:
    assert is_slot(content) is expected


def test_a_list_may_put_its_name_before_a_subject() -> None:
    assert is_slot("Job", tag=False)
    assert not is_slot("Job", tag=True)
    assert is_slot("Company Name", tag=True)


def test_a_placeholder_is_found_in_headers_attachments_and_html() -> None:
    headers = (
        "From: Your Name <your.name@example.com>\nTo: [Hiring Manager] <hr@brightwell.example>\n"
        "Subject: Interview for [Job Title] - Your Name\nMIME-Version: 1.0\n"
    )
    assert found(placeholder, mail("The tour was good.", headers=headers)) == [
        "[Job Title]",
        "Your Name",
        "your.name@example.com",
        "Your Name",
        "[Hiring Manager]",
    ]
    page = (
        f"{HEADERS}Content-Type: text/html; charset=utf-8\n\n<p>Dear {{{{first_name}}}},</p>"
        "<p>Thank you for the tour of &lt;Company&gt;.</p><a href='{{page}}'>My page</a>"
    )
    document = Document(parse_bytes(page.encode()), Context(), kind=Kind.THANK_YOU)
    assert found(placeholder, document) == ["{{first_name}}", "<Company>", "{{page}}"]


def test_talk_of_programs_excuses_braces_unless_another_place_was_left_open() -> None:
    talk = "Your question about {name} in Python templates stayed with me."
    assert not found(placeholder, mail(talk))
    assert found(placeholder, mail(f"Dear [Name],\n\n{talk}")) == ["[Name]", "{name}"]


def test_the_quoted_thread_is_not_the_writers() -> None:
    thread = "On Tue, 10 Nov 2026 at 14:03, Priya Nair <p@brightwell.example> wrote:\n> Dear [Name],\n> TODO: attach it\n"
    document = mail(f"Thank you.\n\nBest regards,\nAna Silva\n\n{thread}")
    assert not found(placeholder, document)
    assert not found(dummy_text, document)


CLAIM = "Dear Priya,\n\nPlease find attached the certificate.\n\nBest regards,\nAna Silva\n"
FILES = (
    ("application/pdf; name=c.pdf\nContent-Disposition: attachment; filename=c.pdf", True),
    ("application/pdf; name=c.pdf\nContent-Disposition: inline; filename=c.pdf", True),
    ("image/jpeg; name=c.jpg\nContent-Disposition: attachment; filename=c.jpg", True),
    ("image/jpeg; name=c.jpg\nContent-Disposition: inline; filename=c.jpg", True),
    ("image/png\nContent-Disposition: inline\nContent-ID: <logo@a>", False),
    ("application/pgp-signature; name=signature.asc", False),
)


@pytest.mark.parametrize(("part", "is_file"), FILES)
def test_which_parts_are_files(part: str, is_file: bool) -> None:
    source = (
        f"{HEADERS}Content-Type: multipart/mixed; boundary=b\n\n--b\n{PLAIN}{CLAIM}"
        f"\n--b\nContent-Type: {part}\n\nx\n--b--\n"
    )
    document = Document(parse_bytes(source.encode()), Context(), kind=Kind.THANK_YOU)
    assert bool(hits(forgotten_attachment, document)) is not is_file


def test_a_text_cannot_show_what_is_attached() -> None:
    document = Document(parse_text(CLAIM), Context(), kind=Kind.THANK_YOU)
    assert not hits(forgotten_attachment, document)


def test_a_pasted_subject_line_counts_only_beside_a_subject() -> None:
    text = "Subject: Thank you\n\nDear Priya,\n\nThank you for the tour.\n\nBest,\nAna"
    assert found(dummy_text, mail(text)) == ["Subject: Thank you"]
    assert not hits(dummy_text, Document(parse_text(text), Context(), kind=Kind.THANK_YOU))


PRIORITIES = (
    ("X-Priority: 1 (Highest)", True),
    ("X-Priority: 2", True),
    ("X-Priority: 3", False),
    ("X-Priority: Normal", False),
    ("Importance: HIGH", True),
    ("Importance: low", False),
    ("Priority: urgent", True),
    ("Priority: non-urgent", False),
    ("X-MSMail-Priority: High", True),
    ("Return-Receipt-To: ana.silva@example.com", True),
    ("Reply-To: ana.silva@example.com", False),
)


@pytest.mark.parametrize(("field", "presses"), PRIORITIES)
def test_which_header_fields_press(field: str, presses: bool) -> None:
    document = mail("The tour was good.", headers=f"{HEADERS}{field}\n", kind=Kind.STATUS_CHECK)
    assert found(urgent_header, document) == ([field.partition(": ")[2]] if presses else [])


def test_a_video_that_was_asked_for_is_welcome() -> None:
    part = "Content-Type: video/mp4; name=hello.mp4\nContent-Disposition: attachment; filename=hello.mp4"
    for text, expected in (("A little film.", 1), ("As you asked, my lesson on film.", 0)):
        source = (
            f"{HEADERS}Content-Type: multipart/mixed; boundary=b\n\n--b\n{PLAIN}Dear Priya,\n\n{text}"
            f"\n--b\n{part}\n\nx\n--b--\n"
        )
        document = Document(parse_bytes(source.encode()), Context(), kind=Kind.THANK_YOU)
        assert len(hits(media_attachment, document)) == expected


HOSTILE = (
    "[", "[[", "{", "{{", "<", "<%", "«", "(", "____ ", "__/", "X", "XX ", "xxx.", "%a", "*|", "Dear ", "Dear Mr./", "Dear Mr. ", "name ",
    "Your name\n", "[name ", "(your name ", "{a} ", "todo: ", "TODO ", "blah ", "asdf ", "??? ", "note to self ", "draft ", "Option 1\n", "Subject: ",
    "attached ", "please find ", "I have attached ", "the attached ", "my CV ", "in attachment ", "http//", "https:", "https://a/", "C:\\a b\\",
    "/home/a/", "www.", "[a](http://", "here is the link ", "my link ", "click here ", "five reasons ", "hire me ", "- led\n", "\n\n", "\n", "“", ". ", "a@",
    "I have sent you a card ", "a handwritten note ", "let me know if this ", "feel free to ", "here is a ",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    document = mail(f"Dear Priya,\n\n{text}", kind=Kind.STATUS_CHECK)
    _ = document.sentences(Region.BODY)
    start = time.perf_counter()
    for rule in RULES:
        list(rule.check(document, rule.options()))
    assert time.perf_counter() - start < SECONDS
