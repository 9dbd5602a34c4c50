"""What the recipient's rules say of many people's names, addresses and firms."""

from __future__ import annotations

import pytest

from lint_followup.contacts import History, Touch
from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.kinds import Kind
from lint_followup.language.addresses import address_fault
from lint_followup.language.employers import job_firms, same_firm, same_owner
from lint_followup.language.greetings import read_greeting
from lint_followup.language.likeness import Likeness, whole_likeness
from lint_followup.language.people import name_parts
from lint_followup.language.recipients import own_mailbox, thread_names
from lint_followup.language.sentences import split_sentences
from lint_followup.parse.formats import parse_bytes
from lint_followup.rule import Example, Hit, Rule
from lint_followup.rules.recipient.malformed_recipient import malformed_recipient
from lint_followup.rules.recipient.misspelt_company import misspelt_company
from lint_followup.rules.recipient.misspelt_recipient_name import misspelt_recipient_name
from lint_followup.rules.recipient.mistyped_recipient import mistyped_recipient
from lint_followup.rules.recipient.several_employers import several_employers
from lint_followup.rules.recipient.shared_thank_you import shared_thank_you
from lint_followup.rules.recipient.unread_mailbox import unread_mailbox
from lint_followup.rules.recipient.wrong_company import wrong_company
from lint_followup.rules.recipient.wrong_recipient_name import wrong_recipient_name
from lint_followup.rules.sender.reply_elsewhere import reply_elsewhere
from lint_followup.severity import Confidence, Severity
from lint_followup.testing import render


def hits(
    rule: Rule, example: Example, context: Context | None = None, kind: Kind = Kind.THANK_YOU
) -> list[Hit]:
    draft = parse_bytes(render(kind, example)[0])
    document = Document(draft, context or example.context, kind=kind)
    return list(rule.check(document, rule.options()))


def verdicts(rule: Rule, found: list[Hit]) -> list[tuple[Severity, Confidence]]:
    return [
        (
            rule.severity if hit.severity is None else hit.severity,
            rule.confidence if hit.confidence is None else hit.confidence,
        )
        for hit in found
    ]


SAME = """
Bill|William Smith
Dami|Oluwadamilola Adebisi
Gus|Augustine Fernando
Lupe|Guadalupe Torres
Vangelis|Evangelos Manos
Tilly|Mathilda May
Poldy|Leopold Bloom
Conny|Cornelia Brandt
Roz|Rosalind Pike
Venkat|Venkataraman Iyer
Lan Anh|Ngo Thi Lan Anh
Mr Osei Tutu|Kwabena Osei-Tutu
Mr. Muller|Jürgen Müller
Mr. Mueller|Jürgen Müller
Dr. van der Berg|van der Berg, Anna
Kate|Katherine Li
Jo|Joanne Park
Sam|Samantha Roe
Liz|Elizabeth Ortiz
Ms. Nguyen|Nguyễn Thị Minh
Minh|Nguyễn Thị Minh
Nguyễn Thị Minh|Minh Nguyen
Ms. Park|Park Seo-yeon
Seo-yeon|Seoyeon Park
Seoyeon|Park Seo Yeon
Jean|Jean-Luc Moreau
Jean-Luc|Jean Luc Moreau
Annmarie|Ann-Marie Byrne
Ann Marie|Ann-Marie Byrne
Mr. García|José García López
Mr. García López|José García
Jose|José García López
Ms. Adeyemi|Folasade Adéyẹmí
Mr Vandermeer|Pieter van der Meer
Mr van der Meer|Pieter Vandermeer
Mr. O'Neill|Liam ONeill
Mr. ONeill|Liam O’Neill
Mr Macleod|Callum MacLeod
Mr. Mansouri|Khalid Al-Mansouri
Mr. Al-Mansouri|Khalid Mansouri
Ivan Petrovich|Ivan Sokolov
Ms. Ivanov|Olga Ivanova
Ms. Kowalski|Anna Kowalska
Mike|Michael Chen
Michael|Mike Chen
Mikhail|Misha Petrov
Sasha|Aleksandr Volkov
Pepe|José Ruiz
Paco|Francisco Díaz
Gosia|Małgorzata Nowak
Wojtek|Wojciech Zając
Tony|Anthony Rossi
Dan|Daniel Levi
Prof. Tanaka|田中 Tanaka Haruki
Tanaka-san|Haruki Tanaka
Mr. Nagy|Nagy Zsófia
Zsofia|Nagy Zsófia
Ms. Li|Katherine Li
P. Nair|Priya Nair
Priya|P. Nair
Ms. Nair|Priya R. Nair
Raj|Rajesh Kumar
Nish|Nisha Patel
Prath|Prathamesh Joshi
Dr Weiss|Jürgen Weiß
Ms Jonsdottir|Guðrún Jónsdóttir
Gudrun|Guðrún Jónsdóttir
Mr. Lukasz|Łukasz Wiśniewski
Ms. Sorensen|Mette Sørensen
Mr. Soerensen|Mette Sørensen
Priya Nair-Smith|Priya Nair
Ms. Smith|Jane Nair-Smith
Suharto|Suharto
Ms Ni Ghallchoir|Sinéad Ní Ghallchóir
Siobhan|Siobhán Doyle
Ms. Quispe|Isabel Quispe Mamani
Mr. bin Rashid|Ismail bin Rashid
Ismail|Ismail bin Rashid
Mr. D'Souza|Leon DSouza
Mr De Souza|João Desouza
Hye-jin|Hyejin Seo
Ms Dvorakova|Jana Dvořáková
Bob|Robert Smith
Peggy|Margaret Fraser
Mr. Smith|John Smith Jr.
Chris|Christopher Yu
Alex|Alexandra Popa
Wei Chen|Chen Wei
Dr Weisz|Weisz, Dr. Anna
Vicky|Victoria Hall
"""

