"""Who writes: an applicant, or somebody else in words that an applicant uses too."""

from __future__ import annotations

import re
from typing import Final

from lint_followup.kind_words import (
    DAY,
    GAP,
    GLAD,
    INTERVIEW,
    JOB,
    NEAR,
    ONE_INTERVIEW,
    TALK,
    THANKS,
    Clue,
    any_of,
)

APPLICANT: Final = (
    Clue(
        "is about the writer's own interview",
        any_of(
            rf"(?:my|our) (?:[\w-]+ ){{0,4}}?{INTERVIEW}",
            r"(?:interview|consider|invit|select|choos|hir|pick|shortlist|reject)(?:ing|ed|e"
            r"|s)? (?:\w+ )?me\b",
            rf"{INTERVIEW} me\b",
            r"i (?:\w+ ){0,3}?(?:interviewed (?:for|with|at|by|last|on)|interviewed\."
            r"|attended the|was (?:at|in) (?:an |the )?interview|came in for)",
            r"(?:late for|attend|come to|make|from|during|sat|sat two) (?:the |my |your |two "
            rf"|three |an )?(?:[\w'-]+ ){{0,4}}?{INTERVIEW}",
            rf"(?:{THANKS}|enjoyed|chance|during|since|at|in|left|crushed|after|following|for"
            rf"|about|regarding) (?:\w+ ){{0,3}}?(?:the|your|an|my|that|lovely|2"
            rf"|4 the) (?:[\w-]+ ){{0,2}}?{ONE_INTERVIEW}",
            rf"{TALK}{NEAR}\b(?:about|for|regarding|concerning|on) (?:the|this|your|a"
            rf"|an) (?:[\w&/-]+ ){{0,5}}?(?:role|position|vacancy|opening|internship)\b",
            rf"{JOB} (?:that |which )?(?:(?:we|i|you) (?:\w+ )?(?:spoke|talked|discussed|met"
            r"|interviewed|described)|i (?:\w+ )?applied)",
            rf"i (?:\w+ )?had (?:an|the|my|one|two) (?:\w+ )?{INTERVIEW}",
            r"before the interview\b|(?:letter of rejection|rejection (?:letter|e-?mail))",
            rf"{ONE_INTERVIEW} i (?:attended|had|gave|did|sat)",
            rf"thank ?you for (?:an )?{INTERVIEW}",
            rf"{INTERVIEW} (?:last (?:wk|week)|yesterday|today|2day|on {DAY})",
            rf"from the {INTERVIEW}",
        ),
        4,
        4,
    ),
    Clue(
        "is about the writer's own application",
        any_of(
            r"my (?:\w+ ){0,2}?application\b",
        ),
        3,
        3,
        2,
    ),
    Clue(
        "has applied for something",
        any_of(
            r"i (?:\w+ ){0,2}?applied (?:for|to|through)\b|i (?:\w+ ){0,3}?to apply (?:again|once more)\b"
        ),
        2,
        2,
    ),
    Clue(
        "speaks of the writer as a candidate",
        any_of(
            r"my (?:\w+ ){0,2}?(?:candidacy|candidature|r[eé]sum[eé]|cv|curriculum vitae"
            r"|covering letter|cover letter|non-selection|referees|credentials)\b",
            r"as an? (?:applicant|candidate)\b|under consideration|referee details|two referees",
        ),
        3,
        3,
        2,
    ),
    Clue(
        "would like to be hired",
        any_of(
            r"(?:join|joining|part of|contribute to|fit in(?:to)?(?: well)? with"
            r"|(?<!enjoyed )(?<!pleasure )work(?:ing)? (?:with|for|in|at)) (?:your|the|u guys|your esteemed) (?:\w+ )?(?:team"
            r"|organi[sz]ation|company|department|firm|school|salon|ward|crew|shop|staff|kitchen"
            r"|program|faculty)",
            r"(?:did|have|whether|if) i (?:get|got|gotten) (?:the|this|it)|when (?:can )?i start",
            r"i can start|ready to start|if you (?:want|hire|choose|take) me",
            r"(?:wanna|want to|like to|love to) work (?:w|with|for) (?:u|you)|hir(?:e|ing) me",
            r"take me on|give me (?:a|one more|another) chance|hope i get it",
            r"(?:interest(?:ed)?|excited|keen|passionate|enthusias\w+|delighted"
            r"|appeals?)\b[^.!?\n]{0,40}?\b(?:role|position|post|job|opening|vacancy|opportunity"
            r"|scheme)\b",
            r"(?:role|position|post|job|scheme)\b[^.!?\n]{0,40}?\b(?:interests|appeals)\b",
            r"(?:role|position|post|job) (?:sounds|calls for)|the gig\b|continue in the process",
            r"(?:role|position) and (?:the |your )?(?:team|company)",
            r"take up the (?:position|post|job)|joy to serve|honou?r to teach",
            r"(?:bring|offer|contribute)\b[^.!?\n]{0,40}? to your (?:\w+ )?(?:team|firm|company|school|ward"
            r"|department|crew|kitchen|practice|clinic)|(?:happy|glad|pleased|able) to provide references",
            r"(?:place|keen|happy|delighted) to teach|serve on your|wish to train|pick me\b",
            r"(?:as|be) your (?:next|new)\b|(?:get|hope) to work (?:together|with)|hope to be (?:chosen|selected|considered|picked)",
            r"if (?:selected|chosen|hired|appointed|successful|considered)",
            r"join(?:ing)? (?:the|your|you)\b|on your team",
            r"(?:i'd|i would|i should|would) (?:love|like|be (?:\w+ )?(?:proud|delighted|honou?red"
            r"|glad|happy|thrilled)) to (?:join|work|serve|teach|train|contribute|take it on"
            r"|be part|become|help (?:\w+ )?(?:build|run|grow))",
        ),
        2,
        2,
    ),
    Clue(
        "names a step of hiring",
        any_of(
            r"assessment (?:centre|center|day)|trial shift|demo lesson|teaching demonstration",
            r"job talk|campus visit|job interview|test translation|work trial",
            r"(?:get|got|gave|give|given|offer\w*|want\w*) (?:\w+ )?(?:the|this|that"
            r"|a) (?:\w+ ){0,3}?job\b",
        ),
        3,
        3,
        3,
    ),
    Clue(
        "speaks of hiring",
        any_of(
            r"(?:hiring|recruitment|selection|search|interview) (?:process|team|manager|decision"
            r"|committee|panel|result)s?\b",
            r"search for the chair|(?:\w+ |\d )?(?:two|three|four) rounds",
            r"(?:first|second|final|technical|hr|next|last)[- ](?:round|stage)\b|short-?list\w*",
            r"interview(?:er)? panel|the panel\b|graduate scheme|offer elsewhere|pre-employment",
        ),
        2,
        2,
        2,
    ),
    Clue(
        "thanks for a talk",
        any_of(rf"{THANKS}{GAP}\b(?:{TALK}|time\b|\w+ing (?:\w+ )?me\b)", GLAD),
        1,
        1,
    ),
    Clue(
        "hopes for an answer",
        any_of(r"look(?:ing)? forward to (?:your|hear)|hope to hear|hear from you"),
        1,
        1,
    ),
    Clue(
        "looks back at a talk",
        any_of(
            r"(?:when|since|after) (?:we|you and i|i) (?:\w+ ){0,2}?(?:met|spoke|talked|had|came"
            r"|saw)\b|(?:since|after|following|on) our (?:\w+ ){0,2}(?:conversation|talk|meeting"
            r"|chat)|which we (?:met|spoke)|we (?:met|spoke|talked) (?:on|in|last|two|about)"
        ),
        1,
        1,
    ),
    Clue("writes of checks before hiring", any_of(r"background check|pre-employment"), 2, 2, 2),
    Clue(
        "is still interested",
        any_of(
            r"(?:still|remain|super|very|really|much|extremely) (?:\w+ )?(?:interested|keen"
            r"|enthusiastic|like to|want)\b|happy to come in|(?:be|shall come|will be) at (?:the "
            r"|your )?reception|ready to (?:start|relocate)|relocate to"
        ),
        1,
        1,
    ),
    Clue(
        "was made an offer",
        any_of(
            r"(?:extending|making) (?:me )?(?:the|this|your|an) (?:\w+ )?offer|offering me (?:the"
            r"|a)\b|your job offer\b|offer letter|(?:review|reviewed|accept) the offer"
        ),
        3,
        3,
        2,
    ),
    Clue("the subject names an interview", any_of(ONE_INTERVIEW), 0, 0, 3),
    Clue(
        "was refused",
        any_of(
            r"you(?:'ve|'d)? (?:\w+ ){0,3}?(?:chose|chosen|decided|picked|hired|appointed|gave|given|gone"
            r"|went|selected|preferred|reject\w*)\b[^.!?\n]{0,30}\b(?:me|him|her|other|another"
            r"|else|someone|somebody|to [\w]+)\b",
            r"(?:person|one|candidate|whoever) you(?:'ve| have)? (?:appointed|chosen|hired"
            r"|selected|picked)",
            r"(?:i'm|i am|saying i) not (?:selected|chosen|successful)",
            r"i (?:\w+ ){0,2}?(?:was|been) (?:not|un)",
        ),
        3,
        3,
    ),
    Clue(
        "tells of the writer's work",
        any_of(
            r"my (?:\w+ )?(?:years?|experience|background|qualifications|skills|last job"
            r"|current (?:job|role|employer|kitchen)|present employer)\b|i (?:have|had|'ve|bring"
            r"|hold)[^.!?\n]{0,30}?(?:years|licen[cs]e|certificate|diploma|certified)"
            r"|(?:in|at|from) my (?:last|previous|former|present|current|old) (?!(?:e-?)?mails?\b|messages?\b"
            r"|notes?\b|letters?\b|calls?\b|posts?\b|visits?\b|updates?\b|reports?\b|points?\b"
            r"|comments?\b|repl|quotes?\b|orders?\b|house|flat|apartment|town|city|school\b|car\b)\w+"
            r"|having (?:worked|managed|led|run)|i (?:worked|have worked|ran|led|managed|trained"
            r"|built)\b|get the (?:damn )?job"
        ),
        1,
        1,
    ),
)

