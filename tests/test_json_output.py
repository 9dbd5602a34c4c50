"""`--format json` is what `docs/json.schema.json` says it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from lint_followup.cli import main
from lint_followup.cli.lint import SUFFIXES
from lint_followup.finding import Verdict

if TYPE_CHECKING:
    from pathlib import Path

TEXT_REGIONS = {"greeting", "body", "signoff", "signature", "quoted"}


@pytest.fixture(scope="module")
def schema(fixtures: Path) -> dict[str, Any]:
    text = (fixtures.parent / "docs" / "json.schema.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def test_the_schema_is_one_and_leaves_nothing_open(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)
    assert _objects(schema)
    for item in _objects(schema):
        assert item["additionalProperties"] is False
        assert set(item["required"]) == set(item["properties"])


def _objects(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [found for item in part for found in _objects(item)]
    if not isinstance(part, dict):
        return []
    inner = [found for item in part.values() for found in _objects(item)]
    return [part, *inner] if part.get("type") == "object" else inner


@pytest.mark.parametrize("folder", ["clean", "ordinary", "drafts", "malformed"])
def test_the_output_for_all_fixtures_follows_the_schema(
    schema: dict[str, Any],
    fixtures: Path,
    folder: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = str(fixtures / folder)
    arguments = ["--format", "json", "--spelling", "off", "--now", "2026-11-24", path, "missing"]
    assert main(arguments) == 2
    document = json.loads(capsys.readouterr().out)
    errors = [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
        for error in Draft202012Validator(schema).iter_errors(document)
    ]
    assert not errors
    drafts = [item for item in (fixtures / folder).iterdir() if item.suffix in SUFFIXES]
    assert len(document["drafts"]) == len(drafts) + 1
    assert document["drafts"][-1]["error"]["kind"] == "missing"
    for draft in document["drafts"][:-1]:
        if "error" not in draft:
            _agrees(draft)


def _agrees(draft: dict[str, Any]) -> None:
    """What the schema cannot say: the numbers of a report agree with each other."""
    points = sum(account["points"] for account in draft["ledger"])
    for account in draft["ledger"]:
        assert sum(entry["points"] for entry in account["entries"]) == account["points"]
        assert account["points"] <= account["cap"]
    if draft["score"] is None:
        assert draft["verdict"] == Verdict.NOT_ASSESSED
        assert draft["band"] is None
    else:
        band = draft["band"]
        assert draft["score"] == min(max(100 - points, band["low"]), band["high"])
    for finding in draft["findings"]:
        span = [finding[name] for name in ("region", "start", "end", "text")]
        assert all(value is None for value in span) or None not in span
        if finding["region"] is not None:
            assert finding["end"] - finding["start"] == len(finding["text"]) > 0
        assert (finding["line"] is None) == (finding["column"] is None)


def test_the_output_for_real_mail_follows_the_schema(
    schema: dict[str, Any], real_mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--format", "json", "--spelling", "off", str(real_mail)])
    Draft202012Validator(schema).validate(json.loads(capsys.readouterr().out))
