"""What a follow-up is for: what each kind of message does, with its points."""

from __future__ import annotations

from typing import Final

from lint_followup.kind_meanings import Meaning as M  # noqa: N817
from lint_followup.kind_words import Act

THANK_YOU: Final = (
    Act(
        "thanks for a meeting",
        ((M.THANKS, M.MEETING), (M.THANKS, M.FOR_ME), (M.THANKS, M.THEIR_TIME)),
        opening=5,
        later=2,
        unless=(M.ANSWER, M.INVITATION),
    ),
    Act(
        "was glad of a meeting",
        (
            (M.GLAD_TO_MEET,),
            (M.GLAD, M.MEETING),
            (M.MEETING, M.GLAD),
            (M.GLAD, M.FOR_ME),
            (M.GLAD, M.RECENT),
        ),
        opening=5,
        later=2,
        unless=(M.LOOKS_FORWARD,),
    ),
    Act(
        "thanks for a meeting too",
        ((M.THANKS, M.MEETING), (M.THANKS, M.THEIR_TIME)),
        opening=2,
        later=1,
    ),
    Act(
        "opens with thanks",
        ((M.THANKS,),),
        opening=4,
        unless=(M.ANSWER, M.INVITATION, M.FAVOUR),
    ),
    Act(
        "the subject says thanks",
        ((M.THANKS,), (M.GLAD, M.MEETING), (M.GLAD_TO_MEET,)),
        subject=3,
    ),
    Act(
        "speaks of a meeting just held",
        (
            (M.THANKS, M.RECENT),
            (M.GLAD, M.RECENT),
            (M.RECENT, M.GLAD),
            (M.GLAD_TO_MEET, M.RECENT),
            (M.RECENT, M.GLAD_TO_MEET),
        ),
        opening=2,
        later=1,
    ),
    Act(
        "looks back on a meeting",
        ((M.LOOKS_BACK,),),
        opening=2,
        later=2,
    ),
)
STATUS_CHECK: Final = (
    Act(
        "asks how things stand",
        ((M.ASKS, M.PROCESS), (M.PROCESS, M.ASKS)),
        opening=6,
        later=6,
        unless=(M.LOOKS_FORWARD,),
    ),
    Act(
        "asks who was chosen",
        ((M.ASKS, M.DECIDED), (M.DECIDED, M.ASKS)),
        opening=6,
        later=6,
    ),
    Act(
        "asks whether the job is the writer's",
        ((M.WHO_IS_IN,),),
        opening=6,
        later=6,
    ),
    Act(
        "asks something",
        ((M.WHETHER,),),
        opening=2,
        later=2,
        unless=(M.LOOKS_FORWARD,),
    ),
    Act(
        "complains of silence, or mentions it",
        ((M.SILENCE,),),
        opening=4,
        later=3,
        subject=3,
    ),
    Act(
        "follows up on an interview",
        ((M.CHASES, M.INTERVIEW), (M.CHASES, M.MEETING), (M.CHASES, M.JOB)),
        opening=4,
        later=3,
        unless=(M.THANKS,),
    ),
    Act(
        "follows up or checks in",
        ((M.CHASES,),),
        opening=2,
        later=1,
        subject=2,
    ),
    Act(
        "the subject asks",
        ((M.ASKS,), (M.PROCESS,)),
        subject=2,
    ),
    Act(
        "says how long it has been, or what was promised",
        ((M.LONG_AGO,), (M.WAITED,)),
        opening=3,
        later=2,
    ),
    Act(
        "names a date long past",
        ((M.HELD, M.DATE), (M.INTERVIEW, M.DATE)),
        opening=1,
        later=1,
        subject=1,
    ),
)
REJECTION_REPLY: Final = (
    Act(
        "speaks of a refusal",
        ((M.REFUSED,),),
        opening=12,
        later=10,
        subject=4,
    ),
    Act(
        "speaks of somebody chosen",
        ((M.CHOOSE, M.SOMEBODY_ELSE),),
        opening=10,
        later=9,
        unless=(M.SUPPOSES,),
    ),
    Act(
        "is sorry about the news",
        ((M.SORRY, M.BAD_NEWS), (M.BAD_NEWS, M.SORRY)),
        opening=8,
        later=6,
    ),
    Act(
        "is disappointed",
        ((M.DISAPPOINTED,),),
        opening=8,
        later=6,
        unless=(M.SILENCE,),
    ),
    Act(
        "accepts a decision",
        ((M.ACCEPTS, M.THE_DECISION),),
        opening=10,
        later=8,
    ),
    Act(
        "thanks for an answer",
        ((M.THANKS, M.ANSWER),),
        opening=4,
        later=2,
    ),
    Act(
        "asks what was missing",
        ((M.ASKS, M.FEEDBACK),),
        opening=3,
        later=3,
    ),
    Act(
        "hopes for another time",
        ((M.ANOTHER_TIME,),),
        opening=3,
        later=3,
    ),
    Act(
        "the subject names an outcome",
        ((M.THE_DECISION,), (M.BAD_NEWS,)),
        subject=2,
    ),
)
PRE_INTERVIEW: Final = (
    Act(
        "speaks of an application sent",
        (
            (M.SEND, M.PAPERS),
            (M.PAPERS, M.SEND),
            (M.APPLIED,),
            (M.PAPERS, M.RECEIVED),
            (M.RECEIVED, M.PAPERS),
            (M.CHASES, M.OWN_APPLICATION),
            (M.PROCESS, M.OWN_APPLICATION),
        ),
        opening=5,
        later=4,
    ),
    Act(
        "the subject names an application",
        ((M.PAPERS,), (M.OWN_APPLICATION,)),
        subject=2,
    ),
    Act(
        "hopes for an interview",
        ((M.HOPES_FOR_INTERVIEW,),),
        opening=2,
        later=2,
    ),
)
LOGISTICS: Final = (
    Act(
        "arranges an interview",
        (
            (M.CONFIRMS, M.APPOINTMENT),
            (M.CONFIRMS, M.DATE),
            (M.APPOINTMENT, M.CONFIRMS),
            (M.SUITS, M.APPOINTMENT),
            (M.APPOINTMENT, M.SUITS),
            (M.MOVES, M.APPOINTMENT),
            (M.APPOINTMENT, M.MOVES),
            (M.ABSENT, M.APPOINTMENT),
            (M.APPOINTMENT, M.ABSENT),
            (M.ABSENT, M.ABSENT),
        ),
        opening=5,
        later=4,
    ),
    Act(
        "answers an invitation",
        ((M.THANKS, M.INVITATION), (M.PREPARES,)),
        opening=5,
        later=2,
    ),
    Act(
        "asks about the day",
        ((M.ASKS, M.ON_THE_DAY), (M.ON_THE_DAY, M.ASKS)),
        opening=4,
        later=3,
    ),
    Act(
        "sends papers that were asked for",
        ((M.REQUESTED, M.DOCUMENTS), (M.ENCLOSES, M.DOCUMENTS), (M.REQUESTED, M.ENCLOSES)),
        opening=5,
        later=3,
    ),
    Act(
        "the subject arranges something",
        ((M.INVITATION,), (M.SUITS,), (M.DOCUMENTS,), (M.MOVES,), (M.CONFIRMS,), (M.ABSENT,)),
        subject=2,
    ),
)
ARTICLE_SHARE: Final = (
    Act(
        "offers something to read",
        (
            (M.FOUND, M.READING),
            (M.READING, M.FOUND),
            (M.READING, M.LINK),
            (M.LINK, M.READING),
            (M.READING, M.FOR_YOU),
        ),
        opening=5,
        later=4,
    ),
    Act(
        "says whom it may interest",
        ((M.FOR_YOU,),),
        opening=2,
        later=2,
    ),
    Act(
        "has a link",
        ((M.LINK,),),
        opening=6,
        later=6,
    ),
    Act(
        "the subject names something to read",
        ((M.READING,),),
        subject=2,
    ),
)
LINKEDIN_NOTE: Final = (
    Act(
        "asks to connect",
        ((M.CONNECTS,),),
        opening=14,
        later=14,
    ),
    Act(
        "would stay in touch",
        ((M.KEEPS_IN_TOUCH,),),
        opening=12,
        later=12,
    ),
)
VOICEMAIL: Final = (
    Act(
        "is spoken on the telephone",
        ((M.CALLS,),),
        opening=10,
        later=8,
    ),
    Act(
        "says who is calling",
        ((M.NAMES_SELF,),),
        opening=2,
        later=1,
    ),
    Act(
        "gives a number to call",
        ((M.MY_NUMBER,),),
        opening=6,
        later=6,
    ),
    Act(
        "hesitates",
        ((M.HESITATES,),),
        opening=8,
        later=8,
    ),
    Act(
        "asks for a call",
        ((M.CALL_BACK,),),
        opening=4,
        later=4,
    ),
    Act(
        "says goodbye",
        ((M.GOODBYE,),),
        opening=4,
        later=4,
    ),
)
ANOTHER_MATTER: Final = (
    Act(
        "settles the matter",
        ((M.SETTLES,),),
        opening=12,
        later=8,
        subject=4,
    ),
    Act(
        "asks for a reference",
        ((M.REFEREE,),),
        opening=9,
        later=6,
    ),
)
"""What an applicant writes that is none of the kinds."""

REFUSAL: Final = Act("refuses", ((M.REFUSES,), (M.CHOOSE, M.SOMEBODY_ELSE)))
"""What an employer's mail does, quoted, that the draft answers."""

BEHIND_A_NOTE: Final = frozenset({M.THANKS, M.GLAD_TO_MEET, M.HELD, M.INTERVIEW, M.ON_THE_NETWORK})
"""Why an applicant asks to connect: there was a meeting."""
LONG_SINCE: Final = frozenset({M.LONG_AGO, M.DATE, M.WAITED, M.THANKS_AGAIN})
"""The meeting lies days back."""
AFTER_A_WAIT: Final = frozenset({M.LONG_AGO, M.DATE, M.WAITED, M.SILENCE})
"""Something should have been heard by now."""
