"""What can be typed: the options, the subcommands, and one clear line for a mistake."""

from __future__ import annotations

import argparse
import sys
import textwrap
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

from lint_followup import __version__
from lint_followup.contacts import Channel
from lint_followup.context_keys import CONTEXT_KEYS, ContextKey, Form
from lint_followup.errors import LintFollowupError
from lint_followup.registry import nearest
from lint_followup.settings import CONFIDENCES, DIALECTS, ENGINES, KINDS, SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: Final = ("rules", "explain", "config", "vocab", "log")


class UsageError(LintFollowupError):
    """The command line makes no sense."""


class Request(NamedTuple):
    """What to do: `lint`, one of `COMMANDS`, or `text`, to print `options.text`."""

    command: str
    options: argparse.Namespace


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message.removeprefix('argument ')} (see --help)")


class _Help(argparse.RawDescriptionHelpFormatter):
    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(text, width, break_on_hyphens=False)


_USAGE: Final = """\
lint-followup [OPTIONS] PATH...
       lint-followup rules [--format json]
       lint-followup explain RULE
       lint-followup config --show
       lint-followup vocab add WORD
       lint-followup log CHANNEL ADDRESS [OPTIONS]"""

_ABOUT: Final = """\
Check the mail you write after a job interview. PATH is a draft (.eml, .txt or .md),
a folder of drafts, or - for standard input.

  rules            list the rules
  explain RULE     why a rule is there: its source, examples and options
  config --show    each setting and where it comes from
  vocab add WORD   add a word to your own vocabulary
  log              note a call, a meeting or another message that is in no mailbox

A first word that is a command is one; ./rules or -- rules is a file."""

_EPILOG: Final = """\
exit codes:
  0  nothing at or above --fail-on that the rules are fairly sure of
  1  something is
  2  the job could not be done
"""


