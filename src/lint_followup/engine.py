"""Run the rules over a document: the only place that calls a rule."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import HEADER_REGIONS, TEXT_REGIONS, Region, mask
from lint_followup.errors import BackendUnavailable
from lint_followup.finding import Consulted, Crashed, Engine, Finding, Ignored, Report, Skipped
from lint_followup.kinds import FollowUp, Kind
from lint_followup.language.english import is_english
from lint_followup.score import score_findings
from lint_followup.sources import citation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.config import Config
    from lint_followup.document import Document
    from lint_followup.registry import RuleSet
    from lint_followup.rule import Hit, Rule

_log: Final = logging.getLogger("lint_followup")

_SPOKEN: Final = frozenset({Kind.VOICEMAIL, Kind.LINKEDIN_NOTE})
"""Kinds that have no headers to check."""

_OPTIONAL: Final = frozenset({Region.REPLY_TO, Region.CC, Region.BCC})
"""Headers that a mail may do without: where they are absent, nothing is amiss or unknown."""


@dataclass(slots=True)
class _Run:
    findings: list[Finding]
    skipped: dict[Skipped, None]
    crashed: list[Crashed]
    ran: int = 0
    of: int = 0


def run(document: Document, rules: RuleSet, config: Config, *, path: str = "") -> Report:
    """Check one document with the rules that apply to its kind."""
    ignored = _ignored(document, rules, config)
    state = _Run(findings=[], skipped={}, crashed=[])
    obstacle = _obstacle(document)
    if not obstacle:
        for rule in _applicable(document, rules, config):
            if rule.name not in ignored:
                _run_rule(state, rule, document, config)
    else:
        state.skipped[Skipped("all checks", obstacle)] = None
    findings = tuple(sorted(state.findings, key=_reading_order))
    history = document.context.history
    return Report(
        path=path,
        kind=document.guess,
        scoring=score_findings(findings, assessed=not (obstacle or state.crashed)),
        findings=findings,
        ran=state.ran,
        of=state.of,
        engines=_engines(document),
        consulted=_consulted(document),
        ignored=tuple(Ignored(rule, reason) for rule, reason in sorted(ignored.items())),
        skipped=tuple(state.skipped),
        crashed=tuple(state.crashed),
        defects=document.draft.defects + (history.defects if history else ()),
    )


def _obstacle(document: Document) -> str:
    """Why nothing can be said about the draft as a whole; empty where something can."""
    draft = document.draft
    quoted = (s for s in draft.segments if s.region is Region.QUOTED)
    if not mask(draft.text, quoted).strip():
        return "the draft has no text of its own"
    return "" if is_english(document.own_text) else "the draft does not seem to be in English"


def _ignored(document: Document, rules: RuleSet, config: Config) -> dict[str, str]:
    chosen = dict(config.ignore)
    draft = document.draft
    for mailbox in (*draft.to, *draft.cc, *draft.bcc):
        chosen |= config.recipients.get(mailbox.address.lower(), {})
    return {name: reason for selector, reason in chosen.items() for name in rules.select(selector)}


def _applicable(document: Document, rules: RuleSet, config: Config) -> Iterator[Rule]:
    selected = frozenset[str]().union(*(rules.select(selector) for selector in config.select))
    for rule in rules:
        if document.kind not in rule.kinds or (config.select and rule.name not in selected):
            continue
        if rule.only_follow_ups and document.guess.follow_up is FollowUp.NO:
            continue
        if document.kind in _SPOKEN and HEADER_REGIONS.issuperset(rule.regions):
            continue
        yield rule


def _run_rule(state: _Run, rule: Rule, document: Document, config: Config) -> None:
    state.of += 1
    missing = _missing_headers(rule, document)
    if missing:
        state.skipped[Skipped(rule.name, missing)] = None
        return
    unknown = next((need for need in rule.needs if not document.knows(need)), None)
    if unknown:
        reason = f"nothing is known of the {unknown}"
        state.skipped[Skipped(rule.name, reason, need=unknown)] = None
        return
    if not _has_cue(rule, document):
        state.ran += 1
        return
    options = rule.options(**config.options.get(rule.name, {}))
    try:
        hits = list(rule.check(document, options))
        findings = [make_finding(rule, hit, document) for hit in hits]
    except BackendUnavailable as error:
        state.skipped[Skipped(rule.name, str(error))] = None
        return
    except Exception as error:  # noqa: BLE001 (a rule may be anybody's code: name it, go on)
        _log.exception("the rule %s crashed", rule.name)
        state.crashed.append(Crashed(rule.name, f"{type(error).__name__}: {error}"))
        return
    state.ran += 1
    state.findings += [f for f in findings if f.confidence >= config.min_confidence]


def _missing_headers(rule: Rule, document: Document) -> str:
    """Why a rule that reads only headers cannot run; empty where it can."""
    draft = document.draft
    if not HEADER_REGIONS.issuperset(rule.regions):
        return ""
    if not draft.headers:
        return "the draft has no headers"
    addressed = [r for r in rule.regions if r not in {Region.SUBJECT, Region.HEADERS}]
    needed = [r for r in addressed if r not in _OPTIONAL]
    if needed and not any(draft.header(region.value) for region in addressed):
        return f"the draft has no {needed[0].value.title()} header"
    return ""


def _has_cue(rule: Rule, document: Document) -> bool:
    if rule.cues is None:
        return True
    regions = [r for r in rule.regions if r in TEXT_REGIONS or r is Region.SUBJECT]
    return any(document.has_cue(cue, region) for region in regions for cue in rule.cues)


def make_finding(rule: Rule, hit: Hit, document: Document) -> Finding:
    """The hit with the rule's reason, its sources and its place in the draft."""
    span = hit.span
    draft = document.draft
    return Finding(
        rule=rule.name,
        category=rule.category,
        family=rule.family,
        place=document.place(span),
        severity=rule.severity if hit.severity is None else hit.severity,
        confidence=rule.confidence if hit.confidence is None else hit.confidence,
        message=hit.message,
        span=span,
        position=draft.position(span) if span else None,
        text=_text_at(document, hit),
        suggestion=rule.suggestion if hit.suggestion is None else hit.suggestion,
        edits=hit.edits,
        rationale=rule.rationale,
        basis=rule.basis,
        sources=tuple(map(citation, rule.cite if hit.cite is None else hit.cite)),
        dissent=tuple(map(citation, rule.dissent if hit.dissent is None else hit.dissent)),
    )


def _text_at(document: Document, hit: Hit) -> str | None:
    if hit.span is None:
        return None
    draft = document.draft
    whole = draft.text if hit.span.region in TEXT_REGIONS else draft.region_text(hit.span.region)
    return whole[hit.span.start : hit.span.end]


_ORDER: Final = tuple(Region)


def _reading_order(finding: Finding) -> tuple[int, int, int, str]:
    span = finding.span
    if span is None:
        return (len(_ORDER), 0, 0, finding.rule)
    rank = _ORDER.index(Region.BODY if span.region in TEXT_REGIONS else span.region)
    return (rank, span.start, span.end, finding.rule)


def _engines(document: Document) -> tuple[Engine, ...]:
    return tuple(Engine(name, version) for name, version in document.engines_used())


def _consulted(document: Document) -> tuple[Consulted, ...]:
    history = document.history
    if history is None:
        return ()
    return (Consulted("history", history.sources, len(history.touches)),)
