"""Asking flat out for the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import quoted, reported
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._clauses import THEY, clause_before, clause_of, norms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def unasked(match: Match) -> bool:
    """Its sentence neither asks nor wants to be told: "should I be chosen, I would"."""
    words = norms(match)
    return "?" not in words and _TELLING.isdisjoint(words)


_TELLING: Final = frozenset(
    "ask asking confirm hear inform know learn say tell wonder wondering".split()
)


def next_stage(match: Match) -> bool:
    """It is about a step on the way: "selected for the second round"."""
    after = [t.norm_ for t in match.doc[match.start : match.end + 6]]
    return not _STAGES.isdisjoint(after)


def foreseen(match: Match) -> bool:
    """It is said of a later day: "when I hear whether"."""
    return not {"when", "once", "until", "before", "soon"}.isdisjoint(clause_before(match, 4))


_STAGES: Final = frozenset(
    """next second third final finals further following round rounds stage shortlist assessment trial
    phase longlist""".split()
)


_TELL: Final = (
    "( advise | ask | asking | clarify | confirm | curious | eager | find out | guess | hear | idea | inform"
    " | know | knew | learn | myself | question | say | see | sure | tell | telling | told | update me | wonder"
    " | wondered | wondering | impatient ) ..3"
)
_WHETHER: Final = f"{_TELL} ( if | whether )"
_END: Final = (
    "( $ | , | or | as | for | at | and | over | instead | after | now | then | yet | of | in | already"
    " | with | on | from | to me | because | since | here | there | please | but | : | ; )"
)
_POST: Final = f"( the | this | that | a | an | my | your ) ..2 @posts {_END}"
_GOT: Final = (
    "( get | got | gotten | getting | have | have got | land | landed | landing | win | won | bag | bagged"
    " | secure | secured | make | made | obtain | obtained | receive | received )"
)
_PRIZE: Final = (
    f"( {_POST} | it ( $ | or | in the end | after all ) | in ( $ | or | , ) | through ( $ | or ) | the cut"
    " | the grade | the team | hired | accepted | lucky | an offer | any offer )"
)
_STATE: Final = "( @chosen-states | in ( $ | or | , | now ) | out ( $ | or ) | going to ( be | get | have ) | to be @chosen-states | offered ( the | a | this | it ) )"
_ME: Final = "( me ( $ | or | as | for | and | over | instead | after | now | yet | , | on $ | on as | on board ) | myself | us $ )"
_OTHER: Final = (
    "( someone else | somebody else | anyone else | anybody else | another ..1 | the other ..1 )"
)

OUTRIGHT: Final = Frames(
    (
        f"( am | was | were | will | have | has | shall | may ) i ( be | been )? ..1 ( be | been )? {_STATE}",
        f"( did | do | have | will | am ) i ..1 {_GOT} ..1 {_PRIZE}",
        "( did | have ) i ( pass | passed | succeed | succeeded | make it | made it | make the | made the | qualify | win | won ) ( $ | or | to | into | onto | through | the ( cut | grade | interview | selection | shortlist | test | exam ) | it | in ( the | my | your ) | , )",
        f"( will | are | do | did | have | would | can | could | has | is | does ) {THEY} ..4 @choosing {_ME}",
        f"( will | are | do | did | have | would | has | is | does ) {THEY} ..4 ( turn | turning | turned ) me ( down | away )",
        "( can | may | could | shall | should ) i ..1 consider ..3 mine",
        "( did | has | is ) the ..2 ( go | gone | going ) ..1 my way",
        ", ( me | i ) or ..4 ?",
        f"( will | are | do | did | have | would | has | is | does ) {THEY} ..4 ( take | taking | taken | took | bring | bringing ) me ( on | aboard | onto )",
        f"( will | are | do | did | have | has | is | does ) {THEY} ..4 ( offer | offering | offered | give | giving | gave | given | award | awarding | awarded | grant ) ( me ..1 {_POST} | ( the | this | it ) ..3 to ( me | {_OTHER} ) )",
        f"( did | have | has | do ) {THEY} ..2 @choosing {_OTHER} ..3 ?",
        f"( has | did | is ) ( someone else | somebody else | another ..1 ) ..2 {_GOT} ..1 {_PRIZE}",
        "( is | was | has | did | will ) ( the | this | that ) ..3 @posts ..2 ( mine | given to | awarded to | gone to | go to | going to | been given | been awarded )",
        "( is | was | will ) it ..1 ( be )? ..1 ( me | mine | a yes | a no | yes | no | a go | a deal | thumbs up | good news | bad news ) ( $ | or | from | , )",
        "( is | was | will ) it ..1 me ( you | that you | who ) ..3 @choosing",
        "( is | was | will ) ( the | your ) ..1 ( answer | decision | verdict | reply | response | news | result | outcome ) ..1 ( be )? ..1 ( a )? ( yes | no | positive | negative | good | bad | favourable | in my favour )",
        f"( did | has | have | is | will ) ( {THEY} | it | things | the ..1 @decisions ) ..3 ( in my favour | in my favor | against me | my way | say yes | said yes | say no | said no | for me or | vote for me )",
        "( is | was | has | did | will ) my ..1 ( application | candidacy | candidature | bid ) ..3 ( accepted | approved | rejected | refused | successful | succeed | succeeded | declined | turned down | selected | unsuccessful | get through | made it | make it )",
        "( can | may | could | shall | should ) i ..2 ( hand in | give in | give ) ..1 my notice",
        "( can | may | could | shall | should ) i ..2 ( resign | start packing | pack my | celebrate | call myself | consider myself | regard myself )",
        "( can | may | could | shall | should ) i ..2 count on ( the | this ) ( job | position | role | post | offer | place )",
        "( should | shall | may | can | must | do ) i ..2 ( take it | assume | conclude | understand | gather | infer | presume ) ..3 ( i ( did | have | was | am | will | got ) | it is a | the answer is | you ( chose | took | picked | hired | have chosen | decided against ) )",
        "( should | shall | may | can ) i ..1 expect ( an offer | a yes | a no | good news | bad news | a contract | a rejection | a refusal )",
        "will i ( be | join | work | start | get ) ..7 or ( not | did you | have you | has someone | someone | somebody )",
        "do i ( start | have the job | have a job | have the position ) ..4 ( or not )? ?",
        "is my ..2 @posts ..6 ( certain | sure | secure | safe | guaranteed | mine ) ( $ | or | now | , )",
        f"( do | have | is ) ( {THEY} | there ) ..2 ( a | any | the ) ..2 @posts for me ( $ | or | in | at | on | , )",
        "is ( it | this ) ..1 ( official | a done deal ) ..1 ( $ | , | that i | then | : )",
        "do we have a deal",
        "( am | was | will | is ) ( i | it ) ..2 ( be )? ..1 the ( lucky | chosen | new | successful | winning | final ) ..1",
        f"( do | will | would | can | could ) {THEY} ..2 ( see | want | have | picture ) me ..1 ( in | on | as part of | among | at | with ) ..1 ( your | the ) ..1 ( team | crew | company | staff | kitchen | firm | department | school | group | board )",
        "( are | will | do | can | shall ) we ..2 ( be )? ..1 ( work | working | colleagues ) ..1 ( together | $ | or )",
        "will my name ..3",
        "( can | may | should | shall | could ) i ..2 tell my ..1",
        "do i ..1 ( belong | get to | count )",
        f"( can | will | could | would | do | did ) {THEY} ..2 say ( yes | no )",
        "( is | are | will ) there ..1 ( going to be | be )? ( an offer | a contract | a yes | a job | a place ) ..2",
        f"( have | has | did ) {THEY} ..3 ( approve | approved | confirm | confirmed | agree to | agreed to | sign | signed ) ..1 my ..1 ( appointment | contract | hiring | employment | application )",
        f"( have | did | has ) {THEY} ..3 ( decision | verdict | conclusion | choice | mind ) ..1 ( about | on | regarding | over ) me",
        "( did | have | had | do | was | am ) i ..6 to ( get | be ) ( hired | chosen | selected | taken | picked | accepted | in | employed )",
        "( who | whom ) ..2 ( is it | 's it | will it | it is ) ..2 ( be | going to )",
        f"( is it | is that | it is ) ..1 true that ..1 ( {THEY} | the ..2 @posts ) ..4 ( gave | given | give | hired | took | taken | chosen | chose | gone )",
        "^ ..4 , am i ?",
        "who ..1 ( got | gets | is getting | will get | won | is going to get ) ..1 ( it | the ..1 @posts )",
        "( who | whom | which ( one )? of ( us | the ) ..2 | which ( candidate | applicant | one ) ) ..1 ( did | have | has | will | do | are ) you ..3 @choosing ..5 ?",
    ),
    guards=(quoted, reported, unasked, next_stage),
)
VERDICTS: Final = Frames(
    (
        "^ is the ..1 ( job | position | role | post ) still mine",
        "^ ( have you | did you ) ..1 ( decided | decide | made up your mind | made your mind up | made your decision | made a decision | make your decision | make up your mind ) ( yet | already | on me | about me | now | or not | ? )",
        "^ ( so )? what ( is | was | 's ) ( the | your ) ( verdict | decision | answer ) ?",
        "^ ( so )? what did you decide ?",
        "( tell | give | need | want ) ..2 ( a | me )? ..1 yes or ..1 no",
        "^ yes or no ?",
        ", yes or no ?",
        "( @chosen-states | yes ) ..1 or ..1 ( not | rejected | refused | declined | turned down | out | no ) ( @chosen-states )? ( ? | . | $ | , )",
        "( rejected | refused ) or ..1 @chosen-states",
        f"{_WHETHER} i ..1 ( have )? ( made it | got in | been let in | come ) ..1 ( into | onto | in | on | through )",
        f"{_WHETHER} ( it | this | that | things | everything ) ( has | have )? ..1 ( worked out | work out | gone well | went through | gone through )",
        f"{_WHETHER} ( he | she | ( my | our ) ..1 ) ( has been | have been | was | is | got | gets | will be ) ..2 ( {_STATE} | {_POST} )",
        "( is | are ) ( it | that | this ) ..2 ( a )? ( positive | negative | good | bad ) ( answer | news | reply | result | response | outcome ) ( for me )? ..1",
        "( is | was ) ( it | that | this ) ..1 a? ( yes | no ) ( or ..1 ( no | not ) )?",
        f"{_WHETHER} i ..2 ( am | was | have | will | shall | would | had | be | been | been | should | can ) ..2 ( be | been | being )? ..1 {_STATE}",
        f"{_WHETHER} i ..2 {_GOT} ..1 {_PRIZE}",
        f"{_WHETHER} i ..2 ( pass | passed | succeeded | succeed | made it | make it | made the | make the | qualified | won ) ( $ | or | the ( cut | grade | interview | selection | test | exam ) | it | in ( the | my | your ) )",
        f"{_WHETHER} {THEY} ..5 @choosing {_ME}",
        f"{_WHETHER} {THEY} ..5 ( take | taking | taken | took | bring | bringing ) me ( on | aboard | onto )",
        f"{_WHETHER} {THEY} ..5 ( offer | offering | offered | give | giving | gave | given | award | awarding | awarded ) ( me ..1 {_POST} | ( the | this | it ) ..3 to ( me | {_OTHER} ) )",
        f"{_TELL} ..8 ( if | whether ) {THEY} ..3 ( take | took | taken | chose | chosen | picked | hired | found | preferred | selected | gone with | went with ) {_OTHER}",
        f"{_WHETHER} it ( is | 's | was | will be ) ..1 ( me | mine | a yes | a no | yes | no )",
        f"{_TELL} ( if | whether | that ) ( the | this | that ) ..3 @posts ..3 ( mine | went to | goes to | will go to | given to me | awarded to me | gone to | going to me | given to someone else | given to somebody else | offered to me )",
        f"{_TELL} ( if | whether ) my ..1 ( application | candidacy | candidature | bid ) ..3 ( accepted | approved | rejected | refused | successful | succeeded | declined | turned down | selected | unsuccessful )",
        f"{_TELL} ( if | whether ) ( {THEY} | it | things | the ..1 @decisions ) ..3 ( in my favour | in my favor | against me | my way | said yes | said no )",
        f"( confirm | assure me ) ..1 ( that )? i ( am | have | have been | was | got | will be ) ..2 ( {_STATE} | {_POST} )",
    ),
    guards=(quoted, reported, foreseen, next_stage),
)


@rule(
    "verdict-question",
    category="tone",
    family="pressure",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.THANK_YOU, Kind.PRE_INTERVIEW, Kind.LINKEDIN_NOTE),
    regions=("subject", "body"),
    suggestion="Ask about the process: “Could you tell me when you expect to decide?”",
    cues=(OUTRIGHT, VERDICTS),
    cite=Cite("weekly-follow-up", "she was just eager to know “Did I get the job?”"),
    dissent=Cite(
        "do-employers-like-it",
        "don’t be shy about asking how things went if you don’t hear from them",
        allows="asking a recruiter of an agency how it went",
    ),
    basis="stated",
    advice=("outcome-demand", "contact-agency-recruiter"),
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[Did I get the job]]?", advice="outcome-demand"),
        example(kind=Kind.STATUS_CHECK, say="So, [[have you decided yet]]?"),
        example(kind=Kind.STATUS_CHECK, say="Please [[tell me whether I got the position]]."),
        example(kind=Kind.THANK_YOU, say="[[Am I hired]]?"),
        example(kind=Kind.STATUS_CHECK, say="I [[wonder whether you will take me on]]."),
        example(kind=Kind.STATUS_CHECK, say="[[Has the post gone to another applicant]]?"),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, say="May I ask when you expect to decide?"),
        example(kind=Kind.STATUS_CHECK, say="Have you decided on a day for the second interview?"),
        example(kind=Kind.STATUS_CHECK, say="Could you tell me whether the board has met yet?"),
        example(kind=Kind.STATUS_CHECK, say="Did I leave my umbrella in the meeting room?"),
        example(kind=Kind.STATUS_CHECK, say="Am I right that the next step is a call with Omar?"),
    ),
)
def verdict_question(document: Document, options: Options) -> Iterator[Hit]:
    """The flat question whether you got the job.

    Asked for the verdict, the reader can only say yes, no, or that they may not tell. A question
    about the next step or the timeline is one they can answer.
    """
    contact = document.context.contact_type
    if contact is ContactType.AGENCY:
        return
    severity = INFO if contact is None else WARNING
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, OUTRIGHT, VERDICTS):
            span, words = clause_of(document, found)
            message = f"“{words}” asks for the verdict"
            yield Hit(message=message, span=span, severity=severity)
