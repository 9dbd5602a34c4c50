"""What the reader said of when to expect an answer, in their mail or as the draft reports it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Direction
from lint_followup.context import Exemption
from lint_followup.draft import Region, Span
from lint_followup.language.calendar_dates import MONTH, find_calendar_dates
from lint_followup.language.dates import find_dates
from lint_followup.language.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lint_followup.document import Document
    from lint_followup.language.dates import DatePhrase


class Said(NamedTuple):
    """What the reader wrote, and on which day if that is known."""

    text: str
    day: date | None


class Stated(NamedTuple):
    """The day before which no answer is to be expected; `span` is where the draft itself says so."""

    day: date
    words: str
    span: Span | None = None


_ATTRIBUTION: Final = re.compile(
    r"^[>| \t]*(?:On\b[^\n]{5,200}?(?:\n[>| \t]*[^\n]{0,120}?)?\bwrote:"
    r"|(?:From|Sent|Date):[^\n]+(?:\n[>| \t]*(?:From|Sent|Date|To|Cc|Subject):[^\n]*)+)",
    re.MULTILINE,
)
_MARGIN: Final = re.compile(r"^[>| \t]+", re.MULTILINE)

_DECIDES: Final = re.compile(
    r"\b(?:decid(?:e|es|ing)|decisions?|verdict|conclud(?:e|ing)|complete the process|get(?:ting)? back|(?:be|back) in touch|hear(?:ing)? (?:from|back|by|something|either way|within|in|before|on)|come back to you"
    r"|let (?:you|everyone|everybody|all (?:candidates|applicants)|candidates) know|contact(?:ing)? (?:you|all|everyone|candidates)(?! (?:about|regarding))|inform(?:ing)? (?:you|all|everyone)"
    r"|(?:an? |the |some )?(?:update|news|outcome|result|answer|feedback)s?|reach(?:ing)? out|respond|reply|finali[sz]\w+|next steps|notify|choos\w+|select(?:ion|ing)?|announc\w+|make (?:an |the |our )?(?:offer|choice|mind)|know more|call from (?:us|me)|call you)\b",
    re.IGNORECASE,
)
_EXPECTED: Final = re.compile(
    r"\b(?:will|shall|expect\w*|hop(?:e|es|ing)|plan\w*|aim\w*|intend\w*|going to|should|anticipat\w+|would|won['’]t|expect|due|scheduled|likely|may|might|timelines?|time ?frame|timescale|(?:is|are) to|by)\b|['’]ll\b",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    r"\b(?:please(?! (?:expect|note|bear|be|allow|know|understand|give|rest))|kindly|could you|can you|would you|let (?:us|me) know|send (?:us|me)|your (?:reply|answer|decision|availability|response)|have you)\b",
    re.IGNORECASE,
)
"""A sentence that asks something of the writer: its date is theirs to keep."""
_INVITED: Final = re.compile(
    r"\b(?:feel free|do(?:n['’]t| not) hesitate|welcome|happy for you|encourage you|fine) to (?:check|follow|get in touch|reach|contact|ask|call|email|e-mail|write|drop|ping|nudge|chase|touch base)"
    r"|\b(?:check|follow up|get in touch|ping|nudge|chase|contact|call|email|e-mail|write(?: to)?|remind|reach out)(?: in| back| to)?(?: with)? (?:me|us)\b(?! (?:your|the|a|an)\b)"
    r"|\b(?:check|follow up|touch base|get in touch|reach out|check back|check in|follow-up) (?:any ?time|whenever|earlier|sooner|before then|if you)\b",
    re.IGNORECASE,
)
_REPORTS: Final = re.compile(
    r"\b(?:you|your (?:\w+ ){0,2}\w+|they|the (?:\w+ )?(?:team|panel|committee|board|manager|school|hospital|recruiter)|we)(?: had| have| also| kindly|['’]d|['’]ve)*"
    r" (?:said|mentioned|told|expected|expect|planned|plan|hoped|hope|indicated|wrote|explained|estimated|thought|aimed|aim|intended|intend|promised|announced|suggested|anticipated|were (?:going|planning|hoping|expecting|aiming))\b"
    r"|\b(?:i was told|as (?:you )?(?:mentioned|stated|announced|indicated))\b",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(
    r"(?<!\bwhen )(?<!\bwhether )(?<!\bif )"
    r"\b(?:you|your (?:\w+ ){0,2}\w+|they|the (?:\w+ )?(?:team|panel|committee|board|manager|school|hospital|recruiter)|s?he|(?:mr|mrs|ms|dr|prof)\.? \w+)(?: had| have| also| kindly|['’]d|['’]ve)*"
    r" (?:said|mentioned|told|indicated|wrote|explained|estimated|promised|announced|anticipated|(?:expected|planned|hoped|aimed|intended|were (?:going|planning|hoping|expecting|aiming)) to)\b"
    r"|\b(?:i was told|as (?:you )?(?:mentioned|stated|announced|indicated|said|wrote))\b",
    re.IGNORECASE,
)
"""Their words as the draft gives them; "when you expect to" asks for words that it has not."""
_LIMIT: Final = re.compile(
    r"(?:by|before|within|until|till|not before|no later than|no earlier than|after|(?:at|by|towards) the end of|end of|over)\b",
    re.IGNORECASE,
)
"""How a date begins that can only say how long an answer takes."""
_ABOUT_THE_JOB: Final = re.compile(
    r"\b(?:for|on|about|regarding|concerning|of|at|with) (?:the|this|your|our|an?|my|all|each) (?:\w+ ){0,3}?(?:role|position|post|job|vacancy|application|interviews?|candidates?|applicants?|matter|next steps|process|outcome|decision|result)s?\b|\b(?:for|with|to|of) (?:you|everyone|everybody|us|me)\b",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"(?:in |during |over )?the (?:\w+ )?(?:week|days|course|middle|beginning|start|half) (?:of|commencing|beginning)$|(?:in|on|over|during) the$",
    re.IGNORECASE,
)
_OTHER_THING: Final = re.compile(
    r"\b(?:for|of|at|about|to attend|starting|who|which|where|that (?:is|are|starts?|begins?|opens?|takes)|on the|in the|to the|with the)\b",
    re.IGNORECASE,
)
"""What puts another thing between a decision and a date: "choose people for the course in March"."""
_FRONTED: Final = re.compile(
    r"(?:^|[,;:–—(]|\b(?:and|but|so|that|then|because|as|aim|hope|plan|expect|intend|should|will|shall|met|meets?|meeting|away|closed|out|take (?:us |them )?))\s*(?:on|from|by|in|until|till|before|after)?(?:\s*(?:in )?the \w+ of)?$",
    re.IGNORECASE,
)

_BID: Final = re.compile(
    r"\byou(?:\w+ |['’]d | had | have | kindly | very ){0,3} ?(?:asked|told|invited|encouraged|suggested|advised|said|requested|offered|wanted|mentioned)\b[^.?!]{0,60}"
    r"\b(?:check|follow|get in touch|get back|be in touch|touch base|contact|call|write|email|e-mail|reach out|remind|nudge|ask|ping|chase)"
    r"|\bas (?:you (?:\w+ )?)?(?:asked|requested|suggested|promised|agreed|arranged|discussed|invited|we (?:agreed|discussed|arranged))\b"
    r"|\b(?:asked|told|invited|encouraged|advised) me to (?:check|follow|get|be|touch|contact|call|write|email|e-mail|reach|remind|ask|ping)"
    r"|\b(?:per|following|at|on|upon) your (?:\w+ )?(?:suggestion|request|advice|instructions?|invitation|recommendation)\b"
    r"|\bas (?:i|we) (?:\w+ )?(?:promised|agreed|arranged|discussed|said)\b|\bi (?:promised|said i would|told you i would|said i['’]d)\b",
    re.IGNORECASE,
)
_OFFER: Final = re.compile(
    r"\b(?:another|other|second|competing|job|an|the|two|received|have)\b[^.?!]{0,30}\boffers?\b",
    re.IGNORECASE,
)
_PRESSING: Final = re.compile(
    r"\b(?:by|until|till|deadline|before|respond|reply|answer|decide|decision|expires?)\b",
    re.IGNORECASE,
)

_RECENT: Final = 90
"""Days after which nobody remembers what was said for a day."""


def reader_said(document: Document) -> list[Said]:
    """The reader's own words, the oldest first: from the history and the quoted thread."""
    touches = document.history.touches if document.history else ()
    said = [
        Said(touch.text, touch.when.date())
        for touch in touches
        if touch.direction is Direction.RECEIVED and touch.text
    ]
    return [*reversed(list(_quoted(document))), *said]


