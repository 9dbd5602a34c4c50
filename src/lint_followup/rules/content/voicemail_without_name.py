"""The rule `voicemail-without-name`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.kinds import Kind
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import fold, name_parts, sender_parts
from lint_followup.language.speech import SPELT, script
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_NAME: Final = r"(?P<name>[^\W\d_][\w'’-]*)"
_INTRODUCED: Final = re.compile(
    r"\b(?P<phrase>this is|here is|here speaks|it['’]?s|it is|i['’]?m|i am|name['’]?s|name is|speaking with|again|once more)[,:]?"
    rf"(?: (?:just|only|called|again|actually|um|uh|er|dr|mr|ms|mrs|prof)\b[.,]?)* {_NAME}",
    re.IGNORECASE,
)
_SURE: Final = frozenset({"this is", "name is", "names", "name's", "name’s"})
"""What a name follows even where it is written small."""

_HERE: Final = re.compile(
    rf"{_NAME},? (?:here|speaking|calling|again|from|on the line)\b", re.IGNORECASE
)
_OPENS: Final = re.compile(
    r"(?:\A|[.!?] )(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|day))[,!.]* )?"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+)(?: [A-ZÀ-Þ][\w'’-]+)?,? (?:from|about|on|calling|and then|\+?\d)"
)
_NOT_NAMES: Final = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday a about again call cell dial mobile number phone reach ring tel text am an and as at be been by calling do dr go good he hello hey hi i if in is
    it just me message mine mr mrs ms my no not of oh ok on once or our please regarding ringing so that the there this to up
    us voicemail we yes you your
    """.split()
)


@rule(
    "voicemail-without-name",
    category="content",
    family="voicemail-name",
    severity=WARNING,
    kinds=(Kind.VOICEMAIL,),
    regions=("body",),
    suggestion="Begin with it: “Hello Ms Nair, this is Amara Jensen.”",
    cite=Cite("how-not-to-follow-up", "contain your name and contact information"),
    basis="stated",
    advice="voicemail-name-contact",
    bad=(
        example(
            body="Hello, I am calling about the interview on Tuesday. Is there any news? My number is 020 7946 0018."
        ),
        example(
            body="Good morning, I am calling again about the analyst job. You can reach me on 020 7946 0018."
        ),
        example(
            body="Good morning, this is a message for Ms Nair. I came in on Tuesday. My number is 020 7946 0018."
        ),
    ),
    good=(
        example(body="Hi, Noor here. I came in on Tuesday. My number is 020 7946 0018. Thank you."),
        example(body="Hello, this is Sam again, as promised. My number is 020 7946 0018. Goodbye."),
        example(body="Hello, my name is Thuy Linh. My number is 020 7946 0018. Thank you."),
        example(body="Good morning, Efua Boateng speaking. Please call 0302 555 014. Thank you."),
    ),
)
def voicemail_without_name(document: Document, options: Options) -> Iterator[Hit]:
    """A voicemail that does not say who calls.

    A voice is hard to place, and the number alone tells nobody whom they would call back.
    """
    text = " ".join(script(document.draft).split())
    own = {fold(part) for part in sender_parts(document.draft)}
    if own.isdisjoint(fold(part) for part in name_parts(text)) and not _names_caller(text):
        yield Hit(message="Nothing says who is calling")


def _names_caller(text: str) -> bool:
    loose = text.islower()
    for match in _INTRODUCED.finditer(text):
        if _is_name(match.group("name"), loose=loose or match.group("phrase").lower() in _SURE):
            return True
    return bool(SPELT.search(text)) or any(
        _is_name(match.group("name"), loose=loose)
        for pattern in (_HERE, _OPENS)
        for match in pattern.finditer(text)
    )


def _is_name(word: str, *, loose: bool) -> bool:
    """Whether a word can be a name: it is written like one, or `loose`, and is no common word."""
    lower = word.lower().replace("’", "'")
    if lower in _NOT_NAMES:
        return False
    return word[0].isupper() or (loose and lower not in load_lexicon("common-words"))
