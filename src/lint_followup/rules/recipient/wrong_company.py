"""The rule `wrong-company`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType, Context
from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.employers import domain_label, same_firm
from lint_followup.rule import (
    ALL_KINDS,
    ERROR,
    HIGH,
    INFO,
    LOW,
    MEDIUM,
    WARNING,
    Cite,
    Hit,
    Options,
    example,
    rule,
)
from lint_followup.rules.recipient._firms import (
    body_firms,
    employer_domains,
    is_about_a_job,
    subject_firms,
    thread_words,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.document import Document
    from lint_followup.language.employers import Mention

_SITE: Final = re.compile(
    r"\b(?:academy|branch|campus|cent(?:er|re)|clinic|college|department|faculty|hospital|hotel|house"
    r"|institute|lab(?:oratory)?|library|museum|office|practice|school|site|station|store|surgery"
    r"|trust|university|ward)s?\b",
    re.IGNORECASE,
)
"""Places that are often a part of an employer with another name."""


@rule(
    "wrong-company",
    category="recipient",
    family="company",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=ALL_KINDS,
    regions=("subject", "body"),
    cite=Cite("how-not-to-follow-up", "sending a personal thank-you note or a well written e-mail"),
    basis="ours",
    suggestion="Write the name of the firm that the mail goes to.",
    advice=("personal-not-template", "proofread"),
    bad=(
        example(
            say="I would be glad to join you in the role at [[Globex]].",
            context=Context(company="Brightwell"),
        ),
        example(
            subject="Thank you: interview for Data Analyst at Brightwell, Amara Jensen",
            say="I am still excited about the position at [[Apex Foods]].",
        ),
        example(
            say="Brightwell’s plans impressed me, and I look forward to joining [[Initech]].",
            advice="proofread",
        ),
        example(
            to="careers@globex.example",
            greeting="Dear Hiring Team,",
            say="Thank you again for the interview at [[Stark & Sons]].",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            subject="Data Analyst position at [[Acme]]: Amara Jensen",
            say="I hope to contribute to Brightwell for years.",
        ),
    ),
    good=(
        example(
            say="I am excited about the role at Brightwell Health.",
            context=Context(company="Brightwell"),
        ),
        example(say="In my previous position at Globex I led a team of four."),
        example(say="My role at IBM taught me patience with old systems."),
        example(say="I would welcome the opportunity to work with Dr. Smith."),
        example(
            to="Dana Lee <dana.lee@talentbridge.example>",
            greeting="Dear Ms. Lee,",
            say="I remain very interested in the opening at Globex.",
        ),
        example(
            to="Dana Lee <dana.lee@lee-partners.example>",
            greeting="Dear Ms. Lee,",
            say="I remain very interested in the opening at Globex.",
            context=Context(contact_type=ContactType.AGENCY),
        ),
        example(
            to="Dana Lee <dana.lee@bcg-consult.example>",
            greeting="Dear Ms. Lee,",
            say="I remain very interested in the opening at Boston Consulting Group.",
        ),
        example(say="I also have another interview at Globex next week."),
    ),
)
def wrong_company(document: Document, options: Options) -> Iterator[Hit]:
    """The name of another employer is left in the letter.

    It shows that the letter was written for somebody else and sent on, which is worse than no letter.
    Employers of your past, other offers, and firms that the thread speaks of are left alone, and
    so is what you write to a recruiter about a client.
    """
    if not is_about_a_job(document):
        return
    company = document.context.company
    domains = employer_domains(document)
    labels = [domain_label(domain) for domain in domains]
    in_subject, in_body = subject_firms(document), body_firms(document)
    explained = {word.casefold() for word in words_of(thread_words(document))}
    strange = [
        (region, mention)
        for region, mentions in ((Region.SUBJECT, in_subject), (Region.BODY, in_body))
        for mention in mentions
        if not any(same_firm(mention.name, known) for known in _known(company, labels))
        and explained.isdisjoint(map(str.casefold, words_of(mention.name)))
        and mention.name.casefold() != "no"  # "No. 4 shaft"
    ]
    named = [mention.name for _, mention in strange]
    for index, (region, mention) in enumerate(strange):
        name, span = mention.name, Span(region, mention.start, mention.end)
        site = _SITE.search(name)
        if name in named[:index]:
            continue
        if company:
            if not site or _SITE.search(company):
                message = f"“{name}” is named as the employer, but the job is at {company}"
                yield Hit(message=message, span=span, severity=ERROR, confidence=HIGH)
        elif other := _other_subject(region, mention, in_subject, labels):
            message = f"The subject names {other} as the employer, the text “{name}”"
            yield Hit(message=message, span=span)
        elif labels and not site:
            sure = region is Region.BODY and _speaks_of(document, mention, labels)
            # A firm that is named again and again may be a brand of the one with the domain.
            again = named.count(name) > 1
            yield Hit(
                message=f"“{name}” is named as the employer, but the mail goes to {domains[0]}",
                span=span,
                severity=None if sure else INFO,
                confidence=LOW if again and not sure else None,
            )


def _known(company: str | None, labels: Iterable[str]) -> list[str]:
    pieces = [piece for label in labels for piece in label.split("-")]
    return [*([company] if company else ()), *labels, *pieces]


def _other_subject(
    region: Region, mention: Mention, in_subject: list[Mention], labels: list[str]
) -> str:
    """The firm that the subject names instead of the one in the body, if it may be the right one."""
    if region is Region.SUBJECT:
        return ""
    firms = [other.name for other in in_subject if not same_firm(other.name, mention.name)]
    right = [firm for firm in firms if not labels or any(same_firm(firm, x) for x in labels)]
    return right[0] if right and len(firms) == len(in_subject) else ""


def _speaks_of(document: Document, mention: Mention, labels: list[str]) -> bool:
    """Whether the body names the readers' firm as well, besides the strange one."""
    body = document.text(Region.BODY)
    rest = body[: mention.start] + " " * (mention.end - mention.start) + body[mention.end :]
    words = [word for word in words_of(rest) if word[0].isupper() and len(word) > 3]
    return any(_names(word, label) for word in words for label in labels)


def _names(word: str, label: str) -> bool:
    plain = re.sub(r"['’]s$|\W", "", word).casefold()
    return len(plain) > 3 and (plain == label or label.startswith(plain))
