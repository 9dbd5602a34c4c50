"""The user's own vocabulary: words that are spelled right, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lint_followup.config_files import read_text, shown, user_folder
from lint_followup.errors import ConfigError
from lint_followup.settings import setting

if TYPE_CHECKING:
    from pathlib import Path

    from lint_followup.settings import Setting


def vocabulary_file() -> Path:
    """The user's own vocabulary; it need not be there."""
    return user_folder() / "vocabulary.txt"


def words_of(path: Path, *, needed: bool = True) -> list[Setting]:
    """The words of a vocabulary file; `#` begins a comment.

    Raises ConfigError when the file cannot be read, or is not there and `needed`.
    """
    if not needed and not path.is_file():
        return []
    words = [line.partition("#")[0].strip() for line in read_text(path).splitlines()]
    return [setting("vocabulary", [word for word in words if word], shown(path))]


def add_word(word: str) -> Path:
    """Put a word into the user's own vocabulary, and say which file that is.

    Raises ConfigError when it is no single word or the file cannot be written.
    """
    if not word or not word.isprintable() or "#" in word or len(word.split()) != 1:
        raise ConfigError(f"not a single word: {word!r}")
    word = word.strip()
    path = vocabulary_file()
    before = read_text(path) if path.is_file() else ""
    if word in before.splitlines():
        return path
    gap = "" if not before or before.endswith("\n") else "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{before}{gap}{word}\n", encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    return path
