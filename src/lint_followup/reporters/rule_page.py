"""A rule's page in the documentation, made from the rule itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.reporters.examples import circumstances, draw, show_option
from lint_followup.reporters.words import (
    BASIS,
    advice_of,
    dissent,
    kinds_of,
    listed,
    needs_of,
    options_of,
    regions_of,
)
from lint_followup.rule import Category
from lint_followup.sources import citation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.finding import Citation
    from lint_followup.registry import RuleSet
    from lint_followup.rule import Example, Rule

_COLUMNS: Final = 88


def render_page(rule: Rule) -> str:
    """The Markdown page of one rule."""
    return "\n\n".join(_blocks(rule)) + "\n"


def _blocks(rule: Rule) -> Iterator[str]:
    path = rule.check.__module__.replace(".", "/")
    yield f"<!-- Generated from src/{path}.py by `make docs`; edit that file. -->"
    yield f"# {rule.name}"
    yield f"{rule.title}."
    yield (
        f"**{rule.severity}** of {rule.confidence} confidence · category [{rule.category}]"
        f"(README.md#{rule.category})"
    )
    reads = f"It reads {regions_of(rule)}, in {kinds_of(rule)}."
    yield "## What it looks for"
    yield f"{reads}\n{_needs(rule)}" if rule.needs else reads
    yield f"## Why\n\n{_text(rule.rationale)}"
    yield f"## Write instead\n\n{_text(rule.suggestion)}"
    yield "## Examples\n\nIt speaks up at what is underlined:"
    yield from map(_example, rule.bad)
    yield "It is silent here:"
    yield from map(_example, rule.good)
    yield "## Options"
    yield _options(rule)
    yield "## Sources"
    for cite in map(citation, rule.cite):
        yield _quote(cite)
        if cite.allows:
            yield f"It would let pass {_text(cite.allows)}."
    yield from (f"{_text(dissent(cite))}" for cite in map(citation, rule.dissent))
    if followed := advice_of(rule):
        links = listed(f"[{name}](../advice.md#{name})" for name in followed)
        yield f"In the [list of advice](../advice.md): {links}."
    yield f"## Basis\n\n{BASIS[rule.basis].capitalize()}."
    yield (
        f"## Silence it\n\n`lint-followup --ignore {rule.name} PATH`, or in the configuration, "
        f'with your reason:\n\n```toml\n[ignore]\n{rule.name} = "..."\n```'
    )


def _needs(rule: Rule) -> str:
    """What the rule must be told, with a link to where that is explained."""
    told = re.sub(r"--[a-z-]+", r"`\g<0>`", needs_of(rule))
    return f"{told} See [what a draft cannot know](../context.md)."


def _example(example: Example) -> str:
    drawn = "\n".join(draw(example, _COLUMNS))
    note = circumstances(example)
    return f"```text\n{drawn}\n```" + (f"\n\n({note})" if note else "")


def _options(rule: Rule) -> str:
    options = options_of(rule)
    if not options:
        return "None."
    rows = (
        f"| `{name}` | `{show_option(default)}` | {_text(meaning)} |"
        for name, default, meaning in options
    )
    head = f"They stand in `[rules.{rule.name}]`.\n\n| option | default | meaning |\n| --- | --- | --- |"
    return "\n".join([head, *rows])


def _quote(cite: Citation) -> str:
    who = f"{cite.author}, " if cite.author else ""
    return f"> {_text(cite.quote)}\n>\n> {who}*{_text(cite.name)}*"


def _text(text: str) -> str:
    """The text with what Markdown would take for markup made harmless, backticks excepted."""
    return text.replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*")


def render_index(rules: RuleSet) -> str:
    """The Markdown page that lists all rules by category."""
    return "\n\n".join(_index(rules)) + "\n"


def _index(rules: RuleSet) -> Iterator[str]:
    yield "<!-- Generated from the rules by `make docs`; do not edit. -->"
    yield "# Rules"
    yield (
        "The page of each rule quotes the article whose advice it follows, or says that none does. "
        "Select or ignore rules by name, or by category in bulk."
    )
    for category in Category:
        mine = [rule for rule in rules if rule.category is category]
        if mine:
            yield f"## {category}"
            yield "\n".join(_table(mine))


def _table(rules: Iterable[Rule]) -> Iterator[str]:
    yield "| rule | severity | confidence | what it looks for |"
    yield "| --- | --- | --- | --- |"
    for rule in rules:
        link = f"[{rule.name}]({rule.name}.md)"
        yield f"| {link} | {rule.severity} | {rule.confidence} | {_text(rule.title)} |"
