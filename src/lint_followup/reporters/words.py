"""The words that all reports share: who says so, how sure, and what to do."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from lint_followup.finding import Verdict
from lint_followup.kinds import Kind
from lint_followup.reporters.terminal import clean
from lint_followup.rule import ALL_KINDS, Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lint_followup.draft import Defect
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

_MOST_DEFECTS: Final = 10

_SPELLERS: Final = frozenset({"harper", "languagetool"})


def voices(sources: Iterable[Citation], dissent: Iterable[Citation]) -> list[str]:
    """A text for each article: whose advice is followed, then who would let it pass."""
    told: dict[str, str] = {}
    for citation in sources:
        quote = f"“{citation.quote}”"
        before = told.get(citation.id)
        text = (
            f"{_ended(before)} And: {quote}" if before else f"Advice of {_who(citation)}: {quote}"
        )
        if citation.allows:
            text = f"{_ended(text)} {_let_pass('It', text, citation)}."
        told[citation.id] = text
    for citation in dissent:
        before = told.get(citation.id)
        who = "It" if before else _upper(_who(citation)) + ("," if citation.author else "")
        text = f"{_let_pass(who, before or '', citation)}: “{citation.quote}”"
        told[citation.id] = f"{_ended(before)} {text}" if before else text
    return list(told.values())


def dissent(citation: Citation) -> str:
    """What an article would let pass, in its words."""
    return voices((), (citation,))[0]


def _let_pass(who: str, before: str, citation: Citation) -> str:
    also = " also" if " let pass " in before else ""
    return f"{who} would{also} let pass {citation.allows}"


def _ended(text: str) -> str:
    """The text as whole sentences."""
    return text if text.rstrip("”").endswith((".", "!", "?")) else f"{text}."


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


def joined(items: Iterable[str]) -> str:
    """The items with commas between them, and `and` before the last."""
    *most, last = items
    return f"{listed(most)} and {last}" if most else last


def not_understood(defects: Sequence[Defect]) -> list[str]:
    """What could not be read in a draft, a mailbox or a ledger, a sentence each."""
    told = [f"Not understood, {clean(item.where)}: {clean(item.message)}." for item in defects]
    if len(told) > _MOST_DEFECTS:
        told[_MOST_DEFECTS:] = [f"Not understood: {len(told) - _MOST_DEFECTS} more things."]
    return told


def options_of(rule: Rule) -> list[tuple[str, object, str]]:
    """The name, default and meaning of each option of the rule."""
    return [
        (item.name.replace("_", "-"), item.default, item.metadata.get("meaning", ""))
        for item in fields(rule.options)
    ]


def needs_of(rule: Rule) -> str:
    """What the rule must be told to run; empty where it needs nothing but the draft."""
    if not rule.needs:
        return ""
    options = joined(f"--{need}" for need in rule.needs)
    it = "it" if len(rule.needs) == 1 else "them"
    return f"It needs to know {options}; without {it} it does not run."


def advice_of(rule: Rule) -> list[str]:
    """The ids of the pieces of advice that the rule follows."""
    shown = (example.advice for example in rule.bad if example.advice)
    return list(dict.fromkeys((*rule.advice, *shown)))


def kinds_of(rule: Rule) -> str:
    """The kinds of draft that the rule looks at."""
    told = _kinds_of(rule)
    return f"{told}; never in mail that is about no application" if rule.only_follow_ups else told


def _kinds_of(rule: Rule) -> str:
    left_out = ALL_KINDS - rule.kinds
    if not left_out:
        return "all kinds of draft"
    if len(left_out) < len(rule.kinds):
        return f"all kinds of draft but {listed(kind.value for kind in Kind if kind in left_out)}"
    return listed(kind.value for kind in Kind if kind in rule.kinds)


def regions_of(rule: Rule) -> str:
    """The parts of a draft that the rule reads."""
    return listed(region.value for region in rule.regions)
