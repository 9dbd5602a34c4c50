"""What the subject's rules say of many subjects."""

from __future__ import annotations

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.rule import Example, Hit, Rule
from lint_followup.rules.subject import RULES
from lint_followup.rules.subject.endless_subject import endless_subject
from lint_followup.rules.subject.fake_reply import fake_reply
from lint_followup.rules.subject.missing_subject import missing_subject
from lint_followup.rules.subject.shouting_subject import shouting_subject
from lint_followup.rules.subject.subject_without_role_or_name import subject_without_role_or_name
from lint_followup.rules.subject.vague_subject import vague_subject
from lint_followup.rules.tone.false_urgency import false_urgency
from lint_followup.severity import Confidence, Severity
from lint_followup.testing import render

THREAD = {"In-Reply-To": "<1@brightwell.example>"}
NO_CONTEXT = Context()


def hits(
    rule: Rule, example: Example, kind: Kind = Kind.THANK_YOU, context: Context = NO_CONTEXT
) -> list[tuple[str, Hit]]:
    document = Document(parse_bytes(render(kind, example)[0]), context, kind=kind)
    subject = document.draft.subject or ""
    return [
        (subject[hit.span.start : hit.span.end] if hit.span else "", hit)
        for hit in rule.check(document, rule.options())
    ]


def spoken(rule: Rule, subject: str, kind: Kind = Kind.THANK_YOU) -> list[str]:
    return [text for text, _ in hits(rule, Example(subject=subject), kind)]


GOOD = [
    "Thank you: Data Analyst interview, Amara Jensen",
    "Data Analyst – Amara Jensen",
    "Amara Jensen, thank you",
    "Thank you from Amara",
    "Thank you! Senior SWE interview",
    "Thank you, RN position",
    "Staff Nurse interview on 3 November",
    "Following up: Nurse Manager, Amara",
    "Hello World Foundation analyst post",
    "Interview follow-up: VP, R&D (EMEA)",
    "NASA JPL DSN analyst interview",
    "Urgent Care Nurse interview: thank you",
    "Application for the post of Welder",
    "TIG welder: thank you",
    "HGV driver job",
    "Sous Chef trial shift",
    "Barista interview, A. Jensen",
    "Head of Marketing interview",
    "VP Sales conversation – A. Jensen",
    "CFO interview",
    "Re: Req 1182, Data Analyst",
    "Requisition 20-118: thank you",
    "Job ref. AB1234: thank you",
    "Posting #4471, thank you",
    "Reference R-00123",
    "Re-engineering analyst interview",
    "RE/MAX agent interview",
    "Re: application for Data Analyst",
    "Thank you – Data Analyst (Claims, Northern Region), Req 1182, A. Jensen",
    "Geologist interview",
    "Midwife post, community team",
    "Saleswoman interview",
    "Firemen trial day",
    "Data Scientists round table, thank you",
    "Zookeeper interview – AJ",
    "Translator (German–English) interview",
    "Postdoc in the Papadopoulou lab",
    "PhD studentship, Student 4",
    "Internship in your design team",
    "Apprenticeship interview, thank you",
    "UX role, thank you",
    "Thank you for the Quality Lab role",
    "Thank you for showing me Brightwell",
    "Second interview, Site Manager",
    "Caretaker post",
    "Locksmith vacancy",
    "SRE loop, thank you",
    "DevOps interview",
    "Night Porter job",
    "Machine operator interview",
    "Au pair in Bergen",
    "Warehouse operative – thank you",
    "Interview with Amara Jensen on Tuesday",
    "J. Amara: thank you",
    "AMARA JENSEN – Data Analyst",
    "Thank you: ASAP Staffing analyst interview",
    "Professor of Linguistics – outcome",
    "Head Barista role: follow-up",
    "Yahoo! analyst interview, thank you",
    "Is the Data Analyst post still open?",
    "数据分析师面试：感谢",
    "Спасибо за собеседование: аналитик",
]


@pytest.mark.parametrize("subject", GOOD)
def test_good_subjects_are_left_alone(subject: str) -> None:
    for kind in (Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.PRE_INTERVIEW):
        said = {rule.name: spoken(rule, subject, kind) for rule in RULES}
        assert not any(said.values()), said


