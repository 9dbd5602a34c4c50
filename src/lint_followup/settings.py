"""What can be set: every key with what it takes and means. Checks and docs are made from this list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args, get_type_hints

from lint_followup.errors import ConfigError
from lint_followup.kinds import Kind
from lint_followup.language.spelling import SpellingSettings
from lint_followup.severity import Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Trust(StrEnum):
    """Where a key may stand."""

    ANYWHERE = "anywhere"
    USER = "user"
    """Only in the user's own file, the environment or on the command line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One thing that can be set.

    `read` turns a TOML value into what `Config` holds and raises ValueError, whose text says what
    is wanted, for anything else. `merge` puts together what several places say, weakest first;
    None means that the strongest place wins. `names` is what a key of `Trust.USER` leads to.
    """

    name: str
    takes: str
    default: str
    meaning: str
    read: Callable[[object], Any]
    merge: Callable[[Iterable[Any]], Any] | None = None
    trust: Trust = Trust.ANYWHERE
    names: str = ""


class Setting(NamedTuple):
    """A value, already read, and the place that says so."""

    key: Key
    value: Any
    origin: str


def effective(settings: Iterable[Setting], name: str, default: Any) -> Any:
    """What holds for a key when the `settings`, weakest first, are taken together."""
    said = [setting for setting in settings if setting.key.name == name]
    if not said:
        return default
    merge = said[0].key.merge
    return merge(setting.value for setting in said) if merge else said[-1].value


def _one_of(words: Iterable[str]) -> tuple[str, Callable[[object], str]]:
    known = tuple(words)
    takes = f"{', '.join(known[:-1])} or {known[-1]}"

    def read(value: object) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError(takes)
        return value

    return takes, read


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError("a list of strings")
    return tuple(value)


def _reasons(value: object) -> dict[str, str]:
    """A list of names, or a table of names and reasons, as the latter."""
    if isinstance(value, dict) and all(isinstance(reason, str) for reason in value.values()):
        return value
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return dict.fromkeys(value, "")
    raise ValueError("a list of names, or a table of names and reasons")


def _rules(value: object) -> dict[str, dict[str, object]]:
    if not isinstance(value, dict) or not all(isinstance(item, dict) for item in value.values()):
        raise ValueError("a table of options for each rule")
    return {
        name: {key.replace("-", "_"): _frozen(item) for key, item in options.items()}
        for name, options in value.items()
    }


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _recipients(value: object) -> dict[str, dict[str, str]]:
    wanted = "a table with `ignore` for each address"
    if not isinstance(value, dict):
        raise ValueError(wanted)  # noqa: TRY004  ValueError is what `Key.read` promises
    for address, table in value.items():
        if "@" not in address or not isinstance(table, dict) or set(table) - {"ignore"}:
            raise ValueError(wanted)
    return {address.lower(): _reasons(table.get("ignore", [])) for address, table in value.items()}


def _server(value: object) -> str:
    if not isinstance(value, str) or not value.startswith(("http://", "https://")):
        raise ValueError("an address that begins with http:// or https://")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")  # noqa: TRY004  ValueError is what `Key.read` promises
    return value


def _path(value: object) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError("a path")
    return Path(value)


def _paths(value: object) -> tuple[Path, ...]:
    if not isinstance(value, list):
        raise ValueError("a list of paths")  # noqa: TRY004  ValueError is what `Key.read` promises
    return tuple(map(_path, value))


def _vocabulary(value: object) -> frozenset[str]:
    return frozenset(word for word in map(str.strip, _words(value)) if word)


def _union(parts: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*parts)


def _tables(parts: Iterable[dict[str, Any]]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in parts:
        for name, value in part.items():
            inner = isinstance(value, dict)
            merged[name] = {**merged.get(name, {}), **value} if inner else value
    return merged


_SPELLING_TYPES: Final = get_type_hints(SpellingSettings)
ENGINES: Final[tuple[str, ...]] = get_args(_SPELLING_TYPES["engine"])
DIALECTS: Final = ("any", *get_args(get_args(_SPELLING_TYPES["dialect"])[0]))
KINDS: Final = ("auto", *(kind.value for kind in Kind))
SEVERITIES: Final = tuple(level.label for level in reversed(Severity))
CONFIDENCES: Final = tuple(level.label for level in Confidence)

_severity, _read_severity = _one_of(SEVERITIES)
_confidence, _read_confidence = _one_of(CONFIDENCES)
_kind, _read_kind = _one_of(KINDS)
_engine, _read_engine = _one_of(ENGINES)
_dialect, _read_dialect = _one_of(DIALECTS)

KEYS: Final = (
    Key(
        name="select",
        takes="a list of rules and categories",
        default="all",
        meaning="Run only these rules.",
        read=_words,
    ),
    Key(
        name="ignore",
        takes="a list of rules and categories, or a table of them with a reason for each",
        default="none",
        meaning="Do not run these rules. The report names them with the reason.",
        read=_reasons,
        merge=_tables,
    ),
    Key(
        name="fail-on",
        takes=_severity,
        default="warning",
        meaning="The least severity that makes the exit code 1.",
        read=lambda value: Severity[_read_severity(value).upper()],
    ),
    Key(
        name="min-confidence",
        takes=_confidence,
        default="low",
        meaning="Leave out findings that are less sure than this.",
        read=lambda value: Confidence[_read_confidence(value).upper()],
    ),
    Key(
        name="kind",
        takes=_kind,
        default="auto",
        meaning="What sort of message the drafts are, instead of finding out.",
        read=lambda value: None if _read_kind(value) == "auto" else Kind(_read_kind(value)),
    ),
    Key(
        name="spelling",
        takes=_engine,
        default="auto",
        meaning="Which engine checks spelling and grammar.",
        read=_read_engine,
    ),
    Key(
        name="dialect",
        takes=_dialect,
        default="any",
        meaning="Which English the spelling is held to; `any` accepts British and American alike.",
        read=lambda value: None if _read_dialect(value) == "any" else _read_dialect(value),
    ),
    Key(
        name="vocabulary",
        takes="a list of words",
        default="none",
        meaning="Words that are spelled right, beside those of your own vocabulary file.",
        read=_vocabulary,
        merge=_union,
    ),
    Key(
        name="rules",
        takes="a table `[rules.NAME]` for each rule with options",
        default="the defaults on the rules' pages",
        meaning="The options of the rules.",
        read=_rules,
        merge=_tables,
    ),
    Key(
        name="recipients",
        takes='a table `[recipients."ADDRESS"]` with a key `ignore`',
        default="none",
        meaning="What is ignored in drafts to an address; `ignore` is as above.",
        read=_recipients,
        merge=_tables,
    ),
    Key(
        name="languagetool.url",
        takes="an address",
        default="none",
        meaning="A LanguageTool server to ask instead of starting one.",
        read=_server,
        trust=Trust.USER,
        names="a server",
    ),
    Key(
        name="languagetool.allow-remote",
        takes="true or false",
        default="false",
        meaning="Allow that server to be another machine, which will see your drafts.",
        read=_flag,
        trust=Trust.USER,
        names="a server",
    ),
    Key(
        name="history",
        takes="a list of paths",
        default="none",
        meaning="Where to look for earlier mail when `--history` does not say.",
        read=_paths,
        trust=Trust.USER,
        names="your mail",
    ),
    Key(
        name="ledger",
        takes="a path",
        default="ledger.jsonl in your own data folder",
        meaning="The ledger that `lint-followup log` writes and every run reads.",
        read=_path,
        trust=Trust.USER,
        names="your ledger",
    ),
)
"""Everything that can be set, in the order of the documentation."""

BY_NAME: Final = {key.name: key for key in KEYS}


def setting(name: str, value: object, origin: str) -> Setting:
    """A value of a key, checked. Raises ConfigError naming the origin."""
    key = BY_NAME[name]
    try:
        return Setting(key, key.read(value), origin)
    except ValueError as error:
        raise ConfigError(f"{origin}: wants {error}") from None
