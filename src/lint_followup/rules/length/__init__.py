"""The rules of the category `length`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.length.hard_to_read import hard_to_read
from lint_followup.rules.length.long_note import long_note
from lint_followup.rules.length.long_sentence import long_sentence
from lint_followup.rules.length.long_voicemail import long_voicemail
from lint_followup.rules.length.too_long import too_long
from lint_followup.rules.length.too_short import too_short
from lint_followup.rules.length.wall_of_text import wall_of_text

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    too_long,
    too_short,
    wall_of_text,
    long_sentence,
    hard_to_read,
    long_voicemail,
    long_note,
)
