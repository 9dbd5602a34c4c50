"""Document: a Draft plus what is derived from it, each part computed once and on demand."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.contacts import Channel
from lint_followup.draft import TEXT_REGIONS, Region, Span, mask
from lint_followup.kind_detection import detect_kind
from lint_followup.kinds import Kind
from lint_followup.language.names import Names, learn_names
from lint_followup.language.patterns import Outline, make_outline
from lint_followup.language.sentences import split_sentences
from lint_followup.language.spelling import SpellingSettings, check_spelling

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from spacy.tokens import Doc

    from lint_followup.contacts import History
    from lint_followup.context import Context
    from lint_followup.draft import Draft
    from lint_followup.kinds import KindGuess
    from lint_followup.language.frames import Frames
    from lint_followup.language.spelling import SpellingResult

_OPAQUE: Final = re.compile(
    r"""```.*?(?:```|\Z) | `[^`\n]+`
      | <?(?:https?://|ftp://|file://|mailto:|www\.)[^\s<>"')\]]+>?
      | (?<![\w.+'-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+
    """,
    re.VERBOSE | re.DOTALL,
)
"""Code, URLs and addresses: text that no language rule reads."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


_CHANNELS: Final = {Kind.VOICEMAIL: Channel.VOICEMAIL, Kind.LINKEDIN_NOTE: Channel.LINKEDIN}


class Found(NamedTuple):
    """A stretch of a draft and its text, line ends turned into spaces.

    `softened` says that its sentence asks politely; `frames` is the set whose frame matched.
    """

    span: Span
    text: str
    softened: bool
    frames: Frames


class Document:
    """One draft under examination. Reading an attribute never changes what another one says.

    Not for sharing between threads; the `Draft` and the `Context` in it are.
    """

    def __init__(
        self,
        draft: Draft,
        context: Context,
        *,
        kind: Kind | None = None,
        spelling: SpellingSettings | None = None,
    ) -> None:
        self.draft = draft
        self.context = context
        self._given_kind = kind
        self._spelling_settings = spelling or SpellingSettings()
        self._texts: dict[Region, str] = {}
        self._sentences: dict[Region, tuple[Span, ...]] = {}
        self._outlines: dict[Region, tuple[Outline, ...]] = {}
        self._vocabularies: dict[Region, frozenset[str]] = {}
        self._docs: dict[Region, Doc] = {}

    @cached_property
    def guess(self) -> KindGuess:
        """The draft's kind with its evidence."""
        return detect_kind(self.draft, given=self._given_kind)

    @property
    def kind(self) -> Kind:
        """The draft's kind."""
        return self.guess.kind

    @property
    def channel(self) -> Channel:
        """The way in which the draft goes out."""
        return _CHANNELS.get(self.kind, Channel.EMAIL)

    @property
    def is_reply(self) -> bool:
        """Whether the draft answers a message."""
        return self.draft.header("In-Reply-To") is not None

    @property
    def sent_at(self) -> datetime | None:
        """When the draft is sent, aware: what the caller says, else its Date field."""
        moment = self.context.now or self.draft.date
        return moment if moment is not None and moment.tzinfo is not None else None

    @property
    def local_time(self) -> datetime | None:
        """When the draft is sent by the reader's clock; None where their zone is not known."""
        if self.sent_at is None or self.context.time_zone is None:
            return None
        return self.sent_at.astimezone(self.context.time_zone)

    @cached_property
    def history(self) -> History | None:
        """What passed before the draft is sent; None where no history was given."""
        history = self.context.history
        if history is None or self.sent_at is None:
            return history
        return history.before(self.sent_at)

    def knows(self, fact: str) -> bool:
        """Whether a fact of the context, in kebab-case, is known."""
        if fact == "now":
            return self.sent_at is not None
        value = getattr(self.context, fact.replace("-", "_"))
        return value is not None and value != ()

    def text(self, region: Region) -> str:
        """What language rules read of a region: code, URLs and addresses masked by spaces.

        Offsets are those of the region's decoded text.
        """
        if region not in self._texts:
            text = self.draft.region_text(region)
            self._texts[region] = mask(text, (match.span() for match in _OPAQUE.finditer(text)))
        return self._texts[region]

    @cached_property
    def own_text(self) -> str:
        """The writer's own words: greeting, body and sign-off, all else masked."""
        own = {Region.GREETING, Region.BODY, Region.SIGNOFF}
        text = mask(self.draft.text, (s for s in self.draft.segments if s.region not in own))
        return mask(text, (match.span() for match in _OPAQUE.finditer(text)))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the body, as written."""
        return tuple(match.group() for match in _WORD.finditer(self.text(Region.BODY)))

    def vocabulary(self, region: Region) -> frozenset[str]:
        """The distinct norms of a region's words."""
        if region not in self._vocabularies:
            self._vocabularies[region] = frozenset[str]().union(
                *(sentence.words for sentence in self._outline(region))
            )
        return self._vocabularies[region]

    def has_cue(self, cue: str | Frames, region: Region) -> bool:
        """Whether the word occurs in the region, or one of its sentences could hold a frame."""
        words = self.vocabulary(region)
        return cue in words if isinstance(cue, str) else cue.possible(self._outline(region), words)

    def _outline(self, region: Region) -> tuple[Outline, ...]:
        if region not in self._outlines:
            text = self.text(region)
            self._outlines[region] = tuple(
                make_outline(text[span.start : span.end]) for span in self.sentences(region)
            )
        return self._outlines[region]

    def sentences(self, region: Region) -> tuple[Span, ...]:
        """The sentences of a text region, in order, without surrounding white space."""
        if region not in self._sentences:
            self._sentences[region] = tuple(
                Span(region, start, end) for start, end in split_sentences(self.text(region))
            )
        return self._sentences[region]

    @cached_property
    def names(self) -> Names:
        """The names of people, companies and roles that the draft itself mentions."""
        return learn_names(self.draft, self.context)

    def doc(self, region: Region) -> Doc:
        """The region's text as a spaCy `Doc`, its sentences those of `sentences`.

        Imports spaCy, which takes about a second: only for rules whose cues occur.
        """
        if region not in self._docs:
            from lint_followup.language.pipeline import make_doc

            self._docs[region] = make_doc(
                self.text(region), tuple((s.start, s.end) for s in self.sentences(region))
            )
        return self._docs[region]

    @cached_property
    def spelling(self) -> SpellingResult:
        """What the configured engine says about the subject and the writer's own words.

        Raises BackendUnavailable when no engine can be had.
        """
        return check_spelling(self.draft, self.own_text, self.names, self._spelling_settings)

    def find(self, region: Region, *sets: Frames) -> Iterator[Found]:
        """Where a frame of one of the sets matches in a region, at most once a sentence."""
        from lint_followup.language.frames import find_frames
        from lint_followup.language.scope import softened

        text = self.draft.text if region in TEXT_REGIONS else self.draft.region_text(region)
        for match in find_frames(self.doc(region), self.names, *sets):
            start, end = match.offsets
            words = " ".join(text[start:end].split())
            yield Found(Span(region, start, end), words, softened(match), match.frames)

    def engines_used(self) -> tuple[tuple[str, str], ...]:
        """The name and version of each engine that has looked at the draft so far."""
        if "spelling" not in self.__dict__:
            return ()
        return ((self.spelling.engine, self.spelling.version),)

    def place(self, span: Span | None) -> str:
        """Where a finding is charged: its sentence in the body, its region, or the draft."""
        if span is None:
            return "draft"
        if span.region is Region.BODY:
            for number, sentence in enumerate(self.sentences(Region.BODY)):
                if span.start < sentence.end:
                    return f"body:{number}"
        return span.region.value
