"""Swearing: strong, rude and mild, also with letters masked."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.names import capitalised_inside
from lint_followup.language.quotations import find_quotations, within
from lint_followup.rule import ERROR, INFO, LOW, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.names import Names
    from lint_followup.severity import Severity

REGIONS: Final = (Region.SUBJECT, Region.GREETING, Region.BODY, Region.SIGNOFF)

_TIERS: Final[dict[str, Severity]] = {
    "swear-words": ERROR,
    "swear-phrases": ERROR,
    "rude-words": WARNING,
    "mild-oaths": INFO,
}
_MASKED: Final[dict[Severity, list[str]]] = {
    ERROR: """fuck fucks fucked fucker fuckers fucking shit shits shitty shite bullshit bitch bitches
    asshole assholes arsehole arseholes cunt cunts motherfucker motherfuckers motherfucking
    dickhead dickheads wanker wankers twat whore slut""".split(),
    WARNING: "bastard bastards piss pissed goddamn bugger bollocks".split(),
    INFO: "damn damned crap crappy hell".split(),
}
_LOOK_ALIKES: Final = {"a": "@4", "e": "3", "i": "!1", "o": "0", "s": "$5", "u": "@v"}
_WHOLLY_MASKED: Final = (
    r"f[*#]{3}|f-{3}|s[*#]{3}|s-{3}|c[*#]{3}|b[*#]{4}|f[*#-]{2,}(?:k|g|ing|in|ed|er|ers)"
)
_OTHER_SENSES: Final = re.compile(
    r"""bastards?\s+(?!(?:who|that|of|in|at|and|is|was|are|were|have|has|had|to|on|like|so|but|for
        |from|with|about|never|did|do|will|would|can|could|kept|made|left|still|then|when)\b)[a-z]
      | (?:a\s+)?prick\s+(?:test|tests|testing|of|on|in|from|with)\b
      | jackass(?:es)?\s+(?:penguins?|rabbits?|stallions?|mules?|and|of)\b
      | crap\s+(?:game|games|table|tables|shoot)\b
      | wtf\s+(?:taekwondo|black|dan|belt|style|rules|world)\b
      | cock\s+up\s+(?:to|the|a)\b
      | damn\s+with\s+faint
      | screw\s+you\s+(?!all\b|and\b|lot\b|guys\b|too\b|people\b|for\b|hr\b|very\b)\w
      | \w+\s+bs\s+(?:in|degree|from|or|and|level|standard|en|iso|\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE_OTHER_SENSES: Final = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|prof|sir|lady)\.?\s+$"
    r"|[=+/]\s?$"
    r"|\b(?:gates of|circles of|heaven and|heaven or)\s+$"
    r"|\b(?:finger|pin|skin|heel|needle|wild|pack|donkeys,|horses,|mules,|spotted|moby)[\s-]+(?:and\s+)?$",
    re.IGNORECASE,
)
_OF_THE: Final = re.compile(r"\bof the\s+$", re.IGNORECASE)
_DOGS: Final = re.compile(
    r"\b(?:dogs?|whelp\w*|litters?|pup\w*|kennels?|breed\w*|veterinary|vets?|spay\w*|bred|otters?|fox|wolf|hounds?|terriers?|greyhounds?|labradors?|spaniels?|in season|in heat)\b",
    re.IGNORECASE,
)
_ACRONYMS: Final = frozenset({"ffs", "mofo", "mofos", "bs"})
"""Written in capitals these are firms and machines."""
_GRAWLIX: Final = re.compile(r"(?<!\S)(?=[^\s]*[#$%&@])[@#$%&*!?]{4,}(?=\s|[.,]|$)")


