"""The line that a finding is about, with the span underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import HEADER_REGIONS, TEXT_REGIONS, Region
from lint_followup.reporters.terminal import shown, width

if TYPE_CHECKING:
    from lint_followup.draft import Draft, Span

_TAB: Final = 4
_CUT: Final = "…"
_NEAR: Final = 4
"""Screen widths: more than a window can reach to either side."""


def snippet(draft: Draft, span: Span, columns: int) -> tuple[str, str]:
    """The span's first line, as wide as `columns` at most, and the line that underlines it."""
    text = draft.text if span.region in TEXT_REGIONS else draft.region_text(span.region)
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.start)
    last = len(text) if last < 0 else last
    label = _label(span.region)
    # What is far from the span cannot be shown; a line may have a million characters.
    near = span.start - _NEAR * columns
    if near > first:
        first, label = near, ""
    last = min(last, span.start + _NEAR * columns)
    start = len(label) + span.start - first
    end = max(start + 1, len(label) + min(span.end, last) - first)
    cells = _cells(f"{label}{text[first:last]}")
    cells += [" "] * (end - len(cells))
    low, high = _window(cells, start, end, columns)
    before = (_CUT if low else "") + "".join(cells[low:start])
    marked = "".join(cells[start : min(end, high)])
    after = "".join(cells[end:high]) + (_CUT if high < len(cells) else "")
    line = f"{before}{marked}{after}".rstrip()
    return line, " " * width(before) + "^" * max(1, width(marked))


def _label(region: Region) -> str:
    if region in HEADER_REGIONS and region is not Region.HEADERS:
        return f"{region.value.title()}: "
    return "Attachment: " if region is Region.ATTACHMENT else ""


def _cells(line: str) -> list[str]:
    """What is shown for each character of the line."""
    cells: list[str] = []
    column = 0
    for char in line:
        cell = " " * (_TAB - column % _TAB) if char == "\t" else shown(char)
        cells.append(cell)
        column += width(cell)
    return cells


def _window(cells: list[str], start: int, end: int, columns: int) -> tuple[int, int]:
    """The stretch of cells to show: the marked ones, and as much around them as fits."""
    widths = [width(cell) for cell in cells]
    if sum(widths) <= columns:
        return 0, len(cells)
    room = columns - 2 * len(_CUT)
    low, high = start, start
    while high < end and widths[high] <= room:
        room -= widths[high]
        high += 1
    if high < end:
        return low, high
    while room > 0 and (low > 0 or high < len(cells)):
        before = room
        if low > 0 and widths[low - 1] <= room:
            low -= 1
            room -= widths[low]
        if high < len(cells) and widths[high] <= room:
            room -= widths[high]
            high += 1
        if room == before:
            break
    while 0 < low < start and not cells[low - 1].isspace():
        low += 1
    while end < high < len(cells) and not cells[high].isspace():
        high -= 1
    return low, high
