"""The people a draft goes to, as far as its address fields and its thread tell who they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region
from lint_followup.language.addresses import is_provider
from lint_followup.language.greetings import is_given_name
from lint_followup.language.lexicon import lexicon_set
from lint_followup.language.likeness import told_parts
from lint_followup.language.people import (
    PARTICLES,
    fold,
    is_latin,
    name_parts,
    sender_parts,
    spellings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.draft import Draft, Mailbox

_WORDS: Final = re.compile(r"[^\W\d_]+")
_TAIL: Final = re.compile(
    r"\s+[|•·–—-]\s.*$|\s*[|(\[/].*$|\s+(?:via|from|at|@)\s.*$|,\s*\W*$", re.IGNORECASE
)
_ADDRESSED: Final = re.compile(
    r"(?:^|[\n,;:>]|(?<=[AaPp][Mm])\s)[ \t]*[\"“']?([^\W\d_][\w.'’ʻ, -]{1,60}?)[\"”']?[ \t]*"
    r"[<\[(](?:mailto:)?([^\s<>()\[\]@]+@[^\s<>()\[\]@]+)[>\])]"
)
_UNREAD: Final = re.compile(
    r"(?:.*[._+-])?(?:(?:do)?[._-]?no[t]?[._-]?(?:answer|repl(?:y|ies)|respon[ds]e?)|dont[._-]?reply)"
    r"(?:[._+-].*|\d*)"
    r"|(?:mailer[._-]?daemon|nobody|devnull|bounces?|unmonitored|unattended)(?:\+.*|\d*)",
    re.IGNORECASE,
)
_INITIAL: Final = 1
_FULL: Final = 2
_SHORT: Final = 3


class Person(NamedTuple):
    """Somebody a draft goes to.

    `shown` is the name as the draft shows it, empty where it shows none that could be a person's;
    `parts` are its parts; `local` the words of the address before the `@`, where these may be parts
    of a name. Both are empty for a mailbox that may be anybody's.
    """

    address: str
    shown: str
    parts: tuple[str, ...]
    local: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every word that may be a part of the person's name."""
        return (*self.parts, *self.local)

    @property
    def label(self) -> str:
        """How a finding speaks of the person."""
        return self.shown or self.address

    @property
    def is_known(self) -> bool:
        """Whether at least a part of the name is known."""
        return bool(self.parts) or any(is_given_name(word) for word in self.local)

    @property
    def has_initial(self) -> bool:
        """Whether one name is shown in full and another by its first letter: P. Nair."""
        lengths = [len(part.strip(".")) for part in told_parts(" ".join(self.parts))]
        return _INITIAL in lengths and max(lengths) > _INITIAL and not self.full_name

    @property
    def full_name(self) -> tuple[str, ...]:
        """The parts of the name where both the given and the family name are told; else empty."""
        shown = told_parts(" ".join(self.parts))
        if len(shown) >= _FULL and all(len(part.strip(".")) > _INITIAL for part in shown):
            return shown
        written = len([word for word in self.local if len(word) > _FULL]) >= _FULL
        return self.local if not self.parts and written and _may_be_name(self.local) else ()


def _may_be_name(words: Iterable[str]) -> bool:
    """Whether words without a title are a person's name rather than words of a thing."""
    plain = [fold(word) for word in words]
    return any(map(is_given_name, plain)) or lexicon_set("common-words").isdisjoint(plain)


def is_unread(mailbox: Mailbox) -> bool:
    """Whether mail to the address is read by nobody: no-reply and the like."""
    return bool(_UNREAD.fullmatch(mailbox.local_part))


def is_shared(mailbox: Mailbox) -> bool:
    """Whether the mailbox is an office's or a list's rather than one person's."""
    words = {fold(word) for word in _WORDS.findall(mailbox.local_part.partition("+")[0])}
    return is_unread(mailbox) or not words.isdisjoint(lexicon_set("office-words"))


def own_mailbox(draft: Draft, mailbox: Mailbox) -> bool:
    """Whether a mailbox is the sender's own: the address, or one with the sender's full name."""
    address = _without_tag(mailbox.address)
    if address in {_without_tag(own.address) for own in (*draft.from_, *draft.reply_to)}:
        return True
    told = [fold(part) for part in sender_parts(draft) if fold(part) not in PARTICLES]
    parts = [spellings(part) for part in dict.fromkeys(told) if len(part) > _INITIAL]
    here = fold(f"{mailbox.display_name} {mailbox.address}")
    words = set(_WORDS.findall(here))
    return len(parts) >= _FULL and all(
        any(form in words or (len(form) > _SHORT and form in here) for form in forms)
        for forms in parts
    )


