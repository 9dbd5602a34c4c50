"""Header fields: decoded, unfolded, in their place; half-typed ones are no catastrophe."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lint_followup.draft import Draft, Position, Region, Span
from lint_followup.parse.formats import parse_bytes


def mail(headers: str | bytes) -> Draft:
    head = headers.encode() if isinstance(headers, str) else headers
    return parse_bytes(head + b"\n\nHello Ana,\n", name="draft.eml")


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        ("Subject: The job", "The job"),
        ("SUBJECT:The job", "The job"),
        ("Subject:", ""),
        ("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("Subject: =?UTF-8?B?R3LDvMOfZQ==?= aus =?iso-8859-1?q?K=F6ln?=", "Grüße aus Köln"),
        ("Subject: =?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("Subject: =?utf-8?q?Gr=C3?= =?utf-8?q?=BC=C3=9Fe?=", "Grüße"),
        ("Subject: =?utf-8*en?q?The_job?=", "The job"),
        ("Subject: =?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
        ("Subject: one\n two\n\tthree", "one two three"),
        ("Subject: Grüße", "Grüße"),
    ],
)
def test_subject(raw: str, subject: str) -> None:
    draft = mail(raw)
    assert draft.subject == subject
    assert draft.defects == ()


def test_no_subject_is_none() -> None:
    assert mail("From: kim@example.com").subject is None


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"Subject: =?x-none?q?abc?=", "=?x-none?q?abc?="),
        (b"Subject: =?utf-8?q?abc", "=?utf-8?q?abc"),
        (b"Subject: Gr\xfc\xdfe", "Grüße"),
        (b"Subject: one\nSubject: two", "one"),
        (b"Subject: one\0two", "one\ufffdtwo"),
        (b"Subject: =?utf-8?b?7aCA?=", "\ufffd\ufffd\ufffd"),
    ],
)
def test_a_broken_subject_is_a_defect(raw: bytes, subject: str) -> None:
    draft = mail(raw)
    assert draft.subject == subject
    assert [defect.where for defect in draft.defects] == ["Subject"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("kim@example.com", [("", "kim@example.com")]),
        ("Kim Lee <kim@example.com>", [("Kim Lee", "kim@example.com")]),
        ('"Lee, Kim" <kim@example.com>', [("Lee, Kim", "kim@example.com")]),
        ("kim@example.com (Kim Lee)", [("Kim Lee", "kim@example.com")]),
        ("=?utf-8?q?Zo=C3=A9=2C_M=2E?= <z@example.com>", [("Zoé, M.", "z@example.com")]),
        ("Zoé <z@example.com>", [("Zoé", "z@example.com")]),
        ("a@example.com, b@example.com", [("", "a@example.com"), ("", "b@example.com")]),
        ("Team: a@example.com, b@example.com;", [("", "a@example.com"), ("", "b@example.com")]),
        ("undisclosed-recipients:;", []),
        ("", []),
    ],
)
def test_mailboxes(raw: str, expected: list[tuple[str, str]]) -> None:
    draft = mail(f"To: {raw}")
    assert [(box.display_name, box.address) for box in draft.to] == expected
    assert draft.defects == ()
    value = draft.region_text(Region.TO)
    assert [value[box.span.start : box.span.end] for box in draft.to] == [
        address for _, address in expected
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("<", []),
        ("<>", []),
        (",,", []),
        ("Kim <", [("Kim", "")]),
        ("Kim <kim@", [("Kim", "kim@")]),
        ("Kim Lee", [("Kim Lee", "")]),
        ("kim.example.com", [("", "kim.example.com")]),
        ("kim@example.com, <", [("", "kim@example.com")]),
        ("((((", None),
        ('"', None),
    ],
)
def test_half_typed(raw: str, expected: list[tuple[str, str]] | None) -> None:
    draft = mail(f"From: {raw}")
    assert [defect.where for defect in draft.defects] == ["From"]
    if expected is not None:
        assert [(box.display_name, box.address) for box in draft.from_] == expected


def test_positions_of_readable_fields() -> None:
    draft = mail("X-Note: a\nSubject: one\n  two\nTo: Zoé <z@example.com>")
    assert draft.position(Span(Region.SUBJECT, 0, 3)) == Position(2, 10)
    two = (draft.subject or "").index("two")
    assert draft.position(Span(Region.SUBJECT, two, two + 3)) == Position(3, 3)
    assert draft.position(draft.to[0].span) == Position(4, 10)
    assert draft.position(Span(Region.HEADERS, 0, 6)) == Position(1, 1)
    everything = draft.region_text(Region.HEADERS)
    start = everything.index("z@example.com")
    assert draft.position(Span(Region.HEADERS, start, start + 1)) == Position(4, 10)


def test_encoded_fields_have_no_position() -> None:
    draft = mail("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=")
    assert draft.position(Span(Region.SUBJECT, 0, 5)) is None


def test_fields_keep_case_order_and_line() -> None:
    draft = mail("FROM: a@example.com\nX-Priority: 1\nx-priority: 2")
    assert [(field.name, field.value, field.line) for field in draft.headers] == [
        ("FROM", "a@example.com", 1),
        ("X-Priority", "1", 2),
        ("x-priority", "2", 3),
    ]


def test_a_line_without_colon() -> None:
    draft = mail("From: a@example.com\nSubject the job\nTo: b@example.com")
    assert draft.to[0].address == "b@example.com"
    assert [defect.where for defect in draft.defects] == ["headers"]


def test_no_blank_line_below_the_headers() -> None:
    draft = parse_bytes(b"Subject: The job\nHello Ana,\n\nThank you.\n")
    assert draft.text == "Hello Ana,\n\nThank you.\n"
    assert [defect.where for defect in draft.defects] == ["headers"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Tue, 3 Nov 2026 16:40:00 +0000", datetime(2026, 11, 3, 16, 40, tzinfo=UTC)),
        ("Tue, 3 Nov 2026 16:40:00 -0000", datetime(2026, 11, 3, 16, 40, tzinfo=UTC)),
        ("2026-11-03", datetime(2026, 11, 3, tzinfo=UTC)),
        ("3 Nov 2026 16:40 +0200", datetime(2026, 11, 3, 14, 40, tzinfo=UTC)),
    ],
)
def test_date(raw: str, expected: datetime) -> None:
    draft = mail(f"Date: {raw}")
    assert draft.date == expected
    assert draft.defects == ()


@pytest.mark.parametrize(
    "raw", ["soon", "32 Nov 2026", "Tue, 3 Nov 2026 16:40:00 +9999", "1 1 1 1 1"]
)
def test_a_broken_date_is_a_defect(raw: str) -> None:
    draft = mail(f"Date: {raw}")
    assert draft.date is None
    assert [defect.where for defect in draft.defects] == ["Date"]
