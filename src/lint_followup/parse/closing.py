"""Sign-off and signature at the end of a stretch of own text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region
from lint_followup.parse import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lint_followup.parse.lines import Line

DELIMITERS: Final = frozenset({"--", "—", "–", "---", "__", "___", "- --"})
POSTSCRIPT: Final = re.compile(r"(?:P\.? ?){1,3}S\.?(?:[ \t]*[:;,.–—-]|\s+(?=[A-Z\"'(])|$)")
CONTACT: Final = re.compile(
    r"[^\s@]@[^\s@]|https?://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|dev|co|me|edu)\b|linkedin"
    r"|\+?\(?\d[\d\s().-]{5,}\d|\b(?:tel|phone|mobile|cell|mob|fax|ph|office)\b\.?\s*:?\s*[+(\d]",
    re.IGNORECASE,
)
NAME_WORD: Final = re.compile(r"[^\W\d_][\w.'’-]*", re.UNICODE)
WORDS: Final = re.compile(r"\S+")
LEADING: Final = "-–—~*_ \t"

BETWEEN_CLOSINGS: Final = re.compile(r"(?:,? and|,? &|,? -|,|[.!]+)\s+")

SENTENCE_START: Final = re.compile(r"[.!?]\s+")
MAX_LINE: Final = 60
MAX_BLOCK: Final = 8
MAX_NAME_WORDS: Final = 5
MAX_TAIL: Final = 25
"""Lines below a bare `--` that may still be a signature."""


class Part(NamedTuple):
    """A stretch of text that ends its letter."""

    start: int
    end: int
    region: Region


def find(lines: Sequence[Line], sender: frozenset[str], *, last: bool) -> list[Part]:
    """The sign-off, signature and what stands below them, in order, in a run of own lines.

    `lines` are the written ones. `sender` are the words of the sender's name, in lower case.
    `last` says that no own text follows, where a lone name or phrase is enough to end a letter.
    """
    parts: list[Part] = []
    end = len(lines)
    while end and _is_device(lines[end - 1].content):
        end -= 1
        parts.append(_part(lines[end], lines[end], Region.SIGNATURE))
    delimiter = _delimiter(lines, end)
    if delimiter is not None:
        bottom = next(
            (i for i in range(delimiter + 1, end) if POSTSCRIPT.match(lines[i].content)), end
        )
        parts.append(_part(lines[delimiter], lines[bottom - 1], Region.SIGNATURE))
        if bottom < end:
            parts.append(_part(lines[bottom], lines[end - 1], Region.BODY))
        end = delimiter
    postscript = next((i for i in range(end - 1, 0, -1) if POSTSCRIPT.match(lines[i].content)), end)
    for stop in dict.fromkeys((postscript, end)):
        found = _close(lines, stop, sender, last=last or delimiter is not None)
        if found:
            if stop < end:
                parts.append(_part(lines[stop], lines[end - 1], Region.BODY))
            parts += found
            break
    return sorted(parts)


def _part(first: Line, last: Line, region: Region) -> Part:
    return Part(first.start, last.end, region)


def _is_device(content: str) -> bool:
    return len(content) <= 100 and content.casefold().startswith(phrases.DEVICES)


def _delimiter(lines: Sequence[Line], end: int) -> int | None:
    """The index of the line that sets the signature off (RFC 3676, section 4.3)."""
    for index in range(end - 1, -1, -1):
        text = lines[index].text
        if text == "-- ":
            return index
        if text.strip() in DELIMITERS and end - index <= MAX_TAIL:
            below = lines[index + 1 : end]
            strict = text.strip() == "--"
            if below and (strict or all(_is_signature_line(line.content) for line in below)):
                return index
    return None


def _close(lines: Sequence[Line], end: int, sender: frozenset[str], *, last: bool) -> list[Part]:
    """Sign-off and signature of a letter whose last line is before `end`."""
    for index in range(end - 1, max(end - 3 * MAX_BLOCK, -1), -1):
        if parts := _announced(lines, index, end, sender, last=last):
            return parts
    if not last or not end:
        return []
    line = lines[end - 1]
    if inline := _inline_closing(line, sender):
        return [Part(*inline, Region.SIGNOFF), Part(inline[1], line.end, Region.SIGNATURE)]
    first = _unannounced(lines, end, sender)
    if first == end:
        return []
    parts = [_part(lines[first], line, Region.SIGNATURE)]
    above = lines[first - 1] if first else None
    if above and (_is_open_closing(above.content) or _is_own_closing(lines, first - 1)):
        parts.append(_part(above, above, Region.SIGNOFF))
    return parts


def _announced(
    lines: Sequence[Line], index: int, end: int, sender: frozenset[str], *, last: bool
) -> list[Part]:
    """The parts of a letter that ends with a closing phrase in the line at `index`, if it does."""
    line = lines[index]
    length = closing_length(line.content, sender)
    if not length:
        return []
    below = lines[index + 1 : end]
    bare = length == len(line.content)
    if bare:
        ends = _begins_signature(below, sender) if below else last
    else:
        ends = not below or _is_signature_line(below[0].content)
    if not ends:
        return []
    first = index
    while first and (above := lines[first - 1].content):
        if closing_length(above, sender) != len(above):
            break
        first -= 1
    bottom = _signature_end(lines, index + 1, end, has_name=not bare)
    split = line.start + len(line.text) - len(line.text.lstrip()) + length
    parts = [Part(lines[first].start, split, Region.SIGNOFF)]
    if not bare:
        rest = line.text[split - line.start :]
        split += len(rest) - len(rest.lstrip())
        parts.append(Part(split, lines[bottom - 1].end, Region.SIGNATURE))
    elif bottom > index + 1:
        parts.append(_part(lines[index + 1], lines[bottom - 1], Region.SIGNATURE))
    if bottom < end:
        parts.append(_part(lines[bottom], lines[end - 1], Region.BODY))
    return parts


def closing_length(content: str, sender: frozenset[str] = frozenset()) -> int:
    """How many characters of a line are a closing phrase; the rest of it is a name. 0 if none."""
    if not content or len(content) > 2 * MAX_LINE:
        return 0
    bare = content.strip(" ,.!;:-–—~*_🙂😊\t")
    folded = " ".join(bare.casefold().split())
    if folded in phrases.CLOSINGS or all(
        phrase in phrases.CLOSINGS for phrase in BETWEEN_CLOSINGS.split(folded)
    ):
        return len(content)
    words = list(WORDS.finditer(content))
    for count in range(min(len(words) - 1, 6), 0, -1):
        head = content[: words[count - 1].end()]
        phrase = head.strip(" ,.!;:-–—~*_").casefold()
        if phrase not in phrases.CLOSINGS:
            continue
        rest = content[words[count].start() :]
        separated = head[-1] in ",.!;:-–—~" or rest[0] in "-–—~"
        name = rest.strip(LEADING + ",.")
        if separated and (_is_name(name) or _is_senders(name, sender)):
            return words[count - 1].end()
        break
    return 0


def _inline_closing(line: Line, sender: frozenset[str]) -> tuple[int, int] | None:
    """Where a closing phrase stands that ends a paragraph: "… soon. Kind regards, Kim"."""
    for sentence in reversed(list(SENTENCE_START.finditer(line.text, max(len(line.text) - 90, 0)))):
        tail = line.text[sentence.end() :].rstrip()
        length = closing_length(tail, sender)
        if 0 < length < len(tail):
            start = sentence.end()
            gap = len(tail[length:]) - len(tail[length:].lstrip())
            return line.start + start, line.start + start + length + gap
    return None


def _is_open_closing(content: str) -> bool:
    """Whether it closes a letter without being a fixed phrase: "Thanks for your help,"."""
    if len(content) > MAX_LINE + 20 or not content.endswith(","):
        return False
    few = len(content.split()) <= 4
    return few or content.casefold().startswith(phrases.CLOSING_OPENERS)


def _is_own_closing(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a paragraph of few words that begins like a closing: "Kind regads"."""
    content = lines[index].content
    alone = index == 0 or lines[index - 1].end + 1 < lines[index].start
    few = len(content.split()) <= 4 and content[-1] not in ".?:"
    return alone and few and content.casefold().startswith(phrases.CLOSING_OPENERS)


