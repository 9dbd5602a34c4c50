"""What a thank-you holds besides thanks: something of this one talk, a qualification, interest, a look ahead.

Nothing here asks whether it is well said. What might count does, for an absence is easily alleged.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kind_words import GLAD
from lint_followup.language.lexicon import load_lexicon
from lint_followup.language.people import fold
from lint_followup.language.roles import is_role_word
from lint_followup.rules.content._own import Pattern, any_of, joined, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lint_followup.document import Document
    from lint_followup.rules.content._own import Sentence

ENOUGH: Final = 2
"""Words of its own that make a draft specific wherever they stand; a long draft needs one more."""

LONG: Final = 80
"""Words from which a draft is long."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_FIGURE: Final = Pattern(
    r"(?<![\w:./-])[$€£]?\d[\d.,]*(?: ?%|k\b|m\b)?(?![\w:/-])"
    r"(?! ?(?:am|pm|a\.m|p\.m|o'clock|st|nd|rd|th|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)"
)
_MONTH_BEFORE: Final = Pattern(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? $|\b(?:at|the|of|in) $"
)
_ROLE: Final = Pattern(
    r"\b(?:the|your|an?|this|that|for|as|my)(?: (?!(?:the|your|an?|this|my|our|i|and i|about|for|that|in|with|of)\b)"
    r"[\w&/+#.'-]+){1,5}? (?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|internships?|apprenticeships?"
    r"|traineeships?|fellowships?|placements?|schemes?|gig|opportunit(?:y|ies)|interviews?|application|department|team)\b"
    r"|\b(?:position|role|post|job|vacancy|opening|place|work) (?:of|as|for) (?:an? |the |your )?(?:[\w&/'-]+ ?){1,4}"
)
_EMPLOYER: Final = Pattern(
    r"\b(?:at|[Jj]oin(?:ing|ed)?|within|into|[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof(?:essor)?|[Mm]iss|[Ss]ister|[Ss]ir|[Ll]ady)\.? (?:the )?"
    r"((?:[A-Z][\w&'.-]*(?: (?=[A-Z])|(?= )|$|(?=\W)))+)"
)
_TALKED: Final = any_of(
    r"you(?:r|'ve|'d)? (?:\w+ ){0,2}(?:mention|descri|told|tell|said|say|expla|show|ask|spoke|talk|shar"
    r"|rais|point|suggest|question|account|stor(?:y|ies)|idea|plan|approach|way|outlin|walk|demonstrat"
    r"|gave me|are|have|were|had|use|run|keep|made|built|handle|want|need)",
    r"(?:we|you and i|our) (?:\w+ ){0,2}(?:discuss|talk|spoke|touch|saw|look|walk|went|cover|shar"
    r"|compar|conversation|exchange|chat|debat)",
    r"(?:discuss\w*|talk\w*|chat\w*|conversation|exchange|speak\w*|spoke|hear\w*|learn\w*|read|tell\w*"
    r"|insight\w*|question\w*|story|account|answer\w*) (?:\w+ ){0,3}"
    r"(?:about|of|on|how|why|what|that|into|as to|with|for)\b",
    r"how (?:the|your|you|we|it|they|to|much|many|well|calmly)\b|the way (?:you|your|the|it)\b|what you\b",
    r"(?:tour|show\w*|walk\w*|saw|see|seeing|visit\w*|shadow\w*|look\w* (?:at|round|around))\b",
    r"meet\w* (?:the|your)\b|(?:sit|sat) (?:in|among|with)\b|let(?:ting)? me\b",
    r"(?:problem|issue|trouble|challenge|difficult\w*)s? (?:with|of|in)\b|th(?:ink\w*|ought) about\b",
    r"agree\w* (?:that|with)\b|(?:surpris\w+|struck|amaz\w+|touched|moved) (?:by|that|at|to)\b",
    r"help\w* (?:you|your|the|with)\b|(?:hear|learn|discuss|see)ing\b",
    r"your [\w-]+\b(?! (?:time|company|team|organi))",
)
"""It tells of the talk, the place or the reader's work, so that one word of its own is enough."""

_SOFT: Final = Pattern(
    r"(?:ly|ness|ful|ous|ible|able)$"
    r"|-(?:minded|driven|oriented|focus\w*|thinking|paced|going|class|edge|life)$"
)
"""Adjectives that praise anything."""

_INFLECTION: Final = re.compile(r"(?<=[a-zà-ÿ]{3})(?:ingly|edly|ing|ed|es|(?<!s)s|ly)$")
_LAST_VOWEL: Final = re.compile(r"(?<=[^aeiou])y$|(?<=..)ie$")
_SUFFIX: Final = re.compile(r"(?:'s|s'|')$")

