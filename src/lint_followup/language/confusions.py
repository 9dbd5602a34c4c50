"""Words that sound alike or look alike, in contexts where only the other one can be meant."""

from __future__ import annotations

from typing import Final

from lint_followup.language.slip_patterns import SlipPattern

P: Final = SlipPattern

_READY: Final = (
    r"(?:available|looking|well|free|ready|able|interested|going|still|back|planning|considering"
    r"|willing|doing|having|travelling|traveling|unable|welcome|happy to|not)"
)
_MINE: Final = (
    r"(?:time|family|business|firm|approach|company|website|advice|attention|consideration|reply|response|email|e-mail"
    r"|mail|message|interest|patience|kindness|feedback|department|school|hospital|clinic|ward"
    r"|shop|store|questions|decision|convenience|colleagues|mission|values|culture|input|insights?"
    r"|guidance|letter|note|invitation|offer|thoughts|office(?! based|-))"
)
_BESIDE: Final = r"(?:(?!\w+ing\b|(?:in|on|at|out|off|not|short|big|good|great|back|all|the|my|our|their|no|of|for|with)\b)\w+)"
"""A word between "your" and its noun that cannot stand between "you're" and one."""
_ITS: Final = (
    r"(?:own|staff|people|team|workers|website|values|decision|customers|clients|mission|culture|products|employees|history|goals|role|prices?|budget|menu|suppliers|members|pupils|machines|equipment|doors|shops?|stores?"
    r"|reputation|size|services|headquarters|patients|students|mission|vision|future|success)"
    r"(?! (?:that|who|which|like|of mine))"
)
_THEIRS: Final = (
    r"(?:own|company|office|website|ways? of|parents|mission|values|culture|questions|needs|approach"
    r"|process|programme|program|products?|customers|clients|team|work with|help with|patience)"
)
_JUDGED: Final = (
    r"(?:important|great|good|clear|hard|nice|possible|likely|difficult|fine|true|wonderful|rare)"
)
_WITH: Final = r"(?:with|in|at|for|on|by|from)"
_VERB: Final = (
    r"(?:hear\w*|see|seeing|meet|meeting|work|working|learn|learning|thank|talk|talking|speak|speaking"
    r"|discuss|discussing|join|joining|help|start|send|be|know|do|get|come|go|say|ask|make|contribute"
    r"|your)\b"
)
_PAST_TIME: Final = (
    r"(?=[^.!?\n]{0,200}\b(?:(?:from|in|until|between|since) (?:19|20)\d\d|ago|yesterday"
    r"|last (?:year|month|week|spring|summer|autumn|fall|winter))\b)"
)
_THING_OFFERED: Final = r"(?:offer|invitation|position|role|job|post|apolog\w+|thanks|terms|challenge|place|date|candidate)\b"

