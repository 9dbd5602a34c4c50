"""Finding and Report: what the linter says about one draft."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lint_followup.draft import Defect, Position, Span
    from lint_followup.kinds import KindGuess
    from lint_followup.rule import Basis, Category, Edit
    from lint_followup.severity import Confidence, Severity


@dataclass(frozen=True, slots=True)
class Citation:
    """An article's own words. `title` and `author` are None where the article names none."""

    id: str
    title: str | None
    heading: str | None
    author: str | None
    quote: str
    allows: str = ""

    @property
    def name(self) -> str:
        """The title, or the heading of an article without one."""
        return self.title or self.heading or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A hit with everything a person needs to weigh it.

    `text` is the offending text, `position` its place in the source; both and `span` are None for
    an absence. `family` and `place` decide what the score charges once.
    """

    rule: str
    category: Category
    family: str
    place: str
    severity: Severity
    confidence: Confidence
    message: str
    span: Span | None
    position: Position | None
    text: str | None
    suggestion: str
    edits: tuple[Edit, ...]
    rationale: str
    basis: Basis
    sources: tuple[Citation, ...]
    dissent: tuple[Citation, ...]

    def to_dict(self) -> dict[str, Any]:
        """The finding as in `docs/json.md`."""
        return {
            "rule": self.rule,
            "category": self.category.value,
            "severity": self.severity.label,
            "confidence": self.confidence.label,
            "message": self.message,
            "region": self.span.region.value if self.span else None,
            "start": self.span.start if self.span else None,
            "end": self.span.end if self.span else None,
            "line": self.position.line if self.position else None,
            "column": self.position.column if self.position else None,
            "text": self.text,
            "suggestion": self.suggestion,
            "edits": [
                {
                    "region": edit.span.region.value,
                    "start": edit.span.start,
                    "end": edit.span.end,
                    "replacement": edit.replacement,
                }
                for edit in self.edits
            ],
            "rationale": self.rationale,
            "basis": self.basis.value,
            "sources": [_citation(source) for source in self.sources],
            "dissent": [_citation(source) for source in self.dissent],
        }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "id": citation.id,
        "title": citation.title,
        "heading": citation.heading,
        "author": citation.author,
        "quote": citation.quote,
        "allows": citation.allows or None,
    }


class Verdict(StrEnum):
    """What to do with the draft; always in agreement with the score."""

    READY = "ready"
    REVISE = "revise"
    DO_NOT_SEND = "do-not-send"
    NOT_ASSESSED = "not-assessed"


@dataclass(frozen=True, slots=True)
class Entry:
    """Whole points that one rule costs."""

    rule: str
    points: int


@dataclass(frozen=True, slots=True)
class Account:
    """Whole points that one category costs, of at most `cap`, and how they add up."""

    category: Category
    points: int
    cap: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """The range that the worst finding allows the score; `rule` names it, None where none does."""

    low: int
    high: int
    rule: str | None


@dataclass(frozen=True, slots=True)
class Score:
    """100 minus the ledger's points, held within the band. `value` is None for not assessed."""

    value: int | None
    verdict: Verdict
    band: Band | None
    ledger: tuple[Account, ...]

    @property
    def raw(self) -> int:
        """100 minus the ledger's points, before the band; may be negative."""
        return 100 - sum(account.points for account in self.ledger)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A check or engine that did not run, and why; `need` names the unknown fact it waits for."""

    what: str
    reason: str
    need: str | None = None


@dataclass(frozen=True, slots=True)
class Crashed:
    """A rule that raised; a failure never looks like a pass."""

    rule: str
    error: str


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine that took part."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Ignored:
    """A rule that the user switched off, and the reason they gave."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Consulted:
    """Something beside the draft that was looked into: `what`, where, and how much it held.

    Of the `history` that is the mailboxes and ledgers, and how many touches were found there.
    """

    what: str
    sources: tuple[str, ...]
    found: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything the linter has to say about one draft. `path` is as the caller gave it."""

    path: str
    kind: KindGuess
    scoring: Score
    findings: tuple[Finding, ...]
    ran: int
    of: int
    engines: tuple[Engine, ...] = ()
    consulted: tuple[Consulted, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    crashed: tuple[Crashed, ...] = ()
    defects: tuple[Defect, ...] = ()

    @property
    def score(self) -> int | None:
        """0 to 100; None where the draft was not assessed."""
        return self.scoring.value

    @property
    def verdict(self) -> Verdict:
        """What to do with the draft."""
        return self.scoring.verdict

    def to_dict(self) -> dict[str, Any]:
        """The report as one entry of `drafts` in `docs/json.md`."""
        band = self.scoring.band
        return {
            "path": self.path,
            "kind": {
                "name": self.kind.kind.value,
                "confidence": self.kind.confidence.label,
                "evidence": list(self.kind.evidence),
                "given": self.kind.given,
            },
            "follow_up": self.kind.follow_up.value,
            "score": self.score,
            "verdict": self.verdict.value,
            "band": {"low": band.low, "high": band.high, "rule": band.rule} if band else None,
            "ledger": [
                {
                    "category": account.category.value,
                    "points": account.points,
                    "cap": account.cap,
                    "entries": [
                        {"rule": entry.rule, "points": entry.points} for entry in account.entries
                    ],
                }
                for account in self.scoring.ledger
            ],
            "findings": [finding.to_dict() for finding in self.findings],
            "checks": {"ran": self.ran, "of": self.of},
            "engines": [{"name": item.name, "version": item.version} for item in self.engines],
            "consulted": [
                {"what": item.what, "sources": list(item.sources), "found": item.found}
                for item in self.consulted
            ],
            "ignored": [{"rule": item.rule, "reason": item.reason} for item in self.ignored],
            "skipped": [
                {"what": item.what, "reason": item.reason, "need": item.need}
                for item in self.skipped
            ],
            "crashed": [{"rule": item.rule, "error": item.error} for item in self.crashed],
            "defects": [{"where": item.where, "message": item.message} for item in self.defects],
        }
