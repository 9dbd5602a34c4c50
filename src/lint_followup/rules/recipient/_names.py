"""How the greeting's names fit the people a draft goes to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region
from lint_followup.language.greetings import read_greeting
from lint_followup.language.likeness import Likeness, nearest, whole_likeness
from lint_followup.language.people import fold, pet_forms
from lint_followup.language.recipients import named_person, people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lint_followup.document import Document
    from lint_followup.language.greetings import Greeted
    from lint_followup.language.recipients import Person

_FORM: Final = 3
"""Letters that a form of a name must have to be looked for inside an address."""


class Match(NamedTuple):
    """What a greeted name is to the people of the draft.

    `person` is whom it comes nearest to, None where it is no one's; `word` and `part` are the
    misspelt word and the part of the name that it stands for.
    """

    greeted: Greeted
    likeness: Likeness
    person: Person | None = None
    word: str = ""
    part: str = ""


def known_people(document: Document) -> list[Person]:
    """Those in To and Cc, and those whom the context calls interviewers."""
    return [*people(document.draft), *map(named_person, document.context.interviewers)]


def match_greeting(document: Document, known: Sequence[Person]) -> list[Match]:
    """The people whom the greeting names, each beside the one of `known` it comes nearest to."""
    greeting = document.draft.region_text(Region.GREETING)
    firm = _words_of_firms(document)
    return [
        _match(greeted, known)
        for greeted in read_greeting(greeting)
        if greeted.titled or firm.isdisjoint(map(fold, greeted.words))
    ]


def _words_of_firms(document: Document) -> set[str]:
    """Words that a greeting may address instead of a person: the company's name."""
    draft = document.draft
    texts = [document.context.company or ""]
    texts += [mailbox.domain for mailbox in (*draft.to, *draft.cc)]
    words = {fold(word) for text in texts for word in re.findall(r"[^\W\d_]{4,}", text)}
    return words - {fold(part) for person in people(draft) for part in person.names}


def _match(greeted: Greeted, known: Sequence[Person]) -> Match:
    best = Match(greeted, Likeness.OTHER)
    for person in known:
        found = _beside(greeted, person)
        if found.likeness is Likeness.SAME:
            return found
        if found.likeness is Likeness.MISSPELT and best.likeness is Likeness.OTHER:
            best = found
    return best


def _beside(greeted: Greeted, person: Person) -> Match:
    """What the greeted name is to one person: to the name shown and to the words of the address."""
    told = [word for word in greeted.words if len(word) >= _FORM]
    shown = whole_likeness(greeted.words, person.parts, titled=greeted.titled)
    # An initial in the address says nothing new where the name is shown.
    local = [word for word in person.local if len(word) > 1 or not person.parts]
    written = whole_likeness(greeted.words, local, titled=greeted.titled)
    here = "".join(map(fold, local))
    if shown is Likeness.OTHER and any(fold(word) in here for word in told):
        return Match(greeted, Likeness.SAME, person)
    parts = person.parts if shown is Likeness.MISSPELT else local
    if Likeness.MISSPELT in {shown, written} and Likeness.SAME not in {shown, written}:
        for word in greeted.words:
            kind, part = nearest(word, parts, titled=greeted.titled)
            if kind is Likeness.MISSPELT and (fold(word) not in here or fold(part) in here):
                return Match(greeted, kind, person, word, part)
    same = Likeness.SAME in {shown, written} or _is_in_address(greeted, local)
    return Match(greeted, Likeness.SAME if same else Likeness.OTHER, person)


def _is_in_address(greeted: Greeted, local: list[str]) -> bool:
    """Whether a form of the name stands inside the address, perhaps without a dot: pnair."""
    here = "".join(map(fold, local))
    forms = {form for word in greeted.words for form in pet_forms(word)}
    return any(len(form) >= _FORM and form in here for form in forms)
