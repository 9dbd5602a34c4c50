"""The rule `voicemail-without-number`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.kinds import Kind
from lint_followup.language.speech import numbers, script
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.content._wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_ADDRESS: Final = re.compile(r"\w@\w|\bat\b[^.!?]{1,40}\bdot\b", re.IGNORECASE)
_KNOWN: Final = wording(
    r"you(?:['’]ve)?(?: already|['’]ll| will| should| do| have)* (?:have|know|got|find) (?:\w+ ){0,2}?(?:number|details|e-?mail|contact)"
    r"|(?:number|details) (?:\w+ ){0,4}?(?:is|are|stands?) (?:\w+ )?(?:on|in|at|above|below)|same (?:number|line|extension)|this (?:number|line)\b"
    r"|(?:number|line) (?:that |which )?(?:you|i|i['’]m|i am) (?:\w+ )?(?:call|rang|ring|dial|us|have)\w*"
    r"|(?:number|details) (?:shown|listed|given|displayed|below|above|you have|(?:on|in|from) (?:\w+ ){0,2}?(?:file|cv|r[ée]sum[ée]|application|display|screen|phone|letter|mail|email|form))"
    r"|extension \w+|(?:i|i['’]ll|i will|i shall|i can|let me) (?:\w+ )?(?:call|ring|try|phone)(?: you)?(?: back)? (?:again|back|later|tomorrow|on|at|next)"
    r"|no need to (?:call|ring|phone|return|reply)|(?:need not|don['’]t have to|do not have to) (?:call|ring|return)"
    r"|(?:reply|answer|respond) to my (?:e-?mail|mail|message|letter)",
)
_SHORT: Final = re.compile(r"(?<![\w:.,/-])\d{3}[ -]?\d{2,4}(?![\w:/-])")
_BLANK: Final = re.compile(
    r"\[[^\[\]\n]{0,40}\b(?:number|phone|tel|cell|mobile)\b[^\[\]\n]{0,40}\]", re.IGNORECASE
)
"""A blank that is still to be filled: that is another rule's to say."""


@rule(
    "voicemail-without-number",
    category="content",
    family="voicemail-number",
    severity=WARNING,
    kinds=(Kind.VOICEMAIL,),
    regions=("body",),
    suggestion="Say your number slowly, and say it twice.",
    cite=Cite("how-not-to-follow-up", "contain your name and contact information"),
    basis="stated",
    advice="voicemail-name-contact",
    bad=(
        example(
            body="Hello, this is Amara Jensen calling for Priya Nair. Is there any news? Please call me back. Goodbye."
        ),
        example(
            body="Hi, this is Noor Aziz. I had an interview on 12 November at 10:30 for the planner role. Thank you."
        ),
        example(
            body="Good morning, this is Efua Boateng. I would like to thank you for Monday. Have a lovely day."
        ),
    ),
    good=(
        example(
            body="Hello, this is Amara Jensen. My number is oh two oh, seven nine four six, double oh one eight."
        ),
        example(body="Hello, this is Sam Okoye again. You have my number. Thank you, and goodbye."),
        example(body="Hello, this is Noor Aziz. Please write to noor at example dot org. Goodbye."),
        example(body="Hello, this is Wei Chen. I will call again tomorrow at nine. Goodbye."),
        example(body="Hello, this is Ana Costa. My number is on my application. Thank you."),
    ),
)
def voicemail_without_number(document: Document, options: Options) -> Iterator[Hit]:
    """A voicemail without a number or an address.

    Whoever hears it should be able to answer at once, without looking for your papers. A number
    that they have already, or a call that you promise, will do.
    """
    text = script(document.draft)
    known = _ADDRESS.search(text) or _KNOWN.search(" ".join(text.split()))
    if known or _SHORT.search(text) or _BLANK.search(document.draft.text) or numbers(text):
        return
    yield Hit(message="Nothing says how to reach you: no number, no address")
