"""The rule `job-talk`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.roles import is_role_word
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.content._wording import said, sentences, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_WITHIN: Final = (
    r"(?:(?!\b(?:they|he|she|who|does?|did|done|author|article|study)\b)[^.!?;:,\n]){0,45}?\b"
)
_JOB: Final = (
    r"(?:(?:role|internship|apprenticeship|traineeship|vacancy|placement|position|post|opening)s?\b"
    r"(?! (?:of (?!\w+ (?:nurse|manager)\b)|on|about|by|from|that (?!you|we|i\b)|(?:they|he|she)\b)"
    r"| in (?:the|your|this|a) (?:project|story|article|system|soil|debate|film|play)"
    r"| (?:(?:that|which) )?\w+ (?:plays?|has|have)\b)"
    r"|jobs?\b(?! (?:on|of|fairs?|market|queue|report|ads?|boards?|cent|they|he|she|that (?:they|he|she))))"
)
_A_JOB: Final = rf"(?:the|this|that|your|a|an|my dream|future|similar|another|other) (?!same\b)(?:(?!same\b)[\w'-]+ ){{0,4}}?{_JOB}"
_HOPING: Final = (
    r"(?:hop(?:e|es|ing|eful)|want\w*|wish(?! you)\w*|keen|eager\w*|excit\w+|interest(?:ed)?|enthusias\w+|passionate|fingers crossed|lov(?:e|ed)"
    r"|prefer\w*|consider\w*|appl(?:y|ied|ying)|fit|suit\w*|right|available|qualified|perfect|chosen|selected|shortlisted|confident|discuss\w*"
    r"|running|think|dream\w*|getting|get|got|gotten|land|filled|fill|in mind|still|wait(?:ing)?|forward|offer\w*|speak|spoke|talk(?:ed)?|chance|mind)"
)
_NEWS: Final = r"(?:news|word|updates?|progress|information|idea|feedback|answers?|repl(?:y|ies)|responses?|results?|outcome|status|decisions?)"
_PROCESS: Final = r"(?:hiring|selection|recruit(?:ment|ing)|interview(?:ing)?|application)"
_EAGER: Final = (
    r"(?:love|like|hop(?:e|ing)|want|wish|keen|eager|excited|thrilled|delighted|honou?r(?:ed)?|privilege|proud|happy|glad|serious|dream\w*|ready"
    r"|look\w* forward|opportunity|chance|wait|prefer)"
)
_STAFF: Final = r"(?:team|company|firm|school|staff|crew|ward|lab|department|organi[sz]ation|hospital|kitchen|family|business|practice|clinic|restaurant|shop|studio|faculty|office)"

ABOUT_THE_JOB: Final = wording(
    # the application and what became of it
    r"my (?:\w+ ){0,2}?(?:application|candidacy|candidature|cv|r[eé]sum[eé]|curriculum vitae|cover(?:ing)? letter)"
    r"(?! of (?:the|this|that)\b)",
    r"(?:the|your) (?:candidacy|candidature)|as (?:a|an|your) (?:candidate|applicant)|consider(?:ing)? me(?! (?:old|lucky|warned))",
    r"i (?:\w+ )?(?:applied|am applying|'m applying) (?:for|with you|to (?!it\b|the|our|my|all|both|them|this|that|a\b)\w+)",
    rf"{_HOPING}\b{_WITHIN}{_A_JOB}",
    rf"{_A_JOB} (?:has|have|is|was|been) (?:\w+ ){{0,2}}?(?:filled|open|taken|available|free|gone|advertised|vacant|on my mind)",
    rf"(?:is|are|was|has) {_A_JOB} (?:\w+ )?(?:open|available|filled|free|taken|been)",
    rf"(?:any|some|the|for|hear|good|await\w*|your|had|get|got|an?) (?:\w+ ){{0,2}}?{_NEWS}\b{_WITHIN}"
    rf"(?:{_A_JOB}|(?:my|the|our) interviews?|(?:the|your) {_PROCESS}\b(?! (?:platform|software|tool|industry|market)))",
    r"(?:hear|receive|get|expect\w*|hop\w+ for|wait\w* (?:for|on)) (?:\w+ ){0,3}?good news(?! for)",
    rf"(?:any|your) (?:\w+ )?{_NEWS} (?:yet|so far|for me|from your side)|any (?:\w+ )?{_NEWS}(?=\s*\?)",
    r"(?:know|get|have|told|tell me) (?:the|my) (?:result|outcome)s?(?= (?:please|now|soon|yet|of my|by)|\s*[.,?!]|$)",
    r"(?:where|how) (?:things|matters|we|i) (?:\w+ )?(?:stand|are (?:with|in) (?:the|your|my))|where i stand|my chances",
    # deciding
    r"your (?:\w+ )?(?:decision|choice)(?! (?:to|about|on|of|not|tree)\b)",
    r"(?:await\w*|wait\w* (?:for|on)|hear\w*|know\w*|news|word|update|info\w*|timeline|time ?frame|date|deadline|schedule|nearer|closer)"
    r" (?:\w+ ){0,3}?(?:the|a|any|final) (?:\w+ )?(?:decision|choice)(?! (?:of|by|tree|support))",
    r"(?:have|has|did|do|will|would) (?:you|they|the (?:team|panel|committee|board)) (?:\w+ ){0,2}?"
    r"(?:made|make|reach\w*|come to|taken?) (?:a|any|the|your) (?:\w+ )?(?:decision|choice)",
    r"(?:when|if|whether|have|has|did) (?:do |will |would |are |might )?(?:you|they)(?: have|'ve| will)? (?:\w+ ){0,2}?"
    r"(?:decided?|deciding)(?= (?:yet|already|about (?:me|the)|on (?:me|a candidate|the candidate))|\s*[?.!]|$)",
    r"(?:cho[o]?s(?:e|en|ing)|pick(?:ed|ing)?|hir(?:e|ed|ing)|select(?:ed|ing)?|appoint(?:ed|ing)?) (?:somebody|someone|anybody|anyone|me\b|another person"
    r"|(?:a|the|your|another) (?:\w+ )?(?:candidate|applicant|finalists?)|the (?:right )?person)",
    r"(?:make|making|made|extend\w*) (?:me )?(?:an|the|your) offer(?! (?:to|on|for the))|offer (?:me|us) (?:the|a)\b",
    r"(?:await\w*|look\w* forward to|hop\w+ for|expect\w*|wait\w* for) (?:\w+ ){0,2}?(?:positive|favou?rable) \w+",
    r"(?:heard?|hearing) (?:anything |something )?back(?! from (?:the|an?) (?:author|editor))",
    r"(?:hear\w*|know\w*|tell me|discuss|update|learn\w*|look\w* forward to|any) (?:\w+ ){0,3}?next steps?",
    # interviewing
    r"(?:result|outcome|feedback|status|decision)s?\b[^.!?\n]{0,20}\b(?:my|our|the) (?:\w+ )?(?:interview|application|selection)(?! (?:with|of) (?:a|the|his|her))",
    r"(?:have|had|will|would|did) (?:you|they|there be) (?:\w+ ){0,2}?(?:conclusion|another round|a second round|a shortlist)"
    r"|(?:is|are) there (?:a|any|another) (?:shortlist|second round|further round|more interviews)|went with (?:somebody|someone|another)",
    r"(?:word|news|call|reply|answer|anything) from hr|hr (?:will|would|has|have|did|is going to) (?:\w+ )?(?:call|write|decid|contact|repl|answer|tell)\w*",
    r"i (?:would|will|should|'d|was going to) hear (?:from you )?(?:by|before|within|in|last|this|on)|have i (?:been|got|become)|(?:was|am) i (?:successful|chosen|selected|accepted|in\b|hired)",
    r"my offer to (?:begin|start|work|come)|ready to sign|at your disposal for|my papers for",
    r"(?:second|next|final|further|another) (?:round of )?interviews? (?:will|would|take|is|are|when|if|round|with you|at any)",
    r"(?:invit\w+|for|to) (?:a|the|another|any) (?:second|next|final|further) (?:round|interview)",
    r"(?:next|second|final|third) (?:round|stage)(?: of the process)?(?=\s*[.,!?]|$)|still deciding|selection process|(?:continue|remain|proceed|advance) in (?:your|the) (?:selection|process)",
    r"(?:finish\w*|complet\w*|conclud\w*|done with) (?:\w+ )?(?:the|your|all) (?:\w+ )?interviews",
    rf"(?:how|hope|trust|whether|if|where)\b{_WITHIN}(?:(?:the|your) (?:selection|recruit\w*|hiring|search|application)"
    r"(?: process| procedure| for (?:a|an|the|your) (?:new )?[\w -]{1,30}?)?) (?:is|are|goes|go|has|have|stands?)",
    rf"(?:hope|trust|update|status|stage|news|inform\w*|where|how)\b{_WITHIN}(?:hiring|recruit\w+|selection|interview) (?:process|procedure|stage)s?",
    r"(?:my|your) search for (?:a|an|the) (?:new )?\w+|how (?:is|goes) the search|(?:with|in|of|about|on) (?:the|your) recruitment(?! (?:platform|software|tool|agency|industry|market|of))",
    # being hired
    r"(?:hir(?:e|ing)|appoint(?:ing)?|employ(?:ing)?|tak(?:e|ing)) me(?: on)?(?! (?:back|to|through|time|a|an|some|two|three|long|for))",
    r"if (?:i|you|chosen|selected|hired) (?:\w+ ){0,2}?(?:hired|chosen|selected|appointed|offered|hire me|choose me|take me)",
    r"(?:once|when|if) i (?:am |'m )?(?:on board|start(?:ed)?(?= (?:with|at|in|working|there))|join(?:ed)? (?:you|the|your))|once i (?:start|begin)",
    r"(?:i|i'm|i'd|me|myself)\b[^.!?\n]{0,40}\b(?:good|great|strong|perfect|right|ideal|best|excellent) (?:fit|candidate|match|person)"
    r"(?= for|\s*[.!?,]|$)",
    rf"\b{_EAGER}\b[^.!?\n]{{0,40}}?\b(?:join(?:ing)? (?:you\b(?! (?:for|at)\b)|(?:your|the) (?:\w+ )?{_STAFF})"
    rf"|(?:be|become|being|becoming) (?:a )?(?:part|member) of (?:your|the (?:\w+ )?{_STAFF})"
    r"|work(?:ing)? (?:for|at) (?!this|that|hand|home|scale|it\b|the (?:table|same))\w+|work(?:ing)? (?:with|alongside) (?:you|your team|the team)(?! on (?:this|that|the))"
    rf"|work(?:ing)? in (?:your|the) (?:\w+ )?{_STAFF}|contribut\w+ to (?:your|the) {_STAFF}|(?:be|become) (?:one of )?(?:your|a) (?!reader|guest|eyes|friend)\w+)",
    r"(?:be|become|your|as) (?:future )?(?:colleagues?|team ?mates?) (?:soon|one day|in (?:the|a) (?:near )?(?:future|few))",
    r"(?:as|be|become) your (?:next|new|future) (?:\w+ ){0,2}?\w+|(?:future|new) (?:part|member) of your|(?:great|good|wonderful|nice) it would be to work",
    r"(?:start(?:ing)?|begin(?:ning)?|working|work) (?:with|for) you(?! (?:on|to|at the)\b)|(?:if|should) you (?:will )?(?:have|want|take|hire) me",
    r"you(?:'re| are) (?:\w+ )?looking for (?:an?|another|your next) (?!(?:\w+ )?(?:tool|way|book|place|article|supplier|home|house|room|method|venue|present|gift)\b)\w+",
    r"my (?:\w+ )?(?:skills|qualifications|background|experience)\b[^.!?\n]{0,45}\b(?:serve|benefit|useful|of use|valuable|asset|suits?|match\w*|fits?|your (?:team|company))",
    r"prove (?:myself|that i can|what i can)|be your \w+(?: \w+)?(?= (?:one|some) day|\s*[.!?]|$)(?<!guest)(?<!reader)",
    # being free
    r"i(?:'m| am) (?:\w+ )?(?:on the (?:job )?market|in the running|looking for (?:a |an )?(?:new )?(?:\w+ )?(?:work|job|role|position)"
    r"|job[- ]hunting|under consideration|unemployed|between jobs)|(?:still )?in the running",
    r"i(?:'m| am| remain|'ll be| will be) (?:\w+ )?available (?:from|to (?:start|begin|work)|for (?:an?|any|the|further)|at any|any|immediately)",
    r"should you (?:still )?(?:be looking for|need|have an opening|require) (?:an?|another) \w+",
    r"i (?:can|could|would be able to|am able to|am free to|am ready to) (?:\w+ )?(?:start|begin)(?: work(?:ing)?)? "
    r"(?:in|on|from|immediately|right|at once|next|tomorrow|any ?time|as soon)",
    r"i(?:'ve| have)? (?:now |also |just )?(?:have|had|got|received|hold|been offered|was offered) (?:\w+ )?(?:another|other|an|a|competing|two) (?:\w+ )?(?:offers?|jobs?|positions?|roles?)"
    r"(?= from|\s*[,.;!?]|$| (?:and|so|but|with|that|elsewhere|at|in)\b)",
    r"(?:need|send|give|provide|like|want|require)\b[^.!?,\n]{0,20}?\b(?:my|another|third|second|more|any|additional|further)? ?references?(?! (?:to|list|number|in|for the)\b)(?= (?:from|of mine)|\s*[.,?!]|$)",
    r"anything (?:else |more )?(?:from me )?(?:you need )?for (?:my|the) (?:application|file)",
    r"follow\w*[- ]up (?:on|about|regarding|with) (?:my|our|the) (?:\w+ ){0,2}?(?:application|interview|conversation about the)",
    r"my (?:salary|pay) expectations?|my notice period",
)
MENTIONED: Final = wording(
    r"(?:my|our) (?:\w+ ){0,2}?interviews?(?! (?:with (?!you)|in (?:the|this) (?:maga|paper|news)|guide|software|tool|panel of))",
    r"the (?:job )?interview (?:on|last|yesterday|today|this|we had|i had|for|with (?:you|your))(?! (?:page|a)\b)",
    r"i (?:\w+ )?(?:interviewed (?:for|with you|at|on|last)|was interviewed|came in for)|interview(?:ed|ing) me",
    r"interviewing with you|(?:since|after) the interview(?! (?:with|of))",
    rf"{_A_JOB} (?:that |which )?(?:we|you|i) (?:\w+ )?(?:discuss|sp[eo]|talk|met|describ|advertis|appl|offer)\w*",
    r"(?:about|regarding) (?:the|your) (?:(?!same\b|oppos|author)[\w'-]+ ){0,3}?(?:role|position|vacancy|internship)(?=\s*[.,!?]|$)",
    r"(?:your|the) (?:vacancy|vacancies|job offer|shortlist)|(?:future|similar|suitable) openings?",
)


_PERSONAL: Final = wording(r"(?:i|i'm|i'd|i'll|i've|me|myself)")
_HIRING: Final = wording(
    r"(?<!great )(?<!good )(?<!first )(?<!same )(?<!old )(?<!last )(?<!summer )(?<!excellent )(?<!day )(?<!hard )(?<!current )(?<!present )(?<!own )(?<!former )(?<!previous )jobs?"
    r"(?= (?:and|but|or|you|we|i|is|was|has|when|if|at|as|for|with|again|now|more|even|yet|that|which|soon)\b|\s*[.,;!?)]|$)",
    r"(?:the|this|that|your|next|future|any) (?:(?!opposite|same|author)[\w-]+ ){0,3}?(?:role|position|post)s?"
    r"(?= (?:and|but|or|we|i|is|was|when|if|at|as|for|with|again|now|yet|soon)\b|\s*[.,;!?)]|$)",
    r"(?:vacanc(?:y|ies)|internship|apprenticeship|traineeship|candidacy|candidature)",
    r"(?:an|any|another|future|similar) openings?(?= (?:on|in|for|at|with|comes|arises)\b|\s*[.,;!?)]|$)",
    r"(?:cho[o]?s(?:e|en|ing)|pick(?:ed|ing)?|hir(?:e|ed|ing)|select(?:ed|ing)?|appoint(?:ed|ing)?) (?:the|a|your) (?:new|next|successful|final|right) \w+",
    r"(?:be|been|am|was|get|got|being) (?:\w+ )?(?:selected|hired|chosen|appointed|shortlisted|employed|recruited)",
    r"(?:the|your) (?:recruitment|hiring|selection|shortlist)(?= (?:is|goes|has|and|process|panel|committee|team decid)|\s*[.,;!?]|$)",
    r"(?:the|other|those) interviews(?= (?:with the other|went|go|are|have)\b|\s*[.,;!?]|$)|(?:pass(?:ed)?|failed?) the interview",
    r"my (?:salary|referees|references)|the contract(?=\s*[.,:;!?])|edge over|another (?:company|employer)",
)
_JOB_OF: Final = re.compile(
    r"\b(?:role|post|position|job) (?:of|as) (?:an? |the )?(\w+(?: \w+)?)", re.IGNORECASE
)
_TOPIC: Final = wording(
    r"(?:article|study|author|writer|report|piece|chapter|section|page|part|headline|story|podcast|video|book|paper|they|their|them|he|she|his|her"
    r"|its|it (?:shows|covers|describes|explains|says)|read|father|mother|brother|sister|wife|husband|friend|grandmother|grandfather|son|daughter|uncle|aunt)s?"
)


@rule(
    "job-talk",
    category="content",
    family="article",
    severity=WARNING,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("subject", "body"),
    suggestion="Leave the job out of this one; a line of your own about it can go another day.",
    cite=Cite("too-much-follow-up", "don't mention anything about the job"),
    basis="stated",
    advice="article-no-job-talk",
    bad=(
        example(say="P.S. [[Any news on the job]]?"),
        example(say="I am [[still hoping to get the position]]."),
        example(say="[[When will you decide]]?"),
        example(subject="An article, and [[my application]]"),
        example(say="After [[our interview]] on Tuesday I kept thinking about it."),
    ),
    good=(
        example(say="It is about the job market for nurses, with an interview with a ward sister."),
        example(say="Great job on the launch, by the way."),
        example(say="The second half is about the role of soil in a garden."),
        example(say="The headline, “Is my interview over?”, is better than it sounds."),
        example(signature="Amara Jensen\nSeeking analyst roles in Leeds\n+44 20 7946 0018"),
    ),
)
def job_talk(document: Document, options: Options) -> Iterator[Hit]:
    """A note with an article that brings up the job.

    Something to read is a small present as long as it asks for nothing. With the job beside it, it
    turns into a reminder. A signature that says you are looking for work is another matter.
    """
    for region in (Region.SUBJECT, Region.BODY):
        asked = list(said(document, region, ABOUT_THE_JOB))
        for found in asked:
            yield Hit(message=f"“{found.text}” brings up the job", span=found.span)
        if not asked:
            yield from _mentions(document, region)


def _mentions(document: Document, region: Region) -> Iterator[Hit]:
    """Where the job comes up in passing."""
    for sentence, text in sentences(document, region):
        found = MENTIONED.search(text)
        if not found and _PERSONAL.search(text) and not _TOPIC.search(text):
            found = _HIRING.search(text) or _named_job(text)
        if found:
            words = " ".join(found.group().split())
            start, end = (sentence.start + offset for offset in found.span())
            yield Hit(
                message=f"“{words}” mentions the job",
                span=Span(region, start, end),
                severity=INFO,
            )


def _named_job(text: str) -> re.Match[str] | None:
    """A job called by its title: "the post of night porter"."""
    return next((m for m in _JOB_OF.finditer(text) if any(map(is_role_word, m[1].split()))), None)
