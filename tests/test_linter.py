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
