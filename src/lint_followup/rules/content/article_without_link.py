"""The rule `article-without-link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.content._articles import has_link, has_text_attached, is_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "article-without-link",
    category="content",
    family="article",
    severity=WARNING,
    confidence=HIGH,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("body", "html", "attachment"),
    suggestion="Put the link on a line of its own, or attach the article as a PDF.",
    cite=Cite("too-much-follow-up", "Include the link"),
    basis="stated",
    advice="article-link-present",
    bad=(
        example(
            body="I came across this article on cleaning claims data and thought you might find it useful."
        ),
        example(
            body="The article below made me think of our conversation on Tuesday. I hope you enjoy it.",
            signature="Amara Jensen\nhttps://www.example.com/in/amara-jensen",
        ),
        example(
            body="I ran across this piece on kilns and thought of you and your students.",
            quoted="> Our catalogue is at https://www.example.org/catalogue",
        ),
        example(
            body="This report on late lab results may interest you.",
            attachments=("jensen_cv.pdf",),
        ),
    ),
    good=(
        example(body="I read this on audit trails and thought of you: www.example.org/audit"),
        example(body="This may be useful for your team: audit trails <https://example.org/audit>."),
        example(body="I thought of you when I saw this: example.org/talks/audit-trails"),
        example(
            body="I came across this article on audit trails and thought it might interest you. The PDF is with this mail.",
            attachments=("audit-trails.pdf",),
        ),
        example(
            body="I read this article on audit trails and thought of you.",
            html="<p>Dear Priya,</p><p>I read <a href='https://example.org/audit'>this article</a> on audit "
            "trails and thought of you.</p><p>Best regards,<br>Amara Jensen<br>+44 20 7946 0018</p>",
        ),
        example(
            body="The study you asked about is at doi:10.1000/182, and page 3 is the one for you."
        ),
    ),
)
def article_without_link(document: Document, options: Options) -> Iterator[Hit]:
    """An article is offered, but no link leads to it.

    Whoever has to look for the article will do it later, or not at all. A link under your name or
    in the quoted mail is taken for something else.
    """
    if has_link(document) or has_text_attached(document.draft) or is_elsewhere(document):
        return
    yield Hit(message="No link in the text leads to the article, and no file holds it")
