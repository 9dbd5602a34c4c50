"""What arguing with a refusal sounds like: frames by what they object to.

They are meant for answers to a refusal only, where "look again" and "was it fair" can mean one
thing; elsewhere they would find much that is harmless.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    as_agreed,
    hoped,
    negated,
    other_object,
    quoted,
    reported,
    thanked,
)
from lint_followup.rules.tone._clauses import (
    THEY,
    by_me,
    clause_before,
    granted,
    later_on,
    left_open,
    my_own_fault,
    of_mine,
)

if TYPE_CHECKING:
    from lint_followup.language.frames import Match


def graceful(match: Match) -> bool:
    """It says how hard it was, or what was hoped: "the decision was not an easy one"."""
    after = {t.norm_ for t in match.doc[match.start : match.end + 5]}
    return not _GRACEFUL.isdisjoint(after)


_GRACEFUL: Final = frozenset(
    """change easier easy expected hope hoped long matter mind personal simple surprise unexpected unfair employer unkind
    difficult hard wanted wished wish worry""".split()
)


def grateful(match: Match) -> bool:
    """They are thanked for it; "I would be grateful if" only asks."""
    return thanked(match) and "if" not in clause_before(match, 8)


def undone(match: Match) -> bool:
    """A negation undoes it: "not hard to follow"."""
    return not {"not", "never"}.isdisjoint(clause_before(match, 2))


def mine(match: Match) -> bool:
    """It is something of the writer's: "my choice"."""
    return not {"my", "our", "own"}.isdisjoint(clause_before(match, 2))


_BE: Final = (
    "( is | are | was | were | be | been | being | seems | seem | seemed | feels | felt | looks | looked"
    " | sounds | sounded | appears | appeared | remains | became | strikes me as | strike me as | struck me as )"
)
_NOT: Final = "( not | never | hardly | scarcely | barely | anything but | far from | nothing but )"
_MESSAGE: Final = (
    "( your | this | the | such a ) ..1 ( answer | letter | reply | email | diagnosis )"
)
_RULING: Final = f"( @decisions | {_MESSAGE} )"
_THE_RULING: Final = (
    f"( ( the | your | this | that | its | their | such a | such ) ..1 @decisions | {_MESSAGE} )"
)
_AGAIN: Final = (
    "( again | once more | once again | one more time | a second time | a third time | another time | anew"
    " | afresh | from scratch | more closely | more carefully | in a new light | with fresh eyes )"
)

