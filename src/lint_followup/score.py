"""Findings to score, ledger and verdict: a pure function whose every step can be re-added by hand.

A finding is worth its severity's points, weighed by its confidence. Findings of one family in one
place are charged once, with the dearest. A family's charges count less the more there are; a
category's sum saturates at its cap. The worst finding that is not of low confidence sets the band
that holds the score.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeVar

from lint_followup.finding import Account, Band, Entry, Score, Verdict
from lint_followup.rule import Category
from lint_followup.severity import Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lint_followup.finding import Finding

K = TypeVar("K", bound=str)

POINTS: Final[Mapping[Severity, float]] = {
    Severity.ERROR: 60,
    Severity.WARNING: 20,
    Severity.INFO: 6,
    Severity.HINT: 0,
}
WEIGHT: Final[Mapping[Confidence, float]] = {
    Confidence.HIGH: 1.0,
    Confidence.MEDIUM: 0.7,
    Confidence.LOW: 0.4,
}
CAPS: Final[Mapping[Category, int]] = {
    Category.TONE: 70,
    Category.RECIPIENT: 70,
    Category.HISTORY: 70,
    Category.SLIPS: 60,
    Category.CONTENT: 40,
    Category.SPELLING: 40,
    Category.SENDER: 40,
    Category.OVERSELL: 40,
    Category.SUBJECT: 30,
    Category.LENGTH: 30,
    Category.TIMING: 30,
    Category.SIGNATURE: 25,
    Category.MARKERS: 25,
}
DECAY: Final = 0.5
"""What each further charge of a family counts, relative to the one before."""
DECAY_OF_FAMILY: Final[Mapping[str, float]] = {
    "spelling": 0.85,
    "grammar": 0.85,
    "register": 0.7,
    "markers": 0.7,
    "length": 0.6,
    "subject": 0.6,
}

_BANDS: Final = (
    (Severity.ERROR, Verdict.DO_NOT_SEND, 0, 49),
    (Severity.WARNING, Verdict.REVISE, 50, 79),
)
_NOT_ASSESSED: Final = Score(value=None, verdict=Verdict.NOT_ASSESSED, band=None, ledger=())


def score_findings(findings: Sequence[Finding], *, assessed: bool = True) -> Score:
    """The score of a draft with these findings, whatever their order."""
    if not assessed:
        return _NOT_ASSESSED
    charges = _charges(findings)
    costs: dict[Category, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for (category, _), by_rule in charges.items():
        for rule, cost in by_rule.items():
            costs[category][rule] += cost
    saturated = {
        category: CAPS[category] * (1 - math.exp(-sum(by_rule.values()) / CAPS[category]))
        for category, by_rule in costs.items()
    }
    total = math.ceil(round(sum(saturated.values()), 6))
    points = _whole_points(saturated, total)
    ledger = tuple(
        Account(
            category=category,
            points=points[category],
            cap=CAPS[category],
            entries=tuple(
                Entry(rule, share)
                for rule, share in _whole_points(costs[category], points[category]).items()
            ),
        )
        for category in Category
        if category in saturated
    )
    verdict, band = _band(findings)
    return Score(
        value=min(max(100 - total, band.low), band.high),
        verdict=verdict,
        band=band,
        ledger=ledger,
    )


def _charges(findings: Iterable[Finding]) -> dict[tuple[Category, str], dict[str, float]]:
    """What each rule costs in each family: one charge per place, later charges decayed."""
    dearest: dict[tuple[Category, str, str], tuple[float, str]] = {}
    for finding in findings:
        worth = POINTS[finding.severity] * WEIGHT[finding.confidence]
        key = (finding.category, finding.family, finding.place)
        if worth > 0:
            dearest[key] = max(dearest.get(key, (0.0, "")), (worth, finding.rule))
    families: dict[tuple[Category, str], list[tuple[float, str]]] = defaultdict(list)
    for (category, family, _), charge in dearest.items():
        families[category, family].append(charge)
    result: dict[tuple[Category, str], dict[str, float]] = {}
    for (category, family), charges in families.items():
        decay = DECAY_OF_FAMILY.get(family, DECAY)
        by_rule: dict[str, float] = defaultdict(float)
        for rank, (worth, rule) in enumerate(sorted(charges, reverse=True)):
            by_rule[rule] += worth * decay**rank
        result[category, family] = by_rule
    return result


def _whole_points(shares: Mapping[K, float], total: int) -> dict[K, int]:
    """`total` dealt out in whole points in proportion to `shares`, by largest remainder."""
    whole = sum(shares.values())
    if whole <= 0:
        return dict.fromkeys(shares, 0)
    exact = {key: total * share / whole for key, share in shares.items()}
    points = {key: math.floor(value) for key, value in exact.items()}
    by_remainder = sorted(exact, key=lambda key: (points[key] - exact[key], str(key)))
    for key in by_remainder[: total - sum(points.values())]:
        points[key] += 1
    return dict(sorted(points.items(), key=lambda item: (-item[1], str(item[0]))))


def _band(findings: Iterable[Finding]) -> tuple[Verdict, Band]:
    sure = sorted(
        (f for f in findings if f.confidence > Confidence.LOW),
        key=lambda f: (-f.severity, -f.confidence, f.rule),
    )
    for severity, verdict, low, high in _BANDS:
        if sure and sure[0].severity == severity:
            return verdict, Band(low, high, sure[0].rule)
    return Verdict.READY, Band(80, 100, None)
