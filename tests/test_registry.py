"""What must hold for all rules together, and for each apart from its examples."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.engine import _has_cue
from lint_followup.parse.formats import parse_bytes
from lint_followup.registry import load_rules
from lint_followup.rule import Basis, Category
from lint_followup.sources import load_sources
from lint_followup.testing import example_kind, render

if TYPE_CHECKING:
    from pathlib import Path

    from lint_followup.kinds import Kind
    from lint_followup.rule import Rule

RULES = load_rules()

each_rule = pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.name)


def test_there_are_rules_of_every_listed_room() -> None:
    assert len(RULES) > 0


def test_names_and_aliases_are_unique() -> None:
    names = Counter(name for rule in RULES for name in (rule.name, *rule.aliases))
    assert not [name for name, count in names.items() if count > 1]
    assert not names.keys() & set(map(str, Category))


@each_rule
def test_a_name_is_kebab_case_and_its_file_is_named_after_it(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    room, _, file = rule.check.__module__.removeprefix("lint_followup.rules.").partition(".")
    assert file == rule.name.replace("-", "_")
    assert room == rule.category.value


def test_a_family_belongs_to_one_category() -> None:
    homes: dict[str, set[str]] = defaultdict(set)
    for rule in RULES:
        homes[rule.family].add(rule.category)
    assert not {family: found for family, found in homes.items() if len(found) > 1}


@each_rule
def test_a_rule_says_what_it_is_about_and_why(rule: Rule) -> None:
    assert rule.title
    assert len(rule.title) <= 80
    assert rule.rationale
    assert rule.regions
    assert rule.kinds


@each_rule
def test_cites_name_known_articles_and_are_short(rule: Rule) -> None:
    for cite in (*rule.cite, *rule.dissent):
        assert cite.source in load_sources()
        assert 0 < len(cite.quote.split()) < 25
    for cite in rule.dissent:
        assert cite.allows
    if rule.basis is not Basis.EXTENSION:
        assert rule.cite


@each_rule
def test_quotes_are_verbatim(rule: Rule, articles: Path) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.txt")))
    for cite in (*rule.cite, *rule.dissent):
        assert cite.quote in text, f"not in the articles: {cite.quote!r}"


@each_rule
def test_options_are_explained_and_of_a_kind_that_toml_knows(rule: Rule) -> None:
    for item in fields(rule.options):
        assert item.metadata["meaning"].strip()
        assert type(item.default) in {bool, int, float, str, tuple}


@each_rule
def test_every_bad_example_holds_a_cue(rule: Rule) -> None:
    for example in rule.bad:
        kind = example_kind(rule, example)
        source, _ = render(kind, example)
        assert _has_cue(rule, _document(source, kind)), f"no cue in {example}"


@each_rule
def test_a_rule_with_cues_is_silent_without_them(rule: Rule, documents: list[Document]) -> None:
    for document in documents:
        if not _has_cue(rule, document):
            assert not list(rule.check(document, rule.options())), document.draft.text


@pytest.fixture(scope="module")
def documents(fixtures: Path) -> list[Document]:
    paths = [path for path in fixtures.glob("*/*") if path.suffix in {".eml", ".txt"}]
    return [_document(path.read_bytes()) for path in paths]


def _document(source: bytes, kind: Kind | None = None) -> Document:
    return Document(parse_bytes(source), Context(), kind=kind)