def _is_name(text: str) -> bool:
    """Whether it could be somebody's name: few words, each with a capital, no sentence."""
    words = text.split()
    if not 1 <= len(words) <= MAX_NAME_WORDS or len(text) > MAX_LINE:
        return False
    if words[0].strip(".,!").casefold() in phrases.NOT_NAMES or text[-1] in "?:;!":
        return False
    particles = {"van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "bin", "and", "&"}
    capital = [word for word in words if NAME_WORD.match(word) and not word[0].islower()]
    if len(words) == 1:
        return bool(capital) and len(words[0].strip(".,")) <= 20 and not words[0].endswith("?")
    return bool(capital) and all(
        word in capital or word.strip("(),.").lower() in particles or word.startswith("(")
        for word in words
    )


def _is_senders(text: str, sender: frozenset[str]) -> bool:
    words = [word.casefold().strip(".") for word in NAME_WORD.findall(text)]
    return (
        bool(words)
        and len(words) <= 4
        and all(
            word in sender or (len(word) == 1 and any(s.startswith(word) for s in sender))
            for word in words
        )
    )


def _is_sentence(content: str) -> bool:
    """Whether it reads as a sentence rather than as a name, a title or an address."""
    words = content.split()
    if content.endswith("?") or (content.endswith("!") and len(words) > 2):
        return True
    lower = sum(word[0].islower() for word in words)
    if content.endswith(".") and len(words) > 4 and lower >= 2:
        return True
    first = words[0].casefold().rstrip(",")
    if first in {"i", "i'm", "i’m", "i'd", "i'll", "we", "please", "it", "let"} and len(words) > 2:
        return True
    return len(words) > 6 and lower * 2 > len(words) and not CONTACT.search(content)


def _is_signature_line(content: str) -> bool:
    if not content:
        return False
    if len(content) > 2 * MAX_LINE or _is_sentence(content):
        return False
    return len(content) <= MAX_LINE or bool(CONTACT.search(content))


def _begins_signature(below: Sequence[Line], sender: frozenset[str]) -> bool:
    """Whether what follows a closing phrase is a name or other signature line."""
    content = below[0].content.strip(LEADING)
    if not content:
        return len(below) == 1 or _is_signature_line(below[1].content)
    if _is_name(content.rstrip(",.!")) or _is_senders(content, sender):
        return True
    if len(content.split()) == 1 and len(content) <= 20 and content[-1] not in "?:":
        return True
    return _is_signature_line(content) and len(below) <= MAX_BLOCK


def _signature_end(lines: Sequence[Line], first: int, end: int, *, has_name: bool) -> int:
    """The index after the last line of the signature that begins at `first`.

    Below a sign-off and a name even sentences are signature (mottos, adverts, legal notices),
    unless they are many or say that they are an afterthought.
    """
    for index in range(first + (not has_name), end):
        if lines[index].content.casefold().startswith(phrases.AFTERTHOUGHTS):
            return index
    below = lines[first:end]
    if len(below) <= MAX_BLOCK + 2:
        return end
    lower = " ".join(line.content.casefold() for line in below)
    if any(word in lower for word in phrases.DISCLAIMERS):
        return end
    index = first
    while index < end and _is_signature_line(lines[index].content):
        index += 1
    return index


def _unannounced(lines: Sequence[Line], end: int, sender: frozenset[str]) -> int:
    """Where a signature without a sign-off begins: a last name, or name and contact lines."""
    if not end:
        return end
    first = end
    while first and end - first < MAX_BLOCK and _is_signature_line(lines[first - 1].content):
        first -= 1
    for index in range(first, end):
        content = lines[index].content.strip(LEADING)
        if content and _stands_apart(lines, index, end):
            if _is_senders(content, sender):
                return index
            if _may_sign(lines, index, end):
                return index
    return end


def _stands_apart(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether a line stands below a blank line, the end of a sentence or a closing."""
    if not index:
        return True
    above = lines[index - 1]
    return (
        lines[index].start > above.end + 1
        or above.content[-1:] in ".!?,)…"
        or (index + 1 == end and _is_own_closing(lines, index - 1))
    )


def _may_sign(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether the lines from `index` on are a name alone, or one with contact lines below it."""
    content = lines[index].content.strip(LEADING)
    below = lines[index + 1 : end]
    contacts = any(CONTACT.search(line.content) for line in below)
    if not index:
        return contacts and _is_name(content)
    if lines[index - 1].content.endswith(":"):
        return False
    if CONTACT.search(content):
        # An address alone may be what the text speaks of; more lines of them are not.
        return len(content.split()) <= 4 and all(CONTACT.search(line.content) for line in below)
    if below:
        return contacts and (_is_name(content) or _is_short_word(content))
    announced = lines[index].content[0] in "-–—~"
    if _is_name(content):
        return announced or not content.endswith(".")
    return _is_short_word(content) and lines[index].start > lines[index - 1].end + 1


def _is_short_word(content: str) -> bool:
    """A single small-letter word such as people sign with."""
    return (
        content.isalpha()
        and 2 <= len(content) <= 12
        and content.casefold() not in phrases.NOT_NAMES
    )
