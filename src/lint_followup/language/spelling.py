"""Spelling and grammar by an engine: which one, what it is shown, and what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol

from lint_followup.draft import Region, Span
from lint_followup.errors import BackendUnavailable
from lint_followup.language.words import is_title_case, meant, words_to_check

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lint_followup.draft import Draft
    from lint_followup.language.names import Names
    from lint_followup.language.remark import Remark
    from lint_followup.language.words import Word

Dialect = Literal["american", "british", "canadian", "australian", "indian"]

_OWN: Final = frozenset({Region.GREETING, Region.BODY, Region.SIGNOFF})
_REPLY: Final = re.compile(r"\s*(?:re|aw|sv|fwd?|wg|tr)(?:\[\d+\])?:", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FILLER: Final = "0"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellingSettings:
    """Which engine to ask and how. `dialect` None accepts British and American spelling alike."""

    engine: Literal["auto", "harper", "languagetool", "off"] = "auto"
    dialect: Dialect | None = None
    vocabulary: frozenset[str] = frozenset()
    server: str | None = None
    allow_remote: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing the engine objects to. Offsets are into the region's decoded text."""

    region: Region
    start: int
    end: int
    kind: Literal["spelling", "grammar"]
    rule: str
    message: str
    replacements: tuple[str, ...]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.region, self.start, self.end)


@dataclass(frozen=True, slots=True)
class SpellingResult:
    """The engine that ran and what it found, in order."""

    engine: str
    version: str
    slips: tuple[Slip, ...]


class Checker(Protocol):
    """An engine that is ready to be asked."""

    @property
    def name(self) -> str:
        """What people call the engine."""

    @property
    def version(self) -> str:
        """The version of the engine or of its binding; empty where it does not tell."""

    def check(self, text: str, words: Sequence[Word]) -> list[Remark]:
        """Remarks on the grammar of `text` and the spelling of `words`, which stand in it.

        Raises BackendUnavailable when the engine fails.
        """


def check_spelling(
    draft: Draft, own_text: str, names: Names, settings: SpellingSettings
) -> SpellingResult:
    """Ask the engine about the subject and the writer's own words.

    The subject of a reply is somebody else's. Raises BackendUnavailable with the reason when no
    engine can be had.
    """
    checker = _checker(settings)
    known = known_words(draft, names, settings.vocabulary)
    slips: list[Slip] = []
    subject = own_subject(draft)
    if subject:
        titled = is_title_case(subject)
        known_here = known - names.subject if titled else known
        words = words_to_check(subject, known_here, title_case=titled)
        slips += [
            _slip(Region.SUBJECT, remark) for remark in _remarks(checker, subject, subject, words)
        ]
    shown = _with_filler(draft, own_text)
    for remark in _remarks(checker, own_text, shown, words_to_check(own_text, known)):
        region = next((s.region for s in draft.segments if s.start <= remark.start < s.end), None)
        if region in _OWN:
            slips.append(_slip(region, remark))
    return SpellingResult(checker.name, checker.version, tuple(slips))


def own_subject(draft: Draft) -> str:
    """The subject where the writer of the draft chose it; empty in a reply or a forward."""
    subject = draft.subject or ""
    answers = draft.header("In-Reply-To") is not None or draft.header("References") is not None
    return "" if answers or _REPLY.match(subject) else subject


def known_words(draft: Draft, names: Names, vocabulary: Collection[str]) -> frozenset[str]:
    """Lower-case words that are right in this draft, whatever a dictionary says.

    They are the names, the words of the signature, the thread and the attachments, and the user's
    own vocabulary.
    """
    others = [draft.region_text(region) for region in (Region.SIGNATURE, Region.QUOTED)]
    others += [attachment.filename for attachment in draft.attachments]
    if not own_subject(draft):
        others.append(draft.subject or "")
    words = {match.group().lower() for text in others for match in _WORD.finditer(text)}
    parts = {part.lower() for word in vocabulary for part in re.split(r"[\s-]+", word)}
    return names.words | words | parts


def _checker(settings: SpellingSettings) -> Checker:
    if settings.engine == "off":
        raise BackendUnavailable("spelling and grammar are switched off")
    if settings.engine == "languagetool" or (settings.engine == "auto" and settings.server):
        from lint_followup.language.languagetool import LanguageToolChecker

        return LanguageToolChecker(
            settings.dialect, settings.server, allow_remote=settings.allow_remote
        )
    from lint_followup.language.harper import HarperChecker

    return HarperChecker(settings.dialect)


def _remarks(checker: Checker, text: str, shown: str, words: list[Word]) -> list[Remark]:
    """What the checker says about `shown`, less what is no slip or touches filled places."""
    by_place = {(word.start, word.end): word for word in words}
    found: list[Remark] = []
    for remark in checker.check(shown, words):
        if text[remark.start : remark.end] != shown[remark.start : remark.end]:
            continue
        if remark.kind == "spelling":
            word = by_place.get((remark.start, remark.end))
            wanted = meant(word, remark.replacements) if word else ()
            if not wanted:
                continue
            wanted = tuple(_cased(text[remark.start], each) for each in wanted)
            found.append(remark._replace(replacements=wanted))
        else:
            found.append(remark)
    return sorted(_apart(found))


def _apart(remarks: list[Remark]) -> list[Remark]:
    """The remarks without those that overlap another; spelling goes before grammar."""
    kept: list[Remark] = []
    for remark in sorted(remarks, key=lambda r: (r.kind != "spelling", r.start, -r.end)):
        if all(remark.end <= other.start or other.end <= remark.start for other in kept):
            kept.append(remark)
    return kept


def _with_filler(draft: Draft, own_text: str) -> str:
    """`own_text` with a number where an address or code was masked: a gap would look like a slip."""
    pieces: list[str] = []
    for segment in draft.segments:
        own = own_text[segment.start : segment.end]
        if segment.region in _OWN:
            written = draft.text[segment.start : segment.end]
            own = "".join(
                _FILLER if here == " " and not there.isspace() else here
                for here, there in zip(own, written, strict=True)
            )
        pieces.append(own)
    return "".join(pieces)


def _slip(region: Region, remark: Remark) -> Slip:
    return Slip(region, *remark)


def _cased(first: str, replacement: str) -> str:
    return replacement[0].upper() + replacement[1:] if first.isupper() else replacement