def _quoted(document: Document) -> Iterator[Said]:
    """The messages of the quoted thread that the writer did not write, the newest first."""
    text = document.draft.region_text(Region.QUOTED)
    heads = list(_ATTRIBUTION.finditer(text))
    own = {m.address.lower() for m in document.draft.from_ if m.address}
    own |= {m.display_name.lower() for m in document.draft.from_ if m.display_name}
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        attribution = " ".join(head.group().split())
        author = re.split(r"\b(?:To|Cc|Subject):", attribution)[0].lower()
        if not any(name in author for name in own):
            dates = [d for w in find_calendar_dates(attribution) if w.year for d in w.days()]
            yield Said(_MARGIN.sub("", text[head.end() : end]), min(dates, default=None))


def stated_day(document: Document, today: date, *, loosely: bool = False) -> Stated | None:
    """The day they named for an answer, in their own latest words on it; None if they named none.

    Taken `loosely`, a day that stands in a sentence on the decision is enough: for an excuse.
    """
    stated = None
    for said in reader_said(document):
        for start, end in split_sentences(said.text):
            sentence = " ".join(said.text[start:end].split())
            if _ASKED.search(sentence) or not _EXPECTED.search(sentence):
                continue
            phrase = _decision_date(
                sentence, said.day or today, timeless=said.day is None, loosely=loosely
            )
            if phrase and phrase.first > (said.day or phrase.first.min):
                stated = Stated(phrase.first, sentence[phrase.start : phrase.end])
    return stated


