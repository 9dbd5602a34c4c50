"""The commands that tell about the rules."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from lint_followup.cli.options import UsageError
from lint_followup.cli.streams import write, write_json
from lint_followup.registry import load_rules
from lint_followup.reporters.terminal import terminal

if TYPE_CHECKING:
    import argparse


def list_rules(options: argparse.Namespace) -> int:
    """Print all rules by category."""
    if options.format == "json":
        from lint_followup.reporters.json import render_rules

        write_json(render_rules(load_rules()))
    else:
        from lint_followup.reporters.rules import render_list

        write(render_list(load_rules(), terminal(sys.stdout, os.environ)))
    return 0


def explain_rule(options: argparse.Namespace) -> int:
    """Print all that is known about one rule."""
    if options.rule is None:
        raise UsageError("explain wants the name of a rule; `lint-followup rules` lists them")
    from lint_followup.reporters.rules import render_rule

    rule = load_rules().find(options.rule)
    write(render_rule(rule, terminal(sys.stdout, os.environ)))
    return 0
