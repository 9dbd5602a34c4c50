from __future__ import annotations

import json
import os
import re
import stat
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.errors import BackendUnavailable
from lint_followup.language import languagetool, languagetool_local
from lint_followup.language.languagetool import server_url
from lint_followup.language.spelling import SpellingSettings
from lint_followup.parse.formats import parse_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("language_tool_python")

LANGUAGES = [
    {"name": "English", "code": "en", "longCode": code} for code in ("en-US", "en-GB", "en-AU")
]
RULES = (
    ("oppurtunity", "MORFOLOGIK_RULE", "TYPOS", "misspelling", "opportunity"),
    ("colour", "MORFOLOGIK_RULE", "TYPOS", "misspelling", "color"),
    ("Nguyenh", "MORFOLOGIK_RULE", "TYPOS", "misspelling", "Nguyen"),
    ("he go ", "HE_VERB_AGR", "GRAMMAR", "grammar", "he goes "),
    ("utilize", "UTILIZE", "STYLE", "style", "use"),
    ("the the", "ENGLISH_WORD_REPEAT_RULE", "GRAMMAR", "duplication", "the"),
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def answer(form: dict[str, list[str]]) -> dict[str, Any]:
    """What LanguageTool would say: offsets and lengths in UTF-16 units."""
    text = form["text"][0]
    american = form["language"] == ["en-US"]
    matches = [
        {
            "message": f"about {wrong}",
            "replacements": [{"value": right}],
            "offset": units(text[: found.start()]),
            "length": units(wrong),
            "context": {"text": text, "offset": found.start(), "length": len(wrong)},
            "sentence": text,
            "rule": {"id": rule, "issueType": issue, "category": {"id": category, "name": ""}},
        }
        for wrong, rule, category, issue, right in RULES
        for found in re.finditer(re.escape(wrong), text)
        if american or wrong != "colour"
    ]
    return {"software": {"name": "LanguageTool", "version": "6.6"}, "matches": matches}


class Handler(BaseHTTPRequestHandler):
    behaviour = "right"
    asked: list[dict[str, list[str]]]
    gate: threading.Event

    def do_GET(self) -> None:
        self.answer(LANGUAGES)

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        form = parse_qs(self.rfile.read(size).decode())
        self.asked.append(form)
        self.answer(answer(form))

    def answer(self, right: object) -> None:
        body = {
            "html": b"<html>Welcome to the hotel network</html>",
            "garbage": b'{"matches": [{"offset": "x"}]}',
            "list": b"[1, 2]",
            "empty": b"",
            "beyond": b"",
            "error": b"Error: Internal Error",
        }.get(self.behaviour, json.dumps(right).encode())
        if self.behaviour == "hanging":
            self.gate.wait(20)
        if self.behaviour == "beyond":
            body = json.dumps(
                {"matches": [match | {"offset": 90_000} for match in right["matches"]]}
                if isinstance(right, dict)
                else right
            ).encode()
        self.send_response(500 if self.behaviour == "error" else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(behaviour: str = "right") -> Iterator[tuple[str, type[Handler]]]:
    class Once(Handler):
        asked: list[dict[str, list[str]]] = []  # noqa: RUF012 (one server, one class)
        gate = threading.Event()

    handler = Once
    handler.behaviour = behaviour
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", handler
    finally:
        handler.gate.set()
        server.shutdown()
        server.server_close()


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languagetool, "_tools", {})
    monkeypatch.setattr(languagetool, "_failures", {})


def document(text: str, server: str | None, **settings: Any) -> Document:
    wanted = SpellingSettings(server=server, **settings)
    return Document(parse_text(f"Dear Kim,\n\n{text}\n"), Context(), spelling=wanted)


def found(doc: Document) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (doc.draft.text[slip.start : slip.end], slip.kind, slip.replacements)
        for slip in doc.spelling.slips
    ]


def test_hits_stand_at_their_place_after_emoji() -> None:
    with serving() as (url, _):
        doc = document("Thank you 😊👍🏽 for the oppurtunity, as he go there 😊 gladly.", url)
        assert found(doc) == [
            ("oppurtunity", "spelling", ("opportunity",)),
            ("he go ", "grammar", ("he goes ",)),
        ]
        assert doc.spelling.engine == "LanguageTool"


def test_only_chosen_categories_count_and_are_asked_for() -> None:
    with serving() as (url, handler):
        assert found(document("We utilize the the tool.", url)) == []
        (form,) = handler.asked
        assert form["enabledOnly"] == ["true"]
        assert set(form["enabledCategories"][0].split(",")) >= {"TYPOS", "GRAMMAR"}


def test_british_is_right_unless_american_is_configured() -> None:
    with serving() as (url, handler):
        assert found(document("The colouur and the colour.", url)) == []
        assert found(document("Nguyenh likes it, and he is right.", url)) == []
        assert {form["language"][0] for form in handler.asked} == {"en-US"}


def test_server_never_sees_addresses_code_or_the_thread() -> None:
    with serving() as (url, handler):
        text = "See https://secret.example/x and `secret`.\n\n> a secret thread"
        _ = document(text, url).spelling
        assert handler.asked
        assert not any("secret" in form["text"][0] for form in handler.asked)