UNSOUND: Final = Frames(
    (
        f"{_RULING} ..6 {_BE} ..4 @unsound|@dubious",
        f"{_RULING} ..6 {_BE} ..3 {_NOT} ..3 @sound",
        f"{_RULING} ..3 {_NOT} ..3 @sound",
        f"{_RULING} ..4 ( is | are | was | were | does | do | did | can | could | has | have | had ) ..1 ( not | hardly | nothing | little ) ..3",
        f"{_RULING} ..4 ( do | does | did | can | will ) not ..2 ( hold | convince | stand | add | make | ring | square | tally | fit | reflect | match | help )",
        f"{_RULING} ..2 ( rest | rests | rested | based | relies | leans ) on ..3 ( misunderstanding | mistake | error | confusion | assumption | impression | rumour | hearsay | one | single )",
        f"( it | this | that | which | here | what | there ) {_BE} ..3 {_NOT} ..2 @sound",
        f"{_RULING} ..3 ( leave | leaves | left | lacks | lacked | omits | ignores | contradicts | overlooks | speaks | says | has no | had no )",
        f"( i | we | to | must | would | can only ) ..1 ( find | found | consider | call | think | believe | regard | deem | feel | judge ) ..1 ( it | this | that | {_THE_RULING} ) ..4 @unsound|@dubious",
        "( @unsound|@dubious | weak | wrong | lazy ) ..1 ( decision | choice | refusal | rejection | verdict | selection | judgement | judgment | assessment | evaluation | conclusion | process | procedure | reason | reasons | reasoning | explanation | justification | argument | ranking | candidate | person | way to | assumption | impression of me | picture of me | idea of me | criteria | treatment )",
        "one|a|two|three|ten|five|six|eight|fifteen|twenty|thirty|only|just|single ..4 @trifles ..7 ( not ..4 | hardly ..4 | scarcely ..4 )? ( outweigh | outweighed | outweighs | decide | decided | decides | cancel | cancelled | erase | erased | reason | basis | ground | fair | judge | judging | undo | define | defines | cost me | count for more | tip | weigh | weighed )",
        "( judge | judged | judging | assess | assessed | reduce | reduced | measure | measured | reject | rejected | rejecting | turned down | dismiss | dismissed | decide | decided | deciding ) ..4 ( by | on | to | because of | over | after | from | for ) ..1 ( one | a single | only | just | ten | five | half | two | such a | a gap )",
        "( not | hardly | scarcely | barely | never ) ..2 ( enough | sufficient | adequate | long enough | the way | a way | a basis | any basis ) ..2 to ( see | judge | know | assess | show | decide | tell | rate | evaluate | form | get | understand | do justice | find )",
        "( not | hardly | scarcely | no | barely ) ..2 ( basis | ground | grounds | foundation ) ..1 ( for | to )",
        "too ( short | few | little | quick | narrow ) ..3 to ( see | judge | know | assess | show | decide | tell | rate | evaluate | form | get | understand )",
        "( whether | if | not | without | never | only | part | half | hardly ) ..6 ( the | my ) ( whole | full | complete | real | true | entire ) ( picture | story | truth | me | potential | range )",
        "the real me",
        "( nothing | little | no connection ) ..1 ( to do with | about me | about my | about what i | in common with )",
        "( bear | bears | bore | has | have | had ) ( no | little ) ..1 ( relation | bearing | relevance | resemblance | connection )",
        "( reason | reasons | ground | grounds | cause | excuse | pretext ) ..1 ( to | for | not to ) ..1 ( turn | turning | reject | refuse | rejecting | refusing | dismiss | exclude | excluding | prefer | pass me | passing | shut | hire me )",
        "( choosing | hiring | taking | rejecting | picking | preferring | refusing | appointing | turning ..2 down | judging | giving ..6 to ) ..14 ( is | was | would be | seems | feels ) ..3 @unsound|@dubious",
        "( pity | shame | sad | unfortunate ) ..1 ( that | if | when | how ) ..7 ( counts | count | counted | matters | mattered | closed | closes | closes | decide | decides | decided | more than | instead | wins | over | alone | weighs | outweighs )",
        "( comment | comments | remark | remarks | reason | reasons | criticism | statement | claim | argument | explanation | point | sentence ) ..8 ( surprised | surprises | puzzled | puzzles | hurt | astonished | irritated | amazed | annoyed | bothers | bothered ) me",
        "( it | this | that ) ( can | must | could ) ( only | surely | simply ) be ..3 ( my | because | that you | a | an )",
        f"{_RULING} ..2 ( was | had been | is | has been ) ..3 ( taken | made | settled | fixed | clear | done ) ..2 ( before | beforehand | in advance | already | long | prior )",
        "( who | by what right | whoever ) ..2 ( made | took | makes | decided | signed | wrote | gave ) ..1 ( this | that | the | such a ) ..1 @decisions",
        "by what right",
        "how ..1 ( is | are | was | were ) ..6 ( worse | better | more | less ) ..4 than",
        "( had | have | has ) ..1 ( little | nothing | hardly anything ) ..1 to do with",
        "( more | else ) to me than ..2 ( you | what | that | one | the )",
        "( should | ought to ) ( weigh | count | matter | not ..1 ( be ( held | a reason | the reason | decisive | enough | judged | counted | used | a criterion | reason | rejected | refused | turned ) | play | count | matter | decide | outweigh | cost ) | be enough | be worth | decide | play | speak | prove | suffice | outweigh | be judged | be given | be measured )",
        "( counted | counts | count | meant | mean | means | weighed | weighs | worth ) ..1 ( for | so )? ( nothing | little )",
        "( held | hold | used | use | speak | speaks | spoke | count | counts | counted | weigh | weighs | turned | works | work ) ..1 against me",
        "( wrong | strange | odd | bad | poor ) ( signal | message | track | end | priorities | conclusions | lesson | place | question | questions )",
        f"( know | ask | hear | wonder | wondering | doubt | tell me ) ..1 ( whether | if ) ( anyone | anybody | a single | {THEY} ) ..2 ( actually | really | even | truly | properly | at all )",
        "( know | ask | hear | wonder ) ..1 ( whether | if ) ( anyone | anybody ) ..1 ( read | opened | looked | checked | saw | watched | listened | compared | called | ever )",
        "( your | their | its ) ..1 ( mistake | error | misjudgement | misjudgment | oversight | prejudice | prejudices | bias | ignorance | blindness )",
        "( suspicion | suspicions )",
        "( promised | reserved | meant | intended | earmarked | gone | given ) ( to | for ) ( someone | somebody | another | others | a ) ..2 ( else | all along | before | from the start | long | already | from the beginning )",
        "( never | not ) ..1 ( really | truly | ever | actually )? ..1 ( open | meant | a chance | considered | in the running | wanted ) ( to | for ) ..1 ( someone | somebody | people | anyone | me | outsiders | us | be )",
        "( it | that | this ) ..1 ( pains | hurts | saddens | bothers | angers | upsets | annoys | troubles | pained | hurt ) me ( that | how | when | to see ) ..1 ( my | you | nobody | no one | someone | somebody | so | the | a | they | your | such )",
        "^ surely ..12 ( not | must | deserve | deserves | count | counts | enough | have been | should | ought )",
        "( not | hardly | scarcely ) ..1 ( fair | just | fairly | justified | correct | logical | objective | convincing | plausible | serious | transparent | professional ) ..1",
        "wrong with ( my | me )",
        "( rather than | instead of | regardless of | and not | not on ) ..1 ( merit | merits | skill | skills | ability | experience | talent | competence | qualifications | performance )",
        "( not | never ) ..2 ( taken | considered | taken properly ) ..2 into ..1 ( account | consideration )",
        "( lacks | without | with no | gave no | given no | no ) ..1 ( proper | real | clear | valid | convincing | serious | sound )? ( justification | explanation | justice | transparency | objectivity )",
    ),
    guards=(quoted, negated, granted, mine, my_own_fault, graceful),
)
"""The decision, its reasons or the way to it are unjust, thin or beside the point."""

UNJUST: Final = Frames(
    (
        "( is | are | was | were | seems | seemed | feels | felt | sounds | strikes me as ) ..3 @unsound",
    ),
    guards=(quoted, negated, reported, as_agreed, granted, of_mine, my_own_fault),
)
"""Something is unjust or untrue, whatever it is, as long as it is not the writer's."""

FOUL_PLAY: Final = Frames(
    (
        "( unfairly | unjustly | wrongfully | undeservedly | arbitrarily )",
        "( wrongly | mistakenly | unreasonably ) ..2 ( judged | treated | assessed | rejected | graded | scored | marked | excluded | compared | counted | dismissed | refused | rated | thought )",
        "( by | in ) ( error | mistake ) ..2 ( $ | that | or | , | and | my )",
        "( is | was | feel | feels | felt | looks | smells | sounds | call | suspect | me | been | be | sheer | pure | plain | because ) ..2 @foul-play",
        "@held-against ..5 ( played ..3 role | play ..3 role | mattered | counted | count | held against | against me | used against | was decisive | put you off )",
        "( reject | rejected | rejecting | refused | refuse | refusing | turned down | turn down | turning ..1 down | passed over | dismissed | excluded | disqualified | picked | chosen | hired | selected | taken | wanted | preferred | punished | penalised | penalized ) ..3 ( because of | on account of | due to | for | over | based on ) ( my | a | an | one | the ) ..2 @held-against",
        "( made | make ) up ( your | their | his | her | its ) ( mind | minds ) ..2 ( before | beforehand | already | long )",
        "already ..2 ( made | decided | chosen | picked | settled ) ..6 ( before | beforehand | when i | long )",
    ),
    guards=(quoted, granted, my_own_fault),
)
"""Prejudice, or a choice that was made before."""

