"""What can go wrong outside a draft: every exception the package raises on purpose."""


class LintFollowupError(Exception):
    """Base of all errors raised on purpose; the message is one line for a person."""


class ConfigError(LintFollowupError):
    """The configuration names something unknown or gives a value of the wrong type."""


class PluginError(LintFollowupError):
    """A plug-in could not be loaded."""


class BackendUnavailable(LintFollowupError):
    """An engine that a check needs is missing, switched off or does not answer."""


class HistoryError(LintFollowupError):
    """A mailbox or ledger that is missing, cannot be read, or is something else."""


class DraftError(LintFollowupError):
    """A source that cannot be linted at all.

    `kind` is a stable word for programs: `missing`, `empty`, `too-large`, `unreadable`, `no-text`,
    `unsupported`.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