MISSPELT = """
Ana|Anna Rossi
Ms. Okafo|Ngozi Okafor
Mr O'Connell|Seán Ó Conaill
Ms. Gray|Philippa Grey
Rachael|Rachel Stein
Catherine|Katherine Li
Ms Whitfeild|Catherine Whitfield
Jon|John Smith
John|Jon Snow
Sara|Sarah Lee
Steven|Stephen Wu
Stephen|Steven Wu
Brian|Bryan Adams
Mark|Marc Jacobs
Anne|Anna Rossi
Prya|Priya Nair
Pirya|Priya Nair
Mr. Miller|Jürgen Müller
Mr Nguyn|Nguyen Minh
Mr. Nyugen|Minh Nguyễn
Mr. Gracia|José García
Eric|Erica Jones
Mr. Smyth|John Smith
Oluwasuen|Oluwaseun Bello
Mohammad|Mohammed Ali
Thomas|Tomás García
Dr. Weis|Jürgen Weiss
Mr. Petersen|Lars Pedersen
Mr Li|Wei Lu
Siohban|Siobhán Doyle
Philip|Phillip King
Maria|Marie Dubois
Priya Nayr|Priya Nair
Ms. Papadopolou|Eleni Papadopoulou
Kristina|Christina Meyer
Ms Kowalcyzk|Agnieszka Kowalczyk
Mr. Dvorack|Marek Dvořák
Mr. Rodrigues|Ana Rodriguez
Paul|Paula Reyes
Olly|Ollie Grant
Ms Chang|Zhang Wei
Tom|Tim Brown
Mr. Mackenzie|Ian McKenzie
"""

OTHER = """
Ms. Ortiz|Dana Lee
Mike|Michelle Roe
Mark|Priya Nair
Omar|Priya Nair
Ms. Patel|Priya Nair
Dr. Chen|Thandiwe Dlamini
Wei|Haruki Tanaka
Mr. Smith|Siobhán Doyle
Susan|Mark Jones
Anna|Hannes Weber
Ms. Garcia|Ana Martinez
Kim|Park Seo-yeon
Lena|Nela Novak
Ahmed|Fatima Zahra
Mr. Kovacs|Nagy Zsófia
Jean-Pierre|Luc Moreau
Carlos|Mateo Ruiz
Ms. Yamamoto|Tanaka Haruki
Bob|Bill Gates
Emily|Amelia Stone
Julia|Priya Nair
Rahul|Rohan Mehta
Ms Cohen|Noa Levi
Dr Ito|Sato Kenji
Mr Ali|Omar Haddad
Linda|Laura Kim
Hans|Jens Holm
Luc|Leo Roy
Ngozi|Chioma Eze
Ms. Silva|Marta Santos
Mr. Wang|Li Na
Pedro|Paulo Costa
Jack|Jill Hill
Olga|Irina Popova
Kevin|Calvin Roe
Nina|Mina Sato
Sven|Lars Berg
Diego|Hugo Paz
Ms Ng|Amy Wu
Mr. Rossi|Luca Bianchi
"""


def pairs(text: str) -> list[tuple[str, str]]:
    """The two halves of each line, divided at its last bar."""
    return [
        (left, right)
        for line in text.strip().splitlines()
        for left, _, right in [line.rpartition("|")]
    ]


