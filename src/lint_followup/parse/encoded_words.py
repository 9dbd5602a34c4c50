"""RFC 2047 encoded words in header fields."""

from __future__ import annotations

import re
from typing import Final

from lint_followup.parse.decoding import (
    CONTROL,
    base64_bytes,
    decode_bytes,
    find_codec,
)

ENCODED_WORD: Final = re.compile(r"=\?([^?\s]{1,80}+)\?([bBqQ])\?([^?]*+)\?=")
HALF_WORD: Final = re.compile(r"=\?[^?\s]{1,80}+\?[bBqQ]\?")
Q_ESCAPE: Final = re.compile(rb"=([0-9A-Fa-f]{2})")


def decode_words(value: str) -> tuple[str, bool, list[str]]:
    """The value with its encoded words decoded, whether it had any, and what was wrong.

    A word that cannot be decoded stays as it stands.
    """
    pieces: list[str] = []
    problems: list[str] = []
    run: list[tuple[str, str, bytes]] = []  # adjacent words: charset, source, bytes
    done = 0
    found = False

    def flush() -> None:
        index = 0
        while index < len(run):
            charset = run[index][0]
            stop = index
            # A character may be split between two words of the same charset.
            while stop < len(run) and run[stop][0] == charset:
                stop += 1
            text, problem = decode_bytes(b"".join(data for _, _, data in run[index:stop]), charset)
            if find_codec(charset)[1]:
                text = " ".join(source for _, source, _ in run[index:stop])
            if problem:
                problems.append(problem)
            pieces.append(text)
            index = stop
        run.clear()

    for word in ENCODED_WORD.finditer(value):
        between = value[done : word.start()]
        if between.strip() or not run:
            flush()
            pieces.append(between)
        done = word.end()
        found = True
        charset, encoding, payload = word.groups()
        if encoding in "bB":
            data, broken = base64_bytes(payload)
            if broken:
                problems.append("broken base64 in an encoded word")
        else:
            data = Q_ESCAPE.sub(
                lambda escape: bytes.fromhex(escape[1].decode()),
                payload.replace("_", " ").encode("utf-8", "replace"),
            )
        run.append((charset.partition("*")[0].lower(), word[0], data))
    flush()
    pieces.append(value[done:])
    text = "".join(pieces)
    if HALF_WORD.search(ENCODED_WORD.sub("", value)):
        problems.append("broken encoded word")
    text = re.sub(r"[\r\n\t]+", " ", text)
    return CONTROL.sub("\ufffd", text), found, problems
