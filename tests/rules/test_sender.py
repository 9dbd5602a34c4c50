"""What the sender's rules say of many people's names and addresses."""

from __future__ import annotations

import pytest

from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes
from lint_followup.rule import Example, Hit, Rule
from lint_followup.rules.sender import RULES
from lint_followup.rules.sender.malformed_address import malformed_address
from lint_followup.rules.sender.mismatched_sender import mismatched_sender
from lint_followup.rules.sender.nameless_address import nameless_address
from lint_followup.rules.sender.side_business_address import side_business_address
from lint_followup.rules.sender.throwaway_address import throwaway_address
from lint_followup.rules.sender.unprofessional_address import unprofessional_address
from lint_followup.severity import Confidence, Severity
from lint_followup.testing import render


def hits(rule: Rule, example: Example) -> list[tuple[str, Hit]]:
    draft = parse_bytes(render(Kind.THANK_YOU, example)[0])
    document = Document(draft, Context(), kind=Kind.THANK_YOU)
    return [
        (draft.region_text(hit.span.region)[hit.span.start : hit.span.end] if hit.span else "", hit)
        for hit in rule.check(document, rule.options())
    ]


def spoken(rule: Rule, sender: str, signed: str | None = None) -> list[str]:
    name = sender.partition(" <")[0].strip('"') if " <" in sender else "Amara Jensen"
    signature = f"{signed or name}\n+44 20 7946 0018"
    return [text for text, _ in hits(rule, Example(from_=sender, signature=signature))]


