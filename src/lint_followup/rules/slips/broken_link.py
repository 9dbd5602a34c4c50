"""The rule `broken-link`."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Format
from lint_followup.rule import HIGH, INFO, MEDIUM, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.slips._own import MAX_HITS, span_of, written_and_said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.severity import Confidence, Severity


class _Fault(NamedTuple):
    """A way in which a link does not lead the reader anywhere."""

    pattern: re.Pattern[str]
    meaning: str
    severity: Severity = WARNING
    confidence: Confidence = HIGH


def _of(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


_TAIL: Final = r"[^\s<>\"”]{0,300}[\w/]"
_PAPERS: Final = r"(?:pdf|docx?|odt|rtf|pptx?|xlsx?|html?|jpe?g|png|mp4|zip)"

_NAME: Final = r"""[^\s\\/:*?"<>|]+(?:[ ][^\s\\/:*?"<>|]+)?"""

_FAULTS: Final = (
    _Fault(
        _of(
            rf"""(?<![\w/.:])(?:
                https?(?:\.?// | :(?=www\.) | ;/{{1,2}} | :/(?!/) | :\\{{1,2}} | ://[:/]+ | ;?:;?//(?=[:/;]) | ,//){_TAIL}
              | (?!https?://)(?:h{{1,3}}t{{1,3}}ps?|hptts?|htps?|hhtps?|htpps|tt?ps?|htttps?)://{_TAIL}
              | https?://https?:?/*{_TAIL}
              | (?:www[,;]|wwww+\.|(?<!\w)ww\.)\w{_TAIL}
              | https?://www[,;]{_TAIL}
            )"""
        ),
        "is misspelt and leads nowhere",
    ),
    _Fault(
        _of(rf"(?<!\w)(?:https?://(?:www\.)?[ ]|https?:[ ]//|www\.[ ](?=\w+\.\w))\w{_TAIL}"),
        "has a blank in it and leads nowhere",
    ),
    _Fault(
        _of(
            rf"\bhttps?://[^\s<>\"]{{1,300}}/[\w%+-]{{1,80}}[ ](?!(?:and|or|as|in)\b)[\w%()+-]+\.{_PAPERS}\b"
        ),
        "has a blank in it, after which it breaks off",
        confidence=MEDIUM,
    ),
    _Fault(
        _of(
            rf"""(?<!\w)(?:file:/{{1,3}}{_TAIL} | [A-Z]:[\\/](?:{_NAME}[\\/])*+{_NAME}\.{_PAPERS}\b
              | [A-Z]:\\Users\\{_TAIL} | /(?:Users|home)/\w+/{_TAIL})"""
        ),
        "is a place on your own computer",
    ),
    _Fault(
        _of(
            r"""\bhttps?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+)(?![\w.-])[^\s<>\"”]{0,300}"""
        ),
        "can be opened on your own computer only",
        confidence=MEDIUM,
    ),
    _Fault(
        _of(
            rf"""\bhttps?://(?:
                (?:www\.)?linkedin\.com/(?:in/me|feed|notifications|messaging|in/edit)\b
              | mail\.google\.com/mail\b | outlook\.(?:office|live)\.com/mail\b | drive\.google\.com/drive/(?:u/\d/)?(?:my-drive|home|recent)\b
              | github\.com/settings\b | [^\s<>/]{{1,100}}/wp-admin/ | [^\s<>]{{1,300}}[?&](?:action=edit|preview=true)\b
            )(?:{_TAIL})?"""
        ),
        "opens for you alone",
    ),
    _Fault(
        _of(
            rf"""\bhttps?://(?:docs\.google\.com/\w+/(?:u/\d/)?d/[\w-]+/edit(?!\?[^\s]*\busp=) | (?:www\.)?canva\.com/design/[\w-]+/[\w-]+/edit\b
              | (?:www\.)?overleaf\.com/project/ | medium\.com/p/\w+/edit\b | onedrive\.live\.com/edit\b | forms\.gle/edit\b)(?:{_TAIL})?"""
        ),
        "opens for editing, or asks the reader for an account",
        severity=INFO,
        confidence=MEDIUM,
    ),
)
_MARKDOWN: Final = _Fault(
    _of(r"\[[^\[\]\n]{1,80}\]\((?:https?://|mailto:)[^()\s]{1,300}\)"),
    "is written for another program; a mail shows it with its brackets",
    severity=INFO,
    confidence=MEDIUM,
)
_RUNS_IT: Final = re.compile(
    r"\b(?:run|runs|running|start|starts|launch|docker|container|npm|server|port|listens?|browser|proxy|instance|deploy\w*)\b",
    re.IGNORECASE,
)
"""Talk of a program that the reader is to start: then a local address is what is meant."""

_ABOUT_LINKS: Final = re.compile(
    r"\b(?:schemes?|protocols?|redirect\w*|typos?|malformed|invalid|phishing)\b", re.IGNORECASE
)


@rule(
    "broken-link",
    category="slips",
    family="link",
    severity=WARNING,
    confidence=HIGH,
    regions=("body", "signature"),
    basis="ours",
    suggestion="Copy the address anew, and try it where you are not logged in.",
    cite=Cite("how-not-to-follow-up", "be sure that you proofread several times"),
    advice="proofread",
    bad=(
        example(say="The drawings are at [[http//amara.example/drawings]] for you to see."),
        example(say="The plan is at [[C:\\Users\\amara\\Desktop\\plan.pdf]], as we said."),
        example(say="My profile is [[https://www.linkedin.com/in/me/]] on LinkedIn."),
        example(say="The report is at [[https:// www.example.org/report]] in full."),
        example(
            say="The plan is at [[https://docs.google.com/document/d/1AbC/edit]] for the ward.",
        ),
    ),
    good=(
        example(say="The drawings are at https://amara.example/drawings (see page 2)."),
        example(say="Start it with npm, then open http://localhost:3000 in a browser."),
        example(
            say="The plan is at https://docs.google.com/document/d/1AbC/edit?usp=sharing for you."
        ),
        example(say="The fault was in C:\\Windows\\System32\\drivers, where nobody had looked."),
        example(say="The paper is at <https://example.org/a_(b)>, DOI 10.1000/xyz123."),
    ),
)
def broken_link(document: Document, options: Options) -> Iterator[Hit]:
    """A link that the reader cannot follow.

    A reader who clicks and lands nowhere rarely writes back to ask. An address that works on your
    own screen may be one that only you may open, or that leads to your own computer.
    """
    yield from islice(_hits(document), MAX_HITS)


def _hits(document: Document) -> Iterator[Hit]:
    text = written_and_said(document)
    faults = (*_FAULTS, _MARKDOWN) if document.draft.format is Format.MESSAGE else _FAULTS
    taken: list[tuple[int, int]] = []
    for fault in faults:
        for match in fault.pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            if not _is_meant(text, match, fault):
                taken.append(match.span())
                yield Hit(
                    message=f"“{match.group()}” {fault.meaning}",
                    span=span_of(document.draft, *match.span()),
                    severity=fault.severity,
                    confidence=fault.confidence,
                )


def _is_meant(text: str, match: re.Match[str], fault: _Fault) -> bool:
    """Whether the lines around speak of addresses as such, or of a program to be started."""
    around = (
        text[max(match.start() - 160, 0) : match.start()] + text[match.end() : match.end() + 80]
    )
    local = fault.meaning.startswith("can be opened")
    return bool(_ABOUT_LINKS.search(around) or (local and _RUNS_IT.search(around)))
