"""Kind: which sort of message a draft is, and whether it is about a job application at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.draft import Format, Region
from lint_followup.severity import Confidence

if TYPE_CHECKING:
    from lint_followup.draft import Draft


class Kind(StrEnum):
    """The sorts of message that the articles speak of."""

    THANK_YOU = "thank-you"
    STATUS_CHECK = "status-check"
    ARTICLE_SHARE = "article-share"
    REJECTION_REPLY = "rejection-reply"
    PRE_INTERVIEW = "pre-interview"
    LINKEDIN_NOTE = "linkedin-note"
    VOICEMAIL = "voicemail"
    LOGISTICS = "logistics"
    OTHER = "other"


class FollowUp(StrEnum):
    """Whether the draft is about a job application."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindGuess:
    """The kind with the evidence it was judged by; `given` says that the caller chose it."""

    kind: Kind
    confidence: Confidence
    evidence: tuple[str, ...]
    given: bool
    follow_up: FollowUp


class _Clue(NamedTuple):
    kind: Kind
    points: int
    what: str
    pattern: re.Pattern[str]


def _clue(kind: Kind, points: int, what: str, pattern: str) -> _Clue:
    return _Clue(kind, points, what, re.compile(pattern, re.IGNORECASE))


_MEETING = r"(?:interview|meet|meeting|met|speak|spoke|speaking|talk|talking|conversation|chat|call|visit|tour|discussion|panel|demo lesson|trial shift)\w*"
_JOB = r"(?:role|position|post|job|vacancy|opening|opportunity|placement|internship|apprenticeship|traineeship|residency|fellowship|candidacy|application)"

