"""The words that all reports share: who says so, how sure, and what to do."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from lint_followup.finding import Verdict
from lint_followup.kinds import Kind
from lint_followup.rule import ALL_KINDS, Basis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lint_followup.finding import Citation, Report
    from lint_followup.rule import Rule

BASIS: Final = {
    Basis.STATED: "the article states it",
    Basis.OURS: "the article gives the reason, we drew the line",
    Basis.EXTENSION: "our own addition, no article says it",
}

VERDICTS: Final = {
    Verdict.READY: "ready",
    Verdict.REVISE: "revise",
    Verdict.DO_NOT_SEND: "do not send",
    Verdict.NOT_ASSESSED: "not assessed",
}

_SPELLERS: Final = frozenset({"harper", "languagetool"})


def advice(citation: Citation) -> str:
    """Whose advice a rule follows, in their words, and what they would let pass."""
    allowed = f" It would let pass {citation.allows}." if citation.allows else ""
    return f"Advice of {_who(citation)}: “{citation.quote}”{allowed}"


def dissent(citation: Citation) -> str:
    """What another article would let pass, in its words."""
    return f"{_upper(_who(citation))} would let pass {citation.allows}: “{citation.quote}”"


def _who(citation: Citation) -> str:
    if citation.author:
        return f"{citation.author}, “{citation.name}”"
    return f"the article “{citation.name}”"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def verdict(report: Report) -> str:
    """The verdict in plain words; one without a look at the spelling says so."""
    said = VERDICTS[report.verdict]
    unchecked = _SPELLERS.isdisjoint(engine.name.lower() for engine in report.engines)
    if report.verdict is Verdict.READY and unchecked:
        return f"{said} (spelling not checked)"
    return said


def counted(number: int, what: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def listed(items: Iterable[str]) -> str:
    """The items with commas between them."""
    return ", ".join(items)


def options_of(rule: Rule) -> list[tuple[str, object, str]]:
    """The name, default and meaning of each option of the rule."""
    return [
        (item.name.replace("_", "-"), item.default, item.metadata.get("meaning", ""))
        for item in fields(rule.options)
    ]


def kinds_of(rule: Rule) -> str:
    """The kinds of draft that the rule looks at."""
    left_out = ALL_KINDS - rule.kinds
    if not left_out:
        return "all kinds of draft"
    if len(left_out) < len(rule.kinds):
        return f"all kinds of draft but {listed(kind.value for kind in Kind if kind in left_out)}"
    return listed(kind.value for kind in Kind if kind in rule.kinds)


def regions_of(rule: Rule) -> str:
    """The parts of a draft that the rule reads."""
    return listed(region.value for region in rule.regions)
