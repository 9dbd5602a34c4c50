"""Progress bars on standard error, for a person who waits for many drafts or much mail."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.progress import Progress, track

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")


def watch(items: Sequence[T]) -> Iterable[T]:
    """The items one by one; the bar is gone after the last."""
    return track(items, "Reading drafts", console=Console(file=sys.stderr), transient=True)


@contextmanager
def mail_bar() -> Iterator[Callable[[int, int], None]]:
    """What is to be told how many bytes of how many are read; a bar shows it while there is more."""
    with Progress(console=Console(file=sys.stderr), transient=True) as bar:
        task = bar.add_task("Reading mail", total=None, visible=False)

        def tell(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=True)

        yield tell
