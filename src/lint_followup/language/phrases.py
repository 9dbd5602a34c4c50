"""Fixed phrases of business mail in a form that English does not have."""

from __future__ import annotations

from typing import Final

from lint_followup.language.slip_patterns import SlipPattern

P: Final = SlipPattern

_PARTICIPLE: Final = (
    r"(?:sent|went|took|came|spoke|wrote|knew|brought|been|gone|met|told|gave|made|\w+[^e\W]ed)"
    r"(?<!embed)(?<!shed)(?<!sled)(?<!shred)(?<!wed)(?<!fled)(?<!hundred)(?<!naked)(?<!sacred)"
)

LOOK_FORWARD: Final = (
    P(
        r"\b⟦look(?:ing|ed)? (?:very much )?forward to (?:hear|meet|speak|talk|discuss|work|see|learn|join|receive"
        r"|read|contribute|get|continue|know|start|help|collaborate|welcome|show|share|explore|bring|build|be"
        r"|have|connect|follow)⟧\b(?!-|s)(?!(?<=help) from|(?<=work) (?:that|which)\b| of\b)",
        "",
    ),
    P(r"\b⟦look(?:ing)? forward (?:hear|meet|see|speak|work|talk|discuss|receiv|join)ing⟧\b", ""),
    P(
        r"\b⟦look(?:ing)? forward for⟧ (?=(?:your|hearing|meeting|the|an?|working|seeing|any|further)\b)",
        "look forward to",
    ),
    P(r"\bI ⟦looking forward⟧ (?=to\b)", "look forward"),
)

