"""Which kind of source it is, and each kind read into a Draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Defect, Draft, Format
from lint_followup.errors import DraftError
from lint_followup.parse import headers, message
from lint_followup.parse.assembly import assemble
from lint_followup.parse.decoding import clean, decode_bytes, select, to_source
from lint_followup.parse.unsupported import refuse

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES: Final = 32 * 1024 * 1024
"""A larger source is refused, unread."""

MESSAGE_SUFFIXES: Final = frozenset({".eml", ".mht", ".mbox"})
MARKDOWN_SUFFIXES: Final = frozenset({".md", ".markdown", ".mdown", ".mkd"})
TEXT_SUFFIXES: Final = frozenset({".txt", ".text"})
UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
UTF8_MARK: Final = b"\xef\xbb\xbf"


def read_path(path: Path) -> Draft:
    """The draft in a file. Raises DraftError for what cannot be linted at all."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise DraftError("missing", f"{path}: there is no such file") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise DraftError("unreadable", f"{path}: {reason}") from None
    except ValueError:
        raise DraftError("missing", f"{str(path)!r} is no file name") from None
    return parse_bytes(data, name=path.name)


def parse_bytes(data: bytes, *, name: str = "") -> Draft:
    """The draft in a source. `name`, if it has one, hints at its format by its suffix.

    Raises DraftError for a source that is empty, too large, of an unsupported format or without
    readable text; everything else that is wrong becomes a defect.
    """
    title = name or "the draft"
    if len(data) > MAX_BYTES:
        raise DraftError("too-large", f"{title} is larger than {MAX_BYTES >> 20} MiB")
    refuse(data, title)
    if not data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00"):
        raise DraftError("empty", f"{title} is empty")
    suffix = f".{name.lower().rpartition('.')[2]}" if "." in name else ""
    is_text = suffix in TEXT_SUFFIXES or suffix in MARKDOWN_SUFFIXES
    if not is_text and not data.startswith(UTF16_MARKS):
        source = to_source(data.removeprefix(UTF8_MARK))
        if suffix in MESSAGE_SUFFIXES or message.looks_like_message(source):
            return message.read(source, title)
    charset = "utf-16" if data.startswith(UTF16_MARKS) else ""
    text, problem = decode_bytes(data, charset)
    kind = Format.MARKDOWN if suffix in MARKDOWN_SUFFIXES else Format.TEXT
    return _text(text, kind, [Defect("text", problem)] if problem else [])


def parse_text(text: str) -> Draft:
    """The draft in a text, with or without lines such as `Subject:` at its top."""
    if not text.strip():
        raise DraftError("empty", "the draft is empty")
    return _text(text, Format.TEXT, [])


def _text(text: str, kind: Format, defects: list[Defect]) -> Draft:
    whole = clean(text.removeprefix("\ufeff"), where="text", line=1)
    top = message.headers_start(whole.text)
    block = headers.scan_text(whole.text, top, 1 + whole.text.count("\n", 0, top))
    if block.fields:
        whole = select(whole, [(block.body, len(whole.text))])
    return assemble(kind, block, whole, defects=[*defects, *whole.defects])
