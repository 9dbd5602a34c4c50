"""Promises that the writer gave earlier, and whether they were kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Channel, sent
from lint_followup.language.promises import find_promises
from lint_followup.rules.history._cadence import today, touches

if TYPE_CHECKING:
    from lint_followup.contacts import Touch
    from lint_followup.document import Document
    from lint_followup.language.promises import Promise

_SPOKEN: Final = frozenset({Channel.CALL, Channel.VOICEMAIL})
_OLD: Final = timedelta(days=60)


class Given(NamedTuple):
    """A promise and the message that gave it."""

    promise: Promise
    touch: Touch


def open_promise(document: Document) -> Given | None:
    """The latest promise to these people that no message of the writer's has kept since.

    None once they have written themselves, and none that a history without calls cannot judge.
    """
    known = touches(document)
    own = [touch for touch in sent(known) if touch.same_person]
    for touch in reversed(own):
        given = touch.when.date()
        found = list(find_promises(touch.text, given))
        if not found:
            continue
        promise = found[-1]
        answered = any(t.is_answer and t.when > touch.when for t in known)
        if answered or today(document) - promise.day > _OLD or _is_kept(promise, touch, own):
            return None
        return Given(promise, touch)
    return None


def _is_kept(promise: Promise, touch: Touch, own: list[Touch]) -> bool:
    begin = touch.when.date() if promise.by else promise.first - timedelta(days=1)
    return any(
        later.when > touch.when
        and begin <= later.when.date() <= promise.day + timedelta(days=1)
        and (not promise.channels or later.channel in promise.channels)
        for later in own
    )


def calls_are_recorded(document: Document) -> bool:
    """Whether the history holds any call at all: a mailbox alone does not."""
    return any(touch.channel in _SPOKEN for touch in touches(document))