@pytest.mark.parametrize(
    "subject",
    [
        *GOOD[:20],
        "Hi",
        "Interview",
        "Thank you for your time",
        "URGENT: PLEASE READ",
        "our talk, " + "word " * 20,
        "Danke!!!",
    ],
)
def test_the_subject_of_a_thread_stays(subject: str) -> None:
    for rule in RULES:
        assert not hits(rule, Example(subject=f"Re: {subject}", headers=THREAD)), rule.name


@pytest.mark.parametrize(
    ("subject", "marked"),
    [
        ("", ""), (" ", ""), ("(no subject)", "(no subject)"), ("No Subject", "No Subject"),
        ("<no subject>", "<no subject>"), ("[No subject]", "[No subject]"), ("no title", "no title"),
        ("Re:", "Re:"), ("RE: ", "RE:"), ("Fwd:", "Fwd:"), ("Re: Re:", "Re: Re:"), ("AW:", "AW:"),
        ("Re: (no subject)", "Re: (no subject)"), ("...", "..."), ("-", "-"), ("?", "?"), ("!!", "!!"),
        ("Subject", "Subject"), ("subject:", None), ("(none)", "(none)"), ("untitled", "untitled"),
        ("Kein Betreff", "Kein Betreff"), ("sans objet", "sans objet"), ("(sin asunto)", "(sin asunto)"),
        ("senza oggetto", "senza oggetto"), ("geen onderwerp", "geen onderwerp"), ("null", "null"),
        ("RE[2]:", "RE[2]:"), ("SV:", "SV:"), ("Re: ...", "Re: ..."),
    ],
)  # fmt: skip
def test_missing_subjects(subject: str, marked: str | None) -> None:
    said = {rule.name: spoken(rule, subject) for rule in RULES}
    if marked is not None:
        assert said.pop("missing-subject") == [marked]
        assert not any(said.values()), said


def test_no_subject_field_at_all() -> None:
    [(_, hit)] = hits(missing_subject, Example(headers={"Subject": None}))
    assert hit.span is None
    assert "Thank you – Data Analyst interview – Amara Jensen" in str(hit.suggestion)


@pytest.mark.parametrize(
    "subject",
    ["Subject Librarian", "No reply needed", "None of the above", "Re: x", "Untitled Arts Centre",
     "Objet d’art, curator post", "A", "7", "Title insurance clerk", "Null hypothesis seminar",
     "面接", "Re: 面接", "Ok", "Data", "Betreff: Stelle als Koch", "Sujet de thèse"],
)  # fmt: skip
def test_subjects_that_are_there(subject: str) -> None:
    assert not spoken(missing_subject, subject)


@pytest.mark.parametrize(
    ("subject", "severity"),
    [
        ("Hi", Severity.WARNING), ("Hello", Severity.WARNING), ("hello!", Severity.WARNING),
        ("Hello again", Severity.WARNING), ("Hi there", Severity.WARNING), ("Hey", Severity.WARNING),
        ("Good morning", Severity.WARNING), ("Greetings", Severity.WARNING),
        ("Quick question", Severity.WARNING), ("Question", Severity.WARNING),
        ("A quick note", Severity.WARNING), ("Test", Severity.WARNING), ("Message", Severity.WARNING),
        ("Important", Severity.WARNING), ("Hi Priya", Severity.WARNING), ("Dear Ms Nair", None),
        ("Hello Priya Nair", Severity.WARNING), ("Just a reminder", Severity.WARNING),
        ("Following up", Severity.INFO), ("Follow up", Severity.INFO), ("Follow-up", Severity.INFO),
        ("Following up again", Severity.INFO), ("Checking in", Severity.INFO),
        ("Touching base", Severity.INFO), ("Thank you", Severity.INFO), ("Thanks", Severity.INFO),
        ("Thanks!", Severity.INFO), ("Thank you so much!", Severity.INFO), ("Many thanks", Severity.INFO),
        ("Interview", Severity.INFO), ("Job interview", Severity.INFO), ("The interview", Severity.INFO),
        ("Our meeting", Severity.INFO), ("our conversation", Severity.INFO), ("Update", Severity.INFO),
        ("Any update?", Severity.INFO), ("Status", Severity.INFO), ("Status update", Severity.INFO),
        ("My application", Severity.INFO), ("Job application", Severity.INFO), ("The job", Severity.INFO),
        ("Thank you for the interview", Severity.INFO), ("Interview follow up", Severity.INFO),
        ("Interview follow-up", Severity.INFO), ("Position", Severity.INFO), ("Resume", Severity.INFO),
        ("My CV", Severity.INFO), ("Opportunity", Severity.INFO), ("Re: Interview", Severity.INFO),
        ("Thank you for yesterday", Severity.INFO), ("Thanks again", Severity.INFO),
    ],
)  # fmt: skip
def test_vague_subjects(subject: str, severity: Severity | None) -> None:
    found = hits(vague_subject, Example(subject=subject))
    core = subject.removeprefix("Re: ")
    expected = [] if severity is None else [(core, severity)]
    assert [(text, hit.severity) for text, hit in found] == expected
    assert not spoken(missing_subject, subject)
    assert not (found and spoken(subject_without_role_or_name, subject))


