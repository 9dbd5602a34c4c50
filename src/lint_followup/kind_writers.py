"""Who writes: an applicant, or somebody else in words that an applicant uses too."""

from __future__ import annotations

import re
from typing import Final

from lint_followup.kind_meanings import Meaning as M  # noqa: N817
from lint_followup.kind_words import Act

APPLICANT: Final = (
    Act(
        "is about the writer's own interview",
        ((M.OWN_INTERVIEW,), (M.THANKS, M.INTERVIEW)),
        opening=4,
        later=3,
        unless=(M.THEIR_INTERVIEW,),
    ),
    Act(
        "is about the writer's own application",
        ((M.OWN_APPLICATION,),),
        opening=1,
        later=1,
        subject=1,
    ),
    Act(
        "speaks of the writer as a candidate",
        ((M.OWN_CANDIDACY,),),
        opening=3,
        later=3,
        subject=2,
    ),
    Act(
        "would like to be hired",
        ((M.WANTS_JOB,),),
        opening=2,
        later=2,
        subject=2,
    ),
    Act(
        "speaks of hiring",
        ((M.HIRING,),),
        opening=2,
        later=2,
        subject=2,
    ),
    Act(
        "speaks of a job",
        ((M.SPEAKS_OF_JOB,),),
        opening=1,
        later=1,
        subject=1,
    ),
    Act(
        "was received",
        ((M.THANKS, M.FOR_ME),),
        opening=2,
        later=2,
    ),
    Act(
        "thanks for a talk",
        ((M.THANKS, M.MEETING), (M.GLAD, M.MEETING), (M.GLAD_TO_MEET,)),
        opening=1,
        later=1,
    ),
    Act(
        "looks back at a talk",
        ((M.HELD,),),
        opening=1,
        later=1,
    ),
    Act(
        "speaks of an interview",
        ((M.INTERVIEW,),),
        opening=1,
        later=1,
        unless=(M.THEIR_INTERVIEW,),
    ),
    Act(
        "thinks back",
        ((M.LOOKS_BACK,),),
        opening=2,
        later=2,
    ),
    Act(
        "the subject says thanks",
        ((M.THANKS,), (M.GLAD, M.MEETING), (M.GLAD_TO_MEET,)),
        subject=1,
    ),
    Act(
        "says how long it has been",
        ((M.LONG_AGO,), (M.WAITED,)),
        opening=1,
        later=1,
    ),
    Act(
        "asks who was chosen",
        ((M.ASKS, M.DECIDED), (M.DECIDED, M.ASKS), (M.WHO_IS_IN,)),
        opening=2,
        later=2,
    ),
    Act(
        "was refused",
        ((M.REFUSED,), (M.CHOOSE, M.SOMEBODY_ELSE)),
        opening=3,
        later=3,
    ),
    Act(
        "was asked something",
        ((M.WAS_ASKED,),),
        opening=2,
        later=2,
    ),
    Act(
        "speaks of the workplace",
        ((M.WORKPLACE,),),
        opening=1,
        later=1,
    ),
    Act(
        "tells of the writer's work",
        ((M.OWN_WORK,),),
        opening=2,
        later=2,
    ),
    Act(
        "could start",
        ((M.START,),),
        opening=1,
        later=1,
    ),
    Act(
        "is keen",
        ((M.KEEN,),),
        opening=2,
        later=2,
    ),
    Act(
        "was made an offer",
        ((M.OFFERED,),),
        opening=4,
        later=4,
        subject=2,
    ),
    Act(
        "the subject names a job",
        ((M.JOB,),),
        subject=1,
    ),
    Act(
        "the subject names an interview",
        ((M.INTERVIEW,),),
        subject=3,
        unless=(M.THEIR_INTERVIEW,),
    ),
)
NOT_APPLICANT: Final = (
    Act(
        "is an employer's own mail",
        ((M.EMPLOYER,),),
        opening=-9,
        later=-8,
    ),
    Act(
        "speaks of the reader's application",
        ((M.YOUR_APPLICATION,),),
        opening=-4,
        later=-4,
        subject=-4,
    ),
    Act(
        "speaks of the reader's interview",
        ((M.THEIR_INTERVIEW,),),
        opening=-4,
        later=-4,
    ),
    Act(
        "is a recruiter's mail",
        ((M.RECRUITER,),),
        opening=-5,
        later=-4,
    ),
    Act(
        "speaks of candidates",
        ((M.CANDIDATES,),),
        opening=-12,
        later=-12,
        subject=-8,
    ),
    Act(
        "speaks of somebody else's application",
        ((M.ANOTHERS,),),
        opening=-8,
        later=-7,
    ),
    Act(
        "is about an interview of another sort",
        ((M.PRESS,),),
        opening=-8,
        later=-7,
        subject=-5,
    ),
    Act(
        "is about an interview that is no job interview",
        ((M.OTHER_INTERVIEW,),),
        opening=-6,
        later=-5,
        subject=-5,
    ),
    Act(
        "is about trade",
        ((M.TRADE,),),
        opening=-4,
        later=-3,
        subject=-3,
    ),
    Act(
        "is about another matter",
        ((M.OTHER_MATTER,),),
        opening=-4,
        later=-2,
        subject=-3,
    ),
    Act(
        "is private",
        ((M.PRIVATE,),),
        opening=-2,
        later=-2,
    ),
    Act(
        "calls for a firm",
        ((M.CALLS_FROM,),),
        opening=-3,
        later=-3,
        unless=(M.INTERVIEW, M.RECENT, M.JOB),
    ),
    Act(
        "speaks of a third person",
        ((M.THIRD_PERSON,),),
        opening=-1,
        later=-1,
    ),
    Act(
        "is about another sort of application",
        ((M.OTHER_APPLICATION,),),
        opening=-6,
        later=-6,
        subject=-6,
    ),
    Act(
        "goes to many",
        ((M.BULK,),),
        opening=-5,
        later=-5,
    ),
)

