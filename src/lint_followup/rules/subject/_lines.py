"""Subject lines: what stands before the subject proper, and what it is made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.people import fold, name_parts, pet_forms, sender_name, sender_parts
from lint_followup.language.roles import find_role, names_role

if TYPE_CHECKING:
    from lint_followup.context import Context
    from lint_followup.draft import Draft

_PREFIXES: Final = re.compile(
    r"(?:\s*(?:re|aw|antw|antwort|betr|bls|enc|fs|fw|fwd|i|odp|pd|ref|res|rif|rv|sv|tr|vb|vl|vs|wg|ynt"
    r"|réf|回复|答复|转发)\s?(?:\[\d+\]|\(\d+\)|\^\d+|\*\d+)?\s?[:：]|\s*\[(?:ext|external)\])+",
    re.IGNORECASE,
)
REPLY_MARK: Final = re.compile(
    r"\s*(?P<mark>(?P<word>re|aw|antw|antwort|odp|sv|fwd?|wg|tr|rv|回复|答复|转发)"
    r"\s?(?P<count>\[\d+\]|\(\d+\)|\^\d+|\*\d+)?\s?[:：])",
    re.IGNORECASE,
)
"""One mark that mail programs put before the subject of an answer or of passed-on mail."""

_NONE: Final = re.compile(
    r"[(<\[{]?\s*(?:no|none|without|empty|blank|untitled|kein|ohne|sans|sin|senza|geen)?"
    r"\s*(?:subject|title|betreff|objet|asunto|oggetto|onderwerp)\s*[)>\]}]?|[(<\[]?(?:none|null|untitled)[)>\]]?|\W*",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


class Core(NamedTuple):
    """The subject without `Re:` and its like, and where that stands in the field."""

    text: str
    start: int
    end: int


def core(subject: str) -> Core:
    """The subject proper."""
    found = _PREFIXES.match(subject)
    start = found.end() if found else 0
    text = subject[start:]
    start += len(text) - len(text.lstrip())
    return Core(text.strip(), start, start + len(text.strip()))


def is_blank(subject: str) -> bool:
    """Whether a subject proper says nothing at all: nothing, signs, "(no subject)"."""
    return bool(_NONE.fullmatch(subject.strip()))


def is_answer(draft: Draft) -> bool:
    """Whether the draft answers a mail: its subject is the thread's, not the writer's."""
    return bool(
        (draft.header("In-Reply-To") or draft.header("References"))
        or draft.region_text(Region.QUOTED).strip()
    )


def words(text: str) -> list[str]:
    """The words of a subject, in lower case, apostrophes straightened."""
    return [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]


def has_name(draft: Draft, text: str) -> bool:
    """Whether a subject has a part of the sender's name, a short form of it, or the initials."""
    parts = [part for part in sender_parts(draft) if len(fold(part).strip(".")) >= 2]
    names = {form for part in parts for form in pet_forms(part) if len(form) >= 2}
    here = {fold(piece) for word in _WORD.findall(text) for piece in re.split(r"[^\w]+", word)}
    here |= {
        fold(word).replace(".", "").replace("-", "").replace("'", "")
        for word in _WORD.findall(text)
    }
    if names & here or any(part in text for part in parts):
        return True
    initials = "".join(part[0] for part in name_parts(sender_name(draft)))
    return len(initials) >= 2 and initials.upper() in re.findall(
        r"\b[A-Z]{2,}\b", text.replace(".", "")
    )


def has_company(draft: Draft, context: Context, text: str) -> bool:
    """Whether a subject names the company: that of the context or of the receivers' domains."""
    names = {fold(word) for word in re.findall(r"\w{3,}", context.company or "")}
    for mailbox in (*draft.to, *draft.cc):
        names.update(piece for piece in re.findall(r"\w{4,}", mailbox.domain))
    here = re.sub(r"\W+", "", fold(text))
    idle = {
        "mail",
        "email",
        "gmail",
        "example",
        "company",
        "group",
        "careers",
        "jobs",
        "team",
        "work",
    }
    return any(name in here for name in names - idle)


def better_subject(draft: Draft, context: Context, kind: Kind) -> str:
    """A subject made of what the draft is for, the job it names and the sender's name."""
    role, name = find_role(draft, context), sender_name(draft)
    if role.islower():
        role = role.capitalize() if role.isascii() else role
    about = {
        Kind.THANK_YOU: f"Thank you – {role} interview" if role else "Thank you for the interview",
        Kind.STATUS_CHECK: f"{role} application" if role else "My application",
        Kind.PRE_INTERVIEW: f"{role} application" if role else "My application",
        Kind.REJECTION_REPLY: f"Thank you – {role} application"
        if role
        else "Thank you for your answer",
        Kind.LOGISTICS: f"{role} interview" if role else "Our interview",
    }.get(kind, role)
    return " – ".join(part for part in (about, name) if part)


def suggest(draft: Draft, context: Context, kind: Kind) -> str:
    """What to write instead, concrete where the draft gives the facts."""
    role, name = find_role(draft, context), sender_name(draft)
    subject = better_subject(draft, context, kind)
    if kind in {Kind.OTHER, Kind.ARTICLE_SHARE} or not subject:
        return "Say in a few words what the mail is about."
    missing = " and ".join(
        what for what, known in (("the job’s title", role), ("your name", name)) if not known
    )
    return f"Write for example “{subject}”" + (f", with {missing}." if missing else ".")


def says_role(context: Context, text: str) -> bool:
    """Whether a subject names the job."""
    return names_role(text, context.role)
