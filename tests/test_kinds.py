"""Kinds: every draft of fixtures/kinds and fixtures/clean is taken for what it is."""

from __future__ import annotations

import re
import time
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from lint_followup.kind_detection import detect_kind
from lint_followup.kinds import FollowUp, Kind, KindGuess
from lint_followup.parse.formats import parse_bytes, parse_text, read_path
from lint_followup.severity import Confidence

if TYPE_CHECKING:
    from lint_followup.draft import Draft

FIXTURES = Path(__file__).parent.parent / "fixtures"
MISSED = {
    "log-lost-on-the-way": "at the gate, without a word about what for",
    "log-postponing-wednesday": "does not say what an audition leads to",
    "ord-nurse-shift-handover": "a post on the rota is named like a vacancy",
    "ord-performance-review": "a post in the writer's own firm",
    "ord-the-quiz": "a joke about a job",
    "ord-the-vacancy-in-the-board": "a post that one is elected to",
    "st-chef-de-partie": "does not say what it asks about",
    "st-hoping-for-news": "does not say that it is the writer who hopes",
    "st-next-steps": "does not say what happens next with what",
    "st-re-fourth-grade-position": "asks whether a board got to it",
    "st-waiting-list-for-the-lifeguard-team": "a place in a team, or a job",
    "ty-thanks-again": "thanks for an afternoon, and offers to sew",
    "ty-you-need-me": "thanks for an hour, and boasts",
}
"""Drafts that no clue tells apart yet, with what is difficult about them."""


class Case(NamedTuple):
    name: str
    kind: Kind
    follow_up: FollowUp
    draft: Draft


def _draft(entry: dict[str, str]) -> Draft:
    if entry["format"] == "text":
        return parse_text(entry["body"])
    return message(entry["body"], subject=entry["subject"])


def message(body: str, *, subject: str = "") -> Draft:
    top = (
        "From: Somebody <somebody@example.com>\nTo: Another <another@example.org>\n"
        f"Subject: {subject}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    return parse_bytes((top + body).encode(), name="draft.eml")


CASES = [
    Case(entry["name"], Kind(entry["kind"]), FollowUp(entry["follow_up"]), _draft(entry))
    for path in sorted((FIXTURES / "kinds").glob("*.toml"))
    for entry in tomllib.loads(path.read_text(encoding="utf-8"))["draft"]
]
THANKS = "Dear Ms Nair,\n\nThank you for meeting me yesterday about the Data Analyst position."


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case,
            id=case.name,
            marks=[pytest.mark.xfail(reason=MISSED[case.name])] if case.name in MISSED else [],
        )
        for case in CASES
    ],
)
def test_each_draft_is_taken_for_what_it_is(case: Case) -> None:
    guess = detect_kind(case.draft)
    assert guess.kind is case.kind, guess.evidence
    if case.follow_up is FollowUp.YES:
        assert guess.follow_up is FollowUp.YES
    elif case.follow_up is FollowUp.NO:
        assert guess.follow_up is not FollowUp.YES, guess.evidence


def test_names_are_distinct() -> None:
    names = [case.name for case in CASES]
    assert len(names) == len(set(names))
    assert set(MISSED) <= set(names)


@pytest.mark.parametrize("path", sorted((FIXTURES / "clean").iterdir()), ids=lambda p: p.stem)
def test_clean_drafts_have_the_kind_that_they_are_named_after(path: Path) -> None:
    guess = detect_kind(read_path(path))
    assert path.name.startswith(guess.kind)


@pytest.mark.parametrize("path", sorted((FIXTURES / "ordinary").iterdir()), ids=lambda p: p.stem)
def test_ordinary_mail_is_other(path: Path) -> None:
    guess = detect_kind(read_path(path))
    assert guess.kind is Kind.OTHER
    assert guess.follow_up is not FollowUp.YES


@pytest.mark.parametrize("path", sorted((FIXTURES / "drafts").iterdir()), ids=lambda p: p.stem)
def test_bad_drafts_are_follow_ups_all_the_same(path: Path) -> None:
    guess = detect_kind(read_path(path))
    assert guess.kind in {Kind.THANK_YOU, Kind.STATUS_CHECK}
    assert guess.follow_up is FollowUp.YES


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_evidence_quotes_the_draft(case: Case) -> None:
    unquoted = re.sub(r"^> ?", "", case.draft.text, flags=re.MULTILINE)
    everything = " ".join(f"{case.draft.subject or ''} {unquoted}".split())
    for piece in detect_kind(case.draft).evidence:
        if "“" in piece:
            quoted = piece.partition("“")[2].removesuffix("”").removesuffix("…")
            assert quoted
            assert quoted in everything


