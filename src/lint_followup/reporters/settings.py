"""Each setting with its value and the place that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lint_followup.reporters.terminal import clean
from lint_followup.settings import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lint_followup.settings import Setting


def render_settings(settings: Iterable[Setting]) -> str:
    """A line for each value of each key, weakest first; the last one holds, or all do.

    A value that a stronger place replaces is not shown.
    """
    said = tuple(settings)
    lines: list[str] = []
    for key in KEYS:
        mine = [setting for setting in said if setting.key is key]
        if not mine:
            lines.append(f"{key.name} = {key.default}  (default)")
        lines += (
            f"{key.name} = {key.default if setting.value is None else _value(setting.value)}"
            f"  ({setting.origin})"
            for setting in (mine if key.merge else mine[-1:])
        )
    return clean("\n".join(lines)) + "\n"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "; ".join(_entries(value)) or "none"
    if isinstance(value, tuple | frozenset):
        words = sorted(value) if isinstance(value, frozenset) else value
        return ", ".join(map(str, words)) or "none"
    return str(value)


def _entries(table: Mapping[str, Any]) -> Iterable[str]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield f"{name}: {_value(value)}"
        elif value == "":
            yield name
        else:
            yield f"{name} ({_value(value)})"
