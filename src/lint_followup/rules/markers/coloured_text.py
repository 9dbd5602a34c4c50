"""Text in a colour, in the HTML part."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Style
from lint_followup.rule import HIGH, INFO, WARNING, Cite, Hit, Options, example, option, rule
from lint_followup.rules.markers._dress import colour_name, is_coloured, is_dark, own_marks, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import StyleMark

LINK_COLOURS: Final = frozenset(
    """#0000ee #0000ff #0563c1 #0066cc #0078d4 #0078d7 #0a66c2 #1155cc #1a0dab #1a73e8 #0b57d0
    #467886 #551a8b #007aff #0072c6 #337ab7 #2962ff #96607d #954f72 #800080""".split()
)
"""Colours that mail programs and browsers give to links, fresh and visited."""

CLIENT_COLOURS: Final = frozenset(
    "#1f497d #2f5496 #1f3864 #44546a #365f91 #17365d #2e74b5 #1f4e79".split()
)
"""Dark blues that word processors give to replies and headings unasked."""

ADDRESS: Final = re.compile(r"(?:https?://|www\.|mailto:)\S*|\S+@\S+|\+?[\d ()./-]+")


@dataclass(frozen=True, slots=True)
class ColourOptions(Options):
    """How many colours are more than an accent, and which go without remark."""

    warn_from: int = option(3, "colours in one message from which they are a warning")
    allowed: tuple[str, ...] = option((), 'colours that pass, as "#rrggbb"')


@rule(
    "coloured-text",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("html",),
    basis="stated",
    options=ColourOptions,
    suggestion="Leave all text in the mail program's own colour.",
    cite=Cite(
        "too-much-follow-up",
        "This isn't the time to experiment with different font colors, smiley faces or cute puppy pictures.",
    ),
    advice="font-colors",
    bad=(
        example(
            html="<p>Dear Priya,</p><p>It was a [[<span style='color:#ff00ff'>]]pleasure</span> to see the lab.</p>",
        ),
        example(
            html="<p>Dear Priya,</p>[[<p style='color: rgb(220, 20, 20)'>]]I look forward to hearing from you.</p>",
        ),
        example(
            html="<p>Dear Priya,</p><p>[[<font color='green'>]]Thank you</font> for the tour.</p>"
        ),
    ),
    good=(
        example(
            html="<p style='color:windowtext'>Dear Priya,</p><p style='color:#1F497D'>Thank you for the tour.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p style='color:#333'>My work is <a href='https://a.example/cv' style='color:#0563C1'>"
            "<span style='color:#0563C1'>here</span></a>.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>Amara Jensen</p>"
            "<blockquote type='cite'><p style='color:red'>Please bring your papers.</p></blockquote>"
        ),
        example(
            html="<body style='background:#000;color:#e8e8e8'><p>Dear Priya,</p><p>Thank you for the tour.</p>"
        ),
    ),
)
def coloured_text(document: Document, options: ColourOptions) -> Iterator[Hit]:
    """Text in a colour.

    A colour draws the eye to the dress of a sentence instead of what it says, and it can vanish in
    a dark theme. Black text, with links as the mail program shows them, is read everywhere alike.
    """
    passing = LINK_COLOURS | CLIENT_COLOURS | {colour.lower() for colour in options.allowed}
    first: dict[str, StyleMark] = {}
    for mark in own_marks(document, Style.COLOUR):
        value = mark.value.lower()
        if mark.element == "a" or value in passing or not is_coloured(value) or is_dark(value):
            continue
        if not ADDRESS.fullmatch(mark.text):
            first.setdefault(value, mark)
    severity = WARNING if len(first) >= options.warn_from else INFO
    for value, mark in first.items():
        yield Hit(
            message=f"{shown(mark)} is written in {colour_name(value)} ({value})",
            span=mark.span,
            severity=severity,
        )
