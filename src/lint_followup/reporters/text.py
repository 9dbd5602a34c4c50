"""The report for people: every finding with its line, its reason and its source, then the score."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.finding import Verdict
from lint_followup.reporters.snippet import snippet
from lint_followup.reporters.terminal import (
    BOLD,
    CYAN,
    DIM,
    GREEN,
    RED,
    YELLOW,
    clean,
    name,
    tilde,
    wrap,
    wrap_all,
)
from lint_followup.reporters.words import (
    BASIS,
    counted,
    joined,
    listed,
    not_understood,
    verdict,
    voices,
)
from lint_followup.severity import Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lint_followup.draft import Draft
    from lint_followup.finding import Consulted, Finding, Report
    from lint_followup.reporters.results import Judged
    from lint_followup.reporters.terminal import Terminal

_INDENT: Final = " " * 4
_INSTEAD: Final = "Instead:"

VERDICT_COLOURS: Final = {
    Verdict.READY: GREEN,
    Verdict.REVISE: YELLOW,
    Verdict.DO_NOT_SEND: RED,
    Verdict.NOT_ASSESSED: RED,
}


_FLOORS: Final = {
    Verdict.READY: "since none of it has to change",
    Verdict.REVISE: "since none of it is an error",
    Verdict.DO_NOT_SEND: "since nothing is worth less",
}


class _Group(NamedTuple):
    name: str
    title: str
    colour: str


_GROUPS: Final = {
    Severity.ERROR: _Group("error", "Errors: do not send it with these", RED),
    Severity.WARNING: _Group("warning", "Warnings: fix these", YELLOW),
    Severity.INFO: _Group("worth a look", "Worth a look", CYAN),
    None: _Group("maybe", "Maybe: judge for yourself, these decide nothing", CYAN),
    Severity.HINT: _Group("fact", "Facts: they cost nothing", DIM),
}


def _group(finding: Finding) -> Severity | None:
    """Which group a finding is shown in: None is the one of low confidence."""
    if finding.severity is not Severity.HINT and finding.confidence is Confidence.LOW:
        return None
    return finding.severity


def render_text(judged: Judged, terminal: Terminal) -> str:
    """The whole report on one draft."""
    report = judged.report
    blocks = [
        _head(report, terminal),
        *_findings(judged, terminal),
        _notes(report, terminal),
        _score(report, terminal),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def tally(report: Report) -> str:
    """How many findings there are of each group; empty where there are none."""
    groups = [_group(finding) for finding in report.findings]
    return listed(
        f"{groups.count(key)} {group.name}" if key in {None, Severity.INFO}
        else counted(groups.count(key), group.name)
        for key, group in _GROUPS.items()
        if key in groups
    )  # fmt: skip


def _head(report: Report, terminal: Terminal) -> list[str]:
    kind = report.kind
    if kind.given:
        reading = f"{kind.kind.value}, as you said"
    else:
        evidence = f": {kind.evidence[0]}" if kind.evidence else ""
        reading = f"{kind.kind.value} ({kind.confidence} confidence){evidence}"
    path = name(report.path)
    first, *rest = wrap(f"{_held(path)}: {clean(reading)}", terminal.columns, rest="  ")
    return [terminal.paint(path, BOLD) + first.removeprefix(path), *rest]


def _findings(judged: Judged, terminal: Terminal) -> Iterator[list[str]]:
    explained: set[str] = set()
    for key, group in _GROUPS.items():
        by_rule: dict[str, list[Finding]] = defaultdict(list)
        for finding in judged.report.findings:
            if _group(finding) is key:
                by_rule[finding.rule].append(finding)
        if by_rule:
            yield [terminal.rule(group.title, group.colour)]
        for rule, findings in by_rule.items():
            shared = len({finding.suggestion for finding in findings}) == 1
            for number, finding in enumerate(findings, 1):
                block = _place(finding, judged, terminal, group.colour)
                if not shared:
                    block += _details([_instead(finding)], terminal)
                if number == len(findings) and rule not in explained:
                    block += ["", *_explanation(finding, terminal, suggest=shared)]
                yield block
            explained.add(rule)


def _place(finding: Finding, judged: Judged, terminal: Terminal, colour: str) -> list[str]:
    position = finding.position
    where = f":{position.line}:{position.column}" if position else ""
    path = f"{_held(name(judged.report.path))}{where}:"
    level = f"{finding.severity} {finding.rule}"
    said = clean(finding.message)
    text = "\n".join(wrap(f"{path} {_held(level)}: {said}", terminal.columns, rest="  "))
    text = text.replace(level, terminal.paint(level, BOLD, colour), 1)
    return [text, *_underlined(finding, judged.draft, terminal, colour)]


def _held(text: str) -> str:
    """The text with spaces at which `wrap` does not break it."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _underlined(finding: Finding, draft: Draft, terminal: Terminal, colour: str) -> list[str]:
    if finding.span is None:
        return []
    line, marker = snippet(draft, finding.span, terminal.columns - len(_INDENT))
    return ["", f"{_INDENT}{line}", _INDENT + terminal.paint(marker, BOLD, colour)]


