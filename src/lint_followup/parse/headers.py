"""Header fields: found in the source, unfolded, decoded, read as addresses."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lint_followup.draft import Anchor, Defect, Header, Mailbox, Region, Span
from lint_followup.parse import guarded
from lint_followup.parse.decoding import CONTROL, SURROGATE, decode_bytes, shown, to_bytes
from lint_followup.parse.encoded_words import decode_words

PHYSICAL_LINE: Final = re.compile(r"([^\r\n]*+)(\r\n|\n|\r|\Z)")
FIELD: Final = re.compile(r"([!-9;-~]++)[ \t]*+:[ \t]*+")
WRITTEN_FIELD: Final = re.compile(
    r"[*_]{0,2}([A-Za-z][A-Za-z-]*+)[*_]{0,2}[ \t]?:[*_]{0,2}[ \t]*+", re.ASCII
)
"""A field as people type it at the top of a text, perhaps in Markdown's bold face."""

KNOWN: Final = frozenset(
    """
    from to cc bcc subject date reply-to sender message-id in-reply-to references mime-version
    received return-path delivered-to user-agent importance priority organization organisation
    keywords comments status envelope-to delivery-date dkim-signature authentication-results
    errors-to precedence auto-submitted sensitivity disposition-notification-to newsgroups apparently-to
    """.split()
)
KNOWN_PREFIXES: Final = ("x-", "content-", "list-", "arc-", "resent-", "thread-", "received-")
TYPED: Final = frozenset({"from", "to", "cc", "bcc", "subject", "date", "reply-to"})
"""What people write at the top of a text that is no message."""

SINGLE: Final = TYPED | {
    "sender",
    "message-id",
    "in-reply-to",
    "references",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
}
"""The fields that RFC 5322 and MIME allow once."""

REGIONS: Final = {
    "subject": Region.SUBJECT,
    "from": Region.FROM,
    "reply-to": Region.REPLY_TO,
    "to": Region.TO,
    "cc": Region.CC,
    "bcc": Region.BCC,
}
MAX_FIELDS: Final = 2_000
MAX_LINES: Final = 20_000
BLANK_LINE: Final = re.compile(r"(?:\r\n|\n|\r)[ \t]*+(?:\r\n|\n|\r)")
FROM_LINE: Final = re.compile(r">?From [^\r\n]*+(?:\r\n|\n|\r|\Z)")


class Field(NamedTuple):
    """A field as it stands: its value's physical lines as (text, line, column)."""

    name: str
    line: int
    pieces: list[tuple[str, int, int]]

    @property
    def raw(self) -> str:
        """The unfolded value, not decoded."""
        return "".join(text for text, _, _ in self.pieces).strip()


class Block(NamedTuple):
    """The fields at the top of a source, and where what follows them begins."""

    fields: list[Field]
    body: int
    line: int
    defects: list[Defect]


def is_known(name: str) -> bool:
    """Whether a field of that name is one that mail has."""
    name = name.lower()
    return name in KNOWN or name.startswith(KNOWN_PREFIXES)


def scan_message(source: str, start: int, line: int, end: int) -> Block:
    """The header block of a message or part: up to the first blank line."""
    return _scan(source, start, end, line=line, pattern=FIELD, names=None)


def scan_text(source: str, start: int, line: int) -> Block:
    """The lines such as `From:`, `To:` and `Subject:` at the top of a text, if it has any."""
    return _scan(source, start, len(source), line=line, pattern=WRITTEN_FIELD, names=TYPED)


def _scan(  # noqa: PLR0912
    source: str,
    start: int,
    end: int,
    *,
    line: int,
    pattern: re.Pattern[str],
    names: frozenset[str] | None,
) -> Block:
    fields: list[Field] = []
    defects: list[Defect] = []
    first_line = line
    at = start
    while at < end:
        physical = PHYSICAL_LINE.match(source, at, end)
        if physical is None:
            break
        content = physical[1]
        if not content.strip(" \t"):
            if content and names is None and _header_follows(source, physical.end(), end):
                # A blank in an otherwise empty line folds the field above, if fields go on.
                at, line = physical.end(), line + 1
                continue
            if fields or names is None:
                at, line = physical.end(), line + 1
            break
        found = pattern.match(content)
        if content[0] in " \t" and fields:
            fields[-1].pieces.append((content, line, 1))
        elif found and (names is None or found[1].lower() in names):
            column = found.end()
            value = content[column:]
            if found[0].startswith(("*", "_")):
                value = value.rstrip("*_ ")
            fields.append(Field(found[1], line, [(value, line, column + 1)]))
        elif FROM_LINE.match(content) and not fields:
            pass
        elif names is None and _header_follows(source, physical.end(), end):
            message = f"line {line} is no header field: {shown(content)}"
            defects.append(Defect("headers", message))
        else:
            if fields and names is None:
                message = f"line {line} is no header field, the text begins there"
                defects.append(Defect("headers", message))
            break
        at, line = physical.end(), line + 1
        if len(fields) > MAX_FIELDS or line - first_line > MAX_LINES:
            defects.append(Defect("headers", "too many header fields, the rest is not read"))
            blank = BLANK_LINE.search(source, at, end)
            stop = blank.end() if blank else end
            line += len(PHYSICAL_LINE.findall(source, at, stop)) - 1
            at = stop
            break
    return Block(fields, at, line, defects)


