"""Guilt and passive aggression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, elsewhere, quoted
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

REPROACHES: Final = Frames(
    (
        "per my ..1 ( last | previous | earlier | first | prior | many ) ..1 ( email | message | note | letter | mail )",
        "as ..1 previously ( stated | requested | communicated )",
        "as i ( have | had )? ( already | repeatedly | previously ) ( stated | said | explained | told | asked | written | pointed )",
        "( not sure | unsure | i wonder | wondering | no idea ) ( if | whether ) you ..3 ( missed | chose | ignored | bothered | forgot )",
        "( not sure | unsure | wonder | wondering ) ( if | whether ) ( you | my ) ..3 ( saw | read | received | got | seen | emails | messages ) ..2 ( last | previous | three | two | four | five | several | many | reached )",
        "my|this|another ..2 ( third | fourth | fifth | sixth | umpteenth | nth ) ..1 ( email | message | attempt | note | letter | reminder | follow-up | try | mail | time )",
        "reminder ..2 ( third | fourth | fifth | sixth | umpteenth )",
        "here|this is ..1 ( a | my | the ) ( third | fourth | fifth | sixth )",
        "( emailed | written | called | contacted | asked ) ..2 ( three | four | five | six | several | countless | multiple | many ) times",
        "i ( guess | suppose | assume | presume | take it | gather | must conclude | can only conclude ) ..2 ( i | we ) ( am | was | were | are | do | did ) not",
        "i ( guess | suppose | assume | presume | take it | gather ) ..2 ( you are | you were | your ) ..1 ( too | far too | much too | busy )",
        "i ( guess | suppose | assume | presume ) ..2 ( you have | you had ) ..2 ( better | more important | bigger )",
        "i ( guess | suppose | assume | presume | take it | gather ) ..2 ( nobody | no one | none of you | a simple | it was too | that was too | all on my side | the enthusiasm was )",
        "i ( guess | suppose ) that is ( it | how | what | the )",
        "( evidently | clearly | obviously | apparently ) ..1 ( i | we | my time | my ..1 ) ( am | was | is | do | did | means | counts | matters | are ) ..1 ( not | nothing | unimportant | worthless )",
        "( evidently | clearly | obviously | apparently ) ..1 i ( misjudged | misread | overestimated | meant | mean | wasted )",
        "( far | much | clearly )? more important ( things | people | matters | candidates | emails ) to",
        "too much to ( ask | expect | hope )",
        "would ( have been | not have hurt ) ..1 ( nice | kind | decent | polite | courteous | professional | good | considerate ) ..2 to ( hear | get | receive | be told | know | have heard | have been told )",
        "it would not ( have killed | kill | have hurt | hurt ) you",
        "the ( very )? least ( you | they | one | anyone | somebody | a company ) ( can | could | might | should )",
        "a ..1 ( simple | basic ) ..1 ( reply | thank you | thank-you | email | call | note | answer | line | yes or no ) would be ..1 ( nice | decent | polite | courteous )",
        "( waiting | waited | sitting | sat ) ..2 by ( the | my ) ( phone | telephone ) ..2 ( every | all | day | night | for )",
        "my ..1 @dependants ( keep | keeps | kept ) asking ( why | if | when | whether ) ..2 you",
        "( a ) ..1 ( simple | quick | short | little | basic ) ..1 ( reply | thank you | thank-you | email | call | note | answer | line | yes or no ) ( would have been | would have | was | is ) ..2 ( enough | nice | too much | sufficed | appreciated | decent | kind | sufficient | the least )",
        "( thought | believed | felt | was sure ) ..1 ( that )? ( we | you ) ( had a connection | clicked | got along | liked me | understood | got on | really liked | had a bond | were different | cared )",
        "( got | get | gotten | had | raised ) my hopes up",
        "( hopes | heart | dreams ) ..2 ( crushed | shattered | broken | dashed | up for )",
        "i am ..2 ( crushed | heartbroken | devastated | broken | gutted | shattered ) ( that | by | and | now | $ | because | after )",
        "i ..1 ( cried | wept | was in tears | broke down | am in tears )",
        "( your | the ) ..1 ( decision | rejection | silence | email | letter | answer | no | news ) ..1 ( hurts | hurt | broke | breaks | crushed | stings | devastated )",
        "i ..1 ( even | already )? ( bought a new | told my | told everyone | told all | cancelled my | turned down another | turned down a | gave up | quit my | skipped my | missed my | borrowed ) ..6 ( for you | for this | for your | for the interview | i had the job | i got the job | i had it | because i thought | family | kids | parents | friends | job ) ",
        "( in case | if ) you ( missed | overlooked | did not see | have not seen | skipped | lost | deleted ) my ..1 ( two | three | four | five | many | several )",
        "i ( guess | suppose ) ..1 ( i will | i shall | i should | that ( is | was ) | this is | my emails | my email | my time | it is | you | your ) ..2 ( just | have to | not | how | what | all | going | keep | things | only | too | never | nothing | enough | more ) ..3",
        "( sure | hope ) ..2 ( whoever | whomever | the person | the one ) you ( hired | chose | picked | selected ) ..4 ( happy | better | worth | deserves | perfect | great )",
        "( hope | trust ) you ( are | will be ) happy with ( your | the | yourself | yourselves )",
        "( do not know | not sure | wonder | doubt ) if you even ( read | got | look | opened | saw | remember | care )",
        "( hoping for | hoped for | expected | expecting | deserve | deserved ) ..1 ( a little | a bit | some | at least ) ..1 ( more )? ( respect | courtesy | consideration | honesty | kindness | gratitude | decency )",
        "( did not | do not | without ) ..1 even ..1 ( get | getting | receive | hear | have ) ..1 ( a | one | so much ) ..1 ( thank | reply | thanks | answer | word | call | line )",
        "you ( could | might ) ( at least | have at least | at the very least )",
        "( other | most | normal | decent | proper ) ( employers | companies | firms | schools | people | hospitals ) ( at least | would | would have | do | let | have )",
        "( this is | is this | that is ) ..1 how|what ..2 ( i am | i get | i was | you ) ..2 ( thanked | repaid | treated | repay | reward | rewarded | get | thank )",
        "and to think ( i | that | how )",
        "after ( all | everything | all that | everything that ) ..1 ( i | we ) ( did | have done | put in | have put | gave | have given | went through | have been through | invested | spent | prepared )",
        "as i ( have | had )? ..1 ( mentioned | said | wrote | stated | explained ) in my ..1 ( two | three | four | last | previous | many | several ) ..1 ( emails | email | messages | letters | mails | notes )",
        "( do not mind me | pay no attention to me | do not worry about me )",
        "( keep | just ) ( sitting | waiting | staring ) by ( the | my ) phone",
        "all i ( got | get | received | heard ) ..1 ( is | was | were )? ..1 ( silence | nothing | a | an | this | one | crickets )",
        "( this is | is this | that is ) ..1 what i ( get | got | deserve ) ",
        "( makes | made ) ( your | the ) ..1 ( silence | rejection | answer | decision | reply ) ..3 ( disappointing | painful | hurtful | harder | worse | hard | strange )",
        "( thought | believed | hoped | assumed | felt ) ..2 i ( had | have | 'd )? ..1 ( earned | deserved | merited | was worth | would get ) ..1 ( at least | a | an | more | better | some | even )",
        "( once again | yet again | again ) i find myself ( writing | asking | chasing | waiting )",
        "( far be it from me | heaven forbid | god forbid ) ..3",
        "( busy | important ) as you ( are )? ..6 ( but | yet | , )",
        "( used to | accustomed to ) being ..1 ( overlooked | ignored | forgotten | rejected | passed over | let down )",
        "( my ..1 ( mother | father | family | wife | husband | kids | children | son | daughter | parents ) ) ..8 ( imagine | picture | crying | cried | disappointed | heartbroken | how they feel | how she feels | how he feels | ashamed )",
        "( bought | paid for | borrowed ) ..8 ( just | only ) to ..4 ( impress | see | meet | visit | please ) ..1 ( you | your )",
        "( i | we ) ( really | honestly | truly | actually )? ( trusted | believed ) ( you | in you )",
        "thought you were ( different | better | serious | kinder )",
        "( turned down | gave up | missed | skipped | cancelled | sacrificed | refused ) ..7 ( for you | for this | for your | but never mind | just to | for nothing | and for what )",
        "( spent | gave | lost | put ) ..9 ( but never mind | for nothing | and for what | and this is )",
        "( hope | trust ) ..1 your conscience",
        "hope you ..2 sleep ( well | at night )",
        "( can not | could not | have no idea | do not know ) ..1 ( imagine | know | how ) ..4 ( hurt | hurts | hard | felt | feels | painful | disappointing | cost )",
        "if you ..1 ( knew | had any idea | had known | only knew | cared ) ..5 ( what | how much | about | half )",
        "^ still ( waiting | here | nothing | no answer | no reply | no word | hoping ) $",
        "( and | yet ) ..2 still waiting $",
        "( i am | still am | here i am ) ..1 still ( waiting | sitting here ) ..3 $",
        "( yet to | have not ) receive ..1 the ( favour | favor | courtesy | honour | honor | dignity )",
        "( escaped | slipped ) your ( notice | attention | mind )",
        "( you have | have you ) ..1 forgotten ( about )? ( me | us | that i exist )",
        "forgive me for ( assuming | thinking | believing | expecting | hoping | wanting | caring )",
        "i must have ( imagined | dreamt | dreamed | misunderstood | been mistaken | been naive )",
        "( worth | deserve ) ..1 ( two | one | five | a few | thirty | a single | a minute | even ) ..1 ( minutes | minute | seconds | line | reply | answer | response | sentence ) of your",
        "not ..1 ( worth | deserve | good enough for | important enough | worthy )",
        "could not ( send | spare | write | find | give | manage ) ( me | us )? ..1 ( one | a | even ) ..2 ( line | word | minute | reply | sentence | call )",
        "i ..1 prayed for you|your",
        "would have thought ..12 ( counted | deserved | merited | meant | earned | worth )",
        "you looked ..3 in the eye ..6",
        "that i ..1 ( exist | still exist | am still here | am still alive )",
        "( hear | hearing ) nothing but silence",
        "i ( realise | realize | know ) i am ( only | just | merely ) ( a | an ) ..6 but",
    ),
    guards=(quoted, attributed, elsewhere),
)


@rule(
    "guilt-trip",
    category="tone",
    family="hostility",
    severity=INFO,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Say it plainly and once: “I wanted to ask whether there is any news.”",
    cues=(REPROACHES,),
    cite=(
        Cite(
            "weekly-follow-up",
            "just assume they have a good reason and do your best to focus on other things",
        ),
        Cite("fine-line", "do not take it personally"),
    ),
    advice=("blame-for-silence", "taking-it-personally"),
    bad=(
        example(kind=Kind.STATUS_CHECK, say="[[Per my last email]], I am still interested."),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[I guess I was not]] what you were looking for.",
            advice="taking-it-personally",
        ),
        example(kind=Kind.STATUS_CHECK, say="[[My children keep asking why you]] are silent."),
        example(kind=Kind.STATUS_CHECK, say="[[A simple reply was too much]] to ask, it seems."),
    ),
    good=(
        example(say="I guess the deck was too long for ten minutes."),
        example(say="As mentioned in my earlier email, the transcript follows by post."),
        example(say="You must be very busy, so a line next month would be perfectly fine."),
        example(
            say="Could you let me know when you expect to decide? A short reply would be enough."
        ),
        example(say="I shall be waiting by the phone at ten, as we agreed."),
        example(say="Whatever you decide, I learned a great deal from the morning."),
    ),
)
def guilt_trip(document: Document, options: Options) -> Iterator[Hit]:
    """A reproach dressed as a reminder.

    A veiled reproach is heard as a reproach. The reader may not even be the one who decides, and a
    plain question is easier to answer than a hurt remark.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, REPROACHES):
            yield Hit(message=f"“{found.text}” can read as a reproach", span=found.span)
