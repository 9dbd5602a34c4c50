"""What the settings of each place amount to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lint_followup import Confidence, Config, ConfigError, Severity
from lint_followup.config import load_settings
from lint_followup.kinds import Kind
from lint_followup.settings import KEYS, setting
from lint_followup.vocabulary import add_word, vocabulary_file

if TYPE_CHECKING:
    from pathlib import Path

    from lint_followup.rule import Rule

WHOLE = """
select = ["tone", "content"]
fail-on = "error"
min-confidence = "medium"
kind = "status-check"
spelling = "off"
dialect = "british"
vocabulary = ["Brightwell"]

[ignore]
length = "our readers have time"

[recipients."Priya.Nair@brightwell.example"]
ignore = ["spelling"]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, a repository of its own."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_any_file_all_is_default() -> None:
    assert Config.load() == Config()


def test_every_key_of_a_file_reaches_the_config(folder: Path) -> None:
    (folder / "own.toml").write_text(WHOLE, encoding="utf-8")
    config = Config.load("own.toml")
    assert config.select == ("tone", "content")
    assert config.fail_on is Severity.ERROR
    assert config.min_confidence is Confidence.MEDIUM
    assert config.kind is Kind.STATUS_CHECK
    assert config.spelling.engine == "off"
    assert config.spelling.dialect == "british"
    assert config.spelling.vocabulary == {"Brightwell"}
    assert config.ignore == {"length": "our readers have time"}
    assert config.recipients == {"priya.nair@brightwell.example": {"spelling": ""}}


def test_auto_and_any_are_the_defaults(folder: Path) -> None:
    (folder / "own.toml").write_text('kind = "auto"\ndialect = "any"', encoding="utf-8")
    assert Config.load("own.toml") == Config()


def test_options_of_rules_are_kebab_case(folder: Path, rule_with_options: Rule) -> None:
    name, default = next(iter(rule_with_options.default_options().items()))
    shown = list(default) if isinstance(default, tuple) else default
    line = f"{name.replace('_', '-')} = {str(shown).lower() if shown is True else shown!r}"
    (folder / "own.toml").write_text(
        f"[rules.{rule_with_options.name}]\n{line}\n", encoding="utf-8"
    )
    assert Config.load("own.toml").options == {rule_with_options.name: {name: default}}


@pytest.fixture
def rule_with_options() -> Rule:
    from lint_followup.registry import load_rules

    for rule in load_rules():
        if rule.default_options():
            return rule
    pytest.skip("no rule has options")


def test_the_nearest_project_file_holds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = folder / "a" / "b"
    deep.mkdir(parents=True)
    (folder / ".lint-followup.toml").write_text('fail-on = "hint"', encoding="utf-8")
    monkeypatch.chdir(deep)
    assert Config.load().fail_on is Severity.HINT
    table = '[tool.lint-followup]\nfail-on = "info"'
    (folder / "a" / "pyproject.toml").write_text(table, encoding="utf-8")
    assert Config.load().fail_on is Severity.INFO
    (deep / "pyproject.toml").write_text("[tool.other]\nx = 1", encoding="utf-8")
    assert Config.load().fail_on is Severity.INFO
    (deep / ".lint-followup.toml").write_text('fail-on = "error"', encoding="utf-8")
    assert Config.load().fail_on is Severity.ERROR