PHRASES: Final = (
    # a preposition too many, or another one
    P(r"\b⟦discuss(?:ed|ing|es)? about⟧\b", ""),
    P(r"\bdepend(?:s|ed|ing)? ⟦of⟧(?= (?:the|your|my|how|what|whether|our)\b)", "on"),
    P(r"\bresponsible ⟦of⟧(?= )", "for"),
    P(r"\binterested ⟦(?:on|at|about)⟧(?= (?:the|this|your|working|joining|learning|an?)\b)", "in"),
    P(r"\b(?:am|are|is|was|be|i'm) ⟦capable to⟧(?= \w+)", "able to"),
    P(
        r"\b(?:I|we|will|to|have|has|can|already) ⟦contact(?:ed)? with⟧(?= (?:your|you|him|her|the|my)\b)",
        "",
    ),
    P(
        r"\b(?:to|will|can|could|please|would|happy to) ⟦answer to⟧(?= (?:your|the|all your|any) (?:\w+ )?(?:questions?|email|e-mail|mail|letter|message)\b)",
        "answer",
    ),
    P(r"\b(?:accustomed) ⟦with⟧(?= )", "to"),
    P(r"\bpassionate ⟦(?:for|of|in|on)⟧(?= \w)", "about"),
    P(r"\barrived ⟦to⟧(?= (?:the|your|my|our|a)\b)", "at"),
    P(r"\b(?:according) ⟦with⟧(?= (?:the|your|my|our)\b)", "to"),
    P(r"\bparticipat(?:e|ed|ing|es) ⟦(?:to|at)⟧(?= (?:the|a|an|this|your|our)\b)", "in"),
    P(r"\bmarried ⟦with⟧(?= (?:an?|my|two|three)\b)(?! (?:two|three) )", "to"),
    P(r"\b(?:similar) ⟦(?:with|than|as)⟧(?= (?:the|my|your|what|our)\b)", "to"),
    P(r"\b(?:explain|explained) ⟦(?:me|us)⟧ (?=(?:the|how|what|why|about|your|that)\b)", ""),
    P(
        r"\b⟦since (?:two|three|four|five|six|seven|eight|nine|ten|\d+|many|several|a few) (?:years|months|weeks)⟧\b(?!\s+(?:ago|before|back|earlier))(?=\s*(?:[.,;!?]|\Z|in|at|as|with|now|and|on)\b|\s*[.,;!?]|\Z)",
        "",
    ),
    # forms of the verb
    P(
        r"\b(?:thank you|thanks|thank you very much|thank you so much) for ⟦(?:explain|meet|take|give|consider|let|send|allow|introduce|accept|provide|agree|inform|tell|teach)⟧ ",
        "",
    ),
    P(rf"\b(?:didn't|did not) ⟦{_PARTICIPLE}⟧\b", ""),
    P(
        r"\b(?:didn't|did not) ⟦(?:had|was|saw|got|thought|found|felt|did|kept|left|heard|understood)⟧\b",
        "",
    ),
    P(
        r"\b(?:will|would|can|could|should|must) (?:not )?⟦(?:went|took|came|spoke|wrote|knew|brought|gave|been|gone)⟧\b",
        "",
    ),
    P(r"\b(?:I|we|you|he|she|they|it) (?:will|would|can|could|should|must) ⟦sent⟧\b", "send"),
    P(
        r"\b(?:like|want|wanted|need|hope|able|wish|happy|glad|pleased|going) to ⟦(?:thanked|sent|met|told|spoke|gave|asked|discussed|worked|joined|learned|applied|followed|confirmed|helped|talked|hired)⟧\b",
        "",
    ),
    P(
        r"(?:\A|(?<=[.!?,]\s)|(?<=\n)|\b(?:and|that|because|when|but) )I ⟦(?:seen|gone|taken|given|spoken|written|been)⟧\b",
        "",
    ),
    P(
        r"\b(?:am|is|are|be|was|get|got|i'm) used to ⟦(?:work|deal|be|speak|have|lead|manage|handle)⟧ (?=(?:in|with|on|a|the|under|at|alone|as|several|many)\b)",
        "",
    ),
    P(
        r"\b(?:I|we|you|he|she|they) (?:must|should) ⟦to⟧ (?=(?:be|have|go|leave|work|say|ask|finish|start|send|do|tell|admit|give|take)\b)",
        "",
    ),
    P(
        r"\b(?:I|we|they|you) can ⟦to⟧ (?=(?:be|have|go|leave|work|start|send|do|begin|come|join|help)\b)",
        "",
    ),
    # numbers and agreement
    P(
        r"\b⟦(?:informations|advices|knowledges|feedbacks|equipments|homeworks|softwares|furnitures|sceneries|luggages)⟧\b",
        "",
    ),
    P(
        r"\b(?:the|your|our|all|many|these|those) ⟦staffs⟧ (?=(?:are|were|have|was|who|and)\b)",
        "staff",
    ),
    P(r"\b(?:we|they) ⟦was⟧(?= )", "were"),
    P(r"<start>you ⟦was⟧(?= )", "were"),
    P(
        r"\b(?:figures|documents|files|references|certificates|results|copies|details|transcripts|slides) ⟦is⟧ (?=(?:attached|enclosed|below|ready|here)\b)",
        "are",
    ),
    P(
        r"<start>my (?:manager|boss|supervisor|colleague|teacher|team leader|mentor|wife|husband) ⟦have⟧\b",
        "has",
    ),
    P(
        r"\b⟦this⟧ (?=(?:skills|experiences|qualifications|questions|projects|abilities|ideas|tools|points|opportunities)\b(?! (?:set|list|page|gap|section|shortage)))",
        "these",
    ),
    P(
        r"\b⟦there is⟧ (?=(?:many|several|a lot of (?:people|questions|reasons|things|opportunities)|two|three|four|five) (?!one\b))",
        "there are",
    ),
    # a word left out
    P(r"\binterested in ⟦(?:position|role|job|post|vacancy)⟧ of\b", ""),
    P(r"\bfor ⟦opportunity⟧ to\b", "the opportunity"),
    P(r"\bit was ⟦(?:great |real )?(?:pleasure|honor|honour|privilege)⟧ to\b", ""),
    P(
        r"\b(?:would like) ⟦(?:thank|express|ask|know|inform|apply)⟧ (?=(?:you|my|if|about|for|whether|how|that)\b)",
        "",
    ),
    P(r"\b⟦in (?:details)⟧\b", "in detail"),
    P(r"\b⟦every one⟧ (?=(?:in|on|at|was|is|who|else)\b)", "everyone"),
    P(r"\b⟦any thing⟧ (?=(?:you|else|I|we|that|from)\b)", "anything"),
    P(r"\b⟦some thing⟧\b", "something"),
    P(r"\b⟦there fore⟧\b", "therefore"),
    P(r"\b⟦in the mean time⟧\b", "in the meantime"),
    P(r"\bI ⟦am agree⟧\b", "agree"),
    P(r"\bI ⟦have⟧ (?=(?:\d\d|twenty\w*|thirty\w*|forty\w*|fifty\w*) years old\b)", "am"),
    P(
        r"\b⟦am (?:working|living|studying|teaching|employed)⟧(?=[^.!?\n]{0,30} since (?:19|20)\d\d\b)",
        "",
    ),
    P(
        r"<start>(?:the|our|your|my|many|all) (?:people|children|nurses|colleagues|students) ⟦was⟧(?= )",
        "were",
    ),
    P(
        r"\b(?:am|is|was|are|very) good ⟦(?:in|on)⟧(?= (?:maths?|mathematics|languages|numbers|english|french|german|spanish|physics|chemistry|writing)\b)",
        "at",
    ),
)
