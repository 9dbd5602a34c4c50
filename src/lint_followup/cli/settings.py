"""Settings named on the command line, and the commands that show and change settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from lint_followup.cli.options import UsageError
from lint_followup.cli.streams import write
from lint_followup.config import load_settings
from lint_followup.reporters.settings import render_settings
from lint_followup.settings import Setting, setting
from lint_followup.vocabulary import add_word, words_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_ONE_WORD: Final = ("fail-on", "min-confidence", "kind", "spelling", "dialect")
IGNORED: Final = "on the command line"
"""The reason that the report gives for a rule ignored by an option."""


def gather(options: argparse.Namespace) -> tuple[Setting, ...]:
    """All settings of the run, weakest first. Raises ConfigError."""
    named = tuple(_named(options))
    return load_settings(Path(options.config) if options.config is not None else None, named)


def _named(options: argparse.Namespace) -> Iterator[Setting]:
    for name in _ONE_WORD:
        value = getattr(options, name.replace("-", "_"))
        if value is not None:
            yield setting(name, value, f"--{name}")
    if options.select is not None:
        yield setting("select", _listed(options.select, "--select"), "--select")
    if options.ignore is not None:
        ignored = dict.fromkeys(_listed(options.ignore, "--ignore"), IGNORED)
        yield setting("ignore", ignored, "--ignore")
    for path in options.vocab or ():
        yield from words_of(Path(path))
    if options.languagetool_url is not None:
        yield setting("languagetool.url", options.languagetool_url, "--languagetool-url")
    if options.allow_remote:
        yield setting("languagetool.allow-remote", value=True, origin="--allow-remote")


def _listed(values: list[str], option: str) -> list[str]:
    names = [name.strip() for value in values for name in value.split(",")]
    if not all(names):
        raise UsageError(f"{option}: wants the name of a rule or category")
    return names


def show_config(options: argparse.Namespace) -> int:
    """Print each setting and where it comes from."""
    if not options.show:
        raise UsageError("config wants --show")
    write(render_settings(gather(options)))
    return 0


def add_to_vocabulary(options: argparse.Namespace) -> int:
    """Put a word into the user's own vocabulary."""
    match options.words:
        case ["add", word]:
            path = add_word(word)
            write(f"{word} is in {path}\n")
            return 0
        case _:
            raise UsageError("vocab wants: add WORD")