@pytest.mark.parametrize(
    "subject",
    ["Interview on Tuesday", "Interview, 3 November", "Thank you, Amara", "Hello from Durham",
     "Following up on claims data", "Dental receptionist", "Thanks for the tour", "Interview 4",
     "Question about dbt", "Parking near the building", "Jenkins and dbt", "Hi-fi repair technician",
     "Ping Identity", "Test engineer", "Reading list", "Minutes of the planning meeting",
     "Thank you note for the panel", "Invoice", "Lunch?", "The shelves", "Hallo", "Merci"],
)  # fmt: skip
def test_subjects_that_say_something(subject: str) -> None:
    assert not spoken(vague_subject, subject)


@pytest.mark.parametrize(
    "subject",
    [
        "Thank you for your time",
        "Thanks for your time today",
        "Interview on Tuesday",
        "Thank you for meeting with me",
        "Status of my application?",
        "Where things stand",
        "Following up on our conversation last week",
        "It was a pleasure to meet you",
        "Great meeting you on Tuesday",
        "Any news about the decision",
        "Checking on the decision",
        "Timeline for next steps",
        "Appreciate your time and insight",
        "Next steps",
        "A word about yesterday",
        "My visit on Thursday",
        "Thank You For Your Time",
        "I enjoyed our talk",
        "After our interview",
        "Application submitted 2 November",
        "Grateful for the chance to speak",
        "From Tuesday’s candidate",
        "Any decision yet?",
        "So good to see the office",
        "Thank you for having me",
        "Follow-up to Tuesday’s interview",
    ],
)
def test_subjects_that_name_nobody(subject: str) -> None:
    for kind in (Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.PRE_INTERVIEW):
        found = spoken(subject_without_role_or_name, subject, kind)
        assert found == [subject] or spoken(vague_subject, subject, kind) == [subject]


@pytest.mark.parametrize("kind", [Kind.ARTICLE_SHARE, Kind.LOGISTICS, Kind.OTHER])
def test_other_kinds_need_no_role(kind: Kind) -> None:
    assert kind not in subject_without_role_or_name.kinds


@pytest.mark.parametrize(
    ("sender", "subject"),
    [
        ("Zoë Müller", "Thank you for Tuesday, Zoe Mueller"),
        ("Zoë Müller", "Thank you for Tuesday, ZM"),
        ("Minh Anh Nguyễn", "Thank you for Tuesday, Nguyen"),
        ("Łukasz Wójcik", "Thank you for Tuesday (Lukasz)"),
        ("Elizabeth Novak", "Thank you for Tuesday, Liz"),
        ("William Smith", "Thank you for Tuesday – Bill S."),
        ("Seán Ó Briain", "Thank you for Tuesday, Sean O’Briain"),
        ("Mary-Kate O'Neil", "Thank you for Tuesday, MK O’Neil"),
        ("Kim Ji-woo", "Thank you for Tuesday, Jiwoo"),
        ("João de Souza", "Thank you for Tuesday, Joao"),
        ("Guðrún Jónsdóttir", "Thank you for Tuesday, Gudrun"),
        ("Иван Петров", "Thank you for Tuesday, Иван"),
        ("Li Xu", "Thank you for Tuesday, Xu Li"),
        ("Suharto", "Thank you for Tuesday, Suharto"),
    ],
)
def test_names_are_known_in_many_spellings(sender: str, subject: str) -> None:
    example = Example(
        from_=f'"{sender}" <me@example.com>', subject=subject, signature=f"{sender}\n020 7946 0018"
    )
    assert not hits(subject_without_role_or_name, example)


