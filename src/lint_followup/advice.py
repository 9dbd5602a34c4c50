"""Every piece of advice that the articles give, from `data/advice.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any


class Checkable(StrEnum):
    """How well a program can tell whether a draft follows a piece of advice."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    PRESENTATION = "presentation"
    """It is advice on how to judge, not on how to write: the reports follow it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One piece of advice, in our own words.

    `sources` are ids of `data/sources.toml`. Where no rule follows it, `test` names a test of
    `tests/test_presentation.py` that the program does, or `why_not` says why nothing is checked.
    """

    id: str
    group: str
    advice: str
    sources: tuple[str, ...]
    checkable: Checkable
    test: str | None = None
    why_not: str | None = None


@cache
def load_advice() -> dict[str, Advice]:
    """All pieces of advice by their id, in the order of the documentation."""
    text = Path(__file__).with_name("data").joinpath("advice.toml").read_text(encoding="utf-8")
    return {name: _advice(name, entry) for name, entry in tomllib.loads(text).items()}


def _advice(name: str, entry: dict[str, Any]) -> Advice:
    sources, checkable = tuple(entry.pop("sources")), Checkable(entry.pop("checkable"))
    return Advice(id=name, sources=sources, checkable=checkable, **entry)