MISJUDGED: Final = Frames(
    (
        f"{THEY} ..4 @misjudging ( me | my | the | what | that | how | this | it | i | all | a | an | some | one | everything | $ | , | in | by | to | several | and | about | years | on )",
        f"{THEY} ..2 ( can | could | may | might | do | did | does | have | has | had | was | were | are | is | will )? ..1 not|never|hardly|barely|cannot ..3 @heeding ..5 ( my | me | i | mine | myself | whole | full | real | person | properly | carefully | thoroughly | enough | beyond | page | pages | $ )",
        f"{THEY} ..3 not|never|hardly|barely ..2 ( give | gave | given | grant | allow ) ..3 ( chance | credit | hearing | opportunity | attention | consideration | thought | look )",
        f"{THEY} ..2 ( are | were | have been | must be | is | was | seem to be | has been ) ..2 ( making | made | mistaken | wrong | biased | unfair | unjust | prejudiced | too quick | too hasty | blind )",
        f"{THEY} ( could | should | ought to | would at least | might at least ) ..2 have ..1 ( tested | asked | called | looked | read | seen | tried | checked | given | said | told | let | made | taken | known | noticed | chosen | picked | hired | waited | compared | spoken | written | been | warned | mentioned | invited )",
        f"{THEY} ( can | could | must ) ..1 not ..1 have ..1 ( known | seen | read | understood | looked | noticed | considered | realised | realized | meant | compared | judged | tested | weighed | heard | watched | checked | thought | recognised | recognized | grasped )",
        "( graded | marked | scored | judged | assessed | rated | treated | measured | questioned | dismissed | handled | conducted | weighed | evaluated | compared ) ..3 ( too | unfairly | harshly | strictly | hastily | superficially | badly | differently | lower | carelessly | severely )",
        "( chose | chosen | choose | choosing | prefer | preferred | preferring | put | putting | puts | place | placed | value | valued | take | taking | took | taken | pick | picked | picking | hire | hired | hiring | select | selected | favour | favoured | favor | favored | reward | rewarded | rewarding ) @any_np ..3 over ( a | an | the | any | all | someone | somebody | twenty | ten | years | skill | skills | experience | substance | loyalty | quality | real | true | proven | talent | people | those | fifteen | five | twelve | thirty )".replace(
            "@any_np ", "..4 "
        ),
        f"{THEY} ..2 ( let | letting | lets | allowed | allowing ) ..8 ( decide | decides | win | speak | stand in | get in )",
        f"{THEY} would not have ..1 ( said | written | thought | decided | rejected | refused | chosen | turned | picked | called | come )",
        f"( could | should | might ) {THEY} not ..1 ( at least | have )",
        f"{THEY} ..3 ( made | make | making ) ..2 ( mistake | error | misjudgement | wrong | poor choice | bad choice )",
        f"{THEY} ..4 ( chose | chosen | choose | choosing | picked | pick | picking | hired | hire | hiring | selected | took | taken | decided | preferred | judged | rejected | backed ) ..2 ( wrong | wrongly | badly | poorly | unwisely | unfairly | hastily | the weaker | the lesser | the less | second best | a less | on a whim )",
        "( prefer | preferred | preferring | chose | choose | choosing | chosen | picked | pick | picking | hired | hiring | selected | took | take | taken | put | placed | appointed | appointing ) ..6 ( over | instead of | ahead of | before | in place of | rather than ) ( me | myself | my own | somebody with | someone with | people with )",
        "( preferred | preferable | superior ) to ( me | mine | my )",
        "( prefer | preferred | prefers | preferring | chose | choose | choosing | chosen | picked | pick | picks | hired | hire | hires | hiring | selected | select | took | take | goes to | go to | went to | gone to | give it to | gave it to | given to | give to | gave | give | appointed | appointing | employ | employs ) ..4 @greenhorns",
        "@greenhorns ..5 ( is | was | be | been | were | being | gets | got ) ..1 ( preferred | chosen | hired | picked | selected | taken | the job | the post | better )",
        "( nobody | no one | none of you | not one of you ) ..1 ( noticed | notice | read | looked | considered | listened | bothered | compared | checked | saw | understood )",
        f"( maybe | perhaps | possibly | apparently | clearly | obviously | evidently | presumably | seemingly | probably | i think | i believe | i feel | i fear | i suspect ) ..2 {THEY} ..3 ( mixed | confuse | confused | mistook | not | never | wrong | too )",
        f"( doubt | question | suspect | wonder | wondering | ask myself | sure | certain | believe ) ..1 ( whether | if | that | how )? ..1 {THEY} ..3 ( saw | seen | read | understood | looked | considered | compared | compare | noticed | aware | really | even | ever | fully | properly | realise | realize | actually | got the | grasped )",
        "must have ..1 ( mixed | confused | mistaken | misread | misheard | overlooked | missed | gone wrong | been ..2 ( mistake | error | misunderstanding | confusion | wrong ) )",
        "there ..1 ( must | may | might | could | has | have ) ..2 be|been ..2 ( mistake | error | misunderstanding | confusion | slip | oversight | misjudgement | misjudgment )",
        f"( pity | shame | sad | loss ) ..2 ( that | for you )? ..1 {THEY} ..3 ( let | chose | missed | overlooked | preferred | lost | lose | failed | passed | refuse | refused | turned )",
        f"{THEY} ..5 ( let | letting | turn | turned | turning | lose | lost | losing | passed up | passing up | pass up | passed | passing | pass | reject | rejected | rejecting | refuse | refused | refusing | sent | send | sending | throw | throwing ) ..2 ( go | away | down | over | up )? ..1 ( a candidate | an applicant | somebody who | someone who | a person | such a | such an | the best | the most | the one | the only | a real | a good | a great )",
        f"{THEY} ..4 regret ..2 ( this | that | it | the | your | not | having | letting | turning )",
        f"{THEY} ..1 will ( not | never | hardly ) ..2 find ..4 ( like me | another | better | so | as good | anyone | anybody | one )",
        "( rejected | refused | dismissed | turned me down | turned me away | passed over | sent me away ) ..10 ( when | although | though | even though | despite )",
        "( my | for me | me | candidates | applicants | application | it ) ..3 ( not | never | hardly ) ..2 ( judged | treated | heard | considered | assessed | given | looked | taken | read | weighed | compared | tested | examined ) ..3 ( fair | fairly | proper | properly | serious | seriously | enough | equal | equally | full | attention | chance | weight | at all | consideration )",
        "( not | never | hardly ) ..2 i ( was | have been | got | received | had | was even ) ..4 ( fair | fairly | given | judged | treated | heard | considered | chance | seriously | properly | assessed | last | worse | weaker )",
        "( not | never | hardly ) ..3 ( give | gave | given | got | get | received | paid | pay | treat | treated | had ) ..5 ( fair | fairly | proper | properly | real | full | due | enough | decent | genuine | equal | seriously | attention | credit ) ..3 ( chance | hearing | look | consideration | it | they | i | me | time | to | $ )",
        "( should | ought to ) ..1 have ..1 ( counted | weighed | mattered | been enough | been worth | been obvious | tipped | spoken for )",
        "( should | ought ) not ..1 ( have | to have | play | be ) ..1 ( played | mattered | counted | been | weighed | decisive | a reason | the reason | enough | a criterion ) ..1",
        "i should have ( been ..2 ( chosen | hired | picked | selected | offered | first | the one | on the list | invited | appointed ) | got the | won )",
    ),
    guards=(quoted, negated, hoped, granted, left_open, my_own_fault),
)
"""Those who decided overlooked, misread or chose wrongly."""

