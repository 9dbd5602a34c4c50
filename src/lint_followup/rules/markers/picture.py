"""Pictures that nobody asked for, shown in the mail or sent beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context, Exemption
from lint_followup.draft import Region
from lint_followup.rule import (
    FOLLOW_UPS,
    INFO,
    MEDIUM,
    WARNING,
    Cite,
    Hit,
    Options,
    example,
    option,
    rule,
)
from lint_followup.rules.markers._pictures import (
    Picture,
    files_requested,
    is_cute,
    pictures,
    was_asked_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

ICON: Final = 40
"""Pixels up to which a picture is an icon or an emoji drawn by the mail program."""

SPACERS: Final = re.compile(r"spacer|blank|clear|transparent|shim|dot|divider", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PictureOptions(Options):
    """What passes for a logo."""

    logo: int = option(200, "side in pixels of a square as large as a logo in the signature may be")


@rule(
    "picture",
    category="markers",
    severity=INFO,
    confidence=MEDIUM,
    kinds=FOLLOW_UPS,
    regions=("html", "attachment"),
    basis="stated",
    options=PictureOptions,
    suggestion="Send words only, unless a picture was asked for; then say in the text what it is.",
    cite=Cite(
        "too-much-follow-up",
        "This isn't the time to experiment with different font colors, smiley faces or cute puppy pictures.",
    ),
    advice="cute-images",
    bad=(
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>[[<img src='https://a.example/puppy.jpg'>]]</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>[[<img src='https://a.example/x/91.png' width='600' height='400' alt='Sunset'>]]</p>"
            "<p>Thank you for the tour.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.[[<img src='https://t.example/open?id=91' width='1' height='1'>]]</p>"
        ),
    ),
    good=(
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>Amara Jensen<br>"
            "<img src='cid:logo@a' width='180' height='60' alt='Northfield'></p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.<img src='https://a.example/spacer.gif' width='1' height='1'></p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.<img src='https://a.example/e/263a.png' width='20' height='20'></p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>Amara Jensen</p>"
            "<blockquote type='cite'>Our office: <img src='https://a.example/office.jpg' width='600' height='400'></blockquote>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Here are the cakes.</p><p><img src='https://a.example/91.png' width='600' height='400'></p>",
            context=Context(exemptions=frozenset({Exemption.FILES_REQUESTED})),
        ),
    ),
)
def picture(document: Document, options: PictureOptions) -> Iterator[Hit]:
    """A picture that nobody asked for.

    A picture meant to charm takes the place of the words, and many mail programs hide it or put it
    beside the mail as a file of unknown origin. A picture that reports when it is opened is worse:
    it watches the reader.
    """
    for item in pictures(document):
        if _is_tracker(item):
            yield Hit(
                message="an invisible picture, the kind that reports when a mail is opened",
                span=item.span,
                suggestion="Turn the tracking of your mail program off.",
            )
        elif not (item.is_gif or files_requested(document) or _passes(item, options)):
            name = f"“{item.name}” is" if item.name else "there is"
            if is_cute(item):
                yield Hit(message=f"{name} a picture for fun", span=item.span, severity=WARNING)
            elif not was_asked_for(document, item):
                yield Hit(
                    message=f"{name} a picture that the text does not speak of", span=item.span
                )


def _is_tracker(item: Picture) -> bool:
    """A picture of one pixel from the network that is no spacer, wherever it stands."""
    tiny = item.width is not None and item.height is not None and max(item.width, item.height) <= 1
    remote = item.source.lower().startswith(("http:", "https:", "//"))
    return tiny and remote and not SPACERS.search(item.name)


def _passes(item: Picture, options: PictureOptions) -> bool:
    """Icons, spacers, and logos in the signature."""
    pixels = item.pixels
    if item.region is Region.SIGNATURE:
        return pixels is None or pixels <= options.logo**2
    return (pixels is not None and pixels <= ICON**2) or bool(SPACERS.search(item.name))