def test_the_role_of_the_context_counts() -> None:
    context = Context(role="Quality Lead, Fermentation", company="Akerblom")
    for subject in ("Thank you for showing me the fermentation", "Thank you, visit to Akerblom"):
        example = Example(subject=subject)
        assert hits(subject_without_role_or_name, example)
        assert not hits(subject_without_role_or_name, example, context=context)


def test_the_suggestion_is_made_of_what_the_draft_says() -> None:
    [(_, hit)] = hits(vague_subject, Example(subject="Hi"))
    assert (
        hit.suggestion == "Write for example “Thank you – Data Analyst interview – Amara Jensen”."
    )
    [(_, hit)] = hits(vague_subject, Example(subject="Hi"), Kind.STATUS_CHECK)
    assert hit.suggestion == "Write for example “Data Analyst application – Amara Jensen”."
    example = Example(subject="Hi", from_="a@example.com", signature="", body="Thank you.")
    [(_, hit)] = hits(vague_subject, example)
    assert "the job’s title and your name" in str(hit.suggestion)


@pytest.mark.parametrize(
    ("subject", "marked"),
    [
        ("THANK YOU", ["THANK YOU"]), ("THANK YOU!!!", ["THANK YOU"]), ("Thank you!!", ["!!"]),
        ("Data Analyst interview???", ["???"]), ("Did you decide?!", ["?!"]),
        ("Data Analyst (urgent)", ["urgent"]), ("URGENT: PLEASE READ", ["URGENT: PLEASE READ"]),
        ("Please read: Data Analyst", ["Please read"]), ("Please respond, Amara", ["Please respond"]),
        ("ASAP: Data Analyst", ["ASAP"]),
        ("Data Analyst – please reply ASAP", ["please reply ASAP"]),
        ("IMPORTANT: Data Analyst", ["IMPORTANT"]), ("Important! Data Analyst", ["Important!"]),
        ("Data Analyst, time-sensitive", ["time-sensitive"]),
        ("Read now: Data Analyst", ["Read now"]), ("Final reminder: Data Analyst", ["Final reminder"]),
        ("NIGHT PORTER INTERVIEW, Amara", ["NIGHT PORTER INTERVIEW"]),
        ("HELLO from Amara", ["HELLO"]), ("I REALLY WANT this Data Analyst job", ["REALLY WANT"]),
        ("PLEASE HIRE ME", ["PLEASE HIRE ME"]), ("Data Analyst: HIRE me", ["HIRE"]),
        ("Do not ignore: Data Analyst", ["Do not ignore"]),
        ("FOLLOWING UP on the DATA ANALYST interview", ["FOLLOWING UP on the DATA ANALYST"]),
        ("STILL WAITING for an answer, Amara", ["STILL WAITING"]),
    ],
)  # fmt: skip
def test_shouting_subjects(subject: str, marked: list[str]) -> None:
    assert spoken(shouting_subject, subject) == marked


@pytest.mark.parametrize(
    "subject",
    [
        "NASA JPL DSN analyst", "UNICEF WHO FAO programme officer", "ICU NURSE interview",
        "VP, R&D (EMEA)", "HTML CSS SQL developer", "Thank you!", "Is it open?", "Urgent Care Nurse",
        "Urgent care centre: nurse interview", "ASAP Staffing analyst interview", "Amara JENSEN",
        "AMARA JENSEN, welder", "Yahoo! analyst", "Jeopardy! writer", "Last mile planner",
        "IKEA, LIDL, ALDI: buyer interview", "SEO AND SEM", "iOS developer", "IBM", "HVAC technician",
        "EBITDA analyst", "OSHA and HIPAA trainer", "COBOL, JCL, CICS developer", "FAANG",
        "Importance of claims data", "Thank you for reading my CV", "Please find my CV here",
        "Was machen Sie?", "¿Qué tal?", "Data Analyst :)", "ISO 9001 auditor", "AMAZON analyst",
    ],
)  # fmt: skip
def test_quiet_subjects(subject: str) -> None:
    assert not spoken(shouting_subject, subject)


@pytest.mark.parametrize(
    "subject",
    [
        "URGENT: Data Analyst",
        "Urgent: Data Analyst",
        "Data Analyst, answer asap",
    ],
)
def test_a_word_of_haste_is_said_once(subject: str) -> None:
    assert not spoken(shouting_subject, subject)
    assert len(spoken(false_urgency, subject)) == 1


