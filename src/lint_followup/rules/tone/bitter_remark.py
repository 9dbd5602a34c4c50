"""Sarcasm, and motives that the reader is presumed to have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import attributed, quoted
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._affect import in_the_past, supposing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

SARCASM: Final = Frames(
    (
        # thanks and praise for what deserves none
        "( thank you | thanks | many thanks ) ..4 for ( not | never ) ..1 ( @civil-acts | bothering | replying | answering | calling | telling | letting me | giving | reading | wasting | choosing | hiring | even | returning )",
        "( thank you | thanks | many thanks ) ..4 for ..1 ( letting me ( find out | wait | hear it | read it | learn | know only | sit | guess | stand ) | the ..2 ( two-line | one-line | three-line | two-sentence | one-sentence | copy-paste | copy-and-paste | copied | generic | impersonal | template | form ) ..1 ( message | email | reply | rejection | answer | letter | line | refusal | response | note | mail ) )",
        "( i | we ) ( shall | will | am going to ) ..1 ( frame | treasure | cherish ) ( it | this | them | your | that )",
        "how ..1 ( kind | thoughtful | considerate | nice | generous | gracious | lovely | sweet | good | charming | elegant | wonderful | clever | attentive | touching | noble | efficient ) ( of ( you | your ..2 | them | the ..2 ) to | that ( you | your ..2 ) ) ..1 ( let me ( find | wait | hear | learn | discover | sit | stand | guess | read | know only | know after | know by ) | leave | keep me waiting | make me | tell me only | inform me only | reject | ignore | forget | finally | eventually | at last | remember me | spare me the | take three | take four | take six | write only )",
        "what a ( lovely | nice | pleasant | wonderful | charming | delightful | great | touching | beautiful | fine | splendid ) ..1 ( surprise | gesture | way | touch | present | gift | welcome | goodbye | thing ) to ( receive | get | find | be | open | hear | read ) ..4 ( rejection | refusal | no | silence | nothing | form | rejected | turned | told | refused | dismissed | unanswered )",
        "( congratulations | congrats | regards | compliments | greetings | all the best | my best ) ..2 to the ..2 ( @favourites | winner )",
        "( congratulations | bravo | well done | hats off ) on|to|for ..2 ( such a | a ) ..2 ( silence | rejection | refusal | waste | way | comedy | performance | show )",
        "so ( personal | warm | detailed | thorough | generous | heartfelt | thoughtful | kind | moving | attentive ) that ( it | you | they ) ..1 ( even | forgot | did not | could not | almost | lacked | got | misspelt | misspelled )",
        "( it was | was it | was | is ) all very ( scientific | objective | fair | professional | thorough | proper | neutral | democratic | transparent | impartial )",
        # rueful openers
        "( let me | may i | can i | shall i | i will | i can ) ..1 guess ( : | — | – | - | … | , | who | what | why )",
        "( and )? ( here i was | there i was | here was i | there was i ) ..1 ( thinking | believing | hoping | imagining | assuming | expecting | preparing )",
        "( silly | foolish | naive | stupid | silly old | poor | poor old | stupid old | more fool ) me ..1 ( for | to | ! | . | , i thought | , i believed | who | , thinking | , believing ) ..1 ( thinking | believing | hoping | assuming | expecting | trusting | think | believe | the | thought | believed | $ )",
        "( foolish | naive | silly | stupid | wrong ) of me to ( expect | hope | believe | trust | imagine | assume | think ) ..6 ( you | your | answer | reply | courtesy | honest | promise | firm | company | advert | deadline )",
        "( my mistake | my error | my fault | foolish me | forgive me | excuse me | pardon me | i apologise | my apologies ) , i ( thought | believed | imagined | assumed | was under the impression ) ..6 ( meant | counted | was worth | mattered | was a promise | were worth | stood for | still )",
        "( are not | am not ) i ..1 ( lucky | fortunate | blessed | privileged )",
        "lucky me $",
        "( so | and so )? ( that | this ) ( is | 's ) what ( you | your ..2 ) ..1 ( call | calls | mean | means | understand ) ..6",
        '( now | at last | finally | then ) i ..1 ( know | see | understand | learn | have learned ) what ..1 ( " | “ )? ..6 ( means | mean | meant | is worth | are worth | stands for ) ..4 ( you | your | there | $ )',
        "( good | glad | nice | useful | interesting | comforting | heartening | reassuring ) to ( know | see | learn | hear | read ) ..1 ( that | how ) ..10 ( worth | nothing | elsewhere | somewhere | rewarded | counts | appreciated | valued )",
        "( funny | strange | odd | curious | amusing | interesting | remarkable ) ..1 how ..1 ( the | that | your | my | a ) ..2 ( job | post | position | vacancy | role | place | advert | interview | date | story | criteria | requirements | budget ) ..2 ( went | always | suddenly | disappeared | vanished | changed | became | only | turned )",
        ", what a ( surprise | shock | coincidence | relief ) $",
        "( what a relief | how relieved | how happy | how pleased ) ..2 ( must you | it must be | you must ) ..6",
        "( well )? , at least the ..2 ( biscuits | coffee | view | parking | tea | cake | water | chair | chairs | lift | lobby | plants | receptionist | weather | sandwiches ) ..3 ( was | were )",
        "as expected , ( another | one more | yet another | just another | the usual | nothing | no )",
        "( you | one | they ) must be ( wonderful | nice | lovely | pleasant | comfortable | great ) ..2 to",
        "must be ( wonderful | nice | lovely | pleasant | comfortable | great | convenient | easy ) to ..2 ( have | be | sit | hold | decide | play | invite | choose ) ..8",
        "( not | never ) ..1 ( disturb | bother | trouble | interrupt | detain ) you ..2 ( any longer | further | again | any more )? ..2 ( in | with | from ) your ..2 ( important | busy | precious | valuable | great | demanding | exciting )",
        "( far | much | so many | surely | certainly | many | a lot of ) ..1 ( more | better )? ( exciting | important | interesting | pressing | urgent | glamorous | worthwhile | better ) ( things | matters | people | tasks | letters | business ) ..2 ( to ( do | attend | worry | deal | think ) ) ..1 than",
        "( back to | return to ) your ..2 ( important | busy | meetings | more important | precious )",
        "( neither | nor ) ( will | do | did | would ) you $",
        "( were | are ) you ..1 ( hiring | looking for | recruiting | searching for | expecting | advertising for ) ..2 ( surgeon | astronaut | rocket | superman | superhero | saint | slave | robot | model | mind reader | volunteer | brain surgeon | magician | miracle | genius | pope | president )",
        "( meet | met ) ( your | my | one 's ) heroes",
        "( under the impression | thought | believed | assumed | read somewhere ) ..1 ( that )? ..6 ( matter | matters | mattered | meant something | means something | counted | counts | was worth something ) ( to | for | in | at | $ )",
        "( hope | trust | wonder whether | hopefully ) ..1 ( your ..1 ( clients | customers | patients | guests | pupils | students | suppliers | passengers | residents | members | readers ) ) ..3 ( get | are | receive | fare | do | have | find | gets | is ) ..2 ( better | faster | treated | more | warmer | luckier | kinder )",
        "( for no reason | for nothing ) ( then | i guess | i see | apparently | it seems )",
        "( was | is ) ..1 ( an )? ( oversight | accident | coincidence | mistake | misunderstanding ) , but ..2 ( i )? ( somehow | doubt | do not | no longer | can not )",
        "( only | just ) ( relatives | family | friends | insiders | locals | men | cousins | the young | young people | natives ) ( may | can | need | should | are ) ..2 ( apply | welcome | invited | considered )",
        "need not apply",
        "( strange | funny | odd | curious | interesting | amusing ) ..1 ( that | how ) ..2 ( the | your | a | that ) ..2 ( advert | ad | job | post | position | vacancy | advertisement | role ) ..4 ( again | still | back | suddenly | reappeared | gone | online )",
        "only ( wish | hope ) ..2 ( enthusiasm | interest | kindness | warmth | friendliness | courtesy | smile | smiles | energy ) ..3 ( lasted | survived | extended | remained | continued )",
        "^ ..2 i can ..1 read between the lines $",
        "( i | we ) ..1 ( get | got | take | took | can take ) ( the | your | a ) ( message | picture | hint )",
        "( message received | point taken | loud and clear | i ( know | see ) where i stand ( $ | now | with you ) )",
        "( race | match | game | contest | competition ) ..3 ( already | long ) ..1 ( run | decided | lost | over | won | settled )",
        "( famous | vaunted | much-praised | celebrated | so-called | legendary | much-advertised ) ..2 ( policy | values | culture | openness | process | family | spirit | hospitality | service | diversity | transparency | fairness | open-door )",
        "^ so ..14 , ( i see | i gather | it seems | apparently | i suppose | it would seem )",
        "hope it was worth it",
        "( had i known | if i had known | if i 'd known | if only i had known ) ..12 ( stayed | stay at | never have | saved myself | spared myself )",
        "i ( suppose | guess ) i ( should | ought to | must ) be ..1 ( grateful | thankful | glad | flattered | honoured )",
        "( it | that ) must have been ..2 ( hard | difficult | tough | agonising | agonizing ) ..1 to ( decide | choose | pick ) between me and",
        "( do not | clearly do not | obviously do not ) have the right ( kind | sort | colour | face | name | accent | connections | parents | passport | background | friends )",
        "thank you for the most ..4 ( letter | email | message | reply | rejection | answer | interview ) i have",
        "i am ( only | just | merely ) a ..2 , what do i know",
        "( what do i know | what would i know | what did i expect ) $",
        "you wanted free ( ideas | work | advice | labour | labor | consulting )",
        "which i ( see | notice | gather ) is ( still | in its | now in | again )",
        "( should | could | might ) have said ..1 that ( mothers | women | men | foreigners | older | people | only | anyone | nobody | fathers | immigrants | we )",
        "winner was ..2 ( known | chosen | decided | clear ) ..1 ( before | in advance | beforehand | from the start )",
        # the chosen one
        "( hope | trust | expect | bet ) ..1 ( she | he | they | the ..2 ) ..1 ( lasts | last | stays | survives | sticks | stay | will last | will stay ) ..2 ( longer | more than | at least | past | beyond )",
        "( hope | trust | assume | expect ) ..1 the ..6 you ( preferred | chose | picked | hired | selected | took ) ..2 ( can at least | at least | is worth | can even | knows how | will at least | was worth | can actually )",
        "( enjoy | have fun with | good luck with ) your ..1 ( young | cheap | cheaper | bargain | yes-man | golden | wonder | perfect | ideal | obedient | chosen )",
        "( maybe | perhaps | clearly | evidently | obviously | i suppose | i see now ) i should have ..6 ( known less | been born | lied | bribed | dyed | shorter | blond | blonde | changed my name | paid | hidden my | a different | cheaper | my father | golf | a tie | said nothing about | kept quiet about | lied about )",
        "( one day | some day | someday | sooner or later ) ..4 ( you | your ..2 ) ..3 ( regret | miss | be sorry | need ..4 and | realise | realize | wish )",
        "( stay | keep | remain | prefer to be | rather be | like to be | happier | comfortable ) ..1 among ( yourselves | themselves | your own | friends )",
    ),
    guards=(quoted, attributed, in_the_past),
)
MOTIVES: Final = Frames(
    (
        # it was settled beforehand
        "( job | post | position | vacancy | place | role | decision | choice | outcome | result | winner ) ..3 ( promised | reserved | earmarked | fixed | decided | settled | sewn up | agreed | spoken for | made | taken | handed | given | filled ) ..6 ( before i | long before | before the ..1 interview | before any | before anyone | beforehand | in advance | from the start | from the beginning | from the outset | in the smoking | over lunch | over a beer | on the golf | in the pub | behind closed | in the corridor | at the bar )",
        "( job | post | position | vacancy | place | role ) ..3 ( promised | reserved | earmarked | kept | meant | went | gone | intended | destined | handed | given ) ..1 ( to | for ) ..3 ( @favourites | internal )",
        "( cousin | nephew | niece | son | daughter | friend | boy | girl | one | man | woman | relative | favourite ) who ..1 ( got | gets | has | was given | landed ) the ( job | post | position | place )",
        "( the ..1 ( owner | boss | manager | director | chief | head | chairman | mayor ) 's | someone 's | somebody 's | your ..1 ) ( nephew | niece | cousin | son | daughter | wife | husband | brother | sister | girlfriend | son-in-law | friend | best friend ) ( has come | is back | needed | was | has | got | needs | will | came | gets )",
        "you ..3 ( made up your | made your ..1 ( mind | minds | choice | decision ) | had your ..1 ( mind | minds | choice | candidate ) ) ..2 ( mind | minds )? ..1 up? ..2 ( before | long | already | when i | from | the moment )",
        "( you | they | the ..2 | your ..2 ) ..1 ( clearly | obviously | evidently | had clearly | had obviously | had evidently | surely | probably ) ..2 already ..2 ( had | made | chosen | decided | picked | found | selected | known | knew | hired | promised )",
        "you must ..1 already ..1 have ..1 ( somebody | someone | a candidate | a favourite | your man | your woman | an internal | your choice )",
        "you must have ..1 already ..2 ( had | made | chosen | decided | picked | found | selected | hired | promised ) ( somebody | someone | a candidate | a favourite | your | an internal | the person | before | it )",
        "( only | just | merely | simply | there ) ..3 ( invited | called | interviewed | asked | brought | summoned | needed | included | wanted | there | used ) ..4 ( to ( make up | fill | tick | satisfy | justify | complete | fulfil | prove | please | decorate ) | for the ( sake | quota | statistics | look | form | record | numbers | files ) | as ( a token | an alibi | decoration | a fig leaf ) )",
        "( make | making | made ) up the numbers",
        "( fill | fills | meet | fulfil | tick | ticking | satisfy ) ..1 ( a | the | your | some ) ..1 ( quota | box | boxes )",
        "( token | alibi ) ( woman | candidate | foreigner | applicant | interview | man | minority | older | mother | immigrant )",
        "( needed | wanted | required ) ..1 ( a | an | another | some ) ..2 ( quote | name | candidate | applicant | interview | outsider ) to ( justify | cover | prove | compare | satisfy )",
        "( second | third | other ) ( quote | name | candidate | interview ) to ( justify | cover | prove )",
        "( vacancy | post | position | job | role | competition | contest ) ..2 ( only | never | hardly | not ) ..2 ( existed | exists | exist | open | real | genuine | meant | intended | available | vacant | serious )",
        "( you | they | nobody | no one | your ..2 | the ..1 panel ) ..1 ( were | was | had | are ) ( never | not ) ..1 ( really | seriously )? ..1 ( going to | meant to | intended to | meaning to | intending to | planning to | serious about | any intention of | interested in ) ..1 ( hire | hiring | take | taking | employ | employing | choose | choosing | consider | considering | give | giving | listen | listening | me | what i )",
        # on the ground of what the writer is
        "( perhaps | maybe | suspect | wonder | wonders | assume | suppose | sure | presumably | apparently | evidently | clearly | no doubt | plain | obvious | gather | take it | imagine | bet | probably | seemingly | seems | obviously | must | guess | certain | feel | feeling | fear | believe ) ..6 ( my | a ) ( ..1 @prejudice-grounds | being ..4 ) ..4 ( too | a bit | a little | hard to | difficult to | not | frightened | scared | scares | problem | obstacle | reason | disadvantage | nothing to do | something to do | put you off | against | the rest | enough | unwelcome | wrong | past | bothered | more than | unsuitable | decisive | deciding | played | mattered | influenced )",
        "( my being | being ) ..8 ( had | has ) ( nothing | something | everything | little ) to do with it",
        "( my | my being ..3 ) ..1 @prejudice-grounds ( had | has ) ( nothing | something | everything ) to do with",
        "my ..1 @prejudice-grounds ( was | were | is | are ) ..2 ( too much | too old | too high | too foreign | too strong | too thick | too dark | too long | a problem | the problem | the reason | the real reason | a bit much | an obstacle | not welcome | not to your | held against | not what you )",
        "( because of | due to | on account of | over ) my ( accent | age | surname | skin | colour | religion | gender | hijab | headscarf | nationality | origin | name | wheelchair | disability | pregnancy | children | looks | hair | beard | weight | date of birth )",
        "( past | beyond | further than ) my ..1 ( date of birth | age | name | surname | photo | photograph | address | passport | first line | accent | nationality | headscarf | wheelchair | postcode )",
        "( would | 'd | could ) ..1 have ( asked | said | done | treated | put | told ) ..4 ( to )? ( a man | a woman | a younger | a native | a local | a white | a father | men | women | a younger man | a young man )",
        "( ask | asked | asking | say | said | done | treat | treated | put ) ..3 ( a ..1 man | a ..1 woman | a younger | a native | a local | a white | a father | men | women ) ..3 ( the same | that | this | like that | so | such )",
        "( contagious | a crime | a sin | a disease | a contagious disease | a handicap | an infectious | a dirty word ) ..2 ( at | in | with | to | for ) ( you | your )",
        "( people | persons | women | men | somebody | someone | a person | one ) ( of my ( sort | kind | colour | age | background | origin | class | type ) | like me | with my ( background | accent | name | skin | surname | passport ) ) ..2 ( are | is | was | were | need | do | does | can | has | have ) ..2 ( only | not | never | no | good for | unwelcome | wanted )",
        "( only | sole | one ) ( candidate | applicant | person ) without a ( headscarf | beard | tan | accent | foreign | hijab | turban | wheelchair )",
        "( woman | mother | foreigner | man | father | immigrant | refugee | granny | grandmother | person ) ..5 ( more than ..4 could ) ..1 ( bear | stand | take | handle | cope | stomach )",
        "did not ..1 ( match | suit | fit | go with ) ..1 ( the | your ) ..1 ( furniture | curtains | picture | photo | photographs | wallpaper | brochure | decor | image | colour scheme | team photo )",
        "you were ..1 ( afraid | scared | frightened | threatened ) ( of | by ) ..1 ( me | my | someone | an )",
        "( burden | liability | disadvantage | flaw | defect | weakness | crime | curse | sin | fault ) ( in | to | for ) ( your | you | their ) ..1 ( eyes | view | opinion | world | mind | firm | company | house | $ )",
        "( nobody | no one | none of you | no-one ) ..2 ( read | went | looked | got | reads | looks ) ( beyond | past | further than | more than ) ( the | my | page | line )",
        "( doubt | suspect | guess | bet | imagine ) ..2 the ..4 @favourites ..2 ( had | has | did | sat | took | was )",
        "( not about | nothing to do with | little to do with ) ..1 ( skills | skill | merit | ability | abilities | competence | qualifications | experience | knowledge | talent | my work )",
        "( merit | qualifications | experience | competence | loyalty | honesty | skill | hard work | knowledge ) ..1 ( clearly | evidently | obviously | apparently ) ..2",
        "( maybe | perhaps | apparently | evidently | clearly | it seems ) ..2 ( in | at | for | to ) ( your | you ) ..6 ( more important | matters more | counts more | count more | comes before | matter more | worth more ) ..1 than",
        "( evidently | apparently | clearly | obviously | presumably | i take it that | i take it | i gather | i see that | i see now that | it seems | no doubt ) ..1 ( you | your ..2 | the panel | they ) ..1 ( prefer | prefers | preferred | wanted | wants | think | thinks | consider | considers | considered | believe | felt | thought | assumed | favour | favours )",
        "( doubt | not sure | not convinced ) ..3 ( anything | much | a lot | very much ) to do with",
        "( looking | searching | needed | wanted | waiting ) ..1 ( for )? ( a | an | any | some ) ( reason | excuse | pretext ) to ( say no | reject | refuse | turn | dismiss | get rid | send )",
        "( was it | is it | could it be | was that ) ..2 ( my ..2 @prejudice-grounds | because i am | because of my )",
        "( list | circle | wealth ) of ..1 ( friends | connections | contacts )",
        "you ..1 ( have | had ) your reasons , ( though | but | although ) i",
        # cheaper, younger, better connected
        "( no doubt | clearly | evidently | obviously | presumably | apparently | surely | i suppose | i take it | i gather | i imagine | i guess | i assume | i suspect | i bet | let me guess | it seems | now ) ..4 ( you | they | somebody | someone ) ..3 ( cheaper | younger | prettier | less expensive | better connected | more docile | more obedient | better looking | right school | right family | whiter | blonder | with connections )",
        "( found | find | wanted | want | hired | took | chose | looking for | prefer | prefers | preferred | need | needed ) ..1 ( someone | somebody | anyone | a ..1 person | people ) ..2 ( cheaper | younger | prettier | underpay | less expensive | more docile | more obedient | better connected | easier to ..1 ( control | handle | manage | exploit ) | who does not ask | who will not ask | who asks no | who costs )",
        "( prefer | prefers | preferred | favour | favours | value | values ) ..1 ( youth | looks | connections | cheap labour | cheap labor | pretty faces | young faces | obedience | appearance | relatives ) ( to | over | $ )",
        "( plays | play | golf | knows | knew | know | from | went to | goes to | has | married ) ..3 the right ( people | school | schools | family | circles | background | stable | connections | surname | parents | friends | passport | accent | club | father | neighbourhood )",
        "( needs | need | has to have | have to have | must have | requires | takes ) ..1 a ( rich | famous | important | well-connected | powerful ) ( father | uncle | name | friend | family | mother | godfather )",
        # what the writer is worth to them
        "( evidently | apparently | clearly | obviously | presumably | see | seems | gather | know | no doubt ) ..10 ( count | counts | count for | counts for | mean | means | matter | matters | worth ) ..2 ( nothing | little | less | not much | anything )",
        "( no longer | not ) ..1 ( count | counts | matter | matters | mean | means ) ..1 ( for )? ( anything | much | a thing )",
        "( evidently | apparently | clearly | obviously | presumably | see | seems | gather | so ) ..8 ( good | qualified | fit | useful | welcome ) enough ( to | for ) ..4 but not ( to | for )",
        "( evidently | apparently | clearly | presumably | obviously ) ..8 ( was | is | are | were ) ..1 ( a | an )? ( disadvantage | handicap | drawback | mistake | weakness | crime | too much | superfluous | unwanted | overqualified | worthless | out of fashion )",
        "( bet | wager | doubt | suspect | wonder | wonders | sure | imagine | guess ) ..3 ( nobody | no one | anyone | anybody | somebody | someone | you ) ..2 ( read | opened | looked at | noticed | listened to | remembers | remember | looked ) ( my | it | them | the ..2 i | past | beyond | a ..1 )",
        "you ..2 ( might | could ) ..1 have ( saved | spared ) ( me | us | us both | everyone | everybody | both of us )",
    ),
    guards=(quoted, attributed, supposing, in_the_past),
)


@rule(
    "bitter-remark",
    category="tone",
    family="hostility",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Leave the remark out. What you do not know about their reasons, do not write down.",
    cues=(SARCASM, MOTIVES),
    cite=(
        Cite("fine-line", "do not take it personally"),
        Cite(
            "how-not-to-follow-up",
            "this isn't a reason to send angry email or disparage the interviewer or the company",
        ),
    ),
    advice=("disparagement", "taking-it-personally"),
    bad=(
        example(say="[[Congratulations to the lucky nephew]].", kind=Kind.REJECTION_REPLY),
        example(
            kind=Kind.REJECTION_REPLY,
            say="[[Perhaps my surname was hard to]] pronounce.",
            advice="taking-it-personally",
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[How thoughtful of you to let me find]] out from the noticeboard.",
        ),
        example(
            kind=Kind.REJECTION_REPLY,
            say="I was there to [[make up the numbers]].",
        ),
    ),
    good=(
        example(say="Thank you so much for not minding the delay on my train."),
        example(say="Congratulations on the new depot."),
        example(
            say="Perhaps my surname caused the mix-up: it is Nguyễn, and Minh is my given name."
        ),
        example(say="My mistake, I thought that the meeting was on Tuesday."),
        example(
            kind=Kind.REJECTION_REPLY,
            say="I trust the person you chose will enjoy the work, and I wish you both well.",
        ),
    ),
)
def bitter_remark(document: Document, options: Options) -> Iterator[Hit]:
    """Sarcasm, or a motive presumed.

    Sarcasm reads worse on paper than it sounds in the head, and a guess about why they chose
    somebody else can neither be proved nor taken back. If there was real discrimination, there are
    better places to say so than a follow-up.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, SARCASM, MOTIVES):
            sarcasm = found.frames is SARCASM
            yield Hit(
                message=(
                    f"“{found.text}” "
                    f"{'reads as sarcasm' if sarcasm else 'presumes what moved the reader'}"
                ),
                span=found.span,
                severity=WARNING if sarcasm else INFO,
            )
