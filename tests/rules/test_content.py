"""The duties of a thank-you, of a status check and of an answer to a refusal, in many wordings."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Draft, Format, Header, Region, Segment
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes
from lint_followup.rule import HINT, INFO, WARNING
from lint_followup.rules.content._asks import asks, asks_something
from lint_followup.rules.content._substance import (
    has_claim,
    has_evidence,
    has_interest,
    is_specific,
    looks_ahead,
)
from lint_followup.rules.content._thanks import Thanks, thanked
from lint_followup.rules.content.impersonal_greeting import impersonal_greeting
from lint_followup.rules.content.late_purpose import PurposeOptions, late_purpose
from lint_followup.rules.content.missing_ask import missing_ask
from lint_followup.rules.content.missing_greeting import missing_greeting
from lint_followup.rules.content.missing_sign_off import missing_sign_off
from lint_followup.rules.content.missing_thanks import missing_thanks
from lint_followup.rules.content.thin_thank_you import ThankYouOptions, thin_thank_you
from lint_followup.rules.content.too_many_asks import AskOptions, too_many_asks

if TYPE_CHECKING:
    from lint_followup.rule import Hit, Rule

BODY = "Thank you for taking the time to meet me. I enjoyed hearing how the night shift hands over."
TOP = (
    "From: Tomás Vega <tomas.vega@example.com>\nTo: {to}\nSubject: Thank you\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\n\n"
)


def document(
    body: str,
    kind: Kind | None = Kind.THANK_YOU,
    *,
    signoff: str = "",
    quoted: str = "",
    headers: tuple[Header, ...] = (),
    context: Context | None = None,
) -> Document:
    parts = [(body, Region.BODY), (signoff, Region.SIGNOFF), (quoted, Region.QUOTED)]
    text, segments = "", []
    for words, region in parts:
        if words:
            segments.append(Segment(len(text), len(text) + len(words) + 1, region))
            text += f"{words}\n"
    draft = Draft(
        format=Format.MESSAGE, text=text, segments=tuple(segments), headers=headers, anchors={}
    )
    return Document(draft, context or Context(), kind=kind)


def letter(text: str, to: str = "Priya Nair <priya.nair@brightwell.example>") -> Document:
    source = TOP.format(to=to) + text
    return Document(parse_bytes(source.encode()), Context(), kind=Kind.THANK_YOU)


def hits(rule: Rule, doc: Document, **options: object) -> list[Hit]:
    return list(rule.check(doc, rule.options(**options)))


@pytest.mark.parametrize(
    "text",
    [
        "It was kind of you to see me on Friday.",
        "It was so lovely of you all to make me feel at home yesterday.",
        "I appreciated the walk through the switch room.",
        "I really appreciate you taking the time.",
        "Appreciate you fitting me in today mate.",
        "I appreciate that you stayed late to see me.",
        "I also appreciated hearing how the night shift hands over.",
        "I write to appreciate you for the interview granted me.",
        "The time you gave me was much appreciated.",
        "I am grateful for the confidence you showed me.",
        "I couldn't be more grateful for the tour.",
        "I shall remain ever grateful for the golden opportunity you gave me.",
        "Much obliged for the hour you gave me.",
        "It meant a lot that you made time for me.",
        "You were very generous with your time.",
        "I value the hour you gave me.",
        "I want to say thank for interview.",
        "Thank you that you invited me for the talk on Monday.",
        "My gratitude for the meeting.",
        "Merci for the interview yesterday.",
        "Thanks a million for letting me do the trial shift.",
        "Many thanks to you and Omar.",
        "Thanks to your team for showing me the lab.",
        "I can't thank you enough for seeing me.",
        "I did not thank you properly when we parted, so let me do it now.",
        "It would be remiss of me not to thank you for the interview.",
        "I'd like to thank Dr Rao for yesterday's interview.",
        "Allow me to extend my heartfelt thanks for the audience you granted me.",
        "Thank you for your time and consideration.",
        "Thank you so much!",
        "cheers for seeing me this morning",
        "thx 4 the interview 2day!!",
        "THANK YOU FOR INTERVIEWING ME.",
        "God bless you for seeing me on Thursday.",
        "Please thank Omar too; and thank you, Priya, for the lively hour.",
    ],
)
def test_gratitude_in_many_forms(text: str) -> None:
    assert thanked(document(text)) is Thanks.FULL


@pytest.mark.parametrize(
    "text",
    [
        "It was a pleasure to meet you.",
        "It was great speaking with you on the phone earlier.",
        "Thank you for your consideration.",
        "Thank you for your quick reply.",
        "Thank you.",
        "Please thank Oliver on my behalf.",
        "Please pass on my thanks to the team.",
    ],
)
def test_gladness_and_lesser_thanks(text: str) -> None:
    assert thanked(document(text)) is Thanks.SMALL


@pytest.mark.parametrize(
    "text",
    [
        "Thanks in advance.",
        "Thank you in advance for your time.",
        "Thanks for nothing.",
        "Thanks for making me wait for forty minutes.",
        "No thanks to your receptionist I found the room.",
        "Thanks to my training I can start at once.",
        "Thank goodness the lift worked.",
        "I didn't appreciate the wait.",
        "I cannot say that I appreciated the tone.",
        "I would appreciate a reply.",
        "I would be thankful if you could call me.",
        "I'd be grateful for any update.",
        "An early answer would be much appreciated.",
        "It would be kind of you to reply.",
        "It would mean a lot to me to join you.",
        "I appreciate that decisions take time.",
        "I appreciate how busy you are.",
        "The customers appreciated my work.",
        "My manager thanked me for it.",
        "I feel obliged to point out an error.",
        "He said “thank you for coming” at the door.",
        "I'd be happy to meet the rest of the team.",
    ],
)
def test_words_of_thanks_that_do_not_thank(text: str) -> None:
    assert thanked(document(text)) is Thanks.NONE


@pytest.mark.parametrize(
    ("signoff", "expected"),
    [
        ("Thanks,", Thanks.NONE),
        ("Thank you,", Thanks.NONE),
        ("Thanking you,", Thanks.NONE),
        ("Kind regards,", Thanks.NONE),
        ("Many thanks,", Thanks.SMALL),
        ("With gratitude,", Thanks.SMALL),
        ("Thanks for your time,", Thanks.FULL),
    ],
)
def test_a_close_thanks_where_it_says_for_what(signoff: str, expected: Thanks) -> None:
    assert thanked(document("I want the job.", signoff=signoff)) is expected


def test_how_much_missing_thanks_weigh() -> None:
    without, glad = "We met on Tuesday.", "It was a pleasure to meet you."
    assert [hit.severity for hit in hits(missing_thanks, document(without))] == [WARNING]
    assert [hit.severity for hit in hits(missing_thanks, document(glad))] == [INFO]
    refused = Kind.REJECTION_REPLY
    assert [hit.severity for hit in hits(missing_thanks, document(without, refused))] == [INFO]
    assert not hits(missing_thanks, document(glad, refused))


def test_quoted_thanks_are_not_the_writers() -> None:
    assert hits(missing_thanks, document("We met.", quoted="> Thank you for the interview."))


@pytest.mark.parametrize(
    "text",
    [
        "I liked hearing how the night shift hands over.",
        "The archive you are moving is just the sort of work I like.",
        "Your question about missing discharge codes stayed with me.",
        "I keep thinking about the walled garden.",
        "I have looked up the flood map you mentioned.",
        "We spoke about customer complaints on Saturdays.",
        "I would like to help you with the move to the new warehouse.",
        "The way your nurses talk to the patients impressed me.",
        "Thank you for letting me see the kitchen.",
        "The problem with late invoices sounded very familiar.",
        "I enjoyed our talk about phonics.",
        "Our discussion of Rust made my day.",
        "I agree that parents should be told earlier.",
        "Thank you for the chance to sit in on the maths lesson.",
        "I appreciated your honesty about staff turnover.",
    ],
)
def test_what_only_this_writer_could_say(text: str) -> None:
    assert is_specific(document(f"Thank you for your time. {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "I enjoyed learning about the position and your company. I believe my skills are a great match.",
        "I truly enjoyed getting to know you and hearing about your experience at the company.",
        "It was a pleasure meeting you and learning more about the role and the company culture.",
        "I was impressed with the professionalism of your staff and the collaborative atmosphere.",
        "Your passion for the work is inspiring. I am excited by the company's vision.",
        "The role sounds like a fantastic opportunity to grow my career in a dynamic environment.",
        "It was helpful to get a clearer picture of the role and of your expectations.",
        "I am confident that my background and qualifications match your requirements.",
        "I was excited to learn about the company's commitment to innovation and collaboration.",
        "I promise to put in my best if I am considered for the position of Front Desk Officer.",
        "Thank you for the chance to discuss the Senior Account Manager role at Acme Holdings.",
        "Really liked the vibe of the team.",
        "I spoke with Dr Okafor on 3 November at 10:30.",
    ],
)
def test_what_anybody_could_say(text: str) -> None:
    assert not is_specific(document(f"Thank you for your time. {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "I have a clean licence and know the area well.",
        "i clean office for 7 years in Poland",
        "I speak Arabic, French and English.",
        "Having managed sixty Friesians in Eldoret, I felt quite at home.",
        "My eleven years at the Ministry would serve you well.",
        "At the Textile Archive I catalogued eleven hundred objects.",
        "Got my tickets for the overhead crane.",
    ],
)
def test_a_qualification_with_something_to_show_for_it(text: str) -> None:
    assert has_evidence(document(text))


def test_a_bare_claim_is_no_evidence() -> None:
    doc = document("My skills and experience make me a great match for the position.")
    assert has_claim(doc)
    assert not has_evidence(doc)


@pytest.mark.parametrize(
    "text",
    [
        "I should be delighted to take it on.",
        "I'm keen.",
        "I would be proud to train at St Brendan's.",
        "It confirmed my wish to work in a small foundation.",
        "I really do want the job.",
        "I very much hope to be chosen.",
    ],
)
def test_quiet_interest_counts(text: str) -> None:
    assert has_interest(document(text))


def test_to_have_met_is_no_interest_in_the_work() -> None:
    assert not has_interest(document("It was a pleasure to meet you. I enjoyed our conversation."))


@pytest.mark.parametrize(
    "text",
    [
        "I look forward to hearing from you.",
        "I can start on the 1st.",
        "I remain at your disposal for any question.",
        "Speak soon!",
        "I would be glad to send you a sample.",
    ],
)
def test_a_word_on_what_is_to_come(text: str) -> None:
    assert looks_ahead(document(text))


def test_a_warm_and_specific_note_without_a_qualification_draws_a_hint() -> None:
    found = hits(thin_thank_you, document(f"{BODY} I would love to be part of it."))
    assert [hit.severity for hit in found] == [HINT]
    assert "what you bring" in found[0].message


def test_one_finding_names_all_that_is_missing() -> None:
    (hit,) = hits(thin_thank_you, document("Thank you for the interview on Tuesday."))
    assert hit.severity is INFO
    for words in ("talked about", "you bring", "like the work", "comes next"):
        assert words in hit.message


def test_only_what_is_chosen_is_asked_for() -> None:
    doc = document("Thank you for the interview on Tuesday. I hope to join you.")
    assert not hits(thin_thank_you, doc, holds=("interest", "future"))
    assert ThankYouOptions().holds == ("topic", "fit", "interest", "future")


@pytest.mark.parametrize("topic", ["budgeting", "Shift handovers", "the night rota"])
def test_a_topic_counts_in_other_forms_of_its_words(topic: str) -> None:
    text = "You described the budget and how the shift hands over. I ran the rota at night for years and hope to again."
    doc = document(f"Thank you. {text}", context=Context(topics=(topic,)))
    assert not [hit for hit in hits(thin_thank_you, doc) if topic in hit.message]


def test_topics_that_are_not_touched_are_named() -> None:
    doc = document(BODY, context=Context(topics=("solar panels", "the union")))
    assert "solar panels, the union" in hits(thin_thank_you, doc)[0].message


def test_a_line_in_a_thread_is_no_letter() -> None:
    headers = (Header("In-Reply-To", "<1@example.org>", 1),)
    quoted = "> See you at ten."
    short = document("Thank you for today!", quoted=quoted, headers=headers)
    assert not hits(thin_thank_you, short)
    assert not hits(missing_greeting, short)
    assert not hits(missing_sign_off, short)


@pytest.mark.parametrize("text", ["The boiler is cold again.", "Is the hall free on Tuesday?"])
def test_nothing_is_missing_where_the_kind_is_not_clear(text: str) -> None:
    doc = document(text, None)
    for rule in (missing_thanks, thin_thank_you, missing_ask, missing_greeting, missing_sign_off):
        assert not hits(rule, doc)


@pytest.mark.parametrize(
    "text",
    [
        "I'd love to hear where you are with it.",
        "I wondered if you had made up your mind about the nurse post.",
        "A quick word on the timing would be a great help.",
        "Kindly update me on the same.",
        "I figured I'd see if y'all had decided.",
        "I wanted to check on the status of my application.",
        "Looking forward to hearing from you about the job.",
        "Can u let me know if i got it",
        "It would mean a lot to hear either way.",
        "You mentioned a decision by Friday, so I am checking in on where things are.",
        "Do drop me a line when there is something to tell.",
        "I should be grateful to know whether the governors have reached a decision.",
        "I beg to know my fate, Sir.",
        "Give me a shout when you have news.",
    ],
)
def test_an_ask_in_many_forms(text: str) -> None:
    assert asks_something(document(text, Kind.STATUS_CHECK))


@pytest.mark.parametrize(
    "text",
    [
        "Just checking in.",
        "I am following up on my interview. I remain very interested in the role.",
        "It has been two weeks since my interview and I have not heard from you.",
        "I interviewed on Monday. Please do not hesitate to contact me.",
        "Following up. If you need anything else from me, let me know.",
        "Checking in again on my interview. Please find my references attached.",
        "You said you would let me know by Friday. It is Tuesday.",
        "This is a gentle reminder about my interview on Friday.",
    ],
)
def test_no_ask(text: str) -> None:
    assert hits(missing_ask, document(text, Kind.STATUS_CHECK))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Have you decided? Who else is there? What would the salary be?", 3),
        ("Could you tell me when? Please send the plan. Would a visit suit you?", 3),
        ("How are you? Any news? Is there anything else I can send?", 1),
        ("You asked: would I move? Yes. Have you decided? Please let me know.", 1),
        ("Who wouldn't want to work there? Any word? Let me know either way.", 1),
        ("It is a busy time, isn't it? When would you like to hear from me?", 1),
        ("You said you would let me know. Has anything changed? Please accept my apologies.", 1),
        ("Would it help if I sent references? Can I send anything? Is there news?", 1),
        ("Your colleague kindly suggested that I write. Is there news?", 1),
        ("Please let me know.", 1),
        ("I look forward to the next steps.", 0),
    ],
)
def test_asks_are_counted_without_offers_and_courtesies(text: str, expected: int) -> None:
    assert len(asks(document(text, Kind.STATUS_CHECK))) == expected


@pytest.mark.parametrize(
    ("kind", "limit"),
    [(Kind.PRE_INTERVIEW, 1), (Kind.STATUS_CHECK, 2), (Kind.THANK_YOU, 3)],
)
def test_how_many_asks_pass(kind: Kind, limit: int) -> None:
    questions = ["Is it decided?", "When is the start?", "Who is the head?", "Is there a canteen?"]
    assert not hits(too_many_asks, document(" ".join(questions[:limit]), kind))
    (hit,) = hits(too_many_asks, document(" ".join(questions[: limit + 1]), kind))
    assert hit.span is not None
    assert hit.message.startswith(f"{limit + 1} ")
    assert AskOptions().status_check == 2


@pytest.mark.parametrize(
    "text",
    [
        "I hope you are well. I trust the week was kind. I hope the weather holds and that your family is in good "
        "health. May the season bring joy to all of you. I am writing to ask about my application.",
        "I know how busy you must be, what with the holidays and everything that comes with them, and I have been busy "
        "as well, as my sister has moved house and I have carried boxes up four flights of stairs with two of my "
        "cousins, who send their greetings although they do not know you, and their dogs, and a parrot. Any news?",
        "My name is Ana. I am thirty-four. I grew up in Recife. I love animals. I applied last week.",
    ],
)
def test_a_purpose_that_comes_late(text: str) -> None:
    (hit,) = hits(late_purpose, document(text, Kind.STATUS_CHECK))
    assert hit.span is not None
    assert hit.span.start == 0


@pytest.mark.parametrize(
    "text",
    [
        "I hope you are well. I am writing to ask about my application.",
        "I hope you and yours are well. You are in the thick of the move. I will be brief. Is there news?",
        "You told me Monday. It's Thursday. I turned down a weekend. Am I on the rota or not?",
        "I hope the roses survived the hail. I was wondering whether you had made up your mind.",
        "The garden is lovely. The lake is blue. The hills are green. The sky is grey. So is the sea.",
    ],
)
def test_a_courtesy_before_the_purpose_passes(text: str) -> None:
    assert not hits(late_purpose, document(text, Kind.STATUS_CHECK))
    assert PurposeOptions().sentences == 3


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Ms Nair,",
        "Hi Priya!",
        "Priya –",
        "Chef,",
        "Your Grace,",
        "Tēnā koe Priya,",
        "Liebe Frau Nair,",
        "Nair-sama,",
        "Priya, hello!",
        "G'day Priya,",
        "hi priya,",
        "To whoever reads this,",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", " "])
def test_a_greeting_on_its_own_line_or_not(greeting: str, gap: str) -> None:
    assert not hits(missing_greeting, letter(f"{greeting}{gap}{BODY}\n\nBest,\nTomás\n"))


@pytest.mark.parametrize(
    "first", ["", "As promised, ", "Following up on Tuesday, ", "It was good to meet you, Priya. "]
)
def test_no_greeting(first: str) -> None:
    assert hits(missing_greeting, letter(f"{first}{BODY}\n\nBest,\nTomás\n"))


@pytest.mark.parametrize(
    "end",
    [
        "Kind regards,\nTomás Vega",
        "Best, Tomás",
        "- Tomás",
        "TV",
        "-- \nTomás Vega",
        "Many greetings\nTomás Vega",
        "Ngā mihi,\nTomás",
        "God bless you.\n\nTomás Vega",
        "xx Tom",
        "regards tomas",
        "Your Data Analyst candidate,\nTomás",
    ],
)
def test_a_name_in_the_end(end: str) -> None:
    assert not hits(missing_sign_off, letter(f"Dear Ms Nair,\n\n{BODY}\n\n{end}\n"))


@pytest.mark.parametrize("end", ["", "Kind regards,", "Thanks!", "Have a great day!", "Bye"])
@pytest.mark.parametrize("gap", ["\n\n", " "])
def test_no_name_in_the_end(end: str, gap: str) -> None:
    assert hits(missing_sign_off, letter(f"Dear Ms Nair,\n\n{BODY}{gap}{end}\n"))


@pytest.mark.parametrize(
    ("greeting", "to", "expected"),
    [
        ("Dear Hiring Manager,", "Priya Nair <p.nair@example.org>", 1),
        ("To whom it may concern:", "priya.nair@example.org", 1),
        ("Respected Sir/Madam,", '"Nair, Priya" <pn@example.org>', 1),
        ("Dear Recruiter,", "Wei Chen <c@example.org>", 1),
        ("Dear Sir,", "Wei Chen <c@example.org>", 0),
        ("Dear Sir or Madam,", "hr@example.org", 1),
        ("Dear Hiring Team,", "hr@example.org", 0),
        ("Dear Hiring Manager,", "Brightwell Careers <c@example.org>", 0),
        ("Dear Hiring Manager Nair,", "Priya Nair <p@example.org>", 0),
        ("Hi Priya and hiring team,", "Priya Nair <p@example.org>", 0),
        ("Dear Team,", "Priya Nair <p@example.org>", 0),
    ],
)
def test_a_greeting_for_anybody(greeting: str, to: str, expected: int) -> None:
    doc = letter(f"{greeting}\n\n{BODY}\n\nBest,\nTomás\n", to)
    assert len(hits(impersonal_greeting, doc)) == expected


@pytest.mark.parametrize(
    "unit",
    [
        "thank you ",
        "would truly ",
        "please find ",
        "you said ",
        "A B ",
        "at Aaa Bbb ",
        "could you? ",
    ],
)
def test_a_hostile_body_takes_no_longer_than_its_length(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    began = time.perf_counter()
    for rule in (missing_thanks, thin_thank_you, too_many_asks, missing_sign_off):
        hits(rule, document(text))
    for rule in (missing_ask, late_purpose):
        hits(rule, document(text, Kind.STATUS_CHECK))
    assert time.perf_counter() - began < 10
