"""Lexicons: the words and phrases that fill a frame's slots, one file each in `data/lexicons`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parents[1] / "data" / "lexicons"


@cache
def load_lexicon(name: str) -> tuple[str, ...]:
    """The entries of `data/lexicons/<name>.toml`, lower-case words and phrases.

    Raises FileNotFoundError for an unknown name.
    """
    table = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return tuple(table["entries"])


@cache
def lexicon_set(name: str) -> frozenset[str]:
    """The entries of a lexicon, for looking words up. Raises FileNotFoundError as `load_lexicon`."""
    return frozenset(load_lexicon(name))
