"""What a draft asks its reader for: questions and requests, apart from offers and courtesies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.rules.content._own import Pattern, any_of, joined, sentences

if TYPE_CHECKING:
    from lint_followup.document import Document
    from lint_followup.rules.content._own import Sentence

_NEWS: Final = (
    r"(?:updates?|news|words?|replies|reply|response|answer|indication|idea|sense|line|feedback"
    r"|information|note|hint|decision|timeline)\b"
)
_GLAD: Final = (
    r"(?:would|should|will|shall|am|(?:i|we|it)'(?:d|m|ll)|be|been|is|much|very|remain) (?:\w+ ){0,3}?"
    r"(?:glad|grateful|happy|pleased|obliged|appreciat\w*|like|love|welcome\w*|thankful|delighted"
    r"|interested|eager|keen|anxious|curious|nice|great|good|kind|helpful|wonderful)(?: \w+){0,3}?"
)
_WHETHER: Final = r"(?:if|whether|how|where|when|what)\b"
_TELL: Final = (
    r"(?:let|tell|inform|update|advise|notify|give|send|call|ring|contact|e-?mail) (?:me|us)\b"
    r"|(?:get|come) back to (?:me|us)\b|keep (?:me|us) (?:posted|informed|updated|in the loop)|drop me\b"
)
_KINDLY: Final = r"(?:please|pls|plz)\b|(?<!you )kindly (?!\w+ed\b|gave|told|sent|took|said|let)"
_WILL_YOU: Final = r"(?:could|can|would|will|might) (?:you|u|y'all)\b"

_REQUEST: Final = any_of(
    _KINDLY,
    _WILL_YOU,
    _TELL,
    r"(?:i (?:\w+ ){0,3}?|to |and )(?:ask|[ei]nquire|request)\b|wonder(?:ed|ing)?\b|asking "
    + _WHETHER,
    rf"{_GLAD} (?:to (?:hear|know|learn|receive)|if you|(?:an?y?|your) (?:[\w-]+ )?{_NEWS})",
)
"""What asks for something without a question mark."""

_WISH: Final = any_of(
    r"i (?:\w+ ){0,3}?(?:ask\w*|[ei]nquir\w+|request\w*|beg)\b|wonder\w*|curious\b|ask(?:ing)? about",
    rf"(?:may|might|can|could) i (?:\w+ )?(?:ask|know|trouble|[ei]nquire)|check(?:ing)? {_WHETHER}",
    rf"(?:to|and|therefore|i'd|i would|i'll) (?:\w+ )?(?:find out|know|see {_WHETHER}|check (?:on|in on|the)\b)",
    rf"{_GLAD} (?:to (?:\w+ )?(?:find out|get|have|be (?:told|informed))|if\b|for (?:an?y?|your)\b)",
    rf"(?:appreciate|welcome) (?:an?y?|your|some) (?:[\w-]+ ){{0,2}}?{_NEWS}|any (?:\w+ )?{_NEWS}",
    rf"{_NEWS} (?:\w+ ){{0,6}}?(?:would|will) (?:be|do|help|mean)\b|need to know\b|revert\b",
    r"look(?:ing)? forward to (?:hear|your|receiv|an?y? |learn)|await(?:ing)?\b",
    r"hop(?:e|ing) to (?:hear|learn|receive|get|know)\b|ma(?:de|ke) up (?:your|their) minds?",
    r"(?:status|progress|decision|timeline|time ?frames?|timing|next (?:steps?|stages?)|outcome"
    r"|results?|short-?list|(?:how|where) (?:things|matters|we|it|this) (?:stands?|are|is))\b",
    r"mean [^.?!]{0,20}to (?:hear|know)\b",
)
"""What lets the reader guess what is wanted."""

_OFFER: Final = any_of(
    rf"(?:let|tell) me know {_WHETHER} ?(?:you (?:\w+ )?(?:need|require|would like|want|have any)"
    r"|you'd like|there(?:'s| is| are) any(?:thing| other| further| additional)"
    r"|i (?:can|could|may|should)|any(?:thing| further| additional| other| more))[^.?!]*",
    r"(?:please )?(?:(?:do not|don't) hesitate|feel free)[^.?!]*",
    r"if (?:there is |there's |you (?:need|require|have) )?(?:anything|any (?:further|more|additional))"
    r"[^,.?!]*(?:, )?(?:please )?(?:just )?(?:let me know|ask|contact me|tell me|shout|call me)?",
    r"should you (?:need|require|have|wish|want)[^.?!]*",
)
_COURTESY: Final = any_of(
    r"(?:please|kindly|pls) (?:(?:also|do) )?(?:find|accept|excuse|forgive|pardon|disregard|ignore|note"
    r"|see|be assured|rest assured|know|give|pass|thank|send my|extend|convey|bear|allow|permit|do not"
    r"|don't|feel|understand|remember me|say|tell \w+ i said)\b[^.?!]*[.?!]?",
    r"(?:how are (?:you|things|u)|how(?:'s| is) (?:it going|everything|life))\b[^.?!]*\?*",
    r"hope (?:all is|you|this)\b[^.?!]*\?*",
    r"(?:will|would|could|can|may) you (?:please )?(?:excuse|forgive|pardon|accept)\b[^.?!]*\?*",
)
_REPORTED: Final = any_of(
    r"(?<!if )(?<!whether )(?<!when )you(?:'d|'ll| (?:said|told|promised|mentioned|hoped|expected|would"
    r"|will|were going))\b[^.?!,;]*?(?=[.?!,;]|$| (?:so|and|but) i\b)"
)
_OFFERED: Final = Pattern(
    r"(?:and |or |but |so |also,? |please |just )*(?:"
    r"(?:is|are) there (?:anything|any (?:other|further|more|additional)|something)[^?]*"
    r"\b(?:need|send|provide|help|add|from me|require|do|useful|like)\b"
    r"|(?:do|would|will|did) you (?:still )?(?:need|require|like|want)\b[^?]*"
    r"\b(?:from me|me to|anything|further|references|copies)\b"
    r"|(?:can|may|could|shall|should|might) i (?:\w+ )?(?:send|provide|supply|offer|help|bring|add|be of)\b"
    r"|would it (?:help|be (?:useful|helpful|of use))\b)"
)
_RHETORICAL: Final = Pattern(
    r", ?(?:right|no|ok|okay|yes|correct|eh|huh|do you|is it|don't you think"
    r"|(?:is|are|do|does|did|was|were|has|have|would|could|ca|wo)n't (?:it|you|they|we|i))\?"
    r"|^(?:and |but |so |after all,? )?(?:who (?:would|wouldn't|does|doesn't|could|knows)"
    r"|what (?:kind|sort) of|what (?:could|better)|why (?:not|wait|would|should|else)|where else"
    r"|how (?:hard|could|can)|isn't|aren't|is it any wonder|funny|small world)\b"
    r"|\byou (?:\w+ )?(?:asked|wondered|wanted to know|raised|put to me)\b|\b(?:your|the) question\b"
)
_AGAIN: Final = Pattern(
    r"\b(?:please |kindly |just |so )*(?:let me know|tell me|get back to me|reply|respond|revert|advise"
    r"|call me|update me|give me (?:an answer|a call|a ring))(?: (?:please|asap|soon|either way|mate"
    r"|when you (?:can|know|hear)|at your convenience|as soon as \w+(?: can)?|what you think|if so"
    r"|by e-?mail|anything))*\W*$"
)
"""It asks once more for an answer."""


def asks_something(document: Document) -> bool:
    """Whether the body, or a question in the subject, says what the reader is to tell or to do."""
    body = _REPORTED.blank(_stripped(joined(document)))
    subject = (document.draft.subject or "").lower()
    return (
        "?" in body + subject
        or bool(_REQUEST.search(body) or _WISH.search(body))
        or bool(re.search(r"\bany (?:news|word|update)", subject))
    )


def asks(document: Document) -> tuple[Sentence, ...]:
    """The sentences that ask for something, each once: no offers, courtesies or rhetoric."""
    found = tuple(line for line in sentences(document) if _is_ask(line.text))
    first = tuple(line for line in found if _is_ask(_AGAIN.blank(line.text)))
    return first or found[:1]


def _is_ask(text: str) -> bool:
    said = _stripped(text).strip()
    if "?" in said:
        return not (_RHETORICAL.search(said) or _OFFERED.match(said))
    return bool(_REQUEST.search(_REPORTED.blank(said)))


def _stripped(text: str) -> str:
    """The text without courtesies and without offers to help."""
    return _OFFER.blank(_COURTESY.blank(text))