_BODY_CLUES: Final = (
    _clue(
        Kind.THANK_YOU, 3, "thanks for a meeting or for time",
        rf"\b(?:thank(?:s| you)|grateful|appreciate[ds]?|enjoyed|pleasure|(?:was|were) (?:so )?(?:great|good|lovely|nice))\b[^.!?]{{0,60}}\b(?:{_MEETING}|time|hospitality|having me|showing me|seeing me|inviting me)\b",
    ),
    _clue(
        Kind.THANK_YOU, 2, "speaks of an interview just held",
        r"\b(?:today|yesterday|this (?:morning|afternoon|week)|on (?:mon|tues|wednes|thurs|fri)day)\b[^.!?]{0,40}\b(?:interview|met|conversation|meeting)|\b(?:interview|met|conversation|meeting)\b[^.!?]{0,40}\b(?:today|yesterday|this (?:morning|afternoon)|on (?:mon|tues|wednes|thurs|fri)day)",
    ),
    _clue(
        Kind.STATUS_CHECK, 3, "asks about the state of an application",
        rf"\b(?:status|update|news|progress|decision|decided|timeline|timeframe|time frame|next steps?|where (?:things|you|the process) (?:stand|are|is))\b[^.!?]{{0,80}}\b(?:{_JOB}|application|interview|process|hiring|selection|recruitment|candidates?)\b|\b(?:{_JOB}|application|interview|process|hiring|selection|recruitment)\b[^.!?]{{0,80}}\b(?:status|update|news|progress|decision|decided|timeline|timeframe|next steps?|stands?)\b",
    ),
    _clue(
        Kind.STATUS_CHECK, 2, "checks in or follows up",
        r"\b(?:check(?:ing)?(?: back)? in|follow(?:ing)?[- ]up|touch(?:ing)? base|circl(?:e|ing) back|wanted to (?:ask|enquire|inquire)|any (?:news|update)|heard (?:back|anything|from you)|hear(?:ing)? back|still (?:waiting|under consideration|being considered))\b",
    ),
    _clue(
        Kind.STATUS_CHECK, 1, "looks back at an interview",
        r"\b(?:since|after|following) (?:my|our|the) [^.!?]{0,30}\b(?:interview|conversation|meeting)\b|\binterviewed\b",
    ),
    _clue(
        Kind.ARTICLE_SHARE, 4, "shares something to read",
        r"\b(?:came across|ran across|stumbled (?:up)?on|read|saw|found|spotted|sharing|share|sending|pass(?:ing)? (?:on|along))\b[^.!?]{0,60}\b(?:articles?|piece|post|paper|report|study|talk|podcast|write-?up|interview with|essay|link|video|guide)\b",
    ),
    _clue(
        Kind.REJECTION_REPLY, 4, "answers a refusal",
        r"\b(?:not (?:be )?(?:selected|chosen|successful|moving forward)|(?:went|gone|going|decided to go|proceed(?:ing)?|move(?:d)? forward|chose|chosen|selected) (?:with |to hire )?(?:an)?other (?:candidate|applicant)|(?:an)?other (?:candidate|applicant)s?|reject(?:ed|ion)|turn(?:ed|ing) me down|unsuccessful|not (?:to )?(?:offer|hire|hiring) me|passed? (?:me over|on me)|did(?:n['’]t| not) get (?:the|this) (?:job|role|position)|letting me know (?:about|of) (?:your|the) decision|news was not)\b",
    ),
    _clue(
        Kind.PRE_INTERVIEW, 3, "speaks of an application sent",
        r"\b(?:I|i) (?:recently |have |have recently |just |had )?(?:applied|submitted|sent(?: in)?|put in)\b[^.!?]{0,60}\b(?:application|r[ée]sum[ée]|cv|for (?:the|your|a|an))\b|\bmy (?:application|r[ée]sum[ée]|cv)\b[^.!?]{0,60}\b(?:submitted|sent|received|reached|reviewed?|of \d)",
    ),
    _clue(
        Kind.LINKEDIN_NOTE, 4, "asks to connect",
        r"\b(?:like|love|glad|happy|hope|wanted) to (?:connect|stay connected|stay in touch here)|\b(?:my|professional|your) network\b|\bconnect (?:here|with you|on linkedin)",
    ),
    _clue(
        Kind.VOICEMAIL, 4, "is spoken on the telephone",
        r"\b(?:this is|my name is|it'?s|it is) [^.!?]{2,40}\b(?:calling|speaking|ringing|phoning)\b|\b(?:leaving (?:you )?(?:a|this) (?:message|voicemail)|my number is|reach me (?:on|at) \W?\d|call(?:ing)? (?:me )?back (?:on|at)|again,? (?:that|my) (?:is|number|was)|i'?m calling|i am calling)\b",
    ),
    _clue(
        Kind.LOGISTICS, 3, "arranges a date or papers",
        r"\b(?:confirm(?:ing)?|reschedul\w+|availab(?:le|ility)|time slots?|works (?:well |best |fine )?for me|suits me|second(?:-round)? interview|see you (?:on|at)|calendar|dial-in|parking|reception|train|flight|joining link)\b[^.!?]{0,80}\b(?:interview|(?:mon|tues|wednes|thurs|fri)day|\d{1,2}(?::\d\d| ?[ap]\.?m)|meeting|round|visit|call)\b|\b(?:as (?:you )?requested|you (?:asked|requested))\b[^.!?]{0,80}\b(?:references?|certificates?|transcripts?|documents?|forms?|samples?|diploma|licen[cs]e|dbs|passport|visa)\b|\b(?:attach(?:ed)?|enclosed?)\b[^.!?]{0,60}\b(?:references?|certificates?|transcripts?|forms?|work sample|diploma|licen[cs]e|passport|visa)\b",
    ),
)
_SUBJECT_CLUES: Final = (
    _clue(Kind.THANK_YOU, 3, "the subject says thanks", r"\b(?:thank(?:s| you)|appreciat|grateful)"),
    _clue(
        Kind.STATUS_CHECK, 2, "the subject asks or follows up",
        r"\b(?:status|update|follow(?:ing)?[- ]up|check(?:ing)?[- ]in|timeline|next steps?|decision)\b",
    ),
    _clue(Kind.ARTICLE_SHARE, 2, "the subject names something to read", r"\b(?:article|read|piece|report|talk|study|podcast)\b"),
    _clue(Kind.PRE_INTERVIEW, 2, "the subject names an application", r"\b(?:application|applied|applying)\b"),
    _clue(Kind.LOGISTICS, 2, "the subject arranges something", r"\b(?:confirm\w*|schedul\w*|reschedul\w*|availability|references|documents|directions)\b"),
    _clue(Kind.REJECTION_REPLY, 2, "the subject names a decision", r"\b(?:your decision|outcome|unsuccessful)\b"),
)
_QUOTED_REFUSAL: Final = re.compile(
    r"\b(?:unfortunately|regret|not (?:be )?moving forward|other candidates?|another (?:candidate|applicant)|not been (?:selected|successful)|unsuccessful|decided (?:not )?to (?:proceed|move))\b",
    re.IGNORECASE,
)
_JOB_TALK: Final = re.compile(
    rf"\b(?:interview(?:s|ed|er|ers|ing)?|{_JOB}|r[ée]sum[ée]|\bcv\b|recruit(?:er|ers|ing|ment)|hiring|candidate|candidacy|applicant|cover letter|vacancy)\b",
    re.IGNORECASE,
)
_FIRST_PERSON_JOB: Final = re.compile(
    rf"\b(?:my (?:[\w-]+ ){{0,2}}(?:interview|application|candidacy|r[ée]sum[ée]|cv|background|experience|qualifications)|(?:our|the) (?:[\w-]+ ){{0,3}}interview|interviewed (?:with|for|at|by)|i (?:have |recently |just )*applied|(?:for|about|of|in|regarding|as|to) (?:the|this|your|a|an) (?:[\w./&+#-]+ ){{0,5}}(?:role|position|post|job|vacancy|opening|internship|apprenticeship|fellowship)|interviewing me|hiring (?:process|team|manager|decision)|consider(?:ing|ed)? me\b|join(?:ing)? (?:your|the) team|work(?:ing)? (?:for|with) (?:you|your team))\b",
    re.IGNORECASE,
)
_URL: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
_MARGIN: Final = 1
_ENOUGH: Final = 3
_NOTE_CHARACTERS: Final = 350


