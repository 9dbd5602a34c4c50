"""Where settings lie: find the files, read them, and say which line is wrong."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lint_followup.errors import ConfigError
from lint_followup.registry import nearest
from lint_followup.settings import BY_NAME, Setting, Trust, setting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CONFIG_VARIABLE: Final = "LINT_FOLLOWUP_CONFIG"
SERVER_VARIABLE: Final = "LINT_FOLLOWUP_LANGUAGETOOL_URL"
PROJECT_FILE: Final = ".lint-followup.toml"
_TABLE: Final = "lint-followup"
_MAX_CHARACTERS: Final = 8 * 1024 * 1024
_LONG: Final = 80
"""Characters of a line that an error does not repeat."""
_VCS: Final = (".git", ".hg", ".svn", ".jj")


def user_folder() -> Path:
    """The folder of the user's own settings; it need not be there."""
    from platformdirs import user_config_path

    return user_config_path("lint-followup")


def user_file() -> Path:
    """The user's own configuration file."""
    return user_folder() / "config.toml"


def find_file() -> Path | None:
    """The configuration file that holds when none is named: the first of those that exist.

    The draft's folder plays no part: drafts lie where anybody can write. Raises ConfigError when
    the environment names a file that is not there.
    """
    if named := os.environ.get(CONFIG_VARIABLE):
        if not Path(named).exists():
            raise ConfigError(f"${CONFIG_VARIABLE} names a file that is not there: {named}")
        return Path(named)
    for folder in _upward(_current_folder()):
        if (folder / PROJECT_FILE).is_file():
            return folder / PROJECT_FILE
        if _speaks_of_us(folder / "pyproject.toml"):
            return folder / "pyproject.toml"
    return user_file() if user_file().is_file() else None


def _upward(start: Path) -> Iterator[Path]:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111  Path.home() raises without one
    for folder in (start, *start.parents):
        yield folder
        if folder == home or any((folder / mark).exists() for mark in _VCS):
            return


def _speaks_of_us(pyproject: Path) -> bool:
    try:
        if not pyproject.is_file() or _TABLE not in pyproject.read_text(encoding="utf-8"):
            return False
    except (OSError, UnicodeDecodeError):
        return False
    return _TABLE in _tools(parse_toml(pyproject))


def _tools(pyproject: Mapping[str, Any]) -> Mapping[str, Any]:
    """The table `[tool]`; empty where there is none."""
    tools = pyproject.get("tool")
    return tools if isinstance(tools, dict) else {}


def read_file(path: Path) -> list[Setting]:
    """What the file says, after what it inherits by `extend`. Raises ConfigError."""
    return _read(path, ())


def _read(path: Path, inheritors: tuple[Path, ...]) -> list[Setting]:
    table = parse_toml(path)
    here = path.resolve()
    if here in inheritors:
        raise ConfigError(f"{shown(path)}: `extend` leads back to this file")
    if path.name == "pyproject.toml":
        table = _tools(table).get(_TABLE, {})
        if not isinstance(table, dict):
            raise wrong(path, _TABLE, f"'tool.{_TABLE}' wants a table")
    base = table.pop("extend", None)
    if base is None:
        inherited: list[Setting] = []
    elif isinstance(base, str) and base:
        inherited = _read(path.parent / Path(base).expanduser(), (*inheritors, here))
    else:
        raise wrong(path, "extend", "'extend' wants the path of a file")
    own = [_setting(path, name, value) for name, value in _flat(table)]
    return [*inherited, *own]


def environment() -> list[Setting]:
    """What the environment sets. Raises ConfigError."""
    url = os.environ.get(SERVER_VARIABLE)
    return [setting("languagetool.url", url, f"${SERVER_VARIABLE}")] if url else []


def _flat(table: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """The keys of a file with their values; those of `[languagetool]` with its name before them."""
    for name, value in table.items():
        if name == "languagetool" and isinstance(value, dict):
            yield from ((f"{name}.{inner}", item) for inner, item in value.items())
        else:
            yield name, value


def _setting(path: Path, name: str, value: object) -> Setting:
    key = BY_NAME.get(name)
    if key is None:
        raise wrong(path, name, f"unknown key {name!r}{nearest(name, [*BY_NAME, 'extend'])}")
    if key.trust is Trust.USER and path.resolve() != user_file().resolve():
        variable = f", in ${SERVER_VARIABLE}" if name == "languagetool.url" else ""
        where = f"in {user_file()}{variable} or on the command line"
        raise wrong(path, name, f"{name!r} names {key.names} and is only read {where}")
    try:
        return Setting(key, placed(key.read(value), path.parent), shown(path))
    except ValueError as error:
        raise wrong(path, name, f"{name!r} wants {error}") from None


def placed(value: Any, folder: Path) -> Any:
    """The value of a key; paths in it are relative to the folder, and `~` is the user's home."""
    if isinstance(value, tuple):
        return tuple(placed(item, folder) for item in value)
    if isinstance(value, Path):
        return folder / os.path.expanduser(value)  # noqa: PTH111  Path's raises without a home
    return value


def parse_toml(path: Path) -> dict[str, Any]:
    """What a TOML file says. Raises ConfigError naming the line, and showing it if it is short."""
    import tomllib

    text = read_text(path)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        place = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", said)
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        message = said[: place.start()] if place else said
        what = text.split("\n")[line - 1].strip()
        quoted = f": {what}" if 0 < len(what) < _LONG else ""
        raise ConfigError(f"{shown(path)}:{line}: {message}{quoted}") from None
    except RecursionError:
        raise ConfigError(f"{shown(path)}: nested too deeply") from None


def read_text(path: Path) -> str:
    """The text of a settings file. Raises ConfigError."""
    try:
        if path.is_fifo() and not path.is_relative_to("/dev") and not path.is_relative_to("/proc"):
            raise ConfigError(f"{shown(path)}: it is a named pipe")
        with path.open(encoding="utf-8") as file:
            text = file.read(_MAX_CHARACTERS + 1)
    except OSError as error:
        raise ConfigError(f"{shown(path)}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{shown(path)}: not UTF-8 text") from None
    except ValueError as error:
        raise ConfigError(f"{shown(path)}: {error}") from None
    if len(text) > _MAX_CHARACTERS:
        raise ConfigError(f"{shown(path)}: too large for a file of settings or words")
    return text


def wrong(path: Path, name: str, message: str) -> ConfigError:
    """The error for a key or table of a file, with its line where there is just one."""
    line = _line_of(read_text(path), name.rpartition(".")[2])
    return ConfigError(f"{shown(path)}{f':{line}' if line else ''}: {message}")


def _line_of(text: str, name: str) -> int | None:
    """The 1-based line on which a key or table of that name stands, where there is just one."""
    place = re.compile(rf"""^\s*(?:\[[^\]]*?)?["']?{re.escape(name)}["']?\s*(?:=|\.|\])""")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if place.match(line)]
    return lines[0] if len(lines) == 1 else None


def shown(path: Path) -> str:
    """The path as an error or `config --show` names it: short where it lies below the folder."""
    here = _current_folder()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _current_folder() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise ConfigError("the current folder is gone") from None