def _instead(finding: Finding) -> str:
    return f"{_INSTEAD} {clean(finding.suggestion)}" if finding.suggestion else ""


def _explanation(finding: Finding, terminal: Terminal, *, suggest: bool) -> list[str]:
    texts = [
        f"Why: {finding.rationale}" if finding.rationale else "",
        _instead(finding) if suggest else "",
        *voices(finding.sources, finding.dissent),
    ]
    basis = f"Basis: {BASIS[finding.basis]}. To silence: {_held(f'--ignore {finding.rule}')}"
    faint = (terminal.paint(line, DIM) for line in _details([basis], terminal))
    return [*_details(texts, terminal), *faint]


def _details(texts: Sequence[str], terminal: Terminal) -> list[str]:
    lines = wrap_all(texts, terminal.columns, indent=_INDENT)
    return [line.replace(_INSTEAD, terminal.paint(_INSTEAD, GREEN), 1) for line in lines]


def _notes(report: Report, terminal: Terminal) -> list[str]:
    """What took part, what did not, and what could not be understood."""
    notes = [f"{report.ran} of {report.of} checks ran{_not_run(report)}."]
    if report.engines:
        used = listed(f"{engine.name} {engine.version}" for engine in report.engines)
        notes.append(f"Spelling and grammar by {used}.")
    notes += map(_history, report.consulted)
    notes += (
        f"Ignored: {item.rule}{f' ({clean(item.reason)})' if item.reason else ''}."
        for item in report.ignored
    )
    notes += not_understood(report.defects)
    lines = [terminal.paint(line, DIM) for line in wrap_all(notes, terminal.columns, indent="")]
    crashes = (
        f"The check {item.rule} failed and the draft is not assessed: {clean(item.error)}"
        for item in report.crashed
    )
    return [
        *lines,
        *(terminal.paint(line, RED) for line in wrap_all(crashes, terminal.columns, indent="")),
    ]


def _history(consulted: Consulted) -> str:
    contacts = counted(consulted.found, "contact") if consulted.found else "no contact"
    where = f" in {joined(map(tilde, consulted.sources))}" if consulted.sources else ""
    return f"History: {contacts} with the reader or the company{where}; it may be incomplete."


def _not_run(report: Report) -> str:
    by_reason: dict[str, list[str]] = defaultdict(list)
    by_need: Counter[str] = Counter()
    for item in report.skipped:
        if item.need:
            by_need[item.need] += 1
        else:
            by_reason[item.reason].append(item.what)
    told = [f"{listed(what)} ({clean(reason)})" for reason, what in by_reason.items()]
    if by_need:
        options = listed(_held(f"--{need}") for need in sorted(by_need))
        told.append(f"{by_need.total()} for want of facts ({options})")
    return f"; not run: {'; '.join(told)}" if told else ""


def _score(report: Report, terminal: Terminal) -> list[str]:
    said = verdict(report)
    if report.score is not None:
        said += f", {report.score} of 100"
    found = tally(report)
    text = f"Verdict: {said} ({found})" if found else f"Verdict: {said}"
    first, *rest = wrap(text, terminal.columns, rest="  ")
    painted = terminal.paint(said, BOLD, VERDICT_COLOURS[report.verdict])
    return [*_sum(report, terminal), first.replace(said, painted, 1), *rest]


def _sum(report: Report, terminal: Terminal) -> list[str]:
    """How the score adds up: the sum, the band, and the share of each rule."""
    scoring = report.scoring
    ledger = [account for account in scoring.ledger if account.points]
    if not ledger:
        return []
    charges = "".join(f" {_held(f'− {account.category} {account.points}')}" for account in ledger)
    text = f"Score: 100{charges} = {scoring.raw}{_band(report)}"
    shares = (
        f"{account.category} {account.points}: "
        + listed(f"{entry.rule} {entry.points}" for entry in account.entries if entry.points)
        for account in ledger
    )
    return [
        *wrap(text, terminal.columns, rest="  "),
        *(terminal.paint(line, DIM) for line in wrap_all(shares, terminal.columns, indent="  ")),
    ]


def _band(report: Report) -> str:
    """What holds the score where it is: the worst finding, or how little there is of the worst."""
    band = report.scoring.band
    if band is None:
        return ""
    if report.scoring.raw < band.low:
        return f"; at least {band.low}, {_FLOORS[report.verdict]}"
    return f"; at most {band.high} because of `{band.rule}`" if band.rule else ""


def has_news(judged: Judged) -> bool:
    """Whether the report says more than its line in a summary."""
    report = judged.report
    return bool(report.findings or report.crashed or judged.draft.defects) or report.score is None