WHAT_IF: Final = Frames(
    (
        f"if {THEY} ..2 ( read | looked | checked | tasted | seen | saw | compared | watched | listened | tested | asked | called | spoke | spoken | studied ) ..12 ( would | might | could | 'd | will )",
        f"( if | had ) {THEY} ..18 {THEY} ( would | might | could | 'd | will ) ..2 ( think | see | know | decide | change | come | understand | choose | hire | take | not | have | agree | look | realise | realize | notice | regret | judge | feel )",
    ),
    guards=(quoted, granted),
)
"""They would have decided otherwise, had they only looked."""

MISHAP: Final = Frames(
    (
        "( mix | mixed | mixing ) ..6 up with",
        "( a | some | been ) ..1 ( mix-up )",
        "( mixed up | miscount | miscounted | miscalculated )",
    ),
    guards=(quoted, granted, my_own_fault, by_me),
)
"""Something was mixed up."""

AGAIN: Final = Frames(
    (
        "@rethinking",
        f"( revise | revised | reverse | reversed | undo | undone | withdraw | correct | take back | alter | annul | cancel ) ..1 {_THE_RULING}",
        f"{_RULING} ..4 ( revised | reversed | undone | withdrawn | annulled | altered | corrected | changed )",
        f"( look | looking | read | reading | check | examine | review | compare | study | judge | assess | evaluate | weigh | test | listen | calculate | mark | grade | score | count ) ..9 {_AGAIN}",
        f"( go | going ) ( through | over ) ..5 {_AGAIN}",
        f"( put | bring | lay | place ) ..6 ( table | agenda | panel | board | committee | pile ) ..2 {_AGAIN}",
        "( give | pass | show | hand | put | bring | submit | refer | escalate ) my ( case | test | result | results | file | marks | answers ) ..1 ( to | before | in front of | on )",
        "( another | second | different | other | neutral ) ..1 ( member | examiner | person | colleague | pair of eyes | assessor | opinion | marker | reader ) ..4 ( look | see | judge | read | check | assess | mark | go | decide | review )",
        "( would it hurt | what would it cost | what do you have to lose | what have you got to lose | nothing to lose )",
        "let me ..1 ( work | do | come | have | cook | teach | drive | weld | run | show | sing | play | join ) ..1 ( one | a | two | for | just ) ..6 ( before | shift | day | week | trial | and you | then )",
        "consider ..1 my ..2 ( again | once more | one more time | a second time | anew )",
        f"( speak | talk | speaking | talking ) ( to | with ) ( the | your ) ..5 ( {_AGAIN} | on my behalf )",
        "( invite | see | meet | hear | test | interview | try | watch | give me a hearing | let me come ) ( me )? ..3 ( again | once more | one more time | a second time ) ..1 ( before | and | so | ? | $ | to )",
        "decide ( again | anew | afresh | once more | differently | otherwise )",
        "( give | giving | deserves | deserve | merits ) ..7 ( second | another | more | some more | further ) ..1 ( thought | thoughts | consideration )",
        f"consider ( my ..2 | it | this | the matter | the case | me ) {_AGAIN} ( $ | please | and | before | now , )",
        "( look | looking ) ( twice | again | properly | harder | beyond | past ) ",
        "think ( about it | about this | it over )? ( again | once more | one more time | anew )",
        "think ..1 ( it | this | that | things | the matter | everything )? ( over | twice | through ) ( $ | again | please | before )",
        "( second | another | closer | fresh | further | one more | proper | fairer | renewed | more careful ) ..1 ( look | glance | read | reading | review | evaluation | assessment | hearing | consideration | examination | opinion ) ( $ | at | into | over | through | of | from | by | on | before | would | is | , | and | please | to | by )",
        "( change | changed | changing | alter | altering ) ..1 ( your | their | his | her | its | the ) ..2 ( mind | minds | decision | opinion | view | verdict | outcome | result )",
        "( see | look at | judge | view | regard | seen ) ( it | this | things | the matter | me | my ..2 ) ..1 differently",
        f"{THEY} ..2 be ..1 ( persuaded | convinced | talked | brought | moved | swayed | won )",
        "( come | came | arrive | arrived | reach | reached ) ..2 ( another | a different | different | some other | the opposite ) ..1 ( conclusion | decision | result | outcome | view | verdict )",
        f"{_RULING} ..1 ( would | might | could | should | ought to | must ) ..3 ( another | different | differently | otherwise | other | the other way )",
        "( put | add | place | take ) ( my name | me | my application | my file ) back ( on | in | into | onto )",
        "( back on | back in | back into | remain on | stay in ) ..1 ( list | running | pool | race | process | game )",
        "make an|one exception",
        "( turn | turned | turning ) ..2 around",
        "( formal | independent | official | internal | external ) ( review | appeal | inquiry | enquiry | investigation )",
        "( check | verify | recount | count | look up | double-check ) ..2 ( the | my | your ) ..2 ( score | scores | marks | numbers | result | results | points | figures | sums )",
        "( is | are | would | was ) there ( be )? ..1 ( no | really no ) ..1 ( way | possibility | chance | room | hope )",
        "( let | allow ) me ( try | prove | convince | demonstrate | show you | defend | come back and | have another ) ..2",
        "prove ..3 ( wrong | otherwise | the contrary | the opposite )",
        "( give | grant | offer | spare ) me ..3 ( day | days | week | weeks | shift | month | hour | hours | minutes ) ..3 ( trial | to | and | without | unpaid | in )",
        "( intervene | step in | pull strings | put in a good word | put in a word )",
    ),
    guards=(quoted, negated, grateful, granted, left_open, by_me),
)
"""A request to look, think or decide again."""

