"""The linter as a library."""

from __future__ import annotations

import pytest

from lint_followup import Draft, lint
from lint_followup.errors import DraftError
from lint_followup.linter import MAX_OWN, MAX_QUOTED

LONG = "a" * (MAX_OWN + 1)
THREAD = "Dear Priya,\n\nThank you.\n\n> " + "a" * (MAX_QUOTED + 1)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(LONG, id="str"),
        pytest.param(LONG.encode(), id="bytes"),
        pytest.param(Draft.from_bytes(LONG.encode()), id="Draft"),
        pytest.param(THREAD, id="quoted"),
    ],
)
def test_a_book_is_refused_before_any_rule_reads_it(source: str | bytes | Draft) -> None:
    with pytest.raises(
        DraftError, match=r"(longer than 100,000|exceeds 2,000,000) characters"
    ) as raised:
        lint(source)
    assert raised.value.kind == "too-large"


def test_a_long_thread_below_a_short_mail_is_no_obstacle() -> None:
    assert lint("Dear Priya,\n\nThank you.\n\n" + "> All of it.\n" * 10_000).score is not None


@pytest.mark.parametrize(
    ("absent", "unread"),
    [
        ("Reply-To", {"reply-elsewhere"}),
        ("Cc", {"mistyped-recipient", "reply-elsewhere"}),
    ],
)
def test_a_header_that_no_mail_needs_keeps_no_rule_from_running(
    absent: str, unread: set[str]
) -> None:
    headers = {
        "From": "Amara Jensen <amara.jensen@example.com>",
        "To": "Priya Nair <priya.nair@brightwell.example>",
        "Subject": "Data Analyst interview: thank you, Amara Jensen",
        "Reply-To": "amara.jensen@example.com",
        "Cc": "Omar Haddad <omar.haddad@brightwell.example>",
    }
    top = "".join(f"{name}: {value}\n" for name, value in headers.items() if name != absent)
    report = lint(f"{top}\nDear Priya,\n\nThank you for the interview.\n\nAmara\n".encode())
    assert unread.isdisjoint(skipped.what for skipped in report.skipped)


def test_a_header_that_every_mail_needs_is_missed() -> None:
    report = lint(b"Subject: Thank you\n\nDear Priya,\n\nThank you for the interview.\n\nAmara\n")
    reasons = {skipped.what: skipped.reason for skipped in report.skipped}
    assert reasons["nameless-address"] == "the draft has no From header"
    assert reasons["mistyped-recipient"] == "the draft has no To header"
