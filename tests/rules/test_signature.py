"""What the signature's rules say of many signatures."""

from __future__ import annotations

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.rule import Example, Hit, Rule
from lint_followup.rules.signature import RULES
from lint_followup.rules.signature.missing_contact_details import missing_contact_details
from lint_followup.rules.signature.noisy_signature import noisy_signature
from lint_followup.rules.signature.signature_advert import signature_advert
from lint_followup.rules.signature.signature_motto import signature_motto
from lint_followup.severity import Confidence, Severity
from lint_followup.testing import render

PHONE = "+44 20 7946 0018"


def hits(rule: Rule, example: Example, kind: Kind = Kind.THANK_YOU) -> list[tuple[str, Hit]]:
    draft = parse_bytes(render(kind, example)[0])
    document = Document(draft, Context(), kind=kind)
    return [
        (draft.text[hit.span.start : hit.span.end] if hit.span else "", hit)
        for hit in rule.check(document, rule.options())
    ]


def spoken(
    rule: Rule, lines: str, *, subject: str | None = None, say: str | None = None
) -> list[str]:
    """What the rule marks in a signature with these lines below name and number."""
    signature = f"Amara Jensen\n{PHONE}\n{lines}"
    return [text for text, _ in hits(rule, Example(signature=signature, subject=subject, say=say))]


PLAIN = [
    "Data Analyst | SQL | dbt",
    "Data Analyst at Northfield Clinic",
    "Senior Software Engineer, Brightwell Ltd",
    "MSc Statistics, University of Durham",
    "CPA, PMP",
    "she/her",
    "they/them",
    "(he/him)",
    "Pronouns: she/her",
    "www.example.com/amara",
    "https://www.linkedin.example/in/amara-jensen",
    "github.example/amara",
    "Portfolio: www.example.com/amara",
    "14 Mill Lane, Durham DH1 3LE",
    "P.O. Box 12, Galway",
    "Freelance editor, 2019-2024",
    "Freelance translator (German–English)",
    "Volunteer, Red Cross",
    "Volunteer magician, Example Children’s Hospital",
    "Trustee, Example Animal Charity",
    "Available for interviews on weekdays",
    "Available from 1 December",
    "Available for work in Leeds",
    "Seeking analyst roles in the North",
    "Book a time: www.example.com/calendar",
    "Author of “The Counting of Small Things”",
    "Author, “Magic and Method” (Example Press)",
    "Thesis: “A History of Counting in Small Towns”",
    "Editor of\n“The Journal of Small Things”",
    "Winner, “Young Analyst of the Year” 2024",
    "Registered Nurse, NMC 12A3456E",
    "Registered in England No. 01234567",
    "Company No. 01234567, VAT GB 123 4567 89",
    "Events Manager, Brightwell Hall",
    "Party Secretary, Example Labour Club",
    "Head of Avon Valley Museum",
    "Nurse, Avon and Wiltshire Trust",
    "Psychology graduate",
    "Wedding and portrait archive, Example Library",
    "Cake decorator at Example Bakery",
    "Discount rates team, Example Bank",
    "Shop manager, Example Stores",
    "Store 114, Example Street",
    "Music teacher, grades 1-8",
    "Personal trainer, REPs level 3",
    "Mobile: 07700 900318",
    "T: 020 7946 0018 | M: 07700 900318",
    "Tel. (0) 20 7946 0000 ext. 12",
    "Skype: amara.jensen",
    "14 John Street, Durham",
    "St Mark 14, Valletta",
    "Luke Street 3:30 pm classes",
    "Grace Namaste Gurung",
    "BSc (Hons), MRSC",
    "Security clearance: SC",
    "Languages: English, German, Twi",
    "Sent with kind regards",
    "----------",
    "____________",
    "==========",
    "* * * * *",
    "— Data team —",
    "+++ 24 h: 07700 900318 +++",
    "God’s House Tower Arts Centre, Southampton",
    "Carpe Diem Translations GmbH, Bonn",
]


@pytest.mark.parametrize("lines", PLAIN)
def test_plain_signatures_are_left_alone(lines: str) -> None:
    said = {rule.name: spoken(rule, lines) for rule in RULES}
    assert not any(said.values()), said


