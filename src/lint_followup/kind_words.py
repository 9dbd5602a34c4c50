"""Sentences as plain words, and the phrases that are looked for in them.

A plain word is lower case; contractions and short cuts are spelt out (`I've` and `ive` are
`i have`, `thx` is `thanks`). Articles and words that only colour what is said are left out, so that
`have just not yet heard` and `have not heard` are the same.

A phrase is a row of elements, separated by spaces:

    word        this word
    a|b|c_d     one of these words, or the row `c d`
    x?          any of these, or nothing
    ..3         up to three words
    ~ing        any word that ends so
    ~http       a link
    ~role       a word that ends a job title
    #           a number, in figures or in letters
    ^           the start of the sentence
    ¿           the end of a question
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.kind_meanings import Meaning, phrases_by_meaning
from lint_followup.language.roles import is_role_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TOKEN: Final = re.compile(
    r"https?://\S+|www[.,]\S+|e-(?=mail)|[^\W_]+(?:'[^\W\d_]+)*|[.!?;:\n](?![,.!?;:])",
    re.IGNORECASE,
)
_STOPS: Final = frozenset(".!?;:\n")
_INTERVIEW: Final = re.compile(r"int\w{1,3}v\w{0,3}w(s|ed|ing|er|ers)?$")
"""The word as people type it: interveiw, inteview, intreview."""
_NUMBERS: Final = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    twenty thirty forty fifty zero oh nought double couple few several half
    """.split()
)
_LEFT_OUT: Final = frozenset(
    """
    a absolutely actually all also already an briefly both certainly deeply definitely
    genuinely ever even extremely fully greatly honestly humbly indeed just kindly literally maybe
    more most much now once particularly perhaps personally please possibly quite rather really
    respectfully simply sincerely sincere so soo sooo specially especially super surely
    the thoroughly too totally truly very warmly warm well
    """.split()
)
_SPELT_OUT: Final[Mapping[str, str]] = {
    "2day": "today", "2moro": "tomorrow", "abt": "about", "ain't": "am not", "aint": "am not",
    "any1": "anyone", "anybody": "anyone", "arent": "are not", "can't": "can not",
    "cannot": "can not", "cant": "can not", "couldnt": "could not", "curriculum": "resume",
    "cuz": "because", "cv": "resume", "cvs": "resumes", "didnt": "did not", "doesnt": "does not",
    "dont": "do not", "e": "", "enquire": "inquire", "enquiring": "inquiring",
    "enquiry": "inquiry", "every1": "everyone", "everybody": "everyone", "gimme": "give me",
    "gonna": "going to", "gotta": "got to", "gr8": "great", "hadnt": "had not", "hasnt": "has not",
    "havent": "have not", "he'd": "he would", "heres": "here is", "hes": "he is",
    "honour": "honor", "honoured": "honored", "i'd": "i would", "im": "i am", "isnt": "is not",
    "it'd": "it would", "its": "it is", "ive": "i have", "lemme": "let me", "lmk": "let me know",
    "luv": "love", "mailed": "emailed", "mails": "emails", "msg": "message", "nobody": "no one",
    "noone": "no one", "nowt": "nothing", "organisation": "organization", "owt": "anything",
    "phoning": "calling", "ppl": "people", "r": "are", "resumé": "resume", "ringing": "calling",
    "résumé": "resume", "shan't": "shall not", "she'd": "she would", "shes": "she is",
    "shouldnt": "should not", "somebody": "someone", "sum1": "someone", "telephoning": "calling",
    "thankyou": "thank you", "thanx": "thanks", "thats": "that is", "they'd": "they would",
    "theyre": "they are", "thnx": "thanks", "tho": "though", "thx": "thanks", "tmr": "tomorrow",
    "tmrw": "tomorrow", "tnx": "thanks", "u": "you", "ur": "your", "w": "with",
    "wanna": "want to", "wasnt": "was not", "we'd": "we would", "werent": "were not",
    "whats": "what is", "wheres": "where is", "wk": "week", "wks": "weeks", "won't": "will not",
    "wont": "will not", "wouldnt": "would not", "y'all": "you", "ya": "you", "yest": "yesterday",
    "you'd": "you would", "youre": "you are", "youve": "you have",
}  # fmt: skip
_ENDINGS: Final[Mapping[str, str]] = {
    "n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will",
}  # fmt: skip
_IS: Final = frozenset("it that there what who where how he she here when".split())
"""Words after which 's is `is`."""


class Word(NamedTuple):
    """A plain word, and where what it stands for begins and ends in the text."""

    plain: str
    start: int
    end: int


