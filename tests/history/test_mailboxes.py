"""Every form in which mail lies on a disk, whole or broken."""

from __future__ import annotations

import io
import mailbox
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lint_followup.errors import HistoryError
from lint_followup.history import mbox
from lint_followup.history.archive import open_archive

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.history.conftest import Post


def count(post: Post, *paths: Path) -> int:
    history = post.about(*paths)
    assert history.defects == ()
    return len(history.touches)


def trouble(post: Post, *paths: Path) -> list[str]:
    return [f"{defect.where}: {defect.message}" for defect in post.about(*paths).defects]


def test_mbox_as_the_standard_library_writes_it(post: Post) -> None:
    path = post.folder / "mail"
    box = mailbox.mbox(path)
    box.add(post.mail(text="Dear Priya,\n\nFrom Monday on I am free.\n"))
    box.add(post.received())
    box.close()
    history = post.about(path)
    assert len(history.touches) == 2
    assert "\nFrom Monday on" in history.touches[0].text


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.rstrip(b"\n"),
        lambda data: b"\n" + data,
        lambda data: data.replace(b"From - Tue Nov 03 10:00:00 2026", b"From 17@xxx Tue Nov 03 10:00:00 +0000 2026"),
        lambda data: data.replace(b"From - Tue Nov 03 10:00:00 2026", b"From amara.jensen@example.com"),
        lambda data: data.replace(b"\n\nFrom - ", b"\nFrom - "),
        lambda data: data.replace(b"2026\n", b"2026\n>From amara@example.com Tue Nov 03 10:00:00 2026\n"),
    ],
)  # fmt: skip
def test_dialects_of_mbox(post: Post, change: Callable[[bytes], bytes]) -> None:
    path = post.mbox(post.mail(), post.received(), post.received())
    path.write_bytes(change(path.read_bytes()))
    assert count(post, path) == 3


def test_from_in_a_text_begins_no_message(post: Post) -> None:
    text = "Dear Priya,\n\n>From Monday on.\nFrom here to there: far.\n\nFrom me\nNote: x\n\nBest,\nAmara\n"
    path = post.folder / "mail"
    path.write_bytes(b"From - Tue Nov 03 10:00:00 2026\n" + post.mail(text=text) + b"\n")
    (touch,) = post.about(path).touches
    assert "\nFrom Monday on." in touch.text
    assert "far" in touch.text


def test_mbox_in_small_pieces(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    mails = [post.mail(text=f"Dear Priya,\n\n{'All is well. ' * size}\n") for size in range(60)]
    data = post.joined(mails)
    whole = list(mbox.sections(io.BytesIO(data), 0, len(data)))
    assert len(whole) == 60
    assert whole[-1].end == len(data)
    monkeypatch.setattr(mbox, "CHUNK", 700)
    monkeypatch.setattr(mbox, "MAX_HEAD", 600)
    assert list(mbox.sections(io.BytesIO(data), 0, len(data))) == whole
    third = whole[2].start
    assert list(mbox.sections(io.BytesIO(data), third, len(data))) == whole[2:]


@pytest.mark.parametrize("cut", [40, 300])
def test_a_last_message_that_is_cut_off(post: Post, cut: int) -> None:
    multipart = post.received(
        Content_Type='multipart/mixed; boundary="b"',
        text="--b\n\nDear Amara,\n\nWe decide next week.\n--b--\n",
    )
    path = post.mbox(post.mail(), multipart)
    whole = path.read_bytes()
    start = whole.index(b"From - ", 10)
    path.write_bytes(whole[: start + cut])
    history = post.about(path)
    assert history.touches
    assert any("cut off" in defect.message for defect in history.defects)
    path.write_bytes(whole)
    assert count(post, path) == 2


def test_maildir(post: Post) -> None:
    root = post.folder / "Maildir"
    box = mailbox.Maildir(root)
    box.add(post.mail())
    seen = mailbox.MaildirMessage(post.received())
    seen.set_subdir("cur")
    seen.add_flag("RS")
    box.add(seen)
    draft = mailbox.MaildirMessage(post.mail())
    draft.set_subdir("cur")
    draft.add_flag("D")
    box.add(draft)
    (root / "tmp" / "half").write_bytes(post.mail())
    sent = box.add_folder("Sent")
    sent.add(post.mail("aj@school.example"))
    assert count(post, root) == 3


def test_folder_of_messages(post: Post) -> None:
    post.file(post.mail(), "mails/1.eml")
    post.file(post.mail(), "mails/deep/er/2.EML")
    post.file(post.mail(), "mails/.hidden/3.eml")
    post.file(post.mail(), "mails/.4.eml")
    post.file(b"From now on: nothing.\n", "mails/notes.txt")
    post.file(b"\x89PNG\r\n\x1a\n", "mails/picture.png")
    post.file(post.mail(), "mails/17")
    post.file(b"<html>", "mails/18")
    assert count(post, post.folder / "mails") == 3


def test_folder_of_a_mail_program(post: Post) -> None:
    post.mbox(post.received(), name="profile/Inbox")
    post.file(b"// index", "profile/Inbox.msf")
    post.mbox(post.mail(), name="profile/Inbox.sbd/Sent.2026")
    post.mbox(name="profile/Junk")
    assert count(post, post.folder / "profile") == 2


def test_single_message(post: Post) -> None:
    assert count(post, post.file(post.mail(), "letter.eml")) == 1
    assert count(post, post.file(b"\xef\xbb\xbf" + post.mail(), "mark/letter.eml")) == 1


def test_overlapping_paths_are_read_once(post: Post) -> None:
    path = post.mbox(post.mail(id=""), name="mails/a.mbox")
    assert count(post, path, path.parent, path) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "there is no such file or folder"),
        (b"PK\x03\x04", "is neither a mailbox nor a folder of mail"),
        (b"Dear Priya\n", "is neither a mailbox nor a folder of mail"),
        (b"\0" * 10_000, "is neither a mailbox nor a folder of mail"),
    ],
)
def test_what_is_no_mailbox(post: Post, content: bytes | None, message: str) -> None:
    path = post.folder / "thing"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(HistoryError) as caught:
        post.about(path)
    assert str(caught.value) == f"{path}: {message}"


