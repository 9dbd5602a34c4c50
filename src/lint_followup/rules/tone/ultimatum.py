"""Ultimatums: answer by then, or else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, quoted
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

ULTIMATUMS: Final = Frames(
    (
        "( if | unless | should | without | in the event ) ..14 ( hear | reply | answer | respond | response | responses | contact | confirm | confirms | confirmed | decide | decision | call | word | receive | write | hired | offer | told | rung | nothing ) ..14 @walk-away",
        "( if | unless | should | in the event that ) ..6 ( do | does | did | have | has ) not ..8 ( hear | heard | reply | replied | answer | respond | contact | receive | received | rung | called | decide | confirm | write ) ..14 @walk-away",
        "( hear nothing | no reply | no answer | no word | silence ) ..12 @walk-away",
        "@walk-away ..10 ( unless | if ( i | you ) ( do | have ) not | if there is no )",
        "( this is | consider this | let this be | here is | it is | you have | you get | you will get ) ..3 ( last | final ) ..2 ( chance | warning | notice | opportunity | attempt | time i )",
        "( last | final ) ( chance | opportunity | call ) to ( hire | get | bring | sign | have | reply | answer | secure | snap )",
        "( or | otherwise | else ) ..1 ( i walk | i sign | i rescind | i withdraw | i am gone | i am out | i am off | lose me | not at all | find another | find somebody | find someone | forget it | forget about | i go | watch me | we have nothing | we are done | you will lose | you lose | you do not take )",
        "( or | otherwise | or else ) i ( will | shall | am going to | would have to | will have to ) ..2 @walk-away",
        "either ..12 or ( i | you do not | i am | not at all | we ) ..2",
        "failing which ( i | we )",
        "take it or leave it",
        "now or never",
        "by ..5 ( or | otherwise ) ( i | we | you | find | lose | forget | never | my )",
        "my patience ( runs | is running | ran | has run | will run | has limits | is not | is wearing | is at an end )",
        "( will | shall ) not ( be asking | ask | wait | be waiting | be available ) ..2 ( again | longer | forever | third | another | indefinitely | twice )",
        "( wait | give you ) ..1 ( one | two | three | four | five | another | 24 | 48 ) ..1 ( more | working )? ( day | days | hours | week | weeks ) ..2 ( and | to | or | before | longer )",
        "you have ( until | till | 24 hours | 48 hours | one week | two days | three days | one day | a week ) ..4 ( to | or | before )",
        "( only | once ) ..2 ( ask | asking | asked ) ..2 once more",
        "set ..1 a ..1 ( time limit | deadline | time-limit ) ..3 for ( your | you | a | the | this )",
        "not ..1 ( one | a ) ( hour | day | minute | second ) longer",
        "if ..6 ( not rung | not called | not answered | not decided | not heard ) ..6 ( done | over | finished | out )",
        "( my | the ) ( offer | availability | interest ) ( expires | runs out | ends | lapses ) ..4",
        "( make | make up ) ..3 ( decision | mind | minds ) ..6 or ( find | lose | i | forget | look )",
        "( tell | give | answer | call | hire | let ) me ..8 or ( i | you | find | lose | forget | else | watch )",
    ),
    guards=(quoted, attributed),
)


@rule(
    "ultimatum",
    category="tone",
    family="pressure",
    severity=WARNING,
    regions=("subject", "body"),
    suggestion="Name the date as a fact and leave the choice to them: “I have to answer another offer by Friday and wanted you to know.”",
    cues=(ULTIMATUMS,),
    cite=Cite("how-not-to-follow-up", "being aggressive with your follow-up will only serve to turn them off"),
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[If I do not hear from you by Friday, I will withdraw]] my application."),
        example(kind=Kind.STATUS_CHECK, say="[[This is your last chance]] to hire me."),
        example(kind=Kind.STATUS_CHECK, say="It is [[yes by Monday or I]] sign with somebody else."),
    ),
    good=(
        example(say="If I do not hear from you, I will follow up on Friday as we agreed."),
        example(say="I have another offer with a deadline of Friday and wanted to let you know."),
        example(say="Unless I am mistaken, the portal closes on the 14th."),
        example(say="The last chance to see the exhibition is on Sunday."),
    ),
)
def ultimatum(document: Document, options: Options) -> Iterator[Hit]:
    """A deadline with a consequence, set by the applicant.

    A deadline that the writer invents puts the reader on the spot, and mostly the reader cannot
    keep it. A real deadline, such as another offer, can be told without an "or else".
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, ULTIMATUMS):
            yield Hit(message=f"“{found.text}” reads as an ultimatum", span=found.span)