PEOPLE = [
    "Amara Jensen <amara.jensen@example.com>",
    "Amara Jensen <ajensen@example.com>",
    "Amara Jensen <jensena84@example.com>",
    "Amara Jensen <aj1984@example.com>",
    "Amara Jensen <amara_jensen_1969@example.com>",
    "Amara Jensen <amara69@example.com>",
    "Amara Jensen <me@amarajensen.example>",
    "Amara Jensen <hello@jensen.example>",
    "Amara Jensen <amara.jensen+acme-jobs@example.net>",
    "Amara Jensen <amara@mail.example.org>",
    "Dick Butkus <dick.butkus@example.com>",
    "Anna Hooker <annahooker@example.com>",
    "Sean King <sean.king@example.com>",
    "Kelly Wolf <kelly.wolf88@example.com>",
    "Sam Angel <samangel@example.com>",
    "James Cockburn <jcockburn@example.com>",
    "Assunta Marino <assunta.marino@example.com>",
    "David Essex <david.essex@example.com>",
    "Nick Hornby <nhornby@example.com>",
    "E. E. Cummings <ee.cummings@example.com>",
    "Oksana Babenko <babenko.oksana@example.com>",
    "Harry Dickson <h.dickson@example.com>",
    "Outi Lover <outi.lover@example.com>",
    "Alan Sugar <alansugar@example.com>",
    "Jannik Sinner <j.sinner@example.com>",
    "Princess Okafor <princess.okafor@example.com>",
    "Honey Singh <honey_singh@example.com>",
    "Kitty O’Neil <kitty.oneil@example.com>",
    "Katherine O'Neil <kitty.oneil@example.com>",
    "Bunny Guinness <bunnyg@example.com>",
    "Candace Bushnell <candy.bushnell@example.com>",
    "Barbara Castle <barbie.castle@example.com>",
    "Robin Lovejoy <robin.lovejoy@example.com>",
    "Gary Player <gary@player.example>",
    "Anke Beer <anke.beer@example.de>",
    "Ivo Weed <weedivo@example.com>",
    "Peter Outlaw <peter.outlaw@example.com>",
    "Nguyễn Thị Minh Khai <khai.nguyentm@example.com>",
    "Nguyễn Bích Phúc <bichphuc@example.com>",
    "Trần Đức Dũng <dung.tran@example.com>",
    "Li Xu <xuli@example.com>",
    "Wang Xiaoming <xm.wang@example.com>",
    "Xiaoming Wang (Eric) <eric.wang@example.com>",
    "王芳 <fang.w88@example.cn>",
    "王芳 <13800138000@qq.com>",
    "Kim Ji-woo <jiwoo.kim@example.kr>",
    "Ji Woo Kim <kjw0420@example.kr>",
    "山田太郎 <taro.yamada@example.jp>",
    "Tarō Yamada <yamada-t@example.jp>",
    "Guðrún Jónsdóttir <gudrun.jons@example.is>",
    "Þórunn Ægisdóttir <thorunn@example.is>",
    "Søren Kierkegård <soeren.kierkegaard@example.dk>",
    "Jürgen Groß <juergen.gross@example.de>",
    "Jürgen Groß <jurgen.gros@example.de>",
    "Łukasz Wójcik <lukasz.wojcik@example.pl>",
    "Katarzyna Zając <kasia.zajac@example.pl>",
    "Małgorzata Nowak <gosia.n@example.pl>",
    "José García López <jgarcia@example.es>",
    "Francisco Pérez <pacoperez@example.es>",
    "João Pedro de Souza <jpsouza@example.br>",
    "Maria da Conceição <mdaconceicao@example.pt>",
    "Giuseppe Esposito <beppe.esposito@example.it>",
    "Seán Ó Briain <sean.obrien@example.ie>",
    "Siobhán Ní Dhomhnaill <siobhan.nidhomhnaill@example.ie>",
    "Rhys ap Dafydd <rhysapdafydd@example.org>",
    "Anna van der Berg <avdberg@example.nl>",
    '"van der Berg, Anna" <anna.vdb@example.nl>',
    "Oleksandr Shevchenko <sasha.shevchenko@example.org>",
    "Иван Петров <ivan.petrov@example.org>",
    "Ekaterina Ivanova <katya_ivanova@example.org>",
    "Dmitry Titov <dtitov@example.org>",
    "Semen Kravchuk <semen.kravchuk@example.org>",
    "Mohammed Al-Fayed <m.alfayed@example.com>",
    "Bashar Assad <bassad@example.com>",
    "محمد علي <mohamed.ali@example.com>",
    "Fatimah binti Abdullah <fatimah.abdullah@example.my>",
    "Karim Babek <babek@example.com>",
    "Nazi Rostami <nazi.rostami@example.com>",
    "Madhuri Dixit <madhuri.dikshit@example.in>",
    "Venkatesh Subramaniam <venkat.s@example.in>",
    "S. Karthik <karthik.subramaniam@example.in>",
    "Priyanka Shitole <priyanka.shitole@example.in>",
    "Zainab Butt <zainab.butt@example.pk>",
    "Emre Yılmaz <emre.yilmaz@example.com>",
    "Şükrü Çağlar <sukru.caglar@example.com>",
    "Nino Beridze <nberidze@example.ge>",
    "Ani Hakobyan <ani_h@example.am>",
    "Noa Ben-David <noabd@example.org>",
    "Chukwuemeka Okonkwo <emeka.okonkwo@example.ng>",
    "Thandiwe Dlamini <thandi.dlamini@example.za>",
    "Dawit Tesfaye <dawit.tesfaye@example.org>",
    "Leilani Kealoha <lkealoha@example.org>",
    "Wiremu Tamihana <wiremu@example.nz>",
    "Siriporn Wongsakul <siriporn.w@example.th>",
    "Suharto <suharto@example.id>",
    "Björk Guðmundsdóttir <bjork@example.is>",
    "Zsófia Nagy <nagyzsofi@example.hu>",
    "Ioannis Papadopoulos <yiannis.papadopoulos@example.gr>",
    "Melike Kuntz <melike.kuntz@example.de>",
    "Dwayne John Reed <dj.reed@example.com>",
    "Tom Anderson <tomanderson@example.com>",
    "Fernando Sandoval <fsandoval@example.com>",
    "Rosa Flowers <rosa.flowers@example.com>",
    "Grace Party <grace.party@example.com>",
    "Ho Chi Ming <ho.chiming@example.hk>",
    "Ma Yo-Yo <yoyoma@example.com>",
    "Jackson Crazy Horse <jackson.crazyhorse@example.com>",
    "Mary Littlebear <marylittlebear@example.com>",
    "Peter Magician Smith <peter.smith@example.com>",
    "amara.jensen@example.com",
    "j.smith@example.com",
    "kelly.wolf@example.com",
    "samangel@example.com",
]


