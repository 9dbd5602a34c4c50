"""Firms: which one a domain belongs to, and which one a text says the job is at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.language.addresses import is_provider
from lint_followup.language.greetings import is_given_name, is_title
from lint_followup.language.lexicon import lexicon_set
from lint_followup.language.people import fold
from lint_followup.language.roles import is_role_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lint_followup.draft import Mailbox

_SECOND_LEVEL: Final = frozenset(
    "ac co com edu go gob gouv gov ltd ne net nhs nom or org plc sch".split()
)
_LEGAL: Final = frozenset(
    """
    ag associates bv co company corp corporation group gmbh holding holdings inc incorporated
    international kg limited llc llp ltd nv oy partners plc pty sa sarl sas se spa srl the
    """.split()
)
"""Words of a firm's name that are often left out."""

_DOMAIN_EXTRAS: Final = frozenset(
    """
    africa ag apac app asia au ca career careers co com corp de emea eu europe fr get global gmbh
    go group hq hr in inc india int intl io jobs limited llc ltd mail my online people plc sa
    team tech the try uk us usa we world
    """.split()
)
"""What firms add to their name in a domain."""

_PUBLIC: Final = re.compile(
    r"(?:^|\.)(?:edu|ac|gov|gouv|gob|mil|nhs|sch|k12)(?:\.|$)|universit|college|school|^uni-"
)
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")


class Mention(NamedTuple):
    """A firm that a text says the job is at, and where its name stands."""

    name: str
    start: int
    end: int


def domain_label(domain: str) -> str:
    """The part of a domain that names its owner: `acme` of `mail.acme.co.uk`."""
    labels = domain.lower().rstrip(".").split(".")
    if len(labels) < 2:
        return labels[0] if labels else ""
    return labels[-3] if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else labels[-2]


def is_platform(domain: str) -> bool:
    """Whether mail at the domain is about any employer's jobs: applicant tracking, job boards."""
    labels = domain.lower().rstrip(".").split(".")
    return any(
        ".".join(labels[index:]) in lexicon_set("hiring-platforms") for index in range(len(labels))
    )


def is_agency(mailbox: Mailbox) -> bool:
    """Whether the domain or the shown name speaks of recruiting for others."""
    words = set(re.findall(r"[a-z]+", fold(mailbox.display_name)))
    label = domain_label(mailbox.domain)
    parts = set(re.split(r"[^a-z]+", label))
    long = [word for word in lexicon_set("agency-words") if len(word) > 5]
    return (
        not lexicon_set("agency-words").isdisjoint(words | parts)
        or any(word in label for word in long)
        or label.endswith(("hr", "jobs"))
    )


def is_employer(mailbox: Mailbox) -> bool:
    """Whether the domain is likely to be that of the firm with the job."""
    domain = mailbox.domain
    return bool(domain) and not (is_provider(domain) or is_platform(domain) or is_agency(mailbox))


def is_public_body(domain: str) -> bool:
    """Whether the domain is one that many institutions or departments share."""
    return bool(_PUBLIC.search(domain))


def firm_key(domain: str) -> str:
    """The name of the firm in a domain without what firms add to it: countries, "group"."""
    parts = [part for part in re.split(r"[-_]", fold(domain_label(domain))) if part]
    told = [part for part in parts if part not in _DOMAIN_EXTRAS] or parts
    return "".join(told)


def same_owner(one: str, other: str) -> bool:
    """Whether two domains may belong to one firm."""
    short, long = sorted((firm_key(one), firm_key(other)), key=len)
    return short == long or (len(short) > 2 and long.startswith(short)) or _abbreviates(short, long)


def firm_words(name: str) -> tuple[str, ...]:
    """The words of a firm's name that tell it apart, in lower case and without accents."""
    words = [re.sub(r"['’]s$|[^\w]", "", fold(word)) for word in _WORD.findall(name)]
    return tuple(word for word in words if word and word not in _LEGAL) or tuple(words)