def read_arguments(arguments: Sequence[str]) -> Request:
    """What the arguments ask for. Raises UsageError."""
    words, files = _split(arguments)
    command, words = _command(words)
    parser = _PARSERS[command]()
    if command == "lint":
        options, unknown = parser.parse_known_intermixed_args(words)
        options.paths += files
    else:
        options, unknown = parser.parse_known_args([*words, *files])
    if unknown:
        raise UsageError(_unknown(unknown[0], parser))
    for text in ("help", "version"):
        if getattr(options, text, False):
            shown = parser.format_help() if text == "help" else f"lint-followup {__version__}\n"
            return Request("text", argparse.Namespace(text=shown))
    if command == "lint" and not options.paths:
        if sys.stderr is not None:
            parser.print_help(sys.stderr)
        raise UsageError("no PATH given: name a draft, a folder of drafts, or - for standard input")
    return Request(command, options)


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The arguments before and after the first `--`."""
    words = list(arguments)
    if "--" not in words:
        return words, []
    at = words.index("--")
    return words[:at], words[at + 1 :]


def _command(words: list[str]) -> tuple[str, list[str]]:
    """The subcommand that the first word names, if it does, and the words without it."""
    valued = {
        flag for action in _lint_parser()._actions if action.nargs is None  # noqa: SLF001
        for flag in action.option_strings
    }  # fmt: skip
    for index, word in enumerate(words):
        if word.startswith("-") and word != "-":
            continue
        if index and words[index - 1] in valued:
            continue
        if word in COMMANDS:
            return word, [*words[:index], *words[index + 1 :]]
        break
    return "lint", words


def _unknown(word: str, parser: argparse.ArgumentParser) -> str:
    flag = word.partition("=")[0]
    if not flag.startswith("-"):
        return f"one word too many: {word!r} (see --help)"
    known = list(parser._option_string_actions)  # noqa: SLF001
    return f"unknown option {flag!r}{nearest(flag, known) or ' (see --help)'}"


def _parser(usage: str, description: str, epilog: str = "") -> _Parser:
    return _Parser(
        prog="lint-followup",
        usage=usage,
        description=description,
        epilog=epilog,
        add_help=False,
        allow_abbrev=False,
        formatter_class=_Help,
    )


def _add_help(parser: argparse.ArgumentParser) -> None:
    about = parser.add_argument_group("help")
    about.add_argument("-h", "--help", action="store_true", help="show this and exit")
    about.add_argument("--version", action="store_true", help="show the version and exit")


def _lint_parser() -> _Parser:
    parser = _parser(_USAGE, _ABOUT, _EPILOG)
    parser.add_argument("paths", nargs="*", metavar="PATH", help=argparse.SUPPRESS)
    report = parser.add_argument_group("what the report shows")
    _add_format(report)
    report.add_argument(
        "--min-confidence", choices=CONFIDENCES, metavar="LEVEL",
        help="leave out findings less sure than high, medium or low",
    )  # fmt: skip
    report.add_argument(
        "--fail-on", choices=SEVERITIES, metavar="SEVERITY",
        help="exit 1 at error, warning (the default), info or hint",
    )  # fmt: skip
    report.add_argument("--exit-zero", action="store_true", help="exit 0 where the code would be 1")
    _add_settings(parser)
    _add_facts(parser)
    _add_help(parser)
    return parser


def _add_facts(parser: argparse.ArgumentParser) -> None:
    facts = parser.add_argument_group(
        "what the draft cannot know",
        "What you do not tell is unknown, and checks that need it do not run.",
    )
    facts.add_argument(
        "--context", metavar="FILE",
        help="read such facts from a TOML file; an option wins over it",
    )  # fmt: skip
    for key in CONTEXT_KEYS:
        _add_fact(facts, key)


def _add_fact(group: argparse._ArgumentGroup, key: ContextKey) -> None:
    option, told = f"--{key.name}", key.meaning
    if key.words:
        told += f": {', '.join(key.words)}"
    if key.form is Form.FLAG:
        group.add_argument(option, action=argparse.BooleanOptionalAction, help=told)
    else:
        action = "store" if key.form is Form.ONE else "append"
        group.add_argument(option, action=action, metavar=key.placeholder, help=told)


def _add_format(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--format", choices=("text", "json"), default="text", metavar="FORMAT",
        help="text (the default) or json",
    )  # fmt: skip


def _add_settings(parser: argparse.ArgumentParser) -> None:
    rules = parser.add_argument_group("which rules run")
    rules.add_argument(
        "--kind", choices=KINDS, metavar="KIND",
        help="the sort of message: " + ", ".join(KINDS[1:]),
    )  # fmt: skip
    rules.add_argument(
        "--select", action="append", metavar="RULE",
        help="run only this rule or category; repeat, or separate by commas",
    )  # fmt: skip
    rules.add_argument(
        "--ignore", action="append", metavar="RULE", help="do not run this rule or category"
    )
    rules.add_argument(
        "--config", metavar="FILE", help="read this configuration, look for no other"
    )
    spelling = parser.add_argument_group("spelling")
    spelling.add_argument("--spelling", choices=ENGINES, metavar="ENGINE", help=", ".join(ENGINES))
    spelling.add_argument(
        "--dialect", choices=DIALECTS, metavar="DIALECT", help=", ".join(DIALECTS)
    )
    spelling.add_argument(
        "--vocab", action="append", metavar="FILE", help="words that are right, one a line"
    )
    spelling.add_argument("--languagetool-url", metavar="URL", help="ask this LanguageTool server")
    spelling.add_argument(
        "--allow-remote", action="store_true", help="even if it is another machine"
    )


def _rules_parser() -> _Parser:
    parser = _parser("lint-followup rules [--format json]", "List the rules.")
    _add_format(parser.add_argument_group("output"))
    _add_help(parser)
    return parser


def _explain_parser() -> _Parser:
    parser = _parser("lint-followup explain RULE", "Say why a rule is there.")
    parser.add_argument("rule", nargs="?", metavar="RULE", help=argparse.SUPPRESS)
    _add_help(parser)
    return parser


def _config_parser() -> _Parser:
    parser = _parser(
        "lint-followup config --show [OPTIONS]", "Show each setting and where it comes from."
    )
    parser.add_argument("--show", action="store_true", help="the only thing it does")
    group = parser.add_argument_group("settings, as for a run")
    group.add_argument("--min-confidence", choices=CONFIDENCES, metavar="LEVEL")
    group.add_argument("--fail-on", choices=SEVERITIES, metavar="SEVERITY")
    _add_settings(parser)
    _add_help(parser)
    return parser


def _vocab_parser() -> _Parser:
    parser = _parser("lint-followup vocab add WORD", "Add a word to your own vocabulary.")
    parser.add_argument("words", nargs="*", metavar="add WORD", help=argparse.SUPPRESS)
    _add_help(parser)
    return parser


def _log_parser() -> _Parser:
    parser = _parser(
        "lint-followup log CHANNEL ADDRESS [OPTIONS]",
        "Note in a ledger what passed between you and somebody, where no mailbox holds it.\n"
        f"CHANNEL is {', '.join(Channel)}; ADDRESS is theirs.",
    )
    parser.add_argument("channel", nargs="?", metavar="CHANNEL", help=argparse.SUPPRESS)
    parser.add_argument("address", nargs="?", metavar="ADDRESS", help=argparse.SUPPRESS)
    entry = parser.add_argument_group("what happened")
    entry.add_argument(
        "--at", metavar="TIME", help="when, as 2026-11-24T09:30; now if you do not say"
    )
    entry.add_argument(
        "--received", action="store_true", help="they turned to you, not you to them"
    )
    entry.add_argument("--note", metavar="TEXT", help="what was said")
    entry.add_argument(
        "--asked-not-to-contact", action="store_true", help="they asked for no more messages"
    )
    entry.add_argument("--until", metavar="DATE", help="the last day for which they asked that")
    entry.add_argument(
        "--ledger", metavar="PATH", help="write into this ledger instead of your own"
    )
    entry.add_argument(
        "--config", metavar="FILE", help="read this configuration, look for no other"
    )
    _add_help(parser)
    return parser


_PARSERS: Final = {
    "lint": _lint_parser,
    "rules": _rules_parser,
    "explain": _explain_parser,
    "config": _config_parser,
    "vocab": _vocab_parser,
    "log": _log_parser,
}