def test_what_is_no_file_name(post: Post) -> None:
    with pytest.raises(HistoryError):
        post.about(Path("a\0b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_do_not_hang(post: Post) -> None:
    os.mkfifo(post.folder / "pipe")
    with pytest.raises(HistoryError, match="neither a mailbox"):
        post.about(post.folder / "pipe")
    post.file(post.mail(), "1.eml")
    assert count(post, post.folder) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_permission_denied(post: Post) -> None:
    folder = post.folder / "mails"
    post.file(post.mail(), "mails/1.eml")
    closed = post.file(post.mail(), "mails/2.eml")
    closed.chmod(0)
    assert trouble(post, folder) == [f"{closed}: Permission denied"]
    assert len(post.about(folder).touches) == 1
    with pytest.raises(HistoryError, match="Permission denied"):
        post.about(closed)
    folder.chmod(0)
    with pytest.raises(HistoryError, match="Permission denied"):
        post.about(folder)
    folder.chmod(0o700)


def test_a_file_that_cannot_be_read_does_not_stop_the_rest(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.file(post.mail(), "mails/1.eml")
    broken = post.file(post.mail(), "mails/2.eml")
    real = open

    def failing(path: str, *args: Any, **rest: Any) -> Any:
        if path == str(broken):
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **rest)

    monkeypatch.setattr("builtins.open", failing)
    assert trouble(post, broken.parent) == [f"{broken}: Permission denied"]
    assert len(post.about(broken.parent).touches) == 1
    monkeypatch.undo()
    assert count(post, broken.parent) == 2


def test_empty_things(post: Post) -> None:
    empty = post.file(b"", "mails/1.eml")
    assert trouble(post, empty.parent) == [f"{empty}: the file is empty"]
    assert trouble(post, post.file(b"", "Inbox")) == [
        f"{post.folder / 'Inbox'}: the mailbox is empty"
    ]
    (post.folder / "none").mkdir()
    assert trouble(post, post.folder / "none") == [
        f"{post.folder / 'none'}: the folder holds no mail"
    ]


def test_broken_headers(post: Post) -> None:
    good = post.mail()
    path = post.mbox(
        good,
        b"this is\nno header\n\nat all\n",
        b"\n\n",
        good.replace(b"<", b"<\0", 1),
        post.received(subject="=?x-none?q?abc?= =?utf-8?b?!!!?= \xff", text="Hello\0\n"),
        post.received("priya.nair@brightwell.example (Priya Nair", id="<a\tb@mail.example>"),
        post.mail(to="Team: " + post.reader + ", rin@x.example;"),
        post.mail(to=f'{post.reader}, <, "half, @@, a@b@c'),
        post.received().replace(b"Subject: Data", b"Subject: D\xe4ta"),
        b"X: y\n" * 3,
    )
    history = post.about(path)
    assert len(history.touches) >= 6
    assert any(touch.subject == "Däta Analyst interview" for touch in history.touches)
    assert [defect.message for defect in history.defects].count(
        "a message without header fields is left out"
    ) >= 2


def test_many_defects_are_counted(post: Post) -> None:
    history = post.about(
        post.mbox(*[post.mail(at="never").replace(b"From:", b"X:") for _ in range(3)])
    )
    assert len(history.touches) == 0
    path = post.folder / "mails"
    for number in range(30):
        post.file(post.mail(at="never"), f"mails/{number}.eml")
    history = post.about(path)
    assert len(history.defects) == 21
    assert history.defects[-1].message == "10 more messages are broken"


def test_names_that_are_no_unicode(post: Post) -> None:
    folder = os.fsencode(post.folder) + b"/mails\xff"
    try:
        os.mkdir(folder)
    except OSError:
        pytest.skip("this file system takes only Unicode")
    with open(folder + b"/\xfe.eml", "wb") as file:
        file.write(post.mail())
    assert count(post, Path(os.fsdecode(folder))) == 1


def test_progress_is_told(post: Post) -> None:
    path = post.mbox(*[post.mail() for _ in range(50)])
    told: list[tuple[int, int]] = []
    open_archive([path], cache=post.cache, watch=lambda done, all_: told.append((done, all_)))
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert told == sorted(told)
    told.clear()
    open_archive([path], cache=post.cache, watch=lambda done, all_: told.append((done, all_)))
    assert told == []
