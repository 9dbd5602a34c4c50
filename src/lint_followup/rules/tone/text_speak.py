"""Spellings from text messages: thx, ur, gr8, gonna."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.quotations import find_quotations, within
from lint_followup.rule import INFO, WARNING, Cite, Edit, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

REGIONS: Final = (Region.SUBJECT, Region.GREETING, Region.BODY, Region.SIGNOFF)

_WORD: Final = re.compile(r"(?<![\w.@/'’+*=:#$£€-])[^\W_]+(?![\w@*=]|[-'’./:+]\w)")
_WITH: Final = re.compile(r"(?<!\w)w/(?: ?(?:me|u|you|ur|your|my|them)\b|e (?:u|you|works)\b)")
_ARE_YOU: Final = re.compile(r"(?<![\w.])[Rr] [Uu](?= \w)")
_DRAWN_OUT: Final = re.compile(
    r"(?<![\w.@/-])[^\W\d_]*([a-z])\1\1[a-z]*(?![\w.-]\w)", re.IGNORECASE
)
_DRAWN_OUT_WORDS: Final = frozenset(
    """so hey hi hello please pleas thanks thank thx yes no very really much way too ok okay bye wow yay
    you cool nice love long ah oh um hm uh aw ever super sorry all awesome yeah yep nope great good
    amazing well sweet same omg lol dude guys ha aha woo woohoo ugh plz pls now soon more day""".split()
)
_NEAR: Final = 40
"""As many characters lie between a doubtful word and the text-speak that settles it, at most."""

_CAPITALS: Final = frozenset(
    """omg omw lol lmao rofl tbh idk lmk ttyl brb btw nvm thx tysm hmu ikr ngl gr8 fml tmi""".split()
)
_AFTER_CAPITALS: Final = re.compile(
    r"\s*(?:[,!.)]|$)| (?:if|what|when|how|why|i|it|home|to|about|asap|ur|u|that|this|but|so|for|you)\b"
)
_PROPER: Final = frozenset("ur lol tho lotta luv abt nite cya ight".split())
"""Capitalised they may be names."""

_NOUNS: Final = """interview outcome job result results position post role company office meeting
    team opportunity time same way day one test salary offer reply update rest first last whole mail
    email link form staff manager work people process decision feedback news final second next
    chance information address date place phone list shop right most other best""".split()
_SLOTS: Final[dict[str, tuple[str, str]]] = {
    "ur": (
        r"",
        r"\s(?:the best|awesome|great|so|very|office|team|company|email|message|time|help|lab)\b",
    ),
    "u": (
        r"(?:thank|thanks|thx|see|c|r|are|if|what|hope|do|did|can|could|will|would|have|love|when|let|know|from|for|to|with|meeting|both|appreciate|give|gave|tell|bless|wish|need|whenever|w/e|as|did|that|n|and|where|how)\s",
        r"\s(?:r|are|guys|know|need|want|can|will|would|could|said|told|have|had|asked|got|all|again|soon|think|still|were|please|mentioned|decide|guess|so much|very much)\b",
    ),
    "r": (r"(?:^|\W)(?:u|you|we|they|there)\s", r"\s(?:u|you|we|they|ya)\b"),
    "d": (
        r"\b(?:on|in|of|for|at|attended|know|knw|see|if|is|from|about|abt|to|with|by|and|when|after|get|got|hear|do|all|did|was|during)\s",
        rf"\s(?:{'|'.join(_NOUNS)})\b",
    ),
    "ty": (r"", r"(?:\s(?:so much|again|for|very much|sir|in advance|u|everyone|all)\b|!)"),
    "rn": (
        r"\b(?:free|busy|available|here|working|home|looking|hiring|interested|happening)\s",
        r"",
    ),
    "ya": (
        r"\b(?:see|catch|love|thank|thanks|tell|bet|are|hope|meet|meeting|from|give|drop)\s",
        r"",
    ),
    "c": (r"", r"\s(?:u|ya)\b"),
    "bc": (r"(?<!\d)\s", r"\s(?:i|my|it|we|you|u|they|im|of)\b"),
    "cos": (r"(?<!the)(?<!and)(?<!sin)\s", r"\s(?:i|my|it|we|you|u|they|im|there|he|she)\b"),
    "b4": (
        r"(?<!cell)(?<!room)(?<!grade)\s",
        r"\s(?:the|i|we|u|you|ur|my|our|next|end|monday|tuesday|wednesday|thursday|friday|then|that|it|they|noon|lunch)\b",
    ),
    "2": (
        r"\b(?:hope|hoping|need|want|like|love|nice|good|gr8|great|happy|glad|back|forward|try|trying|going|able|ready|easy|wanted|how|when|what|where|talk|spoke|speak|write|looking|pls|welcome|excited|me|used)\s",
        r"\s(?:know|hear|hearing|see|seeing|meet|meeting|be|b|do|get|go|say|ask|talk|thank|come|u|ur|you|find|join|check|tell|give|have|make|work|start|starting|speak|learn|help|assist|discuss|share|provide|send|answer|inform)\b",
    ),
    "4": (
        r"\b(?:thx|thanks|thanx|thnx|thank\syou|thank\su|tks|ty|waiting|looking|hoping|sorry|ready|here|good|applied|interview|asking|wait|cheers|only|apply|time|best|gr8|great)\s",
        r"\s(?:u|ur|you|your|me|my|this|that|the|a|an|d|yr|now|it|everything|taking|giving|meeting|all|seeing|having)\b",
    ),
    "np": (r"(?:^|[.!?,]\s)", r"(?:\s(?:if|at all|with|on|whatsoever)\b|[!,.])"),
    "jk": (r"(?:^|[.!?,(]\s?)", r"[,.!)]"),
    "k": (r"(?:^|[.!?,]\s)", r"\s(?:thx|thanks|bye|cool|then|so)\b"),
    "kk": (r"(?:^|[.!?,]\s)", r"[\s,.!]"),
    "b": (r"\b(?:2|will|to|wud|would|i'll|i’ll)\s", r"\s(?:able|there|free|in|good|great|ok|on)\b"),
    "y": (r"", r"\s(?:not|u|r)\b"),
    "msg": (r"", r"\s(?:me|u|us)\b"),
    "txt": (r"", r"\s(?:me|u|us)\b"),
    "dm": (r"", r"\s(?:me|u)\b"),
    "pm": (r"(?<!\d)(?<!\d\s)", r"\s(?:me|u)\b"),
    "nxt": (r"", r"\s(?:week|step|steps|round|stage|monday|tuesday|friday|time)\b"),
    "hw": (r"", r"\s(?:r|are|is|did|was|u)\b"),
    "w8": (r"\b(?:can't|can’t|cant|cnt|to)\s", r""),
    "m8": (r"\b(?:cheers|thanks|hi|hey|thx|hello)\s", r""),
    "l8": (r"\b(?:so|too|was|2|sorry|running|bit)\s", r""),
    "yr": (
        r"(?<!\d)\s",
        r"\s(?:positive|kind|reply|time|mail|email|team|company|response|early|office|message|earliest|favourable|favorable|feedback|consideration|help)\b",
    ),
    "totes": (r"", r"\s(?:amazing|amaze|cool|fine|great|excited|love)\b"),
    "def": (r"", r"\s(?:wanna|gonna|want|interested|down|keen|love)\b"),
    "prob": (r"\b(?:will|i'll|i’ll|i|u|no)\s", r""),
    "probs": (r"\b(?:will|i'll|i’ll|i|no)\s", r""),
    "obv": (r"(?:^|[.!?,]\s)", r"\s"),
    "imo": (r"\s", r"[,.!]"),
    "tomo": (r"\b(?:see|u|you|free|call|for|on|til|till)\s", r"[\s,.!?]"),
    "dis": (
        r"\b(?:in|for|about|like|is|with|of|to)\s",
        r"\s(?:job|position|role|company|week|time|opportunity)\b",
    ),
    "dat": (
        r"\b(?:hope|think|know|knw|say|for|like|is|glad|see)\s",
        r"\s(?:you|u|i|we|the|my|it|day|is|job)\b",
    ),
    "wen": (r"", r"\s(?:will|can|u|you|i|is|do|did|shall|are|am)\b"),
    "wat": (r"", r"\s(?:is|are|do|did|time|next|u|you|about|happened)\b"),
    "wid": (r"", r"\s(?:you|u|me|my|the|your|ur)\b"),
    "nd": (r"", r"\s(?:i|my|u|you|am|the|will)\b"),
    "hv": (r"\b(?:i|we|u|you|to|not)\s", r""),
    "frm": (r"", r"\s(?:you|u|my|me|the|your|ur|him|them)\b"),
    "cud": (r"\b(?:i|we|u|you|it)\s", r""),
    "wld": (r"\b(?:i|we|u|you|it|that)\s", r""),
    "cld": (r"\b(?:i|we|u|you|it)\s", r""),
    "gd": (r"", r"\s(?:morning|day|evening|afternoon|night|luck|news)\b"),
    "thru": (r"(?!)", r"(?!)"),
}
"""For a doubtful word what may stand before it and after it; all but the commonest need one."""

_EITHER: Final = frozenset({"u", "r"})
"""For these one of the two is enough."""
_SLOT_ONLY: Final = frozenset("2 4 b c k y pm".split())
"""These are too short for other text-speak nearby to settle them."""
_OTHER_USES: Final = re.compile(r"\s*(?:[=<>(]|,\s*[a-z]\b(?!\s+r))|\s(?:is|in|denotes)\b")


@rule(
    "text-speak",
    category="tone",
    family="register",
    severity=INFO,
    regions=REGIONS,
    suggestion="Write the words out.",
    cite=Cite("how-not-to-follow-up", "just looks overly casual"),
    basis="ours",
    advice="overly-casual",
    bad=(
        example(say="[[Thx]] again for the tour."),
        example(say="I am [[gonna]] be free all next week."),
        example(say="I hope [[ur]] team is well, [[lmk]] what [[u]] think."),
        example(signoff="[[Thx]],", say="The tour was useful."),
    ),
    good=(
        example(say="I have used the R package lme4, and Y Combinator companies, for four years."),
        example(
            say="I will be in the U.S. from the 3rd to the 9th; my RN licence is attached.",
            attachments=("licence.pdf",),
        ),
        example(say="Mr. U Thein and Professor B. Ur showed me round the UR robot cell."),
        example(say="BTW Transport of Ghent was my employer, and LOL stood for loss of load."),
        example(say="We used u as the velocity, 4 weeks of data and the “c u soon” corpus."),
    ),
)
def text_speak(document: Document, options: Options) -> Iterator[Hit]:
    """A spelling from text messages.

    It saves the writer a second and makes a careful applicant look hurried. One is a small thing;
    from the third on the whole mail reads like a message to a friend.
    """
    seen: set[str] = set()
    for region in REGIONS:
        for start, end, replacement in _find(document, document.text(region)):
            span = Span(region, start, end)
            word = document.text(region)[start:end]
            seen.add(word.lower())
            fitting = replacement
            if word[0].isupper():
                fitting = replacement[:1].upper() + replacement[1:]
            yield Hit(
                message=f"“{word}” is text-speak",
                span=span,
                edits=(Edit(span, fitting),) if fitting else (),
                severity=WARNING if len(seen) > 2 else None,
            )


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    replacement: str


def _find(document: Document, text: str) -> list[tuple[int, int, str]]:
    plain, doubtful = _replacements("text-speak"), _replacements("text-speak-doubtful")
    quotations = find_quotations(text)
    sure = [_Word(*m.span(), "") for m in _WITH.finditer(text)]
    sure += [_Word(*m.span(), "are you") for m in _ARE_YOU.finditer(text)]
    sure += [_Word(*m.span(), "") for m in _DRAWN_OUT.finditer(text) if _drawn_out(m.group())]
    taken = {start for w in sure for start in range(w.start, w.end)}
    waiting: list[_Word] = []
    for match in _WORD.finditer(text):
        if match.start() in taken:
            continue
        word, lower = match.group(), match.group().lower()
        found = _Word(*match.span(), plain.get(lower) or doubtful.get(lower) or "")
        if word != lower and word in document.names:
            continue
        settled = _is_sure(text, match) if lower in plain else _fits(text, match)
        if settled or (lower in plain and _fits(text, match)):
            sure.append(found)
        elif _may_be(text, match, plain, doubtful):
            waiting.append(found)
    sure += [w for w in waiting if any(_near(w, other) for other in sure)]
    return sorted(
        (w.start, w.end, w.replacement) for w in sure if not within(w.start, w.end, quotations)
    )


def _may_be(
    text: str, match: re.Match[str], plain: dict[str, str], doubtful: dict[str, str]
) -> bool:
    """Other text-speak nearby would settle it."""
    word, lower = match.group(), match.group().lower()
    if word == lower:
        return lower in plain or (lower in doubtful and lower not in _SLOT_ONLY)
    return lower in plain and not word.isupper() and _opens(text, match.start())


@cache
def _replacements(lexicon: str) -> dict[str, str]:
    pairs = (entry.partition(" = ") for entry in load_lexicon(lexicon))
    return {word: replacement for word, _, replacement in pairs}


def _drawn_out(word: str) -> bool:
    if word.isupper() and len(word) < 5:
        return False
    single = re.sub(r"(.)\1+", r"\1", word.lower())
    double = re.sub(r"(.)\1\1+", r"\1\1", word.lower())
    return single in _DRAWN_OUT_WORDS or double in _DRAWN_OUT_WORDS


def _is_sure(text: str, match: re.Match[str]) -> bool:
    word = match.group()
    if word.islower() or word.isdigit() or text.isupper():
        return True
    if word.isupper():
        return word.lower() in _CAPITALS and bool(_AFTER_CAPITALS.match(text, match.end()))
    return word.lower() not in _PROPER and word[1:].islower() and _opens(text, match.start())


def _fits(text: str, match: re.Match[str]) -> bool:
    word, lower = match.group(), match.group().lower()
    if lower not in _SLOTS or (word != lower and not _opens(text, match.start())):
        return False
    before, after = _SLOTS[lower]
    preceding = text[max(0, match.start() - 25) : match.start()]
    precedes = re.search(rf"(?:{before})$", preceding, re.IGNORECASE) is not None
    follows = re.match(after, text[match.end() : match.end() + 25], re.IGNORECASE) is not None
    if lower in _EITHER and word == lower:
        return (precedes or follows) and not _OTHER_USES.match(text, match.end())
    return precedes and follows


def _opens(text: str, start: int) -> bool:
    """A sentence, a clause after a comma, or the text opens here."""
    return re.search(r"(?:^|[.!?\n,&(]\s*)$", text[max(0, start - 4) : start]) is not None


def _near(word: _Word, other: _Word) -> bool:
    return other.start - word.end <= _NEAR and word.start - other.end <= _NEAR