def _without_tag(address: str) -> str:
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def others(draft: Draft, mailboxes: Iterable[Mailbox]) -> tuple[Mailbox, ...]:
    """The mailboxes with an address that are not the sender's own, each once."""
    found = {
        mailbox.address.lower(): mailbox
        for mailbox in mailboxes
        if "@" in mailbox.address and not own_mailbox(draft, mailbox)
    }
    return tuple(found.values())


def people(draft: Draft) -> tuple[Person, ...]:
    """Who is in To and Cc, with names that the quoted thread gives to their addresses."""
    thread = thread_names(draft)
    return tuple(
        read_person(mailbox, thread.get(mailbox.address.lower(), ""))
        for mailbox in _whole((*draft.to, *draft.cc))
        if not own_mailbox(draft, mailbox)
    )


def _whole(mailboxes: Iterable[Mailbox]) -> Iterator[Mailbox]:
    """The mailboxes; a name without address before one with half a name is its other half."""
    from dataclasses import replace

    before = ""
    for mailbox in mailboxes:
        if not mailbox.address and mailbox.display_name:
            before = mailbox.display_name
            continue
        yield replace(mailbox, display_name=f"{before} {mailbox.display_name}".strip())
        before = ""
    if before:
        yield replace(mailbox, display_name=before)


def read_person(mailbox: Mailbox, known_as: str = "") -> Person:
    """Who owns a mailbox. `known_as` is the name that a thread gives where the mailbox has none."""
    shown = _personal_name(mailbox.display_name, mailbox) or _personal_name(known_as, mailbox)
    if (mailbox.display_name.strip(" '\"") and not shown) or (is_shared(mailbox) and not shown):
        hidden = "@" in mailbox.display_name and not is_shared(mailbox)
        return Person(mailbox.address, "", (), _local_words(mailbox) if hidden else ())
    return Person(mailbox.address, shown, name_parts(shown), _local_words(mailbox))


def named_person(name: str) -> Person:
    """Somebody of whom a name or an address is told."""
    if "@" in name:
        from lint_followup.draft import Mailbox, Span

        return read_person(Mailbox("", name, Span(Region.TO, 0, len(name))))
    return Person("", name, name_parts(name), ())


def _local_words(mailbox: Mailbox) -> tuple[str, ...]:
    """The words of a local part that may be parts of a name; none for a shared mailbox."""
    if is_shared(mailbox):
        return ()
    return tuple(_WORDS.findall(mailbox.local_part.partition("+")[0]))


def _personal_name(name: str, mailbox: Mailbox) -> str:
    """A shown name without its additions where it may be a person's; else empty."""
    bare = _TAIL.sub("", name.strip(" '\"“”")).strip()
    parts = name_parts(bare)
    if not parts or "@" in bare or any(c.isdigit() for c in bare) or not is_latin("".join(parts)):
        return ""
    words = {fold(part) for part in parts}
    if not words.isdisjoint(lexicon_set("office-words")):
        return ""
    local = fold(mailbox.local_part)
    told = {form for part in told_parts(bare) for form in spellings(part)}
    if any(len(form) > _FULL and form in local for form in told):
        return name
    if any(map(is_given_name, parts)):
        return name
    # A firm's name as the name of a mailbox: its words are those of the domain.
    firm = "" if is_provider(mailbox.domain) else fold(mailbox.domain)
    of_firm = any(len(form) > _FULL and form in firm for form in told)
    if of_firm or len(parts) == 1 or is_shared(mailbox) or not _may_be_name(parts):
        return ""
    return name


def thread_names(draft: Draft) -> dict[str, str]:
    """The names that the quoted thread gives to addresses: "On … Ana Gil <ana@…> wrote"."""
    text = draft.region_text(Region.QUOTED)
    found: dict[str, str] = {}
    for match in _ADDRESSED.finditer(text):
        found.setdefault(match[2].lower().removeprefix("mailto:"), match[1].strip(" ,"))
    return found
