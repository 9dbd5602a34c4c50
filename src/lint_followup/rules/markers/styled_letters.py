"""Letters that are really symbols: bold and script letters typed without any formatting."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.rule import HIGH, INFO, Cite, Edit, Hit, Options, example, rule
from lint_followup.rules.markers._own import MAX_HITS, OWN, Quotations, is_reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

SYMBOLS: Final = (
    "\u24b6-\u24e9\u249c-\u24b5\U0001d400-\U0001d6a3\U0001d7ce-\U0001d7ff"
    "\U0001f110-\U0001f129\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189"
    "\u210a-\u2113\u211b-\u211d\u212c-\u2134"
)
"""Mathematical, circled, squared and bracketed letters; script letters that stand outside them."""

SMALL_CAPITALS: Final = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ"
SMALL_TO_PLAIN: Final = str.maketrans(SMALL_CAPITALS, "abcdefghijklmnopqrstuvwyz")
FULL_WIDTH: Final = "\uff21-\uff3a\uff41-\uff5a"
STRUCK: Final = r"(?:[^\W\d_][\u0335-\u0338\u0332]+)"
BURIED: Final = r"(?:\w[\u0300-\u036f]{4,})"
SMALL: Final = rf"(?=[sx]*+[{SMALL_CAPITALS}])[{SMALL_CAPITALS}sx]"
"""A word's first letter; s and x have no small capital that looks different."""

STYLED: Final = (
    rf"[{SYMBOLS}]{{3,}}+(?:[ '’-]{{1,3}}[{SYMBOLS}]++)*+"
    rf"|(?<!\w){SMALL}[{SMALL_CAPITALS}sx]{{2,}}+(?!\w)(?: {SMALL}[{SMALL_CAPITALS}sx]*+(?!\w))*+"
    rf"|[{FULL_WIDTH}]{{3,}}+(?:[\u3000 ]{{1,3}}[{FULL_WIDTH}]++)*+"
    rf"|{STRUCK}{{3,}}+(?: {STRUCK}++)*+"
    rf"|{BURIED}{{2,}}+"
)
LIKELY: Final = re.compile(
    "[\u0250-\u036f\u1d00-\u1d2b\u210a-\u2134\u249c-\u24e9\ua730\ua731\ua7af\uff21-\uff5a"
    "\U0001d400-\U0001f189]"
)
"""Without one of these the costlier pattern is not even compiled."""

EAST_ASIAN: Final = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]")
LOWER_FULL_WIDTH: Final = re.compile("[\uff41-\uff5a]")
MARKS: Final = re.compile("[\u0300-\u036f]+")


@rule(
    "styled-letters",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    regions=("subject", "greeting", "body", "signoff", "signature"),
    basis="extension",
    suggestion="Type the words in plain letters.",
    cite=Cite("too-much-follow-up", "Keep your follow ups professional."),
    advice="gimmick-unusual",
    bad=(
        example(say="It was a [[𝐠𝐫𝐞𝐚𝐭 𝐩𝐥𝐞𝐚𝐬𝐮𝐫𝐞]] to see the lab."),
        example(say="I would bring [[ｃａｒｅ]] to the work."),
        example(say="The tour was [[Ⓛⓞⓝⓖ]] and rich."),
        example(say="The tour was [[ʟᴏɴɢ]] and rich."),
        example(say="The tour was [[l̶o̶n̶g̶]] rich."),
    ),
    good=(
        example(say="We fitted 𝑥 and 𝑦, found 𝑝 < 0.05, and took the set ℝ as given."),
        example(say="Half (½) of the m² were measured, № 5 twice, at 20 °C."),
        example(say="Σωκράτης, Наталья, 田中さん and Nguyễn Thị Minh joined the call."),
        example(say="The word is spoken /ˈdeɪtə/ or /ˈdɑːtə/, and the 2ⁿᵈ is rarer."),
    ),
)
def styled_letters(document: Document, options: Options) -> Iterator[Hit]:
    """Words in letters that are symbols in truth.

    Such letters look bold or handwritten, but they are mathematical signs. A search does not find
    them, a screen reader spells them out one by one, and some mail programs show empty boxes.
    """
    yield from islice(_styled(document), MAX_HITS)


def _styled(document: Document) -> Iterator[Hit]:
    quoted = Quotations(document)
    regions = OWN if is_reply(document) else (Region.SUBJECT, *OWN)
    for region in (*regions, Region.SIGNATURE):
        text = document.text(region)
        if text.isascii() or not LIKELY.search(text):
            continue
        for match in _styled_pattern().finditer(text):
            said = match.group()
            span = Span(region, *match.span())
            if _is_east_asian(text, match) or quoted.hold(span):
                continue
            plain = _plain(said)
            edits = (
                (Edit(span, plain),) if plain.replace(" ", "").isalnum() and plain.isascii() else ()
            )
            yield Hit(
                message=f"“{said}” is made of symbols that only look like letters",
                span=span,
                edits=edits,
            )


@cache
def _styled_pattern() -> re.Pattern[str]:
    return re.compile(STYLED)


def _is_east_asian(text: str, match: re.Match[str]) -> bool:
    """Full-width letters as an East Asian keyboard types them: in a name, or all capitals."""
    said = match.group()
    if not "\uff21" <= said[0] <= "\uff5a":
        return False
    if not LOWER_FULL_WIDTH.search(said):
        return True
    return bool(EAST_ASIAN.search(text[max(match.start() - 20, 0) : match.end() + 20]))


def _plain(said: str) -> str:
    squared = "".join(
        chr(ord("A") + (ord(sign) - 0x1F130) % 32) if 0x1F150 <= ord(sign) <= 0x1F189 else sign
        for sign in said
    )
    letters = unicodedata.normalize("NFKD", squared.translate(SMALL_TO_PLAIN))
    return MARKS.sub("", letters)