NOT_APPLICANT: Final = (
    Clue(
        "is an employer's own mail",
        any_of(
            r"we (?:have |have now )?(?:received|reviewed) (?:your|it)",
            r"(?:pleased|delighted|happy|like|love) to (?:invite|inform|offer) you",
            r"you (?:have been|were|are) (?:selected|shortlisted|invited|chosen)",
            r"you have accepted our|we (?:will )?(?:need|have) to reschedule",
            r"(?:role|position|job|post|vacancy) you (?:\w+ )?applied",
        ),
        -8,
        -7,
    ),
    Clue(
        "speaks of the reader's application",
        any_of(
            r"your (?:application|candidacy|cv|resume|résumé|job search|background"
            r"|profile)\b(?! (?:process|form|portal|system|page|site|deadline))",
            r"your interview\b(?! (?:process|panel|team|style|questions?|day|format|room|series"
            r"|invitation))",
        ),
        -4,
        -4,
    ),
    Clue(
        "the subject speaks of the reader's application",
        re.compile(
            rf"^\W*+(?!re\b|aw\b|sv\b|fwd?\b)[^\n]*\byour (?:[\w-]+ ){{0,3}}?(?:application"
            rf"|candidacy|cv|{ONE_INTERVIEW})"
        ),
        0,
        0,
        -4,
    ),
    Clue(
        "speaks for the employer",
        any_of(
            r"(?:your|for your) interest in|interview(?:ed|ing)? with us\b",
            r"taking (?:the )?time to (?:interview (?:for|with)|apply)|time and (?:effort|care)\b",
            r"hear from us|our (?:applicants|candidates|hiring team|vacancies|vacancy)",
            r"we (?:have |will |'ll )?(?:keep|decided to (?:offer|proceed|go)|regret)",
            r"applications are welcome|(?<!i would like )(?<!i'd like )(?<!i would love )(?<!i'd love )(?<!i hope )(?<!i want )(?<!i plan )(?<!i intend )(?<!i wish )to apply\b(?! again)|has named you as",
        ),
        -5,
        -4,
    ),
    Clue(
        "is a recruiter's mail",
        any_of(
            r"my client|a client who|you'd be a (?:great|good|perfect)",
            r"are you (?:still )?(?:open|interested|available)|(?:how|did) your interview",
        ),
        -4,
        -4,
    ),
    Clue(
        "speaks of candidates",
        any_of(
            r"i interviewed (?!(?:for|with|at|by|on|last|in|and|there|yesterday|today|this|to|over"
            r"|via|a|two|three|four|some|back|as|here|candidates|applicants|people|patients"
            r"|more)\b)\w+",
            r"interviewing (?!me\b|for|with|at|by|us|in|on|to|and|skills)(?:\w+ ){1,3}for",
            r"interview(?:ing)? (?:the|our|three|all) (?:candidates|applicants)",
            r"(?<!other )(?:(?:the|our|all|three|four|five|these|those|\d) (?:(?!other )\w+ )?candidates"
            r"|(?:our|each|third|second|first|my) candidate)\b",
            r"i (?:met|saw|spoke to) (?!you|your|with|the|a|an|in|on|at|by|about"
            r"|me)\w+ (?:\w+ ){0,3}for the",
            r"(?:like|want) to interview (?!for|with|at|me)|their cvs|the cvs|your scores",
            r"scoring sheet",
        ),
        -8,
        -7,
    ),
    Clue(
        "speaks of somebody else's application",
        any_of(
            r"(?:ha(?:s|ve) (?:just |also )?applied (?:for|to)|'s application (?:for|to|at))",
            r"in support of|support \w+ \w+'s|supervised (?:him|her|them)|to whom it may concern",
            r"my (?:son|daughter|friend|husband|wife|client|nephew|niece|brother|sister|boyfriend"
            r"|girlfriend|partner|pupil|student|colleague)\b[^.!?\n]{0,40}\b(?:interview|appl|job"
            r"|apprentic)\w*",
        ),
        -5,
        -4,
    ),
    Clue(
        "is about an interview of another sort",
        any_of(
            r"(?:our|the|my) (?:readers|listeners|viewers|audience|archive|newsroom|participants)",
            r"participants?\b",
            r"(?:the|my|our) (?:show|episode|story|listeners) (?:goes|runs|airs|about|and|to)",
            r"on the show|podcast version|(?:quotes?|sentences) (?:to|for|from|past)",
            r"use (?:three|two|some) quotes|piece runs|article (?:goes|will|runs|is due)",
            r"transcripts?\b|voucher|consent form[,.]|interview you gave|request an interview",
            r"(?:to|would|could) interview (?:you|him|her|them)\b|to be interviewed",
            r"(?:evening|morning|our|radio) programme|(?:my|his|her) (?:thesis|dissertation)",
            r"(?:writing|write) (?:a|an|the) (?:piece|story|article|profile)\b",
            r"(?:interviews? went)|the newsroom|front page|mock interview|study on|the study\b",
            r"charging decision|police|break-in|solicitors?\b|under caution|consulate|embassy",
        ),
        -6,
        -5,
        -4,
    ),
    Clue(
        "is about trade",
        any_of(
            r"our (?:platform|software|product|offer|proposal|bid|prices?|service|quote|customers"
            r"|demo)\b",
            r"(?:the|my) proposal|invoice (?:\d|no|number|for)|order (?:no|number|\d)|i ordered",
            r"tender \d|quotation|draft contract|decision on the contract|your enquiry|i help \w+",
            r"your (?:business|custom|order)",
        ),
        -4,
        -3,
        -3,
    ),
    Clue(
        "is about an application of another sort",
        any_of(
            r"(?:our|the software|the mobile|their|this web) application\b",
            r"we (?:\w+ )?(?:applied|submitted)|allowance|mortgage|my claim|home office",
            r"my (?:appraisal|performance review)|scholarship|admissions?\b|the flat\b|to rent\b",
            r"examiner|grant application|show(?:ing|n) us round|our (?:son|daughter|child)",
        ),
        -4,
        -4,
        -3,
    ),
    Clue(
        "goes to many",
        any_of(
            r"unsubscribe|newsletter|automatic(?:ally generated)? message|do not reply to this"
            r"|you (?:are receiv|receive)\w* this"
        ),
        -5,
        -5,
    ),
)
TO_MANY: Final = re.compile(
    r"(?:(?:good )?(?:hi|hiya|hello|hey|dear|morning|afternoon)[ ,]+)?(?:all|everyone"
    r"|everybody|folks|both"
    r"|colleagues|parents|neighbou?rs|volunteers|friends|readers|members|applicants?"
    r"|candidates?|job ?seekers"
    r"|students|committee|nurses|altos|guys|customers?)\b"
)
"""A greeting to a group, or to whoever applies."""