def test_capitals_with_urgency_weigh_more() -> None:
    found = hits(shouting_subject, Example(subject="URGENT: PLEASE READ"))
    assert [hit.severity for _, hit in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("subject", "fires"),
    [
        ("x" * 90, False), ("x" * 91, True), ("one two three four five six seven eight nine ten ab cd ef gh", False),
        ("one two three four five six seven eight nine ten ab cd ef gh ij", True),
        ("Re: " + "x" * 90, False), ("A – b – c – d – e – f – g – h – i – j – k – l", False),
        ("Thank you: Senior Research Associate (Computational Fluid Dynamics), Amara J.", False),
        ("I just wanted to say thank you for the interview that we had yesterday afternoon", True),
        ("Following up on my application for the Data Analyst job that I sent you in October", True),
        ("R&D / QA / CI engineer: thank you, A. O’Neil-Byrne, Req 1182", False),
    ],
)  # fmt: skip
def test_endless_subjects(subject: str, *, fires: bool) -> None:
    core = subject.removeprefix("Re: ")
    assert spoken(endless_subject, subject) == ([core] if fires else [])


@pytest.mark.parametrize(
    ("subject", "marked"),
    [
        ("Re: our talk", "Re:"), ("RE: our talk", "RE:"), ("re: our talk", "re:"), ("Re : our talk", "Re :"),
        ("Re: Re: our talk", "Re: Re:"), ("RE[2]: our talk", "RE[2]:"), ("Re(3): our talk", "Re(3):"),
        ("Re^2: our talk", "Re^2:"), ("Re: Fwd: our talk", "Re: Fwd:"), ("Fwd: our talk", "Fwd:"),
        ("FW: our talk", "FW:"), ("Fw: Data Analyst", "Fw:"), ("AW: Gespräch", "AW:"), ("WG: Gespräch", "WG:"),
        ("Antw: gesprek", "Antw:"), ("SV: samtal", "SV:"), ("Odp: rozmowa", "Odp:"), ("RV: charla", "RV:"),
        ("TR: entretien", "TR:"), ("回复: 面试", "回复:"), ("Re：面试", "Re："), ("RE: RE: Data Analyst", "RE: RE:"),
        ("Re: Your email", "Re:"), ("Re: Thank you", "Re:"), ("Re: interview", "Re:"), ("Re:thanks", "Re:"),
        ("Re: Tuesday", "Re:"), ("Fwd: offer?", "Fwd:"), ("  Re: our talk", "Re:"), ("Re: next steps", "Re:"),
    ],
)  # fmt: skip
def test_replies_to_nothing(subject: str, marked: str) -> None:
    assert spoken(fake_reply, subject) == [marked]
    assert not hits(fake_reply, Example(subject=subject, headers=THREAD))
    references = {"References": "<1@brightwell.example>"}
    assert not hits(fake_reply, Example(subject=subject, headers=references))


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Req 1182", "Re: Data Analyst", "RE: application for the analyst post", "Re: my application",
        "Re: vacancy in your team", "Re: job 4471", "Re: the Data Analyst role", "Re-engineering role",
        "RE/MAX", "Regarding our talk", "Reply", "Re", "Rev. Jensen", "React developer", "Return visit",
        "Forward planning", "Fwd", "Thank you re: Tuesday", "Data Analyst, re: notice period",
        "A response: yes", "SVP: interview", "AWS: analyst", "Research: thank you", "Rhodes: thank you",
        "REI: thank you", "FWB: thank you", "Retail: thank you", "Ref: AB-118", "Res: hotel", "i: thanks",
    ],
)  # fmt: skip
def test_subjects_that_claim_no_reply(subject: str) -> None:
    assert not spoken(fake_reply, subject)


def test_quoted_text_and_forwarded_mail_make_a_reply() -> None:
    quoted = "On Tue, 10 Nov 2026, Priya Nair <priya.nair@brightwell.example> wrote:\n> Good day."
    assert not hits(fake_reply, Example(subject="Re: our talk", quoted=quoted))
    assert not hits(fake_reply, Example(subject="Fwd: our talk", attachments=("talk.eml",)))


def test_a_typed_text_cannot_show_its_thread() -> None:
    text = "Subject: Re: our talk\nTo: priya@brightwell.example\n\nDear Priya,\n\nThank you.\n"
    document = Document(parse_text(text), Context(), kind=Kind.THANK_YOU)
    [hit] = fake_reply.check(document, fake_reply.options())
    assert hit.confidence is Confidence.LOW
