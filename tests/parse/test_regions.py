"""What a reader would call greeting, text, sign-off, signature and quote."""

from __future__ import annotations

import pytest

from lint_followup.draft import Draft, Region
from lint_followup.parse.formats import parse_text
from lint_followup.parse.regions import segment

G, B, S, N, Q = (
    Region.GREETING,
    Region.BODY,
    Region.SIGNOFF,
    Region.SIGNATURE,
    Region.QUOTED,
)
Found = list[tuple[Region, str]]


def regions(text: str, sender: frozenset[str] = frozenset()) -> Found:
    return [(s.region, text[s.start : s.end].strip()) for s in segment(text, (), sender)]


def of(draft: Draft, region: Region) -> str:
    return draft.region_text(region).strip()


@pytest.mark.parametrize(
    ("first_line", "greeting"),
    [
        ("Dear Ms. Smith,", "Dear Ms. Smith,"),
        ("Dear Dr. J. Smith and team:", "Dear Dr. J. Smith and team:"),
        ("Hi Priya,", "Hi Priya,"),
        ("Hi Priya! Hope you are well.", "Hi Priya!"),
        ("Hi Priya - thanks for today.", "Hi Priya -"),
        ("Hello, I am calling about the role.", "Hello,"),
        ("Hello, Ms. Haugen, this is Kwame calling.", "Hello, Ms. Haugen,"),
        ("Hello, readers!", "Hello, readers!"),
        ("Hey there,", "Hey there,"),
        ("Good morning Ana, thank you for today.", "Good morning Ana,"),
        ("Good morning. Thank you for today.", "Good morning."),
        ("Greetings Steve:", "Greetings Steve:"),
        ("To whom it may concern,", "To whom it may concern,"),
        ("Dear hiring team", "Dear hiring team"),
        ("Hi Priya, Sam, and Alex,", "Hi Priya, Sam, and Alex,"),
        ("Hi all,", "Hi all,"),
        ("Hi Priya hope you are well", "Hi Priya"),
        ("Dear O'Neill-Byrne,", "Dear O'Neill-Byrne,"),
        ("Dear Nguyễn Thị Minh,", "Dear Nguyễn Thị Minh,"),
        ("DEAR MS OKAFOR,", "DEAR MS OKAFOR,"),
        ("Priya,", "Priya,"),
        ("Priya –", "Priya –"),
        ("Bill:", "Bill:"),
        ("Team,", "Team,"),
        ("Ms Bello,", "Ms Bello,"),
        ("Sehr geehrte Frau Weiß,", "Sehr geehrte Frau Weiß,"),
        ("Bonjour Camille,", "Bonjour Camille,"),
        ("Estimada señora García:", "Estimada señora García:"),
        ("Olá João,", "Olá João,"),
        ("Dzień dobry,", "Dzień dobry,"),
        ("Уважаемая Анна Сергеевна!", "Уважаемая Анна Сергеевна!"),
        ("您好，李女士：", "您好，"),
    ],
)
def test_greeting(first_line: str, greeting: str) -> None:
    found = regions(f"{first_line}\n\nThe talk about lighthouses was a joy.\n")
    assert found[0] == (G, greeting)
    assert found[-1][0] == B


@pytest.mark.parametrize(
    "first_line",
    [
        "Thank you for your time.",
        "Thanks,",
        "However,",
        "Yes, that time suits me.",
        "Yesterday, we met in Leeds.",
        "I said hello to Priya,",
        "Hitachi makes good drills.",
        "This is Kim calling about the barista job.",
        "It was great to connect with you, Priya.",
        "Best,",
    ],
)
def test_no_greeting_is_forced(first_line: str) -> None:
    assert all(region != G for region, _ in regions(f"{first_line}\nThe tour was great fun.\n"))


def test_letterhead_above_the_greeting() -> None:
    text = (
        "12 Harbour Road\nLeeds\n\n5 November 2026\n\nDear Ms Bello,\n\nThank you for the tour.\n"
    )
    assert regions(text)[1] == (G, "Dear Ms Bello,")


BODY = "Dear Ana,\n\nThank you for the tour of the yard.\n\n"