def test_proxies_of_the_environment_do_not_see_the_loopback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with serving() as (url, _):
        assert len(found(document("It was an oppurtunity.", url))) == 1


@pytest.mark.parametrize("behaviour", ["html", "garbage", "list", "empty", "error"])
def test_wrong_answer_is_a_reason(behaviour: str) -> None:
    with (
        serving(behaviour) as (url, _),
        pytest.raises(BackendUnavailable, match=r"127\.0\.0\.1:\d+ gave an answer that is not"),
    ):
        _ = document("It was fine.", url).spelling


def test_places_beyond_the_text_are_dropped() -> None:
    with serving("beyond") as (url, _):
        assert found(document("It was an oppurtunity.", url)) == []


def test_server_that_is_down_is_a_reason() -> None:
    with serving() as (url, _):
        pass
    with pytest.raises(BackendUnavailable, match="does not answer"):
        _ = document("It was fine.", url).spelling


def test_hanging_server_is_given_up_and_not_asked_again_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(languagetool, "TIMEOUT", 0.2)
    languagetool._patient_tool.cache_clear()
    with serving("hanging") as (url, handler):
        for _ in range(2):
            with pytest.raises(BackendUnavailable, match="does not answer"):
                _ = document("It was fine.", url).spelling
        assert handler.asked == []
    languagetool._patient_tool.cache_clear()


@pytest.mark.parametrize(
    "server",
    [
        "https://api.languagetool.org/v2/",
        "http://192.168.1.5:8081",
        "http://localhost@evil.example:8081",
        "localhost.evil.example",
    ],
)
def test_remote_server_needs_leave(server: str) -> None:
    with pytest.raises(BackendUnavailable, match="allow-remote"):
        _ = document("It was fine.", server).spelling
    assert server_url(server, allow_remote=True)


@pytest.mark.parametrize("server", ["ftp://localhost", "http://", "http://a b", "http://x:99999"])
def test_what_is_no_address_is_a_reason(server: str) -> None:
    with pytest.raises(BackendUnavailable, match="not the address"):
        server_url(server, allow_remote=True)


@pytest.mark.parametrize(
    ("server", "base"),
    [
        ("localhost:8081", "http://localhost:8081/"),
        ("http://[::1]:8081/v2/check", "http://[::1]:8081/"),
        ("http://127.0.0.1:8081/tool/v2", "http://127.0.0.1:8081/tool/"),
    ],
)
def test_address_is_brought_into_shape(server: str, base: str) -> None:
    assert server_url(server, allow_remote=False) == base


def test_password_in_the_address_is_not_shown() -> None:
    with pytest.raises(BackendUnavailable) as caught:
        _ = document("It was fine.", "http://kim:hunter2@127.0.0.1:9").spelling
    assert "hunter2" not in str(caught.value)


def test_missing_library_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(languagetool, "import_module", fail)
    languagetool._library.cache_clear()
    languagetool._patient_tool.cache_clear()
    try:
        with pytest.raises(BackendUnavailable, match="language-tool-python"):
            _ = document("It was fine.", "localhost:1").spelling
    finally:
        languagetool._library.cache_clear()


FAKE_JAVA = """#!{python}
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.send_header("Content-Length", "2"); self.end_headers()
        self.wfile.write(b"OK")
    def log_message(self, *_): pass
HTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("-p") + 1])), Handler).serve_forever()
"""


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    java = tmp_path / "bin" / "java"
    java.parent.mkdir()
    java.write_text(FAKE_JAVA.format(python=sys.executable))
    java.chmod(java.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{java.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "downloads"))
    monkeypatch.delenv("LTP_JAR_DIR_PATH", raising=False)
    languagetool_local.local_server.cache_clear()
    yield tmp_path
    languagetool_local.local_server.cache_clear()


def test_nothing_installed_is_a_reason_and_nothing_is_downloaded(installation: Path) -> None:
    with pytest.raises(BackendUnavailable, match="none is installed"):
        _ = document("It was fine.", None, engine="languagetool").spelling
    assert not (installation / "downloads").exists()


def test_newest_installation_is_started(installation: Path) -> None:
    for version in ("6.9", "6.10"):
        folder = installation / "downloads" / f"LanguageTool-{version}"
        folder.mkdir(parents=True)
        (folder / "languagetool-server.jar").touch()
    jar = languagetool_local.find_jar()
    assert jar is not None
    assert jar.parent.name == "LanguageTool-6.10"
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", languagetool_local.local_server())


def test_named_folder_goes_first(installation: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LTP_JAR_DIR_PATH", str(installation / "mine"))
    assert languagetool_local.find_jar() is None
    (installation / "mine").mkdir()
    (installation / "mine" / "languagetool.jar").touch()
    assert languagetool_local.find_jar() == installation / "mine" / "languagetool.jar"


def test_installation_that_does_not_start_is_a_reason(installation: Path) -> None:
    folder = installation / "downloads" / "LanguageTool-6.6"
    folder.mkdir(parents=True)
    (folder / "languagetool-server.jar").touch()
    (installation / "bin" / "java").write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(BackendUnavailable, match="does not start"):
        languagetool_local.local_server()
