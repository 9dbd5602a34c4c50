"""Gratitude: whether a draft thanks its reader for the interview, and how plainly.

Thanks come in many forms, so whatever thanks counts unless what stands around it says otherwise:
it is wished for ("I would be grateful if"), denied, ironic, somebody else's, or a mere close.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kind_words import GLAD
from lint_followup.rules.content._own import Pattern, any_of, joined, sentences

if TYPE_CHECKING:
    from lint_followup.document import Document


class Thanks(IntEnum):
    """None at all; gladness, or thanks for something smaller than the interview; thanks."""

    NONE = 0
    SMALL = 1
    FULL = 2


NEAR: Final = 120
"""Characters around a word of thanks that are looked at."""

_THANKING: Final = any_of(
    r"than(?:k|s|ks|x)(?:ing|fulness)?\b(?!sgiving)|thankyou\w*|thanked (?=you)|gratitude\b",
    r"(?:thnx|thx|tnx|tks|thaks|thnak\w*|tahnk\w*)\b|bless you (?=for)|cheers (?=for)",
    r"ta (?=(?:very much |so much |again )?for)",
    r"(?:merci|gracias|danke|grazie|obrigad[oa]|dziękuję|tack så|tusen takk|mange tak|bedankt|dank u"
    r"|arigat\w+|shukran|dhanyava\w+|asante|spasibo|спасибо|дякую|teşekkür\w*|kiitos|köszön\w+"
    r"|mulțumesc|ευχαριστώ|谢谢|謝謝|ありがとう|감사)",
)
_FEELING: Final = any_of(
    r"(?:grateful(?:ly)?|gratefull|greatful|thankful|obliged|indebted|beholden)\b",
    r"appreci[ae]?t\w*|apreciat\w*",
)
_KINDNESS: Final = any_of(
    r"(?:kind|good|nice|generous|decent|gracious|thoughtful|lovely|sweet|big|courteous|considerate"
    r"|hospitable) of (?:you|dr|mr|mrs|ms|prof|everyone|everybody|the|your)\b",
    r"(?:generous|gracious|patient|kind|free|liberal) (?:(?:you|they|everyone) (?:was|were|have been) )?"
    r"(?:in giving|with (?:your|their|his|her)|to me)\b",
    r"mean(?:s|t)?\b(?: \w+)? (?:a lot|so much|a g(?:rea|oo)[td] deal|the world|very much|much|everything)\b",
    r"(?:value|treasure|cherish)d? (?:the|your|our|that|this|every|having)\b",
    r"your (?:\w+ ){0,2}(?:generosity|kindness|hospitality|graciousness|warm welcome)\b",
    r"owe you\b|in your debt|made (?:me|us) (?:feel )?(?:so |very |most )?welcome\b",
)
_GLADNESS: Final = any_of(
    GLAD,
    r"(?:glad|pleased|happy|honou?red|privileged|humbled) (?:to (?:have|meet|be)|by|that)\b",
)

_MEETING: Final = any_of(
    r"(?:time|hours?|minutes|morning|afternoon|days?|today|yesterday|meet\w*|met|inte?r?view\w*"
    r"|opportunit\w+|chance|conversation|talk\w*|chat\w*|discuss\w*|speak\w*|spoke|see|seeing|call|lunch"
    r"|visit\w*|tour|welcom\w+|hospitality|trial|session|test|hear|heard|listen\w*)\b",
    r"(?:have|having|had|host|show|walk|receiv|invit|introduc|guid|fit|fitt)\w* (?:me|us)\b",
)
_SMALL_THING: Final = Pattern(
    r"[^,;:]{0,25}? ?(?:for|to) (?:(?:your|the|this|that|such|an?|all|so|his|her|continued|kind"
    r"|being|you) |\w+ly )*(?:\w+ )?(?:consider\w*|repl(?:y|ies|ying)|respon\w+|answer\w*|messages?"
    r"|e-?mails?|letter|notes?|patience|understanding|attention|help|assistance|support|cooperation"
    r"|information|getting back|let(?:ting)? me know|telling me|reading|updat\w+|confirm\w*"
    r"|directions?|link|interest|details|quick|prompt)\b"
)
_REPROACH: Final = Pattern(
    r"(?: ?you| ?u| a lot| a bunch| so much| very much)* ?for (?:absolutely |precisely |literally |all )?"
    r"(?:nothing|not (?!keeping|making|rushing|minding)|never|wasting|ignoring|ghosting|making me wait"
    r"|keeping me (?:waiting|in)|leaving me|(?:the|your) silence|no |stringing|rejecting|turning me"
    r"|passing)"
)
_HEAVENS: Final = Pattern(r" (?:god|goodness|heavens?|the lord)\b")
_BARE: Final = Pattern(
    r"(?:(?:(?:you|u|all|both|everyone|everybody|again|once (?:more|again)|kindly|so|very|much|ever"
    r"|a (?:lot|million|ton|bunch)|heaps|loads|indeed|sir|madam|ma'am|and|&|best|kind|warm|wishes"
    r"|regards|sincerely)\b|\W)*|,? [a-z]+[.!]?)$"
)
_INTENSE: Final = any_of(
    r"(?:again|once more|so much|very much|ever so|million|heaps|loads|a lot|sincere\w*|heartfelt"
    r"|bottom of)\b"
)
_WISHED: Final = Pattern(
    r"(?:\b(?:would|should|could|might|may|be)|'d|\bnot)"
    r"(?: (?:also|very|much|so|be|have|been|most|more|of|great|\w+ly))* $"
)
_PROMISED: Final = Pattern(r"(?:\bwill|'ll)(?: \w+)? $")
_ASKED: Final = Pattern(
    r"(?: it)?(?: very much| greatly)? (?:if|(?:for )?(?:any|an?y?)\b(?! lot)(?! great deal)|hearing"
    r"|receiving|to (?:hear|know|learn|receive|get|be)"
    r"|(?:for )?(?:your|the) (?:\w+ )?(?:reply|response|answer|feedback|call|prompt))"
)
_DENIED: Final = Pattern(
    r"(?:\b(?:not|never|hardly|nor|cannot)|n't)(?! only)"
    r"(?: (?:at all|much|quite|very|be|feel|feeling|have|being|\w+ly))* $"
    r"|(?:\b(?:not|never|cannot)|n't) (?:say|claim|pretend|think)\b[^.;]*$"
)
_ENOUGH: Final = Pattern(r"[^.;]*\b(?:enough|more)\b")
_UNBOUNDED: Final = Pattern(r"\b(?:can|could)(?:not|n't| not) be more $")
_OTHERS: Final = Pattern(
    r"\b(?:you|they|he|she|who|which|people|everyone|customers?|clients?|patients?|users?|students?|guests?"
    r"|parents?|team|staff|colleagues?|managers?|boss|employers?|supervisor|residents?|families|company)"
    r"(?: (?:would|will|might|also|always|do|all|both|have|had|has|was|were|are|is|often|so|very|most"
    r"|\w+ly))* $"
)
_UNDERSTANDS: Final = Pattern(
    r"(?: \w+ly)? (?:how (?:busy|hard|difficult|many|full|competitive|stretched)\b|there\b"
    r"|it (?:is|can|may|takes?)\b"
    r"|that (?!(?:you|dr|mr|mrs|ms|prof\w*|the team|everyone|so many)\b[^,;]*\b(?:time|took|take|made|make"
    r"|gave|give|spent|saw|see|met|meet|were|invit\w+|shar\w+|fit\w*|welcom\w+|listen\w*|explain\w*"
    r"|show\w*|stay\w*|walk\w*|told|let)\b))"
)
_PASSIVE: Final = Pattern(r"\b(?:is|was|are|were|been) (?:\w+ ){0,2}$")
_ANSWER: Final = Pattern(r"\b(?:reply|response|answer|update|feedback|word|call) (?:is|are)\b")
_THEIR_DEED: Final = Pattern(r"\b(?:you|they) (?:gave|took|spared|spent)\b")
_TO_VERB: Final = Pattern(r"\bto $")
_READER_OBJECT: Final = Pattern(r" (?:you|your|the (?:time|opportunity|chance|effort))\b")
_FOR_NOBODY: Final = Pattern(r"(?:\bno,?|\b(?:won't|will not|wouldn't))(?: be)? $")
_FOR_OTHERS: Final = Pattern(
    r"\bplease (?:also )?(?:do )?$"
    r"|\b(?:pass(?:ing)?(?: on)?|convey|extend|give|send|relay)(?: on| along)? (?:my|our|many) (?:\w+ )?$"
)
_BECAUSE: Final = Pattern(
    r" (?:largely |mostly |partly )?to (?!(?:you|dr|mr|mrs|ms|miss|mx|prof\w*|all|both|every\w+)\b)"
)
_GRACE: Final = Pattern(
    r"\b(?:many|my|sincere|warm|special|heartfelt|big|huge|and|our)\b[^,.]{0,12}$"
)


def thanked(document: Document) -> Thanks:
    """How plainly the writer's own greeting, body and sign-off thank the reader."""
    found = [
        _in_sentence(line.text)
        for region in (Region.BODY, Region.GREETING)
        for line in sentences(document, region)
    ]
    return max(*found, _in_closing(joined(document, Region.SIGNOFF)), Thanks.NONE)


