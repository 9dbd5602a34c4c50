"""One summary for several drafts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lint_followup.finding import Verdict
from lint_followup.reporters.results import Judged
from lint_followup.reporters.terminal import DIM, RED, name, width, wrap_all
from lint_followup.reporters.text import VERDICT_COLOURS, tally
from lint_followup.reporters.words import VERDICTS, counted, listed, not_understood, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lint_followup.reporters.results import Result
    from lint_followup.reporters.terminal import Terminal

_UNREAD = "not read"


def render_summary(results: Sequence[Result], terminal: Terminal) -> str:
    """A line for each draft, worst last, and how many there are of each verdict."""
    ordered = sorted(results, key=_rank)
    words = [_verdict(result) for result in ordered]
    column = max(map(width, words))
    lines = [terminal.rule("Summary")]
    for result, said in zip(ordered, words, strict=True):
        padded = said + " " * (column - width(said))
        colour = VERDICT_COLOURS[result.report.verdict] if isinstance(result, Judged) else RED
        remark = _remark(result)
        if width(f"{_score(result)}  {padded}  {_path(result)}{remark}") > terminal.columns:
            remark = ""
        lines.append(
            f"{_score(result)}  {terminal.paint(padded, colour)}  {_path(result)}"
            f"{terminal.paint(remark, DIM)}"
        )
    return "\n".join([*lines, "", *_not_understood(results, terminal), _counts(ordered)]) + "\n"


def _not_understood(results: Sequence[Result], terminal: Terminal) -> list[str]:
    """What is wrong with the history, which all drafts share."""
    shared = dict.fromkeys(
        defect
        for result in results
        if isinstance(result, Judged)
        for defect in result.report.defects
        if defect not in result.draft.defects
    )
    told = wrap_all(not_understood(tuple(shared)), terminal.columns, indent="")
    return [*(terminal.paint(line, DIM) for line in told), *([""] if told else [])]


def _rank(result: Result) -> tuple[int, int]:
    """The better first; what has no score last."""
    if not isinstance(result, Judged):
        return (2, 0)
    return (1, 0) if result.report.score is None else (0, -result.report.score)


def _verdict(result: Result) -> str:
    return verdict(result.report) if isinstance(result, Judged) else _UNREAD


def _score(result: Result) -> str:
    score = result.report.score if isinstance(result, Judged) else None
    return f"{'–' if score is None else score:>4}"


def _path(result: Result) -> str:
    return name(result.report.path if isinstance(result, Judged) else result.path)


def _remark(result: Result) -> str:
    said = tally(result.report) if isinstance(result, Judged) else ""
    return f"  {said}" if said else ""


def _counts(results: Sequence[Result]) -> str:
    counts = Counter(
        VERDICTS[result.report.verdict] if isinstance(result, Judged) else _UNREAD
        for result in results
    )
    order = [*(VERDICTS[item] for item in Verdict), _UNREAD]
    told = listed(f"{counts[word]} {word}" for word in order if counts[word])
    return f"{counted(len(results), 'draft')}: {told}"