def detect_kind(draft: Draft, *, given: Kind | None = None) -> KindGuess:
    """The kind with the most evidence, `other` where none leads clearly; `given` overrules."""
    scores, evidence = _weigh(draft)
    follow_up = _follow_up(draft, scores)
    if given is not None:
        yes = follow_up if given in {Kind.OTHER, Kind.LOGISTICS} else FollowUp.YES
        return KindGuess(
            kind=given, confidence=Confidence.HIGH, evidence=("given",), given=True, follow_up=yes
        )
    ranked = sorted(scores, key=lambda kind: -scores[kind])
    best, second = ranked[0], ranked[1]
    lead = scores[best] - scores[second]
    if follow_up is FollowUp.NO or scores[best] < _ENOUGH or lead < _MARGIN:
        why = tuple(evidence.get(best, ())) or ("nothing in it says what it is",)
        return KindGuess(
            kind=Kind.OTHER, confidence=Confidence.LOW, evidence=why, given=False, follow_up=follow_up
        )
    return KindGuess(
        kind=best,
        confidence=Confidence.HIGH if lead >= _ENOUGH else Confidence.MEDIUM,
        evidence=tuple(evidence[best]),
        given=False,
        follow_up=follow_up,
    )


def _weigh(draft: Draft) -> tuple[dict[Kind, int], dict[Kind, list[str]]]:
    scores = dict.fromkeys((kind for kind in Kind if kind is not Kind.OTHER), 0)
    evidence: dict[Kind, list[str]] = {}

    def add(kind: Kind, points: int, what: str) -> None:
        scores[kind] += points
        evidence.setdefault(kind, []).append(what)

    body = draft.region_text(Region.BODY)
    subject = draft.subject or ""
    for clue in _BODY_CLUES:
        if found := clue.pattern.search(body):
            add(clue.kind, clue.points, f"{clue.what}: “{_shorten(found.group())}”")
    for clue in _SUBJECT_CLUES:
        if found := clue.pattern.search(subject):
            add(clue.kind, clue.points, f"{clue.what}: “{_shorten(found.group())}”")
    if found := _QUOTED_REFUSAL.search(draft.region_text(Region.QUOTED)):
        add(Kind.REJECTION_REPLY, 3, f"the quoted mail refuses: “{_shorten(found.group())}”")
    if scores[Kind.ARTICLE_SHARE] and _URL.search(body):
        add(Kind.ARTICLE_SHARE, 2, "has a link")
    spoken = not draft.headers and draft.format is not Format.MESSAGE
    if not spoken:
        scores[Kind.VOICEMAIL] = scores[Kind.LINKEDIN_NOTE] = 0
    elif scores[Kind.LINKEDIN_NOTE] and len(body.strip()) > _NOTE_CHARACTERS:
        scores[Kind.LINKEDIN_NOTE] = 0
    elif scores[Kind.VOICEMAIL]:
        add(Kind.VOICEMAIL, 2, "has no headers")
    elif scores[Kind.LINKEDIN_NOTE]:
        add(Kind.LINKEDIN_NOTE, 2, "is short and has no headers")
    return scores, evidence


def _follow_up(draft: Draft, scores: dict[Kind, int]) -> FollowUp:
    text = f"{draft.subject or ''}\n{draft.region_text(Region.BODY)}"
    if _FIRST_PERSON_JOB.search(text) or _QUOTED_REFUSAL.search(draft.region_text(Region.QUOTED)):
        return FollowUp.YES
    if max(scores.values()) >= _ENOUGH and _JOB_TALK.search(text):
        return FollowUp.YES
    if _JOB_TALK.search(text) or max(scores.values()) >= _ENOUGH:
        return FollowUp.UNSURE
    return FollowUp.NO


def _shorten(text: str, limit: int = 60) -> str:
    words = " ".join(text.split())
    return words if len(words) <= limit else f"{words[: limit - 1].rstrip()}…"
