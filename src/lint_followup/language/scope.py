"""Scope: the guards that silence a frame. Each says of a match: this is not what it looks like."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lint_followup.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from lint_followup.language.frames import Match

_LONGEST_QUOTATION: Final = 80
_CLOSING: Final = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’", "'": "'", "`": "`"}
_CLAUSE_BREAKS: Final = frozenset(
    {",", ";", ":", "—", "–", "--", "but", "yet", "though", "although", "(", ")"}
)
_NEGATORS: Final = frozenset(
    "not no never nobody nothing neither nor none without hardly scarcely cannot rarely seldom least".split()
)
_CONDITIONS: Final = frozenset(
    "if unless whether when whenever should until before once provided suppose lest while".split()
)
_SPEECH: Final = frozenset(
    """said says say saying told tells tell telling called calls call calling described describes
    describe asked asks ask asking mentioned mentions wrote writes joked jokes quoted named named
    considered rated nicknamed reads read explained explains complained complains""".split()
)
_OTHERS: Final = frozenset(
    """he she they it him her them his their its who which customer customers client clients patient
    patients pupil pupils parent parents student students supplier suppliers manager boss foreman
    colleague colleagues landlord guest guests tenant tenants mother father grandmother grandfather
    sister brother wife husband aunt uncle""".split()
)
_FIRST: Final = frozenset("i me my mine myself we us our ours".split())
_SECOND: Final = frozenset("you your yours yourself yourselves".split())


def quoted(match: Match) -> bool:
    """All of it stands inside one pair of quotation marks."""
    spans = match.doc.user_data.get("quotations")
    if spans is None:
        spans = match.doc.user_data["quotations"] = tuple(_quotations(match.doc))
    return any(start < match.start and match.end <= end for start, end in spans)


def negated(match: Match) -> bool:
    """A negation stands up to four words before it, in the same clause."""
    return any(token.norm_ in _NEGATORS for token in _before(match, 4))


def conditional(match: Match) -> bool:
    """It is in a clause that an if, unless, whether or when opens."""
    return any(token.norm_ in _CONDITIONS for token in _before(match, 12))


def attributed(match: Match) -> bool:
    """Somebody is reported to have said it: "you said ...", "my manager called me ..."."""
    before = list(_before(match, 9, breaks=frozenset({";", ":", "—", "–"})))
    spoken = [token for token in before if token.norm_ in _SPEECH]
    return any(_subject(token) not in {"i", "we"} for token in spoken) or _put_by_others(match)


def _put_by_others(match: Match) -> bool:
    """A remark like "as you put it" or "as the trade calls it" stands in the sentence."""
    norms = [token.norm_ for token in _sentence(match)]
    return any(
        word == "as" and not _PUT.isdisjoint(norms[index + 2 : index + 6])
        for index, word in enumerate(norms)
        if norms[index + 1 : index + 2] not in (["i"], ["we"])
    )


_PUT: Final = frozenset("put puts calls call called said says has".split())


def of_others(match: Match) -> bool:
    """Somebody else than writer and reader is the nearest subject before it."""
    for token in _before(match, 5):
        if token.norm_ in _FIRST or token.norm_ in _SECOND:
            return False
        if token.norm_ in _OTHERS:
            return True
    return False


def named(match: Match) -> bool:
    """One of its words is a name here, or is written like one inside a sentence."""
    tokens = match.doc[match.start : match.end]
    shouted = all(token.is_upper for token in match.doc if token.is_alpha and len(token) > 1)
    return not shouted and any(_is_name(token, match) for token in tokens)


def technical(match: Match) -> bool:
    """One of its words is part of a set phrase of some trade: "kill switch", "call volume"."""
    first, last = max(match.start - 3, 0), match.end + 3
    window = [token.norm_ for token in match.doc[first:last]]
    for phrase in load_lexicon("technical-senses"):
        words = phrase.split()
        for index in range(len(window) - len(words) + 1):
            overlaps = first + index < match.end and first + index + len(words) > match.start
            if overlaps and window[index : index + len(words)] == words:
                return True
    return False


def elsewhere(match: Match) -> bool:
    """The sentence is about another place or time of the writer's: "at my last plant"."""
    sentence = list(_sentence(match))
    norms = [token.norm_ for token in sentence]
    return any(
        norms[i] in {"my", "our", "a", "the", "that", "his", "her"}
        and norms[i + 1] in {"last", "old", "former", "previous", "first", "then", "earlier"}
        and norms[i + 2]
        not in {
            "email",
            "emails",
            "message",
            "messages",
            "interview",
            "round",
            "mail",
            "letter",
            "letters",
            "call",
            "note",
            "meeting",
            "week",
            "time",
            "three",
            "two",
            "hope",
            "chance",
            "reply",
        }
        for i in range(len(norms) - 2)
    )