def test_evidence_says_what_was_found() -> None:
    guess = detect_kind(message(THANKS, subject="Thank you"))
    assert "the subject says thanks: “Thank you”" in guess.evidence


def test_nothing_found_is_said() -> None:
    guess = detect_kind(parse_text("The shelves are blue."))
    assert guess == KindGuess(
        kind=Kind.OTHER,
        confidence=Confidence.LOW,
        evidence=("nothing in it says what it is",),
        given=False,
        follow_up=FollowUp.NO,
    )


@pytest.mark.parametrize("kind", list(Kind))
def test_a_given_kind_overrules(kind: Kind) -> None:
    guess = detect_kind(message("The shelves are blue."), given=kind)
    assert guess.kind is kind
    assert guess.given
    assert guess.confidence is Confidence.HIGH
    assert guess.evidence == ("given",)
    not_only_ours = kind in {Kind.OTHER, Kind.LOGISTICS}
    assert guess.follow_up is (FollowUp.NO if not_only_ours else FollowUp.YES)


def test_other_may_be_given_to_a_follow_up() -> None:
    guess = detect_kind(message(THANKS), given=Kind.OTHER)
    assert guess.kind is Kind.OTHER
    assert guess.follow_up is FollowUp.YES


def test_a_clear_lead_is_sure_and_a_narrow_one_is_not() -> None:
    clear = detect_kind(message(THANKS, subject="Thank you"))
    torn = detect_kind(
        message(THANKS.replace(" yesterday", "") + " Last week, that was; any news?")
    )
    assert clear.confidence is Confidence.HIGH
    assert torn.confidence < Confidence.HIGH


def test_neither_thanks_nor_a_refusal_in_a_quoted_mail_alone_make_a_kind() -> None:
    quoted = "\n\n> Thank you for interviewing me for the Data Analyst position yesterday.\n"
    assert detect_kind(message(f"Dear Priya,\n\nSee below.{quoted}")).kind is Kind.OTHER


def test_a_refusal_in_the_quoted_mail_makes_thanks_an_answer_to_it() -> None:
    draft = message(
        "Dear Ms Nair,\n\nThank you for telling me so soon, and for your time last week.\n\n"
        "On Tue, 3 Nov 2026, Priya Nair wrote:\n"
        "> Unfortunately we have decided to move forward with another candidate.\n",
        subject="Re: Data Analyst",
    )
    assert detect_kind(draft).kind is Kind.REJECTION_REPLY


@pytest.mark.parametrize("kind", [Kind.VOICEMAIL, Kind.LINKEDIN_NOTE])
def test_mail_is_never_a_script_or_a_note(kind: Kind) -> None:
    for case in CASES:
        if case.kind is kind:
            assert detect_kind(message(case.draft.text)).kind is not kind


def test_typographic_quotes_change_nothing() -> None:
    for case in CASES:
        curly = message(case.draft.text.replace("'", "’"), subject=case.draft.subject or "")
        plain = message(case.draft.text, subject=case.draft.subject or "")
        assert detect_kind(curly).kind is detect_kind(plain).kind


BOMBS = {
    "spaces": " " * 10_000_000 + "x",
    "line ends": "\n" * 10_000_000 + "x",
    "one word": "a" * 10_000_000,
    "hyphens": "a-" * 5_000_000,
    "short words": "a " * 5_000_000,
    "articles": "the " * 2_500_000,
    "thanks": "thank you " * 1_000_000,
    "stops": ". " * 5_000_000,
    "interviews": "interview with my " * 600_000,
    "numbers": "my number is " * 800_000,
    "brackets": "<[{(" * 2_500_000,
    "dots": "mr." * 3_000_000,
    "short lines": "ab\n" * 3_000_000,
    "quoted lines": "> x\nI\n" * 200_000,
    "dotted capital": "İ" * 1_000_000,
    "negations": "n't " * 2_500_000,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_hostile_text_is_quick(text: str) -> None:
    draft = parse_text(text)
    begin = time.perf_counter()
    guess = detect_kind(draft)
    assert time.perf_counter() - begin < 1
    assert guess.kind in Kind


@pytest.mark.parametrize("subject", ["the " * 100_000, "-" * 400_000, "your " * 80_000])
def test_a_hostile_subject_is_quick(subject: str) -> None:
    draft = message("Dear Ms Nair,\n\nHello.", subject=subject)
    begin = time.perf_counter()
    detect_kind(draft)
    assert time.perf_counter() - begin < 1


def test_what_stands_after_megabytes_is_not_read() -> None:
    guess = detect_kind(message(THANKS + "\n\n" + "Lorem ipsum. " * 100_000 + "Any news?"))
    assert guess.kind is Kind.THANK_YOU
