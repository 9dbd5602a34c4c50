"""Job titles: whether a text names one, and which one the draft is about."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lint_followup.context import Context
    from lint_followup.draft import Draft

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDING: Final = re.compile(
    r".{2,}(?:ologist|ographer|ician|smith|keeper|worker|woman|women|person|engineer)s?"
)
_SLOT: Final = re.compile(
    r"\b(?:the|your|an?|this)\s+((?:(?!(?:the|your|an?|this|my|our|i|so|that|which)\s)"
    r"[\w&/+#()-][\w&/+#.()'’-]*\s+){1,6}?)"
    r"(?:role|position|post|opening|vacancy|job|opportunity|internship|apprenticeship"
    r"|traineeship|interview|placement|fellowship)\b",
    re.IGNORECASE,
)
_REQUISITION: Final = re.compile(
    r"\b(?:req(?:uisition)?|ref(?:erence)?|job|vacancy|posting|position|role|opening|application)"
    r"\W{0,3}(?:(?:id|no|nr|num|number|code|ref)\b\W{0,3})?#?[A-Z]{0,5}[-_/]?\d[\w/-]+"
    r"|#\d{2,}|\b[A-Z]{1,6}[-_/]?\d{3,}\b",
    re.IGNORECASE,
)
_IDLE: Final = frozenset(
    """
    same open new other next first second third final last current job great exciting entry-level
    full-time part-time advertised available particular above wonderful interesting vacant dream
    phone video telephone online zoom panel technical initial follow-up informational recent group
    """.split()
)
MAX_TITLE_WORDS: Final = 6


@cache
def _heads() -> frozenset[str]:
    return frozenset(load_lexicon("role-heads"))


def is_role_word(word: str) -> bool:
    """Whether a word ends a job title, in the singular or the plural."""
    lower = word.lower().replace("’", "'")
    forms = {lower, lower.removesuffix("s"), lower.removesuffix("es"), lower.removesuffix("'s")}
    if lower.endswith("men"):
        forms.add(f"{lower[:-3]}man")
    last = lower.rpartition("-")[2]
    return not forms.isdisjoint(_heads()) or last in _heads() or bool(_ENDING.fullmatch(lower))


def names_role(text: str, role: str | None = None) -> bool:
    """Whether a text names a job: a title, a requisition number, or words of `role`."""
    words = [match.group() for match in _WORD.finditer(text)]
    if any(is_role_word(word) for word in words) or _REQUISITION.search(text):
        return True
    if any(f"{one} {two}".lower() in _heads() for one, two in pairwise(words)):
        return True
    if role and _shares_words(role, text):
        return True
    return any(_title(match.group(1)) for match in _SLOT.finditer(text))


def _shares_words(role: str, text: str) -> bool:
    wanted = {word.lower() for word in _WORD.findall(role)} - {"of", "the", "and", "a", "for", "in"}
    here = {word.lower() for word in _WORD.findall(text)}
    initials = "".join(word[0] for word in _WORD.findall(role) if word[0].isupper()).lower()
    return not wanted.isdisjoint(here) or (len(initials) >= 2 and initials in here)


def find_role(draft: Draft, context: Context) -> str:
    """The job that the draft is about, as written there; empty where it does not say."""
    if context.role:
        return context.role
    body = draft.region_text(Region.BODY)
    for match in _SLOT.finditer(body):
        title = _title(match.group(1))
        if title:
            return title
    return ""


def _title(slot: str) -> str:
    words = slot.split()
    while words and words[0].lower() in _IDLE:
        words.pop(0)
    if not words or len(words) > MAX_TITLE_WORDS:
        return ""
    proper = [word for word in words if word[0].isupper()]
    if is_role_word(words[-1].strip(".,")) or len(proper) == len(words):
        return " ".join(words).strip(".,") if _is_plain(words) else ""
    return ""


_GLUE: Final = frozenset({"of", "and", "for", "in", "the", "to", "&"})


def _is_plain(words: Iterable[str]) -> bool:
    """Whether a title is written as one, so that it can be quoted in a subject."""
    return all(word[0].isupper() or word in _GLUE or word[0].isdigit() for word in words) or all(
        word.islower() for word in words
    )
