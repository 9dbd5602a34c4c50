"""The index: what is read again and what is not, and what happens when its file is in trouble."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lint_followup.history import cache, fields, index
from lint_followup.history.archive import open_archive

if TYPE_CHECKING:
    from tests.history.conftest import Post

PROGRAM = """
import sys
from pathlib import Path
from lint_followup.draft import Draft
from lint_followup.history.archive import open_archive
archive = open_archive([Path(path) for path in sys.argv[2:]], cache=Path(sys.argv[1]))
history = archive.about(Draft.from_bytes(b"From: amara.jensen@example.com\\n"
    b"To: priya.nair@brightwell.example\\nSubject: x\\n\\nHello\\n"))
print(len(history.touches), len(history.defects))
"""


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The header blocks that are read, one entry each."""
    seen: list[bytes] = []
    real = fields.read_fields

    def noted(head: bytes) -> dict[bytes, bytes]:
        seen.append(head)
        return real(head)

    monkeypatch.setattr(fields, "read_fields", noted)
    return seen


def later(path: Path) -> None:
    """Make a file's time of change another one, however quick the test is."""
    moment = path.stat().st_mtime_ns + 2_000_000_000
    os.utime(path, ns=(moment, moment))


def stored(post: Post, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(post.cache)) as db:
        return db.execute(query).fetchall()


def test_the_second_time_nothing_is_read(post: Post, read: list[bytes]) -> None:
    path = post.mbox(post.mail(), post.received())
    first = post.about(path)
    assert len(read) == 2
    read.clear()
    assert post.about(path) == first
    assert read == []


def test_a_grown_mbox_is_read_from_its_old_end_on(post: Post, read: list[bytes]) -> None:
    path = post.mbox(*[post.mail() for _ in range(20)])
    assert len(post.about(path).touches) == 20
    read.clear()
    with path.open("ab") as file:
        file.write(post.joined([post.received()]))
    assert len(post.about(path).touches) == 21
    # The last message is read again: it may have been half there.
    assert len(read) == 2
    assert len(stored(post, "SELECT * FROM messages")) == 21


def test_a_last_message_that_was_half_there(post: Post) -> None:
    whole = post.joined([post.mail(), post.mail()])
    path = post.folder / "mail"
    path.write_bytes(whole[:-40])
    texts = [touch.text for touch in post.about(path).touches]
    path.write_bytes(whole)
    again = [touch.text for touch in post.about(path).touches]
    assert len(texts) == len(again) == 2
    assert texts[1] != again[1] == again[0]


def test_an_mbox_that_was_edited_is_read_again(post: Post, read: list[bytes]) -> None:
    mails = [post.mail() for _ in range(5)]
    path = post.mbox(*mails)
    post.about(path)
    read.clear()
    post.mbox(*mails[2:], post.received(), post.received(), post.received())
    history = post.about(path)
    assert [touch.is_sent for touch in history.touches] == [True] * 3 + [False] * 3
    assert len(read) == 6
    assert len(stored(post, "SELECT * FROM messages")) == 6


def test_an_mbox_of_the_same_size_is_read_again(post: Post) -> None:
    path = post.mbox(post.mail())
    post.about(path)
    path.write_bytes(path.read_bytes().replace(b"Analyst", b"Janitor"))
    later(path)
    assert [touch.subject for touch in post.about(path).touches] == ["Data Janitor interview"]


def test_an_mbox_that_shrank_is_read_again(post: Post) -> None:
    mails = [post.mail() for _ in range(5)]
    path = post.mbox(*mails)
    assert len(post.about(path).touches) == 5
    post.mbox(*mails[:2])
    assert len(post.about(path).touches) == 2
    assert len(stored(post, "SELECT * FROM recipients")) == 2


