"""The one place that touches the standard library's email package; nothing here raises.

The package's modern policy raises on half-typed headers and is six times slower than compat32, so
its compat32 message serves for header fields alone.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.message import Message
from email.utils import collapse_rfc2231_value, getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_FIELD: Final = 16_384
"""Characters of a structured field that are looked at: the package is quadratic in some."""

FAILURES: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)


class Content(NamedTuple):
    """What the content fields of a part say, in lower case where case means nothing."""

    type: str = "text/plain"
    charset: str = ""
    boundary: str = ""
    flowed: bool = False
    delete_space: bool = False
    encoding: str = ""
    disposition: str = ""
    filename: str = ""
    content_id: str = ""
    broken: bool = False


def content(fields: Iterable[tuple[str, str]], default_type: str = "text/plain") -> Content:
    """The meaning of the `Content-*` fields among `fields`; of two of a name the first counts."""
    message: Message[str, str] = Message()
    message.set_default_type(default_type)
    broken = False
    for name, value in fields:
        if name.lower().startswith("content-") and name not in message:
            message[name] = value[:MAX_FIELD]
            broken = broken or len(value) > MAX_FIELD
    try:
        return Content(
            type=message.get_content_type(),
            charset=_parameter(message, "charset"),
            boundary=_parameter(message, "boundary").rstrip(),
            flowed=_parameter(message, "format").lower() == "flowed",
            delete_space=_parameter(message, "delsp").lower() == "yes",
            encoding=_encoding(message.get("content-transfer-encoding", "")),
            disposition=_word(message.get("content-disposition", "")),
            filename=(message.get_filename() or ""),
            content_id=message.get("content-id", "").strip().strip("<>"),
            broken=broken,
        )
    except FAILURES:
        return Content(broken=True)


def _parameter(message: Message[str, str], name: str) -> str:
    value = message.get_param(name)
    return collapse_rfc2231_value(value).strip() if value else ""


def _encoding(value: str) -> str:
    """A transfer encoding, of which "7-bit", "8bits" and "quoted printable" are met as well."""
    word = _word(value)
    for name in ("7bit", "8bit", "binary", "base64", "quoted-printable"):
        # Six letters tell them apart.
        if word.replace("-", "")[:6].removesuffix("s") == name[:6]:
            return name
    return word


def _word(value: str) -> str:
    return re.split(r"[;\s(]", value.strip().lower(), maxsplit=1)[0]


def addresses(value: str) -> list[tuple[str, str]]:
    """Display name and address of each mailbox that can be made out; one of them may be empty."""
    try:
        return [pair for pair in getaddresses([value[:MAX_FIELD]]) if any(pair)]
    except FAILURES:
        return []


def date(value: str) -> datetime | None:
    """A date in RFC 5322 or ISO 8601 form, always aware: without a zone it is taken as UTC."""
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            when = read(value.strip()[:200])
            return when.replace(tzinfo=UTC) if when.utcoffset() is None else when
        except (*FAILURES, OverflowError):
            continue
    return None
