"""Every rule against its own examples: generated from the rules, so that none can lack them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lint_followup.kinds import Kind
from lint_followup.registry import load_rules
from lint_followup.testing import assert_clean, assert_fires, assert_silent

if TYPE_CHECKING:
    from lint_followup.rule import Example, Rule

RULES = load_rules()


def _cases(which: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.name}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, which), 1)
    ]


@pytest.mark.parametrize(("rule", "example"), _cases("bad"))
def test_bad_example_fires_this_rule_only(rule: Rule, example: Example) -> None:
    assert_fires(rule, example)


@pytest.mark.parametrize(("rule", "example"), _cases("good"))
def test_good_example_is_silent_under_all_rules(rule: Rule, example: Example) -> None:
    assert_silent(rule, example)


@pytest.mark.parametrize("kind", list(Kind))
def test_canonical_draft_is_silent(kind: Kind) -> None:
    assert_clean(kind)


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.name)
def test_rule_has_enough_examples(rule: Rule) -> None:
    assert len(rule.bad) >= 3
    assert len(rule.good) >= 4
