"""Time whole commands on one draft, in turn, so that a noisy machine disturbs all of them alike.

    python benchmarks/cold_start.py --lint-followup VENV/bin/lint-followup \
        --peer codespell=VENV/bin/codespell --peer 'proselint=VENV/bin/proselint check'

Prints each command's median wall time and how many empty Pythons that is. Use an installed wheel:
a source checkout may have no compiled bytecode.
"""

from __future__ import annotations

import argparse
import email
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIXTURES = Path(__file__).parents[1] / "fixtures"
CLEAN = FIXTURES / "clean" / "status-check-kim-analyst.eml"
ANGRY = FIXTURES / "drafts" / "angry-status-check.eml"


def seconds(command: list[str]) -> float:
    """Wall time of one run; its output and its exit code are nobody's business here."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def _plain_text(path: Path, folder: Path) -> Path:
    """The draft's body as a text file: peers read no mail."""
    message = email.message_from_bytes(path.read_bytes())
    body = message.get_payload(decode=True)
    assert isinstance(body, bytes)
    target = folder / f"{path.stem}.txt"
    target.write_bytes(body)
    return target


def main() -> None:
    """Run every command `--rounds` times, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--lint-followup", default="lint-followup", metavar="COMMAND")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    ours = shlex.split(chosen.lint_followup)
    with tempfile.TemporaryDirectory() as folder:
        text = str(_plain_text(CLEAN, Path(folder)))
        commands = {
            "empty Python": [ours[0].replace("lint-followup", "python"), "-I", "-c", "pass"],
            "lint-followup --version": [*ours, "--version"],
            "lint-followup, no speller, clean draft": [*ours, "--spelling", "off", str(CLEAN)],
            "lint-followup, clean draft": [*ours, str(CLEAN)],
            "lint-followup, angry draft": [*ours, str(ANGRY)],
        }
        for peer in chosen.peer:
            name, _, command = peer.partition("=")
            commands[name] = [*shlex.split(command), text]
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(chosen.rounds):
            for name, command in commands.items():
                times[name].append(seconds(command))
    empty = statistics.median(times["empty Python"])
    for name, measured in times.items():
        middle = statistics.median(measured)
        sys.stdout.write(f"{name:<42}{middle * 1000:7.0f} ms {middle / empty:7.1f} x\n")


if __name__ == "__main__":
    main()