def test_the_search_ends_at_the_root_of_the_repository(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = folder / "inner"
    (inner / ".git").mkdir(parents=True)
    (folder / ".lint-followup.toml").write_text('fail-on = "hint"', encoding="utf-8")
    monkeypatch.chdir(inner)
    assert Config.load().fail_on is Severity.WARNING


def test_the_search_ends_at_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = folder / "home"
    (home / "mail").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.chdir(home / "mail")
    (folder / ".lint-followup.toml").write_text('fail-on = "hint"', encoding="utf-8")
    assert Config.load().fail_on is Severity.WARNING
    (home / ".lint-followup.toml").write_text('fail-on = "info"', encoding="utf-8")
    assert Config.load().fail_on is Severity.INFO


def test_the_users_file_holds_where_there_is_no_project_file(folder: Path) -> None:
    _user_file('fail-on = "info"')
    assert Config.load().fail_on is Severity.INFO
    (folder / ".lint-followup.toml").write_text("", encoding="utf-8")
    assert Config.load().fail_on is Severity.WARNING


def test_the_file_of_the_environment_comes_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / ".lint-followup.toml").write_text('fail-on = "hint"', encoding="utf-8")
    (folder / "other.toml").write_text('fail-on = "error"', encoding="utf-8")
    monkeypatch.setenv("LINT_FOLLOWUP_CONFIG", "other.toml")
    assert Config.load().fail_on is Severity.ERROR
    assert Config.load(".lint-followup.toml").fail_on is Severity.HINT


def test_a_file_is_not_looked_for_beside_the_draft(folder: Path) -> None:
    (folder / "drafts").mkdir()
    (folder / "drafts" / ".lint-followup.toml").write_text("nonsense", encoding="utf-8")
    assert Config.load() == Config()


def test_what_is_named_wins_over_the_file(folder: Path) -> None:
    (folder / ".lint-followup.toml").write_text(WHOLE, encoding="utf-8")
    named = [
        setting("fail-on", "hint", "--fail-on"),
        setting("select", ["sender"], "--select"),
        setting("ignore", {"tone": "loud"}, "--ignore"),
    ]
    config = Config.of(load_settings(named=named))
    assert config.fail_on is Severity.HINT
    assert config.select == ("sender",)
    assert config.ignore == {"length": "our readers have time", "tone": "loud"}


def test_a_file_inherits_by_extend(folder: Path) -> None:
    (folder / "base").mkdir()
    (folder / "base" / "own.toml").write_text(WHOLE, encoding="utf-8")
    own = 'extend = "base/own.toml"\nfail-on = "info"\nvocabulary = ["dbt"]\nignore = ["tone"]'
    (folder / ".lint-followup.toml").write_text(own, encoding="utf-8")
    config = Config.load()
    assert config.fail_on is Severity.INFO
    assert config.min_confidence is Confidence.MEDIUM
    assert config.spelling.vocabulary == {"Brightwell", "dbt"}
    assert config.ignore == {"length": "our readers have time", "tone": ""}


def test_the_users_vocabulary_is_always_read(folder: Path) -> None:
    (folder / "own.toml").write_text('vocabulary = ["dbt"]', encoding="utf-8")
    add_word("Brightwell")
    add_word("Szabó")
    add_word("Brightwell")
    assert vocabulary_file().read_text(encoding="utf-8") == "Brightwell\nSzabó\n"
    assert Config.load().spelling.vocabulary == {"Brightwell", "Szabó"}
    assert Config.load("own.toml").spelling.vocabulary == {"Brightwell", "Szabó", "dbt"}


def test_a_vocabulary_may_hold_comments() -> None:
    vocabulary_file().parent.mkdir(parents=True)
    vocabulary_file().write_text("# firms\n\nBrightwell  # theirs\n", encoding="utf-8")
    assert Config.load().spelling.vocabulary == {"Brightwell"}


