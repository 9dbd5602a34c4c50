"""The rule `missing-contact-details`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Format, Region
from lint_followup.kinds import FollowUp, Kind
from lint_followup.rule import HINT, LOW, MEDIUM, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_PHONE: Final = re.compile(
    r"(?<![\w/.-])(?:\+|00)?\(?\d(?:[\s().\-–/]{0,3}\d){7,14}(?![\w/-]*\w)"
    r"|(?<![\w/.-])\d{3}[-. ]\d{4}(?![\w/.-]*\w)"
)
_DATE: Final = re.compile(
    r"(?<![\w+.-])(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d"
    r"|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d)(?![\w-])"
)
_LABELLED: Final = re.compile(
    r"\b(?:tel|telephone|phone|mob|mobile|cell|call|text|whatsapp|signal|telegram|skype|wechat|m|t|p|ph)"
    r"\b\.?\s*(?:no\.?|number)?\s*(?:me\s+)?(?:is|on|at|:)?\s*[+(]?\w*\d[\d\s().-]{3,}",
    re.IGNORECASE,
)
_LINK: Final = re.compile(
    r"https?://|\bwww\.|\blinked-?in\b|\bgithub\b|\bxing\b|\borcid\b"
    r"|(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|co|info|example|test|[a-z]{2})(?:/[\w/-]*)?(?![\w@.])"
    r"|[\w.+-]+@[\w-]+\.\w+|\bskype\s*:|\bwechat\s*:",
    re.IGNORECASE,
)
_POST: Final = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b"
    r"|\bP\.?\s?O\.?\s?Box\s\d+|\b\d{1,5}[a-z]?,?\s(?:[A-Z][\w'’-]*\s){1,3}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Close|Court|Place|Square|Terrace|Boulevard|Blvd)\b"
    r"|^\s*(?:[A-Z]{1,2}-)?\d{4,5}\s[A-ZÀ-Þ]\w+\s*$",
    re.MULTILINE,
)
_ENCLOSED: Final = re.compile(r"\b(?:cv|r[ée]sum[ée]|vcard|lebenslauf)\b|\.vcf$", re.IGNORECASE)


@rule(
    "missing-contact-details",
    category="signature",
    severity=HINT,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.PRE_INTERVIEW),
    regions=("signature", "body", "signoff"),
    cite=Cite(
        "too-much-follow-up",
        "includes information about your job search or your professional contact information",
    ),
    basis="ours",
    suggestion="Add a line under your name with a telephone number or a link to your profile.",
    advice="signature-contact-info",
    bad=(
        example(signature="Amara Jensen"),
        example(kind=Kind.STATUS_CHECK, signature="Amara Jensen\nData Analyst"),
        example(kind=Kind.PRE_INTERVIEW, signature="Amara Jensen, MSc\nClass of 2014-2018"),
    ),
    good=(
        example(signature="Amara Jensen", say="You can reach me on 020 7946 0018 at any time."),
        example(signature="Amara Jensen\nlinkedin.example/in/amara-jensen"),
        example(signature="Amara Jensen\n14 Mill Lane\nDurham DH1 3LE"),
        example(
            signature="Amara Jensen",
            headers={"In-Reply-To": "<1@brightwell.example>"},
            subject="Re: Thank you: Data Analyst interview, Amara Jensen",
        ),
    ),
)
def missing_contact_details(document: Document, options: Options) -> Iterator[Hit]:
    """Nothing says how to reach you but by return mail.

    Somebody who wants to call should not have to look for your number in another file. A number
    in the text, a profile link or a postal address is enough; a reply within a thread and a mail
    with your CV attached need none.
    """
    draft = document.draft
    if document.guess.follow_up is not FollowUp.YES:
        return
    thread = draft.header("In-Reply-To") or draft.header("References")
    if thread or draft.region_text(Region.QUOTED).strip():
        return
    if any(_ENCLOSED.search(re.sub(r"[_-]", " ", item.filename)) for item in draft.attachments):
        return
    regions = (Region.BODY, Region.SIGNOFF, Region.SIGNATURE)
    text = "\n".join(draft.region_text(region) for region in regions)
    signature = draft.region_text(Region.SIGNATURE)
    plain = _DATE.sub(" ", text)
    if (
        _PHONE.search(plain)
        or _LABELLED.search(plain)
        or _LINK.search(signature)
        or _POST.search(signature)
        or re.search(r"https?://\S*linkedin|\blinkedin\.\w|mailto:", text, re.IGNORECASE)
    ):
        return
    yield Hit(
        message="No telephone number, link or postal address says how to reach you",
        # A mail program may add the signature when the mail is sent.
        confidence=MEDIUM if draft.format is Format.MESSAGE else LOW,
    )