def off_target(match: Match) -> bool:
    """Neither its sentence nor a neighbour speaks of the reader or of hiring."""
    wanted = _SECOND | frozenset(load_lexicon("hiring-nouns"))
    numbers = match.doc.user_data["sentence"]
    near = range(match.sentence - 2, match.sentence + 3)
    return not any(token.norm_ in wanted for token in match.doc if numbers[token.i] in near)


def other_object(match: Match) -> bool:
    """The feeling has an object, and it is neither the reader nor hiring: "by the flaky tests"."""
    targets = _SECOND | frozenset(load_lexicon("hiring-nouns")) | _SILENCE
    tokens = list(_sentence(match))
    after = [token for token in tokens if token.i >= match.end - 1][:9]
    for index, token in enumerate(after):
        if token.norm_ in _OBJECT_PREPOSITIONS:
            reach = [other.norm_ for other in after[index + 1 :]]
            return targets.isdisjoint(reach) and not _POINTING.intersection(reach[:2])
        if index > 1:
            break
    return False


_OBJECT_PREPOSITIONS: Final = frozenset("by with at about over".split())
_POINTING: Final = frozenset("this that how being what".split())
_SILENCE: Final = frozenset(
    "wait waiting silence delay delays treatment treated handled way manner outcome news".split()
)


def softened(match: Match) -> bool:
    """The sentence asks politely: please, could you, whenever it suits you."""
    norms = [token.norm_ for token in _sentence(match)]
    return not _SOFTENERS.isdisjoint(norms) or any(
        (first, second) in _SOFT_PAIRS for first, second in pairwise(norms)
    )


_SOFTENERS: Final = frozenset(
    "please could would whenever convenience convenient if appreciate grateful glad happy".split()
)
_SOFT_PAIRS: Final = frozenset({("feel", "free"), ("when", "you"), ("once", "you"), ("may", "i")})


def understanding(match: Match) -> bool:
    """The writer grants a reason: "I understand you have not had time to reply"."""
    return any(token.norm_ in _UNDERSTANDING for token in _sentence(match) if token.i < match.start)


_UNDERSTANDING: Final = frozenset(
    """understand realise realize know appreciate sure gather imagine may might perhaps possible
    case hope mind noticed wondered""".split()
)


def own_action(match: Match) -> bool:
    """The writer is the one who acts: "I will answer at once", "I could start immediately"."""
    for token in _before(match, 6):
        if token.norm_ in _SECOND:
            return False
        if token.norm_ in {"i", "we"}:
            following = match.doc[token.i + 1].norm_
            return following in _OWN_WILL
    return match.doc[match.start].norm_ in {"i", "we"} and (
        match.doc[match.start + 1].norm_ in _OWN_WILL
    )


_OWN_WILL: Final = frozenset(
    "will shall can could would 'd should may might replied answered".split()
)


def own_fault(match: Match) -> bool:
    """The writer blames the writer: "how rude of me", "I was so unprofessional"."""
    after = [token.norm_ for token in _sentence(match) if token.i >= match.start]
    blames = any(pair in _OF_ME for pair in pairwise(after))
    before = [token.norm_ for token in _before(match, 4)]
    return blames or bool(_I_WAS.intersection(pairwise(reversed(before))))


