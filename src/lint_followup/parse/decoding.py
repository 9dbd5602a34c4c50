"""Transfer encodings, charsets and line ends undone, remembering where each run stood."""

from __future__ import annotations

import binascii
import codecs
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Anchor, Defect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MAX_ANCHORED_LINES: Final = 100_000
"""A part of more lines has no positions: nobody reads findings that far down."""

MAX_ANCHORED_QP: Final = 2_000_000
"""A longer quoted-printable part is decoded at once, without positions."""

SUPERSETS: Final = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
"""What mail labelled so is really written in; each reads all of what the label allows."""

ALIASES: Final = {
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "iso-8859-8-i": "iso8859-8",
    "windows-874": "cp874",
    "x-mac-roman": "mac-roman",
}
NOT_CHARSETS: Final = frozenset(
    {"unicode_escape", "raw-unicode-escape", "idna", "punycode", "undefined", "mbcs", "oem"}
)
"""Python codecs that no mail means, some of them quadratic."""

CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
CONTROL_MAP: Final = {code: "\ufffd" for code in range(0x20) if code not in {9, 10, 13}} | {
    0x0B: " ",
    0x0C: " ",
}
LINE: Final = re.compile(r"[^\r\n]*+(?:\r\n|\n|\r)|[^\r\n]++")
SURROGATE: Final = re.compile("[\ud800-\udfff]")
QP_RUN: Final = re.compile(r"=([0-9A-Fa-f]{2})|(?:[^=]|=(?![0-9A-Fa-f]{2}))++")
"""An escape, whose digits are its group, or a run without any."""


class Decoded(NamedTuple):
    r"""Text with "\n" line ends, where its runs stand in the source, and what was broken."""

    text: str
    anchors: tuple[Anchor, ...] = ()
    defects: tuple[Defect, ...] = ()


def decode_part(raw: str, encoding: str, charset: str, *, line: int, where: str) -> Decoded:
    """A part's text. `raw` is its source (ASCII, other bytes as surrogates), from line `line`."""
    if encoding == "quoted-printable" and len(raw) <= MAX_ANCHORED_QP:
        return _quoted_printable(raw, charset, line=line, where=where)
    defects: list[Defect] = []
    readable = encoding in {"", "7bit", "8bit", "binary"}
    if encoding == "quoted-printable":
        data = binascii.a2b_qp(to_bytes(raw))
    elif encoding == "base64":
        data, broken = base64_bytes(raw)
        if broken:
            defects.append(Defect(where, "broken base64"))
    else:
        data = to_bytes(raw)
        if not readable:
            readable = True
            message = f"unknown transfer encoding {shown(encoding)}, read as it stands"
            defects.append(Defect(where, message))
    text, problem = decode_bytes(data, charset)
    if problem:
        defects.append(Defect(where, problem))
    decoded = clean(text, where=where, line=line if readable else None)
    return decoded._replace(defects=(*defects, *decoded.defects))