@cache
def _swearing() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for all of it, and the lexicon of each wording, in lower case."""
    lists = {entry: name for name in reversed(_TIERS) for entry in load_lexicon(name)}
    plain = "|".join(_plain(entry) for entry in sorted(lists, key=len, reverse=True))
    masked = "|".join(
        f"(?P<{severity.name}>{'|'.join(map(_masked, words))})"
        for severity, words in _MASKED.items()
    )
    pattern = rf"(?<![\w*#@$%&'’.-])(?:(?P<plain>{plain})(?!\w|['’]\w)|(?:{masked}|(?P<stars>{_WHOLLY_MASKED}))(?![\w*#]))"
    return re.compile(pattern, re.IGNORECASE), lists


def _plain(entry: str) -> str:
    return re.escape(entry).replace(r"\ ", r"\s+").replace("'", "['’]")


def _masked(word: str) -> str:
    """The word with at least one letter masked and two left, one of them the first."""
    letters = "".join(f"[{re.escape(c + _LOOK_ALIKES.get(c, ''))}*#%-]" for c in word[1:])
    first = f"[{re.escape(word[0] + _LOOK_ALIKES.get(word[0], ''))}]"
    kept = r"(?=[^\s]*?[a-z][^\s]*?[a-z])" if len(word) > 3 else ""
    return rf"{kept}(?!{word}(?!\w)){first}{letters}(?<!-)"


@rule(
    "profanity",
    category="tone",
    family="profanity",
    severity=ERROR,
    regions=REGIONS,
    suggestion="Say it without the swear word, or leave the sentence out.",
    cite=Cite(
        "how-not-to-follow-up",
        "this is still a professional communication, and you are still being interviewed",
    ),
    basis="ours",
    advice="profanity",
    bad=(
        example(say="I [[fucked]] up the second question."),
        example(say="The second question was a real [[b*tch]]."),
        example(kind=Kind.STATUS_CHECK, say="I am so [[damn]] excited about this job."),
        example(say="I worked [[my ass]] off on that case study."),
    ),
    good=(
        example(
            say="Mr. Shittu and Ms. Hooker showed me the Scunthorpe plant, and Dick Smith the yard."
        ),
        example(say="A bastard file and a vice were all I had for the practical test."),
        example(say="I graduated summa cum laude and hold a B.S. in Biology."),
        example(say="As a veterinary nurse I helped eleven bitches to whelp."),
        example(say="The restaurant in Hell’s Kitchen was my first kick-off project in New York."),
    ),
)
def profanity(document: Document, options: Options) -> Iterator[Hit]:
    """A swear word.

    Some people swear at work all day and still notice it in a letter from somebody they hardly
    know. A mild oath may pass between friends; a strong one is what will be remembered.
    """
    for region in REGIONS:
        text = document.text(region)
        if not _suspect(text):
            continue
        pattern, lists = _swearing()
        names = {start for start, _ in capitalised_inside(text)}
        quotations = find_quotations(text)
        for match in pattern.finditer(text):
            if _harmless(match, text) or _named(match, document.names, names):
                continue
            word = " ".join(match.group().split())
            quoted = within(*match.span(), quotations)
            severity = _severity(match, lists)
            kind = {ERROR: "swearing", WARNING: "rude", INFO: "a mild oath"}[severity]
            yield Hit(
                message=f"“{word}” is {kind}",
                span=Span(region, *match.span()),
                severity=severity,
                confidence=LOW if quoted else None,
            )
        for match in _GRAWLIX.finditer(text):
            if len(set(match.group())) > 2:
                yield Hit(
                    message=f"“{match.group()}” stands for swearing",
                    span=Span(region, *match.span()),
                    severity=INFO,
                )


def _suspect(text: str) -> bool:
    """Whether the text has a word that swearing begins with, or a letter masked inside a word."""
    return bool(_MASK.search(text)) or not _first_words().isdisjoint(_WORD.findall(text.lower()))


_MASK: Final = re.compile(
    r"\w[*#%@$!]|[*#%@$!|]\w|\w--|--\w|\b\w{1,2}-\w{1,2}\b|[a-z]\d|\d[a-z]|[@#$%&*!?]{4}",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")


@cache
def _first_words() -> frozenset[str]:
    entries = (entry for name in _TIERS for entry in load_lexicon(name))
    return frozenset(_WORD.findall(entry)[0] for entry in entries)


def _severity(match: re.Match[str], lists: dict[str, str]) -> Severity:
    if match["plain"]:
        key = " ".join(match["plain"].lower().replace("’", "'").split())
        return _TIERS[lists[key]]
    return next((tier for tier in (WARNING, INFO) if match[tier.name]), ERROR)


def _harmless(match: re.Match[str], text: str) -> bool:
    """It is a word of some trade here, or a dog."""
    if _OTHER_SENSES.match(text, match.start()):
        return True
    if _BEFORE_OTHER_SENSES.search(text, max(0, match.start() - 20), match.start()):
        return True
    if match.group().lower() == "damned" and _OF_THE.search(text, 0, match.start()):
        return True
    if match.group().lower() in {"bitch", "bitches"}:
        return bool(_DOGS.search(text, max(0, match.start() - 90), match.end() + 90))
    return False


def _named(match: re.Match[str], names: Names, inside: set[int]) -> bool:
    """It is a name here, or is written like one inside a sentence."""
    word = match.group()
    lower = word.lower()
    if lower in _ACRONYMS and word != lower:
        return True
    if lower.startswith(("fuck", "shit")) or not word[0].isupper():
        return False
    shouted = word.isupper() and len(word) > 1
    return word in names or (match.start() in inside and not shouted)
