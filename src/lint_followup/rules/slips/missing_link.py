"""The rule `missing-link`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.rule import ALL_KINDS, INFO, MEDIUM, Cite, Hit, Options, example, rule
from lint_followup.rules.slips._own import has_link, links_somewhere, written_and_said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_PROMISED: Final = re.compile(
    r"""\b(?:(?:here|below)(?:['’]s|\sis|\sare|\syou\s(?:will\s)?find)|this\sis|(?:I['’]m|I\sam)\s(?:sharing|sending|including|attaching|enclosing|leaving)
          |I\s(?:attach|include|share|send|leave|enclose)|^\W*(?:please\s)?(?:see|follow|use))
        (?:\s(?:please|also|you))*\s(?:the|an?|my|this)\s(?:\w+\s){0,2}?links?(?=\s(?:to|for|of)\b|\s?[:.!]|\s*$)
      | \b(?:the|my)\s(?:\w+\s)?links?\s(?:is|are)\s(?:below|here|as\sfollows|the\sfollowing)(?=\W*$|[:,.])
      | \b(?:at|via|under|through|using|with|on|see|follow|use|visit|open)\s(?:the\sfollowing\slinks?|the\slinks?\s(?:below|here)|this\slink)\b
      | \b(?:please\s|^\W*)click\s(?:here(?!-)|on\sthe\slink)\b | ^\W*(?:\w+\s){0,3}links?(?:\sto\s(?:\w+\s?){1,4})?\s?:\W*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ON_THE_WEB: Final = re.compile(
    r"\b(?:portfolio|videos?|slides?|website|web\s?page|page|blog|profile|github|code|repo\w*|demo|show\s?reel|reel|designs?|drawings?|work|form|article|paper|film|lesson|map|recording)\b"
    r"[^.!?\n]{0,60}\b(?:here|below)\s?:\W*$",
    re.IGNORECASE,
)
_LIST: Final = re.compile(r"\s*(?:[-*•–·]|\d{1,2}[.)]|\+?\d{3})")
_DENIED: Final = re.compile(
    r"\b(?:if|could|would|can|may|will|shall|please\ssend|once|when|no|not|without|thank(?:s|\syou)|lost|sent\sme)\b|n['’]t\b|['’]ll\b",
    re.IGNORECASE | re.VERBOSE,
)
_FOUND: Final = re.compile(
    r"\b(?:you\s(?:can|may|will|could)|can\sbe|may\sbe)\b|\byou['’]ll\b", re.IGNORECASE
)


@rule(
    "missing-link",
    category="slips",
    family="link",
    severity=INFO,
    confidence=MEDIUM,
    kinds=ALL_KINDS - {Kind.ARTICLE_SHARE, Kind.VOICEMAIL},
    only_follow_ups=True,
    regions=("body",),
    cues=("link", "links", "here", "below", "under", "at"),
    basis="ours",
    suggestion="Put the address there, written out.",
    cite=Cite("how-not-to-follow-up", "be sure that you proofread several times"),
    advice="proofread",
    bad=(
        example(say="[[Here is the link]] to the lesson plan that we spoke of."),
        example(kind=Kind.STATUS_CHECK, say="You can see my drawings [[at the following link]]."),
        example(kind=Kind.LOGISTICS, say="My signed [[form can be found here:]]"),
    ),
    good=(
        example(say="Here is the link: https://www.example.org/lesson"),
        example(say="I can send you the link to the lesson plan if you like."),
        example(kind=Kind.LOGISTICS, say="Could you send me the link for the video call?"),
        example(say="The link between sleep and errors, which you spoke of, stayed with me."),
        example(
            say="Here is the link to the plan, and the rest is on my page.",
            html="<p>Dear Priya,</p><p>Thank you for meeting me on Tuesday about the Data Analyst role. Here is "
            "<a href='https://www.example.org/plan'>the link to the plan</a>.</p><p>Best regards,<br>Amara Jensen<br>+44 20 7946 0018</p>",
        ),
    ),
)
def missing_link(document: Document, options: Options) -> Iterator[Hit]:
    """The text points at a link, and there is none.

    Links are easily lost when a text is copied. The reader cannot guess where it should have led.
    """
    if links_somewhere(document):
        return
    if has_link(document.draft.region_text(Region.QUOTED)):
        return
    text = written_and_said(document)
    for sentence in document.sentences(Region.BODY):
        said = text[sentence.start : sentence.end]
        match = _PROMISED.search(said)
        if not match and not _LIST.match(text, sentence.end):
            match = _ON_THE_WEB.search(said)
        if match and not _is_offered(said[: match.end()]):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            yield Hit(
                message=f"“{' '.join(text[start:end].split())}”, but no link follows",
                span=Span(Region.BODY, start, end),
            )
            return


def _is_offered(clause: str) -> bool:
    """Whether the link is asked for, offered or was there before."""
    return bool(_DENIED.search(_FOUND.sub("", clause)))