CHANCE: Final = Frames(
    (
        "( give | grant | allow | offer | get | given | granted | let | want | request | requesting | ask for | deserve | deserves | hope for | beg for | need | allowed | like | love ) ..5 ( another | second | one more | last | extra | final ) ..2 ( chance | opportunity | shot | go | try | interview | trial | hearing | lesson | test | round | attempt | conversation )",
        "( one | a ) ( more | second | last | final ) chance to ( prove | show | convince | explain | present | demonstrate )",
        "( let | allow ) me ( try | come | do ) ..1 again",
        "( please | request you to | ask you to | beg you to | hope you will | hope you can | could you ) ..3 ( give | grant ) me ..1 ( a | the | this | an | one | some ) ..2 ( chance | opportunity | shot | try | trial )",
        "( please | request you to | ask you to | beg you to ) ..3 ( accept | take | hire | choose | select | consider ) me ( $ | anyway | now | for this | for the | again $ | instead | as )",
        "i ( would | will | should | 'd )? ..2 ( deserve | deserved | merit | merited | have earned | had earned ) ..1 ( ( the | this | that ) ..1 ( job | post | position | role | place | spot | chance ) | it | better | more | a ( chance | hearing | fair | second | better | proper | real | reason ) | an ( explanation | answer | interview | opportunity | apology ) | to be | to get )",
        "i ..1 ( expected | expect | am owed ) ( a | an | more than | better | some ) ..3 ( explanation | reason | reasons | answer | that )",
        "you ( owe | owed ) me ( a | an | at least | some | the | more | that | this | it )",
    ),
    guards=(quoted, negated, grateful, left_open, later_on),
)
"""A request for another chance, or a claim to have earned this one."""

PROTEST: Final = Frames(
    (
        "( i | we | to ) ..5 ( disagree | object | protest | contest | dispute | appeal ) ( $ | , | . | with | to | against | the | your | this | that | about | on | and | but | : | — | – | here | as )",
        "( must | have to | obliged to | forced to | going to | allow myself to | feel i have to | need to ) ( disagree | object | protest | contradict | complain | challenge | question )",
        "( contest | dispute | challenge | contradict ) ( the | your | this | that | its ) ..2 @decisions",
        "i ..3 ( question | suspect ) ( your | how | whether | if | that | it | this | my )",
        "( lodge | file | make | submit | raise | bring | enter | considering | consider ) ..3 ( complaint | appeal | objection | protest | grievance | legal )",
        "( appeal | objection | complaint | protest | object | appealing | objecting ) ( against | to | about ) ..4 @decisions",
        "i beg to differ",
        "i ..3 doubt ..2 ( that | he | she | they | whether | if | very | it | the | you | anyone | your | anybody | somebody | someone | this )",
        "i would have expected ..6 ( more | better | different | from a | from you | at least )",
        "( makes | make | making | made ) ( no | little ) sense",
        "( does | do | did | can | will ) not ..3 ( add up | make sense | hold water | stand up | ring true | sit right | seem right | feel right )",
        "( beyond | escapes | eludes ) me ( $ | how | why | that | what | , )",
        "( baffled | perplexed | bewildered | puzzled | mystified | nonplussed ) ( by ( your | this | the ..1 @decisions ) | that | how | why | as to | , | $ )",
        "( astonished | stunned | shocked | astounded | flabbergasted | speechless | appalled | amazed ) ..1 ( that you | that the | by your | by the ..1 @decisions | at your | at the ..1 @decisions | why | how you could )",
        "( strike | strikes | struck ) me as ..1 @dubious|@unsound",
        "( find | found | finding ) it ..2 ( odd | strange | curious | hard | difficult | impossible | ironic | telling | astonishing | unbelievable | unfair | wrong ) ..1 ( that | to ( understand | accept | believe | see | follow | swallow | comprehend | imagine | take ) | how )",
        "i can not ..1 ( help | avoid | but | shake | escape | lose | get rid of ) ..2 ( feel | feeling | think | thinking | wonder | wondering | suspect | the feeling | the impression )",
        "( with | in ) ( all | due | all due | great | the greatest | the utmost )? respect ,",
        "( contrary to | despite | unlike ) what ( you | your | the )",
        "i ..3 ( wish | want | would like | like | have | feel bound ) ..1 to ..1 ( set the record | put ..3 ( right | straight ) | clear up | rectify | point out | clarify | defend ..1 | respond to | correct ( the | this | that | your | a ) ..1 ( impression | picture | assumption | statement | claim | point | view | record | misunderstanding ) )",
        "set the record straight",
        "( let | allow ) me ..1 ( explain why | point out | set | correct | clear up | clarify | tell you why | remind )",
        "^ ..1 ( please )? ..1 ( explain | tell ) ( to )? ( me )? ( how ( that | this | it | you | someone | somebody | anyone | a | such ) | on what | in what way )",
    ),
    guards=(quoted, negated, granted),
)
"""I disagree, object, appeal, doubt."""

