"""What holds for every source, sane or not."""

from __future__ import annotations

import email.message
import email.policy
import re
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lint_followup.draft import Draft, Position, Region, Span
from lint_followup.errors import DraftError
from lint_followup.parse.decoding import Decoded, clean, select
from lint_followup.parse.flowed import unflow
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.parse.html import read
from lint_followup.parse.regions import segment

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = st.sampled_from(["", "draft.eml", "draft.txt", "draft.md"])
FRAGMENTS = st.sampled_from(
    [
        b"From: ", b"<", b">", b"@", b"Kim <kim@example.com>", b"\n", b"\r\n", b"\r", b"\n\n", b" ", b"\t",
        b"Subject: ", b"To: ", b"Date: ", b"Content-Type: ", b"text/plain", b"text/html",
        b"multipart/mixed; boundary=b", b'multipart/alternative; boundary="b"', b"; charset=",
        b"utf-16", b"idna", b"x-none", b"; format=flowed", b"message/rfc822",
        b"Content-Transfer-Encoding: ", b"quoted-printable", b"base64", b"=C3=A4", b"=", b"=\n",
        b"QUJD", b"--b\n", b"--b--\n", b"=?utf-8?q?", b"?=", b"=?x?b?QQ?=", b"\0", b"\xff", b"\xc3\xa4",
        b"<div class=gmail_quote>", b"<blockquote>", b"</blockquote>", b"<p style='color:red'>", b"<img src=x>",
        b"<style>p{font:", b"&#0;", b"&amp", b"<!--", b"> ", b"-- \n", b"Best,", b"Kim", b"On 1 May, Ana wrote:",
        b"Hi Ana,", b"P.S. ", b"-----Original Message-----", b"Group: ;", b"(", b'"', b",", b"\xed\xa0\x80",
    ]
)  # fmt: skip
SOURCES = st.one_of(st.binary(max_size=300), st.lists(FRAGMENTS, max_size=40).map(b"".join))
TEXTS = st.text(st.sampled_from("ab ä>-:,.\n\tHiKmw@1😀"), max_size=200)
LETTERS = st.text(st.sampled_from("abc xyz =.,-äöß漢😀\n"), min_size=1, max_size=200).filter(
    lambda text: bool(text.strip())
)


@given(SOURCES, NAMES)
@example(b"From: <\n\nHello\n", "")
@example(b"From: a\nDate: 1 Jan 1 00:00 +9999\n\nHello\n", "")
def test_any_bytes_make_a_draft_or_a_draft_error(data: bytes, name: str) -> None:
    with suppress(DraftError):
        assert_sound(parse_bytes(data, name=name))


def assert_sound(draft: Draft) -> None:
    assert "".join(draft.text[s.start : s.end] for s in draft.segments) == draft.text
    assert all(s.end > s.start for s in draft.segments)
    assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff]", draft.text)
    for field in draft.headers:
        assert not re.search("[\x00-\x1f\ud800-\udfff]", field.value)
    assert draft.date is None or draft.date.tzinfo is not None
    for mailbox in (*draft.from_, *draft.to, *draft.cc, *draft.bcc, *draft.reply_to):
        assert 0 <= mailbox.span.start <= mailbox.span.end
        assert mailbox.span.end <= len(draft.region_text(mailbox.span.region))
    for anchors in draft.anchors.values():
        assert all(a.start <= a.end <= b.start for a, b in pairwise(anchors))
    for mark in draft.marks:
        assert draft.html is not None
        assert draft.html[mark.span.start] == "<"
        assert len(mark.text) <= 80
    for defect in draft.defects:
        assert "\n" not in defect.message


@given(TEXTS)
def test_segments_tile_the_text(text: str) -> None:
    segments = segment(text)
    assert "".join(text[s.start : s.end] for s in segments) == text
    assert all(a.region != b.region for a, b in pairwise(segments))


@given(TEXTS.filter(lambda text: bool(text.strip())))
def test_anchors_of_a_text_point_at_its_own_characters(text: str) -> None:
    assert_anchored(parse_text(text), text.split("\n"))


def assert_anchored(draft: Draft, lines: list[str]) -> None:
    """Every anchor's run stands in its source line, at its column."""
    for start, end, line, column in draft.anchors["text"]:
        assert lines[line - 1][column - 1 : column - 1 + end - start] == draft.text[start:end]


def encoded(text: str, cte: str, policy: email.policy.EmailPolicy) -> bytes:
    message = email.message.EmailMessage(policy=policy)
    message["From"] = "Kim <kim@example.com>"
    message["Subject"] = "The job"
    message.set_content(text, cte=cte)
    return message.as_bytes()


