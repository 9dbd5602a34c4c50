"""Parts, encodings, attachments: what a mail program would show, and where it stands."""

from __future__ import annotations

import pytest

from lint_followup.draft import Draft, Position, Region, Span, Style
from lint_followup.parse.formats import parse_bytes


def mail(*lines: str | bytes, end: bytes = b"\n") -> Draft:
    encoded = [line if isinstance(line, bytes) else line.encode() for line in lines]
    return parse_bytes(end.join([b"From: kim@example.com", *encoded, b""]), name="draft.eml")


def place(draft: Draft, word: str) -> Position | None:
    start = draft.text.index(word)
    return draft.position(Span(Region.BODY, start, start + len(word)))


ALTERNATIVE = 'Content-Type: multipart/alternative; boundary="b"'
MIXED = 'Content-Type: multipart/mixed; boundary="m"'
PLAIN = "Content-Type: text/plain; charset=utf-8"
HTML = "Content-Type: text/html; charset=utf-8"


def test_alternative_reads_the_text_and_the_dress_of_the_html() -> None:
    draft = mail(
        ALTERNATIVE, "", "preamble", "--b", PLAIN, "", "the plain words", "--b", HTML, "",
        '<p style="color: red">the dressed words</p>', "--b--", "epilogue",
    )  # fmt: skip
    assert draft.text == "the plain words"
    assert draft.html == '<p style="color: red">the dressed words</p>'
    assert [(mark.style, mark.text) for mark in draft.marks] == [
        (Style.COLOUR, "the dressed words")
    ]
    assert place(draft, "plain") == Position(8, 5)
    html = Span(Region.HTML, draft.html.index("dressed"), draft.html.index("dressed") + 1)
    assert draft.position(html) == Position(12, 27)
    assert draft.defects == ()


@pytest.mark.parametrize("plain", ["", "  ", "\n\n"])
def test_alternative_with_empty_text_reads_the_html(plain: str) -> None:
    draft = mail(
        ALTERNATIVE, "", "--b", PLAIN, "", plain, "--b", HTML, "", "<p>Hello&nbsp;Ana</p>", "--b--"
    )
    assert draft.text.strip() == "Hello Ana"
    assert place(draft, "Ana") is None


def test_mixed_texts_follow_each_other_and_attachments_are_no_text() -> None:
    draft = mail(
        MIXED, "", "--m", PLAIN, "", "one", "--m",
        'Content-Type: text/plain; name="notes.txt"', "Content-Disposition: attachment", "", "no",
        "--m", "Content-Type: application/pdf; name==?utf-8?q?L=C3=A4uft=2Epdf?=",
        "Content-Disposition: inline", "Content-Transfer-Encoding: base64", "Content-ID: <x@y>", "",
        "QUJDRA==", "--m", PLAIN, "", "two", "--m--",
    )  # fmt: skip
    assert draft.text == "one\ntwo"
    assert place(draft, "two") == Position(23, 1)
    notes, pdf = draft.attachments
    assert (notes.filename, notes.inline, notes.size) == ("notes.txt", False, 2)
    assert (pdf.filename, pdf.inline, pdf.size, pdf.content_id) == ("Läuft.pdf", True, 4, "x@y")


def test_html_with_a_plain_footer_keeps_both() -> None:
    draft = mail(
        MIXED, "", "--m", HTML, "", "<p>The tour was a joy.</p><blockquote>old</blockquote>", "--m", PLAIN,
        "", "the list's footer", "--m--",
    )  # fmt: skip
    assert "a joy" in draft.region_text(Region.BODY)
    assert "footer" in draft.region_text(Region.BODY)
    assert draft.region_text(Region.QUOTED).strip() == "old"


def test_nested_message_is_an_attachment() -> None:
    draft = mail(
        MIXED, "", "--m", PLAIN, "", "see below", "--m", "Content-Type: message/rfc822", "",
        "Subject: inner", MIXED.replace('"m"', '"n"'), "", "--n", PLAIN, "", "inner text", "--n--",
        "--m--",
    )  # fmt: skip
    assert draft.text == "see below"
    assert [attachment.content_type for attachment in draft.attachments] == ["message/rfc822"]


def test_related_inside_alternative() -> None:
    draft = mail(
        ALTERNATIVE, "", "--b", PLAIN, "", "words", "--b",
        'Content-Type: multipart/related; boundary="r"', "", "--r", HTML, "",
        '<img src="cid:cat" width=20 height="10px">', "--r", "Content-Type: image/png",
        "Content-ID: <cat>", "", "x", "--r--", "--b--",
    )  # fmt: skip
    assert draft.text == "words"
    (mark,) = draft.marks
    assert (mark.style, mark.value, mark.width, mark.height) == (Style.IMAGE, "cid:cat", 20, 10)
    assert draft.attachments[0].content_id == "cat"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_quoted_printable(end: bytes) -> None:
    draft = mail(
        PLAIN, "Content-Transfer-Encoding: quoted-printable", "",
        "soft bre=", "ak, caf=C3=A9 =E2=80=9Czebra=E2=80=9D=20", "last =3D line", end=end,
    )  # fmt: skip
    assert draft.text == "soft break, café “zebra” \nlast = line\n"
    assert place(draft, "soft") == Position(5, 1)
    assert place(draft, "ak,") == Position(6, 1)
    assert place(draft, "zebra") == Position(6, 24)
    assert place(draft, "é") == Position(6, 8)
    assert place(draft, "line") == Position(7, 10)
    assert draft.defects == ()