CONFUSIONS: Final = (
    # your, you're
    P(
        rf"\b<thinks> ⟦your⟧ (?:{_READY}<next>|busy<next>|(?:hiring|looking for)(?= (?:a|an|more|two|for)\b))",
        "you're",
    ),
    P(
        r"\b<thinks> ⟦your⟧ (?:quite |absolutely )?(?:right|wrong|correct|mistaken) (?=(?:that|about)\b)",
        "you're",
    ),
    P(r"<start>⟦your⟧ (?:very |so |most )?welcome<next>", "you're"),
    P(r"\b⟦your⟧ (?=(?:an|the|our|my|gonna|going to)\b)(?-i:[a-z])", "you're"),
    P(rf"\b⟦you're⟧ (?:{_BESIDE} )?{_MINE}\b(?!-)", "your"),
    P(
        r"\b(?:of|about|for|from|with|appreciated?|joining|enjoyed) ⟦you're⟧ (?:team|company|work|help|support)\b",
        "your",
    ),
    P(rf"\b⟦youre⟧ (?:{_BESIDE} )?{_MINE}\b(?!-)", "your"),
    P(r"\b<thinks> ⟦your⟧ having\b", "you're"),
    P(r"\b<thinks> ⟦your⟧ (?:still|now|currently|also|already) \w+ing\b", "you're"),
    # its, it's
    P(r"\b⟦its⟧ (?=(?:been|an?|the|because|my|your|our)\b)(?-i:[a-z])", "it's"),
    P(
        r"\b⟦its⟧ (?=(?:not|also|never) (?:been|an?|the|just|only|too|yet|about|for|because|easy|clear|possible|my|your|our)\b(?! \w+ (?:\w+ ){0,2}(?:is|was|are|were)\b)|not<end>|too (?:late|early|soon|bad|much|long|far|big|hard|cold|hot)<next>)",
        "it's",
    ),
    P(r"\b⟦its⟧ (?=going to\b)", "it's"),
    P(
        rf"\b⟦its⟧ (?=(?:\w+ly |very |so |quite )?{_JUDGED} (?:to|that|if|when|how|for (?:me|us|you|the)\b))",
        "it's",
    ),
    P(
        rf"\b(?:and|of|with|in|for|to|on|from|by|at|has|have|had|made|makes?|keeps?|kept|raised|cut|lowered|doubled|halved|improved|increased|reduced|expanded|built|lost|changed|opened|moved|about) ⟦it's⟧ (?:\w+ )?{_ITS}\b",
        "its",
    ),
    P(r"\b⟦it's⟧ (?=own\b)", "its"),
    P(r"\b⟦its'⟧(?= )", "its"),
    # there, their, they're
    P(
        r"\b⟦their⟧ (?=(?:is|are|was|were|isn't|aren't|will be|has been|have been|must be|may be|might be|seems?)\b)",
        "there",
    ),
    P(
        r"\b<thinks> ⟦their⟧ (?=(?:going|hiring|looking|planning|moving|trying|expecting|doing|coming) (?:to|for|a|an|two|three|more|some|well|on|back|again)\b)",
        "they're",
    ),
    P(r"\b⟦their⟧ (?=(?:not|going to)\b)", "they're"),
    P(r"\b<thinks> ⟦there⟧ (?=(?:going to|hiring|not going|looking for|planning to)\b)", "they're"),
    P(
        r"\b⟦they're⟧ (?=(?:office|company|own|website|mission|values|culture|department|store|hospital|process|approach|decision|team(?! players?| leaders?))\b)",
        "their",
    ),
    P(
        rf"\b(?:explained|about|of|with|for|joined?|liked?|loved?|meet|met|enjoyed|explain|visited) ⟦there⟧ (?=(?:{_THEIRS}|work)\b)",
        "their",
    ),
    P(
        r"\band ⟦there⟧ (?=(?:parents|families|children|teachers|patients|managers|teams)\b)",
        "their",
    ),
    P(r"\b⟦there⟧ (?=own\b)", "their"),
    P(
        r"<start>⟦there⟧ (?=(?:team|company|office|website|staff|manager) (?:is|was|has|were|are)\b)",
        "their",
    ),
    # then, than
    P(
        r"\b(?:rather|other|more|less|better|sooner|later) ⟦then⟧ (?=(?:I|we|you|he|she|they|it) (?:had |have )?(?:expected|thought|hoped|planned|imagined|did|do|was|am|are|were)\b)",
        "than",
    ),
    P(r"\brather ⟦then⟧(?= )", "than"),
    P(r"\bwould rather \w+ ⟦then⟧ (?=\w)", "than"),
    P(
        r"\b(?:more|less|fewer) ⟦then⟧ (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|twelve|twenty|half|enough)\b)",
        "than",
    ),
    P(
        r"\b(?:more|less|better|worse|faster|stronger|happier|slower|quicker|busier|easier|harder) (?P<same>with|in|at|for|on|by|from) [\w+#]+ ⟦then⟧ (?=(?P=same)\b)",
        "than",
    ),
    P(r", and ⟦than⟧ (?=(?:I|we|you|he|she|they|it)\b)", "then"),
    P(r"\b(?:since|until|back) ⟦than⟧<end>", "then"),
    P(
        r"\b(?:more|less) \w+(?: now)? ⟦then⟧ (?=(?:I|we|you|he|she|they|it) (?:was|were|had|did|am|are|is)\b)",
        "than",
    ),
    P(r"\bmore (?:\w+ ){1,3}⟦then⟧ (?=(?:I|we) (?:could|can|expected|thought|had)\b)", "than"),
    # to, too
    P(
        r"\b<be> (?:not |never |much |way |far |a bit |a little )?⟦to⟧ (?=(?:late|expensive|early|small|big|hard|difficult|tired|heavy|high|low|much|many|few|little|soon|busy|short|long)(?:\s*[.,;!?]|\s+(?:for|to)\b|\Z))",
        "too",
    ),
    P(
        r"\b<be> (?:not |never |much |way |far |a bit |a little )?⟦to⟧ (?=slow(?:\s*[.,;!?]| for (?:us|me|them|our|the)\b))",
        "too",
    ),
    P(r"\b(?:take|takes|took|taken|taking|ask|asking|spend|spent) (?:up )?⟦to⟧ (?=much\b)", "too"),
    P(
        rf"\b(?:forward|like|want|wanted|need|needed|hope|able|happy|glad|pleased|love|wish) ⟦too⟧ (?={_VERB})",
        "to",
    ),
    # lose, loose
    P(
        r"\b(?:to|not|never|will|would|could|can|may|might|must|should|didn't|don't|won't|can't|cannot|I|we|you|they) ⟦loose⟧ (?=(?:touch|a|an|any|my|our|your|this|that|it|you|sight|track|time|money|customers?|clients?|patients?|weight|sleep|hope|interest|contact|out|patience)\b)",
        "lose",
    ),
    P(r"\b⟦loosing⟧\b", "losing"),
    # lead, led
    P(
        r"\b(?:have|has|had|having|i've|we've) (?:also |already |since |successfully |always )?⟦lead⟧ (?=(?:an?|the|two|three|four|five|six|several|many|our|my|their|teams?|to|efforts|projects?|\d+)\b(?! time))",
        "led",
    ),
    P(r"\b(?:was|were|been) ⟦lead⟧ (?=by\b)", "led"),
    P(
        rf"\b(?:I|we|she|he|who|talk|project|experience|change|it) ⟦lead⟧ (?=(?:an?|the|two|three|four|five|six|our|my|to|teams?|\d+)\b){_PAST_TIME}",
        "led",
    ),
    P(
        r"\bin my (?:last|previous|former|old) (?:job|role|position|company|post),? I ⟦lead⟧\b",
        "led",
    ),
    P(r"\bin (?:19|20)\d\d,? I ⟦lead⟧\b", "led"),
    P(r"\blast (?:year|month|week|spring|summer|autumn|winter),? I ⟦lead⟧\b", "led"),
    # advice, advise
    P(
        r"\b(?:your|his|any|some|good|great|kind|helpful|more|of|valuable|career|useful|excellent|wise|practical) ⟦advise⟧\b(?! (?:me|us|you|the)\b)",
        "advice",
    ),
    P(
        r"\b(?:please|kindly|could you|can you|would you|will|would|able to|like to|want to|happy to|need to|I|we|they|could you please|can you please) ⟦advice⟧ (?=(?:me|us|you|if|whether|on|how|when|that|accordingly|your)\b)",
        "advise",
    ),
    # form, from
    P(
        r"\b(?:hear|hearing|heard|received|got|get|back|news|far|apart|am|come|comes|came|learn|learned|learnt|(?<!\b(?:an|my|no)\s)(?<!\ba\s)(?<!\b(?:any|the|new)\s)(?<!\bin\s)different|moved|graduated|message|mail|email|letter|call|reply|feedback) (?-i:⟦form⟧) (?=(?:you|your|him|them|us|me|my|the|our|ms|mr|mrs|dr|last|there|here|someone|anyone|everyone|(?-i:[A-Z])[a-z]+)\b)",
        "from",
    ),
    P(
        r"\b(?:application|consent|registration|contact|tax|claim|order) ⟦from⟧(?=\s*(?:[.,;!?]|\Z|is\b|was\b|you sent\b|and\b))",
        "form",
    ),
    # affect, effect
    P(
        r"\b(?:positive|negative|big|direct|lasting|immediate|significant|side|real|great|an|no|little) ⟦affect⟧(?=\s*(?:on\b|upon\b|[.,]))",
        "effect",
    ),
    P(
        r"\b(?:will|would|could|may|might|can|not|did|does|don't|doesn't|didn't|won't) ⟦effect⟧ (?=(?:my|your|our|me|us|you|them|patients|customers|the (?:start|schedule|date|timing|decision|quality|team))\b)",
        "affect",
    ),
    P(
        r"\b⟦effected⟧ (?=(?:us|me|him|her|them)\b|(?:our|my|your) (?:plans?|work|team|patients|schedule|family|students)\b)",
        "affected",
    ),
    # accept, except
    P(
        rf"\b(?:to|not|will|would|could|can|gladly|I|we|please) ⟦except⟧ (?=<a> (?:\w+ )?{_THING_OFFERED})",
        "accept",
    ),
    P(rf"\b⟦excepted⟧ (?=<a> (?:\w+ )?{_THING_OFFERED})", "accepted"),
    P(
        r"<start>(?:everyone|everybody|everything|nobody|nothing|anyone|any day|any time|all days) ⟦accept⟧ (?=(?:for|my|on|(?-i:[A-Z])\w+)\b)",
        "except",
    ),
    # assure, ensure
    P(r"\b⟦ensure⟧ (?=(?:me|you|us|him|her|them) (?:that|of)\b)", "assure"),
    P(r"\brest ⟦ensured⟧\b", "assured"),
    # hear, here
    P(
        r"\b(?:to|will|would|could|can|not) ⟦here⟧ (?=(?:from (?:you|your|the|them|him|her)|back from|more about)\b)",
        "hear",
    ),
    # know, no; knew, new
    P(
        r"\b(?:let (?:me|us)) ⟦no⟧(?=\s*(?:[.,!?]|\Z|if|how|what|when|whether|your|about)\b|[.,!?])",
        "know",
    ),
    P(r"\b(?:I|we|you|they) ⟦no⟧ (?=(?:that|how|what|you|your|this|it)\b)", "know"),
    P(r"<start>(?:I|we|she|he|they) ⟦new⟧ (?=(?:that|how|what|it|you|the|about|from)\b)", "knew"),
    # passed, past
    P(
        r"\b(?:I|we|he|she|have|has|had|i've) ⟦past⟧ (?=(?:the|my|our|his|her|an?|all|both|every) (?:\w+ ){0,2}(?:exam\w*|tests?|course|bar|certificat\w*|inspection|class|interview|check|audit|module|boards?)\b)",
        "passed",
    ),
    # patience, patients
    P(
        r"\b(?:thank\w*|appreciate|grateful)[^.!?\n]{0,24} your ⟦patients⟧(?= (?:with (?:me|us|my|our|this|the)|while|during|and (?:understanding|time|kindness))\b)",
        "patience",
    ),
    # where, were
    P(
        r"\b(?:we|they) ⟦where⟧ (?!(?:possible|necessary|needed|appropriate|applicable|practical|we|they|I|you|it|there|most|can|could|the)\b)(?=\w)",
        "were",
    ),
    P(
        r"\b(?:places?|company|companies|hospital|school|city|office|ward|job|department|shop|store|areas?|town|plant|lab|firm|clinic) ⟦were⟧ (?=(?:I|we|he|she) )",
        "where",
    ),
    # quite, quiet
    P(
        r"\b<be> ⟦quiet⟧ (?=(?:happy|sure|good|nice|different|excited|interested|pleased|impressed|clear|new|similar|certain|possible|right|honestly|easy|hard|useful|interesting|impressive|an?)\b)",
        "quite",
    ),
    # breathe, chose, principal, whose, whether, know
    P(r"\b(?:to|can|can't|cannot|could|couldn't) ⟦breath⟧\b", "breathe"),
    P(rf"\bI ⟦choose⟧\b{_PAST_TIME}", "chose"),
    P(
        r"\b(?:the|our|your|my|vice|deputy|assistant|former) ⟦principle⟧ (?=(?:of (?:the|our|your|a) (?:school|college|academy)|asked|showed|told|said|invited|introduced)\b)",
        "principal",
    ),
    P(r"\b⟦whose⟧ (?=(?:been|going to|in charge|responsible for)\b)", "who's"),
    P(
        r"\b⟦who's⟧ (?=(?:team|job|company|name|role|idea|approach|office|children|students)\b)",
        "whose",
    ),
    P(
        r"\b(?:know|ask|asked|see|unsure|sure|wonder|wondering|wondered|decide|tell me|confirm|unclear|decided) ⟦weather⟧ (?=(?:I|you|we|they|he|she|there|the|or|to|this|my|your|a)\b)",
        "whether",
    ),
    # words that a speller lets pass
    P(
        r"\b(?:am|was|very|so|really|are|be|feel|felt|i'm) ⟦exited⟧ (?=(?:about|to|by|at|for)\b)",
        "excited",
    ),
    P(
        r"\b(?:am|was|very|feel|are|i'm|be) ⟦confidant⟧(?=\s+(?:that|in|about|I)\b|\s*[.,])",
        "confident",
    ),
    P(
        r"\b(?:would|will|am|i'm|is|was|it's|can|could|I|have|should|most) ⟦defiantly⟧\b",
        "definitely",
    ),
    P(
        r"\b(?:hiring|project|nurse|store|office|product|general|sales|account|line|case|programme|program|operations|assistant|senior|team|marketing|engineering|kitchen|shift|warehouse|floor|bar|former|ward) ⟦manger⟧\b",
        "manager",
    ),
    P(
        r"\b⟦pubic⟧ (?=(?:relations|services?|sector|health|affairs|speaking|schools?|library|policy|administration|works|transport|safety)\b)",
        "public",
    ),
    P(
        r"\b(?:to|will|would|can|could|help|helped) ⟦asses⟧ (?=(?:the|your|my|our|patients|whether|how|risks?|needs)\b)",
        "assess",
    ),
    P(r"\bI ⟦though⟧ (?=(?:it|that|you|the|about|I|we)\b)", "thought"),
    P(
        r"\b(?:walk\w*|went|going|go|talk\w*|read|reading|looked|look|get|got|came) (?:me |us |you )?⟦thorough⟧ (?=(?:the|your|my|a|it|this|each|all|with)\b)",
        "through",
    ),
    P(
        r"\b(?:skills?|experience|background|expertise|abilities|strengths|knowledge|training) (?:would |will |could |can |should |might |may )?(?:well |nicely )?⟦compliment⟧ (?=(?:your|the|those|what)\b)",
        "complement",
    ),
    P(r"\bm(?:akes|ake|ade|aking) ⟦since⟧(?:<end>| (?=(?:to|for|if|when|that|of|why)\b))", "sense"),
    P(r"\b(?:team|staff|boost(?:ed)?|raised?|improved?|employee) ⟦moral⟧<end>", "morale"),
    P(r"\b(?:be|being|become|am|was|are|is|feel|been) ⟦apart of⟧", "a part of"),
    P(
        r"\b(?:should|would|could|must|might|may)(?:n't| not)? ⟦of⟧ (?=(?:been|had|done|gone|liked|said|sent|told|mentioned|come|known|asked|\w+ed)\b)",
        "have",
    ),
    P(r"\bper ⟦say⟧\b", "se"),
    # a, an: what a speller of the other dialect does not know, and letters
    P(
        r"\b⟦a⟧ (?=(?:hours?|honou?r\w*|honest\w*|heir\w*|mba|hr|rn|msc|mri|hgv|nhs|x-ray|interview\w*|opportunity|offer|email|e-mail|update|answer|example|hour-long|early|easy|open|old|important|interesting|excellent|exciting|idea|issue|error|engineer\w*|analyst|assistant|apprentice\w*|office|employer|exam)\b)",
        "an",
    ),
    P(
        r"\b⟦an⟧ (?=(?:european|universit\w+|unique\w*|useful\w*|users?|union|uniform|unit|one-\w+|year|pleasure|great|good|position|job|team|new|large|small|long|short|manager|teacher|hospital|history|huge|house|happy|high|home|human)\b)",
        "a",
    ),
)
