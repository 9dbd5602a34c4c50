"""The command without a name: lint drafts, print the report, and say by the exit code how it went."""

from __future__ import annotations

import logging
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lint_followup.cli.context import surroundings
from lint_followup.cli.settings import gather
from lint_followup.cli.streams import complain, write, write_json
from lint_followup.config import Config
from lint_followup.errors import DraftError, HistoryError
from lint_followup.finding import Verdict
from lint_followup.linter import Linter
from lint_followup.parse.formats import MAX_BYTES, parse_bytes, read_path
from lint_followup.reporters.results import Judged, Unread
from lint_followup.severity import Confidence

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from lint_followup.cli.context import Surroundings
    from lint_followup.draft import Draft
    from lint_followup.reporters.results import Result

SUFFIXES: Final = (".eml", ".txt", ".md", ".markdown")
"""What counts as a draft in a folder."""

STDIN: Final = "-"


def lint_paths(options: argparse.Namespace) -> int:
    """Lint what the paths name. Returns the exit code."""
    logging.getLogger("lint_followup").addHandler(logging.NullHandler())
    settings = gather(options)
    config = Config.of(settings)
    linter = Linter(config)
    around = surroundings(options, settings)
    sources = list(_expand(options.paths))
    results = [_lint(linter, source, around) for source in _watched(sources)]
    if options.format == "json":
        _print_json(results)
    else:
        _print_text(results)
    code = _exit_code(results, config)
    return 0 if code == 1 and options.exit_zero else code


def _expand(paths: Iterable[str]) -> Iterator[str | Unread]:
    """The drafts that the paths name: a folder stands for those in it and below, sorted."""
    for path in paths:
        if path == STDIN:
            yield path
        elif os.path.isdir(path):  # noqa: PTH112  Path would take a NUL in the name amiss
            yield from _drafts_in(path)
        else:
            yield path


def _drafts_in(folder: str) -> list[str | Unread]:
    found: list[str] = []
    closed: list[str | Unread] = []

    def note(error: OSError) -> None:
        closed.append(Unread(error.filename, "unreadable", error.strerror or "it cannot be read"))

    for here, folders, files in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = os.path.join(here, name)  # noqa: PTH118  keeps the path as it was given
            if name.lower().endswith(SUFFIXES) and not name.startswith(".") and not _waits(path):
                found.append(path)
    if not found and not closed:
        return [Unread(folder, "missing", f"there is no draft ({', '.join(SUFFIXES)}) in it")]
    return [*sorted(found), *closed]


def _waits(path: str) -> bool:
    """Whether reading would wait for a writer who may never come: a named pipe."""
    try:
        return stat.S_ISFIFO(os.stat(path).st_mode) and not path.startswith(("/dev/", "/proc/"))  # noqa: PTH116  see above
    except (OSError, ValueError):
        return False


def _watched(sources: Sequence[str | Unread]) -> Iterable[str | Unread]:
    """The sources, with a progress bar where there are several and somebody watches."""
    if len(sources) < 2 or sys.stderr is None or not sys.stderr.isatty():
        return sources
    from lint_followup.cli.progress import watch

    return watch(sources)


def _lint(linter: Linter, source: str | Unread, around: Surroundings) -> Result:
    if isinstance(source, Unread):
        return source
    try:
        draft = _read(source)
        return Judged(linter.lint(draft, context=around.of(draft), path=source), draft)
    except DraftError as error:
        return Unread(source, error.kind, str(error))
    except HistoryError:
        raise  # it concerns all drafts
    except RecursionError:
        return Unread(source, "unreadable", "it is nested too deeply")
    except Exception as error:  # noqa: BLE001  one broken draft must not hide what the others say
        return Unread(source, "internal", f"a fault of the linter: {type(error).__name__}: {error}")


def _read(source: str) -> Draft:
    if source != STDIN:
        if _waits(source):
            raise DraftError("unreadable", "it is a named pipe; use - to read from one")
        return read_path(Path(source))
    if sys.stdin is None:
        raise DraftError("unreadable", "standard input is closed")
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        raise DraftError("unreadable", f"standard input: {error.strerror}") from None
    return parse_bytes(data, name="standard input")


def _print_json(results: Sequence[Result]) -> None:
    from lint_followup.reporters.json import render_json

    write_json(render_json(results))


def _print_text(results: Sequence[Result]) -> None:
    from lint_followup.reporters.terminal import terminal
    from lint_followup.reporters.text import has_news, render_text

    screen = terminal(sys.stdout, os.environ)
    several = len(results) > 1
    for result in results:
        if isinstance(result, Unread):
            about = result.path in result.message or result.path == STDIN
            complain(result.message if about else f"{result.path}: {result.message}")
        elif not several:
            write(render_text(result, screen))
        elif has_news(result):
            write(f"{render_text(result, screen)}\n\n")
    if several:
        from lint_followup.reporters.summary import render_summary

        write(render_summary(results, screen))


def _exit_code(results: Iterable[Result], config: Config) -> int:
    """2 if anything could not be judged, 1 if a finding that is fairly sure is bad enough."""
    worst = 0
    for result in results:
        if isinstance(result, Unread) or result.report.verdict is Verdict.NOT_ASSESSED:
            return 2
        for finding in result.report.findings:
            if finding.confidence > Confidence.LOW and finding.severity >= config.fail_on:
                worst = 1
    return worst