@pytest.mark.parametrize("sender", PEOPLE)
def test_people_are_left_alone(sender: str) -> None:
    said = {rule.name: spoken(rule, sender) for rule in RULES}
    assert not any(said.values()), said


PLAYFUL = [
    ("fluffybunny61", "fluffybunny"),
    ("demonseed420", "demonseed420"),
    ("honey.bunny77", "honey.bunny"),
    ("partygirl_jo", "partygirl"),
    ("amara.partygirl", "partygirl"),
    ("tom.the.magician", "magician"),
    ("xXsniperXx", "xXsniperXx"),
    ("xxsniperxx99", "xxsniperxx"),
    ("sexyamara", "sexyamara"),
    ("sexy.amara", "sexy"),
    ("s3xy_amara", "s3xy"),
    ("hottie69", "hottie69"),
    ("h0ttie", "h0ttie"),
    ("princess_amara", "princess"),
    ("amara.princess", "princess"),
    ("amara.cutiepie", "cutiepie"),
    ("crazycatlady", "crazycatlady"),
    ("crazy.cat.lady", "crazy.cat.lady"),
    ("babygirl_jensen", "babygirl"),
    ("jensen.rockstar", "rockstar"),
    ("jensenthesniper", "jensenthesniper"),
    ("ninja.amara", "ninja"),
    ("amaraninja", "amaraninja"),
    ("darkwolf", "darkwolf"),
    ("dark.wolf", "dark.wolf"),
    ("dark_angel_amara", "dark_angel"),
    ("the.king.of.amara", "the.king"),
    ("dragonslayer2000", "dragonslayer"),
    ("vampiregirl", "vampiregirl"),
    ("pokemonmaster", "pokemonmaster"),
    ("beerlover", "beerlover"),
    ("amara.drunk", "drunk"),
    ("tequila.amara", "tequila"),
    ("stoner420", "stoner420"),
    ("amara1488", "1488"),
    ("jensen_666", "666"),
    ("bigdaddy", "bigdaddy"),
    ("hot.stuff.jensen", ""),
    ("hotstuff.jensen", "hotstuff"),
    ("bad_bitch", "bitch"),
    ("smartass.amara", "smartass"),
    ("fuckoff", "fuckoff"),
    ("lil.devil", "lil.devil"),
    ("lilmissamara", "lilmissamara"),
    ("sweetie.amara", "sweetie"),
    ("sweetpea", "sweetpea"),
    ("teddybear", "teddybear"),
    ("unicorn.amara", "unicorn"),
    ("soccermom", "soccermom"),
    ("snugglebug22", "snugglebug"),
    ("sunshine.amara", "sunshine"),
    ("superman", "superman"),
    ("amara+cutie", "cutie"),
    ("weedlover", "weedlover"),
    ("pothead", "pothead"),
    ("thuglife", "thuglife"),
    ("lovergirl", "lovergirl"),
    ("xoxo.hottie", "hottie"),
    ("goddess.amara", "goddess"),
    ("angel.baby", "angel.baby"),
    ("love.monster", "love.monster"),
    ("queen.bee.diva", "queen.bee.diva"),
]


@pytest.mark.parametrize(("local", "expected"), PLAYFUL)
def test_playful_words_are_marked(local: str, expected: str) -> None:
    assert spoken(unprofessional_address, f"Amara Jensen <{local}@example.com>") == (
        [expected] if expected else []
    )


@pytest.mark.parametrize("local", [local for local, expected in PLAYFUL if expected])
def test_a_playful_address_is_not_also_called_nameless(local: str) -> None:
    sender = f"Amara Jensen <{local}@example.com>"
    assert not spoken(nameless_address, sender)
    assert not spoken(side_business_address, sender)


