"""What a follow-up is for: the clues to each kind, with their points."""

from __future__ import annotations

from typing import Final

from lint_followup.kind_words import (
    ASK,
    DAY,
    GAP,
    GLAD,
    INTERVIEW,
    JOB,
    NEAR,
    NOT_MEETING,
    PAPERS,
    STATE,
    TALK,
    THANKS,
    TODAY,
    Clue,
    any_of,
)

THANK_YOU: Final = (
    Clue(
        "thanks for a meeting, or was glad of it",
        any_of(
            rf"{THANKS}(?! again| (?:so much |very much )?for (?:the |your "
            r"|this )?(?:kind )?(?:invit|offer|consider(?:ing|ation)\b|reaching out"
            rf"|(?:[\w-]+ ){{0,2}}invitation))"
            rf"{GAP}\b(?:{TALK}|{TODAY}|(?:your|the|of|making|taking|valuable"
            r"|giving me) (?:\w+ )?time\b(?! and (?:consid|attent|help|patien)|[.!\n]|$)"
            r"|(?:un\w+ )?hour\b|two days"
            r"|(?:seeing|having|fitting|introducing|showing|hosting|receiving|letting|giving"
            r"|granting|considering|showed|gave|shown|gave up) (?:me|us)\b(?! know)|welcom\w+"
            r"|hospitality|setting (?:it|this|that|me)"
            r"|(?:walking|taking|guiding|talking|leading) (?:me|us)\b"
            r"|opportunity|chance|arranging|organi[sz]ing)",
            rf"{THANKS} (?:\w+ )?for inviting (?:me|us){NEAR}\b(?:yesterday|last (?:week|{DAY}))",
            r"(?:kind|good|nice|decent) of you to (?:see|meet|have|receive|show|fit|talk|speak)",
            r"(?:pleased|glad|happy) to have met",
            GLAD,
        ),
        5,
        2,
    ),
    Clue("thanks for the reader's time", any_of(rf"{THANKS}{NEAR}\byour (?:\w+ )?time\b"), 4, 1),
    Clue(
        "opens with thanks",
        any_of(
            rf"{THANKS}(?! (?:again|in advance|for your time\b|for (?:the |your "
            rf"|this )?(?:\w+ )?(?:{NOT_MEETING})))"
        ),
        2,
        0,
    ),
    Clue(
        "thanks once more",
        any_of(
            rf"{THANKS} again{GAP}\b(?:{TALK}|time\b|(?:walk|show|tak|guid|hav|host|see)ing (?:me|us)\b)"
        ),
        2,
        1,
    ),
    Clue("the subject says thanks", any_of(THANKS, GLAD), 0, 0, 3),
    Clue(
        "speaks of a meeting just held",
        any_of(
            rf"(?:{TALK}|{THANKS}){NEAR}\b{TODAY}",
            rf"{THANKS} (?:\w+ ){{0,2}}?for \w+ing (?:me|us)\b{GAP}\b{TODAY}",
            rf"{THANKS}{GAP}\b(?:on|last|this) {DAY}",
            rf"{TODAY}{NEAR}\b(?:{TALK}|enjo|gave me)",
        ),
        2,
        1,
    ),
)
STATUS_CHECK: Final = (
    Clue(
        "asks how things stand",
        any_of(
            rf"{ASK}{GAP}\b{STATE}",
            rf"{ASK}{GAP}\b(?:heard|hear (?:back|from)|when|(?:have|has|had|been) (?:made|reached"
            r"|chosen|decided|settled|filled|taken|come to))\b",
            r"any (?:\w+ )?(?:word|news|update|feedback from|remaining steps?|progress|decision"
            r"|indication|movement|idea when|chance of knowing|answer|development)s?\b",
            r"ha(?:ve|s) (?:you|there|they|the \w+|a decision|anyone"
            r"|someone)(?: \w+)? (?:yet )?(?:made|reached|come to|settled|decided|chosen|picked"
            r"|filled|been (?:made|any|chosen|filled)|had any)\b",
            r"(?:did|have) i (?:get|got|getting) (?:it|the|this)\b",
            r"have (?:u|ya) (?:\w+ )?(?:decided|picked|chosen)",
            r"(?:am|was) i (?:hired|in\b|still|under|being|successful)",
            r"if (?:i'm|im|i am|i was) (?:in\b|still|hired|successful)",
            r"where (?:\w+ )?(?:things|matters|we|you|i|the \w+|it) (?:\w+ )?(?:stands?|are|is)\b",
            r"how (?:things|matters) (?:stand|are)\b",
            r"how the [^.!?\n]{0,60}(?:coming along|going|progressing|proceeding)",
            rf"when (?!we|they said){NEAR}\b(?:decid\w*|decision|expect|hear|know|announc\w+"
            r"|have news|an answer)",
            rf"(?:wonder\w*|ask|asking) (?:if|whether){GAP}\b(?:appoint\w*|decid\w*|decision"
            r"|chosen|nearer|selected)",
            r"(?:if|whether) (?:there is|there's|there has been|you have|you've|the \w+ ha(?:s|ve)"
            rf"|a decision){NEAR}\b(?:news|update|made|reached|decided|decision|advanced|progress"
            r"|answer|settled)",
            r"(?:still|remains?) (?:under consideration|being considered|in the running|open\b"
            r"|considering)",
            r"(?:am|is|being) (?:still )?(?:being )?considered",
            r"(?:let|tell) me know (?:either way|if i (?:got|get|am|was|have|'ve|made))",
            r"which is it\b",
            r"(?:glad|anxious|like|love|eager|grateful) to (?:hear|know|receive|learn) (?:about|of"
            r"|an?y?|how|when|whether|if|the)\b",
            rf"knowing {NEAR}decision|update me|revert (?:back )?(?:on|with|regarding)",
            r"(?:positive|final|an?|your|my) answer (?:by|this|today|from you|tomorrow|before)",
            r"(?:progress|status) of (?:the|my|your)",
            r"(?:decided?|decision|update|news|outcome|results?|picked|chosen|settled|next steps"
            r"|second interviews?|timeline|heard|hear (?:back|from)|know (?:yet|anything)"
            r"|still (?:open|available|considering)|be interviews|gone)\b[^.!?\n]{0,80}\?",
            rf"do (?:you|u) (?:know|have){NEAR}\b(?:yet|when|idea|any)",
            r"how (?:it|things|everything) looks?|need to know|know my fate|what(?:'s| is) (?:happening|going on) with",
            rf"let me know{NEAR}\b(?:decision|outcome|result|decided|status)",
            r"(?:if|whether|has) the (?:role|position|job|post|vacancy) (?:has been|is|was|been)",
            r"(?:appreciate|welcome|grateful for) (?:an?|any) (?:\w+ )?(?:updates?|reply|response"
            r"|word|news)",
            r"indication of|inform me (?:about|of)|demand to know|give me an answer|want an answer",
            r"expect an answer|yes or no\b|hiring me or|made up your mind",
        ),
        6,
        6,
    ),
    Clue(
        "complains of silence, or mentions it",
        any_of(
            r"(?:ha(?:ve|s|d)(?: not|n't)|i've not|never|not|nothing|\w+n't)(?: yet| still| even"
            r"| been)* (?:heard|received|had (?:a|any)|answered|repl(?:y|ied)|respond\w*|called"
            r"|been (?:given|contacted|told)|given|got (?:a|any)|hear(?:d)? back)\b",
            r"(?:has|have) (?:not|n't) (?:yet )?been (?:published|announced|declared|decided"
            r"|communicated)",
            r"haven't seen anything|(?:months?|weeks?|days?) have (?:now )?(?:elapsed|passed|gone)",
            r"yet to (?:hear|receive|get)|(?:nobody|no ?one) has (?:\w+ ){0,3}(?:back|repl\w+|call\w+)|no ?one (?:got|has|came) |(?:not|nothing) heard",
            r"heard (?:absolutely )?(?:nothing|nowt)",
            r"(?:no|without|without any) (?:reply|response|answer|word|news|acknowledg\w+)",
            r"you (?:never|don't|do not|still) (?:reply|repl\w+|answer|call|respond)|still waiting",
            r"goes silent|gone silent|ghost\w+|ignor(?:e|ed|ing) me|two-line reply|seeing these",
            r"radio silence",
        ),
        4,
        3,
        3,
    ),
    Clue(
        "follows up on an interview or an application",
        any_of(
            r"follow\w*[- ]up (?:on|with|about|regarding|after|from"
            rf"|concerning)\b(?![^.!?\n]{{0,90}}thank){GAP}\b(?:{INTERVIEW}|application"
            rf"|conversation|meeting|{JOB})",
            r"(?:check(?:ing)? in|touch\w* base|circl\w+ back|writing|reaching out|here) (?:on"
            r"|about|regarding|concerning)\b(?! (?:my|our|the) (?:scheduled"
            rf"|upcoming)){GAP}\b(?:{INTERVIEW}|application|{JOB})",
        ),
        4,
        3,
    ),
    Clue(
        "follows up or checks in",
        any_of(
            r"follow(?:ing|ed)?[- ]up|check(?:ing)?(?: back)? in\b|checking (?:if|whether|on)",
            r"touch(?:ing)? base|circl(?:e|ing) back|get(?:ting)? back to me|reaching out",
            r"writing to (?:ask|[ei]nquire)",
            r"(?:earlier|last|previous|fifth|fourth|third|second) (?:note|e-?mails?|messages?)",
            r"remind\w* you|in case my",
        ),
        2,
        1,
        2,
    ),
    Clue(
        "the subject asks",
        any_of(
            r"status\b|update\b|timeline|timing|time ?frame|decision|next steps?|outcome",
            r"results?\b|any (?:news|word|update)|news\b|waiting|feedback",
            r"no (?:reply|answer|response)|let me know|inquiry|enquiry|question",
        ),
        0,
        0,
        2,
    ),
    Clue(
        "says how long it has been, or what was promised",
        any_of(
            r"(?:it(?:'s| is| has been| was)|it has been|that's|ten|two|three|four|five|six|seven"
            r"|eight|\d+|several|a few|couple of) (?:now )?(?:over |about |more than "
            r"|already )?(?:\w+ )?(?:days|weeks|months|wks|month|week)(?: now)? (?:since|ago|after"
            r"|have passed|has passed|running)",
            rf"since (?:my|our|the|we|i)\b{NEAR}\b{TALK}|since then|that time has now passed",
            r"time has passed",
            r"you (?:said|told|hoped|expected|kindly suggested|mentioned|promised|indicated"
            rf"|thought)\b{GAP}\b(?:by|within|end of|weeks?|month|hear|decide|make up|let me know"
            r"|write to you|answer|decision)\b",
            rf"(?:was|were|i'd been) told\b{NEAR}\b(?:hear|within|by)\b|last (?:week|wk|month)\b",
        ),
        3,
        2,
    ),
)
REJECTION_REPLY: Final = (
    Clue(
        "speaks of a refusal",
        any_of(
            r"(?:not|\w+n't|non|never) ?-?(?:to be |been |be |have been |being )?(?:selected"
            r"|selection|chosen|shortlisted|successful|moving forward|the right fit|picked"
            r"|offered the)\b",
            r"(?:you|having|been|was|were|being) (?:\w+ )?reject(?:ed|ing)\b(?! two| the)",
            r"(?:your|the|this) rejection|letter of rejection|rejection (?:letter|e-?mail)|my rejection|turn(?:ed|ing) me down",
            r"(?<!ve )been unsuccessful|was unsuccessful",
            r"unsuccessful (?:application|candidate|on this)",
            r"(?:went|gone|going|go|proceed(?:ed|ing)?|move(?:d)? (?:forward|ahead)|decided|chose"
            r"|chosen|hired|picked|opted|selected|preferred|offered|given|gave)(?: (?:to|for|with"
            r"|it|the \w+|hire|choose|offer)){0,3} (?:an)?(?:other|somebody|someone|a different"
            r"|a stronger)(?:\b| )(?:else|candidate|applicant|person|one)?",
            r"(?:i|it|that) did(?:n't| not) (?:get|make it|work)",
            r"(?:not|n't|didnt) (?:to )?(?:want me|work out|hire me|offer me|choose me|pick me"
            r"|select me|give me the)\b",
            r"(?:hire|choose|pick|select|pass(?:ed)?) (?:me over|on me)\b|passed me over",
            r"(?:i )?(?:understand|respect|accept|read|received|got|sorry to (?:hear|read)"
            r"|disappointed (?:by|with|about|at|in)|disagree with|appeal|reconsider\w*|rethink"
            r"|regarding|about) (?:\w+ )?(?:your|the|this) (?:\w+ )?(?:decision|rejection|refusal)",
            r"(?:disappoint\w*|sorry|sad|pity|shame) (?:to (?:hear|learn|read)|not to|that (?:i"
            r"|it)|it did|it was not|about (?:the|your) (?:news|decision|answer|outcome))",
            r"(?:also )?(?:when|if|though|although) (?:it is |it's )?negative",
            r"not (?:what|the (?:news|answer|outcome|result|one)(?: that)?) i(?:'d| had| was)? (?:\w+ )?hop(?:ed|ing)",
            r"disappointing (?:news|answer|outcome)|naturally i am disappointed",
            r"i (?:am|was)(?: \w+)? disappointed",
            r"(?:new|successful|chosen) (?:colleague|hire|candidate|appointee)\b",
            r"(?:where|how|why) i (?:fell short|failed|was not|wasn't)|one more chance|fell short",
            r"reconsider\b|gutted\b|needed (?:someone|somebody)|do better next|better news",
            r"(?:a|great|big|real) disappointment|hoped for a",
            r"(?:different|other) (?:outcome|result)",
            r"(?:informing|notifying|advising|telling|letting) me (?:know )?(?:of|about) (?:your"
            r"|the) (?:\w+ )?(?:decision|outcome|result)",
            r"(?:i'm|i am|i was|am) not (?:selected|chosen|successful)",
            r"(?:person|one|man|woman|candidate|whoever) you(?:'ve| have)? (?:appointed|chosen"
            r"|hired|selected|picked)",
            rf"you (?:have )?(?:gave|given) (?:the|this|my){NEAR}\b(?:job|role|position|post) to",
            r"(?:cho[o]?se|chosen|picked?) (?:him|her|them|\w+) over me",
        ),
        12,
        8,
        4,
    ),
    Clue(
        "thanks for an answer",
        any_of(
            rf"{THANKS}{NEAR}\b(?:letting me know|telling me|(?:quick|good|kind) to (?:tell"
            r"|let) me|being so quick|getting back|your (?:\w+ )?(?:answer|letter|reply|update"
            r"|decision|candour|candor|honesty|intimation)|the (?:news|intimation)|informing me"
            r"|update)\b",
            r"you getting back to me",
        ),
        4,
        2,
    ),
    Clue(
        "asks what was missing",
        any_of(
            r"feedback (?:on|about|regarding) (?:my|where|how|what|why)|any feedback\b|(?:might"
            r"|could|can|to) improve\b"
        ),
        3,
        3,
    ),
    Clue(
        "the subject names an outcome",
        any_of(r"your decision|outcome|unsuccessful|regret|absage|rejection|reconsider"),
        0,
        0,
        2,
    ),
    Clue(
        "hopes for another time",
        any_of(
            r"(?:future|similar|suitable|other|another) (?:\w+ )?(?:opening|vacanc|position|role"
            r"|opportunit|post|job)\w*",
            r"keep (?:me|my (?:cv|profile|details|resume))\b[^.!?\n]{0,30}\b(?:mind|file|database"
            r"|future)",
            r"next time\b|this time\b",
        ),
        3,
        3,
    ),
)
PRE_INTERVIEW: Final = (
    Clue(
        "speaks of an application sent",
        any_of(
            rf"(?:i|which i) (?:\w+ ){{0,2}}(?:applied|submitted|sent|e-?mailed|dropped|left"
            r"|forwarded|put in|handed in|filled (?:in|out)|uploaded"
            rf"|posted)\b{GAP}\b(?:applications?|r[eé]sum[eé]|cv|curriculum|cover\w* letter"
            r"|for (?:the|your|a|an|this)|to (?:be|work|your))\b",
            r"(?:sent|submitted|dropped|forwarded|put|handed"
            rf"|e-?mailed){NEAR}\bmy (?:\w+ )?(?:application|documents|details|r[eé]sum[eé]|cv"
            r"|papers)\b",
            r"(?:my|the) (?:\w+ )?(?:application|r[eé]sum[eé]|cv"
            rf"|curriculum vitae)\b{GAP}\b(?:submitted|sent|forwarded|recei\w+|reached|arrived"
            r"|review\w*|handed|through|shortlist\w*)\b",
            r"(?:recei\w+|got|seen|looked at|reviewed|read) (?:\w+ )?my (?:\w+ )?(?:application"
            r"|cover letter|r[eé]sum[eé]|cv)\b",
            rf"(?:confirm|check)\w*{NEAR}\b(?:application|cv|resume)\b{NEAR}\b(?:arrived|received"
            r"|reached)",
            r"follow\w* up (?:on|regarding|about|with) (?:my|the) (?:\w+ )?application",
            r"if you got it|read cvs",
        ),
        5,
        4,
    ),
    Clue(
        "the subject names an application",
        any_of(r"appl(?:ication|ied|ying)\b(?! interview)"),
        0,
        0,
        2,
    ),
    Clue(
        "hopes for an interview",
        any_of(
            r"(?:chance|opportunity|hope|like|love|shortlisted|considered|invited|invite me"
            rf"|call me|ring me|available)\b{NEAR}\b(?:to|for) (?:be )?(?:an |the )?(?:interview"
            r"|shortlist)\w*",
            r"(?:there will be|hold|holding|when|if) interviews?\b|still open|shortlisted",
        ),
        2,
        2,
    ),
)
LOGISTICS: Final = (
    Clue(
        "arranges an interview",
        any_of(
            rf"confirm(?:ing)?\b{NEAR}\b(?:that i|i will|my (?:attendance|availability|interview"
            r"|slot|place)|attend\w*|the (?:\w+ )?(?:interview|time|date|appointment|call|meeting)"
            rf"|{DAY})",
            r"works (?:perfectly|well|fine|great)",
            r"i (?:will|shall|can|am able to|'ll) (?:attend|be there|make it)\b",
            r"i'll (?:attend|be there|make it)\b",
            r"(?:suits?|works?|(?:is|are) (?:fine|good|convenient|perfect|ok"
            r"|great)) (?:\w+ )?(?:for )?me\b",
            r"would (?:either|any|that|another|\w+day)\b[^.!?\n]{0,30}\b(?:work|suit)\b",
            r"my availability",
            rf"(?:availability|available|free)\b{NEAR}\b(?:{DAY}|at any time|all day|any time"
            r"|next week|for (?:the|an|a) (?:[\w-]+ )?(?:interview|call)|to meet)",
            r"what time works|which works best|i can do |any ?time on|(?:schedule|arrange) (?:an|the) (?:\w+ )?(?:interview|call)",
            r"(?:reschedul\w+|(?:be|running) (?:\w+ ){0,4}late\b|postpone\w*|another (?:date|day"
            r"|time|slot)|different (?:date|day|time)|(?:move|shift|change|switch) (?:it|(?:the|my"
            r"|our) (?:interview|time|slot|appointment)|our)\b|push back|bring forward|(?:not|n't"
            r"|unable to) (?:be able to )?(?:come|attend|make it|make the))",
        ),
        5,
        4,
    ),
    Clue(
        "answers an invitation",
        any_of(
            rf"{THANKS}{NEAR}\b(?:invit\w+(?!{NEAR}\b(?:yesterday|last (?:week|{DAY})))|making the arrangements|offering me an interview"
            r"|scheduling|opportunity to interview for)",
            r"great to hear|pleased to hear|(?:scheduled|upcoming) interview",
            r"look(?:ing)? forward to (?:my|the|our) (?:\w+ )?interview",
            rf"interview (?:tomorrow|next (?:week|{DAY}))|moving on to the next",
        ),
        5,
        2,
    ),
    Clue(
        "asks about the day",
        any_of(
            r"reasonable adjustment|parking|(?:may|can|could|should) (?:i|we) (?:\w+ )?park\b|(?:where|somewhere|place) to park"
            r"|(?:should|shall|do) i (?:\w+ )?(?:report to|come to|go to|ask for|sign in)|which (?:floor|gate|building|door)\b|which entrance|(?:zoom|teams|video|joining"
            r"|meeting) link|dial-in|directions|wheelchair|step-free|access (?:requirements|needs)"
            r"|dress code|should i bring|how long (?:will )?the interview|who (?:will|i will)"
            r"|(?:i will|i'll|should i|shall i) bring|whether there is an?"
        ),
        3,
        2,
    ),
    Clue(
        "sends papers that were asked for",
        any_of(
            r"(?:as requested|as (?:you )?asked|(?:you|were|was) (?:asked|requested)"
            rf"|you (?:have )?requested|requested)\b{GAP}\b(?:{PAPERS}|attach\w*)",
            rf"(?:attach\w*|enclos\w*|here (?:are|is)|scanned|sending you)\b{GAP}\b{PAPERS}",
        ),
        5,
        3,
    ),
    Clue(
        "the subject arranges something",
        any_of(
            r"confirm\w*|schedul\w*|reschedul\w*|availab\w*|references|documents|directions"
            rf"|arrangements|invitation|pre-employment|(?<!for ){DAY}'s interview|{DAY} \d"
        ),
        0,
        0,
        2,
    ),
)
ARTICLE_SHARE: Final = (
    Clue(
        "offers something to read",
        any_of(
            r"(?:remember(?:ed)?|recall(?:ed)?|looked up|dug (?:out|up)|came across|come across|ran (?:across|into)|stumbled (?:up)?on|stumbled across"
            r"|read|saw|seen|found|spotted|shar(?:e|ing)|sending|pass(?:ing)?(?: it| this)? (?:on"
            rf"|along)|this|an|short|recent)\b{GAP}"
            r"\b(?:articles?|piece|blog|post about|papers?|reports?|study|studies|talk on|podcast"
            r"|write-?up|essay|video|guide|book)\b",
            r"(?:read|saw|found|seen) this (?:about|on|in)\b",
        ),
        5,
        4,
    ),
    Clue(
        "says whom it may interest",
        any_of(
            r"thought (?:of you|you|it|that|this)",
            r"(?:might|may|could) (?:be (?:of interest|interested|useful|interesting)|interest"
            r"|enjoy|find it)",
            r"interest(?:ing)? (?:to|for) you|made me think of|brought to mind|reminded me of",
            r"in case you find|hope you enjoy reading",
            r"you (?:mentioned|spoke|told me|asked|said|described)|our (?:conversation|talk)",
            r"when we (?:spoke|met)",
        ),
        2,
        2,
    ),
    Clue(
        "the subject names something to read",
        any_of(r"articles?\b|piece\b|podcast|study\b|report\b|read\b|paper\b"),
        0,
        0,
        2,
    ),
)
LINK: Final = any_of(r"https?://", r"www[.,]")
_TO_READ: Final = (
    r"(?:articles?|piece|blog post|paper|report|study|podcast|write-?up|essay|video|guide|interview"
    r"|feature|story)\b"
)
_FOR_YOU: Final = (
    r"(?:(?:made me think of|thought of) (?:you|our|what|how|the)\b|brought to mind|reminded me of"
    r"|(?:might|may|could|would) (?:perhaps |possibly |also )?(?:be (?:of interest|interest(?:ed|ing)|useful|relevant)|interest|enjoy"
    r"|like (?:it|to read|reading)|find (?:it|this))|in case (?:you|it)|hope (?:that )?you (?:enjoy|like|find) (?:reading|it))"
)
ARTICLE_OFFER: Final = any_of(
    r"(?:came|come|ran|run|stumbled) (?:across|into|on|upon) (?:this|an?|another|the following|some"
    rf"|one)\b[^.!?\n]{{0,30}}?\b{_TO_READ}[^\n]{{0,140}}?\b{_FOR_YOU}",
    r"(?:read|saw|seen|found|noticed|spotted|shar(?:e|ing)|send(?:ing)?(?: you)?|see|attach\w*) (?:\w+ )?(?:this|an?|another"
    rf"|one|the following)\b[^.!?\n]{{0,30}}?\b{_TO_READ}[^\n]{{0,140}}?\b{_FOR_YOU}",
    rf"(?:the|this) (?:[\w-]+ )?{_TO_READ} (?:below|here|above|linked|attached|in the link)\b[^\n]{{0,100}}?\b{_FOR_YOU}",
    rf"(?:thought|think|believe) (?:that )?you(?: (?:might|may|would|could|will)|'d|'ll)? (?:be interested in|enjoy|like|find)"
    rf" (?:reading )?(?:this|an?|the following)\b[^.!?\n]{{0,20}}?\b{_TO_READ}",
)
"""Something to read is offered in so many words that it needs no link to be told."""

