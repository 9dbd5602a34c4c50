"""What is known beside the drafts: from options, from a file, from mailboxes and the ledger."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lint_followup.context_keys import CONTEXT_KEYS, Form, fact, known, read_facts
from lint_followup.settings import effective

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from lint_followup.context import Context
    from lint_followup.context_keys import ContextKey, Fact
    from lint_followup.draft import Draft
    from lint_followup.history.archive import Archive
    from lint_followup.settings import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What is known beside all drafts of a run.

    `begun` is when the run began. `asked` says that the user named a history or a ledger for it.
    """

    context: Context
    begun: datetime
    archive: Archive | None = None
    asked: bool = False

    def of(self, draft: Draft) -> Context:
        """The context of one draft: its own history, and now unless it is dated itself."""
        context = self.context
        dated = draft.date is not None and draft.date.tzinfo is not None
        if context.now is None and not dated:
            context = replace(context, now=self.begun)
        if self.archive is None:
            return context
        history = self.archive.about(draft, company=context.company)
        # A ledger that is always there but does not know the reader makes nothing known.
        if not (self.asked or history.touches):
            return context
        return replace(context, history=history)


def surroundings(options: argparse.Namespace, settings: Iterable[Setting]) -> Surroundings:
    """What the options and the settings tell. Raises ConfigError and HistoryError."""
    told = known([*_in_file(options), *_in_options(options)])
    said = tuple(settings)
    history = told.history or effective(said, "history", ())
    ledger = told.ledger or _own_ledger(said)
    return Surroundings(
        context=told.context,
        begun=datetime.now(UTC).astimezone(),
        archive=_open(history, ledger) if history or ledger else None,
        asked=bool(history or told.ledger),
    )


def _in_file(options: argparse.Namespace) -> list[Fact]:
    return read_facts(Path(options.context)) if options.context is not None else []


def _in_options(options: argparse.Namespace) -> Iterator[Fact]:
    for key in CONTEXT_KEYS:
        value = getattr(options, key.attribute)
        if value is not None:
            yield fact(key, _separated(key, value), f"--{key.name}")


def _separated(key: ContextKey, value: object) -> object:
    """The value of an option; that of a list is taken apart at commas."""
    if key.form is Form.LIST and isinstance(value, list):
        return [part for item in value for part in item.split(",")]
    return value


def ledger_path(settings: Iterable[Setting]) -> Path:
    """The user's own ledger; it need not be there."""
    configured: Path | None = effective(settings, "ledger", None)
    if configured is not None:
        return configured
    from platformdirs import user_data_path

    return user_data_path("lint-followup") / "ledger.jsonl"


def _own_ledger(settings: Iterable[Setting]) -> Path | None:
    """The user's own ledger, if there is one."""
    path = ledger_path(settings)
    return path if os.path.exists(path) else None  # noqa: PTH110  Path's raises where it may not look


def _open(history: tuple[Path, ...], ledger: Path | None) -> Archive:
    from lint_followup.history.archive import open_archive

    if not history or sys.stderr is None or not sys.stderr.isatty():
        return open_archive(history, ledger=ledger)
    from lint_followup.cli.progress import mail_bar

    with mail_bar() as watch:
        return open_archive(history, ledger=ledger, watch=watch)
