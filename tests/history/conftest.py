"""A writer, a reader, and mail between them in real mailboxes."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from lint_followup.draft import Draft
from lint_followup.history.archive import open_archive

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lint_followup.contacts import History

OWN = "Amara Jensen <amara.jensen@example.com>"
READER = "Priya Nair <priya.nair@brightwell.example>"


class Post:
    """Writes mail into mailboxes below a folder and asks for what there is about a draft."""

    own = OWN
    reader = READER

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cache = folder / "cache" / "history.sqlite3"
        self._numbers = count(1)

    def mail(
        self,
        sender: str = OWN,
        to: str | None = READER,
        *,
        at: str = "Tue, 03 Nov 2026 10:00:00 +0100",
        id: str | None = None,  # noqa: A002  the field's own name
        subject: str = "Data Analyst interview",
        text: str = "Dear Priya,\n\nIs there any news about the role?\n\nBest regards,\nAmara\n",
        **fields: str,
    ) -> bytes:
        """A message; `fields` are more header fields, with `_` for `-`. An empty value leaves a field out."""
        shown = {
            "From": sender,
            "To": to,
            "Subject": subject,
            "Date": at,
            "Message-ID": f"<{next(self._numbers)}@mail.example>" if id is None else id,
            **{name.replace("_", "-"): value for name, value in fields.items()},
        }
        head = "".join(f"{name}: {value}\n" for name, value in shown.items() if value)
        return f"{head}\n{text}".encode()

    def received(self, sender: str = READER, to: str | None = OWN, **rest: str) -> bytes:
        """A message to the writer."""
        text = rest.pop("text", "Dear Amara,\n\nWe decide next week.\n\nPriya\n")
        return self.mail(sender, to, text=text, **rest)

    def mbox(self, *mails: bytes, name: str = "mail.mbox") -> Path:
        """An mbox in the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.joined(mails))
        return path

    @staticmethod
    def joined(mails: Iterable[bytes]) -> bytes:
        """Messages as an mbox has them."""
        quoted = (mail.replace(b"\nFrom ", b"\n>From ") for mail in mails)
        return b"".join(b"From - Tue Nov 03 10:00:00 2026\n" + mail + b"\n" for mail in quoted)

    def file(self, mail: bytes, name: str) -> Path:
        """A message in a file of its own."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(mail)
        return path

    def draft(self, to: str = READER, sender: str = OWN, **fields: str) -> Draft:
        """A draft."""
        return Draft.from_bytes(self.mail(sender, to, id="", at="", **fields))

    def about(
        self,
        *paths: Path,
        draft: Draft | None = None,
        ledger: Path | None = None,
        company: str | None = None,
    ) -> History:
        """The history of a draft to the reader."""
        archive = open_archive(paths, ledger=ledger, cache=self.cache)
        history = archive.about(draft or self.draft(), company=company)
        archive.close()
        return history


@pytest.fixture
def post(tmp_path: Path) -> Post:
    return Post(tmp_path)
