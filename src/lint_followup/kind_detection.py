"""Detection: which sort of message a draft is, and whether it is about a job application at all.

Two questions, each answered by what the sentences do: does an applicant write, and what for? Where
either answer is in doubt the kind is `other`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup import kind_purposes as purposes
from lint_followup import kind_writers as writers
from lint_followup.draft import Format, Region
from lint_followup.kind_meanings import Meaning as M  # noqa: N817
from lint_followup.kind_words import Act, Sentence, find_phrases, read_sentences
from lint_followup.kinds import FollowUp, Kind, KindGuess
from lint_followup.language.people import display_name, fold
from lint_followup.language.roles import MAX_TITLE_WORDS, is_role_word
from lint_followup.severity import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lint_followup.draft import Draft


_ACTS: Final[Mapping[Kind, tuple[Act, ...]]] = {
    Kind.OTHER: purposes.ANOTHER_MATTER,
    Kind.REJECTION_REPLY: purposes.REJECTION_REPLY,
    Kind.LOGISTICS: purposes.LOGISTICS,
    Kind.PRE_INTERVIEW: purposes.PRE_INTERVIEW,
    Kind.STATUS_CHECK: purposes.STATUS_CHECK,
    Kind.VOICEMAIL: purposes.VOICEMAIL,
    Kind.LINKEDIN_NOTE: purposes.LINKEDIN_NOTE,
    Kind.ARTICLE_SHARE: purposes.ARTICLE_SHARE,
    Kind.THANK_YOU: purposes.THANK_YOU,
}
"""What each kind does. Of kinds with equal points the first named is the draft's."""
_NEEDED: Final[Mapping[Kind, int]] = {
    Kind.THANK_YOU: 4,
    Kind.STATUS_CHECK: 4,
    Kind.PRE_INTERVIEW: 3,
    Kind.LOGISTICS: 2,
    Kind.REJECTION_REPLY: 1,
    Kind.ARTICLE_SHARE: 0,
    Kind.LINKEDIN_NOTE: 0,
    Kind.VOICEMAIL: 0,
}
"""The points for an applicant without which a draft is not of a kind.

Everybody says thanks and asks how things stand; few but applicants arrange interviews or answer
refusals. Who shares an article need not mention the job, nor who asks to connect.
"""
_NOT_OF_APPLICANTS_ALONE: Final = frozenset(
    {Kind.ARTICLE_SHARE, Kind.LINKEDIN_NOTE, Kind.VOICEMAIL}
)
"""Kinds found without any sign of an application."""
_NOT_ONLY_OURS: Final = frozenset({Kind.OTHER, Kind.LOGISTICS})
"""Kinds that mail without any application behind it may be given."""
_APPLICANT: Final = 5
_ENOUGH: Final = 4
_ENOUGH_OF_APPLICANT: Final = 2
_SURE_LEAD: Final = 4
_ASKED: Final = 6
_APPLICATION_SENT: Final = 4
_REFUSED: Final = 8
_NOTE_CHARACTERS: Final = 600
_SHORT_NOTE: Final = 320
_SHORT_SHARE: Final = 300
_BARE_LINK: Final = 120
_LIST_WORDS: Final = 12
_READ: Final = 4000
"""Characters of a region that are looked at: a kind shows early or not at all."""

_I: Final = frozenset("i me my mine".split())
_WE: Final = frozenset({"we", "us"})
_BEFORE_BOTH: Final = frozenset("can could if may might shall should when".split())
_AFTER_BOTH: Final = frozenset("discussed had met sat spoke talked".split())
"""Words before and after a `we` that is the writer and the reader."""
_LETTER: Final = _I | {"you", "your", "us", "let"}
_NOT_IN_TITLES: Final = frozenset("a about an for from my new our thanks the to with your".split())
_NO_MARKS: Final = str.maketrans(",()", "   ")
_PLACEHOLDER: Final = re.compile(r"[\[<{]\w")
_TRADE: Final = re.compile(r"\w{4}[^\Wl]ist$")
"""Words like `accompanist`, which end a job title where nothing else stands."""

_SHORT_LINE: Final = re.compile(r"^([^\n]{1,39})\n(?=[^\n])", re.MULTILINE)
"""A line that was not broken by its length ends what it says."""
_PARAGRAPHS: Final = re.compile(r"\n\s*\n")
_NO_STOP: Final = re.compile(r"\.(?:(?=\w)|(?<=\b[dm]r\.)|(?<=\bms\.)|(?<=\bmrs\.)|(?<=\bprof\.))")
_STRAIGHT: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "İ": "i"})
_STOPS: Final = frozenset(".!?\n")
_NAME: Final = re.compile(r"[^\W\d_]{2,}")
_REPLY_MARKS: Final = re.compile(
    r"\A(?:\W{0,3}(?:re|aw|sv|antw|vs|fwd?|wg)(?:\[\d+\])?:)++\s*", re.IGNORECASE
)
_QUOTE_MARK: Final = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_OLDER_MAIL: Final = re.compile(r">|On .{5,150} wrote:|From: ")
_TOP_OF_MAIL: Final = re.compile(r"\s*$|\W{3}|On .{5,150} wrote:|.* wrote:\s*$|[A-Z][\w-]{1,12}: ")


