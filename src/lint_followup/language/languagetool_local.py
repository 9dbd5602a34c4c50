"""A LanguageTool that is installed on this machine, run as a server on the loopback."""

from __future__ import annotations

import atexit
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.request
from functools import cache
from pathlib import Path
from typing import Final

from lint_followup.errors import BackendUnavailable

_JARS: Final = ("languagetool-server.jar", "languagetool.jar")
_PATIENCE: Final = 30.0


@cache
def local_server() -> str:
    """The address of the server, which is started on first use and ended with this process.

    Nothing is downloaded. Raises BackendUnavailable where no LanguageTool or no Java is found, or
    the server does not come up.
    """
    jar = find_jar()
    java = shutil.which("java")
    if jar is None:
        raise BackendUnavailable("no LanguageTool server is configured and none is installed")
    if java is None:
        raise BackendUnavailable("LanguageTool needs Java, which is not installed")
    port = _free_port()
    command = [java, "-cp", str(jar), "org.languagetool.server.HTTPServer", "-p", str(port)]
    process = subprocess.Popen(  # noqa: S603 - the user's own java and LanguageTool
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    atexit.register(_end, process)
    url = f"http://127.0.0.1:{port}/"
    _wait(process, f"{url}v2/healthcheck")
    return url


def find_jar() -> Path | None:
    """The server's jar in `$LTP_JAR_DIR_PATH`, or in the newest of language-tool-python's folders."""
    given = os.environ.get("LTP_JAR_DIR_PATH")
    if given:
        return _jar_in(Path(given))
    cache_folder = os.environ.get("LTP_PATH") or Path.home() / ".cache" / "language_tool_python"
    folders = sorted(Path(cache_folder).glob("LanguageTool-*"), key=_version, reverse=True)
    return next((jar for folder in folders if (jar := _jar_in(folder))), None)


def _jar_in(folder: Path) -> Path | None:
    return next((folder / name for name in _JARS if (folder / name).is_file()), None)


def _version(folder: Path) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", folder.name))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(process: subprocess.Popen[bytes], health: str) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with direct.open(health, timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    _end(process)
    raise BackendUnavailable("the installed LanguageTool does not start")


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
