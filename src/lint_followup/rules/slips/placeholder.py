"""The rule `placeholder`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.rule import ERROR, HIGH, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.slips._own import MAX_HITS, span_of, written_and_said
from lint_followup.rules.slips._slots import closing_slots, open_places, slots_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.document import Document
    from lint_followup.rules.slips._slots import Slot

_HEADERS: Final = (
    Region.FROM,
    Region.REPLY_TO,
    Region.TO,
    Region.CC,
    Region.BCC,
    Region.ATTACHMENT,
)
_CLOSING: Final = frozenset({Region.SIGNOFF, Region.SIGNATURE})

_PROGRAMS: Final = re.compile(
    r"""\b(?:placeholders?|templates?|templating|template\sengine|variables?|syntax|brackets?|braces|tokens?|mail\smerge
      |merge\sfields?|mark-?up|parsers?|regex(?:es|p)?|arrays?|vectors?|hooks?|generics?|jsx|tsx|react|vue|angular|svelte|jinja|handlebars
      |mustache|liquid|twig|json|ya?ml|xml|html|css|latex|sql|columns?|schemas?|macros?|interpolation|strings?|operators?|elements?
      |f-strings?|endpoints?|shell|bash|scripts?|tags?|python|javascript|c\+\+|methods?|functions?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Talk of programs, in which brackets and braces have a meaning."""

_TEMPLATES: Final = re.compile(r"\b(?:placeholders?|templates?|brackets?|tokens?)\b", re.IGNORECASE)
_LINK_TARGET: Final = re.compile(
    r"\b(?:href|src)\s*=\s*[\"'](?:https?://)?((?:\{\{|\*\||%%|\$\{|\[)[^\"'\n]{1,80})[\"']",
    re.IGNORECASE,
)
_SUBJECT_NAME: Final = re.compile(
    r"(?:^|[-–—|:,]\s)(Your (?:Full )?Name|Job Title|Company Name|Position Title|Interviewer Name)(?=\s*(?:$|[-–—|:,]))"
)
_NOBODY: Final = re.compile(
    r"^\s*\"?(Your Name|First(?: ?Name)? Last(?: ?[Nn]ame)?|Name Surname)\b"
)


@rule(
    "placeholder",
    category="slips",
    family="template",
    severity=ERROR,
    confidence=HIGH,
    regions=(
        "subject",
        "from",
        "reply-to",
        "to",
        "cc",
        "bcc",
        "greeting",
        "body",
        "signoff",
        "signature",
        "html",
        "attachment",
    ),
    basis="ours",
    suggestion="Fill it in, or write the sentence without it.",
    cite=Cite("how-not-to-follow-up", "sending a personal thank-you note or a well written e-mail"),
    advice="personal-not-template",
    bad=(
        example(greeting="Dear [[[Name]]],"),
        example(greeting="Hi [[{{first_name}}]],"),
        example(greeting="[[Dear Mr./Ms. ,]]"),
        example(say="I was glad to hear about [[[mention something you talked about]]]."),
        example(say="The role at [[<COMPANY>]] is close to the work I do now."),
        example(kind=Kind.STATUS_CHECK, say="We spoke on [[XX/XX/XXXX]] at the clinic."),
        example(kind=Kind.PRE_INTERVIEW, say="I remain interested in the [[__________]] position."),
        example(greeting="Dear [[Mr/Mrs/Ms]] Nair,"),
        example(say="Please give my regards to Omar and to [[(insert colleague)]]."),
        example(say="I was struck by [[<one thing they told you about the yard>]]."),
        example(signature="[[[Your Name]]]\n+44 20 7946 0018"),
        example(subject="Thank you for the [[[Job Title]]] interview, Amara Jensen"),
    ),
    good=(
        example(say="I have closed the tickets [TEAM-42] and [REQ-123] since then."),
        example(say="Your question about React {hooks} and vector<int> stayed with me."),
        example(say="The report on the XXX Olympiad [1] says “it where [sic] late”."),
        example(
            say="The press (insert the card face up) prints 5 mm < 6 mm labels, if a<b and c>d."
        ),
        example(say="I asked for the file (your name came up), and Omar Haddad sent it."),
        example(kind=Kind.LOGISTICS, say="I will bring these papers:\n\n[x] diploma\n[ ] passport"),
        example(
            subject="Re: [EXTERNAL] Data Analyst interview, Amara Jensen",
            headers={"In-Reply-To": "<1@brightwell.example>"},
        ),
        example(quoted="> Dear [Name],\n> thank you for applying to {{company}}.\n"),
    ),
)
def placeholder(document: Document, options: Options) -> Iterator[Hit]:
    """A place of a template that was never filled in.

    It tells the reader that the message was not written for them, and nothing else in it will be
    remembered as well. It is also easily overlooked, for the eye fills in what the mind knows.
    """
    yield from islice(_hits(document), MAX_HITS)


def _hits(document: Document) -> Iterator[Hit]:
    draft = document.draft
    subject = draft.subject or ""
    for slot in _distinct(slots_in(subject, subject=True)):
        yield _hit(subject, slot, Span(Region.SUBJECT, slot.start, slot.end))
    for match in _SUBJECT_NAME.finditer(subject):
        yield _left(match[1], Span(Region.SUBJECT, *match.span(1)))
    for region in _HEADERS:
        text = draft.region_text(region)
        for slot in _distinct(
            [*slots_in(text), *(closing_slots(text) if region is Region.FROM else ())]
        ):
            yield _hit(text, slot, Span(region, slot.start, slot.end))
        nobody = _NOBODY.match(text) if region is Region.FROM else None
        if nobody:
            yield _left(nobody[1], Span(region, *nobody.span(1)))
    yield from _in_text(document)
    for match in _LINK_TARGET.finditer(draft.html or ""):
        yield _left(match[1], Span(Region.HTML, *match.span(1)))


def _in_text(document: Document) -> Iterator[Hit]:
    text = written_and_said(document)
    found = [*slots_in(text), *open_places(text)]
    for segment in document.draft.segments:
        if segment.region in _CLOSING:
            part = text[segment.start : segment.end]
            found += (
                slot._replace(start=segment.start + slot.start, end=segment.start + slot.end)
                for slot in closing_slots(part)
            )
    slots = _distinct(found)[:MAX_HITS]
    # One that nothing explains shows that the draft was made from a template: so were the others.
    if all(_explained(text, slot) for slot in slots):
        return
    for slot in slots:
        yield _hit(text, slot, span_of(document.draft, slot.start, slot.end))


def _explained(text: str, slot: Slot) -> bool:
    """Whether the paragraph speaks of programs, or of templates as such."""
    start = max(text.rfind("\n\n", 0, slot.start), 0)
    end = text.find("\n\n", slot.end)
    paragraph = text[start : slot.start] + " " + text[slot.end : end if end >= 0 else len(text)]
    return bool((_PROGRAMS if slot.coded else _TEMPLATES).search(paragraph))


def _distinct(slots: Iterable[Slot]) -> list[Slot]:
    """In order, without those that lie within another."""
    kept: list[Slot] = []
    for slot in sorted(slots, key=lambda slot: (slot.start, -slot.end)):
        if not kept or slot.start >= kept[-1].end:
            kept.append(slot)
    return kept


def _hit(text: str, slot: Slot, span: Span) -> Hit:
    severity = WARNING if slot.doubtful else None
    return replace(_left(text[slot.start : slot.end], span), severity=severity)


def _left(shown: str, span: Span) -> Hit:
    return Hit(message=f"“{' '.join(shown.split())}” was never filled in", span=span)