@pytest.mark.parametrize(
    "local",
    [
        "essex.girlguide",
        "scunthorpe.united",
        "amara.dickinson",
        "amara.cassidy",
        "amara.hancock",
        "amara.hitchcock",
        "amara.king",
        "amara.lovelace",
        "amara.kissinger",
        "amara.wolfe",
        "amara.sextus",
        "amara.sussex",
        "amara.titus",
        "amara.petit",
        "amara.bass",
        "amara.grass",
        "amara.hassan",
        "amara.cumberland",
        "amara.kumar",
        "amara.analyst",
        "amara.data",
        "amara.grape",
        "amara.therapist",
        "amara.basement",
        "amara.pennington",
        "amara.peacock",
        "amara.woodcock",
        "amara.babington",
        "amara.bunnell",
        "amara.ninjala",
        "amara.kittelsen",
        "amara.puppel",
        "amara.demonte",
        "amara.satanek",
        "amara.weedon",
        "amara.beerbohm",
        "amara.wineman",
        "amara.partyka",
        "amara.queensland",
        "amara.bitchell",
        "amara.fuchs",
        "amara.shiterson",
        "amara.hoare",
        "amara.whorley",
        "amara.pimperton",
        "amara.slutsky",
        "amara.cox",
        "amara.ball",
        "amara.1969",
        "amara.69",
        "amara.wang",
        "amara.wildman",
        "amara.badman",
        "amara.goodfellow",
        "amara.darkwa",
        "amara.crazer",
        "amara.madsen",
        "amara.moonen",
        "amara.love",
        "amara.bird",
        "amara.hunter",
    ],
)
def test_words_inside_words_are_left_alone(local: str) -> None:
    assert not spoken(unprofessional_address, f"Amara Jensen <{local}@example.com>")


def test_numbers_alone_are_doubtful() -> None:
    found = hits(unprofessional_address, Example(from_="Amara Jensen <amara420@example.com>"))
    assert [(text, hit.confidence) for text, hit in found] == [("420", Confidence.LOW)]


def test_reply_to_is_read_too() -> None:
    example = Example(headers={"Reply-To": "cutiepie@example.net"})
    assert [text for text, _ in hits(unprofessional_address, example)] == ["cutiepie"]


def test_a_better_address_is_proposed() -> None:
    example = Example(
        from_="Zoë van der Müller <cutiepie@hotmail.com>", signature="Zoë van der Müller"
    )
    [(_, hit)] = hits(unprofessional_address, example)
    assert hit.suggestion is not None
    assert "zoe.muller@hotmail.com" in hit.suggestion


def test_the_trade_one_applies_for_is_left_alone() -> None:
    example = Example(
        from_="Tom Reed <tom.the.magician@example.com>",
        subject="Magician position: thank you, Tom Reed",
        signature="Tom Reed",
    )
    assert not hits(unprofessional_address, example)


NAMELESS = [
    ("a8f3k2", Confidence.MEDIUM),
    ("x7q9z1", Confidence.MEDIUM),
    ("user12345", Confidence.MEDIUM),
    ("z4471902", Confidence.MEDIUM),
    ("info", Confidence.MEDIUM),
    ("office", Confidence.MEDIUM),
    ("contact", Confidence.MEDIUM),
    ("admin", Confidence.MEDIUM),
    ("mail", Confidence.MEDIUM),
    ("family.mail", Confidence.MEDIUM),
    ("jensenfamily", Confidence.MEDIUM),
    ("the.jensens", Confidence.MEDIUM),
    ("thejensenfamily", Confidence.MEDIUM),
    ("familie.jensen", None),
    ("jensenhousehold", Confidence.MEDIUM),
    ("amaraandkofi", Confidence.MEDIUM),
    ("kofi.and.amara", Confidence.MEDIUM),
    ("kofiundamara", Confidence.MEDIUM),
    ("blue.harbour", Confidence.LOW),
    ("tidewater", Confidence.LOW),
    ("bob.smith", Confidence.LOW),
    ("amarandj", None),
    ("a.jensen", None),
    ("ajen", None),
    ("jensen", None),
    ("jens", None),
    ("mara", None),
    ("amarita", None),
    ("jnsen", None),
    ("jenssen", None),
    ("aj", None),
    ("ja", None),
    ("aaj", None),
    ("amara1", None),
    ("aj.writes", None),
    ("dr.jensen", None),
]


