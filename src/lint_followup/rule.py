"""Rule: one declaration in one file, from which checks, tests and documentation are made."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field, fields
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from lint_followup.context import Context
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.severity import Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lint_followup.document import Document
    from lint_followup.draft import Span
    from lint_followup.language.frames import Frames

T = TypeVar("T")

HINT: Final = Severity.HINT
INFO: Final = Severity.INFO
WARNING: Final = Severity.WARNING
ERROR: Final = Severity.ERROR

LOW: Final = Confidence.LOW
MEDIUM: Final = Confidence.MEDIUM
HIGH: Final = Confidence.HIGH

ALL_KINDS: Final = frozenset(Kind)
MAIL_KINDS: Final = ALL_KINDS - {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE}
"""The kinds that are mail: they have a subject, a greeting and a sign-off."""
FOLLOW_UPS: Final = ALL_KINDS - {Kind.OTHER, Kind.LOGISTICS}
"""The kinds that are written to be remembered, or to ask."""


class Category(StrEnum):
    """The fixed list of what findings are about; categories select rules in bulk."""

    TONE = "tone"
    RECIPIENT = "recipient"
    HISTORY = "history"
    SLIPS = "slips"
    CONTENT = "content"
    SPELLING = "spelling"
    SENDER = "sender"
    OVERSELL = "oversell"
    SUBJECT = "subject"
    LENGTH = "length"
    TIMING = "timing"
    SIGNATURE = "signature"
    MARKERS = "markers"


class Need(StrEnum):
    """A fact from outside the draft without which a rule has nothing to say: a key of the context.

    `now` is met by the draft's own Date field too.
    """

    NOW = "now"
    INTERVIEW_DATE = "interview-date"
    CONTACT_TYPE = "contact-type"
    DECISION_BY = "decision-by"
    PREFERRED_CHANNEL = "preferred-channel"
    TIME_ZONE = "time-zone"
    COMPANY = "company"
    INTERVIEWERS = "interviewers"
    TOPICS = "topics"
    HISTORY = "history"


class Basis(StrEnum):
    """Who says so: the article states it, the article gives the reason and we the threshold, or we do."""

    STATED = "stated"
    OURS = "ours"
    EXTENSION = "extension"


@dataclass(frozen=True, slots=True)
class Cite:
    """A verbatim quote, under 25 words, of an article of `data/sources.toml`.

    `allows` says in our words what that article would let pass; a dissent must say it.
    """

    source: str
    quote: str
    allows: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the span's text by `replacement`."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What a check yields. `span` is None for an absence.

    `severity` and `confidence` override the rule's own for this hit, and so do `suggestion`, `cite`
    and `dissent`: which articles object may depend on the case.
    """

    message: str
    span: Span | None = None
    suggestion: str | None = None
    edits: tuple[Edit, ...] = ()
    severity: Severity | None = None
    confidence: Confidence | None = None
    cite: tuple[Cite, ...] | None = None
    dissent: tuple[Cite, ...] | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """Base of a rule's options: a frozen dataclass of `option()` fields."""


def option(default: T, meaning: str) -> T:
    """A field of an `Options` class: its default, and what it means in one line."""
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A canonical clean draft with one thing changed.

    `[[…]]` in a text marks a span that the rule must report, exactly. What is None stays as it is
    in the canonical draft of `kind`; `say` is added to the body as a paragraph of its own.
    `options` are the rule's options for this example, `context` what is known beside the draft;
    `also` names the other rules that may fire. `advice` names the piece of advice that the example
    shows, where the rule follows several.
    """

    kind: Kind | None = None
    say: str | None = None
    body: str | None = None
    subject: str | None = None
    from_: str | None = None
    to: str | None = None
    greeting: str | None = None
    signoff: str | None = None
    signature: str | None = None
    quoted: str | None = None
    html: str | None = None
    headers: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
    attachments: tuple[str, ...] = ()
    options: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    context: Context = Context()
    also: tuple[str, ...] = ()
    advice: str | None = None


example = Example
"""How a rule file writes an `Example`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Everything that is known about a rule.

    `cues` are what must occur in one of the rule's text regions for the check to be called: one of
    these lower-case words, or all the words of one of these frames. None: it is always called. `title` and `rationale` come from the
    check's docstring. `regions` all being header regions means that the rule cannot run on a draft
    without headers. `only_follow_ups` keeps it from mail that has nothing to do with an application.
    Without the facts that it `needs` it does not run. `advice` names the pieces of
    advice of `data/advice.toml` that the rule follows.
    """

    name: str
    category: Category
    family: str
    severity: Severity
    confidence: Confidence
    kinds: frozenset[Kind]
    only_follow_ups: bool
    regions: tuple[Region, ...]
    cues: tuple[str | Frames, ...] | None
    cite: tuple[Cite, ...]
    dissent: tuple[Cite, ...]
    basis: Basis
    needs: tuple[Need, ...]
    advice: tuple[str, ...]
    suggestion: str
    options: type[Options]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    title: str
    rationale: str
    aliases: tuple[str, ...]
    check: Callable[[Document, Any], Iterator[Hit]]

    def default_options(self) -> dict[str, object]:
        """Each option of the rule with its default."""
        return {item.name: item.default for item in fields(self.options)}


def rule(
    name: str,
    *,
    category: str,
    severity: Severity,
    regions: Iterable[Region | str],
    suggestion: str,
    bad: tuple[Example, ...],
    good: tuple[Example, ...],
    family: str | None = None,
    confidence: Confidence = MEDIUM,
    kinds: Iterable[Kind] = ALL_KINDS,
    only_follow_ups: bool = False,
    cues: Iterable[str | Frames] | None = None,
    cite: Cite | tuple[Cite, ...] = (),
    dissent: Cite | tuple[Cite, ...] = (),
    basis: str = Basis.OURS,
    needs: tuple[Need, ...] = (),
    advice: str | tuple[str, ...] = (),
    options: type[Options] = Options,
    aliases: tuple[str, ...] = (),
) -> Callable[[Callable[[Document, Any], Iterator[Hit]]], Rule]:
    """Turn a check into a `Rule`.

    The check is a generator of `Hit`s over a `Document` and the rule's options; the first line of
    its docstring is the rule's title, the rest the rationale shown with every finding.
    """

    def declare(check: Callable[[Document, Any], Iterator[Hit]]) -> Rule:
        title, _, rationale = inspect.cleandoc(check.__doc__ or "").partition("\n")
        return Rule(
            name=name,
            category=Category(category),
            family=family or category,
            severity=severity,
            confidence=confidence,
            kinds=frozenset(kinds),
            only_follow_ups=only_follow_ups,
            regions=tuple(Region(region) for region in regions),
            cues=None if cues is None else tuple(cues),
            cite=(cite,) if isinstance(cite, Cite) else cite,
            dissent=(dissent,) if isinstance(dissent, Cite) else dissent,
            basis=Basis(basis),
            needs=needs,
            advice=(advice,) if isinstance(advice, str) else advice,
            suggestion=suggestion,
            options=options,
            bad=bad,
            good=good,
            title=title.rstrip("."),
            rationale=" ".join(rationale.split()),
            aliases=aliases,
            check=check,
        )

    return declare
