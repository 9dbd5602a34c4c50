"""The rule `wrong-recipient-name`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.greetings import is_given_name
from lint_followup.language.lexicon import lexicon_set
from lint_followup.language.likeness import Likeness, whole_likeness
from lint_followup.language.people import fold
from lint_followup.language.recipients import named_person, people
from lint_followup.rule import (
    ERROR,
    HIGH,
    INFO,
    LOW,
    MAIL_KINDS,
    MEDIUM,
    WARNING,
    Cite,
    Hit,
    Options,
    example,
    rule,
)
from lint_followup.rules.recipient._names import match_greeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lint_followup.document import Document
    from lint_followup.language.greetings import Greeted
    from lint_followup.language.recipients import Person
    from lint_followup.severity import Confidence, Severity

_PASSED_ON: Final = re.compile(
    r"\b(?:attn|attention|c/o|pass(?:ing)?\b.{1,60}\b(?:to|on)\b|forward(?:ing)? (?:this|it|my|the)|forwarded|relay"
    r"|on behalf of|your (?:boss|manager|colleague)|assistant)\b",
    re.IGNORECASE,
)
"""Words with which somebody else is written to through the reader."""


@rule(
    "wrong-recipient-name",
    category="recipient",
    family="recipient-name",
    severity=ERROR,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("greeting", "to", "cc"),
    cite=Cite("do-employers-like-it", "Make sure you have the correct email address."),
    basis="ours",
    suggestion="Greet the person the mail goes to, or correct the address.",
    advice=("recipient-address-correct", "proofread", "personal-not-template"),
    bad=(
        example(to="Dana Lee <dana.lee@brightwell.example>", greeting="Dear [[Ms. Ortiz]],"),
        example(to="Michelle Roe <m.roe@brightwell.example>", greeting="Hi [[Mike]],"),
        example(
            to="priya.nair@brightwell.example",
            greeting="Dear [[Mark]],",
            advice="personal-not-template",
        ),
        example(
            to="Thandiwe Dlamini <thandiwe.dlamini@brightwell.example>",
            greeting="Dear [[Professor Szabó]],",
            advice="proofread",
        ),
        example(to="sofia@brightwell.example", greeting="Hello [[Henrik]],"),
    ),
    good=(
        example(to="William Smith <w.smith@brightwell.example>", greeting="Hi Bill,"),
        example(to="Jürgen Müller <j.mueller@brightwell.example>", greeting="Dear Mr. Muller,"),
        example(to="careers@brightwell.example", greeting="Dear Ms. Ortiz,"),
        example(
            to='"van der Berg, Anna" <avdberg@brightwell.example>',
            greeting="Dear Dr. van der Berg,",
        ),
        example(to="José García López <jgarcia@brightwell.example>", greeting="Dear Mr. García,"),
        example(to="Nguyễn Thị Minh <minh.nt@brightwell.example>", greeting="Dear Ms. Nguyen,"),
        example(
            kind=Kind.PRE_INTERVIEW,
            to="Dana Lee <dana.lee@brightwell.example>",
            greeting="Dear Hiring Team,",
        ),
        example(
            to="Reception <reception@brightwell.example>",
            headers={"Cc": "Priya Nair <priya.nair@brightwell.example>"},
            greeting="Dear Priya,",
        ),
    ),
)
def wrong_recipient_name(document: Document, options: Options) -> Iterator[Hit]:
    """The greeting names somebody else than the mail goes to.

    A name left over from another letter tells the reader that the letter was not written for them.
    Or the greeting is right and the mail goes to a stranger. Nicknames, titles, the order of names
    and accents make no difference here, and a shared mailbox may be anybody's.
    """
    readers = people(document.draft)
    if not readers or not all(reader.is_known for reader in readers):
        return
    matches = match_greeting(document, readers)
    if not matches or any(match.likeness is not Likeness.OTHER for match in matches):
        return
    greeted = matches[0].greeted
    if _signs_in_thread(document, greeted):
        return
    verdict = _verdict(document, greeted, readers)
    if verdict is None:
        return
    text = document.draft.text[greeted.start : greeted.end]
    names = [reader.label for reader in readers]
    whom = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    yield Hit(
        message=f"The greeting says “{text}”, but the mail goes to {whom}",
        span=Span(Region.GREETING, greeted.start, greeted.end),
        severity=verdict[0],
        confidence=verdict[1],
    )


def _verdict(
    document: Document, greeted: Greeted, readers: Sequence[Person]
) -> tuple[Severity, Confidence] | None:
    """How bad it is and how sure; None where the reader may be the one who is greeted."""
    full = all(reader.full_name for reader in readers)
    if not full and not _rules_out(greeted, readers):
        return None
    if not greeted.titled and any(map(_often_goes_by_another, readers)):
        return INFO, LOW
    sure = full and (greeted.titled or (greeted.given and not _begins_alike(greeted, readers)))
    verdict = (ERROR, HIGH) if sure else (WARNING, MEDIUM)
    panel = [named_person(name) for name in document.context.interviewers]
    if all(any(_same(reader, person) for person in panel) for reader in readers):
        return verdict
    return (INFO, LOW) if _is_spoken_of(document, greeted) else verdict


def _rules_out(greeted: Greeted, readers: Sequence[Person]) -> bool:
    """Whether half a name is enough to say that it is another one.

    A title goes with the family name, which must be known; a given name alone with the given name.
    """
    if greeted.titled:
        return all(reader.full_name or reader.has_initial for reader in readers)
    initials = any(reader.has_initial for reader in readers)
    return greeted.given and len(greeted.words) == 1 and not initials


def _begins_alike(greeted: Greeted, readers: Sequence[Person]) -> bool:
    """Whether it could be a pet name that no list has: most keep the first letter of the name."""
    firsts = {fold(part)[:1] for reader in readers for part in reader.full_name}
    return any(fold(word)[:1] in firsts for word in greeted.words)


def _same(reader: Person, person: Person) -> bool:
    if person.address:
        return reader.address.lower() == person.address.lower()
    return whole_likeness(person.parts, reader.names, titled=False) is not Likeness.OTHER


def _often_goes_by_another(person: Person) -> bool:
    """Whether the name is Chinese, Korean or Vietnamese: many go by an English one at work."""
    eastern = lexicon_set("eastern-family-names")
    parts = [fold(part) for part in person.full_name]
    western = any(is_given_name(part) and part not in eastern for part in parts)
    return not western and any(part in eastern for part in parts)


def _signs_in_thread(document: Document, greeted: Greeted) -> bool:
    """Whether a line of the quoted thread is the greeted name: somebody signed with it."""
    thread = document.draft.region_text(Region.QUOTED)
    name = r"\W+".join(map(re.escape, greeted.words))
    return bool(re.search(rf"^[>\s*_~–—-]*(?:[\w.'’-]+[ ]){{0,2}}{name}\W*$", thread, re.MULTILINE))


def _is_spoken_of(document: Document, greeted: Greeted) -> bool:
    """Whether the rest of the draft, or what is known of the interview, has the greeted name."""
    draft = document.draft
    panel = " ".join(document.context.interviewers)
    said = f"{draft.subject or ''} {draft.region_text(Region.QUOTED)} {panel}"
    body = draft.region_text(Region.BODY)
    if _PASSED_ON.search(body):
        return True
    here = {fold(word) for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", said)}
    return any(fold(word) in here for word in greeted.words)
