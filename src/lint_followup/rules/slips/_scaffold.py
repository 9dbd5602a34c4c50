"""Scaffolding of a draft: filler, notes to oneself, and what a chat assistant says around a mail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.rules.slips._slots import is_slot

if TYPE_CHECKING:
    from collections.abc import Iterator


class Scaffold(NamedTuple):
    """A stretch of text that was not meant to be sent, and what it is."""

    start: int
    end: int
    what: str
    sure: bool


_VERBS: Final = (
    "add|ask|attach|change|check|complete|describe|explain|fill|find|finish|fix|include|insert|look|make|mention|name"
    "|put|rephrase|rewrite|say|send|shorten|talk|tell|thank|write"
)
_FILLER: Final = re.compile(
    rf"""(?P<sure>\blorem\sipsum\sdolor\b(?:\ssit\samet\b)? | ^[^\w\n]*lorem\sipsum[^\w\n]*$
        | (?:^|(?<=[.!?]\s)|(?<=[(\[*]))(?:todo|to-do|fixme)\s?: | (?-i:(?:^|(?<=[.!?]\s)|(?<=[(\[*]))(?:TODO|FIXME)(?=\s(?:{_VERBS})\b|[^\w\n]*$))
        | \b(?:insert|your|add)\stext\shere\b | \btext\sgoes\shere\b)
      | \b(?:on|at|with|by|from|dear|in|to|about|of|the|for)\s(?P<open>(?-i:TB[ACD])\b|\?{{2,}}(?=\s[a-z]|,))
      | (?P<blah>\bblah?(?:[ ,-]+blah?){{2,}}\b)
      | (?P<keys>^[^\w\n]*(?:asdf|qwer|hjkl)\w*(?:[ ,]+(?:asdf|qwer|jkl|hjkl)\w*)*[^\w\n]*$ | \basdf(?:gh\w*|asdf\w*|\sasdf)\b)
      | [:(\[]\s*(?P<later>to\sbe\s(?:filled\s(?:in|out)|completed|added|written)(?:\slater)?)\s*(?:[)\].]|$)
      | (?P<press>(?-i:\bTKTK\b))
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_NOTE: Final = re.compile(
    r"""\[(?P<square>(?:please\s)?(?:double[- ]?check|check(?![-'’\w])|verify|confirm|rephrase|reword|rewrite|shorten|fix|expand|elaborate|delete
        |revise|clarify|remind\sme|ask\s\w|look\sup|find\sout|to-?do|fixme|tb[acd]|note\sto\sself|citation\sneeded|is\sth(?:is|at)\s(?:right|ok|true|correct)
        |(?:not\s|un)sure(?:\sif\b|\swhether\b|\sabout\sthis|\?|(?=\]))|awkward|too\slong|spelling|sp\b|really\b)[^\[\]\n]{0,80})\]
      | \((?:(?:note|nb)\sto\s(?:self|me|myself)|double[- ]?check|check\s(?:this|spelling|(?:the\s)?(?:name|date|spelling)|again)|is\sth(?:is|at)\s(?:right|ok|correct)
        |reword|rephrase|fix\s(?:this|me|later)|sp\?|spelling\?|to-?do\b|fixme)[^()\n]{0,80}\)
      | ^[^\w\n]*note\sto\s(?:self|myself)\b[^\n]{0,80}""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_MARKED_DRAFT: Final = re.compile(
    r"""^[^\w\n]*(?:(?:(?:first|rough|second|final)\s)?draft(?:[\s#v.]*\d+|\sversion)?[^\w\n]*(?:(?:please\s)?(?:do\snot|don['’]t|not\sto\sbe|not\sfor)\s(?:send\w*|sent)[^\n]{0,30})?
      | (?:please\s)?(?:do\snot|don['’]t)\ssend(?:\s(?:yet|this|it|before\s[^\n]{0,30}))*[^\w\n]*)$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_SUBJECT_DRAFT: Final = re.compile(
    r"""^\s*(?:[\[(]draft[^\])\n]{0,12}[\])] | draft(?:[\s#v.]*\d+)?\s*(?:[:–—]|\s-\s|$)) | [\[(]draft(?:[\s#v.]*\d+)?[\])]\s*$
      | \b(?:do\snot|don['’]t)\ssend\b""",
    re.VERBOSE | re.IGNORECASE,
)

_MAIL: Final = r"(?:e-?mail|message|note|letter|draft|version|template|reply|response|follow-?up|thank-?you|text)"
_GREETING: Final = re.compile(
    r"""^[^\w\n]*(?:Subject\b[^\n]{0,12}: | (?:Dear|Hi|Hello|Hey|Good\s(?:morning|afternoon|evening))\b[^\n]{0,60}[,:!\w\])}>]\s*$)""",
    re.VERBOSE | re.MULTILINE,
)
_INTRO: Final = re.compile(
    rf"""\b(?:here(?:['’]s|\sis|\sare)|below\sis|i(?:['’]ve|\shave)?\s(?:\w+ly\s)?(?:written|drafted|rewritten|revised|polished|prepared|rewrote|made|improved|edited))\b
        [^\n]{{0,80}}\b{_MAIL}\b
      | ^[^\w\n]*(?:sure|certainly|absolutely|of\scourse|great|got\sit|no\sproblem|happy\sto\shelp)\b[^\n]*:[^\w\n]*$
      | ^[^\w\n]*(?:(?:rewritten|revised|polished|updated|improved|shorter|edited|corrected|final|suggested)\s{_MAIL}|here\syou\sgo|try\sthis)\b[^\n]*[:!][^\w\n]*$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_OWN_LETTER: Final = re.compile(r"\b(?:my|from|I\s(?:sent|wrote|got|received|promised))\b")
"""Somebody passes a letter on."""

_OWN_MODEL: Final = re.compile(
    r"\bas an? (?:AI|artificial intelligence|large)(?: language)?(?: model| assistant),? I\b|\bas an? (?:AI|large) language model\b"
    r"|\bI(?:['’]m| am) (?:just |only )?an AI\b(?! \w)|:?contentReference\[oaicite[^\]]*\](?:\{[^}]*\})?"
    r"|\bhere(?:['’]s| is) an? [\w, -]{0,60}\b(?:e-?mail|message|note|letter|template)\b[\w ]{0,20}\byou (?:can|could|might|may) (?:use|send|adapt)\b",
    re.IGNORECASE,
)
_EDIT: Final = r"(?:adjust|adapt|tweak|customi[sz]e|modify|edit|personali[sz]e|tailor|replace|fill\sin|change|swap|revise|refine|polish|rewrite|shorten)"
_OFFER: Final = re.compile(
    rf"""\b(?:feel\sfree\sto|you\s(?:can|may|could|might)(?:\salso)?|(?:make|be)\ssure\s(?:to|you)|remember\sto|do(?:n['’]t|\snot)\sforget\sto|please|just|simply)
          \s(?:\w+\s){{0,2}}{_EDIT}\b
      | \b(?:let\sme\sknow|would\syou\slike|do\syou\swant|if\syou(?:['’]d|\swould)?\s(?:like|want|prefer)|want\sme\sto|(?:am|['’]m|be)\shappy\sto|i\scan)\b[^\n]{{0,60}}
          \b(?:shorter|longer|more\s(?:formal|casual|concise|personal|enthusiastic|detailed|assertive)|less\sformal|tone|any\s(?:changes|adjustments|edits|tweaks)|subject\sline|{_EDIT}|(?:another|different|second)\s(?:version|draft))\b
      | \bthis\s(?:\w+\s)?{_MAIL}\b\s(?:is\s(?:\w+\s)?(?:polite|concise|professional|warm|short|friendly|brief|clear|sincere|courteous|respectful)|keeps|expresses|strikes|maintains|conveys|balances|sounds|reads)\b
      | \b(?:placeholders?|bracketed)\b | \bgood\sluck\s(?:with|on|in)\syour\s(?:interview|job|application|search) | ^[^\w\n]*(?:I\s)?hope\s(?:this|that|it)\shelps\b | ^[^\w\n]*(?:(?:\w+\s)?tips|why\sthis\sworks|(?:key|what\si|changes)\s(?:changed?|changes|made))\b[^\n]{{0,30}}:""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_OFFER_OF_MAIL: Final = re.compile(
    rf"""\b(?:feel\sfree\sto|let\sme\sknow\sif\s(?:you|there)|would\syou\slike\sme\sto|do\syou\swant\sme\sto)\b[^\n]{{0,60}}
        \bthis\s{_MAIL}\b | \breplace\sthe\s(?:placeholders?|bracketed)""",
    re.VERBOSE | re.IGNORECASE,
)
_POSTSCRIPT: Final = re.compile(r"\W*P\.?\s?S\b", re.IGNORECASE)
_OPTION: Final = re.compile(
    r"^[^\w\n]*(?:option|version|variant)\s(?:\d|[A-C]|one|two|three)\b[^\n]{0,40}$(?=\s*(?:[*_#>]*\s*)(?:Subject\b|Dear\b|Hi\b|Hello\b))",
    re.IGNORECASE | re.MULTILINE,
)
_PASTED_SUBJECT: Final = re.compile(r"\s*[*_#]*Subject(?: line)?[*_]*:[^\n]*")


def scaffolding(text: str) -> Iterator[Scaffold]:
    """What is filler or a note to the writer, wherever in the text it stands."""
    for match in _FILLER.finditer(text):
        kind = match.lastgroup or ""
        start, end = _trim(text, *match.span(kind))
        yield Scaffold(start, end, "stands in for words", sure=kind == "sure")
    for match in _NOTE.finditer(text):
        if match["square"] is None or not is_slot(match["square"]):
            yield Scaffold(*_trim(text, *match.span()), "is a note to yourself", sure=False)
    for match in (*_OWN_MODEL.finditer(text), *_OPTION.finditer(text)):
        yield Scaffold(*_trim(text, *match.span()), "is a chat assistant’s, not yours", sure=True)


def around(text: str, below: int | None, *, has_subject: bool) -> Iterator[Scaffold]:
    """What stands before the greeting or below the sign-off, which ends at `below`, about the mail.

    A line that begins with "Subject:" says something only where the subject has its own place.
    """
    parts = _paragraphs(text)
    if not parts:
        return
    start, end = parts[0]
    greeted = _GREETING.search(text, end)
    if (
        greeted
        and _INTRO.search(text, start, end)
        and not _GREETING.match(text, start)
        and not _OWN_LETTER.search(text, start, end)
    ):
        yield Scaffold(start, end, "introduces the mail, and is no part of it", sure=True)
    first = _PASTED_SUBJECT.match(text)
    if has_subject and first:
        yield Scaffold(*_trim(text, *first.span()), "belongs in the subject field", sure=False)
    for start, end in parts[1:]:
        if _POSTSCRIPT.match(text, start) or (below is not None and start < below):
            continue
        if (_OFFER_OF_MAIL if below is None else _OFFER).search(text, start, end):
            yield Scaffold(start, end, "speaks about the mail, and is no part of it", sure=False)


def marked_lines(text: str) -> Iterator[Scaffold]:
    """The lines of nothing else that say that the mail is a draft."""
    for match in _MARKED_DRAFT.finditer(text):
        yield Scaffold(*_trim(text, *match.span()), "says that this is a draft", sure=True)


def marked_subject(subject: str) -> Scaffold | None:
    """Where a subject says that the mail is a draft."""
    match = _SUBJECT_DRAFT.search(subject)
    if not match:
        return None
    return Scaffold(*_trim(subject, *match.span()), "says that this is a draft", sure=True)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    return [
        _trim(text, *match.span()) for match in re.finditer(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*", text)
    ]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks at either end."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())
