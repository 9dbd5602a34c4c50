"""Write the generated pages, or check that they are current.

`generate.py write` and `generate.py check`; the latter names what is stale and exits 1.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lint_followup.context_keys import CONTEXT_KEYS, Form
from lint_followup.registry import load_rules
from lint_followup.reporters.advice_page import render_advice
from lint_followup.reporters.rule_page import render_index, render_page
from lint_followup.reporters.schema import schema
from lint_followup.settings import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parent.parent
RULES: Final = ROOT / "docs" / "rules"
DRAFT: Final = "fixtures/drafts/subject-hi.eml"


def pages() -> Iterator[tuple[Path, str]]:
    """Each generated file and what it must hold."""
    rules = load_rules()
    yield RULES / "README.md", render_index(rules)
    for rule in rules:
        yield RULES / f"{rule.name}.md", render_page(rule)
    yield ROOT / "docs" / "advice.md", render_advice(rules)
    yield ROOT / "docs" / "json.schema.json", json.dumps(schema(), indent=2) + "\n"
    yield _with_part(ROOT / "docs" / "config.md", "keys", _keys())
    yield _with_part(ROOT / "docs" / "context.md", "keys", _context_keys())
    yield _with_part(ROOT / "README.md", "output", _output())


def _keys() -> str:
    rows = (f"| `{key.name}` | {key.takes} | {key.default} | {key.meaning} |" for key in KEYS)
    return "\n".join(["| key | takes | default | meaning |", "| --- | --- | --- | --- |", *rows])


_TYPED: Final = {
    Form.ONE: "{option} {value}",
    Form.FLAG: "{option}, --no-{name}",
    Form.LIST: "{option} {value},...",
    Form.PATHS: "{option} {value} ...",
}


def _context_keys() -> str:
    rows = ["| key | option | takes | meaning |", "| --- | --- | --- | --- |"]
    for key in CONTEXT_KEYS:
        option = _TYPED[key.form].format(
            option=f"--{key.name}", name=key.name, value=key.placeholder
        )
        meaning = f"{key.meaning[0].upper()}{key.meaning[1:]}."
        rows.append(f"| `{key.name}` | `{option}` | {key.takes} | {meaning} |")
    return "\n".join(rows)


def _output() -> str:
    """What the program prints on a terminal without colour."""
    program = [sys.executable, "-m", "lint_followup", DRAFT]
    done = subprocess.run(  # noqa: S603  our own program on our own draft
        program, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    # The engine's version is the environment's, not the page's.
    shown = re.sub(r"(Spelling and grammar by \w+) [\d.]+\.", r"\1.", done.stdout).rstrip()
    return f"```console\n$ lint-followup {DRAFT}\n{shown}\n```"


def _with_part(path: Path, name: str, content: str) -> tuple[Path, str]:
    """The file with what stands between the marks of that name replaced."""
    text = path.read_text(encoding="utf-8")
    first, last = f"<!-- {name}: generated -->", f"<!-- {name}: end -->"
    before, opening, rest = text.partition(first)
    _, closing, after = rest.partition(last)
    if not opening or not closing:
        raise SystemExit(f"{path}: the marks of {name!r} are missing")
    return path, f"{before}{first}\n\n{content}\n\n{last}{after}"


def stale() -> list[Path]:
    """The files that are missing, out of date or left over."""
    wanted = dict(pages())
    wrong = [path for path, text in wanted.items() if not _holds(path, text)]
    return wrong + [path for path in RULES.glob("*.md") if path not in wanted]


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


def write() -> None:
    """Bring all files up to date."""
    wanted = dict(pages())
    RULES.mkdir(parents=True, exist_ok=True)
    for path in stale():
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
        else:
            path.unlink()
            print(f"removed {path.relative_to(ROOT)}")


def main(arguments: list[str]) -> int:
    """Do what the one argument says."""
    match arguments:
        case ["write"]:
            write()
            return 0
        case ["check"]:
            wrong = stale()
            for path in wrong:
                print(f"{path.relative_to(ROOT)} is not current: run `make docs`")
            return 1 if wrong else 0
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
