"""Lecturing the reader on manners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    attributed,
    conditional,
    negated,
    of_others,
    off_target,
    own_fault,
    quoted,
)
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, rule
from lint_followup.rules.tone._affect import admiring, in_the_past

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

LECTURES: Final = Frames(
    (
        # what good people do, and the reader did not
        "@upright @upright-nouns ( would | would at least | would surely ) have ..6",
        "( a | any | every | the | one | most | all | other ) ..1 @upright ( person | people | employer | employers | company | companies | firm | firms | man | woman | gentleman | lady ) ..1 ( would | do | does | will )? ..1 @civil-acts",
        "^ @upright @upright-nouns ..1 @civil-acts",
        "the ..1 ( polite | decent | courteous | civil | proper | honourable | honorable | kind | correct | right | professional | gracious | honest | human | least ) thing ..2 ( would | is | was | to do ) ..2 to",
        "( where i ( come from | am from | grew up | was raised | learned my trade ) | in my ( country | culture | village | family | day | days | time | generation | trade | line of work | house | home | town | world | profession ) ) ..8 @civil-acts",
        "( brought up | raised | bred | grew up learning | grew up believing | educated ) ..1 to @civil-acts",
        "i was ..1 taught to ..3 ( @civil-acts | thank | answer )",
        "( my ( mother | father | parents | grandmother | grandfather | grandparents | first boss | old boss | master ) ) ..1 ( taught | told | raised | brought up | would have been ashamed | would be ashamed | would never have ) ..3 ( @civil-acts | to leave | to treat | treat | let | @decencies )",
        "( would have been | would be ) ..1 ( ashamed | unthinkable | mortified | embarrassed | sacked | fired ) to ..1 ( leave | let | keep | treat | send | ignore | behave )",
        "( i | we ) ( run | own | manage | managed | lead | have led | employ | ran | have employed | have hired | hired | interviewed | have interviewed | recruit | have recruited ) ..10 and ..3 ( never | always | not once ) ..8 ( applicant | applicants | candidate | candidates | this way | like this | answer | reply | replied | answered | without | unanswered | anyone | anybody | a soul )",
        "( this | that | such ) ..4 would ( never | not ) ..1 ( have )? ( happened | happen | be tolerated | been tolerated | be allowed | been allowed ) ( under | in | at | with | to | where | here | elsewhere | when )",
        "( one | i | we | you ) ..1 ( expects | expect | would expect | might expect | could expect ) ( this | that | such | such things | such conduct | such treatment ) ..1 ( from | of | in ) ( a | an | some )",
        # what it would cost
        "( takes | takes only | took | costs | cost | would have taken | would have cost | does not take | would not have taken | only takes ) ..1 ( you | one | anyone | anybody | somebody | us )? ..2 ( nothing | thirty seconds | ten seconds | five seconds | two minutes | two seconds | five minutes | one minute | half a minute | a minute | a moment | seconds | minutes | little | very little | so little | anything | much | a second ) ..2 to ( @civil-acts | be ) ..1 ( $ | to | a | an | the | it | so | or | and | yes | no | goodbye | hello | sorry | thanks | thank | somebody | someone | people | applicants | me | civil | polite | kind | honest | courteous | human | decent | , )",
        "is ..2 ( sentence | line | word | call | reply | note | answer | phone call | letter | thank you | courtesy | yes or no ) ..4 ( difficult | hard | demanding | much )",
        "( would | could | might ) ..1 ( have )? ( go | gone | goes ) a long way ..3 ( in | with | at | for ) ( you | your )",
        "( a little | a bit of | some | a touch of | a modicum of | an ounce of | a minimum of | the minimum of | a shred of | a spark of | a drop of | a trace of ) @decencies",
        "( not | never ) ..1 ( asking | ask ) ..1 ( for )? ( much | the moon | the world | the earth | the impossible | a lot )",
        "( not | hardly | is it | was it | really ) ..2 ( too | so | that )? much to ( ask | expect | demand )",
        "( i | one | we | nobody | no one | people | applicants | candidates ) ( should | ought ) ..1 not ..1 ( to )? have to ( ask | chase | beg | write | remind | call | find out | learn | guess | hear | read | wait )",
        # what applicants are
        "( applicants | candidates | people | workers | we | i | anyone | anybody | everybody | everyone | those who apply | they | job seekers | jobseekers ) ..1 ( deserve | deserves | deserved | merit | merited ) ..1 ( better | more | an answer | a reply | an explanation | honesty | @decencies )",
        "( applicants | candidates | people | we | job seekers | workers | drivers | nurses | cleaners | cooks ) are ..1 ( people | human | humans | human beings | persons | someone | somebody | not numbers | not cattle | not machines | not objects )",
        "( human being | human beings | human | people | person | family | face | life | somebody | someone | man | woman | name | soul ) ..1 ( behind | on the other | at the other ) ..1 ( every | each | the | this | that | these | those | side | end | of ) ..2 ( application | applications | cv | résumé | resume | name | number | side | end | email | file | letter | paper | screen )",
        "( our | my | an applicant 's | people 's | applicants ' | candidates ' | other people 's | a candidate 's ) time ..1 ( is | has | counts | matters | was | also ) ..2 ( valuable | precious | worth | value | money | cost | costs | price | nothing | matters | too )",
        "time is ..1 ( precious | valuable | money ) ( for | to | also ) ..2 ( us | me | drivers | workers | applicants | candidates | people )",
        "( matter | question | point | sign ) of ..1 ( basic | common | simple | elementary | plain | sheer | mere | ordinary )? @decencies",
        # advice to the reader
        "( do | does ) well to ( remember | consider | think | learn | note | reflect | bear | ask | keep | read )",
        "( may | might | must | let ) ( i | me ) remind you that ..4 ( there is | people | applicants | candidates | human | law | promised | obligation | obliged | we are | i am | behind | duty )",
        "( might | may | should | could ) ..2 ( look up | learn | relearn | look into | refresh | brush up | revise ) ..6 @decencies",
        "( lesson | lessons | course | refresher | class | training | tuition | workshop | seminar | book ) ..1 ( in | on | about ) ..2 ( @decencies | basic politeness | how to treat | how to speak | how to talk | people skills )",
        "( someone | somebody | anyone | you | one ) ..1 ( ought to | should | might | must | needs to | need to | could ) ..1 ( teach | explain to | remind | train | educate | instruct ) ..1 ( your | him | her | them | that | these | those ) ..8",
        "( urge | advise | suggest | invite | encourage | recommend | beg | ask ) ..1 you ..2 ( think | reflect | consider | look hard | rethink | examine | reconsider ) ..2 ( about | on | at )? ..2 how ( you | your | this | people | it | applicants | candidates | such | a | one )",
        "( ask | asking | examine ) ( yourself | yourselves ) ..2 ( whether | how | why | what | if | honestly )",
        "( hope | trust | wish ) ..2 ( next | other | future | following | poor ) ( person | candidate | candidates | applicant | applicants | one | man | woman | people | soul ) ..8 ( treated | spared | warmer | kinder | luckier | with more | more respect | more care | better treatment | gets an answer | gets a reply )",
        "( in future | in the future | next time | another time ) ..4 ( extend | show | treat | tell | warn | inform | afford | grant | have the | you might ) ..5 ( applicants | candidates | people | @decencies | the truth )",
        "( is it | is this | was that | is that | was it ) ..1 ( customary | normal | usual | standard | common | your habit | your policy | policy | the custom | the practice | your way | a tradition | how you ) ..6 to ( let | leave | keep | make | ignore | invite | cancel | treat | reject | judge | forget | summon ) ..2 ( people | applicants | candidates | me | us | anyone | someone | somebody | a person | a man | a woman | workers )",
        "( if | so ) ..1 ( this | that ) is ( how | the way ) you|your ..1 ( treat | treats | speak | speaks | deal | deals | handle | welcome | behave | behaves | say | thank )",
        "( dread to think | shudder to think | hate to think | makes me wonder | makes one wonder | wonder ) ..1 ( how | what ) ( you | your ..1 | it ) ..2 ( treat | treats | is like to work | must be like to work | behave | speaks | speak ) ",
        "( manners | courtesy | politeness | kindness | respect | decency | civility | good manners | honesty | fairness ) ..1 ( is | are | was | were | costs | cost | has | have | does | do ) ..3 ( two-way | free | not | no | never | nothing | optional | missing | lacking | absent | foreign | extinct | dead | gone out of | past | unknown | too much to )",
        "( manners | courtesy | politeness | kindness | respect | decency | civility | honesty | fairness ) , ( it seems | apparently | evidently | clearly | i see | i find | it appears ) , ..8",
        "not ( a | one | even a | so much as a ) ..1 word of ( apology | thanks | explanation | welcome | regret | warning | encouragement | goodbye )",
        "( not | without ) ( even | so much as ) a|an ..1 ( coffee | water | handshake | smile | hello | thank | apology | chair | greeting | goodbye | nod | introduction | seat | glass )",
    ),
    guards=(quoted, attributed, own_fault, in_the_past, admiring),
)
VERDICTS: Final = Frames(
    (
        # a strange way to treat people
        "( curious | strange | odd | peculiar | funny | sorry | poor | sad | interesting | remarkable | shabby | questionable | unusual | wrong | cold | cruel | rude | rough | nice | fine | lovely | charming ) ..1 ( way | manner | fashion | method ) ( for ..5 )? ( to | of ) ( treat | treating | behave | behaving | thank | thanking | reward | end | ending | repay | say goodbye | find out | learn that | hear that | turn people | turn someone | turn somebody | turn applicants | turn down | reject | deal with people | conduct yourself | tell | inform | part | show respect | welcome | greet )",
        "( right way | wrong way | proper way ) ..3 ( wrong way | right way ) to ( treat | turn | reject | say | tell | end | deal | do )",
        "( not | hardly | scarcely | no ) ..1 ( how | the way | a way | way | what ) ..3 ( adults | professionals | people | grown-ups | one | serious | decent | companies | you | gentlemen | neighbours | colleagues | employers | a company | a firm ) ..1 ( do business | behave | treat | treats | work | act | are treated | speak to | talk to | should be | expects | deals | deal )",
        "( leave | leaves | left | leaving ) ..1 ( much | a lot | something | everything | a great deal | plenty ) to be desired",
        "( give | gave | given | giving | get | got | getting | received | receive ) ..2 ( the | a ) ..1 @cold-treatment",
        "( such | your | sheer | utter | this | that | complete | total | so much | with | the ) ..1 @coldness ( of | from | i | is | was | you | with | to | towards | toward | that | , | . | on )",
        "what ( i | we ) ..1 ( got | received | get | was given | have received ) ..2 ( was | is | were ) ..1 ( a | an | silence | nothing | two | one | three ) ..3",
        "( got | received | given | sent | get ) ..2 ( a | only a | just a | nothing but a | but a | but ) ..2 ( template | form letter | standard letter | standard reply | standard email | copy-paste | copy and paste | robot | bot | stock reply | stock answer | stock phrase | canned )",
        "spare me ( the | your | that | any | such | further )",
        "( let us | let 's | no need to | please do not | stop | we need not ) ..1 ( not )? ..1 pretend",
        "( insult | insults | insulting ) ..2 intelligence",
        "( do not | will not | hardly | not ) ..1 ( expect | hold my breath | count on | hope for ) ( ..1 ( an | a | any ) ..1 ( answer | reply | response | apology | explanation ) | for | $ ) ..2 ( either | anyway | to this | any more | anymore | from you | now | $ )",
        "would have been ..1 ( human | polite | kind | decent | courteous | proper | honest | respectful | civil | considerate | the least | the decent | the polite | the honest | the right | more honest | more polite | more humane | more professional | better manners | only fair | only polite )",
        "would have been ( nice | good | helpful | welcome | appropriate | fair | fine ) ( to be | if ( you | your | somebody | someone | anyone ) | had you | to know before | to receive | to get )",
        "never ( in my life )? ..1 been ( asked | treated | spoken | made | told | kept | left | questioned | tested | interviewed | received | dismissed | handled ) ..4 ( like | so | in such | this way | that way | in this )",
        "^ ( very | real | how )? ( nice | classy | charming | smooth | lovely | stylish | elegant ) ( touch | timing | move | gesture ) $",
        "( pity | shame ) about ( your | the ( hospitality | service | manners | people | welcome | staff | attitude | interview | rest | process | interviewers | recruitment | communication ) )",
        "( passes | pass | passed | passing ) for ..2 ( @dealings | recruitment | recruiting | @decencies | an interview | service | leadership | management | hr | customer service )",
        "( purpose | aim | idea | goal | intention | plan | point ) ( is | was ) to ..6 ( succeeded | worked | done it | achieved | managed | it worked | bravo )",
        "( such | this | that ) ..4 would be ..2 ( unthinkable | unheard of | unheard-of | inconceivable | scandalous | illegal | impossible )",
        "( not ..1 ( need | have | want | like | wish | care | expect ) to be | not ( used | accustomed ) to being ) ( told | treated | lectured | spoken to | tested | kept | made | patronised | patronized | examined | quizzed | graded | ignored | looked | left )",
        "spared ( such | this | that | these | the )",
        "( talk | talks | story | words | phrases | slogan | slogans | values | brochure | website | motto | mission statement | posters ) ..8 ( tells another story | another story | a different story | hollow | empty words | not worth the paper | nothing of that | nothing of it | just words | only words | on paper )",
        "( tells | told | tell ) ( another | a different ) story",
        "( rings | ring | rang | sounds | sound | sounded ) ..1 ( hollow | false | insincere )",
        "( practise | practice ) what you preach",
        "you preach",
        "( practice | reality | truth | experience ) ..3 ( differs | is different | falls short | fell short | differed ) from ..2 ( your | what you | the )",
        "^ that ..14 not ..8 ( is | was | seems ) ..2 ( revealing | telling | odd | sad | regrettable | strange | instructive | worrying | a pity | a shame | disappointing )",
        "( silence | indifference | attitude | tone | refusal | reaction | hesitation ) ..3 ( instructive | revealing | telling | eloquent | informative | enlightening | educational | illuminating )",
        "( is | are ) ( my | our | an applicant 's | a candidate 's | people 's ) ( time | life | work | effort | efforts | experience ) ..4 ( so little | nothing | worth | worthless )",
        "( do | does | did ) ( you | your ..1 ) ..1 ( always | usually | really | normally | often | seriously ) ..1 ( treat | ignore | leave | make people | make applicants | think that people | think people | think it | keep people | expect people | reject | forget )",
        "( whether | know ) ..2 to laugh or ..1 cry",
        "( beggars | beggar | defies | defy | beyond ) ..1 ( belief | comprehension )",
        "( you | employers | companies | one | your ..1 ) ..1 ( owe | owes ) ( it to )? ( me | us | applicants | candidates | people | every | those )",
        "( expected | hoped for | hoping for | thought i would get | counted on ) ..1 ( at least | at the very least | at a minimum ) ..3",
        "( @unseemly | @hurt | @puzzled | strange | odd | unusual | surprising | short | brief | unclear | confusing | cold ) ..2 , ..1 ( to say the least | to put it mildly | to put it politely )",
        "with all due respect",
        "( one-way | one-sided ) ( affair | street | conversation | business | effort | relationship )",
        "( tell | remind | inform ) ( your | the ) ..3 that ..2 ( yawning | manners | applicants | candidates | smirking | whispering | people | laughing | watches | sighing | eye-rolling | listening )",
        "( you ..3 lost | you are losing ) ( a ..2 ( customer | client | guest | patient | supporter ) | my ( business | custom | goodwill | sympathy | support ) )",
        "( will | shall | would ) ( not | never ) ..2 ( be recommending | recommend | apply again | apply to you | apply here | be applying | shop | be a customer | be shopping | be buying | buy from | set foot | be back | come back ) ..4",
        "( this | that | it ) is ..1 ( a bit | rather | a little | very | pretty | quite ) ( thin | rich | cheap | weak | much )",
        "( keeping | leaving | making | letting | inviting | asking | cancelling | ignoring | sending | treating | judging | writing ) ..8 ( is | was | seems ) ..2 @unseemly",
        "( would have been | would be | is | are ) ..1 ( kinder | fairer | nicer | more honest | more polite | politer | more decent | more humane ) than ..4",
        "( expect | expected | want | wanted | deserve | hoped for ) ..1 ( better | more | some | good | a little | basic | more of ) ( @decencies )",
        "( such | such a | such an | this sort of | that sort of | this kind of | that kind of | kind of ) ( attitude | treatment | behaviour | behavior | conduct | manner | tone | reception | disregard ) ( $ | , | and | from | by | in | at | is | was | to | i | before | again )",
        "( how would you | how would your ..2 | would you ) ..1 ( feel | like | react | like it | enjoy it ) ..1 ( in my | to be ( treated | left | told | kept | ignored | asked | dismissed ) | if ( you were | somebody | someone | i | they ) | your own )",
        "( put | imagine ) yourself in my",
        "not ..2 like ( your | you ) ..1 own ( daughter | son | child | children | family | mother | wife | sister ) ..6",
        "( other | all the other | every other | most other | your competitors | bigger | smaller ) ..1 ( companies | firms | employers | schools | hospitals | restaurants | banks | places | shops | agencies | company | employer | hotels | clinics | offices ) ..5 ( answered | replied | written | called | thanked | told | managed | responded | apologised )",
        "( surely | which is | that is | which i think is | i think is | ought to be | should be | must be ) ..2 ( long enough | enough time | more than enough | ample time | plenty of time | time enough )",
        "( would | should | ought | might ) ..1 be ( embarrassed | ashamed ) ..1 ( to | if | of | by | in ) ..6 ( such | like this | like that | so | you | your )",
        "^ not ( a | the | exactly a | really a ) ..1 ( professional | good | nice | flattering | kind | friendly | polite | proper | serious ) ( impression | way | picture | look | start | sign | manner | style | answer )",
        "as is ( usual | customary | proper | normal | common | fitting ) ( among | with | between | for )",
        "( is | 's | was ) ..1 ( simply | just | really ) not ( on | done | good enough | right | fair | cricket | acceptable | how it is done )",
        "( least | minimum ) ..1 ( one | i | anyone | anybody | a person | we | an applicant | a candidate ) ..1 ( can | could | may | might | should )? ..1 ( expect | ask | hope | expected | deserve | deserves )",
        "( do not | spare me and do not ) tell me ..2 ( you were | you are | you had | it was | there were | about | how )",
        "( wonder | ask myself ) ..1 ( whether | if ) ..1 ( your ..2 | the ..2 | anyone ..2 ) ..1 ( knows | know | aware | realise | realises | realize | realizes ) ..1 how ..2 ( applicants | candidates | you | people | visitors | their )",
        "people ..3 talk $",
        "( minimum | modicum | ounce | trace | shred ) of ..1 ( education | manners | upbringing | interest | effort | care | thought )",
        "( i | we | foreigners | applicants | candidates | everyone ) ..1 ( have | has | had ) a|the right to ..2 ( answer | explanation | reply | polite | decent )",
        "( is | was | would be ) no way to ( end | treat | say | tell | thank | run | speak | conduct | behave | reply | part )",
        "( might | could ) have ..4 ( while | when ) i ( was | spoke | talked | came )",
        "would have been ( in order | appropriate | enough | sufficient | welcome | correct )",
        "( you | your ..2 ) ..1 ( could | might | should ) learn ( something | a thing | a lot | much ) from",
        "not ..1 ( handled | done | treated | organised | organized | managed | dealt with | conducted ) ..1 ( well | properly | professionally | correctly | fairly )",
        "is ( that | this ) ..1 how you ..1 ( want | wish | like | treat | do )",
        "would have appreciated ..2 ( more )? ( honesty | candour | openness | @decencies | an answer | a reply | a word | being | to be told )",
        # bad form
        "( it | this | that | which | all | i find it | i found it | i find this | i find that | it strikes me as | it struck me as | strikes me as | struck me as | i consider it | i call it | i call that ) ( is | 's | was | seems | seemed | feels | felt | has been | would be )? ..3 @unseemly ..1 ( $ | , | and | to ( leave | keep | let | make | ignore | change | ask | invite | treat | string | cancel | send | judge | refuse | say | tell | be | speak | discuss | not | read | have | dismiss | put | turn | write | use | arrive ) | that ..6 | when ..6 | how ..6 | from you | from a | of you | of a | of your | for a | of someone | , )",
        "( so | such | this kind of | this sort of | that kind of | kind of | sort of | conduct | behaviour | behavior | treatment ) ..3 ( discourteous | dismissive | impolite | ungracious | disappointing | unkind | impersonal | brusque | curt | offhand | cavalier | condescending | patronising | patronizing | cold-hearted | high-handed )",
        "( it | this | that ) ( is | 's | was ) not ..1 ( professional | correct | right | fair | polite | acceptable | proper | nice | kind | good manners | good form | serious | worthy | ethical | respectful | civil | decent | normal | human | christian | what one expects ) ..1 ( to ( leave | keep | let | make | ignore | change | ask | invite | treat | string | cancel | send | judge | refuse | tell | reply | answer | be told | be left ) | of ( you | your ) | of a | for a | that ( you | your | nobody | no one | i | applicants ) | when | behaviour | behavior | conduct | $ )",
        "( keeping | leaving | making | letting | inviting | asking | cancelling | ignoring | sending | treating | judging ) ..8 is not ..1 ( professional | correct | right | fair | polite | acceptable | proper | nice | kind | good | respectful | civil | decent | normal | human )",
        "( odd | strange | curious | ironic | telling | peculiar | rich | funny | amusing | a pity | regrettable | remarkable | astonishing | surprising | sad | interesting ) ..1 ( that | how | when ) ..10 ( not | never | no | nobody | unable | without | neither ) ..3 ( @civil-acts | manage | find | bother | spare | two lines | one line | a reply | an answer | courtesy | a word | time | even )",
        "( organization | company | firm | school | hospital | charity | house | place | business | institution | people | person | department | agency | team ) ( with | that | which | who | whose ) ..8 ( should | could | might | ought to | would ) ..1 ( take | show | have | know | do | be ) ( a little | some | better | more | at least | little )",
        "( i | one ) ( would have thought | would think | would expect | would have expected | would imagine | would have imagined | might have thought | might think | might expect | should have thought ) ..1 ( that )? ( a | an | someone | somebody | people | your | you | so | such ) ..10 ( would | could | might | should | ought | better | be able to ) ..2",
        "( a | an | any | no | from a | for a | for an ) ( company | firm | house | organization | hospital | school | institution | business | university | employer ) of your ..1 ( standing | size | reputation | name | rank | repute | stature | calibre | caliber | class ) ..6 ( expect | expected | should | ought | could | might | can not | not | afford | better | find | such | disappointing | surprised | manage )",
        "( reflect | reflects | reflected | throws | casts | shines ) ..1 ( poorly | badly | not well | ill | a poor light | a bad light | a poor | a bad | a strange | an odd ) ..1 ( light )? on ( you | your | the )",
        "not reflect ..2 ( well | kindly | favourably | favorably ) on ( you | your | the )",
        "( had | has | have ) no ( place | business ) in ( that | an | a | this | the | our | any ) ..1 ( conversation | interview | meeting | letter | discussion | talk | room | email )",
        "( not | hardly | scarcely ) ..1 ( consider | call | regard | think ) ..1 ( this | that | it | yours ) ..2 ( a | an | as )? ..1 ( proper | professional | fair | serious | answer | polite | acceptable | decent | adequate | sufficient | good manners | dignified )",
        "( consider | find | call | regard | see ) ( it | this | that ) ..1 ( as )? ( a | an ) ..1 ( lack | want | absence | breach | violation ) of ..1 ( @decencies | trust | common sense )",
        "( lack | want | absence | breach ) of ..1 ( @decencies ) ( to | towards | toward | for | that | when | on your | in your | from your | shown | at your )",
        "( was | is | were ) ..1 no ( need | call | reason | excuse | cause | justification ) ..1 ( to be ( so | that | quite so | this ) | for ( such | your ( tone | manner | rudeness | remark | comment | silence | behaviour ) | that tone ) )",
        "even ( a | an | one ) ..3 ( letter | line | word | note | email | text | postcard | no | refusal | rejection | message | call ) would have ( been | done | sufficed | shown | meant )",
        "( run | conducted | organised | organized | handled | felt | was | seemed | looked ) ..2 ( like | as ) ..1 ( a | an ) ..1 ( quiz show | game show | circus | police | interrogation | trial | quiz | cattle market | speed date | lottery | beauty contest | conveyor belt | tribunal | court martial | cross-examination | talent show | comedy | farce | bazaar | slave market )",
        "( tells | told | says | said | shows | showed ) ..1 ( me | us | one | you | people )? ..1 ( everything | all | a lot | a great deal | plenty | enough | volumes | much ) ..3 ( about | of ) ( how you ( treat | think | see | value ) | how your ..3 ( treats | values | sees ) | what kind of | what sort of | those | your ( manners | values | priorities | culture | respect | attitude | opinion | regard ) | who you )",
        "( says | speaks | tells ) ..2 ( a lot | volumes | much | everything | something | a great deal ) ..1 ( about )? ..5 how ( it | they | you | he | she ) ( treats | treat | deals | deal | handles | handle | rejects | speaks | says )",
        "( silence | brevity | tone | lateness | refusal | rejection | treatment ) ..4 ( speaks volumes | says it all | says enough | says everything | tells me everything | tells its own story | speaks for itself | says a lot )",
        "( , | and | that | which | this ) ..1 ( tells me everything | says it all | tells me all i | tells me enough | says enough | told me everything | told me enough | told me all i ) ..3 ( $ | about )",
        "( speaks | spoke | speak ) volumes ( that | when | how ) ..1 ( the | your | my | a ) ..1 ( feedback | reply | answer | letter | message | rejection | refusal | call | silence | only )",
        "( looked | looking | glanced | glancing | peered | stared | checked | checking ) ..1 at ( your | the | his | her ) ..1 ( watch | phone | clock | telephone | screen ) ..8 ( while | during | three | twice | times | throughout | through | as i | when i )",
        "( read | checked | used | scrolled | typed | texted | answered ) ..3 ( phone | emails | messages ) ..3 ( during | through | while | throughout | as i | for half | half )",
    ),
    guards=(quoted, attributed, own_fault, in_the_past, admiring),
)

CONDUCT: Final = Frames(
    (
        "( you | your | @dealings | i find it | i found it | so | very | rather | quite | most | really | a little | somewhat ) ..3 @ill-conduct",
        "@ill-conduct ..6 ( you | your | @dealings )",
    ),
    guards=(
        quoted,
        negated,
        conditional,
        attributed,
        of_others,
        own_fault,
        in_the_past,
        admiring,
        off_target,
    ),
)


@rule(
    "scolding",
    category="tone",
    family="hostility",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Leave their manners to them. Ask what you want to know, or thank them and close.",
    cues=(LECTURES, VERDICTS, CONDUCT),
    cite=Cite(
        "how-not-to-follow-up",
        "this isn't a reason to send angry email or disparage the interviewer or the company",
    ),
    advice="disparagement",
    bad=(
        example(say="A [[polite person would have]] picked up the phone."),
        example(
            kind=Kind.STATUS_CHECK, say="[[In my country we answer]] when somebody writes to us."
        ),
        example(
            kind=Kind.REJECTION_REPLY,
            say="This is a [[curious way for a charity to behave]].",
        ),
        example(kind=Kind.STATUS_CHECK, say="I had hoped for [[a little civility]]."),
    ),
    good=(
        example(say="Patients deserve better than a corridor, which is why I retrained."),
        example(say="It was rude of me to talk over Ms Okafor, and I would like to apologise."),
        example(say="I liked how you answer every letter; I was brought up to do the same."),
        example(say="It says a lot about your team that the apprentices asked the best questions."),
        example(say="It takes thirty seconds to change the blade on our saw."),
    ),
)
def scolding(document: Document, options: Options) -> Iterator[Hit]:
    """A lecture on manners.

    However true it is, nobody likes to be taught manners by a stranger, least of all somebody who
    may not have made the decision. The lesson will not be learned; the tone will be remembered.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, LECTURES, VERDICTS, CONDUCT):
            lectures = found.frames is LECTURES
            yield Hit(
                message=f"“{found.text}” {'lectures' if lectures else 'finds fault with'} the reader",
                span=found.span,
                severity=WARNING if lectures else INFO,
            )
