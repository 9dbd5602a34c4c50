"""The rule `lecturing-article`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.content._wording import said, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_FIRM: Final = (
    r"(?:company|firm|team|engineers?|staff|colleagues|website|site|product|software|hospital|school|ward|department"
    r"|organi[sz]ation|process|approach|method|shop|kitchen|app|system|management|marketing|people|lab|clinic|business)"
)
_FAULT: Final = (
    r"(?:outdated|out of date|old-fashioned|obsolete|wrong|flawed|inefficient|behind the times|lagging|lags?|weak|poor|slow|mistaken"
    r"|not (?:correct|right|true|good enough|up to date)|missing the point|a mistake|falling behind|failing)"
)
LECTURE: Final = wording(
    r"you(?:'ve| have)? (?:\w+ )?(?:got|had|have|get|understood) (?:this|it|that|things|the \w+) (?:\w+ )?wrong",
    r"you(?:'re| are| were) (?:\w+ )?(?:wrong|mistaken|not right|incorrect|misinformed)",
    r"you(?:'ve| have)? (?:\w+ )?(?:misunderst\w+|misread|misjudged?|overlook(?:ed)? the (?:fact|point)|missed the point|underestimat\w+)",
    rf"(?:what you (?:\w+ ){{0,2}}?(?:said|told|claimed|wrote|think|believe)|the (?:\w+ )?{_FIRM} (?:of|at|in) your \w+)(?: [\w' ]{{1,30}}?)? (?:is|are|was|were) (?:\w+ )?(?:{_FAULT}|incorrect|false|untrue|nonsense)",
    r"(?:company|firm|team|place|people|person|employer)s? like (?:yours|you)\b[^.!?\n]{0,30}\b(?:errors?|mistakes?|wrong|not|fails?|badly)",
    rf"(?:you|your (?:[\w-]+ ){{0,2}}?{_FIRM}) (?:would|could|might) do (?:well|better)(?: to)?|you ought to (?!enjoy|like|be able|be proud)\w+",
    r"(?:you|they|your people|someone there) (?:may|might|could|can|will|should) (?:\w+ )?learn (?:something|a lot|a thing|a bit|from)(?! (?:new|about))",
    r"(?:help|helps?) (?:you|your \w+) (?:to )?(?:fix|repair|correct|improve|avoid) your",
    r"correct you\b|i (?:must|have to|need to|should) (?:\w+ )?tell you that your?|you should (?:\w+ )?(?:consider|think about|start|stop|try|begin) \w+ing|should know better",
    r"your (?:[\w-]+ ){0,2}?\w+ (?:\w+ )?needs? (?:\w+ )?(?:work|improvement|help|attention|fixing)|(?:it is|it's|is it|high) time (?:that|for) (?:you|your)",
    rf"your (?:information|claim|statement|opinion|answer|comment|remark)s?(?: [\w' ]{{1,30}}?)? (?:is|are|was|were) (?:\w+ )?(?:{_FAULT}|incorrect|false|untrue)",
    r"contrary to (?:what you|your) \w+|in contrast to (?:what you said|your (?:claim|opinion|view))",
    r"(?:prov\w+|confirm\w*|shows?|supports?|demonstrat\w+) (?:that )?(?:my point|i was right|i am right|you (?:were|are|got)|what i (?:told|said|tried))",
    rf"your (?:[\w-]+ ){{0,2}}?{_FIRM}(?:'s \w+)? (?:really |clearly |obviously |still |definitely |urgently |also )*"
    r"(?:should(?! (?:enjoy|like|find|have no|be (?:able|proud|happy|pleased|glad)))|must(?! (?:be (?:proud|pleased|happy|busy|glad)|have))|needs? to|ought to|has to|have to"
    r"|could (?:really |certainly |definitely )?(?:use|learn|do better|improve)|can (?:really )?learn|fails?|uses? the old|lacks?|suffers?|struggles?)",
    rf"(?:maybe|perhaps) your (?:[\w-]+ ){{0,2}}?{_FIRM} (?:can|could|should|will|would) \w+ (?:something|a thing|a lot|a few)",
    rf"your (?:[\w-]+ ){{0,2}}?(?:{_FIRM}|claims?|views?|opinions?|ideas?|slides?|answers?|statements?|figures|numbers)(?: about \w+)? (?:is|are|was|were|seems?|looks?) (?:\w+ )?{_FAULT}",
    r"your (?:claims?|statements?|arguments?|views?|opinions?|numbers?|figures)(?: (?:about|on) [\w ]{1,20}?)? (?:does|do|did)(?: not|n't) (?:hold|add|stand|match)",
    r"correct your (?!\w+ (?:number|address|subscription))\w+|your (?:\w+ )?(?:mistakes?|errors?|misconceptions?|ignorance)",
    rf"(?:what|where|how|why) (?:you|your (?:[\w-]+ ){{0,2}}?{_FIRM}|the company|brightwell|[A-Z]\w+) (?:\w+ )?(?:(?:is|are|keeps?|does|did) (?:\w+ )?(?:doing |going |getting )?(?:wrong|badly)|goes wrong|go wrong|fails?)",
    r"you (?:clearly|obviously|apparently|evidently) (?:\w+ ){0,2}?(?:not|know|have|do|are|were|need|think|believe|missed)",
    r"you(?:'d| had| would)? (?:really |should |must |ought to |need to |better |have to )+(?:read|learn|know|change|rethink|reconsider|study|understand|update|stop|fix|do better)(?! (?:more|it in|the rest))",
    r"(?:opens?|open) your eyes|(?:disagree|do not agree|don't agree) with (?:you|your|what you)(?! (?:were|are) quot)",
    r"(?:as|like) i (?:told|already told|explained to|tried to (?:tell|explain)) you",
    rf"(?:you|your (?:[\w-]+ ){{0,2}}?{_FIRM}) (?:still )?(?:\w+ )?(?:behind|lag\w*|trail\w*)\b|(?:ahead of|better than) (?:you|yours|your (?:\w+ )?{_FIRM})\b",
    rf"(?:problems?|weakness\w*|failings?|shortcomings?|defects?) (?:that |which )?(?:you|your (?:[\w-]+ ){{0,2}}?{_FIRM}) (?:obviously|clearly|seems? to|apparently|still) \w+",
    rf"(?:pity|shame|sad|disappointing|surprised|strange) (?:that )?(?:you|your (?:[\w-]+ ){{0,2}}?{_FIRM}) (?:still|do not|don't|does not|doesn't|never|use|uses)",
    rf"your (?:[\w-]+ ){{0,2}}?{_FIRM} (?:must|has to|needs to|should) (?:improve|change|do|learn)|unlike (?:at )?your \w+",
    r"(?:then|perhaps|maybe|now) (?:you(?: will|'ll| can)?|you may) (?:\w+ )?(?:understand|see|realise|realize) (?:what i meant|that i (?:was|am)|why i)",
    r"you(?:'re| are| were| have been) not (?:\w+ )?(?:right|correct|accurate|aware)",
    rf"(?:wise|good|better|time|useful|best|necessary|important|advisable) for (?:you|your (?:[\w-]+ ){{0,2}}?{_FIRM}) to (?!enjoy|know that i)\w+",
    r"your (?:[\w-]+ ){0,3}?\w+(?: (?:to|on|about|of) \w+)? (?:is|are|seems?|looks?) (?:\w+ )?(?:a mistake|too (?:high|low|slow|weak|late|long|complicated|expensive|old)|outdated|wrong|flawed)",
    rf"what (?:you|your (?:[\w-]+ ){{0,2}}?{_FIRM}) (?:should|must|need to|ought to|have to) (?:be )?(?!know|like|enjoy)\w+|check your facts",
    r"i(?:'d| would)? (?:\w+ )?(?:advise|urge|recommend|suggest to) (?:you|your \w+)(?: to)? (?:change|stop|improve|rethink|update|fix|review|correct|reconsider)|i(?:'d| would)? (?:\w+ )?(?:advise|urge) you",
    r"your competitors? (?:\w+ ){0,2}?(?:understood|knows?|knew|does|did|do|has|have) (?:\w+ ){0,3}?(?:ago|already|better|right|for years)",
    r"you said [^.!?\n]{1,50}, (?:which|but (?:it|that|this)) (?:is|was) (?:not (?:correct|true|right|so)|wrong|false|incorrect)",
    r"so (?:that )?you (?:do not|don't|will not|won't) (?:repeat|make) (?:the|this|that|your) (?:same )?mistakes?(?: again)?",
)


@rule(
    "lecturing-article",
    category="content",
    family="article-tone",
    severity=INFO,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("body",),
    suggestion="Offer it as something they may like: “the part on valves may interest you”.",
    cite=(
        Cite(
            "too-much-follow-up",
            "let them know that you are supportive of their job and that you keep up to date with your industry",
        ),
        Cite("fine-line", "Share articles of interest, demonstrating your expertise"),
    ),
    advice="article-supportive",
    bad=(
        example(say="I think [[you were mistaken]] about the missing codes."),
        example(say="[[Your company should]] really be doing this."),
        example(say="It [[proves my point]] from last week."),
        example(say="[[Contrary to what you said]], the older tool is faster."),
    ),
    good=(
        example(say="You were right about the missing codes."),
        example(say="I was wrong on Tuesday: page 3 has the correct date."),
        example(say="Your team should enjoy the part on night shifts."),
        example(say="The author writes that “your company should do this first”."),
        example(say="Contrary to what I said on Tuesday, the book is in print."),
    ),
)
def lecturing_article(document: Document, options: Options) -> Iterator[Hit]:
    """An article that comes with a lesson for the reader.

    Something to read is welcome as long as it takes the reader’s side. With a correction, or with
    advice for their company, it reads as a reproach.
    """
    for found in said(document, Region.BODY, LECTURE):
        yield Hit(
            message=f"“{found.text}” corrects the reader rather than offering", span=found.span
        )
