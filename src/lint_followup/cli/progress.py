"""A progress bar on standard error, for a person who waits for many drafts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.progress import track

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

T = TypeVar("T")


def watch(items: Sequence[T]) -> Iterable[T]:
    """The items one by one; the bar is gone after the last."""
    return track(items, "Reading drafts", console=Console(file=sys.stderr), transient=True)
