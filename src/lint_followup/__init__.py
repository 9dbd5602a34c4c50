"""lint-followup: a linter for the mail people write after a job interview."""

from lint_followup.config import Config
from lint_followup.context import Context
from lint_followup.context_keys import load_context
from lint_followup.draft import Draft
from lint_followup.errors import (
    BackendUnavailable,
    ConfigError,
    DraftError,
    HistoryError,
    LintFollowupError,
    PluginError,
)
from lint_followup.finding import Finding, Report, Verdict
from lint_followup.linter import Linter, lint
from lint_followup.severity import Confidence, Severity

__version__ = "0.1.0"

__all__ = [
    "BackendUnavailable",
    "Confidence",
    "Config",
    "ConfigError",
    "Context",
    "Draft",
    "DraftError",
    "Finding",
    "HistoryError",
    "LintFollowupError",
    "Linter",
    "PluginError",
    "Report",
    "Severity",
    "Verdict",
    "lint",
    "load_context",
]