def read_sentences(text: str) -> list[list[Word]]:
    """The sentences of a lower-case text with straight apostrophes.

    A sentence ends at a full stop, a colon, a semicolon or a line end. It begins with the word `^`
    and, where it asks, ends with the word `¿`.
    """
    sentences: list[list[Word]] = []
    words: list[Word] = []
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        found = token.group()
        if found in _STOPS:
            if found == "?":
                words.append(Word("¿", start, end))
            if words:
                sentences.append(words)
            words = []
            continue
        if not words:
            words.append(Word("^", start, start))
        words.extend(Word(plain, start, end) for plain in plain_words(found))
    if words:
        sentences.append(words)
    return sentences


def plain_words(token: str) -> Iterator[str]:
    """The plain words that a lower-case token stands for, none if it is left out."""
    if token in _LEFT_OUT:
        return
    if token in _SPELT_OUT:
        yield from _SPELT_OUT[token].split()
        return
    if token.startswith("int") and (typed := _INTERVIEW.match(token)):
        yield f"interview{typed.group(1) or ''}"
        return
    stem, apostrophe, rest = token.rpartition("'")
    if not apostrophe:
        yield token
    elif token.endswith("n't"):
        yield from filter(None, (token[:-3], "not"))
    elif f"'{rest}" in _ENDINGS:
        yield from (stem, _ENDINGS[f"'{rest}"])
    elif rest == "s":
        yield from (stem, "is" if stem in _IS else "'s")
    else:
        yield token


def is_number(word: str) -> bool:
    """Whether a plain word is a number, or one in letters."""
    return word in _NUMBERS or word[0].isdigit()


class Hit(NamedTuple):
    """A phrase found in a sentence: its words, the end exclusive."""

    start: int
    end: int


class _Slot(NamedTuple):
    """An element of a phrase: single words, rows of words, or a gap of up to `gap` words."""

    words: frozenset[str] = frozenset()
    rows: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    gap: int = 0


class _Phrase(NamedTuple):
    """What a phrase means and its slots after the first word.

    One of `needed`, unless it is empty, must be in a sentence for them to be filled.
    """

    meaning: Meaning
    slots: tuple[_Slot, ...]
    needed: frozenset[str]


@cache
def _lines() -> Mapping[str, list[tuple[Meaning, tuple[str, ...]]]]:
    """The phrases by the word that they begin with, each as the elements after it."""
    found: dict[str, list[tuple[Meaning, tuple[str, ...]]]] = {}
    for meaning, phrases in phrases_by_meaning().items():
        for phrase in phrases:
            elements = tuple(phrase.split())
            for number, element in enumerate(elements, 1):
                for choice in element.removesuffix("?").split("|"):
                    first, _, others = choice.partition("_")
                    rest = (others, *elements[number:]) if others else elements[number:]
                    found.setdefault(first, []).append((meaning, rest))
                if not element.endswith("?"):
                    break
    return found


@cache
def _phrases(first: str) -> tuple[_Phrase, ...]:
    """The phrases that begin with a word, read when it is first met."""
    return tuple(_phrase(meaning, elements) for meaning, elements in _lines().get(first, ()))


def _phrase(meaning: Meaning, elements: tuple[str, ...]) -> _Phrase:
    slots = tuple(map(_slot, elements))
    choices = [
        slot.words.union(row[0] for row in slot.rows)
        for slot in slots
        if not (slot.optional or slot.gap)
    ]
    return _Phrase(meaning, slots, min(choices, key=len, default=frozenset()))


def _slot(element: str) -> _Slot:
    if element.startswith(".."):
        return _Slot(gap=int(element[2:]))
    choices = [tuple(part.split("_")) for part in element.removesuffix("?").split("|")]
    return _Slot(
        words=frozenset(choice[0] for choice in choices if len(choice) == 1),
        rows=tuple(choice for choice in choices if len(choice) > 1),
        optional=element.endswith("?"),
    )


def find_phrases(words: list[Word]) -> dict[Meaning, list[Hit]]:
    """What is meant in a sentence, each with its phrases from left to right."""
    lines = _lines()
    found: dict[Meaning, list[Hit]] = {}
    forms = [_forms(word.plain) for word in words]
    there = {form for word in forms for form in word}
    for start, begins in enumerate(forms):
        for form in begins:
            for meaning, slots, needed in _phrases(form) if form in lines else ():
                if needed and needed.isdisjoint(there):
                    continue
                if end := _match(slots, 0, forms, start + 1):
                    found.setdefault(meaning, []).append(Hit(start, end))
    for meaning, hidden in _HIDES.items():
        if meaning in found:
            _hide(found, found[meaning], hidden or tuple(found))
    return found


