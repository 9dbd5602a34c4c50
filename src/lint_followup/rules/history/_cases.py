"""What the examples of this category know: a moment, and what passed before it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from lint_followup.contacts import History
from lint_followup.context import Context

if TYPE_CHECKING:
    from lint_followup.contacts import Touch

NOW: Final = "2026-11-24T10:00"
"""A Tuesday, three weeks after the interview that the canonical status check speaks of."""


def known(*touches: Touch, now: str = NOW, **facts: Any) -> Context:
    """A context with that history, seen at `now` (ISO 8601, UTC)."""
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    return Context(now=moment, history=History(touches=touches), **facts)
