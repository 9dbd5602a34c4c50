"""The salutation at the beginning of a letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.parse import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lint_followup.parse.lines import Line

WORD: Final = re.compile(r"[^\s,;:!?.()–—]+")
STOP: Final = re.compile(r"[,;:!?–—](?!\w)|\s-{1,2}(?=\s|$)|\.(?=\s|$)|[，：！、]")
MAX_WORDS: Final = 9
MAX_LENGTH: Final = 90
MAX_LETTERHEAD: Final = 12
ENDS: Final = (",", ":", "!", "–", "—", "-", "，", "：", ";", ".", "！")


def find(lines: Sequence[Line]) -> tuple[int, int] | None:
    """The stretch of text that is the salutation; `lines` are the written ones, in order."""
    if not lines:
        return None
    first = lines[0]
    length = _salutation(first.content) or _lone_name(first.content)
    if not length:
        return _below_letterhead(lines)
    start = first.start + len(first.text) - len(first.text.lstrip())
    return start, start + length


def _below_letterhead(lines: Sequence[Line]) -> tuple[int, int] | None:
    """A "Dear …," alone on its line below a date and addresses."""
    for line in lines[:MAX_LETTERHEAD]:
        content = line.content
        if len(content) > 60 or (content.endswith((".", "?")) and "@" not in content):
            break
        if content.casefold().startswith(("dear ", "to whom it may concern")) and content.endswith(
            (",", ":")
        ):
            start = line.start + len(line.text) - len(line.text.lstrip())
            return start, start + len(content)
    return None


def _salutation(content: str) -> int:
    """How many characters of a line are a salutation."""
    if content.startswith(phrases.UNSPACED_SALUTATIONS):
        punctuation = STOP.search(content)
        return punctuation.end() if punctuation else min(len(content), MAX_LENGTH)
    opening = _opening(content)
    if not opening:
        return 0
    rest = content[opening:]
    if len(content) <= MAX_LENGTH and _all_addressed(rest):
        return len(content)
    stop = _stop(content, opening)
    if stop and len(WORD.findall(content[opening:stop])) <= MAX_WORDS:
        words = WORD.findall(content[opening:stop])
        if not words:
            return _vocative(content, stop)
        if _all_addressed(content[opening:stop]) or len(words) <= 4:
            return stop
    end = opening
    for word in WORD.finditer(content, opening):
        name = _is_name(word[0]) and word[0].casefold() not in phrases.NOT_NAMES
        if content[end : word.start()].strip() or not name:
            break
        end = word.end()
    return end


def _vocative(content: str, start: int) -> int:
    """The end of the names that follow at `start`, as in "Hello, Ms. Haugen, this is …"."""
    stop = _stop(content, start)
    words = WORD.findall(content[start:stop])
    if not 1 <= len(words) <= 4 or content[stop - 1] == ".":
        return start
    named = _all_addressed(content[start:stop]) and not any(
        word.casefold() in phrases.NOT_NAMES for word in words
    )
    return stop if named or stop == len(content) else start


def _opening(content: str) -> int:
    """The length of the greeting word or words that a line begins with."""
    words = list(WORD.finditer(content[:MAX_LENGTH]))[:5]
    for count in range(len(words), 0, -1):
        phrase = content[words[0].start() : words[count - 1].end()].casefold()
        if phrase in phrases.SALUTATIONS and words[0].start() == 0:
            return words[count - 1].end()
    return 0


def _stop(content: str, start: int) -> int:
    """The end of the first punctuation that closes a salutation, 0 if there is none."""
    for stop in STOP.finditer(content, start):
        if stop[0] == ".":
            before = WORD.findall(content[start : stop.start()])
            last = before[-1].casefold() if before else ""
            if last in phrases.TITLES or len(last) == 1:
                continue
        return stop.end()
    return 0


def _is_name(word: str) -> bool:
    return word[0].isupper() or not (word[0].isascii() or word[0].islower())


def _all_addressed(text: str) -> bool:
    """Whether there is nothing in it but names, titles and words such as "hiring team"."""
    words = WORD.findall(text)
    return len(words) <= MAX_WORDS and all(
        (
            _is_name(word)
            and word.casefold() not in {"i", "i'm", "i'd", "it's", "we", "thank", "thanks"}
        )
        or word.casefold() in phrases.ADDRESSED
        for word in words
    )


def _lone_name(content: str) -> int:
    """The length of a line that is nothing but "Name," or "Name:" or "Name –"."""
    if not content.endswith(ENDS[:6]) or len(content) > 60:
        return 0
    bare = content.rstrip(" ,:!-–—")
    folded = bare.casefold()
    words = WORD.findall(bare)
    if not 1 <= len(words) <= 5 or ("." in bare.rstrip(".") and not _has_title(words)):
        return 0
    if folded in phrases.CLOSINGS or words[0].casefold() in phrases.NOT_NAMES:
        return 0
    if folded.startswith(tuple(f"{opener} " for opener in phrases.CLOSING_OPENERS[:4])):
        return 0
    if content.endswith("!") and len(words) > 2:
        return 0
    return len(content) if _all_addressed(bare) else 0


def _has_title(words: Sequence[str]) -> bool:
    return any(word.casefold() in phrases.TITLES for word in words)
