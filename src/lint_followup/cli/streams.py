"""Standard output and error: what they can show, and what happens when they are gone."""

from __future__ import annotations

import codecs
import io
import os
import sys
from contextlib import suppress
from typing import Final

from lint_followup.errors import LintFollowupError
from lint_followup.reporters.terminal import clean


class OutputError(LintFollowupError):
    """Standard output takes nothing."""


_PLAIN: Final = {
    "−": "-",
    "–": "-",
    "─": "-",
    "·": "-",
    "…": "...",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "→": "->",
    "\N{NO-BREAK SPACE}": " ",
}


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """Plain twins for typography that the encoding lacks, escapes for all else."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    shown = "".join(
        _PLAIN.get(char) or char.encode("ascii", "backslashreplace").decode() for char in lacking
    )
    return shown, error.end


def prepare_streams() -> None:
    """Make every text writable on standard output and error, whatever their encoding."""
    codecs.register_error("lint_followup", _stand_in)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="lint_followup")


def write(text: str) -> None:
    """Write all of the text on standard output.

    A reader that has gone away is no failure. Raises OutputError.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        silence_stdout()
    except OSError as error:
        silence_stdout()
        raise OutputError(f"cannot write the output: {error.strerror}") from None


def write_json(text: str) -> None:
    """Write JSON, which is UTF-8 wherever it goes; half a surrogate becomes a question mark."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    write(text)


def complain(message: str) -> None:
    """Say in one line on standard error what is wrong."""
    line = " ".join(clean(message).split())
    if sys.stderr is not None:
        with suppress(OSError):  # where nobody listens the exit code still tells
            sys.stderr.write(f"lint-followup: {line}\n")
            sys.stderr.flush()


def silence_stdout() -> None:
    """Keep the interpreter from failing again when it flushes on its way out."""
    if sys.stdout is None:
        return
    with suppress(OSError):  # a stream without a number has nothing to flush
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
