"""The ledger: written by many, read whole, wrong lines named."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from lint_followup.contacts import Channel, Direction
from lint_followup.errors import HistoryError
from lint_followup.history.ledger import Entry, append_entry, read_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from tests.history.conftest import Post

WHEN = datetime(2026, 11, 20, 10, tzinfo=UTC)
CALL = Entry(
    when=WHEN,
    channel=Channel.CALL,
    direction=Direction.SENT,
    address="priya.nair@brightwell.example",
    name="Priya Nair",
    note="Left word.\nWill call back – “soon”.",
    asked_not_to_contact=True,
    until=date(2026, 12, 31),
)
LINE = {
    "when": "2026-11-20T10:00:00+01:00",
    "channel": "call",
    "direction": "sent",
    "with": "priya.nair@brightwell.example",
}


def write(path: Path, *lines: object) -> None:
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    path.write_text(text, encoding="utf-8")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "ledger.jsonl"
    append_entry(path, CALL)
    bare = Entry(
        when=WHEN, channel=Channel.TEXT, direction=Direction.RECEIVED, address="x@y.example"
    )
    append_entry(path, bare)
    assert read_ledger(path) == ((CALL, bare), ())
    assert set(json.loads(path.read_text("utf-8").splitlines()[1])) == set(LINE)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_it_is_private(tmp_path: Path) -> None:
    path = tmp_path / "new" / "ledger.jsonl"
    old = os.umask(0)
    try:
        append_entry(path, CALL)
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_after_an_interrupted_write(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    append_entry(path, CALL)
    with path.open("a") as file:
        file.write('{"when": "2026-11')
    append_entry(path, CALL)
    entries, defects = read_ledger(path)
    assert entries == (CALL, CALL)
    assert [(d.where, d.message) for d in defects] == [
        ("ledger.jsonl:2", "the line is no JSON object")
    ]


def test_what_cannot_be_an_entry_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    for wrong in ({"address": " "}, {"note": "x" * 200_000}):
        values: dict[str, Any] = {
            "when": WHEN, "channel": Channel.CALL, "direction": Direction.SENT, "address": "a@b", **wrong,
        }  # fmt: skip
        with pytest.raises(ValueError, match=r"address|long"):
            append_entry(path, Entry(**values))
    assert not path.exists()


def test_where_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(HistoryError, match="file"):
        append_entry(tmp_path / "file" / "ledger.jsonl", CALL)
    with pytest.raises(HistoryError, match=str(tmp_path)):
        append_entry(tmp_path, CALL)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"when": "2026-02-30"}, "when:"),
        ({"when": 20261120}, "when:"),
        ({"when": "tomorrow"}, "when:"),
        ({"when": "0001-01-01T00:00:00+14:00"}, "when:"),
        ({"channel": "pigeon"}, 'channel: "pigeon" is none of email, call'),
        ({"channel": ["call"]}, "channel:"),
        ({"direction": "both"}, "direction:"),
        ({"with": ""}, "with:"),
        ({"with": None}, "with:"),
        ({"name": 7}, "name: 7 is no text"),
        ({"note": ["x"]}, "note:"),
        ({"asked-not-to-contact": "yes"}, "asked-not-to-contact:"),
        ({"until": "2026-13-01"}, "until:"),
        ({"until": 3}, "until:"),
        ({"asked_not_to_contact": True}, '"asked_not_to_contact" is no key; there are when, '),
    ],
)
def test_a_wrong_line_is_named_and_the_rest_is_read(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    path = tmp_path / "ledger.jsonl"
    write(path, LINE, "", {**LINE, **change}, LINE)
    entries, defects = read_ledger(path)
    assert len(entries) == 2
    (defect,) = defects
    assert defect.where == "ledger.jsonl:3"
    assert defect.message.startswith(said)
    assert "\n" not in defect.message


@pytest.mark.parametrize(
    "line",
    ["[]", "7", "{", "[" * 50_000, '{"when": 1e999}', "\\x00", '"' + "x" * 150_000, "{}"],
)
def test_a_line_that_is_no_entry(tmp_path: Path, line: str) -> None:
    path = tmp_path / "ledger.jsonl"
    write(path, line, LINE)
    entries, defects = read_ledger(path)
    assert (len(entries), len(defects)) == (1, 1)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(LINE).encode() + b"\r\n\xff\xfe\n")
    entries, defects = read_ledger(path)
    assert len(entries) == 1
    assert defects[0].message == "the line is not UTF-8"


def test_words_of_other_cases_and_local_times(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    write(path, {**LINE, "channel": "Call", "direction": "SENT", "when": "2026-11-20T10:00"})
    ((entry,), defects) = read_ledger(path)
    assert defects == ()
    assert entry.when == datetime(2026, 11, 20, 10).astimezone()


def test_a_ledger_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    with pytest.raises(HistoryError) as caught:
        read_ledger(path)
    assert str(caught.value) == f"{path}: there is no such ledger"
    with pytest.raises(HistoryError):
        read_ledger(tmp_path)


def test_several_processes_at_once(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    code = (
        "import sys\nfrom pathlib import Path\nfrom datetime import datetime, UTC\n"
        "from lint_followup.contacts import Channel, Direction\n"
        "from lint_followup.history.ledger import Entry, append_entry\n"
        "for n in range(15):\n"
        "    append_entry(Path(sys.argv[1]), Entry(when=datetime(2026, 11, 1, tzinfo=UTC),\n"
        "        channel=Channel.CALL, direction=Direction.SENT, address=f'{sys.argv[2]}-{n}@x.example',\n"
        "        note='x' * 5000))\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(path), str(n)]) for n in range(3)]
    assert [process.wait(timeout=60) for process in running] == [0] * 3
    entries, defects = read_ledger(path)
    assert defects == ()
    assert len({entry.address for entry in entries}) == 45


def test_what_the_archive_takes_from_it(post: Post) -> None:
    path = post.folder / "ledger.jsonl"
    write(
        path,
        LINE,
        LINE,
        {**LINE, "with": "Priya.Nair+x@brightwell.example", "channel": "voicemail", "note": "Hello",
         "asked-not-to-contact": True, "until": "2026-12-31", "direction": "received"},
        {**LINE, "with": "rin@mail.brightwell.example"},
        {**LINE, "with": "Priya Nair", "channel": "linkedin"},
        {**LINE, "with": "priya@other.example", "name": "Priya Nair"},
        {**LINE, "with": "noor@elsewhere.example"},
        "oops",
    )  # fmt: skip
    history = post.about(ledger=path)
    assert history.sources == (str(path),)
    assert [defect.where for defect in history.defects] == ["ledger.jsonl:8"]
    assert [(t.channel, t.same_person) for t in history.touches] == [
        (Channel.CALL, True),
        (Channel.VOICEMAIL, True),
        (Channel.CALL, False),
        (Channel.LINKEDIN, True),
    ]
    asked = history.touches[1]
    assert (asked.asked_not_to_contact, asked.until) == (True, date(2026, 12, 31))
    assert (asked.text, asked.source) == ("Hello", str(path))
    assert not post.cache.exists()


def test_a_mail_that_is_in_both_counts_once(post: Post) -> None:
    ledger = post.folder / "ledger.jsonl"
    note = {**LINE, "channel": "email", "when": "2026-11-03T10:05:00+01:00"}
    write(ledger, note, {**note, "when": "2026-11-03T15:00:00+01:00"})
    assert len(post.about(post.mbox(post.mail()), ledger=ledger).touches) == 2


def test_an_archive_of_a_missing_ledger(post: Post) -> None:
    with pytest.raises(HistoryError, match="no such ledger"):
        post.about(ledger=post.folder / "none.jsonl")


def test_the_example_of_the_documentation(fixtures: Path, tmp_path: Path) -> None:
    page = (fixtures.parent / "docs" / "history.md").read_text("utf-8")
    example = page.split("```jsonl\n")[1].split("```")[0]
    path = tmp_path / "ledger.jsonl"
    path.write_text(example, encoding="utf-8")
    entries, defects = read_ledger(path)
    assert (len(entries), defects) == (2, ())
    assert entries[1].asked_not_to_contact
    for channel in Channel:
        assert f"`{channel.value}`" in page
