"""RuleSet: the built-in rules, found by name, alias or category."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from lint_followup.errors import ConfigError
from lint_followup.rule import Category

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.rule import Rule

_ROOMS: Final = (
    "tone",
    "recipient",
    "history",
    "slips",
    "spelling",
    "sender",
    "oversell",
    "subject",
    "length",
    "content",
    "timing",
    "signature",
    "markers",
)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Rules in the order in which they run and are documented."""

    rules: tuple[Rule, ...]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def find(self, name: str) -> Rule:
        """The rule of that name or alias. Raises ConfigError naming the nearest one."""
        for rule in self.rules:
            if name == rule.name or name in rule.aliases:
                return rule
        known = [rule.name for rule in self.rules]
        raise ConfigError(f"no such rule: {name!r}{nearest(name, known)}")

    def select(self, selector: str) -> frozenset[str]:
        """The names of the rules that a rule name, an alias or a category stands for.

        Raises ConfigError naming the nearest rule or category.
        """
        if selector in tuple(Category):
            return frozenset(rule.name for rule in self.rules if rule.category == selector)
        for rule in self.rules:
            if selector == rule.name or selector in rule.aliases:
                return frozenset({rule.name})
        known = [rule.name for rule in self.rules] + list(Category)
        raise ConfigError(f"no such rule or category: {selector!r}{nearest(selector, known)}")


def nearest(name: str, known: list[str]) -> str:
    """A hint at the known name that is most like `name`, or nothing."""
    import difflib

    close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f" (did you mean {str(close[0])!r}?)" if close else ""


@cache
def load_rules() -> RuleSet:
    """All built-in rules."""
    found: list[Rule] = []
    for room in _ROOMS:
        found += import_module(f"lint_followup.rules.{room}").RULES
    return RuleSet(tuple(found))
