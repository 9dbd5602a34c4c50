"""The rule `forgotten-attachment`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Format, Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.lexicon import load_lexicon
from lint_followup.rule import HIGH, MAIL_KINDS, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.slips._own import has_link, written_and_said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.draft import Attachment, Draft

_SIGNATURES: Final = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-keys",
    }
)
_THIS_MAIL: Final = (
    r"(?:to|with|in)\s(?:this|the\spresent)\s(?:e-?mail|message|note|mail|letter|reply)\b(?!\sof\b)"
)
_DONE: Final = r"(?:attached|enclosed)"
_PLACE: Final = r"(?:attach(?:ments?)?|annex|appendix|enclosures?)"
_ADVERBS: Final = (
    r"(?:\s(?:also|now|therefore|hereby|herewith|already|just|only|here|again|both|thus|below))*"
)
_ELSEWHERE: Final = r"(?![^.;\n]{0,60}\bto\s(?:the|an?|my|our|each|every|his|her|their|its|all|that|those|it|them|your)\b)"
_FORMAT: Final = r"(?:pdfs?|zips?|zip\sfile|files?|scans?|word\s(?:file|document)|docx?|excel\s(?:file|sheet)|spreadsheets?|jpe?gs?)"
_FILE: Final = (
    r"(?:pdfs?|zip|files?|scans?|documents?|spreadsheets?|c\.?v|r[ée]sum[ée]|transcripts?|certificates?|diplomas?|forms?"
    r"|invoices?|receipts?|drawings|slides|deck|cop(?:y|ies)|recording|timesheets?|references)"
)
_LATER: Final = r"(?![^.;\n]*\b(?:tomorrow|later|next\s\w+|by\spost|tonight|soon|on\s\w+day|this\s(?:week|afternoon|evening))\b)"
_LOOK: Final = r"(?:find|see|view|open|check|consult|review|accept|read|study|refer\sto|look\sat)"


@cache
def _claims() -> tuple[re.Pattern[str], ...]:
    """What says that a file goes with this mail; compiled at the first look."""
    thing = f"(?:{'|'.join(map(re.escape, load_lexicon('attachable')))})"
    claims = (
        # Please find attached; see the attachment; you will find my CV enclosed
        (
            rf"(?:\b(?:please|kindly)[\s,]+(?:also\s|kindly\s|do\s)?|^\W*|\byou(?:['’]ll|\swill|\scan|\smay)?\s(?:also\s)?|[,:;]\s)"
            rf"{_LOOK}\b(?:[\s,]+(?!that\b)[\w’'-]+){{0,9}}?[\s,]+(?:{_DONE}\b|(?:in\s|as\s)?(?:the\s|an?\s|in\s)?{_PLACE}(?=\s*[,.;:!?)]|\s*$|\s(?:for|to|in|with|below|which|and)\b))"
        ),
        rf"\bfind[\s,]+(?:\w+\s)?(?:{_DONE}|herewith)\b",
        r"\bPFA\b",
        rf"\byou(?:['’]ll|\swill|\scan)?\sfind\b[^.;:\n]{{1,40}}\s(?:below\s)?as\san?\s{_FORMAT}\b",
        rf"\b(?:please|kindly)\s(?:see|find|open|look\sat|use)\sthe\s{_FORMAT}\b(?!\s(?:at|on|in|under|called|name|number)\b)",
        # They come with this mail as a PDF; the photos accompany this message; here is the PDF
        rf"\b(?:{thing}|they|it|these|those|both|all\sof\sthem)\s(?:(?:comes?|goes|go|travels?|arrives?|follows?)\s(?:[\w-]+\s){{0,3}}?{_THIS_MAIL}|accompan(?:y|ies)\sthis\s(?:e-?mail|message|mail|letter|note)\b)",
        rf"(?:^|(?<=[.:;!?,–—]\s)|(?<=\band\s)|(?<=\bso\s))\W*here(?:['’]s|\sis|\sare|\scomes?)\s(?:also\s|now\s)?(?:the|my|a|an|your|our|both|two|three)\s(?:(?!link|address|page|number|idea|story|text|list)[\w-]+\s){{0,3}}?(?:{_FILE}(?!\s(?:number|name|format|at|on|under)\b)(?![^.!?\n]*:\s*$)(?=\s*[.,;!?)]|\s*$|\s(?:you|(?:that|which)\s(?:you|we)|as|for|from|of|with|to)\b)|[\w’'-]+(?:\s[\w’'-]+){{0,3}}?\sas\san?\s{_FORMAT}\b)",
        # My CV is attached; both are enclosed; CV attached; my CV (attached)
        rf"\b(?:{thing}|both|all(?:\s\w+){{1,2}})\s(?:\(?(?:you|we)\s[\w\s]{{1,25}}?\)?\s)?(?:is|are|has\sbeen|have\sbeen){_ADVERBS}(?:\sall)?\s{_DONE}\b(?!\s(?:to|by|with|in|via)\s(?!this\b))",
        rf"\b(?:{thing}|both)\s(?:is|are)\sin\s(?:the\s)?{_PLACE}\b(?!\sof\b)",
        rf"^\W*(?!(?:I|we|you|he|she|they|it)\b)(?:[\w’'-]+\s){{0,4}}{thing}\s{_DONE}(?=\W*$|\s(?:as|for|per|below|here)\b)",
        rf"\b{thing}\s\((?:also\s)?{_DONE}\)",
        # Attached is, are, you will find, my CV
        (
            rf"(?:^|(?<=[,.:;!?])|(?<=\band))\W*(?:please\s)?(?:here(?:with|by)?\s)?{_DONE}(?:\s(?:herewith|hereto|below|here|also))?[\s,]+"
            r"(?:for\s(?:your|the)|please|you|is|are|find|my|the|an?|two|three|four|some|with\s(?:this|my))\b(?!\s(?:to|by)\b)"
        ),
        rf"^\W*(?:{_DONE}|attachments?|encl(?:osures?)?)\.?\s?:\s?\w",
        rf"^\W*(?:attaching|enclosing|in\s(?:the\s)?attach(?:ment)?)\s(?:[\w’'-]+\s){{0,4}}?{thing}\b",
        # I attach; I have attached; I am enclosing; which I attach
        rf"\bI{_ADVERBS}(?:['’]m|\sam)?{_ADVERBS}\s(?:attach|enclose|attaching|enclosing)\b(?!\s(?:great|much|more|some|no|little|high|importance|value|weight|each|every)){_ELSEWHERE}(?:\s[\w’'-]+){{1,2}}",
        rf"\b(?:I|we)(?:['’]ve|\shave){_ADVERBS}\s{_DONE}\b(?:\s{_THIS_MAIL}|{_ELSEWHERE}(?:[\s,]+[\w’'-]+){{1,2}})",
        rf"\bI\s{_DONE}\b(?![^.;\n]*\bto\b(?!\sthis))\s(?:[\w’'-]+\s){{0,4}}?{thing}\b",
        rf"\bI(?:['’]ve|\shave)?\s{_DONE}\b[^.;\n]{{0,40}}\s{_THIS_MAIL}",
        rf"\bwhich\s(?:I(?:\shave|['’]ve)?|is|are)\s(?:also\s)?(?:attach|enclose|{_DONE})\b(?!\s(?:to|by|in|with)\b)",
        r"\b(?:took|taken|take|taking)\sthe\s(?:liberty|freedom)\s(?:of|to)\s(?:attach|enclos)\w*|\bpleasure\s(?:in|of)\s(?:attaching|enclosing)\b",
        rf"\bI(?:\sam|['’]m)?\ssend(?:ing)?\s(?:you\s)?(?:\w+\s)?{_DONE}\b",
        # the attached plan; in the attached PDF
        rf"\b(?:(?:in|to|from|by)\s)?(?:the|my)\s{_DONE}\s(?:[\w-]+\s){{0,2}}?{thing}\b",
        # I am sending it as an attachment, with this mail; you find it in the annex
        (
            rf"(?:\bI(?:['’]ve|['’]m|\sam|\shave)?{_ADVERBS}\s(?:send|sending|include|included|including|forward|forwarding|submit|submitting|share|sharing|put|add|adding|added|append|appending)|^\W*sending)"
            rf"\b[^.;\n]{{0,60}}\s(?:{_THIS_MAIL}|(?:as|in)\s(?:an?\s|the\s)?{_PLACE}\b)"
        ),
        rf"\bI(?:['’]m|\sam)?{_ADVERBS}\ssend(?:ing)?\b(?=[^.;:\n]{{0,60}}\b(?:along\b|as\san?\s{_FORMAT}\b)){_LATER}(?:\s[\w’'-]+){{1,3}}",
        r"\bwith\sthis\s(?:e-?mail|message|mail|letter)[\s,]+(?:I\s(?:am\s)?(?:also\s)?send(?:ing)?|you\s(?:receive|get|find))\b",
        rf"\b(?:in|as)\s(?:an?\s|the\s)?{_PLACE}[\s,]+(?:please\s|kindly\s)?(?:you|find|I\ssend|I\sam\ssending)\b",
    )
    return tuple(re.compile(claim, re.IGNORECASE) for claim in claims)


_TRIGGER: Final = re.compile(
    r"\b(?:attach|enclos|encl\b|annex|appendix|herewith|PFA\b|send|includ|forward|submit|shar(?:e|ing)\b)",
    re.IGNORECASE,
)
_GIVEN: Final = re.compile(
    r"\bhere(?:['’]s|\sis|\sare|\scomes?)\b|\baccompan|\bthis\s(?:e-?mail|message|mail|letter|note)\b|\bas\san?\s|\b(?:pdf|zip|file|scan|spreadsheet)",
    re.IGNORECASE,
)
_CLAUSE_END: Final = re.compile(r"[;:,—–]")
_DENIED: Final = re.compile(
    r"\b(?:not|no|never|nothing|without|cannot|nor|unable|rather than|instead of)\b|n['’]t\b"
    r"|\b(?:if|whether|once|until|unless|would|could|should|shall|when)\b",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(
    r"\bI(?:['’]ll|\s(?:\w+\s)?(?:can|might|may|will|want|wanted|intend|intended|forgot|meant|am going|was going))\b[\w\s]{0,25}$",
    re.IGNORECASE,
)
_EARLIER: Final = re.compile(
    r"\b(?:last|previous|earlier|first|former|prior|original|initial|second)\s(?:e-?mails?|mails?|messages?|notes?|letters?|application)\b"
    r"|\b(?:to|with|in)\s(?:my|the|our|her|his|their)\s(?:application|(?:e-?mail|mail|message|letter)\sof|submission|portal)\b"
    r"|\b(?:yesterday|last\s(?:week|month|time|\w+day)|earlier\stoday|ago)\b",
    re.IGNORECASE,
)
_THEIRS: Final = re.compile(
    r"\b(?:thank(?:s|\syou)|received?|receiving|(?<!send\s)(?<!sending\s)you(?:['’]ve|\shave|\shad)?\s(?:attached|enclosed|sent)|(?:have\sread|I\sread)|reviewed|went\sthrough|gone\sthrough"
    r"|looked\s(?:at|through)|studied|saw|noticed|understood|said|says|wrote)\b",
    re.IGNORECASE,
)
_IN_THEIR_MAIL: Final = re.compile(
    r"\b(?:in|with|to|from|of)\syour\s(?:\w+\s)?(?:invitation|e-?mail|message|letter|mail|reply|offer)\b|\b(?:pasted|copied)\b",
    re.IGNORECASE,
)


@rule(
    "forgotten-attachment",
    category="slips",
    family="attachment",
    severity=WARNING,
    confidence=HIGH,
    kinds=MAIL_KINDS,
    regions=("body",),
    basis="ours",
    suggestion="Attach the file, or take the sentence out.",
    cite=Cite("how-not-to-follow-up", "be sure that you proofread several times"),
    advice="proofread",
    bad=(
        example(kind=Kind.LOGISTICS, say="[[Please find attached]] the two references."),
        example(kind=Kind.STATUS_CHECK, say="My updated [[certificate is attached]]."),
        example(say="[[I attach a scan]] of the licence that you asked for."),
        example(say="The layout is [[in the attached sketch]], with the pass at the back."),
        example(say="You asked for my notes; [[they come with this e-mail]] as a PDF."),
        example(say="About the varnish: [[here’s the PDF]]."),
        example(say="As discussed, [[I’m sending you the transcript with this mail]]."),
    ),
    good=(
        example(
            kind=Kind.LOGISTICS,
            say="Please find attached the two references.",
            attachments=("references.pdf",),
        ),
        example(say="I can attach a sample of my work if that would be useful."),
        example(
            say="Here is the plan: we meet at nine. The lamps come with this machine, as a set."
        ),
        example(say="I can send it as a PDF, and the photos you sent me were clear."),
        example(say="I became attached to the project, and to the team attached to it."),
        example(say="The certificate that I attached to my application expires in May."),
        example(say="I have attached the slides here: https://example.org/slides"),
        example(kind=Kind.LOGISTICS, say="Thank you for the attached agenda, which I have read."),
        example(say="We checked each attachment point, and all bolts were attached with wire."),
    ),
)
def forgotten_attachment(document: Document, options: Options) -> Iterator[Hit]:
    """The text speaks of a file, and there is none.

    The reader has to write back and ask for it, and you have to apologise: two messages that
    nobody needed. Only a message with its parts shows what is attached; a text does not.
    """
    draft = document.draft
    if draft.format is not Format.MESSAGE or any(_is_file(draft, a) for a in draft.attachments):
        return
    text = written_and_said(document)
    for sentence in document.sentences(Region.BODY):
        claim = _claim(text[sentence.start : sentence.end])
        # A link at its end is masked for language rules, hence outside the sentence.
        if claim and not has_link(text[sentence.start :].partition("\n\n")[0]):
            start, end = sentence.start + claim[0], sentence.start + claim[1]
            yield Hit(
                message=f"“{' '.join(text[start:end].split())}”, but no file is attached",
                span=Span(Region.BODY, start, end),
            )
            return


def _is_file(draft: Draft, item: Attachment) -> bool:
    """Whether it is more than a signature, or a picture that the text shows."""
    if item.content_type in _SIGNATURES:
        return False
    shown = item.content_id and item.content_id in (draft.html or "")
    pasted = item.inline and (shown or not item.filename)
    return not (pasted and item.content_type.startswith("image/"))


def _claim(sentence: str) -> tuple[int, int] | None:
    """Where a sentence says that something is attached to this mail."""
    if not (_TRIGGER.search(sentence) or _GIVEN.search(sentence)):
        return None
    for pattern in _claims():
        for match in pattern.finditer(sentence):
            if not _is_excused(sentence, match):
                lead = re.match(r"\W*(?:and\W+)?", match.group())
                return match.start() + (lead.end() if lead else 0), match.end()
    return None


def _is_excused(sentence: str, match: re.Match[str]) -> bool:
    """Whether it is denied, offered, long past, or about a file of the reader's."""
    before = _CLAUSE_END.split(sentence[: match.start()])[-1]
    verb = _TRIGGER.search(match.group())
    until_verb = before + match.group()[: verb.start() if verb else None]
    return bool(
        _DENIED.search(before + match.group())
        or _TO_COME.search(until_verb)
        or _EARLIER.search(sentence)
        or _THEIRS.search(sentence[: match.end()])
        or _IN_THEIR_MAIL.search(sentence)
    )
