"""Adverts in a signature: lines that sell something that is not the writer's candidature."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.lines import WRITTEN_LINE
from lint_followup.language.people import sender_parts

if TYPE_CHECKING:
    from lint_followup.draft import Draft

_EDGE: Final = " \t*•·~|-–—_>"
_SELLING: Final = re.compile(
    r"""\b(?:
        book\s+(?:me|us)\b | book\s+(?:now|today|your\s+(?!call|slot|interview)\w+) | now\s+booking
      | hire\s+me\s+(?:for|at|to|now|today)\b | (?:is\s+)?for\s+hire\b
      | (?:now\s+)?taking\s+(?:orders|bookings|commissions)\b | (?:commissions|bookings)\s+(?:are\s+)?open\b
      | (?:order|shop|buy)\s+(?:now|online|here|yours|my)\b | now\s+available\s+(?:on|at)\s+(?:etsy|ebay|amazon)
      | (?:visit|check\s+out|see|follow|like|subscribe\s+to|support)\s+(?:my|our)\s+
        (?:\w+\s+)?(?:shop|store|etsy|ebay|channel|band|mixtape|onlyfans|patreon|podcast|boutique|page)\b
      | (?:promo|discount|coupon|referral)\s+code\b | use\s+code\s+\w+
      | special\s+offer | free\s+(?:quotes?|estimates?)\b | no\s+job\s+too\s+small
      | ask\s+me\s+(?:about|how)\b.{0,40}\b(?:oils?|earn|money|weight|income|business|skin|products?|discount|shakes?)\b
    )
    | \d\s?%\s?(?:off\b|discount|rabatt)
    | \bavailable\s+for\s+(?:hire|weddings?|part(?:y|ies)|birthdays?|events?|functions?|gigs|bookings?|children|kids|corporate\s+events)\b
    | \b(?:etsy\.com/shop|(?:\w+\.)?onlyfans\.com|patreon\.com|ebay\.[a-z.]+/(?:str|usr)|depop\.com|poshmark\.com|gofundme\.com)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_VOLUNTARY: Final = re.compile(
    r"\b(?:volunteer|voluntary|charity|pro bono|trustee)\b", re.IGNORECASE
)
_SELLER: Final = re.compile(
    r"\b(?:independent|brand|your local|shop|join|distributor|consultant|representative|rep|partner"
    r"|ambassador|order|presenter|coach|ask me|my team|dm|message me)\b",
    re.IGNORECASE,
)


_ENDING: Final = re.compile(r"(?<=\w{4})(?:ings?|ers?|ies|s)$")


class Advert(NamedTuple):
    """A signature line that advertises, its place in the draft's text, and the words that do."""

    start: int
    end: int
    words: str


def find_adverts(draft: Draft, about: str) -> tuple[Advert, ...]:
    """The lines of the signature that advertise; `about` is the subject and the job.

    A trade that the mail itself speaks of is the writer's profession, not an advert.
    """
    text = draft.region_text(Region.SIGNATURE)
    about = about.lower()
    for part in sender_parts(draft):
        about = about.replace(part.lower(), " ")
    mail = f"{about} {draft.region_text(Region.BODY).lower()}"
    found: list[Advert] = []
    for line in WRITTEN_LINE.finditer(text):
        words = _advert_in(line.group(), about, mail)
        if words:
            bare = line.group().strip(_EDGE)
            start = line.start() + line.group().index(bare)
            found.append(Advert(start, start + len(bare), words))
    return tuple(found)


def _advert_in(line: str, about: str, mail: str) -> str:
    if _VOLUNTARY.search(line) or _is_spoken_of(line, about):
        return ""
    plain = line.lower().replace("’", "'")
    for offer in _offers("advert-offers").finditer(plain):
        if not _is_spoken_of(offer.group(), mail):
            return line[offer.start() : offer.end()]
    if selling := _SELLING.search(line):
        return selling.group()
    network = _offers("network-marketing").search(plain)
    if network and not _is_spoken_of(network.group(), mail):
        firm = " " not in network.group() or network.group() in {"mary kay", "young living"}
        if not firm or _SELLER.search(plain):
            return line[network.start() : network.end()]
    return ""


@cache
def _offers(name: str) -> re.Pattern[str]:
    entries = sorted(load_lexicon(name), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(entry) for entry in entries)})(?!\w)")


def _is_spoken_of(words: str, about: str) -> bool:
    """Whether a telling word of a line, or what it is derived from, stands in the other text."""
    telling = [
        word.lower()
        for word in re.findall(r"[^\W\d_]{2,}", words)
        if word.lower() not in _IDLE and (len(word) > 3 or word.isupper() or word.lower() == "dog")
    ]
    stems = (
        re.escape(_ENDING.sub("", word)) if len(word) > 3 else rf"{word}\b" for word in telling
    )
    return any(re.search(rf"\b{stem}", about) for stem in stems)


_IDLE: Final = frozenset(
    """
    all any are ask available birthday birthdays book booking bookings call check children childrens
    com custom every event events for free from get gifts handmade have here hire home house https
    interview join kids made mobile more my name new next now offer offers off on online open order
    orders our out parties party personal please service services shop special team thank thanks that
    the this time today visit weekdays with www you your
    """.split()
)
"""Words that adverts and other mail share."""
