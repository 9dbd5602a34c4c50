"""What the rules on pictures share: which files there are, and whether they were asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.context import Exemption
from lint_followup.draft import Region, Span, Style
from lint_followup.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Draft

PICTURE_TYPES: Final = frozenset(
    "apng avif bmp gif heic heif jfif jpe jpeg jpg png svg tif tiff webp".split()
)
_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_EMBEDDED_NAME: Final = re.compile(
    r"(?:image|img|outlook-?|bild|attachment)[-_ ]?\w{0,16}\.\w+", re.IGNORECASE
)
"""Names that mail programs give to what is pasted into a mail, mostly logos."""

_SPOKEN_OF: Final = re.compile(
    r"""\b(?:attach(?:ed|ing|ment)?s?|enclos(?:ed|e|ing)|screen\s?shots?|diagrams?|charts?|graphs?|sketch(?:es)?
      |drawings?|plans?\s+below|figure\s+\d|photo(?:s|graphs?)?|pictures?|images?|portfolio|mock-?ups?|scans?
      |(?:see|shown|pictured|here)\s+below|as\s+(?:you\s+)?(?:requested|asked|discussed|promised)
      |you\s+(?:had\s+)?(?:asked|requested|wanted)|you\s+would\s+like\s+to\s+see)\b""",
    re.IGNORECASE | re.VERBOSE,
)


class Picture(NamedTuple):
    """A picture of the writer's: where it is named, what it is called, where it comes from.

    `words` are the lower-case words of its file name and its alternative text.
    """

    span: Span
    name: str
    words: frozenset[str]
    source: str
    region: Region
    width: int | None
    height: int | None

    @property
    def is_gif(self) -> bool:
        """Whether it is of the one old type that can move."""
        return self.name.lower().endswith(".gif") or self.source.lower().startswith(
            "data:image/gif"
        )

    @property
    def pixels(self) -> int | None:
        """Its area, as far as the draft states it."""
        if self.width is None and self.height is None:
            return None
        width = self.width if self.width is not None else self.height
        height = self.height if self.height is not None else self.width
        return (width or 0) * (height or 0)


def pictures(document: Document) -> Iterator[Picture]:
    """The pictures in the writer's HTML and the picture files beside it, each once."""
    draft = document.draft
    names = {item.content_id: item.filename for item in draft.attachments if item.content_id}
    used = set()
    for mark in draft.marks:
        if mark.style is not Style.IMAGE:
            continue
        source = mark.value
        content_id = source[4:].strip() if source.lower().startswith("cid:") else ""
        used.add(content_id)
        name = names.get(content_id) or _basename(source)
        if mark.region is not Region.QUOTED:
            words = _words(name) | _words(mark.text)
            yield Picture(mark.span, name, words, source, mark.region, mark.width, mark.height)
    yield from _files(draft, used)


def _files(draft: Draft, used: set[str]) -> Iterator[Picture]:
    """The picture files that no element shows."""
    start = 0
    for item in draft.attachments:
        span = Span(Region.ATTACHMENT, start, start + len(item.filename))
        start = span.end + 1
        suffix = item.filename.rpartition(".")[2].lower()
        is_picture = item.content_type.startswith("image/") or suffix in PICTURE_TYPES
        shown = item.content_id and item.content_id in used
        pasted = item.inline and (not item.filename or _EMBEDDED_NAME.fullmatch(item.filename))
        if is_picture and not shown and not pasted:
            name = item.filename or item.content_type
            yield Picture(span, name, _words(name), "", Region.ATTACHMENT, None, None)


def files_requested(document: Document) -> bool:
    """Whether the writer was asked to send files, as for a portfolio."""
    return Exemption.FILES_REQUESTED in document.context.exemptions


def was_asked_for(document: Document, picture: Picture) -> bool:
    """Whether its name is that of a paper, or the text speaks of a picture or an attachment."""
    if not picture.words.isdisjoint(load_lexicon("papers")):
        return True
    return bool(_SPOKEN_OF.search(document.text(Region.BODY)))


def is_cute(picture: Picture) -> bool:
    """Whether its name is that of a pet, a joke or a card."""
    return not picture.words.isdisjoint(load_lexicon("cute-pictures"))


def _words(name: str) -> frozenset[str]:
    stem, _, suffix = name.rpartition(".")
    text = stem if suffix.lower() in PICTURE_TYPES else name
    return frozenset(word.lower() for word in _WORDS.findall(text))


def _basename(source: str) -> str:
    if source.lower().startswith(("data:", "cid:")):
        return ""
    return source.partition("?")[0].rstrip("/").rpartition("/")[2]
