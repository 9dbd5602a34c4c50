"""Which firm a draft is written to, as far as its fields, its thread and the context tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType
from lint_followup.draft import Region
from lint_followup.kinds import FollowUp
from lint_followup.language.employers import domain_label, is_employer, is_public_body, job_firms
from lint_followup.language.recipients import others
from lint_followup.language.sentences import split_sentences

if TYPE_CHECKING:
    from lint_followup.document import Document
    from lint_followup.language.employers import Mention

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’&-][^\W\d_]+)*")


def is_about_a_job(document: Document) -> bool:
    """Whether the draft is, or may be, about a job."""
    return document.guess.follow_up is not FollowUp.NO


def subject_firms(document: Document) -> list[Mention]:
    """The firms at which the subject says the job is."""
    text = document.draft.subject or ""
    return list(job_firms(text, [(0, len(text))], subject=True))


def body_firms(document: Document) -> list[Mention]:
    """The firms at which the body says the job is."""
    text = document.text(Region.BODY)
    return list(job_firms(text, split_sentences(text)))


def employer_domains(document: Document) -> list[str]:
    """The domains of the readers where these can be the employer's; none when writing to an agency."""
    if document.context.contact_type is ContactType.AGENCY:
        return []
    draft = document.draft
    readers = others(draft, (*draft.to, *draft.cc))
    domains = [mailbox.domain for mailbox in readers if is_employer(mailbox)]
    own = {mailbox.domain for mailbox in draft.from_}
    return [d for d in dict.fromkeys(domains) if d not in own and not is_public_body(d)]


def employer_labels(document: Document) -> list[str]:
    """What names the readers' firms in their domains."""
    return [domain_label(domain) for domain in employer_domains(document)]


def thread_words(document: Document) -> str:
    """The quoted thread and the writer's signature: names that stand there are explained."""
    draft = document.draft
    return f"{draft.region_text(Region.QUOTED)}\n{draft.region_text(Region.SIGNATURE)}"


def words_of(text: str) -> list[str]:
    """The words of a text, as written."""
    return _WORD.findall(text)
