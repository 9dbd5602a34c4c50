"""The rule `several-employers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.context import ContactType
from lint_followup.draft import Region
from lint_followup.kinds import FollowUp, Kind
from lint_followup.language.addresses import address_fault, corrected_domain
from lint_followup.language.employers import is_agency, is_employer, is_platform, same_owner
from lint_followup.language.people import fold, name_parts
from lint_followup.language.recipients import others
from lint_followup.rule import (
    FOLLOW_UPS,
    INFO,
    MAIL_KINDS,
    MEDIUM,
    WARNING,
    Hit,
    Options,
    example,
    rule,
)
from lint_followup.rules.recipient._firms import is_about_a_job, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@rule(
    "several-employers",
    category="recipient",
    family="audience",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=MAIL_KINDS,
    regions=("to", "cc"),
    basis="extension",
    suggestion="Write to each of them separately.",
    bad=(
        example(
            kind=Kind.PRE_INTERVIEW,
            to="Priya Nair <priya.nair@brightwell.example>, [[dana.lee@northfield.example]]",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            to="Priya Nair <priya.nair@brightwell.example>, Li Na <[[li.na@harbour-foods.example]]>",
        ),
        example(headers={"Cc": "Rui Costa <[[rui.costa@douro.example]]>"}),
    ),
    good=(
        example(headers={"Cc": "Amara Jensen <amara@jensen.example>"}),
        example(headers={"Cc": "Dana Lee <dana.lee@talbot-recruitment.example>"}),
        example(headers={"Cc": "careers@jobs.brightwell.example, hr@brightwell-group.example"}),
        example(headers={"Cc": "9f2c@mail.greenhouse.io"}),
        example(
            headers={"Cc": "Rui Costa <rui.costa@douro.example>"},
            say="I copy Rui, who introduced us.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            headers={
                "Cc": "Rui Costa <rui.costa@douro.example>",
                "In-Reply-To": "<1@brightwell.example>",
            },
        ),
    ),
)
def several_employers(document: Document, options: Options) -> Iterator[Hit]:
    """One mail goes to more than one employer.

    Each of them sees that the letter went to the other too. A recruiter or a person who introduced
    you is no second employer; in an answer to a thread, and where the text speaks of them, nothing
    is said.
    """
    draft = document.draft
    asks_for_work = document.kind in FOLLOW_UPS or document.guess.follow_up is FollowUp.YES
    if document.is_reply or not (asks_for_work and is_about_a_job(document)):
        return
    if document.context.contact_type is ContactType.AGENCY:
        return
    mailboxes = others(draft, (*draft.to, *draft.cc))
    if any(is_agency(mailbox) or is_platform(mailbox.domain) for mailbox in mailboxes):
        return
    own = {mailbox.domain for mailbox in (*draft.from_, *draft.reply_to)}
    employers = [
        mailbox
        for mailbox in mailboxes
        if is_employer(mailbox)
        and mailbox.domain not in own
        and not (address_fault(mailbox.address) or corrected_domain(mailbox.domain))
    ]
    strangers = [m for m in employers if not same_owner(m.domain, employers[0].domain)]
    thread = draft.region_text(Region.QUOTED).lower() if strangers else ""
    said = {fold(word) for word in words_of(draft.region_text(Region.BODY))} if strangers else set()
    for mailbox in strangers:
        names = {fold(part) for part in name_parts(mailbox.display_name)}
        if mailbox.domain in thread or not names.isdisjoint(said):
            continue
        yield Hit(
            message=f"The mail goes to {employers[0].domain} and to {mailbox.domain}",
            span=mailbox.span,
            severity=INFO if mailbox.span.region is Region.CC else None,
        )