def test_a_server_comes_from_the_users_file_or_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _user_file('[languagetool]\nurl = "http://localhost:8010"\nallow-remote = true')
    assert Config.load().spelling.server == "http://localhost:8010"
    assert Config.load().spelling.allow_remote is True
    monkeypatch.setenv("LINT_FOLLOWUP_LANGUAGETOOL_URL", "http://localhost:9")
    assert Config.load().spelling.server == "http://localhost:9"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('fail_on = "error"', "own.toml:1: unknown key 'fail_on' (did you mean 'fail-on'?)"),
        ('\nfail-on = "bad"', "own.toml:2: 'fail-on' wants error, warning, info or hint"),
        ("select = 3", "own.toml:1: 'select' wants a list of strings"),
        ("ignore = true", "own.toml:1: 'ignore' wants a list of names, or a table"),
        ("kind = 7", "own.toml:1: 'kind' wants auto, thank-you,"),
        ("vocabulary = [1]", "own.toml:1: 'vocabulary' wants a list of strings"),
        ("rules = 1", "own.toml:1: 'rules' wants a table"),
        ("recipients.x.ignore = []", "own.toml:1: 'recipients' wants a table"),
        ('[recipients."a@b.example"]\nselect = []', "'recipients' wants a table"),
        ("select = [", "own.toml:1: "),
        ('a = 1\nb = "', "own.toml:2: "),
        ('select = ["ton"]', "own.toml: select: no such rule or category: 'ton' (did you mean"),
        ('ignore = ["conten"]', "own.toml: ignore: no such rule or category: 'conten' (did you"),
        ("[rules.nothing-like-it]", "own.toml: rules: no such rule: 'nothing-like-it'"),
        ('[recipients."a@b.example"]\nignore = ["ton"]', "own.toml: recipients: no such rule"),
        ('[languagetool]\nurl = "http://x"', "own.toml:2: 'languagetool.url' names a server"),
        ("[languagetool]\nport = 1", "own.toml:2: unknown key 'languagetool.port'"),
        ('extend = "own.toml"', "own.toml: `extend` leads back to this file"),
        ('extend = "none.toml"', "none.toml: No such file or directory"),
        ("extend = 1", "own.toml:1: 'extend' wants the path of a file"),
        ("x = " + "[" * 5000, "own.toml: nested too deeply"),
    ],
)
def test_a_mistake_is_named(folder: Path, text: str, said: str) -> None:
    (folder / "own.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as error:
        Config.load("own.toml")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_an_option_that_is_unknown_or_of_a_wrong_type_is_named(
    folder: Path, rule_with_options: Rule
) -> None:
    name = next(iter(rule_with_options.default_options())).replace("_", "-")
    for line, said in (
        (f"{name}x = 1", f"did you mean '{name}'?"),
        (f"{name} = 1979-01-01", "wants"),
    ):
        text = f"[rules.{rule_with_options.name}]\n{line}"
        (folder / "own.toml").write_text(text, encoding="utf-8")
        with pytest.raises(ConfigError) as error:
            Config.load("own.toml")
        assert said in str(error.value)


def test_a_circle_of_files_is_an_error(folder: Path) -> None:
    (folder / "a.toml").write_text('extend = "b.toml"', encoding="utf-8")
    (folder / "b.toml").write_text('extend = "a.toml"', encoding="utf-8")
    with pytest.raises(ConfigError, match="leads back"):
        Config.load("a.toml")


def test_a_file_that_is_no_text_or_not_there_is_an_error(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "own.toml").write_bytes(b"\xff\xfe")
    for path in ("own.toml", "none.toml", ".git", "nul\0"):
        with pytest.raises(ConfigError):
            Config.load(path)
    monkeypatch.setenv("LINT_FOLLOWUP_CONFIG", "none.toml")
    with pytest.raises(ConfigError, match=r"\$LINT_FOLLOWUP_CONFIG names a file"):
        Config.load()


def test_every_setting_knows_its_origin(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".lint-followup.toml").write_text('fail-on = "hint"', encoding="utf-8")
    monkeypatch.setenv("LINT_FOLLOWUP_LANGUAGETOOL_URL", "http://localhost:9")
    settings = load_settings(named=[setting("dialect", "british", "--dialect")])
    assert {item.key.name: item.origin for item in settings} == {
        "fail-on": ".lint-followup.toml",
        "languagetool.url": "$LINT_FOLLOWUP_LANGUAGETOOL_URL",
        "dialect": "--dialect",
    }


def test_keys_are_documented() -> None:
    for key in KEYS:
        assert key.takes, key.name
        assert key.meaning.endswith("."), key.name


def _user_file(text: str) -> None:
    path = vocabulary_file().with_name("config.toml")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
