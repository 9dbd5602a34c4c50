"""Lines of a text in which most is masked by blanks."""

from __future__ import annotations

import re
from typing import Final

WRITTEN_LINE: Final = re.compile(r"^[^\S\n]*+\S[^\n]*", re.MULTILINE)
"""A line that is not blank. It never goes back over blanks: they may be the most of a text."""
