"""What the language rules hear and leave alone, on wording in many hands' manner.

`fixtures/wordings/record.toml` says how many wordings of each list a rule finds today and names
every false alarm; a change for better or worse shows there. `python tests/test_wordings.py` writes
it anew.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Draft, Format, Region, Segment
from lint_followup.kinds import Kind
from lint_followup.registry import load_rules

if TYPE_CHECKING:
    from lint_followup.rule import Rule

WORDINGS = Path(__file__).parents[1] / "fixtures" / "wordings"
RECORD = WORDINGS / "record.toml"
ELSEWHERE = {
    "confidential-question": "speaks only to a personnel department; its examples say how",
    "sales-pitch": "looks at the whole draft; see fixtures/slips",
    "urgent-header": "reads no language",
}
"""Rules of these categories without wordings here, and why."""
RULES = {
    rule.name: rule
    for rule in load_rules()
    if rule.category in {"tone", "oversell"} and rule.name not in ELSEWHERE
}
LISTS = ("seen", "unseen")


def _read(folder: str) -> dict[str, dict[str, list[str]]]:
    paths = sorted((WORDINGS / folder).glob("*.toml"))
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}


def _document(text: str) -> Document:
    segments = (Segment(0, len(text), Region.BODY),)
    draft = Draft(format=Format.TEXT, text=text, segments=segments, anchors={})
    return Document(draft, Context(), kind=Kind.STATUS_CHECK)


def _fires(rule: Rule, document: Document) -> bool:
    if rule.cues is not None and not any(document.has_cue(c, Region.BODY) for c in rule.cues):
        return False
    return any(True for _ in rule.check(document, rule.options()))


def found() -> dict[str, dict[str, list[int]]]:
    """For each rule and list, how many wordings it finds and of how many."""
    return {
        name: {
            part: [
                sum(_fires(RULES[name], _document(text)) for text in lists[part]),
                len(lists[part]),
            ]
            for part in LISTS
        }
        for name, lists in _read("fires").items()
    }


def false_alarms() -> list[str]:
    """Each acceptable wording that a rule fires on, with the rule's name before it."""
    return sorted(
        f"{rule.name}: {text}"
        for lists in _read("silent").values()
        for part in LISTS
        for text in lists[part]
        for document in (_document(text),)
        for rule in RULES.values()
        if _fires(rule, document)
    )


def _record() -> dict[str, dict[str, dict[str, list[int]]] | list[str]]:
    return tomllib.loads(RECORD.read_text(encoding="utf-8"))


def test_every_language_rule_has_wordings() -> None:
    assert set(_read("fires")) == set(RULES)


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_has_thirty_wordings_of_which_ten_were_unseen(name: str) -> None:
    lists = _read("fires")[name]
    assert len(lists["seen"]) + len(lists["unseen"]) >= 30
    assert len(lists["unseen"]) >= 10


def test_recall_is_as_recorded() -> None:
    assert found() == _record()["found"]


def test_false_alarms_are_as_recorded() -> None:
    assert false_alarms() == _record()["false_alarms"]


def _write() -> None:
    alarms = "".join(f"    {_quoted(text)},\n" for text in false_alarms())
    tables = "".join(
        f"\n[found.{name}]\n" + "".join(f"{part} = {counts[part]}\n" for part in LISTS)
        for name, counts in found().items()
    )
    head = (
        "# Written by `python tests/test_wordings.py`: [found, of], and every known false alarm.\n"
    )
    RECORD.write_text(f"{head}\nfalse_alarms = [\n{alarms}]\n{tables}", encoding="utf-8")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    _write()
    sys.stdout.write(RECORD.read_text(encoding="utf-8"))
