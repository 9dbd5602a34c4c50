"""Putting oneself above other applicants or colleagues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.language.frames import Frames
from lint_followup.language.scope import not_mine, quoted, reported
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.oversell.evidence import weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match

_MODEST: Final = frozenset(
    """less fewer slower worse weaker junior newer shorter literal literally learned learnt
    lower least too surprised astonished nervous sorry pleased delighted glad relieved confused
    excited curious grateful liked prefer preferred enjoy enjoyed""".split()
)


def modest(match: Match) -> bool:
    """It is to the writer's disadvantage, of feelings or of inches."""
    numbers = match.doc.user_data["sentence"]
    return any(token.norm_ in _MODEST for token in match.doc if numbers[token.i] == match.sentence)


_GUARDS = (quoted, reported, modest)

NOBODY = Frames(
    (
        "( no | not one | none | nobody | no one | few | not a single | not many | hardly anyone ) ..12 ( than i | than me | than myself | than mine | like mine | like i | as well as i | as much as i | as hard as i | to match mine | to match me | to match my | compares to me | compare to me | compare with me | rival me | equal me | my equal | come close to me | comes close to me | comes close to my | come close to my | hold a candle )",
        "( not one | none | nobody | no one | few ) ..8 ( quite like me | like me )",
        "( no | none | neither | none of the | nobody | no one | not one of the | none of your ) ..1 ( other | others | else | current | present | existing | remaining )? ..3 ( has | have | can | could | will | would | possesses | possess | brings | bring | is | are | offers | offer | knows | know | shares | matches | match | wants ) ..4 ( what i | as i | as much as i | mine | my ( @merits | own | level | range | depth | calibre | numbers | passion | feel | touch | kind | combination | mix ) | more than i | better than i )",
        "( no one | nobody | none | not one | no other ..2 | no candidate | no applicant ) ..1 ( else )? ( you ( will | have | are | 've )? ..1 ( meet | interview | interviewing | see | seeing | seen | met | interviewed | hire | find | talk to | choose | hear ) | on your ..1 ( list | shortlist | team | staff | books ) | in your ( pile | pool | inbox | team ) | in ( this | the | that ) ..1 ( pool | race | running | waiting room | corridor | field | stack | queue ) | who applied | applying ) ..3 ( has | have | can | could | will | would | is | knows | comes | brings )",
        "none of ( your | the | those | these | them | my ) ..3 ( staff | others | candidates | applicants | team | people | employees | colleagues | finalists | competitors | rivals | peers | rest | classmates | other ..1 )? ..1 ( has | have | can | could | is | are | comes | come | will | would | know | knows ) ..4 ( what i | as i | than i | than me | like me | mine | match me | rival me | keep up | come close | compare | this mix | such ..1 | my ..2 ( @merits | level | range | depth | calibre | kind ) )",
        "( no one | nobody ) ( else )? ..2 ( can | could | will | would ) ( do | offer | bring | give | match | deliver | work | serve | sell | teach | fill | care | handle ) ..6 ( as i | like i | like me | better | as well | as hard | what i | than i | as me | my )",
        "( no one | nobody ) ( else )? ..1 ( works | sells | teaches | knows | cooks | writes | drives | cares | learns | types | codes | does | performs | serves | wants | deserves ) ..6 ( as i | like i | like me | than i | than me | as me )",
        "( no other | nobody else | no one else ) ( candidate | applicant | person | contender | finalist )? ..1 ( has | have | can | could | will | would | comes | brings | offers | deserves | matches ) ..2 ( my ( @merits | level | range | calibre | kind ) | match | offer | compare | compete | come close | close | equal | what i | rival )",
        "( i doubt | i bet | i wager | i am sure | doubtful | i know for a fact | i question | i defy ) ..3 ( any | anyone | anybody | the other | the others | they | no one | nobody ) ..1 ( else )? ..10 ( could | can | has | have | would | will ) ..2 ( do | match | weld | offer | bring | be | the | as | keep | say | show | handle | have | deliver | managed | my | run | what )",
        "( few | nobody | no one | none | not many ) ..6 ( can | could | will | would ) ..1 ( match | rival | equal | touch | replace | beat | top | compete with ) ( me | my | mine | what i )",
        "( no one | nobody | none | not one | no ..1 ) ( in | on | of | at | around ) ( the | this | your | my | our ) ..3 ( has | knows | can | could | is | works | understands | does | sells | have ) ..2 ( a )? ( better | finer | stronger | faster | like i | what i ) ..3 ( $ | than ( i | me ) )",
        "( no one | nobody ) ( at | in | on ) ..4 ( understands | knows | works | sells | does | can | could | has ) ..5 ( like i | as i | like me | as me | better | as well | what i | more )",
        "( not one | none ) of the ( others | other ..1 | rest | applicants | candidates | people ) ..1 you ..5 ( could | can | has | have | would | will | knows | knew )",
        "( what | which | that ) ( no | none of the | nobody ) ( other | others | else ) ..2 ( can | could | has | have | offers | brings | will )",
        "who else ( can | could | would ) ( offer | bring | give you | do this | match )",
        "who else ( offers | brings )",
        "doubt ..1 you ..2 ( find | meet | see ) ..2 ( another | anyone | anybody | a better | a stronger )",
        "( do not think | do not believe | can not imagine ) ..1 ( any | anyone | anybody | the others | the other ..1 ) ..12 ( as i | like i | than i | like me | as me | what i | than me | as well as | like mine )",
    ),
    guards=_GUARDS,
)
ABOVE = Frames(
    (
        "( i | my ..2 ) ..8 ( better | stronger | more ..3 | smarter | faster | harder ) than ..1 ( person | one | man | woman | guy | girl | candidate | applicant | whoever | someone | whomever ) ..1 you ..1 ( hired | chose | picked | selected | took | interviewed | have chosen | have hired | went with )",
        "( someone | somebody | a person | a candidate | a man | a woman | a guy | a girl | a kid ) ( with | who has ) ..1 ( less | fewer | no | half ) ..5 than ( me | i | mine )",
        "( hired | chose | picked | took ) ( someone | somebody | a person | a candidate ) ( less | worse | weaker | with less ) ..4",
        "i am the only ( candidate | applicant | one | person ) ..6 ( who | that | with )",
        "the other ..1 ( candidate | candidates | applicant | applicants | girl | guy | woman | man | lady | people | interviewees ) ..8 ( has never | have never | has no | have no | does not | do not | could not | can not | was not | were not | looked lost | had no )",
        "most ..1 ( @rival-nouns | @trade-people ) ..6 , ( i am not | i do not | but i | not me )",
        "( i | me | mine | my ..2 @merits ) ..8 @better-words ..4 ( than | to ) ( any | all | the | your | my | other | most | those | many | some | every | each | both ) ..4 ( rest | others | of them | @rival-nouns | @trade-people | name on your | on your list )",
        "( i | me | mine | my ..2 @merits ) ..8 @better-words ..3 than ( anyone | anybody | everyone | everybody ) ..2 ( else | in | on | i | ever | around | here | you | at | who )",
        "( i | me | mine | my ..2 @merits ) ..8 @better-words ..3 than ( anyone | anybody | everyone | everybody | most ( $ | , | people ( in | on | at | here | you | half ) | of them | of my ( colleagues | peers ) ) | others | all of them | them all | all the others | the others | any of them | the rest | my peers | my colleagues | the competition )",
        "i ..5 @outdo-verbs ..2 ( everyone | everybody | anyone | anybody | others | them all | all of them | the rest | the others | the competition | ( all | any | every | the | my | your | most | each | both | our | other | half ) ..3 ( @rival-nouns | @trade-people ) )",
        "( leave | leaves | leaving | left | blow | blows | put | puts ) ..4 ( in the dust | far behind | to shame | out of the water )",
        "i ..2 ( leave | left ) ( the | all | my | any ) ( competition | competitors | rivals ) ..1 behind",
        "unlike ( the | other | most | many | all | your | some | those | my | so many | any ) ..5 ( @rival-nouns | @trade-people | others ) ..3 , ..3 ( i | my | mine )",
        "unlike ( others | them | the rest | the others | most | everyone else ) ( , ..2 )? ( i | my )",
        "( whereas | while | where | although ) ( most | other | many | the other | the rest of | some | all the | your other | my ) ..1 ( @rival-nouns | @trade-people ) ..8 ( , | - ) ( i | my | mine )",
        "( whereas | while | where ) ( others | the others | most people | everyone else | the rest ) ..6 ( , | - ) ( i | my | mine ) ( deliver | act | do | work | solve | create | lead | get | have | bring | am | win | stay )",
        "( other | ordinary | average | lesser ) ..1 ( @rival-nouns | @trade-people ) ..8 ( ; | , | — | – | : | - | but | while ) ( but | while | whereas )? ( i | mine ) ( am | do | create | deliver | make | give | work | write | build | bring | never | always | live | actually | have | get | solve | know | think | do not | perform | lead | win | see | craft | inspire | produce | finish | stay )",
        "( compared | in comparison | next | relative | as opposed | in contrast ) ( to | with ) ..1 ( the | other | most | your | my | younger | older | any | all | others | everyone | those | ordinary ) ..4 ( @rival-nouns | @trade-people | others | else | , ) ..3 ( i | my ) ..1 ( bring | am | have | offer | can | deliver | work | stand | possess | shine | excel | know | do | skills | experience | work )",
        "( stand | stands | standing | stood | rise | tower | shine ) ..1 ( out )? ..1 ( from | among | above | amongst | over ) ( the | other | all | everyone | any | most | my | others | every ) ..4 ( @rival-nouns | @trade-people | others | else | , | $ )",
        "( head and shoulders | streets | miles | leagues | light years | light-years | heads | far | a cut | a class | well ) ( above | ahead of | beyond | superior to ) ..3 ( @rival-nouns | people | rest | others | average | everyone | anyone | them | anybody | that of | any other )",
        "( above | superior to | ahead of | better than ) ( all | any | every | the | all of the | those of | that of | your )? ..1 ( other ( candidates | applicants | candidate | applicant | contenders | options | people ) | my peers )",
        "( i am | puts me | myself are | myself is | like me are | like me is | my ..3 ( is | are ) ) ..1 ( in a | on a | of a | in an | on another | in another | of another | at another ) ( different | another | higher | completely different | entirely different | entirely )? ..1 ( league | class | level | planet | calibre | caliber | stratosphere ) ..1 ( from | altogether | than | to | of my own | entirely | $ | above | compared | , | when )",
        "( twice | double | three times | ten times | two times | half again ) ( the | as | more )? ..2 ( work | output | much | productive | fast | good | sales | hours | worker | load | amount | many | efficient | speed ) ..1 ( of | as | than ) ..2 ( any | anyone | anybody | the | other | my | everyone | everybody | most | others ) ..3",
        "what ( sets | makes | separates | distinguishes | puts ) me ..3 ( apart | different | better | stand out | above | from | ahead ) ..1 ( from | than | of | above )? ( the | all | any | other | others | most | my | everyone | , )",
        "( sets | set | setting | separates | distinguishes ) me ( apart | above | ahead ) ( from | of )? ..1 ( the | all | any | other | others | most | my | every | everyone ) ..3",
        "( my | me | i ) ..4 ( superior | second to none | unrivalled | unmatched | head ) ..2 ( among | amongst | in | to ) ( the | all | your | my | any ) ..3 @rival-nouns",
        "i ( am | was | have been | will be | would be | have always been ) ,? @stressors? ,? ( the )? ( smartest | best | cleverest | brightest | most ..1 | strongest | fastest ) ..3 ( in the room | in any room | in the group | on the team | on my team | in my team | in the team | of the lot | of them all | of the bunch | in the bunch | of all the ..1 @rival-nouns | of all ( your | the | those | these ) ..3 | among ( the | all | your | my ) ..3 @rival-nouns )",
        "( more than any other ( person | candidate | applicant | one ) | more than anybody else | more than anyone else ) ..6 ( i | my )",
        "i ( deserve | merit | have earned ) ..5 more ( than ) ..4",
        "i am ..3 ( far | much | clearly | simply | way | obviously | even | still | certainly )? ( a )? ( far | much | clearly )? ( better | stronger | safer | more suitable | more qualified | finer ) ( fit | choice | match | candidate | bet | option | person | hire ) than ( the | any | your | those | all | whoever | anyone | most | other )",
        "i ..2 ( score | rank | rate | perform | scored | ranked | performed ) ..2 ( higher | above | better ) ..1 ( than )? ( all | every | any | the | my | most ) ..3 ( peers | others | rest | colleagues | classmates | everyone | @rival-nouns | class )",
        "i ( am | do | have | bring | produce | type | sell | work | earn | learn | get | finish | am worth ) ..2 ( twice | ten times | double | three times ) ( the | as ) ..3 ( your | my | the | any | that | as | of ) ..4 ( is | was | one | ever | other | others | @rival-nouns | @trade-people | anyone | office | last | predecessor | next )",
        "( compared | next | relative | in comparison ) ( to | with ) ( the )? ( rest | others | competition | others you | other ..1 ) ,? ..1 i am",
        "i have forgotten more ..4 than",
        "( i | me ) ..3 ( miles | streets | light years | leagues | light-years | head and shoulders | a class | far ) ( ahead | above | better | beyond )",
        "( among | amongst | of ) all ( the | your | those | my ) ..4 , ..1 i am the",
        "i ( am | was | have always been | have been ) ..3 ( way | far | always | well | miles | streets | light years )? ahead of ( everyone | everybody | my | the | all | every | any | most | others | your ) ..3",
        "i @stressors? stand out ( because | $ | , | as | from | by )",
        "i ( can do | do | achieve | finish | accomplish | can achieve | get done | can finish ) ..8 ( what | in the time ) ( others | other ..1 | most people | everyone else | my colleagues | an average ..1 | ordinary ..1 ) ( do | need | achieve | take | takes | needs | manage | would | only | can )",
        "my ..4 ( exceed | exceeds | surpass | surpasses | outweigh | dwarf | outstrip | beat | beats ) ( those of | that of ) ..4",
    ),
    guards=(*_GUARDS, not_mine),
)
BELOW = Frames(
    (
        "( not | never | nowhere near | hardly ) ..2 ( on | in | of | having | at | have | up to ) ( my | the same ) ( level | league | class | calibre | caliber | standard | wavelength | quality | depth )",
        "( not | never | no | hardly | barely | can not ) ..3 ( hold a candle to me | stand a chance | match for me | come close | keep up with me | keep up with my | keep pace with me | measure up to me | compete with me | compare to me | compare with me | do what i | do half of what | a patch on me | touch me | know half | fill my shoes )",
        "( i was | i am | i have been | i remain | me being ) ..4 the only ..1 ( competent | capable | decent | reliable | serious | hard-working | hardworking | real | good | intelligent | sane | suitable | sensible | worthy | dependable | responsible | productive ) ..3",
        "i ( was | am | have been ) ..2 the ( one | only one | only person ) ( doing | who did | who does | who actually | who ever | who really | carrying | who carried | who kept | holding ) ..4",
        "my ..2 ( @rival-nouns | boss | bosses | managers | supervisor | manager ) ..4 ( are | were | is | was | can not | could not | do not | lack | lacks | lacked | never | could never | have none ) ..4 ( @weak-words | as good | keep up | do what i | as fast | my level | understand half | as hard | as talented | match | compete | watch the clock | half as | nearly as | jealous | envious | envy )",
        "( the | those | these | your | that | any | all | none of the | my ) ( other | remaining | rival | competing ) ..1 ( @rival-nouns | guys | fellow | fellows | people | men | women | girls | boys ) ..5 ( are not | do not | can not | is not | lack | lacks | will never | could never | have nothing | have no | has no | is no | are no | may have | are just | are only | simply | merely | pale | fall short | are all ) ..6 ( experienced | calibre | level | match | compare | standard | league | qualified | half as | chance | as ..1 as ( me | i ) | my ..1 ( @merits | calibre | level ) | mine | committed | @weak-words )",
        "( others | other ..1 @rival-nouns | the rest of ( them | the field | the group ) ) ..4 ( looked | look | seemed | seem | appeared | sounded | were | was | are ) ..2 @weak-words",
        "the ( girl | guy | man | woman | lady | person | candidate | chap | boy | applicant | fellow | gentleman | lad ) ..6 ( before me | after me | next to me | ahead of me | opposite me | in the waiting room | in the corridor ) ..3 ( looked | seemed | was | had | could not | did not | is | appeared | sounded ) ..2 ( @weak-words | seem to know | know what | know a | have a clue | stand a chance | no idea | no chance )",
        "( settle | settling ) for ..1 ( less | second | second-best | the runner-up | runner-up | anyone | someone | the others | average | mediocre | mediocrity | anything | ordinary | less than | somebody | another | second-rate | the rest | others )",
        "why ..1 ( hire | choose | take | settle | bother | waste | look | pick | gamble | keep | would you ) ..10 ( when | if ) ( you | i ) ..1 ( can | could | have | am | are ) ..2 ( have | hire | get | choose | pick | me | right here | someone like | talking )",
        "( waste | wasting | lose | losing | spend ) ..3 ( time | money | effort | hours | breath ) ..3 ( with | on | interviewing | talking to | seeing | reading ) ..2 ( other | others | anyone | anybody | the rest | lesser | second | more ..1 candidates )",
        "( hire | hired | hiring | choose | chose | choosing | chosen | pick | picked | picking | take | took | prefer | preferred | select | selected ) ( somebody | someone | anyone | another | anybody | him | her | them ) ..2 ( over | instead of | other than | but | rather than | to ) me ..6 ( mistake | second | wrong | regret | loss | error | worse | less | poorer | settle | sorry | pity )",
        "( hire | hired | hiring | settle | settling | get | got | choose | chose | chosen | take | took | accept | picked | pick ) ..3 ( second best | second choice | runner-up )",
        "( mine | my own | i ) ( are | is | am | was | were ) ..2 ( better | superior | stronger | far better | much better ) ( $ | , | than ( his | hers | theirs | theirs | any | all | the | most ) )",
        "( need | take | takes | hire | require ) ..2 ( two | three | four | five | several | a whole | ten | half a dozen | a team | at least ..1 ) ..5 ( to replace me | to match me | to do my | to do what i | to fill my | to equal me )",
        "( do | did | doing | does ) ..1 the work of ( two | three | four | five | ten | several | a whole | six | an entire ) ..2",
        "( candidates | people | applicants | workers | someone | employees | talent | talents | men | women | person | professionals ) ( such as myself | such as me | like me | like myself | of my calibre | of my caliber | of my quality | of my stature | of my level ) ..1 ( are | is | do not | does not | come | comes | come along | belong ) ..3 ( rare | hard to | few | different | another | one in | unique | every day | often | along | once | scarce | not | top )",
        "( someone | somebody | anyone | anybody | a person | people | candidates | another ) ( like me | of my calibre | of my caliber | such as me | such as myself ) ..2 ( again | anywhere | every day | elsewhere | twice )",
        "( you | they ) ..2 ( will not | can not | could not | will never | would not | never | struggle to | hard pressed to | hard-pressed to | hard put to | do not | 'll never | 'd be hard pressed to ) ..2 ( find | meet | get | hire | see | come across | encounter ) ..5 ( better | like me | harder | stronger | as i | as me | more ..1 | than me | than mine | than i | of my | to match | half as ) ..6 ( than me | than i | than mine | like me | as me | as i | than myself | than my ..1 | mine )",
        "( you | they ) ..2 ( will not | can not | could not | will never | would not | do not ) ..2 ( find | meet | get | see ) ..2 ( another ..1 | anyone | anybody | someone | somebody | people | many ..1 ) ..1 ( like me | of my ( calibre | caliber | quality | kind ) | such as me )",
        "( hard | difficult | impossible ) ( pressed )? to find ..5 ( better | stronger | more ..1 | harder | as ..1 ) ..4 ( than me | than i | than mine | like me | as me | as i | like mine )",
        "( hard | difficult | impossible ) ( pressed )? to find ..4 ( like me | of my calibre | of my caliber | like mine )",
        "( pale | pales | fade | shrink ) ..2 ( beside me | next to me | compared to me | compared to mine | compared with mine | beside mine | in comparison to mine )",
        "( i | i 'll | i will | i would ) ..2 ( beat | eat | crush | destroy | bury | blow away | wipe out | outclass ) ..2 ( the competition | any competition | my rivals | all comers | the others | the other ..1 )",
        "i am ..2 ( cream of the crop | best of the best | pick of the bunch | top of the heap | leader of the pack )",
        "( if you want | do you want ) ..3 ( the best | average | ordinary | mediocrity | second ) ..8 ( others | me | i am | someone else | look no | them )",
        "( others | my rivals | my competitors | the competition | other applicants | other candidates | the other applicants | the other candidates | the rest | other ..1 | most people | most applicants | most candidates ) ..3 ( talk | talked | complain | have certificates | have degrees | clock | guess | guessed | hesitate | wait | waited | follow | promise | sleep | give up | gave up | make excuses | quit | try | tried | watch | watched | dream | stop | coast | copy | read about | pretend | go home | merely | only | just ) ..4 ( , | ; | : | — | – | - ) ( but | while | whereas )? ( i | mine | not me )",
        "where ( others | my colleagues | other ..1 | most people | most ..1 | my peers | everyone else ) ..5 , i ..4",
        "( anyone | anybody | someone | somebody ) else ( would | will | is | could only | can only ) ..2 ( be a compromise | be second | be a mistake | disappoint | be a risk | fail | cost | do worse | a compromise | be a waste | be a step )",
        "( pick | choose | hire | take | appoint ) ( anybody | anyone | someone | somebody ) else ..2 ( and | , )",
        "( could | can | would | should | might ) ..2 learn ( a lot | a thing | plenty | much | something | a great deal ) ..2 from me",
        "( lost | helpless | nothing | nowhere | sunk | finished | fall apart | collapse | hopeless | struggle | crumble | flounder ) without me",
        "( average | ordinary | mediocre | lesser | second-rate ) ( candidate | applicant | employee | hire | worker | @trade-people | candidates | applicants ) ..8 ( when | while | if | instead | but ) ..2 ( i | me | you )",
        "( knows | know | knew | understands ) less than i",
        "( others | the others | everyone | everybody | my peers | my colleagues ) ..1 ( envy | envied | look up to | admire | fear | copy | imitate | try to copy ) me",
        "i am the one ( others | everyone | they | everybody | all the ) ..1 ( envy | come | look up | turn | ask | copy | call | rely )",
        "you ..1 ( will not | can not | would not | never ) ( get | find | see | have | receive ) ( my | this | that ) ..4 ( from | in | with ) ..2 ( anyone | anybody | a younger | another | others | the others | someone | younger | the rest )",
        "my ( competitors | rivals | colleagues | peers | classmates ) ( can not | do not | could not | did not ) even ..8",
        "( everyone | everybody ) else ..5 ( is | was | are | were | seems | seemed ) ..1 @weak-words",
        "( other candidates | others | other applicants | other people | most candidates | most applicants | the others ) ..1 ( will tell | tell | claim | say | will say | will claim | promise | will promise | pretend ) ..10 ( , )? ( but | while | whereas | ; ) i ..2",
        "( the )? others ( just | only | merely ) ..6 , ( while | but | whereas )? i",
    ),
    guards=_GUARDS,
)
SEEN = Frames(
    (
        "( hardly | scarcely | barely ) ( anybody | anyone | any ..1 ) ( can | could | knows | has | does | works | understands ) ..6 ( like i | as i | the way i | like me | as well as me | as well as i )",
        "( waste | wasting | lose | losing | spend ) ..3 ( time | money | hours ) ( on | with ) the ( boys | girls | people | men | women | candidates | others | youngsters ) you ( saw | met | interviewed | invited | will see )",
        "( whatever | no matter what | regardless of what ) @other-applicants ( told | tell | say | said | show | showed | promise | promised | claim | claimed | may ) ..4",
        "( the | that | those ) ( man | men | woman | women | lady | girl | boy | guy | gentleman | candidate | applicant | person | people | chap | fellow ) who ( went | came | sat | was | waited | were | spoke ) ..3 ( before | after | next to | beside | opposite ) me ..10 ( while i | whereas i | but i | and i | could not | did not | hardly | had no )",
        "you ..3 ( get | find | hire | take | have ) ..2 ( younger | cheaper | faster | louder ) ..2 , but ..5 ( not | never ) ..3 better",
        "( the | that ) ( man | woman | lady | girl | boy | guy | gentleman | candidate | applicant | chap | fellow | lad ) ( before me | after me | next to me | from the agency | in the waiting room ) ( could not | did not | can not | does not | had not ) even ..4",
        "( guess | bet | suppose | imagine | sure | certain | suspect | convinced ) ..3 ( nobody | no one | none ) ( else | of the others | of the other ..1 ) ( brought | prepared | offers | showed | came with | built | understands | knew ) ..4",
        "( fool | blind | dazzle | deceive | mislead | fooled by | blinded by | dazzled by ) ..6 @other-applicants",
        "@other-applicants ..2 ( fool | blind | dazzle | deceive | mislead ) you",
        "( put | stand | set | place ) me ( beside | against | next to ) ..6 and ( time | compare | test | watch | count | see | you )",
        "( candidates | people | applicants | workers | someone | employees | person | professionals ) with my ..3 ( are | is | come ) ( rare | hard to | few | scarce | sought | once | along | not easy ) ..1",
        "@other-applicants ..8 ( never | will never | have never | has never | had never | could never | can never | could not | can not | could hardly | can hardly | could barely | did not | do not | does not | had not | have not | would not | will not | hardly | barely ) ..2 @able-verbs ..6",
        "( disrespect | disrespectful | offence | offense | respect | unkind | apologies ) ..3 @other-applicants ..2 , ( but )? ( i | you | none )",
        "i ( would be | am | 'd be ) surprised if ( anybody else | anyone else | any of the others | one of the others | any of them | any other ..1 ) ..4",
        "( they | others | the others ) ( may | might | will ) have ( the | a | their | more )? ..1 ( paper | papers | degree | degrees | certificate | certificates | title | titles | diploma | diplomas | theory ) , ( but )? i have",
        "( need | want | take | hire ) ..1 ( another | yet another | one more ) ..8 ( when | if | since ) you ( can | could ) have me",
        "( everyone | everybody | they | the others | all | the group | people ) ..2 ( looked at | looked to | turned to | waited for | relied on | came to | followed ) me ( when | whenever | every time | as soon as ) ( they | nobody | somebody | things | we ) ..2 ( stuck | lost | help | trouble | difficult | hard | problem | went wrong )",
        "( classmates | colleagues | others | people | friends | students | team | boys | girls ) ..3 ( copy | copied | imitate | imitated ) my ..1 ( notes | work | methods | code | ideas | style | drawings | recipes | designs )",
        "( put | place | set | test | try | compare | line up ) ..3 @other-applicants and me ..4",
        "( put | place | set | test | try | compare ) me ( and | beside | next to | against | with ) ..2 @other-applicants ..8",
        "@other-applicants ..4 ( looked | look | seemed | seem | appeared | sounded | were | was | are | is ) ( too | so | all | rather | quite | very | a little | a bit )? ( green | frightened | scared | lazy | out of their depth | half asleep | weak | ordinary | average )",
        "( the | that | those | one of the | some of the | your ) ..2 ( man | men | woman | women | lady | ladies | girl | girls | boy | boys | guy | guys | gentleman | gentlemen | fellow | fellows | chap | lad | candidate | candidates | applicant | applicants | person | people | others | graduate | graduates ) ..1 ( before me | after me | next to me | beside me | behind me | with me | opposite me | in front of me | in the waiting room | in the corridor | in the lobby | on that bench | who waited | who were waiting | waiting | in the ..1 ( coat | suit | jacket | dress | tie | hat ) ) ..4 ( could hardly | could barely | could not | hardly knew | barely knew | had hardly | did not even | had not even | had never | have never | did not look as | did not seem to | did not know | was still | were still | kept asking me | had to ask me | looked as if | looked like | seemed to ) ..8",
        "( the | that | those ) ..2 ( candidate | applicant | man | woman | lady | girl | boy | guy | gentleman | one | person ) ( before | after | next to | beside | opposite ) me ..2 ( told me | admitted | confessed | said ) ..3 ( had | was | did | could | has | is | were ) ( not | never | hardly ) ..6",
        "i ( doubt | do not think | do not believe | can not imagine | could not imagine ) ..1 ( the others | the other ..2 | any of the others | any of the other ..2 | your other ..2 | any of them | anybody else | anyone else | the rest | my competitors | my rivals ) ..1 ( have | has | had | can | could | would | know | did | ever | are able | is able )",
        "you ..4 ( notice | noticed | see | seen | saw | felt | remarked | spotted ) ..1 the difference ( between me | between us | between the others | to the others | when i )",
        "( the others | others | most people | other people | the rest | your other ..1 | the other ..1 ) ( can | may | might | could ) ( read | recite | quote | talk | promise | write | draw | offer | bring | pass ) ..6 ( ; | , | — | – ) ( but )? ( i | mine )",
        "( the others | others | my competitors | my rivals | the competition | the other ..1 | most people | the rest | they ) ..4 ( had | have | has | wore | brought | came with | come with ) ..2 ( suits | ties | degrees | certificates | diplomas | titles | theory | papers | words | excuses | promises | powerpoint | slides ) ..3 ( , | ; | — | – ) ( but )? i ( have | had | brought | bring )",
        "( others | they | colleagues | most people | predecessor | staff | competitors | the others ) ..5 ( need | needs | needed | take | takes | took | want ) ..4 ( where | for what | what ) i ..2 ( need | do | did | use | take | finish | manage )",
        "( graduates | youngsters | boys | girls | men | women | people | colleagues | lads | someone | kids | athletes | @trade-people ) ..2 ( half my age | twice as young | younger than me | twenty years younger | thirty years younger ) ..4 ( could not | can not | could hardly | can hardly | could barely | can barely | struggle | struggled | gave up | asked me | still ask | were left | begged )",
        "i ..3 @outdo-verbs ( the | any | every | most | all | those | your | half the ) ..1 ( boys | girls | lads | kids | youngsters | young | youth | men | women | people | guys | twenty-year-olds | younger )",
        "i ( saw | have seen | met | looked at | know ) ( who else | the competition | the others | my competitors | my rivals | your other ..1 | the other ..1 ) ..6 ( not worried | not afraid | slept | calm | confident | no doubt | relaxed | reassured | laughed | not impressed | nothing to fear | nobody to fear | no fear | smiled | smile )",
        "compared ( with | to ) ( what | those | the ones | the people | the men | the women | everyone ) ..6 ( waiting room | corridor | lobby | queue | hall | bench | group | reception | same day )",
        "( take | took | hire | hired | choose | chose | get | pick | picked ) ..2 ( a cheaper ..1 | someone cheaper | somebody cheaper | a younger ..1 | someone younger | one of the younger ..1 | one of the others | one of them | somebody else | someone else | anybody else | anyone else | the wrong ..1 | the other ..1 ) ..6 ( you will | you would | you are | you pay | they will | it will ) ..3 ( pay | regret | advertising | searching | looking | be back | be sorry | remember me | miss | twice | find out | cost | learn )",
        "( the others | others | the rest of the group | the rest | everyone else | everybody else | my group | the other ..1 ) ( kept | had to | kept on | were ) ( asking | ask | copying | copy | following | follow | looking at | looking to ) me ..6",
        "( of | among ) ( the | all | us ) ..6 , ..1 i ( was | am ) ( clearly )? ( the one | the only one | the only ..1 ) ( with ..1 ( ideas | answers | experience | plan | brains ) | who could | who knew | who had | who really | who actually | who can )",
        "( half | most | many ) of your ( staff | people | team | employees | @trade-people ) ( would not | could not | can not ) ..8",
        "your ( present | current | other | new | former | last | old ) ..6 ( does not | do not | can not | could not | did not | has not | have not ) ..1 ( know | see | understand | do | have | manage ) ( what i | half of what i | as much as i | half as )",
        "( whoever | whomever ) ..1 you ..4 ( see | seeing | interview | interviewing | meet | meeting | hire | choose | talk to | considering ) ..3 , ..1 ( ( they | he | none | nobody | she ) ..1 ( did not | do not | have not | will not | can not | has not | could not | never ) | i am ( better | stronger ) )",
        "( obvious | clear | plain | visible | easy to see | no secret ) ..4 who ..6 ( did the work | did all | carried | had the ideas | the strongest | the best | stood out | best )",
        "( while | when | before | by the time ) ( the others | others | the rest | everybody else | everyone else | the other ..2 ) ..8 ,? i ( had | was | have ) ..1 ( already | long | finished | done | solved )",
        "i ( had | was ) ..1 ( already | long | finished | done ) ..6 ( while | when | before ) ( the others | others | the rest | everybody else | everyone else | the other ..2 )",
        "( none | nobody | no one ) ..8 ( could | can | would | will ) ..6 ( but | except | apart from | besides | other than ) ( me | myself )",
        "unlike ( the | those | some | most | many | certain | all ) ..2 ( people | men | women | others | ones | gentlemen | ladies | boys | girls | kids | faces | young ..1 ) ..8 , ..2 ( i | my )",
        "( before | when ) ( most of | half | half of | many of | some of ) your ..3 ( were born | was born | could walk | were in nappies | were in diapers )",
        "( degree | degrees | diploma | diplomas | certificate | certificates | youth | theory | school ) ( does not | do not | can not | will not ) ..1 ( teach | replace | give | show | beat ) ..2 ( what i | my ..2 )",
        "( not | nowhere near ) ..2 ( in | up to | of ) my ( weight class | weight | sort | quality | rank | stature )",
    ),
    guards=_GUARDS,
)
"""Those whom the writer has met, seen through the writer's eyes."""