def reported_day(document: Document, today: date, *, loosely: bool = False) -> Stated | None:
    """The day for an answer that the draft itself says they named; `loosely` as in `stated_day`."""
    text = document.text(Region.BODY)
    for span in document.sentences(Region.BODY):
        sentence = text[span.start : span.end]
        told = (_REPORTS if loosely else _TOLD).search(" ".join(sentence.split()))
        if told is None or (not loosely and sentence.endswith("?")):
            continue
        phrase = _decision_date(sentence, today, timeless=True, loosely=loosely)
        if phrase:
            start, end = span.start + phrase.start, span.start + phrase.end
            words = " ".join(text[start:end].split())
            return Stated(phrase.first, words, Span(Region.BODY, start, end))
    return None


def _decision_date(
    sentence: str, anchor: date, *, timeless: bool, loosely: bool
) -> DatePhrase | None:
    """The date nearest to the words on deciding; `timeless`: one that any day of writing can use."""
    decides = list(_DECIDES.finditer(sentence))
    phrases = [
        phrase
        for phrase in find_dates(sentence, anchor)
        if not timeless or re.search(rf"{MONTH}|\d{{4}}", sentence[phrase.start : phrase.end])
    ]
    pairs = [
        (_distance(word.start(), phrase), phrase)
        for word in decides
        for phrase in phrases
        if loosely or _is_of_decision(sentence, word, phrase)
    ]
    return min(pairs)[1] if pairs else None


def _is_of_decision(sentence: str, word: re.Match[str], phrase: DatePhrase) -> bool:
    """Whether a date says when something is decided, not when another thing takes place."""
    if phrase.start < word.start():
        return bool(_FRONTED.search(sentence[: phrase.start].strip()))
    between = _PART.sub("", " ".join(sentence[word.end() : phrase.start].split()))
    if _LIMIT.match(sentence, phrase.start) or _LIMIT.search(between[-12:]):
        return True
    return not _OTHER_THING.search(_ABOUT_THE_JOB.sub(" ", between))


def _distance(place: int, phrase: DatePhrase) -> int:
    """How far a date stands from a word; a date mostly follows what it is the date of."""
    ahead = phrase.start - place
    return ahead if ahead >= 0 else -3 * ahead


def may_ask_early(document: Document, today: date) -> bool:
    """Whether there is a reason to ask before the usual time: they invited it, or an offer waits."""
    context = document.context
    if context.deadline is not None and context.deadline >= today:
        return True
    if context.exemptions & {Exemption.GOOD_REASON, Exemption.USUAL_IN_TRADE}:
        return True
    body = document.text(Region.BODY)
    if _BID.search(body) or any(_INVITED.search(said.text) for said in reader_said(document)):
        return True
    return bool(_OFFER.search(body) and _PRESSING.search(body))


def names_today(document: Document, today: date) -> bool:
    """Whether somebody said that the draft would come on this day."""
    if _BID.search(document.text(Region.BODY)):
        return True
    touches = document.history.touches if document.history else ()
    own = [Said(touch.text, touch.when.date()) for touch in touches if touch.is_sent]
    return any(
        phrase.exact and phrase.day == today
        for said in (*reader_said(document), *own)
        if said.day is not None and 0 < (today - said.day).days <= _RECENT
        for phrase in find_dates(said.text, said.day)
    )