@pytest.mark.parametrize(("local", "confidence"), NAMELESS)
def test_addresses_that_hide_the_name(local: str, confidence: Confidence | None) -> None:
    found = hits(nameless_address, Example(from_=f"Amara Jensen <{local}@example.com>"))
    wanted = [(local, confidence)] if confidence is not None else []
    assert [(text, hit.confidence) for text, hit in found] == wanted


@pytest.mark.parametrize(
    "sender",
    [
        "Amara Jensen <s1234567@students.northgate.edu>",
        "Amara Jensen <k7x2@uni-north.example>",
        "Amara Jensen <k7x2w@northgate.ac.uk>",
        "Amara Jensen <88123456@qq.com>",
        "Amara Jensen <q7x2k@privaterelay.appleid.com>",
        "Amara Jensen <q7x2k@mailinator.com>",
        "Amara Jensen <info@bouncycastles.example>",
        "Amara Jensen <info@jensen-translations.example>",
        "Amara <x7q9z1@example.com>",
        "x7q9z1@example.com",
        "Jensen <info@example.com>",
        "अमारा जेन्सेन <x7q9z1@example.com>",
    ],
)
def test_addresses_that_need_not_show_the_name(sender: str) -> None:
    signed = "Amara" if sender.startswith("Amara <") else None
    signed = "Jensen" if sender.startswith("Jensen") else signed
    assert not spoken(nameless_address, sender, signed)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("info@bouncycastles.example", "bouncycastles.example"),
        ("hello@happy-balloons.example", "happy-balloons.example"),
        ("bookings@sunnyfacepainting.example", "sunnyfacepainting.example"),
        ("tom@candles.example", "candles.example"),
        ("info@durham-cupcakes.co.uk", "durham-cupcakes.co.uk"),
        ("dj@mobiledisco.example", "mobiledisco.example"),
        ("mail@city-dogwalking.example", "city-dogwalking.example"),
        ("mail@moonlighttattoos.example", "moonlighttattoos.example"),
        ("hi@the-tarot.example", "the-tarot.example"),
        ("hi@sparkle-cleaning.example", "sparkle-cleaning.example"),
        ("amara@northern-weddings.example", "northern-weddings.example"),
        ("amarascupcakes@example.com", "amarascupcakes"),
        ("amara.crochet@example.com", "crochet"),
        ("cakesbyamara@example.com", "cakesbyamara"),
        ("jensenphotography@example.com", "jensenphotography"),
        ("photography.amara@example.com", "photography"),
        ("amara@jensenphotography.example", ""),
        ("amara@jensen-cakes.example", ""),
        ("amara.jensen@example.com", ""),
        ("amara.jensen@mcdonald.example", ""),
        ("amara.jensen@pancakeskitchenware.example", ""),
        ("amara.jensen@eventide.example", ""),
        ("amara.jensen@partington.example", ""),
        ("amara.jensen@photonics.example", ""),
        ("amara.jensen@candlemaker-row.example", ""),
        ("amara.jensen@djibouti.example", ""),
        ("amara.jensen@bakersfield.example", ""),
        ("amara.jensen@yarnell.example", ""),
        ("amara.jensen@tarotti.example", ""),
        ("amara.jensen@giftedchildren.example", ""),
        ("amara.jensen@northfield-clinic.example", ""),
        ("amara.jensen@alumni.northgate.edu", ""),
        ("amara.flowers@example.com", ""),
        ("amara.gifts@example.com", ""),
        ("amara.photos@example.com", ""),
        ("amara.jensen@gmail.com", ""),
        ("amara.jensen@web.de", ""),
        ("ajensen@stitch.example", ""),
        ("ajensen@soapstone.example", ""),
        ("ajensen@vaporware.example", ""),
        ("ajensen@knitwear.example", ""),
        ("ajensen@lashley.example", ""),
        ("ajensen@nailsworth.example", ""),
        ("ajensen@magicbus.example", ""),
    ],
)
def test_side_businesses(address: str, expected: str) -> None:
    assert spoken(side_business_address, f"Amara Jensen <{address}>") == (
        [expected] if expected else []
    )


