"""Context: what a draft cannot know about itself. Given by the caller, never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Facts from outside the draft; what is unknown stays None and no rule accuses because of it.

    `now` is an aware datetime. `role` and `company` are those of the job the draft is about.
    """

    now: datetime | None = None
    role: str | None = None
    company: str | None = None
