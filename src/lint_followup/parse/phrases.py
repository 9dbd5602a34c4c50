"""The words that letters begin and end with, in the languages people write in.

All in casefolded form. These mark the parts of a letter; no rule judges by them.
"""

from __future__ import annotations

from typing import Final


def _phrases(text: str) -> frozenset[str]:
    return frozenset(line.strip().casefold() for line in text.split(",") if line.strip())


SALUTATIONS: Final = _phrases(
    """
    dear, my dear, dearest, hi, hii, hi there, hello, hello there, hello again, hi again, hey,
    hey there, heya, hiya, howdy, yo, greetings, good morning, good afternoon, good evening,
    good day, morning, afternoon, evening, to whom it may concern, to the hiring manager,
    to the hiring team, to the hiring committee, attn, attention, salutations, happy monday,
    happy tuesday, happy wednesday, happy thursday, happy friday, happy new year,
    hallo, guten tag, guten morgen, guten abend, liebe, lieber, liebes, sehr geehrte,
    sehr geehrter, sehr geehrtes, moin, servus, grüß gott, grüezi, werte, werter,
    bonjour, bonsoir, salut, coucou, cher, chère, chers, chères, madame, monsieur, mesdames,
    messieurs, hola, buenos días, buenas tardes, buenas noches, buen día, estimado, estimada,
    estimados, estimadas, querido, querida, queridos, queridas, apreciado, apreciada,
    ciao, salve, buongiorno, buonasera, buon giorno, gentile, gentili, egregio, egregia, caro,
    cara, cari, care, spettabile, olá, oi, bom dia, boa tarde, boa noite, prezado, prezada,
    prezados, prezadas, exmo, exma, hoi, beste, geachte, goedemorgen, goedemiddag, goedenavond,
    goedendag, hej, hejsan, hei, kära, käre, kjære, kære, god morgon, god morgen, god dag,
    god kväll, cześć, dzień dobry, dobry wieczór, szanowny, szanowna, szanowni, witam, witaj,
    drogi, droga, moi, terve, hyvä, hyvää huomenta, hyvää päivää, dobrý den, ahoj, vážený, vážená,
    vážení, bună, bună ziua, bună dimineața, stimate, stimată, szia, sziasztok, kedves, tisztelt,
    jó napot, merhaba, sayın, selam, günaydın, здравствуйте, здравствуй, привет, добрый день,
    доброе утро, добрый вечер, уважаемый, уважаемая, уважаемые, дорогой, дорогая, вітаю,
    добрий день, шановний, шановна, γεια σας, αγαπητέ, αγαπητή, καλημέρα, καλησπέρα, namaste,
    नमस्ते, مرحبا, السلام عليكم, שלום, 안녕하세요, こんにちは, お世話になっております, 拝啓
    """
)
UNSPACED_SALUTATIONS: Final = ("您好", "你好", "尊敬的", "亲爱的", "親愛的", "こんにちは", "拝啓")

TITLES: Final = _phrases(
    """
    mr, mrs, ms, mx, miss, dr, prof, st, rev, hon, sr, sra, srta, jr, mme, mlle, herr, frau, dott,
    ing, ir, drs, m, dra, sen, gen, col, lt, capt, sgt, no, dipl, phil, med
    """
)
ADDRESSED: Final = _phrases(
    """
    all, both, team, everyone, everybody, folks, there, again, sir, sirs, madam, ma'am, and, or,
    &, of, the, at, for, dear, to, hiring, recruiting, recruitment, talent, acquisition, manager,
    managers, committee, committees, staff, hr, human, resources, department, members, member,
    colleagues, colleague, friends, friend, friendly, panel, recruiter, recruiters, search,
    interview, interviewer, interviewers, director, professor, doctor, selection, people, guys,
    ladies, gentlemen, group, my, our, whom, it, may, concern, von, van, de, der, den, du, di, da,
    la, le, del, dos, bin, al, el, ten, ter, und, et, y, e, i, en, och, og, oder, damen, herren,
    équipe, equipo, à, mesdames, messieurs, madame, monsieur, herr, frau, zusammen, alle, allemaal,
    todos, todas, tutti, zespole, państwo
    """
)
"""Words without capitals that may stand in a greeting beside names."""

NOT_NAMES: Final = _phrases(
    """
    yes, no, ok, okay, sure, sorry, please, also, however, note, today, tomorrow, yesterday, again,
    anyway, well, so, but, first, second, finally, lastly, thanks, thank you, congratulations,
    great, perfect, nice, good, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
    january, february, march, april, may, june, july, august, september, october, november,
    december, subject, draft, done, attached, fyi, urgent, reminder, update, regarding, re, ps, p.s,
    agenda, summary, next steps, voicemail, script, received, confirmed, agreed, understood, noted,
    true, false, right, wrong, absolutely, definitely, indeed, hope this helps, talk soon, best,
    regards, cheers, sincerely, what, why, when, where, who, how, the, this, that, it, we, you, i,
    he, she, they, a, an, if, as, in, on, at, to, for, from, with, and, or, my, your, our, is, are,
    unfortunately, meanwhile, otherwise, later, soon, background, experience, skills, references,
    availability, notes, questions, question, deadline, timeline, goals, hello, hi, hey, dear
    """
)
"""What may stand alone on a line, capitalised, without being anybody's name."""

