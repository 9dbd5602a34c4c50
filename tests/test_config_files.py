"""Files that are no settings: one clear error, and no waiting."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from lint_followup.config_files import find_file, read_file, read_text
from lint_followup.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "settings.toml"
    os.mkfifo(pipe)
    with pytest.raises(ConfigError, match="it is a named pipe"):
        read_text(pipe)


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    with path.open("wb") as file:
        file.truncate(9 * 1024 * 1024)
    with pytest.raises(ConfigError, match="too large"):
        read_text(path)


def test_a_pyproject_without_tables_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").mkdir()
    path = tmp_path / "pyproject.toml"
    path.write_text("tool = 3  # lint-followup\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert find_file() != path


def test_the_table_in_pyproject_must_be_one(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("[tool]\nlint-followup = 3\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"pyproject.toml:2: 'tool.lint-followup' wants a table"):
        read_file(path)
