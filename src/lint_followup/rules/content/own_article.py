"""The rule `own-article`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.content._wording import said, says, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_THING: Final = (
    r"(?:articles?|blogs?|blog ?posts?|posts?|pieces?|papers?|essays?|newsletters?|podcasts?|videos?|videolog|vlogs?"
    r"|channel|columns?|publications?|books?|theses|thesis|reports?|case stud(?:y|ies)|write-?ups?|substack|medium|webinars?|episodes?|talks?|texts?|study|studies|tutorials?|website)"
)
_LIKED: Final = r"(?:favou?rites?|colleague|professor|teacher|boss|friend|former|old|mentor|first|daily|weekly|copy|feed)"
OWN: Final = wording(
    rf"my (?!{_LIKED}\b)(?:(?!{_LIKED}\b)[\w-]+ ){{0,2}}?{_THING}(?!'s)(?! (?:feed|reader|list|about me|that i (?:saw|read|found)))",
    rf"i(?:'ve| have)? (?:just |recently |also |once |last \w+ )?(?:wrote|written|published|authored|co-?authored|posted|made|recorded|filmed|did|done|hosted|produced|drafted)"
    rf" (?:(?:a|an|this|the|some|up|one|two|about|my|it) )(?:[\w-]+ ){{0,3}}?{_THING}",
    r"(?<!as )i(?:'ve| have)? (?:just |recently |also |once )?(?:wrote|written|authored|published|blogged|been (?:writing|blogging)|put together)"
    r"(?! (?:to|down|you|back|in (?:my|the last)|last|earlier|before|that|it down|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:an?|the|my|your|his|her|their|this) (?:note|letter|mail|e-?mail|message|line|page|number|name|date|list|card|address|code|title)))",
    r"as (?:the|an|its) author|i(?:'ve| have)? (?:contributed|edited|translated|illustrated|co-wrote)\b(?! to the (?:discussion|team))|i (?:have|run|keep|host) (?:a|my own) (?:\w+ )?(?:blog|channel|podcast|newsletter|column)|my (?:home ?page|web ?site)",
    r"we (?:published|wrote) (?:a|an|our|the) (?:\w+ )?(?:paper|article|study|report|piece)|my (?:own )?interview (?:in|with|on)",
    rf"{_THING} (?:that |which )?i(?:'ve| have)? (?:just |recently |myself )?(?:wrote|written|published|authored|did|made|recorded|host|run|write|keep|produce)"
    r"(?! down)",
    rf"(?:an?|this|the|another|one) (?:[\w-]+ ){{0,2}}?{_THING} (?:of mine|by me|by yours truly|(?:written|published|made) by me)",
    r"i (?:gave|held) a (?:talk|webinar|presentation|lecture)(?: \w+){0,6} (?:recording|online|video|slides|link)",
    r"i (?:gave|held) a (?:talk|webinar|presentation|lecture) (?:on|about)",
    rf"my (?:own )?(?:thoughts|notes|views|findings|ideas)(?: \w+){{0,5}} (?:into|in|as|to) (?:an?|this|the|one) (?:[\w-]+ ){{0,2}}?{_THING}",
    rf"i(?:'ve| have)? (?:\w+ )?(?:put|turned|made|gathered|wrote) (?:it|this|that|them|these|all)(?: \w+){{0,4}} (?:into|in|up as|as) (?:an?|this|the|one|my) (?:[\w-]+ ){{0,2}}?{_THING}",
    r"(?:from|on|in) my (?:own )?(?:pen|desk|keyboard|site|page|feed)|subscribe(?:d|s)? to (?:my|me)|i'?m the author",
    r"where i (?:write|blog|post|publish)|i (?:write|blog) (?:about|regularly|every)",
)
_ASKED: Final = wording(
    r"you (?:\w+ )?(?:asked|wanted|requested|wished|wondered|were curious|were interested)",
    r"as (?:promised|requested|agreed|you \w+|discussed)|i promised",
)


@rule(
    "own-article",
    category="content",
    family="article-reason",
    severity=INFO,
    kinds=(Kind.ARTICLE_SHARE,),
    regions=("body",),
    suggestion="If it answers something they asked, say so; otherwise somebody else’s article serves them better.",
    cite=Cite(
        "too-much-follow-up",
        "I ran across this article and thought you might be interested in reading it as well.",
    ),
    advice="article-framing",
    bad=(
        example(say="[[I wrote this article]] in the spring."),
        example(say="There is more on [[my blog]]."),
        example(say="It is a [[paper that I wrote]] with Omar Haddad."),
        example(say="[[I wrote a long post]] on cold water last week, on my own blog."),
        example(say="I put [[my thoughts on it into a post]]."),
    ),
    good=(
        example(say="You asked for my article on late results; it is the second link."),
        example(say="My favourite article on the subject is older."),
        example(say="I wrote down the page for you: it is page 14."),
        example(say="My colleague Mei Tanaka wrote the second part."),
    ),
)
def own_article(document: Document, options: Options) -> Iterator[Hit]:
    """The article that is offered is the writer's own.

    What you came across is a gift; what you wrote yourself is easily taken for a sample of work.
    That can be right, above all where they asked for it.
    """
    if says(document, _ASKED):
        return
    for found in list(said(document, Region.BODY, OWN))[:1]:
        yield Hit(message=f"“{found.text}”: the article is your own", span=found.span)