def test_a_character_split_by_a_soft_break() -> None:
    draft = mail(PLAIN, "Content-Transfer-Encoding: quoted-printable", "", "caf=C3=", "=A9 zebra")
    assert draft.text == "café zebra\n"
    assert place(draft, "zebra") == Position(6, 5)


def test_base64_has_no_positions() -> None:
    draft = mail(PLAIN, "Content-Transfer-Encoding: base64", "", "SGVsbG8g", "QW5hDQo=")
    assert draft.text == "Hello Ana\n"
    assert place(draft, "Ana") is None


def test_8bit_columns_are_characters() -> None:
    draft = mail(PLAIN, "Content-Transfer-Encoding: 8bit", "", "ééé zebra")
    assert place(draft, "zebra") == Position(5, 5)


@pytest.mark.parametrize(
    ("charset", "raw", "text"),
    [
        ("iso-8859-1", "Köln “x”".encode("cp1252"), "Köln “x”"),
        ("koi8-r", "Привет".encode("koi8-r"), "Привет"),
        ("ks_c_5601-1987", "안녕".encode("cp949"), "안녕"),
        ("iso-2022-jp", "日本".encode("iso-2022-jp"), "日本"),
        ("gb2312", "中文镕".encode("gbk"), "中文镕"),
        ("us-ascii", "Köln".encode(), "Köln"),
        ("", "Köln".encode(), "Köln"),
    ],
)
def test_charsets(charset: str, raw: bytes, text: str) -> None:
    draft = mail(f'Content-Type: text/plain; charset="{charset}"', "", raw)
    assert draft.text == text + "\n"
    assert draft.defects == ()


@pytest.mark.parametrize(
    ("charset", "raw", "text"),
    [
        ("utf-8", b"K\xf6ln", "K\ufffdln"),
        ("x-none", b"Koeln", "Koeln"),
        ("idna", b"Koeln", "Koeln"),
        ("rot13", b"Koeln", "Koeln"),
        ("a\0b", b"Koeln", "Koeln"),
        ("", b"K\xf6ln", "Köln"),
        ("utf-8", b"K\0ln", "K\ufffdln"),
    ],
)
def test_bad_charsets_are_defects(charset: str, raw: bytes, text: str) -> None:
    draft = mail(f'Content-Type: text/plain; charset="{charset}"', "", raw)
    assert draft.text == text + "\n"
    assert any(defect.where in {"text/plain", "Content-Type"} for defect in draft.defects)


def test_format_flowed() -> None:
    draft = mail(
        "Content-Type: text/plain; format=flowed", "", "one ", "two ", "three", " >not quoted",
        "> a ", "> b", "-- ", "Kim",
    )  # fmt: skip
    assert draft.text == "one two three\n>not quoted\n> a b\n-- \nKim\n"
    assert place(draft, "three") == Position(6, 1)
    assert place(draft, "not") == Position(7, 3)
    assert place(draft, "b") == Position(9, 3)


def test_format_flowed_with_deleted_spaces() -> None:
    draft = mail("Content-Type: text/plain; format=flowed; delsp=yes", "", "zeb ", "ra ", " stands")
    assert draft.text == "zebrastands\n"


@pytest.mark.parametrize(
    "lines",
    [
        ("Content-Type: multipart/mixed", "", "--b", PLAIN, "", "words"),
        (MIXED, "", "--m", PLAIN, "", "words"),
        (MIXED, "", "words"),
        ('Content-Type: multipart/mixed; boundary="wrong"', "", "--m", PLAIN, "", "words", "--m--"),
        (PLAIN, "Content-Transfer-Encoding: x-uu", "", "words"),
        (PLAIN, "Content-Transfer-Encoding: base64", "", "d29yZHM=!"),
        (PLAIN, "Content-Transfer-Encoding: quoted-printable", "", "words =ZZ"),
    ],
)
def test_broken_mime_is_a_defect(lines: tuple[str, ...]) -> None:
    draft = mail(*lines)
    assert "words" in draft.text
    assert draft.defects


def test_deep_nesting_is_bounded() -> None:
    lines = [
        line
        for depth in range(200)
        for line in (f'Content-Type: multipart/mixed; boundary="b{depth}x"', "", f"--b{depth}x")
    ]
    draft = mail(*lines, PLAIN, "", "words")
    assert draft.text == "words\n"
    assert any("nested" in defect.message for defect in draft.defects)


def test_an_empty_text_is_a_draft_with_a_defect() -> None:
    draft = mail(PLAIN, "")
    assert (draft.text, draft.segments) == ("", ())
    assert [defect.message for defect in draft.defects] == ["the text is empty"]


def test_other_text_is_read_if_there_is_no_better() -> None:
    draft = mail("Content-Type: text/enriched", "", "words")
    assert draft.text == "words\n"
    assert draft.attachments == ()
