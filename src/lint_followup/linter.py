"""Linter: parse, examine, judge; built once and used for many drafts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from lint_followup.config import Config
from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Draft, Region
from lint_followup.engine import run
from lint_followup.errors import DraftError
from lint_followup.parse.formats import parse_bytes, parse_text, read_path
from lint_followup.registry import load_rules

if TYPE_CHECKING:
    from os import PathLike

    from lint_followup.finding import Report

MAX_OWN: Final = 100_000
MAX_QUOTED: Final = 2_000_000
"""Characters that a draft may have of its own, and in all; a long letter has 3,000."""


class Linter:
    """Judges drafts by one configuration. Safe to use from several threads at once.

    Raises ConfigError when the configuration names an unknown rule, category or option.
    """

    def __init__(self, config: Config | None = None) -> None:
        self.config = config or Config()
        self._rules = load_rules()
        self.config.check_rules(self._rules)

    def lint(
        self,
        source: bytes | str | PathLike[str] | Draft,
        *,
        context: Context | None = None,
        path: str | None = None,
    ) -> Report:
        """Judge one draft: `bytes` are a message, `str` is text, a path object names a file.

        `path` is what the report calls the draft, by default the path of a file. Raises DraftError
        for a source that cannot be linted at all.
        """
        draft = _read(source)
        _refuse_a_book(draft)
        name = path if path is not None else _name(source)
        document = Document(
            draft,
            context or Context(),
            kind=self.config.kind,
            spelling=self.config.spelling,
        )
        return run(document, self._rules, self.config, path=name)


def lint(
    source: bytes | str | PathLike[str] | Draft,
    *,
    config: Config | None = None,
    context: Context | None = None,
) -> Report:
    """Judge one draft; see `Linter.lint`. For more than one, keep a `Linter`."""
    return Linter(config).lint(source, context=context)


def _refuse_a_book(draft: Draft) -> None:
    own = sum(s.end - s.start for s in draft.segments if s.region is not Region.QUOTED)
    if own > MAX_OWN:
        raise DraftError("too-large", f"its own text is longer than {MAX_OWN:,} characters")
    if len(draft.text) > MAX_QUOTED:
        raise DraftError("too-large", f"with its quoted text it exceeds {MAX_QUOTED:,} characters")


def _read(source: bytes | str | PathLike[str] | Draft) -> Draft:
    if isinstance(source, Draft):
        return source
    if isinstance(source, bytes):
        return parse_bytes(source)
    if isinstance(source, str):
        return parse_text(source)
    return read_path(Path(source))


def _name(source: bytes | str | PathLike[str] | Draft) -> str:
    return "" if isinstance(source, bytes | str | Draft) else str(Path(source))
