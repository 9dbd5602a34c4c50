"""Emoticons: faces typed with punctuation, told from brackets, colons and comparisons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_END: Final = r"(?=[\s.,!?;…\"”’»)]|$)"
_FACE: Final = re.compile(
    rf"""(?=[:;=8BoOxX(<>^_¯（-])(?:
      (?P<closing> (?<![\d:;=<>(\[{{`\\/|]) (?<!\b[^\W\d]) (?: [:;=8B]['’]?[-^][)\]}}]+ | [:;]['’]?\)+ ) {_END} )
    | (?P<spaced>
        (?<!\S) (?: [:;=]['’]?[\])}}]+ | [xX]?[:;]['’]?[-^]?\(+ | [:;]-?(?:[DP]+|p) | :-?[oO] | :-?/ | :-?\|
                  | >?[:;]-?\(+ | :-\* | =D | xD+ | xP ) {_END} )
    | (?P<any> (?<![\d:;=]) (?: [:;]-[DP] | (?<!\w)(?: [:;]-[pOo/*|] | :['’]-?\(+ ) ) {_END}(?!/) )
    | (?P<opening> (?<!\S) \([-^]?[:;=](?=\s|$) )
    | (?P<heart> (?<!\S)<3+(?=[.!?…]*\s*$) )
    | (?P<eyes> (?<![\w^`])(?: \^[_.o-]?\^(?=[\s.,!?]|$)(?<!\^\^) | >[_.]< | -_+- | o_O | O_o )(?![\w^`]) )
    | (?P<drawn> ¯\\*_\(ツ\)_/¯ | [(（][^\s()（）\w]{{1,3}}[‿ω_▽ᴥ][^\s()（）\w]{{1,3}}[)）] )
    )""",
    re.VERBOSE | re.MULTILINE,
)
_FONDNESS: Final = re.compile(
    r"(?:^|[.!?,…]|\b(?:you|much|thanks|love|this|team|everything|everyone|again|soon|all|lots|it|day)"
    r"[.!?…]*)[ \t]*$",
    re.IGNORECASE,
)
"""What stands before a heart and not before a comparison: "thank you so much <3"."""

_REACH: Final = 200
"""Characters of the line looked back on for an open bracket: no aside is longer."""

_BRACKETS: Final = {")": "(", "]": "[", "}": "{"}


def find_emoticons(text: str) -> Iterator[tuple[int, int]]:
    """The `(start, end)` of the emoticons in a text without code and addresses, in order."""
    for match in _FACE.finditer(text):
        start, end = match.span()
        before = text[max(start - _REACH, 0) : start].rpartition("\n")[2]
        after = text[end : end + _REACH].partition("\n")[0]
        mouth = text[end - 1]
        kind = match.lastgroup
        if kind in {"closing", "spaced"} and mouth in _BRACKETS:
            end -= _closes_bracket(text[start:end], before)
            if end - start < 2:
                continue
        elif (
            (kind == "opening" and ")" in after)
            or (kind == "heart" and not _FONDNESS.search(before))
            or (mouth in "|/" and mouth in before + after)
            or (kind == "spaced" and mouth.isalpha() and not _is_mouth(mouth, before, after))
        ):
            continue
        yield start, end


def _closes_bracket(face: str, before: str) -> int:
    """How many characters of the face are not its own: the mouth that closes an aside, or all."""
    mouth = face[-1]
    if before.count(_BRACKETS[mouth]) <= before.count(mouth):
        return 0
    mouths = len(face) - len(face.rstrip(mouth))
    return 1 if mouths > 1 else len(face)


def _is_mouth(letter: str, before: str, after: str) -> bool:
    """Whether a line or sentence ends with the letter, so that it is a mouth and not a name."""
    if before.rstrip()[-1:] in set("=<>(,+*"):
        return False
    following = after.lstrip(" ")[:1]
    return not following or following in ".!?…" or (following.isupper() and letter in "DP")