ADVERTS = [
    "Magician for children's parties",
    "Magician for children’s parties",
    "The Amazing Amara * MAGICIAN *",
    "Children's entertainer",
    "Available for weddings and birthdays",
    "Available for hire",
    "Book me: www.example.com/dj",
    "Book now and get 10% off!",
    "Book your wedding today",
    "Now booking for Christmas",
    "20 % off candles this week!",
    "20% off all orders",
    "Use code AMARA10 at the till",
    "Promo code: AMARA",
    "Shop now at www.example.com/candles",
    "Order yours at www.example.com",
    "Visit my Etsy shop",
    "Check out my channel",
    "Check out my new podcast",
    "Follow my band on Example",
    "Follow our page",
    "www.etsy.com/shop/amara",
    "onlyfans.com/amara",
    "patreon.com/amara",
    "Support my Patreon",
    "Hire me for your next party",
    "DJ for hire",
    "Wedding DJ",
    "Mobile disco and karaoke",
    "Tarot readings by appointment",
    "Psychic readings, £20",
    "Dog walking and pet sitting",
    "Face painting from £5",
    "Handmade candles and wax melts",
    "Home-made cakes for every day",
    "Taking orders for Christmas",
    "Commissions open",
    "Now taking bookings for spring",
    "Free quotes",
    "No job too small",
    "Special offer this month",
    "Independent Avon representative",
    "Your local Herbalife coach",
    "Ask me about essential oils",
    "Ask me how to earn from home",
    "Be your own boss",
    "Financial freedom starts here",
    "Scentsy consultant",
    "Join my doTERRA team",
    "Elvis tribute act",
    "Stand-up comedian, gigs on Fridays",
    "Bouncy castle hire",
    "Reiki master",
    "Custom cakes",
    "Personalised gifts",
    "Subscribe to my channel",
    "Wedding photographer",
    "Spray tans at home",
    "Poshmark.com/closet/amara",
    "gofundme.com/amara",
]


@pytest.mark.parametrize("line", ADVERTS)
def test_adverts_are_marked(line: str) -> None:
    assert spoken(signature_advert, line) == [line.strip(" *")]


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("Wedding photographer", "Wedding Photographer interview: thank you, Amara"),
        ("Magician for children's parties", "Magician position: thank you, Amara"),
        ("Tarot readings by appointment", "Tarot reader interview: thank you, Amara"),
        ("Dog walking and pet sitting", "Dog walker vacancy: thank you, Amara"),
        ("Independent Avon representative", "Avon Representative interview: thank you, Amara"),
        ("Freelance DJ, available for events", "Events DJ interview: thank you, Amara"),
        ("Custom cakes", "Cake Decorator interview, custom cakes: thank you, Amara"),
    ],
)
def test_the_trade_one_applies_for_is_left_alone(line: str, subject: str) -> None:
    assert not spoken(signature_advert, line, subject=subject)


def test_a_trade_that_the_mail_speaks_of_is_left_alone() -> None:
    say = "As a wedding photographer I learnt to work to the minute."
    assert not spoken(signature_advert, "Wedding photographer", say=say)


@pytest.mark.parametrize(
    "line",
    [
        "Live, laugh, love", "Live Laugh Love ♥", "Carpe diem", "Carpe diem!", "God is good",
        "God bless", "Jesus saves", "Jesus loves you!", "In God we trust", "Philippians 4:13",
        "John 3:16", "1 Corinthians 13:4-8", "Psalm 23:1", "Everything happens for a reason",
        "Be the change", "Never give up", "Dream big", "YOLO", "Namaste", "Good vibes only",
        "Keep calm and carry on", "Stay blessed", "Hakuna matata", "No pain, no gain",
        "Make America great again", "Free Palestine", "Stand with Ukraine", "Black lives matter",
        "All lives matter", "Vote blue", "Love wins", "Just do it.", "Work hard, play hard",
        "Follow your dreams", "Dance like nobody’s watching", "Life is short, eat the cake",
        "Not all who wander are lost", "The best is yet to come", "Only God can judge me",
        '"Well done is better than well said."', "“Well done is better than well said.”",
        "“Well done is better than well said.” – Franklin", '"Simplicity is everything" - A. Nonymous',
        '"Simplicity is everything" (A. Nonymous)', "„Der Weg ist das Ziel“", "«Je pense, donc je suis»",
        "~ “Well done is better than well said.”", "* Live, laugh, love *", "Inshallah", "Amor fati",
        "Proud to be an American", "You only live once", "Too blessed to be stressed", "One love",
        "Trust the process", "Veni, vidi, vici", "Qur’an 2:286", "Memento mori", "Faith over fear",
    ],
)  # fmt: skip
def test_mottoes_are_marked(line: str) -> None:
    assert spoken(signature_motto, line) == [line.strip(" *~")]