@pytest.mark.parametrize(
    ("address", "subject"),
    [
        ("hello@riverside-catering.example", "Catering Manager interview: thank you, Amara Jensen"),
        ("hello@city-photography.example", "Photographer interview: thank you, Amara Jensen"),
        ("hello@city-dogwalking.example", "Dog Groomer interview and dogwalking: thank you"),
        ("hello@north-weddings.example", "Wedding Planner interview: thank you, Amara Jensen"),
        ("hello@city-gardening.example", "Gardener interview: thank you, Amara Jensen"),
        ("hello@best-massages.example", "Massage Therapist interview: thank you, Amara Jensen"),
    ],
)
def test_a_trade_that_fits_the_job_is_left_alone(address: str, subject: str) -> None:
    example = Example(from_=f"Amara Jensen <{address}>", subject=subject)
    assert not hits(side_business_address, example)


def test_a_business_that_the_signature_advertises_weighs_more() -> None:
    signature = "Amara Jensen\nBook now: www.bouncycastles.example\n+44 20 7946 0018"
    example = Example(from_="Amara Jensen <info@bouncycastles.example>", signature=signature)
    [(_, hit)] = hits(side_business_address, example)
    assert hit.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("domain", "severity"),
    [
        ("mailinator.com", None),
        ("guerrillamail.com", None),
        ("guerrillamail.org", None),
        ("10minutemail.com", None),
        ("yopmail.com", None),
        ("yopmail.fr", None),
        ("trashmail.com", None),
        ("temp-mail.org", None),
        ("maildrop.cc", None),
        ("sharklasers.com", None),
        ("getnada.com", None),
        ("dispostable.com", None),
        ("fakeinbox.com", None),
        ("throwawaymail.com", None),
        ("mailnesia.com", None),
        ("wegwerfmail.de", None),
        ("jetable.org", None),
        ("mohmal.com", None),
        ("emailondeck.com", None),
        ("tempmail.com", None),
        ("1secmail.com", None),
        ("inboxkitten.com", None),
        ("any.mailinator.com", None),
        ("MAILINATOR.COM", None),
        ("privaterelay.appleid.com", Severity.HINT),
        ("simplelogin.com", Severity.HINT),
        ("slmail.me", Severity.HINT),
        ("anonaddy.com", Severity.HINT),
        ("amara.anonaddy.com", Severity.HINT),
        ("duck.com", Severity.HINT),
        ("mozmail.com", Severity.HINT),
        ("passmail.net", Severity.HINT),
    ],
)
def test_throwaway_domains(domain: str, severity: Severity | None) -> None:
    found = hits(throwaway_address, Example(from_=f"Amara Jensen <amara.jensen@{domain}>"))
    assert [(text.lower(), hit.severity) for text, hit in found] == [(domain.lower(), severity)]


@pytest.mark.parametrize(
    "domain",
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.co.uk",
        "yahoo.com",
        "icloud.com",
        "proton.me",
        "gmx.de",
        "web.de",
        "mail.ru",
        "qq.com",
        "163.com",
        "naver.com",
        "fastmail.com",
        "tuta.com",
        "posteo.de",
        "example.com",
        "trashmail-recycling.example",
        "duckworth.example",
        "temple-mail.example",
        "mailinator.example",
        "nadamail.example",
        "appleid.com",
        "me.com",
        "addyson.example",
        "northgate.edu",
        "jensen.io",
        "mytempmail.example",
        "hey.com",
        "pm.me",
    ],
)
def test_lasting_domains(domain: str) -> None:
    assert not hits(throwaway_address, Example(from_=f"Amara Jensen <amara.jensen@{domain}>"))