OTHER_APPLICATIONS: Final = any_of(
    r"(?:visa|citizenship|asylum|immigration|naturali[sz]ation|benefits?|police) interviews?\b",
    r"appl(?:y|ied|ying|ication) to adopt\b|(?:applied|application) for leave|leave application",
    r"(?:planning|visa|loan|mortgage|grant|permit|patent|passport|card|web|mobile|software|desktop"
    r"|server|phone|android|ios|client|java|refund|funding|school|university|msc|course|ep)"
    r" applications?\b",
    r"(?:application|apply|applying|applied|applications)(?: forms?)? (?:for"
    r"|to)(?: adopt)? (?:a |an |the |my |his |her |our )?"
    r"(?:[\w'-]+ ){0,2}?(?:visa|apartment|flat|house|room|club|society|membership"
    r"|scholarship|bursary|citizenship|adoption|permit|loan|mortgage|grant|planning|refund"
    r"|allowance|patent"
    r"|passport|benefits?|funding|tenancy|msc|mba|course|credit|insurance)\b",
)
"""Applications that nobody is hired by."""

TO_HIRERS: Final = re.compile(
    r"\W*(?:dear|hi|hello|hey)? ?(?:the )?(?:hr|human resources|hiring|recruit\w+"
    r"|selection|search|talent|interview)\b"
)
"""A greeting to those who hire."""

