"""Whose address it is: spellings of one mailbox, companies behind domains, names of one person."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from lint_followup.language.addresses import is_provider
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import PARTICLES, fold, name_parts, same_part

if TYPE_CHECKING:
    from collections.abc import Iterable

_SECOND_LEVEL: Final = frozenset(
    "ac asn co com edu ed gen go gob gouv gov govt gv id ltd me mil ne net nhs nom or org plc sch".split()
)
"""What stands below a country's domain in place of a name: `co.uk`, `com.au`, `ac.jp`."""

_LEGAL_FORMS: Final = frozenset(
    """
    ab ag as asa bv co company corp corporation gmbh group holding holdings inc incorporated kg
    limited llc llp ltd nv oy plc pte pty sa sarl sas se spa srl the
    """.split()
)
_WORD: Final = re.compile(r"[^\W_]+")
_GMAIL: Final = frozenset({"gmail.com", "googlemail.com"})
_SHORTEST_NAME: Final = 4
"""Letters that the first word of a company's name must have to stand for all of it."""


@lru_cache(maxsize=20_000)
def mailbox_key(address: str) -> str:
    """What all spellings of one mailbox have in common; empty for what is no address."""
    local, at, domain = address.strip().lower().rpartition("@")
    domain = _ascii_domain(domain)
    if not (at and local and domain):
        return ""
    local = local.partition("+")[0] or local
    if domain in _GMAIL:
        local, domain = local.replace(".", "") or local, "gmail.com"
    return f"{local}@{domain}"


def _ascii_domain(domain: str) -> str:
    """A domain in the one form that mail servers know: `münchen.example` has two."""
    domain = domain.rstrip(".")
    if domain.isascii():
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


@lru_cache(maxsize=20_000)
def company_domain(address: str) -> str:
    """The domain that a company has registered; empty where anybody's mail comes from.

    `mail.acme.example` is `acme.example`, `jobs.acme.co.uk` is `acme.co.uk`.
    """
    domain = _ascii_domain(address.rpartition("@")[2].strip().lower())
    labels = domain.split(".")
    if len(labels) < 2 or not all(labels) or labels[-1].isdigit() or domain.startswith("["):
        return ""
    if is_provider(domain) or _is_shared(labels):
        return ""
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if country else labels[-2:])


@cache
def _shared_domains() -> frozenset[str]:
    return frozenset(load_lexicon("shared-mail-domains"))


def _is_shared(labels: list[str]) -> bool:
    ends = (".".join(labels[index:]) for index in range(len(labels) - 1))
    return not _shared_domains().isdisjoint(ends)


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """What the spellings of one full name have in common; empty for half a name or none.

    "Whitfield, Dana" and "Dana J. Whitfield" have that of "Dana Whitfield".
    """
    if "@" in name:
        return ""
    parts = [fold(part).rstrip(".") for part in name_parts(name)]
    long = [part for part in parts if len(part) > 1]
    if sum(part not in PARTICLES for part in long) < 2:
        return ""
    return " ".join(sorted(long))


def may_be(name: str, other: str) -> bool:
    """Whether two names can be one person's: each part of the shorter is in the longer."""
    if "@" in name or "@" in other:
        return False
    short, long = sorted((name_parts(name), name_parts(other)), key=len)
    return bool(short) and all(any(same_part(one, two) for two in long) for one in short)


def is_domain_of(domain: str, company: str) -> bool:
    """Whether the name of a company is in a registered domain: all its words, or a telling first."""
    label = domain.partition(".")[0].replace("-", "")
    words = [word for word in _WORD.findall(fold(company)) if word not in _LEGAL_FORMS]
    if not words:
        return False
    if label == "".join(words):
        return True
    common = load_lexicon("common-company-words")
    return len(words[0]) >= _SHORTEST_NAME and label == words[0] and words[0] not in common


def keys(addresses: Iterable[str]) -> frozenset[str]:
    """The mailboxes that some addresses stand for."""
    return frozenset(key for address in addresses if (key := mailbox_key(address)))
