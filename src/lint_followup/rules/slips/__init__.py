"""The rules of the category `slips`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.slips.broken_link import broken_link
from lint_followup.rules.slips.dummy_text import dummy_text
from lint_followup.rules.slips.forgotten_attachment import forgotten_attachment
from lint_followup.rules.slips.missing_link import missing_link
from lint_followup.rules.slips.placeholder import placeholder
from lint_followup.rules.slips.weekday_mismatch import weekday_mismatch

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    placeholder,
    dummy_text,
    forgotten_attachment,
    broken_link,
    missing_link,
    weekday_mismatch,
)
