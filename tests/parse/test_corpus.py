"""Mail in a folder named by the environment: all of it must be read, and quickly."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

import pytest

from lint_followup.errors import DraftError
from lint_followup.parse.formats import read_path

FOLDER = os.environ.get("LINT_FOLLOWUP_MAIL", "")
SECONDS_EACH = 0.5


@pytest.mark.skipif(not FOLDER, reason="LINT_FOLLOWUP_MAIL names no folder of mail")
def test_every_mail_is_read() -> None:
    paths = [path for path in sorted(Path(FOLDER).rglob("*")) if path.suffix in {".eml", ".msg"}]
    assert paths
    slow = []
    for path in paths:
        began = time.perf_counter()
        with suppress(DraftError):
            draft = read_path(path)
            assert "".join(draft.text[s.start : s.end] for s in draft.segments) == draft.text
        if time.perf_counter() - began > SECONDS_EACH:
            slow.append(path.name)
    assert slow == []
