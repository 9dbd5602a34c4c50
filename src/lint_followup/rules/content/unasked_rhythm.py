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

_ASKS_WHEN: Final = re.compile(
    r"\b(?:when|how soon|how often|at what point|which (?:day|week)|what (?:day|week|time)"
    r"|(?:in|after) (?:a|\w+) (?:days?|weeks?|fortnight)|a good (?:time|moment|point)"
    r"|next week|by (?:then|the end))\b[^.?!]{0,80}?\b(?:i|me|my|expect|hear|decide|decision|news"
    r"|know)\b"
    r"|\b(?:i|me)\b[^.?!]{0,60}\b(?:check|follow|ask|write|get in touch|call|ring|come)\b"
    r"[^.?!]{0,40}\b(?:again|back|in|up|then|weeks?|days?|later)\b[^.!]*\?",
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
    if not _ASKS_WHEN.search(document.text(Region.BODY)):
        yield Hit(message="it does not ask when you may check in again")