@rule(
    "comparison-with-others",
    category="oversell",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    cues=(NOBODY, ABOVE, BELOW, SEEN),
    suggestion="Say what you did and leave out how others compare; you have not met them.",
    cite=Cite("too-much-follow-up", "Don't be tempted to send long sales pitches."),
    dissent=Cite(
        "how-not-to-follow-up",
        "show them why you are the best person for the job",
        allows="one claim with evidence",
    ),
    advice="oversell",
    bad=(
        example(say="[[No other applicant has my experience]]."),
        example(say="At my present branch [[I outsell everyone]]."),
        example(say="[[Unlike other applicants, I]] care about quality."),
        example(say="[[I doubt the others have]] ever stood on a roof in January."),
    ),
    good=(
        example(say="I understand that you chose another candidate, and I wish her well."),
        example(say="Unlike my last school, yours has a garden."),
        example(say="The others in the waiting room were good company."),
        example(say="You asked how I compare with my colleagues: I am slower at first drafts."),
        example(say="Nobody else at the clinic spoke dbt, so I taught it."),
        example(say="Our pump outperformed the others in the test by 12 percent."),
    ),
)
def comparison_with_others(document: Document, options: Options) -> Iterator[Hit]:
    """Yourself above other applicants or colleagues.

    You have not met the other applicants, and the reader has. Talking down colleagues makes the
    reader wonder how you would talk about the next ones.
    """
    for region in (Region.SUBJECT, Region.BODY):
        claims = document.find(region, NOBODY, ABOVE, BELOW, SEEN)
        for found, severity in weigh(document, claims):
            message = f"“{found.text}” puts you above others"
            yield Hit(message=message, span=found.span, severity=severity)
