"""The report for people."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lint_followup.contacts import History, Touch
from lint_followup.context import Context
from lint_followup.draft import Defect, Region, Span
from lint_followup.linter import lint
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.reporters.results import Judged
from lint_followup.reporters.snippet import snippet
from lint_followup.reporters.summary import render_summary
from lint_followup.reporters.terminal import Terminal, clean, terminal, width, wrap
from lint_followup.reporters.text import has_news, render_text
from lint_followup.reporters.words import voices
from lint_followup.rule import Cite
from lint_followup.sources import citation

if TYPE_CHECKING:
    from collections.abc import Callable

    from lint_followup.draft import Draft
    from tests.cli.conftest import Done

    Run = Callable[..., Done]
    Mail = Callable[..., str]


def _mark(draft: Draft, word: str, region: Region = Region.BODY, columns: int = 76) -> list[str]:
    text = draft.text if region is Region.BODY else draft.region_text(region)
    start = text.index(word)
    return list(snippet(draft, Span(region, start, start + len(word)), columns))


@pytest.mark.parametrize(
    ("line", "word", "marker"),
    [
        ("I am the best.", "the best", "     ^^^^^^^^"),
        ("你好 I am it", "am", "       ^^"),
        ("say 你好 now", "你好", "    ^^^^"),
        ("nai\u0308ve but true", "but", "      ^^^"),
        ("a\tb", "b", "    ^"),
        ("a\tb c", "\tb", " ^^^^"),
        ("\U0001f600 smile", "smile", "   ^^^^^"),
        ("x\x1b[31m red", "red", None),
    ],
)
def test_the_underline_sits_right(line: str, word: str, marker: str | None) -> None:
    draft = parse_text(f"Dear Priya,\n\n{line}\n")
    shown, underline = _mark(draft, word)
    assert "\x1b" not in shown
    before = shown[: shown.index(clean(word).replace("\t", " "))]
    if marker is None:
        marker = " " * width(before) + "^" * width(word)
    assert underline == marker


def test_a_long_line_is_cut_around_the_mark_at_words() -> None:
    draft = parse_text(f"Dear Priya,\n\n{'left ' * 50}the mark {'right ' * 50}\n")
    shown, underline = _mark(draft, "the mark", columns=60)
    assert width(shown) <= 60
    assert re.fullmatch(r"…( ?left)+ the mark( right)+…", shown)
    assert shown.index("the mark") == underline.index("^")
    assert underline.count("^") == len("the mark")


def test_a_mark_wider_than_the_terminal_is_cut() -> None:
    draft = parse_text(f"Dear Priya,\n\nSo {'very ' * 50}long\n")
    shown, underline = _mark(draft, ("very " * 50).strip(), columns=40)
    assert width(shown) <= 40
    assert width(underline) <= 40


def test_of_several_lines_the_first_is_shown() -> None:
    draft = parse_text("Dear Priya,\n\nfirst line\nsecond line\n")
    assert _mark(draft, "line\nsecond") == ["first line", "      ^^^^"]


def test_a_header_is_shown_with_its_name() -> None:
    draft = parse_bytes(b"Subject: Hello there\nTo: x@example.com\n\nDear you,\n\nhello\n")
    assert _mark(draft, "there", Region.SUBJECT) == ["Subject: Hello there", " " * 15 + "^^^^^"]


def test_wrap_holds_words_together_and_indents() -> None:
    assert wrap("a bb ccc", 5, first="- ", rest="  ") == ["- a", "  bb", "  ccc"]
    assert wrap("a\N{NO-BREAK SPACE}b c", 3) == ["a b", "c"]
    assert wrap("你好 你好", 5) == ["你好", "你好"]


@pytest.mark.parametrize(
    ("environ", "colour"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"NO_COLOR": "", "FORCE_COLOR": "1"}, True),
    ],
)
def test_colour_is_for_terminals_and_those_who_ask(
    environ: dict[str, str], *, colour: bool
) -> None:
    assert terminal(None, environ).colour is colour


@pytest.mark.parametrize(("columns", "used"), [("40", 80), ("90", 90), ("300", 100), ("x", 80)])
def test_the_width_is_between_80_and_100(columns: str, used: int) -> None:
    assert terminal(None, {"COLUMNS": columns}).columns == used


def test_colour_changes_nothing_but_colour(
    run: Run, mail: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = mail("an error, a warning, an info, a hint, maybe")
    plain = run(path).out
    assert "\x1b" not in plain
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = run(path).out
    assert coloured != plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_findings_stand_in_groups_and_are_explained_once(run: Run, mail: Mail) -> None:
    out = run(mail("an error, an error, a warning, an info, a hint, maybe")).out
    heads = re.findall(r"^([\w ]+)\b.*─$", out, re.MULTILINE)
    assert heads == ["Errors", "Warnings", "Worth a look", "Maybe", "Facts"]
    assert out.count("error says-error: it says error") == 2
    assert out.count("--ignore says-error") == 1
    assert "Instead: Leave it out." in out
    assert "Advice of Melissa Kennedy, “How Much Follow Up is Too Much?" in out
    assert max(map(len, out.splitlines())) <= 80


def test_the_score_comes_with_its_sum(run: Run, mail: Mail) -> None:
    out = " ".join(run(mail("a warning, an info")).out.split())
    assert re.search(r"Score: 100 − tone \d+ − content \d+ = \d+; at most 79 because of", out)
    assert re.search(r"Verdict: revise, \d+ of 100 \(1 warning, 1 worth a look\)", out)


def test_a_ready_draft_tells_that_its_spelling_was_not_checked(run: Run, mail: Mail) -> None:
    assert "Verdict: ready (spelling not checked), 100 of 100" in run(mail()).out


def test_several_drafts_have_one_summary(run: Run, mail: Mail) -> None:
    mail("an error", "a.eml")
    mail("", "b.eml")
    out = run("a.eml", "b.eml", "missing.eml").out
    summary = out[out.index("Summary") :]
    assert "b.eml" not in out[: out.index("Summary")]
    lines = [line.split() for line in summary.splitlines()[1:4]]
    assert [line[-1] if "1" not in line else line[-3] for line in lines] == [
        "b.eml",
        "a.eml",
        "missing.eml",
    ]
    assert out.endswith("3 drafts: 1 ready, 1 do not send, 1 not read\n")


def test_an_odd_path_stays_whole(run: Run, mail: Mail) -> None:
    path = mail("an error", "a  b\nwith " + "a long name " * 8 + ".eml")
    out = run(path).out
    shown = path.replace("\n", "\\x0a")
    assert out.startswith(f"{shown}:\n  thank-you")
    assert f"{shown}:8:41:\n  error says-error: it says error" in out


def test_a_draft_in_another_language_is_told_apart_among_several(run: Run, mail: Mail) -> None:
    mail("", "a.eml")
    with open("b.txt", "w", encoding="utf-8") as file:
        file.write("Liebe Frau Nair,\n\nvielen Dank für das Gespräch am Dienstag. ")
        file.write("Ich freue mich sehr auf Ihre Nachricht und den nächsten Schritt.\n")
    out = " ".join(run("a.eml", "b.txt").out.split())
    assert "not run: all checks (the draft does not seem to be in English)" in out
    assert "2 drafts: 1 ready, 1 not assessed" in out


def test_who_disagrees_is_heard() -> None:
    strict = Cite("weekly-follow-up", "less is more", allows="a message now and then")
    again = Cite("weekly-follow-up", "Nooo!")
    odd = Cite("weekly-follow-up", "tread gently", allows="a call before the interview")
    lenient = Cite("fine-line", "your perseverance just might pay off", allows="one more")
    said = voices(map(citation, (strict, again)), map(citation, (lenient, odd)))
    assert said == [
        "Advice of the article “Avoid weekly follow-up calls and emails after an interview”: "
        "“less is more”. It would let pass a message now and then. And: “Nooo!” It would also let "
        "pass a call before the interview: “tread gently”",
        "Trish Thomas, “There Is a Fine Line Between Effective Interview Follow Up and Being A "
        "Pest”, would let pass one more: “your perseverance just might pay off”",
    ]


@pytest.mark.parametrize(
    ("history", "said"),
    [
        (History(), "History: no contact with the reader or the company; it may be incomplete."),
        (
            History(sources=("sent.mbox",)),
            "History: no contact with the reader or the company in sent.mbox; it may be incomplete.",
        ),
        (
            History(
                touches=(Touch.sent("2026-11-03", source="sent.mbox"),),
                sources=("sent.mbox", "ledger.jsonl"),
            ),
            "History: 1 contact with the reader or the company in sent.mbox and ledger.jsonl; it",
        ),
        (
            History(touches=(Touch.sent("2026-11-03"), Touch.received("2026-11-04"))),
            "History: 2 contacts with the reader or the company; it may be incomplete.",
        ),
        (
            History(defects=(Defect("ledger.jsonl:7", "no such channel"),)),
            "Not understood, ledger.jsonl:7: no such channel.",
        ),
        (
            History(defects=tuple(Defect(f"a:{line}", "broken") for line in range(30))),
            "Not understood, a:9: broken. Not understood: 20 more things.",
        ),
    ],
)
def test_what_was_looked_into_is_told(history: History, said: str) -> None:
    draft = parse_text(
        "Dear Priya,\n\nThank you for meeting me on Tuesday.\n\nBest regards,\nAmara\n"
    )
    report = lint(draft, context=Context(history=history))
    shown = " ".join(render_text(Judged(report, draft), Terminal()).split())
    assert said in shown
    assert shown.count("History:") == 1


def test_what_is_wrong_with_the_history_is_told_once_for_several_drafts() -> None:
    history = History(defects=(Defect("ledger.jsonl:7", "no such channel"),))
    draft = parse_text("Dear Priya,\n\nThank you for meeting me.\n\nBest regards,\nAmara Jensen\n")
    report = lint(draft, context=Context(history=history))
    judged = Judged(replace(report, findings=()), draft)
    assert not has_news(judged)
    assert render_summary([judged, judged], Terminal()).count("Not understood") == 1