CLOSINGS: Final = _phrases(
    """
    regards, best, best regards, best wishes, kind regards, kindest regards, warm regards,
    warmest regards, warmly, warm wishes, with best regards, with kind regards, with warm regards,
    with best wishes, with warm wishes, with regards, with gratitude, with appreciation,
    with many thanks, with thanks, with sincere thanks, with respect, with warmest regards,
    all the best, all best, all my best, my best, best always, very best, very best regards,
    very best wishes, br, rgds, kr, sincerely, sincerely yours, yours sincerely, most sincerely,
    very sincerely, yours, yours truly, yours faithfully, truly yours, very truly yours,
    faithfully, respectfully, respectfully yours, yours respectfully, cordially, cordially yours,
    gratefully, gratefully yours, appreciatively, cheers, cheerio, ciao, thanks, thank you, thx,
    tx, tks, ty, thanks again, thank you again, thanks so much, thank you so much,
    thank you very much, thanks very much, thanks a lot, thanks a million, thanks a ton,
    thanks a bunch, many thanks, much thanks, much appreciated, with much appreciation,
    thanks in advance, thank you in advance, thanks and regards, thanks & regards,
    thanks and best regards, thank you and best regards, thank you and kind regards,
    thanks and best, thanks and take care, many thanks and best wishes, respectfully submitted,
    take care, talk soon, talk to you soon, speak soon, see you soon, see you then, see you,
    later, until then, until next time, bye, bye for now, bye now, goodbye, xo, xoxo, love,
    lots of love, hugs, kisses, peace, be well, stay well, stay safe, have a great day,
    have a good day, have a nice day, have a great weekend, have a good weekend,
    have a nice weekend, have a great week, have a good one, have a wonderful day,
    have a lovely day, have a great evening, have a good evening, looking forward,
    onwards, onward, enthusiastically, eagerly, optimistically, fondly, affectionately,
    your friend, your obedient servant, humbly, in gratitude, in appreciation, hopefully,
    mit freundlichen grüßen, mit freundlichen gruessen, mit freundlichen grüssen,
    mit freundlichem gruß, freundliche grüße, freundliche grüsse, viele grüße, viele grüsse,
    liebe grüße, beste grüße, beste grüsse, herzliche grüße, schöne grüße, herzlichst, mfg, lg, vg,
    gruß, grüße, hochachtungsvoll, mit besten grüßen, vielen dank, danke, besten dank,
    cordialement, bien cordialement, très cordialement, bien à vous, bien à toi, sincèrement,
    salutations, meilleures salutations, salutations distinguées, cdt, cdlt, merci, merci d'avance,
    merci beaucoup, amicalement, respectueusement, à bientôt, bonne journée,
    saludos, un saludo, saludos cordiales, un cordial saludo, cordialmente, atentamente,
    un abrazo, abrazos, gracias, muchas gracias, gracias de antemano, atte, mis mejores deseos,
    cordiali saluti, distinti saluti, cari saluti, saluti, un caro saluto, un saluto, grazie,
    grazie mille, cordialmente, a presto, atenciosamente, cumprimentos, com os melhores cumprimentos,
    melhores cumprimentos, abraço, abraços, obrigado, obrigada, muito obrigado, muito obrigada,
    saudações, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet,
    vriendelijke groeten, hartelijke groet, groeten, groet, groetjes, mvg, bedankt, alvast bedankt,
    dank je, dank u, met hartelijke groet, hoogachtend, med vänliga hälsningar, vänliga hälsningar,
    vänligen, hälsningar, mvh, bästa hälsningar, tack, med vennlig hilsen, vennlig hilsen, hilsen,
    takk, beste hilsen, med venlig hilsen, venlig hilsen, bedste hilsner, mange tak, tak, kh, vh,
    ystävällisin terveisin, terveisin, parhain terveisin, kiitos, z poważaniem, pozdrawiam,
    serdecznie pozdrawiam, z wyrazami szacunku, dziękuję, z góry dziękuję, s pozdravem, děkuji,
    s přátelským pozdravem, cu stimă, cu respect, mulțumesc, üdvözlettel, tisztelettel, köszönöm,
    saygılarımla, iyi çalışmalar, teşekkürler, с уважением, с наилучшими пожеланиями, спасибо,
    всего доброго, з повагою, με εκτίμηση, 此致, 敬礼, 谢谢, 祝好, よろしくお願いいたします,
    よろしくお願いします, 敬具, 감사합니다
    """
)
CLOSING_OPENERS: Final = (
    "thanks",
    "thank you",
    "many thanks",
    "looking forward",
    "with",
    "best",
    "warm",
    "kind",
    "until",
    "hope to",
    "have a",
    "wishing you",
    "yours",
    "mit",
    "med",
    "met",
    "merci",
    "gracias",
    "viele grüße",
    "liebe grüße",
    "herzliche grüße",
    "saludos",
    "greetings from",
    "regards",
    "cheers",
)
"""How a closing that is no fixed phrase may begin, if it ends in a comma above a name."""

AFTERTHOUGHTS: Final = ("also,", "oh,", "oh and", "one more thing", "by the way", "btw", "edit:")
"""How a paragraph below a signature begins that is text again."""

DEVICES: Final = (
    "sent from my",
    "sent from iphone",
    "sent from outlook",
    "sent from yahoo mail",
    "sent from mail for",
    "sent from proton",
    "sent with",
    "sent via",
    "get outlook for",
    "get bluemail for",
    "von meinem",
    "gesendet von",
    "envoyé de mon",
    "envoyé depuis",
    "enviado desde mi",
    "enviado do meu",
    "inviato da",
    "verzonden vanaf",
    "skickat från",
    "sendt fra",
    "wysłane z",
    "отправлено с",
    "lähetetty",
)
"""How the line begins that a device puts under a message."""

DISCLAIMERS: Final = (
    "confidential",
    "intended recipient",
    "intended solely",
    "privileged",
    "disclaimer",
    "unsubscribe",
    "virus",
    "environment before printing",
    "vertraulich",
    "confidentiel",
)