LINKEDIN_NOTE: Final = (
    Clue(
        "asks to connect",
        any_of(
            r"(?:like|love|glad|happy|hope|wanted|pleased|honou?red|delighted|great|good"
            r"|keen) to (?:be )?(?:connect(?:ed)?|stay (?:connected|in touch (?:with you )?here)"
            r"|link up|keep in touch here|add you|have you in)\b",
            r"(?:my|your|our|professional) (?:professional |linkedin )?network\b",
            r"connect (?:here|with you|on linkedin)|connecting (?:here|with you)",
            r"(?:on|your|my) linkedin|let's connect|accept my (?:invitation|request)",
        ),
        12,
        12,
    ),
)
INVITATION: Final = any_of(
    r"add you to my (?:\w+ )?network|join your (?:\w+ )?network|connect(?:ing)? (?:with you )?(?:here )?on linkedin",
    r"accept my (?:linkedin |connection )?(?:invitation|request) (?:to connect|on linkedin)",
)
"""How the platform itself puts an invitation, whoever sends it."""

VOICEMAIL: Final = (
    Clue(
        "is spoken on the telephone",
        any_of(
            rf"(?:this is|my name is|it'?s|it is|i am|i'm) {NEAR}\b(?:calling|speaking|ringing"
            r"|phoning|here)\b",
            r"i'?m (?:just )?(?:calling|ringing|phoning)\b",
            r"i am (?:just )?(?:calling|ringing|phoning)\b",
            r"this is (?:just )?an? (?:\w+ )?(?:voice )?message (?:for|to)\b",
            r"(?:leaving|left) (?:you )?(?:a|this|two|another|three) (?:messages?|voice ?mails?)",
            r"sorry i missed you|after the (?:beep|tone)|(?:give me a|please) call (?:me )?back",
        ),
        10,
        8,
    ),
    Clue(
        "gives a number to call",
        any_of(
            r"(?:my (?:number|cell|mobile|phone)(?: number)? is|reach me (?:on|at)"
            r"|call me (?:back )?(?:on|at)|the number,? (?:it's|is)|that's|again,? (?:that is"
            r"|that's|my|it's)|number again)[^.!?\n]{0,30}?\d",
        ),
        4,
        4,
    ),
    Clue(
        "hesitates",
        any_of(r"(?:um+|uh+|erm|hmm+)[,….]"),
        8,
        8,
    ),
    Clue(
        "asks for a call",
        any_of(r"(?:give me a (?:call|ring|buzz)|(?:call|ring|phone) me\b|return my call)"),
        4,
        4,
    ),
    Clue(
        "says goodbye",
        any_of(r"(?:good)?bye\b(?! the)|have a (?:lovely|good|great|nice) day"),
        2,
        2,
    ),
    Clue("is marked as a script", any_of(r"voice ?mail"), 6, 2, 6),
)
ANOTHER_MATTER: Final = (
    Clue(
        "settles the matter",
        any_of(
            r"(?:like|wish|want|decided|have|need|must) (?:to )?withdraw|withdraw(?:ing|al)",
            r"withdraw from consideration|(?:delighted|pleased|happy|glad|writing|like) to accept",
            r"acceptance of (?:the |your )?offer",
            r"accepted (?:another|a different|an offer|a position)",
            r"(?:thank you|thanks)[^.!?\n]{0,20} for (?:extending |making )?(?:me )?(?:the|your"
            r"|this) (?:\w+ )?offer\b",
            r"offering me (?:the|a)\b|compensation|before i sign",
            r"(?:base )?salary (?:stated|discuss)|decline (?:the|your)|signed (?:the )?contract",
            r"(?:hand in|my) (?:notice|resignation)|offer letter",
        ),
        10,
        7,
        4,
    ),
    Clue(
        "asks for a reference",
        any_of(
            r"(?:act|serve|be|named|name|list|give you) (?:as )?(?:a |my )?refer(?:ee|ence)\b"
            r"|(?:letter|letters) of recommendation|vouch for me"
        ),
        9,
        6,
    ),
)