EMPLOYER: Final = Act("writes to an applicant", ((M.EMPLOYER_WRITES,), (M.INTERVIEW,)))
"""What an employer's mail does, quoted, that an applicant answers."""
TO_HIRERS: Final = re.compile(
    r"\W*(?:dear|hi|hello|hey)? ?(?:the )?(?:hr|human resources|hiring|recruit\w+"
    r"|selection|search|talent|interview)\b"
)
"""A greeting to those who hire."""

TO_MANY: Final = re.compile(
    r"(?:(?:good )?(?:hi|hiya|hello|hey|dear|morning|afternoon)[ ,]+)?(?:all|everyone|everybody"
    r"|folks|both|colleagues|parents|neighbou?rs|volunteers|friends|readers|applicants?"
    r"|members(?! of the (?:board|jury|panel|com))|candidates?|job ?seekers|students|team|nurses"
    r"|altos|guys|customers?)\b"
)
"""A greeting to a group, or to whoever applies."""

_NOUN: Final = (
    r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|opportunity|internships?"
    r"|apprenticeships?|traineeships?|fellowships?|placements?|residency|scheme|gig|work|chair"
    r"|place|spot|interview|trial|search|application|candidacy|hire|recruitment)\b"
)
_TITLE: Final = r"((?:[\w&/+#,'()\[\]<>{}-]+ ){1,6}?)"
TITLE_BEFORE: Final = re.compile(rf"\b(?:the|your|this|that|a|an|as|for|of|my) {_TITLE}{_NOUN}")
TITLE_AFTER: Final = re.compile(
    r"\b(?:(?:i am|i'm|this is)[^.!?\n]{1,30},"
    r"|(?:roles?|positions?|posts?|jobs?|place|vacancy|opening|chair|interview|applied|work|search"
    r"|apprenticeship|internship|traineeship|fellowship) (?:of|as|for)|(?:choice|search) (?:of|for)"
    r"|(?:chair|internship|apprenticeship|fellowship) in|(?:interviewing|seeing|hiring) me (?:as|for)"
    r"|appointing|as your(?: next| new)?|application(?: form)? for|me for)(?: an?| the)?"
    r" ((?:[\w&/+#,'()-]+ ?){1,5})"
)
TITLE_IN_SUBJECT: Final = re.compile(rf"\b{_TITLE}(?:{_NOUN}|(?:chat|call|conversation)\b)")
"""Where a job title stands: before its noun, after it, or in a subject without an article."""
PARTS_OF_SUBJECT: Final = re.compile(r"((?:(?! - | / | (?:in|of|at) )[^–—|:;,@()\n])+)")
"""What a subject sets off with dashes, commas or colons."""
