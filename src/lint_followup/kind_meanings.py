"""What the phrases of mail around an interview mean, read from `data/meanings.toml`."""

from __future__ import annotations

import tomllib
from enum import StrEnum, auto
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE: Final = Path(__file__).parent / "data" / "meanings.toml"


class Meaning(StrEnum):
    """What a phrase says, or speaks of: a table of the file, whose note says more."""

    NOTHING = auto()
    WISH = auto()
    OTHER_INTERVIEW = auto()
    PLEASANTRY = auto()
    THANKS = auto()
    GLAD = auto()
    GLAD_TO_MEET = auto()
    THANKS_AGAIN = auto()
    MEETING = auto()
    FOR_ME = auto()
    THEIR_TIME = auto()
    LOOKS_BACK = auto()
    RECENT = auto()
    JUST_NOW = auto()
    LONG_AGO = auto()
    DATE = auto()
    ANSWER = auto()
    INVITATION = auto()
    FAVOUR = auto()
    ASKS = auto()
    PROCESS = auto()
    DECIDED = auto()
    WHETHER = auto()
    WHO_IS_IN = auto()
    SILENCE = auto()
    CHASES = auto()
    WAITED = auto()
    LOOKS_FORWARD = auto()
    REFUSED = auto()
    CHOOSE = auto()
    SOMEBODY_ELSE = auto()
    SUPPOSES = auto()
    SORRY = auto()
    DISAPPOINTED = auto()
    BAD_NEWS = auto()
    ACCEPTS = auto()
    THE_DECISION = auto()
    ANOTHER_TIME = auto()
    FEEDBACK = auto()
    INTERVIEW = auto()
    HELD = auto()
    JOB = auto()
    SEND = auto()
    PAPERS = auto()
    APPLIED = auto()
    RECEIVED = auto()
    HOPES_FOR_INTERVIEW = auto()
    APPOINTMENT = auto()
    CONFIRMS = auto()
    SUITS = auto()
    MOVES = auto()
    ABSENT = auto()
    ON_THE_DAY = auto()
    ENCLOSES = auto()
    DOCUMENTS = auto()
    REQUESTED = auto()
    PREPARES = auto()
    READING = auto()
    FOUND = auto()
    FOR_YOU = auto()
    INTERESTS = auto()
    LINK = auto()
    CONNECTS = auto()
    KEEPS_IN_TOUCH = auto()
    ON_THE_NETWORK = auto()
    CALLS = auto()
    NAMES_SELF = auto()
    CALLS_FROM = auto()
    MY_NUMBER = auto()
    CALL_BACK = auto()
    GOODBYE = auto()
    HESITATES = auto()
    SETTLES = auto()
    REFEREE = auto()
    OWN_INTERVIEW = auto()
    THEIR_INTERVIEW = auto()
    OWN_APPLICATION = auto()
    OWN_CANDIDACY = auto()
    WANTS_JOB = auto()
    ANOTHER_OFFICE = auto()
    HIRING = auto()
    SPEAKS_OF_JOB = auto()
    WAS_ASKED = auto()
    WORKPLACE = auto()
    THIRD_PERSON = auto()
    OWN_WORK = auto()
    START = auto()
    KEEN = auto()
    OFFERED = auto()
    EMPLOYER = auto()
    YOUR_APPLICATION = auto()
    RECRUITER = auto()
    CANDIDATES = auto()
    ANOTHERS = auto()
    PRESS = auto()
    TRADE = auto()
    OTHER_MATTER = auto()
    PRIVATE = auto()
    BULK = auto()
    EMPLOYER_WRITES = auto()
    REFUSES = auto()
    FUNCTION = auto()
    OTHER_APPLICATION = auto()


@cache
def phrases_by_meaning() -> Mapping[Meaning, tuple[str, ...]]:
    """The phrases of each meaning, in the notation of `kind_words`."""
    tables = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    slots: dict[str, str] = tables.pop("slots")
    found: dict[Meaning, tuple[str, ...]] = {}
    for name, table in tables.items():
        phrases: str = table["phrases"]
        for slot, words in slots.items():
            phrases = phrases.replace(f"@{slot}", words)
        found[Meaning(name)] = tuple(phrases.strip().splitlines())
    return found
