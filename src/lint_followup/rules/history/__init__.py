"""The rules of the category `history`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.history.article_without_rapport import article_without_rapport
from lint_followup.rules.history.asked_after_no_news import asked_after_no_news
from lint_followup.rules.history.asked_not_to_contact import asked_not_to_contact
from lint_followup.rules.history.bounced_recipient import bounced_recipient
from lint_followup.rules.history.broken_promise import broken_promise
from lint_followup.rules.history.changed_address import changed_address
from lint_followup.rules.history.contact_budget import contact_budget
from lint_followup.rules.history.cooling_replies import cooling_replies
from lint_followup.rules.history.copied_note import copied_note
from lint_followup.rules.history.dated_promise import dated_promise
from lint_followup.rules.history.frequent_articles import frequent_articles
from lint_followup.rules.history.frequent_contact import frequent_contact
from lint_followup.rules.history.missing_thank_you import missing_thank_you
from lint_followup.rules.history.nothing_new import nothing_new
from lint_followup.rules.history.repeated_contact import repeated_contact
from lint_followup.rules.history.several_channels import several_channels
from lint_followup.rules.history.unanswered_streak import unanswered_streak
from lint_followup.rules.history.unwelcome_channel import unwelcome_channel
from lint_followup.rules.history.weekly_streak import weekly_streak

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    asked_not_to_contact,
    repeated_contact,
    several_channels,
    unwelcome_channel,
    weekly_streak,
    frequent_contact,
    frequent_articles,
    unanswered_streak,
    contact_budget,
    asked_after_no_news,
    broken_promise,
    dated_promise,
    copied_note,
    nothing_new,
    missing_thank_you,
    article_without_rapport,
    bounced_recipient,
    changed_address,
    cooling_replies,
)
