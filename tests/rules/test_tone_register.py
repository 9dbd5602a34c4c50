"""Swearing, text-speak and casual wording: what depends on more than one word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Draft, Format, Region, Segment
from lint_followup.kinds import Kind
from lint_followup.rules.tone.over_casual import over_casual
from lint_followup.rules.tone.profanity import profanity
from lint_followup.rules.tone.sexual_remark import sexual_remark
from lint_followup.rules.tone.text_speak import text_speak
from lint_followup.severity import Confidence, Severity

if TYPE_CHECKING:
    from lint_followup.rule import Hit, Rule


def _hits(rule: Rule, text: str) -> list[Hit]:
    segments = (Segment(0, len(text), Region.BODY),)
    draft = Draft(format=Format.TEXT, text=text, segments=segments, anchors={})
    return list(rule.check(Document(draft, Context(), kind=Kind.STATUS_CHECK), rule.options()))


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Holy shit.", Severity.ERROR),
        ("That was a sh!t bus ride.", Severity.ERROR),
        ("What the f*** was the third question?", Severity.ERROR),
        ("Those motherf---ers in dispatch.", Severity.ERROR),
        ("Screw you and your talent pool.", Severity.ERROR),
        ("I was pissed off.", Severity.WARNING),
        ("It was one hell of a day.", Severity.INFO),
        ("I am so d*mn glad.", Severity.INFO),
    ],
)
def test_swearing_has_three_tiers(text: str, severity: Severity) -> None:
    (hit,) = _hits(profanity, text)
    assert hit.severity is severity


@pytest.mark.parametrize(
    "text",
    [
        "The pointer was declared as char **s.",
        "The screw you sent fits.",
        "We gather in God’s name each morning.",
        "I laid sod that held through the drought.",
        "I changed the bloody gauze.",
        "I hold a BS in Biology.",
        "Mr. Bastard of Devon stands in the register.",
        "I prick each sausage before it goes on the grill.",
    ],
)
def test_words_of_other_trades_are_no_swearing(text: str) -> None:
    assert not _hits(profanity, text)


def test_quoted_swearing_is_doubtful() -> None:
    (hit,) = _hits(profanity, "The customer shouted “this is bullshit” and I calmed him.")
    assert hit.confidence is Confidence.LOW


def test_third_distinct_text_speak_word_weighs_more() -> None:
    hits = _hits(text_speak, "thx for the tour, thx again, lmk if u decide")
    assert [hit.severity for hit in hits] == [None, None, None, Severity.WARNING]


def test_text_speak_is_written_out() -> None:
    (hit,) = _hits(text_speak, "Thx for the tour.")
    assert [edit.replacement for edit in hit.edits] == ["Thanks"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("thx and see u there", 2),
        ("We write u for the velocity.", 0),
        ("I need 2 weeks of notice.", 0),
        ("I need 2 know.", 1),
        ("R u still hiring?", 1),
        ("I use R.", 0),
    ],
)
def test_letters_and_digits_need_their_place(text: str, words: int) -> None:
    assert len(_hits(text_speak, text)) == words


def test_blunt_words_between_friends_weigh_more() -> None:
    assert [hit.severity for hit in _hits(over_casual, "Thanks, dude.")] == [Severity.WARNING]
    assert [hit.severity for hit in _hits(over_casual, "No biggie.")] == [None]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("You have gorgeous eyes.", None),
        ("You looked great in that dress.", Severity.WARNING),
    ],
)
def test_milder_remarks_are_warnings(text: str, severity: Severity | None) -> None:
    (hit,) = _hits(sexual_remark, text)
    assert hit.severity is severity