def same_firm(one: str, other: str) -> bool:
    """Whether two names, or a name and a domain's label, may be one firm's.

    A shared word, one name inside the other, and initials are enough; so is a slip.
    """
    ours, theirs = firm_words(one.replace("-", " ")), firm_words(other.replace("-", " "))
    if not ours or not theirs:
        return True
    left, right = "".join(ours), "".join(theirs)
    short, long = sorted((left, right), key=len)
    if left == right or (len(short) > 2 and short in long) or _alike(left, right):
        return True
    telling = {word for word in ours if len(word) > 2} & {word for word in theirs if len(word) > 2}
    if telling - lexicon_set("business-nouns") - lexicon_set("common-words"):
        return True
    if any(
        len(word) > 3 and word in right for word in ours if word not in lexicon_set("common-words")
    ):
        return True
    if any(
        len(word) > 3 and word in left for word in theirs if word not in lexicon_set("common-words")
    ):
        return True
    return _abbreviates(short, long) or right in _initials(one) or left in _initials(other)


def _initials(name: str) -> set[str]:
    """The rows of initials that may stand for a name, with its small words and without."""
    words = [word.lower() for word in _WORD.findall(fold(name))]
    told = [word for word in words if word not in {"and", "of", "the", "for"}]
    return {"".join(word[0] for word in row) for row in (words, told)}


def _abbreviates(short: str, long: str) -> bool:
    """Whether a few letters stand for a longer name: `gs`, `intc`, `pwc`."""
    if not 1 < len(short) <= 5 or short[0] != long[0]:
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)


def _alike(one: str, other: str) -> bool:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.84


_CAPITAL: Final = r"(?:[^\W\d_a-z]|\d+[^\W\d_])[\w&'’+-]*(?:\.(?:com|io|ai|co|net|org)\b)?"
_FIRM: Final = (
    rf"(?P<firm>(?:[Tt]he )?{_CAPITAL}"
    rf"(?: (?:(?:of|and|&|for|de|du|del|der|of the) )?{_CAPITAL}){{0,4}})"
)
_ROLE: Final = (
    r"(?:roles?|positions?|posts?|openings?|vacanc(?:y|ies)|jobs?|internships?|traineeships?"
    r"|apprenticeships?|placements?|fellowships?|opportunit(?:y|ies))"
)
_OPENING: Final = rf"(?:{_ROLE}|interviews?|team|crew|future|conversation|meeting)"
_AD: Final = r"(?:(?:that )?you (?:have|advertised|posted|described|offer) |available |advertised |here |open )?"
_THE: Final = r"(?:the|your|this|that|my|its|any|future|appl(?:y|ied|ying|ication) (?:for|to) an?)"
_WISH: Final = (
    r"(?:like|love|hop(?:e|ing)|eager|keen|excit(?:ed|ement|ing)|thrilled|happy|enthusias(?:m|tic)"
    r"|interest(?:ed)?|look(?:ing)? forward|opportunity|chance|prospect|possibility|idea|thought"
    r"|consider(?:ed|ing|ation)?|delighted|proud|ready|dream|motivated|passionate|honou?red"
    r"|privilege|pleasure|confident|could|would|see myself|imagine myself)"
)
_JOINING: Final = (
    r"(?:work(?:ing)? (?:at|for|with the)|join(?:ing)?|(?:be(?:com(?:e|ing)|ing)? )?(?:a )?part of"
    r"|contribut(?:e|ing) to|add(?:ing)? value to|bring(?:ing)? (?:\w+ ){1,5}to|grow(?:ing)? (?:at|with)"
    r"|(?:thriv|flourish|excel|succeed)(?:e|ing)? at|teach(?:ing)? at|train(?:ing)? at)"
)
_FILLER: Final = r"(?:[\w/&.-]+ ){0,7}?"
_FRAMES: Final = tuple(
    re.compile(f"(?i:{before}){_FIRM}(?i:{after})")
    for before, after in (
        (rf"\b{_THE} {_FILLER}{_OPENING} (?:{_AD}at |(?:of|as|for) {_FILLER}at )", ""),
        (rf"\b{_THE} {_FILLER}{_ROLE} {_AD}with ", ""),
        (r"\binterview(?:ing|ed)? (?:for (?:an? |the |your )?(?:[\w/&-]+ ){1,6}?)?at ", ""),
        (r"\bmy (?:\w+ ){0,2}(?:application|candidacy) (?:to|at|with) ", ""),
        (rf"\b{_WISH}\b[^.!?\n]{{0,40}}?\b{_JOINING} ", ""),
        (r"^\W*(?:working (?:at|for)|joining|being part of|becoming part of) ", r"\W+would\b"),
        (r"\b(?:(?:fit|match|asset|addition) (?:for|to|with|at)|fit in at) ", ""),
        (
            (
                r"\b(?:everyone|everybody|all of you|culture|people|atmosphere|mission|values|vision"
                r"|the work (?:that )?(?:you|your team) (?:do|does|are doing)|what you (?:all )?(?:do|(?:are )?\w+ing)|how you work) at "
            ),
            "",
        ),
        (
            r"(?:^\W*|\bthat |\bwhy )",
            (
                r" (?:is|remains|would be|seems) (?:still |exactly )?(?:the|my|an?)? ?"
                r"(?:right|ideal|perfect|best|first|top|dream|kind|sort|place|company|employer|where)\b"
            ),
        ),
    )
)
"""What says that the job, the interview or the wish is at a firm, whose name stands between."""

