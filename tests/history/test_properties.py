"""Whatever the mail is: copies count once, their order means nothing, and nothing raises."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lint_followup.history import fields, mbox
from lint_followup.history.archive import open_archive

if TYPE_CHECKING:
    from pathlib import Path

    from lint_followup.contacts import Touch
    from tests.history.conftest import Post

QUICK = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def touches(post: Post, folder: Path, mails: list[bytes]) -> list[Touch]:
    """The touches in a fresh folder, without the names of their files."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for number, mail in enumerate(mails):
        (folder / f"{number}.eml").write_bytes(mail)
    archive = open_archive([folder], cache=post.cache)
    found = archive.about(post.draft()).touches
    archive.close()
    return [replace(touch, source="") for touch in found]


@QUICK
@given(data=st.data())
def test_copies_count_once_in_any_order(post: Post, data: st.DataObject) -> None:
    choices = [
        maker(id=id_, at=f"{day} Nov 2026 10:00:00 +0000", subject=subject)
        for maker in (post.mail, post.received)
        for id_ in ("", "<a@mail.example>", "<b@mail.example>")
        for day, subject in ((3, "One"), (4, "One"), (4, "Two"))
    ]
    mails = data.draw(st.lists(st.sampled_from(choices), min_size=1, max_size=6))
    shuffled = data.draw(st.permutations(mails))
    once = touches(post, post.folder / "mails", list(dict.fromkeys(mails)))
    assert touches(post, post.folder / "mails", mails) == once
    assert len(touches(post, post.folder / "mails", shuffled)) == len(once)


@settings(QUICK, max_examples=300)
@given(st.binary(max_size=300) | st.lists(st.sampled_from(
    [b"From ", b"From - Tue Nov 03 10:00:00 2026\n", b"\n", b"\r\n", b" ", b"\t", b"From:", b"To:", b"Date:",
     b"Subject:", b"<a@b.example>", b",", b"=?utf-8?q?=C3?=", b'"', b"(", b"\0", b"\xff", b"References:",
     b"Message-ID:", b"Tue, 3 Nov 2026 10:00:00 +0100", b"x", b"Content-Type: multipart/mixed; boundary=b"]
), max_size=30).map(b"".join))  # fmt: skip
def test_nothing_in_a_message_raises(data: bytes) -> None:
    sections = list(mbox.sections(io.BytesIO(data), 0, len(data)))
    assert all(section.start < section.end <= len(data) for section in sections)
    assert all(one.end == two.start for one, two in pairwise(sections))
    for head in (data, *(section.head for section in sections)):
        raw = fields.read_fields(head)
        read = fields.read(raw, data[:50])
        fields.boundary(raw)
        for text in (read.subject, read.message_id, read.parent, read.root):
            text.encode()
        for person in (read.sender, *(one for _, one in read.people)):
            assert person is None or (person.address + person.name).encode()