def likeness(greeted: str, name: str) -> Likeness:
    (found,) = read_greeting(f"Dear {greeted},")
    return whole_likeness(found.words, name_parts(name), titled=found.titled)


@pytest.mark.parametrize(("greeted", "name"), pairs(SAME))
def test_a_name_that_may_be_the_same_persons(greeted: str, name: str) -> None:
    assert likeness(greeted, name) is Likeness.SAME


@pytest.mark.parametrize(("greeted", "name"), pairs(MISSPELT))
def test_a_misspelt_name(greeted: str, name: str) -> None:
    assert likeness(greeted, name) is Likeness.MISSPELT


@pytest.mark.parametrize(("greeted", "name"), pairs(OTHER))
def test_another_name(greeted: str, name: str) -> None:
    assert likeness(greeted, name) is Likeness.OTHER


GREETED = {
    "Dear Mr. and Mrs. Smith,": ["Mrs. Smith"],
    "Dear Prof. Dr. Weiß,": ["Prof. Dr. Weiß"],
    "Hello Priya and Omar!": ["Priya", "Omar"],
    "Dear Priya (and team),": ["Priya"],
    "Sehr geehrte Frau Müller,": ["Frau Müller"],
    "Dear Wonderful Priya,": ["Priya"],
    "hi priya": ["priya"],
    "Heyyy Priya,": ["Priya"],
    "Happy Friday Priya!": ["Priya"],
    "Dear Tanaka-san,": ["Tanaka-san"],
    "Dear Hiring Manager, Ms. Roe": ["Ms. Roe"],
    "Dear Hiring Team at Brightwell,": [],
    "Hi both": [],
    "Dear Sir/Madam": [],
    "To Whom It May Concern:": [],
    "Dear Members of the Search Committee,": [],
    "Dear AJ,": [],
    "Dear 王芳,": [],
    "hey altos,": [],
    "Hi Mum,": [],
    "Good morning,": [],
    "": [],
}


@pytest.mark.parametrize("text", GREETED)
def test_whom_a_greeting_names(text: str) -> None:
    assert [text[found.start : found.end] for found in read_greeting(text)] == GREETED[text]