_TRADES: Final = (
    r"(?:nurse|teacher|driver|engineer|developer|analyst|manager|designer|chef|electrician|welder"
    r"|student|graduate|carer|cleaner|cook|accountant|lawyer|scientist|mechanic)\b"
)
_CLAIM: Final = any_of(
    r"(?:i|we) (?:(?:have|had|'ve|also|then|once|later|first|recently|\w+ly) ){0,3}"
    r"(?!(?:admir|appli|appl|appreciat|arriv|ask|attach|believ|call|cri|decid|discover|discuss|enclos"
    r"|enjoy|expect|fail|follow|hop|intend|interview|introduc|learn|lik|listen|look|lov|mention|miss"
    r"|need|notic|pick|pray|prefer|promis|realis|realiz|receiv|recogni|reflect|remain|respect|return"
    r"|seem|sens|stay|talk|thank|tri|valu|visit|wait|want|welcom|wish|wonder|attend|travel|search|google|brows|repli|e-?mail|contact|inform|confirm"
    r"|smil|laugh|dress|cross|dream|us(?=ed to (?:think|believe|wonder|hear|live)))\w*ed\b)"
    r"(?:[a-z]{2,}ed|built|led|ran|taught|wrote|kept|grew|held|sold|drove|set up|put (?:in|up|together)"
    r"|cut|began|oversaw|brought|dealt|did|made|took (?:over|on|part)|won|spent|bought|sang|drew)\b",
    r"my (?:[\w-]+ ){0,5}?(?:experience|background|work(?! perm)|years|training|degree|diploma"
    r"|course(?:work)?|qualifications?|certificat\w+|licen[cs]e|skills?|skillset|role|stud(?:y|ies)|team"
    r"|projects?|thesis|dissertation|research|portfolio|career|knowledge|expertise|practice|internship"
    r"|apprenticeship|placement|job|time (?:at|in|with|as)|tickets?|abilit(?:y|ies)|strengths?|record"
    r"|clients?|customers?|class(?:es)?|students?|pupils|patients|employer|kitchen|shop|ward|firm"
    r"|school)\b",
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many"
    r"|several|most of|over|more than)(?: \w+)? (?:years?|seasons?|months?)\b",
    r"(?:i'm|i've|i (?:am|have|hold|bring|got|speak|know|can|do|did|was|work|use|lead))\b (?:\w+ ){0,5}?"
    r"(?:experience\w*|years?|licen[cs]e|certif\w+|qualifi\w+|trained|degree|diploma|fluent\w*|tickets?"
    r"|skill\w*|used to|familiar\w*|registered|background|proficient|worker|member|speaker|languages?"
    r"|english|french|spanish|german|arabic|accredited|chartered|worked|working (?:as|on|with|in)"
    rf"|{_TRADES})",
    r"i (?:also |already |currently )?(?:speak|know (?!that|how (?:busy|hard)|you|it)|work|manage|teach"
    r"|drive|weld|code|design|translate|run|clean|cook|repair|sell|care for)\b",
    r"having (?:\w+ )?(?:\w+ed|built|led|run|taught|written|held|been|had|done)\b",
    r"as an? (?:[\w-]+ ){0,3}(?:former|qualified|experienced|trained|certified|registered|practising"
    rf"|professional|person|{_TRADES})",
    r"(?:got|have|hold|holding|with) my (?:\w+ )?(?:badge|card)\b|match(?:es)? what i\b",
    r"(?:what|similar to|close to|just as|the (?:same|kind of) \w+) i (?:do|did|have|used|built|run)\b",
)
"""The writer tells what they have done or can do."""

_DONE: Final = Pattern(
    r"\b(?:i|we)(?:'ve)? (?:(?:have|had|also|then|once|later|first|recently|ever|even|often|always|only|just|still|twice"
    r"|never|both|myself|personally|used to|had to|can|know how to|learn(?:ed|t)? (?:how )?to|\w+ly) )*([a-z]{3,})(?:(?:,| and| or) ([a-z]{3,}ed)\b)?(?![\w'-])"
)
"""A deed of the writer's, of whatever trade: what follows "I", "we have" or "I can"."""
_DONE_TOGETHER: Final = Pattern(
    r"\b(?:my|our) (?!(?:\w+ )?(?:conversation|talk|interview|meeting|discussion|chat|call|exchange|time|visit|tour|application"
    r"|day|hour|trial|train|bus|wife|husband|partner|friends?)\b)(?:[\w'-]+ ){1,5}?"
    r"((?!need|seed|speed|feed|weed|breed|indeed)[a-z]{2,}ed|built|led|ran|taught|wrote|kept|grew|held|sold|drove|cut|won|made|dug|bred|fed|hung|laid|drew"
    r"|lit|rode|flew|spun|wove|threw|caught|ground|bound|shot)\b"
)
"""A deed of "my crew" or "our shift"."""
_NO_DEEDS: Final = frozenset(
    """ate drank drunk slept sat forgot forgotten woke got lost went gone been being smiled laughed grinned blushed cried
    had has did does said says mean meant guess bet swear dare fear hate regret doubt suppose assume imagine foresee
    trust promise assure assured apologise apologize beg dreamt dreamed waited attended googled not the this
    that these those your our all who will would shall should could may might must""".split()
)
"""What may follow "I" without being work."""
_PARTICIPLE: Final = Pattern(
    r"\b(?:i|we)(?:'ve| have| had) (?:\w+ly |also |often |always |never |once |even |since )*(?:run|led|built|taught|written|kept|grown|held|sold"
    r"|driven|cut|won|made|done|taken (?:over|on|part|care)|overseen|dealt|spent|cooked|managed)\b"
)

