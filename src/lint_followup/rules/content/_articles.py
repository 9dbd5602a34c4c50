"""What a note with an article gives to read: its links and its files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.parse.html_tokens import EndTag, StartTag, Text, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Draft

_LINK: Final = re.compile(
    r"""https?:\s?//\s?\S
      | \bwww\.\w
      | (?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}/\w
      | \bdoi:?\s?10\.\d{4} | \b10\.\d{4,9}/\w | \barxiv:\s?\d{4}\.\d""",
    re.VERBOSE | re.IGNORECASE,
)
_TEXTS: Final = (".pdf", ".doc", ".docx", ".odt", ".epub", ".html", ".htm", ".mht", ".url", ".txt")
_PAPERS: Final = re.compile(
    r"(?:^|[\W_])(?:cv|r[ée]sum[ée]|lebenslauf|curriculum|references?|certificates?)(?:$|[\W_])",
    re.IGNORECASE,
)
_PRINTED: Final = re.compile(
    r"\b(?:attach(?:ed|ing|ment)|enclos(?:ed|ing)|in print|printed|paperback|hardback|novel|chapter|isbn"
    r"|(?:this|last|next)\s(?:week|month|year)['’]s\s[A-Z]\w+|issue\sof)\b"
)


def has_link(document: Document) -> bool:
    """Whether the writer's own text holds a link, a DOI, or an HTML anchor that leads somewhere."""
    body = document.draft.region_text(Region.BODY)
    if _LINK.search(body):
        return True
    words = " ".join(body.split())
    return any(not shown or shown in words for shown in _anchors(document.draft))


def has_text_attached(draft: Draft) -> bool:
    """Whether a file is attached that can be read and is none of the writer's own papers."""
    return any(
        item.filename.lower().endswith(_TEXTS) and not _PAPERS.search(item.filename)
        for item in draft.attachments
    )


def is_elsewhere(document: Document) -> bool:
    """Whether the body says that the thing is printed, or attached."""
    return bool(_PRINTED.search(document.text(Region.BODY)))


def _anchors(draft: Draft) -> Iterator[str]:
    """The texts of the HTML part's links; empty where one holds only a picture."""
    pieces: list[str] | None = None
    for token in tokens(draft.html or ""):
        if isinstance(token, StartTag) and token.name == "a":
            target = token.attributes.get("href", "").strip().lower()
            pieces = [] if target.startswith(("http:", "https:")) else None
        elif isinstance(token, Text) and pieces is not None:
            pieces.append(token.text)
        elif isinstance(token, EndTag) and token.name == "a" and pieces is not None:
            yield " ".join("".join(pieces).split())
            pieces = None
