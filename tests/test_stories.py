"""Stories: a draft, what is known beside it, and a mailbox, to exactly these findings.

Each file of `fixtures/stories` tells some; its README says how. The mail of a story is written
out as a real mailbox and read from there.
"""

from __future__ import annotations

import json
import mailbox
import tomllib
from dataclasses import replace
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lint_followup.config import Config
from lint_followup.context_keys import BY_NAME, fact, known
from lint_followup.history.archive import open_archive
from lint_followup.kinds import Kind
from lint_followup.language.spelling import SpellingSettings
from lint_followup.linter import Linter
from lint_followup.parse.formats import parse_bytes
from lint_followup.rule import Example
from lint_followup.testing import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.context import Context
    from lint_followup.draft import Draft

FOLDER = Path(__file__).parent.parent / "fixtures" / "stories"
PEOPLE = {
    "writer": "Amara Jensen <amara.jensen@example.com>",
    "reader": "Priya Nair <priya.nair@brightwell.example>",
}


def _stories() -> list[dict[str, Any]]:
    return [
        {"file": path.stem, **story}
        for path in sorted(FOLDER.glob("*.toml"))
        for story in tomllib.loads(path.read_text(encoding="utf-8"))["story"]
    ]


STORIES = _stories()


def test_there_are_enough_stories_and_each_says_what_it_is_for() -> None:
    assert len(STORIES) >= 52
    assert len({story["name"] for story in STORIES}) == len(STORIES)
    assert all(story["shows"].strip() for story in STORIES)
    assert sum(not story["finds"] for story in STORIES) >= len(STORIES) // 4


@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story['file']}-{story['name']}")
def test_a_story_ends_as_it_says(story: dict[str, Any], tmp_path: Path) -> None:
    kind = Kind(story["draft"]["kind"])
    changes = {name: value for name, value in story["draft"].items() if name != "kind"}
    source, _ = render(kind, Example(**changes))
    draft = parse_bytes(source)
    context = _context(story, draft, tmp_path)
    config = Config(kind=kind, spelling=SpellingSettings(engine="off"))
    report = Linter(config).lint(draft, context=context)
    assert not report.crashed
    found = {finding.rule: finding.severity.label for finding in report.findings}
    assert found == story["finds"], [finding.message for finding in report.findings]
    trouble = [f"{defect.where}: {defect.message}" for defect in report.defects]
    expected = story.get("trouble", [])
    assert len(trouble) == len(expected), trouble
    assert all(word in said for word, said in zip(expected, trouble, strict=True)), trouble


def _context(story: dict[str, Any], draft: Draft, folder: Path) -> Context:
    told = story.get("context", {}).items()
    context = known(fact(BY_NAME[name], value, story["name"]) for name, value in told).context
    paths = list(_written(story, folder))
    ledger = folder / "ledger.jsonl" if "ledger" in story else None
    if ledger:
        lines = (x if isinstance(x, str) else json.dumps(x, default=str) for x in story["ledger"])
        ledger.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    if not paths and not ledger:
        return context
    archive = open_archive(paths, ledger=ledger, cache=folder / "cache.sqlite3")
    return replace(context, history=archive.about(draft, company=context.company))


def _written(story: dict[str, Any], folder: Path) -> Iterator[Path]:
    """The story's mail as the mailboxes that it names; a message without a box is in the first."""
    boxes = story.get("boxes", {"mail": "mbox"})
    first = next(iter(boxes))
    for name, form in boxes.items():
        mails = [mail for mail in story.get("mail", []) if mail.get("box", first) == name]
        if not mails and not story.get("raw"):
            continue
        messages = [_message(mail, number) for number, mail in enumerate(mails, 1)]
        path = folder / name
        if form == "mbox":
            _write_mbox(path, messages, story.get("raw", "") if name == first else "")
        elif form == "maildir":
            maildir = mailbox.Maildir(path)
            for message in messages:
                maildir.add(message)
        else:
            path.mkdir()
            for number, message in enumerate(messages, 1):
                (path / f"{number}.eml").write_bytes(message)
        yield path


def _write_mbox(path: Path, messages: list[bytes], raw: str) -> None:
    quoted = (message.replace(b"\nFrom ", b"\n>From ") for message in messages)
    whole = b"".join(b"From - Thu Jan  1 00:00:00 1970\n" + text + b"\n" for text in quoted)
    path.write_bytes(whole + raw.encode())


def _message(mail: dict[str, Any], number: int) -> bytes:
    """One message: `by` and `to` are people; all else has a default."""
    by = mail["by"]
    message = EmailMessage()
    message["From"] = PEOPLE.get(by, by)
    to = mail.get("to", "reader" if by == "writer" else "writer")
    message["To"] = ", ".join(PEOPLE.get(one, one) for one in ([to] if isinstance(to, str) else to))
    message["Subject"] = mail.get("subject", "Data Analyst interview")
    message["Date"] = format_datetime(mail["at"])
    if id_ := mail.get("id", f"<{number}.{mail['at']:%Y%m%d%H%M}@mail.example>"):
        message["Message-ID"] = id_
    for name, value in mail.get("headers", {}).items():
        message[name] = value
    message.set_content(mail.get("text", "Thank you for your message."))
    return message.as_bytes()
