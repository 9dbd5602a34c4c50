"""Blaming the reader for silence, delay or a broken word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    attributed,
    conditional,
    elsewhere,
    quoted,
    softened,
    understanding,
)
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._affect import admiring, in_the_past

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

OMISSIONS: Final = Frames(
    (
        "( you | nobody | no one | none of you | your ..2 ) ..1 ( have | has | had ) ..2 ( not | never ) ..3 @duty-done",
        "( nobody | no one | none of you | not one of you | not a single person ) ..4 ( has | have | had ) ..2 ( replied to me | replied to my | answered my | answered me | called me | called back | got back | contacted me | written to me | written back | responded | bothered | told me | informed me | let me know | had the )",
        "( you | your ..2 ) ( do | did | could ) not ..2 even ..2 @duty",
        "you ( do | did ) not ..2 ( reply to | answer my | respond to | call me | call back | get back to | write back | return my | give me a ( fair | real | proper | chance | single ) | read my | look at my | tell me the | inform me )",
        "you clearly did not",
        "you ( do | did ) not ..2 ( keep your | honour | honor | return | bother | have the )",
        "you never ..2 @duty|@duty-done",
        "why ( have | has | did | can ) ( nobody | no one ) ..2",
        "why ( have | did | do | can | are ) you ..1 ( not | never | ignoring | ignore | refusing )",
        "why ( have | has | did | can | do | are ) not ( you | anybody | anyone | somebody | someone | your )",
        "( have | has | had ) not ( had the | shown the | even ) ..2 ( decency | courtesy | manners | respect | grace )",
        "( nobody | no one | none ) ..4 ( decency | courtesy | manners | guts | professionalism )",
        "( nobody | no one ) ( at | in | from | on ) your ..3 ( able | bothered | answers | replies | knows | cares | seems | can | picks | wants | could )",
        "( not | without ) ( one | a | a single | even a | so much as a ) ..1 ( word | reply | line | answer | call | message | response | email ) ..2 ( back | from you | from your | from anyone | since | in return )",
        "( did | do | have ) you even ..2",
        "you ..1 ( could not | can not ) ..1 ( be bothered | find the time | spare ..2 | even | manage )",
    ),
    guards=(quoted, conditional, attributed, understanding),
)
WRONGS: Final = Frames(
    (
        "despite ..5 ( promises | promise | assurances | assurance | promised | assured ) ..4 ( you | your | hr | nobody | no one | nothing | never | not | i have )",
        "( despite | after ) ( three | four | five | six | several | repeated | numerous | many | countless | all my | dozens of | my many ) ..2 ( emails | calls | messages | reminders | letters | attempts | voicemails | requests | phone calls ) ..8 ( nothing | nobody | no one | not | silence | never | no | ignored | still )",
        "you ..1 ( keep | keeps | kept | have kept ) ..1 ( on )? ( postponing | cancelling | canceling | rescheduling | promising | stalling | delaying | ignoring | changing | moving | pushing | putting )",
        "which you ..1 ( neglected | failed | forgot | refused | never | did not | have not )",
        "( had | if ) you ( replied | called | answered | told | kept | written | bothered | done | responded | been honest | only ) ..6 ( when | as | i would not | i would | promised | said | agreed )",
        "you ..1 promised to ..8 ( and | but | yet ) ..1 you? ( did not | have not | never )",
        "you ..1 ( promised | assured | guaranteed ) ( me | us ) ..2 ( an | a | the | that | i ) ..6",
        "you ( told | said ) ..12 ( would hear | will hear | would be in touch | would get back | would call | would let me know | will call | will let me know | within ..3 ) ..8",
        "you ( forgot | forget ) about me|us",
        "you ..1 ( made | make | had ) me ( drive | travel | come | fly | wait | take | do | jump | sit | go | waste ) ..6",
        "( gave | given | giving ) me ..1 false hope",
        "you ..2 ( led | lead | strung ) me ( on | along )",
        "because of ( you | your ..3 ) ( delay | silence | indecision | mistake | i ..1 ( lost | turned | missed | refused | gave ) )",
        "for wasting ( my | our | everybody | everyone ) ..2",
        "( waste | wasted ) of ( my | our ) ( time | day | energy | money )",
        "( complete | total | utter ) waste of time",
        "you ..1 ( could | might ) ..1 ( at least | at the very least )? ..1 have ..2 ( had | told | let | sent | called | given | replied | answered | written | informed | said | mentioned | warned )",
        "the ( very )? least ( you | they | your ..1 ) ( can | could | could have | might | should ) ..1 do",
        "( in spite of | despite ) ..2 ( reminders | repeated | several | many | multiple | numerous | follow-ups | my )",
        "( office | team | department | company | hr ) ( has | have ) failed to",
        "( led | leading ) me to ( believe | think | expect | hope )",
        "( you | your ..2 ) ..2 ( went back on it | went back on | go back on | gone back on | broke it | backed out | pulled out | cancelled at the | canceled at the | stood me up )",
        "( only for you | only for your ..1 | only to be ) ..2 ( to )? ( cancel | cancelled | ignore | ignored | tell | told | find | reject | rejected | turn | turned | keep | kept )",
        "how is it ..1 ( that | possible ) ..2 ( you | nobody | no one | your )",
        "( because | since | as ) ( you | your ..2 ) ..1 ( sat on | delayed | forgot | failed | ignored | took so long | did not | could not | never | dragged | lost | misplaced ) ..6",
        "( you | your ..2 | hr ) ..1 ( sat on | sitting on | dragged your feet | dragging your feet | drag your feet | dragged its feet | buried | lost track )",
        "( no time | not a minute | no time at all | not even time ) ..1 ( for | to ) ..2 ( a | reply | answer | two-line | one-line | write | call | tell | let )",
        "( radio silence | dead silence | total silence | complete silence | stony silence | wall of silence | deafening silence | utter silence | absolute silence )",
        "( you | your ..3 | hr | the recruiter | the manager ) ..2 ( gone | go | going | went | goes ) ( silent | quiet | dark | cold | to ground | missing | awol | mute )",
        "( you | your ..3 | hr | the recruiter ) ..2 ( dropped | fell | fallen ) off the ( face | map | radar | earth )",
        "( not | no ) ..1 ( a | single ) ..1 ( peep | squeak | sausage | whisper )",
        "( you | your ..2 | hr ..1 ) ..1 ( keep | keeps | kept | have kept ) ( putting | fobbing | pushing | postponing | cancelling | canceling | rescheduling | promising | changing | ducking | stalling | making excuses | moving the goalposts | giving me | saying | telling ) ..4",
        "how ( hard | difficult ) ( is it | can it be ) to ..1 ( reply | answer | write | send | call | pick | give | tell | let | read | return | respond )",
        "how ( long | many ..2 | often ) ..1 ( am i ( supposed | expected ) | do i have | must i )",
        "( are | were | will ) you ( ever | finally ) ..2 ( to )? ( reply | answer | respond | get back | decide | tell me | let me know | call | write | bother | make up )",
        "( is | was ) ( anyone | anybody | somebody | someone ) ..1 ( alive | even reading | reading this | awake )",
        "( not | never | nobody | no one | none | could not | can not ) ..3 ( bother | bothered ) ( to | with | replying | answering | reading | calling )",
        "( if | had ) you ..2 bothered",
        "your ..1 ( failure | refusal | inability | unwillingness | reluctance | neglect | omission ) ( to | of )",
        "( you | your ..3 ) ..1 ( are | is | were | was ) ..1 ( to blame | at fault )",
        "( is | was ) ..2 your ..1 ( fault | mistake )",
        "your ..1 ( negligence | carelessness | indecision )",
        "( you | your ..3 ) ..1 ( let | have let | has let ) me down",
        "( you | your ..3 ) ..2 ( cost | costs | costing | has cost | have cost ) me ..3",
        "( you | your ..2 | they | nobody | no one | hr ) ..2 ( could not care less | do not care | does not care | never cared | did not care )",
        "( you | your ..2 | nobody | no one | they ) ..1 ( too busy | too lazy | too important | too proud | too good | too grand ) ..1 to ..2 ( reply | answer | respond | write | call | tell | let | read | send | pick | spare | give | lift )",
        "( time and again | over and over | again and again | time after time | yet again ) ..4 ( you | your | ignored | nothing | no )",
        "( you | your ..2 ) ..4 ( time and again | over and over | again and again | time after time | yet again )",
        "( lied | lying | lies ) to me",
        "( you | your ..2 ) ..1 ( lied | misinformed | deceived | tricked | betrayed | cheated | duped | misrepresented | conned )",
        "my ..4 ( sat | sitting | sits | lying | gathering dust | collecting dust ) ..3 on your desk",
        "( not | never | nobody | no one ) ..4 ( pick | picked | picks ) up ( the | a | your )? ..1 phone",
        "( not | never | nobody | no one ) ..3 ( return | returned | returning | returns ) ( my | a single | any | a ) ..1 ( call | calls | email | emails | message | messages )",
        "( no | not ) ..1 ( explanation | apology | feedback | acknowledgement ) ..2 ( was | has been | from you | from your | whatsoever | at all | was ever | has ever | offered | given )",
        "without ( even | so much as ) ..1 ( a | an | the )? ..1 ( reply | word | explanation | apology | thank you | thank-you | acknowledgement | courtesy | phone call | feedback )",
        "( hung | hang | hanging ) ( me out to dry | up on me )",
        "( passed | passing | pass | sent | sending ) ( me | my ..1 ) from ( one | pillar | desk | person | department )",
        "( my ..3 | applications | emails ) ..4 into ( a | the | your ) black hole",
        "( weeks | months | days | week | month ) ..3 ( and ) ..3 ( nothing | not a word | no reply | silence | no answer | not one | nobody | no one | still no | still nothing | crickets )",
        "( nothing | no answer | no reply | silence | not a word | no word | crickets ) ( since | for ) ..6 ( from you | from your | your end | your side )",
        "( you | your ..2 ) ..2 ( changed | moved | shifted ) ..1 ( your mind | the goalposts | the date | your story | the deadline ) ..6 ( again | three | twice | without | every )",
        "you ..3 ( ignored | ignoring | ghosted | ghosting | dodged | dodging | avoiding | avoided | misled | misleading | stonewalled | stonewalling | forgotten | abandoned | snubbed | deceived | strung | stringing | fobbed ) ..1 ( me | my | us | all | every | our )",
        "you ..2 ( failed | neglected | refused | forgot | chose not ) to ..2 @duty|@duty-done",
        "you ..3 ( wasted | wasting | squandered ) ..1 ( my | our | everyone | a | an | hours | weeks | two | three | so much )",
        "you ..2 have ..2 ( vanished | disappeared | gone silent | gone quiet | been silent | dropped off | been dodging | been avoiding | been ignoring | been ..1 silent )",
        "( i | we ) ( was | were | am | are | have been | had been | feel | felt | been ) ..1 ( ghosted | stood up | strung along | led on | left hanging | left dangling | kept waiting | left waiting | left in the dark | lied to | fobbed off )",
        "( i | we ) ( was | were | am | have been ) ..1 ( ignored | misled | forgotten ) by ..1 ( you | your )",
        "( my | our | three | two | four | five | several | all my ) ..3 ( emails | messages | calls | letters | voicemails | requests | email | message | letter | inquiry | enquiry | phone calls ) ..3 ( unanswered | unreturned | ignored | unread | unacknowledged | fell on deaf ears )",
        "( remain | remains | remained | gone | went | go | going | left ) ..1 ( unanswered | unreturned | unacknowledged )",
        "( the | that | a ) ( call | phone call | reply | feedback | answer | decision | update | email | response | news ) ..2 you ( had | have )? ..1 promised",
        "you ..1 ( broke | have broken | did not keep | have not kept | failed to keep | went back on | have gone back on ) your ..1 ( word | promise | promises )",
        "you ..1 ( promised | assured | swore | said | told | claimed | led me ) ..12 ( but | yet | and ) ( nobody | no one | nothing | i have heard nothing | i have not heard | i have still | i am still | still | never | that never | it never | you never | you have not | here we are | here i am )",
        "you ..1 ( promised | assured | said | told ) ..12 ( long ended | ended long ago | not happened | never happened )",
        "you told me ..4 . it is now",
        "i was ( promised | told | assured | guaranteed ) ..12 ( none | nothing | never | yet to | not happened | still waiting | but )",
        '^ so much for ..1 ( your | you | the | that | a | " | “ )',
        "( your | the ) ..2 silence ( from your )? ..3 ( is | was | has been | speaks | says | deafening | rude | telling )",
        "( conspicuously | suspiciously | strangely | remarkably ) ( silent | quiet )",
        "( kept | keep | keeping | leave | leaving | left ) ( me | us ) ( waiting | hanging | in the dark | dangling | guessing | on hold | without ( any | a | news | information ) )",
        "( forgotten | forgot | failed | neglected ) your ( undertaking | promise | word | commitment )",
        "( into | in ) your ( bin | trash | spam ) ",
        "( misplaced | lost | mislaid | binned ) my ( file | application | cv | resume | papers | documents )",
        "still waiting for ( the | your | that | an ) ..3 ( you promised | promised | you owe | answer | reply | response | call | feedback )",
        "( waited | waiting | chasing ) ..6 ( for nothing | in vain | to no avail )",
    ),
    guards=(quoted, conditional, attributed, elsewhere, understanding, softened),
)

SLOWNESS: Final = Frames(
    (
        "( yet to | not | never | without | nor ) ..3 ( given | shown | granted | afforded | received | had | extended | receiving | receive ) ..1 ( the | any | so much as the | even the ) ..1 ( common | simple | basic | ordinary )? ( courtesy | decency | respect | kindness | honour | dignity | politeness | grace )",
        "( you | your ..2 | they ) ( were | was | are ) ..1 ( quick | fast | keen | eager | swift | happy | prompt ) ..1 ( to | with | in ) ..8 ( and | but | yet ) ..1 ( slow | silent | quiet | slower | less )",
        "( you | your ..2 | they ) ..1 ( had | have | found | find | finds ) ..1 ( the )? time ( to | for ) ..10 ( but ..1 not | but never | but none | so you ..1 | not to | yet no | yet not )",
        "when ( you | your ..2 | they ) ..1 ( needed | wanted | asked for | required | requested ) ..10 ( had to be | was to be | within the hour | within an hour | at once | immediately | could not wait | on the dot | the same day | overnight )",
        "my ..3 ( vanish | vanished | disappear | disappeared | fallen | fell | sank | sunk | swallowed | evaporated | buried | evaporate ) ..2 ( somewhere | between | behind | into | in | down | under | by )",
        "( nobody | no one | not a soul | not one person | none of you | not one of you ) ..3 ( bothered | bothers | asked how i | asked if i | asked whether i | had thought to | thought to | cared to | cares to | took the trouble | took the time | apologised | apologized | said sorry | greeted me | knew i was | knew why i | knew my name | knew who i | knew what to do with | found it | considered it | deemed it )",
        "your ..1 ( promise | promises | word | words | assurance | assurances ) ..3 ( not survive | not last | not worth | worth little | worth nothing | worth less | evaporated | melted | were empty | was empty | was forgotten | were forgotten | meant nothing | meant little | turned out )",
        "( date | deadline | day | week ) ..4 ( passed | gone | came and went | come and gone ) ..2 ( as did | like the | and so did | without | in silence | and nobody | and no | and nothing | and still nothing )",
        "i was ( assured | promised | told ) ..8 ( days | a day | a week | two weeks | a fortnight | soon | shortly ) ..2 and ..1 ( it has become | it has been | it is now | it 's now | we are now | now it is | that was )",
        "your words ..1 to me were",
        "i am still ( listening | all ears ) $",
        "( asked | told ) ..3 patience ..3 i have ..1 ( given | shown ) you ..8",
        "( sent | passed | shuffled | pushed | shunted | handed ) ..2 from ( one | desk to | office to | door to | pillar to | department to | person to )",
        "( as if | as though | like ) i ( was | were | am ) ..1 ( a | an ) ..1 ( parcel | ghost | thief | beggar | nuisance | burden | stranger | number | inconvenience | spy | criminal )",
        "( beyond | above | outside ) ..1 ( the | your ) ..1 ( means | capacity | capabilities | abilities | power | budget | powers ) of ..2 ( such | a | your | so )",
        "had i known ..16 would not have ( come | bothered | wasted | turned | applied | travelled | traveled | spent | driven | taken )",
        "had i known ..3 ( i would be left | that nobody | that no one | how you | you would ( ignore | leave | keep ) | that i would be ( left | ignored | kept | treated ) | it would end | that it would end )",
        "not ..2 so much as ( a | an | the ) ..2",
        "( left | kept ) ( standing | sitting | alone | outside ) ..8",
        "and then ( one | a single | only one | two | a | just one ) ..2 ( line | lines | sentence | sentences | word | words | template ) ( from | $ )",
        "( none | not one | neither ) of ( them | these | those | which ) ( was | were | has been | have been ) ( kept | honoured | honored | answered | met | true )",
        "left without ..1 ( word | news | information | answer | reply | line )",
    ),
    guards=(quoted, attributed, in_the_past, admiring),
)


@rule(
    "blame",
    category="tone",
    family="hostility",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Ask without accusing: “I wanted to ask whether there is any news on the decision.”",
    cues=(OMISSIONS, WRONGS, SLOWNESS),
    cite=(
        Cite("weekly-follow-up", "just assume they have a good reason"),
        Cite("do-employers-like-it", "it could simply be the company policy"),
    ),
    advice="blame-for-silence",
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[You never replied]] to my last three messages."),
        example(kind=Kind.STATUS_CHECK, say="I am [[still waiting for the call]] you promised."),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[You promised to call me last week and you did not]].",
            also=("guilt-trip",),
        ),
        example(kind=Kind.STATUS_CHECK, say="[[Why has nobody]] told me the result?"),
    ),
    good=(
        example(say="I understand that you have not had time to reply, and I am happy to wait."),
        example(say="In case my earlier note did not reach you, I am sending it again."),
        example(say="You never know what a release will bring, as you said."),
        example(say="I never replied to your question about Kafka, so here is my answer."),
    ),
)
def blame(document: Document, options: Options) -> Iterator[Hit]:
    """An accusation that the reader was silent, slow or broke their word.

    Silence mostly has an innocent cause: a full inbox, a process, a rule of the firm. Whoever is
    accused defends themselves; whoever is asked kindly answers.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, OMISSIONS, WRONGS, SLOWNESS):
            yield Hit(message=f"“{found.text}” puts the blame on the reader", span=found.span)