class _Tidy(NamedTuple):
    """A text in its tidy form, as it is shown and as it is matched, character for character."""

    shown: str
    matched: str
    sentences: tuple[Sentence, ...]

    def words(self, start: int, end: int, limit: int = 60) -> str:
        """What stands between two offsets, as it is shown to a person."""
        found = self.shown[start:end].replace("\n", " ")
        found = found.strip(" \"'([-–—,.:;/")
        return found if len(found) <= limit else f"{found[: limit - 1].rstrip()}…"

    def find(self, act: Act) -> str:
        """The words that do something first, empty if none do."""
        places = filter(None, map(act.find, self.sentences))
        return next((self.words(*place) for place in places), "")

    def find_meaning(self, meaning: M) -> str:
        """The words that first mean something, empty if none do."""
        return self.find(Act("", ((meaning,),)))

    @property
    def meanings(self) -> frozenset[M]:
        """Whatever is meant."""
        return frozenset(meaning for sentence in self.sentences for meaning in sentence.found)

    @property
    def plain(self) -> list[str]:
        """The plain words."""
        return [word.plain for sentence in self.sentences for word in sentence.words]


class _Reading(NamedTuple):
    """What is read of a draft. The opening is the first `opening` sentences of the body.

    The subject is without the marks of a reply, and `quoted` the newest of the quoted mails. Of a
    bare text `spoken` is all of it.
    """

    greeting: _Tidy
    body: _Tidy
    opening: int
    signature: _Tidy
    spoken: _Tidy
    subject: _Tidy
    quoted: _Tidy
    names_writer: bool
    replies: bool
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
    """The kind with the most evidence, `other` where that is not enough; `given` overrules."""
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
    points = tallies[best].points
    enough = _ENOUGH_OF_APPLICANT if writer.points >= _APPLICANT else _ENOUGH
    if best is Kind.OTHER or points < enough or writer.points < _NEEDED[best]:
        evidence = tallies[best].evidence + writer.evidence
        return KindGuess(
            kind=Kind.OTHER,
            confidence=Confidence.LOW,
            evidence=evidence or ("nothing in it says what it is",),
            given=False,
            follow_up=follow_up,
        )
    lead = points - tallies[second].points
    return KindGuess(
        kind=best,
        confidence=Confidence.HIGH if lead >= _SURE_LEAD else Confidence.MEDIUM,
        evidence=tallies[best].evidence,
        given=False,
        follow_up=follow_up if best in _NOT_OF_APPLICANTS_ALONE else FollowUp.YES,
    )


def _follow_up(writer: _Tally) -> FollowUp:
    if writer.points >= _APPLICANT:
        return FollowUp.YES
    return FollowUp.UNSURE if writer.points > 0 else FollowUp.NO


def _judge_writer(reading: _Reading) -> _Tally:
    """How much speaks for an applicant as the writer, less what speaks against it."""
    tally = _weigh(reading, (*writers.APPLICANT, *writers.NOT_APPLICANT))
    tally = _judge_greeting(reading.greeting, _judge_answer(reading, tally))
    if title := _job_title(reading):
        tally = tally.plus(4, "names a job", title)
    elif title := _subject_title(reading.subject):
        tally = tally.plus(5, "the subject is a job", title)
    if reading.names_writer:
        tally = tally.plus(2, "the subject names the writer")
    if function := reading.signature.find_meaning(M.FUNCTION):
        tally = tally.plus(-5, "signs for others", function)
    if _is_a_list(reading):
        tally = tally.plus(-8, "speaks to nobody")
    if times := _says_we(reading.body.plain):
        tally = tally.plus(-3 if times == 1 else -6, "says we rather than I")
    return tally


def _judge_answer(reading: _Reading, tally: _Tally) -> _Tally:
    """Whether the draft answers an employer's mail."""
    if refusal := reading.quoted.find(purposes.REFUSAL):
        tally = tally.plus(5, "the quoted mail refuses", refusal)
    elif employer := reading.quoted.find(writers.EMPLOYER):
        tally = tally.plus(3, "answers an employer", employer)
    if reading.replies and (employer := reading.subject.find_meaning(M.EMPLOYER_WRITES)):
        tally = tally.plus(3, "answers an employer's subject", employer)
    return tally


