"""Harper, the embedded engine: spelling of single words, and grammar by a chosen list of rules."""

from __future__ import annotations

import re
import threading
import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lint_followup.errors import BackendUnavailable
from lint_followup.language.remark import Remark
from lint_followup.language.words import is_common, roots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lint_followup.language.spelling import Dialect
    from lint_followup.language.words import Word

_FORBIDDEN: Final = frozenset({"LookingForwardTo"})
"""Rules that print to standard output when they fire."""

_SPELLING: Final = "SpellCheck"
_PREFIXES: Final = (
    "anti", "auto", "bio", "co", "counter", "cyber", "de", "dis", "eco", "electro", "extra", "fore",
    "geo", "hydro", "hyper", "infra", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini",
    "mis", "mono", "multi", "nano", "neuro", "non", "off", "on", "out", "over", "para", "photo", "poly",
    "post", "pre", "pro", "proto", "pseudo", "radio", "re", "semi", "socio", "sub", "super", "techno",
    "tele", "thermo", "trans", "ultra", "un", "under", "uni", "up",
)  # fmt: skip


_COMPARATIVE: Final = re.compile(
    r"\b(?:more|less|better|worse|rather|(?!(?:oth|wheth|eith|neith|aft|ov|und|ev|nev|howev|togeth)er\b)\w+er)"
    r"(?: \w+){0,2} \Z",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(
    r"\b(?:I|we|they|he|she|you|(?:^|[.,;!?]\s|and |but |that )it) \Z", re.IGNORECASE
)
_OPENS_CLAUSE: Final = re.compile(
    r"(?:\A|\n|[.,;:!?]\s|\b(?:and|but|that|because|if|whether|when|while|so|since|although|think|know|hope|say|says|said) )"
    r"['\"“‘(]?(?:I|we|they|he|she|you|it) \Z",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r"\b(?:and|or|nor) \w+ \Z", re.IGNORECASE)
_AGREES: Final = re.compile(
    r"has|have|do|does|don['’]t|doesn['’]t|is|are|was|were|(?:go|mean|want|need|like|work|say|make|know|think|come|get|take"
    r"|give|tell|ask|live|help|speak|write|show|look|use|try|call|seem|feel|understand|explain|start)(?:e?s)?",
    re.IGNORECASE,
)
_DID: Final = re.compile(
    r"\bdid(?:n['’]t| not| (?:I|you|we|he|she|they|it))(?: \w+ly| also| ever)? \Z", re.IGNORECASE
)
_WHAT_ONE_HAD: Final = re.compile(
    r"\b(?:the|all|every\w*|any\w*|first|last|best|only|what|one)\b[^.,;:!?\n]{0,60}"
    r"\b(?:I|we|you|they|he|she)(?: \w+)? (?:had|have|has) \Z",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(
    r"\s*[.,;!?]|\s+(?:I|we|you|they|he|she|it|that|who|which|is|was|in|at|on|for|of|to|from|with)\b"
)
_NO_NOUN_WANTED: Final = re.compile(
    r"best|worst|most|least|few|first|last|others?|many|\w{2,}(?:[ltdrnsgkmph]|i)est|\w{3,}er"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty",
    re.IGNORECASE,
)
"""“One of the best I have had”, “one of the two” and “one of the older” stand without a noun."""
_DEGREE: Final = re.compile(r"\b(?:most|more|least|less) \Z", re.IGNORECASE)
_COMMON: Final = re.compile(r"\s+([a-z]+)\b(?![-'’])")
_RIGHT_ARTICLE: Final = re.compile(
    r"an (?:hono|hour|heir|honest|herb)|a (?:herb|u[bcdfgknrst][aeiou]|eu|ew|one\b)", re.IGNORECASE
)
"""Words whose first sound is not that of their first letter, with the article that they have."""
_RIGHT_PLURAL: Final = re.compile(r"(?!hero|tomat|potat|ech|vet)\w+os")


def _before_common_word(text: str, start: int, end: int) -> bool:
    following = _COMMON.match(text, end)
    if text[start:end] == "A" or following is None:
        return False
    word = following.group(1)
    return is_common(word) and not _RIGHT_ARTICLE.match(f"{text[start:end]} {word}")


def _one_of_the(text: str, start: int, end: int) -> bool:
    wants_noun = not _NO_NOUN_WANTED.fullmatch(text, start, end)
    return wants_noun and bool(_CLAUSE.match(text, end)) and not _DEGREE.search(text, 0, start)


def _pronoun_and_verb(text: str, start: int, end: int) -> bool:
    if not _AGREES.fullmatch(text, start, end) or _JOINED.search(text, 0, start):
        return False
    return bool(_OPENS_CLAUSE.search(text, 0, start))


def _irregular(text: str, start: int, end: int) -> bool:
    return text[start].islower() and not _RIGHT_PLURAL.fullmatch(text, start, end)


_GUARDS: Final[Mapping[str, Callable[[str, int, int], bool]]] = {
    "AnA": _before_common_word,
    "DidPast": lambda text, start, _: bool(_DID.search(text, 0, start)),
    "DoubleModal": lambda text, start, end: (
        not text[start:end].lower().endswith((" dare", " need", "can can"))
    ),
    "OneOfTheSingular": _one_of_the,
    "PronounInflectionBe": lambda text, start, _: bool(_SUBJECT.search(text, 0, start)),
    "PronounVerbAgreement": _pronoun_and_verb,
    "RegularIrregulars": _irregular,
    "SimplePastToPastParticiple": lambda text, start, _: not _WHAT_ONE_HAD.search(text, 0, start),
    "ThenThan": lambda text, start, _: bool(_COMPARATIVE.search(text, 0, start)),
    "WillNonLemma": lambda text, start, _: bool(_SUBJECT.search(text, 0, start)),
}
"""What must hold around a rule's hits: `(text, start, end)` to true."""


class _Linters(threading.local):
    """The linters of one thread: a `Linter` must not be used by two threads at once."""

    def __init__(self) -> None:
        self.made: dict[tuple[str, bool], Any] = {}


_linters: Final = _Linters()


class HarperChecker:
    """Harper in this process. `dialect` None takes British and American spelling alike.

    Raises BackendUnavailable when Harper is not installed.
    """

    name = "Harper"

    def __init__(self, dialect: Dialect | None) -> None:
        self._dialects = ("american", "british") if dialect is None else (dialect,)
        _binding()

    @property
    def version(self) -> str:
        """The version of the binding."""
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("harper-py")
        except PackageNotFoundError:
            return ""

    def check(self, text: str, words: Sequence[Word]) -> list[Remark]:
        """Grammar remarks on `text`, and spelling remarks on `words`.

        The words are looked up by themselves, so that Harper never searches what a name might have
        been meant as: the first such search takes a second.
        """
        suggestions = self._misspelt(words)
        remarks = [
            Remark(
                word.start,
                word.end,
                "spelling",
                _SPELLING,
                "not in the dictionary",
                suggestions[word.form],
            )
            for word in words
            if word.form in suggestions
        ]
        return remarks + self._grammar(text)

    def _grammar(self, text: str) -> list[Remark]:
        linter = _linter(self._dialects[0], spelling=False)
        found = _guarded(linter.organized_lints, text, language="plaintext")
        return [
            Remark(
                lint.span.start,
                lint.span.end,
                "grammar",
                rule,
                lint.message,
                tuple(_replacement(lint.problem_text, each) for each in lint.suggestions),
            )
            for rule, lints in found.items()
            for lint in lints
            if rule not in _GUARDS or _GUARDS[rule](text, lint.span.start, lint.span.end)
        ]

    def _misspelt(self, words: Sequence[Word]) -> dict[str, tuple[str, ...]]:
        """The unknown forms with what Harper suggests.

        A form of a word that Harper knows passes, and so does a compound two letters away.
        """
        found = self._unknown({word.form for word in words})
        parts = {
            word.form: _readings(word.form, compound=word.steps > 1)
            for word in words
            if word.form in found
        }
        pieces = {piece for splits in parts.values() for split in splits for piece in split}
        odd = self._unknown(pieces).keys()
        for form, splits in parts.items():
            if any(odd.isdisjoint(split) for split in splits):
                del found[form]
        return found

    def _unknown(self, forms: Iterable[str]) -> dict[str, tuple[str, ...]]:
        left = sorted(forms)
        found: dict[str, tuple[str, ...]] = {}
        for dialect in self._dialects:
            if not left:
                break
            linter = _linter(dialect, spelling=True)
            lints = _guarded(linter.lint, "\n".join(left), language="plaintext")
            this = {
                lint.problem_text: tuple(each.replacement_text for each in lint.suggestions)
                for lint in lints
            }
            found = {form: found.get(form, ()) + this[form] for form in left if form in this}
            left = list(found)
        return found


def _linter(dialect: str, *, spelling: bool) -> Any:
    """This thread's linter with only the spelling rule, or only the chosen ones."""
    key = (dialect, spelling)
    if key not in _linters.made:
        module = _binding()
        linter = _guarded(module.Linter, getattr(module.Dialect, dialect.upper()))
        wanted = {_SPELLING} if spelling else chosen_rules()
        known = linter.get_default_lint_config()
        linter.set_lint_config({rule: rule in wanted for rule in known})
        _linters.made[key] = linter
    return _linters.made[key]


@cache
def chosen_rules() -> frozenset[str]:
    """The rules of `data/harper.toml`, less those that must never run."""
    path = Path(__file__).parents[1] / "data" / "harper.toml"
    rules = tomllib.loads(path.read_text(encoding="utf-8"))["rules"]
    return frozenset(rules) - _FORBIDDEN


@cache
def _binding() -> Any:
    """The module with `Linter`; another package named `harper` may hide the usual one."""
    for name in ("harper", "harper._harper"):
        try:
            module = import_module(name)
        except ImportError:
            continue
        if hasattr(module, "Linter"):
            return module
    raise BackendUnavailable("Harper is not installed (pip install harper-py)")


def _guarded(call: Any, *args: Any, **options: Any) -> Any:
    """Call into Harper; a panic of its Rust part is no `Exception`, and no reason to crash."""
    try:
        return call(*args, **options)
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            _linters.made.clear()
            raise BackendUnavailable(f"Harper failed: {error}") from error
        raise


def _replacement(problem: str, suggestion: Any) -> str:
    if suggestion.kind.name == "INSERT_AFTER":
        return problem + str(suggestion.replacement_text)
    return str(suggestion.replacement_text)


def _readings(form: str, *, compound: bool) -> list[tuple[str, ...]]:
    """The ways to read a word as a form of another; as a `compound`, as a prefix and a word, or two."""
    derived: list[tuple[str, ...]] = [(root,) for root in roots(form)]
    if not compound:
        return derived
    prefixed = [
        (form[len(p) :],) for p in _PREFIXES if form.startswith(p) and len(form) > len(p) + 3
    ]
    halves = [(form[:place], form[place:]) for place in range(4, len(form) - 3)]
    return [*derived, *prefixed, *halves]
