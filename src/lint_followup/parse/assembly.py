"""What the formats have in common: fields and text put together as a Draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import (
    Attachment,
    Defect,
    Draft,
    Format,
    Mailbox,
    Region,
    Segment,
    StyleMark,
)
from lint_followup.parse import guarded, headers
from lint_followup.parse.regions import segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lint_followup.parse.decoding import Decoded

NAME_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")


def assemble(
    kind: Format,
    block: headers.Block,
    text: Decoded,
    *,
    defects: Iterable[Defect] = (),
    claimed: Sequence[Segment] = (),
    html: Decoded | None = None,
    marks: Sequence[StyleMark] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Draft:
    """A draft from its header block and its text, with what else its format gave."""
    fields = headers.decode(block)
    boxes = {
        name: headers.mailboxes(fields, block, name)
        for name in headers.REGIONS
        if name != Region.SUBJECT
    }
    written = fields.value("date")
    date = guarded.date(written) if written else None
    problems = [*fields.defects, *defects]
    if written and date is None:
        problems.append(Defect("Date", "a date that cannot be read"))
    anchors = {**fields.anchors, "text": text.anchors}
    if html:
        anchors["html"] = html.anchors
    return Draft(
        format=kind,
        text=text.text,
        segments=segment(text.text, claimed, name_words(boxes["from"])),
        headers=fields.fields,
        subject=fields.value("subject"),
        from_=boxes["from"],
        reply_to=boxes["reply-to"],
        to=boxes["to"],
        cc=boxes["cc"],
        bcc=boxes["bcc"],
        date=date,
        html=html.text if html else None,
        marks=tuple(marks),
        attachments=attachments,
        defects=tuple(dict.fromkeys(problems)),
        anchors=anchors,
    )


def name_words(mailboxes: Iterable[Mailbox]) -> frozenset[str]:
    """The words of the sender's name, in lower case: one who signs with them needs no more."""
    return frozenset(
        word.casefold()
        for mailbox in mailboxes
        for word in NAME_WORD.findall(f"{mailbox.display_name} {mailbox.local_part}")
    )
