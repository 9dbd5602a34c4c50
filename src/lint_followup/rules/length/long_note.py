"""An invitation on LinkedIn that the platform would cut off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, HINT, INFO, WARNING, Hit, Options, example, option, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_TALK: Final = (
    "it was a pleasure to talk about late lab results on Tuesday, and to see how the night shift hands its "
    "open cases over to the day shift. "
)


@dataclass(frozen=True, slots=True)
class NoteOptions(Options):
    """How many characters an invitation may have."""

    characters: int = option(200, "characters that a free account can send")
    paid_characters: int = option(300, "characters that a paid account can send")


@rule(
    "long-note",
    category="length",
    severity=INFO,
    confidence=HIGH,
    kinds=(Kind.LINKEDIN_NOTE,),
    regions=("body",),
    basis="extension",
    options=NoteOptions,
    suggestion="Keep where you met and the invitation; the rest fits into a message once they have accepted.",
    advice="linkedin-etiquette",
    bad=(
        example(
            body=f"{_TALK}I would be glad to connect with you here, and to read what you write."
        ),
        example(
            body=f"{_TALK}My notes from the day fill three pages, and the part on late results alone would be worth "
            "a long talk. I would be glad to connect with you here, and to read what you write."
        ),
        example(options={"characters": 100}),
    ),
    good=(
        example(body=f"{_TALK}Shall we connect?"),
        example(body="it was good to meet you on Tuesday. Shall we connect?"),
        example(options={"characters": 140}),
        example(
            body=f"{_TALK}I would be glad to connect with you here, and to read what you write.",
            options={"characters": 300},
        ),
    ),
)
def long_note(document: Document, options: NoteOptions) -> Iterator[Hit]:
    """An invitation longer than LinkedIn lets you send.

    What is too long is cut off, or cannot be sent at all. The limits are those that
    others report: LinkedIn changes them now and then, and they can be set.
    """
    draft = document.draft
    own = "".join(
        draft.text[s.start : s.end] for s in draft.segments if s.region is not Region.QUOTED
    )
    # A web form counts an emoji as two.
    characters = len(own.strip().encode("utf-16-le")) // 2
    if characters <= options.characters:
        return
    paid = characters <= options.paid_characters
    limit = options.characters if paid else options.paid_characters
    account = "a free" if paid else "any"
    yield Hit(
        message=f"{characters} characters, where {account} account on LinkedIn can send {limit}",
        severity=HINT if paid else WARNING,
    )
