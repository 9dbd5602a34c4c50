"""Whose messages are touches with the reader, in which direction, and who is the same person."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lint_followup.contacts import Channel, Direction
from lint_followup.draft import Draft
from lint_followup.history.archive import open_archive
from lint_followup.history.people import company_domain, is_domain_of, mailbox_key, may_be, name_key
from lint_followup.kinds import Kind

if TYPE_CHECKING:
    from lint_followup.contacts import History
    from tests.history.conftest import Post

SENT, RECEIVED = Direction.SENT, Direction.RECEIVED


def told(history: History) -> list[tuple[Direction, bool]]:
    assert history.defects == ()
    return [(touch.direction, touch.same_person) for touch in history.touches]


def test_a_conversation(post: Post) -> None:
    path = post.mbox(
        post.received(at="Thu, 05 Nov 2026 09:00:00 +0000"),
        post.mail(
            id="<first@mail.example>",
            text="Dear Priya,\n\nThank you for meeting me on Monday.\n\nBest regards,\nAmara Jensen\n"
            "\n-- \nAmara\n\nOn Monday, Priya Nair <priya.nair@brightwell.example> wrote:\n> See you!\n",
        ),
    )
    history = post.about(path)
    assert told(history) == [(SENT, True), (RECEIVED, True)]
    assert history.sources == (str(path),)
    sent, received = history.touches
    assert sent.when == datetime(2026, 11, 3, 10, tzinfo=sent.when.tzinfo)
    assert sent.when.utcoffset() == timedelta(hours=1)
    assert sent.channel is Channel.EMAIL
    assert sent.address == "priya.nair@brightwell.example"
    assert sent.name == "Priya Nair"
    assert sent.own_address == "amara.jensen@example.com"
    assert sent.subject == "Data Analyst interview"
    assert sent.message_id == "first@mail.example"
    assert sent.source == str(path)
    assert sent.kind is Kind.THANK_YOU
    assert "Thank you for meeting me" in sent.text
    assert "See you" not in sent.text
    assert not sent.text.endswith("Amara\n")
    assert received.kind is None
    assert received.text.startswith("Dear Amara,")
    assert received.when.utcoffset() == timedelta(0)
    assert received.is_answer


@pytest.mark.parametrize(
    ("sender", "to", "more", "expected"),
    [
        ("own", "reader", {}, [(SENT, True)]),
        ("own", "Rin <rin@elsewhere.example>", {"Cc": "reader"}, [(SENT, True)]),
        ("own", "", {"Bcc": "reader"}, [(SENT, True)]),
        ("AMARA.JENSEN@EXAMPLE.COM", "PRIYA.NAIR+jobs@Brightwell.Example", {}, [(SENT, True)]),
        ("own", "Rin <rin@brightwell.example>", {}, [(SENT, False)]),
        ("own", "Rin <rin@mail.brightwell.example>", {}, [(SENT, False)]),
        ("own", "Rin <rin@elsewhere.example>", {}, []),
        ("reader", "own", {}, [(RECEIVED, True)]),
        ("reader", "Rin <rin@elsewhere.example>", {"Cc": "own"}, [(RECEIVED, True)]),
        ("reader", "undisclosed-recipients:;", {}, [(RECEIVED, True)]),
        ("reader", "", {}, [(RECEIVED, True)]),
        ("reader", "x@lists.example", {"Delivered-To": "amara.jensen@example.com"}, [(RECEIVED, True)]),
        ("reader", "Amara Jensen <aj@school.example>", {}, [(RECEIVED, True)]),
        ("Rin <rin@brightwell.example>", "own", {}, [(RECEIVED, False)]),
        # Somebody else's correspondence that lies in the same mailbox.
        ("Rin <rin@elsewhere.example>", "reader", {}, []),
        ("Rin <rin@elsewhere.example>", "reader", {"Cc": "own"}, []),
        ("Rin <rin@elsewhere.example>", "own", {"Cc": "reader"}, []),
        ("reader", "Rin <rin@elsewhere.example>", {}, []),
        ("own", "own", {}, []),
        # A list that both of them read.
        (
            "reader", "list@lists.example",
            {"Delivered-To": "amara.jensen@example.com", "List-Post": "<mailto:list@lists.example>"},
            [],
        ),
        # By way of a platform.
        ("Priya <x1@hire.example>", "own", {"Reply-To": "reader"}, [(RECEIVED, True)]),
    ],
)  # fmt: skip
def test_who_turned_to_whom(
    post: Post, sender: str, to: str, more: dict[str, str], expected: list[tuple[Direction, bool]]
) -> None:
    people = {"own": post.own, "reader": post.reader}
    fields = {name.replace("-", "_"): people.get(value, value) for name, value in more.items()}
    mail = post.mail(people.get(sender, sender), people.get(to, to), **fields)
    assert told(post.about(post.mbox(mail))) == expected


def test_mail_providers_are_no_company(post: Post) -> None:
    path = post.mbox(post.received("Rin <rin@gmail.com>"), post.received("priyanair@gmail.com"))
    assert told(post.about(path, draft=post.draft("priya.nair@gmail.com"))) == [(RECEIVED, True)]


def test_at_the_writers_own_firm_colleagues_do_not_count(post: Post) -> None:
    path = post.mbox(
        post.received("Rin <rin@example.com>"), post.received("Dana <dana@example.com>")
    )
    history = post.about(path, draft=post.draft("dana@example.com"))
    assert [touch.address for touch in history.touches] == ["dana@example.com"]


def test_a_company_by_its_name(post: Post) -> None:
    path = post.mbox(
        post.received("Rin <rin@north-wind.example>"),
        post.received("Lee <lee@northwindows.example>"),
    )
    draft = post.draft("Dana <dana@agency.example>")
    assert told(post.about(path, draft=draft)) == []
    history = post.about(path, draft=draft, company="North Wind Ltd.")
    assert [touch.address for touch in history.touches] == ["rin@north-wind.example"]


def test_another_address_of_the_reader_in_a_thread(post: Post) -> None:
    path = post.mbox(
        post.mail(id="<a@mail.example>"),
        post.received(
            '"Nair, Priya" <priyan@home.example>',
            at="Wed, 04 Nov 2026 10:00:00 +0000",
            In_Reply_To="<a@mail.example>",
        ),
        post.received("Priya Nair <priyan@home.example>", at="Fri, 06 Nov 2026 10:00:00 +0000"),
    )
    assert told(post.about(path)) == [(SENT, True), (RECEIVED, True), (RECEIVED, True)]


def test_another_address_of_the_reader_at_the_same_company(post: Post) -> None:
    path = post.mbox(post.received("Priya Nair <pnair@brightwell.example>"))
    assert told(post.about(path)) == [(RECEIVED, True)]


def test_another_address_that_the_draft_answers(post: Post) -> None:
    path = post.mbox(post.received("Priya Nair <priyan@home.example>", id="<a@mail.example>"))
    assert told(post.about(path)) == []
    answer = post.draft(In_Reply_To="<a@mail.example>")
    assert told(post.about(path, draft=answer)) == [(RECEIVED, True)]


def test_two_people_of_one_name(post: Post) -> None:
    path = post.mbox(post.mail(), post.received("Priya Nair <priya@other-firm.example>"))
    assert told(post.about(path)) == [(SENT, True)]


def test_a_stand_in_answers(post: Post) -> None:
    path = post.mbox(
        post.mail(id="<a@mail.example>", Cc="Noor <noor@friends.example>"),
        post.received("Kofi <kofi@agency.example>", References="<a@mail.example> <b@mail.example>"),
        post.received("Priya <priya.n@home.example>", In_Reply_To="<a@mail.example>"),
        post.received("Noor <noor@friends.example>", In_Reply_To="<a@mail.example>"),
    )
    found = {(t.address, t.same_person) for t in post.about(path).touches if t.is_answer}
    assert found == {("kofi@agency.example", False), ("priya.n@home.example", True)}


def test_own_addresses_by_name(post: Post) -> None:
    path = post.mbox(
        post.mail("Amara Jensen <aj@school.example>"),
        post.mail('"Jensen, Amara" <amara@old.example>'),
        post.mail("Amara <amara@somebody.example>"),
    )
    history = post.about(path)
    assert told(history) == [(SENT, True), (SENT, True)]
    assert {touch.own_address for touch in history.touches} == {
        "aj@school.example",
        "amara@old.example",
    }


def test_own_addresses_by_the_sent_folder(post: Post) -> None:
    path = post.mbox(
        post.mail("aj@school.example"),
        post.mail("A. Jensen <aj@work.example>"),
        post.mail("Jonas Berg <jonas@family.example>"),
        name="Sent",
    )
    inbox = post.mbox(post.received(to="aj@school.example"), name="Inbox")
    history = post.about(path, inbox)
    assert sorted(touch.own_address for touch in history.touches if touch.is_sent) == [
        "aj@school.example",
        "aj@work.example",
    ]
    assert [touch.own_address for touch in history.touches if touch.is_answer] == [
        "aj@school.example"
    ]


def test_a_reader_of_the_writers_name_stays_the_reader(post: Post) -> None:
    path = post.mbox(post.received("Amara Jensen <amara@brightwell.example>"))
    draft = post.draft("Amara Jensen <amara@brightwell.example>")
    assert told(post.about(path, draft=draft)) == [(RECEIVED, True)]


def test_copies_count_once(post: Post) -> None:
    one = post.mail(id="<a@mail.example>")
    copy = post.mail(id="<a@mail.example>", Resent_From="rin@elsewhere.example", Resent_To=post.own)
    nameless = post.received(id="")
    paths = [
        post.mbox(one, copy, one, nameless, name="All mail.mbox"),
        post.mbox(nameless, one, name="Sent.mbox"),
    ]
    assert told(post.about(*paths)) == [(SENT, True), (RECEIVED, True)]
    assert told(post.about(*reversed(paths))) == [(SENT, True), (RECEIVED, True)]
    assert post.about(*paths).touches == post.about(*reversed(paths)).touches


def test_a_copy_without_its_id_counts_once(post: Post) -> None:
    assert told(post.about(post.mbox(post.mail(), post.mail(id="")))) == [(SENT, True)]


def test_messages_alike_but_for_their_ids_count_each(post: Post) -> None:
    assert len(post.about(post.mbox(post.mail(), post.mail())).touches) == 2


def test_the_draft_itself_is_no_touch(post: Post) -> None:
    mail = post.mail(id="<a@mail.example>")
    assert told(post.about(post.mbox(mail), draft=Draft.from_bytes(mail))) == []
    nameless = post.mail(id="")
    assert told(post.about(post.mbox(nameless), draft=Draft.from_bytes(nameless))) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"X_Mozilla_Draft_Info": "internal/draft; vcard=0"},
        {"X_Gmail_Labels": "Important,Drafts"},
        {"X_Gmail_Labels": "=?UTF-8?Q?Entw=C3=BCrfe?="},
        {"X_Unsent": "1"},
    ],
)
def test_drafts_are_not_sent(post: Post, fields: dict[str, str]) -> None:
    assert told(post.about(post.mbox(post.mail(**fields)))) == []


@pytest.mark.parametrize(
    "name", ["Drafts", "Entwürfe.mbox", "Entw&APw-rfe", "Templates", "Drafts-1"]
)
def test_folders_of_drafts_are_not_sent(post: Post, name: str) -> None:
    post.mbox(post.mail(), name=f"profile/{name}")
    assert told(post.about(post.folder / "profile")) == []


def test_folders_above_the_mailbox_mean_nothing(post: Post) -> None:
    assert told(post.about(post.mbox(post.mail(), name="Drafts/mail.mbox"))) == [(SENT, True)]


def test_a_draft_without_people_has_no_history(post: Post) -> None:
    path = post.mbox(post.mail())
    assert told(post.about(path, draft=Draft.from_bytes(b"Hello Priya, any news?\n"))) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"at": "Tue, 3 Nov 2026 10:00 +0100"}, "2026-11-03T10:00:00+01:00"),
        ({"at": "3 Nov 26 10:00:07 EST"}, "2026-11-03T10:00:07-05:00"),
        ({"at": "Tue, 03 Nov 2026 10:00:00 -0000 (UTC)"}, "2026-11-03T10:00:00+00:00"),
        (
            {"at": "Tue, 99 Nov 2026 10:00:00 +0100", "Received": "by mx; Tue, 03 Nov 2026 10:00:05 +0200"},
            "2026-11-03T10:00:05+02:00",
        ),
        ({"at": "yesterday"}, "2026-11-03T10:00:00+00:00"),
        ({"at": "Thu, 01 Jan 1970 00:00:00 +0000"}, "2026-11-03T10:00:00+00:00"),
        ({"at": "Tue, 03 Nov 2026 10:00:00 +9900"}, "2026-11-03T10:00:00+00:00"),
        ({"at": "", "Received": "by mx"}, "2026-11-03T10:00:00+00:00"),
    ],
)  # fmt: skip
def test_dates(post: Post, fields: dict[str, str], expected: str) -> None:
    (touch,) = post.about(post.mbox(post.mail(**fields))).touches
    assert touch.when.isoformat() == expected


def test_without_a_date_it_is_left_out_and_named(post: Post) -> None:
    path = post.file(post.mail(at="soon"), "1.eml")
    history = post.about(path)
    assert history.touches == ()
    assert [(d.where, d.message) for d in history.defects] == [
        (str(path), "a message without a readable date is left out")
    ]


def test_only_the_newest_bodies_are_read(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lint_followup.history.archive.MAX_BODIES", 2)
    days = ("01", "02", "03", "04")
    mails = [post.mail(at=f"Tue, {day} Sep 2026 10:00:00 +0000") for day in days]
    assert [bool(touch.text) for touch in post.about(post.mbox(*mails)).touches] == [
        False, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("Dana@Example.COM", "dana@example.com"),
        ("dana+jobs@example.com", "dana@example.com"),
        ("d.a.n.a+x@googlemail.com", "dana@gmail.com"),
        ("d.ana@example.com", "d.ana@example.com"),
        ("+@example.com", "+@example.com"),
        ("dana", ""),
        ("Dana@München.example", "dana@xn--mnchen-3ya.example"),
        ("@example.com", ""),
        ("", ""),
    ],
)
def test_mailbox_keys(address: str, expected: str) -> None:
    assert mailbox_key(address) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("a@acme.example", "acme.example"),
        ("a@eu.mail.acme.example", "acme.example"),
        ("a@jobs.acme.co.uk", "acme.co.uk"),
        ("a@acme.com.au", "acme.com.au"),
        ("a@co.uk", "co.uk"),
        ("a@gmail.com", ""),
        ("a@x.greenhouse.io", ""),
        ("a@[192.0.2.1]", ""),
        ("a@192.0.2.1", ""),
        ("a@localhost", ""),
        ("a@.example", ""),
        ("", ""),
    ],
)
def test_company_domains(address: str, expected: str) -> None:
    assert company_domain(address) == expected


@pytest.mark.parametrize(
    ("domain", "company", "expected"),
    [
        ("brightwell.example", "Brightwell", True),
        ("brightwell.example", "Brightwell Analytics GmbH", True),
        ("bright-well.example", "BrightWell Inc.", True),
        ("muellersoehne.example", "Müller & Söhne", False),
        ("first.example", "First Harvest Bank", False),
        ("firstharvestbank.example", "First Harvest Bank", True),
        ("brightwellness.example", "Brightwell", False),
        ("example.com", "The Ltd", False),
    ],
)
def test_domains_of_companies(domain: str, company: str, expected: bool) -> None:
    assert is_domain_of(domain, company) is expected


def test_names() -> None:
    assert (
        name_key("Whitfield, Dana") == name_key("Dana J. Whitfield") == name_key("dana whitfield")
    )
    assert name_key("Zoë O'Neil") == name_key("Zoe O’Neil") or name_key("Zoë Neil") == name_key(
        "Zoe Neil"
    )
    assert name_key("Dana") == name_key("dana@example.com") == name_key("") == ""
    assert name_key("Dana Whitfield") != name_key("Dana Whitehead")
    assert may_be("Dana", "Dana Whitfield")
    assert not may_be("Rin Whitfield", "Dana Whitfield")
    assert not may_be("", "Dana")


def test_moments_are_aware(post: Post) -> None:
    assert all(t.when.astimezone(UTC) for t in post.about(post.mbox(post.mail())).touches)


def test_mail_that_is_mistaken_about_names(post: Post) -> None:
    path = post.mbox(
        post.mail(id="<a@mail.example>"),
        # Others call the reader by the writer's name and the writer by the reader's.
        post.mail("Rin <rin@x.example>", "Amara Jensen <priya.nair@brightwell.example>"),
        post.mail("Rin <rin@x.example>", "Priya Nair <amara.jensen@example.com>"),
        post.mail("Amara Jensen <aj@school.example>", In_Reply_To="<a@mail.example>"),
        post.received("Priya Nair <pn@home.example>", In_Reply_To="<a@mail.example>"),
    )
    found = {(t.direction, t.same_person, t.own_address) for t in post.about(path).touches}
    assert found == {
        (SENT, True, "amara.jensen@example.com"),
        (SENT, True, "aj@school.example"),
        (RECEIVED, True, "amara.jensen@example.com"),
    }


def test_a_draft_that_shows_no_sender(post: Post) -> None:
    letter = b"To: priya.nair@brightwell.example\nSubject: News?\n\nDear Priya,\n\nIs there news?\n\nBest regards,\nAmara Jensen\n"
    path = post.mbox(post.mail(), post.mail("Rin <rin@x.example>"), post.received())
    assert told(post.about(path, draft=Draft.from_bytes(letter))) == [
        (SENT, True),
        (RECEIVED, True),
    ]


def test_threads_may_share_an_archive(post: Post) -> None:
    archive = open_archive([post.mbox(post.mail())], cache=post.cache)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(archive.about, [post.draft()] * 8))
    archive.close()
    assert [len(history.touches) for history in found] == [1] * 8


@pytest.mark.parametrize(
    ("signed", "more", "expected"),
    [
        ("", [], [(SENT, True), (RECEIVED, True)]),
        ("Amara", [], [(SENT, True), (RECEIVED, True)]),
        # Not the writer's mail, or not known whose.
        ("Jonas Berg", [], [(RECEIVED, True)]),
        ("", ["Rin <rin@x.example>", "Rin <rin@x.example>"], [(RECEIVED, True)]),
    ],
)
def test_whose_mail_it_is_where_the_draft_does_not_tell(
    post: Post, signed: str, more: list[str], expected: list[tuple[Direction, bool]]
) -> None:
    note = f"To: Priya Nair <priya.nair@brightwell.example>\n\nHi Priya,\n\nLet us connect.\n\nBest regards,\n{signed}\n"
    path = post.mbox(post.mail(), post.received(), *(post.mail(sender) for sender in more))
    assert told(post.about(path, draft=Draft.from_bytes(note.encode()))) == expected
