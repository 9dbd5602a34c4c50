"""The page that accounts for every piece of advice, made from the list of them and the rules."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from lint_followup.advice import load_advice
from lint_followup.sources import load_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lint_followup.advice import Advice
    from lint_followup.rule import Rule
    from lint_followup.sources import Source


class Follower(NamedTuple):
    """A rule that follows a piece of advice, and the first bad example that shows it, from 1."""

    rule: Rule
    number: int

    @property
    def test(self) -> str:
        """The generated test that fails if the rule no longer follows the advice."""
        case = f"{self.rule.name}-{self.number}"
        return f"test_rules.py::test_bad_example_fires_this_rule_only[{case}]"


def followers(rules: Iterable[Rule]) -> dict[str, list[Follower]]:
    """The rules that follow each piece of advice, by its id."""
    found: dict[str, list[Follower]] = defaultdict(list)
    for rule in rules:
        shown: dict[str, int] = {}
        for number, example in enumerate(rule.bad, 1):
            if example.advice:
                shown.setdefault(example.advice, number)
        for followed in dict.fromkeys((*rule.advice, *shown)):
            found[followed].append(Follower(rule, shown.get(followed, 1)))
    return found


def render_advice(rules: Iterable[Rule]) -> str:
    """The Markdown page with all advice, and the rule or the reason for each."""
    return "\n\n".join(_blocks(load_advice(), followers(rules))) + "\n"


def _blocks(advice: Mapping[str, Advice], found: Mapping[str, list[Follower]]) -> Iterator[str]:
    yield "<!-- Generated from src/lint_followup/data/advice.toml and the rules by `make docs`. -->"
    yield "# Advice"
    yield (
        "What the articles advise, in our words; the page of each rule quotes theirs. "
        "They disagree in places, and none of them is a law."
    )
    yield "\n".join(_article(source) for source in load_sources().values())
    yield _sum(advice, found)
    yield (
        "Each test in the last column fails when the program no longer follows the advice. "
        "Those named after a rule are made from its examples; run one with\n"
        '`python -m pytest "tests/test_rules.py::test_bad_example_fires_this_rule_only[emoji-1]"`.'
    )
    groups: dict[str, list[Advice]] = defaultdict(list)
    for item in advice.values():
        groups[item.group].append(item)
    for group, items in groups.items():
        yield f"## {group}"
        yield "\n".join(_table(items, found))


def _article(source: Source) -> str:
    name = source.title or f"the section “{source.heading}” of an article without a title"
    author = f"{source.author}, " if source.author else ""
    return f"- `{source.id}`: {author}{name}"


def _sum(advice: Mapping[str, Advice], found: Mapping[str, list[Follower]]) -> str:
    """How many pieces of advice are accounted for, and how."""
    rest = [item for item in advice.values() if item.id not in found]
    tests = sum(item.test is not None for item in rest)
    reasons = sum(item.test is None and item.why_not is not None for item in rest)
    by_rules = len(advice) - len(rest)
    total = by_rules + tests + reasons
    return (
        f"**{total} of {len(advice)} accounted for**: {by_rules} by rules, "
        f"{tests} by how the program speaks, {reasons} with a reason why nothing is checked."
    )


def _table(items: Iterable[Advice], found: Mapping[str, list[Follower]]) -> Iterator[str]:
    yield "| advice | articles | followed by | test |"
    yield "| --- | --- | --- | --- |"
    for item in items:
        mine = found.get(item.id, [])
        links = [f"[{one.rule.name}](rules/{one.rule.name}.md)" for one in mine]
        tests = [f"`{one.test}`" for one in mine]
        if item.test:
            links.append("all reports")
            tests.append(f"`test_presentation.py::{item.test}`")
        elif not mine:
            links.append(f"nothing: {item.why_not}" if item.why_not else "nothing yet")
        cells = (
            f'<a id="{item.id}"></a>`{item.id}`<br>{item.advice}',
            "<br>".join(f"`{source}`" for source in item.sources),
            "<br>".join(links),
            "<br>".join(tests),
        )
        yield f"| {' | '.join(cells)} |"