FITS = """
pnair@b.example|Dear Priya,
nair.p@b.example|Dear Priya,
priya_n@b.example|Dear Priya,
p.nair2@b.example|Dear Ms. Nair,
info@b.example|Dear Priya,
p.nair@b.example|Dear Dr. Nair,
pn@b.example|Dear Priya,
xk7291@b.example|Dear Priya,
priyanair@b.example|Hi Priya,
hr@b.example|Dear Mr. Ito,
Brightwell <hello@brightwell.example>|Dear Priya,
Brightwell Talent Team <talent@brightwell.example>|Dear Omar,
Talent Acquisition <ta@b.example>|Dear Omar,
王芳 <fang.wang@b.example>|Dear Jenny,
王芳 <fang.wang@b.example>|Dear Ms. Wang,
Прия Наир <p.nair@b.example>|Dear Priya,
"priya.nair@b.example" <priya.nair@b.example>|Dear Priya,
Nair, Priya <priya.nair@b.example>|Dear Priya,
"Nair, Priya (Brightwell)" <priya.nair@b.example>|Dear Priya,
Priya Nair | Brightwell <priya.nair@b.example>|Dear Priya,
Priya Nair via LinkedIn <messages@linkedin.com>|Dear Priya,
Lena <lena@b.example>|Dear Ms. Ortiz,
Dr. Anna Weisz <a.weisz@b.example>|Dear Dr. Weisz,
José García López <jgarcia@b.example>|Dear Mr. López,
Jean-Luc Moreau <jlm@b.example>|Dear JL,
Katherine Li <catherine.li@b.example>|Dear Catherine,
Dana Lee <dana.ortiz@b.example>|Dear Ms. Ortiz,
front.desk@b.example|Dear Ms. Ortiz,
blue.ocean@b.example|Dear Ms. Ortiz,
Blue Ocean <sail@b.example>|Dear Ms. Ortiz,
Northfield Clinic <frontdesk@northfieldclinic.example>|Dear Dr. Ortiz,
Recruiting <recruiting@b.example>|Dear Sam,
Acme Robotics <hq@acme-robotics.example>|Dear Sam,
Yuki Tanaka <y.tanaka@b.example>|Dear Tanaka-san,
Suharto <suharto@b.example>|Dear Pak Suharto,
Priya Nair <priya.nair@b.example>|Dear Priya ji,
Priya Nair <priya.nair@b.example>|Hi team,
Priya Nair <priya.nair@b.example>|Hello!
Priya Nair <priya.nair@b.example>|Dear Brightwell Team,
Priya Nair <priya.nair@brightwell.example>|Dear Brightwell,
Priya Nair <priya.nair@b.example>|Dear Sir or Madam,
Priya Nair <priya.nair@b.example>|Good morning,
Priya Nair <priya.nair@b.example>, Omar Haddad <omar@b.example>|Dear Omar and Priya,
Priya Nair <priya.nair@b.example>, Omar Haddad <omar@b.example>|Dear Omar,
Priya Nair <priya.nair@b.example>, panel@b.example|Dear Ms. Ortiz,
Ann Byrne <ann@b.example>, Anna Rossi <anna@b.example>|Dear Ann and Anna,
Robert (Bob) Ek <r.ek@b.example>|Hi Bob,
Wei Chen (Eric) <wei.chen@b.example>|Hi Eric,
Mary Ann O'Hara <maohara@b.example>|Dear Mary Ann,
María José Ruiz <mjruiz@b.example>|Querida Majo,
Xiǎomíng Lǐ <xiaoming.li@b.example>|Dear Mr. Li,
Nguyễn Văn An <an.nguyen@b.example>|Dear Mr. An,
Kim Min-jun <minjun.kim@b.example>|Dear Minjun,
Björk Guðmundsdóttir <bjork@b.example>|Dear Björk,
Abdul Rahman bin Yusof <arahman@b.example>|Dear Encik Abdul Rahman,
Sheikh Hasan <hasan@b.example>|Dear Mr. Hasan,
Leonardo DiCaprio <ldc@b.example>|Hi Leo,
Margaret Smith <msmith@b.example>|Hi Peggy,
Aleksandra Kowalska <ola@b.example>|Hi Ola,
Aleksandra Kowalska <ak@b.example>|Hi Ola,
T. Okafor <t.okafor@b.example>|Dear Tobe,
Sarah Jones <sarah.jones-smith@b.example>|Dear Mrs. Smith,
noreply@b.example|Dear Priya,
"Dr. Jürgen Müller-Lüdenscheidt" <jml@b.example>|Dear Dr. Mueller,
Elizabeth Ní Bhriain <libby.obrien@b.example>|Dear Libby,
Priya Nair <priya.nair@b.example>|Priya,
priya.nair@b.example|priya -
Priya Nair <priya.nair@b.example>|Dear Priya Ma'am,
Priya Nair <priya.nair@b.example>|Respected Ma'am,
Year 5 parents <year5@b.example>|Dear Parents,
Rui Ferreira <rui.ferreira@b.example>|Dear Eng. Ferreira,
Chang Wei-lin <wl.chang@b.example>|Dear Wei-Lin,
Fernández-Ibarra, Lucía <lfi@b.example>|Dear Ms. Fernandez,
Sinéad <s@b.example>|Hi Sinead,
Ben Stone <bstone@b.example>|Hey Benji,
Jo Roe <jo@b.example>|Hi Jo!
Th. Müller <t.mueller@b.example>|Lieber Thomas,
Tom <tom@b.example>|Dear Mr. Brown,
Ōta Kenji <k.ota@b.example>|Dear Mr. Oota,
Yuuki Satō <y.sato@b.example>|Dear Ms. Sato,
Yuuki Satou <y.sato@b.example>|Dear Yuki,
Muhammad Ali <mali@b.example>|Dear Mr. Ali,
Olena Shevchenko <olena@b.example>|Dear Lena,
D'Angelo Russo <drusso@b.example>|Dear DAngelo,
Anne-Sophie Roy <asroy@b.example>|Chère Anne-So,
Priya Nair <priya.nair@b.example>|Dear Priya (and Omar),
HR Department - Priya Nair <hr@b.example>|Dear Omar,
Jonathan van 't Hof <jvthof@b.example>|Dear Mr van't Hof,
Sri Lakshmi Rao <srao@b.example>|Dear Ms. Lakshmi,
Chidi Okeke <c.okeke@b.example>|Dear Engr. Okeke,
Vladimír Novák <novak@b.example>|Dear Vlado,
Ekaterina Smirnova <esmirnova@b.example>|Dear Ekaterina Ivanovna,
Sjoerd de Boer <s.deboer@b.example>|Beste Sjoerd,
İpek Yılmaz <ipek.yilmaz@b.example>|Dear Ms. Yilmaz,
Łukasz Żak <lukasz.zak@b.example>|Dear Lukasz,
Hélène Dubois <h.dubois@b.example>|Dear Helene,
Kristín Björnsdóttir <kristin@b.example>|Dear Kristin,
Cho Yoon-hee <yh.cho@b.example>|Dear Director Cho,
Ravi <ravi@b.example>|Dear Mr Ravi,
Balasubramanian S. <balas@b.example>|Dear Bala,
S. Balasubramanian <sbala@b.example>|Dear Mr. Bala,
K. P. S. Menon <kps@b.example>|Dear KPS,
"""


