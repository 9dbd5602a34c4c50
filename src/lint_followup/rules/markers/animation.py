"""Pictures and text that move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.context import Context, Exemption
from lint_followup.draft import Region, Style
from lint_followup.rule import HIGH, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.markers._dress import own_marks, shown
from lint_followup.rules.markers._pictures import files_requested, is_cute, pictures, was_asked_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

ICON: Final = 40
"""Pixels up to which a GIF is a spacer, an icon or an emoji drawn by the mail program."""


@rule(
    "animation",
    category="markers",
    severity=WARNING,
    confidence=HIGH,
    regions=("html", "attachment"),
    basis="ours",
    suggestion="Take it out: what moves is all that will be remembered.",
    cite=Cite("too-much-follow-up", "Most of these attempts to be clever will backfire"),
    advice=("cute-images", "gimmick-unusual"),
    bad=(
        example(html="<p>Dear Priya,</p>[[<marquee>]]Thank you for the tour.</marquee>"),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour. [[<img src='https://a.example/party.gif'>]]</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>[[<blink>]]Thank you</blink> for the tour.</p>",
            advice="gimmick-unusual",
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>Amara Jensen<br>"
            "[[<img src='https://a.example/dancing-cat.gif'>]]</p>"
        ),
    ),
    good=(
        example(
            html="<p>Dear Priya,</p><p style='text-decoration:underline'>Thank you for the tour.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.<img src='https://a.example/spacer.gif' width='1' height='20'></p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>Amara Jensen<br>"
            "<img src='https://a.example/logo.gif' width='120' height='40'></p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>Amara Jensen</p>"
            "<blockquote type='cite'><marquee>Summer party</marquee></blockquote>"
        ),
        example(
            html="<p>Dear Priya,</p><p>This is my walk cycle.</p><p><img src='https://a.example/walk.gif'></p>",
            context=Context(exemptions=frozenset({Exemption.FILES_REQUESTED})),
        ),
    ),
)
def animation(document: Document, options: Options) -> Iterator[Hit]:
    """Something that moves.

    Moving text and pictures are hard to read past, do not stop when asked, and are remembered in
    the place of the message.
    """
    for mark in own_marks(document, Style.BLINK):
        yield Hit(message=f"{shown(mark)} moves ({mark.value})", span=mark.span)
    for item in pictures(document):
        small = item.pixels is not None and item.pixels <= ICON**2
        if not item.is_gif or small or files_requested(document):
            continue
        wanted = item.region is Region.SIGNATURE or was_asked_for(document, item)
        if is_cute(item) or not wanted:
            yield Hit(
                message=f"“{item.name or 'a picture'}” is a GIF, which may move", span=item.span
            )
