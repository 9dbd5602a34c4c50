"""The rules of the category `markers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.markers.animation import animation
from lint_followup.rules.markers.background import background
from lint_followup.rules.markers.coloured_text import coloured_text
from lint_followup.rules.markers.emoji import emoji
from lint_followup.rules.markers.emoticon import emoticon
from lint_followup.rules.markers.fancy_font import fancy_font
from lint_followup.rules.markers.mark_run import mark_run
from lint_followup.rules.markers.media_attachment import media_attachment
from lint_followup.rules.markers.odd_text_size import odd_text_size
from lint_followup.rules.markers.picture import picture
from lint_followup.rules.markers.shouting_capitals import shouting_capitals
from lint_followup.rules.markers.styled_letters import styled_letters

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    emoji,
    emoticon,
    mark_run,
    shouting_capitals,
    styled_letters,
    coloured_text,
    fancy_font,
    odd_text_size,
    background,
    picture,
    animation,
    media_attachment,
)
