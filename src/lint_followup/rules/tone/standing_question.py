"""Asking in writing how one did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import quoted, reported
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

STANDINGS: Final = Frames(
    (
        "( do | did ) you ..1 have ..1 ( any )? ..1 ( concerns | doubts | reservations | worries ) about ( my | me )",
        "( are | were ) there any ..1 ( concerns | doubts | reservations | worries ) about ( my | me )",
        "^ where do i stand ( with | compared | now | at | in | ? )",
        "( know | ask | learn | hear | tell me | wonder | wondering ) ..1 where i stand ( with you | compared | now | in the | among | . )",
        "how ..1 ( do )? i ( compare | measure up | rank | stack up | rate )",
        "how i ( compare | compared | measure up | measured up | rank | ranked | stack up | did in the interview | performed in the interview )",
        "what are my ..1 ( chances | odds | prospects )",
        "( how | whether ) my ..1 ( chances | odds | prospects ) ( look | are | stand )",
        "^ how did i ( do | perform | come across | fare ) ( in | at | on )? ..3 ?",
        "^ how did my ..1 ( interview | presentation | trial | test ) ( go | turn out | come across )",
        "^ did i ( do well | do all right | do okay | do ok | perform well | come across well | impress you )",
        "( what | how ) ( did you think | you thought | did you find | do you think | you think ) ( of | about ) ( me | my ( performance | interview | answers ) )",
        "^ was my ( interview | performance ) ( good enough | ok | okay | all right | good )",
        "am i ..1 ( your | the ) ( first | top | preferred | favourite | favorite | number one ) ( choice | candidate )",
    ),
    guards=(quoted, reported),
)


@rule(
    "standing-question",
    category="tone",
    family="pressure",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.THANK_YOU),
    regions=("body",),
    suggestion="Leave it for the next talk, and ask here about the next step instead.",
    cues=(STANDINGS,),
    cite=Cite(
        "too-much-follow-up",
        "it can be helpful to ask them for feedback before you leave the interview",
    ),
    dissent=Cite(
        "do-employers-like-it",
        "don’t be shy about asking how things went if you don’t hear from them",
        allows="asking a recruiter of an agency how it went",
    ),
    advice="ask-in-the-room",
    bad=(
        example(say="[[Do you have any concerns about my]] suitability?"),
        example(say="[[How did I do in the interview?]]"),
        example(kind=Kind.STATUS_CHECK, say="I would like to know [[how I ranked]]."),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, say="Could you tell me where things stand?"),
        example(say="If you have any concerns about my start date, please let me know."),
        example(say="You asked how I did in the board exam; I passed in May."),
        example(say="What did you think of the sample that I sent?"),
    ),
)
def standing_question(document: Document, options: Options) -> Iterator[Hit]:
    """A question how you did, or what speaks against you.

    In the room such a question shows interest; in a mail it asks the reader to put a judgement of
    you in writing, before there is one.
    """
    if document.context.contact_type is ContactType.AGENCY:
        return
    for found in document.find(Region.BODY, STANDINGS):
        yield Hit(message=f"“{found.text}” is better asked in the room", span=found.span)
