"""A colour or a picture behind the text, in the HTML part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Style
from lint_followup.rule import HIGH, INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.markers._dress import HEX, colour_name, is_coloured, own_marks, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import StyleMark

CELLS: Final = frozenset({"td", "th", "tr", "col", "colgroup", "thead", "a", "button", "mark"})
"""Elements whose colour sorts a table, marks a button or says that it marks."""


@rule(
    "background",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("html",),
    basis="ours",
    suggestion="Leave the background as the mail program draws it.",
    cite=Cite(
        "too-much-follow-up",
        "Some people think that they have to go overboard and send something unusual to the interviewer.",
    ),
    advice="font-colors",
    bad=(
        example(
            html="[[<body bgcolor='#ffcc00'>]]<p>Dear Priya,</p><p>Thank you for the tour.</p></body>"
        ),
        example(
            html="<p>Dear Priya,</p><p>[[<span style='background:yellow'>]]Thank you</span> for the tour.</p>"
        ),
        example(
            html="[[<body background='https://a.example/sky.jpg'>]]<p>Dear Priya,</p><p>Thank you for the tour.</p>"
        ),
    ),
    good=(
        example(
            html="<body bgcolor='white'><p style='background:#f5f5f5'>Dear Priya,</p><p>Thank you for the tour.</p>"
        ),
        example(
            html="<body style='background:#1e1e1e;color:#ddd'><p>Dear Priya,</p><p>Thank you for the tour.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><table><tr><th style='background:#4472C4'>Week</th></tr>"
            "<tr><td>1</td></tr></table><p>Thank you for the tour.</p>"
        ),
        example(
            html="<p style='background:transparent'>Dear Priya,</p><p style='background:#fffbe6'>Thank you for the tour.</p>"
        ),
    ),
)
def background(document: Document, options: Options) -> Iterator[Hit]:
    """A colour or a picture behind the text.

    Stationery makes letters harder to read, and what looks pale on one screen is loud on another.
    A stripe of marker colour is often just a note to oneself that was not removed.
    """
    seen = set()
    for mark in own_marks(document, Style.BACKGROUND):
        if mark.value in seen or not mark.value:
            continue
        seen.add(mark.value)
        if not HEX.fullmatch(mark.value):
            yield Hit(message="a picture lies behind the text", span=mark.span, severity=WARNING)
        elif is_coloured(mark.value) and mark.element not in CELLS and mark.text:
            yield Hit(message=_message(mark), span=mark.span)


def _message(mark: StyleMark) -> str:
    return f"{shown(mark)} stands on {colour_name(mark.value)} ({mark.value})"
