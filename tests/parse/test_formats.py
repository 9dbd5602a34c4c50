"""Which source is read as what, and what cannot be read at all."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lint_followup.draft import Draft, Format, Position, Region, Span
from lint_followup.errors import DraftError
from lint_followup.parse.formats import MAX_BYTES, parse_bytes, parse_text, read_path

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "Dear Ana,\n\nThank you for the tour.\n\nBest,\nKim\n"


@pytest.mark.parametrize(
    ("source", "name", "expected"),
    [
        (f"From: kim@example.com\n\n{LETTER}", "", Format.MESSAGE),
        (f"Subject: The job\n\n{LETTER}", "", Format.MESSAGE),
        (f"\nSubject: The job\n\n{LETTER}", "", Format.MESSAGE),
        (f"From kim@example.com Tue Nov 3 2026\nSubject: The job\n\n{LETTER}", "", Format.MESSAGE),
        (f"Subject: The job\n\n{LETTER}", "draft.txt", Format.TEXT),
        (f"Subject: The job\n\n{LETTER}", "draft.md", Format.MARKDOWN),
        (f"**Subject:** The job\n\n{LETTER}", "", Format.TEXT),
        (LETTER, "", Format.TEXT),
        (LETTER, "draft.md", Format.MARKDOWN),
        (LETTER, "draft.eml", Format.MESSAGE),
        ("Note: this is a text.\n", "", Format.TEXT),
        ("Ana: thank you for the tour.\n", "", Format.TEXT),
    ],
)
def test_format(source: str, name: str, expected: Format) -> None:
    assert parse_bytes(source.encode(), name=name).format == expected


@pytest.mark.parametrize(
    "start", ["Subject: The job\n", "**Subject:** The job\n", "**Subject: The job**\n"]
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_text_with_headers(start: str, gap: str) -> None:
    draft = parse_text(f"{start}To: Ana Ruiz <ana@example.com>\n{gap}{LETTER}")
    assert draft.subject == "The job"
    assert draft.to[0].address == "ana@example.com"
    assert draft.text.lstrip() == LETTER
    place = draft.position(Span(Region.BODY, *found(draft, "tour")))
    assert place == Position(5 + len(gap), 19)
    assert draft.position(Span(Region.SUBJECT, 4, 7)) == Position(1, start.index("job") + 1)


def found(draft: Draft, word: str) -> tuple[int, int]:
    start = draft.text.index(word)
    return start, start + len(word)


def test_a_body_alone_has_no_headers() -> None:
    draft = parse_bytes(LETTER.encode())
    assert (draft.subject, draft.headers, draft.from_) == (None, (), ())
    assert draft.text == LETTER


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_any_encoding(encoding: str) -> None:
    draft = parse_bytes("Grüße aus Köln\r\nvon Zoé\r\n".encode(encoding), name="draft.txt")
    assert draft.text == "Grüße aus Köln\nvon Zoé\n"
    assert bool(draft.defects) == (encoding == "cp1252")


@pytest.mark.parametrize(
    ("data", "kind", "word"),
    [
        (b"", "empty", "empty"),
        (b" \r\n\n", "empty", "empty"),
        (b"\xef\xbb\xbf\n", "empty", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unsupported", ".eml"),
        (b"%PDF-1.7\n...", "unsupported", "PDF"),
        (b"PK\x03\x04\x14\0word/document.xml", "unsupported", "Plain text"),
        (b"PK\x03\x04\x14\0a.txt", "unsupported", "ZIP"),
        (b"{\\rtf1 Dear Ana}", "unsupported", "Plain text"),
        (b"1284      \nFrom: kim@example.com\n\nHi\n", "unsupported", "Raw Message Source"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "unreadable", "neither"),
        (b"Content-Type: image/png\n\nabc\n", "no-text", "no readable text"),
    ],
)
def test_what_cannot_be_linted(data: bytes, kind: str, word: str) -> None:
    with pytest.raises(DraftError, match=word) as raised:
        parse_bytes(data, name="draft.x")
    assert raised.value.kind == kind
    assert str(raised.value).startswith("draft.x ")
    assert "\n" not in str(raised.value)


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 100)
    with pytest.raises(DraftError, match="32 MiB") as raised:
        read_path(path)
    assert raised.value.kind == "too-large"


@pytest.mark.parametrize(("name", "kind"), [("none.eml", "missing"), (".", "unreadable")])
def test_no_file(tmp_path: Path, name: str, kind: str) -> None:
    with pytest.raises(DraftError) as raised:
        read_path(tmp_path / name)
    assert raised.value.kind == kind


def test_read_path_and_from_bytes_agree(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(LETTER.encode())
    assert read_path(path) == Draft.from_bytes(LETTER.encode(), name="draft.md")


def test_only_the_first_message_of_a_mailbox() -> None:
    one = "From kim Tue Nov 3 10:00:00 2026\nSubject: {}\n\nHello Ana,\n>From here it is far.\n\n"
    draft = parse_bytes((one.format("one") + one.format("two")).encode())
    assert draft.subject == "one"
    assert "two" not in draft.text
    assert [defect.where for defect in draft.defects] == ["mailbox"]


def test_a_year_alone_is_no_emlx() -> None:
    assert parse_bytes(b"2026\nwas a good year.\n").format == Format.TEXT


def test_plain_mail_needs_no_html_machinery() -> None:
    code = (
        "import sys\n"
        "from lint_followup.parse.formats import parse_bytes\n"
        "parse_bytes(b'From: Kim <kim@example.com>\\n\\nHello Ana,\\n')\n"
        "loaded = {'html', 'html.parser', 'tinycss2', 'email.policy', 'email.parser'} & set(sys.modules)\n"
        "assert not loaded & {'html.parser', 'tinycss2', 'email.policy'}, loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
