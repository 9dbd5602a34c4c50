"""The rule `unspeakable-text`."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.speech import script
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_UNSPEAKABLE: Final = re.compile(
    r"""(?P<link>(?:(?:https?://|www\.)[^\s<>()]*|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/[^\s<>()]*)[\w/])
      | (?m:^[ \t]*(?P<mark>[-*•–·▪]|\d{1,2}[.)](?=[ \t]+[A-Z]))(?=[ \t]))
      | (?<![\w.])(?P<short>[eE]\.\s?g\.|[iI]\.\s?e\.|(?i:etc\.?|abt\.?|approx\.|w/o?(?=\s|\w)|b/c|c/o|n/a|vs\.?|re:|attn:?|pls|thx|msg|appt\.?|dept\.?|mgr\.?|f/u|fyi:?|cv/r[ée]sum[ée]))(?!\w)
      | (?P<sign>(?<=\s)&(?=\s)|(?<=\s)[+=@#](?=\s)|(?<=\s)->(?=\s)|→)
      | (?<![\w/])(?P<slash>[^\W\d_]{2,}/[^\W\d_]{2,})(?![\w/])""",
    re.VERBOSE,
)
_SAID: Final = frozenset({"and/or", "either/or", "he/she", "she/her", "he/him", "they/them"})
_WHY: Final = {
    "link": "a link",
    "mark": "a list mark",
    "short": "an abbreviation",
    "sign": "a sign",
    "slash": "a slash",
}
_MOST: Final = 5


@rule(
    "unspeakable-text",
    category="content",
    family="voicemail-script",
    severity=INFO,
    kinds=(Kind.VOICEMAIL,),
    regions=("body",),
    suggestion="Write every word as you will say it, an address as “jane at example dot org”.",
    cite=Cite("how-not-to-follow-up", "write out a script ahead of time so you can read it"),
    advice="voicemail-script",
    bad=(
        example(say="My work is at [[https://www.example.org/amara]]."),
        example(say="I can bring papers, [[e.g.]] my references."),
        example(say="I worked [[w/]] Omar [[&]] his team."),
        example(say="I am free [[Mon/Tue]]."),
    ),
    good=(
        example(say="You can write to amara at example dot org."),
        example(say="I can bring my references and/or my certificates."),
        example(say="[Smile & breathe]"),
        example(say="I worked at an N H S clinic, A-D-E-J-I."),
    ),
)
def unspeakable_text(document: Document, options: Options) -> Iterator[Hit]:
    """Something in a script that cannot be read out.

    Notes make you stop and look for words while the recording runs. Full sentences are read without
    a thought.
    """
    text = script(document.draft)
    found = (m for m in _UNSPEAKABLE.finditer(text) if m.group().strip().lower() not in _SAID)
    for match in islice(found, _MOST):
        kind = match.lastgroup or ""
        start, end = match.span(kind)
        yield Hit(
            message=f"“{match.group(kind)}” is {_WHY[kind]} that cannot be said",
            span=Span(Region.BODY, start, end),
        )
