"""Files that are no draft to read here: each named, with how to export it."""

from __future__ import annotations

import re
from typing import Final

from lint_followup.errors import DraftError

OLE2: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORD_STREAM: Final = "WordDocument".encode("utf-16-le")
ZIP: Final = b"PK\x03\x04"
EMLX: Final = re.compile(rb"\s*[0-9]{1,10}[ \t]*\r?\n[!-9;-~]{1,70}:")
LOOKED_AT: Final = 4096
MAX_BINARY_SHARE: Final = 0.05

WORD_EXPORT: Final = 'in the word processor choose "Save As" and "Plain text (.txt)"'


def refuse(data: bytes, title: str) -> None:
    """Raise DraftError if `data` is a file of a kind that is not read."""
    kind = _kind(data)
    if kind:
        raise DraftError("unsupported", f"{title} is {kind}")
    if _is_binary(data[:LOOKED_AT]):
        raise DraftError("unreadable", f"{title} is neither mail nor text")


def _kind(data: bytes) -> str:
    """What the file is and how to export it; empty for what can be read."""
    if data.startswith(OLE2):
        if WORD_STREAM in data:
            return f"a Word document (.doc): {WORD_EXPORT}"
        return (
            "an Outlook message (.msg): drag it from new Outlook to a folder, or choose "
            '"Save As" or "Download as EML", to get an .eml file'
        )
    if data.startswith(b"%PDF"):
        return "a PDF file: copy its text into a .txt file, or save the mail as .eml"
    if data.startswith(ZIP):
        if b"word/" in data:
            return f"a Word document (.docx): {WORD_EXPORT}"
        if b"opendocument.text" in data[:200]:
            return f"an OpenDocument text (.odt): {WORD_EXPORT}"
        return "a ZIP archive: unpack it first"
    if data.startswith(rb"{\rtf"):
        return f"a rich text file (.rtf): {WORD_EXPORT}"
    if EMLX.match(data[:200]):
        return (
            'an Apple Mail file (.emlx): in Mail choose "File > Save As" and '
            '"Raw Message Source" to get an .eml file'
        )
    return ""


def _is_binary(head: bytes) -> bool:
    """Whether the beginning of a file is no text in any charset: control characters abound."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or re.match(rb"\s*[!-9;-~]{2,70}:", head):
        return False
    controls = sum(head.count(byte) for byte in _CONTROLS)
    return controls > MAX_BINARY_SHARE * len(head)


_CONTROLS: Final = tuple(
    bytes((code,)) for code in range(0x20) if code not in {0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x1B}
)
