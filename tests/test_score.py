"""The score: whatever the findings, it can be re-added and never rewards a worse draft."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lint_followup.finding import Finding, Score, Verdict
from lint_followup.rule import Basis, Category
from lint_followup.score import CAPS, score_findings
from lint_followup.severity import Confidence, Severity

FAMILIES = {
    Category.TONE: ("hostility", "pressure", "desperation"),
    Category.SPELLING: ("spelling", "grammar"),
    Category.MARKERS: ("markers",),
    Category.SUBJECT: ("subject",),
}


def _finding(
    category: Category,
    family: str,
    rule: str,
    place: str,
    severity: Severity,
    confidence: Confidence,
) -> Finding:
    return Finding(
        rule=rule,
        category=category,
        family=family,
        place=place,
        severity=severity,
        confidence=confidence,
        message="",
        span=None,
        position=None,
        text=None,
        suggestion="",
        edits=(),
        rationale="",
        basis=Basis.OURS,
        sources=(),
        dissent=(),
    )


@st.composite
def _findings(draw: st.DrawFn) -> Finding:
    category = draw(st.sampled_from(sorted(FAMILIES)))
    family = draw(st.sampled_from(FAMILIES[category]))
    return _finding(
        category,
        family,
        f"{family}-{draw(st.integers(1, 3))}",
        f"body:{draw(st.integers(0, 4))}",
        draw(st.sampled_from(Severity)),
        draw(st.sampled_from(Confidence)),
    )


DRAFTS = st.lists(_findings(), max_size=14)


def _value(score: Score) -> int:
    assert score.value is not None
    return score.value


def test_a_draft_without_findings_is_ready_at_100() -> None:
    score = score_findings([])
    assert (score.value, score.verdict, score.ledger) == (100, Verdict.READY, ())


def test_a_draft_that_was_not_assessed_has_no_score() -> None:
    score = score_findings([], assessed=False)
    assert (score.value, score.verdict, score.band) == (None, Verdict.NOT_ASSESSED, None)


def test_one_warning_costs_its_points_and_caps_the_score() -> None:
    blame = _finding(
        Category.TONE, "hostility", "blame", "body:1", Severity.WARNING, Confidence.MEDIUM
    )
    score = score_findings([blame])
    assert score.value == 79
    assert score.band is not None
    assert (score.band.high, score.band.rule) == (79, "blame")
    assert [(a.category, a.points) for a in score.ledger] == [(Category.TONE, 13)]


def test_findings_of_one_family_in_one_sentence_are_charged_once() -> None:
    one = _finding(Category.TONE, "hostility", "blame", "body:1", Severity.INFO, Confidence.HIGH)
    assert score_findings([one]).value == score_findings([one, replace(one, rule="other")]).value


def test_a_low_confidence_error_decides_nothing() -> None:
    maybe = _finding(Category.TONE, "hostility", "insult", "body:1", Severity.ERROR, Confidence.LOW)
    assert score_findings([maybe]).verdict is Verdict.READY


def test_hints_cost_nothing() -> None:
    hint = _finding(Category.MARKERS, "markers", "emoji", "body:1", Severity.HINT, Confidence.HIGH)
    assert score_findings([hint]).value == 100


@settings(max_examples=400)
@given(DRAFTS)
def test_the_ledger_adds_up(findings: list[Finding]) -> None:
    score = score_findings(findings)
    for account in score.ledger:
        assert sum(entry.points for entry in account.entries) == account.points
        assert 0 <= account.points <= account.cap == CAPS[account.category]
    assert score.band is not None
    assert score.value == min(max(score.raw, score.band.low), score.band.high)


@settings(max_examples=400)
@given(DRAFTS)
def test_score_and_verdict_agree(findings: list[Finding]) -> None:
    score = score_findings(findings)
    low, high = {
        Verdict.DO_NOT_SEND: (0, 49),
        Verdict.REVISE: (50, 79),
        Verdict.READY: (80, 100),
    }[score.verdict]
    assert low <= _value(score) <= high


@settings(max_examples=400)
@given(st.lists(_findings(), min_size=1, max_size=14), st.data())
def test_removing_a_finding_never_lowers_the_score(
    findings: list[Finding], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(findings) - 1))
    fewer = findings[:index] + findings[index + 1 :]
    assert _value(score_findings(fewer)) >= _value(score_findings(findings))


@settings(max_examples=400)
@given(st.lists(_findings(), min_size=1, max_size=14), st.data())
def test_a_milder_finding_never_lowers_the_score(
    findings: list[Finding], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(findings) - 1))
    worse = findings[index]
    milder = replace(
        worse,
        severity=Severity(data.draw(st.integers(0, worse.severity))),
        confidence=Confidence(data.draw(st.integers(0, worse.confidence))),
    )
    changed = [*findings[:index], milder, *findings[index + 1 :]]
    assert _value(score_findings(changed)) >= _value(score_findings(findings))


@settings(max_examples=200)
@given(DRAFTS, st.randoms())
def test_order_never_matters(findings: list[Finding], random: object) -> None:
    shuffled = list(findings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert score_findings(shuffled) == score_findings(findings)
