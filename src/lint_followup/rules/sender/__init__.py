"""The rules of the category `sender`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.sender.malformed_address import malformed_address
from lint_followup.rules.sender.mismatched_sender import mismatched_sender
from lint_followup.rules.sender.nameless_address import nameless_address
from lint_followup.rules.sender.reply_elsewhere import reply_elsewhere
from lint_followup.rules.sender.side_business_address import side_business_address
from lint_followup.rules.sender.throwaway_address import throwaway_address
from lint_followup.rules.sender.unprofessional_address import unprofessional_address

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    malformed_address,
    mismatched_sender,
    nameless_address,
    reply_elsewhere,
    side_business_address,
    throwaway_address,
    unprofessional_address,
)
