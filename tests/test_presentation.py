"""Advice on how to judge: what reports say, promise and leave open."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from lint_followup import Config, Verdict, lint
from lint_followup.kinds import Kind
from lint_followup.language.spelling import SpellingSettings
from lint_followup.parse.formats import parse_bytes
from lint_followup.registry import RuleSet, load_rules
from lint_followup.reporters.advice_page import followers
from lint_followup.reporters.results import Judged
from lint_followup.reporters.terminal import Terminal
from lint_followup.reporters.text import render_text
from lint_followup.rule import Basis, Example
from lint_followup.testing import example_kind, lint_example, render

if TYPE_CHECKING:
    from lint_followup.finding import Finding, Report
    from lint_followup.rule import Rule

RULES = load_rules()
FOLLOWERS = followers(RULES)
HOSTILE = "You are all incompetent idiots."

each_rule = pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.name)

_PROMISE = re.compile(
    r"""\b(?: (?:your|the|good|better) \s chances | chances \s of | more \s likely \s to \s (?:be \s)? (?:hired?|get|chosen|win|land|offered|invited)
        | (?:get|getting|land|win|secure|earn) \s (?:you \s)? (?:the|a|this) \s (?:job|offer|position)
        | (?:improve|increase|boost|raise|double)s? \s your
        | (?:cost|costs) \s you | guaranteed? \s (?:to|you) | (?:sure|certain|bound) \s to
        | will \s (?:hire|reject|remember|notice|love|answer) \s you )\b""",
    re.VERBOSE | re.IGNORECASE,
)


@cache
def _reports(name: str) -> list[tuple[Example, Report]]:
    """The reports on a rule's bad examples, as if it were the only rule."""
    rule = RULES.find(name)
    alone = RuleSet((rule,))
    return [(example, lint_example(rule, example, alone)) for example in rule.bad]


def _findings(advice: str) -> list[Finding]:
    """What the rules that follow a piece of advice say of their bad examples."""
    return [
        finding
        for follower in FOLLOWERS[advice]
        for _, report in _reports(follower.rule.name)
        for finding in report.findings
    ]


def _lint(kind: Kind, say: str | None = None) -> Report:
    source, _ = render(kind, Example(say=say))
    return lint(source, config=Config(kind=kind, spelling=SpellingSettings(engine="off")))


@each_rule
def test_nothing_promises_an_outcome(rule: Rule) -> None:
    texts = [rule.title, rule.rationale, rule.suggestion]
    texts += (cite.allows for cite in (*rule.cite, *rule.dissent))
    for _, report in _reports(rule.name):
        for finding in report.findings:
            texts += (finding.message, finding.suggestion)
    for text in texts:
        assert not _PROMISE.search(re.sub(r"“[^”]*”", "", text)), text


@each_rule
def test_every_finding_says_whose_advice_it_is(rule: Rule) -> None:
    for example, report in _reports(rule.name):
        source, _ = render(example_kind(rule, example), example)
        shown = " ".join(render_text(Judged(report, parse_bytes(source)), Terminal()).split())
        ours = rule.basis is Basis.EXTENSION
        said = "our own addition, no article says it" if ours else "Advice of "
        assert said in shown
        assert not re.search(r"\b(?:break|broke|against) the rule", shown)


@pytest.mark.parametrize(
    "kind", [Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.ARTICLE_SHARE, Kind.REJECTION_REPLY]
)
def test_to_follow_up_is_no_finding_in_itself(kind: Kind) -> None:
    report = _lint(kind)
    assert not report.findings
    assert (report.verdict, report.score) == (Verdict.READY, 100)


def test_some_things_must_not_be_sent_whatever_else_is_good() -> None:
    report = _lint(Kind.THANK_YOU, HOSTILE)
    assert report.verdict is Verdict.DO_NOT_SEND
    assert len({finding.rule for finding in report.findings}) == 1


@pytest.mark.parametrize("kind", list(Kind))
def test_hostility_is_heard_in_every_kind_of_message(kind: Kind) -> None:
    assert "insult" in {finding.rule for finding in _lint(kind, HOSTILE).findings}


def test_who_is_told_to_wait_is_told_what_to_do_meanwhile() -> None:
    told = [finding.suggestion for finding in _findings("occasional-then-stop")]
    assert told
    assert any(re.search(r"\b(?:look|apply|application)", text) for text in told)


def test_those_who_would_go_on_are_heard_beside_those_who_would_stop() -> None:
    findings = _findings("occasional-then-stop") + _findings("cadence-weekly")
    heard = {cite.id for finding in findings for cite in finding.dissent}
    assert "fine-line" in heard


def test_who_writes_before_the_interview_hears_both_sides() -> None:
    findings = _findings("pre-interview-follow-up")
    assert findings
    for finding in findings:
        assert "how-not-to-follow-up" in {cite.id for cite in finding.dissent}
