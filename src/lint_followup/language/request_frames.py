"""How people ask for no more messages: the frames of `requests`, in the notation of `patterns`.

They are built of parts, as the same verbs, people and messages come back in every wording.
"""

from __future__ import annotations

from typing import Final

# What is asked for, and of whom.
_NOT: Final = "( do not | dont | donot | never | not to | to not )"
_KEEP: Final = "( ever | even | also | please | again | keep | keep on | continue to | attempt to | try to | bother to | feel you have to )?"
_CALL: Final = "@contact-verbs ( ,? ( or | and | nor | / | and / or | , )? to? @contact-verbs )? ( ( or | and ) @contact-verbs )?"
_CALLING: Final = "@contact-gerunds ( ,? ( or | and | / | , )? @contact-gerunds )?"
_PLACE: Final = "( any of | all of | members of )? ( our | this | the ) ( search | hiring | selection | recruiting | recruitment | hr | whole | entire | interview )? @hirer-places|@hirer-people"
_PERSON: Final = (
    f"( me | us | here | back | anyone|anybody ( else )? ( here | at|in|from|on our|my|this|the ..1 @hirer-places )?"
    f" | any? ( other )? ( member of | members of )? {_PLACE} ( members )? | any? ( other )? ( individual )? ( team | panel | staff | committee )? members|staff|employees|interviewers|colleagues | my|our team|staff|colleagues|office|desk|boss|people|department|assistant|home|family|crew|shop|ward|phone|mobile|number|house | my @hirer-places )"
)
_TO: Final = "( to | with | on | with to | for )?"
_WHOM: Final = f"( {_TO} {_PERSON} ( ,? or|and|nor {_TO} {_PERSON} )? )?"
_MATTER: Final = "status|progress|outcome|result|results|position|post|role|vacancy|job|opening|application|applications|decision|candidacy|matter|process|search|update|updates|interview|email|message|letter"
_ABOUT: Final = (
    "( about|regarding|concerning|on|as|after|into|with|for to?"
    f" ( the|your|their|any|an|our|this|that|these? ( hiring | selection )? {_MATTER} ( of your|their|the|an|his? {_MATTER} )? | this | that | it ) )?"
)
_MORE: Final = "( any more | any further | any additional | any other | any | more | further | additional | another | so many | repeated | weekly | daily | constant | endless | these | such | status )"
_KINDS: Final = "( follow-up | phone | status | chasing )?"
_MESSAGES: Final = f"{_KINDS} @contact-messages ( ,? ( and|or|nor | , ) no? {_MORE}? {_KINDS} ( @contact-messages | visits ) )?"
_SEND: Final = f"( send | sending | leave | leaving | make | making | forward ) ( me | us )? ( out )? ( {_MORE} {_MORE}? | follow-up|status ) {_MESSAGES} ( {_TO} {_PERSON} ( or|and|nor {_PERSON} )? )?"
_DO: Final = f"( keep|continue|bother {_CALLING} {_WHOM} | {_KEEP} {_CALL} {_WHOM} {_ABOUT} | {_KEEP} {_SEND} | ( disturb | bother | trouble ) ( me | us | {_PLACE} ) with ( {_MORE} {_MESSAGES} | it | this | such ..1 ) | {_KEEP} ( ask | asking | request | requesting | press | pressing ) ( me | us )? for a|an|any|more|further|the? update|updates|news|status )"
_WHAT: Final = (
    f"( ( all | any | the | your | this | these | with | constant | constantly | endless | further | more | any further | any more )? ( constant | endless | further | more )?"
    f" ( {_CALLING} {_WHOM} {_ABOUT} ( and|or {_CALLING} {_WHOM} )? | ( sending | leaving | making )? {_MESSAGES} ( to|with|from ( {_PERSON} | you ) )? ) | {_SEND} | sending|making them )"
)
_YOU: Final = "( you | you all | candidates | applicants | all applicants | all candidates | interviewees | everyone | people )"
ASKING: Final = "ask|asked|asking|request|requested|requesting|prefer|rather|appreciate|appreciated|grateful|best|better|helpful|happier|insist|advise|advised|urge|beg|like|told|telling|tell|want|instructed|suggest|require"
_MANNER: Final = "( ,? ( politely | kindly | now | again | once more | twice | please | respectfully | already ) ,? )?"
_CEASE: Final = "( stop | quit | cease | discontinue | halt | avoid | refrain from | desist from | abstain from | cease and desist from | cease and desist | hold off | hold off on | hold off from | stop with | give up | leave off )"

