"""Hurt at the reader, the firm, the process or the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, of_others, off_target, quoted
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._affect import (
    beside_a_thing,
    gracious,
    in_the_past,
    own_work,
    plain_news,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

WOUNDS: Final = Frames(
    (
        # the loss of a good opinion
        "( left | leaves | leave | leaving ) ..3 @spoilt ( note | taste | impression | feeling | aftertaste | memory )",
        "( lowered | damaged | spoiled | spoilt | soured | hurt | diminished | tarnished | shaken | destroyed | ruined | dented | shattered | undermined ) ..1 my ..2 ( opinion | view | impression | image | picture | regard | respect | trust | confidence | faith | esteem | admiration ) ( of | in | for )",
        "( less | lost | losing | lower | little | lose | without much | no longer have | no longer feel | not much ) ..3 ( respect | regard | esteem | trust | admiration | confidence | faith ) ..1 ( for | in ) ..2 ( you | your | this | the ..2 than | @hirer-places )",
        "( had | have always had | once had | used to have | held ) ..3 ( regard | opinion | respect | admiration | esteem ) ..1 ( for | of ) ..6 ( no longer | until | but not )",
        "( had | held ) ..1 ( a | my | such )? ..1 ( high | higher | highest | great | good ) ( regard | opinion | esteem ) ( for | of ) ( you | your | this )",
        "not for the better",
        "( think | thinking ) ..1 ( less | worse | differently | less highly | rather less ) of ( you | your )",
        "( i | we ) ..1 ( had )? thought ..1 ( better | more highly ) of ( you | your ..1 @hirer-places )",
        # made small
        "made to feel ..2 ( unwelcome | small | old | stupid | foolish | inferior | as though | as if | like | that i | worthless | a nuisance | ashamed | guilty | in the way )",
        "( feel | feeling | felt | feels ) ..3 @made-small",
        "( feel | feeling | felt ) ..2 used ( $ | , | after | and | by | for )",
        "( treated | received | regarded | looked at | seen | handled | greeted ) ..2 ( as | like ) ..1 ( a | an ) ( number | beggar | thief | fool | suspect | parcel | burden | nuisance | criminal | intruder | schoolboy | schoolgirl | afterthought | inconvenience | stranger | commodity | beginner | child | second-class )",
        # anger at one's handling, put politely
        "( less than | far from | anything but | none too | not at all | not exactly | not particularly ) ( impressed | pleased | happy | delighted | satisfied | amused | thrilled ) ..1 ( with | by | at | about | that )",
        "( can | could | will | would ) not ..1 ( hide | conceal | disguise | deny | pretend ) ..3 ( disappointment | hurt | sadness | dismay | feelings | bothered | frustration | bitterness | displeasure | surprise ) ..1 ( at | with | about | over | in | by ) ..5 ( you | your | being | @dealings )",
        "not ..1 ( going to | want to | wish to )? pretend ..3 ( not | that i | it | to be )? ..2 ( bothered | hurt | offended | happy | pleased | fine | impressed )",
        "i do ..1 ( mind | resent | object to | regret | take exception to | take issue with ) ..1 ( being | how | that | the way | your )",
        "( i | we ) ( take | took ) ( exception | offence | offense | issue | umbrage ) ( to | at | with )",
        "( you | anyone | anybody | one ) ( can | will | may | might | could ) ..1 ( imagine | understand | picture | guess ) ..2 ( how | what | my ) ..1 ( it felt | it feels | i felt | i feel | it is like | it was like | disappointment | feelings | dismay | surprise when )",
        "( imagine | picture ) my ( surprise | disappointment | dismay | astonishment | feelings ) ( when | on | to )",
        # puzzled, about what they did
        "@puzzled ..2 ( by | at | as to | about | why | that | how | to ) ..6 ( lack of | ( how | so ) little ..1 ( anyone | anybody | you | thought | care | interest | attention | time | preparation | notice | respect | effort | consideration | regard | seemed | was ) | why i was | why you | why nobody | why no one | silence | ( nobody | no one | none of ..2 ) ..4 ( @duty | @duty-done | introduced | knew | had | seems | asked ) | abruptness | coldness | brevity | curt | cold | the tone | your tone | indifference | not a single | not one | could not be | anyone could | a company could | without a word | without so much | was not even )",
        "@puzzled by a ( process | company | firm | school | procedure | decision | selection ) ( in | where | that | which )",
    ),
    guards=(quoted, attributed, of_others, in_the_past, own_work, beside_a_thing, off_target),
)
PANGS: Final = Frames(
    (
        "( i | we | am | was | were | felt | feel | be | find myself | remain | still ) ..3 @hurt ( by | at | with | about | over | in ) ..4 ( whole thing | all this | it all | everything | you | your | being | having | @dealings )",
        "( i | we | am | was | were | felt | feel | be | remain | still ) ..3 @hurt ( that | how | when ) ..8 ( you | your | nobody | no one | none | never | website | anyone | somebody else | ( i was | it was | there was ) not )",
        "( i | we | am | was | were | felt | feel | be ) ..3 @hurt ( after | following ) ..8 ( you | your | interview | interviews | hours | days | rounds | visits )",
        "( feel | feels | felt | am | was | been ) ..3 ( cheated | fooled | tricked | deceived | exploited | used | robbed | short-changed | conned | taken for a ride | played | abandoned | neglected | sidelined ) ( $ | , | by | and | after | out | of | because )",
        "( what | which ) ..1 ( hurts | hurt | stings | stung | bothers | disappoints | disappointed | saddens | galls | irks | annoys | upsets | pains ) ( me )? ..1 ( more | most | is | was | me )",
        "( express | voice | register | convey | share | communicate | note | state | hide ) ..2 my ..2 ( disappointment | dissatisfaction | displeasure | frustration | dismay | unhappiness | annoyance | astonishment | discontent | disapproval )",
        "( believed | thought | was convinced | had hoped | hoped | imagined | was sure | was told ) ..1 ( that )? ( you | your ..2 | this ..2 ) ( was | were | would be | are | is ) ..1 ( different | better | fair | above | honest | serious | kinder | more )",
        "( ( impression | feeling | sense | suspicion ) that ..2 ( you | your | nobody | no one | i was | it was | panel | @hirer-places ) | feeling of | impression of ) ..6 ( not | never | nobody | no one | already | merely | only | bored | disturbing | disturb | unwelcome | formality | interrupting | intruding | nuisance | burden | in the way | being tested | waste | unwanted | tolerated | rather than )",
        "( you | your ..3 | the ..4 | one of ..3 | he | she | they ) ( seemed | appeared | looked | seems | sounded ) ..2 ( @bored | to find my | to find me | to have lost | to have no | to have little | to have better | to care little | to think i | to think that i | not to )",
        "had ..1 ( lost | no | little ) ..1 interest ( by | before | after | in me | in my | in what i )",
        "( regret | regretted | sorry that | sorry i | wish ) ..1 ( i | ever | having )? ..1 ( had | have )? ( ever | not )? ( applied | recommended | trusted | bothered | made the effort )",
        "( know | known ) better than to ..2 ( apply | come | trust | believe | expect | write | hope | ask | send )",
        "( lesson ( learned | learnt ) | eyes ( were | have been | are ) ..1 opened | opened my eyes | true colours | true colors | different light )",
        "( did not | have not | not ) ..1 ( come | travel | travelled | drive | driven | fly | prepare | prepared | spend | spent | take | train | work | give | leave ) ..10 to be ( ..1 @slights )",
        "( only | just | merely ) to be ( ..1 @slights )",
        "( left | leaves me | leaving me | leave me ) ..1 wondering ( what | why | if | whether | how )",
        "( one wonders | one has to wonder | one must wonder | one might wonder | i have to wonder | i must wonder | i can not help wondering | i can not help but wonder )",
        "( fail | struggle | find it hard | find it difficult | find it impossible | am at a loss | am trying | try ) to ( see | understand | comprehend | believe | grasp | fathom ) ( how | why | what | that ) ..4 ( you | your | anyone | nobody | someone | a company | a firm | it | this | i )",
        "my ( dignity | self-respect )",
        "( i am | we are ) ..1 ( not ( a | an | just a | only a | some ) ..1 ( number | beggar | machine | fool | robot | slave | toy | dog | file | statistic | thief ) ( $ | , | and | but | or | who | that ) | also human | human beings | human too | also humans | a person too )",
        "( file number | just a number | only a number | just another number | another number | just a name | one more name )",
        "worth so little",
        "my ( trust | faith | confidence | belief ) in ( you | your | this | the ) ..4 ( suffered | gone | shaken | lost | broken | less | vanished )",
        "( felt | feel | been made to feel ) so ( out of place | unwelcome | small | foolish | humiliated | unwanted | alone | stupid )",
        "( feeling | impression | sense ) that i ( had been | was | have been | am ) ..1 ( a | an | in | not | unwelcome | wasting | only | just | disturbing | too )",
        "( how | so ) ( lightly | easily | quickly | casually | little | carelessly | coldly ) ..1 ( my | i ) ..3 ( put aside | dismissed | was | were | thrown | discarded | set aside | forgotten | rejected )",
        "( could | can ) be so ( cold | heartless | unfriendly | indifferent | unfeeling | unkind | careless | rude )",
        "( took | take | taken ) ..3 ( your | the ) ..2 ( letter | email | message | decision | rejection | news | answer ) ..1 ( badly | hard | personally | to heart )",
        "in tears",
        "( meant | means | mean ) ( nothing | so little | very little | little ) to ( you | your | anyone )",
        "( admit | confess ) ..1 ( to being | to feeling | that i am | that i was | i am | i was ) ..2 ( @hurt | @anger | disappointed )",
        "( feel | feels | felt ) as ( if | though ) ..8 ( nothing | nobody | wrong | crime | worthless | begging | invisible | waste | nuisance | stupid | thrown | guilty )",
        "( put | poured | gave ) my ( heart | soul | all | best | whole heart ) ..8 ( and it | and what | but | and you | and nobody | only to | and i got | and in return )",
        "( i | it | we | my ..2 ) ( was | were | have been | has been | had been ) ..2 ( ignored | dismissed | brushed off | brushed aside | fobbed off | patronised | patronized | belittled | interrogated | mocked | laughed at | snubbed | talked down to | left standing | left waiting | waved away | waved off | sidelined | sneered at | kept standing | disregarded | thrown out ) ( $ | , | by you | by your | in | within | for | and | like | after | at | without | about )",
        "( deserve | deserved ) to be ..1 ( ignored | dismissed | interrogated | treated | told | asked | left | answered | heard | lectured | questioned | laughed at | kept | spoken to )",
        "( put | puts | turned ) me off ..4",
        "my ..1 ( good | first | high | positive | excellent ) ( impression | opinion | memory | image | memories ) ..6 ( spoiled | spoilt | ruined | destroyed | gone | damaged | shattered | clouded | lost )",
        "( to this day | still | i was never told | never learned | without knowing | never found out ) ..4 why ( i was | i did not | nobody | you | your | no one | my )",
        "( you | your ..2 ) ( let | led | made ) me ( believe | think | hope | understand ) ..4 ( i | the job | it was | that )",
        "( hard | difficult | impossible ) to believe ..2 ( this is how | this was how | you | your | that a | that an | anyone | nobody )",
        "( mystery | riddle | puzzle | enigma ) to me ( what | why | how ) ..2 ( the other | other | the chosen | you could | i was | anyone | your | such )",
        "so ( little | much ) ..6 ( and | yet | but ) so ( little | much )",
        "( saddens | hurts | pains | pained | saddened | grieves | grieved | troubles | bothers | bothered | rankles | wounds | wounded | upsets | disappoints | disappointed | stung | stings | hurt ) ..1 me ..3 ( that | to | how | when | is | was | deeply | by )",
        "( it | that | this ) ..2 ( stung | stings | hurts | hurt | rankles | rankled | smarts | jars | grates ) ..2 ( to be | to read | to hear | to find | to learn | to see | that you | that your | that nobody | that no one | when you | how you )",
        "( it | this | that ) ( is | 's | was | has been ) ..3 ( painful | sad | hurtful | disheartening | discouraging | demoralising | demoralizing | dispiriting | disappointing | bitter | saddening | galling | depressing | upsetting | distressing ) ..3 ( to | that | when | for ) ..4 ( you | your | being | nobody | no one | not | questions | anyone | applicant | applicants | @hirer-places )",
        "( has been | was | is ) ..2 ( sobering | sad | bitter | painful | hard | expensive | costly | valuable | useful | cold ) ( lesson | experience | reminder | lesson ) ..1 ( in | of | about ) how",
        "( a | quite a | such a | something of a ) ..1 ( blow | disappointment | slap | humiliation | let-down | letdown | kick ) ..1 ( i did not | to be | from | at the hands | to my | that you | to find )",
        "( expected | had hoped for | hoped for | looked for | hoping for | counted on | expecting | deserved | deserve ) ( rather | much | far | a little | a bit | somewhat | so much | something )? ( better | more | otherwise | greater ) ( of | from | by ) ..4 ( you | your | people | someone | somebody | @hirer-places | charity | organization | employer )",
        "( i | we ) ..2 ( expected | had hoped for | hoped for | would have expected | was hoping for | had been hoping for | deserved | deserve ) ..3 ( something | more | better ) ..3 than ( this | that | to be | silence | your | being | ( a | an | two | one | three ) ..3 ( @dealings | line | lines | email | template | note | word | sentence | call | form letter | minutes | text ) )",
        "( left | leaves | leave | leaving ) ( me | us ) ..3 ( cold | empty | uneasy | deflated | bitter | sad | disappointed | small | hurt | saddened | with a | wondering whether you | wondering why you | wondering if you | wondering whether anyone | none the wiser | puzzled | baffled )",
        "( my | with | to my | with some | with great | great | deep | considerable | profound | much ) ( disappointment | sadness | dismay | hurt | astonishment | displeasure | unhappiness ) ( at | with | about | over | in | that | on ) ..5 ( you | your | being | nobody | @dealings )",
        "( something about | still remember | not forgotten | will not forget | not forget ) ..2 ( the way | how ) you ..8",
        "( the way | how ) you ..1 ( looked at | glanced at | smirked | sighed | rolled | yawned | laughed | stared | cut me | interrupted me | waved me | spoke to me | talked to me | dismissed )",
        "( offended | insulted | hurt | wounded | bruised | injured ) ( my | a man 's | a woman 's | my professional | my personal ) ..1 ( pride | dignity | feelings | honour | honor | self-respect | confidence )",
        "( hard | difficult ) ..1 not to ( feel | take ) ..2 ( hurt | personally | used | slighted | insulted | offended | let down | disappointed | bitter | dismissed | overlooked )",
        "( it is | it 's | i find it | i found it | it was ) ..2 ( hard | difficult ) to ( swallow | stomach | forgive | forget | accept )",
    ),
    guards=(
        quoted,
        attributed,
        of_others,
        in_the_past,
        own_work,
        beside_a_thing,
        gracious,
        plain_news,
        off_target,
    ),
)


@rule(
    "hurt-feelings",
    category="tone",
    family="hostility",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Keep the hurt for a friend. To them, say only what you hope for, or thank them.",
    cues=(WOUNDS, PANGS),
    cite=(
        Cite("fine-line", "do not take it personally"),
        Cite("weekly-follow-up", "just assume they have a good reason"),
    ),
    advice="taking-it-personally",
    bad=(
        example(
            kind=Kind.STATUS_CHECK, say="I had [[expected rather more of so renowned a hospital]]."
        ),
        example(say="I came home [[feeling small]], and I believe that was meant."),
        example(
            kind=Kind.REJECTION_REPLY,
            say="This has [[lowered my opinion of]] the college considerably.",
        ),
        example(
            kind=Kind.STATUS_CHECK, say="I was [[taken aback by how little anyone]] knew about me."
        ),
    ),
    good=(
        example(say="I was disappointed by my own answer on tax law, so here is a better one."),
        example(
            kind=Kind.REJECTION_REPLY,
            say="Although I am disappointed, I am glad to have seen how you work.",
        ),
        example(
            kind=Kind.REJECTION_REPLY,
            say="I was disappointed to hear that I was not chosen for the post.",
        ),
        example(say="I felt small next to those turbines, and I liked it."),
        example(say="Guests had expected more from our breakfast, so I changed the baker."),
    ),
)
def hurt_feelings(document: Document, options: Options) -> Iterator[Hit]:
    """Hurt at how one was treated.

    The hurt may be just, but the reader cannot heal it: they can only defend themselves, or put the
    mail aside. What is told to a friend helps; what is told to a stranger at the firm stays on file.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, WOUNDS, PANGS):
            yield Hit(
                message=f"“{found.text}” tells the reader of hurt feelings",
                span=found.span,
                severity=WARNING if found.frames is WOUNDS else INFO,
            )