_IN_SUBJECT: Final = re.compile(rf"(?i:\b{_ROLE} with |\bat |\bjoining ){_FIRM}")

_MINE: Final = (
    r"my (?!(?:\w+ )?(?:interest|interview|application|excitement|enthusiasm|thanks|candidacy|hope|wish"
    r"|fit|background|experience|skills?|appreciation|gratitude|conversation|discussion|meeting"
    r"|strong|sincere|continued|genuine|time|training|degree|work)\b)"
)
_BEFORE_ELSEWHERE: Final = re.compile(
    rf"\b(?:{_MINE}|i (?:have|had) an?|our (?!call|chat|conversation|discussion|interview|meeting|talk)|his|her|former(?:ly)?|previous(?:ly)?|past|current(?:ly)?|another|others?"
    r"|also|competing|offers?|offered|accepted|elsewhere|until|spent|years?|while i|when i|before"
    r"|after (?:my|leaving|working|joining)|competitors?|unlike|compared|similar"
    r"|taught|left|leave|leaving|quit|held|used to|worked|was working|graduat\w+|studi\w+|as you did"
    r"|you (?:did|worked|were|spent|came|left|built|had)|your (?:time|career|years|past|previous|former)"
    r"|friends?|colleague of mine|referr?ed|forwarded|completed|finished|took part|loved|enjoyed working"
    r"|want(?:ed)? to join)\b",
    re.IGNORECASE,
)
"""What says, before a firm's name, that it is about another job: one of the past, an offer."""

_ELSEWHERE: Final = re.compile(
    r"\b(?:another (?:offer|company|employer|firm|process)|other (?:offers?|employers?|firms?|companies)"
    r"|competing offer|left behind|ended|closed|was filled|been filled|as yours does|like yours"
    r"|last (?:year|summer|autumn|fall|winter|spring|month)|turned (?:it|them) down)\b",
    re.IGNORECASE,
)
"""What says so anywhere in the sentence."""

_LAST_WORD: Final = re.compile(r"(?: (?:and|&|of|for))? (?:I|We|You|My|It)$")
_CALLS: Final = frozenset("meet skype teams webex whatsapp zoom".split())
_MAKERS_OF_CALLS: Final = frozenset("cisco google microsoft".split())


def job_firms(
    text: str, sentences: Iterable[tuple[int, int]], *, subject: bool = False
) -> Iterator[Mention]:
    """The firms at which a text says the job is: "the role at Acme", "look forward to joining Acme".

    Sentences about another job of the writer's or of the reader's are left out, and so are people,
    job titles and places where a call is held. In a `subject` "Analyst at Acme" will do.
    """
    for start, end in sentences:
        sentence = text[start:end].replace("\n", " ")
        if _ELSEWHERE.search(sentence):
            continue
        found: dict[int, Mention] = {}
        for frame in (_IN_SUBJECT,) if subject else _FRAMES:
            for match in frame.finditer(sentence):
                if _BEFORE_ELSEWHERE.search(sentence[: match.start("firm")]):
                    continue
                name = re.sub(r"['’]s?$", "", _LAST_WORD.sub("", match["firm"]))
                if _is_firm(name):
                    at = start + match.start("firm")
                    found.setdefault(at, Mention(name, at, at + len(name)))
        yield from found.values()


def _is_firm(name: str) -> bool:
    words = name.split()
    told = [fold(word) for word in words if fold(word) not in {"the", "of", "and", "for", "&"}]
    if not told or is_title(words[0]) or is_given_name(told[0]) or is_role_word(words[-1]):
        return False
    if _CALLS.intersection(told) and set(told) <= _CALLS | _MAKERS_OF_CALLS:
        return False
    plain = lexicon_set("office-words") | lexicon_set("everyday-words")
    return told[0] not in _DAYS and not plain.issuperset(told)


_DAYS: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter i you we it he she they
    """.split()
)
