"""Config: what the user chose, validated. Loading runs no code and touches no draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from lint_followup.config_files import environment, find_file, read_file
from lint_followup.errors import ConfigError
from lint_followup.language.spelling import SpellingSettings
from lint_followup.registry import RuleSet, load_rules, nearest
from lint_followup.settings import effective
from lint_followup.severity import Confidence, Severity
from lint_followup.vocabulary import vocabulary_file, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

    from lint_followup.kinds import Kind
    from lint_followup.settings import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The choices that hold for every draft of a run.

    `select` and the keys of `ignore` are rule names, aliases or categories; an empty `select`
    means all; `ignore` gives a reason for each, which may be empty. `options` maps a rule's name to
    its options. `recipients` maps an address in lower case to what is ignored, and why, in drafts
    to it.
    """

    select: tuple[str, ...] = ()
    ignore: Mapping[str, str] = field(default_factory=dict)
    fail_on: Severity = Severity.WARNING
    min_confidence: Confidence = Confidence.LOW
    kind: Kind | None = None
    spelling: SpellingSettings = SpellingSettings()
    options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    recipients: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: str | PathLike[str] | None = None) -> Self:
        """The configuration of a file, or what the command line would find without one.

        The user's vocabulary and the environment count as well. Raises ConfigError.
        """
        return cls.of(load_settings(Path(path) if path is not None else None))

    @classmethod
    def of(cls, settings: Iterable[Setting]) -> Self:
        """What the settings, weakest first, amount to."""
        said = tuple(settings)
        return cls(
            select=effective(said, "select", ()),
            ignore=effective(said, "ignore", {}),
            fail_on=effective(said, "fail-on", Severity.WARNING),
            min_confidence=effective(said, "min-confidence", Confidence.LOW),
            kind=effective(said, "kind", None),
            spelling=SpellingSettings(
                engine=effective(said, "spelling", "auto"),
                dialect=effective(said, "dialect", None),
                vocabulary=effective(said, "vocabulary", frozenset()),
                server=effective(said, "languagetool.url", None),
                allow_remote=effective(said, "languagetool.allow-remote", default=False),
            ),
            options=effective(said, "rules", {}),
            recipients=effective(said, "recipients", {}),
        )

    def check_rules(self, rules: RuleSet) -> None:
        """Raise ConfigError for a rule, category or option that is not there, or of a wrong type."""
        for selector in (*self.select, *self.ignore):
            rules.select(selector)
        for selectors in self.recipients.values():
            for selector in selectors:
                rules.select(selector)
        for name, chosen in self.options.items():
            known = rules.find(name).default_options()
            for option, value in chosen.items():
                _check_option(name, option, value, known)


_WANTS: Final = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a string",
    tuple: "a list of strings",
}


def _check_option(rule: str, option: str, value: object, known: Mapping[str, object]) -> None:
    shown = option.replace("_", "-")
    if option not in known:
        hint = nearest(shown, [name.replace("_", "-") for name in known])
        raise ConfigError(f"unknown option {shown!r} for rule {rule!r}{hint}")
    default = known[option]
    fits = type(value) is type(default)
    if isinstance(default, float):
        fits = fits or type(value) is int
    if fits and isinstance(value, tuple) and isinstance(default, tuple):
        kinds = {type(item) for item in default} or {str}
        fits = all(type(item) in kinds for item in value)
    if not fits:
        raise ConfigError(f"option {shown!r} of rule {rule!r} wants {_WANTS[type(default)]}")


def load_settings(path: Path | None = None, named: Iterable[Setting] = ()) -> tuple[Setting, ...]:
    """Everything that is set, weakest first: vocabulary, file, environment, then what is `named`.

    `path` is a file to read instead of looking for one. Raises ConfigError, which names the place.
    """
    file = path if path is not None else find_file()
    settings = (
        *words_of(vocabulary_file(), needed=False),
        *(read_file(file) if file is not None else ()),
        *environment(),
        *named,
    )
    for said in settings:
        if said.value and said.key.name in _NAMES_RULES:
            _check_names(said)
    return settings


_NAMES_RULES: Final = frozenset({"select", "ignore", "rules", "recipients"})


def _check_names(said: Setting) -> None:
    try:
        Config.of([said]).check_rules(load_rules())
    except ConfigError as error:
        place = said.origin if said.key.name in said.origin else f"{said.origin}: {said.key.name}"
        raise ConfigError(f"{place}: {error}") from None
