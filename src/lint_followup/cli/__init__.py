"""The command line: arguments in, text and an exit code out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from lint_followup.cli.options import read_arguments
from lint_followup.cli.streams import complain, prepare_streams, silence_stdout
from lint_followup.errors import LintFollowupError

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILED = 2
"""The job could not be done."""
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code; `docs/exit-codes.md` says what each means."""
    prepare_streams()
    try:
        return _run(sys.argv[1:] if arguments is None else list(arguments))
    except KeyboardInterrupt:
        silence_stdout()
        return _INTERRUPTED
    except LintFollowupError as error:
        complain(str(error))
        return FAILED
    except Exception as error:  # noqa: BLE001  a person at a terminal is never shown a traceback
        complain(f"a fault of lint-followup itself: {type(error).__name__}: {error}")
        return FAILED


def _run(arguments: list[str]) -> int:
    request = read_arguments(arguments)
    if request.command == "rules":
        from lint_followup.cli.rules import list_rules

        return list_rules(request.options)
    if request.command == "explain":
        from lint_followup.cli.rules import explain_rule

        return explain_rule(request.options)
    if request.command == "config":
        from lint_followup.cli.settings import show_config

        return show_config(request.options)
    if request.command == "vocab":
        from lint_followup.cli.settings import add_to_vocabulary

        return add_to_vocabulary(request.options)
    if request.command == "log":
        from lint_followup.cli.log import log_contact

        return log_contact(request.options)
    if request.command == "text":
        from lint_followup.cli.streams import write

        write(request.options.text)
        return 0
    from lint_followup.cli.lint import lint_paths

    return lint_paths(request.options)