def test_flags_of_a_maildir_are_followed_without_reading(post: Post, read: list[bytes]) -> None:
    root = post.folder / "mails"
    for name in ("cur", "new", "tmp"):
        (root / name).mkdir(parents=True)
    path = post.file(post.mail(), "mails/new/1.M2.host")
    assert len(post.about(root).touches) == 1
    read.clear()
    seen = path.rename(root / "cur" / "1.M2.host:2,S")
    history = post.about(root)
    assert [(touch.source, bool(touch.text)) for touch in history.touches] == [(str(seen), True)]
    seen.rename(root / "cur" / "1.M2.host:2,DS")
    assert post.about(root).touches == ()
    assert read == []


def test_files_that_come_change_and_go(post: Post, read: list[bytes]) -> None:
    folder = post.folder / "mails"
    first, second = (post.file(post.mail(), f"mails/{number}.eml") for number in (1, 2))
    assert len(post.about(folder).touches) == 2
    read.clear()
    first.unlink()
    second.write_bytes(post.received(text="Dear Amara,\n\nWe have news.\n"))
    later(second)
    post.file(post.mail(), "mails/3.eml")
    assert sorted(touch.is_answer for touch in post.about(folder).touches) == [False, True]
    assert len(read) == 2
    assert len(stored(post, "SELECT * FROM files")) == 2


def test_people_of_mail_that_is_gone_are_forgotten(post: Post) -> None:
    path = post.mbox(post.received("Rin <rin@elsewhere.example>"))
    other = post.mbox(post.mail(), name="other.mbox")
    post.about(path)
    path.unlink()
    post.about(other)
    assert stored(post, "SELECT count(*) FROM people WHERE address = 'rin@elsewhere.example'") == [
        (0,)
    ]
    assert len(stored(post, "SELECT * FROM roots")) == 1


def test_searches_are_limited_to_the_paths_given(post: Post) -> None:
    one, two = post.mbox(post.mail()), post.mbox(post.mail(), name="two.mbox")
    assert len(post.about(one, two).touches) == 2
    assert len(post.about(two).touches) == 1
    assert post.about(ledger=None).touches == ()


def test_no_body_is_stored(post: Post) -> None:
    post.about(post.mbox(post.mail(text="Dear Priya,\n\nMy xylophone is blue.\n")))
    assert b"xylophone" not in b"".join(
        path.read_bytes() for path in post.cache.parent.iterdir() if path.is_file()
    )


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_the_index_is_private(post: Post) -> None:
    path = post.mbox(post.mail())
    old = os.umask(0)
    try:
        archive = open_archive([path])
        archive.about(post.draft())
    finally:
        os.umask(old)
    place = cache.default_path()
    assert Path.home() in place.parents
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in place.parent.iterdir()} == {0o600}
    archive.close()
    place.chmod(0o644)
    open_archive([path]).close()
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"garbage" * 900, b"SQLite format 3\0" + b"\xff" * 5000, b"\0"]
)
def test_a_damaged_index_is_made_anew(post: Post, content: bytes) -> None:
    path = post.mbox(post.mail())
    first = post.about(path)
    post.cache.write_bytes(content)
    assert post.about(path) == first
    assert stored(post, "SELECT count(*) FROM messages") == [(1,)]


def test_an_index_that_is_damaged_inside_is_made_anew(post: Post) -> None:
    path = post.mbox(*[post.mail() for _ in range(300)])
    first = post.about(path)
    data = bytearray(post.cache.read_bytes())
    data[8192:-4096] = b"\xa5" * (len(data) - 8192 - 4096)
    post.cache.write_bytes(data)
    assert post.about(path) == first


def test_an_index_that_is_damaged_while_it_is_open(post: Post) -> None:
    path = post.mbox(post.mail())
    archive = open_archive([path], cache=post.cache)
    archive._index._db.execute("DROP TABLE recipients")
    history = archive.about(post.draft())
    assert len(history.touches) == 1
    assert history.defects == ()
    archive.close()


def test_an_index_that_lacks_a_table_is_made_anew(post: Post) -> None:
    path = post.mbox(post.mail())
    first = post.about(path)
    with closing(sqlite3.connect(post.cache)) as db:
        db.execute("DROP TABLE files")
        db.commit()
    assert post.about(path) == first