ASKED: Final = (
    # Please do not contact us; do not write back
    f"^ {_NOT} please? {_DO}",
    f"please ,? ( {_NOT} | not ) {_DO}",
    f";|:|,|-|–|—|.|! ( {_NOT} ) please? {_DO}",
    f"( please | ask | kindly | final | last ) ..9 ,? and|so|but|or|therefore {_NOT} {_DO}",
    f"must|need|have|want to ask|request|insist|beg|urge ..2 ( that )? you ..1 not ( to )? {_DO}",
    # we ask you not to call; I would rather you did not write; applicants are asked not to enquire
    f"{ASKING} ( it | of )? ( that | if | for )? {_YOU}? ..1 {_MANNER} ( not to | to not | do not | did not | would not | will not | not | should not | to please not ) {_DO}",
    f"{ASKING} ..7 that you do|will not {_DO}",
    f"{ASKING} ( for )? {_YOU}? ..1 to ..1 send|make|leave|place|write no ( more | further | additional ) {_MESSAGES} {_WHOM}",
    f"we|i|must|would ..1 ask|request for no ( more | further | additional ) {_MESSAGES} {_WHOM}",
    f"kind ( as | enough ) not to {_DO}",
    # send no more mails; I would be glad if you wrote no further; hold off until you hear from us
    f"^|please|kindly|: ( please | kindly | just )? send|make|leave|place|write|forward ( me | us )? no ( more | further | additional | other )? {_MESSAGES} {_WHOM}",
    f"please|kindly|wait|patient|ask|letter|leave|let ..9 and|or|but|so|, ( please | kindly | to )? send|make|leave|place|write|forward ( me | us )? no ( more | further | additional | other )? {_MESSAGES} {_WHOM}",
    f"( if | that ) {_YOU} ( wrote | called | rang | phoned | emailed | mailed | texted | sent ) ( me | us )? no ( more | further | longer )",
    "please|kindly|ask|asked|could|would|can|might|best|better|must|request ..4 ( hold off | hold fire ) ( until | till ) ( you ..2 hear|heard|receive ..4 | we|i ..2 ( contact | call | write | get back | come back | let you know | are in touch | have decided | decide | reach out | know ) ..4 | the ..2 decision|list|result|results ..4 ) ( $ | . | , | ! | ; )",
    "please|kindly|ask|must ..4 take no ( further | more )? ( steps | action | step )",
    f"last time ( : | , | ; | – | — | - )? no {_MORE}? {_MESSAGES} {_WHOM}",
    f"{ASKING} ..2 that you ( do not | not | stop ) ( raise | bring up | discuss | mention | reopen | raising | discussing ) ( it | this | the matter|subject|issue|point ) ( again | further | any more | any further )",
    f"{_NOT} please? ( raise | bring up | reopen ) ( it | this | the matter|subject|issue|point ) ( again | further | any more | any further )",
    f"( under no circumstances | on no account | in no case | at no time ) ..2 you to? {_DO}",
    f"( appreciate | appreciated | prefer | want | expect ) no ( more | further ) {_MESSAGES}",
    f"rather|prefer not to? receive|get|have {_MORE} {_MORE}? {_MESSAGES}",
    f"if {_YOU} ( would | did | could | will ) not {_DO}",
    f"{_YOU} ( should|must|may|shall|are not|never|no to? longer? ) {_DO}",
    f"can|could|would|will you please|kindly not {_DO}",
    f"would you mind not {_CALLING} {_WHOM}",
    # we do not accept follow-up calls
    f"we|i ( do not | no longer | can not | will not ) ( want | wish | accept | welcome | allow | permit | take | appreciate | encourage | need | tolerate | entertain | respond to | answer ) ( to receive | to get )? {_MORE}? {_MORE}? {_MESSAGES}",
    # no more emails, please
    f"no ( more | further | additional | other )? {_MESSAGES} ( {_TO} {_PERSON} )? ,? please",
    f"please ,? ( make | have | send )? no ( more | further | additional )? {_MESSAGES}",
    f"( wait | hold off | be patient ) ( until | for | till | to ) ..7 before you? ( @contact-gerunds | @contact-verbs ) {_WHOM}",
    f"final|last ..9 ( {_NOT} ) reply|respond|answer|write",
    "please ,? just? stop .|!",
)  # fmt: skip
CEASED: Final = (
    f"{_CEASE} asking ( me | us | {_PLACE} )? ( $ | . | , | ! | ; )",
    f"{_CEASE} asking ( me | us | {_PLACE} )? ( again | about|for|after ( the | your | an | any | this | news | updates )? {_MATTER}? | when | if | whether )",
    "( ask | asked | must | like | beg | urge | suggest | let 's | let us | please ) ..5 ( let|allow ( the matter | the subject | things | matters ) ( to )? rest|drop|lie | let it|this drop | leave ( it | things | matters | the matter ) ( at that | there at that ) )",
    f"{_CEASE} {_WHAT}",
    f"if {_YOU} ( stopped | ceased | refrained from ) {_WHAT}",
)
_FURTHER: Final = f"( further | any further | any more | more | additional | repeated | future ) ( attempts to ..3 | {_MESSAGES} ( from you )? )"
_UNREAD: Final = "( ignored | deleted | reported | blocked | unanswered | unread | read | answered | acknowledged | replied to | considered | treated | disqualify )"
PLAIN: Final = (
    "leave ( me | us | me and my ..1 | us and our ..1 ) ( alone | in peace | be )",
    f"^ ( absolutely )? no more|further {_MESSAGES} $",
    f"( : | ; | – | — | - ) no more|further {_MESSAGES} $",
    f"make|have no further|more {_MESSAGES} {_WHOM}",
    "( enough | no more ) with|of the|your|these ..1 @contact-messages",
    "enough @contact-messages",
    "( do not | no longer | not | no ) ( wish | want | like | care | desire ) to ( be contacted|called|emailed|disturbed|bothered|approached|messaged|chased | hear ..1 from you )",
    f"( do not | no longer ) ( want | wish | expect ) ( for )? you ( to {_DO} | {_CALLING} {_WHOM} )",
    "( prefer | rather | wish | request | asked | ask | insist ) ( is )? not to? be|being contacted|called|emailed|disturbed|bothered|approached|messaged|chased",
    "( prefers | wishes | requests | asks | insists | asking | asked | wish | request | ask ) ( is )? not to be|being ( contacted | called | emailed | mailed | phoned | telephoned | rung | texted | disturbed | bothered | approached | messaged | chased | written to )",
    "( do not | does not ) ( wish | want | like ) to be ( phoned | telephoned | rung | mailed | texted | written to )",
    f"( do not | not to | can not ) expect ( an | any | a | our | my | further )? ( answer | reply | response | answers | replies ) to ( any )? ( further | more | additional | future | other ) {_MESSAGES}",
    f"( not | no longer ) welcome to {_DO}",
    "( your | further | more | any more | any further | such ) ..1 @contact-messages are|is not|no|un|unwelcome longer? welcome|wanted|desired?",
    "please ..1 ( delete | remove | erase | lose ) my ( contact )? ( details | number | address | email | email address | phone number )",
    f"{_FURTHER} ( will | would | can ) not? ( be | go )? {_UNREAD}",
    "( will not | can not | shall not | do not ) ( be )? ( respond | responding | reply | replying | answer | answering | enter into | entering into | read | reading | engage in ) to? ( any further | any more | further | more | any additional ) ( of ( your | these ) )? @contact-messages",
)  # fmt: skip
_FOLLOW_UP: Final = "( keep ( @contact-gerunds | asking | checking | mailing | sending reminders ) | ask again | follow-up | follow up | contact us | contact me | check in | check-in | get in touch | chase | chase us | enquire | inquire | reach out | write again )"
HINTED: Final = (
    "no correspondence|discussion|discussions|communication will|can be entered into",
    "correspondence|discussion|discussions|communication will|can not be entered into",
    "( do not | will not | can not | shall not | unable to | not able to ) ( enter into | engage in | be drawn into ) ..2 correspondence|discussion|discussions|debate",
    "( will not | can not | shall not | do not wish to | not going to | not willing to ) ( discuss | debate | revisit | reopen ) ( it | this | the matter | the decision | our decision | the result ) ( any )? ( further | again | more | any more )",
    "( we should | let us | let 's | we will | i will | we shall | i would like to | i think we ..2 ) leave it|things|matters|this there|here|at ( $ | . | , | and | ! )",
    f"give ( me | us | {_PLACE} ) ( some | a little | a bit of | the )? ( space | peace | breathing space | breathing room ) ( $ | . | , | ! | ; | until|till|while ..8 $ )",    f"no need|reason ( at all )? ( for you )? to {_FOLLOW_UP} {_WHOM}",
    f"you ( do not need to | do not have to | need not | are not required to ) {_FOLLOW_UP} {_WHOM}",
    f"( is not | 's not ) ( necessary | needed | required ) ( for you )? to {_FOLLOW_UP} {_WHOM}",
    "no further? ( follow-up | follow up | contact | chasing | reminder | reminders | follow-ups ) ..4 ( is | are | will be ) ( necessary | needed | required ) ( ( on | from ) your part|side|end )?",
    "( unable to | not able to | can not | will not | do not ) ( respond to | reply to | answer ) ..2 ( status @contact-messages | @contact-messages|requests|questions ..3 status|progress|outcome ( of ..2 applications|candidates|interviews|positions )? )",
    "status ( @contact-messages | requests | questions ) ( can not | will not ) be answered|accepted|read",
)  # fmt: skip