@pytest.mark.parametrize(("to", "greeting"), pairs(FITS))
def test_a_greeting_that_fits_or_cannot_be_judged(to: str, greeting: str) -> None:
    example = Example(to=to, greeting=greeting)
    assert not hits(wrong_recipient_name, example)
    assert not hits(misspelt_recipient_name, example)


SURE = (Severity.ERROR, Confidence.HIGH)
LIKELY = (Severity.WARNING, Confidence.MEDIUM)
MAYBE = (Severity.INFO, Confidence.LOW)


@pytest.mark.parametrize(
    ("to", "greeting", "verdict"),
    [
        ("Priya Nair <priya.nair@b.example>", "Dear Marc,", SURE),
        ("Priya Nair <priya.nair@b.example>", "Dear Ms. Ortiz,", SURE),
        ("priya.nair@b.example", "Dear Mark,", SURE),
        ("Dana Lee <dlee@b.example>", "Hi Omar,", SURE),
        ("Hana Sato <hana@b.example>", "hi peter,", SURE),
        ("dana@b.example", "Hi Omar,", LIKELY),
        ("T. Okafor <t.okafor@b.example>", "Dear Ms. Ruiz,", LIKELY),
        ("Wang Fang <fang.wang@b.example>", "Dear Jenny,", MAYBE),
        ("Priya Nair <priya.nair@b.example>", "Dear Dorota,", LIKELY),
    ],
)
def test_how_sure_a_wrong_name_is(
    to: str, greeting: str, verdict: tuple[Severity, Confidence]
) -> None:
    found = hits(wrong_recipient_name, Example(to=to, greeting=greeting))
    assert verdicts(wrong_recipient_name, found) == [verdict]


def test_somebody_who_signs_in_the_thread_may_be_greeted() -> None:
    thread = (
        "On Monday, Fang Wang <fang.wang@b.example> wrote:\n> See you then.\n>\n> Best,\n> Jenny"
    )
    example = Example(to="Fang Wang <fang.wang@b.example>", greeting="Dear Jenny,", quoted=thread)
    assert not hits(wrong_recipient_name, example)


def test_a_name_that_the_draft_explains_is_a_maybe() -> None:
    example = Example(
        to="Dana Lee <dlee@b.example>",
        greeting="Dear Ms. Ortiz,",
        say="Dana, could you pass this on to Ms. Ortiz, please?",
    )
    assert verdicts(wrong_recipient_name, hits(wrong_recipient_name, example)) == [MAYBE]


@pytest.mark.parametrize(
    ("panel", "verdict"), [(("Eva Ortiz",), MAYBE), (("Eva Ortiz", "Dana Lee"), SURE)]
)
def test_one_interviewer_greeted_in_a_mail_to_another(
    panel: tuple[str, ...], verdict: tuple[Severity, Confidence]
) -> None:
    example = Example(to="Dana Lee <dlee@b.example>", greeting="Dear Ms. Ortiz,")
    found = hits(wrong_recipient_name, example, Context(interviewers=panel))
    assert verdicts(wrong_recipient_name, found) == [verdict]


def test_the_thread_knows_names_that_the_address_field_lacks() -> None:
    thread = "On Tue, Nov 3, 2026 at 4:10 PM Katherine Li <kli@b.example> wrote:\n> Thank you."
    example = Example(to="kli@b.example", greeting="Dear Catherine,", quoted=thread)
    (hit,) = hits(misspelt_recipient_name, example)
    assert "Katherine" in hit.message
    assert thread_names(parse_bytes(render(Kind.THANK_YOU, example)[0])) == {
        "kli@b.example": "Katherine Li"
    }


def test_names_in_the_body() -> None:
    say = "Ms. Leee was kind. It was good to talk with Danna. Thank you, Dnaa."
    example = Example(to="Dana Lee <dlee@b.example>", greeting="Dear Dana,", say=say)
    draft = parse_bytes(render(Kind.THANK_YOU, example)[0])
    found = [
        draft.text[hit.span.start : hit.span.end]
        for hit in hits(misspelt_recipient_name, example)
        if hit.span
    ]
    assert found == ["Leee", "Danna", "Dnaa"]


