"""The rules of the category `content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.content.article_off_topic import article_off_topic
from lint_followup.rules.content.article_without_link import article_without_link
from lint_followup.rules.content.article_without_reason import article_without_reason
from lint_followup.rules.content.chasing_application import chasing_application
from lint_followup.rules.content.default_note import default_note
from lint_followup.rules.content.handwritten_note import handwritten_note
from lint_followup.rules.content.impersonal_greeting import impersonal_greeting
from lint_followup.rules.content.job_talk import job_talk
from lint_followup.rules.content.late_purpose import late_purpose
from lint_followup.rules.content.lecturing_article import lecturing_article
from lint_followup.rules.content.missing_ask import missing_ask
from lint_followup.rules.content.missing_greeting import missing_greeting
from lint_followup.rules.content.missing_sign_off import missing_sign_off
from lint_followup.rules.content.missing_thanks import missing_thanks
from lint_followup.rules.content.note_status_demand import note_status_demand
from lint_followup.rules.content.note_without_meeting import note_without_meeting
from lint_followup.rules.content.own_article import own_article
from lint_followup.rules.content.rambling_voicemail import rambling_voicemail
from lint_followup.rules.content.thin_thank_you import thin_thank_you
from lint_followup.rules.content.too_many_asks import too_many_asks
from lint_followup.rules.content.unasked_rhythm import unasked_rhythm
from lint_followup.rules.content.unspeakable_text import unspeakable_text
from lint_followup.rules.content.voicemail_without_name import voicemail_without_name
from lint_followup.rules.content.voicemail_without_number import voicemail_without_number

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    missing_greeting,
    impersonal_greeting,
    missing_sign_off,
    missing_thanks,
    thin_thank_you,
    late_purpose,
    missing_ask,
    too_many_asks,
    unasked_rhythm,
    article_without_link,
    article_without_reason,
    own_article,
    article_off_topic,
    lecturing_article,
    job_talk,
    default_note,
    note_without_meeting,
    note_status_demand,
    voicemail_without_name,
    voicemail_without_number,
    rambling_voicemail,
    unspeakable_text,
    chasing_application,
    handwritten_note,
)
