"""What the history's rules say of many stories, told in touches."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

import pytest

from lint_followup.config import Config
from lint_followup.contacts import Channel, History, Touch
from lint_followup.context import ContactType, Context, Exemption, Stance
from lint_followup.document import Document
from lint_followup.draft import Region
from lint_followup.engine import run
from lint_followup.kinds import Kind
from lint_followup.language.news import invites_question, says_no_news
from lint_followup.language.promises import find_promises
from lint_followup.language.requests import find_admissions, find_requests
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.registry import load_rules
from lint_followup.rule import Cite, Example
from lint_followup.rules.history import RULES, _positions
from lint_followup.testing import render

if TYPE_CHECKING:
    from pathlib import Path

    from lint_followup.finding import Finding

ALL = load_rules()
CONFIG = Config(select=("history",))
SPOKEN = {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE}
WRITTEN = date(2026, 11, 10)

CHECK, NOTE, SHARE = Kind.STATUS_CHECK, Kind.LINKEDIN_NOTE, Kind.ARTICLE_SHARE
sent, received = Touch.sent, Touch.received


def lint(
    kind: Kind,
    *touches: Touch,
    now: str = "2026-11-24T10:00",
    change: Example | None = None,
    **facts: Any,
) -> tuple[Finding, ...]:
    source, _ = render(kind, change)
    draft = parse_text(source.decode()) if kind in SPOKEN else parse_bytes(source)
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    known = sorted(touches, key=lambda touch: touch.when)
    context = Context(now=moment, history=History(touches=tuple(known)), **facts)
    report = run(Document(draft, context, kind=kind), ALL, CONFIG)
    assert not report.crashed
    return report.findings


def asked(*days: str, **rest: Any) -> tuple[Touch, ...]:
    """A question about news on each of these days of November."""
    return tuple(sent(f"2026-11-{day}T10:00", kind=CHECK, **rest) for day in days)


def case(name: str, *touches: Touch, finds: dict[str, str], **rest: Any) -> Any:
    return pytest.param(touches, finds, rest, id=name.replace(" ", "-"))


ONE: Final = {"frequent-contact": "info"}
SOON: Final = {"frequent-contact": "warning"}
TWICE: Final = {"repeated-contact": "warning"}
WEEKLY: Final = {"weekly-streak": "warning"}
SILENT: Final[dict[str, str]] = {}

PACE = (
    case("three weeks", *asked("03"), finds=SILENT),
    case("two weeks", *asked("10"), finds=SILENT),
    case("ten days", *asked("14"), finds=ONE),
    case("ten days after an article", sent("2026-11-14T10:00", kind=SHARE), finds=ONE),
    case("five days", *asked("19"), finds=SOON),
    case("ten days, lenient", *asked("14"), stance=Stance.LENIENT, finds=SILENT),
    case("ten days, strict", *asked("14"), stance=Stance.STRICT, finds=SOON),
    case("two weeks, strict", *asked("10"), stance=Stance.STRICT, finds=ONE),
    case("a week, agency", *asked("17"), contact_type=ContactType.AGENCY, finds=SILENT),
    case("four days, agency", *asked("20"), contact_type=ContactType.AGENCY, finds=ONE),
    case("eleven days, team", *asked("13"), contact_type=ContactType.TEAM, finds=SILENT),
    case("eleven days, HR", *asked("13"), contact_type=ContactType.HR, finds=ONE),
    case("agreed on ten days", *asked("14"), agreed_gap=10, finds=SILENT),
    case("agreed on four weeks", *asked("03"), agreed_gap=28, finds=SOON),
    case("thank-you is no question", sent("2026-11-18T10:00", kind=Kind.THANK_YOU), finds=SILENT),
    case("they wrote since", *asked("19"), received("2026-11-20T09:00", text="Hi."), finds=SILENT),
    case("we met since", *asked("19"), sent("2026-11-20T09:00", channel=Channel.MEETING), finds=SILENT),
    case("decision was due between", *asked("16"), decision_by=date(2026, 11, 20), finds=SILENT),
    case("decision was due before", *asked("16"), decision_by=date(2026, 11, 12), finds=ONE),
    case("another offer has a deadline", *asked("19"), deadline=date(2026, 11, 26), finds=SILENT),
    case("good reason", *asked("19"), exemptions=frozenset({Exemption.GOOD_REASON}), finds=SILENT),
    case("I said when", *asked("14", text="I will write again on 24 November."), finds=SILENT),
    case("to a colleague", *asked("19", same_person=False), finds=SILENT),
    case("it came back", *asked("19", bounced=True), finds=SILENT),
    case("I sent what they asked for", received("2026-11-18T09:00", text="Your CV?"), sent("2026-11-18T15:00", text="Here."), finds=SILENT),
    case("I asked back at once", received("2026-11-18T09:00", text="Hello."), sent("2026-11-18T15:00", kind=CHECK), finds=SOON),
    # weeks
    case("two weekly ones before", *asked("10", "17"), finds=WEEKLY),
    case("weekly call and mail", *asked("11", channel=Channel.CALL), *asked("18"), finds=WEEKLY),
    case("weekly, lenient", *asked("10", "17"), stance=Stance.LENIENT, finds=SILENT),
    case("weekly, every six days", *asked("12", "18"), stance=Stance.LENIENT, finds=WEEKLY),
    case("weekly as agreed", *asked("10", "17"), agreed_gap=7, finds=SILENT),
    case("four weeks running", *asked("03", "10", "17"), finds=WEEKLY | {"unanswered-streak": "warning"}),
    case("weekly once, with an answer", *asked("10"), received("2026-11-12T09:00", text="Hi."), *asked("17"), finds=ONE),
    # days
    case("the same day", *asked("24", same_person=True), now="2026-11-24T15:00", finds=TWICE),
    case("the day before, late", sent("2026-11-23T18:00", kind=CHECK), finds=TWICE),
    case("thanks, then a question", sent("2026-11-24T08:00", kind=Kind.THANK_YOU), finds=TWICE),
    case("third in a day", sent("2026-11-24T07:00"), sent("2026-11-24T08:00"), finds={"repeated-contact": "error"}),
    case("third in three days", *asked("22", "23"), finds=TWICE),
    case("they wrote that day", sent("2026-11-24T07:00"), received("2026-11-24T08:00", text="Yes?"), finds=SILENT),
    case("only a robot wrote", sent("2026-11-24T07:00"), received("2026-11-24T07:01", automatic=True, text="Away."), finds=TWICE),
    case("saved twice", sent("2026-11-03T07:00", message_id="a@x"), sent("2026-11-03T07:00", message_id="a@x"), finds=SILENT),
    case("call and voicemail are one", sent("2026-11-02T07:00", channel=Channel.CALL), sent("2026-11-02T07:05", channel=Channel.VOICEMAIL), finds=SILENT),
    case("forgotten file", sent("2026-11-24T09:50", kind=CHECK), change=Example(say="Sorry, I forgot to attach my CV."), finds=SILENT),
    case("two corrections", sent("2026-11-24T09:30"), sent("2026-11-24T09:50"), change=Example(say="Sorry, I forgot to attach my CV."), finds={"repeated-contact": "error"}),
    case("asked a colleague today", sent("2026-11-24T08:00", kind=CHECK, same_person=False), finds=TWICE),
    case("sent a colleague a file today", sent("2026-11-24T08:00", same_person=False), finds=SILENT),
    case("asked before the interview", *asked("19"), interview_date=date(2026, 11, 20), change=Example(say="Thank you again for our talk."), finds=SILENT),
    case("thanks of an unknown kind", sent("2026-11-19T08:00", text="Dear Priya,\n\nMany thanks for the day."), finds=SILENT),
    case("resent", sent("2026-11-24T09:30", bounced=True), finds=SILENT),
    case("invited to connect yesterday", sent("2026-11-23T09:30", kind=NOTE, channel=Channel.LINKEDIN), agreed_gap=1, finds=SILENT),
    # ways
    case("voicemail yesterday", *asked("23", channel=Channel.VOICEMAIL), finds={"several-channels": "warning"}),
    case("call three days ago", *asked("21", channel=Channel.CALL), finds={"several-channels": "warning"}),
    case("call and mail yesterday", *asked("23", channel=Channel.CALL), sent("2026-11-23T12:00"), finds=TWICE),
    case("we spoke", *asked("23", channel=Channel.CALL, text="Spoke to her, asked me to write."), finds=SILENT),
    case("the draft says we spoke", *asked("23", channel=Channel.CALL), change=Example(say="Thank you for our call yesterday."), finds=SILENT),
    # silence
    case("three unanswered", sent("2026-09-01T10:00", kind=CHECK), sent("2026-10-01T10:00", kind=CHECK), sent("2026-11-01T10:00", kind=CHECK), finds={"unanswered-streak": "warning"}),
    case("two unanswered", sent("2026-10-01T10:00", kind=CHECK), sent("2026-11-01T10:00", kind=CHECK), finds={"unanswered-streak": "info"}),
    case("two unanswered, strict", sent("2026-10-01T10:00", kind=CHECK), sent("2026-11-01T10:00", kind=CHECK), stance=Stance.STRICT, finds={"unanswered-streak": "warning"}),
    case("a colleague rang", sent("2026-10-01T10:00", kind=CHECK), sent("2026-11-01T10:00", kind=CHECK), received("2026-11-02T10:00", same_person=False, channel=Channel.CALL), finds=SILENT),
)  # fmt: skip


@pytest.mark.parametrize(("touches", "finds", "rest"), PACE)
def test_pace(touches: tuple[Touch, ...], finds: dict[str, str], rest: dict[str, Any]) -> None:
    findings = lint(CHECK, *touches, **rest)
    assert {finding.rule: finding.severity.label for finding in findings} == finds


EXEMPT = (Kind.THANK_YOU, Kind.LOGISTICS, Kind.REJECTION_REPLY)


@pytest.mark.parametrize("kind", EXEMPT)
def test_thanks_and_arrangements_have_no_pace(kind: Kind) -> None:
    assert not lint(kind, *asked("10", "17", "22", "23"))


def test_nothing_is_said_of_mail_on_another_matter() -> None:
    assert not lint(Kind.OTHER, *asked("10", "17", "22", "23"))


def reply_to(message_id: str) -> Example:
    return Example(headers={"In-Reply-To": f"<{message_id}>"})


def test_an_answer_to_their_mail_is_no_question_too_many() -> None:
    exchange = (
        received("2026-11-23T09:00", text="When could you start?", message_id="a@b"),
        sent("2026-11-23T12:00", text="In January.", kind=CHECK),
    )
    assert not lint(CHECK, *exchange, change=reply_to("a@b"))


def test_answering_your_own_mail_is_no_answer() -> None:
    own = sent("2026-11-19T09:00", kind=CHECK, message_id="own@x")
    assert [f.rule for f in lint(CHECK, own, change=reply_to("own@x"))] == ["frequent-contact"]


def test_an_old_thread_is_no_answer() -> None:
    thread = (
        received("2026-10-01T09:00", text="See you on 3 November.", message_id="a@b"),
        *asked("19"),
    )
    assert [f.rule for f in lint(CHECK, *thread, change=reply_to("a@b"))] == ["frequent-contact"]


@pytest.mark.parametrize(
    ("day", "objecting", "passing"),
    [
        ("14", ["weekly-follow-up", "do-employers-like-it", "fine-line"], ["too-much-follow-up"]),
        (
            "19",
            ["weekly-follow-up", "do-employers-like-it", "fine-line", "too-much-follow-up"],
            [],
        ),
    ],
)
def test_disagreement_is_shown(day: str, objecting: list[str], passing: list[str]) -> None:
    (finding,) = lint(CHECK, *asked(day))
    assert [source.id for source in finding.sources] == objecting
    assert [source.id for source in finding.dissent] == passing
    assert all(source.allows for source in (*finding.sources, *finding.dissent))


def test_the_value_that_applied_is_named_with_its_reason() -> None:
    (agreed,) = lint(CHECK, *asked("14"), agreed_gap=28)
    (team,) = lint(CHECK, *asked("18"), contact_type=ContactType.TEAM)
    assert "28 days (they asked for that)" in agreed.message
    assert "10 days (a member of the team, stance balanced)" in team.message


def test_the_way_out_is_told() -> None:
    autumn = [sent(f"2026-{month:02}-01T10:00", kind=CHECK) for month in (9, 10, 11)]
    (finding,) = lint(CHECK, *autumn)
    assert "LinkedIn" in finding.suggestion
    assert "looking on" in finding.suggestion
    linked = sent("2026-11-02T10:00", kind=NOTE, channel=Channel.LINKEDIN)
    assert "LinkedIn" not in lint(CHECK, *autumn, linked)[0].suggestion


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_without_a_history_no_rule_accuses(rule: Any) -> None:
    now = datetime(2026, 11, 24, 10, tzinfo=UTC)
    for kind in Kind:
        draft = parse_bytes(render(kind)[0])
        for context in (Context(), Context(now=now), Context(now=now, history=History())):
            document = Document(draft, context, kind=kind)
            report = run(document, ALL, Config(select=(rule.name,)))
            assert not report.findings


def test_every_position_is_quoted_verbatim(articles: Path) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.txt")))
    cites = [value for value in vars(_positions).values() if isinstance(value, Cite)]
    assert len(cites) > 5
    assert all(cite.quote in text and cite.allows for cite in cites)


ALWAYS = """
Please do not contact me again.
Kindly refrain from contacting our staff.
Please stop emailing me.
No calls or emails, please.
We ask that candidates do not follow up on their applications.
Don't call us, we'll call you.
Please don't call; we will contact you.
Any further attempts to contact us will be ignored.
I do not wish to be contacted again.
You have already been asked not to contact us.
I'd appreciate it if you didn't contact me again.
I would rather you did not e-mail me about this.
Can you please stop messaging me?
No further contact, please.
Please wait until you hear from us before contacting us again.
please dont contact us again
Pls do not mail again.
We'd prefer that you not contact us while the review is under way.
We request you to not write again.
You're no longer welcome to contact us.
Applicants are asked not to contact the department.
Please do not enquire about the status of your application.
Please delete my contact details.
Would you mind not writing to me every week? Please stop.
For the time being, please do not contact us.
There is no need to follow up; we will contact successful candidates.
We are unable to respond to enquiries about the status of applications.
Please make no further contact with us.
Please quit calling my desk and emailing my boss.
Do NOT contact us. We will contact you.
Please consider this our final communication and do not respond.
no more follow ups please, we got your mail
Please refrain from any further communication.
You should not contact us again regarding this position.
Please do not call or email about this role again.
Under no circumstances should you contact us again.
We will not respond to further correspondence.
I asked you not to email me again.
Do not message me on LinkedIn or by email again.
Kindly do not follow up until you hear from us.
I must ask you to stop emailing the yard.
Kindly wait for our letter and send no more mails or calls until then.
I have to ask you to stop mailing my crew.
Please leave no more messages with the night shift.
I would be obliged if you wrote no further.
Could I ask you to hold off until you hear from us?
We would be thankful if applicants did not contact the coaches.
There really is no need to keep asking; we have your address.
Do not trouble the front desk with this any more.
Do not expect an answer to further mails.
The director asks not to be written to.
No correspondence will be entered into.
I’d ask you to let the matter rest.
Please take no further steps until you hear from me.
Please give us time and stop asking.
""".strip().splitlines()

NEVER = """
Please do not hesitate to contact me.
Don't hesitate to call or email me.
Please do not reply to this automated message.
Do not reply to this email. This mailbox is not monitored.
No need to reply.
Please don't call me, email works better.
Please do not contact my manager.
Please do not contact my references before we have spoken.
We will be in touch.
Please don't be shy about following up.
If you do not contact us by Friday, we will assume you are no longer interested.
I am sorry I did not call you yesterday.
You wrote: please do not contact my employer. We will respect that.
You asked us not to call before six, so I am writing.
You said: "Please do not contact me at work."
Do not send attachments larger than 5 MB.
Please don't email the assignment; upload it to the portal.
Please stop by our office on Monday.
Please do not call after five o'clock.
Please don't call me on weekends.
Please don't feel that you cannot contact me.
Please do not stop writing to us!
Recruitment agencies: please do not contact us about this advert.
Please do not contact the hiring manager directly; write to me instead.
Please do not email my old address; use this one.
Do not write on the back of the form.
I was asked not to contact the clients during the trial day.
Our policy is that sales staff do not call customers at home.
Why don't you call me on Friday?
Don't call it a rejection.
I've stopped emailing the whole panel; you are the only one I write to.
Don't just email, call me!
We stop calling candidates at six.
Please don't stop applying to our roles.
If we do not hear from you, we will not contact you again.
You may not contact customers until your training is complete.
You asked me to stop sending letters, so here is an email.
Please do not text while driving here.
Nothing should stop you from contacting us again next year.
Please do not worry about the follow-up email, we received it.
Please send no more than three pages.
Please make no notes during the test.
Knead the dough and please let it rest for an hour.
Let me get back to you on Friday.
Let’s leave it at ten o’clock.
I would be glad if you sent no more invoices.
Please hold off on a decision until Friday.
Could you give us some space for the crates on Friday?
Please do not raise the flag again.
Please do not ring the bell.
Please take no steps onto the wet floor.
We had to stop mailing paper forms.
Please do not forget to email the yard about parking.
I must ask you to email the form to the foreman.
Would you mind calling the yard tomorrow?
""".strip().splitlines()


@pytest.mark.parametrize("text", ALWAYS)
def test_a_request_for_no_more_messages_is_heard(text: str) -> None:
    (request, *_) = find_requests(text, WRITTEN)
    assert not request.channels


@pytest.mark.parametrize("text", NEVER)
def test_what_only_sounds_like_one_is_not(text: str) -> None:
    assert not [request for request in find_requests(text, WRITTEN) if not request.channels]


@pytest.mark.parametrize(
    ("text", "channels"),
    [
        ("Please do not call.", {Channel.CALL, Channel.VOICEMAIL}),
        ("No phone calls please.", {Channel.CALL, Channel.VOICEMAIL}),
        ("Please do not call; e-mail is best.", {Channel.CALL, Channel.VOICEMAIL}),
        ("Please do not contact me on LinkedIn.", {Channel.LINKEDIN}),
    ],
)
def test_a_request_may_be_about_one_way_only(text: str, channels: set[Channel]) -> None:
    (request,) = find_requests(text, WRITTEN)
    assert request.channels == channels


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Please do not contact us again.", None),
        ("Please do not contact us until December.", date(2026, 11, 30)),
        ("Please do not write before Friday.", date(2026, 11, 12)),
        ("Please do not write to us for the next two weeks.", date(2026, 11, 24)),
        ("Please do not contact us this week.", date(2026, 11, 15)),
        ("Please do not contact us until you hear from us.", None),
    ],
)
def test_a_request_may_end(text: str, until: date | None) -> None:
    (request,) = find_requests(text, WRITTEN)
    assert request.until == until


STOP: Final = {"asked-not-to-contact": "error"}
NO_MORE: Final = "Please do not contact us again about this post."
REFUSED = (
    case("they asked", received("2026-11-12T09:00", text=NO_MORE), finds=STOP),
    case("lenient does not help", received("2026-11-12T09:00", text=NO_MORE), stance=Stance.LENIENT, finds=STOP),
    case("they wrote since", received("2026-10-12T09:00", text=NO_MORE), received("2026-11-12T09:00", text="A post is free."), finds=SILENT),
    case("a robot wrote since", received("2026-10-12T09:00", text=NO_MORE), received("2026-11-12T09:00", automatic=True, text="Away."), finds=STOP),
    case("a robot asked", received("2026-11-12T09:00", automatic=True, text=NO_MORE), finds=SILENT),
    case("the ledger says so", sent("2026-10-12T09:00", asked_not_to_contact=True), finds=STOP),
    case("the ledger's term is over", sent("2026-10-12T09:00", asked_not_to_contact=True, until=date(2026, 11, 1)), finds=SILENT),
    case("the ledger's term runs", sent("2026-10-12T09:00", asked_not_to_contact=True, until=date(2026, 11, 24)), finds=STOP),
    case("a colleague, for all", received("2026-11-12T09:00", text=NO_MORE, same_person=False), finds=STOP),
    case("a colleague, for herself", received("2026-11-12T09:00", text="Please do not contact me again.", same_person=False), finds=SILENT),
    case("only calls", received("2026-11-12T09:00", text="Please do not call me."), finds=SILENT),
    case("only softly", received("2026-11-12T09:00", text="There is no need to follow up."), finds={"asked-not-to-contact": "warning"}),
    case("the writer says otherwise", received("2026-11-12T09:00", text=NO_MORE), asked_not_to_contact=False, finds=SILENT),
    case("the writer says so", asked_not_to_contact=True, finds=STOP),
    case("the draft says so", change=Example(say="I know you told me not to write again, but I must."), finds=STOP),
    case("the draft speaks of referees", change=Example(say="You asked me not to contact my referees yet."), finds=SILENT),
)  # fmt: skip


@pytest.mark.parametrize(("touches", "finds", "rest"), REFUSED)
def test_refused(touches: tuple[Touch, ...], finds: dict[str, str], rest: dict[str, Any]) -> None:
    findings = lint(CHECK, *touches, **rest)
    assert {finding.rule: finding.severity.label for finding in findings} == finds


def test_a_request_about_calls_holds_for_a_voicemail() -> None:
    asked_so = received("2026-11-12T09:00", text="Please do not call me.")
    assert [f.rule for f in lint(Kind.VOICEMAIL, asked_so)] == ["asked-not-to-contact"]


def test_one_thanks_for_a_refusal_passes_and_no_second() -> None:
    refused = received("2026-11-20T09:00", text=f"We chose another candidate. {NO_MORE}")
    thanks = sent("2026-11-21T09:00", kind=Kind.REJECTION_REPLY)
    assert not lint(Kind.REJECTION_REPLY, refused)
    assert [f.rule for f in lint(Kind.REJECTION_REPLY, refused, thanks)] == ["asked-not-to-contact"]


THEIRS = "On Tue, 10 Nov 2026 at 14:03, Priya Nair <priya.nair@brightwell.example> wrote:\n"
OURS = "On Mon, 9 Nov 2026 at 09:12, Amara Jensen <amara.jensen@example.com> wrote:\n"
OUTLOOK = """\
-----Original Message-----
From: Priya Nair <priya.nair@brightwell.example>
Sent: Tuesday, 10 November 2026 14:03
To: Amara Jensen <amara.jensen@example.com>
Subject: RE: Data Analyst

