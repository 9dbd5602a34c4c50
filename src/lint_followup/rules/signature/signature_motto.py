"""The rule `signature-motto`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.lines import WRITTEN_LINE
from lint_followup.rule import INFO, MAIL_KINDS, MEDIUM, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_EDGE: Final = " \t*•·~|_>"
_MARKS: Final = '“”„«»‘’" '
_QUOTED: Final = re.compile(
    r"""(?:"[^"]{12,}"|“[^”]{12,}”|„[^“”]{12,}[“”]|«[^»]{12,}»|‘[^’]{16,}’(?!\w))
    [.!]?\s*(?:[-–—~(]+\s*[^\W\d_][\w\s.,'’-]{2,40}\)?)?""",
    re.VERBOSE,
)
_OPENS: Final = re.compile(r"[\"“„«‘][^\"”“»]{12,}$")
_AUTHOR: Final = re.compile(r"[-–—~]+\s*[^\W\d_a-z][\w\s.,'’-]{2,40}")
_ANNOUNCED: Final = re.compile(
    r"(?:\b(?:of|by|in|on|for|thesis|paper|book|novel|article|award|project|talk|title|author|editor"
    r"|dissertation|blog|podcast|film|album)\b|[:,])\W*$",
    re.IGNORECASE,
)
_SCRIPTURE: Final = re.compile(
    r"\b(?:[1-3]\s?)?(?:gen(?:esis)?|exodus|joshua|psalms?|ps|proverbs|prov|isaiah|jeremiah|micah"
    r"|matthew|matt|mark|luke|john|acts|romans|rom|corinthians|cor|galatians|ephesians|eph"
    r"|philippians|phil|colossians|thessalonians|timothy|hebrews|james|peter|revelation"
    r"|qur['’]?an|surah)\.?\s\d{1,3}:\d{1,3}(?:-\d+)?\b",
    re.IGNORECASE,
)


@rule(
    "signature-motto",
    category="signature",
    severity=INFO,
    confidence=MEDIUM,
    kinds=MAIL_KINDS,
    regions=("signature",),
    cite=Cite("too-much-follow-up", "make sure that your email signature is professional"),
    basis="ours",
    suggestion="Leave the saying out of this mail; your name and how to reach you are enough.",
    advice="signature-professional",
    bad=(
        example(signature="Amara Jensen\n+44 20 7946 0018\n[[Live, laugh, love]]"),
        example(
            signature="Amara Jensen\n+44 20 7946 0018\n"
            "[[“Be the change you wish to see in the world.” – Gandhi]]"
        ),
        example(signature="Amara Jensen\n+44 20 7946 0018\n[[Philippians 4:13]]"),
        example(signature="Amara Jensen\n+44 20 7946 0018\n[[God is good!]]"),
    ),
    good=(
        example(signature="Amara Jensen (she/her)\n+44 20 7946 0018\nwww.example.com/amara"),
        example(
            signature="Amara Jensen\nAuthor of “The Counting of Small Things”\n+44 20 7946 0018"
        ),
        example(signature="Amara Jensen, CPA, PMP\nNorthfield Clinic Ltd\n+44 20 7946 0018"),
        example(signature="Amara Jensen\n14 John Street\nDurham DH1 3LE"),
    ),
)
def signature_motto(document: Document, options: Options) -> Iterator[Hit]:
    """A quotation, saying or slogan in your signature.

    It stands under every mail, so the reader meets it each time, and a saying that is dear to you
    may mean something else to them. Titles of works, pronouns and degrees are left alone.
    """
    text = document.draft.region_text(Region.SIGNATURE)
    above = ""
    lines = list(WRITTEN_LINE.finditer(text))
    skip = False
    for number, line in enumerate(lines):
        below = lines[number + 1].group().strip(_EDGE) if number + 1 < len(lines) else ""
        bare = line.group().strip(_EDGE)
        if skip or not bare:
            skip, above = False, bare
            continue
        start = line.start() + line.group().index(bare)
        end = start + len(bare)
        if _is_motto(bare) and not _ANNOUNCED.search(above):
            if _AUTHOR.fullmatch(below):
                skip, end = (
                    True,
                    lines[number + 1].start() + len(lines[number + 1].group().rstrip()),
                )
            yield Hit(
                message=f"“{bare.strip(_MARKS)}” is a saying, not a way to reach you",
                span=Span(Region.SIGNATURE, start, end),
            )
        elif _OPENS.fullmatch(bare) and _closes(below) and not _ANNOUNCED.search(above):
            skip, end = True, lines[number + 1].start() + len(lines[number + 1].group().rstrip())
            yield Hit(
                message=f"“{bare.strip(_MARKS)} …” is a saying, not a way to reach you",
                span=Span(Region.SIGNATURE, start, end),
            )
        above = bare


def _is_motto(line: str) -> bool:
    if _QUOTED.fullmatch(line) or _SCRIPTURE.search(line):
        return True
    plain = " ".join(re.findall(r"[\w'+]+", line.lower().replace("’", "'")))
    found = _mottoes().search(plain)
    # A saying of a word or two may be part of a name: "Carpe Diem Translations".
    whole = found is not None and (found.group().count(" ") > 1 or found.group() == plain)
    return whole and "@" not in line and "://" not in line


def _closes(line: str) -> bool:
    return bool(re.search(r"[\"”“»’][.!]?\s*(?:[-–—~(].*)?$", line))


@cache
def _mottoes() -> re.Pattern[str]:
    entries = sorted(load_lexicon("mottoes"), key=len, reverse=True)
    plain = (" ".join(re.findall(r"[\w'+]+", entry)) for entry in entries)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, plain))})(?![\w'])")
