"""How bad a finding is, and how sure the rule is of it."""

from enum import IntEnum


class _Level(IntEnum):
    @property
    def label(self) -> str:
        """The word used in reports, options and JSON."""
        return self.name.lower()

    def __str__(self) -> str:
        return self.label


class Severity(_Level):
    """From a fact that costs nothing to a draft that should not be sent."""

    HINT = 0
    INFO = 1
    WARNING = 2
    ERROR = 3


class Confidence(_Level):
    """How sure a rule is; low is shown under "maybe" and never decides a verdict."""

    LOW = 0
    MEDIUM = 1
    HIGH = 2