_GLAD: Final = any_of(GLAD)
_INTEREST: Final = any_of(
    r"(?:excit|enthus|thrill|fascinat|impress|inspir|motivat|delight|appeal|attract|convinc|privileg"
    r"|passion|dream|honou?r|admir|keen|eager|contribut)\w*|lov(?:e|ed)\b|enjoy\w*|pleasure|joy\b|proud\b",
    r"(?:interested|interests? me|very interesting|determined|committed to|drawn|struck|moved|hooked)\b",
    r"(?:more|even|am|be|remain|very|so|most) (?:glad|happy|pleased)\b|all the more\b|confirm\w* my\b",
    r"(?:would )?welcome (?:the|a|any)\b|hop(?:e|ing)\w* (?:to (?:be|join|work|get|have|contribut|meet"
    r"|hear|see)|(?:that )?(?:i|you|we)\b|very much|it)|wish to (?:work|join|be|train|take|become)",
    r"i (?:really |very much |still |do )?(?:like|want)\b|like very much|ready to|itching|raring",
    r"(?:i|we)(?: would|'d) (?:really |very much |dearly |so |still |also )?(?:like|love)\b",
    r"would (?:really |very much |dearly |so )?love\b|want(?:ed)? (?:a|the|this|that|your) (?:\w+ )?"
    r"(?:job|role|position|work|post|place|chance)\b",
    r"right (?:place|fit|move|role|step)|(?:good|great|perfect|ideal|natural|strong|excellent)"
    r" (?:fit|match|place|home|setup)|fit (?:right )?in|at home|imagine|becoming part|part of (?:your|the)",
    r"sounds? (?:like|great|wonderful)|relocate|first choice|strengthened|tempting|sold on|serve on",
    r"gladly (?!(?:send|provide|answer|explain|give|share|supply|forward|wait|hear|call|clarify|discuss|tell)\b)[a-z]+"
    r"|nothing (?:better|more) than|jump at|in a heartbeat|suits? me|set on|see myself|mean (?:a lot|a great deal|so much|the world)"
    r"|if you(?:'ll| will)? have me|(?:job|place|post|work|role|position) (?:that )?(?:i have|i've|i had) (?:\w+ ){0,2}(?:looking|hoping|waiting|wanting)"
    r"|want(?:ed|ing) (?:the|this|that|it|to)\b|i should like to (?!thank|say|express|ask|know|hear|add|confirm|tell)",
    r"look(?:ing)? forward to (?:join|work|contribut|becom|be(?:ing)? part|bring|help"
    r"|the (?:chance|possib|opportun|prospect))\w*|accept (?:the|it|your)\b|start\b|(?:can't|cannot) wait",
)
_AHEAD: Final = any_of(
    r"(?:look(?:ing|s|ed)? forward|hop(?:e|es|ing|eful)|happy to|await\w*|soon|future|in touch|can start)\b",
    r"(?:am|be|very|more than|i'm) (?:happy|glad|pleased|delighted|ready|keen|eager)\b|(?:keen|ready) to\b",
    r"next (?:steps?|stage|round|week)|hear(?:ing)? (?:from|back|about|of)\b|see you\b|join\w*|eager\w*",
    r"chance to (?:work|join|contribute)|should you\b|if (?:you|there|i|selected|chosen|given)\b",
    r"let me know|do(?:n't| not) hesitate|disposal\b|available\b|your decision|(?:till|until) then",
    r"(?:i'd|i'll|we'd|we'll|it'd|it'll|ill (?=\w))|would (?!like to (?:thank|say|express|extend))",
    r"(?:i|we|it|that|which|this) (?:will|shall|should|could|might)\b|excited (?:to|by|about)\b|keen\b",
    r"when we (?:speak|meet|talk) (?:again|next)|again (?:soon|next)|continu\w+ (?:our|the)\b|to come\b",
    r"consider me\b|wish to (?:work|join|be|train|take)|ahead\b|want to work|imagine|(?:can't|cannot) wait",
    r"free (?:any|on|from)\b",
)


