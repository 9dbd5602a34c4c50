"""The rule `noisy-signature`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.lines import WRITTEN_LINE
from lint_followup.rule import (
    HINT,
    INFO,
    MAIL_KINDS,
    MEDIUM,
    Cite,
    Hit,
    Options,
    example,
    option,
    rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_DEVICE: Final = re.compile(
    r"(?:sent|get|written|typed|envoyé|gesendet|enviado|inviato|verzonden|skickat)\s+"
    r"(?:from|via|with|on|using|de|depuis|von|mit|desde|da|vanaf|från|outlook)\b"
    r"(?!.*\b(?:regards|wishes|love|thanks|respect)\b).*"
    r"|.*\b(?:excuse|forgive|pardon)\b.*\b(?:brevity|typos?|thumbs|spelling)\b.*"
    r"|.*\b(?:iphone|ipad|android|galaxy|smartphone|handy|mobil\w*)\b.*\b(?:gesendet|verzonden|sendt"
    r"|skickat)\b.*",
    re.IGNORECASE,
)
_RULER: Final = re.compile(r"(\W)(?:\1|\s)*")


@dataclass(frozen=True, slots=True)
class NoisySignatureOptions(Options):
    """How long a signature may be."""

    max_lines: int = option(8, "more written lines than this are noted")


@rule(
    "noisy-signature",
    category="signature",
    severity=INFO,
    confidence=MEDIUM,
    kinds=MAIL_KINDS,
    regions=("signature",),
    cite=Cite("too-much-follow-up", "make sure that your email signature is professional"),
    basis="ours",
    options=NoisySignatureOptions,
    suggestion="Keep your name, a telephone number and perhaps a profile link.",
    advice="signature-professional",
    bad=(
        example(signature="Amara Jensen\n+44 20 7946 0018\n\n[[Sent from my iPhone]]"),
        example(
            signature="Amara Jensen\n+44 20 7946 0018\n[[~*~*~*~*~*~*~*~*~]]",
        ),
        example(
            signature="[[Amara Jensen\n+44 20 7946 0018\nwww.example.com/amara\nwww.example.org/amara]]",
            options={"max_lines": 3},
        ),
        example(
            signature="Amara Jensen\n+44 20 7946 0018\n"
            "[[This e-mail and any attachments are confidential.]]"
        ),
    ),
    good=(
        example(signature="Amara Jensen\n----------\n+44 20 7946 0018"),
        example(signature="Amara Jensen\nData Analyst | SQL | dbt\n+44 20 7946 0018 (mobile)"),
        example(
            signature="Amara Jensen, MSc\nNorthfield Clinic\n14 Mill Lane\nDurham DH1 3LE\n"
            "Tel. +44 20 7946 0018\nwww.example.com/amara"
        ),
        example(signature="— Amara Jensen\n+44 20 7946 0018"),
    ),
)
def noisy_signature(document: Document, options: NoisySignatureOptions) -> Iterator[Hit]:
    """A signature with more in it than who you are and how to reach you.

    Long blocks, ornaments, notices of confidentiality and the telephone's own line draw the eye
    away from the one thing the reader needs there. A notice that a firm prescribes and the
    telephone's line are only noted, they cost nothing.
    """
    text = document.draft.region_text(Region.SIGNATURE)
    lines = [
        (line, line.group().strip())
        for line in WRITTEN_LINE.finditer(text)
        if line.group().strip() not in {"--", "—", "–"}
    ]
    notices = next((n for n, (_, bare) in enumerate(lines) if _notice().search(_plain(bare))), None)
    own = lines[:notices]
    own = [(line, bare) for line, bare in own if not _DEVICE.fullmatch(bare)]
    if len(own) > options.max_lines:
        yield Hit(
            message=f"The signature has {len(own)} lines",
            span=Span(
                Region.SIGNATURE,
                _start(*own[0]),
                own[-1][0].start() + len(own[-1][0].group().rstrip()),
            ),
            suggestion=f"Keep it to {min(options.max_lines, 4)} lines or so: "
            "your name, a telephone number and perhaps a profile link.",
        )
    drawn = [number for number, (_, bare) in enumerate(own) if _is_ornament(bare)]
    if drawn:
        first, last = own[drawn[0]], own[_end_of_picture(own, drawn[-1])]
        yield Hit(
            message="The signature has a picture or an ornament made of signs",
            span=Span(
                Region.SIGNATURE, _start(*first), last[0].start() + len(last[0].group().rstrip())
            ),
            suggestion="Leave the ornament out.",
        )
    for line, bare in lines:
        if _DEVICE.fullmatch(bare):
            yield Hit(
                message=f"“{bare}” is the telephone’s line, not yours",
                span=Span(Region.SIGNATURE, _start(line, bare), _start(line, bare) + len(bare)),
                severity=HINT,
                suggestion="Leave it out if your mail program lets you.",
            )
    if notices is not None:
        line, bare = lines[notices]
        yield Hit(
            message="A notice of confidentiality does not fit a mail that you write for yourself",
            span=Span(Region.SIGNATURE, _start(line, bare), _start(line, bare) + len(bare)),
            severity=HINT,
            suggestion="If your own mail program adds it, leave it out.",
        )


def _start(line: re.Match[str], bare: str) -> int:
    return line.start() + line.group().index(bare)


def _plain(line: str) -> str:
    return line.lower().replace("’", "'")


@cache
def _notice() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(entry) for entry in load_lexicon("legal-notices")))


def _end_of_picture(lines: list[tuple[re.Match[str], str]], last: int) -> int:
    """The last of the wordless lines that follow the last drawn one."""
    while last + 1 < len(lines) and not re.search(r"\w{2,}", lines[last + 1][1]):
        last += 1
    return last


def _is_ornament(line: str) -> bool:
    """Whether a line is drawn with signs; a ruler of one sign is not."""
    if _RULER.fullmatch(line) or re.search(r"://|www\.|@|\d{3}", line):
        return False
    written = line.replace(" ", "")
    signs = sum(not c.isalnum() for c in written)
    return len(written) >= 5 and signs >= 0.7 * len(written) and len(set(written)) > 1
