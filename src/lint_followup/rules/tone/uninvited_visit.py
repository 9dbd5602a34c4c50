"""Coming by unasked, or pressing for one more meeting."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import as_agreed, negated, not_mine, quoted, thanked
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._clauses import clause_before, clause_of, norms, reported_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def invited(match: Match) -> bool:
    """They asked for it, or it is what was arranged: "for the interview", "Ms Ito suggested"."""
    words = norms(match)
    return not _INVITED.isdisjoint(words) or any(
        word == "for" and not _APPOINTMENTS.isdisjoint(words[place + 1 : place + 5])
        for place, word in enumerate(words)
    )


_INVITED: Final = frozenset(
    """agreed arranged confirm confirmed invitation invited inviting letting proposed requested
    scheduled suggested suggestion""".split()
)
_APPOINTMENTS: Final = frozenset(
    """assessment audition class exam induction interview interviews onboarding orientation round
    shift tasting test tour training trial""".split()
)


def offered(match: Match) -> bool:
    """It is left to the reader: "if it suits you", "whenever you like"."""
    words = norms(match)
    return (
        clause_before(match, 1) == ["or"]
        or ("me", "know") in pairwise(words)
        or any(
            word in {"if", "when", "whenever", "whichever", "should", "unless", "convenient"}
            and not _WISHED.isdisjoint(words[place : place + 7])
            for place, word in enumerate(words)
        )
    )


_WISHED: Final = frozenset(
    """convenient helpful helps help invite like need needed needs prefer suit suits time useful want
    whenever wish""".split()
)


def abstract(match: Match) -> bool:
    """They do not go there: "I will come to your question"."""
    words = [t.norm_ for t in match.doc[match.start : match.end + 3]]
    return any(
        word in {"your", "the"} and not _ABSTRACT.isdisjoint(words[place + 1 : place + 3])
        for place, word in enumerate(words)
    )


_ABSTRACT: Final = frozenset(
    """ad advert advertisement aid attention bank blog channel city comment comments conclusion country
    disposal doctor email emails end feed file game head help idea judgement kind letter life linkedin mail
    message mind name notes offer one online page phone point portal post posting process profile proposal
    question questions remark remarks report rescue same second service side site's source statement story
    street suggestion support table talk team tests text time times topic town train truth video village
    way webinar website words""".split()
)


def transitive(match: Match) -> bool:
    """It is a thing that is stopped or dropped in: "I will drop in the form"."""
    last = match.doc[match.end - 1].norm_
    after = [t.norm_ for t in match.doc[match.end : match.end + 1]]
    return last in {"in", "up", "by", "over"} and not _OBJECTS.isdisjoint(after)


_OBJECTS: Final = frozenset("a an her his it my our some the their them these those".split())


def denied(match: Match) -> bool:
    """It is not done: "rather than knock on your door"."""
    return not {"not", "never", "than", "without", "instead"}.isdisjoint(clause_before(match, 1))


def habitual(match: Match) -> bool:
    """It happens all the time: "I visit your museum every month"."""
    return not {"always", "each", "every", "often", "used", "usually"}.isdisjoint(norms(match))


_SHALL: Final = (
    "( i|we ( will | shall | am going to | are going to | am | are | plan to | plan on | am planning | intend to | thought i would | thought i 'd"
    " | thought i might | thought i could | thought of | want to | may | might | was going to | was planning to"
    " | have decided to | mean to | propose to | must | have to | will have to | need to | am just | am thinking of ) | let me | allow me to"
    " | thinking of | planning to | planning on | my plan is to | my idea is to )"
)
_MAY: Final = (
    "( i|we ( can | could | 'd like to | would like to | 'd love to | would love to | 'd happily )"
    " | ( can | could | may | might | shall | should ) i|we )"
)
_YOURS: Final = "( ( your | the ) ..2 @premises | yours ( $ | on | this | tomorrow ) | your ( way | place | end | house | home | street ) )"
_TO: Final = "( to | at | by | in | into | past | round | around | on | over to | round to | down to | up to | along to | across to | for | towards )"
_PURPOSE: Final = (
    "( to | and | so ) ..2 ( see | talk | speak | ask | hear | say | hand | collect | pick | find | meet | discuss | show | follow"
    " | chat | explain | check | introduce | convince | fetch | deliver | drop | prove | sit | shake | thank | learn | tell | bring )"
)

CALLS: Final = Frames(
    (
        f"{_SHALL} ..3 @visiting ..2 ( to | at | by | in | into | past | round | around | over to | towards | across to ) ( your | yours )",
        f"{_SHALL} ..4 @visiting ..2 ( by | at | into | over at | over to | round to | round at | in at | in on | past | via ) ( your | the )",
        f"{_SHALL} ..3 ( make | making ) ..3 ( detour | stop | stopover | halt ) ..2 ( via | at | by | in ) ( your | the )",
        f"{_SHALL} ..3 ( return | come back | come again | coming back | be over | come over | come round | jump in | nip in | come around ) ..6 ( @near-days | ( to | at | in ) ( your | the ) ..2 @premises | with | my lunch | on my )",
        f"{_MAY} ..2 ( come around | come over | come round | come by | come down | return | come back ) ..8 ( @near-days | with ..1 ( a | my | some ) )",
        f"{_SHALL} be ..1 ( at | in | near | around | outside | by ) ( your | the ) ..9 ( so | and ) ..3 ( we | i | you ) ( can | could | will | would | might | 'll | 'd ) ..2 ( talk | speak | see | meet | knock | say | drop | stop | look | chat | discuss | ask )",
        f"{_SHALL} be ..2 ( near | in your | in the area | in the neighbourhood | in the neighborhood | at your | around | passing | close to | by ) ..10 ( and | so ) ..2 ( would | will | could | might | 'll | 'd | can ) ..2 ( knock | ring | look in | stop by | drop in | pop in | say hello | call in | come in | come by )",
        "( will | would | can | could ) ..1 ( drive | bring | take | drop | accompany ) me ..2 to your ..8",
        "( get off | step off | hop off | get out ) and ..2 ( ring | knock | come | walk | ask )",
        "( can | could | may | might | shall ) i ..2 ( come | drop by | stop by | pass by ) ..1 ( and | to )? see you ..3 ( @near-days | after | before | at | in | $ )",
        "( on my way | on the way | under way ) ( to | over ) ..1 ( your | you )",
        "visit you ..8 ( and | to | so | $ | at | on | in )",
        "i will come ..1 ( anyway | regardless | all the same | either way | nevertheless )",
        f"{_SHALL} ..6 ( try | ask | hear | collect | fetch | speak | talk | apply | explain | answer | hand ) ..6 ( in person | personally | face to face ) ..2 ( @near-days | $ | at | in | on )",
        "( on | this | next )? ..1 @near-days ..2 i am ( at | in | outside ) ( your | the ) ..2 @premises",
        "( liberty | freedom | opportunity | occasion ) ..2 ( of | to ) ..2 ( call | calling | visit | visiting | come | coming | stop | stopping | drop | dropping ) ..3 ( at | on | by | to | you | in )",
        f"{_SHALL} ..3 @dropping-in ..1 {_TO}? ..1 {_YOURS}",
        f"{_SHALL} ..3 ( drop | pop | stop | swing | nip | call | look in | pass | step | turn up | show up | walk | barge | dropping | popping | stopping | swinging | passing | calling | come over | coming over | come down | come up | come along | turning up | showing up ) {_TO} ..1 {_YOURS}",
        f"{_SHALL} ..3 @dropping-in ( $ | @near-days | {_PURPOSE} | on | one | some | , | before | myself | later | again | at | every | for | with | next | this )",
        f"{_SHALL} ..3 ( drop by | drop in | pop by | pop in | pop round | pop over | swing by | stop by | nip in | show up | turn up | barge in | dropping by | dropping in | popping in | popping by | swinging by | stopping by | turning up | showing up | look in )",
        f"{_SHALL} ..3 ( come | coming ) ..2 to the ..2 @premises ..2 @near-days",
        "( ticket | flight | train | hotel | seat | car ) ..8 ( see | talk to | speak to | meet | talk with | speak with ) you",
        f"{_SHALL} ..3 ( go | going | travel | travelling | fly | flying | drive | driving | take | taking | come | coming | cycle ) ..9 {_PURPOSE} ..2 ( you | personally | in person | face to face | there )",
        f"{_SHALL} ..3 ( go | going | come | coming | march | walk ) ..2 to the ..2 @premises ..3 {_PURPOSE}",
        f"{_MAY} ..3 @dropping-in ( $ | and | @near-days | {_PURPOSE} | {_YOURS} | at {_YOURS} | on | for ..2 minutes | unannounced )",
        f"{_MAY} ..3 ( drop | pop | stop | swing | nip | call | turn up | show up ) {_TO} ..1 {_YOURS}",
        f"{_MAY} ..3 ( visit | come to ) ( you | {_YOURS} ) ..4 ( @near-days | {_PURPOSE} | without | $ )",
        f"{_SHALL} ..3 ( visit | visiting ) ( you | {_YOURS} )",
        f"^ ( will | might | may | shall | can | could ) ..2 @dropping-in ( {_YOURS} | at {_YOURS} | $ | @near-days | {_PURPOSE} )",
        "( pay | paying ) ( you | your ..3 | the ..2 ) ..1 ( a | another ) ..2 visit",
        "( planning | plan | making | arranging ) ..1 a ..2 visit to ( you | your | the )",
        f"{_SHALL} ( be | just be | be waiting | wait | be standing | stand | sit | stay | hang | camp | be sitting | come and sit | come and wait | just ..2 sit ) ..3 ( at | in | outside | by | in front of | near | inside | before | around in ) ( your ..2 @premises | ( the | your ) ..2 @thresholds )",
        f"{_SHALL} ( be ..1 outside | be ..1 in front of | be ..1 round at | wait ..2 outside | wait ..2 at | stand ..2 in | stand ..2 outside | wait ..2 for you ) ..1 {_YOURS}",
        f"{_SHALL} be ..1 ( round | over | along | by ) ..2 ( at | to | on | $ | @near-days ) ..1 ( yours | your | @near-days | hear )",
        "i 'd|would be at your ..1 @thresholds|@premises",
        "( wait | waiting ) for you ..1 ( in | at | outside | by | after ) ( the | your )",
        f"{_SHALL} ..3 ( present myself | introduce myself | announce myself | install myself | report ) ..2 ( at | in | to ) ( the | your )",
        f"( ( do not be | don't be ) surprised ..1 ( if | when | to ) | expect | look out for | watch out for | you will ( see | find | meet | have ) | you can ( expect | see | find ) | you may ( see | find ) ) ..2 ( me | i | us ) ..4 ( @near-days | {_YOURS} | in person | @dropping-in | @thresholds | come | standing )",
        "expect a ..1 visit",
        "see you ..3 ( at | in ) your ..1 @premises",
        f"{_SHALL} ..4 ( drop | dropping | leave | leaving | hand | handing | deposit | place ) ( off )? ..8 ( at | in | with | on ) your ..2 @premises",
        "( knock | knocking ) ( on | at ) ..2 ( door | doors | window | gate )",
        "( will | shall | might | may | to | and | 'll ) ..5 and knock ( $ | on )",
        "( ring | ringing ) ( at | on )? ( your | the ) ..1 ( door | bell | doorbell )",
        "( stick | pop | put | poke | popping | sticking | putting | poking ) my ( head | nose ) ( in | round | around | through )",
        f"{_SHALL} ..2 ( surprise | catch | ambush | intercept | find | come see | come and see | see ) you ( at | in | outside | by | near | after ) ( the | your ) ..3",
        f"{_SHALL} ..3 ( walk in | walking in | turn up | turning up | show up | showing up ) ..1 ( $ | and | @near-days | unannounced | in person | with | on | at | one | some )",
        f"{_SHALL} ..4 ( bring | drop | deliver | hand | carry | bringing | dropping | delivering | handing ) ..6 ( round | over | off | by | in person | personally ) ..2 ( to | at | in ) {_YOURS}",
        f"{_SHALL} ..4 ( bring | drop | deliver | carry | bringing | dropping | delivering ) ..6 ( to | at | by ) your ..2 @premises",
        f"{_SHALL} ..3 ( come | call | appear | ask | turn | travel | arrive | collect | pick | fetch ) ..6 ( in person | personally | face to face | without an appointment | without appointment | unannounced | uninvited | unasked )",
        f"{_SHALL} ..1 ( personally | myself ) ..1 ( come | go | turn | visit | call ) ..2 ( to | at | on | by )",
        f"{_SHALL} ..3 come ..4 to ( the | your ) ..2 @premises ( myself | personally | again )",
        "( in the area | in the neighbourhood | in the neighborhood | nearby | around the corner | round the corner | close by | near you | near your ..2 | your way | in town | in your ..2 | driving past ..2 | passing ..2 | in your street ) ..12 ( say hello | say hi | knock | ring the bell | look in | drop in | pop in | stop by | come by | come in | call in | pop round | swing by | at the desk )",
        "( pass | passing | come | coming | drive | driving ) ..6 ring ..1 bell",
        "( tomorrow | today | tonight | next ..1 | this ..1 | on ..1 | @near-days ) ..3 i ( am | will )? ( come | visit | go | drive | stop | pass | drop | pop | call | arrive | coming | visiting | stopping | dropping | passing ) ..3 ( ( your | the ) ..2 @premises | you ( $ | , | and | to ) )",
        "i ( come | drive | arrive ) ..2 to your ..2 @premises ..3 @near-days",
        "( turn | show ) up ( one | some | at your | unannounced | in person | on your )",
        "look in on you",
        "come ..2 without ..1 appointment",
    ),
    guards=(
        quoted,
        reported_to,
        as_agreed,
        denied,
        not_mine,
        invited,
        offered,
        habitual,
        abstract,
        transitive,
    ),
)
PUSHES: Final = Frames(
    (
        "( another | one more | just | only | have | spare | give me | want | need ) ..2 ( five | ten | fifteen | twenty | thirty | few | a couple of | couple of | some ) ( more )? ..1 ( minutes | minute | moments ) ..10 ( convince | persuade | prove | show you | show | change your | explain | make my | correct | go through | demonstrate | present )",
        "( five | ten | fifteen | twenty | thirty | a few | a couple of | some ) more ( minutes | moments ) ( of your | for me | with you | with the | to | so | , | ? )",
        "( give me | grant me | allow me | spare me | want | need | ask for | request | beg for | would like | 'd like | would love | 'd love | please | could we have | can we have | may i have | could i have | can i have | have ) ..2 ( another | one more | one last | a second | a final | a last | a further | an extra ) ..2 ( chance to ( talk | meet | speak | convince | see you | sit | show | explain | present ) | opportunity to ( talk | meet | speak | convince | see you | sit | show | explain | present ) | meeting | conversation | talk | chat | sit-down | face-to-face | get-together | appointment | audience | session )",
        "( meet | talk | speak | sit down | see you | meet you | get together | come back | come in | come | meeting | talk to you | speak to you | speak with you | talk with you | sit down with you ) ..2 ( once more | one more time | again | one last time | once again ) ..10 ( so | so that | in order | to | and | because ) ..3 ( convince | persuade | explain | prove | show | correct | make my | go through | clear | change | demonstrate | clarify | set | continue | finish | answer )",
        "( want | like | love | need ) to ..2 come ( back | in )? ..2 for ( a | another ) ..1 ( second | further | last | quick | short | proper )? ..1 ( talk | chat | conversation | meeting )",
        "( another | ten more | five more | some more | a few more | a little more | fifteen more | a bit more | one more ) ..2 ( minutes | minute | hour | quarter of an hour | half hour | half an hour | time | moment | moments ) ..1 ( with | of | for ) ..1 ( you | your | me | the ..1 @hirer-places|@deciders )",
        "( ten | five | fifteen | twenty | thirty | some | few ) more minutes of",
        "insist on ..1 ( meeting | seeing | talking | speaking | coming | another | a )",
        "( please | could you | can you | would you | will you ) ..2 ( make | find | take | spare ) ..2 ( time | minutes | moment | half an hour ) for me ..3 ( @near-days | again | once more | $ | , | and )",
        "( sit across from you | face you | look you in the eye | stand before you | sit in front of you | sit opposite you ) ..3 ( again | once more | one more time | and | to )",
        "( let me | allow me to ) come ..1 ( in | back | over )? again",
        "( come | drop | stop | call | look | pop ) ( by | in | round ) every ( day | morning | afternoon | evening | week )",
    ),
    guards=(quoted, reported_to, as_agreed, negated, thanked, offered),
)


@rule(
    "uninvited-visit",
    category="tone",
    family="pressure",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.THANK_YOU, Kind.REJECTION_REPLY, Kind.PRE_INTERVIEW),
    regions=("body",),
    suggestion="Offer instead of announcing: “I would be glad to come in again if that would help.”",
    cues=(CALLS, PUSHES),
    cite=Cite(
        "how-not-to-follow-up",
        "desperate for a little more face-time with the interviewer",
    ),
    advice="face-time-push",
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[I will stop by your office on Thursday]]."),
        example(kind=Kind.STATUS_CHECK, say="[[Could I drop in to hand you my references]]?"),
        example(
            kind=Kind.REJECTION_REPLY,
            say="I would love [[another ten minutes to convince you]].",
            also=("arguing-with-refusal",),
        ),
        example(kind=Kind.THANK_YOU, say="[[I shall wait for you in the lobby on Friday]]."),
    ),
    good=(
        example(kind=Kind.STATUS_CHECK, say="I would be glad to come in again if that helps."),
        example(kind=Kind.STATUS_CHECK, say="I will come back to your question tomorrow."),
        example(say="As you suggested, I will stop by on Friday to sign the form."),
        example(say="You mentioned that visitors can drop in on Wednesdays."),
        example(say="Patients drop in without appointments at Northfield Clinic."),
    ),
)
def uninvited_visit(document: Document, options: Options) -> Iterator[Hit]:
    """An announced visit, or a push for one more meeting.

    A visit that nobody asked for takes the reader's day out of their hands, and pushing for more
    time weighs on them. If they want to see you again, they will say so.
    """
    for found in document.find(Region.BODY, CALLS, PUSHES):
        span, words = clause_of(document, found)
        yield Hit(message=f"“{words}” puts the reader on the spot", span=span)
