"""The fixture drafts keep what `fixtures/README.md` promises of them."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lint_followup import Linter, Report, Severity

FIXTURES = Path(__file__).parents[1] / "fixtures"
LINTER = Linter()
LANGUAGE = {"tone", "oversell", "markers"}
GRAY = {
    "tone-aggressive": {"demand", "false-urgency", "ultimatum", "threat"},
    "tone-guilt": {"guilt-trip", "blame"},
    "all-caps": {"shouting-capitals"},
}
"""The rules that a label of the outside mail leaves open."""


def _drafts(folder: str) -> list[object]:
    paths = sorted((FIXTURES / folder).iterdir())
    return [pytest.param(path, id=path.name) for path in paths if path.suffix in {".eml", ".txt"}]


def _said(report: Report) -> list[str]:
    return [f"{finding.rule}: {finding.text}" for finding in report.findings]


@pytest.mark.parametrize("path", _drafts("clean"))
def test_a_clean_draft_scores_100_and_draws_hints_at_most(path: Path) -> None:
    report = LINTER.lint(path)
    assert not [f for f in report.findings if f.severity > Severity.HINT], _said(report)
    assert report.score == 100
    assert not report.crashed
    assert not report.defects


@pytest.mark.parametrize("path", _drafts("clean"))
def test_the_kind_of_a_clean_draft_is_the_one_in_its_name(path: Path) -> None:
    assert path.name.startswith(LINTER.lint(path).kind.kind.value)


@pytest.mark.parametrize("path", _drafts("ordinary"))
def test_ordinary_mail_is_other_and_draws_nothing_about_its_language(path: Path) -> None:
    report = LINTER.lint(path)
    assert report.kind.kind.value == "other"
    assert report.kind.follow_up.value != "yes"
    assert not [f for f in report.findings if f.category in LANGUAGE], _said(report)


EXPECTED = {
    "all-caps-exclamation.eml": {"shouting-capitals", "mark-run"},
    "angry-status-check.eml": {"angry-words", "insult", "demand"},
    "desperate-thank-you.eml": {"desperation"},
    "fake-reply-wall-of-text.eml": {"fake-reply", "wall-of-text"},
    "flirtatious-thank-you.eml": {"sexual-remark"},
    "game-invitation-tickets.eml": {"social-invitation"},
    "magenta-comic-sans-puppy.eml": {"coloured-text", "fancy-font", "animation"},
    "oversold-pitch.eml": {"too-long", "oversell-claim"},
    "partygirl-address-magician-signature.eml": {"unprofessional-address", "signature-advert"},
    "review-threat.txt": {"threat"},
    "subject-hi.eml": {"vague-subject"},
    "text-speak-emoji.txt": {"text-speak", "emoji"},
    "typos-and-grammar.eml": {"misspelling", "confused-word", "many-slips"},
    "weekly-chaser-blame-empty-subject.eml": {"missing-subject", "blame"},
}


@pytest.mark.parametrize("path", _drafts("drafts"))
def test_a_bad_draft_is_told_what_its_name_says(path: Path) -> None:
    report = LINTER.lint(path)
    assert {f.rule for f in report.findings} >= EXPECTED[path.name], _said(report)
    assert report.verdict.value in {"revise", "do-not-send"}


UNDERSTOOD = {"mixed-line-ends.eml"}
"""Odd, but nothing in it is lost or guessed."""


@pytest.mark.parametrize("path", _drafts("malformed"))
def test_a_malformed_draft_is_judged_and_its_defect_reported(path: Path) -> None:
    report = LINTER.lint(path)
    assert (report.score is None) is (path.name == "no-body.eml")
    assert bool(report.defects) is (path.name not in UNDERSTOOD)


def test_a_linter_is_safe_to_use_from_several_threads() -> None:
    paths = [
        path for folder in ("clean", "drafts") for path in sorted((FIXTURES / folder).iterdir())
    ]
    alone = [LINTER.lint(path).to_dict() for path in paths]
    linter = Linter()
    with ThreadPoolExecutor(4) as pool:
        together = [report.to_dict() for report in pool.map(linter.lint, paths)]
    assert together == alone


def _outside() -> list[object]:
    folder = os.environ.get("LINT_FOLLOWUP_MAIL")
    listing = Path(folder, "ordinary", "LISTING.jsonl") if folder else None
    if listing is None or not listing.exists():
        reason = "LINT_FOLLOWUP_MAIL does not name a folder with ordinary/LISTING.jsonl"
        return [pytest.param({}, marks=pytest.mark.skip(reason=reason))]
    entries = [json.loads(line) for line in listing.read_text(encoding="utf-8").splitlines()]
    return [pytest.param(e | {"path": listing.with_name(e["file"])}, id=e["file"]) for e in entries]


@pytest.mark.parametrize("entry", _outside())
def test_real_ordinary_mail_draws_only_what_is_labelled(entry: dict[str, object]) -> None:
    report = LINTER.lint(Path(str(entry["path"])))
    gray = entry["gray"]
    assert isinstance(gray, list)
    allowed = set[str]().union(*(GRAY.get(label, set()) for label in gray))
    said = {f.rule for f in report.findings if f.category in LANGUAGE}
    assert said <= allowed, _said(report)