REFUSAL: Final = Frames(
    (
        f"( not | never | unable to | hardly | refuse to | hard to | difficult to | impossible to | hard for me to | difficult for me to | not able to ) ..2 ( accept | agree | share | swallow | subscribe | recognise | recognize | buy | settle | live | respect ) ..2 ( that | this | it | $ | with ( your | the | this | that | it | you | what ) | {_THE_RULING} | @decisions | to ( that | this | your ) | such | being | a ( no | refusal | rejection ) )",
        f"( ( do | can | could | will | would | am | still ) not | fail to | failed to | unable to | struggle to | struggling to | at a loss to | have trouble | hard to | difficult to | impossible to | hard for me to | difficult for me to | hardly ) ..2 ( understand | understanding | see | follow | comprehend | grasp | fathom | imagine | explain ) ..2 ( ( how | why ) ..10 ( i | me | my | you | your | anyone | anybody | someone | somebody | one | person | candidate | applicant | @decisions | lack | that | this | @hirer-places | chosen | better ) | what made | what else | what more | on what | who | where i | {_THE_RULING} | @decisions | the ..1 ( point | sense | link | connection | difference ) | your | this | that you | $ | any ..2 @decisions | what ( the | he | she | they | this | anyone | your | makes ) )",
        f"( ( do | can | could | will | would | still ) not | hard to | difficult to | impossible to | refuse to | hardly ) ..2 believe that? ( how ..3 ( you | someone | somebody | anyone | a ) | that | this | it | anyone | anybody | someone | somebody | any | i ( was | came | lack | am | scored | did ) | {THEY} | @decisions | the | there | your )",
        "( not | never | hardly ) ( think | believe | feel | find | consider ) ..4 ( is | are | was | were | be | been | it | this | that | @decisions ) ..2 @sound",
        "( not | hardly ) ..2 ( less | worse | weaker | slower | behind ) ..3 than",
        "( can | could ) ..1 not ..1 ( be | have been ) ..1 ( all | the reason | the only reason | right | true | serious | the end | it | your last word | the last word | the whole )",
        "( not | never ) ..2 ( last | final ) word",
        "not ..2 ( let | leave | take ) ..1 ( this | it | that | no | things ) ..2 ( stand | rest | at that | answer | lie )",
        "not ..1 ( close | shut | bury | archive | shelve | drop ) my ( case | file | application )",
        "( is | would be ) ..1 a ..2 ( mistake | error )",
        "( not | hardly | never ) ..2 right to",
        "( not | never | hardly ) ..3 ( get | got | have | had | receive | received | given ) ..2 ( real | fair | proper | genuine | true | honest | equal | decent ) ..1 ( chance | opportunity | shot | hearing )",
    ),
    guards=(quoted, granted, my_own_fault, undone),
)
"""I cannot accept, follow, believe."""

QUESTIONS: Final = Frames(
    (
        f"how ( can | could | is it | comes | on earth | come ) ..2 ( {THEY} | someone | somebody | anyone | anybody | it be | it that | that | a | one | this | another )",
        f"how ..2 did {THEY} ..4 ( arrive | come to | reach | conclude | get to | manage | end up )",
        "how ..2 scores|marks|points ..3 ( arrived | awarded | given | reached )",
        "^ ..1 why ( ( was | were | am | have | has | did ) ( i | my | they | someone | somebody | another | a ) | ( did | do | would | does | should | has | have ) ..2 not | not me | then | would you )",
        "^ ..1 why ( did | do | would ) ..2 ( reject | refuse | turn | choose | pick | hire | prefer ) ..3 ( me | someone | somebody | him | her | another | else | @greenhorns )",
        "why the ( refusal | rejection | no | silence )",
        "( for | on | by | in ) what ( grounds | ground | basis | criteria | criterion | reason | reasons | standard | measure | way ) ..2 ( was | were | did | do | does | is | am | can | could | have | you | i )",
        "what ..2 ( else | more ) ..2 ( would | should | could | must | do | did | does | was | can ) ..2 ( ( you | they | anyone | one | it | a | the ) ..1 ( want | need | expect | ask | expecting | take | wish | hope | have wanted | require ) | i ..1 ( have had | have to | have done | done | do to be | prove | offer ) | possibly )",
        "( what | which ) ..2 ( did | does | do | has | had ) ..3 ( candidate | person | one | applicant | colleague | she | he | they | winner ) ..1 ( have | got | bring | offer | that | which | do ) ..3 ( i | me | $ )",
        "what ..1 ( makes | made | gives | gave ) ( the ..1 ( other | chosen | winner | successful ) | him | her | them | he | she | this | that | you ( think | say | believe | so | sure ) | your ) ..4",
        f"( can | could | do | did | would | have | how can ) {THEY} ..1 ( really | seriously | honestly | truly | fairly )",
        "what ..2 ( even | exactly | supposed to | actually ) ..3 mean",
        "what ..1 ( does | do | is ) ..3 ( even | supposed to | exactly | actually ) mean",
        "^ ( do | does | did | would | should | is | are | was | were | could | have | has ) ( not ..1 ( you | it | i | that | this | my | your | the ) | you not | it not | i not | that not ) ..6 ( think | agree | rather | prefer | better | count | counted | fair | strange | odd | wiser | see | read | notice | matter | clear | obvious | deserve | enough | right | wrong | unfair | find | mean | worth | at least | even | prove | proof | speak | say | show | remember )",
        "^ ( was | is | were ) ( it | that | this | the | my | one ) ..5 ( really | truly | necessary | fair | too much | not enough | because )",
        f"^ ( do | did | have | has | does ) {THEY} ..1 ( really | honestly | seriously | truly | even | actually | ever )",
        f"^ ( do | does | did ) {THEY} ..1 ( think | believe | suppose | mean ) ..8 ( fair | right | better | enough | more | really | best )",
        f"( are | is ) {THEY} ..2 ( sure | certain | convinced | aware | positive | confident | serious )",
        f"{THEY} ..2 ( aware | conscious ) ( that | of ) ..3 ( i | my | me | the )",
        "am i ..1 ( to | supposed to | expected to | meant to ) ..1 ( believe | understand | think | accept | assume | conclude | take | swallow )",
        "( could | can | may | might | was | is ) it ..1 ( be | possible )? ..1 ( that | because ) ..2 ( my | i | you | someone | somebody | the | of )",
        "( is | are ) ..2 really ..6 ?",
        "would you not ..1 ( rather | prefer | want | like | be better )",
        "who ..1 ( could | would | can | is ) ..2 ( better | more | possibly )",
        "why ( invite | ask | bother | interview | test | advertise | let me | make me | call me | waste )",
        "( in the first place | at all ) ?",
        "since when ( is | are | does | do )",
    ),
    guards=(quoted, negated, granted),
)
"""Questions that want no answer: how could you, why was I, on what grounds."""