_OF_ME: Final = frozenset({("of", "me"), ("of", "us"), ("of", "mine")})
_I_WAS: Final = frozenset({("i", "was"), ("i", "am"), ("i", "felt"), ("i", "feel"), ("we", "were")})


def thanked(match: Match) -> bool:
    """The sentence gives thanks for it: "thank you for your swift response"."""
    return any(
        token.norm_ in {"thank", "thanks", "appreciated", "grateful"}
        for token in _sentence(match)
        if token.i < match.end
    )


def _is_name(token: Token, match: Match) -> bool:
    if not token.is_alpha or token.norm_ in _FIRST or token.norm_ in _SECOND:
        return False
    first = token.i == 0 or bool(token.is_sent_start) or token.doc[token.i - 1].norm_ in _CLOSING
    written_as_name = token.text[0].isupper() and not first and not token.is_upper
    known = token.text[0].isupper() and token.text in match.names
    return written_as_name or (known and not first)


def _before(match: Match, most: int, breaks: frozenset[str] = _CLAUSE_BREAKS) -> Iterator[Token]:
    """The tokens before the match in its clause, nearest first, at most `most`."""
    numbers = match.doc.user_data["sentence"]
    for index in range(match.start - 1, max(match.start - 1 - most, -1), -1):
        token = match.doc[index]
        if numbers[index] != match.sentence or token.norm_ in breaks:
            return
        yield token


def _sentence(match: Match) -> Iterator[Token]:
    return iter(match.tokens)


def _subject(verb: Token) -> str:
    """The nearest pronoun or noun before the verb of saying, roughly its subject."""
    numbers = verb.doc.user_data["sentence"]
    for index in range(verb.i - 1, max(verb.i - 5, -1), -1):
        if numbers[index] != numbers[verb.i]:
            break
        word = verb.doc[index].norm_
        if word in {"i", "we", "you", "he", "she", "they", "who", "it"} or word in _OTHERS:
            return str(word)
        if verb.doc[index].text[0].isupper():
            return str(word)
    return ""


def _quotations(doc: Doc) -> Iterator[tuple[int, int]]:
    """Token ranges between an opening mark, which follows a space, and its closing mark."""
    starts = doc.user_data["starts"]
    index = 0
    while index < len(doc):
        token = doc[index]
        spaced = index == 0 or starts[index] > starts[index - 1] + len(doc[index - 1])
        if token.text in _CLOSING and (spaced or token.text not in {"'", '"'}):
            closing = _CLOSING[token.text]
            following = doc[index + 1 : index + 1 + _LONGEST_QUOTATION]
            end = next((other.i for other in following if other.text == closing), None)
            if end is not None:
                yield index, end
                index = end
        index += 1


def as_agreed(match: Match) -> bool:
    """The sentence refers to what was said or asked for before: "as your advert says"."""
    norms = [token.norm_ for token in _sentence(match)]
    pairs = set(pairwise(norms))
    return any(
        (opener in {"as", "like"} and word in _AGREED) or (opener == "you" and word in _ASKED)
        for opener, word in pairs
    )


_AGREED: Final = frozenset("you we your agreed discussed arranged planned mentioned usual".split())
_ASKED: Final = frozenset("asked suggested offered mentioned proposed said wondered".split())


def reported(match: Match) -> bool:
    """Somebody is reported to have said it: "you said …" before it, "…, you said" at the end."""
    before = _before(match, 9, breaks=frozenset({";", ":", "—", "–", "but", "yet"}))
    after = [token for token in _sentence(match) if token.i >= match.end]
    told = [token for token in after if token.i > match.end and _opens_report(token)]
    return any(
        token.norm_ in _SPEECH and _subject(token) not in {"i", "we"} and not _asks_for(token)
        for token in (*before, *told)
    )


def _asks_for(verb: Token) -> bool:
    """The verb of saying is what the reader is asked to do: "could you tell me"."""
    return (
        verb.norm_ in {"tell", "say"}
        and verb.i + 1 < len(verb.doc)
        and (verb.doc[verb.i + 1].norm_ in _FIRST)
    )


