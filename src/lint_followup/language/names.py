"""The names of people, companies and roles that a draft itself mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.language.people import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lint_followup.context import Context
    from lint_followup.draft import Draft, Mailbox

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CAPITALISED: Final = re.compile(
    r"(?<![.!?…]\s)(?<![.!?…]\s\s)(?<!^)(?<!\n)\b[^\W\d_a-z][\w'’&+#-]*"
)


@dataclass(frozen=True, slots=True)
class Names:
    """Lower-case words that are names here.

    `people` come from the mailboxes, the greeting and the signature; `words` are these and every
    other name: companies, roles, domains, words of the subject and of the quoted thread that are
    written with a capital. `subject` are those of `words` that only the subject mentions.
    """

    people: frozenset[str]
    words: frozenset[str]
    subject: frozenset[str] = frozenset()

    def __contains__(self, word: str) -> bool:
        return word.lower() in self.words or fold(word) in self.words


def learn_names(draft: Draft, context: Context) -> Names:
    """Every name that the headers, greeting, signature, quoted thread and context mention."""
    people = set(_words(_of_mailboxes(_mailboxes(draft))))
    people.update(_capitalised_words(draft.region_text(Region.GREETING)))
    people.update(_capitalised_words(draft.region_text(Region.SIGNATURE)))
    others = [mailbox.domain.replace(".", " ") for mailbox in _mailboxes(draft)]
    others += [mailbox.local_part for mailbox in _mailboxes(draft)]
    others += [context.role or "", context.company or ""]
    words = people | set(_words(others))
    words.update(_capitalised_words(draft.region_text(Region.QUOTED)))
    subject = set(_capitalised_words(draft.subject or "")) - words
    words |= subject
    folded = {fold(word) for word in words}
    return Names(
        people=frozenset(people), words=frozenset(words | folded), subject=frozenset(subject)
    )


def capitalised_inside(text: str) -> list[tuple[int, int]]:
    """The `(start, end)` of words with a capital that do not open a sentence or a line."""
    return [match.span() for match in _CAPITALISED.finditer(text)]


def _mailboxes(draft: Draft) -> tuple[Mailbox, ...]:
    return (*draft.from_, *draft.reply_to, *draft.to, *draft.cc, *draft.bcc)


def _of_mailboxes(mailboxes: Iterable[Mailbox]) -> list[str]:
    return [mailbox.display_name for mailbox in mailboxes]


def _words(texts: Iterable[str]) -> list[str]:
    return [match.group().lower() for text in texts for match in _WORD.finditer(text)]


def _capitalised_words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text) if not word[0].islower()]
