"""Index an mbox: cold, warm and after it has grown, against a walk with the standard library.

    python benchmarks/history_index.py --messages 100000

Writes an mbox of so many messages to a temporary folder. Each figure is one run in a process of its
own, so that its peak memory is its own. "Warm" is the second look-up, in the same process as well.
"""

from __future__ import annotations

import argparse
import json
import mailbox
import random
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lint_followup.draft import Draft
from lint_followup.history.archive import open_archive

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN = "Amara Jensen <amara.jensen@example.com>"
READER = "Priya Nair <priya.nair@brightwell.example>"
DRAFT = (
    f"From: {OWN}\nTo: {READER}\nSubject: Data Analyst\n\nDear Priya,\n\nIs there news?\n".encode()
)
APPENDED = 100
EVERY = 2_000
"""One message in so many is to or from the reader of the draft."""


def messages(first: int, count: int) -> Iterator[bytes]:
    """Messages as an mbox has them, with the header fields that mail servers add."""
    chance = random.Random(first)  # noqa: S311  a benchmark needs no secret
    begun = datetime(2016, 1, 1, tzinfo=UTC)
    for number in range(first, first + count):
        when = begun + timedelta(minutes=50 * number)
        other = f"Person {number % 9000} <p{number % 9000}@firm{number % 900}.example>"
        if number % EVERY == 0:
            other = READER
        sender, receiver = (OWN, other) if number % 3 == 0 else (other, OWN)
        noise = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz0123456789+/", k=300))
        hops = "".join(
            f"Received: from mx{hop}.example.net (mx{hop}.example.net [192.0.2.{hop}])\n"
            f"\tby relay{hop}.example.org with ESMTPS id {noise[hop * 12 : hop * 12 + 12]}\n"
            f"\tfor <amara.jensen@example.com>; {format_datetime(when)}\n"
            for hop in range(1, 5)
        )
        size = chance.choice((400, 900, 2_000, 6_000))
        subject = (
            "=?utf-8?q?Gr=C3=BC=C3=9Fe?=" if number % 4 == 0 else f"The report of week {number}"
        )
        line = "The quick brown fox jumps over the lazy dog and goes on to the next field.\n"
        yield (
            f"From - {when:%a %b %d %H:%M:%S %Y}\nDelivered-To: amara.jensen@example.com\n{hops}"
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=s1;\n"
            f"\th=from:to:subject:date;\n\tb={noise[:70]}\n\t {noise[70:140]}\n\t {noise[140:210]}\n"
            f"ARC-Seal: i=1; a=rsa-sha256; t=1; cv=none; d=example.net;\n\tb={noise[210:280]}\n"
            f"From: {sender}\nTo: {receiver}\nSubject: {subject}\n"
            f"Date: {format_datetime(when)}\nMessage-ID: <{number}.{noise[:12]}@mail.example>\n"
            f"In-Reply-To: <{number - 7}@mail.example>\n"
            f"References: <{number - 14}@mail.example> <{number - 7}@mail.example>\n"
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
            f"X-Mailer: Example 1.0\nX-Spam-Status: No, score=-2.1 required=5.0\n\n"
            f"{line * (size // len(line))}\n"
        ).encode()


def write(path: Path, first: int, count: int) -> None:
    """Append messages to an mbox."""
    with path.open("ab") as file:
        for message in messages(first, count):
            file.write(message)


def look_up(path: Path, cache: Path) -> dict[str, float]:
    """Seconds of a look-up and of the next one, and what they found."""
    draft = Draft.from_bytes(DRAFT)
    figures: dict[str, float] = {}
    for name in ("first", "second"):
        begun = time.perf_counter()
        history = open_archive([path], cache=cache).about(draft)
        figures[name] = time.perf_counter() - begun
        figures["found"] = len(history.touches)
    return figures


def walk(path: Path) -> dict[str, float]:
    """Seconds in which the standard library reads From and Date of every message."""
    begun = time.perf_counter()
    found = sum(bool(message["from"] and message["date"]) for message in mailbox.mbox(path))
    return {"first": time.perf_counter() - begun, "found": found}


def peak() -> float:
    """The most memory that this process has held, in MiB; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def apart(job: str, path: Path, cache: Path) -> dict[str, Any]:
    """The figures of a job that runs in a process of its own."""
    command = [sys.executable, __file__, "--job", job, "--mbox", str(path), "--cache", str(cache)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def show(name: str, seconds: float, figures: dict[str, Any], peer: float) -> None:
    """One line of the table."""
    ratio = f"{peer / seconds:8.1f} x" if peer else ""
    sys.stdout.write(f"{name:<44}{seconds:9.3f} s {figures['memory']:7.0f} MiB {ratio}\n")
    sys.stdout.flush()


def main() -> None:
    """Write the mbox, measure, and print how many times faster than the peer each figure is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--job", choices=("look-up", "walk", "import"), help=argparse.SUPPRESS)
    parser.add_argument("--mbox", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--cache", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.job:
        jobs = {"look-up": lambda: look_up(chosen.mbox, chosen.cache), "import": dict}
        figures = jobs.get(chosen.job, lambda: walk(chosen.mbox))()
        sys.stdout.write(json.dumps({**figures, "memory": peak()}))
        return
    with tempfile.TemporaryDirectory() as folder:
        path, cache = Path(folder) / "mail.mbox", Path(folder) / "history.sqlite3"
        write(path, 0, chosen.messages)
        size = path.stat().st_size / 1024 / 1024
        sys.stdout.write(f"{chosen.messages} messages, {size:.0f} MiB\n")
        peer = apart("walk", path, cache)
        seconds = peer["first"]
        show("mailbox.mbox, one walk", seconds, peer, 0)
        cold = apart("look-up", path, cache)
        show(f"cold: index and {cold['found']} touches", cold["first"], cold, seconds)
        warm = apart("look-up", path, cache)
        show("warm: first look-up of a process", warm["first"], warm, seconds)
        show("warm: second look-up of the process", warm["second"], warm, seconds)
        write(path, chosen.messages, APPENDED)
        grown = apart("look-up", path, cache)
        show(f"after {APPENDED} more messages", grown["first"], grown, seconds)
        idle = apart("import", path, cache)["memory"]
        stored = cache.stat().st_size / 1024 / 1024
        sys.stdout.write(
            f"Python and its imports hold {idle:.0f} MiB, the index takes {stored:.0f} MiB\n"
        )


if __name__ == "__main__":
    main()