_HIDES: Final[Mapping[Meaning, tuple[Meaning, ...]]] = {
    Meaning.WISH: (Meaning.THANKS, Meaning.GLAD),
    Meaning.OTHER_INTERVIEW: (
        Meaning.INTERVIEW,
        Meaning.OWN_INTERVIEW,
        Meaning.HELD,
        Meaning.MEETING,
        Meaning.APPOINTMENT,
    ),
    Meaning.NOTHING: (),
}
"""What phrases of a meaning hide of others that begin or end inside them; none named: whatever."""


def _hide(
    found: dict[Meaning, list[Hit]], inside: list[Hit], meanings: tuple[Meaning, ...]
) -> None:
    for meaning in meanings:
        kept = [
            hit
            for hit in found.get(meaning, ())
            if not any(
                outer.start <= hit.start < outer.end or outer.start < hit.end <= outer.end
                for outer in inside
            )
        ]
        found[meaning] = kept
        if not kept:
            del found[meaning]


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, ...]:
    """The elements that a word answers to."""
    if word.startswith(("http", "www")):
        return ("~http",)
    if is_number(word):
        return word, "#"
    if word.endswith("ing"):
        return word, "~ing"
    return (word, "~role") if is_role_word(word) else (word,)


def _match(slots: tuple[_Slot, ...], at: int, forms: list[tuple[str, ...]], index: int) -> int:
    """Where the words from `index` on end that fill the slots from `at` on; 0 if they do not."""
    if at == len(slots):
        return index
    slot = slots[at]
    if slot.gap:
        last = min(index + slot.gap, len(forms))
        ends = (_match(slots, at + 1, forms, place) for place in range(index, last + 1))
        return next(filter(None, ends), 0)
    if index < len(forms):
        for form in forms[index]:
            if form in slot.words and (end := _match(slots, at + 1, forms, index + 1)):
                return end
        for row in slot.rows:
            if _fits(row, forms, index) and (end := _match(slots, at + 1, forms, index + len(row))):
                return end
    return _match(slots, at + 1, forms, index) if slot.optional else 0


def _fits(row: tuple[str, ...], forms: list[tuple[str, ...]], index: int) -> bool:
    return len(row) <= len(forms) - index and all(
        word in forms[index + number] for number, word in enumerate(row)
    )


class Sentence(NamedTuple):
    """A sentence of a text, where it begins there, and what is meant in it."""

    words: list[Word]
    found: dict[Meaning, list[Hit]]

    def says(self, *meanings: Meaning) -> Hit | None:
        """The words in which the meanings follow one another, None if they do not."""
        place = 0
        first = -1
        for meaning in meanings:
            hit = next((hit for hit in self.found.get(meaning, ()) if hit.start >= place), None)
            if hit is None:
                return None
            first = hit.start if first < 0 else first
            place = hit.end
        return Hit(first, place)


class Act(NamedTuple):
    """What a sentence may do, and its points: in the opening, later in the body, in the subject.

    It does so where it says the meanings of any of `ways`, in their order. What it says of `unless`
    undoes that, but for a row of meanings only if it is said before the row ends.
    An act counts once, in the best of the places where it is found.
    """

    what: str
    ways: tuple[tuple[Meaning, ...], ...]
    opening: int = 0
    later: int = 0
    subject: int = 0
    unless: tuple[Meaning, ...] = ()

    def find(self, sentence: Sentence) -> tuple[int, int] | None:
        """Where a sentence does so."""
        found = sentence.found
        for way in self.ways:
            if way[0] not in found or way[-1] not in found or not (hits := sentence.says(*way)):
                continue
            begin, end = hits
            last = end if len(way) > 1 else len(sentence.words)
            undone = any(hit.start < last for no in self.unless for hit in found.get(no, ()))
            if not undone:
                return sentence.words[begin].start, sentence.words[end - 1].end
        return None


_NEAR: Final = r"[^.!?\n]{0,30}?"
_TALK: Final = (
    r"(?:(?:int\w{1,3}v\w{0,3}w(?:s|ed|ing)?\b)|meet(?:ing)?\b|met\b|spe(?:ak|aking|nt)\b|spoke\b"
    r"|talk(?:ing)?\b|chat(?:ting)?\b"
    r"|conversations?\b|discuss(?:ion|ing)?\b|calls?\b|visit\b|tour\b|panel\b|round\b|session\b"
    r"|assessment|trial|lesson|walk\b)"
)
GLAD: Final = (
    r"(?:enjo[yi]\w*|loved|liked|impressed|pleasure|privilege|hono[u]?r|delight\w*|great"
    r"|good|fun|lovely"
    rf"|nice|wonderful|inspiring)\b{_NEAR}\b(?:{_TALK}|to sit|hear(?:ing)?\b|learning\b"
    r"|looking round)"
)