COMPARISON: Final = Frames(
    (
        "( i ( am | was | have | had | know | knew | bring | can | could | do | did | speak | work | worked | would | scored | did ) | my ..3 ( is | are | was | were ) | mine is ) ..4 ( better | more | stronger | higher | longer | twice | faster | greater | superior | further | harder ) ..6 than ..1 ( whoever | whomever | anyone | anybody | most | her | him | she | he | someone | somebody | ( the | your | that | this | those | any ) ..3 ( candidate | person | one | applicant | lad | man | woman | girl | boy | guy | lady | colleague | winner | new | you | chosen | other | others | rest | internal | room | team | hire ) )",
        "( better | more ) ..1 ( qualified | suited | experienced | suitable ) than ( whoever | whomever | the | anyone | anybody | me )",
        "i ( was | am ) ..2 the ( most | best | strongest | only | better | right | perfect | ideal | obvious ) ..2 ( candidate | applicant | person | one | choice | qualified | suited | fit | experienced | who | with | match )",
        "i ( have | had | meet | met | fulfil | fulfill | fulfilled | passed | tick | ticked | satisfy | bring | hold ) ..1 ( every | all | each | any ) ..3 ( qualification | qualifications | requirement | requirements | criterion | criteria | certificate | certificates | box | boxes | task | tasks | point | points | condition | conditions | experience | test | tests | skill | skills | thing )",
        "( more | much ) to offer",
        "( consider | believe | think | find | know | feel ) ..1 ( myself | i am | that i am | me ) ..3 ( better | more | stronger | the right | the best | suited | qualified ) ..3 ( than | suited | for | qualified | candidate )",
        "( i am | i was | me as ) ..2 the ( right | best | perfect | ideal ) ..3 ( for | to do | you )",
        "i ( have )? ..2 earned ( it | ( that | this | the | my ) ( job | place | post | position | role | spot | chance ) )",
        "( my | mine ) ..3 ( is | are | was | were ) ..3 ( better | higher | stronger | longer | wider | more | faster ) ..4 than ( those | that | hers | his | theirs | the | any | anyone | most | what )",
        "( exactly | precisely | just ) ..1 ( the | what | that ) ..4 you ( miss | lack | need | want | say | wanted | missed | asked | look | looked | were looking | are looking )",
        "i was ..1 the ( best | strongest | first ) ..3 ( you | they ) ( had | have ) ..2 ( seen | met | interviewed )",
        "( twice | three times | double | ten times ) ..1 the ( experience | years | training )",
    ),
    guards=(quoted, negated, granted),
)
"""I am better than the one you chose."""

