"""Kind: the sorts of message, and what is said of a draft's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lint_followup.severity import Confidence


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