@pytest.mark.parametrize(
    "lines",
    [
        "“Well done is better than well said.”\n– Benjamin Franklin",
        "“If you want to go fast, go alone;\nif you want to go far, go together.”",
        "“Be yourself; everyone else is already taken.”\n— Oscar Wilde",
    ],
)
def test_mottoes_over_two_lines_are_one(lines: str) -> None:
    assert spoken(signature_motto, lines) == [lines]


@pytest.mark.parametrize(
    ("lines", "marked", "severity"),
    [
        ("Sent from my iPhone", "Sent from my iPhone", Severity.HINT),
        ("Sent from my Galaxy", "Sent from my Galaxy", Severity.HINT),
        ("Sent from my Samsung device", "Sent from my Samsung device", Severity.HINT),
        ("Sent from Outlook for iOS", "Sent from Outlook for iOS", Severity.HINT),
        ("Get Outlook for Android", "Get Outlook for Android", Severity.HINT),
        ("Sent via BlackBerry", "Sent via BlackBerry", Severity.HINT),
        ("Sent from Yahoo Mail on Android", "Sent from Yahoo Mail on Android", Severity.HINT),
        ("Sent with Proton Mail", "Sent with Proton Mail", Severity.HINT),
        ("Von meinem iPhone gesendet", "Von meinem iPhone gesendet", Severity.HINT),
        ("Gesendet von meinem Telefon", "Gesendet von meinem Telefon", Severity.HINT),
        ("Envoyé de mon iPhone", "Envoyé de mon iPhone", Severity.HINT),
        ("Typed with thumbs, please excuse typos", "Typed with thumbs, please excuse typos",
         Severity.HINT),
        ("Please excuse brevity", "Please excuse brevity", Severity.HINT),
        ("~*~*~*~*~*~*~", "~*~*~*~*~*~*~", None),
        ("<>-<>-<>-<>", "<>-<>-<>-<>", None),
        ("/\\_/\\\n( o.o )\n= ^ =", "/\\_/\\\n( o.o )\n= ^ =", None),
        ("¸.·´¯`·.¸><(((º>", "¸.·´¯`·.¸><(((º>", None),
        ("*+*+*+*+*+*", "*+*+*+*+*+*", None),
        ("This email is confidential.", "This email is confidential.", Severity.HINT),
        ("This message is intended only for you", "This message is intended only for you", Severity.HINT),
        ("Please consider the environment before printing",
         "Please consider the environment before printing", Severity.HINT),
        ("one\ntwo\nthree\nfour\nfive\nsix\nseven",
         f"Amara Jensen\n{PHONE}\none\ntwo\nthree\nfour\nfive\nsix\nseven", None),
    ],
)  # fmt: skip
def test_noise_is_marked(lines: str, marked: str, severity: Severity | None) -> None:
    found = hits(noisy_signature, Example(signature=f"Amara Jensen\n{PHONE}\n{lines}"))
    assert [(text, hit.severity) for text, hit in found] == [(marked, severity)]


