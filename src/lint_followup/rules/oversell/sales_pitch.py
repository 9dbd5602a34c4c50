"""The rule `sales-pitch`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span, mask
from lint_followup.kinds import Kind
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.quotation import quotations
from lint_followup.rule import INFO, MEDIUM, WARNING, Cite, Hit, Options, example, option, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_NUMBER: Final = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|the|some|my|top\s\w+)"
)
_ME: Final = r"(?:me|I(?:['’]m|\sam|\sdeserve|\sshould|\swould|\swill)?)"
_CALLS: Final = re.compile(
    rf"""\b{_NUMBER}\s(?:\w+\s)?reasons\s(?:(?:for|of)\s(?:hiring|choosing|picking|employing)\sme | (?:to|why\syou\s(?:should|must|need\sto|want\sto))\s(?:hire|choose|pick|employ|take|have|want)\sme
          | (?:why\s)?I(?:['’]m|\sam|\sshould\sbe|\swould\sbe|['’]d\sbe|\swill\sbe)\s(?:right|the|your|perfect|ideal|a\sgreat|a\sperfect|best)\b)
      | \bwhy\s(?:you\s(?:(?:should|must|need|want|will\swant)(?:\sto)?\s)?)?(?:hire|choose|pick|employ|need|take)\sme\b
      | \bwhat\syou(?:['’]ll|\swill)?\s(?:get|gain|receive|are\sgetting|buy)\s(?:when|if|with|by)\b[^.\n]{{0,20}}\b(?:me|hire)\b
      | \bwhat\smakes\sme\sthe\s\w+\s(?:person|candidate|choice|fit|hire)\b | \b(?:benefits|advantages)\sof\s(?:hiring|choosing|having)\sme\b
      | \b\w+\sthings\s(?:you\s)?(?:should|need\sto|must)\sknow\sabout\sme\b
      | \bwhat\scan\sI\s(?:do|bring|offer)\s(?:for|to)\syour\b[^.\n]{{0,30}}\?
      | \bmy\s(?:own\s)?(?:value\sproposition|unique\sselling\s\w+|USPs?|selling\spoints?|elevator\spitch|sales\spitch)\b | \b(?:sell|pitch|market)\smyself\b
      | \b(?:do\snot|don['’]t|never)\s(?:want\sto\s)?(?:miss|pass\sup|let)\s(?:out\s)?(?:on\s)?(?:this|the|your|such)\s(?:[\w-]+\s){{0,2}}?(?:opportunity|chance|offer|candidate)\b(?:\s(?:to\s(?:have|hire|get|work)|of|slip)|\s?[.!]|\s*$)
      | (?:^|(?<=[.!?]\s))(?:so\s|please\s|just\s)?(?:schedule|book|reserve|secure)\s(?:your|a|an|my)\s(?:\w+\s)?(?:call|demo|meeting|appointment|slot|session|consultation)\b[^.!?\n]{{0,30}}\b(?:today|now|with\sme)\b
      | (?:^|(?<=[.!?]\s))(?:hire|grab|get|choose|pick|take|sign)\sme\b(?:\sup)?\s?(?:[!.]|now\b|today\b|before\b|and\b)
      | (?:^|(?<=[.!?]\s))(?:act|order|buy)\snow\b | \bwhat\sare\syou\swaiting\sfor\b | \b(?:call|reach\sout|contact\sme|ring)\s(?:me\s)?(?:today|now)\b[^.\n]{{0,25}}\b(?:and\slet|to\s(?:get|secure|start|book|learn))\b
      | \bready\sto\s(?:boost|grow|double|triple|transform|skyrocket|take)\s(?:your|the)\b[^.\n]{{0,40}}\?
      | \bin\smy\sfirst\s[\w-]+\s(?:days|weeks|months)\s?,?\sI(?:\swill|['’]ll)\s(?:revolutioni[sz]e|transform|double|triple|shatter|turn|boost|skyrocket|change)\b
      | \bI(?:\s(?:will|can|always|consistently)|['’]ll)?\sdeliver\s(?:\w+\s)?(?:results|value|growth|roi)\b | \b(?:results|value|impact|returns?|roi)\sfrom\s(?:day\sone|the\s(?:very\s)?first\sday)\b
      | \bI(?:\sam|['’]m|\swould\sbe)\s(?:a|an|your)\s(?:\w+\s)?investment\b | \bI\scome\swith\sa\s[\w-]+\sguarantee\b""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
"""What advertisements say: reasons to buy, calls to act."""

_ITEM: Final = re.compile(r"^[ \t]*(?:[-*•–·✓✔➢►]|\d{1,2}[.)])[ \t]*(\S[^\n]*)", re.MULTILINE)
_BOAST: Final = re.compile(
    r"""\b\d+\+?\s?(?:%|percent|per\scent|years?)|\b(?:proven|strong|excellent|outstanding|extensive|exceptional|solid|expert|skilled|unmatched|world-class|unrivall?ed|flawless|perfect|deep
      |track\srecord|ability\sto|passionate|passion\sfor|dedicated|hard-?working|results-driven|team\splayer|award\w*|mastery)\b | ^(?:I\b|my\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_DEED: Final = re.compile(
    r"""^(?!attached|enclosed|signed|updated|needed|required|requested|completed|filled|printed|scanned|translated|agreed|planned|proposed)[a-z]{3,}ed\b
      | \b\d+(?:[.,]\d+)*\+?\s?(?:%|percent|per\scent|years?|million|thousand) | \b\d+[km]\b | [$€£]\s?\d
      | \b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\s(?:\w+\s)?years\b
      | ^(?:an?\s)?(?:fluen(?:t|cy)|proficien(?:t|cy)|certified|licen[cs]ed|experienced?|skilled|expert(?:ise)?|winner|native|command|mastery|relationships?|network|knowledge|background|record
          |proven|strong|excellent|outstanding|extensive|exceptional|solid|deep|track\srecord)\b
      | \b(?:award\w*|record\s(?:of|for|in)|club)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_ASKED_FOR: Final = re.compile(
    r"""\bas\s(?:you\s)?(?:requested|asked|discussed|agreed|promised|suggested|wanted|proposed)\b
      | \byou\s(?:had\s|have\s|['’]d\s)?(?:asked|requested|wanted|suggested|invited|were\sinterested|inquired|enquired)\b | \b(?:at|per)\syour\s(?:request|wish|suggestion)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_NEAR: Final = 400
"""Characters before a list in which a wish of the reader's explains it."""

_SELF: Final = frozenset("i me my mine myself i'm i've i'd i'll i’m i’ve i’d i’ll".split())

_LONG_PITCH: Final = (
    "Thank you for meeting me on Tuesday. One hour was not enough to show you all that I did in the "
    "last ten years, so I have put the main points together for you. I built the reports at Northfield "
    "Clinic, I ran the move to the new system, and I trained the people who use it. My main results are these:"
    "\n\n[[- I led a team of nine analysts for four years\n- I reduced the nightly load from six hours to two"
    "\n- I increased the share of complete records by 30 %\n- I trained forty nurses and clerks\n"
    "- I won the regional award for data quality]]\n\nI could do the same for your clinic, and more. I "
    "learn a new tool within days, I plan my work with care, and I have kept every deadline in my career "
    "so far. I know the claims data that you spoke of from my own work, and I know how auditors read it. "
    "I remain very interested in the Data Analyst role and look forward to hearing about the next steps."
)


@dataclass(frozen=True, slots=True)
class PitchOptions(Options):
    """When a list of merits makes a message a pitch."""

    long: int = option(140, "words from which a message is long enough for a pitch")
    items: int = option(3, "merits in a list that make it one of merits")
    many: int = option(5, "items, most of them merits, that are a pitch in a message of any length")
    about_oneself: int = option(
        4, "percent of I, me and my from which a message is about its writer"
    )


@rule(
    "sales-pitch",
    category="oversell",
    severity=WARNING,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU, Kind.STATUS_CHECK),
    regions=("body",),
    basis="ours",
    options=PitchOptions,
    suggestion="Keep the one point that bears on your talk, and leave the rest for the next conversation.",
    cite=(
        Cite("too-much-follow-up", "Don't be tempted to send long sales pitches."),
        Cite("too-much-follow-up", "You had plenty of time to make your pitch at the interview"),
    ),
    dissent=Cite(
        "how-not-to-follow-up",
        "show them why you are the best person for the job",
        allows="the one point that shows your fit, without a list",
    ),
    advice="sales-pitch",
    bad=(
        example(body=_LONG_PITCH),
        example(
            say="To recap what I bring:\n\n[[- 14 years in print and radio\n- $2M of new business, 138% of target\n"
            "- Built and coached a team of eleven\n- Cut churn from 19% to 7%\n- Fluent in three bid platforms]]"
        ),
        example(kind=Kind.STATUS_CHECK, say="Here are [[five reasons to hire me]]."),
        example(
            say="Allow me one word on [[what you get when you hire me]]: calm on a busy night."
        ),
        example(
            kind=Kind.STATUS_CHECK, say="[[Book a call with me today]], and you will see more."
        ),
    ),
    good=(
        example(
            body=_LONG_PITCH.replace("Thank you for", "As you asked, here is a list. Thank you for")
            .replace("[[", "")
            .replace("]]", ""),
        ),
        example(say="I can bring these papers:\n\n- my diploma\n- my licence\n- two references"),
        example(
            say="These are with the porter:\n\n- my signed form\n- my diploma, 12 pages\n- two references\n- proof of 10 "
            "years with Acme\n- a copy of my licence\n- my updated timetable"
        ),
        example(
            say="In the first month I would go to:\n\n- the depot in Hull\n- the night shift\n- the two mills\n"
            "- the drivers\n- the school"
        ),
        example(say="You asked for three reasons why customers leave: price, waiting and parking."),
        example(kind=Kind.STATUS_CHECK, say="I am happy to schedule a call whenever it suits you."),
        example(say="I wrote the value proposition for the spring catalogue."),
    ),
)
def sales_pitch(document: Document, options: PitchOptions) -> Iterator[Hit]:
    """A message that sells.

    The interview was the place for the pitch. Made again in writing, with lists and calls to act,
    it reads like an advertisement, and those are thrown away unread.
    """
    text = document.text(Region.BODY)
    text = mask(text, quotations(text))
    merits = [match for match in _ITEM.finditer(text) if _is_merit(match[1])]
    listed = len(merits) >= options.items and not _was_asked_for(text, merits[0].start())
    long = len(document.words) >= options.long and _about_oneself(document) >= options.about_oneself
    call = next((m for m in _CALLS.finditer(text) if not _was_asked_for(text, m.start())), None)
    if call:
        yield Hit(
            message=f"“{' '.join(call.group().split())}” is what an advertisement says",
            span=Span(Region.BODY, *_bare(call)),
            severity=WARNING if listed or long else INFO,
        )
    many = _long_list(text, options.many)
    if many or (listed and (long or call)):
        shown = many or merits
        yield Hit(
            message=f"a list of {len(shown)} merits in a long message about yourself"
            if long
            else f"a list of {len(shown)} merits",
            span=Span(Region.BODY, shown[0].start() + _indent(shown[0]), shown[-1].end()),
            severity=WARNING if call else INFO,
        )


def _long_list(text: str, least: int) -> list[re.Match[str]]:
    """The items of a list in which most tell a merit, if there are so many; else none."""
    items = list(_ITEM.finditer(text))
    merits = sum(_is_deed(item[1]) for item in items)
    if len(items) < least or 5 * merits < 3 * len(items) or _was_asked_for(text, items[0].start()):
        return []
    return items


def _was_asked_for(text: str, start: int) -> bool:
    """Whether the lines before say that the reader wished for it."""
    return bool(_ASKED_FOR.search(text, max(start - _NEAR, 0), start + 60))


def _is_merit(item: str) -> bool:
    """Whether a list item names a deed or a quality, not a paper, a person or a day."""
    first = re.findall(r"[A-Za-z]+", item)[:2]
    deeds = frozenset(load_lexicon("deeds"))
    return not deeds.isdisjoint(word.lower() for word in first) or bool(_BOAST.search(item))


def _is_deed(item: str) -> bool:
    """Whether a list item tells a deed, a figure or a skill; that it begins with "my" is not enough."""
    words = [word.lower() for word in re.findall(r"[A-Za-z]+", item)]
    if not frozenset(load_lexicon("papers")).isdisjoint(words[:4]):
        return False
    return not frozenset(load_lexicon("deeds")).isdisjoint(words[:2]) or bool(_DEED.search(item))


def _about_oneself(document: Document) -> float:
    """The share of words that mean the writer, in percent."""
    own = sum(word.lower() in _SELF for word in document.words)
    return 100 * own / max(len(document.words), 1)


def _bare(match: re.Match[str]) -> tuple[int, int]:
    """Without blanks and marks at its end."""
    return match.start(), match.start() + len(match.group().rstrip(" .!\n"))


def _indent(item: re.Match[str]) -> int:
    return len(item.group()) - len(item.group().lstrip())
