"""What became of each source: a report with its draft, or the reason there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lint_followup.draft import Draft
    from lint_followup.finding import Report


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft that was read, and what the linter says about it."""

    report: Report
    draft: Draft


@dataclass(frozen=True, slots=True)
class Unread:
    """A source that could not be linted; `kind` is as in `DraftError`, or `internal`."""

    path: str
    kind: str
    message: str


Result: TypeAlias = Judged | Unread
