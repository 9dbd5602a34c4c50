"""Notes with an article, invitations, voicemail scripts and mail before an interview."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from lint_followup.contacts import History, Touch
from lint_followup.context import ContactType, Context, Exemption, Stance
from lint_followup.document import Document
from lint_followup.kinds import Kind
from lint_followup.language.speech import (
    DIGIT_SECONDS,
    WORD_SECONDS,
    numbers,
    speaking_time,
    spoken,
)
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.rule import Rule, example
from lint_followup.rules.content.article_off_topic import article_off_topic
from lint_followup.rules.content.article_without_link import article_without_link
from lint_followup.rules.content.article_without_reason import article_without_reason
from lint_followup.rules.content.chasing_application import EXCEPTED, chasing_application
from lint_followup.rules.content.default_note import default_note
from lint_followup.rules.content.job_talk import job_talk
from lint_followup.rules.content.lecturing_article import lecturing_article
from lint_followup.rules.content.note_status_demand import note_status_demand
from lint_followup.rules.content.note_without_meeting import note_without_meeting
from lint_followup.rules.content.own_article import own_article
from lint_followup.rules.content.rambling_voicemail import rambling_voicemail
from lint_followup.rules.content.unspeakable_text import unspeakable_text
from lint_followup.rules.content.voicemail_without_name import voicemail_without_name
from lint_followup.rules.content.voicemail_without_number import voicemail_without_number
from lint_followup.rules.length.long_note import long_note
from lint_followup.rules.length.long_voicemail import long_voicemail
from lint_followup.severity import Severity
from lint_followup.testing import render

if TYPE_CHECKING:
    from lint_followup.rule import Hit

LINK = "https://www.example.org/a"


def mail(kind: Kind, context: Context | None = None, **parts: object) -> Document:
    source, _ = render(kind, example(**parts))  # type: ignore[arg-type]
    return Document(parse_bytes(source), context or Context(), kind=kind)


def script(text: str, kind: Kind = Kind.VOICEMAIL) -> Document:
    return Document(parse_text(text), Context(), kind=kind)


def hits(rule: Rule, document: Document) -> list[Hit]:
    return list(rule.check(document, rule.options()))


def severities(rule: Rule, document: Document) -> list[Severity]:
    return [rule.severity if h.severity is None else h.severity for h in hits(rule, document)]


ABOUT_THE_JOB = (
    "P.S. Any news on the job?",
    "I am still hoping to get the position.",
    "When will you decide?",
    "Have you had the chance to look at my CV?",
    "I hope we will be colleagues soon.",
    "I would love to be part of your crew.",
    "Is the position still open?",
    "Did I get the job?",
    "Kindly inform me about the result of my interview.",
    "I am awaiting your response regarding the interview.",
    "It would be an honour for me to work in your hospital.",
    "I remain very motivated for the role of electrician.",
    "Please do consider me for future openings.",
    "P.S. Still no word from HR on my end.",
    "I think my experience with soil would serve you well.",
    "My offer to begin in March still stands.",
)
NOT_ABOUT_THE_JOB = (
    "Great job on the launch, by the way.",
    "It is an article on the job market for nurses.",
    "The author worked with Steve Jobs in the eighties.",
    "The headline is “Why every job interview is broken”.",
    "Your role in the project came to mind.",
    "The interview with the harbour master on page 3 is worth a look.",
    "Your post on hiring apprentices was on my mind when I read it.",
    "It reminded me of the hiring platform your team is building.",
    "The decision of the court is explained on page 2.",
    "It made me look at your application of the method in a new light.",
    "My father had the same job for thirty years.",
    "I have tried the method at my current job and it works well.",
    "Your decision to keep the old oven makes even more sense now.",
    "Have you decided which tool to use for the migration?",
    "I look forward to the next issue of that magazine.",
    "It may be of use when you choose the new boiler.",
)


@pytest.mark.parametrize("text", ABOUT_THE_JOB)
def test_the_job_is_heard_in_a_note_with_an_article(text: str) -> None:
    assert hits(job_talk, mail(Kind.ARTICLE_SHARE, say=text))


@pytest.mark.parametrize("text", NOT_ABOUT_THE_JOB)
def test_words_of_the_trade_are_not_job_talk(text: str) -> None:
    assert not hits(job_talk, mail(Kind.ARTICLE_SHARE, say=text))


def test_asking_weighs_more_than_mentioning() -> None:
    asked = mail(Kind.ARTICLE_SHARE, say="Any news on the job?")
    mentioned = mail(Kind.ARTICLE_SHARE, say="I thought of it after our interview.")
    assert severities(job_talk, asked) == [Severity.WARNING]
    assert severities(job_talk, mentioned) == [Severity.INFO]


def test_the_job_is_heard_under_the_signature_and_in_the_subject_but_not_in_the_signature() -> None:
    signed = "Amara Jensen\n+44 20 7946 0018\n\n"
    below = mail(Kind.ARTICLE_SHARE, signature=f"{signed}P.S. When will you decide?")
    within = mail(Kind.ARTICLE_SHARE, signature="Amara Jensen\nMy application is open")
    assert hits(job_talk, below)
    assert not hits(job_talk, within)
    assert hits(job_talk, mail(Kind.ARTICLE_SHARE, subject="An article and my application"))


LINKS = (
    f"I thought of you: {LINK}",
    f"I thought of you: <{LINK}>",
    f"I thought of [you]({LINK}).",
    "I thought of you: HTTPS://WWW.EXAMPLE.ORG/A",
    "I thought of you: www.example.org",
    "I thought of you: example.org/a",
    f"I thought of you: {LINK}-with-a-very-long-\nname-that-is-wrapped",
    "I thought of you: doi:10.1000/182",
    "I thought of you; the article is attached.",
)
NO_LINKS = (
    "I came across this article and thought of you.",
    "I came across this article in example.org and thought of you.",
    "I thought of you; write to priya@example.org for the article.",
)


@pytest.mark.parametrize("body", LINKS)
def test_a_link_is_a_link_in_any_dress(body: str) -> None:
    assert not hits(article_without_link, mail(Kind.ARTICLE_SHARE, body=body))


@pytest.mark.parametrize("body", NO_LINKS)
def test_what_leads_nowhere_is_no_link(body: str) -> None:
    assert hits(article_without_link, mail(Kind.ARTICLE_SHARE, body=body))


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (f"<p>I read <a href='{LINK}'>this article</a>.</p>", True),
        (f"<p>I read <a href='{LINK}'><img src='cid:1'></a> this article.</p>", True),
        ("<p>I read <a href='mailto:a@example.org'>this article</a>.</p>", False),
        (f"<p>I read this article.</p><blockquote><a href='{LINK}'>Old</a></blockquote>", False),
        (f"<p>I read this article.</p><p>Best regards,<br><a href='{LINK}'>Amara</a></p>", False),
    ],
)
def test_an_anchor_counts_where_its_text_is_the_writers(html: str, *, found: bool) -> None:
    document = mail(Kind.ARTICLE_SHARE, body="I read this article.", html=html)
    assert bool(hits(article_without_link, document)) is not found


@pytest.mark.parametrize(
    ("filename", "found"), [("study.pdf", True), ("jensen-cv.pdf", False), ("photo.jpg", False)]
)
def test_a_file_holds_the_article_unless_it_is_a_paper_of_the_writers(
    filename: str, *, found: bool
) -> None:
    document = mail(
        Kind.ARTICLE_SHARE, body="I read this and thought of you.", attachments=(filename,)
    )
    assert bool(hits(article_without_link, document)) is not found


def test_an_offer_is_told_from_ordinary_mail_without_its_link() -> None:
    offered = "Dear Ms Olufsen,\n\nI came across this article and thought it might interest you.\n"
    asked = "Dear Ms Olufsen,\n\nPlease send me the article for the newsletter by Friday.\n"
    top = b"From: A <a@example.com>\nTo: B <b@example.org>\nSubject: Kilns\n\n"
    kinds = [Document(parse_bytes(top + t.encode()), Context()).kind for t in (offered, asked)]
    assert kinds == [Kind.ARTICLE_SHARE, Kind.OTHER]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Hi Priya, I'd like to add you to my professional network on LinkedIn.",
            Kind.LINKEDIN_NOTE,
        ),
        ("Hi Priya, I'd love to connect about our pallets.", Kind.OTHER),
        ("Hi, um, I came in for the barista job. Any news? Give me a call. Bye.", Kind.VOICEMAIL),
    ],
)
def test_a_bare_text_is_told_by_its_manner(text: str, kind: Kind) -> None:
    assert Document(parse_text(text), Context()).kind is kind


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"Article: {LINK}", True),
        (f"Hope you are well. See this: {LINK}", True),
        (f"I am sharing it with you. Let me know your thoughts! {LINK}", True),
        (f"Your team may like it: {LINK}", False),
        (f"This might be of interest: {LINK}", False),
        (f"It goes back to what we discussed: {LINK}", False),
    ],
)
def test_a_reason_is_about_the_reader(body: str, *, found: bool) -> None:
    assert bool(hits(article_without_reason, mail(Kind.ARTICLE_SHARE, body=body))) is found


@pytest.mark.parametrize(
    ("say", "found"),
    [
        ("I wrote this article in May.", True),
        ("There is more on my blog.", True),
        ("I put together a short piece on it.", True),
        ("Here is something I wrote for the local paper.", True),
        ("You asked for the article that I wrote.", False),
        ("I wrote to the author.", False),
        ("As I wrote last week, it was good to meet you.", False),
        ("My professor published it.", False),
    ],
)
def test_an_article_of_ones_own(say: str, *, found: bool) -> None:
    document = mail(Kind.ARTICLE_SHARE, body=f"{say} {LINK}")
    assert bool(hits(own_article, document)) is found


@pytest.mark.parametrize(
    ("say", "found"),
    [
        ("You were not quite right about the tariffs.", True),
        ("Your company must improve here.", True),
        ("What you told me about tariffs is incorrect.", True),
        ("Maybe your engineers can learn something from it.", True),
        ("You were quite right about the tariffs.", False),
        ("I have to correct myself: the date was 2019.", False),
        ("Your competitor Globex is quoted in it.", False),
        ("The author says that most hospitals get this wrong.", False),
    ],
)
def test_a_lesson_for_the_reader(say: str, *, found: bool) -> None:
    assert bool(hits(lecturing_article, mail(Kind.ARTICLE_SHARE, say=say))) is found


@pytest.mark.parametrize(
    ("topics", "found"),
    [(("claims data",), False), (("weld",), False), (("orthodontics",), True), ((), False)],
)
def test_a_topic_is_met_by_its_word_or_a_form_of_it(
    topics: tuple[str, ...], *, found: bool
) -> None:
    document = mail(
        Kind.ARTICLE_SHARE,
        Context(topics=topics),
        subject="Claims and welding",
        body=f"I thought you might like this: {LINK}",
    )
    silent = not document.knows("topics") or not hits(article_off_topic, document)
    assert silent is not found


NOTES = (
    "Dear Mr Osei, thank you again for our talk on 3 November. I would be glad to stay in touch. Inês",
    "Hi Jo, thanks for interviewing me last week. I'd be glad to connect on LinkedIn. Pim",
    "Dear Dr Sithebe, whatever the outcome, it was good to meet you. Shall we connect? Lindiwe",
    "Hello Rui, fellow dbt user from Lisbon here. Glad to connect. Layla",
    "Hi Tom, Omar Haddad suggested that I get in touch. I would like to connect. Ana",
)


@pytest.mark.parametrize(
    "rule", [default_note, note_status_demand, note_without_meeting, long_note]
)
@pytest.mark.parametrize("text", NOTES)
def test_a_good_invitation(rule: Rule, text: str) -> None:
    assert not hits(rule, script(text, Kind.LINKEDIN_NOTE))


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to add you to my professional network on LinkedIn.",
        "I'd like to join your LinkedIn network.",
        "Hi Priya, I would like to connect with you on LinkedIn. Best, Tom",
        "Dear Dr Chen, may I add you to my contacts? Best, Ali",
        "Hello, kindly accept my connection request. Chidi",
    ],
)
def test_the_platforms_own_words(text: str) -> None:
    document = script(text, Kind.LINKEDIN_NOTE)
    assert hits(default_note, document)
    assert not hits(note_without_meeting, document)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Jo, Pim here from Monday. Am I still in the running? Let's connect.",
        "Hi Eva, we met at the interview. What's the status? Ben",
        "Dear Sir, I have sent my CV and got no reply. Please accept my request. Raj",
        "Hi Lu, do you know when HR will decide? I'd love to connect. Tia",
    ],
)
def test_a_question_in_an_invitation(text: str) -> None:
    assert hits(note_status_demand, script(text, Kind.LINKEDIN_NOTE))


@pytest.mark.parametrize(
    ("characters", "expected"),
    [(200, []), (201, [Severity.HINT]), (300, [Severity.HINT]), (301, [Severity.WARNING])],
)
def test_an_invitation_is_counted_as_a_form_does(characters: int, expected: list[Severity]) -> None:
    assert severities(long_note, script("x" * characters, Kind.LINKEDIN_NOTE)) == expected
    emoji = script("😊" * (characters // 2) + "x" * (characters % 2), Kind.LINKEDIN_NOTE)
    assert severities(long_note, emoji) == expected


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Good morning", 2 * WORD_SECONDS),
        ("020 7946 0018", 11 * DIGIT_SECONDS),
        ("020 7946 0018, again 020 7946 0018", 11 * DIGIT_SECONDS + WORD_SECONDS),
        ("oh two oh, seven nine four six, double oh one eight", 11 * DIGIT_SECONDS),
        ("N-A-I-R", 4 * DIGIT_SECONDS),
        ("jane@example.org", 5 * WORD_SECONDS),
        ("jane at example dot org", 5 * WORD_SECONDS),
        ("[pause, and smile at the phone]", 0),
        ("(pause) Good morning", 2 * WORD_SECONDS),
        ("Voicemail script for Mr. Brannigan\n\nGood morning", 2 * WORD_SECONDS),
        ("at half past 10", 3 * WORD_SECONDS + 2 * DIGIT_SECONDS),
        ("", 0),
    ],
)
def test_speaking_time(text: str, seconds: float) -> None:
    assert speaking_time(spoken(text)) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("+44 (0)20 7946-0018", ["4402079460018"]),
        ("555 0188", ["5550188"]),
        ("five one two, five five five, oh one three three", ["5125550133"]),
        ("on the 12 November at 10:30", []),
        ("one or two things, and three more", []),
        ("07700 900456, that is 07700 900456", ["07700900456"] * 2),
    ],
)
def test_numbers_are_heard_in_figures_and_in_words(text: str, digits: list[str]) -> None:
    assert [number.digits for number in numbers(text)] == digits


def test_what_is_masked_keeps_its_place() -> None:
    text = "# Script\nHello [smile] there (pause) now."
    assert len(spoken(text)) == len(text)
    assert spoken(text).index("there") == text.index("there")


@pytest.mark.parametrize(
    ("words", "expected"),
    [(75, []), (77, [Severity.INFO]), (112, [Severity.INFO]), (115, [Severity.WARNING])],
)
def test_a_long_voicemail(words: int, expected: list[Severity]) -> None:
    assert severities(long_voicemail, script("word " * words)) == expected


NAMED = (
    "Hi, it's Noor. I came in on Thursday.",
    "Hello, this is Sam again.",
    "Hi, Lee here, about the job.",
    "Good morning, Efua Boateng speaking.",
    "hi this is dana lee, calling about the analyst job",
    "Hello, Kenji Mori calling for Ms. Abe.",
    "Thank you for Tuesday. Once more, Amara Jensen, 020 7946 0018.",
    "Hi Mrs Roe, Zoë from Friday's trial shift.",
    "Good morning, I am called Ali Hassan.",
    "Hello, here speaks Jürgen Weiß.",
)
NAMELESS = (
    "Hello, I am calling about the interview on Tuesday. Is there any news?",
    "Hi, it's me again, about the job. Call me on 020 7946 0018.",
    "Good morning. This is regarding the interview of Monday. Thank you.",
    "Hi, this is the candidate from Tuesday. I would like to know the result.",
    "Hello, it was a pleasure to meet you Tuesday. I'm reachable at 415 555 0132. Again, 415 555 0132.",
)


@pytest.mark.parametrize("text", NAMED)
def test_a_caller_who_says_the_name(text: str) -> None:
    assert not hits(voicemail_without_name, script(text))


@pytest.mark.parametrize("text", NAMELESS)
def test_a_caller_who_does_not(text: str) -> None:
    assert hits(voicemail_without_name, script(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Any news? Please call me back.", True),
        ("I had an interview on 12 November at 10:30 for job 88.", True),
        ("My number is 020 7946 0018.", False),
        ("My number is oh two oh, seven nine four six, double oh one eight.", False),
        ("You have my number.", False),
        ("You can write to sam at example dot org.", False),
        ("I will call again tomorrow.", False),
        ("My number is [phone number].", False),
        ("My number is on my CV and on your screen.", False),
    ],
)
def test_how_to_call_back(text: str, *, found: bool) -> None:
    document = script(f"Hello, this is Sam Okoye. {text} Thank you.")
    assert bool(hits(voicemail_without_number, document)) is found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello, Mr Um, this is Jae-won Um. You know our lab. I just wanted to thank you.", []),
        ("Hello, um, this is Sam.", []),
        ("Hello, um, this is Sam. So yeah, any news?", [Severity.INFO]),
        ("Hi, um, uh, Sam. So yeah. Anyway, I guess that's it.", [Severity.WARNING]),
        ("I just called, just to hear, just like that.", []),
        ("I just called, just to hear, and just now I just saw it.", [Severity.INFO]),
    ],
)
def test_fillers(text: str, expected: list[Severity]) -> None:
    assert severities(rambling_voicemail, script(text)) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My work is at www.example.org.", ["www.example.org"]),
        ("Sam w/ Omar, e.g. on Mon/Tue", ["w/", "e.g.", "Mon/Tue"]),
        ("- Thank Priya\n- Ask her", ["-", "-"]),
        ("Write to sam at example dot org, and/or call.", []),
        ("[Mon/Tue & so on]", []),
        ("Write to sam@example.org.", []),
    ],
)
def test_what_cannot_be_said(text: str, found: list[str]) -> None:
    document = script(text)
    spans = [hit.span for hit in hits(unspeakable_text, document)]
    assert [document.draft.text[s.start : s.end] for s in spans if s] == found


ASKED = (
    "I applied for the Data Analyst position on 2 November. Could you tell me whether it arrived?"
)


@pytest.mark.parametrize(
    ("stance", "expected"),
    [
        (Stance.STRICT, [Severity.WARNING]),
        (Stance.BALANCED, [Severity.HINT]),
        (Stance.LENIENT, []),
    ],
)
def test_a_question_before_an_interview_weighs_as_the_stance_says(
    stance: Stance, expected: list[Severity]
) -> None:
    document = mail(Kind.PRE_INTERVIEW, Context(stance=stance), body=ASKED)
    assert severities(chasing_application, document) == expected


@pytest.mark.parametrize(
    "exemption", [Exemption.CONTACT_THERE, Exemption.GOOD_REASON, Exemption.USUAL_IN_TRADE]
)
def test_an_exception_silences_it_or_is_quoted(exemption: Exemption) -> None:
    exempt = frozenset({exemption})
    balanced = mail(Kind.PRE_INTERVIEW, Context(exemptions=exempt), body=ASKED)
    strict = mail(Kind.PRE_INTERVIEW, Context(exemptions=exempt, stance=Stance.STRICT), body=ASKED)
    assert not hits(chasing_application, balanced)
    assert [(h.severity, h.cite) for h in hits(chasing_application, strict)] == [
        (Severity.HINT, (EXCEPTED,))
    ]


@pytest.mark.parametrize(
    "context",
    [
        Context(contact_type=ContactType.AGENCY),
        Context(history=History(touches=(Touch.received("2026-11-03T10:00"),))),
    ],
)
def test_somebody_who_is_there_to_be_asked_is_asked(context: Context) -> None:
    assert not hits(chasing_application, mail(Kind.PRE_INTERVIEW, context, body=ASKED))


@pytest.mark.parametrize(
    "body",
    [
        "I applied last week. I forgot to include my certificate. Could you add it?",
        "I applied last week. You asked me to call again, so: is there any news?",
        "I would like to withdraw my application. May I know that this reached you?",
        "I applied last week, as your colleague Mei Tanaka suggested. Has it arrived?",
    ],
)
def test_a_reason_to_write_is_a_reason(body: str) -> None:
    assert not hits(chasing_application, mail(Kind.PRE_INTERVIEW, body=body))


def test_asking_again_weighs_more() -> None:
    document = mail(Kind.PRE_INTERVIEW, body=f"{ASKED} This is my second message.")
    assert severities(chasing_application, document) == [Severity.INFO]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I applied for the clerk job and want to know if you got my CV.", [Severity.INFO]),
        ("We met on Tuesday about my application, and I would be glad of any news.", []),
        ("I would like to thank you for the interview on Monday. Any news?", []),
    ],
)
def test_a_call_before_an_interview(text: str, expected: list[Severity]) -> None:
    document = script(f"Hello, this is Sam Okoye, 020 7946 0018. {text}")
    assert severities(chasing_application, document) == expected


BOMBS = (
    "still the " * 20_000,
    "I hope that you want the " * 8_000,
    "zero " * 40_000,
    "1 " * 100_000,
    "[" * 100_000,
    "um, " * 40_000,
    "your your " * 20_000,
    "a-" * 100_000,
    "- x\n" * 40_000,
    "this is a " * 20_000,
    "<a href='https://example.org'>" * 6_000,
)
OF_ARTICLES = (
    job_talk, lecturing_article, own_article, article_without_link, article_without_reason,
)  # fmt: skip
OF_SCRIPTS = (
    rambling_voicemail, unspeakable_text, voicemail_without_name, voicemail_without_number,
    long_voicemail, chasing_application,
)  # fmt: skip


@pytest.mark.parametrize("text", BOMBS, ids=range(len(BOMBS)))
def test_hostile_text_is_quick(text: str) -> None:
    documents = {Kind.ARTICLE_SHARE: OF_ARTICLES, Kind.VOICEMAIL: OF_SCRIPTS}
    for kind, rules in documents.items():
        document = script(text, kind)
        document.sentences(next(iter(document.draft.segments)).region)
        begin = time.perf_counter()
        for rule in rules:
            hits(rule, document)
        assert time.perf_counter() - begin < 3