@pytest.mark.parametrize(
    ("end", "signoff", "signature"),
    [
        ("Best regards,\nKim Lee\n", "Best regards,", "Kim Lee"),
        ("Best regards\nKim Lee\n", "Best regards", "Kim Lee"),
        ("Thanks,\n\nKim\n", "Thanks,", "Kim"),
        ("thanks\nkim\n", "thanks", "kim"),
        ("Best, Kim\n", "Best,", "Kim"),
        ("Thank you, Jo Doe\n", "Thank you,", "Jo Doe"),
        ("Cheers - Bob\n", "Cheers -", "Bob"),
        ("Mit freundlichen Grüßen\nJürgen Weiß\n", "Mit freundlichen Grüßen", "Jürgen Weiß"),
        ("Cordialement,\nZoé\n", "Cordialement,", "Zoé"),
        ("Sincerely yours,\nJosé García López\nWelder\n", "Sincerely yours,", None),
        ("Thank you!\n\nWarmly,\nKim\n", "Thank you!\n\nWarmly,", "Kim"),
        ("Thanks, and talk to you soon.\n\nKim\n", "Thanks, and talk to you soon.", "Kim"),
        ("Ngā mihi,\nHinewai Paki\n", "Ngā mihi,", "Hinewai Paki"),
        ("Kind regads\nKim Lee\n", "Kind regads", "Kim Lee"),
        ("Thanks again for your help,\nKim\n", "Thanks again for your help,", "Kim"),
        ("Thanks!\n", "Thanks!", ""),
        ("Kim\n", "", "Kim"),
        ("- Kim\n", "", "- Kim"),
        ("Kim Lee\n+1 555 010 0199\nkim@example.com\n", "", None),
        ("Regards,\nKim\n\nSent from my iPhone\n", "Regards,", None),
        ("-- \nKim Lee\nI walk dogs at weekends. Ask me for my rates!\n", "", None),
        ("--\nKim Lee\nI walk dogs at weekends. Ask me for my rates!\n", "", None),
        ("Best,\nKim Lee\nI walk dogs at weekends. Ask me for my rates!\n", "Best,", None),
        ("Best,\nKim Lee\n\n-- \nKim Lee\nWelder\n", "Best,", None),
        (
            "All the best,\n\n*Kim Lee*\nWelder | Leeds\nhttps://example.com\n",
            "All the best,",
            None,
        ),
    ],
)
def test_end(end: str, signoff: str, signature: str | None) -> None:
    draft = parse_text(BODY + end)
    expected = end.strip().removeprefix(signoff).strip() if signature is None else signature
    assert of(draft, S) == signoff
    assert of(draft, N) == expected
    assert of(draft, B) == "Thank you for the tour of the yard."


def test_a_closing_in_the_last_line_of_the_text() -> None:
    draft = parse_text("Dear Mr Osei, I enjoyed our talk. Kind regards, Inês Duarte\n")
    assert of(draft, S) == "Kind regards,"
    assert of(draft, N) == "Inês Duarte"


@pytest.mark.parametrize(
    "end",
    [
        "Thanks,\nI wanted to ask when you expect to decide about the role.\n",
        "Thank you for your time and for considering my application.\n",
        "Could you tell me when you expect to have news?\n",
        "My best days are\nMonday\nTuesday\n",
        "The three options are:\nLeeds\n",
    ],
)
def test_no_signature(end: str) -> None:
    found = regions(BODY + end)
    assert [region for region, _ in found] == [G, B]


def test_postscript_is_text() -> None:
    found = regions(BODY + "Best,\nKim Lee\n\nP.S. The book is on its way.\n")
    assert found[2:] == [(S, "Best,"), (N, "Kim Lee"), (B, "P.S. The book is on its way.")]


def test_postscript_below_a_delimiter() -> None:
    found = regions(BODY + "Best,\n\n-- \nKim Lee\n\nPS: The book is on its way.\n")
    assert found[-2:] == [(N, "-- \nKim Lee"), (B, "PS: The book is on its way.")]


def test_the_sender_signs_in_small_letters() -> None:
    text = BODY + "sorry for the noise\n\nr.\n"
    assert regions(text, frozenset({"roberto", "esposito"}))[-1] == (N, "r.")


