"""The rule `note-status-demand`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.content._wording import said, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_STATE: Final = r"(?:status|updates?|news|word|progress|decisions?|timeline|outcome|results?|feedback|next steps?|answers?|verdict)"
_IT: Final = r"(?:role|position|job|post|vacancy|application|interview|candidacy|hiring|process|selection|internship|apprenticeship)s?"
_ASK: Final = (
    r"(?:could you|can you|would you|will you|please|kindly|pls|let me know|tell me|inform me|wonder\w*|ask(?:ing)?(?: you)?|know|check(?:ing)?"
    r"|hear(?:ing)?|curious|waiting|await\w*|eager|share|give me|update me|need|expect|get|want|find out|see|learn|interested in|forward to)"
)

STATUS_DEMAND: Final = wording(
    rf"any (?:[\w-]+ ){{0,2}}?{_STATE}(?: (?:yet|so far))?(?! of interest| here\b| on (?:kilns|your work))",
    rf"(?<!thank you for letting me )(?<!thanks for letting me ){_ASK}\b[^.!?\n]{{0,40}}?\b(?:the|my|your|an?|about|of|regarding|on) (?:[\w-]+ ){{0,2}}?{_STATE}(?! in your)",
    rf"{_STATE} (?:of|on|about|for|regarding) (?:my|the|our) (?:[\w-]+ ){{0,2}}?{_IT}",
    r"(?:have|has|did|do) (?:you|they|the team) (?:\w+ ){0,2}?(?:decided?|decision|cho[o]?sen?|chose|hired?|filled?|picked|made (?:a|any|your) \w*decision|made up your mind)",
    r"(?:did|have|has|will|am|was) i (?:\w+ )?(?:get|got|in|hired|selected|chosen|still|hear|be (?:hired|invited|considered))",
    rf"(?:when|if|whether) (?:i|you|they) (?:\w+ ){{0,2}}?(?:hear|decide\w*|have decided|know|get an answer|get the {_IT}|am (?:hired|selected|chosen))",
    r"(?:not|n't|yet to|nothing|never)(?: yet)? (?:\w+ )?(?:heard|hear|received (?:an?|any)|had an?y? (?:answer|reply|response|news))",
    rf"(?:is|was) there (?:a|an|any|some|already a) (?:[\w-]+ )?{_STATE}|what(?:'s| is) (?:the|my) (?:[\w-]+ )?{_STATE}",
    rf"how (?:my|the) (?:[\w-]+ ){{0,2}}?{_IT} (?:is|are|went|goes|stands?)|(?:got|received|had|have|without|with) (?:no|any|an?) (?:reply|answer|response)",
    r"(?:did|have|has) you (?:\w+ )?(?:get|got|seen?|read|receive[ds]?) my (?:e-?mails?|messages?|application|cv|r[eé]sum[eé])",
    r"(?:when|if|whether) (?:hr|the \w+) (?:will |is going to |has |have )?(?:decid|call|contact|choos|chos|repl|answer)\w*|(?:reply|answer|respond|tell|write) (?:to )?me (?:about|on|regarding)",
    r"(?:if|whether|that) i(?:'ve| have)? (?:\w+ )?(?:made it|got (?:it|the|in)|passed)|(?:check|look at|read|review|consider|see) my (?:application|cv|r[eé]sum[eé])",
    r"tell me more (?:soon|about (?:my|the))|(?:do not|don't) forget (?:me|my)|in the running",
    r"(?:still )?waiting (?:to hear|for (?:your|an?|the) (?:\w+ )?(?:answer|reply|response|decision|call))|hear(?:ing)? back",
    rf"(?:follow\w*[- ]up|check\w* in|touch\w* base|check\w*) (?:on|about|regarding|with you (?:on|about)) (?:my|the|our) (?:[\w-]+ ){{0,3}}?{_IT}",
    rf"update me (?:on|about|with|regarding) (?:my|the) (?:[\w-]+ ){{0,2}}?{_IT}",
    r"missed my (?:e-?mails?|messages?|calls?)|(?:answer|reply to|respond to|read) my (?:e-?mails?|messages?|calls?)",
    rf"(?:is|are) the (?:[\w-]+ ){{0,3}}?{_IT} (?:still )?(?:open|available|filled|free)|where (?:i|we|things) stand",
    r"(?:if|whether) (?:i|my \w+)(?:'m| am| was| is|'ve| have| has)?(?: (?:been|still|also|already|actually|even))* (?:through|in\b(?! (?:town|the area|your))|out|shortlisted|selected|chosen|hired|accepted|successful|the one|on (?:the|your) (?:short ?)?list|picked|invited|considered|rejected|next|good enough|a fit)",
    r"through to the (?:next|second|last|final)|(?:made|make|making) (?:the|your) (?:short ?list|cut|list)|(?:if|whether|that) i (?:\w+ )?(?:got|get|won|landed|have) the (?:job|role|post|position|place)",
    r"what you(?:'ve| have)? (?:\w+ )?decided|(?:if|whether|who|whom) you(?:'ve| have)? (?:\w+ )?(?:chosen|chose|picked|hired|found|decided|settled)|where (?:my|the) (?:[\w-]+ ){0,2}?stands?",
    r"when (?:will|do|would|can|could|may|might|should) (?:you|i|we) (?:\w+ ){0,2}?(?:know|hear|tell|decide|expect|find out|learn)",
    rf"(?:hire|consider|choose|select|pick) me|(?:give|get|offer) me the {_IT}",
)


@rule(
    "note-status-demand",
    category="content",
    family="note",
    severity=WARNING,
    kinds=(Kind.LINKEDIN_NOTE,),
    regions=("body",),
    suggestion="Invite, and leave the question for a mail of its own.",
    cite=Cite(
        "fine-line",
        "demonstrating your expertise and proper professional social networking etiquette",
    ),
    advice="linkedin-etiquette",
    bad=(
        example(say="[[Any news]] on the role?"),
        example(body="we met on Tuesday. [[Is the analyst role still open]]? Let's connect."),
        example(body="great to meet you on Friday. I have [[not heard]] back, so I write here."),
        example(body="it was good to talk on Monday. [[Please tell me the result]] of it."),
        example(
            body="we met on 3 November and I would like to connect. Please tell me soon [[if I am through]] to the "
            "next round."
        ),
        example(body="nice to meet you! [[When will you decide]] on the apprentice?"),
    ),
    good=(
        example(body="thank you for letting me know your decision. I would like to stay in touch."),
        example(body="thank you for the update on Friday. I would be glad to connect here."),
        example(body="whatever the outcome, it was good to meet you on Friday. Shall we connect?"),
        example(body="good luck with the next round of talks; tell me if you are ever in Cork."),
        example(body="I enjoyed our talk about the analyst role and would be glad to connect."),
    ),
)
def note_status_demand(document: Document, options: Options) -> Iterator[Hit]:
    """An invitation that asks how the application stands.

    An invitation asks for one thing already. A question beside it makes accepting look like an
    answer, and many then let both lie.
    """
    for found in said(document, Region.BODY, STATUS_DEMAND):
        yield Hit(message=f"“{found.text}” asks about the application", span=found.span)
