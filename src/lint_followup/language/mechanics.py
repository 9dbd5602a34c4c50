"""Slips of the hand that need no dictionary: doubled words, small letters, apostrophes, spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.language.remark import Remark
from lint_followup.language.words import is_common

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOUBLED: Final = re.compile(
    r"(?<![\w'’-])([^\W\d_]+)[^\S\n]{0,3}\s[^\S\n]{0,3}\1(?![\w'’-])", re.IGNORECASE
)
_MAY_DOUBLE: Final = frozenset(
    """bye do ha had her hear hush in is it know knock later long many more night no now on out over
    really so ta that there up very well who win yes""".split()
)
"""Words that stand twice in right sentences: "all that that means", "I checked in in person"."""
_SAID_IN_A_ROW: Final = frozenset(
    """zero oh nought naught one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred half double triple""".split()
)
"""Words of a number that is read aloud: "five five zero"."""
_SHORT: Final = (3, 4, 5)
"""Letters of an uncommon word that may be whole only when said twice: "cous cous", "aye aye"."""

_SMALL_I: Final = re.compile(
    r"(?<![\w.@/\\'’&(\[<-])i(?=['’](?:m|ve|d|ll)\b|[,;]?\s+[a-z]|\s*\n)(?!,?\s+(?:in range|through|(?:and |or )?[jkn])\b)"
)
_SENTENCE_START: Final = re.compile(
    r"(?<![\w.'’-])(?!(?i:etc|approx|dept|incl|inc|ltd|corp|est|max|min|tel|fig|resp|ext|vol|assoc|nos|mr|mrs|ms|dr|st|prof|al|no|vs|jr|sr|co|op|cit|pp|dipl|ca)\.)"
    r"[\w'’]{2,}[.?]\s+(i|it|its|the|we|my|thanks?|please|this|that|these|he|she|they|there|in|if|and|but"
    r"|when|as|for|your?|our|is|are|was|what|how|would|could|can|at|on|so|also|after|since|while|with|although"
    r"|let|looking|hope|hopefully|having|during|both|an?|one|all|more|most|last|next|once|to|from|by"
    r"|because|however|not|no|just|maybe|perhaps|hi|hello|dear)(?![\w.@/-])(?!['’]\w{3})"
)
_PARAGRAPH_START: Final = re.compile(r"[.?!][^\S\n]*\n[^\S\n]*\n\s*([a-z]+)(?=\s+[a-z]+\s)")

_OPENERS: Final = frozenset(
    """i it its the we my thank thanks please this that these he she they there in if and but when as
    for you your our what how would could can at on so also after since while with although let looking
    hope hopefully having during both an a one from because however maybe perhaps""".split()
)
_NAMES: Final = {
    name.lower(): name
    for name in """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June
    July August September October November December Christmas Easter English French German Spanish
    Italian Portuguese Chinese Japanese Korean Arabic Hindi Russian Dutch Swedish Norwegian Danish
    Ukrainian Greek Vietnamese American British European Canadian Australian African Asian LinkedIn
    Europe America Germany France England Britain""".split()
}
_SMALL_NAME: Final = re.compile(
    rf"(?<![\w.@/#&-])(?:{'|'.join(_NAMES)})(?:['’]s|s)?(?![\w@/-])(?!\.\w)"
    r"(?!\s+(?:fries|press|windows?|doors?|toast|horn|oven|polish|muffin|breakfast)\b)"
)

_BARE: Final = {
    "im": "I'm", "ive": "I've", "dont": "don't", "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't",
    "arent": "aren't", "wasnt": "wasn't", "werent": "weren't", "couldnt": "couldn't", "shouldnt": "shouldn't",
    "wouldnt": "wouldn't", "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't", "youre": "you're",
    "youve": "you've", "theyre": "they're", "theyve": "they've", "thats": "that's", "whats": "what's",
    "wont": "won't", "cant": "can't", "mustnt": "mustn't", "neednt": "needn't", "theres": "there's",
}  # fmt: skip
_NO_APOSTROPHE: Final = re.compile(
    rf"(?<![\w.@/#&'’-])(?<!\bmy )(?<!\bhis )(?<!\bher )(?<!\bcould )(?<!\bof )(?:{'|'.join(_BARE)})"
    rf"(?![\w@/'’.-])",
    re.IGNORECASE,
)
_FOLLOWED: Final = re.compile(r"\s+[a-z]")
_SPACE_BEFORE: Final = re.compile(r"[\w)\]”’\"']([^\S\n]+)(?:[,;.?!](?=\s|\Z)|,(?=[^\W\d_]))")
_SPACE_MISSING: Final = re.compile(r"(?<![\w.@/#-])[^\W\d_][^\W_]+([,;])[^\W\d_]{2,}(?![\w.@/#-])")


def doubled_words(text: str) -> Iterator[Remark]:
    """A word written twice in a row; the marked text is both."""
    for match in _DOUBLED.finditer(text):
        one, other = match.group(1), match.group()[-len(match.group(1)) :]
        named = one[0].isupper() and other[0].isupper()
        if not (named or one.isupper() or _may_double(one.lower())):
            yield _remark(match.start(), match.end(), one)


def _may_double(word: str) -> bool:
    if word in _MAY_DOUBLE or word in _SAID_IN_A_ROW:
        return True
    spelt = len(word) == 1 and word != "a"
    return spelt or (len(word) in _SHORT and not is_common(word))


def small_i(text: str) -> Iterator[Remark]:
    """The pronoun I as a small letter."""
    for match in _SMALL_I.finditer(text):
        yield _remark(match.start(), match.end(), "I")


def small_sentence_starts(text: str) -> Iterator[Remark]:
    """A sentence that begins with a small letter, after one that has ended."""
    places = {match.span(1): match.group(1) for match in _SENTENCE_START.finditer(text)}
    places |= {
        match.span(1): match.group(1)
        for match in _PARAGRAPH_START.finditer(text)
        if match.group(1) in _OPENERS
    }
    for (start, end), word in sorted(places.items()):
        if _in_quotes(text, start):
            continue
        yield _remark(start, end, word[0].upper() + word[1:])


def _in_quotes(text: str, place: int) -> bool:
    paragraph = text.rfind("\n\n", 0, place) + 1
    if text.count("“", paragraph, place) > text.count("”", paragraph, place):
        return True
    return text.count('"', paragraph, place) % 2 == 1


def small_names(text: str) -> Iterator[Remark]:
    """Days, months, languages and the like with a small letter."""
    for match in _SMALL_NAME.finditer(text):
        word = match.group()
        name = next(name for small, name in _NAMES.items() if word.startswith(small))
        yield _remark(match.start(), match.end(), name + word[len(name) :])


def bare_contractions(text: str) -> Iterator[Remark]:
    """A contraction without its apostrophe."""
    for match in _NO_APOSTROPHE.finditer(text):
        word = match.group()
        if word.isupper() or (word.lower() == "im" and not _FOLLOWED.match(text, match.end())):
            continue
        meant = _BARE[word.lower()]
        yield _remark(
            match.start(), match.end(), meant[0].upper() + meant[1:] if word[0].isupper() else meant
        )


def misplaced_spaces(text: str) -> Iterator[Remark]:
    """A space before a comma or full stop, or none after a comma."""
    for match in _SPACE_BEFORE.finditer(text):
        yield _remark(match.start(1), match.end(), match.group()[-1])
    for match in _SPACE_MISSING.finditer(text):
        yield _remark(match.start(1), match.end(1), f"{match.group(1)} ")


def _remark(start: int, end: int, meant: str) -> Remark:
    return Remark(start, end, "grammar", "mechanics", "", (meant,))
