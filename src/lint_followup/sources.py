"""The articles that rules cite, from `data/sources.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lint_followup.finding import Citation

if TYPE_CHECKING:
    from lint_followup.rule import Cite


@dataclass(frozen=True, slots=True)
class Source:
    """One article; what it does not name is None."""

    id: str
    title: str | None = None
    heading: str | None = None
    author: str | None = None


@cache
def load_sources() -> dict[str, Source]:
    """All articles by their id."""
    text = Path(__file__).with_name("data").joinpath("sources.toml").read_text(encoding="utf-8")
    return {name: Source(id=name, **entry) for name, entry in tomllib.loads(text).items()}


def citation(cite: Cite) -> Citation:
    """A rule's cite with the article's title, heading and author.

    Raises KeyError for an unknown source id.
    """
    source = load_sources()[cite.source]
    return Citation(
        id=source.id,
        title=source.title,
        heading=source.heading,
        author=source.author,
        quote=cite.quote,
        allows=cite.allows,
    )
