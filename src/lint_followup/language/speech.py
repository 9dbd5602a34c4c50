"""How a script sounds: what of it is spoken, how long that takes, and the numbers that it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region, mask

if TYPE_CHECKING:
    from lint_followup.draft import Draft

WORD_SECONDS: Final = 0.4
"""A word at 150 words a minute, the pauses between sentences included."""

DIGIT_SECONDS: Final = 0.3
"""A digit, or a letter of a name that is spelt out."""

_DIRECTION: Final = re.compile(
    r"\[[^\[\]\n]{0,200}\]|\((?:pause|breathe?|beep|smile|slowly|wait|slow down|deep breath|repeat)[^()\n]{0,80}\)|\*[a-z][a-z ]{2,30}\*",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    r"\A\s*(?:\w+ ){0,2}?(?:script|voice ?mail|voice message|phone message)\b[^\n!?,]{0,60}(?<!\.)[ \t]*\n"
    r"|^[ \t]*(?:#+[^\n]*|-{3,}|={3,})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_PHONE: Final = re.compile(r"(?<![\w.,])(?:\+|00)?\(?\d(?:[\s().\-–—/,]{0,3}\d){5,14}(?!\w)")
_ADDRESS: Final = re.compile(
    r"(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?:https?://|www\.)[^\s<>]+"
)
SPELT: Final = re.compile(r"(?<![\w'-])[A-Za-z](?:[-–. ]{1,2}[A-Za-z](?![a-z])){2,}(?![\w'])")
"""A word spelt letter by letter: N-A-I-R."""

_NUMBER: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DIGIT_WORDS: Final = {
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    "hundred": "00",
}  # fmt: skip
_TIMES: Final = {"double": 2, "triple": 3, "treble": 3}
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|[.!?;:]|[^\w\s]")
_LEAST_DIGITS: Final = 6


class Number(NamedTuple):
    """A telephone number in a script: where it stands, and its digits."""

    start: int
    end: int
    digits: str


def script(draft: Draft) -> str:
    """What of a draft is said aloud: its text with the quoted thread and the directions masked.

    Offsets stay those of the draft's text.
    """
    return spoken(mask(draft.text, (s for s in draft.segments if s.region is Region.QUOTED)))


def spoken(text: str) -> str:
    """The text with stage directions and headings masked."""
    text = mask(text, (match.span() for match in _HEADING.finditer(text)))
    return mask(text, (match.span() for match in _DIRECTION.finditer(text)))


def numbers(text: str) -> list[Number]:
    """The telephone numbers of a script, in figures or in words, in order.

    Six digits make one; a number said twice is there twice.
    """
    found = [
        Number(*match.span(), re.sub(r"\D", "", match.group())) for match in _PHONE.finditer(text)
    ]
    rest = mask(text, ((number.start, number.end) for number in found))
    return sorted(found + _in_words(rest))


def speaking_time(text: str) -> float:
    """Seconds that it takes to say what is `spoken`; a number said again takes none.

    Saying it twice is a service, and is not to be held against the writer.
    """
    told = numbers(text)
    seconds = DIGIT_SECONDS * sum(map(len, {number.digits for number in told}))
    said = mask(text, ((number.start, number.end) for number in told))
    for address in _ADDRESS.findall(said):
        # The marks in it are said too: at, dot, slash.
        seconds += WORD_SECONDS * len(re.findall(r"[^\W\d_]+|\d|[^\w\s]", address))
    said = _ADDRESS.sub(" ", said)
    for letters in SPELT.findall(said):
        seconds += DIGIT_SECONDS * sum(letter.isalpha() for letter in letters)
    said = SPELT.sub(" ", said)
    seconds += DIGIT_SECONDS * sum(len(digits) for digits in _NUMBER.findall(said))
    return seconds + WORD_SECONDS * len(_WORD.findall(said))


def _in_words(text: str) -> list[Number]:
    """Numbers whose digits are spelt out: "oh two oh, seven nine four six, double oh one eight"."""
    found: list[Number] = []
    start, end, digits, times = -1, -1, "", 1
    for token in _TOKEN.finditer(text):
        word = token.group().lower()
        if word in _TIMES:
            start, times = (token.start() if start < 0 else start), _TIMES[word]
        elif word in _DIGIT_WORDS or (word.isdigit() and len(word) <= 4):
            digits += _DIGIT_WORDS.get(word, word) * times
            start, end, times = (token.start() if start < 0 else start), token.end(), 1
        elif not (start >= 0 and word in {",", "-", "–", "—", "…", "plus", "and"}):
            if len(digits) >= _LEAST_DIGITS:
                found.append(Number(start, end, digits))
            start, digits, times = -1, "", 1
    if len(digits) >= _LEAST_DIGITS:
        found.append(Number(start, end, digits))
    return found
