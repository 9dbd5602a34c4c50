"""The rules of the category `oversell`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.oversell.comparison_with_others import comparison_with_others
from lint_followup.rules.oversell.guaranteed_result import guaranteed_result
from lint_followup.rules.oversell.oversell_claim import oversell_claim
from lint_followup.rules.oversell.sales_pitch import sales_pitch

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    oversell_claim,
    guaranteed_result,
    comparison_with_others,
    sales_pitch,
)
