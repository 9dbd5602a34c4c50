"""What the rules on timing say of drafts at many moments, and where they keep silent."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from lint_followup.config import Config
from lint_followup.contacts import History, Touch
from lint_followup.context import ContactType, Context, Exemption, Stance
from lint_followup.document import Document
from lint_followup.engine import run
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.registry import load_rules
from lint_followup.rule import Example, Hit, Rule
from lint_followup.rules.slips.weekday_mismatch import weekday_mismatch
from lint_followup.rules.timing.before_stated_date import before_stated_date
from lint_followup.rules.timing.crowded_weekday import crowded_weekday
from lint_followup.rules.timing.early_invitation import early_invitation
from lint_followup.rules.timing.impulse_send import impulse_send
from lint_followup.rules.timing.late_thank_you import late_thank_you
from lint_followup.rules.timing.too_soon import too_soon
from lint_followup.severity import Severity
from lint_followup.testing import render

INTERVIEW = date(2026, 11, 10)
LONDON, AUCKLAND, LOS_ANGELES = map(
    ZoneInfo, ("Europe/London", "Pacific/Auckland", "America/Los_Angeles")
)
BERLIN, RIYADH, TOKYO = map(ZoneInfo, ("Europe/Berlin", "Asia/Riyadh", "Asia/Tokyo"))
PLAIN = Example()


def at(text: str, zone: Any = UTC) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def hits(rule: Rule, kind: Kind, example: Example = PLAIN, **facts: Any) -> list[Hit]:
    source = render(kind, example)[0]
    spoken = kind in {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE}
    draft = parse_text(source.decode()) if spoken else parse_bytes(source)
    document = Document(draft, Context(**facts), kind=kind)
    assert all(document.knows(need) for need in rule.needs)
    return list(rule.check(document, rule.options()))


def severity(rule: Rule, kind: Kind, example: Example = PLAIN, **facts: Any) -> Severity | None:
    found = hits(rule, kind, example, **facts)
    assert len(found) <= 1
    if not found:
        return None
    return rule.severity if found[0].severity is None else found[0].severity


def thanks(now: datetime, interview: date = INTERVIEW, **facts: Any) -> Severity | None:
    return severity(late_thank_you, Kind.THANK_YOU, now=now, interview_date=interview, **facts)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-10T16:00", None),
        ("2026-11-11T09:00", None),
        ("2026-11-12T23:59", None),
        ("2026-11-13T08:00", Severity.INFO),
        ("2026-11-17T08:00", Severity.INFO),
        ("2026-11-18T08:00", Severity.WARNING),
        ("2026-12-18T08:00", Severity.WARNING),
        ("2026-11-09T08:00", Severity.WARNING),
    ],
)
def test_thanks_are_late_after_two_working_days(now: str, expected: Severity | None) -> None:
    assert thanks(at(now)) is expected


def test_a_weekend_between_interview_and_thanks_does_not_count() -> None:
    friday = date(2026, 11, 13)
    assert thanks(at("2026-11-16T09:00"), friday) is None
    assert thanks(at("2026-11-17T09:00"), friday) is None
    assert thanks(at("2026-11-18T09:00"), friday) is Severity.INFO


def test_a_holiday_of_the_reader_does_not_count() -> None:
    day_before = date(2026, 11, 25)
    assert thanks(at("2026-11-30T09:00"), day_before) is Severity.INFO
    assert thanks(at("2026-11-30T09:00"), day_before, country="US") is None


def test_a_reader_in_another_zone_makes_nobody_late_by_a_day() -> None:
    # Friday already for the writer in Auckland, still Thursday for the reader in California.
    now = at("2026-11-13T09:00", AUCKLAND)
    assert thanks(now) is Severity.INFO
    assert thanks(now, time_zone=LOS_ANGELES) is None


def test_a_reader_in_another_zone_makes_nobody_early_by_a_day() -> None:
    # The evening before for the writer in California, after the interview in Auckland.
    now = at("2026-11-09T18:00", LOS_ANGELES)
    assert thanks(now) is None
    assert thanks(now, at("2026-11-10T14:00", AUCKLAND)) is None
    assert thanks(now, at("2026-11-10T16:00", AUCKLAND)) is Severity.WARNING


def test_thanks_cross_a_change_of_clocks_a_leap_day_and_a_year() -> None:
    assert thanks(at("2026-10-26T09:00", BERLIN), date(2026, 10, 23)) is None
    assert thanks(at("2028-03-01T09:00"), date(2028, 2, 28)) is None
    assert thanks(at("2028-03-02T09:00"), date(2028, 2, 28)) is Severity.INFO
    assert thanks(at("2027-01-04T09:00"), date(2026, 12, 31)) is None
    assert thanks(at("2027-01-08T09:00"), date(2026, 12, 31)) is Severity.WARNING


@pytest.mark.parametrize(
    "say",
    [
        "I am sorry that this comes so late.",
        "Please accept my apologies for the delay.",
        "These belated thanks are no less sincere.",
        "This comes later than I would have liked.",
        "I should have written sooner.",
    ],
)
def test_an_apology_settles_a_late_thank_you(say: str) -> None:
    late: dict[str, Any] = {"now": at("2026-11-24T09:00"), "interview_date": INTERVIEW}
    assert not hits(late_thank_you, Kind.THANK_YOU, Example(say=say), **late)


def test_thanks_for_one_interview_before_the_next_are_not_early() -> None:
    facts: dict[str, Any] = {"now": at("2026-11-04T09:00"), "interview_date": INTERVIEW}
    example = Example(say="I look forward to meeting Omar in the second round.")
    assert not hits(late_thank_you, Kind.THANK_YOU, example, **facts)


def test_a_second_thank_you_is_not_late() -> None:
    first = Touch.sent("2026-11-10T18:00", kind=Kind.THANK_YOU)
    assert thanks(at("2026-11-24T09:00"), history=History(touches=(first,))) is None


def test_a_late_thank_you_is_told_to_go_all_the_same() -> None:
    assert "Send it all the same" in late_thank_you.suggestion
    assert "Every time, no matter what." in [cite.quote for cite in late_thank_you.cite]


def weekday(now: datetime, zone: Any = LONDON, **facts: Any) -> Severity | None:
    return severity(crowded_weekday, Kind.STATUS_CHECK, now=now, time_zone=zone, **facts)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (22, Severity.HINT),
        (23, Severity.INFO),
        (24, None),
        (25, None),
        (26, None),
        (27, None),
        (28, Severity.HINT),
    ],
)
def test_monday_is_crowded_and_a_weekend_leads_there(day: int, expected: Severity | None) -> None:
    assert weekday(at(f"2026-11-{day}T12:00", LONDON)) is expected


def test_the_day_is_that_of_the_reader() -> None:
    assert weekday(at("2026-11-23T18:00", LOS_ANGELES), TOKYO) is None
    assert weekday(at("2026-11-22T18:00", LOS_ANGELES), TOKYO) is Severity.INFO
    # Midnight in London comes an hour later in summer.
    assert weekday(at("2026-10-25T23:30"), LONDON) is Severity.HINT
    assert weekday(at("2026-10-18T23:30"), LONDON) is Severity.INFO


def test_the_suggestion_names_a_day() -> None:
    (hit,) = hits(crowded_weekday, Kind.STATUS_CHECK, now=at("2026-11-23T09:00"), time_zone=LONDON)
    assert hit.suggestion == "Send it on Tuesday, 24 November."


def test_the_week_of_a_country_may_begin_on_another_day() -> None:
    monday, sunday = at("2026-11-23T09:00", RIYADH), at("2026-11-22T09:00", RIYADH)
    assert weekday(monday, RIYADH, country="SA") is None
    assert weekday(sunday, RIYADH, country="SA") is Severity.INFO
    assert weekday(at("2026-11-20T09:00", RIYADH), RIYADH, country="SA") is Severity.HINT


def test_a_tuesday_after_a_holiday_is_a_monday() -> None:
    tuesday = at("2026-05-05T09:00", LONDON)
    assert weekday(tuesday) is None
    (hit,) = hits(crowded_weekday, Kind.STATUS_CHECK, now=tuesday, time_zone=LONDON, country="GB")
    assert hit.suggestion == "Send it on Wednesday, 6 May."


def test_a_public_holiday_is_a_hint() -> None:
    thanksgiving = at("2026-11-26T09:00", LOS_ANGELES)
    assert weekday(thanksgiving, LOS_ANGELES) is None
    assert weekday(thanksgiving, LOS_ANGELES, country="US") is Severity.HINT


MONDAY: dict[str, Any] = {"now": at("2026-11-23T09:00"), "time_zone": LONDON}


@pytest.mark.parametrize(
    "touch",
    [
        Touch.received("2026-11-17T09:00", text="Could you write to me again on Monday?"),
        Touch.received("2026-11-17T09:00", text="We decide on 23 November."),
        Touch.sent("2026-11-20T09:00", text="I will get back to you on Monday."),
    ],
)
def test_what_was_said_for_a_monday_is_sent_on_that_monday(touch: Touch) -> None:
    history = History(touches=(touch,))
    assert not hits(crowded_weekday, Kind.STATUS_CHECK, history=history, **MONDAY)


def test_an_answer_to_an_old_message_is_no_quick_answer() -> None:
    reply = Example(headers={"In-Reply-To": "<1@brightwell.example>"})
    for day, expected in (("20", 1), ("22", 0)):
        history = History(touches=(Touch.received(f"2026-11-{day}T18:00", text="Thank you."),))
        found = hits(crowded_weekday, Kind.STATUS_CHECK, reply, history=history, **MONDAY)
        assert len(found) == expected


def test_what_has_to_wait_longer_is_not_told_to_wait_until_tuesday() -> None:
    assert not hits(crowded_weekday, Kind.STATUS_CHECK, interview_date=date(2026, 11, 19), **MONDAY)
    assert not hits(crowded_weekday, Kind.STATUS_CHECK, decision_by=date(2026, 11, 30), **MONDAY)
    assert hits(crowded_weekday, Kind.STATUS_CHECK, interview_date=date(2026, 11, 3), **MONDAY)


def soon(day: str, example: Example = PLAIN, **facts: Any) -> Severity | None:
    facts = {"now": at(f"{day}T09:00"), "interview_date": INTERVIEW, **facts}
    return severity(too_soon, Kind.STATUS_CHECK, example, **facts)


@pytest.mark.parametrize(
    ("day", "facts", "expected"),
    [
        ("2026-11-10", {}, Severity.WARNING),
        ("2026-11-16", {}, Severity.WARNING),
        ("2026-11-17", {}, Severity.INFO),
        ("2026-11-23", {}, Severity.INFO),
        ("2026-11-24", {}, None),
        ("2026-11-24", {"stance": Stance.STRICT}, Severity.INFO),
        ("2026-12-01", {"stance": Stance.STRICT}, None),
        ("2026-11-16", {"stance": Stance.LENIENT}, Severity.INFO),
        ("2026-11-17", {"stance": Stance.LENIENT}, None),
        ("2026-11-12", {"contact_type": ContactType.AGENCY}, Severity.INFO),
        ("2026-11-13", {"contact_type": ContactType.AGENCY}, None),
        ("2026-11-16", {"contact_type": ContactType.TEAM}, Severity.INFO),
        ("2026-11-17", {"contact_type": ContactType.TEAM}, None),
        ("2026-11-17", {"contact_type": ContactType.HR}, Severity.INFO),
        ("2026-11-17", {"contact_type": ContactType.HIRING_MANAGER}, Severity.INFO),
        ("2026-11-17", {"agreed_gap": 10}, Severity.WARNING),
        ("2026-11-17", {"agreed_gap": 7}, None),
        ("2026-11-17", {"decision_by": date(2026, 11, 16)}, None),
        ("2026-11-17", {"decision_by": date(2026, 11, 30)}, None),
        ("2026-11-17", {"deadline": date(2026, 11, 19)}, None),
        ("2026-11-12", {"exemptions": frozenset({Exemption.GOOD_REASON})}, None),
        ("2026-11-08", {}, None),
    ],
)
def test_how_soon_is_too_soon_depends_on_the_reader(
    day: str, facts: dict[str, Any], expected: Severity | None
) -> None:
    assert soon(day, **facts) is expected


def test_the_days_count_from_their_last_message() -> None:
    answer = Touch.received("2026-11-20T10:00", text="Thank you, we are not there yet.")
    assert soon("2026-11-26", history=History(touches=(answer,))) is Severity.WARNING
    automatic = Touch.received("2026-11-20T10:00", text="I am away.", automatic=True)
    assert soon("2026-11-26", history=History(touches=(automatic,))) is None


def test_the_message_says_which_number_applied_and_why() -> None:
    facts: dict[str, Any] = {"now": at("2026-11-17T09:00"), "interview_date": INTERVIEW}
    (hit,) = hits(too_soon, Kind.STATUS_CHECK, **facts)
    assert hit.message == (
        "it asks 7 days after the interview, where 14 days are advised: the stance is balanced"
    )
    assert hit.suggestion == "Send it on Tuesday, 24 November."
    assert [cite.source for cite in hit.dissent or ()] == [
        "do-employers-like-it",
        "too-much-follow-up",
    ]
    assert all(cite.allows for cite in hit.dissent or ())


@pytest.mark.parametrize(
    "say",
    [
        "You asked me to check back with you this week.",
        "As promised, I am writing today.",
        "Per your suggestion, I am reaching out this week.",
        "You had mentioned that you would decide by 14 November.",
        "Another company has made me an offer, and I must decide by Friday.",
    ],
)
def test_a_reason_to_ask_earlier_silences(say: str) -> None:
    assert soon("2026-11-17", Example(say=say)) is None


def test_the_writers_midnight_does_not_make_it_soon() -> None:
    # It is the fourteenth day for the reader in Auckland.
    now = at("2026-11-23T13:00", LOS_ANGELES)
    assert soon("2026-11-23", now=now) is Severity.INFO
    assert soon("2026-11-23", now=now, time_zone=AUCKLAND) is None


def stated(example: Example = PLAIN, **facts: Any) -> Severity | None:
    now = at("2026-11-16T09:00")
    return severity(before_stated_date, Kind.STATUS_CHECK, example, now=now, **facts)


def theirs(text: str) -> History:
    return History(touches=(Touch.received("2026-11-12T09:00", text=text),))


@pytest.mark.parametrize(
    "text",
    [
        "We will decide by the end of November.",
        "You can expect to hear from us within two weeks.",
        "We hope to have news for you by the 27th.",
        "A decision should be made early next month.",
        "You should hear back from us by Tuesday, 24 November.",
        "Our plan is to finish interviews on Friday and to decide by the end of the month.",
        "I will be in touch the week of 23 November.",
        "We anticipate a decision within ten working days.",
        "You'll hear either way by Christmas.",
        "We should know more by the end of next week.",
    ],
)
def test_a_day_that_they_named_in_their_mail_is_kept(text: str) -> None:
    assert stated(history=theirs(text)) is Severity.INFO


@pytest.mark.parametrize(
    "text",
    [
        "Please send us your references by 30 November.",
        "Could you let us know by Friday whether you accept?",
        "The second interview is on 25 November at ten.",
        "Our office is closed from 23 to 27 November.",
        "We will decide by the end of November, but feel free to check in any time.",
        "The position starts on 1 January.",
        "We will decide by Friday.",
    ],
)
def test_other_days_in_their_mail_mean_nothing(text: str) -> None:
    assert stated(history=theirs(text)) is None


def test_the_latest_word_counts() -> None:
    touches = (
        Touch.received("2026-11-05T09:00", text="We will decide by the end of November."),
        Touch.received("2026-11-12T09:00", text="We will decide on Friday, sooner than I thought."),
    )
    assert stated(history=History(touches=touches)) is None


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        ("I know you said you would decide by 30 November.", Severity.INFO),
        ("I was told that the outcome would be announced on 2 December.", Severity.INFO),
        ("You mentioned that you would decide by 13 November.", None),
        ("You said the position starts on 1 December.", None),
        ("I told you that I would decide by 30 November.", None),
        ("You mentioned that I would hear by Friday.", None),
    ],
)
def test_a_day_that_the_draft_reports_is_kept(say: str, expected: Severity | None) -> None:
    assert stated(Example(say=say)) is expected


def test_what_is_told_beside_the_draft_is_a_warning() -> None:
    assert stated(decision_by=date(2026, 11, 17)) is Severity.WARNING
    assert stated(decision_by=date(2026, 11, 16)) is None
    assert stated(decision_by=date(2026, 11, 30), deadline=date(2026, 11, 20)) is None


def test_the_writers_own_words_in_the_thread_are_not_theirs() -> None:
    text = "> We will decide by the end of November."
    head = "On Thu, 12 Nov 2026 at 09:12, {} wrote:\n"
    own = head.format("Amara Jensen <amara.jensen@example.com>")
    reader = head.format("Priya Nair <priya.nair@brightwell.example>")
    assert stated(Example(quoted=own + text)) is None
    assert stated(Example(quoted=reader + text)) is Severity.INFO
    assert stated(Example(quoted=f"{own}> Any news?\n>\n> {reader}>{text}")) is Severity.INFO


def impulse(kind: Kind, now: datetime, *touches: Touch) -> Severity | None:
    return severity(impulse_send, kind, now=now, history=History(touches=touches))


def test_an_answer_within_the_hour_is_hasty() -> None:
    refusal = Touch.received("2026-11-24T10:00", text="We chose another candidate.")
    for minute, expected in ((1, Severity.INFO), (59, Severity.INFO)):
        assert impulse(Kind.REJECTION_REPLY, at(f"2026-11-24T10:{minute:02}"), refusal) is expected
    assert impulse(Kind.REJECTION_REPLY, at("2026-11-24T11:00"), refusal) is None
    system = Touch.received("2026-11-24T10:00", text="You were not selected.", automatic=True)
    assert impulse(Kind.REJECTION_REPLY, at("2026-11-24T10:05"), system) is Severity.INFO


def test_a_night_is_that_of_the_writer() -> None:
    asked = Touch.sent("2026-11-03T10:00")
    assert impulse(Kind.STATUS_CHECK, at("2026-11-24T03:00", TOKYO), asked) is Severity.HINT
    assert impulse(Kind.STATUS_CHECK, at("2026-11-24T05:00", TOKYO), asked) is None
    assert impulse(Kind.STATUS_CHECK, at("2026-11-24T03:00"), asked) is None


def test_a_quick_answer_to_a_question_is_a_kindness() -> None:
    question = Touch.received("2026-11-24T10:00", text="Please send us your transcript.")
    assert impulse(Kind.STATUS_CHECK, at("2026-11-24T10:20"), question) is None


def invitation(day: int, *touches: Touch, say: str | None = None) -> Severity | None:
    return severity(
        early_invitation,
        Kind.LINKEDIN_NOTE,
        Example(say=say),
        now=at(f"2026-11-{day}T09:00"),
        history=History(touches=touches),
    )


def test_linkedin_waits_a_week_after_a_message_without_answer() -> None:
    asked = Touch.sent("2026-11-10T22:00", kind=Kind.STATUS_CHECK)
    assert invitation(11, asked) is Severity.INFO
    assert invitation(16, asked) is Severity.INFO
    assert invitation(17, asked) is None
    assert invitation(12, asked, Touch.received("2026-11-11T09:00")) is None
    assert invitation(12, asked, say="Thank you for your invitation.") is None
    assert invitation(12) is None
    assert invitation(12, Touch.sent("2026-11-10T22:00", bounced=True)) is None


def mismatches(body: str, now: datetime | None = None, **facts: Any) -> list[str]:
    document = Document(
        parse_text(f"Dear Priya,\n\n{body}\n\nBest regards,\nAmara"),
        Context(now=now, **facts),
        kind=Kind.LOGISTICS,
    )
    text = document.draft.text
    return [
        text[hit.span.start : hit.span.end]
        for hit in weekday_mismatch.check(document, weekday_mismatch.default_options())
        if hit.span
    ]


THURSDAY = at("2026-11-12T10:00")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("See you on Wednesday, 10 November.", "Wednesday, 10 November"),
        ("See you on Friday (19 November) then.", "Friday (19 November)"),
        ("The 18th, I mean 18 November, a Thursday, suits me.", "18 November, a Thursday"),
        ("From Tuesday 16 to Friday 20 November I am in Leeds.", "Tuesday 16"),
        ("I can come tomorrow, Thursday.", "tomorrow, Thursday"),
        ("I can come tomorrow (Saturday) at ten.", "tomorrow (Saturday)"),
        ("It was good to meet you yesterday, Tuesday.", "yesterday, Tuesday"),
        ("I could start on 31 November.", "31 November"),
        ("I could start on November 31st.", "November 31st"),
        ("I could start on 29 February 2027.", "29 February 2027"),
        ("I could start on 31.06.2027.", "31.06.2027"),
    ],
)
def test_a_weekday_or_a_day_that_cannot_be_is_marked(body: str, found: str) -> None:
    assert mismatches(body, THURSDAY) == [found]


@pytest.mark.parametrize(
    "body",
    [
        "See you on Tuesday, 10 November.",
        "I am free on Tuesday 17, Wednesday 18 or Thursday 19 November.",
        "I am free on Tuesday or Wednesday, 17 November or 18 November.",
        "I am free tomorrow, Monday or Tuesday.",
        "I am free tomorrow, Monday and on Tuesday.",
        "I can be reached Monday 9 to 5 and Tuesday 10 to 12.",
        "You wrote “Wednesday, 10 November”, and I came on Tuesday.",
        "The school was founded on Monday, 10 November 1986.",
        "Last year on Monday, 10 November, I led the same trip.",
        "My lease ends on Sunday, 4 July; I could move on Monday, 5 July.",
        "I live at 31 June Street.",
        "In June 31 patients were treated on our ward.",
        "We met on Tuesday, 10/11/2026.",
        "29 February 2028 is a Tuesday.",
    ],
)
def test_what_fits_or_cannot_be_told_is_left_alone(body: str) -> None:
    assert mismatches(body, THURSDAY) == []


def test_without_a_sending_day_only_a_year_tells() -> None:
    assert mismatches("See you on Wednesday, 10 November, or tomorrow, Friday.") == []
    assert mismatches("See you on Wednesday, 10 November 2026.") == ["Wednesday, 10 November 2026"]


def test_tomorrow_may_be_that_of_the_reader() -> None:
    late = at("2026-11-12T23:30", LOS_ANGELES)
    assert mismatches("I can come tomorrow, Saturday.", late) == ["tomorrow, Saturday"]
    assert mismatches("I can come tomorrow, Saturday.", late, time_zone=AUCKLAND) == []
    assert mismatches("I can come tomorrow, Friday.", late, time_zone=AUCKLAND) == []


def test_both_repairs_are_named() -> None:
    document = Document(
        parse_text("Dear Priya,\n\nSee you on Wednesday, 10 November.\n\nBest,\nAmara"),
        Context(now=THURSDAY),
    )
    (hit,) = weekday_mismatch.check(document, weekday_mismatch.default_options())
    assert hit.suggestion == (
        "Write “Tuesday, 10 November” or “Wednesday, 11 November”, whichever day you mean."
    )


@pytest.mark.parametrize("kind", list(Kind))
def test_nothing_is_said_of_what_nobody_knows(kind: Kind) -> None:
    source = render(kind)[0]
    spoken = kind in {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE}
    draft = parse_text(source.decode()) if spoken else parse_bytes(source)
    rules = load_rules()
    report = run(Document(draft, Context(), kind=kind), rules, Config(select=("timing",)))
    assert not report.findings
    assert not report.crashed
    assert report.ran == 0


def test_a_country_without_known_holidays_stops_only_what_needs_them() -> None:
    facts = Context(now=at("2026-11-23T09:00"), time_zone=LONDON, country="XX")
    draft = parse_bytes(render(Kind.STATUS_CHECK)[0])
    document = Document(draft, facts, kind=Kind.STATUS_CHECK)
    report = run(document, load_rules(), Config(select=("timing",)))
    assert not report.crashed
    assert "crowded-weekday" in {skipped.what for skipped in report.skipped}


def test_a_draft_dated_by_mistake_is_left_alone() -> None:
    facts: dict[str, Any] = {
        "now": datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-1))),
        "interview_date": INTERVIEW,
        "history": History(),
        "decision_by": INTERVIEW,
    }
    for rule, kind in (
        (late_thank_you, Kind.THANK_YOU),
        (too_soon, Kind.STATUS_CHECK),
        (before_stated_date, Kind.STATUS_CHECK),
        (impulse_send, Kind.STATUS_CHECK),
    ):
        assert not hits(rule, kind, **facts)
    assert mismatches("I can come tomorrow, Friday.", facts["now"]) == []
