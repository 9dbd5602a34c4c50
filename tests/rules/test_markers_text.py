"""Emoji, emoticons, marks, capitals and styled letters in odd and in hostile text."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Draft, Format, Region, Segment
from lint_followup.kinds import Kind
from lint_followup.rules.markers.emoji import emoji
from lint_followup.rules.markers.emoticon import emoticon
from lint_followup.rules.markers.mark_run import mark_run
from lint_followup.rules.markers.shouting_capitals import shouting_capitals
from lint_followup.rules.markers.styled_letters import styled_letters
from lint_followup.severity import Severity

if TYPE_CHECKING:
    from lint_followup.rule import Hit, Rule

HOSTILE_LENGTH = 400_000
TEN_MEGABYTES = 10_000_000
SECONDS = 30.0
"""Far more than a linear pass takes on a slow machine, far less than a quadratic one."""


def document(
    body: str,
    *,
    subject: str | None = None,
    greeting: str = "",
    signoff: str = "",
    signature: str = "",
    quoted: str = "",
) -> Document:
    parts = (
        (greeting, Region.GREETING),
        (body, Region.BODY),
        (signoff, Region.SIGNOFF),
        (signature, Region.SIGNATURE),
        (quoted, Region.QUOTED),
    )
    text = ""
    segments = []
    for part, region in parts:
        if part:
            segments.append(Segment(len(text), len(text) + len(part) + 1, region))
            text += part + "\n"
    draft = Draft(
        format=Format.MESSAGE, text=text, segments=tuple(segments), subject=subject, anchors={}
    )
    return Document(draft, Context(), kind=Kind.THANK_YOU)


def hits(rule: Rule, doc: Document, **options: object) -> list[Hit]:
    return list(rule.check(doc, rule.options(**options)))


def found(rule: Rule, doc: Document) -> list[str]:
    texts = []
    for hit in hits(rule, doc):
        assert hit.span is not None
        whole = doc.draft.subject if hit.span.region is Region.SUBJECT else doc.draft.text
        assert whole is not None
        texts.append(whole[hit.span.start : hit.span.end])
    return texts


def edited(rule: Rule, body: str) -> str:
    text = document(body).draft.text
    for hit in reversed(hits(rule, document(body))):
        for edit in hit.edits:
            text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text.removesuffix("\n")


EMOJI: tuple[tuple[str, list[str]], ...] = (
    ("Thank you 😊", ["😊"]),
    ("Thank you 😊😊 🎉", ["😊😊 🎉"]),
    ("👍🏽 from the team", ["👍🏽"]),
    ("My family 👨‍👩‍👧 is here", ["👨‍👩‍👧"]),
    ("I moved from 🇮🇪 to 🇬🇧.", ["🇮🇪", "🇬🇧"]),
    ("1️⃣ first, 2️⃣ second", ["1️⃣", "2️⃣"]),
    ("❤️‍🔥 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿", ["❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"]),
    ("☺ or ☹ or ♥", ["☺", "☹", "♥"]),
    ("a sunny ☀️ day", ["☀️"]),
    ("Done ✅ and ✨", ["✅", "✨"]),
    ("⚠️ note", ["⚠️"]),
    ("new face 🫠 of 2021, 🫩 of 2024", ["🫠", "🫩"]),
    ("👩‍⚕️ nurse", ["👩‍⚕️"]),
    ("🤷🏾‍♂️ who knows", ["🤷🏾‍♂️"]),
    ("😊\nnext line 😀", ["😊", "😀"]),
    ("© 2026 ® ™ ℹ ☎ ✉ ✓ ✔ ✗ ✘ → ← ⇒ • ‣ ■ ▪ ▶ ◀ № § ¶ † ‡ ★ ☆ ♀ ♂ ∞", []),
    ("©️ ®️ ™️ ℹ️ ☎️ ✉️ ✔️ ➡️ ▶️ ☑️ ✏️", []),
    ("⚠ a bare sign, ♠ ♣ ♦ suits, ☐ box, ☑ ticked", []),
    ("½ ² № ± µ Ω ﬁ … — “ ” ·", []),
    ("‼ and ⁉", []),
    ("1. one # two * three 3* hotel #1", []),
    ("Привет, 田中さん, Nguyễn, Ωμέγα, שלום, नमस्ते, ไทย", []),
    ("code `print('😊')` and https://example.org/😊", []),
    ("```\n😊\n```", []),
    ("the “👍” button", []),
    ('the word "fire 🔥 sale" in the data', []),
    ("Your work on emoji 😊 ranking", []),
    ("the smiley ☺ in our survey", []),
    ("📞 +44 20 7946 0018\n📧 amara@example.com\n🌐 https://example.org", []),
    ("- 📍 12 Long Lane, 020 7946 0018", []),
    ("⬛⬜⚪⚫➕➖➗ ◾◽", []),
    ("🖂 🖷 🕿 are signs of print", []),
    ("family zwj \u200d alone, \ufe0f alone, 🇬 alone", []),
)


@pytest.mark.parametrize(("body", "expected"), EMOJI)
def test_emoji(body: str, expected: list[str]) -> None:
    assert found(emoji, document(body)) == expected


def test_emoji_in_other_regions() -> None:
    doc = document(
        "Thank you.",
        subject="Thank you 😊",
        greeting="Dear Priya 👋,",
        signoff="Best 🌻",
        signature="Amara 😊\n📱 020 7946 0018 ✨",
        quoted="no faces here",
    )
    assert found(emoji, doc) == ["😊", "👋", "🌻", "😊", "✨"]
    assert {hit.severity for hit in hits(emoji, doc)} == {Severity.WARNING}


def test_subject_of_a_thread_is_not_the_writers() -> None:
    assert found(emoji, document("Thank you.", subject="Re: Team day 🎉")) == []
    assert found(emoticon, document("Thank you.", subject="AW: Team day :)")) == []


@pytest.mark.parametrize(("rule", "face"), [(emoji, "😊"), (emoticon, ":)")])
@pytest.mark.parametrize("theirs", ["See you 😀", "See you :-)"])
def test_faces_that_answer_faces_are_a_hint(rule: Rule, face: str, theirs: str) -> None:
    (hit,) = hits(rule, document(f"See you {face}", quoted=theirs))
    assert hit.severity is Severity.HINT
    assert "quoted" in hit.message


@pytest.mark.parametrize(
    ("number", "severity"), [(1, Severity.INFO), (2, Severity.INFO), (3, Severity.WARNING)]
)
def test_emoji_weigh_by_number(number: int, severity: Severity) -> None:
    for body in ("a 😊. " * number, "a " + "😊" * number):
        assert {hit.severity for hit in hits(emoji, document(body))} == {severity}
    assert hits(emoji, document("a 😊."), warn_from=1)[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Thank you 😊.", "Thank you."),
        ("Thank you! 😊 I hope", "Thank you! I hope"),
        ("😊 Thank you", "Thank you"),
        ("Thank you 😊\nBye", "Thank you\nBye"),
        ("Thank you😊", "Thank you"),
        ("Great 😊, thanks", "Great, thanks"),
        ("We ❤️ data", "We ❤️ data"),
        ("1️⃣ First", "1️⃣ First"),
        ("😊", ""),
        ("(a joke 😊)", "(a joke)"),
    ],
)
def test_emoji_edits(body: str, expected: str) -> None:
    assert edited(emoji, body) == expected


EMOTICONS: tuple[tuple[str, list[str]], ...] = (
    ("Thanks :)", [":)"]),
    ("Thanks:)", [":)"]),
    ("Thanks! :-)) Bye ;-)", [":-))", ";-)"]),
    ("See you :D", [":D"]),
    ("See you :-D!", [":-D"]),
    ("ok :P and :-P", [":-P"]),
    ("that was sad :( and :'(", [":(", ":'("]),
    ("so much <3", ["<3"]),
    ("Love this team <3\nAmara", ["<3"]),
    ("(just kidding :))", [":)"]),
    ("^_^ and o_O and >_<", ["^_^", "o_O", ">_<"]),
    ("¯\\_(ツ)_/¯", ["¯\\_(ツ)_/¯"]),
    ("well (◕‿◕) then", ["(◕‿◕)"]),
    ("hm :/ and :-/", []),
    ("hm :/ maybe", [":/"]),
    ("cool 8-)", ["8-)"]),
    ("(: hello", ["(:"]),
    ("=) and :]", ["=)", ":]"]),
    ("xD", ["xD"]),
    ("8) Follow up\n9) Close", []),
    ("a) one b) two B) three", []),
    ("see page (8) and (B)", []),
    ("the list (see below:)", []),
    ("(as follows :)", []),
    ("std::vector, cc:D. Smith, re:P. Jones", []),
    ("C:\\Data D:\\Data D:/data", []),
    ("10:30) and 3:1) and (at 9:)", []),
    ("p <3, n <3 and latency <3ms", []),
    ("the error rate stayed <3.", []),
    ("Adobe XD and the xP framework", []),
    ("a[1:] and {a:} and (x=)", []),
    ("f(a; b;) and for (;;) {}", []),
    ("|:--|:-:|--:|", []),
    ("SELECT :O FROM t WHERE x = :P", []),
    ("see http ://x and :/ path :/ y", []),
    ("`:)` and https://example.org/:)", []),
    ("the ‘:)’ token", []),
    ("the emoticon :-) in the corpus", []),
    ("grades (A- to B-)", []),
    ("2^3^ and __init__ and -_id", []),
    ("1:) first 2:) second", []),
    ("Options:(a) x, (b) y", []),
    ("**Note:** and *Note:*", []),
)


@pytest.mark.parametrize(("body", "expected"), EMOTICONS)
def test_emoticons(body: str, expected: list[str]) -> None:
    assert found(emoticon, document(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Thanks :)", "Thanks"),
        ("Thanks. :) Bye", "Thanks. Bye"),
        ("I think :) so", "I think :) so"),
        ("Thanks :).", "Thanks."),
    ],
)
def test_emoticon_edits(body: str, expected: str) -> None:
    assert edited(emoticon, body) == expected


MARKS: tuple[tuple[str, list[str]], ...] = (
    ("Thank you!!", ["!!"]),
    ("Thank you!!!! Bye", ["!!!!"]),
    ("Thank you !!", ["!!"]),
    ("Thank you !!! It was good", ["!!!"]),
    ("Did you get it???", ["???"]),
    ("Really?! No!?", ["?!", "!?"]),
    ("Thanks! ! !", ["! ! !"]),
    ("Thanks!!I hope", ["!!"]),
    ("“Thanks”!!", ["!!"]),
    ("Thanks‼ and why⁇", ["‼", "⁇"]),
    ("Thanks！！", ["！！"]),
    ("(so good!!)", ["!!"]),
    ("Was it Yahoo!!!", ["!!!"]),
    ("Thank you! It was good? Yes.", []),
    ("I was at Yahoo!, then at Kahoot!?", []),
    ("Is it Yahoo!? Or Jeopardy!?", []),
    ("a ?? b, xs !! 3, !!ready, !important, a != b", []),
    ("the fee is $?? or £???", []),
    ("He wrote “Where is it???” and “Now!!”", []),
    ('The log says "failed!!" twice', []),
    ("`!!` and `??=`", []),
    ("1. e4 e5 2. Nf3!! Nc6?! 3. Bb5??", []),
    ("Dear ??? ????, the file", []),
    ("see https://example.org/??!!", []),
    ("¿Qué? ¡Hola!", []),
    ("(?) and (!)", []),
    ("!", []),
    ("!!!", []),
    ("\n!!\n", []),
)


@pytest.mark.parametrize(("body", "expected"), MARKS)
def test_mark_runs(body: str, expected: list[str]) -> None:
    assert found(mark_run, document(body)) == expected


SINGLES: tuple[tuple[str, list[int]], ...] = (
    ("Thank you! It was good!", []),
    ("Thank you! It was good! Bye!", [27]),
    ("A! B! C! D! E!", [7]),
    ("I like Yahoo! and Joomla! and Jeopardy! too.", []),
    ("He cried “Stop!” and “Wait!” and “Go!” and ran.", []),
    ("a != b, !c, d!e, !important", []),
    ("Thank you! Great! See https://a.example/x! and `y!`", []),
)


@pytest.mark.parametrize(("body", "expected"), SINGLES)
def test_single_marks(body: str, expected: list[int]) -> None:
    starts = [hit.span.start for hit in hits(mark_run, document(body)) if hit.span]
    assert starts == expected


def test_the_greetings_mark_is_not_counted() -> None:
    assert (
        found(mark_run, document("Thank you! It was good.", greeting="Hi Priya!", signoff="Best!"))
        == []
    )


def test_marks_weigh_by_number() -> None:
    assert {hit.severity for hit in hits(mark_run, document("a!! b!!"))} == {Severity.INFO}
    assert {hit.severity for hit in hits(mark_run, document("a!! b?? c!!"))} == {Severity.WARNING}


def test_names_with_marks_can_be_added() -> None:
    body = "I was at Zing!? Yes."
    assert len(hits(mark_run, document(body))) == 1
    assert hits(mark_run, document(body), names=("Zing",)) == []


def test_mark_edits() -> None:
    assert edited(mark_run, "Thanks!!! Did you see?! Bye ! !") == "Thanks! Did you see? Bye !"


CAPITALS: tuple[tuple[str, list[str]], ...] = (
    ("I REALLY enjoyed it", ["I REALLY"]),
    ("It was VERY good", ["VERY"]),
    ("I WANT THIS JOB", ["I WANT THIS JOB"]),
    ("and I REALLY WANT\nTHIS JOB now", ["I REALLY WANT\nTHIS JOB"]),
    ("PLEASE call me", ["PLEASE"]),
    ("I do NOT have it", ["NOT"]),
    ("THANK YOU so much", ["THANK YOU"]),
    ("I CAN’T wait and WON'T stop", ["I CAN’T", "WON'T"]),
    ("it was GREAT MEETING YOU ALL", []),
    ("WE HAVE MET. THANK YOU FOR THAT. I LOVED IT.", ["THANK YOU FOR THAT. I LOVED IT"]),
    ("it was AMAZING", ["AMAZING"]),
    ("YOUR TEAM made me feel welcome", ["YOUR TEAM"]),
    ("THANK YOU\n\nThe tour", ["THANK YOU"]),
    ("NASA JPL, SQL AND GATE, ETL, HIPAA, JSON, COBOL", []),
    ("at BAE SYSTEMS and JUST EAT and THE BODY SHOP", []),
    ("a NOT gate, AND, OR and NOT", []),
    ("NOT NULL, NOT FOUND, DO NOT RESUSCITATE", []),
    ("SELECT NAME FROM USERS WHERE ACTIVE IS TRUE", []),
    ("WHEN MATCHED THEN UPDATE, LEFT OUTER JOIN, ORDER BY", []),
    ("a patient with ALL, WHO and CARE, IT and US", []),
    ("SMART goals, the STAR method, LEAN, RICE", []),
    ("WORK EXPERIENCE\n\nThree years", []),
    ("NEXT STEPS: I will write", []),
    ("PLEASE NOTE: the door is locked", []),
    ("- IMPORTANT: the door is locked", []),
    ("the sign “PLEASE WAIT HERE”", []),
    ("`VERY LOUD` and https://example.org/VERY/LOUD", []),
    ("PLEASE_WAIT, VERY-1, THIS.THAT, NOT/AND", []),
    ("Dr. PRIYA NAIR and Mr. OMAR HADDAD", []),
    ("SENIOR DATA ANALYST (LONDON)", []),
    ("ISO FORTY TWO, CPR TRAINING, BLS AND ACLS", []),
    ("a NEVER event", []),
    ("ticket TEAM-42 and RFC 2119 MUST and SHOULD", []),
    ("É ÀÉÎ ÖÄÜ", []),
    ("NASA", []),
    ("A", []),
)


@pytest.mark.parametrize(("body", "expected"), CAPITALS)
def test_capitals(body: str, expected: list[str]) -> None:
    assert found(shouting_capitals, document(body)) == expected


def test_capitals_of_others() -> None:
    body = "Thank you for the LOVE YOUR DATA day."
    assert found(shouting_capitals, document(body)) == ["LOVE YOUR DATA"]
    assert found(shouting_capitals, document(body, quoted="see LOVE YOUR DATA")) == []
    assert hits(shouting_capitals, document(body), allowed=("love your data",)) == []


def test_capitals_weigh_by_words() -> None:
    (one,) = hits(shouting_capitals, document("I REALLY like it"))
    (many,) = hits(shouting_capitals, document("I REALLY WANT THIS JOB NOW and more"))
    assert (one.severity, many.severity) == (Severity.INFO, Severity.WARNING)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("I REALLY like it", "I really like it"),
        ("VERY good", "Very good"),
        ("Fine. THANK YOU so much", "Fine. Thank you so much"),
        ("I WANT ACME NOW", "I WANT ACME NOW"),
    ],
)
def test_capitals_edits(body: str, expected: str) -> None:
    assert edited(shouting_capitals, body) == expected


STYLED: tuple[tuple[str, list[str], str | None], ...] = (
    ("𝐠𝐫𝐞𝐚𝐭", ["𝐠𝐫𝐞𝐚𝐭"], "great"),
    ("so 𝓰𝓻𝓮𝓪𝓽 𝓽𝓸 𝓶𝓮𝓮𝓽", ["𝓰𝓻𝓮𝓪𝓽 𝓽𝓸 𝓶𝓮𝓮𝓽"], "so great to meet"),
    ("ｃａｒｅ", ["ｃａｒｅ"], "care"),
    ("Ⓛⓞⓝⓖ", ["Ⓛⓞⓝⓖ"], "Long"),
    ("🅻🅾🅽🅶", ["🅻🅾🅽🅶"], "LONG"),
    ("🄻🄾🄽🄶", ["🄻🄾🄽🄶"], "LONG"),
    ("ʟᴏɴɢ ᴛᴏᴜʀ", ["ʟᴏɴɢ ᴛᴏᴜʀ"], "long tour"),
    ("l̶o̶n̶g̶", ["l̶o̶n̶g̶"], "long"),
    ("ẑ̵͈̙̱̽̈́̉a̶̳̪͂̓̐̍l̴̨̟͈̆̓g", ["ẑ̵͈̙̱̽̈́̉a̶̳̪͂̓̐̍l̴̨̟͈̆̓"], None),
    ("𝟙𝟚𝟛 ways", ["𝟙𝟚𝟛"], "123 ways"),
    ("𝑥, 𝑦 and 𝑝 < 0.05 in ℝ, ℂ and ℕ", [], None),
    ("𝐀𝐱 = 𝐛", [], None),
    ("½ ² ³ № ™ 2ⁿᵈ CO₂ ㎡ ℃", [], None),
    ("Σωκράτης Наталья 田中 Nguyễn Thị Minh Łukasz Ærø", [], None),
    ("ＫＤＤＩ and ＮＨＫ", [], None),
    ("東京ｔｏｗｅｒ株式会社", [], None),
    ("ᴛʜɪs ᴡᴏʀᴋs", ["ᴛʜɪs ᴡᴏʀᴋs"], "this works"),
    ("/kɪs/, ɪs, ʀ and ssss xxx", [], None),
    ("/ˈdeɪtə/ and [ʃɪp]", [], None),
    ("Ⓐ Ⓑ Ⓒ and ⓐ ⓑ", [], None),
    ("Ⓜ Ⓟ", [], None),
    ("Nguye\u0302\u0303n Thi\u0323", [], None),
    ("naïve façade coöperate", [], None),
    ("`𝐛𝐨𝐥𝐝` text", [], None),
    ("the “𝐛𝐨𝐥𝐝” style", [], None),
    ("plain", [], None),
    ("हिन्दी עִבְרִית ไทย العَرَبِيَّة", [], None),
)


@pytest.mark.parametrize(("body", "expected", "plain"), STYLED)
def test_styled_letters(body: str, expected: list[str], plain: str | None) -> None:
    assert found(styled_letters, document(body)) == expected
    if plain is not None:
        assert edited(styled_letters, body) == plain


HOSTILE = (
    "!",
    "?!",
    "! ",
    "a!",
    "a!! ",
    "😊",
    "😊 a ",
    "👨‍",
    "🇬",
    ":)",
    ":",
    "(",
    ") ",
    "<3",
    "^",
    "-_",
    "A",
    "A ",
    "AB-",
    "VERY ",
    "VERY\n",
    "I REALLY. a ",
    "𝐚",
    "ʟsssss",
    "𝐚𝐚𝐚   ",
    "ｃ　",
    "a\u0336",
    "\u0301",
    '"',
    "“",
    "“ 😊 ",
    "« a!! ",
    " ",
    "\n",
    ". ",
)


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("rule", [emoji, emoticon, mark_run, shouting_capitals, styled_letters])
def test_hostile_text_takes_linear_time(rule: Rule, unit: str) -> None:
    doc = document("ʟ " + unit * (HOSTILE_LENGTH // len(unit)))
    doc.text(Region.BODY)
    began = time.perf_counter()
    hits(rule, doc)
    assert time.perf_counter() - began < SECONDS


@pytest.mark.parametrize("unit", ["s", "x", "S", "\u0301", "-"])
def test_one_long_word_takes_linear_time(unit: str) -> None:
    doc = document("ʟ" + unit * HOSTILE_LENGTH + " " + unit * HOSTILE_LENGTH)
    began = time.perf_counter()
    for rule in (emoji, emoticon, mark_run, shouting_capitals, styled_letters):
        hits(rule, doc)
    assert time.perf_counter() - began < SECONDS


def test_ten_megabytes_of_marks() -> None:
    doc = document("Thank you" + "!" * TEN_MEGABYTES)
    doc.text(Region.BODY)
    began = time.perf_counter()
    assert len(hits(mark_run, doc)) == 1
    assert doc.sentences(Region.BODY)
    assert time.perf_counter() - began < SECONDS
