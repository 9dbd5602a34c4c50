"""The rules of the category `spelling`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.spelling.confused_word import confused_word
from lint_followup.rules.spelling.doubled_word import doubled_word
from lint_followup.rules.spelling.grammar_slip import grammar_slip
from lint_followup.rules.spelling.look_forward_to_verb import look_forward_to_verb
from lint_followup.rules.spelling.lower_case_i import lower_case_i
from lint_followup.rules.spelling.lower_case_name import lower_case_name
from lint_followup.rules.spelling.lower_case_sentence import lower_case_sentence
from lint_followup.rules.spelling.many_slips import many_slips
from lint_followup.rules.spelling.misplaced_space import misplaced_space
from lint_followup.rules.spelling.missing_apostrophe import missing_apostrophe
from lint_followup.rules.spelling.misspelling import misspelling
from lint_followup.rules.spelling.non_idiomatic_phrase import non_idiomatic_phrase

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    misspelling,
    grammar_slip,
    many_slips,
    confused_word,
    look_forward_to_verb,
    non_idiomatic_phrase,
    doubled_word,
    missing_apostrophe,
    lower_case_i,
    lower_case_sentence,
    lower_case_name,
    misplaced_space,
)
