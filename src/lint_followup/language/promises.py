"""What a writer promises to do by a day: “I will call you on Friday”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Channel
from lint_followup.language.dates import find_dates
from lint_followup.language.patterns import make_outline, parse_pattern
from lint_followup.language.quotation import quotations
from lint_followup.language.sentences import LONGEST, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class Promise(NamedTuple):
    """The sentence `text[start:end]` promises to be in touch, by one of `channels` if it names any.

    The day lies between `first` and `day`: one and the same unless the phrase is vague. `by` says
    that being early keeps the promise too.
    """

    start: int
    end: int
    first: date
    day: date
    by: bool
    channels: frozenset[Channel]


_DAY: Final = "thatday"
"""Stands for a date in the frames."""

_I_WILL: Final = "i ( will | shall | am going to | am planning to | plan to | intend to | promise to | aim to ) ( also | then | certainly | definitely | gladly | again | instead )? be?"
_CALL: Final = "( call|calling|phone|phoning|ring|ringing|telephone ( you | your office | your desk )? | give|try you a call|ring | follow|check up|in ( with you )? by|via|over the? phone|telephone )"
_WRITE: Final = "( email|emailing ( you ( ( the | my | a | an ) ..2 )? )? | write|writing ( to you | you )? | drop|send|sending you a|an ..1 line|email|note|message | follow|check up|in ( with you )? by|via email )"
_TURN: Final = "( follow|check|touch|reach|get|come|following|checking up|in|base|out|back ( to you | with you )? | follow-up|check-in ( with you )? | get? in touch ( with you )? | contact|contacting|text|message you | send|forward|share you ..4 )"
_WHEN: Final = f"( again | back | about this | on this )? ( on | by | before | no later than | latest | within | in | at | from | around | at the latest by | after )? the? {_DAY}"
_THEN: Final = "( again | back )? ( , | . | ! | with | about | to ask | to hear | at | $ )"
_SPOKEN: Final = frozenset({Channel.CALL, Channel.VOICEMAIL, Channel.MEETING})
_WRITTEN: Final = frozenset({Channel.EMAIL, Channel.LETTER})
_NOTATIONS: Final = (
    (f"{_I_WILL} {_CALL} {_WHEN}", _SPOKEN),
    (f"{_DAY} ,? {_I_WILL} {_CALL} {_THEN}", _SPOKEN),
    (f"expect my call ..1 {_DAY}", _SPOKEN),
    (f"{_I_WILL} {_WRITE} {_WHEN}", _WRITTEN),
    (f"{_DAY} ,? {_I_WILL} {_WRITE} {_THEN}", _WRITTEN),
    (f"{_I_WILL} {_TURN} {_WHEN}", frozenset[Channel]()),
    (f"{_DAY} ,? {_I_WILL} {_TURN} {_THEN}", frozenset[Channel]()),
    (
        f"{_I_WILL} send|forward|share|return|submit the|my|a|an|these|those|them|it ..4 by|before|than the? {_DAY}",
        frozenset[Channel](),
    ),
)
_UNSURE: Final = frozenset(
    "if unless case should provided assuming once when whenever would may could might not maybe perhaps hope whether".split()
)
_EARLY: Final = f"by|before|within|latest|than the? {_DAY}"


def find_promises(text: str, written: date) -> Iterator[Promise]:
    """The unconditional promises of a text, written on that day, that name a day."""
    quoted = quotations(text)
    for start, end in split_sentences(text):
        sentence = " ".join(text[start:end].splitlines())
        if end - start > LONGEST or sentence.endswith("?"):
            continue
        if not any(a < end and start < b for a, b in quoted):
            promise = _find(sentence, written)
            if promise:
                yield promise._replace(start=start, end=end)


def _find(sentence: str, written: date) -> Promise | None:
    for phrase in find_dates(sentence, written):
        named = sentence[phrase.start : phrase.end].lower()
        if phrase.day < written or "few" in named or "coming" in named:
            continue
        # "by the end of March" and "within a week" are one phrase each: their opening word stays.
        opening = "by " if named.startswith(("by ", "within ", "before ")) else ""
        masked = f"{sentence[: phrase.start]} {opening}{_DAY} {sentence[phrase.end :]}"
        line, words = make_outline(masked)
        if not _UNSURE.isdisjoint(words):
            continue
        for notation, channels in _NOTATIONS:
            frame = parse_pattern(notation)
            if frame.possible(words) and frame.regex.search(line):
                by = bool(parse_pattern(_EARLY).regex.search(line))
                return Promise(0, 0, phrase.first, phrase.day, by, channels)
    return None
