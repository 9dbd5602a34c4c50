"""What invitations on LinkedIn share: which of their words are the platform's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, mask

if TYPE_CHECKING:
    from lint_followup.document import Document

_STOCK: Final = frozenset(
    """
    a accept accepting across add added adding all always am an and any are as at be been best may contact contacts came can cheers
    connect connected connecting connection connections could dear expand expanding faithfully find for found
    glad greetings grow growing happy have hello hey hi hope hoping i id if im in interested invitation invite
    it join kind kindly let's lets like linked linkedin looking love madam me mr mrs ms my network networking of on our
    person please pleased profile professional reach reaching regards request say see send sending since sincerely
    sir so thank thanks that this through to today trust very want wanted warm we will wish wishes with would
    you your yours here dr prof professor mx miss morning afternoon good day hope you're are well doing i've i'm i'd i'll we'd
    """.split()
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MOST_NAMES: Final = 6


def is_stock(document: Document) -> bool:
    """Whether the note says nothing but what the platform would say for anybody, and names."""
    draft = document.draft
    own = mask(draft.text, (s for s in draft.segments if s.region is Region.QUOTED))
    words = (word.replace("’", "'") for word in _WORD.findall(own))
    rest = [word for word in words if word.lower() not in _STOCK]
    return len(rest) <= _MOST_NAMES and all(word[0].isupper() for word in rest)
