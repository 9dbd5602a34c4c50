"""Every piece of advice of the articles is followed by a rule, or accounted for otherwise."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lint_followup.advice import Advice, Checkable, load_advice
from lint_followup.registry import RuleSet, load_rules
from lint_followup.reporters.advice_page import followers, render_advice
from lint_followup.sources import load_sources
from lint_followup.testing import lint_example

if TYPE_CHECKING:
    from lint_followup.finding import Citation
    from lint_followup.rule import Cite, Rule

TESTS = Path(__file__).parent
ADVICE = load_advice()
RULES = load_rules()
FOLLOWERS = followers(RULES)

each_piece = pytest.mark.parametrize("advice", ADVICE.values(), ids=lambda advice: advice.id)


def _defined(file: str) -> set[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_there_are_108_pieces_of_advice() -> None:
    assert len(ADVICE) == 108
    counts = re.search(r"(\d+) of (\d+) accounted for", render_advice(RULES))
    assert counts is not None
    assert counts.groups() == ("108", "108")


def test_rules_name_advice_that_exists() -> None:
    assert not FOLLOWERS.keys() - ADVICE.keys()


@each_piece
def test_each_piece_of_advice_is_followed_or_it_is_said_why_not(advice: Advice) -> None:
    answers = [bool(FOLLOWERS.get(advice.id)), advice.test is not None, advice.why_not is not None]
    if advice.checkable in {Checkable.HIGH, Checkable.MEDIUM}:
        assert answers == [True, False, False]
    elif advice.checkable is Checkable.LOW:
        assert answers in ([True, False, False], [False, False, True])
    else:
        assert any(answers)
        assert not (advice.why_not and (advice.test or FOLLOWERS.get(advice.id)))


@each_piece
def test_each_piece_of_advice_is_said_in_a_sentence(advice: Advice) -> None:
    for said in (advice.advice, advice.why_not or "As it is."):
        assert said[0].isupper()
        assert said.endswith(".")
    assert advice.sources
    assert set(advice.sources) <= load_sources().keys()


def test_the_tests_that_the_page_names_exist() -> None:
    assert "test_bad_example_fires_this_rule_only" in _defined("test_rules.py")
    for found in FOLLOWERS.values():
        for follower in found:
            assert 1 <= follower.number <= len(follower.rule.bad)
    named = {advice.test for advice in ADVICE.values() if advice.test}
    assert named <= _defined("test_presentation.py")


def test_every_article_is_cited_by_a_rule() -> None:
    assert {cite.source for rule in RULES for cite in rule.cite} == load_sources().keys()


@each_piece
def test_its_articles_are_cited_by_the_rules_that_follow_it(advice: Advice) -> None:
    rules = [follower.rule for follower in FOLLOWERS.get(advice.id, [])]
    missing = set(advice.sources) - {cite.source for rule in rules for cite in _cites(rule)}
    if rules and missing:  # a hit may cite an article of its own
        missing -= {cite.id for rule in rules for cite in _cited_in_reports(rule.name)}
        assert not missing


def _cites(rule: Rule) -> tuple[Cite, ...]:
    return (*rule.cite, *rule.dissent)


@cache
def _cited_in_reports(name: str) -> list[Citation]:
    rule = RULES.find(name)
    reports = [lint_example(rule, example, RuleSet((rule,))) for example in rule.bad]
    findings = [finding for report in reports for finding in report.findings]
    return [cite for finding in findings for cite in (*finding.sources, *finding.dissent)]
