"""Another way of getting in touch than the one they chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel
from lint_followup.context import Context
from lint_followup.kinds import Kind
from lint_followup.rule import HIGH, WARNING, Cite, Hit, Need, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_SPOKEN: Final = frozenset({Channel.CALL, Channel.VOICEMAIL})
_NAMES: Final = {
    Channel.EMAIL: "an e-mail",
    Channel.CALL: "a call",
    Channel.VOICEMAIL: "a voicemail",
    Channel.LINKEDIN: "a message on LinkedIn",
    Channel.TEXT: "a text message",
    Channel.LETTER: "a letter",
    Channel.MEETING: "a meeting",
}
_BY_PHONE: Final = Context(preferred_channel=Channel.CALL)
_BY_MAIL: Final = Context(preferred_channel=Channel.EMAIL)


@rule(
    "unwelcome-channel",
    category="history",
    family="channel",
    severity=WARNING,
    confidence=HIGH,
    kinds=(Kind.STATUS_CHECK, Kind.PRE_INTERVIEW, Kind.VOICEMAIL, Kind.LINKEDIN_NOTE),
    regions=("body",),
    suggestion="Use the way they asked for.",
    needs=(Need.PREFERRED_CHANNEL,),
    cite=Cite("fine-line", "Ask the interviewer if they’d prefer that you call or email"),
    basis="stated",
    advice="channel-preference",
    bad=(
        example(kind=Kind.STATUS_CHECK, context=_BY_PHONE),
        example(kind=Kind.VOICEMAIL, context=_BY_MAIL),
        example(kind=Kind.LINKEDIN_NOTE, context=_BY_MAIL),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, context=_BY_MAIL),
        example(kind=Kind.VOICEMAIL, context=_BY_PHONE),
        example(kind=Kind.THANK_YOU, context=_BY_PHONE),
        example(kind=Kind.LOGISTICS, context=_BY_PHONE),
    ),
)
def unwelcome_channel(document: Document, options: Options) -> Iterator[Hit]:
    """Another channel than the one they prefer.

    Somebody who has said how they like to be asked has made it easy for you. Another way suggests
    that you did not listen.
    """
    wanted, used = document.context.preferred_channel, document.channel
    if wanted is None or wanted is used or {wanted, used} <= _SPOKEN:
        return
    yield Hit(message=f"this is {_NAMES[used]}; they prefer {_NAMES[wanted]}")
