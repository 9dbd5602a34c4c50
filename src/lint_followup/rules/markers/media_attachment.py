"""The rule `media-attachment`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context, Exemption
from lint_followup.draft import Region, Span
from lint_followup.language.lexicon import load_lexicon
from lint_followup.rule import FOLLOW_UPS, HIGH, INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.markers._pictures import files_requested

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Attachment

_MEDIA: Final = {
    "a video": frozenset("3gp avi flv m4v mkv mov mp4 mpeg mpg ogv swf webm wmv".split()),
    "a recording": frozenset("aac aif aiff amr flac m4a mid midi mp3 oga ogg opus wav wma".split()),
}
_TYPES: Final = {"video": "a video", "audio": "a recording"}

_GIFT: Final = re.compile(
    r"https?://[^\s<>\"”]*(?:gift-?_?cards?|e-?gift|gift-?_?voucher|gift-?certificate|/gc/)[^\s<>\"”]*",
    re.IGNORECASE,
)
_ASKED_FOR: Final = re.compile(
    r"""\bas\s(?:you\s)?(?:had\s)?(?:requested|asked|discussed|agreed|promised|arranged|suggested|wanted|required|invited)\b
      | \byou\s(?:had\s|have\s|['’]d\s)?(?:asked|requested|wanted|invited|required|suggested)\b | \bat\syour\srequest\b | \bper\syour\b
      | \bfor\s(?:the|your)\s(?:\w+\s){0,2}(?:task|assignment|exercise|test|challenge|round|audition|assessment|application)\b | \bthe\s(?:\w+\s)?recording\syou\b""",
    re.IGNORECASE | re.VERBOSE,
)


@rule(
    "media-attachment",
    category="markers",
    severity=INFO,
    confidence=HIGH,
    kinds=FOLLOW_UPS,
    regions=("body", "attachment"),
    basis="ours",
    suggestion="Leave it out, or say in the text that it was asked for.",
    cite=(
        Cite("too-much-follow-up", "send something unusual to the interviewer"),
        Cite("too-much-follow-up", "Most of these attempts to be clever will backfire"),
    ),
    advice="gimmick-unusual",
    bad=(
        example(attachments=("[[thank-you-song.mp3]]",)),
        example(attachments=("[[Why me.MP4]]", "references.pdf")),
        example(
            say="A little something: [[https://shop.example.org/gift-cards/7Q2]] for the team."
        ),
    ),
    good=(
        example(attachments=("references.pdf", "plan.docx")),
        example(say="As you asked, I attach the lesson.", attachments=("lesson-year-9.mp4",)),
        example(
            attachments=("walk-cycle.mov",),
            context=Context(exemptions=frozenset({Exemption.FILES_REQUESTED})),
        ),
        example(say="My reel is at https://video.example.org/reel for whenever it suits you."),
    ),
)
def media_attachment(document: Document, options: Options) -> Iterator[Hit]:
    """A video, a recording or a gift that nobody asked for.

    It has to be opened, takes time, and is talked about for its form rather than for what it says.
    Some mail servers do not let it pass at all.
    """
    if files_requested(document) or _ASKED_FOR.search(document.text(Region.BODY)):
        return
    start = 0
    for item in document.draft.attachments:
        what = _medium(item)
        if what and not _is_work(item):
            span = Span(Region.ATTACHMENT, start, start + len(item.filename))
            yield Hit(
                message=f"“{item.filename or item.content_type}” is {what} that nobody asked for",
                span=span,
            )
        start += len(item.filename) + 1
    text = document.draft.region_text(Region.BODY)
    for match in _GIFT.finditer(text):
        yield Hit(
            message="a gift in a message to an interviewer", span=Span(Region.BODY, *match.span())
        )


def _medium(item: Attachment) -> str | None:
    suffix = item.filename.rpartition(".")[2].lower()
    by_name = next((what for what, suffixes in _MEDIA.items() if suffix in suffixes), None)
    return by_name or _TYPES.get(item.content_type.partition("/")[0])


def _is_work(item: Attachment) -> bool:
    """Whether its name says that it shows the writer's work, which many trades expect."""
    words = frozenset(re.findall(r"[a-z]+", item.filename.lower()))
    return not words.isdisjoint(_WORK) or not words.isdisjoint(load_lexicon("papers"))


_WORK: Final = frozenset(
    "reel showreel demo audition recital lecture teaching talk presentation interview".split()
)
