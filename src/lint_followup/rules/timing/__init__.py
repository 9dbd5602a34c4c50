"""The rules of the category `timing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.timing.before_stated_date import before_stated_date
from lint_followup.rules.timing.crowded_weekday import crowded_weekday
from lint_followup.rules.timing.early_invitation import early_invitation
from lint_followup.rules.timing.impulse_send import impulse_send
from lint_followup.rules.timing.late_thank_you import late_thank_you
from lint_followup.rules.timing.too_soon import too_soon

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    late_thank_you,
    too_soon,
    before_stated_date,
    crowded_weekday,
    impulse_send,
    early_invitation,
)
