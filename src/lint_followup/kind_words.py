"""The words that tell kinds of mail apart, as pieces of patterns over tidy lower-case text.

Tidy text has single spaces, straight apostrophes and a line end between paragraphs; it begins with
a space. A full stop in it ends a sentence: those of abbreviations and numbers are commas.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Clue(NamedTuple):
    """Points for a pattern: in the opening, later in the body, and in the subject.

    A clue counts once, in the best of the places where it is found.
    """

    what: str
    pattern: re.Pattern[str]
    opening: int
    later: int
    subject: int = 0


def any_of(*phrases: str) -> re.Pattern[str]:
    """A pattern of phrases that begin with a word; a match takes in what stands before it."""
    # A leading character class lets the engine skip from word to word; `\b` would not.
    return re.compile(rf"\W(?:{'|'.join(phrases)})")


GAP: Final = r"[^.!?\n]{0,70}?"
NEAR: Final = r"[^.!?\n]{0,30}?"
INTERVIEW: Final = r"(?:int\w{1,3}v\w{0,3}w(?:s|ed|ing)?\b)"
ONE_INTERVIEW: Final = r"(?:int\w{1,3}v\w{0,3}w\b)"
"""The word as people type it: interveiw, inteview, intreview."""
JOB: Final = (
    r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|opportunity|internships?"
    r"|apprenticeships?|traineeships?|fellowships?|placements?|residency|scheme|gig|work)\b"
)
DAY: Final = r"(?:mon|tues|wednes|wendes|thurs|fri|satur|sun)day"
TODAY: Final = r"(?:today|2day|yesterday|this (?:morning|afternoon)|just now|earlier)\b"
TALK: Final = (
    rf"(?:{INTERVIEW}|meet(?:ing)?\b|met\b|spe(?:ak|aking|nt)\b|spoke\b|talk(?:ing)?\b"
    r"|chat(?:ting)?\b"
    r"|conversations?\b|discuss(?:ion|ing)?\b|calls?\b|visit\b|tour\b|panel\b|round\b|session\b"
    r"|assessment|trial|lesson|walk\b)"
)
THANKS: Final = (
    r"(?:thank ?you|thank(?! ?you| (?!both|all|every)\w+ for)|thanks|thanking|thankful|thx|thnx|thanx|tnx|cheers|ta|gratitude"
    r"|god bless you|kind of (?=you|dr|ms|mr|prof|the)|(?:want|wish) to say thank"
    r"|(?<!would )(?<!'d )(?:grateful|appreciat\w+|obliged)\b(?! (?:if|to(?! you)|any|an?|it if"
    r"|hearing|for (?:any|an?)) ))\b(?!,)"
)
STATE: Final = (
    r"(?:status|updates?|news|progress\w*|decisions?|decided|timelines?|time ?frames?"
    r"|timetable|timing"
    r"|next (?:steps?|stages?)|outcome|results?|short-?list|(?:hiring|selection"
    r"|recruitment|interview) process"
    r"|(?:things|matters|it|this|the process|everything) (?:stands?|is|are|currently))\b"
)
ASK: Final = (
    r"(?:could you|can you|would you|will you|may i|might i|can i|could i|wonder(?:ed|ing)?\b"
    r"|(?:want(?:ed|ing)?|like|love|writing|writ(?:e|ing)|calling|ringing|hoping|therefore"
    r"|just|thought i would|liberty of)"
    r" (?:to )?(?:ask\w*|[ei]nquir\w+|check\w*|know|see|find out|follow\w* up|get)\b"
    r"|(?:and|to|humbly|briefly) (?:ask|check|see|[ei]nquir\w+)\b|(?:let|tell|inform"
    r"|update|advise) (?:me|us)\b|if you (?:are able|could|can)\b|kindly\b|please share)"
)
PAPERS: Final = (
    r"(?:referees?|references?|certificates?|transcripts?|payslips?|diplomas?|licen[cs]e"
    r"|passport|visa"
    r"|dbs|documents?|receipts?|forms?|work samples?|portfolio|bank details|contract|i-9|id|degree)\b"
)

NOT_MEETING: Final = (
    r"e?-?mails?|messages?|reply|replying|answer|letter|note|offer|invit\w+|consider\w*"
    r"|letting me know"
    r"|telling|informing|response|getting back|update|information|ringing|decision"
    r"|understanding|patience"
)
GLAD: Final = (
    r"(?:enjo[yi]\w*|loved|liked|impressed|pleasure|privilege|hono[u]?r|delight\w*|great"
    r"|good|fun|lovely"
    rf"|nice|wonderful|inspiring)\b{NEAR}\b(?:{TALK}|to sit|hear(?:ing)?\b|learning\b"
    r"|looking round)"
)
FALSE_FRIENDS: Final = any_of(
    r"release candidates?|candidates? (?:\d|[a-z]{1,3}-\d)",
    r"candidates? for (?:the position of )?(?:mayor|president|governor|council)",
    r"(?:cron|nightly|backup|background|import|batch|print|queue|failed|great|good"
    r"|fantastic) jobs?\b",
    r"jobs? (?:queue|number|lot|club|centre|center|seekers?|failed|died|ran)\b",
    r"(?:exit|radio|tv|media|press|podcast|user|customer|participant|author|mock"
    r"|witness|magazine|newspaper|research) interview(?:s|ing|ed)?\b",
    r"interviews? (?:under caution|transcripts?|recordings?)",
)
"""Candidates, jobs and interviews that are none of ours: hidden before anything is looked for."""

PLEASANTRY: Final = re.compile(
    r"\W*(?:i |we )?(?:hope|trust|greetings|good (?:morning|afternoon|day)|how are you"
    r"|receive my greetings|happy|warm greetings)\b"
)
"""How a letter opens before it says anything."""
