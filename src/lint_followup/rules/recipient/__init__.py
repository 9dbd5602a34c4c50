"""The rules of the category `recipient`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.recipient.malformed_recipient import malformed_recipient
from lint_followup.rules.recipient.misspelt_company import misspelt_company
from lint_followup.rules.recipient.misspelt_recipient_name import misspelt_recipient_name
from lint_followup.rules.recipient.mistyped_recipient import mistyped_recipient
from lint_followup.rules.recipient.several_employers import several_employers
from lint_followup.rules.recipient.shared_thank_you import shared_thank_you
from lint_followup.rules.recipient.unread_mailbox import unread_mailbox
from lint_followup.rules.recipient.unthanked_interviewer import unthanked_interviewer
from lint_followup.rules.recipient.wrong_company import wrong_company
from lint_followup.rules.recipient.wrong_recipient_name import wrong_recipient_name

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    malformed_recipient,
    misspelt_company,
    misspelt_recipient_name,
    mistyped_recipient,
    several_employers,
    shared_thank_you,
    unread_mailbox,
    unthanked_interviewer,
    wrong_company,
    wrong_recipient_name,
)