@pytest.mark.parametrize(
    "line",
    [
        "+44 20 7946 0018", "020 7946 0018", "(020) 7946 0018", "020-7946-0018", "07700 900318",
        "07700900318", "+1 (206) 555-0147", "206.555.0147", "206-555-0147", "1-206-555-0147",
        "+49 30 23125 014", "030/23125014", "+33 1 99 00 12 34", "01 99 00 12 34", "+39 06 99 00 1234",
        "+34 910 555 012", "+31 20 555 0123", "+46 8 555 012 34", "+47 21 55 01 23", "+358 9 5550 123",
        "+353 20 915 0142", "+351 21 555 0107", "+48 22 555 01 23", "+90 212 555 01 23",
        "+91 98765 43210", "+86 138 0013 8000", "+81-3-5550-1234", "+82 2-555-0123", "+84 24 5550 1234",
        "+62 21 5550 123", "+55 (11) 95550-1234", "+52 55 5550 1234", "+54 9 11 5550-1234",
        "+27 21 555 0123", "+234 803 555 0123", "+254 20 555 0123", "+61 2 5550 1234", "+64 4 555 0123",
        "+972-3-555-0123", "+971 4 555 0123", "+966 11 555 0123", "+20 2 5550 1234",
        "(0) 20 7946 0000 ext. 12", "Tel. 020 7946 0018", "M: 07700 900318", "call 5550123",
        "Phone: 555-0123", "WhatsApp +44 7700 900318", "www.example.com", "https://example.com/in/amara",
        "linkedin.com/in/amara", "LinkedIn: amara-jensen", "GitHub: amaraj", "amara.example.dev",
        "jensen.io/cv", "amara.jensen@example.com", "14 Mill Lane", "Durham DH1 3LE", "Ann Arbor, MI 48104",
        "P.O. Box 12", "10115 Berlin", "K1A 0B1", "Skype: amara",
    ],
)  # fmt: skip
def test_contact_details_are_known(line: str) -> None:
    example = Example(signature=f"Amara Jensen\n{line}")
    for kind in (Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.PRE_INTERVIEW):
        assert not hits(missing_contact_details, example, kind)


@pytest.mark.parametrize(
    "signature",
    [
        "Amara", "Amara Jensen", "A. J.", "Amara Jensen\nData Analyst", "Amara Jensen, CPA",
        "Amara Jensen (she/her)", "Amara Jensen\nClass of 2014-2018", "Amara Jensen\n2014-2018",
        "Amara Jensen\n10 November 2026", "Amara Jensen\n2026-11-10", "Amara Jensen\n10.11.2026",
        "Amara Jensen\n3/11/2026", "Amara Jensen\n“Be kind.”", "Amara Jensen\nISO 9001, 27001",
        "Amara Jensen\nReq 1182", "Amara Jensen\nReference 2026/118", "Amara Jensen\nNMC 12A3456E",
        "Amara Jensen\nGrade 7, band 6", "Amara Jensen\nBSc, MSc", "Amara Jensen\nDurham",
        "Amara Jensen\nSent from my iPhone",
    ],
)  # fmt: skip
def test_contact_details_are_missed(signature: str) -> None:
    example = Example(signature=signature)
    for kind in (Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.PRE_INTERVIEW):
        assert len(hits(missing_contact_details, example, kind)) == 1


@pytest.mark.parametrize(
    "example",
    [
        Example(signature="Amara Jensen", say="My number is 020 7946 0018."),
        Example(signature="Amara Jensen", say="Call me on +1 206 555 0147 at any time."),
        Example(signature="Amara Jensen", say="My profile: https://www.linkedin.com/in/amara"),
        Example(signature="Amara Jensen", attachments=("amara-jensen-cv.pdf",)),
        Example(signature="Amara Jensen", attachments=("Resume_Jensen.docx",)),
        Example(signature="Amara Jensen", attachments=("Résumé.pdf",)),
        Example(signature="Amara Jensen", attachments=("amara.vcf",)),
        Example(signature="Amara Jensen", headers={"In-Reply-To": "<1@brightwell.example>"}),
        Example(signature="Amara Jensen", headers={"References": "<1@brightwell.example>"}),
        Example(signature="Amara Jensen", quoted="On Tuesday, Priya Nair wrote:\n> Good day."),
    ],
)
def test_details_that_stand_elsewhere(example: Example) -> None:
    assert not hits(missing_contact_details, example)


@pytest.mark.parametrize(
    "say", ["I applied on 2026-11-02.", "I saved 12 000 rows.", "It is 10:30."]
)
def test_other_numbers_are_no_telephone(say: str) -> None:
    assert hits(missing_contact_details, Example(signature="Amara Jensen", say=say))


def test_a_typed_text_may_get_its_signature_later() -> None:
    text = "Dear Priya,\n\nThank you for the interview for the Data Analyst role.\n\nAmara Jensen\n"
    document = Document(parse_text(text), Context(), kind=Kind.THANK_YOU)
    [hit] = missing_contact_details.check(document, missing_contact_details.options())
    assert hit.confidence is Confidence.LOW
    assert Region.SIGNATURE in missing_contact_details.regions