@pytest.mark.parametrize(
    ("domain", "better"),
    [
        ("gmial.com", "gmail.com"),
        ("gmal.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("gnail.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.cm", "gmail.com"),
        ("gmail.om", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("hotmial.com", "hotmail.com"),
        ("hotmal.com", "hotmail.com"),
        ("hotmai.com", "hotmail.com"),
        ("hotmial.co.uk", "hotmail.co.uk"),
        ("hotmail.con", "hotmail.com"),
        ("yaho.com", "yahoo.com"),
        ("yahooo.com", "yahoo.com"),
        ("yhaoo.com", "yahoo.com"),
        ("yahoo.cmo", "yahoo.com"),
        ("yaho.co.uk", "yahoo.co.uk"),
        ("outlok.com", "outlook.com"),
        ("outloo.com", "outlook.com"),
        ("outlook.comm", "outlook.com"),
        ("iclould.com", "icloud.com"),
        ("icoud.com", "icloud.com"),
        ("protonmial.com", "protonmail.com"),
        ("googlmail.com", "googlemail.com"),
        ("comcst.net", "comcast.net"),
        ("btinernet.com", "btinternet.com"),
        ("northfield.con", "northfield.com"),
        ("northfield.ogr", "northfield.org"),
        ("northfield.co.ku", "northfield.co.uk"),
        ("gmial.con", "gmail.com"),
    ],
)
def test_mistyped_domains(domain: str, better: str) -> None:
    found = hits(malformed_address, Example(from_=f"Amara Jensen <amara.jensen@{domain}>"))
    assert [text for text, _ in found] == [domain]
    assert f"amara.jensen@{better}" in str(found[0][1].suggestion)


@pytest.mark.parametrize(
    "address",
    [
        "amara..jensen@example.com",
        ".amara@example.com",
        "amara.@example.com",
        "amara@example..com",
        "amara@-example.com",
        "amara@example",
        "amara@localhost",
    ],
)
def test_broken_addresses(address: str) -> None:
    found = hits(malformed_address, Example(from_=f"Amara Jensen <{address}>"))
    expected = [] if address == "amara@localhost" else [address]
    assert [text for text, _ in found] == expected


@pytest.mark.parametrize(
    "address",
    [
        "amara@example.com",
        "amara.o'neil@example.com",
        "amara+jobs@example.com",
        "amara_j-1@example.co.uk",
        "amara@example.museum",
        "amara@jensen.test",
        "a@jensen.invalid",
        "amara@printer.local",
        "amara@jensén.example",
        "amara@xn--jensn-dsa.example",
        "jürgen@example.de",
        "amara@email.com",
        "amara@gail.com",
        "amara@grail.com",
        "amara@ymail.com",
        "amara@mail.com",
        "amara@live.co.uk",
        "amara@gmx.net",
        "amara@aol.com",
        "amara@jensen.co",
        "amara@jensen.cm",
        "amara@jensen.om",
        "amara@jensen.ne",
        "amara@hotmail.es",
        "amara@hotmail.com.br",
        "amara@yahoo.co.in",
        "amara@outlook.jp",
        "amara@smartmail.com",
        "amara@proton.com",
        "amara@qmail.com",
        "amara@gmx.co.uk",
        "amara@horizon.net",
        "amara@icould.example",
        "amara@gmial.example",
        "amara@hey.com",
        "amara@wordpress.com",
        "amara@a.bc",
        "amara@mail.northfield.clinic",
        "a@b.example",
        '"amara jensen"@example.com',
        "amara@[192.0.2.1]",
        "amara@yandex.ru",
        "amara@ya.ru",
    ],
)
def test_sound_addresses(address: str) -> None:
    assert not hits(malformed_address, Example(from_=f"Amara Jensen <{address}>"))


SAME_PERSON = [
    ("Bill Smith", "William Smith"), ("William Smith", "Bill Smith"), ("Liz Novak", "Elizabeth Novak"),
    ("Kate Li", "Katherine Li"), ("Tom Reed", "Thomas A. Reed"), ("T. Reed", "Tom Reed"),
    ("Thomas Reed", "T. Reed"), ("Reed, Thomas", "Thomas Reed"), ("Dr. Thomas Reed", "Thomas Reed"),
    ("Thomas Reed, PhD", "Thomas Reed"), ("Thomas Reed", "Thomas Reed, CPA, PMP"),
    ("Thomas Reed", "Thomas"), ("Thomas Reed", "Tom"), ("Thomas Reed", "TR"),
    ("Amara Jensen", "Amara Jensen (she/her)"), ("Amara Jensen", "AMARA JENSEN"),
    ("AMARA JENSEN", "Amara Jensen"), ("José García", "Jose Garcia López"),
    ("Jose Garcia Lopez", "José García López"), ("Jürgen Groß", "Juergen Gross"),
    ("Jürgen Müller", "Jurgen Muller"), ("Søren Kjær", "Soren Kjaer"), ("Łukasz Wójcik", "Lukasz Wojcik"),
    ("Nguyễn Thị Minh", "Minh Nguyen"), ("Minh Anh Nguyễn", "Nguyễn Minh Anh"), ("Li Xu", "Xu Li"),
    ("Chen Yuting", "Yuting Chen"), ("Kim Ji-woo", "Jiwoo Kim"), ("Ji Woo Kim", "Kim Ji-woo"),
    ("Xiaoming Wang (Eric)", "Eric Wang"), ("王芳", "Fang Wang"), ("Fang Wang", "王芳"),
    ("Иван Петров", "Ivan Petrov"), ("محمد علي", "Mohamed Ali"), ("Guðrún Jónsdóttir", "Gudrun Jonsdottir"),
    ("Anna van der Berg", "Anna Vanderberg"), ("Maria da Silva Santos", "Maria Santos"),
    ("Sean O'Brien", "Sean O’Brien"), ("Mary-Kate Olsen", "Mary Kate Olsen"), ("Jo Ní Bhriain", "Jo Ní Bhriain"),
    ("Anne Smith-Jones", "Anne Jones"), ("Karthik S", "Karthik Subramaniam"),
    ("S. Karthik", "Karthik Subramaniam"), ("Suharto", "Suharto"), ("bell hooks", "bell hooks"),
    ("Sasha Shevchenko", "Oleksandr Shevchenko"), ("Kasia Zając", "Katarzyna Zając"),
    ("Ioannis Papadopoulos", "Yiannis Papadopoulos"), ("Alex Reed", "Alexandra Reed"),
    ("Fatimah binti Abdullah", "Fatimah Abdullah"), ("Mohammed Al-Fayed", "Mo Al Fayed"),
    ("J. Robert Reed", "Robert Reed"), ("Amara Jensen via Example Jobs", "Amara Jensen"),
    ("Prof. Katalin Szabó", "Szabó Katalin"), ("Amara Jensen", "Kind regards"),
    ("Amara Jensen", "Data Analyst"), ("Amara Jensen", "Available from May"), ("Wei", "Wei"),
    ("Leilani K.", "Leilani Kealoha"), ("Zoe Müller", "Zoë Mueller"),
]  # fmt: skip


@pytest.mark.parametrize(("shown", "signed"), SAME_PERSON)
def test_names_of_one_person_fit(shown: str, signed: str) -> None:
    assert not spoken(mismatched_sender, f'"{shown}" <amara.jensen@example.com>', signed)


@pytest.mark.parametrize(
    ("shown", "signed", "confidence"),
    [
        ("Lena Ortiz", "Amara Jensen", None),
        ("Kofi Mensah", "Amara Jensen", None),
        ("Wang Fang", "Li Xu", None),
        ("Amara Okafor", "Amara Jensen", Confidence.LOW),
        ("Lena Jensen", "Amara Jensen", Confidence.LOW),
        ("Wei Chen", "Eric Chen", Confidence.LOW),
        ("Kofi", "Amara Jensen", Confidence.LOW),
        ("Lena Ortiz", "Amara", Confidence.LOW),
        ("amara jensen", "Amara Jensen", None),
        ("tom reed", "Tom Reed", None),
        ("Amara", "Amara Jensen", None),
        ("Tommy", "Thomas Reed", None),
        ("xXtomXx", "Tom Reed", None),
        ("tom_reed", "Tom Reed", None),
        ("Reed Family", "Tom Reed", None),
        ("Tom’s iPhone", "Tom Reed", None),
        ("Galaxy S21", "Tom Reed", None),
        ("user", "Tom Reed", None),
        ("tomreed88", "Tom Reed", None),
    ],
)
def test_names_that_do_not_fit(shown: str, signed: str, confidence: Confidence | None) -> None:
    example = Example(from_=f'"{shown}" <amara.jensen@example.com>', signature=signed)
    found = hits(mismatched_sender, example)
    assert [(text, hit.confidence) for text, hit in found] == [(shown, confidence)]
