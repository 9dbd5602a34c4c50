"""The rules of the category `tone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.tone.angry_words import angry_words
from lint_followup.rules.tone.arguing_with_refusal import arguing_with_refusal
from lint_followup.rules.tone.bitter_remark import bitter_remark
from lint_followup.rules.tone.blame import blame
from lint_followup.rules.tone.confidential_question import confidential_question
from lint_followup.rules.tone.demand import demand
from lint_followup.rules.tone.desperation import desperation
from lint_followup.rules.tone.false_urgency import false_urgency
from lint_followup.rules.tone.flattery import flattery
from lint_followup.rules.tone.guilt_trip import guilt_trip
from lint_followup.rules.tone.hurt_feelings import hurt_feelings
from lint_followup.rules.tone.insult import insult
from lint_followup.rules.tone.over_casual import over_casual
from lint_followup.rules.tone.profanity import profanity
from lint_followup.rules.tone.scolding import scolding
from lint_followup.rules.tone.sexual_remark import sexual_remark
from lint_followup.rules.tone.social_invitation import social_invitation
from lint_followup.rules.tone.standing_question import standing_question
from lint_followup.rules.tone.text_speak import text_speak
from lint_followup.rules.tone.threat import threat
from lint_followup.rules.tone.ultimatum import ultimatum
from lint_followup.rules.tone.uninvited_visit import uninvited_visit
from lint_followup.rules.tone.urgent_header import urgent_header
from lint_followup.rules.tone.verdict_question import verdict_question

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    threat,
    sexual_remark,
    insult,
    profanity,
    ultimatum,
    angry_words,
    arguing_with_refusal,
    blame,
    bitter_remark,
    scolding,
    hurt_feelings,
    demand,
    false_urgency,
    urgent_header,
    desperation,
    social_invitation,
    verdict_question,
    uninvited_visit,
    standing_question,
    confidential_question,
    guilt_trip,
    over_casual,
    text_speak,
    flattery,
)