def test_other_names_in_the_body_are_left_alone() -> None:
    say = (
        "I met Dan and Donna as well, and I work with Diana. Data, Java and Dama came up. "
        "Thanks to Daria."
    )
    example = Example(to="Dana Lee <dlee@b.example>", greeting="Dear Dana,", say=say)
    assert not hits(misspelt_recipient_name, example)


FAULTY = [
    "priya@acme",
    "priya..nair@acme.example",
    "priya@acme..example",
    "priya nair@acme.example",
    "priya.nair@acme.example.",
    "priya@@acme.example",
    ".priya@acme.example",
    "priya@-acme.example",
    "priya.@acme.example",
    "priya@acme.e",
    "priya@acme.c0m",
    "priya(at)acme.example",
]
SOUND = [
    "a@email.com",
    "x@gail.com",
    "jo@ymail.com",
    "jo@münchen.de",
    "δοκιμή@παράδειγμα.δοκιμή",
    "用户@例子.公司",
    "o'neill+jobs@acme.museum",
    "priya@mail.acme.co.uk",
    "priya@brightwell.test",
    "priya@xn--mnchen-3ya.de",
]


@pytest.mark.parametrize("address", FAULTY)
def test_an_address_that_cannot_be_delivered_to(address: str) -> None:
    assert address_fault(address)
    assert hits(malformed_recipient, Example(to=address))


@pytest.mark.parametrize("address", SOUND)
def test_an_address_with_nothing_wrong(address: str) -> None:
    assert not address_fault(address)
    assert not hits(malformed_recipient, Example(to=address))
    assert not hits(mistyped_recipient, Example(to=address))


@pytest.mark.parametrize(
    "domain", ["gmial.com", "hotmial.com", "gmail.con", "yaho.com", "outlok.com", "acme.cmo"]
)
def test_a_mistyped_domain(domain: str) -> None:
    assert hits(mistyped_recipient, Example(to=f"Priya Nair <priya.nair@{domain}>"))


def test_an_address_known_from_earlier_mail() -> None:
    touch = Touch.received("2026-11-03T10:00", address="priya.nair@brightwell.example")
    context = Context(history=History(touches=(touch,)))
    typed = Example(to="Priya Nair <priya.nair@brigthwell.example>")
    assert hits(mistyped_recipient, typed, context)
    assert not hits(mistyped_recipient, typed)
    assert not hits(mistyped_recipient, Example(), context)


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@a.example",
        "noreply@a.example",
        "no_reply@a.example",
        "do-not-reply@a.example",
        "donotreply@a.example",
        "careers-noreply@a.example",
        "noreply2@a.example",
        "jobs.noreply@a.example",
        "mailer-daemon@a.example",
        "MAILER-DAEMON@a.example",
        "bounces+72=x@a.example",
        "unmonitored@a.example",
    ],
)
def test_a_mailbox_that_nobody_reads(address: str) -> None:
    assert hits(unread_mailbox, Example(to=address))


@pytest.mark.parametrize(
    "address",
    [
        "nora.reply@a.example",
        "reply+4f@a.example",
        "info@a.example",
        "noreen@a.example",
        "careers@noreply.example",
        "replyto.jobs@a.example",
        "bounce.okafor@a.example",
        "nobodyhome@a.example",
    ],
)
def test_a_mailbox_that_somebody_reads(address: str) -> None:
    assert not hits(unread_mailbox, Example(to=address))


def test_a_copy_to_an_unread_mailbox_is_a_remark() -> None:
    (hit,) = hits(unread_mailbox, Example(headers={"Cc": "no-reply@brightwell.example"}))
    assert hit.severity is Severity.INFO


HERE = """
I am writing to thank you for considering me for the Data Analyst role at Globex.
Thanks again for the chance to interview for the analyst position with Globex.
I'm really excited about the possibility of joining the Globex team.
I would be honoured to be part of Globex.
I remain convinced that Globex is the right place for me.
I'd love to bring my skills to Globex.
I believe my background makes me a strong fit for Globex.
I am confident I could contribute to Globex's continued success.
Thank you for telling me more about the work you do at Globex.
Working at Globex would be a dream come true.
Joining Globex would be the next step I have been hoping for.
I am very interested in working for Globex.
I look forward to the opportunity to become part of the Globex family.
I appreciate the time you took to tell me about the culture at Globex.
I applied for the position of accountant at Globex two weeks ago.
I submitted my application for the Nurse role at Globex on 3 May.
I wanted to follow up on my application to Globex.
I interviewed for the Sales Manager position at Globex last Thursday.
I'm writing to check on the status of my application at Globex.
I want to reiterate my interest in the position at Globex.
I am thrilled at the prospect of working with the Globex team.
Your mission at Globex speaks to me.
I know that I would thrive at Globex.
I'd be proud to work at Globex.
I remain interested in the opening you have at Globex.
Thank you for the chance to talk about the career opportunities at Globex.
I can see myself growing with Globex.
"""

