"""What happens to output that cannot be shown, read or written; in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Mail = Callable[..., str]

PROGRAM = [sys.executable, "-m", "lint_followup", "--spelling", "off"]

posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


def _run(*arguments: str | bytes, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    settings = {"capture_output": True, **settings}
    return subprocess.run([*PROGRAM, *arguments], check=False, timeout=60, **settings)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_encoding_can_show_the_report(mail: Mail, encoding: str) -> None:
    path = mail("“Grüße” 你好 \U0001f600 —")
    done = _run(path, env={**os.environ, "PYTHONIOENCODING": encoding})
    assert b"Traceback" not in done.stderr
    assert done.stdout.decode(encoding).startswith("draft.eml: thank-you")


@posix
def test_a_file_name_that_is_no_text_can_be_shown(mail: Mail, tmp_path: Path) -> None:
    odd = b"caf\xe9.eml"
    os.rename(mail(), os.path.join(os.fsencode(tmp_path), odd))
    assert b"caf\\udce9.eml: thank-you" in _run(odd).stdout
    document = json.loads(_run("--format", "json", odd).stdout.decode("utf-8"))
    assert document["drafts"][0]["path"] == "caf?.eml"


def test_a_draft_cannot_speak_to_the_terminal(tmp_path: Path) -> None:
    nasty = "Subject: \x1b]0;title\x07\nTo: x@example.com\n\nDear \x1b[2J\x9b31m you\u202e,\n\nhi\n"
    (tmp_path / "esc\x1b[31m.eml").write_text(nasty, encoding="utf-8")
    for arguments in (["esc\x1b[31m.eml"], ["."], ["esc\x1b[31m.eml", "missing\x1b[31m"]):
        done = _run(*arguments)
        for char in ("\x1b", "\x07", "\x9b", "\u202e"):
            assert char.encode() not in done.stdout + done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")
def test_a_full_disk_is_2(mail: Mail) -> None:
    with open("/dev/full", "wb") as full:
        done = _run(mail(), stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert done.returncode == 2
    assert done.stderr == b"lint-followup: cannot write the output: No space left on device\n"


@posix
def test_a_reader_that_leaves_is_no_failure(mail: Mail) -> None:
    read, write = os.pipe()
    os.close(read)
    done = _run(mail(), stdout=write, stderr=subprocess.PIPE, capture_output=False)
    os.close(write)
    assert done.returncode == 0
    assert done.stderr == b""


@posix
def test_closed_streams_are_2(mail: Mail) -> None:
    for closed in (">&-", ">&- 2>&-"):
        line = " ".join([*PROGRAM, mail(), closed])
        done = subprocess.run(["sh", "-c", line], check=False, capture_output=True, timeout=60)
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr


@posix
def test_ctrl_c_is_130_and_no_traceback() -> None:
    program = [*PROGRAM, "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(program, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        process.stdin.write(b"more than a pipe holds " * 50_000)  # so it is being read
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out + err == b""


def test_no_argument_never_waits() -> None:
    done = _run(stdin=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.startswith(b"usage:")