HELD: Final = any_of(
    r"(?:since|after|following|during|at|in|from|on|of) (?:my|our|the|this"
    rf"|{DAY}'s) (?:\w+ ){{0,4}}?(?:{INTERVIEW}(?! (?:process|stage|invitation))"
    r"|conversation|visit|talk|discussion|meeting|chat)",
    rf"(?:my|our) (?:\w+ ){{0,3}}?{INTERVIEW}",
    r"interviewed\b(?! candidates)|(?:we|i|you) (?:\w+ )?(?:met|spoke|talked|chatted)\b",
    rf"{THANKS}{GAP}\b(?:{INTERVIEW}|meeting|met|speaking|seeing me|chatting)",
    r"(?:came|been|was|attended|had|did) (?:\w+ )?(?:in )?(?:for|at|to)? ?(?:an|the"
    rf"|my|our)? ?{INTERVIEW}",
)
"""An interview lies behind, so that a question about an application is a status check."""

REFUSAL: Final = any_of(
    r"(?:regret to (?:inform|tell|say)|(?:will|won't|are"
    r"|have decided) (?:not )?(?:to )?(?:be )?(?:moving|move|proceed|progress"
    r"|tak)\w* [^.!?\n]{0,20}(?:forward|further|with your)|decided to (?:proceed|go"
    r"|offer|move)[^.!?\n]{0,60}\b(?:other|another|else)\b|another (?:candidate"
    r"|applicant)|(?:other|stronger) candidates|not been (?:selected|successful"
    r"|shortlisted)|been unsuccessful|not (?:be )?(?:offering|able to offer) you"
    r"|position has been filled)"
)
"""How an employer refuses, in the quoted thread."""
