"""A letter that begins without a greeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.roles import is_role_word
from lint_followup.language.words import is_common
from lint_followup.parse.phrases import NOT_NAMES
from lint_followup.rule import HIGH, INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.content._own import is_quick_reply, is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_FIRST_LINE: Final = re.compile(r"\S[^\n]*")
_HAIL: Final = re.compile(
    r"(?:h(?:e+y+|i+|el+o+|iya|owdy|allo)|yo|oi|dear(?:est)?|respected|honou?rable|esteemed|most esteemed|sirs?|madam|ma'am|good"
    r" ?(?:day|morning|afternoon|evening)|morning|afternoon|evening|gr?eetings?|salaam|as-?salaamu?|shalom|to (?:the|my|our|all|whom|whoever)"
    r"|your (?:excellency|honou?r|grace)|calvary greetings|season'?s greetings|peace be|g'day|kia ora|t[eē]n[aā] k\w+|aloha|namaste|maestro)\b",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(r"(?:[^\s,:;!–—]+ ?){1,5}(?=\s*[,:!–—]|\s-\s|\s*-?$)")
"""The words before the first mark, where they are few: whoever is addressed stands there."""

_GREETED_LATER: Final = re.compile(r"^[ \t]*Dear [^\n]{1,40}[,:][ \t]*$", re.MULTILINE)
"""A greeting below something that was left above it by mistake."""

_WORD: Final = re.compile(r"[^\W\d_]+")


BODY: Final = (
    "thank you for the time you gave me on Tuesday. Your question about missing discharge codes stayed with me: at "
    "Northfield Clinic I built a check for them. I would be glad to do the same for you."
)


@rule(
    "missing-greeting",
    category="content",
    family="protocol",
    severity=INFO,
    confidence=HIGH,
    kinds=(
        Kind.THANK_YOU,
        Kind.STATUS_CHECK,
        Kind.PRE_INTERVIEW,
        Kind.REJECTION_REPLY,
        Kind.ARTICLE_SHARE,
    ),
    regions=("greeting", "body"),
    basis="ours",
    advice="salutation-signoff",
    suggestion="Put the reader’s name on a line of its own at the top: “Dear Ms Nair,”.",
    cite=Cite("how-not-to-follow-up", "familiar with proper, professional protocol"),
    bad=(
        example(greeting=""),
        example(kind=Kind.STATUS_CHECK, greeting=""),
        example(kind=Kind.ARTICLE_SHARE, greeting=""),
        example(
            greeting="",
            headers={"In-Reply-To": "<1@brightwell.example>"},
            subject="Re: Data Analyst interview",
        ),
    ),
    good=(
        example(greeting="Priya,"),
        example(greeting="Good morning Dr. Nair:"),
        example(greeting="Your Excellency,"),
        example(greeting="", body=f"Priya, {BODY}"),
        example(greeting="Sehr geehrte Frau Nair, dear Ms Nair,"),
        example(
            greeting="",
            headers={"In-Reply-To": "<1@brightwell.example>"},
            subject="Re: Data Analyst interview",
            quoted="On Tue, 3 Nov 2026 at 14:03, Priya Nair wrote:\n> It was good to meet you.\n> Priya",
        ),
    ),
)
def missing_greeting(document: Document, options: Options) -> Iterator[Hit]:
    """The letter begins without a greeting.

    A greeting with a name is the smallest of courtesies, and its absence reads as haste. In a
    thread that goes back and forth nobody expects it.
    """
    if not is_settled(document) or is_quick_reply(document):
        return
    if document.draft.region_text(Region.GREETING).strip():
        return
    body = document.draft.region_text(Region.BODY)
    if _GREETED_LATER.search(body):
        return
    first = _FIRST_LINE.search(body)
    if first is not None and not _addresses(first.group(), document):
        yield Hit(message="It begins without a greeting")


def _addresses(line: str, document: Document) -> bool:
    """Whether a line begins by calling somebody: a hail, or a name or a title before a comma."""
    if _HAIL.match(line):
        return True
    head = _HEAD.match(line)
    words = (
        [word for word in _WORD.findall(head.group()) if word.lower() not in NOT_NAMES]
        if head
        else []
    )
    return any(
        word.lower() in document.names.people
        or is_role_word(word)
        or (word[0].isupper() and len(word) > 2 and not is_common(word.lower()))
        for word in words
    )