def _header_follows(source: str, at: int, end: int) -> bool:
    """Whether the line at `at` is a field that mail has."""
    found = FIELD.match(source, at, end)
    return bool(found and is_known(found[1]))


class Headers(NamedTuple):
    """All fields decoded, with the anchors of those that stand readable in the source."""

    fields: tuple[Header, ...]
    anchors: dict[str, tuple[Anchor, ...]]
    defects: list[Defect]

    def value(self, name: str) -> str | None:
        """The first field of that name, given in lower case."""
        return next((field.value for field in self.fields if field.name.lower() == name), None)


def decode(block: Block) -> Headers:
    """The fields of a header block, decoded."""
    fields: list[Header] = []
    anchors: dict[str, tuple[Anchor, ...]] = {}
    everywhere: list[Anchor] = []
    defects = list(block.defects)
    seen: set[str] = set()
    length = 0
    for field in block.fields:
        value, places, problems = decode_value(field)
        defects += [Defect(field.name, problem) for problem in problems]
        fields.append(Header(field.name, value, field.line))
        name = field.name.lower()
        if name in seen and name in SINGLE:
            defects.append(
                Defect(field.name, f"a second {field.name} field, only the first counts")
            )
        elif name in REGIONS and name not in seen:
            anchors[name] = tuple(places)
        seen.add(name)
        everywhere.append(Anchor(length, length + len(field.name), field.line, 1))
        length += len(field.name) + 2
        everywhere += [a._replace(start=a.start + length, end=a.end + length) for a in places]
        length += len(value) + 1
    anchors[Region.HEADERS.value] = tuple(everywhere)
    return Headers(tuple(fields), anchors, defects)


def decode_value(field: Field) -> tuple[str, list[Anchor], list[str]]:
    """A field's value, where its runs stand in the source, and what is wrong with it."""
    texts: list[str] = []
    anchors: list[Anchor] = []
    problems: list[str] = []
    length = 0
    last = len(field.pieces) - 1
    for index, (raw, line, column) in enumerate(field.pieces):
        text, problem = unescape(raw)
        if problem:
            problems.append(problem)
        if CONTROL.search(text):
            text = CONTROL.sub("\ufffd", text)
            problems.append("control characters")
        text = text.replace("\t", " ")
        indent = 0
        if index == 0 or length == 0:
            indent = len(text) - len(text.lstrip(" "))
            text = text[indent:]
        if index == last:
            text = text.rstrip(" ")
        anchors.append(Anchor(length, length + len(text), line, column + indent))
        texts.append(text)
        length += len(text)
    value = "".join(texts).strip(" ")
    if "=?" in value:
        words, encoded, wrong = decode_words(value)
        problems += wrong
        if encoded:
            return words, [], problems
    return value, anchors, problems


def unescape(raw: str) -> tuple[str, str]:
    """Source text with the bytes above ASCII read as UTF-8 or else Windows-1252."""
    if raw.isascii() or not SURROGATE.search(raw):
        return raw, ""
    return decode_bytes(to_bytes(raw), "")


def mailboxes(headers: Headers, block: Block, name: str) -> tuple[Mailbox, ...]:
    """The addresses of the first field of that name; what cannot be read becomes a defect."""
    field = next((field for field in block.fields if field.name.lower() == name), None)
    value = headers.value(name)
    if field is None or not value:
        return ()
    raw = unescape(field.raw)[0].replace("\t", " ")
    found: list[Mailbox] = []
    for shown_name, address in split_addresses(raw):
        words = decode_words(shown_name)[0] if "=?" in shown_name else shown_name
        start = value.find(address, found[-1].span.end if found else 0) if address else -1
        if start < 0:
            start = max(value.find(address), 0) if address else -1
        end = start + len(address)
        if start < 0 or value[start:end] != address:
            start, end = 0, len(value)
        found.append(Mailbox(words.strip(), address, Span(REGIONS[name], start, end)))
    complete = all("@" in mailbox.address.strip("@") for mailbox in found)
    if not (complete and (found or _is_group(raw)) and raw.count("<") == raw.count(">")):
        headers.defects.append(Defect(field.name, f"no complete address in {shown(value)}"))
    return tuple(found)


def _is_group(raw: str) -> bool:
    """Whether it is an RFC 5322 group, which may be empty: `undisclosed-recipients:;`."""
    return raw.rstrip().endswith(";") and ":" in raw


def split_addresses(raw: str) -> list[tuple[str, str]]:
    """Display name and address of each mailbox, also where there is half of one."""
    pairs = [(shown_name, address) for shown_name, address in guarded.addresses(raw)]
    if pairs and all("@" in address.strip("@") for _, address in pairs):
        return pairs
    if _is_group(raw):
        return [pair for pair in pairs if "@" in pair[1]]
    return [pair for piece in raw[: guarded.MAX_FIELD].split(",") if any(pair := _half(piece))]


def _half(piece: str) -> tuple[str, str]:
    """What there is of a mailbox that is not all there."""
    shown_name, bracket, rest = piece.strip().partition("<")
    if not bracket and ("@" in piece or ("." in piece.strip() and " " not in piece.strip())):
        shown_name, rest = "", piece
    words = rest.strip(" <>\t").split()
    return shown_name.strip(' "\t'), words[0] if words else ""