_TITLE: Final = r"((?:[\w&/+#,'()\[\]<>{}-]+ ){1,6}?)"
_TITLE_NOUN: Final = rf"(?:{JOB}|(?:interview|trial|search|application|candidacy)\b)"
TITLE_BEFORE: Final = re.compile(
    rf"\b(?:the|your|this|that|a|an|as|for|of|my) {_TITLE}{_TITLE_NOUN}"
)
TITLE_AFTER: Final = re.compile(
    r"\b(?:(?:roles?|positions?|posts?|jobs?|place|vacancy|opening|chair|interview|applied"
    r"|work|search"
    r"|apprenticeship|internship|traineeship|fellowship)"
    r" (?:of|as|for)|(?:chair|internship|apprenticeship|fellowship) in|(?:interviewing"
    r"|seeing|hiring) me (?:as|for)|appointing|as your(?: next| new)?"
    r"|application(?: form)? for|me for)(?: an?| the)?"
    r" ((?:[\w&/+#,'()-]+ ?){1,5})"
)
TITLE_IN_SUBJECT: Final = re.compile(rf"\b{_TITLE}(?:{_TITLE_NOUN}|(?:chat|call|conversation)\b)")
"""Where a job title stands: before its noun, after it, or in a subject without an article."""
TITLE_AS_SUBJECT: Final = re.compile(r"\W*([\w/&' -]{2,40}?)(?: (?:in|of|at) |[,:(]|\W*$)")
"""A subject that begins with a job title, as `Head Gardener` or `Translator (Portuguese)`."""
PARTS_OF_SUBJECT: Final = re.compile(r"((?:(?! - )[^–—|:;,()\n])+)")
"""What a subject sets off with dashes, commas or colons."""