def _in_closing(text: str) -> Thanks:
    """A close thanks only where it says for what; a warm one is better than none."""
    found = _in_sentence(text)
    if found is Thanks.FULL:
        says = re.search(r"\b(?:for|time|you (?:took|gave|made))\b", text)
        return Thanks.FULL if says else Thanks.SMALL
    empty = len(text.split()) <= 2 and not re.search(r"grat|many", text)
    return Thanks.NONE if empty else found


def _in_sentence(text: str) -> Thanks:
    glad = _GLADNESS.search(text)
    found = Thanks.SMALL if glad and not _WISHED.search(text[: glad.start()]) else Thanks.NONE
    for match in _THANKING.finditer(text):
        found = max(found, _thanking(*_around(text, match)))
    for match in _FEELING.finditer(text):
        found = max(found, _feeling(match.group(), *_around(text, match)))
    for match in _KINDNESS.finditer(text):
        before, after = _around(text, match)
        if not _WISHED.search(before) and not _PROMISED.search(before):
            found = max(found, _for_what(after))
    return found


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """What stands before a match and after it, as far as it matters."""
    return text[max(0, match.start() - NEAR) : match.start()], text[
        match.end() : match.end() + NEAR
    ]


def _thanking(before: str, after: str) -> Thanks:
    """Thanks that are said; `before` and `after` are what surrounds the word in its sentence."""
    if "in advance" in after[:60] or "in advance" in before[-25:]:
        return Thanks.NONE
    if _REPROACH.match(after) or _HEAVENS.match(after) or _FOR_NOBODY.search(before):
        return Thanks.NONE
    if _BECAUSE.match(after) and not (_GRACE.search(before) or " for " in after):
        return Thanks.NONE
    if _FOR_OTHERS.search(before) and not re.match(r" ?you\b| for\b", after):
        return Thanks.SMALL
    if _BARE.match(after):
        full = _INTENSE.search(after) or _INTENSE.search(before) or _MEETING.search(before)
        return Thanks.FULL if full else Thanks.SMALL
    return _for_what(after)