_YOUR_SIDE: Final = (
    "( to | with | on )? ( you | your office|team|staff|assistant|colleagues | them | her | him )"
)
ADMITTED: Final = (
    f"( you | they | he | she | your ..1 @hirer-places ) ..2 asked|told|requested|warned|instructed|wanted me ..2 ( not to | never to | to not ) {_KEEP} {_CALL} ( {_YOUR_SIDE} | again | anymore | any more | . | , | back | $ )",
    f"( you | they | he | she | your ..1 @hirer-places ) ..2 asked|told|requested|warned|instructed|wanted me ..1 to stop|quit|cease @contact-gerunds ( {_YOUR_SIDE} | . | , | $ )",
    "you ..1 said|asked|wrote|wanted|told ( me )? ( that )? ( you wanted )? ( for )? no more|further @contact-messages",
    "( despite | against | regardless of | in spite of ) your ..1 request|wish|wishes|instructions|instruction ( not to | that i not | that i do not | to stop | for no ) ( @contact-verbs | @contact-gerunds | more|further @contact-messages )",
    f"you ( do not | did not ) want me to {_KEEP} {_CALL} ( {_YOUR_SIDE} | again | anymore | any more )",
    f"i ( was | have been | had been ) ..2 asked|told|warned not to {_KEEP} {_CALL} ( {_YOUR_SIDE} | again | anymore | any more )",
)  # fmt: skip