"""


@pytest.mark.parametrize(
    ("thread", "words"),
    [
        (f"{THEIRS}> Please do not write again.", "Please do not write again."),
        (f"{THEIRS}> Please do not\n> write again.", "Please do not\n> write again."),
        (f"{THEIRS}Please do not write again.", "Please do not write again."),
        (f"{OUTLOOK}Please do not write again.", "Please do not write again."),
        (f"{THEIRS}> No news.\n>\n> {OURS}>> Please do not write to my manager again.", ""),
        (f"{THEIRS}> Come in on Friday.\n>\n> {OURS}>> Yes?\n>>\n>> {THEIRS}>>> {NO_MORE}", ""),
        (f"{OURS}> Please do not call or write to me at work.", ""),
        (f"{OURS}> I am still here.\n>\n> {THEIRS}>> {NO_MORE}", NO_MORE),
        (f"{THEIRS}> Please do not contact us until 20 November.", ""),
        (
            f"{THEIRS}> Please do not contact us until December.",
            "Please do not contact us until December.",
        ),
        (f"{THEIRS}> This is an automated message. Please do not write to us.", ""),
    ],
)
def test_only_their_latest_words_in_the_thread_count(thread: str, words: str) -> None:
    findings = lint(CHECK, change=Example(quoted=thread))
    assert [finding.text for finding in findings] == ([words] if words else [])
    assert all(f.span is not None and f.span.region is Region.QUOTED for f in findings)


def test_the_thread_needs_no_history() -> None:
    source, _ = render(CHECK, Example(quoted=f"{THEIRS}> {NO_MORE}"))
    report = run(Document(parse_bytes(source), Context(), kind=CHECK), ALL, CONFIG)
    assert [finding.rule for finding in report.findings] == ["asked-not-to-contact"]


def test_a_newer_word_in_the_history_outdoes_the_thread() -> None:
    known = (
        received("2026-10-10T14:03", text=NO_MORE),
        received("2026-11-20T09:00", text="A post is free."),
    )
    assert not lint(CHECK, *known, change=Example(quoted=f"{THEIRS}> {NO_MORE}"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You asked me not to write to you again, but I am still interested.", True),
        ("Despite your request not to contact you, I wanted to send one more note.", True),
        ("You said no more emails, so this is the last one.", True),
        ("I was told not to contact you again, but I cannot let it rest.", True),
        ("You asked me not to call before Friday, so I waited until today.", False),
        ("You asked me not to hesitate to write, so here is my question.", False),
        ("You asked me to stop by on Monday.", False),
        ("You asked me not to write a long letter, so I will be brief.", False),
    ],
)
def test_a_writer_may_say_so(text: str, *, found: bool) -> None:
    assert bool(list(find_admissions(text))) is found


@pytest.mark.parametrize(
    ("text", "day", "channel"),
    [
        ("I will call you on Friday.", date(2026, 11, 13), Channel.CALL),
        ("On 20 November, I’ll get in touch again.", date(2026, 11, 20), None),
        ("I'll send you my references by Friday.", date(2026, 11, 13), None),
        ("I shall write to you by the end of next week.", date(2026, 11, 22), Channel.EMAIL),
        ("I plan to follow up in two weeks.", date(2026, 11, 24), None),
        ("I will call my referee on Friday.", None, None),
        ("If I do not hear from you, I will call on Friday.", None, None),
        ("May I call you on Friday?", None, None),
        ("You said you would call me on Friday.", None, None),
        ("I will be in touch in the coming days.", None, None),
        ("I will write to you about the interview on Friday.", None, None),
    ],
)
def test_promises(text: str, day: date | None, channel: Channel | None) -> None:
    found = list(find_promises(text, WRITTEN))
    assert [promise.day for promise in found] == ([day] if day else [])
    assert all(channel is None or channel in promise.channels for promise in found)


MAIL, CALL = "I will email you on 20 November.", "I will call you on 20 November."
PROMISED = (
    case("kept that day", sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=MAIL), now="2026-11-20T10:00", finds=SILENT),
    case("kept before", sent("2026-11-03T09:00", kind=Kind.THANK_YOU, text=MAIL), sent("2026-11-20T09:00", kind=Kind.LOGISTICS), finds=SILENT),
    case("overdue", sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=MAIL), finds={"broken-promise": "warning"}),
    case("overdue and sorry", sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=MAIL), change=Example(say="I apologise for writing late."), finds=SILENT),
    case("early", sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=MAIL), now="2026-11-16T10:00", finds={"broken-promise": "info"}),
    case("they wrote", sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=MAIL), received("2026-11-12T09:00", text="Hi."), finds=SILENT),
    case("a call nobody may have noted", sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=CALL), finds={"broken-promise": "info"}),
    case("a call was noted", sent("2026-11-10T09:00", kind=Kind.THANK_YOU, text=CALL), sent("2026-11-20T09:00", channel=Channel.CALL, text="Spoke to her."), finds=SILENT),
    case("long ago", sent("2026-02-10T09:00", kind=Kind.THANK_YOU, text="I will email you on 20 February."), finds=SILENT),
)  # fmt: skip


@pytest.mark.parametrize(("touches", "finds", "rest"), PROMISED)
def test_promised(touches: tuple[Touch, ...], finds: dict[str, str], rest: dict[str, Any]) -> None:
    findings = lint(CHECK, *touches, **rest)
    assert {finding.rule: finding.severity.label for finding in findings} == finds


@pytest.mark.parametrize(
    ("text", "patient"),
    [
        ("We have no news yet.", True),
        ("I don't have an update for you at this time.", True),
        ("The panel has yet to decide.", True),
        ("As soon as I know more, I'll be in touch.", True),
        ("I'm afraid I cannot tell you anything yet.", True),
        ("Still nothing from the panel.", True),
        ("The hiring is on hold.", True),
        ("No news is good news!", False),
        ("We have made a decision.", False),
        ("Do you have any news?", False),
        ("We are delighted to invite you to a second interview.", False),
        ("We still need your references.", False),
    ],
)
def test_no_news(text: str, *, patient: bool) -> None:
    assert bool(says_no_news(text)) is patient


@pytest.mark.parametrize(
    ("facts", "found"),
    [({}, True), ({"contact_type": ContactType.AGENCY}, False), ({"agreed_gap": 5}, False)],
)
def test_patience_depends_on_the_reader(facts: dict[str, Any], *, found: bool) -> None:
    no_news = received("2026-11-16T09:00", text="We have no news yet, I am afraid.")
    assert bool(lint(CHECK, no_news, **facts)) is found


def test_an_offer_to_ask_again() -> None:
    assert invites_question("Feel free to check in again next week.")
    assert not invites_question("Please check your spam folder.")


def test_a_copied_note_is_not_looked_for_in_short_ones() -> None:
    short = "It was good to meet you on Tuesday."
    colleague = sent("2026-11-23T10:00", same_person=False, text=short)
    assert not lint(NOTE, colleague, change=Example(body=short))


def test_an_address_that_answered_is_known() -> None:
    old, new = "amara.j@example.org", "amara.jensen@example.com"
    wrote = sent("2026-11-02T09:00", own_address=old, kind=Kind.THANK_YOU)
    assert [f.rule for f in lint(CHECK, wrote)] == ["changed-address"]
    assert not lint(CHECK, wrote, received("2026-11-03T09:00", own_address=new))