CRLF = email.policy.SMTP
LF = email.policy.default


@pytest.mark.parametrize("policy", [LF, CRLF], ids=["lf", "crlf"])
@pytest.mark.parametrize("cte", ["8bit", "quoted-printable", "base64"])
@given(text=LETTERS)
def test_any_encoding_gives_the_same_text(
    cte: str, policy: email.policy.EmailPolicy, text: str
) -> None:
    draft = parse_bytes(encoded(text, cte, policy))
    assert draft.text.rstrip("\n") == text.rstrip("\n")
    assert draft.defects == ()


@given(LETTERS, st.sampled_from(["8bit", "quoted-printable"]), st.sampled_from([LF, CRLF]))
def test_a_word_has_its_place_in_the_source(
    text: str, cte: str, policy: email.policy.EmailPolicy
) -> None:
    source = encoded(text + "\nhere zebra stands\n", cte, policy)
    draft = parse_bytes(source)
    start = draft.text.index("zebra")
    line, column = next(
        (number, content.index("zebra") + 1)
        for number, content in enumerate(re.split("\r?\n", source.decode("utf-8")), 1)
        if "zebra" in content
    )
    assert draft.position(Span(Region.BODY, start, start + 5)) == Position(line, column)
    assert_anchored(draft, re.split("\r?\n", source.decode("utf-8")))


@given(st.text(st.sampled_from("ab >-\n"), max_size=120), st.booleans())
def test_unflowing_keeps_words_and_anchors(text: str, delete_space: bool) -> None:
    flowed = unflow(clean(text, where="", line=1), delete_space=delete_space)
    assert re.sub(r"[\s>]", "", flowed.text) == re.sub(r"[\s>]", "", text)
    lines = text.split("\n")
    for start, end, line, column in flowed.anchors:
        assert lines[line - 1][column - 1 : column - 1 + end - start] == flowed.text[start:end]


@given(TEXTS, st.lists(st.integers(0, 200), max_size=10).map(lambda cuts: sorted({0, *cuts})))
def test_select_is_slicing(text: str, cuts: list[int]) -> None:
    stretches = [
        (min(a, len(text)), min(b, len(text))) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    chosen = select(clean(text, where="", line=1), stretches)
    assert chosen.text == "".join(text[a:b] for a, b in stretches)
    lines = text.split("\n")
    for start, end, line, column in chosen.anchors:
        assert lines[line - 1][column - 1 : column - 1 + end - start] == chosen.text[start:end]


@given(st.text(st.sampled_from("<>/ab='\" !-&;\n") | st.characters(), max_size=200))
def test_any_html_can_be_read(source: str) -> None:
    page = read(source)
    for start, end, _ in page.regions:
        assert 0 <= start < end <= len(page.text)
    for element in page.elements:
        assert source[element.tag.start] == "<"
        assert element.start <= element.end <= len(page.text)


@pytest.mark.parametrize(
    "make",
    [
        lambda n: b"From: a@b.c\n\n" + b"a" * n,
        lambda n: b"From: a@b.c\n\n" + b"> On 1 x wrote:\n" * (n // 16),
        lambda n: b"From: a@b.c\n\n" + b"Thanks,\nKim\n" * (n // 12),
        lambda n: b"Content-Type: text/html\n\n" + b"<a" * (n // 2),
        lambda n: b"Content-Type: text/html\n\n" + b"<a x='" * (n // 6) + b">",
        lambda n: b"Content-Type: text/html\n\n" + b"<p><b></i>" * (n // 10),
        lambda n: b"Content-Type: text/html\n\n" + b"<blockquote>x" * (n // 13),
        lambda n: b"Content-Type: text/plain" + b';a="' * (n // 4) + b"\n\nx",
        lambda n: b"To: " + b"(" * n + b"\n\nx",
        lambda n: b"Subject: " + b"=?utf-8?q?" * (n // 10) + b"\n\nx",
        lambda n: b'Content-Type: multipart/mixed; boundary="-"\n\n' + b"-" * n,
        lambda n: b"".join(
            b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i)
            for i in range(n // 60)
        )
        + b"Content-Type: text/plain\n\nx",
    ],
)  # fmt: skip
def test_no_source_hangs(make: Callable[[int], bytes]) -> None:
    # A quarter of a MiB each: a quadratic step would take minutes, not the run's patience.
    assert_sound(parse_bytes(make(1 << 18), name="x.eml"))


def test_decoded_is_a_value() -> None:
    assert Decoded("a") == Decoded("a", (), ())
