"""The command that notes in the ledger what no mailbox holds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lint_followup.cli.context import ledger_path
from lint_followup.cli.options import UsageError
from lint_followup.cli.streams import write
from lint_followup.config import load_settings
from lint_followup.contacts import Channel, Direction
from lint_followup.context_keys import BY_NAME, fact
from lint_followup.history.ledger import Entry, append_entry
from lint_followup.language.addresses import address_fault
from lint_followup.parse.headers import split_addresses
from lint_followup.reporters.terminal import clean, tilde

if TYPE_CHECKING:
    import argparse
    from datetime import date


def log_contact(options: argparse.Namespace) -> int:
    """Write one entry, and say what and where."""
    if options.channel is None or options.address is None:
        raise UsageError("log wants: CHANNEL ADDRESS")
    entry = _entry(options)
    if options.ledger is not None:
        path = Path(options.ledger)
    else:
        path = ledger_path(load_settings(Path(options.config) if options.config else None))
    try:
        append_entry(path, entry)
    except ValueError as error:
        raise UsageError(f"log: {error}") from None
    write(f"Noted in {tilde(str(path))}: {clean(_told(entry))}\n")
    return 0


def _entry(options: argparse.Namespace) -> Entry:
    shown, address = _person(options.address)
    when: datetime = datetime.now(UTC).astimezone()
    if options.at is not None:
        when = fact(BY_NAME["now"], options.at, "--at").value
    return Entry(
        when=when.replace(microsecond=0),
        channel=fact(BY_NAME["preferred-channel"], options.channel, "log: CHANNEL").value,
        direction=Direction.RECEIVED if options.received else Direction.SENT,
        address=address,
        name=shown,
        note=" ".join((options.note or "").split()),
        asked_not_to_contact=options.asked_not_to_contact,
        until=_until(options, when),
    )


def _person(given: str) -> tuple[str, str]:
    """The name, if there is one, and the address of the other side. Raises UsageError."""
    pairs = split_addresses(given)
    # What the parser had to mend is more likely a slip than an address.
    if len(pairs) != 1 or pairs[0][1] not in given:
        raise UsageError(f"log: ADDRESS wants one mail address, not {given!r}")
    shown, address = pairs[0]
    fault = address_fault(address) if "@" in address else "there is no @ in it"
    if fault:
        raise UsageError(f"log: ADDRESS wants a mail address, not {given!r}: {fault}")
    return shown, address


def _until(options: argparse.Namespace, when: datetime) -> date | None:
    if options.until is None:
        return None
    if not options.asked_not_to_contact:
        raise UsageError("--until says how long --asked-not-to-contact holds; give both")
    until: date = fact(BY_NAME["deadline"], options.until, "--until").value
    if until < when.date():
        raise UsageError(f"--until {until} is before the day that it is about, {when:%Y-%m-%d}")
    return until


def _told(entry: Entry) -> str:
    way = "from" if entry.direction is Direction.RECEIVED else "to"
    if entry.channel is Channel.MEETING:
        way = "with"
    asked = ""
    if entry.asked_not_to_contact:
        asked = "; they asked for no more messages"
        asked += f" until {entry.until}" if entry.until else ""
    note = f" “{entry.note}”" if entry.note else ""
    return f"{entry.channel} {way} {entry.address}, {entry.when:%Y-%m-%d %H:%M}{asked}{note}"
