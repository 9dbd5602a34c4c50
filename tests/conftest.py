"""Every test runs away from home: no settings of the user, no colour, no network."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

_PASSED_ON = {"LINT_FOLLOWUP_ARTICLES", "LINT_FOLLOWUP_MAIL", "LINT_FOLLOWUP_REQUIRE_BACKENDS"}


@pytest.fixture(autouse=True)
def away_from_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    for name in os.environ:
        ours = name.startswith("LINT_FOLLOWUP_") and name not in _PASSED_ON
        if ours or name.startswith("XDG_"):
            monkeypatch.delenv(name)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.delenv(name, raising=False)
    home = str(tmp_path_factory.mktemp("home"))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, home)


@pytest.fixture(scope="session")
def fixtures() -> Path:
    """The folder of drafts that tests read."""
    return ROOT / "fixtures"


@pytest.fixture(scope="session")
def articles() -> Path:
    """The folder with the texts of the articles; skips where there is none."""
    return _outside("LINT_FOLLOWUP_ARTICLES", "the articles")


@pytest.fixture(scope="session")
def real_mail() -> Path:
    """A folder of mail found in the wild; skips where there is none."""
    return _outside("LINT_FOLLOWUP_MAIL", "real mail")


def _outside(variable: str, what: str) -> Path:
    folder = os.environ.get(variable)
    if not folder:
        pytest.skip(f"{variable} does not name a folder with {what}")
    return Path(folder)
