"""Results and rules as JSON, described in `docs/json.md`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from lint_followup import __version__
from lint_followup.reporters.results import Judged
from lint_followup.reporters.words import advice_of
from lint_followup.sources import citation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lint_followup.reporters.results import Result
    from lint_followup.rule import Rule


def render_json(results: Iterable[Result]) -> str:
    """The document that `--format json` prints, ending in a line end."""
    return _document({"drafts": [_draft(result) for result in results]})


def _draft(result: Result) -> dict[str, Any]:
    if isinstance(result, Judged):
        return result.report.to_dict()
    return {"path": result.path, "error": {"kind": result.kind, "message": result.message}}


def render_rules(rules: Iterable[Rule]) -> str:
    """The document that `rules --format json` prints."""
    return _document({"rules": [_rule(rule) for rule in rules]})


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "aliases": list(rule.aliases),
        "category": rule.category.value,
        "severity": rule.severity.label,
        "confidence": rule.confidence.label,
        "kinds": sorted(kind.value for kind in rule.kinds),
        "regions": [region.value for region in rule.regions],
        "title": rule.title,
        "rationale": rule.rationale,
        "suggestion": rule.suggestion,
        "basis": rule.basis.value,
        "needs": [need.value for need in rule.needs],
        "advice": advice_of(rule),
        "options": {
            name.replace("_", "-"): list(value) if isinstance(value, tuple) else value
            for name, value in rule.default_options().items()
        },
        "sources": [citation(cite).name for cite in rule.cite],
    }


def _document(content: dict[str, Any]) -> str:
    tool = {"name": "lint-followup", "version": __version__}
    whole = {"version": 1, "tool": tool, **content}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
