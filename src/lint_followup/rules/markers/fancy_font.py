"""Script and novelty fonts, in the HTML part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lint_followup.draft import Style
from lint_followup.language.lexicon import load_lexicon
from lint_followup.rule import HIGH, INFO, Cite, Hit, Options, example, option, rule
from lint_followup.rules.markers._dress import own_marks, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@dataclass(frozen=True, slots=True)
class FontOptions(Options):
    """Which fonts are no remark worth."""

    allowed: tuple[str, ...] = option((), "fonts that pass")


@rule(
    "fancy-font",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("html",),
    basis="ours",
    options=FontOptions,
    suggestion="Leave the text in the mail program's own font.",
    cite=Cite(
        "too-much-follow-up",
        "This isn't the time to experiment with different font colors, smiley faces or cute puppy pictures.",
    ),
    advice="font-colors",
    bad=(
        example(
            html="<p>Dear Priya,</p>[[<p style=\"font-family:'Comic Sans MS',cursive\">]]Thank you for the tour.</p>",
        ),
        example(
            html="<p>Dear Priya,</p><p>[[<font face='Papyrus'>]]Thank you</font> for the tour.</p>"
        ),
        example(
            html="<p>Dear Priya,</p>[[<p style='font:14pt \"Brush Script MT\"'>]]Thank you for the tour.</p>",
        ),
    ),
    good=(
        example(
            html="<p style='font-family:Calibri,sans-serif'>Dear Priya,</p><p>Thank you for the tour.</p>"
        ),
        example(
            html="<div style='font-family:Georgia'><p>Dear Priya,</p><p>Thank you for the tour.</p></div>"
        ),
        example(
            html="<p>Dear Priya,</p><p>The flag is <code style='font-family:\"Courier New\"'>--strict</code>.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>"
            "<span style=\"font-family:'Segoe Script'\">Amara Jensen</span></p>"
        ),
    ),
)
def fancy_font(document: Document, options: FontOptions) -> Iterator[Hit]:
    """A font made for cards and posters.

    Handwriting and novelty fonts are harder to read, are often missing on the reader's side, and
    carry a tone that the words did not choose.
    """
    fancy = frozenset(load_lexicon("fancy-fonts")) - {font.lower() for font in options.allowed}
    seen = set()
    for mark in own_marks(document, Style.FONT):
        font = " ".join(mark.value.lower().split())
        if font in fancy and font not in seen:
            seen.add(font)
            yield Hit(message=f"{shown(mark)} is set in {mark.value}", span=mark.span)
