"""A text divided into greeting, body, sign-off, signature and quoted thread."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lint_followup.draft import Region, Segment
from lint_followup.parse import closing, greeting, quoting
from lint_followup.parse.lines import Line, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def segment(
    text: str, claimed: Iterable[Segment] = (), sender: frozenset[str] = frozenset()
) -> tuple[Segment, ...]:
    """Segments that cover the text without gap or overlap, neighbours of different regions.

    `claimed` are stretches whose region is known from HTML containers, which win over what the
    words suggest. `sender` are the words of the sender's name in lower case: a line of nothing
    else signs the text.
    """
    if not text:
        return ()
    lines = split(text)
    claims = _claims(lines, claimed)
    quoted = quoting.quoted_lines(lines, [claim == Region.QUOTED for claim in claims])
    runs = list(_own_runs(lines, quoted, claims))
    parts: list[closing.Part] = [
        closing.Part(line.start, line.end, Region.QUOTED)
        for line, is_quoted in zip(lines, quoted, strict=True)
        if is_quoted and line.content
    ]
    parts += (
        closing.Part(line.start, line.end, Region.SIGNATURE)
        for line, claim, is_quoted in zip(lines, claims, quoted, strict=True)
        if claim == Region.SIGNATURE and line.content and not is_quoted
    )
    salutation = greeting.find(runs[0]) if runs else None
    if salutation:
        parts.append(closing.Part(*salutation, Region.GREETING))
    for index, run in enumerate(runs):
        rest = _below(run, salutation[1]) if salutation else run
        if rest:
            parts += closing.find(rest, sender, last=index == len(runs) - 1)
    own = [line for run in runs for line in run]
    return _tile(text, parts, own)


def _below(lines: Sequence[Line], offset: int) -> list[Line]:
    """The lines from an offset on; one that holds it counts from there, if it says more."""
    rest = [line for line in lines if line.end > offset]
    if rest and rest[0].start < offset:
        first = rest[0]
        text = first.text[offset - first.start :]
        rest[0] = Line(offset, first.end, text, text.strip())
    return [line for line in rest if line.content]


def _claims(lines: Sequence[Line], claimed: Iterable[Segment]) -> list[Region | None]:
    """What containers say of each line: quoted beats signature."""
    claims: list[Region | None] = [None] * len(lines)
    for region in (Region.SIGNATURE, Region.QUOTED):
        stretches = sorted(stretch for stretch in claimed if stretch.region == region)
        index = 0
        reach = 0
        for number, line in enumerate(lines):
            while index < len(stretches) and stretches[index].start <= line.start:
                reach = max(reach, stretches[index].end)
                index += 1
            if line.start < reach:
                claims[number] = region
    return claims


def _own_runs(
    lines: Sequence[Line], quoted: Sequence[bool], claims: Sequence[Region | None]
) -> Iterable[list[Line]]:
    """The written lines between quoted ones; what containers call a signature is left out."""
    run: list[Line] = []
    for line, is_quoted, claim in zip(lines, quoted, claims, strict=True):
        if is_quoted:
            if run:
                yield run
            run = []
        elif line.content and claim is None:
            run.append(line)
    if run:
        yield run


def _tile(text: str, parts: Sequence[closing.Part], own: Sequence[Line]) -> tuple[Segment, ...]:
    """Segments from the parts found; what lies between belongs to the body where words stand.

    Blank lines belong to the region above them, those at the top to the one below.
    """
    starts: list[tuple[int, Region]] = []
    done = 0
    lines = iter(own)
    line = next(lines, None)
    for part in sorted(parts):
        while line and line.end <= min(done, part.start):
            line = next(lines, None)
        if line and line.start < part.start:
            starts += _body(text, max(done, line.start), part.start)
        starts.append((part.start, part.region))
        done = part.end
        while line and line.end <= done:
            line = next(lines, None)
    if line:
        starts += _body(text, max(done, line.start), len(text))
    if not starts:
        return (Segment(0, len(text), Region.BODY),)
    merged = [starts[0]]
    for start, region in starts[1:]:
        if region != merged[-1][1]:
            merged.append((start, region))
    bounds = [0, *(start for start, _ in merged[1:]), len(text)]
    return tuple(
        Segment(start, end, region)
        for (start, end), (_, region) in zip(pairwise(bounds), merged, strict=True)
        if end > start
    )


def _body(text: str, start: int, end: int) -> list[tuple[int, Region]]:
    """Where the body begins between `start` and `end`, if words stand there."""
    between = text[start:end].lstrip()
    return [(end - len(between), Region.BODY)] if between else []
