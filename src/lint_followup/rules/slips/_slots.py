"""Slots: the places of a template that were to be filled in, by their shape and their words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lint_followup.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 160
"""Characters in one pair of brackets; more is prose."""


class Slot(NamedTuple):
    """A stretch of text that a template left open.

    `coded` says that programs are written in this shape too, so talk of programs explains it;
    `doubtful`, that somebody may have left it open on purpose.
    """

    start: int
    end: int
    coded: bool
    doubtful: bool = False


_CERTAIN: Final = re.compile(
    r"""\{\{[^{}\n]{1,60}\}\}\}? | \{%[^%\n]{1,60}%\} | <%[^%\n]{1,60}%> | [$\#]\{[\w .-]{1,40}\}
      | \*\|[^|\n]{1,40}\|\* | %%[\w ]{2,30}%% | (?<![\w%])%[A-Za-z][A-Za-z_]{2,30}%(?![\w%])
      | (?<!\w)@@[\w ]{2,40}@@ | (?<!\w)\#\#[A-Z_]{2,40}\#\# | \[%[\w ]{2,40}%\] | \[object\ Object\]""",
    re.VERBOSE,
)
"""The marks of mail merges and template languages."""

_INSIDE: Final = f"(?:(?!\n\\s*\n)[^\\[\\]{{}}<>@]){{1,{LONGEST}}}?"
_SQUARE: Final = re.compile(
    rf"(?<!\w)\[\[?({_INSIDE})\]\]?(?!\(|\[\d|[ ]*(?:[<(]?(?:https?:|www\.|mailto:)|[+(]?\d|[\w.+-]+@\S))"
)
_CURLY: Final = re.compile(rf"(?<![\w$#{{])\{{({_INSIDE})\}}(?!\}})")
_ANGLE: Final = re.compile(rf"(?<!\w)<<?(?![/!%])({_INSIDE})>>?")
_PROSE: Final = re.compile(
    r"(?<![\w<=])<((?:[a-z][a-z'’-]*|[A-Z])(?:,?[ \n](?:[^\W\d_]+(?:['’-][^\W\d_]+)*)){2,20}[.…]{0,3})>(?![\w>])"
)
"""Several words of prose in angle brackets, which are no tag and no address."""
_GUILLEMETS: Final = re.compile(r"«(\w[\w '’]{1,30})»")
_ORDER: Final = re.compile(
    r"""(?:(\b(?:on|at|for|with|from|in|to|as|by|and|dear|of|about|like|the|an?|your|my)\s) | (?<!\w))
        \((?:please\s)?((?:insert|fill\sin|name\s(?:of|the|an?|your|one)|add|enter|mention|specify|put\sin|choose|replace)\b[^()\n]{0,60})\)""",
    re.VERBOSE | re.IGNORECASE,
)
"""An order in round brackets; where a noun should stand, it is one to the writer."""
_PARENTHESES: Final = re.compile(
    r"""\((?:please\s)?your\s(?:full\s)?name(?:\shere)?\)
      | (?:\b(?:on|at|for|with|from|in|to|as|by|and|dear|of)|\b(?:mr|ms|mrs|dr)\.?|^)\s\(([^()\n,;:]{3,40})\)
      | \b(?:the|an?|my|your)\s\(([^()\n,;:]{3,40})\)(?=\s+(?:role|position|post|job|opening|vacancy|team|department|project)\b)""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_PLAIN_SLOTS: Final = frozenset(
    "name company position role title date interviewer topic skill department manager".split()
)
"""What stands for a slot in round brackets, which serve for asides too."""

_BLANK: Final = re.compile(r"(?<![\w/:.@#-])(?:_{2,}/_{2,}/_{2,}|_{3,30}(?:[ ]_{3,})*)(?!\w)")

_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_CROSSES: Final = re.compile(
    rf"""(?<![\w@.-])(?:
        [Xx]{{2}}([./-])[Xx]{{2,3}}\1(?:[Xx]{{2,4}}|\d{{2,4}})
      | [Xx]{{2}}:[Xx]{{2}}
      | \(?(?:\d{{3}}|[Xx]{{3}})\)?[ .-]?[Xx]{{3}}[ .-][Xx]{{4}}
      | [$€£][Xx]{{2,}}(?:[.,][Xx]+)*
      | X{{1,3}}\+?(?=\s(?:years?|months?|weeks?|employees|percent|per\scent|people)\b)
      | X{{2,}}%
      | XX?(?=(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}\b)
      | X{{4,}}(?![ ]?-?\d)
    )(?![\w@-]|\.\w)""",
    re.VERBOSE,
)
_CROSSED_SLOT: Final = re.compile(
    rf"""\b(?:{_MONTH}|Dear|Hi|Hello|Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|at|in|with|for|on|by|from|since|about|the|an?|over|to|your|like|named?|of)\s
        (X{{2,}}|x{{3,}}|X,\ Y,?\ (?:and|or)\ Z)(?=\s*[.,;:!?)]|\s*$|\s(?!century|ax[ei]s|coordinate|chromosome|karyotype|individual|embryo|cell|or\sXY|sex|genotype|female|male|rating|rated|games|edition)[a-z]|['’]s)""",
    re.VERBOSE | re.MULTILINE,
)
_SLOT_DATE: Final = re.compile(
    r"\b(?:MM|DD)[/.-](?:MM|DD)[/.-]YY(?:YY)?\b|\bYYYY-MM-DD\b", re.IGNORECASE
)

_NAME: Final = r"""(?:(?:the\s)?(?:interviewer|recruiter|hiring\smanager|recipient|manager|contact|person|employer)(?:['’]?s)?\s)?
    (?:(?:full|first|last|family|given)\s)*(?:first\s?|last\s?|sur)?name(?:\s(?:here|last\s?name|surname))?"""
_TITLE: Final = r"(?:(?:Mrs?|Ms|Mx|Miss|Dr|Prof(?:essor)?)\b\.?(?:\s?/\s?|\sor\s)?)"
_GREETED_NOBODY: Final = re.compile(
    rf"""^[ \t]*(?:
        Dear[ ]+[,:;!.-] (?=\s*$)
      | (?:Dear|Hi|Hello|Good\s(?:morning|afternoon|evening))\s{_TITLE}{{2,4}}\s?[,:]? (?=\s*$)
      | (?:Dear|Hi|Hello|Good\s(?:morning|afternoon|evening))\s(?:Mrs?|Ms|Mx)(?:\.?\s+|\.)[,:] (?=\s*$)
      | (?:Dear|Hi|Hello|Hey)\s(?:{_TITLE}\s?)*(?:\.{{3,}}|…+)\s?[,:]? (?=\s*$)
    )""",
    re.VERBOSE | re.MULTILINE,
)
_GREETED_SOMEBODY: Final = re.compile(
    r"""^[ \t]*(?:(?i:Dear|Hi|Hello|Good\s(?:morning|afternoon|evening)),?\s)
        ((?:(?:Mrs?|Ms|Mx|Miss|Dr|Prof(?:essor)?|Herr|Frau|Monsieur|Madame|Sir|Madam|Señora?|Sra?)\b\.?\s?/\s?)+
        (?:Mrs?|Ms|Mx|Miss|Dr|Prof(?:essor)?|Herr|Frau|Monsieur|Madame|Sir|Madam|Señora?|Sra?)\b\.?) (?=\s[^\W\d_a-z][\w'’-]+(?:\s[\w'’-]+){0,2}\s?[,:!.]?\s*$)""",
    re.VERBOSE | re.MULTILINE,
)
"""A choice of titles that nobody made, before the name of one person."""
_EITHER: Final = tuple(
    map(
        frozenset,
        (
            ("mr", "ms"),
            ("herr", "frau"),
            ("monsieur", "madame"),
            ("sr", "sra"),
            ("señor", "señora"),
        ),
    )
)
"""Titles that stand together on purpose, where nobody knows whether it is a man or a woman."""
_GREETED_SLOT: Final = re.compile(
    rf"""^[ \t]*(?:(?:Dear|Hi|Hello|Hey|Greetings|Good\s(?:morning|afternoon|evening)),?\s(?:{_TITLE}\s?)*)
        ((?i:{_NAME})|(?i:first\slast|so-and-so)|null|undefined|None|NaN|X+|x{{3,}}|\[[ _.]*\]|\{{\w+\}})(?=\s?[,:!]?\s*$)""",
    re.VERBOSE | re.MULTILINE,
)
_LINE_SLOT: Final = re.compile(
    r"""^[ \t]*[(]?(
        your\s(?:full\s|first\s|last\s)?(?:name|e-?mail(?:\saddress)?|phone(?:\snumber)?|(?:mobile|contact|telephone|cell)(?:\s(?:number|info(?:rmation)?|details))?
          |address|linkedin(?:\s(?:profile|url))?|(?:job\s)?title|position|signature|city|website)(?:\shere)?
      | (?:first\s?name|name)\s(?:last\s?name|surname) | (?:full|first|last)\sname | First\sLast | name | surname
    )[)]?,?[ \t]*$""",
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
"""A line of nothing else below a letter."""

_CAPITALS: Final = re.compile(
    r"\b(?:INSERT(?:[ _][A-Z]{2,})+"
    r"|(?:YOUR|FULL|FIRST|LAST|COMPANY|ORGANI[SZ]ATION|EMPLOYER|INTERVIEWER|RECRUITER|RECIPIENT|MANAGER|CONTACT|JOB|POSITION|ROLE|HIRING|PROJECT|DEPARTMENT|TEAM)"
    r"(?:['’]S)?(?:[ _](?:FULL|FIRST|LAST|JOB|MANAGER|COMPANY)(?:['’]S)?)*[ _](?:NAME|TITLE)(?:[ _]HERE)?|NAME HERE)\b(?!\s*:)"
)
_CAPITAL_SLOT: Final = re.compile(
    r"\b(?:at|with|join|joining|of|to|from|by|for|as|near)\s(COMPANY|EMPLOYER|ORGANI[SZ]ATION|POSITION|JOBTITLE|INTERVIEWER|NAME|SURNAME|FIRSTNAME)\b(?=\s*[.,;!?)]|\s+[a-z]|\s*$|['’]s)"
    r"|\bon\s(DATE|WEEKDAY)\b(?=\s*[.,;!?)]|\s+[a-z]|\s*$)"
    r"|\bthe\s(POSITION|ROLE|TITLE|JOB)\s(?=position|role|post|job|vacancy|opening)",
    re.MULTILINE,
)
_SPELT_SLOT: Final = re.compile(
    r"""\b(?:at|with|for|join|joining|the|of|as|to|from|meet|met)\s
        ((?:Company|Organi[sz]ation|Employer|Job|Position|Role|Interviewer|Hiring\sManager|Recruiter|Department)\s(?:Name|Title)
        |(?:Company|Job|Position|Role|Interviewer|First|Last|Full)(?:Name|Title)
        |(?:company|job|position|role|interviewer|first|last|full)_(?:name|title))\b(?!\s+(?:field|column|box|line|tag|form|is|on|was|in|entry)\b)""",
    re.VERBOSE,
)
_ADDRESS: Final = re.compile(
    r"\b(?:your[._-]?(?:full[._-]?)?(?:name|e-?mail|address)(?:address)?)@[\w.-]*\w"
    r"|(?:linkedin\.com/in|github\.com|https?://[\w./-]+)/(?:<?your[-_]?(?:name|profile|username|user|handle|portfolio|link|url|id)\b>?|username\b)"
    r"|\b(?:www\.)?your-?(?:portfolio|website|domain|site)\.\w{2,}",
    re.IGNORECASE,
)
_OWN_ADDRESS: Final = re.compile(
    r"\b(?:first(?:name)?[._-]?last(?:name)?|name[._-]?surname|your[._-]?(?:full[._-]?)?(?:name|e-?mail|address))@[\w.-]*\w",
    re.IGNORECASE,
)

_NOT_OPEN: Final = re.compile(
    r"\d\d|[=;|]|\b(?:redacted|withheld|removed|omitted|confidential|anonym\w+|disclosed|sic|external|internal|alert|only)\b",
    re.IGNORECASE,
)
"""What is said of a name that is left out on purpose, and of mail that a list marks."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:\.[^\W\d_](?!\w))?(?:-[^\W\d_]+)*")
_JOINED: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|_|['’]s?\b")
_NUMBERED: Final = re.compile(
    r"^(?:skill|name|interviewer|topic|point|example|achievement|reason|company|strength|quality|project|value)s?\s?\#?\d$",
    re.IGNORECASE,
)
_CHOICE: Final = re.compile(r"[\w-]+\.?(?:\s?/\s?[\w-]+\.?)+")
_LIST: Final = re.compile(r"\s*(?:,|/|\band\b|\bor\b)\s*")
_PRONOUNS: Final = (frozenset(("she", "her", "hers")), frozenset(("he", "him", "his")))
_ORDERING: Final = frozenset(("insert", "mention"))
_POINTING: Final = frozenset(("your", "specific"))
_ASKING: Final = frozenset("what how why where who whatever whoever whichever".split())
_ANY: Final = frozenset("a an the one some another any".split())
_UNNAMED: Final = frozenset(("something", "anything"))
_ADDRESSING: Final = frozenset("you your yours you've they".split())
_GENERAL: Final = frozenset("name company title interviewer your insert recipient".split())


def is_slot(content: str, *, tag: bool = False) -> bool:
    """Whether what stands in brackets names what is to be put there.

    As a `tag`, which opens a subject, it must name something that no list is called after.
    """
    content = " ".join(content.split()).strip(" .…*:?!")
    if re.fullmatch(r"[Xx]{2,}\+?|_+", content):
        return True
    words = [word.lower() for word in _WORD.findall(_JOINED.sub(" ", content))]
    if not words or _NOT_OPEN.search(content) or (tag and _GENERAL.isdisjoint(words)):
        return False
    if words[0] in _ORDERING and " " in content:
        return True
    if re.search(r"\d", content) and not all(map(_NUMBERED.match, _LIST.split(content))):
        return False
    if _CHOICE.fullmatch(content) and len(words) > 1:
        return _offers(words)
    return _describes(words, content)


def _offers(words: list[str]) -> bool:
    """Whether the words are to be chosen from; "she/her" is how somebody is called."""
    if any(pronouns.issuperset(words) for pronouns in _PRONOUNS):
        return False
    return all(word in _words("slot-choices") or word in _words("slot-words") for word in words)


def _describes(words: list[str], content: str) -> bool:
    slots, fillers = _words("slot-words"), _words("slot-fillers")
    several = bool(re.search(r"[\s_]", content))
    if words == ["first", "last"] or (several and re.search(r"\bX\b|\.\.\.|…", content)):
        return True
    if all(word in slots or word in fillers for word in words):
        return not slots.isdisjoint(words) or words[0] in _POINTING
    if several and (words[0] in _UNNAMED or {"they", "you"}.issubset(words)):
        return True
    spoken_to = not _ADDRESSING.isdisjoint(words)
    first = words[len(words) > 1 and words[0] in _ANY]
    if first in _ASKING or first in slots or (first == "say" and several):
        return spoken_to
    return several and (words[0] in _words("slot-orders") or words[0] in _POINTING)


def is_filled_by(order: str) -> bool:
    """Whether all that an order in brackets asks for is what templates leave open."""
    words = [word.lower() for word in _WORD.findall(order)][1:]
    slots, fillers = _words("slot-words"), _words("slot-fillers")
    return not slots.isdisjoint(words) and all(word in slots or word in fillers for word in words)


@cache
def _words(lexicon: str) -> frozenset[str]:
    return frozenset(load_lexicon(lexicon))


def slots_in(text: str, *, subject: bool = False) -> Iterator[Slot]:
    """The slots that a bracket, a mark of a template or a name in place of a name shows."""
    for match in _CERTAIN.finditer(text):
        yield Slot(*match.span(), coded=True)
    for pattern, coded in ((_SQUARE, False), (_CURLY, True), (_ANGLE, True), (_GUILLEMETS, False)):
        for match in pattern.finditer(text):
            tag = subject and not text[: match.start()].rpartition(":")[2].strip()
            if is_slot(match[1], tag=tag) or (pattern is _SQUARE and _counts(text, match)):
                yield Slot(*match.span(), coded=coded)
    for match in _PROSE.finditer(text):
        if not _NOT_OPEN.search(match[1]):
            yield Slot(*match.span(), coded=True)
    for pattern in (_CAPITALS, _CAPITAL_SLOT, _SPELT_SLOT, _CROSSED_SLOT):
        for match in pattern.finditer(text):
            group = match.lastindex or 0
            if not _shouted(text, match.start()):
                yield Slot(*match.span(group), coded=pattern is _SPELT_SLOT)
    for match in _CROSSES.finditer(text):
        yield Slot(*match.span(), coded=False)


def open_places(text: str) -> Iterator[Slot]:
    """The slots that only a letter has: blanks, asides, greetings without a name, addresses."""
    for match in _BLANK.finditer(text):
        line = _line(text, match.start())
        if re.search(r"[^\W_]", line):
            yield Slot(*match.span(), coded=True)
    for match in _ORDER.finditer(text):
        if match[1] or is_filled_by(match[2]):
            yield Slot(text.index("(", match.start()), match.end(), coded=False)
    for match in _PARENTHESES.finditer(text):
        group = match.lastindex
        if group is None:
            yield Slot(*match.span(), coded=False)
        elif is_slot(match[group]) and not _PLAIN_SLOTS.isdisjoint(match[group].lower().split()):
            yield Slot(match.start(group) - 1, match.end(group) + 1, coded=False)
    yield from _greetings(text)
    for pattern in (_GREETED_SLOT, _ADDRESS):
        for match in pattern.finditer(text):
            yield Slot(*match.span(match.lastindex or 0), coded=False)
    for match in _SLOT_DATE.finditer(text):
        if not re.search(
            r"\bformat|\bpattern|\bstyle|\bstring|\bcolumn|\bparse", _line(text, match.start())
        ):
            yield Slot(*match.span(), coded=False)


def _greetings(text: str) -> Iterator[Slot]:
    """Greetings of nobody, and those between whose titles nobody chose."""
    for match in _GREETED_SOMEBODY.finditer(text):
        titles = re.findall(r"\w+", match[1].lower())
        if frozenset(titles) not in _EITHER:
            yield Slot(*match.span(1), coded=False, doubtful=len(titles) == 2)
    for match in _GREETED_NOBODY.finditer(text):
        start = match.end() - len(match.group().lstrip())
        yield Slot(start, match.end(), coded=False)


def closing_slots(text: str) -> Iterator[Slot]:
    """The slots of a signature: "Your Name" on a line of its own, an address of nobody."""
    for pattern in (_LINE_SLOT, _OWN_ADDRESS):
        for match in pattern.finditer(text):
            yield Slot(*match.span(match.lastindex or 0), coded=False)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether it is an "[x]" that stands for a number, not one that ticks a box."""
    after = text[match.end() : match.end() + 12].lower().lstrip("+ ")
    return match[1].lower() in {"x", "#"} and after.startswith(("year", "month", "week", "day"))


def _shouted(text: str, at: int) -> bool:
    """Whether a line is written in capitals throughout, so that capitals say nothing."""
    return not re.search(r"[a-z]{2}", _line(text, at))


def _line(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return text[start : end if end >= 0 else len(text)]
