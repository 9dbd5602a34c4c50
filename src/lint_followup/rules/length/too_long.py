"""More words than a message of its kind needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, INFO, WARNING, Cite, Hit, Options, example, option, rule
from lint_followup.rules.length._body import count_words, own_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@dataclass(frozen=True, slots=True)
class LengthOptions(Options):
    """Words up to which a message passes, and from which its length is a warning."""

    thank_you: int = option(200, "words in a thank-you that pass")
    thank_you_warning: int = option(300, "words in a thank-you above which it is a warning")
    status_check: int = option(150, "words in a status check that pass")
    status_check_warning: int = option(250, "words in a status check above which it is a warning")
    article_share: int = option(90, "words in a note with an article that pass")
    article_share_warning: int = option(150, "words in such a note above which it is a warning")
    pre_interview: int = option(150, "words before an interview that pass")
    pre_interview_warning: int = option(
        250, "words before an interview above which it is a warning"
    )
    rejection_reply: int = option(150, "words in a reply to a refusal that pass")
    rejection_reply_warning: int = option(250, "words in such a reply above which it is a warning")

    def limits(self, kind: Kind) -> tuple[int, int]:
        """The words that pass and those that a warning begins above."""
        return {
            Kind.THANK_YOU: (self.thank_you, self.thank_you_warning),
            Kind.STATUS_CHECK: (self.status_check, self.status_check_warning),
            Kind.ARTICLE_SHARE: (self.article_share, self.article_share_warning),
            Kind.PRE_INTERVIEW: (self.pre_interview, self.pre_interview_warning),
            Kind.REJECTION_REPLY: (self.rejection_reply, self.rejection_reply_warning),
        }[kind]


WHAT: Final = {
    Kind.THANK_YOU: "a thank-you",
    Kind.STATUS_CHECK: "a status check",
    Kind.ARTICLE_SHARE: "a note with an article",
    Kind.PRE_INTERVIEW: "a note before an interview",
    Kind.REJECTION_REPLY: "a reply to a refusal",
}


@rule(
    "too-long",
    category="length",
    severity=INFO,
    confidence=HIGH,
    kinds=WHAT,
    regions=("body",),
    basis="ours",
    options=LengthOptions,
    suggestion="Keep what this reader needs now; the rest can wait for the next conversation.",
    cite=(
        Cite("too-much-follow-up", "Your follow ups should be brief."),
        Cite("do-employers-like-it", "Long emails often get put aside or lost."),
    ),
    advice=("length-thank-you", "length-any-follow-up", "length-article-share"),
    bad=(
        example(kind=Kind.THANK_YOU, options={"thank_you": 60}, advice="length-thank-you"),
        example(
            kind=Kind.STATUS_CHECK,
            options={"status_check": 30, "status_check_warning": 40},
            advice="length-any-follow-up",
        ),
        example(
            kind=Kind.ARTICLE_SHARE, options={"article_share": 20}, advice="length-article-share"
        ),
    ),
    good=(
        example(say="The tour of the lab on the third floor was the best part of a good day."),
        example(
            kind=Kind.THANK_YOU,
            quoted="> " + "It was good to meet you and to hear about your work. " * 30,
        ),
        example(
            kind=Kind.ARTICLE_SHARE,
            say="The first lines are: “"
            + "A table that nobody reads is a cost that nobody sees. " * 7
            + "”",
        ),
        example(kind=Kind.LOGISTICS, options={"thank_you": 5}),
        example(say="My report is at https://www.example.org/" + "a-very-long-path/" * 40),
    ),
)
def too_long(document: Document, options: LengthOptions) -> Iterator[Hit]:
    """More words than a message of this kind needs.

    A short message is read at once. A long one is put off until there is time for it, and often
    that time does not come. No article names a number; these limits are ours and can be set.
    """
    passing, warning = options.limits(document.kind)
    words = count_words(own_body(document))
    if words > passing:
        yield Hit(
            message=f"{words} words, where {WHAT[document.kind]} can do with {passing}",
            severity=WARNING if words > warning else INFO,
        )