def _opens_report(verb: Token) -> bool:
    """Its subject stands between a comma and the verb: ", you said", ", the examiner said"."""
    before = [token.norm_ for token in verb.doc[max(verb.i - 3, 0) : verb.i]]
    return before[-2:-1] == [","] or (
        before[:1] == [","] and before[1] in {"the", "my", "your", "our", "his", "her", "their"}
    )


def qualifying(match: Match) -> bool:
    """Its last word only qualifies a noun that follows: "your smile campaign"."""
    if match.end >= len(match.doc):
        return False
    token = match.doc[match.end]
    same = match.doc.user_data["sentence"][match.end] == match.sentence
    return same and token.is_alpha and token.norm_ not in _CLOSED_CLASS


_CLOSED_CLASS: Final = (
    _FIRST
    | _SECOND
    | _OTHERS
    | _CONDITIONS
    | _NEGATORS
    | frozenset(
        """a an the this that these those all any some both each every such no one two three or and but
    so as than then though although because since after by at for from in into of off on onto out
    over to toward towards under up upon with within about across against along around between
    during through is are was were be been being am do does did have has had can could will would
    shall may might must always ever just only even also too very really more most much again
    here there now today tonight tomorrow yesterday next last soon sometime someday anytime
    afterwards later later either together instead almost still how what where why which thanks
    please thank honestly anyway regardless next weekend monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november
    december except like x xx xxx""".split()
    )
)


def unaddressed(match: Match) -> bool:
    """It calls nobody: no comma or greeting word stands before it, or the sentence runs on."""
    tokens = list(_sentence(match))
    first = tokens[0].i
    before = [token.norm_ for token in tokens if token.i < match.start]
    after = match.doc[match.end] if match.end <= tokens[-1].i else None
    if after is not None and after.norm_ in {"-", "–", "'s"}:
        return True
    closed = after is None or not after.is_alpha
    if not before:
        return not (closed and after is not None and after.norm_ in {",", "!"})
    if before[-1] == ",":
        talks = not _ADDRESSING.isdisjoint(before)
        listed = "," in before[-4:-1] and match.start - first > 4
        return not (closed and talks and not listed)
    near = [word for word in before[-3:] if word != ","]
    greeted = bool(near) and (
        near[-1] in _GREETED_BY
        or (
            near[-1] in {"my", "there", "you", "old"}
            and near[:-1] != []
            and near[-2] in _GREETED_BY
        )
    )
    return not (greeted and (closed or not qualifying(match)))


_GREETED_BY: Final = frozenset(
    """hi hello hey hiya heya yo howdy sup whassup wassup wazzup cheers thanks thank ta bye goodbye
    later laters morning evening afternoon night goodnight alright congrats sorry welcome wotcha
    g'day oi ahoy greetings safe tata hullo ello peace dear ciao worries dramas problem luck
    up""".split()
)
_ADDRESSING: Final = (
    _GREETED_BY
    | _SECOND
    | frozenset(
        """please soon care news i me we what how when any ok okay yes no yeah yep sure right listen
    look let go forward time great good nice lovely""".split()
    )
)


def hoped(match: Match) -> bool:
    """It is hoped for or attempted, not claimed: "I hope not to disappoint you", "or so I hope"."""
    after = [token.norm_ for token in _sentence(match) if token.i >= match.end]
    return ("i", "hope") in pairwise(after) or any(
        token.norm_ in _HOPES for token in _before(match, 6)
    )


_HOPES: Final = frozenset("hope hopes hoped hoping try tried trying aim aiming wish aspire".split())


def not_mine(match: Match) -> bool:
    """Somebody else is the nearest subject before it, and it does not itself begin with I or my."""
    return match.doc[match.start].norm_ not in _FIRST and of_others(match)


def told_here(match: Match) -> bool:
    """Its own clause reports it: "you said that the team goes bowling"."""
    before = _before(match, 9)
    return any(
        token.norm_ in _SPEECH and _subject(token) not in {"i", "we"} for token in before
    ) or any(
        first.norm_ in {"as", "like"} and second.norm_ in _AGREED
        for first, second in pairwise(_sentence(match))
    )
