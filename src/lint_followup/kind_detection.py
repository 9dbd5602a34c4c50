"""Detection: which sort of message a draft is, and whether it is about a job application at all.

Two questions, each answered by named clues: does an applicant write, and what for? Where either
answer is in doubt the kind is `other`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup import kind_purposes as purposes
from lint_followup import kind_writers as writers
from lint_followup.draft import Format, Region
from lint_followup.kind_words import FALSE_FRIENDS, PLEASANTRY
from lint_followup.kinds import FollowUp, Kind, KindGuess
from lint_followup.language.people import display_name, fold
from lint_followup.language.roles import MAX_TITLE_WORDS, is_role_word
from lint_followup.severity import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lint_followup.draft import Draft
    from lint_followup.kind_words import Clue


_CLUES: Final[Mapping[Kind, tuple[Clue, ...]]] = {
    Kind.THANK_YOU: purposes.THANK_YOU,
    Kind.STATUS_CHECK: purposes.STATUS_CHECK,
    Kind.ARTICLE_SHARE: purposes.ARTICLE_SHARE,
    Kind.REJECTION_REPLY: purposes.REJECTION_REPLY,
    Kind.PRE_INTERVIEW: purposes.PRE_INTERVIEW,
    Kind.LINKEDIN_NOTE: purposes.LINKEDIN_NOTE,
    Kind.VOICEMAIL: purposes.VOICEMAIL,
    Kind.LOGISTICS: purposes.LOGISTICS,
    Kind.OTHER: purposes.ANOTHER_MATTER,
}
_NOT_ONLY_OURS: Final = frozenset({Kind.OTHER, Kind.LOGISTICS})
"""Kinds that mail without any application behind it may be given."""
_ENOUGH: Final = 4
_SURE_LEAD: Final = 3
_APPLICANT: Final = 3
_NEEDED: Final = {Kind.ARTICLE_SHARE: 0, Kind.LINKEDIN_NOTE: 1}
"""Who shares an article does not mention the job, and who asks to connect need not."""
_APPLICATION_SENT: Final = 4
_ARTICLE_OFFERED: Final = 6
_NOTE_CHARACTERS: Final = 600
_READ: Final = 4000
"""Characters of a region that are looked at: a kind shows early or not at all."""

_SINGULAR: Final = re.compile(r"\b(?:i|me|my|im|mine)\b")
_PLURAL: Final = re.compile(r"\b(?:we|us)\b")
_PLACEHOLDER: Final = re.compile(r"[\[<{]\w")
_SHORT_LINE: Final = re.compile(r"^([^\n]{1,39})\n(?=[^\n])", re.MULTILINE)
"""A line that was not broken by its length ends what it says."""
_PARAGRAPHS: Final = re.compile(r"\n\s*\n")
_NO_STOP: Final = re.compile(r"\.(?:(?=\w)|(?<=\b[dm]r\.)|(?<=\bms\.)|(?<=\bmrs\.)|(?<=\bprof\.))")
_STRAIGHT: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "İ": "i"})
_NAME: Final = re.compile(r"[^\W\d_]{2,}")
_STOPS: Final = re.compile(r"[.!?\n]+")


class _Tidy(NamedTuple):
    """A text in its tidy form, as it is shown and as it is matched, character for character."""

    shown: str
    matched: str

    def words(self, match: re.Match[str], limit: int = 60) -> str:
        """What a match has found, as it is shown to a person."""
        found = self.shown[match.start() : match.end()].replace("\n", " ")
        found = found.strip(" \"'([-–—,.:;/")
        return found if len(found) <= limit else f"{found[: limit - 1].rstrip()}…"


class _Reading(NamedTuple):
    """What is read of a draft. The opening is the body up to `opening_end`."""

    greeting: _Tidy
    body: _Tidy
    opening_end: int
    subject: _Tidy
    quoted: _Tidy
    other_application: str
    names_writer: bool
    bare: bool


class _Tally(NamedTuple):
    """Points, and the evidence they are given for."""

    points: int = 0
    evidence: tuple[str, ...] = ()

    def plus(self, points: int, what: str, words: str = "") -> _Tally:
        """With one more piece of evidence."""
        return _Tally(
            self.points + points, (*self.evidence, f"{what}: “{words}”" if words else what)
        )


def detect_kind(draft: Draft, *, given: Kind | None = None) -> KindGuess:
    """The kind with the most evidence, `other` where none leads clearly; `given` overrules."""
    reading = _read(draft)
    writer = _judge_writer(reading)
    follow_up = _follow_up(writer)
    if given is not None:
        return KindGuess(
            kind=given,
            confidence=Confidence.HIGH,
            evidence=("given",),
            given=True,
            follow_up=follow_up if given in _NOT_ONLY_OURS else FollowUp.YES,
        )
    tallies = _judge_purpose(reading)
    best, second = sorted(tallies, key=lambda kind: -tallies[kind].points)[:2]
    lead = tallies[best].points - tallies[second].points
    clear = lead > 0 and tallies[best].points >= _ENOUGH
    if best is Kind.OTHER or not clear or writer.points < _needed(best, reading):
        evidence = tallies[best].evidence + writer.evidence
        return KindGuess(
            kind=Kind.OTHER,
            confidence=Confidence.LOW,
            evidence=evidence or ("nothing in it says what it is",),
            given=False,
            follow_up=follow_up,
        )
    return KindGuess(
        kind=best,
        confidence=Confidence.HIGH if lead >= _SURE_LEAD else Confidence.MEDIUM,
        evidence=tallies[best].evidence,
        given=False,
        follow_up=follow_up,
    )


def _needed(kind: Kind, reading: _Reading) -> int:
    """The points for an applicant without which a draft is not of the kind."""
    if kind is Kind.LINKEDIN_NOTE and purposes.INVITATION.search(reading.body.matched):
        return 0
    return _NEEDED.get(kind, _APPLICANT)


def _follow_up(writer: _Tally) -> FollowUp:
    if writer.points >= _APPLICANT:
        return FollowUp.YES
    return FollowUp.UNSURE if writer.points > 0 else FollowUp.NO


def _judge_writer(reading: _Reading) -> _Tally:
    """How much speaks for an applicant as the writer, less what speaks against it."""
    tally = _weigh(reading, (*writers.APPLICANT, *writers.NOT_APPLICANT))
    if title := _job_title(reading):
        tally = tally.plus(3, "names a job", title)
    elif title := _subject_title(reading):
        tally = tally.plus(2, "the subject is a job", title)
        if reading.names_writer:
            tally = tally.plus(1, "the subject names the writer")
    if refusal := purposes.REFUSAL.search(reading.quoted.matched):
        tally = tally.plus(5, "the quoted mail refuses", reading.quoted.words(refusal))
    if hirers := writers.TO_HIRERS.match(reading.greeting.matched, 1):
        tally = tally.plus(2, "greets who hires", reading.greeting.words(hirers))
    if many := writers.TO_MANY.match(reading.greeting.matched, 1):
        tally = tally.plus(-4, "greets a group", reading.greeting.words(many))
    if reading.other_application:
        tally = tally.plus(-4, "another sort of application", reading.other_application)
    if _speaks_for_many(reading.body.matched):
        tally = tally.plus(-6, "says we rather than I")
    return tally


def _speaks_for_many(text: str) -> bool:
    """An applicant says I; an employer, a firm or a club says we."""
    return len(_PLURAL.findall(text)) > max(1, len(_SINGULAR.findall(text)))


def _judge_purpose(reading: _Reading) -> dict[Kind, _Tally]:
    """The tally of each kind."""
    kinds = set(_CLUES)
    if not reading.bare:
        kinds -= {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE}
    elif len(reading.body.shown) > _NOTE_CHARACTERS:
        kinds.remove(Kind.LINKEDIN_NOTE)
    tallies = {kind: _weigh(reading, found) for kind, found in _CLUES.items() if kind in kinds}
    if refusal := purposes.REFUSAL.search(reading.quoted.matched):
        tallies[Kind.REJECTION_REPLY] = tallies[Kind.REJECTION_REPLY].plus(
            4, "the quoted mail refuses", reading.quoted.words(refusal)
        )
    article = tallies[Kind.ARTICLE_SHARE]
    link = purposes.LINK.search(reading.body.matched)
    offer = purposes.ARTICLE_OFFER.search(reading.body.matched)
    if not offer and not (link and article.points >= _ARTICLE_OFFERED):
        article = _Tally()
    if article.points and link:
        article = article.plus(3, "has a link", reading.body.words(link))
    if offer:
        article = article.plus(4, "offers it to the reader", reading.body.words(offer))
    tallies[Kind.ARTICLE_SHARE] = article
    application, question = tallies[Kind.PRE_INTERVIEW], tallies[Kind.STATUS_CHECK]
    if any(purposes.HELD.search(text.matched) for text in (reading.body, reading.subject)):
        tallies[Kind.PRE_INTERVIEW] = _Tally()
    elif application.points >= _APPLICATION_SENT:
        # With no interview behind it, a question about the state chases the application.
        tallies[Kind.PRE_INTERVIEW] = _Tally(
            application.points + question.points, application.evidence + question.evidence
        )
        tallies[Kind.STATUS_CHECK] = _Tally()
    return tallies


def _weigh(reading: _Reading, found: Iterable[Clue]) -> _Tally:
    tally = _Tally()
    for clue in found:
        points, words = _find(reading, clue)
        if points:
            tally = tally.plus(points, clue.what, words)
    return tally


def _find(reading: _Reading, clue: Clue) -> tuple[int, str]:
    """The points of a clue in the place where it counts most, and its words there."""
    best, words = 0, ""
    on_body = clue.opening or clue.later
    if on_body and (match := clue.pattern.search(reading.body.matched)):
        best = clue.opening if match.start() < reading.opening_end else clue.later
        words = reading.body.words(match)
    if abs(clue.subject) > abs(best) and (match := clue.pattern.search(reading.subject.matched)):
        best, words = clue.subject, reading.subject.words(match)
    return best, words


def _job_title(reading: _Reading) -> str:
    """The first job that is named as one: “the Staff Nurse post”, “position of Driver”."""
    places = (
        (writers.TITLE_BEFORE, reading.body),
        (writers.TITLE_AFTER, reading.body),
        (writers.TITLE_BEFORE, reading.subject),
        (writers.TITLE_AFTER, reading.subject),
        (writers.TITLE_IN_SUBJECT, reading.subject),
    )
    for pattern, text in places:
        for match in pattern.finditer(text.matched):
            title = match.group(1)
            words = title.translate(_NO_MARKS).split()
            if _PLACEHOLDER.match(title) or any(map(is_role_word, words)):
                return text.words(match)
    return ""


_NOT_IN_TITLES: Final = frozenset("a an the my your our new with from to about for thanks".split())
_NO_MARKS: Final = str.maketrans(",()", "   ")


def _subject_title(reading: _Reading) -> str:
    """The job that a subject begins with, or that it sets off beside the writer's name."""
    subject = reading.subject
    begins = writers.TITLE_AS_SUBJECT.match(subject.matched)
    found = [begins] if begins else []
    if reading.names_writer:
        found += writers.PARTS_OF_SUBJECT.finditer(subject.matched)
    for match in found:
        words = match.group(1).split()
        short = 0 < len(words) <= MAX_TITLE_WORDS
        if short and is_role_word(words[-1]) and _NOT_IN_TITLES.isdisjoint(words):
            return subject.words(match)
    return ""