QUOTE = "> When can you start?\n> And where?\n"
ATTRIBUTIONS = [
    "On Tue, 3 Nov 2026 at 16:40, Siobhán Doyle <s@doyle.example> wrote:",
    "On Tue, 3 Nov 2026 at 16:40, Siobhán Doyle\n<siobhan.doyle@doylemarsh.example>\nwrote:",
    "Am Mi., 11. Nov. 2026 um 08:15 Uhr schrieb Jürgen Weiß <j.weiss@linden.example>:",
    "Le mer. 11 nov. 2026 à 08:15, Zoé Martin <z@martin.example> a écrit :",
    "El mié, 11 nov 2026 a las 8:15, Ana Ruiz (<ana@ruiz.example>) escribió:",
    "Il giorno mer 11 nov 2026 alle ore 08:15 Ugo <ugo@example.org> ha scritto:",
    "Op wo 11 nov. 2026 om 08:15 schreef Piet <piet@example.org>:",
    "Em qua., 11 de nov. de 2026 às 08:15, Rui <rui@example.org> escreveu:",
    "W dniu 11.11.2026 o 08:15, Jan Nowak pisze:",
    "Den ons 11 nov. 2026 kl 08:15 skrev Åsa <asa@example.org>:",
    "2026-11-11 8:15 GMT+01:00 Ana <ana@example.org>:",
    "-----Original Message-----",
    "-----Ursprüngliche Nachricht-----\nVon: Weiß\nGesendet: Mittwoch\nAn: Kim\nBetreff: Stelle",
    "---------- Forwarded message ---------",
    "Begin forwarded message:",
    "From: Ana\nSent: Tuesday\nTo: Kim\nSubject: The job",
    "*From:* Ana\n*Sent:* Tuesday\n*To:* Kim\n*Subject:* The job",
    "________________________________\nFrom: Ana\nSent: Tuesday\nTo: Kim\nSubject: The job",
    "De : Zoé\nEnvoyé : mardi\nÀ : Kim\nObjet : Le poste",
    "De: Ana\nEnviado el: martes\nPara: Kim\nAsunto: El puesto",
    "Od: Jan\nWysłano: wtorek\nDo: Kim\nTemat: Praca",
    "Från: Åsa\nSkickat: tisdag\nTill: Kim\nÄmne: Jobbet",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_top_posting(attribution: str) -> None:
    thread = f"{attribution}\n\nDear Kim,\n\nCan you start in May?\n\nRegards,\nAna\n"
    found = regions(f"{BODY}Best,\nKim\n\n{thread}")
    assert found[2:] == [(S, "Best,"), (N, "Kim"), (Q, thread.strip())]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS[:10])
def test_bottom_posting(attribution: str) -> None:
    found = regions(f"{attribution}\n{QUOTE}\nHi Ana,\n\nIn May.\n\nBest,\nKim\n")
    assert [region for region, _ in found] == [Q, G, B, S, N]
    assert found[2] == (B, "In May.")


def test_inline_replies() -> None:
    text = (
        "Hi Ana,\n\nOn Tue, 3 Nov 2026, Ana wrote:\n> When can you start?\n\nIn May.\n\n"
        "> And where?\nIn Leeds.\n\nThanks,\nKim\n"
    )
    assert [region for region, _ in regions(text)] == [G, Q, B, Q, B, S, N]


def test_signature_above_the_thread_and_a_reply_below() -> None:
    text = f"{BODY}Best regards,\nKim Lee\n\nAna wrote:\n{QUOTE}\nIn May, in Leeds, I hope.\n"
    assert [region for region, _ in regions(text)] == [G, B, S, N, Q, B]


@pytest.mark.parametrize(
    "line",
    [
        "As my aunt wrote:\nnever give up.",
        '"I have never seen such a yard," she said.',
        "    four blanks before a line of code",
        "The range is 3 > 2.",
        "From: is the first word of a header.",
        "On Tuesday we met in Leeds.",
    ],
)
def test_not_quoted(line: str) -> None:
    assert all(region != Q for region, _ in regions(f"{BODY}{line}\n\nIt was a joy.\n"))


def test_an_escaped_from_line_is_own_text() -> None:
    assert all(region != Q for region, _ in regions(f"{BODY}>From Leeds it takes an hour.\n"))


def test_no_text_no_segments() -> None:
    assert segment("") == ()
