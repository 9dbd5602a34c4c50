"""The rules of the category `subject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.subject.endless_subject import endless_subject
from lint_followup.rules.subject.fake_reply import fake_reply
from lint_followup.rules.subject.missing_subject import missing_subject
from lint_followup.rules.subject.shouting_subject import shouting_subject
from lint_followup.rules.subject.subject_without_role_or_name import subject_without_role_or_name
from lint_followup.rules.subject.vague_subject import vague_subject

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    endless_subject,
    fake_reply,
    missing_subject,
    shouting_subject,
    subject_without_role_or_name,
    vague_subject,
)
