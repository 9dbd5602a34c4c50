"""The JSON Schema of `--format json`, made from the same lists as the output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from lint_followup.draft import Region
from lint_followup.finding import Verdict
from lint_followup.kinds import FollowUp, Kind
from lint_followup.rule import Basis, Category
from lint_followup.severity import Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

Schema: TypeAlias = dict[str, Any]

ERROR_KINDS: Final = (
    "missing",
    "empty",
    "too-large",
    "unreadable",
    "no-text",
    "unsupported",
    "internal",
)

_TEXT: Final[Schema] = {"type": "string"}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_MAYBE_COUNT: Final[Schema] = {"type": ["integer", "null"], "minimum": 0}
_MAYBE_PLACE: Final[Schema] = {"type": ["integer", "null"], "minimum": 1}
_MAYBE_TEXT: Final[Schema] = {"type": ["string", "null"]}


def schema() -> Schema:
    """The schema of the whole document."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lint-followup report",
        **_object(
            version={"const": 1},
            tool=_object(name={"const": "lint-followup"}, version=_TEXT),
            drafts=_list({"oneOf": [_report(), _unread()]}),
        ),
    }


def _report() -> Schema:
    labels = [level.label for level in Confidence]
    return _object(
        path=_TEXT,
        kind=_object(
            name=_one_of(Kind),
            confidence=_one_of(labels),
            evidence=_list(_TEXT),
            given={"type": "boolean"},
        ),
        follow_up=_one_of(FollowUp),
        score={"type": ["integer", "null"], "minimum": 0, "maximum": 100},
        verdict=_one_of(Verdict),
        band={"oneOf": [_object(low=_COUNT, high=_COUNT, rule=_MAYBE_TEXT), {"type": "null"}]},
        ledger=_list(
            _object(
                category=_one_of(Category),
                points=_COUNT,
                cap=_COUNT,
                entries=_list(_object(rule=_TEXT, points=_COUNT)),
            )
        ),
        findings=_list(_finding()),
        checks=_object(ran=_COUNT, of=_COUNT),
        engines=_list(_object(name=_TEXT, version=_TEXT)),
        consulted=_list(_object(what={"const": "history"}, sources=_list(_TEXT), found=_COUNT)),
        ignored=_list(_object(rule=_TEXT, reason=_TEXT)),
        skipped=_list(_object(what=_TEXT, reason=_TEXT, need=_MAYBE_TEXT)),
        crashed=_list(_object(rule=_TEXT, error=_TEXT)),
        defects=_list(_object(where=_TEXT, message=_TEXT)),
    )


def _finding() -> Schema:
    regions = _one_of(Region)
    source = {
        "id": _TEXT,
        "title": _MAYBE_TEXT,
        "heading": _MAYBE_TEXT,
        "author": _MAYBE_TEXT,
        "quote": _TEXT,
        "allows": _MAYBE_TEXT,
    }
    return _object(
        rule=_TEXT,
        category=_one_of(Category),
        severity=_one_of(level.label for level in Severity),
        confidence=_one_of(level.label for level in Confidence),
        message=_TEXT,
        region={"enum": [*regions["enum"], None]},
        start=_MAYBE_COUNT,
        end=_MAYBE_COUNT,
        line=_MAYBE_PLACE,
        column=_MAYBE_PLACE,
        text=_MAYBE_TEXT,
        suggestion=_TEXT,
        edits=_list(_object(region=regions, start=_COUNT, end=_COUNT, replacement=_TEXT)),
        rationale=_TEXT,
        basis=_one_of(Basis),
        sources=_list(_object(**source)),
        dissent=_list(_object(**source)),
    )


def _unread() -> Schema:
    return _object(path=_TEXT, error=_object(kind=_one_of(ERROR_KINDS), message=_TEXT))


def _object(**properties: Schema) -> Schema:
    """An object with just these members, none of them optional."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _one_of(words: Iterable[str]) -> Schema:
    return {"enum": [str(word) for word in words]}
