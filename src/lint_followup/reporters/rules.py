"""The rules for a terminal: the list of all, and everything about one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.reporters.examples import circumstances, draw, show_option
from lint_followup.reporters.terminal import BOLD, CYAN, DIM, RED, YELLOW, wrap, wrap_all
from lint_followup.reporters.words import (
    BASIS,
    advice_of,
    counted,
    kinds_of,
    listed,
    needs_of,
    options_of,
    regions_of,
    voices,
)
from lint_followup.rule import Category
from lint_followup.severity import Severity
from lint_followup.sources import citation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.registry import RuleSet
    from lint_followup.reporters.terminal import Terminal
    from lint_followup.rule import Example, Rule

COLOURS: Final = {
    Severity.ERROR: RED,
    Severity.WARNING: YELLOW,
    Severity.INFO: CYAN,
    Severity.HINT: DIM,
}
_INDENT: Final = "  "


def render_list(rules: RuleSet, terminal: Terminal) -> str:
    """A line for each rule, by category."""
    column = max((len(rule.name) for rule in rules), default=0)
    blocks: list[str] = []
    for category in Category:
        mine = [rule for rule in rules if rule.category is category]
        if mine:
            lines = (line for rule in mine for line in _line(rule, column, terminal))
            blocks.append("\n".join([terminal.rule(category.value), *lines]))
    blocks.append(f"{counted(len(rules), 'rule')}. More about one: lint-followup explain RULE")
    return "\n\n".join(blocks) + "\n"


def _line(rule: Rule, column: int, terminal: Terminal) -> list[str]:
    head = f"{_INDENT}{rule.severity.label:<7}  {rule.name:<{column}}  "
    lines = wrap(rule.title, terminal.columns, first=head, rest=" " * len(head))
    severity = terminal.paint(rule.severity.label, COLOURS[rule.severity])
    return [lines[0].replace(rule.severity.label, severity, 1), *lines[1:]]


def render_rule(rule: Rule, terminal: Terminal) -> str:
    """Why the rule is there, its sources, its examples and options."""
    return "\n\n".join("\n".join(block) for block in _blocks(rule, terminal)) + "\n"


def _blocks(rule: Rule, terminal: Terminal) -> Iterator[list[str]]:
    name = terminal.paint(rule.name, BOLD, COLOURS[rule.severity])
    standing = (
        f"{rule.severity.label.title()} of {rule.confidence} confidence, category {rule.category}"
    )
    reads = f"Reads {regions_of(rule)}, in {kinds_of(rule)}."
    yield [
        name,
        *_said(f"{rule.title}.", terminal),
        *_said(f"{standing}. {reads} {needs_of(rule)}", terminal),
    ]
    yield [terminal.paint("Why", BOLD), *_said(rule.rationale, terminal)]
    yield [terminal.paint("Instead", BOLD), *_said(rule.suggestion, terminal)]
    yield [terminal.paint("It speaks up at", BOLD), *_examples(rule.bad, terminal)]
    yield [terminal.paint("It is silent at", BOLD), *_examples(rule.good, terminal)]
    if options := options_of(rule):
        told = [f"{name} = {show_option(default)}: {meaning}" for name, default, meaning in options]
        yield [terminal.paint(f"Options, in [rules.{rule.name}]", BOLD), *_told(told, terminal)]
    sources = voices(map(citation, rule.cite), map(citation, rule.dissent))
    yield [
        terminal.paint("Source", BOLD),
        *_told([*sources, f"Basis: {BASIS[rule.basis]}."], terminal),
    ]
    if followed := advice_of(rule):
        yield [terminal.paint("Pieces of advice", BOLD), *_told([listed(followed)], terminal)]
    yield [terminal.paint("To silence it", BOLD), *_told([f"--ignore {rule.name}"], terminal)]


def _said(text: str, terminal: Terminal) -> list[str]:
    return wrap(text, terminal.columns, first=_INDENT, rest=_INDENT)


def _told(texts: Iterable[str], terminal: Terminal) -> list[str]:
    return wrap_all(texts, terminal.columns, indent=_INDENT)


def _examples(examples: Iterable[Example], terminal: Terminal) -> list[str]:
    lines: list[str] = []
    for example in examples:
        drawn = draw(example, terminal.columns - 2 * len(_INDENT))
        note = circumstances(example)
        lines += [*([""] if lines else []), *(f"{_INDENT}{line}".rstrip() for line in drawn)]
        if note:
            held = f"({note})".replace(" = ", "\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}")
            lines += (terminal.paint(line, DIM) for line in _told([held], terminal))
    return lines
