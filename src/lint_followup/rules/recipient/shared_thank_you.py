"""The rule `shared-thank-you`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.employers import is_agency, is_platform, same_owner
from lint_followup.language.people import fold, name_parts
from lint_followup.language.recipients import is_shared, others
from lint_followup.rule import HIGH, INFO, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Mailbox

_COPIED: Final = re.compile(
    r"\b(?:cc['’]?(?:ed|ing)?|cop(?:y|ied|ying)|in copy|looped|looping|includ(?:ed|ing) \w+ (?:here|on this)|you asked me to (?:add|include|write|send|copy)"
    r"|pass(?:ed|ing)? (?:it|this|my thanks) on)\b",
    re.IGNORECASE,
)
"""What says that a copy is meant."""

_HELPERS: Final = re.compile(
    r"\b(?:assistants?|coordinat(?:or|ion)|hr|human resources|office|people|recruit(?:er|ing|ment)"
    r"|scheduling|talent)\b",
    re.IGNORECASE,
)


@rule(
    "shared-thank-you",
    category="recipient",
    family="audience",
    severity=WARNING,
    confidence=HIGH,
    kinds=(Kind.THANK_YOU,),
    regions=("to", "cc", "bcc"),
    cite=Cite("fine-line", "thank you note to each of the interviewers"),
    basis="ours",
    suggestion="Send each of them a note of their own, with something from your talk with them.",
    advice="thank-each-interviewer",
    bad=(
        example(
            to="Priya Nair <priya.nair@brightwell.example>, "
            "Omar Haddad <[[omar.haddad@brightwell.example]]>",
            greeting="Dear Priya and Omar,",
        ),
        example(
            to="Wei Chen <wei.chen@brightwell.example>, Ana Ruiz <[[ana.ruiz@brightwell.example]]>, "
            "Tom Ek <tom.ek@brightwell.example>",
            greeting="Hi all,",
        ),
        example(headers={"Cc": "Omar Haddad <[[omar.haddad@brightwell.example]]>"}),
        example(headers={"Bcc": "[[omar.haddad@brightwell.example]], li.na@brightwell.example"}),
    ),
    good=(
        example(to="Interview panel <panel@brightwell.example>", greeting="Dear all,"),
        example(headers={"Cc": "Amara Jensen <amara.jensen@work.example>"}),
        example(headers={"Bcc": "amara.jensen+sent@example.com"}),
        example(headers={"Cc": "Dana Lee <dana.lee@hays.example>"}),
        example(headers={"Cc": "Dana Lee (Recruiting) <dana.lee@brightwell.example>"}),
        example(headers={"Cc": "careers@brightwell.example"}),
        example(
            headers={"Cc": "Dana Lee <dana.lee@brightwell.example>"},
            say="As you suggested, I have copied Dana, who keeps the calendar.",
        ),
        example(
            kind=Kind.LOGISTICS,
            to="Priya Nair <priya.nair@brightwell.example>, "
            "Omar Haddad <omar.haddad@brightwell.example>",
            greeting="Dear Priya and Omar,",
        ),
    ),
)
def shared_thank_you(document: Document, options: Options) -> Iterator[Hit]:
    """One thank-you note goes to several people.

    A note of one’s own takes a few minutes and can speak of what you two talked about; a note to
    everybody thanks nobody in particular. A panel’s own mailbox, a recruiter and a copy to yourself
    are fine.
    """
    draft = document.draft
    to = _readers(document, draft.to)
    firm = to[0].domain if to else ""
    to = [mailbox for mailbox in to if same_owner(mailbox.domain, firm)]
    copied = [m for m in _readers(document, draft.cc) if same_owner(m.domain, firm)]
    hidden = _readers(document, draft.bcc)
    if len(to) > 1 and not _COPIED.search(document.text(Region.BODY)):
        # Two who led one talk are often thanked together; a crowd never is.
        yield Hit(
            message=f"One thank-you note goes to {len(to)} people",
            span=to[1].span,
            severity=INFO if len(to) == 2 or document.is_reply else WARNING,
        )
    elif to and copied and not _COPIED.search(document.text(Region.BODY)):
        yield Hit(
            message=f"The thank-you note goes to {_label(copied[0])} too",
            span=copied[0].span,
            severity=INFO,
        )
    if hidden and len(to) + len(hidden) > 1:
        yield Hit(
            message="The thank-you note goes to others unseen (Bcc)",
            span=hidden[0].span,
            severity=INFO if len(hidden) == 1 else None,
        )


def _readers(document: Document, mailboxes: Iterable[Mailbox]) -> list[Mailbox]:
    """Those who may be interviewers: people of their own, no recruiter, no assistant."""
    draft = document.draft
    known = [fold(part) for name in document.context.interviewers for part in name_parts(name)]
    found = [
        mailbox
        for mailbox in others(draft, mailboxes)
        if not is_shared(mailbox)
        and not is_agency(mailbox)
        and not is_platform(mailbox.domain)
        and not _HELPERS.search(mailbox.display_name)
    ]
    if not known:
        return found
    return [m for m in found if any(part in _plain(m) for part in known if len(part) > 1)]


def _plain(mailbox: Mailbox) -> str:
    return fold(f"{mailbox.display_name} {mailbox.address}")


def _label(mailbox: Mailbox) -> str:
    return mailbox.display_name or mailbox.address