def _read(draft: Draft) -> _Reading:
    body = _tidy(_own(draft, Region.BODY))
    other = writers.OTHER_APPLICATIONS.search(body.matched)
    return _Reading(
        greeting=_tidy(_own(draft, Region.GREETING)),
        body=_hide(_hide(body, writers.OTHER_APPLICATIONS), FALSE_FRIENDS),
        opening_end=_opening_end(body.matched),
        subject=_hide(_tidy((draft.subject or "")[:_READ]), FALSE_FRIENDS),
        quoted=_tidy(_own(draft, Region.QUOTED)),
        other_application=body.words(other) if other else "",
        names_writer=_names_writer(draft),
        bare=not draft.headers and draft.format is not Format.MESSAGE,
    )


def _names_writer(draft: Draft) -> bool:
    """Whether the subject says the writer's own name, as business mail hardly ever does."""
    here = set(_NAME.findall(fold((draft.subject or "")[:_READ])))
    parts = set(_NAME.findall(fold(display_name(draft))))
    return not parts.isdisjoint(here)


def _own(draft: Draft, region: Region) -> str:
    """The start of a region's text, its stretches a paragraph each."""
    pieces: list[str] = []
    room = _READ
    for start, end, where in draft.segments:
        if where is region and room > 0:
            pieces.append(draft.text[start : min(end, start + room)])
            room -= end - start
    return "\n\n".join(pieces)


def _tidy(text: str) -> _Tidy:
    paragraphs = _PARAGRAPHS.split(_SHORT_LINE.sub(r"\1\n\n", text))
    shown = "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs).strip()
    matched = _NO_STOP.sub(",", shown.translate(_STRAIGHT).lower())
    return _Tidy(f" {shown}", f" {matched}")


def _hide(text: _Tidy, pattern: re.Pattern[str]) -> _Tidy:
    hidden = pattern.sub(lambda found: " " * len(found.group()), text.matched)
    return text._replace(matched=hidden)


def _opening_end(text: str) -> int:
    """Where the second sentence ends, pleasantries not counted."""
    begin, sentences = 0, 0
    for stop in _STOPS.finditer(text):
        if stop.end() - begin > 2 and not PLEASANTRY.match(text, begin):
            sentences += 1
        if sentences == 2:
            return stop.end()
        begin = stop.end()
    return len(text)