def is_specific(document: Document) -> bool:
    """Whether something in it could only be said of this talk, or by this writer."""
    names = _names(document)
    found: set[str] = set()
    for sentence in sentences(document):
        own = _own_words(sentence, names)
        found |= own
        if _TALKED.search(sentence.text) and any(not _SOFT.search(word) for word in own):
            return True
    return len(found) >= ENOUGH + (len(document.words) >= LONG)


def missed_topics(document: Document) -> tuple[str, ...]:
    """The topics of the context, if the draft comes near none of them; empty if it does or none is known."""
    topics = document.context.topics
    body = {_stem(word) for word in _WORD.findall(fold(joined(document)))}
    for topic in topics:
        words = {_stem(word) for word in _WORD.findall(fold(topic))}
        telling = {word for word in words if len(word) > 2} - _letter_stems() or words
        if any(_near(one, other) for one in telling for other in body):
            return ()
    return topics


def has_claim(document: Document) -> bool:
    """Whether the writer says anything about what they can do."""
    return any(_claims(sentence.text) for sentence in sentences(document))


def has_evidence(document: Document) -> bool:
    """Whether what the writer says of themselves holds something that can be checked."""
    names = _names(document)
    return any(
        _claims(sentence.text) and (_own_words(sentence, names) or _FIGURE.search(sentence.text))
        for sentence in sentences(document)
    )


def _claims(text: str) -> bool:
    """Whether a sentence tells what the writer has done or can do.

    A verb that does not stand in every letter is a deed, whatever the trade.
    """
    if _CLAIM.search(text) or _PARTICIPLE.search(text):
        return True
    found = [*_DONE.finditer(text), *_DONE_TOGETHER.finditer(text)]
    deeds = {word for match in found for word in match.groups() if word} - _NO_DEEDS
    return any(not word.endswith("ly") and _stem(word) not in _letter_stems() for word in deeds)


def has_interest(document: Document) -> bool:
    """Whether the writer shows that they would like the job, however quietly.

    That it was good to meet is no interest in the work.
    """
    return any(_INTEREST.search(_GLAD.blank(sentence.text)) for sentence in sentences(document))


def looks_ahead(document: Document) -> bool:
    """Whether anything is said of what is to come."""
    closing = joined(document, Region.SIGNOFF)
    return any(_AHEAD.search(line.text) for line in sentences(document)) or bool(
        _AHEAD.search(closing)
    )


def _names(document: Document) -> frozenset[str]:
    """The words that name people, the employer or the job."""
    found = {
        word
        for line in sentences(document)
        for pattern, text in ((_ROLE, line.text), (_EMPLOYER, line.written))
        for match in pattern.finditer(text)
        for word in _WORD.findall(match.group().lower())
    }
    return document.names.words | found


def _own_words(sentence: Sentence, names: frozenset[str]) -> set[str]:
    """The words and figures that neither stand in every letter nor are among `names`."""
    known = _letter_stems()
    found: set[str] = set()
    for match in _WORD.finditer(sentence.text):
        word = _SUFFIX.sub("", match.group())
        if not {word, match.group(), fold(word)}.isdisjoint(names):
            continue
        is_job = is_role_word(match.group()) and not match.group().endswith("s")
        if len(word) < 3 or _stem(word) in known or is_job or _is_made_of(word, known):
            continue
        found.add(word)
    found |= {
        match.group()
        for match in _FIGURE.finditer(sentence.text)
        if not _MONTH_BEFORE.search(sentence.text[: match.start()])
    }
    return found


def _is_made_of(word: str, known: frozenset[str]) -> bool:
    """Whether a word with hyphens is made of words that stand in every letter."""
    parts = word.split("-")
    return len(parts) > 1 and all(_stem(part) in known for part in parts)


def _near(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= 5 and long.startswith(short[: max(5, len(short) - 2)]))


@cache
def _letter_stems() -> frozenset[str]:
    return frozenset(_stems(load_lexicon("letter-words")))


def _stems(words: Iterable[str]) -> set[str]:
    return {_stem(fold(word)) for word in words}


def _stem(word: str) -> str:
    """The word without the endings of inflection: no word any more, but one for all its forms."""
    if len(word) < 3:
        return word
    word = _INFLECTION.sub("", word)
    if word[-1] == word[-2] and word[-1] not in "aeilosuz":
        word = word[:-1]
    return _LAST_VOWEL.sub("i", word).removesuffix("e")
