"""Colours, fonts, sizes, backgrounds, pictures and what moves, as mail programs write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Attachment, Draft, Format, Region, Segment, Span, Style, StyleMark
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes
from lint_followup.rules.markers.animation import animation
from lint_followup.rules.markers.background import background
from lint_followup.rules.markers.coloured_text import coloured_text
from lint_followup.rules.markers.emoticon import emoticon
from lint_followup.rules.markers.fancy_font import fancy_font
from lint_followup.rules.markers.odd_text_size import odd_text_size
from lint_followup.rules.markers.picture import picture
from lint_followup.severity import Severity

if TYPE_CHECKING:
    from lint_followup.rule import Rule

HEAD = (
    "From: Amara Jensen <amara@example.com>\nTo: Priya Nair <priya@brightwell.example>\n"
    "Subject: Thank you\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
)
CLOSING = "<p>Best regards,<br>Amara Jensen</p>"
QUOTE = "<blockquote type='cite'>On Monday Priya wrote: {0} We met.</blockquote>"


def document(html: str, *, kind: Kind = Kind.THANK_YOU) -> Document:
    page = f"<p>Dear Priya,</p>{html}{CLOSING}"
    return Document(parse_bytes((HEAD + page).encode()), Context(), kind=kind)


def tags(rule: Rule, html: str, **options: object) -> list[str]:
    doc = document(html)
    page = doc.draft.html or ""
    spans = [hit.span for hit in rule.check(doc, rule.options(**options))]
    return [page[span.start : span.end] for span in spans if span]


COLOURS = (
    ("<p style='color:#f0f'>Thanks.</p>", 1),
    ("<p style='COLOR: Red'>Thanks.</p>", 1),
    ("<font color=#00FF00>Thanks.</font>", 1),
    ("<p style='color:hsl(300,100%,40%)'>Thanks.</p>", 1),
    ("<p style='color:red'>Thanks.</p><p style='color:#ff0000'>Bye.</p>", 1),
    ("<p style='color:red'>Thanks.</p><p style='color:green'>Bye.</p>", 2),
    ("<style>p{color:orange}</style><p>Thanks.</p>", 1),
    ("<p style='color:#c00000'><b>Thanks.</b></p>", 1),
    ("<p style='color:windowtext'>Thanks.</p>", 0),
    ("<p style='color:black;font-family:Calibri'>Thanks.</p>", 0),
    ("<p style='color:#1F497D'>Thanks.</p>", 0),
    ("<p style='color:navy'>Thanks.</p>", 0),
    ("<p style='color:#002060'>Thanks.</p>", 0),
    ("<p style='color:rgb(34,34,34)'>Thanks.</p>", 0),
    ("<p style='color:#666'>Thanks.</p>", 0),
    ("<p style='color:#5b6b7b'>Thanks.</p>", 0),
    ("<p style='color:#e8eaed;background:#202124'>Thanks.</p>", 0),
    ("<p style='color:inherit'>Thanks.</p>", 0),
    ("<p style='color:var(--text)'>Thanks.</p>", 0),
    ("<a href='https://a.example' style='color:#ff6600'>my work</a>", 0),
    ("<a href='https://a.example'><span style='color:#0563C1'>my work</span></a>", 0),
    ("<span style='color:#1155cc'>https://a.example</span>", 0),
    ("<span style='color:#ff6600'>https://a.example</span>", 0),
    ("<span style='color:#ff6600'>amara@example.com</span>", 0),
    ("<span style='color:red'> </span>", 0),
    ("<span style='color:red'></span>", 0),
    (QUOTE.format("<b style='color:red'>Bring papers.</b>"), 0),
    ("<p>Thanks.</p>", 0),
)


@pytest.mark.parametrize(("html", "number"), COLOURS)
def test_colours(html: str, number: int) -> None:
    assert len(tags(coloured_text, html)) == number


def test_colours_in_the_signature_pass() -> None:
    html = "<p>Thanks.</p><p>Best regards,<br>Amara Jensen<br><b style='color:red'>Analyst</b></p>"
    doc = Document(parse_bytes((HEAD + "<p>Dear Priya,</p>" + html).encode()), Context())
    assert list(coloured_text.check(doc, coloured_text.options())) == []


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("#ff0000", "red"),
        ("#ff8800", "orange"),
        ("#ffee00", "yellow"),
        ("#00b050", "green"),
        ("#00cccc", "turquoise"),
        ("#3366ff", "blue"),
        ("#8a2be2", "purple"),
        ("#ff00ff", "pink"),
        ("#dc143c", "red"),
    ],
)
def test_colours_have_plain_names(value: str, name: str) -> None:
    doc = document(f"<p style='color:{value}'>Thanks.</p>")
    (hit,) = coloured_text.check(doc, coloured_text.options())
    assert name in hit.message


def test_three_colours_are_a_warning() -> None:
    html = "".join(f"<p style='color:{c}'>Thanks {c}.</p>" for c in ("red", "green", "magenta"))
    severities = {
        hit.severity for hit in coloured_text.check(document(html), coloured_text.options())
    }
    assert severities == {Severity.WARNING}
    assert tags(coloured_text, html, allowed=("#FF0000", "#008000", "#ff00ff")) == []


FONTS = (
    ("<p style=\"font-family:'Comic Sans MS'\">Thanks.</p>", 1),
    ("<p style='font-family:COMIC SANS MS, cursive'>Thanks.</p>", 1),
    ("<font face='Papyrus, fantasy'>Thanks.</font>", 1),
    ("<p style='font-family:cursive'>Thanks.</p>", 1),
    ("<p style='font: italic 12pt/1.5 \"Lucida Handwriting\"'>Thanks.</p>", 1),
    ("<p style='font-family:papyrus'>Thanks.</p><p style='font-family:Papyrus'>Bye.</p>", 1),
    ("<p style='font-family:Calibri,sans-serif'>Thanks.</p>", 0),
    ("<p style='font-family:Aptos,Aptos_EmbeddedFont'>Thanks.</p>", 0),
    ("<p style='font-family:Arial, cursive'>Thanks.</p>", 0),
    ("<p style='font-family:-apple-system,\"Segoe UI\"'>Thanks.</p>", 0),
    ("<code style='font-family:Courier New'>x</code>", 0),
    ("<p style='font-family:inherit'>Thanks.</p>", 0),
    ("<p style='font-family:Georgia'>Thanks.</p>", 0),
    (QUOTE.format("<i style='font-family:Papyrus'>Hi.</i>"), 0),
)


@pytest.mark.parametrize(("html", "number"), FONTS)
def test_fonts(html: str, number: int) -> None:
    assert len(tags(fancy_font, html)) == number


def test_fonts_can_be_allowed() -> None:
    assert tags(fancy_font, FONTS[0][0], allowed=("Comic Sans MS",)) == []


def test_a_wingdings_letter_is_a_face() -> None:
    assert tags(emoticon, "<p>Thanks <span style='font-family:Wingdings'>J</span></p>") == [
        "<span style='font-family:Wingdings'>"
    ]
    assert tags(emoticon, "<p><span style='font-family:Wingdings'>§</span> Thanks</p>") == []


SIZES: tuple[tuple[str, list[str]], ...] = (
    ("<p style='font-size:22pt'>Thanks.</p>", ["22pt"]),
    ("<p style='font-size:7pt'>Thanks.</p>", ["7pt"]),
    ("<font size=7>Thanks.</font>", ["size=7"]),
    ("<p style='font-size:300%'>Thanks.</p>", ["300%"]),
    (
        "<p style='font-size:10pt'>A.</p><p style='font-size:13pt'>B.</p><p style='font-size:17pt'>C.</p>",
        ["17pt"],
    ),
    ("<p style='font-size:22pt'>A.</p><p style='font-size:22pt'>B.</p>", ["22pt"]),
    ("<p style='font-size:18pt'>Thanks.</p>", []),
    ("<p style='font-size:24px'>Thanks.</p>", []),
    (
        "<p style='font-size:11pt'>A.</p><p style='font-size:12pt'>B.</p><p style='font-size:13px'>C.</p>",
        [],
    ),
    ("<h1 style='font-size:24pt'>Thanks.</h1>", []),
    ("<p>m<sup style='font-size:6pt'>2</sup></p>", []),
    ("<p style='font-size:1px'>preview</p>", []),
    ("<p style='font-size:0'>preview</p>", []),
    ("<p style='font-size:40pt'>&nbsp;</p>", []),
    ("<font size=3>Thanks.</font>", []),
    ("<p style='font-size:medium'>Thanks.</p>", []),
    (QUOTE.format("<i style='font-size:30pt'>Hi.</i>"), []),
)


@pytest.mark.parametrize(("html", "parts"), SIZES)
def test_sizes(html: str, parts: list[str]) -> None:
    found = tags(odd_text_size, html)
    assert len(found) == len(parts)
    assert all(part in tag for part, tag in zip(parts, found, strict=True))


BACKGROUNDS = (
    ("<p style='background:yellow'>Thanks.</p>", 1),
    ("<p style='background-color:#ff0'>Thanks.</p>", 1),
    ("<table background='https://a.example/sky.jpg'><tr><td>Thanks.</td></tr></table>", 1),
    ("<p style='background:url(cid:x@y) repeat'>Thanks.</p>", 1),
    ("<div bgcolor=pink style='background:#ff69b4'>Thanks.</div>", 1),
    ("<p style='background:white'>Thanks.</p>", 0),
    ("<p style='background:transparent'>Thanks.</p>", 0),
    ("<p style='background:#f6f8fa'>Thanks.</p>", 0),
    ("<p style='background:#fffbe6'>Thanks.</p>", 0),
    ("<p style='background:#111'>Thanks.</p>", 0),
    ("<p style='background:none'>Thanks.</p>", 0),
    ("<table><tr><th style='background:#4472C4'>Week</th></tr></table>", 0),
    ("<p><mark style='background:yellow'>Thanks.</mark></p>", 0),
    ("<a href='https://a.example' style='background:#0a66c2'>my work</a>", 0),
    ("<span style='background:yellow'></span>", 0),
    (QUOTE.format("<i style='background:yellow'>Hi.</i>"), 0),
)


@pytest.mark.parametrize(("html", "number"), BACKGROUNDS)
def test_backgrounds(html: str, number: int) -> None:
    assert len(tags(background, html)) == number


IMAGES = (
    ("<p>Thanks.</p><img src='https://a.example/puppy.jpg'>", Severity.WARNING),
    ("<p>Thanks.</p><img src='https://a.example/1.jpg' alt='My cat'>", Severity.WARNING),
    (
        "<p>I attach it.</p><img src='https://a.example/kitten.png' width=9 height=900>",
        Severity.WARNING,
    ),
    ("<p>Thanks.</p><img src='https://a.example/1.jpg'>", None),
    ("<p>Thanks.</p><img src='data:image/png;base64,AAAA' width=500>", None),
    ("<p>Thanks.</p><img src='https://t.example/o/91' width=1 height=1>", None),
    ("<p>Thanks.</p><img src='//t.example/o.gif' style='width:1px;height:1px'>", None),
)
NO_IMAGES = (
    "<p>The chart below shows it.</p><img src='https://a.example/1.png'>",
    "<p>You asked for the plan.</p><img src='https://a.example/1.png'>",
    "<p>Thanks.</p><img src='https://a.example/portfolio-2.jpg'>",
    "<p>Thanks.</p><img src='https://a.example/ScanOfTranscript.png'>",
    "<p>Thanks.</p><img src='https://a.example/x.png' alt='welding sample'>",
    "<p>Thanks <img src='https://a.example/1f60a.png' alt='😊' width=18 height=18></p>",
    "<p>Thanks.</p><img src='https://a.example/spacer.gif' width=1 height=1>",
    "<p>Thanks.</p><img src='cid:x' width=1 height=1>",
    "<p>Thanks.</p><img src='https://a.example/divider.png' width=600 height=2>",
    "<p>Thanks.</p>" + QUOTE.format("<img src='https://a.example/office.jpg'>"),
    "<p>Thanks.</p>" + QUOTE.format("<img src='https://t.example/o' width=1 height=1>"),
)


@pytest.mark.parametrize(("html", "severity"), IMAGES)
def test_pictures(html: str, severity: Severity | None) -> None:
    (hit,) = picture.check(document(html), picture.options())
    assert hit.severity is severity


@pytest.mark.parametrize("html", NO_IMAGES)
def test_pictures_with_a_reason(html: str) -> None:
    assert tags(picture, html) == []


MOVING = (
    ("<marquee>Thanks.</marquee>", 1),
    ("<blink>Thanks.</blink>", 1),
    ("<p style='text-decoration:blink'>Thanks.</p>", 1),
    ("<p style='animation:spin 2s'>Thanks.</p>", 1),
    ("<p>Thanks.</p><img src='https://a.example/party.gif'>", 1),
    ("<p>Thanks.</p><img src='https://a.example/p.GIF?x=1'>", 1),
    ("<p>Thanks.</p><img src='data:image/gif;base64,AAAA' width=300>", 1),
    ("<p>You asked for the screenshots.</p><img src='https://a.example/cat.gif'>", 1),
    ("<p>Thanks.</p><img src='https://a.example/spacer.gif' width=1 height=9>", 0),
    ("<p>Thanks <img src='https://a.example/smile.gif' width=20 height=20></p>", 0),
    ("<p>You asked for the walk-through.</p><img src='https://a.example/demo.gif'>", 0),
    ("<p style='animation:none'>Thanks.</p>", 0),
    ("<p style='text-decoration:underline'>Thanks.</p>", 0),
    ("<p>Thanks.</p><img src='https://a.example/gif.png'>", 0),
    (QUOTE.format("<marquee>Hi.</marquee><img src='https://a.example/party.gif'>"), 0),
)


@pytest.mark.parametrize(("html", "number"), MOVING)
def test_what_moves(html: str, number: int) -> None:
    assert len(tags(animation, html)) == number


def with_files(
    *files: Attachment, body: str = "Thanks.", marks: tuple[StyleMark, ...] = ()
) -> Document:
    draft = Draft(
        format=Format.MESSAGE,
        text=body,
        segments=(Segment(0, len(body), Region.BODY),),
        attachments=files,
        marks=marks,
        anchors={},
    )
    return Document(draft, Context(), kind=Kind.THANK_YOU)


def attached(
    name: str, *, type_: str = "image/jpeg", inline: bool = False, cid: str = ""
) -> Attachment:
    return Attachment(filename=name, content_type=type_, size=9, inline=inline, content_id=cid)


FILES = (
    ("puppy.jpg", True),
    ("MyCat.HEIC", True),
    ("IMG_2041.jpg", True),
    ("WhatsApp Image 2026.jpeg", True),
    ("cv-amara-jensen.png", False),
    ("Amara_Jensen_Resume.jpg", False),
    ("Portfolio3.png", False),
    ("certificate.jpg", False),
    ("transcript_page1.png", False),
    ("Scan 12.tif", False),
    ("passport.jpg", False),
    ("cv.pdf", False),
)


@pytest.mark.parametrize(("name", "expected"), FILES)
def test_picture_files(name: str, expected: bool) -> None:
    other = attached("notes.pdf", type_="application/pdf")
    type_ = "application/pdf" if name.endswith("pdf") else "image/jpeg"
    doc = with_files(other, attached(name, type_=type_))
    hits = list(picture.check(doc, picture.options()))
    assert bool(hits) is expected
    files = doc.draft.region_text(Region.ATTACHMENT)
    assert all(files[h.span.start : h.span.end] == name for h in hits if h.span)


def test_what_mail_programs_paste_is_not_a_file_of_the_writers() -> None:
    for name in ("image001.png", "Outlook-abc12.png", "", "image.png"):
        assert list(picture.check(with_files(attached(name, inline=True)), picture.options())) == []


def test_an_embedded_picture_is_told_once_and_by_its_name() -> None:
    mark = StyleMark(Style.IMAGE, "cid:7@x", "img", Region.BODY, "", Span(Region.HTML, 3, 9))
    doc = with_files(attached("puppy.jpg", inline=True, cid="7@x"), marks=(mark,))
    (hit,) = picture.check(doc, picture.options())
    assert "puppy.jpg" in hit.message
    assert hit.span == mark.span


def test_a_gif_is_told_by_one_rule_only() -> None:
    doc = with_files(attached("party.gif", type_="image/gif"))
    assert list(picture.check(doc, picture.options())) == []
    assert len(list(animation.check(doc, animation.options()))) == 1


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (200, 60, False),
        (200, 200, False),
        (None, None, False),
        (600, 60, False),
        (600, 300, True),
        (900, None, True),
    ],
)
def test_logos(width: int | None, height: int | None, expected: bool) -> None:
    span = Span(Region.HTML, 0, 4)
    mark = StyleMark(Style.IMAGE, "cid:l", "img", Region.SIGNATURE, "Acme", span, width, height)
    assert bool(list(picture.check(with_files(marks=(mark,)), picture.options()))) is expected