ELSEWHERE = """
My role at Globex taught me patience.
In my current position at Globex, I lead four people.
At Globex I built a check that found such gaps.
While working at Globex I learned dbt.
I worked for Globex from 2019 to 2022.
Before joining Globex I studied law.
I joined Globex in 2020.
You mentioned that you had worked at Globex before.
I have since been offered a position at Globex.
I have a final interview at Globex on Friday.
As we discussed, Globex is your main competitor.
The project for Globex taught me a lot.
My manager at Globex would gladly speak to you.
I gave my notice at Globex yesterday.
My references from Globex are attached.
I loved working at Globex, and I hope to find the same here.
Since my time at Globex, I have wanted to work in a small team.
I completed an internship at Globex last summer.
My experience with Globex software fits this role.
The team at Globex used dbt, as yours does.
Our team at Globex cut the error rate by half.
I heard about this role from a friend who works at Globex.
I enjoyed the case about Globex.
Your article on working at Globex was very useful.
I was sorry to hear that the role at Globex was what you left behind.
I teach at Globex College in the evenings.
I left the role at Globex in May.
As a data analyst at Globex, I wrote reports.
I look forward to joining Microsoft Teams at ten.
I want to join Toastmasters this year.
I have been accepted for a position at Globex.
I took part in an interview at Radio Globex once.
The opportunity at Globex ended when the plant closed.
The opening at Globex was filled in March, so I am free to start.
He has a role at Globex now.
I enjoyed learning more about Globex.
I hope to visit Globex one day.
My interest in Kubernetes has only grown.
"""


def firms(text: str) -> list[str]:
    return [mention.name for mention in job_firms(text, split_sentences(text))]


@pytest.mark.parametrize("text", HERE.strip().splitlines())
def test_a_sentence_says_where_the_job_is(text: str) -> None:
    assert any("Globex" in name for name in firms(text))


@pytest.mark.parametrize("text", ELSEWHERE.strip().splitlines())
def test_a_sentence_about_another_job_or_no_firm(text: str) -> None:
    assert firms(text) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Group", "acme-uk"),
        ("PwC", "PricewaterhouseCoopers"),
        ("Boston Consulting Group", "bcg"),
        ("Goldman Sachs", "gs"),
        ("HSBC", "Hongkong and Shanghai Banking Corporation"),
        ("International Business Machines", "IBM"),
        ("The Paprika Room", "thepaprikaroom"),
        ("Aple", "apple"),
        ("AT&T", "att"),
        ("Bank of America", "bofa"),
        ("Johnson & Johnson", "jnj"),
        ("Kamau & Partners", "kamau-partners"),
        ("Norrgård", "norrgard"),
        ("First National Bank", "fnb"),
    ],
)
def test_two_names_of_one_firm(one: str, other: str) -> None:
    assert same_firm(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Globex", "initech"),
        ("Apex", "Acme"),
        ("Blue Ocean", "Blue Sky"),
        ("Globex Health", "Mercy Health"),
    ],
)
def test_two_firms(one: str, other: str) -> None:
    assert not same_firm(one, other)


@pytest.mark.parametrize(
    "other", ["acme.co.uk", "acme-group.example", "jobs.acme.de", "acmecorp.example", "acme.com.au"]
)
def test_two_domains_of_one_firm(other: str) -> None:
    assert same_owner("acme.com", other)


def test_another_company_is_sure_only_with_the_context() -> None:
    say = "I look forward to joining Globex."
    sure = hits(wrong_company, Example(say=say), Context(company="Brightwell"))
    assert verdicts(wrong_company, sure) == [SURE]
    assert verdicts(wrong_company, hits(wrong_company, Example(say=say))) == [
        (Severity.INFO, Confidence.MEDIUM)
    ]
    named = Example(say=f"Brightwell’s plans impressed me. {say}")
    assert verdicts(wrong_company, hits(wrong_company, named)) == [LIKELY]