def _judge_greeting(greeting: _Tidy, tally: _Tally) -> _Tally:
    """Whether the draft greets those who hire, or somebody else."""
    if hirers := writers.TO_HIRERS.match(greeting.matched, 1):
        tally = tally.plus(2, "greets who hires", greeting.words(*hirers.span()))
    if many := writers.TO_MANY.match(greeting.matched, 1):
        tally = tally.plus(-4, "greets a group", greeting.words(*many.span()))
    if office := greeting.find_meaning(M.ANOTHER_OFFICE):
        tally = tally.plus(-4, "greets another office", office)
    if relative := greeting.find_meaning(M.PRIVATE):
        tally = tally.plus(-4, "greets a relative", relative)
    return tally


def _is_a_list(reading: _Reading) -> bool:
    """A letter greets, or says I and you; a list or minutes do not."""
    words = reading.body.plain
    greets = bool(reading.greeting.shown.strip())
    return not greets and len(words) >= _LIST_WORDS and _LETTER.isdisjoint(words)


def _says_we(words: list[str]) -> int:
    """How often the writer says we, if oftener than I: for an employer, a firm or a club."""
    neighbours = zip(["", *words], words, [*words[1:], ""], strict=False)
    times = sum(
        word in _WE and before not in _BEFORE_BOTH and after not in _AFTER_BOTH
        for before, word, after in neighbours
    )
    return times if times > sum(word in _I for word in words) else 0


def _judge_purpose(reading: _Reading) -> dict[Kind, _Tally]:
    """The tally of each kind."""
    tallies = {kind: _weigh(reading, acts) for kind, acts in _ACTS.items()}
    _judge_speech(reading, tallies)
    _judge_refusal(reading, tallies)
    _judge_share(reading, tallies)
    _judge_question(reading, tallies)
    _judge_application(reading, tallies)
    return tallies


def _judge_speech(reading: _Reading, tallies: dict[Kind, _Tally]) -> None:
    """Only bare texts are notes or scripts; a note is short, and a meeting lies behind it."""
    note = tallies.pop(Kind.LINKEDIN_NOTE)
    del tallies[Kind.VOICEMAIL]
    if not reading.bare:
        return
    tallies[Kind.VOICEMAIL] = _weigh(reading._replace(body=reading.spoken), purposes.VOICEMAIL)
    met = purposes.BEHIND_A_NOTE & reading.body.meanings
    if note.points and met and len(reading.body.shown) <= _NOTE_CHARACTERS:
        short = len(reading.spoken.shown) <= _SHORT_NOTE
        tallies[Kind.LINKEDIN_NOTE] = note.plus(4, "is as short as a note") if short else note


def _judge_refusal(reading: _Reading, tallies: dict[Kind, _Tally]) -> None:
    """A refusal in the mail that is answered counts; thanks are then a courtesy."""
    if refusal := reading.quoted.find(purposes.REFUSAL):
        tallies[Kind.REJECTION_REPLY] = tallies[Kind.REJECTION_REPLY].plus(
            10, "the quoted mail refuses", refusal
        )
    if tallies[Kind.REJECTION_REPLY].points >= _REFUSED:
        tallies[Kind.THANK_YOU] = tallies[Kind.THANK_YOU].plus(-6, "thanks after a refusal")


def _judge_share(reading: _Reading, tallies: dict[Kind, _Tally]) -> None:
    """Something to read is shared where it is handed on for a reason, or is hardly more than a link."""
    said = reading.body.meanings
    length = len(reading.body.shown)
    reads = M.READING in said or M.READING in reading.subject.meanings
    opening = reading.body.sentences[: reading.opening]
    hands_on = any(M.FOUND in sentence.found for sentence in opening)
    if M.LINK in said:
        short = length <= (_SHORT_SHARE if hands_on else _BARE_LINK)
        shares = short or M.INTERESTS in said or (reads and (hands_on or M.FOR_YOU in said))
    else:
        shares = reads and M.FOR_YOU in said
    if not shares:
        tallies[Kind.ARTICLE_SHARE] = _Tally()


def _judge_question(reading: _Reading, tallies: dict[Kind, _Tally]) -> None:
    """A question after days outweighs thanks, and is taken for one about the state of things."""
    said = reading.body.meanings
    thanks, question = tallies[Kind.THANK_YOU], tallies[Kind.STATUS_CHECK]
    if question.points >= _ASKED:
        if thanks.points and M.JUST_NOW not in said and said & purposes.LONG_SINCE:
            tallies[Kind.THANK_YOU] = thanks.plus(-4, "asks long after the meeting")
    elif (
        tallies[Kind.LOGISTICS].points < _ENOUGH
        and said & purposes.AFTER_A_WAIT
        and any(sentence.words[-1].plain == "¿" for sentence in reading.body.sentences)
    ):
        tallies[Kind.STATUS_CHECK] = question.plus(4, "asks after a wait")


