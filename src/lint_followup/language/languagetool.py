"""LanguageTool: a server that the user names, or an installation that is already here."""

from __future__ import annotations

import re
import time
import tomllib
from functools import cache
from importlib import import_module
from ipaddress import ip_address
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from lint_followup.errors import BackendUnavailable
from lint_followup.language.languagetool_local import local_server
from lint_followup.language.remark import Remark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lint_followup.language.spelling import Dialect
    from lint_followup.language.words import Word

TIMEOUT: Final = 10.0
"""Seconds that a server may be silent."""

_SULK: Final = 60.0
"""Seconds for which a server that failed is not asked again: a batch must not wait each time."""

_LANGUAGES: Final = {
    "american": "en-US",
    "british": "en-GB",
    "canadian": "en-CA",
    "australian": "en-AU",
    "indian": "en-GB",
}
_WIDE: Final = re.compile("[\ud800-\udfff\U00010000-\U0010ffff]")
_VERSION_PATH: Final = re.compile(r"/v2(?:/check)?/*\Z")

_lock: Final = Lock()
_tools: Final[dict[tuple[str, str], Any]] = {}
_failures: Final[dict[str, tuple[float, str]]] = {}


class LanguageToolChecker:
    """LanguageTool at `server`, or as a local server of an installation where that is None.

    `dialect` None takes British and American spelling alike. Raises BackendUnavailable when there
    is no such thing, or the server is not on this machine and `allow_remote` is false.
    """

    name = "LanguageTool"
    version = ""

    def __init__(self, dialect: Dialect | None, server: str | None, *, allow_remote: bool) -> None:
        self._dialects: tuple[str, ...] = ("american", "british") if dialect is None else (dialect,)
        self._server = server_url(server, allow_remote=allow_remote) if server else local_server()

    def check(self, text: str, words: Sequence[Word]) -> list[Remark]:
        """Grammar remarks on `text`, and spelling remarks on those of `words` it does not know.

        Raises BackendUnavailable when the server does not answer, or answers something else.
        """
        places = {(word.start, word.end) for word in words}
        remarks = [
            remark
            for remark in self._ask(text, self._dialects[0])
            if remark.kind == "grammar" or (remark.start, remark.end) in places
        ]
        for dialect in self._dialects[1:]:
            misspelt = {text[r.start : r.end] for r in remarks if r.kind == "spelling"}
            if misspelt:
                listed = "\n".join(sorted(misspelt))
                wrong = {listed[r.start : r.end] for r in self._ask(listed, dialect)}
                remarks = [
                    r for r in remarks if r.kind == "grammar" or text[r.start : r.end] in wrong
                ]
        return remarks

    def _ask(self, text: str, dialect: str) -> list[Remark]:
        """One request. Wide characters are flattened first: the server counts UTF-16 units."""
        flat = _WIDE.sub("□", text)
        try:
            matches = _tool(self._server, _LANGUAGES[dialect]).check(flat)
            remarks = [_remark(each) for each in matches if each.category in _chosen("categories")]
        except _errors() as error:
            reason = f"the LanguageTool server at {_shown(self._server)} {_failure(error)}"
            _failures[self._server] = (time.monotonic(), reason)
            raise BackendUnavailable(reason) from error
        return [
            remark
            for remark in remarks
            if 0 <= remark.start < remark.end <= len(text) and remark.rule not in _chosen("not")
        ]


def server_url(server: str, *, allow_remote: bool) -> str:
    """The base address of the server, with a slash at its end.

    Raises BackendUnavailable for what is no address of a web server, and for one that is not on
    this machine unless `allow_remote`.
    """
    url = server if "://" in server else f"http://{server}"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if host is None or parts.scheme not in {"http", "https"} or re.search(r"[\s\\]", url):
        raise BackendUnavailable(f"not the address of a LanguageTool server: {server!r}")
    if not allow_remote and not _is_loopback(host):
        raise BackendUnavailable(
            f"the LanguageTool server {host} is not on this machine and allow-remote is not set"
        )
    path = _VERSION_PATH.sub("/", parts.path)
    return f"{parts.scheme}://{parts.netloc}{path.rstrip('/')}/"


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower().rstrip(".") == "localhost"


@cache
def _library() -> Any:
    try:
        return import_module("language_tool_python")
    except ImportError:
        raise BackendUnavailable(
            "LanguageTool needs the Python package language-tool-python"
        ) from None


def _errors() -> tuple[type[Exception], ...]:
    """What a server's silence or nonsense makes the library raise."""
    known: type[Exception] = _library().exceptions.LanguageToolError
    return (known, ValueError, LookupError, TypeError, AttributeError, OSError)


@cache
def _patient_tool() -> Any:
    """The library's tool, with less patience than its five minutes."""

    class PatientTool(_library().LanguageTool):  # type: ignore[misc]
        _TIMEOUT = TIMEOUT

    return PatientTool


def _tool(server: str, language: str) -> Any:
    """A connection, kept for the process. It never starts or downloads anything."""
    with _lock:
        since, reason = _failures.get(server, (0.0, ""))
        if reason and time.monotonic() - since < _SULK:
            raise BackendUnavailable(reason)
        if (server, language) not in _tools:
            direct = (
                {"http": "", "https": ""} if _is_loopback(urlsplit(server).hostname or "") else None
            )
            tool = _patient_tool()(language, remote_server=server, proxies=direct)
            tool.enabled_categories = set(_chosen("categories"))
            tool.disabled_rules = set(_chosen("not"))
            tool.enabled_rules_only = True
            _tools[server, language] = tool
        return _tools[server, language]


def _remark(match: Any) -> Remark:
    misspelt = match.category == "TYPOS" and match.rule_issue_type == "misspelling"
    return Remark(
        match.offset,
        match.offset + match.error_length,
        "spelling" if misspelt else "grammar",
        match.rule_id,
        match.message,
        tuple(match.replacements[:5]),
    )


@cache
def _chosen(key: str) -> frozenset[str]:
    path = Path(__file__).parents[1] / "data" / "languagetool.toml"
    return frozenset(tomllib.loads(path.read_text(encoding="utf-8"))[key])


def _shown(server: str) -> str:
    """The server's address without a password that may stand in it."""
    parts = urlsplit(server)
    return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)


def _failure(error: Exception) -> str:
    cause = error.__cause__ or error
    silent = isinstance(cause, OSError) and not isinstance(cause, ValueError)
    return "does not answer" if silent else "gave an answer that is not LanguageTool's"