def clean(text: str, *, where: str, line: int | None) -> Decoded:
    r"""Line ends made "\n" and control characters harmless, one for one.

    With `line` None the text has no anchors; otherwise one for each line, counted from `line`.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    defects: tuple[Defect, ...] = ()
    if CONTROL.search(text):
        text = SURROGATE.sub("\ufffd", text.translate(CONTROL_MAP))
        defects = (Defect(where, "control characters, read as blanks"),)
    anchors = () if line is None else tuple(_line_anchors(text, line))
    return Decoded(text, anchors, defects)


def _line_anchors(text: str, line: int) -> Iterator[Anchor]:
    start = 0
    for number, content in enumerate(text.split("\n", MAX_ANCHORED_LINES), line):
        if number - line == MAX_ANCHORED_LINES:
            return
        end = start + len(content)
        yield Anchor(start, end, number, 1)
        start = end + 1


def _quoted_printable(raw: str, charset: str, *, line: int, where: str) -> Decoded:
    """RFC 2045 section 6.7, a run at a time, so that each run keeps its place.

    An escaped character has an empty anchor at its first escape.
    """
    codec, problem = find_codec(charset)
    decoder = codecs.getincrementaldecoder(codec)("replace")
    pieces: list[str] = []
    anchors: list[Anchor] = []
    length = 0
    broken = False
    pending: tuple[int, int] | None = None

    def put(data: bytes, literal: str, place: tuple[int, int]) -> None:
        nonlocal length, pending
        place = pending or place
        out = decoder.decode(data)
        pending = None if out else place
        if out:
            unchanged = len(literal) if out == literal else 0
            anchors.append(Anchor(length, length + unchanged, *place))
            pieces.append(out)
            length += len(out)

    for number, content in enumerate(split_lines(raw), line):
        stripped = content.rstrip(" \t\r\n")
        soft = stripped.endswith("=")
        if soft:
            stripped = stripped[:-1]
        for run in QP_RUN.finditer(stripped):
            place = (number, run.start() + 1)
            if run[1]:
                put(bytes.fromhex(run[1]), "", place)
            else:
                broken = broken or "=" in run[0]
                put(to_bytes(run[0]), run[0], place)
        if not soft and content.endswith(("\n", "\r")):
            if stripped:
                pieces.append(decoder.decode(b"\n"))
                length += len(pieces[-1])
            else:
                put(b"\n", "", (number, 1))
    pieces.append(decoder.decode(b"", final=True))
    text = "".join(pieces)
    defects = [Defect(where, "broken quoted-printable")] if broken else []
    if not problem and "\ufffd" in text:
        problem = f"bytes that are not {charset or codec}"
    if problem:
        defects.append(Defect(where, problem))
    tidy = clean(text, where=where, line=None)
    if len(tidy.text) != len(text):
        anchors = _without_carriage_returns(text, anchors)
    return Decoded(tidy.text, tuple(anchors), (*defects, *tidy.defects))


def _without_carriage_returns(text: str, anchors: list[Anchor]) -> list[Anchor]:
    r"""`anchors` moved to where they stand once each escaped "\r\n" of `text` is a "\n"."""
    dropped = [match.start() for match in re.finditer("\r\n", text)]

    def moved(offset: int) -> int:
        return offset - bisect_right(dropped, offset - 1)

    return [anchor._replace(start=moved(anchor.start), end=moved(anchor.end)) for anchor in anchors]


def split_lines(text: str) -> list[str]:
    r"""Physical lines with their ends, which are "\r\n", "\n" or "\r" and nothing else."""
    return LINE.findall(text)


def find_codec(charset: str) -> tuple[str, str]:
    """The codec to read a charset with, and what is wrong with its name, if anything."""
    label = charset.strip().strip("\"'").lower()
    if not label:
        return "utf-8", ""
    try:
        name = codecs.lookup(ALIASES.get(label, label)).name
        b"a".decode(name, "replace")  # raises for what is no text encoding
    except (LookupError, ValueError):
        name = ""
    if not name or name in NOT_CHARSETS:
        return "utf-8", f"unknown charset {shown(label)}"
    return SUPERSETS.get(name, name), ""


def decode_bytes(data: bytes, charset: str) -> tuple[str, str]:
    """Text in a charset, and what is wrong with it, if anything. Never raises.

    Bytes that are not in their charset are read as UTF-8 if they are that, and otherwise with
    replacement characters; without a charset, as UTF-8 or else Windows-1252.
    """
    codec, problem = find_codec(charset)
    try:
        return data.decode(codec), problem
    except UnicodeError:
        pass
    if codec == "cp1252":
        return data.decode("latin-1"), problem
    problem = problem or f"bytes that are not {shown(charset) if charset else 'UTF-8'}"
    if codec != "utf-8":
        try:
            return data.decode("utf-8"), problem
        except UnicodeError:
            return data.decode(codec, "replace"), problem
    if charset and not find_codec(charset)[1] and "utf" in charset.lower():
        return data.decode("utf-8", "replace"), problem
    try:
        return data.decode("cp1252"), f"{problem}, read as Windows-1252"
    except UnicodeError:
        return data.decode("utf-8", "replace"), problem


def base64_bytes(raw: str) -> tuple[bytes, bool]:
    """The bytes that base64 stands for as far as it can be read, and whether it is broken."""
    packed = re.sub(r"[^A-Za-z0-9+/]", "", raw).encode()
    broken = len(packed) % 4 == 1 or bool(re.search(r"[^A-Za-z0-9+/=\s]", raw))
    if len(packed) % 4 == 1:
        packed = packed[:-1]
    try:
        return binascii.a2b_base64(packed + b"=" * (-len(packed) % 4)), broken
    except binascii.Error:
        return b"", True


def to_bytes(raw: str) -> bytes:
    """The source bytes that a piece of `to_source` stands for."""
    return raw.encode("ascii", "surrogateescape")


def to_source(data: bytes) -> str:
    """Bytes as text that can be searched: ASCII, every other byte as a lone surrogate."""
    return data.decode("ascii", "surrogateescape")


def select(decoded: Decoded, stretches: Iterable[tuple[int, int]]) -> Decoded:
    """Only the given stretches of a text, which are in order and do not overlap."""
    pieces: list[str] = []
    anchors: list[Anchor] = []
    source = decoded.anchors
    index = 0
    length = 0
    for start, end in stretches:
        while index < len(source) and max(source[index].end, source[index].start + 1) <= start:
            index += 1
        while index < len(source) and source[index].start < end:
            anchor = source[index]
            first = max(anchor.start, start)
            last = max(first, min(anchor.end, end))
            shift = length - start
            column = anchor.column + first - anchor.start
            anchors.append(Anchor(first + shift, last + shift, anchor.line, column))
            if anchor.end > end:
                break
            index += 1
        pieces.append(decoded.text[start:end])
        length += end - start
    return Decoded("".join(pieces), tuple(anchors), decoded.defects)


def join(texts: Sequence[Decoded]) -> Decoded | None:
    """Texts one below the other, each beginning on a line of its own."""
    if len(texts) <= 1:
        return texts[0] if texts else None
    pieces: list[str] = []
    anchors: list[Anchor] = []
    defects: list[Defect] = []
    length = 0
    for decoded in texts:
        if length and not pieces[-1].endswith("\n"):
            pieces.append("\n")
            length += 1
        anchors += (a._replace(start=a.start + length, end=a.end + length) for a in decoded.anchors)
        defects += decoded.defects
        if decoded.text:
            pieces.append(decoded.text)
            length += len(decoded.text)
    return Decoded("".join(pieces), tuple(anchors), tuple(defects))


def shown(text: str) -> str:
    """A word from the source, fit for a one-line message."""
    return repr(text[:40].encode("ascii", "replace").decode("ascii"))
