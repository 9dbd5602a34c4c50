"""The rules of the category `tone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.tone.angry_words import angry_words
from lint_followup.rules.tone.blame import blame
from lint_followup.rules.tone.demand import demand
from lint_followup.rules.tone.false_urgency import false_urgency
from lint_followup.rules.tone.guilt_trip import guilt_trip
from lint_followup.rules.tone.insult import insult
from lint_followup.rules.tone.threat import threat
from lint_followup.rules.tone.ultimatum import ultimatum

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    threat,
    insult,
    ultimatum,
    angry_words,
    blame,
    demand,
    false_urgency,
    guilt_trip,
)
