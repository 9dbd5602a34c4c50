"""Judge the linter on the labelled drafts of `fixtures/evaluation`, which no rule was written from.

`precision.py write` renews `docs/precision.md`, `precision.py check` exits 1 where it is not
current, `precision.py show NAME` tells what is found in one draft.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lint_followup.config import Config
from lint_followup.context import Context
from lint_followup.draft import TEXT_REGIONS, Region
from lint_followup.finding import Verdict
from lint_followup.kinds import FollowUp, Kind
from lint_followup.linter import Linter
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.registry import load_rules
from lint_followup.rule import Category
from lint_followup.severity import Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.draft import Draft
    from lint_followup.finding import Finding, Report

ROOT: Final = Path(__file__).parents[1]
SET: Final = ROOT / "fixtures" / "evaluation"
PAGE: Final = ROOT / "docs" / "precision.md"
NOW: Final = datetime(2026, 11, 22, 10, tzinfo=UTC)
"""When the drafts were written; the command line would know the moment by its clock."""
SPOKEN: Final = {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a careful reader sees at fault: `text` verbatim, or None for an absence."""

    category: Category
    text: str | None
    about: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One labelled draft."""

    name: str
    kind: Kind
    follow_up: FollowUp
    draft: Draft
    labels: tuple[Label, ...]
    gray: tuple[Label, ...]


@dataclass(slots=True)
class Judgement:
    """What the linter made of one draft."""

    case: Case
    report: Report
    heard: dict[Label, list[Finding]] = field(default_factory=dict)
    false: list[Finding] = field(default_factory=list)


def read_cases() -> tuple[Case, ...]:
    """All drafts of the set, in the order of their files."""
    return tuple(
        _case(table)
        for path in sorted(SET.glob("*.toml"))
        for table in tomllib.loads(path.read_text(encoding="utf-8"))["draft"]
    )


def _case(table: dict[str, Any]) -> Case:
    kind = Kind(table["kind"])
    source = table["source"].lstrip("\n")
    return Case(
        name=table["name"],
        kind=kind,
        follow_up=FollowUp(table["follow_up"]),
        draft=parse_text(source) if kind in SPOKEN else parse_bytes(source.encode()),
        labels=tuple(map(_label, table.get("labels", ()))),
        gray=tuple(map(_label, table.get("gray", ()))),
    )


def _label(table: dict[str, str]) -> Label:
    severity = table.get("severity")
    return Label(
        category=Category(table["category"]),
        text=table.get("text"),
        about=table.get("about", ""),
        severity=Severity[severity.upper()] if severity else None,
    )


def judge(case: Case, linter: Linter) -> Judgement:
    """Lint one draft as a stranger would, and hold the findings against its labels.

    Hints and what is of low confidence decide nothing and do not count.
    """
    report = linter.lint(case.draft, context=Context(now=NOW), path=case.name)
    judgement = Judgement(case, report, heard={label: [] for label in case.labels})
    for finding in report.findings:
        if finding.severity is Severity.HINT or finding.confidence is Confidence.LOW:
            continue
        touched = [label for label in case.labels if _touches(finding, label, case.draft)]
        for label in touched:
            judgement.heard[label].append(finding)
        allowed = touched or any(_touches(finding, gray, case.draft) for gray in case.gray)
        if not allowed:
            judgement.false.append(finding)
    return judgement


def _touches(finding: Finding, label: Label, draft: Draft) -> bool:
    """Whether a finding is about what is labelled: the same words, or the same sort of absence."""
    if label.text is None or finding.span is None:
        return finding.category is label.category
    span = finding.span
    text = draft.text if span.region in TEXT_REGIONS else draft.region_text(span.region)
    if span.region in {Region.HTML, Region.ATTACHMENT, Region.HEADERS}:
        return finding.category is label.category
    return any(
        start < span.end and span.start < end for start, end in _places(label.text, text)
    ) or (finding.category is label.category and _same_sentence(finding, label.text, text))


def _places(words: str, text: str) -> Iterator[tuple[int, int]]:
    pattern = r"\s+(?:>\s*)*".join(map(re.escape, words.split()))
    return (match.span() for match in re.finditer(pattern, text))


_SENTENCE: Final = re.compile(r"[^.!?]+[.!?]*")


def _same_sentence(finding: Finding, words: str, text: str) -> bool:
    assert finding.span is not None
    for sentence in _SENTENCE.finditer(text):
        if sentence.start() <= finding.span.start < sentence.end():
            whole = range(sentence.start(), sentence.end())
            return any(start in whole for start, _ in _places(words, text))
    return False


def judge_all() -> tuple[Judgement, ...]:
    """Every draft of the set, under the default configuration."""
    linter = Linter(Config())
    return tuple(judge(case, linter) for case in read_cases())


def page(judgements: tuple[Judgement, ...]) -> str:
    """The Markdown page with the figures."""
    return "\n\n".join(_blocks(judgements)) + "\n"


def _blocks(judgements: tuple[Judgement, ...]) -> Iterator[str]:
    clean = [one for one in judgements if not one.case.labels]
    loud = [one for one in clean if any(f.severity >= Severity.WARNING for f in one.false)]
    false = sum(len(one.false) for one in clean)
    right = sum(one.report.kind.kind is one.case.kind for one in judgements)
    ordinary = [one for one in judgements if one.case.kind is Kind.OTHER]
    left = sum(one.report.kind.kind is Kind.OTHER for one in ordinary)
    yield "<!-- Generated from fixtures/evaluation by `make precision`. -->"
    yield "# Precision"
    yield (
        f"How the linter judges the {len(judgements)} drafts of `fixtures/evaluation`. They were "
        "written by hands that had read the articles, but neither the rules nor their examples. "
        "Hints and findings of low confidence decide nothing and are not counted."
    )
    yield "\n".join(
        [
            "| | |",
            "| --- | --- |",
            f"| clean drafts with a warning or an error | {len(loud)} of {len(clean)} |",
            f"| false alarms in a clean draft, on average | {false / max(len(clean), 1):.2f} |",
            f"| faults heard | {_share(_heard(judgements))} |",
            f"| of those that a reader would call a warning or an error | {_share(_heard(judgements, Severity.WARNING))} |",
            f"| kinds told right | {right} of {len(judgements)} |",
            f"| ordinary mail left alone as `other` | {left} of {len(ordinary)} |",
            f"| faulty drafts called ready | {_ready(judgements)} |",
        ]
    )
    yield "## By category"
    yield "\n".join(_by_category(judgements))
    yield "## By rule"
    yield "\n".join(_by_rule(judgements))
    yield "## Called by another name"
    yield "What was heard, but by a rule of another category than the reader's."
    yield "\n".join(_confusions(judgements)) or "Nothing."
    yield "## Kinds mistaken"
    yield "\n".join(_kinds(judgements)) or "None."
    yield "## False alarms"
    yield "\n".join(_false(judgements)) or "None."
    yield "## Missed"
    yield "\n".join(_missed(judgements)) or "Nothing."


def _heard(judgements: Iterable[Judgement], least: Severity = Severity.HINT) -> list[bool]:
    return [
        bool(findings)
        for one in judgements
        for label, findings in one.heard.items()
        if (label.severity or Severity.INFO) >= least
    ]


def _share(found: list[bool]) -> str:
    return f"{sum(found)} of {len(found)}"


def _ready(judgements: Iterable[Judgement]) -> str:
    """Drafts that a reader would not send as they are, and that were passed."""
    faulty = [
        one
        for one in judgements
        if any((label.severity or Severity.INFO) >= Severity.WARNING for label in one.case.labels)
    ]
    return _share([one.report.verdict is Verdict.READY for one in faulty])


def _by_category(judgements: Iterable[Judgement]) -> Iterator[str]:
    found: dict[Category, list[bool]] = defaultdict(list)
    major: dict[Category, list[bool]] = defaultdict(list)
    right: Counter[Category] = Counter()
    wrong: Counter[Category] = Counter()
    for one in judgements:
        for label, findings in one.heard.items():
            found[label.category].append(bool(findings))
            if (label.severity or Severity.INFO) >= Severity.WARNING:
                major[label.category].append(bool(findings))
        _count(one, right, wrong, lambda finding: finding.category)
    yield "| category | faults heard | major ones | findings right | findings wrong | precision |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for category in Category:
        told = right[category] + wrong[category]
        precision = f"{right[category] / told:.2f}" if told else "–"
        yield (
            f"| {category} | {_share(found[category])} | {_share(major[category])} "
            f"| {right[category]} | {wrong[category]} | {precision} |"
        )


def _by_rule(judgements: Iterable[Judgement]) -> Iterator[str]:
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for one in judgements:
        _count(one, right, wrong, lambda finding: finding.rule)
    yield "| rule | findings right | findings wrong | precision |"
    yield "| --- | --- | --- | --- |"
    for rule in load_rules():
        told = right[rule.name] + wrong[rule.name]
        if told:
            share = right[rule.name] / told
            yield f"| {rule.name} | {right[rule.name]} | {wrong[rule.name]} | {share:.2f} |"


def _count(one: Judgement, right: Counter[Any], wrong: Counter[Any], key: Any) -> None:
    """Findings on labels and those on nothing; what a reader called debatable is neither."""
    wrong.update(key(finding) for finding in one.false)
    heard = {id(finding): finding for findings in one.heard.values() for finding in findings}
    right.update(key(finding) for finding in heard.values())


def _confusions(judgements: Iterable[Judgement]) -> list[str]:
    pairs: Counter[tuple[Category, Category]] = Counter()
    for one in judgements:
        for label, findings in one.heard.items():
            categories = {finding.category for finding in findings}
            if categories and label.category not in categories:
                pairs.update((label.category, category) for category in categories)
    return [f"- {seen} heard as {told}: {count}" for (seen, told), count in pairs.most_common()]


def _kinds(judgements: Iterable[Judgement]) -> list[str]:
    return [
        f"- `{one.case.name}`: {one.case.kind} taken for {one.report.kind.kind}"
        for one in judgements
        if one.report.kind.kind is not one.case.kind
    ]


def _false(judgements: Iterable[Judgement]) -> list[str]:
    return [
        f"- `{one.case.name}`: {finding.severity} {finding.rule}"
        + (f", “{_short(finding.text)}”" if finding.text else "")
        for one in judgements
        for finding in one.false
    ]


def _missed(judgements: Iterable[Judgement]) -> list[str]:
    return [
        f"- `{one.case.name}`: {label.severity or 'info'} {label.category}, "
        + (f"“{_short(label.text)}”" if label.text else label.about)
        for one in judgements
        for label, findings in one.heard.items()
        if not findings
    ]


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 90 else f"{words[:89]}…"


def _show(name: str) -> None:
    case = next(case for case in read_cases() if case.name == name)
    one = judge(case, Linter(Config()))
    print(case.draft.subject, case.draft.text, sep="\n\n")
    print(f"{case.kind} taken for {one.report.kind.kind}: {one.report.kind.evidence}")
    for finding in one.report.findings:
        print(f"{finding.severity} {finding.rule}: {finding.message}")
    for label, findings in one.heard.items():
        print(label.category, label.text or label.about, [finding.rule for finding in findings])


def main(arguments: list[str]) -> int:
    """Do what the first argument says."""
    match arguments:
        case ["write"]:
            PAGE.write_text(page(judge_all()), encoding="utf-8")
            print(PAGE.read_text(encoding="utf-8").split("## By rule")[0])
        case ["check"]:
            if PAGE.read_text(encoding="utf-8") != page(judge_all()):
                print(f"{PAGE.relative_to(ROOT)} is not current: run `make precision`")
                return 1
        case ["show", name]:
            _show(name)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