def test_a_file_from_a_far_future(post: Post) -> None:
    path = post.mbox(post.mail())
    os.utime(path, (2**34 - 1, 2**34 - 1))
    assert len(post.about(path).touches) == 1


def test_an_index_of_another_version_is_made_anew(post: Post) -> None:
    path = post.mbox(post.mail())
    post.about(path)
    with closing(sqlite3.connect(post.cache)) as db:
        db.execute("PRAGMA user_version = 99")
        db.execute("DROP TABLE recipients")
        db.commit()
    assert len(post.about(path).touches) == 1
    assert stored(post, "PRAGMA user_version") == [(index.FORMAT,)]


def test_another_programs_database_is_left_alone(post: Post) -> None:
    post.cache.parent.mkdir()
    with closing(sqlite3.connect(post.cache)) as db:
        db.execute("CREATE TABLE treasures (name TEXT)")
        db.commit()
    history = post.about(post.mbox(post.mail()))
    assert len(history.touches) == 1
    assert [defect.where for defect in history.defects] == [str(post.cache)]
    assert stored(post, "SELECT name FROM sqlite_master") == [("treasures",)]


@pytest.mark.parametrize("trouble", ["a folder", "below a file"])
def test_where_no_index_can_be_written_it_is_in_memory(post: Post, trouble: str) -> None:
    if trouble == "a folder":
        post.cache.mkdir(parents=True)
    else:
        post.cache.parent.write_bytes(b"")
    history = post.about(post.mbox(post.mail()))
    assert len(history.touches) == 1
    (defect,) = history.defects
    assert defect.where == str(post.cache)
    assert "in memory" in defect.message


def test_an_index_that_stays_in_use_is_not_waited_for_forever(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "BUSY_SECONDS", 0.05)
    post.about(post.mbox(post.mail()))
    path = post.mbox(post.mail(), post.mail())
    with closing(sqlite3.connect(post.cache, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        history = post.about(path)
    assert len(history.touches) == 2
    assert "locked" in history.defects[0].message
    assert post.about(path).defects == ()


def test_an_index_that_is_taken_while_it_is_open(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "BUSY_SECONDS", 0.05)
    archive = open_archive([post.mbox(post.mail())], cache=post.cache)
    with closing(sqlite3.connect(post.cache, isolation_level=None)) as db:
        db.execute("BEGIN EXCLUSIVE")
        history = archive.about(post.draft())
    archive.close()
    assert len(history.touches) == 1
    assert "locked" in history.defects[0].message
    assert stored(post, "SELECT count(*) FROM messages") == [(1,)]


def test_an_interrupted_run_leaves_a_good_index(post: Post) -> None:
    path = post.mbox(*[post.mail() for _ in range(30)])

    def interrupt(*_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_archive([path], cache=post.cache, watch=interrupt)
    assert stored(post, "SELECT count(*) FROM messages") == [(0,)]
    assert len(post.about(path).touches) == 30


def test_several_processes_at_once(post: Post) -> None:
    paths = [post.mbox(*[post.mail() for _ in range(400)], name=f"{name}.mbox") for name in "ab"]
    command = [sys.executable, "-c", PROGRAM, str(post.cache), *map(str, paths)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert [process.communicate(timeout=60)[0] for process in running] == ["800 0\n"] * 3
    assert stored(post, "SELECT count(*) FROM messages") == [(800,)]
    assert stored(post, "PRAGMA integrity_check") == [("ok",)]


def test_several_processes_find_a_damaged_index(post: Post) -> None:
    path = post.mbox(*[post.mail() for _ in range(50)])
    post.cache.parent.mkdir()
    post.cache.write_bytes(b"garbage" * 1000)
    command = [sys.executable, "-c", PROGRAM, str(post.cache), str(path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    found = [process.communicate(timeout=60)[0] for process in running]
    assert found == ["50 0\n"] * 2
    assert stored(post, "PRAGMA integrity_check") == [("ok",)]
