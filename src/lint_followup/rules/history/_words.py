"""How the findings of this category put dates, numbers and channels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.contacts import Channel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lint_followup.contacts import Touch

_NUMBERS: Final = "no one two three four five six seven eight nine ten".split()
_MESSAGES: Final = {
    Channel.EMAIL: ("mail", "mails"),
    Channel.CALL: ("call", "calls"),
    Channel.VOICEMAIL: ("voicemail", "voicemails"),
    Channel.LINKEDIN: ("message on LinkedIn", "messages on LinkedIn"),
    Channel.TEXT: ("text message", "text messages"),
    Channel.LETTER: ("letter", "letters"),
    Channel.MEETING: ("meeting", "meetings"),
}
GIVEN: Final = "in the history I was given"


def number(count: int) -> str:
    """A number in words up to ten."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def days(count: int) -> str:
    """So many days."""
    return "1 day" if count == 1 else f"{count} days"


def on_day(day: date) -> str:
    """A day such as “10 November”."""
    return f"{day.day} {day:%B}"


def on_date(day: date) -> str:
    """A day with its year, where it may be long past."""
    return f"{on_day(day)} {day.year}"


def message(channel: Channel) -> str:
    """One message on that channel."""
    return _MESSAGES[channel][0]


def by_channel(touches: Iterable[Touch]) -> str:
    """How many on each channel: “3 mails and 1 call”."""
    listed = list(touches)
    counts = {
        channel: sum(t.channel is channel for t in listed)
        for channel in Channel
        if any(t.channel is channel for t in listed)
    }
    parts = [f"{count} {_MESSAGES[channel][count > 1]}" for channel, count in counts.items()]
    return joined(parts)


def joined(parts: list[str]) -> str:
    """“a, b and c”."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def shortened(text: str, limit: int = 90) -> str:
    """A sentence in one line, cut after a word where it is long."""
    line = " ".join(text.replace(">", " ").split())
    return line if len(line) <= limit else f"{line[:limit].rpartition(' ')[0]} …"