CORRECTION: Final = Frames(
    (
        "( you | they | panel | committee | letter | email | reply | answer | reason | reasons | board | he | she ) ..2 ( said | say | says | wrote | write | writes | claim | claimed | claims | state | stated | states | mention | mentioned | speak | argue | call | called | told me ) ..14 ( but | yet | however | although | though | while | whereas | when ) ..3 ( i ( do | did | never | already | in fact | actually | clearly | was not | am not ) | in fact | actually | my ..3 ( says | shows | show | prove | proves | say ) | @advert-words | makes no | does not | is not | was not | has nothing | had nothing | have nothing | no one | nobody | what | how | why | that ( is | was | makes | can ) ..3 ( not | no | untrue | false | wrong | unfair | hardly | never ) | i ( have | had | worked | led | ran | taught | hold | speak | drove | managed | was | am | built | trained | supervised | completed | passed | used | use | do | did ) ..8 ( years | year | certificate | licence | license | degree | diploma ) )",
        "( you | letter | email | reply | panel ) ..2 ( said | say | wrote | write | mentioned | mention | claim | claimed ) ..12 which i ( have | had | do | did | am | was | hold | speak | know | use | used )",
        "i do ..1 ( have | hold | speak | possess | meet | fulfil | fulfill | know | own ) ..8 ( you | letter | reason | years | year | certificate | licence | license | degree | diploma | experience | qualification | qualifications | requirements | skills | missing | fluently | required | said )",
        "i did ..1 ( say | write | state | list | include | show | explain | send | submit | enclose | attach | provide | answer | tell | bring | pass | finish | complete | name )",
        "i never ..1 ( said | wrote | claimed | stated | told | meant | suggested | refused | wanted | asked for | applied for )",
        "( is | was | are | comes as | came as | be ) ..1 news to ( me | us | anyone | everyone | my )",
        "@advert-words ..4 ( said | says | stated | states | asked | asks | called | promised | mentioned | mentions | read | reads | required | requires | speaks | spoke | demanded | listed ) ..14 ( no | not | never | but | yet | so how | so why | nowhere | without | nothing )",
        "@advert-words ..3 ( never | nowhere | not | nothing | made no | makes no )",
        "i was ..1 ( told | promised | assured | led to believe | given to understand | given the impression ) ..14 ( yet | and now | only to | and then | but now | but then | but apparently | but you | but instead | and suddenly | but suddenly | now )",
        f"to ( be told | say | be called | claim | hear | read | conclude | judge | call | reject | refuse | turn | be rejected | be judged | suggest | lose ) ..14 ( is | was | seems | feels ) ..2 ( @unsound|@dubious | {_NOT} ..2 @sound )",
        "( as a matter of fact | in all fairness | in actual fact | the truth is | the fact is | fact is | facts are | in point of fact | let us be honest | let us be fair )",
        "you ..2 ( told | said | assured | wrote | promised ) ..16 ( what changed | what has changed | what happened | and now | so why | so how )",
        "what ( has )? changed ?",
        "( is | was | are | were ) ..1 ( simply | just | plainly | clearly | factually | flatly | completely )? not ( true | accurate | correct | the case | so )",
        "you ..1 ( say | said | claim | claimed | write | wrote ) ..3 ( is | are | was | were ) ..1 ( missing | lacking | insufficient )",
        "( lack | lacked | lacking | missing ) ..4 ( when | although | though | even though | but | yet ) ..3 ( i | my | @advert-words )",
        "( culture | cultural ) fit ..4 ( but | ? | is | what )",
    ),
    guards=(quoted, negated, granted, my_own_fault),
)
"""What you wrote of me is not so; the advertisement said otherwise."""

WRONGED: Final = Frames(
    (
        "( i | me | my ..2 ) ..1 ( feel | felt | feels | was | were | have been | had been | am | is | been ) ..3 @wronged",
        "( i was | i had been | i have been | we were | i had ) ( always | explicitly | clearly | repeatedly )? ( assured | promised | led to believe | given to understand | given the impression | given every | every reason to )",
        "( believe me | put yourself in my | ask yourself | be fair | be honest with me | admit it | do the needful | have the courage | look into ( my | this | the ) )",
        "( you | everyone | everybody | we both | anyone ) ..2 ( know | knows ) ( it | that , | this ) ( $ | , )",
        "deep down",
        "( i am | i was | i feel | makes me | made me ) ..2 ( upset | angry | outraged | furious | indignant | bitter ) ( $ | to | that | because | , | and )",
        "^ ..1 how ( disappointing | sad | unfortunate | ironic | convenient | strange | odd | typical | predictable )",
        "you should ..1 ( know | understand | be aware | realise | realize | consider ) that? ( you | your | this | nobody | the | what | how | who )",
        "( better off with me | worse off without )",
        "no other ( applicant | candidate | person | one | man | woman | teacher | nurse | cook )",
        "i ( am | was ) ..2 ( more than | fully | perfectly | amply | over | highly | very well ) ( qualified | suited | capable | suitable | competent )",
        "( considered | deemed | judged | thought | found | regarded ) ..2 ( more | better ) ( suitable | suited | qualified | fit )",
        f"{THEY} ..2 ( paid more attention | more interested | cared more | looked more ) ..10 than",
        "( it | this | that ) ..1 ( is | was | be ) ..2 because of ..1 my",
        "( rejected | refused | turned down ) by ..1 ( people | somebody | someone | you | your | men | a )",
        "( mistake | error | mix-up | misunderstanding ) ( in | with | on ) ( your | the | this )",
        f"{THEY} ..3 ( cared | looked | interested | listened | attention ) ..4 more ..8 than",
        f"not ( sure | certain | convinced ) ..2 {THEY} ..3 ( realise | realises | realize | realizes | realised | know | knows | see | saw | understand | understood | aware | read | grasp | considered | looked | weighed )",
        f"{THEY} ..2 ( rejected | reject | refused | rejecting | dismissed | turning down | turned down ) ..1 ( the | a ) ..4 who",
        "would you ..1 ( call | consider | find ) ..2 ( this | that | it | such )",
        "( talk | discuss | speak | conversation | talking | discussing ) ..1 ( about | over )? ( the | this | your ) ( decision | refusal | rejection | verdict | outcome | choice )",
        "( perhaps | maybe ) i should have ( been | had | worn | brought )",
        "how come ..3",
        "i ..1 ( ask | beg | hope | plead | pray ) ..1 for ( justice | fairness | fair treatment | understanding )",
        "not ..2 make ..3 ( same | this | that | a | such a ) ..1 ( mistake | error )",
        "not ( let | leave | allow ) ..4 ( without comment | unanswered | uncommented | unchallenged | pass )",
        "but ..1 ( not for me | for me it is not | it is not for me )",
    ),
    guards=(quoted, granted, my_own_fault, graceful, other_object),
)
"""I was cheated, passed over, misunderstood."""

OBJECTIONS: Final = (
    UNSOUND,
    MISJUDGED,
    WHAT_IF,
    MISHAP,
    AGAIN,
    CHANCE,
    PROTEST,
    REFUSAL,
    QUESTIONS,
    COMPARISON,
    CORRECTION,
    UNJUST,
    FOUL_PLAY,
    WRONGED,
)