def _feeling(word: str, before: str, after: str) -> Thanks:
    """Gratitude that is felt: not where it is wished for, denied, or somebody else's."""
    if _UNBOUNDED.search(before):
        return Thanks.FULL
    if word == "obliged" and re.match(r" to (?!you|dr|mr|ms|mrs|prof)", after):
        return Thanks.NONE
    if _WISHED.search(before) or (not word.endswith("ed") and _ASKED.match(after)):
        return Thanks.NONE
    if _DENIED.search(before) and not _ENOUGH.match(after):
        return Thanks.NONE
    passive = _PASSIVE.search(before)
    if _OTHERS.search(before) and not (passive and _THEIR_DEED.search(before)):
        return Thanks.NONE
    if word.startswith(("apprec", "aprec")) and (
        _UNDERSTANDS.match(after)
        or (passive and _ANSWER.search(before))
        or (word.endswith("ate") and _TO_VERB.search(before) and not _READER_OBJECT.match(after))
        or re.match(r" (?:reply|response|answer)\b", after)
    ):
        return Thanks.NONE
    return Thanks.NONE if "in advance" in after else _for_what(after)


def _for_what(after: str) -> Thanks:
    """An answer and the like are less than the interview."""
    small = _SMALL_THING.match(after)
    return Thanks.SMALL if small and not _MEETING.search(after[small.end() :]) else Thanks.FULL
