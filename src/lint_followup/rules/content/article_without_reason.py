"""The rule `article-without-reason`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.content._wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_POLITE: Final = wording(
    r"hope[^.!?\n]{0,25}?\b(?:you|your)\b[^.!?\n]*|\bhow are you\b[^.!?\n]*|\bthank you(?: (?:again|so much|very much"
    r"|in advance|for your time))*(?=[,.!\n]|$)|\blet me know (?:what you think|your (?:thoughts|opinion|views?))"
    r"|\bwhat (?:do you think|are your thoughts)|\b(?:your thoughts|see you|wish(?:ing)? you)\b"
    r"|\b(?:send\w*|shar\w+|forward\w*|show\w*|giv\w+|pass\w*)\b[^.!?\n]{0,15}?\b(?:to|with|for)? ?you\b|\bfor you\b"
    r"|\bplease find\b[^.!?\n]*|\bin my spare time\b",
)
_REASON: Final = wording(
    r"you|you['’]\w+|your|yours|u|ur|team|students|clients|patients|colleagues|useful|helpful|relevant|interest(?:s|ed)?"
    r"|of interest|interesting (?:to|for)|timely|remind\w*|(?:our|the) (?:talk|conversation|meeting|chat|discussion|visit|tour"
    r"|interview|call|questions?)|(?:when|what|since|as) we (?:met|spoke|talked|discussed|saw)|we (?:spoke|talked|discussed)"
    r"|brought to mind|made me think|connects?|ties in|fits",
)


@rule(
    "article-without-reason",
    category="content",
    family="article-reason",
    severity=INFO,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("body",),
    suggestion="Say in one sentence why it made you think of them.",
    cite=Cite(
        "too-much-follow-up",
        "I ran across this article and thought you might be interested in reading it as well.",
    ),
    advice="article-framing",
    bad=(
        example(body="Here is an article about claims data: https://www.example.org/claims-data"),
        example(
            body="I hope you are well.\n\nPlease see this report on kilns: https://www.example.org/kilns"
        ),
        example(body="I am sharing this article with you: https://www.example.org/soil"),
    ),
    good=(
        example(body="Your question about soil is answered here: https://www.example.org/soil"),
        example(body="This might be of interest: https://www.example.org/soil"),
        example(body="It goes back to our conversation on Tuesday: https://www.example.org/soil"),
        example(
            body="Here is the study. Page 4 is for your students: https://www.example.org/soil"
        ),
    ),
)
def article_without_reason(document: Document, options: Options) -> Iterator[Hit]:
    """An article is sent without a word on why it may interest the reader.

    A bare link looks like one that went to many people. One sentence about them, or about what you
    talked of, makes it an offer.
    """
    text = " ".join(document.text(Region.BODY).split())
    if _REASON.search(_POLITE.regex.sub(" ", text)):
        return
    yield Hit(message="No sentence says why the article may interest the reader")
