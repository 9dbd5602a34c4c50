"""Ultimatums: answer by then, or else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, quoted
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._moods import jesting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def _explained(match: Match) -> bool:
    """Somebody else set the date, and the sentence says who: "because the other firm asked me"."""
    words = [token.norm_ for token in match.doc]
    numbers = match.doc.user_data["sentence"]
    sentence = {
        word for word, number in zip(words, numbers, strict=True) if number == match.sentence
    }
    return "because" in sentence and not sentence.isdisjoint({"asked", "asks", "needs", "wants"})


def _of_arrangements(match: Match) -> bool:
    """What is taken for granted is a time or a place: "I will assume the meeting is at three"."""
    numbers = match.doc.user_data["sentence"]
    return any(
        token.norm_ in _ARRANGED for token in match.doc if numbers[token.i] == match.sentence
    )


_ARRANGED: Final = frozenset(
    "abroad address call entrance flight holiday leave lunch meeting number parking platform reschedule room slot travel travelling venue".split()
)

ULTIMATUMS: Final = Frames(
    (
        "( if | unless | should | without | in the event ) ..14 ( hear | reply | answer | respond | response | responses | contact | confirm | confirms | confirmed | decide | decision | call | word | receive | write | hired | offer | told | rung | nothing ) ..14 @walk-away",
        "( if | unless | should | in the event that ) ..6 ( do | does | did | have | has ) not ..8 ( hear | heard | reply | replied | answer | respond | contact | receive | received | rung | called | decide | confirm | write ) ..14 @walk-away",
        "( hear nothing | no reply | no answer | no word | silence ) ..12 @walk-away",
        "@walk-away ..10 ( unless | if ( i | you ) ( do | have ) not | if there is no )",
        "( this is | consider this | let this be | here is | it is | you have | you get | you will get ) ..3 ( last | final ) ..2 ( chance | warning | notice | opportunity | attempt | time i )",
        "( last | final ) ( chance | opportunity | call ) to ( hire | get | bring | sign | have | reply | answer | secure | snap )",
        "( or | otherwise | else ) ,? ( i walk | i sign | i rescind | i withdraw | i am gone | i am out | i am off | lose me | not at all | find another | find somebody | find someone | forget it | forget about | i go | watch me | we have nothing | we are done | you will lose | you lose | you do not take )",
        "( or | otherwise | or else ) i ( will | shall | am going to | would have to | will have to ) ..2 @walk-away",
        "either ..12 or ( you do not | not at all | i am ( gone | out | off ) | i ( walk | sign | go | withdraw | quit | leave ) )",
        "failing which ( i | we )",
        "( unless | if ) ( you | your ..2 | the ..2 ) ..8 ( raise | offer | pay | match | give | increase | meet | do not | sign | hire | change ) ..8 ( will not sign | will not accept | will not work | will not join | will not be | have to look for | lose me | will lose me | go to | am not coming | find someone | find somebody | find another | am out | will decline | am gone )",
        "( if ) ( you ) ( wait | take | delay | need | keep ) ..5 ( lose me | i will be gone | take another )",
        "( can not | will not | not going to | unable to ) ( wait | be waiting | sit | hang ) ..2 ( any longer | much longer | forever | around | for ever | indefinitely | another )",
        "( and that is | this is my | that is my ) ( final | final offer | last offer | final word | last word | final answer )",
        "( if you want me , | if you are serious | if you still want me ) ..4 ( must | have to | need to | better | decide | will send | sign )",
        "( if not | otherwise ) , ..1 ( i am ( out | gone | off ) | i ( will | shall ) ( walk | withdraw | sign | take the | take another | accept | go elsewhere ) | forget | lose me )",
        "no ..2 ( by | before ) ..3 , no ..2",
        "or ( take me off | strike me | count me out | forget | remove me )",
        "my offer ( to ..3 | for you )? ( expires | ends | lapses | is void | is off )",
        "take it or leave it ( $ | . | , )",
        "^ ( it is ..1 | this is ..1 )? now or never ( for me | for this | for you | for us | as far | $ )",
        "( my | the ) deadline for your ..6",
        "( treat | take | taken | regard | read | count | interpret | understand | assume ) ..1 ( your | any | further | that | this | it | continued )? ..1 ( silence ( as | to | for | means | by | after | beyond | $ | , ) | as a no | as a refusal | as a rejection | as no | as your answer | as a final )",
        "( no | without ) ( answer | reply | response | call | word ) ..1 by ..4 ( will | means | and | is | i )",
        "( after | from | past ) ..4 ( i am | you are | i will | i shall | consider me | i am not ) ..1 ( off the market | out of luck | gone | assume | history )",
        "( ball is in your court | clock is ticking | clock is running | time is running out | running out of time )",
        "you ( have | have got | got ) ( 24 | 48 | 72 | two | three | five | seven ) ( hours | days ) ( $ | to | . )",
        "( giving | give ) you ..1 ( until | till | 24 hours | 48 hours | one week | a week | two days | three days | one more | one last | a final ) ..2",
        "( do not | do not even ) ..1 ( bother | trouble ) ..1 ( contacting | calling | replying | writing | answering ) ..2 ( me | again | at all | after )",
        "( will not | can not | shall not ) ( hold | keep ) ..2 ( door | offer | place | date | position | spot | window ) ..1 ( open | free )? ..1 ( beyond | past | after | longer | forever | any )",
        "( that is when | that is the day | since that is when ) i ( stop | cease | lose interest | walk | withdraw | sign )",
        "( been patient | waited | been waiting ) ..1 long enough",
        "my patience ( has run | is over | ends | is gone | is exhausted )",
        "i expect ( to hear | an answer | your answer | a reply | a response | a decision ) by ..6",
        "by ..5 ( or | otherwise ) ( i walk | i sign | i am gone | i withdraw | i will sign | i will take | i will withdraw | i will walk | find | lose | forget | never )",
        "my patience ( runs | is running | ran | has run | will run | has limits | is not | is wearing | is at an end )",
        "( will | shall ) not ( be asking | ask | wait | be waiting | be available ) ..2 ( again | longer | forever | third | another | indefinitely | twice )",
        "give you ..1 ( one | two | three | four | five | another | 24 | 48 ) ..1 ( more | working )? ( day | days | hours | week | weeks ) ..2 ( and | to | or | before | longer )",
        "you have ( until | till | 24 hours | 48 hours | one week | two days | three days | one day | a week ) ..4 ( to ( reply | answer | respond | decide | make | call | tell | confirm | hire | offer | get | come ) | or | before )",
        "( only | once ) ..2 ( ask | asking | asked ) ..2 once more",
        "set ..1 a ..1 ( time limit | deadline | time-limit ) ..3 for ( your | you | a | the | this )",
        "not ..1 ( one | a ) ( hour | day | minute | second ) longer",
        "if ..6 ( not rung | not called | not answered | not decided | not heard ) ..6 ( done | over | finished | out )",
        "my ( availability | interest ) ( expires | runs out | lapses ) ..4",
        "( make | make up ) ..3 ( decision | mind | minds ) ..6 or ( find | lose | i | forget | look )",
        "( tell | give | answer | call | hire | let ) me ..8 or ( find | lose | forget | else | watch | i walk | i will ( walk | sign | withdraw ) )",
    ),
    guards=(quoted, attributed, jesting, _explained, _of_arrangements),
)
COURTEOUS: Final = Frames(
    (
        # what the writer will take silence for
        "i|we ( will | shall | would | must )? ..2 ( assume | consider | regard | take it | presume | conclude | treat ) ..10 @refusal-words ..4 ( unless | if | failing | should | without | in the absence of ) ..3 ( hear | receive | get | answer | reply | response | word | write | object | told | tell )",
        "( unless | if | failing | should | without | in the absence of ) ..6 ( hear | receive | get | answer | reply | response | word | write | letter | objection ) ..12 i|we ( will | shall | would | must )? ..2 ( assume | consider | regard | take it | presume | conclude | treat | draw ) ..8 ( @refusal-words | my own conclusions | my conclusions )",
        "( unless | if | should | without ) ..6 ( no | not | never | nothing ) ..10 i|we ( will | shall | would | must )? ..1 ( assume | consider | regard | take it | presume | conclude | treat | count ) ..8 @refusal-words",
        "failing ..1 ( a | an | your | any )? ..1 ( reply | answer | response | word | decision | news ) ..10 ( i | we )",
        "( no | nothing ) ..1 ( news | answer | word | reply | letter | call | more )? ..1 ( by | before | till | until | after ) ..6 ( will | would | shall ) ( tell | mean | say | be ) ..4 ( everything | all | enough | no | answer | end | refusal | need to know )",
        "( silence | no answer ) ..6 ( will | shall | would ) ( tell | be my | be your | be taken | mean | say )",
        "i|we ( will | shall | must ) ..12 ( act | proceed ) accordingly $",
        "( draw | drawing ) my ( own )? conclusions",
        # the day after which the writer is gone
        "( from | after | past | as of | beyond | by ) ..7 i|we ( am | are | will | shall | can ) no longer ( be )? ..1 @unavailable ( $ | , | for you | to you | for your | for this | to your | any more | anymore | and )",
        "i|we ( am | are | will be | shall be | remain ) ( only )? ..2 @unavailable ..2 ( until | till | up to ) ..6 ( and ( no | not ) | not ( one | a ) | then i ( sign | accept | am gone ) | after that ( i | the | you ) ..4 ( sign | take | accept | gone | price ) )",
        "( from | after | past | as of ) ..7 ( do not | you can not | you may not | you need not ) ..1 ( count on | rely on | expect | ask | call | write | contact | look for ) ..1 ( me | to me | for me | an answer )",
        "( hold myself | keep myself | reserve myself | have me ) ..4 ( until | till | up to ) ..8 ( then | after that | and not | and no | not a | no longer | thereafter | , not )",
        "( can | could | will | shall ) ..1 ( wait | hold on | hold out ) ..3 ( until | till | up to ) ..6 ( then i ( sign | accept | am gone ) | after that i ( sign | accept | am gone | am lost ) | and not | and no longer | , no longer | , not a | not a ( day | minute | hour ) )",
        "( wait | give you | give it ) ..2 ( more | another | further )? ..2 ( days | weeks | hours | week | day ) ..1 ( more )? , ( no more | not more | no longer | and no | not a | not one | and not )",
        "( stands | stand | holds | is valid | is good | is open | remains open | remains valid | counts ) ..3 ( until | till | up to ) ..5 ( and | , ) ( not a | not one | no longer | not any | not beyond | then i )",
        "( not | no ) ( one | a | an )? ( day | hour | minute | week ) ( longer | more ) $",
        "i ( will | shall | am going to ) ..1 be ( somebody | someone ) else 's ..3",
        "( want | take | have | hire | keep ) me ..2 or ..2 ( lose | leave | forget | give ) ( me | it )",
        "( they | them | he | she | company | firm ) ..2 ( get | gets | have | has | will have ) my ( yes | answer | signature | word ) ..8 ( if | unless )",
        "( ask | write | call | try | knock | mail | ring | look into | look in ) ..4 ( one last | one final | a last | for the last | a final ) time",
        "( allow | grant | allowing | granting ) you ( until | till | time until | another ..2 | one more ..1 | exactly ) ..3",
        "( when | if ) i ( do not | not | will not ) ..2 ( receive | get | have | hear ) ..4 ( till | until | by | to ) ..3 i ( understand | know | inform | think | assume ) ..4",
        "( can not | will not | must not ) ..1 ( go on | continue | drag on | last ) ..3 ( beyond | past | longer | after )",
        "my ( kind | generous )? ( offer ( to ( work | join | start | help ) ..3 | for you ) | willingness | readiness | candidature | application ) ..6 ( ends | expires | is withdrawn | runs out | stops | lapses ) ( with | on | at | by | after | when )",
        "i|we ( will | shall ) ( take | accept | answer | make ) no ( further | more | other ) ( calls | mails | messages | questions | attempts ) ..2 ( after | from )",
        "( then | and | so ) ..1 ( we both | both of us | you and i | i ) ..1 know where ( we | i ) stand",
        "after ( that | which ) ,? i ( withdraw | sign | accept | am gone | am no longer | take another | take the other | shall withdraw | will withdraw | will sign ) ..3",
        "my ..1 ( patience | candidature | application ) ..5 ( ends | expires | runs out | lapses | stops ) ( on | at | with | by | after )",
        "( hold | keep | reserve ) ..4 for you ..2 ( until | till | to ) ..4 , ( no longer | not longer | no more | not a )",
        "( after | from | past ) ..7 you ( can | may | should ) forget ..2 me",
        "( from | after ) ..4 my ( door | ear ) ..1 ( is | will be | stays ) ( closed | shut )",
        "lose me to ..4 ( competition | competitor | competitors | another | other | rival | next )",
        "( last | final | third and last ) ( time | mail | message | letter | attempt | email | note | call ) ( that )? ( i ( ask | write | will | shall | trouble | bother ) | you ( will | shall ) )",
        "( date | day | hour | deadline | point | moment ) after which ( i | we | you | my ) ..3 ( not | no longer )",
        "( until | till ) ..4 , ( after that | then | from then on ) ..2 ( price | fee | rate | salary | terms | offer | place ) ..2 ( goes up | rises | doubles | falls | lapses | gone | changes | change )",
    ),
    guards=(quoted, attributed, jesting, _explained, _of_arrangements),
)


@rule(
    "ultimatum",
    category="tone",
    family="pressure",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Name the date as a fact and leave the choice to them: “I have to answer another offer by Friday and wanted you to know.”",
    cues=(ULTIMATUMS, COURTEOUS),
    cite=Cite(
        "how-not-to-follow-up",
        "being aggressive with your follow-up will only serve to turn them off",
    ),
    advice=("stalking-ultimatum", "aggressive-push"),
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            say="[[If I do not hear from you by Friday, I will withdraw]] my application.",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[This is your last chance]] to answer.",
            advice="aggressive-push",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[From Tuesday noon I am no longer at your disposal]].",
        ),
        example(
            kind=Kind.STATUS_CHECK, say="It is yes [[by Monday or I sign]] with somebody else."
        ),
    ),
    good=(
        example(say="If I do not hear from you, I will follow up on Friday as we agreed."),
        example(say="I have another offer with a deadline of Friday and wanted to let you know."),
        example(say="Unless I am mistaken, the portal closes on the 14th."),
        example(say="Either we found a donor by January or we sold the van, and we found one."),
        example(kind=Kind.OTHER, say="Either the boiler works by Friday or I walk."),
        example(say="After Tuesday I am no longer available on this number."),
        example(say="The last chance to see the exhibition is on Sunday."),
    ),
)
def ultimatum(document: Document, options: Options) -> Iterator[Hit]:
    """A deadline with a consequence, set by the applicant.

    A deadline that the writer invents puts the reader on the spot, and mostly the reader cannot
    keep it. A real deadline, such as another offer, can be told without an "or else".
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, ULTIMATUMS, COURTEOUS):
            yield Hit(message=f"“{found.text}” reads as an ultimatum", span=found.span)
