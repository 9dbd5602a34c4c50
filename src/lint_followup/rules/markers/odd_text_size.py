"""Very large, very small or ever changing text, in the HTML part."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Style
from lint_followup.rule import HIGH, INFO, Cite, Hit, Options, example, option, rule
from lint_followup.rules.markers._dress import own_marks, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

OWN_SIZE: Final = frozenset(
    {"sup", "sub", "small", "h1", "h2", "h3", "h4", "h5", "h6", "code", "tt", "pre"}
)
"""Elements whose size has a purpose."""

SAME: Final = 2.0
"""Points by which pasted text differs from typed text without anybody's intent."""

INVISIBLE: Final = 2.0
"""Points up to which text is a spacer or a hidden preview, not small print."""


@dataclass(frozen=True, slots=True)
class SizeOptions(Options):
    """What is too large, too small and too many, in points."""

    largest: int = option(18, "largest size in points")
    smallest: int = option(8, "smallest size in points")
    most: int = option(2, "different sizes in one message")


@rule(
    "odd-text-size",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("html",),
    basis="ours",
    options=SizeOptions,
    suggestion="Leave all text in the mail program's own size.",
    cite=Cite(
        "too-much-follow-up",
        "This isn't the time to experiment with different font colors, smiley faces or cute puppy pictures.",
    ),
    advice="font-colors",
    bad=(
        example(html="<p>Dear Priya,</p>[[<p style='font-size:24pt'>]]Thank you for the tour.</p>"),
        example(html="<p>Dear Priya,</p><p>[[<font size='7'>]]Thank you</font> for the tour.</p>"),
        example(html="<p>Dear Priya,</p>[[<p style='font-size:8px'>]]Thank you for the tour.</p>"),
        example(
            html="<p style='font-size:9pt'>Dear Priya,</p><p style='font-size:12pt'>Thank you for the tour.</p>"
            "[[<p style='font-size:16pt'>]]I look forward to hearing from you.</p>"
        ),
    ),
    good=(
        example(
            html="<p style='font-size:11pt'>Dear Priya,</p><p style='font-size:16px'>Thank you for the tour.</p>"
        ),
        example(
            html="<p style='font-size:10pt'>Dear Priya,</p><p style='font-size:10.5pt'>Thank you.</p>"
            "<p style='font-size:11pt'>I liked the lab.</p><p style='font-size:12pt'>I hope to hear from you.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>The 2<sup style='font-size:6pt'>nd</sup> lab was the larger one.</p>"
        ),
        example(
            html="<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best regards,<br>Amara Jensen<br>"
            "<span style='font-size:7pt'>+44 20 7946 0018</span></p>"
        ),
    ),
)
def odd_text_size(document: Document, options: SizeOptions) -> Iterator[Hit]:
    """Text that is very large or very small, or that changes its size again and again.

    Large letters shout, small ones look as if they hid something, and several sizes together look
    pasted from different places. One ordinary size lets the words speak.
    """
    sized = [
        (float(mark.value.removesuffix("pt")), mark)
        for mark in own_marks(document, Style.SIZE)
        if mark.text and mark.element not in OWN_SIZE
    ]
    sized = [(size, mark) for size, mark in sized if size > INVISIBLE]
    odd = False
    seen = set()
    for size, mark in sized:
        if options.smallest <= size <= options.largest:
            continue
        odd = True
        if size not in seen:
            seen.add(size)
            word = "large" if size > options.largest else "small"
            yield Hit(message=f"{shown(mark)} is set very {word} ({size:g} pt)", span=mark.span)
    steps = _steps(sorted({size for size, _ in sized}))
    if len(steps) > options.most and not odd:
        low, high = steps[-1]
        mark = next(mark for size, mark in sized if low <= size <= high)
        listed = ", ".join(f"{low:g}" for low, _ in steps)
        yield Hit(message=f"{len(steps)} text sizes in one message ({listed} pt)", span=mark.span)


def _steps(sizes: list[float]) -> list[tuple[float, float]]:
    """Ranges of sizes that nobody tells apart: neighbours less than `SAME` from each other."""
    steps = [(size, size) for size in sizes[:1]]
    for smaller, size in pairwise(sizes):
        low, high = steps.pop()
        steps += [(low, size)] if size - smaller < SAME else [(low, high), (size, size)]
    return steps
