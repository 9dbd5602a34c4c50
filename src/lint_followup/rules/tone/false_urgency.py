"""Urgency that the reader does not share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    attributed,
    elsewhere,
    named,
    negated,
    of_others,
    own_action,
    quoted,
    technical,
    thanked,
)
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._moods import released

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

HURRY: Final = Frames(
    (
        "( urgent | urgently | immediate | immediately | instant | speedy | swift | earliest | most urgent | quickest | fastest ) ..2 ( reply | response | answer | decision | confirmation | feedback | requested | needed )",
        "your ..2 ( urgent | immediate | instant | speedy | swift ) ( attention | action | consideration )",
        "( give | pay ) ..4 ( urgent | immediate | instant ) ( attention | consideration )",
        "( reply | response | answer | attention | decision | action | confirmation | feedback | update | verdict ) ..3 ( urgently | immediately | needed now | needed today | needed within | required today | required now | urgently requested | of the utmost | is urgent )",
        "( ( reply | respond | confirm | decide | let me know | get back to me | get back | revert | inform me | tell me | write back | call me | come back to me | sort out | hear from you ) ..8 | ( need | want | require | expect | have | wanted ) ..3 ( answer | reply | response | decision | verdict | result ) ..4 ) ( immediately | at once | right away | right now | urgently | asap | forthwith | without delay | today itself | within 24 hours | within the hour | within the next hour | by tonight | by the end of today | before the end of today | this instant | straight away | straightaway | this minute | today , without | before lunch | before you go home | in the next ten minutes | in the next hour | without fail | now rather than later | by end of day | by eod | by close of business )",
        "( reply | respond | answer | confirm | decide | me know | back to me | get back | inform me | write back | call me ) ..2 now ( $ | , | please )",
        "( asap ) ( $ | so | as | if | about | regarding | concerning | on | because | and | or | for )",
        "( this | it | matter | mail | request | my ..3 | i ..3 ) ( is | as ) ..2 ( urgent | critical | an emergency | top priority | high priority | of an urgent nature | very urgent | most urgent | extremely urgent )",
        "( treat | mark | marking | consider | flag | regard ) ..4 ( urgent | most urgent | critical | priority | emergency )",
        "( writing | write | ask | asking | request ) ..2 with ..1 urgency",
        "( this is an | my | an ) ( urgent | emergency | critical ) ( follow-up | message | inquiry | enquiry | reminder )",
        "^ urgent ( : | ! | - | – )?",
        "time is of the essence ( here | so | for me | in my | and please | $ )",
        "time is of the essence , so",
        "no time to ( lose | waste )",
        "( sooner the better )",
        "on ( top | high ) priority",
        "^ ( top | high ) priority",
        "( utmost | highest ) urgency",
        "( without | no ) ..1 ( further | more | any | additional )? ..1 delay",
        "please , no delay",
        "( can not | can no longer | must not ) wait ( : | , | - | any | another | until | $ )",
        "( drop | leave ) ( what you are doing | everything )",
        "( the second | the moment | the minute | the instant ) you ( open | read | hear | get | see | receive | know ) ..4",
        "( this very | this same ) ( afternoon | morning | minute | evening | day | hour | second | moment )",
        "( quick | fast | swift | instant | prompt ) ( answer | reply | response | decision ) ..1 ( needed | required | requested | please | necessary | expected | a must )",
        "( pronto | right this second | right this minute | stat $ | chop chop | double quick | on the double | tout de suite | without a moment | not a moment )",
        "( do not | can not you | you can not ) ..1 ( wait | delay | let | leave ) ..1 ( until | till | it ) ..1 ( tomorrow | next | monday | later | any longer )",
        "( get | need | want ) ..5 ( wrapped up | sorted out | sorted | finalised | finalized | settled | decided | signed | done ) ..1 ( today | tonight | by tonight | this afternoon | right now | immediately | now )",
        "( really | absolutely | simply )? must have ( your | an | a | the ) ..2 ( answer | feedback | reply | decision | response | verdict | news ) ..4",
        "imperative ..1 ( that | to ) ..2 ( hear | know | reply | respond | i | you )",
        "( i | we ) ( need | want | require | must have | must know ) ..6 ( today | right now | immediately | by tonight | this minute | at once | before the end of the day | by tomorrow morning | within 24 hours )",
        "( expedite | fast-track | speed up | hasten ) ( my | your | the hiring | this ) ..2 ( result | application | decision | process | reply | response | hiring | interview | case )",
        "( needed | reply | answer | response ) within ( 24 hours | an hour | the hour | the day | 12 hours | 48 hours )",
        "( reply | respond | answer | get back | revert | inform me ) ..2 ( quickly | immediately | at the earliest | today | tonight | this minute | within the day | as fast as )",
        "( please | kindly ) ( call | contact | phone | ring | text ) me ( today | now | immediately | tonight | right )",
        "( revert | reply | respond | inform | confirm | needful | let me know ) ..4 at the earliest",
        "( on priority | most urgent basis | urgent basis | on urgent | today itself )",
        "( i | we ) ( urgently | desperately | immediately ) ( need | require | want | must )",
        "need ..4 as soon as possible",
        "time is running out",
        "^ time sensitive",
        "urgent ( ! | : ) ..4",
        "( how | so | very | most | extremely | really ) pressing ..1 ( my | this | it | the ) ..2 ( matter | case | request | situation | is )",
    ),
    guards=(
        quoted,
        attributed,
        of_others,
        elsewhere,
        own_action,
        thanked,
        technical,
        named,
        released,
    ),
)
PACE: Final = Frames(
    (
        "( today | tonight | now | this week ) , not ( tomorrow | next | later | on )",
        "( every | each ) ( day | hour | minute | week ) ( that )? ..1 ( passes | goes by | goes | without ) ..8 ( lost | costs me | hurts | counts | harder | too late | unbearable )",
        "( treat | handle | consider | put | deal with | take | process ) ( my | this | me ) ..3 ( before | ahead of | first | above ) ..1 ( all | the others | others | everyone | everybody | any | anything )",
        "( decide | answer | reply | respond ) ..3 ( this ( afternoon | evening | morning ) | already today | today already | tonight | within the hour )",
        "( within | in ) the next ( hour | two hours | few hours | three hours | couple of hours | day | 24 hours | 48 hours )",
        "( reply | response | answer | attention | decision | action | confirmation | feedback | update | verdict ) ..3 is needed",
        "( hurry | rush ) ( up | it | you )",
    ),
    guards=(
        quoted,
        attributed,
        of_others,
        elsewhere,
        own_action,
        thanked,
        technical,
        named,
        negated,
        released,
    ),
)


@rule(
    "false-urgency",
    category="tone",
    family="pressure",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Leave the pace to them; if there is a real deadline, name it: “I have to answer another offer by Friday.”",
    cues=(HURRY, PACE),
    cite=(
        Cite("weekly-follow-up", "inboxes full of e-mails all demanding immediate attention"),
        Cite("do-employers-like-it", "about not overwhelming them or pushing too hard"),
    ),
    advice="urgency-demand",
    bad=(
        example(kind=Kind.STATUS_CHECK, say="A [[reply urgently]] awaited would help."),
        example(kind=Kind.STATUS_CHECK, say="[[Time is of the essence, so]] I count on you."),
        example(kind=Kind.STATUS_CHECK, say="Could you [[let me know the result right now]]?"),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[Time is of the essence, so]] I write again before my visa ends on Friday.",
            context=Context(deadline=date(2026, 11, 20)),
        ),
    ),
    good=(
        example(say="My notice period is one month, and I could start immediately after that."),
        example(
            say="I spent six years in urgent care, and the pace you described is the one I know."
        ),
        example(say="We aimed to answer all urgent referrals within four hours."),
        example(say="Please do not rush on my account."),
        example(say="That is my concern alone, so please do not let it rush you."),
        example(say="No reply is needed; I only hoped that it would be useful."),
    ),
)
def false_urgency(document: Document, options: Options) -> Iterator[Hit]:
    """Urgency without a reason.

    To the reader, one applicant's impatience is one more mail that demands attention at once. A
    real deadline is worth telling; hurry as such is not.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, HURRY, PACE):
            excused = found.softened or document.context.deadline is not None
            yield Hit(
                message=f"“{found.text}” presses the reader",
                span=found.span,
                severity=INFO if excused else WARNING,
            )