@pytest.mark.parametrize(
    ("to", "company"),
    [
        ("Priya Nair <priya.nair@globex.example>", "Initech"),
        ("Priya Nair <priya.nair@talent-bridge.example>", None),
        ("Priya Nair <priya.nair@gmail.com>", None),
        ("Priya Nair <globex@myworkday.com>", None),
        ("Priya Nair <p.nair@cs.example.edu>", None),
        ("Priya Nair <p.nair@glbx.example>", "Globex Holdings"),
    ],
)
def test_a_company_that_may_well_be_the_right_one(to: str, company: str | None) -> None:
    example = Example(to=to, say="I am very interested in the role at Globex.")
    assert not hits(wrong_company, example, Context(company=company))


def test_a_company_of_the_thread_is_no_slip() -> None:
    thread = "On Monday, Priya Nair <priya.nair@brightwell.example> wrote:\n> Our client is Globex."
    example = Example(say="I am very interested in the role at Globex.", quoted=thread)
    assert not hits(wrong_company, example)


@pytest.mark.parametrize(
    ("say", "company", "found"),
    [
        ("I look forward to joining Aple.", "Apple", ["Aple"]),
        ("The talk about Brightwel’s depot was good.", None, ["Brightwel"]),
        ("Brihgtwell and Brightwell are one.", None, ["Brihgtwell"]),
        ("The people at Brightwells were kind.", None, []),
        ("I like Brightwell’s plans.", None, []),
        ("The Brighton depot and Bright Health came up.", None, []),
        ("My apples are ripe, and the Apple team was kind.", "Apple", []),
    ],
)
def test_a_misspelt_company(say: str, company: str | None, found: list[str]) -> None:
    example = Example(say=say)
    draft = parse_bytes(render(Kind.THANK_YOU, example)[0])
    spoken = hits(misspelt_company, example, Context(company=company))
    assert [draft.text[h.span.start : h.span.end] for h in spoken if h.span] == found


@pytest.mark.parametrize(
    ("sender", "mailbox", "own"),
    [
        ("Amara Jensen <a@example.com>", "me@amarajensen.example", True),
        ("Amara Jensen <a@example.com>", "Amara Jensen <x@example.org>", True),
        ("Amara Jensen <a@example.com>", "a+sent@example.com", True),
        ("Li An <li.an@example.com>", "Dalia Anders <dalia@b.example>", False),
        ("Amara Jensen <a@example.com>", "Kate Jensen <kate@example.org>", False),
    ],
)
def test_whose_mailbox_it_is(sender: str, mailbox: str, *, own: bool) -> None:
    name = sender.partition(" <")[0]
    example = Example(from_=sender, headers={"Cc": mailbox}, signature=name)
    draft = parse_bytes(render(Kind.THANK_YOU, example)[0])
    assert own_mailbox(draft, draft.cc[0]) is own


def test_a_firm_called_by_a_common_word() -> None:
    to = "Priya Nair <priya.nair@apple.com>"
    assert hits(misspelt_company, Example(to=to, say="I look forward to joining Aple."))
    assert not hits(misspelt_company, Example(to=to, say="The Apples and Ample came up."))


def test_a_second_employer_in_to_weighs_more_than_in_cc() -> None:
    stranger = "Rui Costa <rui.costa@douro.example>"
    both = Example(to=f"Priya Nair <priya.nair@brightwell.example>, {stranger}")
    copied = Example(headers={"Cc": stranger})
    assert verdicts(several_employers, hits(several_employers, both)) == [LIKELY]
    assert verdicts(several_employers, hits(several_employers, copied)) == [
        (Severity.INFO, Confidence.MEDIUM)
    ]
    assert not hits(shared_thank_you, both)


def test_a_note_to_a_panel_that_the_context_knows() -> None:
    example = Example(
        to="Priya Nair <priya.nair@b.example>, Omar Haddad <omar.haddad@b.example>",
        greeting="Dear Priya,",
    )
    assert hits(shared_thank_you, example)
    assert not hits(shared_thank_you, example, Context(interviewers=("Priya Nair",)))


@pytest.mark.parametrize(
    ("answers", "fires"),
    [
        ("amara.jensen@example.com", False),
        ("a.mara.jensen+x@example.com", False),
        ("amara.jensen@mail.example.com", False),
        ("priya.nair@brightwell.example", False),
        ("amara.jensen@example.org", True),
        ("kate@example.com", True),
    ],
)
def test_where_answers_go(answers: str, *, fires: bool) -> None:
    assert bool(hits(reply_elsewhere, Example(headers={"Reply-To": answers}))) is fires
