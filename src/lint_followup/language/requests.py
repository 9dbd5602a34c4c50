"""What other people ask for in their mail: that the writer send no more messages.

Frames over outlines, without spaCy: a history may hold thousands of mails.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Channel
from lint_followup.language.dates import find_dates
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.patterns import Pattern, make_outline, parse_pattern
from lint_followup.language.quotation import quotations
from lint_followup.language.request_frames import ADMITTED, ASKED, ASKING, CEASED, HINTED, PLAIN
from lint_followup.language.sentences import LONGEST, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

SPOKEN: Final = frozenset({Channel.CALL, Channel.VOICEMAIL})


class Strength(IntEnum):
    """How plainly they ask."""

    HINT = 1
    """No message is needed, or none is answered."""
    REQUEST = 2
    PLAIN = 3
    """Not again, no more, never."""


class Request(NamedTuple):
    """The sentence `text[start:end]` asks for no more messages.

    `channels` are those it speaks of, empty for all. It holds to the end of the day `until`, or
    for good where that is None. `personal` says that one person asks for themselves alone.
    """

    start: int
    end: int
    strength: Strength
    channels: frozenset[Channel]
    until: date | None
    personal: bool


@cache
def _frames() -> tuple[tuple[Strength, Pattern], ...]:
    """Parsed when the first text is read: it takes some hundredths of a second."""
    return tuple(
        (strength, parse_pattern(notation))
        for strength, notations in (
            (Strength.REQUEST, ASKED),
            (Strength.PLAIN, CEASED + PLAIN),
            (Strength.HINT, HINTED),
        )
        for notation in notations
    )


_CUE: Final = re.compile(
    r"\b(?:not|never|dont|donot|no|stop|stopped|quit|cease|discontinue|halt|avoid|refrain\w*|desist|abstain"
    r"|hold off|give up|leave|wait|patient|enough|further|more|delete|remove|erase|lose|repeated|future|unable|rest|drop|let|peace|space) "
)
"""Without one of these no frame can match."""
_ADMITS: Final = frozenset(
    "asked told requested warned instructed wanted want said wrote despite against regardless spite".split()
)
_AGAIN: Final = re.compile(r"\b(?:again|any ?more|any longer|further|ever|never|keep|last time)\b")
_AUTOMATIC: Final = re.compile(
    r"\bauto(?:mated|matic(?:ally)?|-?reply)\b|\bout of (?:the )?office\b|\bno-?reply\b"
    r"|\b(?:not|un) ?(?:monitored|attended)\b|\baway from my (?:desk|e-?mail)\b",
    re.IGNORECASE,
)
"""A mail that no person wrote, or that goes to a mailbox nobody reads."""
_NOT_YOU: Final = re.compile(
    r"\b(?:agenc(?:y|ies)|vendors?|suppliers?|salespeople|headhunters?|third[- ]part(?:y|ies)) "
)
"""It is said to others."""
_YOUR_WORDS: Final = re.compile(
    r"\byou (?:have |had |also |once |just |clearly |specifically |would )?"
    r"(?:wrote|said|asked|told|mentioned|requested|wanted|explained|noted|prefer|preferred) "
)
"""They quote the writer: “you asked us not to call”."""
_BY_YOU: Final = re.compile(r"\byou (?:have |had )?$")
_NEXT: Final = re.compile(
    r"$|[^\w ]|(?:again|anymore|any (?:more|longer|further)|further|in (?:the|this|future|any)|for (?:now|the|updates?|any|at|another|an|news|a|two|three|four|six|\d+)"
    r"|until|till|(?:while|whilst)(?! (?:they |he |she |you )?(?:are )?driv)|during|(?:in )?(?:another|some other|any other) way|at (?:this|all|present|the moment)|directly|every|so (?:often|much)|because|since|as|under any"
    r"|unless (?:we|i)|on (?:any|linkedin|this|a)|by|via|through|over the phone|from|or|and|without being|once|when|pending|repeatedly|daily"
    r"|each|individually|whatsoever|this|these|like this|please|thanks?|to (?:ask|check|enquire|inquire|chase|see)|before|after|but|we|i|just|ever|regarding"
    r"|concerning|about|with (?:further|more|any|your|requests|questions)|if (?:we|you have)|except|either|today|tomorrow|between|sir|madam|twice|three|several|only|at|my way) "
)
"""What may follow; any other word makes it about something else: “contact vendors”."""
_LIST: Final = re.compile(
    r"(?:and|or) (?!i |we |you |my |our |please |do |wait |let |send |ask |to |visit|come|will |call |email |write |phone |text |message )"
)
"""It goes on to something else: “contact us or the clients”."""
_HOURS: Final = re.compile(
    r"(?:\S+ ){0,3}?(?:(?:before|after|between|past|earlier than|later than|until|at) (?:\d{1,2}(?:[:.]\d\d)? (?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days|weeks|months)"
    r"|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|noon|lunch|midday|midnight|work)"
    r"|on (?:weekends?|the weekend|my day off|sundays?|saturdays?|fridays|mondays|holidays)"
    r"|(?:at|during) (?:the |your |this |my )?(?:weekends?|night|work|home|dinner|lunch|\w+ hours|day|class|lessons?|evening|test|exam|exercise|task|shift|trial|interview|tour)"
    r"|at (?:my|this|that|the old) |this number|late |early |without an appointment|outside |in (?:capitals|german|french))"
)
"""It is about the hour or the place only."""
_INSTEAD: Final = re.compile(
    r"\b(?:instead|rather than|(?:is|works?|would be|are) (?:best|better|preferred|fine|easier|quicker)|(?:email|write to|text|call|contact|message|ask|ring) (?:me|us|her|him|hr|reception|my assistant) "
    r"|(?:email|write|call|text) only|(?:by|via|through|use) (?:the |our )?(?:portal|email|form|website|phone|post|dashboard|chat) |(?:send|drop) (?:me |us )?(?:an? )?(?:email|line|text|message|note) )"
)
"""They offer another way."""
_BY: Final = re.compile(
    r"(?:\S+ ){0,2}?(?:by|via|over the|on the|through|on) (phone|telephone|text|linkedin) "
)
_THEY_WILL: Final = re.compile(
    r"\b(?:we|i|somebody|someone|our team|hr|they) (?:will|shall|are going to) (?:be )?(?:contact|call|ring|phone|reach out|get back|write|email|notify|inform|let you|in touch|get in touch|contacting|calling)"
    r"|\byou will (?:hear|be (?:contacted|notified|informed))|\bhear from us\b"
)
"""They promise to be in touch themselves, so that “do not call” means all ways."""


def find_requests(text: str, written: date) -> Iterator[Request]:
    """The sentences of a text of theirs, written on that day, that ask for no more messages."""
    if _AUTOMATIC.search(text):
        return
    places = split_sentences(text)
    said = [_unmarked(text[start:end]) for start, end in places]
    outlines = [make_outline(sentence) for sentence in said]
    quoted = quotations(text)
    for number, (start, end) in enumerate(places):
        line, words = outlines[number]
        if end - start > LONGEST or not _CUE.search(line):
            continue
        if any(a <= start and end <= b for a, b in quoted):
            continue
        following = outlines[number + 1].line if number + 1 < len(said) else ""
        for strength, pattern in _frames():
            if not pattern.possible(words):
                continue
            request = _judge(pattern.regex.finditer(line), line, following, strength)
            if request:
                until = _until(said[number], written)
                yield Request(start, end, *request[:2], until, request[2])
                break


def find_admissions(text: str) -> Iterator[tuple[int, int, frozenset[Channel]]]:
    """The sentences in which a writer says to have been asked for no more messages.

    Each is `(start, end, channels)`; the channels are empty for all.
    """
    for start, end in split_sentences(text):
        if end - start > LONGEST:
            continue
        line, words = make_outline(text[start:end])
        if _ADMITS.isdisjoint(words):
            continue
        for pattern in map(parse_pattern, ADMITTED):
            match = pattern.regex.search(line) if pattern.possible(words) else None
            if match is None or _TERM.search(text[start:end]) or "respect" in words:
                continue
            channels = _channels(match.group(), "", "")
            yield start, end, channels or frozenset()
            break


def _unmarked(text: str) -> str:
    """The text without the marks that show it as quoted."""
    return re.sub(r"^[ >|]+", "", text, flags=re.MULTILINE)


def _judge(
    matches: Iterator[re.Match[str]], line: str, following: str, strength: Strength
) -> tuple[Strength, frozenset[Channel], bool] | None:
    """The first match that asks it of the reader and of no one else: strength, channels, personal."""
    for match in matches:
        begin, end = match.span("frame")
        before, found, after = line[:begin], line[begin:end], line[end:]
        if _NOT_YOU.search(before) or _YOUR_WORDS.search(before) or _HOURS.match(after):
            continue
        if not _NEXT.match(after) or _LIST.match(after) or _done_by_others(before, found):
            continue
        channels = _channels(found, after, f"{after}{following}")
        if channels is None:
            continue
        again = strength is Strength.REQUEST and _AGAIN.search(found + after)
        personal = bool(re.search(r"\b(?:me|my) ", found))
        return Strength.PLAIN if again else strength, channels, personal
    return None


_CEASING: Final = re.compile(
    r"(?:stop|quit|cease|discontinue|halt|avoid|refrain|desist|abstain|hold off|give up|leave off) "
)
_TOLD: Final = re.compile(
    r"(?:^|[^\w ] |please |kindly |now |just |(?:you|candidates|applicants) (?:must |should |would |will |could |please |kindly |now )?"
    r"|(?:you|asked|requested|applicants|candidates|need|have|better|best|\b(?:ask|asked|asking|tell|told|telling|beg|request)(?: \S+){1,6}) to (?:please |kindly |now )?|(?:and|so|or) )$"
)
"""What may stand before “stop …” where the reader is told to."""
_CAN: Final = re.compile(r"\byou (?:can|may) $")


def _done_by_others(before: str, found: str) -> bool:
    """Whether it tells what somebody did, or what the reader asked for: “I had to stop writing”."""
    if _CEASING.match(found):
        return not _TOLD.search(before) or bool(_CAN.search(before))
    return found.startswith(_ASKING_WORDS) and bool(_BY_YOU.search(before))


_ASKING_WORDS: Final = tuple(f"{word} " for word in ASKING.split("|"))
_CALLS: Final = re.compile(
    r"\b(?:call|calls|calling|phone|phoning|phones|ring|ringing|telephone|telephoning|voicemails?) "
)


def _channels(found: str, after: str, rest: str) -> frozenset[Channel] | None:
    """The channels a request speaks of, empty for all; None where it only asks for another way."""
    spoken = bool(_CALLS.search(found)) and not _written_ways(found)
    named = _BY.match(after)
    if named and re.match(r"(?:or|and|nor) ", after[named.end() :]):
        return frozenset()
    # “We will inform you by post” offers no other way to the reader.
    if _INSTEAD.search(_THEY_WILL.split(rest, maxsplit=1)[0]):
        return SPOKEN if spoken else None
    if named:
        return SPOKEN if named[1].endswith("phone") else frozenset({Channel(named[1])})
    if spoken and not _THEY_WILL.search(rest):
        return SPOKEN
    return frozenset()


_WAYS: Final = ("contact-verbs", "contact-gerunds", "contact-messages")


def _written_ways(found: str) -> bool:
    """Whether it names other ways than the telephone."""
    rest = _CALLS.sub(" ", f" {found}")
    return any(f" {way} " in rest for name in _WAYS for way in load_lexicon(name))


_TERM: Final = re.compile(r"\b(?:until|till|before|prior to|earlier than)\s+", re.IGNORECASE)
_SPAN: Final = re.compile(
    r"\bfor (?:at least |about )?(?:the (?:next |coming )?|another )?"
    r"(?P<number>an?|one|two|three|four|five|six|eight|couple of|few|\d{1,2})? ?(?:more )?"
    r"(?P<unit>day|week|month)s?\b",
    re.IGNORECASE,
)
_NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "few": 3, "three": 3, "four": 4, "five": 5,
    "six": 6, "eight": 8,
}  # fmt: skip
_DAYS: Final = {"day": 1, "week": 7, "month": 31}
_THIS: Final = re.compile(r"\b(?:(?P<which>this|next) (?P<unit>week|month)|today)\b", re.IGNORECASE)


def _until(sentence: str, written: date) -> date | None:
    """The last day of a request, where its sentence names one."""
    if length := _SPAN.search(sentence):
        number = (length["number"] or "one").lower()
        count = _NUMBERS.get(number) or int(number)
        return written + timedelta(days=count * _DAYS[length["unit"].lower()])
    for term in _TERM.finditer(sentence):
        for phrase in find_dates(sentence, written):
            if term.start() <= phrase.start <= term.end() + 12:
                return phrase.first - timedelta(days=1)
    near = _THIS.search(sentence)
    if near is None:
        return None
    if not near["unit"]:
        return written
    if near["unit"].lower() == "month":
        return written + timedelta(days=31)
    sunday = written + timedelta(days=6 - written.weekday())
    return sunday + timedelta(days=7 if near["which"].lower() == "next" else 0)