def _judge_application(reading: _Reading, tallies: dict[Kind, _Tally]) -> None:
    """With no interview behind it, a question about the state chases the application."""
    application, question = tallies[Kind.PRE_INTERVIEW], tallies[Kind.STATUS_CHECK]
    if M.HELD in reading.body.meanings or M.INTERVIEW in reading.subject.meanings:
        tallies[Kind.PRE_INTERVIEW] = _Tally()
    elif application.points >= _APPLICATION_SENT:
        tallies[Kind.PRE_INTERVIEW] = _Tally(
            application.points + question.points, application.evidence + question.evidence
        )
        tallies[Kind.STATUS_CHECK] = _Tally()


def _weigh(reading: _Reading, acts: Iterable[Act]) -> _Tally:
    tally = _Tally()
    for act in acts:
        points, words = _best_place(reading, act)
        if points:
            tally = tally.plus(points, act.what, words)
    return tally


def _best_place(reading: _Reading, act: Act) -> tuple[int, str]:
    """The points of an act in the place where it counts most, and its words there."""
    best, words = 0, ""
    if act.opening or act.later:
        for number, sentence in enumerate(reading.body.sentences):
            points = act.opening if number < reading.opening else act.later
            if abs(points) > abs(best) and (place := act.find(sentence)):
                best, words = points, reading.body.words(*place)
    # The subject of a reply is the other side's: neither its thanks nor its `your` are the writer's.
    theirs = reading.replies and (act.subject < 0 or act.ways[0][0] is M.THANKS)
    if abs(act.subject) > abs(best) and not theirs and (found := reading.subject.find(act)):
        return act.subject, found
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
                return text.words(*match.span())
    return ""


def _subject_title(subject: _Tidy) -> str:
    """The job that a subject is, or sets off from the rest."""
    for match in writers.PARTS_OF_SUBJECT.finditer(subject.matched):
        words = match.group(1).split()
        short = 0 < len(words) <= MAX_TITLE_WORDS
        if short and _is_one_job(words[-1]) and _NOT_IN_TITLES.isdisjoint(words):
            return subject.words(*match.span())
    return ""


def _is_one_job(word: str) -> bool:
    """Whether a word ends a job title in the singular: `fitter`, not `fitters`."""
    several = word.endswith("s") and is_role_word(word[:-1])
    return not several and (is_role_word(word) or bool(_TRADE.search(word)))


def _read(draft: Draft) -> _Reading:
    subject = (draft.subject or "")[:_READ]
    body = _tidy(_own(draft, Region.BODY))
    bare = not draft.headers and draft.format is not Format.MESSAGE
    return _Reading(
        greeting=_tidy(_own(draft, Region.GREETING)),
        body=body,
        opening=_opening(body),
        signature=_tidy(_own(draft, Region.SIGNATURE)[:200]),
        spoken=_tidy(draft.text[:_READ] if bare else ""),
        subject=_tidy(_REPLY_MARKS.sub("", subject)),
        quoted=_tidy(_newest(_own(draft, Region.QUOTED))),
        names_writer=_names_writer(draft),
        replies=bool(_REPLY_MARKS.match(subject)),
        bare=bare,
    )


def _newest(quoted: str) -> str:
    """The newest of the quoted mails, without its marks."""
    newest: list[str] = []
    begun = False
    for line in _QUOTE_MARK.sub("", quoted).split("\n"):
        if begun and _OLDER_MAIL.match(line):
            break
        begun = begun or not _TOP_OF_MAIL.match(line)
        newest.append(line)
    return "\n".join(newest)


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
    shown = " " + "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs).strip()
    matched = _NO_STOP.sub(",", shown.translate(_STRAIGHT).lower())
    sentences = (Sentence(words, find_phrases(words)) for words in read_sentences(matched))
    return _Tidy(shown, matched, tuple(sentences))


def _opening(body: _Tidy) -> int:
    """How many sentences reach to the second full stop, pleasantries not counted."""
    said = 0
    for number, (sentence, following) in enumerate(pairwise(body.sentences), 1):
        between = body.matched[sentence.words[-1].end - 1 : following.words[0].start]
        said += M.PLEASANTRY not in sentence.found and not _STOPS.isdisjoint(between)
        if said == 2:
            return number
    return len(body.sentences)
