"""Leaving open when one may ask again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType, Context
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, Cite, Hit, Need, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_ASKING: Final = re.compile(
    r"\?|\b(?:could|can|would|will|may|might|should|shall) (?:you|i|we|it)\b|\b(?:please|kindly|wonder\w*|ask|know|unless|suits?)\b"
    r"|\b(?:let|tell|give) me\b|\b(?:grateful|glad|happy|like|love|curious|helpful|good|welcome) (?:to|if|for)\b",
    re.IGNORECASE,
)
_WHEN: Final = re.compile(
    r"\b(?:time ?lines?|time[- ]?frames?|timescales?|timing|schedule|how (?:long|soon|often|many (?:\w+ )?(?:days|weeks))"
    r"|by when|(?:at|by) (?:what|which) (?:stage|point|time|date|day)|(?:what|which) (?:day|date|week|month)"
    r"|by (?:then|the end)|(?:a|any|some|better|best|good|right|suitable|convenient) (?:day|date|moment|time|point|week) (?:to|for|when|by|at|that))\b"
    r"|\bwhen(?!(?: \w+){1,2} (?:\w+ed|spoke|met|saw|told|said|were|was|left|came|began|did|had)\b)(?!ever)\b",
    re.IGNORECASE,
)
"""What asks for a day, or for how long it takes; "when we spoke" does not."""
_COMING_BACK: Final = re.compile(
    r"\b(?:i|me|it)\b[^.?!]{0,60}\b(?:(?:check|follow|ask|write|wrote|get|touch|call|ring|come|reach|knock|email|mail|message|try)\w*\b[^.?!]{0,40}"
    r"\b(?:again|back|in|up|out|touch|base|then|later|next|weeks?|days?|month|\w+day)|wait(?:ed)?)\b",
    re.IGNORECASE,
)
_PERMITTED: Final = re.compile(
    r"\?|\b(?:if (?:that|it|this)(?:['’]s| is| suits| works| would be)|unless you|(?:all ?right|fine|okay|ok) (?:with|by|for) you)\b",
    re.IGNORECASE,
)
_TO_RECRUITER: Final = Context(contact_type=ContactType.INTERNAL_RECRUITER)
_NO_TIMELINE: Final = (
    "We spoke on 3 November about the Data Analyst position. Could you tell me whether there is "
    "any news?\n\nThank you for your time."
)


@rule(
    "unasked-rhythm",
    category="content",
    severity=INFO,
    confidence=HIGH,
    kinds=(Kind.STATUS_CHECK,),
    regions=("body",),
    suggestion="Add one question: “When would be a good time for me to check in again?”",
    needs=(Need.CONTACT_TYPE,),
    cite=Cite(
        "do-employers-like-it",
        "If you do contact them, it’s good to ask how soon you may follow up again.",
    ),
    basis="stated",
    advice="contact-internal-recruiter",
    bad=(
        example(body=_NO_TIMELINE, context=_TO_RECRUITER),
        example(context=_TO_RECRUITER),
        example(say="I have since finished the dbt course.", context=_TO_RECRUITER),
    ),
    good=(
        example(say="When may I check in again?", context=_TO_RECRUITER),
        example(say="How soon would it be all right for me to ask again?", context=_TO_RECRUITER),
        example(say="May I ask when you expect to know more?", context=_TO_RECRUITER),
        example(say="What timeline should I expect from here?", context=_TO_RECRUITER),
        example(
            say="If it suits you, I will write again after the holidays.", context=_TO_RECRUITER
        ),
        example(say="Roughly how many weeks does the process take?", context=_TO_RECRUITER),
        example(body=_NO_TIMELINE),
        example(body=_NO_TIMELINE, context=Context(contact_type=ContactType.HR)),
    ),
)
def unasked_rhythm(document: Document, options: Options) -> Iterator[Hit]:
    """No question about when to ask again.

    A recruiter inside the company often cannot tell anything until the next step is ready. Asked
    when you may come back, they can set the pace, and your next mail is expected.
    """
    context = document.context
    if context.contact_type is not ContactType.INTERNAL_RECRUITER:
        return
    if context.agreed_gap or context.decision_by:
        return
    text = document.text(Region.BODY)
    sentences = (
        " ".join(text[span.start : span.end].split()) for span in document.sentences(Region.BODY)
    )
    if not any(map(asks_when, sentences)):
        yield Hit(message="it does not ask when you may check in again")


def asks_when(sentence: str) -> bool:
    """Whether a sentence asks for a day or a time, or for leave to come back."""
    if _ASKING.search(sentence) and _WHEN.search(sentence):
        return True
    return bool(_COMING_BACK.search(sentence) and _PERMITTED.search(sentence))
