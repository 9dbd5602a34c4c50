"""A message that takes its time before it says what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.rule import INFO, MEDIUM, Cite, Hit, Options, example, option, rule
from lint_followup.rules.content._own import any_of, is_settled, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

PURPOSE: Final = any_of(
    r"thank\w*|follow\w*[- ]up\b|check(?:ing|ed)? (?:in|on|if|whether|about)\b|touch(?:ing)? base\b",
    r"ask(?:ing|ed)?\b|[ei]nquir\w+|wonder(?:ed|ing)?\b|heard\b|decid\w+|decision\b|offer\b|deadline\b",
    r"appl(?:y|ied|ying|ication\w*)\b|int\w{1,3}v\w{0,3}w\w*|candida\w+|cv\b|r[eé]sum[eé]\b|recruit\w*",
    r"(?:positions?|roles?|posts?|jobs?|vacanc\w+|openings?|internship|apprenticeship|hiring)\b",
    r"(?:writ(?:e|ing)|reach(?:ing)? out|contact(?:ing)?)\b[^.!?]{0,25}?\b(?:to|about|regarding"
    r"|concerning|because|as|with)\b",
    r"(?:our|the|your) (?:\w+ )?(?:conversation|meeting|talk|discussion|chat|call)\b",
    r"(?:we|i) (?:\w+ )?(?:met|spoke|talked|came|visited)\b",
    r"(?:status|updates?|news|progress|outcome|results?|timeline|next steps?|short-?list)\b",
)
SMALL_TALK: Final = re.compile(r"(?:and |so )?how(?:'s| is| are| was| were| did| have)\b")
GLANCE: Final = 24
"""Words that are taken in at a glance, however many sentences they make."""

COURTESY: Final = (
    "I hope that this message finds you and your family well. I trust that the week has been kind to you. The first "
    "snow has fallen here, and the children are delighted with it. May the season bring you joy."
)


@dataclass(frozen=True, slots=True)
class PurposeOptions(Options):
    """How late the purpose may come."""

    sentences: int = option(3, "sentences within which the purpose should come")
    words: int = option(60, "words that may stand before it")


@rule(
    "late-purpose",
    category="content",
    family="purpose",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.STATUS_CHECK, Kind.PRE_INTERVIEW),
    regions=("body",),
    basis="ours",
    advice="to-the-point",
    options=PurposeOptions,
    suggestion="Begin with what you are writing about; one sentence of courtesy before it is plenty.",
    cite=Cite("do-employers-like-it", "Keep your emails short, polite, and to the point."),
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            body=f"[[{COURTESY}]] I am writing about the Data Analyst position. Is there any news on it?",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"[[{COURTESY}]] I applied for the Data Analyst position on 2 November. Has my application arrived?",
            also=("chasing-application",),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="[[For four years I have built claims reports at Northfield Clinic, and before that I kept the books of a "
            "small theatre. Both taught me to look twice at each figure.\n\nThe work with the nurses was the best of it, "
            "for they knew each patient. I live near the river with two cats.]]\n\nMay I ask whether there is any news on "
            "the Data Analyst position?",
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            body="I hope that you are well. I trust that the week has been kind to you. Is there any news on the Data "
            "Analyst position that we spoke about?",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="Thank you again for the tour of the clinic. The new wing is a marvel. The light in it is good. The view "
            "is better. Could you tell me whether you have made a decision on the Data Analyst position?",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body="My name is Amara Jensen. Your colleague Omar Haddad suggested that I write. On 2 November I sent you my "
            "application for the Data Analyst position. Has it arrived?",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            body="I know that the season is upon you, and that it leaves no time. It must be a feast to see the orchards now. The frost has gone at last. "
            "When will you decide on the Data Analyst position?",
            options={"sentences": 4},
        ),
    ),
)
def late_purpose(document: Document, options: PurposeOptions) -> Iterator[Hit]:
    """What the message is about comes after much else.

    A reader decides in the first lines whether a mail is for now or for later. A word of courtesy
    is welcome before the matter, and in many places expected; a paragraph of it hides what you ask.
    """
    if not is_settled(document):
        return
    words = 0
    lines = sentences(document, Region.BODY)
    for number, line in enumerate(lines):
        asks = "?" in line.text and not SMALL_TALK.match(line.text)
        if not asks and PURPOSE.search(line.text) is None:
            words += len(line.text.split())
            continue
        limit = options.sentences
        late = number > limit or (number == limit and words > GLANCE)
        if number and (late or words > options.words):
            yield Hit(
                message=f"the purpose comes after {words} words",
                span=Span(Region.BODY, lines[0].span.start, lines[number - 1].span.end),
            )
        return
