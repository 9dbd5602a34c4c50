"""What came back, and what no person wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.history.conftest import Post

OOO = "I am away until Monday."


@pytest.mark.parametrize(
    "fields",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated; owner-email=x"},
        {"X_Autoreply": "yes"},
        {"X_Autorespond": "Re: the job"},
        {"X_Auto_Response_Suppress": "All"},
        {"X_Auto_Response_Suppress": "DR, OOF, AutoReply"},
        {"Precedence": "bulk"},
        {"Precedence": "auto_reply"},
        {"Precedence": "JUNK"},
        {"List_Unsubscribe": "<mailto:off@brightwell.example>"},
        {"subject": "Automatic reply: Data Analyst interview"},
        {"subject": "AutoReply: your mail"},
        {"subject": "Out of Office Re: Data Analyst interview"},
        {"subject": "Out of the office until Monday"},
        {"subject": "Abwesenheitsnotiz: Ihre Bewerbung"},
        {"subject": "=?utf-8?q?R=C3=A9ponse_automatique_:_le_poste?="},
        {"subject": "Vacation reply"},
        {"subject": "Not read: Data Analyst interview"},
        {"sender": "Brightwell <no-reply@brightwell.example>"},
        {"sender": "Brightwell <careers.noreply@brightwell.example>"},
        {"sender": "Brightwell <do_not_reply@brightwell.example>"},
        {
            "Content_Type": 'multipart/report; report-type=disposition-notification; boundary="b"',
            "text": "--b\n\nIt was displayed.\n--b--\n",
        },
        {"subject": "Accepted: Interview", "text": "\n"},
        {"subject": "Zugesagt: Gespräch", "text": "Priya Nair has accepted this invitation.\n"},
    ],
)
def test_machines_answer_nothing(post: Post, fields: dict[str, str]) -> None:
    fields = {"text": OOO, **fields}
    (touch,) = post.about(post.mbox(post.received(**fields))).touches
    assert touch.automatic
    assert not touch.is_answer


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"Auto_Submitted": "no"},
        {"X_Auto_Response_Suppress": "None"},
        {"X_Auto_Response_Suppress": "DR, RN, NRN"},
        {"Precedence": "list"},
        {
            "List_Unsubscribe": "<mailto:x@lists.example>",
            "List_Post": "<mailto:jobs@lists.example>",
        },
        {"List_Unsubscribe": "<mailto:x@crm.example>", "In_Reply_To": "<a@mail.example>"},
        {"subject": "Re: Automatic reply: Data Analyst interview"},
        {"subject": "Office tour"},
        {"subject": "Vacation days in the contract"},
        {"subject": "Automation engineer"},
        {"subject": "Accepted: Interview", "text": "Hello Amara,\n\nI booked the small room.\n"},
        {"sender": "Priya Nair <priya.noreplin@brightwell.example>"},
    ],
)
def test_people_do(post: Post, fields: dict[str, str]) -> None:
    (touch,) = post.about(post.mbox(post.received(**fields))).touches
    assert touch.is_answer


REPORT = """\
--b
Content-Type: text/plain

Your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; {failed}
Action: {action}
Status: 5.1.1
--b
Content-Type: message/rfc822

From: amara.jensen@example.com
To: {failed}
Message-ID: <{id}>
Subject: Data Analyst interview

Dear Priya
--b--
"""
STATUS = 'multipart/report; report-type="delivery-status"; boundary="b"'
DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.example.com>"
LATER = "Tue, 03 Nov 2026 10:05:00 +0100"


def report(
    about: str = "a@mail.example",
    failed: str = "priya.nair@brightwell.example",
    action: str = "failed",
) -> str:
    return REPORT.format(id=about, failed=failed, action=action)


@pytest.mark.parametrize(
    ("fields", "text", "expected"),
    [
        ({"Content_Type": STATUS}, report(), True),
        ({"Content_Type": STATUS, "sender": "postmaster@brightwell.example"}, report(), True),
        ({"Content_Type": STATUS}, report(action="delayed"), False),
        ({"Content_Type": STATUS}, report(action="delivered"), False),
        (
            {"Content_Type": STATUS},
            report(about="another@mail.example"),
            True,
        ),  # by address and time
        ({"Content_Type": STATUS}, report(about="x@y", failed="rin@elsewhere.example"), False),
        (
            {"Content_Type": STATUS, "at": "Tue, 10 Nov 2026 10:05:00 +0100"},
            report(about="x@y"),
            False,
        ),
        (
            {"Content_Type": STATUS, "at": "Tue, 03 Nov 2026 09:00:00 +0100"},
            report(about="x@y"),
            False,
        ),
        ({"X_Failed_Recipients": "priya.nair@brightwell.example"}, "No such user.\n", True),
        ({"In_Reply_To": "<a@mail.example>"}, "No such user.\n", True),
        ({}, "This is qmail. Below is the mail.\n\nMessage-ID: <a@mail.example>\n", True),
        ({"subject": "Warning: message delayed"}, "Message-ID: <a@mail.example>\n", False),
        ({}, "Something else came back.\n", False),
    ],
)
def test_what_came_back(post: Post, fields: dict[str, str], text: str, expected: bool) -> None:
    fields = {
        "sender": DAEMON,
        "at": LATER,
        "subject": "Undelivered Mail Returned to Sender",
        **fields,
    }
    path = post.mbox(post.mail(id="<a@mail.example>"), post.received(text=text, **fields))
    (touch,) = post.about(path).touches
    assert touch.bounced is expected
    assert touch.is_sent is not expected


def test_one_of_several_receivers_failed(post: Post) -> None:
    both = post.mail(to=f"{post.reader}, Rin <rin@elsewhere.example>", id="<a@mail.example>")
    for failed, expected in (
        ("rin@elsewhere.example", False),
        ("priya.nair@brightwell.example", True),
    ):
        back = post.received(DAEMON, at=LATER, Content_Type=STATUS, text=report(failed=failed))
        (touch,) = post.about(post.mbox(both, back)).touches
        assert touch.bounced is expected


def test_the_latest_before_a_report_came_back(post: Post) -> None:
    path = post.mbox(
        post.mail(at="Mon, 02 Nov 2026 10:00:00 +0100"),
        post.mail(at="Tue, 03 Nov 2026 10:00:00 +0100"),
        post.mail(at="Wed, 04 Nov 2026 10:00:00 +0100"),
        post.received(DAEMON, at=LATER, Content_Type=STATUS, text=report(about="x@y")),
    )
    assert [touch.bounced for touch in post.about(path).touches] == [False, True, False]


def test_a_bounce_from_the_company_is_no_touch(post: Post) -> None:
    path = post.mbox(post.received("MAILER-DAEMON@brightwell.example", text="No such user.\n"))
    assert post.about(path).touches == ()
