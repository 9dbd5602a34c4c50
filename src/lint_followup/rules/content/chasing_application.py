"""The rule `chasing-application`."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType, Context, Exemption, Stance
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import HINT, INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.content._wording import said, says, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.severity import Severity

_PAPERS: Final = r"(?:application|cv|r[eé]sum[eé]|curriculum vitae|cover(?:ing)? letter|documents|papers|form|candidature|candidacy)"
_JOB: Final = (
    r"(?:role|position|job|post|vacancy|opening|internship|apprenticeship|place|traineeship)"
)

CHASE: Final = wording(
    r"follow\w*[- ]up|chas(?:e|ing)|touch\w* base|check\w* (?:in|up|on|if|whether|that|to see)",
    rf"(?:status|progress|state|stage|outcome|result|receipt) of (?:my|the) (?:\w+ )?(?:{_PAPERS}|{_JOB})",
    rf"(?:whether|if|that|sure) (?:you|it|they|my (?:\w+ )?{_PAPERS}|the (?:\w+ )?{_PAPERS})(?: have| has|'ve| was| were| had)? (?:\w+ ){{0,2}}?"
    r"(?:received|receive|got|reached|arrived|seen|read|reviewed|looked|through)",
    rf"(?:did|have|has) (?:you|anybody|anyone|it|my (?:\w+ )?{_PAPERS}) (?:\w+ ){{0,2}}?(?:get|got|receive|received|see|seen|read|reached|arrived?|look\w*|had (?:a|the) (?:chance|time))",
    rf"if you got (?:it|my)|(?:you|have) (?:\w+ )?(?:received|got|read|seen) my (?:\w+ )?{_PAPERS}",
    r"any (?:\w+ )?(?:news|updates?|word|progress|feedback|answer|information)",
    r"(?:not|n't|not had|yet to|nothing|never)(?: yet| even| been)*(?: \w+)? (?:heard|hear|received (?:an|any)|called|contacted|sent)(?! (?:of|about) you)|heard (?:nothing|owt|nowt)|not heard",
    r"(?:no|without|any) (?:\w+ )?(?:reply|response|acknowledge?ment|answer)|(?:still )?waiting (?:for|to hear)",
    r"when (?:you|the|they|i|do you|will)[^.!?\n]{0,40}\b(?:interviews?|decid\w*|hear|shortlist\w*|select\w*)",
    r"(?:hold|holding|invit\w+|start|begin|there will be|be) (?:\w+ ){0,3}?(?:to |for )?(?:an? |the )?interviews?",
    rf"(?:is|are|if|whether) (?:the|this|that) (?:[\w-]+ ){{0,3}}?{_JOB} (?:\w+ )?(?:still )?(?:open|available|vacant|filled|free|taken|gone)|is it (?:gone|still)|still open",
    r"shortlist\w*|(?:consider|reconsider) (?:me|my)|call me for",
    r"(?:chance|opportunity|welcome|like|love|hope|glad|happy|pleased|grateful)[^.!?\n]{0,40}\b(?:to|for) (?:an? |the )?(?:interview|talk|speak|meet|discuss|come in)",
    rf"re-?introduce myself|(?:remain|still|am) (?:very |most |extremely |highly )?(?:interested|keen|eager)[^.!?\n]{{0,30}}\b{_JOB}",
    rf"(?:know|learn|hear|ask|[ei]nquire|confirm)\b[^.!?\n]{{0,30}}\b(?:status|stage|next steps?|timeline|{_PAPERS})",
    r"(?:appreciate|welcome|grateful for|glad of|like) (?:(?:an?|some|any|your) )?(?:\w+ )?(?:feedback|word|reply|answer|response|line|update)|(?:a|any|the) chance (?:that )?(?:we|i|you)",
    r"(?:nobody|no one|noone) (?:\w+ ){0,2}?(?:rung|called|rang|written|contacted|answered|replied)|where (?:it|things|i|my \w+) stands?|please advise|what happens next|(?:work|place|job|something) for me|aware of my (?:\w+ )?application|with you since",
    r"(?:what|when) (?:is )?the (?:next|timeline|process|interviews?)|next (?:stage|step)s?|(?:remain|still|am) (?:very |most )?(?:interested|keen|eager)|(?:it has been|it's been|it is) (?:\w+ ){1,3}since",
    r"update me|let me know (?:if|whether|when|where|the|what|about)",
)
REASON: Final = wording(
    # a contact there
    r"your (?:former |old )?(?:colleague|employee|co-?worker|manager|teammate)s?|(?:\w+ )?(?:suggest|recommend|advis|encourag|urg)\w+ (?:that i|me|i|my)"
    r"|(?:referred|introduced|recommended) (?:me |to you |to me )?(?:by|to)|as \w+(?: \w+){0,3} suggested"
    r"|(?:told|asked|invited|offered|said|wrote)(?: me)?(?: that| to)? (?:i )?(?:(?:can|could|should|may|might) )?(?:to )?(?:write|call|ring|contact|get in touch|follow up|check back|ask)"
    r"|we (?:\w+ )?(?:met|spoke|talked|worked)|(?:our|your) (?:conversation|call|talk|chat|e-?mail|invitation|reply|message|letter) (?:on|of|last|from|yesterday|at)|nice to meet you",
    # they asked for it
    r"you (?:\w+ ){0,2}?(?:asked|invited|requested|said|promised|offered|wanted)"
    r"|(?:your|the) (?:advert\w*|ad|posting|notice|website|portal|page|office|job description) (?:\w+ ){0,2}?(?:asks?|asked|invites?|invited|requests?|requested|says?|said|states?|stated|mentions?|mentioned|promises|promised)"
    r"|as (?:you )?(?:requested|asked|agreed|promised|invited)",
    # something has changed
    rf"correction|(?:small |my )?mistake in|(?:wrong|incorrect|old|new|changed?|updated?) (?:\w+ ){{0,2}}?(?:number|address|e-?mail|dates?|version|{_PAPERS}|name)|no longer (?:in use|valid|correct)"
    r"|forgot(?:ten)? to|left out|add(?:ed|ing)? (?:\w+ ){0,5}?to (?:my|the) (?:file|application|form|documents|record)|(?:i have|i've|have) since|since then,? (?:i|my|an?)"
    r"|withdraw\w*|another offer|other offers?|an offer (?:from|to)|have to (?:decide|answer|reply)|deadline|accommodat\w+|adjustment",
)
_QUESTION: Final = re.compile(r"\w[^.!?\n]{3,120}(?=\?)")
"""Before an interview, whatever is asked is asked of an application."""

_APPLIED: Final = wording(
    rf"i (?:\w+ ){{0,3}}?(?:applied|submitted|sent|dropped|e-?mailed|put in|handed|filled|posted|left)\b[^.!?\n]{{0,60}}\b(?:{_PAPERS}|{_JOB})",
    rf"my (?:\w+ ){{0,3}}?{_PAPERS}",
)
_MET: Final = wording(
    r"(?:i|we|you) (?:\w+ )?(?:met|interviewed|spoke|talked|came in|came by|had an? (?:\w+ )?interview|saw)",
    r"(?:my|our|the|your) (?:[\w-]+ ){0,3}?interview (?:on|last|yesterday|today|this|with|i had|we had)|(?:meeting|interviewing|seeing) (?:me|you|with)",
    r"interview(?:ed)? (?:with you|on \w+day|last|yesterday)|thank\w*[^.!?\n]{0,30}\b(?:interview|meeting|time (?:on|yesterday|last))|invit\w+ me",
)
_AGAIN: Final = wording(
    r"(?:second|third|fourth|fifth|2nd|3rd|4th) (?:e-?mail|message|mail|call|note|time|letter|attempt|voice ?mail)",
    r"i(?:'ve| have)? (?:\w+ )?(?:called|rang|phoned|e-?mailed|wrote|written|messaged|left)\b[^.!?\n]{0,40}\b(?:twice|again|times|messages|already|before|voice ?mails)",
    r"(?:e-?mailed|wrote|written|called|calling|writing|ringing) (?:to )?(?:you )?(?:once )?(?:again|twice|many times|several times)",
    r"my (?:last|previous|earlier|first) (?:\w+ )?(?:e-?mails?|messages?|mails?|calls?|letters?|notes?)",
)

WARNED: Final = (
    Cite(
        "weekly-follow-up",
        "you are probably not helping yourself one bit by calling before an interview to follow up on your resume",
    ),
    Cite(
        "weekly-follow-up",
        "they do not want a hundred or more calls or e-mails for each job they post",
    ),
)
EXCEPTED: Final = Cite(
    "weekly-follow-up",
    "unless you have a contact there or a very good reason to call or are in an industry where this is ok",
)
GENTLY: Final = Cite("weekly-follow-up", "if you do try this, just tread gently")
CRUCIAL: Final = Cite(
    "how-not-to-follow-up",
    "Following up after applying for a job, and especially after an interview is crucial",
    allows="following up once you have applied, before any interview",
)
_EXEMPT: Final = frozenset(
    {Exemption.CONTACT_THERE, Exemption.GOOD_REASON, Exemption.USUAL_IN_TRADE}
)
_ASKED: Final = "I applied for the Data Analyst position on 2 November. "
_STRICT: Final = Context(stance=Stance.STRICT)


@rule(
    "chasing-application",
    category="content",
    family="application",
    severity=HINT,
    kinds=(Kind.PRE_INTERVIEW, Kind.VOICEMAIL),
    regions=("body",),
    suggestion="If somebody there knows you, or you have a reason to write now, say so; if not, one short note will do.",
    cite=(*WARNED, EXCEPTED),
    dissent=CRUCIAL,
    basis="stated",
    advice=(
        "pre-interview-follow-up",
        "pre-interview-exceptions",
        "pre-interview-gentle",
        "follow-up-after-applying-dissent",
    ),
    bad=(
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}Could you tell me [[whether it arrived]]?",
            advice="pre-interview-follow-up",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}I have [[not heard]] from you, and would be glad of a word.",
            context=_STRICT,
            advice="follow-up-after-applying-dissent",
        ),
        example(
            kind=Kind.VOICEMAIL,
            body=(
                "Hello, this is Amara Jensen. I applied for the Data Analyst position last week, and I would like to "
                "[[know if you received my application]]. My number is 020 7946 0018."
            ),
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}I wrote twice in November, too. [[Is the position still open]]?",
            advice="pre-interview-gentle",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}Could you tell me [[whether it arrived]]?",
            context=Context(stance=Stance.STRICT, exemptions=frozenset({Exemption.USUAL_IN_TRADE})),
            advice="pre-interview-exceptions",
        ),
    ),
    good=(
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}Could you tell me whether it arrived?",
            context=Context(exemptions=frozenset({Exemption.CONTACT_THERE})),
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}The telephone number on my CV is no longer in use. Could you tell me whether this reached you?",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}Mei Tanaka, with whom I trained, suggested that I write to you. Has it arrived?",
        ),
        example(
            kind=Kind.PRE_INTERVIEW,
            body=f"{_ASKED}Could you tell me whether it arrived?",
            context=Context(stance=Stance.LENIENT),
        ),
        example(
            kind=Kind.VOICEMAIL,
            body=(
                "Hello, this is Amara Jensen. We met on Tuesday about my application, and I would be glad to hear any "
                "news. My number is 020 7946 0018. Thank you."
            ),
        ),
    ),
)
def chasing_application(document: Document, options: Options) -> Iterator[Hit]:
    """A question about an application before there was any interview.

    A post can draw a hundred applications, and an employer has no time for a hundred questions. The
    advice differs here: one author counsels against it, save where you know somebody there, have a
    good reason or work in a trade where it is usual; another finds it crucial. Either way, once and
    gently.
    """
    if not _is_application(document) or _is_in_touch(document) or says(document, REASON):
        return
    exempt = not _EXEMPT.isdisjoint(document.context.exemptions)
    severity, again = _severity(document), says(document, _AGAIN)
    if exempt:
        severity = HINT if document.context.stance is Stance.STRICT else None
    elif again and severity is not None:
        severity = max(severity, INFO)
    chased = chain(said(document, Region.BODY, CHASE), said(document, Region.BODY, _QUESTION))
    chase = next(chased, None)
    if chase is None or severity is None:
        return
    yield Hit(
        message=f"“{chase.text}” follows up on an application before any interview",
        span=chase.span,
        severity=severity,
        cite=(EXCEPTED,) if exempt else (*WARNED, GENTLY) if again else None,
    )


def _is_application(document: Document) -> bool:
    """Whether it asks after an application with no interview behind it."""
    if document.kind is Kind.PRE_INTERVIEW:
        return True
    return says(document, _APPLIED) and not says(document, _MET)


def _is_in_touch(document: Document) -> bool:
    """Whether the reader has written or talked to the writer, or is there to be asked."""
    context, history = document.context, document.history
    if context.interview_date is not None or context.contact_type is ContactType.AGENCY:
        return True
    return document.is_reply or (
        history is not None and any(touch.is_answer for touch in history.with_person)
    )


def _severity(document: Document) -> Severity | None:
    """How much it weighs: one article warns of calls above all, another finds it crucial."""
    match document.context.stance:
        case Stance.STRICT:
            return WARNING
        case Stance.LENIENT:
            return None
    return INFO if document.kind is Kind.VOICEMAIL else HINT
