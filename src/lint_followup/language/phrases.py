"""Fixed phrases of business mail in a form that English does not have."""

from __future__ import annotations

from typing import Final

from lint_followup.language.slip_patterns import SlipPattern

P: Final = SlipPattern

_NUMBER: Final = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|dozens|hundreds)"
)
_WORK: Final = r"(?:position|role|job|post|vacancy|work|tasks?|duties|requirements?|description|project|profile|offer)"
_PARTICIPLE: Final = (
    r"(?-i:(?=[a-z]))(?:sent|went|took|came|spoke|wrote|knew|brought|been|gone|met|told|gave|made|\w+[^e\W]ed)"
    r"(?<!embed)(?<!shed)(?<!sled)(?<!shred)(?<!wed)(?<!fled)(?<!hundred)(?<!naked)(?<!sacred)"
)

LOOK_FORWARD: Final = (
    P(
        r"\b⟦look(?:ing|ed)? (?:very much )?forward to (?:hear|meet|speak|talk|discuss|work|see|learn|join|receive"
        r"|read|contribute|get|continue|know|start|help|collaborate|welcome|show|share|explore|bring|build|be"
        r"|have|connect|follow)⟧\b(?!-|s)(?!(?<=help) from|(?<=work) (?:that|which|every|each|again)\b| of\b)",
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
    P(
        rf"\b⟦discuss(?:ed|ing|es)? about⟧\b(?!-)(?! (?:\d|half\b|every\b|(?:an?|{_NUMBER}) (?:\w+ )?(?:dozen|hundred|third|quarter|score)|{_NUMBER}\b))",
        "",
    ),
    P(r"\bdepend(?:s|ed|ing)? ⟦of⟧(?= (?:the|your|my|how|what|whether|our)\b)", "on"),
    P(r"(?<!most\s)(?<!more\s)(?<!least\s)\bresponsible ⟦of⟧(?= )", "for"),
    P(
        rf"\binterested ⟦(?:on|at|about)⟧(?= (?:working|joining|learning|(?:the|this|your|an?) (?:\w+ )?{_WORK})\b)",
        "in",
    ),
    P(r"\b(?:am|are|is|was|be|i'm) ⟦capable to⟧(?= \w+)", "able to"),
    P(
        r"\b(?:I|we|will|can|(?:have|has|had)(?: already| also)?(?= contacted)) ⟦contact(?:ed)? with⟧(?= (?:your|you|him|her|the|my)\b)",
        "",
    ),
    P(r"\bto ⟦contact with⟧(?= (?:you|him|her|them)\b)", ""),
    P(
        r"\bI (?:have|had) (?:already|also) ⟦contact with⟧(?= (?:your|you|him|her|them|the|my)\b)",
        "contacted",
    ),
    P(
        r"\b(?:to|will|can|could|please|would|happy to) ⟦answer to⟧(?= (?:your|the|all your|any) (?:\w+ )?(?:questions?|email|e-mail|mail|letter|message)\b)",
        "answer",
    ),
    P(r"\b(?:accustomed) ⟦with⟧(?= )", "to"),
    P(
        rf"(?<!most\s)(?<!more\s)\bpassionate ⟦(?:for|of)⟧(?= \w)(?! (?:\d|{_NUMBER}\b|many\b|all\b))",
        "about",
    ),
    P(r"\bpassionate ⟦(?:in|on)⟧(?= (?!\w+thing\b)\w+ing\b)", "about"),
    P(
        r"\barrived ⟦to⟧(?= (?:the|your|my|our|a) (?:\w+ )?(?:office|building|company|interview|station|airport|hotel|site|reception|headquarters|school|hospital|ward|shop|meeting)\b)",
        "at",
    ),
    P(r"\b(?:according) ⟦with⟧(?= (?:the|your|my|our)\b)", "to"),
    P(
        r"\bparticipat(?:e|ed|ing|es) ⟦(?:to|at)⟧(?= (?:the|a|an|this|your|our)\b)(?! \w+ (?:full|fullest|extent|best|end|point|maximum|limit|same)\b)(?! (?:\w+ ){1,2}(?:level|time|stage|age|pace|table|top|cost|moment|expense|rate)\b)",
        "in",
    ),
    P(
        r"\bmarried ⟦with⟧(?= (?:my (?:wife|husband|partner)|an? (?:\w+ )?(?:man|woman|citizen|national|local))\b)",
        "to",
    ),
    P(
        rf"(?<!it\s)<be>(?: (?:very|quite|so|rather|really|also|not|pretty|almost))? similar ⟦with⟧(?= (?:the|my|your|our) (?:\w+ )?{_WORK}\b)",
        "to",
    ),
    P(r"(?<!more\s)(?<!less\s)(?<!as\s)\bsimilar ⟦than⟧(?= (?:the|my|your|what|our)\b)", "to"),
    P(
        r"<be>(?: (?:very|quite|rather|really|also|pretty|almost))? similar ⟦as⟧(?= (?:the|my|your|what|our)\b)",
        "to",
    ),
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
        r"\b(?:didn't|did not) ⟦(?:had|was|got|thought|felt|did|kept|left|heard|understood|(?:saw|found)(?= (?:it|any|him|her|them|you|your|out|that|what|where|how|when|time|work)\b))⟧",
        "",
    ),
    P(
        r"\b(?:I|we|you|he|she|they|it|who|which|this|there) (?:(?-i:will|would|can|could|should|must)) (?:not )?⟦(?:went|took|came|spoke|wrote|knew|brought|gave|been|gone)⟧\b",
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
        r"\b(?:I (?:am|was|got|get|have got)|i'm|we(?: are|'re| were)) (?:also |already |quite |very )?used to ⟦(?:work|deal|be|speak|have|lead|manage|handle)⟧ (?=(?:in|with|on|a|the|under|at|alone|as|several|many)\b)",
        "",
    ),
    P(
        r"\b(?:I|we|you|he|she|they) (?:must|should) ⟦to⟧ (?=(?:be|have|go|leave|work|say|ask|finish|start|send|do|tell|admit|give|take)\b)",
        "",
    ),
    P(
        r"<start>(?:(?:and|but|so|then|yes,?) )?(?:I|we|they|you) can ⟦to⟧ (?=(?:be|have|go|leave|work|start|send|do|begin|come|join|help)\b)",
        "",
    ),
    # numbers and agreement
    P(
        r"(?<!remittance\s)(?<!payment\s)(?<!bank\s)(?<!credit\s)(?<!debit\s)(?<!shipping\s)(?<!delivery\s)(?<!dispatch\s)\b⟦(?:informations|advices|knowledges|feedbacks|equipments|homeworks|softwares|furnitures|sceneries|luggages)⟧\b",
        "",
    ),
    P(
        r"\b(?:the|your|our|all|many|these|those) ⟦staffs⟧ (?=(?:are|were|have|was|who|and)\b)",
        "staff",
    ),
    P(r"\b(?:we|they) ⟦was⟧(?= )", "were"),
    P(r"<start>you ⟦was⟧(?= )", "were"),
    P(
        r"<start>(?:the|my|our|your|all|these|both|two|three) (?:(?!of |with |in |on )\w+ )?(?:figures|documents|files|references|certificates|results|copies|details|transcripts|slides) ⟦is⟧ (?=(?:attached|enclosed|below|ready|here)\b)",
        "are",
    ),
    P(
        r"<start>my (?:manager|boss|supervisor|colleague|teacher|team leader|mentor|wife|husband) ⟦have⟧\b",
        "has",
    ),
    P(
        r"\b⟦this⟧ (?=(?:skills|qualifications|abilities|ideas|opportunities)\b(?! (?:set|list|page|gap|section|shortage))|(?:experiences|questions|projects|tools|points)(?: (?:in|with|that|which|are|were|have|will|helped|made|of|i|we)\b|[.,;!?]))",
        "these",
    ),
    P(
        r"\b⟦there is⟧ (?=(?:many|several|a lot of (?:people|questions|reasons|things|opportunities)|two|three|four|five) (?!(?:an?|one|or|and|hundred|thousand|(?:hour|minute|day|week|month|year|metre|meter|mile|kilo\w*|pound|euro|dollar|percent|per|degree|inche|litre|ton|tonne|feet)s?)\b))",
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
    P(
        r"\b(?:explain|describ|discuss|talk|speak|spoke|tell|told|learn|know|writ|wrote|present|show|more)\w*\b(?:(?!\b(?:is|are|was|lies?|interest\w*|attention|differ\w*)\b)[^.,;:!?]){0,40} ⟦in details⟧(?! (?:of|like|such|that|which)\b)",
        "in detail",
    ),
    P(
        r"\b⟦every one⟧ (?=else\b|(?:in|on|at|from) (?:your|the) (?:\w+ )?(?:team|office|company|crew|staff|department|ward|kitchen|meeting|interview|panel)\b)",
        "everyone",
    ),
    P(r"\b⟦any thing⟧ (?=(?:you|else|I|we|that|from)\b)", "anything"),
    P(r"\b⟦some thing⟧\b", "something"),
    P(r"\b⟦there fore⟧\b", "therefore"),
    P(r"\b⟦in the mean time⟧\b(?! (?:between|to|for|of|until|before)\b)", "in the meantime"),
    P(r"\bI ⟦am agree⟧\b", "agree"),
    P(r"\bI ⟦have⟧ (?=(?:\d\d|twenty\w*|thirty\w*|forty\w*|fifty\w*) years old\b)", "am"),
    P(
        r"\b⟦am (?:working|living|studying|teaching|employed)⟧(?=(?:(?!\b(?:that|which|who|where|has|have|had|open|opened|run|running|founded|there)\b)[^.,;!?\n]){0,30} since (?:19|20)\d\d\b)",
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
