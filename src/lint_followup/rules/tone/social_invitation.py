"""Inviting the reader out, and presents, tickets, favours and discounts for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    negated,
    of_others,
    qualifying,
    quoted,
    told_here,
)
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def about_work(match: Match) -> bool:
    """The meal is for the job: "lunch to talk about the role"."""
    sentence = match.doc.user_data["sentence"]
    norms = {t.norm_ for t in match.doc if sentence[t.i] == match.sentence}
    return not _WORK.isdisjoint(norms)


_WORK: Final = frozenset(
    """role position job application interview discuss project portfolio team work career advice
    industry field questions experience""".split()
)


def to_nobody(match: Match) -> bool:
    """Neither its sentence nor a neighbour has the reader in it."""
    numbers = match.doc.user_data["sentence"]
    near = {match.sentence - 1, match.sentence, match.sentence + 1}
    return not any(
        token.norm_ in {"you", "your", "yours", "us", "interested", "fancy", "join", "along"}
        for token in match.doc
        if numbers[token.i] in near
    )


def no_question(match: Match) -> bool:
    """Its sentence, of up to twelve words, asks nothing."""
    numbers = match.doc.user_data["sentence"]
    words = [token.text for token in match.doc if numbers[token.i] == match.sentence]
    return words[-1] != "?" or len(words) > 12


def trade_goods(match: Match) -> bool:
    """It is the writer's own thing, or one for the work: "the box of samples", "my umbrella"."""
    sentence = match.doc.user_data["sentence"]
    norms = {t.norm_ for t in match.doc if sentence[t.i] == match.sentence}
    return not _GOODS.isdisjoint(norms)


_GOODS: Final = frozenset(
    """sample samples form forms part parts document documents paper papers leaflets book books plan
    plans drawing drawings print prints test portfolio umbrella scarf's forgot forgotten collect
    own signed asked note message letter email words trial tools ordered requested cv certificate certificates""".split()
)


OUTINGS: Final = Frames(
    (
        "( we should | let us | want to | wanna | would love to | like to | could ) ..2 ( hang out | meet up outside | get together outside | see each other outside )",
        "( take | taking ) you ( and ..3 )? out ( for | to | somewhere | sometime | one | $ )",
        "( come | be ) over ( for | to ) ..2 ( dinner | lunch | drinks | a drink | supper | a barbecue | a bbq | tea | brunch )",
        "( are you | would you be ) ..1 free ( this weekend | on the weekend | on saturday night | on friday night | tonight | after work )",
        "what are you doing ( on | this | tonight | after ) ..2 ( night | weekend | evening | work | $ )",
        "( sent | send | accept ) ..3 friend request",
        "( followed | follow | following ) you on ( instagram | facebook | tiktok | snapchat )",
        "( get us | got us | have us | get you | got you ) ..2 ( tickets | seats )",
        "( extra | spare | second ) ( ticket | tickets | seat | seats ) ..4 ( for the | to the )",
        "( would | will | do | could | might | can ) you ..2 ( like | care | want | fancy | love | come | join | feel like )? ( to )? ..1 ( join | accompany ) ( me | us | my ..2 | our ..2 ) ( at | for | in | on | to )? ..4 @outings",
        "you ..6 join|accompany ( me | us | my wife | my husband | my family | my friends ) ..5 @outings",
        "^ ..1 join|accompany ( me | us | my family | my friends | my wife and me ) ..5 @outings",
        "( do | would | will | could ) you ..2 ( like to | want to | care to | fancy | feel like | wanna | care for | be up for ) ( go | going | go out | come | coming | play | playing | grab | grabbing | catch | catching | meet | meeting | attend | have | having | share )? ( to | for | at | up | some | a | an | the )? ..3 @outings",
        "you fancy ..4 @outings",
        "^ fancy ..4 @outings",
        "( how about | what about | up for | game for | keen on | care for | in the mood for ) @outings",
        "( how about | what about | how does | up for | game for | keen on | in the mood for | feel like | fancy ) ( a | an | some | a nice | a quick | a few | a friendly | a round of | a game of | a spot of | a bit of | going | playing | grabbing | having | getting | meeting | joining | watching | catching | celebrating | dinner | we | the ) ..5 @outings",
        "( shall we | let us | let 's | why do not we | we should | we could | we must | we can | should we | could we | can we | we ought to | maybe we ) ..2 ( go | go to | go for | go out for | grab | catch | meet for | meet up for | hit | share | get | celebrate | continue ..5 over | chat ..3 over | talk ..5 over | discuss ..5 over ) ..4 @outings",
        "( shall we | let us | let 's | why do not we | we should | we could | we must | can we ) ..2 ( have | play ) ( a | some | nine | eighteen | a round of | a game of | a few )? @outings",
        "( shall we | could we | can we | let us | let me | we could | we should | like to | love to | happy to | would you | how about | maybe | perhaps | prefer to | continue ) ..10 over ..3 @tipples",
        "( love to | like to | want to | wanna | happy to | great to | nice to | fun to | lovely to | we could | we can | let us | up to ) ..1 ( grab | catch | share | get | have | do | go for | meet for | meet over ) ..3 @outings ( with you | together | sometime | some time | some day | one day | one evening | soon | after | this weekend | next weekend | on the weekend | one of these )",
        "( are you | if you are | would you be | whether you are ) ..2 ( free | around | up | available | interested | game ) ..3 ( for | in ) ..2 @outings|@tipples",
        "( let me | i would | i 'd | love to | like to | happy to | want to | it would ..1 please me ..2 to | pleasure to | honour to | honored to | honoured to | may i | can i | could i | allow me to | glad to | delighted to | i will | i can | i want to | i could | how about i | we would love to | should ) ..3 ( take | bring | invite ) @guests ( out | along | over | round )? ( to | for ) ..4 @outings",
        "( love | like | happy | delighted | honoured | glad | want | pleased ) ..2 to ( have | invite ) @guests ( over | round | around | to dinner | to lunch | to our | to my | for dinner | for drinks | for brunch | for supper | at my | at our | out )",
        "( invite | inviting ) @guests ( to | for | over | out | along ) ..5 @outings",
        "you ..10 ( cordially | warmly | hereby | all ) invited to ..6 @outings",
        "you ..2 are ..3 ( invited | welcome ) to ..5 @outings",
        "( let me | i would | love to | like to | happy to | want to | may i | can i | could i | allow me to | glad to | i will | delighted to | honoured to ) ..2 ( buy | stand | shout | treat | get | cook | make | owe ) @guests ( to )? ..3 @outings|@tipples",
        "as ( my | our ) guest|guests",
        "save @guests a ( seat | plate | spot | place | slice | piece | ticket )",
        "( have | having ) @guests ( over | round ) $",
        "my ( band | choir | quartet | orchestra | troupe | improv group ) ( is | are ) ( playing | performing | singing ) ..8 ( you | come | join )",
        "you are on the list $",
        "( repay | thank | reward | surprise ) @guests with ..4 ( @outings | @gift-things | meal | lunch | home-cooked )",
        "you ..4 ( like to | want to | care to | fancy ) ( see | seeing | watch | watching | catch | try | trying | visit | go to | attend ) ..5 with ( me | us )",
        "( let 's | let us | shall we | we should | we could ) ..1 ( do | watch ) ..3 ( dinner | lunch | drinks | brunch | game | match | derby | final | race | film | movie )",
        "i know ( a | this | the | just the | a great | a nice | a little ) ..3 ( place | restaurant | bistro | bar | café | pub | spot | steakhouse | wine bar ) ( near | round | around | we | you would | you will | you 'd )",
        "( i | we ) owe @guests ( a | one )? ..2 @outings|@tipples|lunch",
        "( having | hosting | throwing | organising | organizing ) ..3 ( barbecue | bbq | party | dinner | get-together | picnic | housewarming | cookout | celebration | drinks ) ..8 ( feel free | you are welcome | come along | come by | come over | drop by | join us | join me | stop by | swing by | would you | love to have you | bring the | bring your )",
        "( come | drop | stop | swing | pop ) ( by | over | round | along | in ) ..2 with ( the | your ) ( kids | family | wife | husband | partner | children | friends )",
        "^ ..1 come ( round | over | along | around | out ) ( for | to ) ..3 @outings",
        "( invite | inviting ) @guests ( to | onto | on | aboard ) ( my | our ) ..2 @private-places",
        "( have | welcome | see | seeing | having ) @guests ( at | in | on ) ( my | our ) ..2 @private-places",
        "( invite | take | ask ) @guests to ( watch | see | play | attend | join me | join us | come ) ..6 ( with me | with us | final | game | match | show | concert | derby | race | play | opera | party | wedding | dinner )",
        "you ..2 ( should | must | could | have to | can | ought to ) ..2 ( come | join | stop by | drop by | swing by ) ( to | by | for | along to | along for | at | round for | over for )? ..3 @outings",
        "you ..4 ( can | could | may | should ) ..1 ( use | borrow | have | stay at | stay in ) ( my | our ) ..2 @private-places",
        "( let 's | let us | shall we | we should | we could | how about we | why do not we | we must ) ..1 ( go for a | go on a | take a | do a ) ..1 ( run | walk | ride | swim | jog | hike | drive | bike ride | sail | climb | spin )",
        "show @guests ( around | round ) ( my | our ) ( home town | hometown | town | city | neighbourhood | neighborhood | village | farm )",
        "( cook | cooking ) ( for you | you | something for you )",
        "( have | having ) you ( over | round ) ( for | to | on | this | next | some | so | at )",
        "( glad | happy | delighted | pleased | honoured | honored | love ) to host @guests",
        "( like | love | want | delighted | honoured | happy ) ..2 you ..2 ( to be | be | as | were ) ( my | our ) ( guest | guests | plus one | plus-one )",
        "you ..3 ( can | could | may | must | should ) ..2 ( crash | stay | stay over | sleep | put up ) ( at | with ) ( mine | ours | my | our | us | me )",
        "^ ..1 ( care | fancy | want | wanna | keen | like ) ( to )? ( watch | watching | join | joining | come | coming | grab | grabbing | play | playing | catch | catching | go | going ) ..5 @outings",
        "you ..2 ( should | must | have to | need to | ought to ) ..1 come ..2 ( taste | try | eat | meet | hear ) ( my | our )",
        "( put | added | adding | have | got | get ) ( you | your name ) on the ..1 ( guest list | guestlist | door list )",
        "( delighted | honoured | honored | happy | thrilled | glad | pleased | love it | great | lovely | wonderful ) if you ..2 ( came | come | joined | join | make it | made it | attended | attend | visit | visited ) ..3 ( my | our ) ..3 ( opening | party | wedding | gig | concert | show | exhibition | recital | birthday | barbecue | dinner | game | match | house | home | wedding reception )",
        "( hit | go to | try ) the ..1 ( gym | pub | beach | slopes | links | golf course | bar | town | courts | club ) ( together | with me | sometime | some time | one day )",
        "( shall we | should we | why do not we | want to ) ( go | check it out | try it ) ( together | sometime | $ )",
        "( got | have | saved | reserved | booked | keep | kept ) ..1 a ( seat | ticket | place | table ) ( for | with ) ( you | us | the two of us )",
        "( come | come along | come over | come round | stop by | drop by | drop in | swing by | pop by | pop in | pop over | pop round ) ..6 @outings ..4 ( my place | my house | our house | our place | my flat | my home | at mine | at ours | with me | with us | this weekend | on saturday | on sunday )",
        "^ ..1 come ( and )? ( watch | see | join | along | over | round | hang ) ..6 ( my place | my house | our house | our place | my flat | my home | mine | ours | game | match | us )",
        "( you ..3 | please | feel free to | welcome to | free to | and | why not ) ( come | come over | come round | stop by | drop by | drop in | swing by | pop by | pop in | pop over | pop round | stay ) ( to | at | by | for | round to | over to | with us at )? ( my | our ) ( place | house | home | flat | apartment | party | birthday | barbecue | bbq | cabin | boat | garden | beach house | cottage | wedding | gig | pool )",
        "( short | down | missing ) ( of )? ( a | one ) ( player | goalkeeper | fourth | teammate | keeper )",
        "( court | tee time | tee-off | lane ) ..2 ( booked | reserved ) ..8 ( you | us | join | fancy | need )",
        "( we | you and i | the two of us | our families ) ..2 ( should | could | must | ought to ) ..1 ( play | go | get ) ..3 ( golf | tennis | squash | fishing | sailing | hiking | skiing | bowling | cycling | running | surfing | climbing | out ) ( sometime | some time | together | one day | this weekend | next weekend | one of these )",
        "@outings ..4 loser ( buys | pays )",
        "( loser | winner ) ( buys | pays for ) ..1 ( lunch | drinks | dinner | beers | the drinks | beer )",
    ),
    guards=(quoted, told_here, negated, of_others, qualifying),
)
MEALS: Final = Frames(
    (
        "( let me | i would | i 'd | love to | like to | happy to | want to | may i | can i | could i | allow me to ) ..2 ( take | treat | buy | invite | stand ) @guests ( out )? ( to | for )? ..1 ( lunch | breakfast | a meal | meal )",
        "( meet | grab | have | get ) ..1 lunch ..3 ( my treat | on me | together one | just us | at my )",
        "( fancy | how about | shall we have | let us have | let 's have | let 's do | let us do ) ..2 ( lunch | breakfast )",
    ),
    guards=(quoted, told_here, negated, of_others, qualifying, about_work),
)
HOSPITALITY: Final = Frames(
    (
        "( drinks | drink | dinner | lunch | brunch | breakfast | beers | beer | pints | pint | meal | bill | round | tab | cocktails | coffee | coffees | cappuccino | cake | ice cream | it | everything | wine | pizza | champagne | treat ) ( is | are | will be | 's | would be | all ) ( all )? on me|us",
        "( drinks | dinner | lunch | beers | pints | the first round | the next round | brunch | cocktails ) on me $",
        "your ..3 ( is | are | will be | 's | would be ) on the house",
        "( all on me | on me , of course | my shout )",
        "my treat",
        "( i will | i 'd | i would | let me | happy to | i can | i insist on ) ..1 ( pick up | cover | foot | picking up | covering ) the ( tab | bill | check )",
        "treat @guests to ..4 @outings|@tipples",
    ),
    guards=(quoted, told_here, negated, qualifying),
)
PRIVATE: Final = Frames(
    (
        "( take | taking ) you ..2 ( out on the | out on our | out on his | sailing | fishing | up in | for a spin | for a ride | on a boat | to the beach ) ..4",
        "( marries | marry | wedding | christening | baptism | graduation ) ..8 you ..4 ( must | have to | should ) ( be there | come | join | be our )",
        "i know ( just | exactly ) the ( bar | place | spot | restaurant | tavern )",
        "( if | when | should ) you ..2 ever ..1 ( in | near | come | pass | visit | find ) ..10 ( bed | bottle | plate | spare room | guest room | guest | our sofa | my sofa ) ..6",
        "how do you feel about ( a | an | some ) ..4 @outings",
        "come ( and | to ) ( hear | see | watch | listen to | support | cheer ) ( our | my ) ..1 ( choir | band | concert | play | show | exhibition | match | game | garden | house | recital | orchestra | team )",
        "( keep | kept | hold | held | reserved | reserve | saved ) ..2 ( seats | seat | tickets | places | table ) ..4 for you",
        "( beer garden | pub | bar | wine bar | tavern | taproom | biergarten | club | stadium ) ..6 ( come over | join me | join us | come along | you are welcome )",
        "always a ( plate | place | bed | seat | chair | table | beer | bowl | room ) ( set )? for you ..4",
        "i ( shall | will | 'll ) be ( at | in ) ..8 ( in case | if ) you ( fancy | feel like )",
        "( cook | bake | grill | brew ) you ( a | the | some | our | my | real | proper )",
        "our ( kids | children | families | dogs | wives | husbands | sons | daughters ) ( could | should | might | would | can ) ..2 ( meet | play )",
        "( go | going | come | meet | out ) ..2 with our ( kids | children | families | dogs | wives | husbands )",
        "( have | give me | get | send me | know | ask for ) your ( private | personal ) ( number | mobile | phone | whatsapp | cell ) ..2",
        "( has | have | own | owns ) a ..1 ( boat | house | cabin | cottage | chalet | flat | villa | vineyard | yacht | hut | farm ) ..8 ( you only need | just say | say which | say the word | just tell me | only have to )",
        "( come | come along | could go | should go | shall we go | let us go | let 's go ) ( sailing | fishing | hiking | swimming | skiing | dancing | riding | bowling | golfing | surfing | camping | hunting | climbing | mushrooming | rowing | skating | cycling | running ) ..3 ( with | on | at | one | some | together )",
        "( show | showing ) ( you | your family | you and ..3 ) ..2 ( real ..1 | the sights | the nightlife | ( my | our | the ) ( town | city | village | island | coast | old town | mountains | garden | country | home | valley | harbour ) ) ..8 ( some | one | evening | night | weekend | saturday | sunday | sometime | after work | holiday )",
        "( see | meet ) ( you | each other | one another | again ) ..2 ( away from the | outside of work | outside work | off duty | after hours ) ..2",
        "( my | our ) ( house | home | table | door | kitchen | boat | garden | sofa | beach house ) is ( your ( house | home | table | door | kitchen | boat | garden | sofa ) | always open ( to | for ) you | open to you | yours )",
        "( keys | key ) ( of | to ) ( my | our ) ..4 ( is | are ) yours",
        "( should | if | when ) ( you | your family ) ..2 ( ever )? ( come | visit | travel | pass | find yourself | happen | are | be ) ..6 ( stay with | be our guest | be my guest | our guest | my guest | bed for you | room for you | host you | put you up | sleep at )",
        "( put | added | have | got ) you ( plus one | and a friend | and a guest ) ..1 on the ..1 list",
        "you ( plus one | and a friend ) ..3 on the ..1 list",
        "( celebrate | celebrating | celebration | party | graduation | wedding | birthday | anniversary ) ..10 ( mean a lot | mean so much | love to have you | happy to have you | have you there | have you with us | you are invited | you would come )",
        "( shall we | we could | we should | let us | let 's | how about we | want to ) ( do the ..2 ( loop | run | trail | hike | marathon | ride ) | ride | cycle | swim | hike | row | jog | sail | paddle ) ..5 ( together | one of these | some day | sometime | one morning | one evening | one sunday | at the weekend | some morning )",
        "you ( would be | are | will be | 'd be ) ..3 welcome ( as | to make ) ..1 ( fourth | third | our guest | my guest | player | goalkeeper )",
        "bring ( your | the ) ..1 ( wife | husband | family | kids | children | partner | girlfriend | boyfriend | dog | grandchildren ) ( , | and | along | too | with )",
        "( added | add | friended | requested ) you ..2 ( on | as a friend on ) ( facebook | instagram | snapchat | tiktok | snap | insta )",
        "( follow | following | see | add | like | liked ) your ( private | personal | family ) ( account | profile | page | photos | pictures )",
        "are you on ( instagram | facebook | snapchat | tiktok | insta )",
        "( @outings | poker night | party | drinks | barbecue ) ( night | party )? ( at | round ) ( mine | ours | my place | our place | my house | our house | my flat | my home )",
        "( dinner | lunch | supper | tea | sunday ) at ( ours | mine | our table | our home | our house )",
        "( my wife | my husband | my mother | my grandmother | my family ) ..1 ( would | will | could ) ..2 ( cook | host | welcome | receive | feed | entertain ) ( for )? ( you | both of you | your family )",
    ),
    guards=(quoted, told_here, negated, to_nobody),
)
QUIET: Final = Frames(
    (
        "( to | could | would | can | we | us | rather ) ( talk | chat | continue | speak | discuss ) ..6 over ..2 @tipples",
        "( continue | talk | meet | chat | conversation | speak | see you | see each other ) ..8 ( somewhere ( more )? ( cosy | cozy | intimate ) | in a ( more )? ( private | intimate | cosy | cozy | personal ) ( setting | place | corner | atmosphere | spot ) )",
    ),
    guards=(quoted, told_here, negated),
)
TICKETS: Final = Frames(
    (
        "( i | we ) ( have | got | hold ) ..1 ( two | spare | an extra | a spare | some ) ( places | place ) ( at | for | in ) ..6 ( on | this | next | tonight )",
        "( have | got | get | left with | bought | scored | won | given | find | found | offer | has ) ..3 ( spare | extra | season | complimentary | box | front-row | front row | vip | courtside | free | backstage | ringside ) ..1 ( ticket | tickets | pass | passes )",
        "( have | got | get | left with | bought | scored | won | spare | extra ) ..4 ( ticket | tickets | seat | seats | passes ) ( for | to | at | in ) ..5 @outings|play|box|stand|stadium|show|gala",
        "( have | got ) ..1 ( a | two | three | four | a couple of | a pair of | some | extra | spare ) ( ticket | tickets | seats ) ( for | to ) ( the | see | a )? ..3 ( tonight | tomorrow | saturday | sunday | friday | monday | tuesday | wednesday | thursday | weekend )",
        "( want | like | need | use | take | accept | have | fancy | borrow ) my ..2 ( ticket | tickets | seat | seats )",
        "( ticket | tickets | seat | seats | one of them | it ) ..6 ( your name on it | your name on them | your name on one )",
        "( ticket | tickets | seats ) ..8 ( yours if | all yours | yours for | if you want them | if you want one | if you would like them | if you fancy )",
        "( get | wangle | score | sneak ) @guests ..3 ( tickets | ticket | seats | backstage | into the vip | on the guest list | a table at )",
        "tickets for @guests",
        "( ticket | tickets | seats ) ( for | to ) ..10 ( want to come | want to join | want to go | wanna come | come along | join me | join us | interested | fancy | if you are | would you like | you in | care to join | care to come | up for it | your name | yours )",
        "( get | got ) us ..2 ( seats | tickets | a table )",
        "( get | sneak ) @guests ( in | into ) ..3 ( vip box | vip | box | backstage | club | stadium | show | match | game | concert | final )",
        "( box | seats | seat | season ticket | season tickets | tickets ) ..5 ( is | are ) yours",
    ),
    guards=(quoted, told_here, negated, of_others, to_nobody, qualifying),
)
GIFTS: Final = Frames(
    (
        "( please | you would | you will | would you | you could | you might | hope you | if you | that you ) ..2 ( accept | enjoy | like ) ( the | this | my | a | an | these | our | some | it as ) ..4 @gift-things",
        "please find ..4 ( gift | present | voucher | gift card | gift voucher | chocolates | flowers )",
        "( i | we | i am | we are ) ..3 ( sent | send | sending | bought | buy | got | brought | bring | bringing | mailed | posted | ordered | left | leave | baked | made | have for ) @guests ..5 @gift-things",
        "( sent | send | sending | left | leave | leaving | dropped | dropping | drop | brought | bring | bringing | bought | ordered | posted | mailed | delivered | enclosed | enclose | included | baked | made | picked up | got | have | attached | attach ) ..8 @gift-things ..4 ( for you | to you | to your ( office | house | home | address | desk | reception | department | door | hotel ) | your way | for your ( family | wife | husband | kids | children | daughter | son | desk | home | birthday | trouble | kindness | time | dog ) | at reception | with reception | at the reception | at the front desk | with the receptionist | with your assistant | with your secretary | in your name | in the mail | for the panel | to say thank | to say thanks | as a thank | as a token | for the whole )",
        "( bring | drop off | send | bake | make | cook ) @guests ..4 ( homemade | home-made | home-baked | home baked | home-grown | goodies | treats | @gift-things )",
        "@gift-things ..3 ( is | are | should be | will be ) ..1 ( on its way | on the way | on their way | coming your way | heading your way | waiting for you | waiting at | arriving ) ..2 ( to you | your | you | reception | the desk )?",
        "( token | gesture | sign | mark ) of ..1 ( my | our )? ..1 ( gratitude | appreciation | thanks | esteem | affection | thank ) ..10 @gift-things",
        "@gift-things ..4 ( as a | as my | in | as an | as ) ..2 ( token | appreciation | thank-you | gesture | thank you for | sign of my )",
        "( gift | present | surprise | treat | parcel | something special | something sweet | little something | small something | gift card ) for ( you | your ( family | wife | husband | kids | children | daughter | son | desk | birthday ) )",
        "( crate | case | bottle | keg | slice ) of ..3 ( awaits | waits for | is yours | with your name | has your name | coming your way )",
        "( little | small ) something ( in the post | in the mail | for you | from my | from our | on its way )",
        "( delivery | parcel | package ) of ..3 @gift-things",
        "( name your | whatever your ) favourite|favorite ( wine | chocolate | restaurant | drink )",
        "( small | little | modest | humble | tiny ) ( gift | present | token ) ( is | for | enclosed | from | attached | to | , | as | i )",
    ),
    guards=(quoted, told_here, negated, of_others, qualifying),
)
PARCELS: Final = Frames(
    (
        "( jar | bottle | basket | hamper | crate | tin ) of ..5 ( stands | waits | sits | lies | awaits ) ( at | on | in | for ) ( your | you )",
        "( bottle | box | basket | crate | gift | present | dinner ) ..6 ( make | help | sweeten | speed up | ease ) ( the | your ) ( decision | choice | mind ) ..2",
        "( bring | send | give | get ) you ( a | some | two | one | half a | our | my ) ..1 ( dozen | kilo | crate | jar | basket | bottle ) ..4",
        "( asked | told ) my ..2 to ( drop off | bring | send | deliver | bake | drop ) ..8 @gift-things",
        "( liberty | freedom ) ( of | to ) ..1 ( send | sending | order | ordering | buy | buying | bring | bringing | leave | leaving | bake | baking | post | posting ) ..4 @gift-things ..6",
        "( courier | postman | dhl | fedex | ups | messenger | delivery man | delivery boy | nephew | son | cousin | brother ) ..3 ( bring | brings | deliver | delivers | drop | drops | bringing ) ( you | your ..2 ) ..5 ( surprise | present | @gift-things )",
        "( left | dropped | handed | gave | deposited ) ..7 ( @gift-things | brandy | liqueur ) ..3 ( with | to | at ) ( your | the ) ( doorman | porter | secretary | receptionist | assistant | guard | reception | front desk | concierge | gate )",
        "so i ( left | sent | brought | bought | ordered | dropped ) ..3 ( @gift-things | tray of | basket of ) ..4",
        "( there is | there are | you will find | you should find ) ..3 @gift-things ..8 ( for you | for the team | for your | waiting | in your name | with your name )",
        "@gift-things ..6 ( is | are | will be | should be ) ..2 ( waiting for you | in your name | on its way to you | on their way to you )",
        "( kilo | crate | basket | jar | bottle | hamper | tray | bunch | bouquet ) ..6 ( should | will ) ( reach you | be with you | arrive at your | be at your )",
        "( send | sending | sent | bring | brought | left | posted | ship | shipped | deliver | mailed | dropped ) ..4 ( a | the | one | two | some | this year 's )? ..1 ( kilo | kilos | crate | crates | basket | jar | jars | bag | tin | box | boxes | bottle | bottles | hamper | dozen | sack | tray | packet | bunch ) of ..3 @larder ..6 ( to you | to your | for you | for your | at reception | at your | with your | at the desk | with the porter )",
        "( put | placed | enclose | enclosed | slipped | included | added | tucked | hid ) ..4 @gift-things ..6 ( in the envelope | in this envelope | in the parcel | for you )",
        "( i | we | my ..2 | our ..2 ) ..2 ( baked | knitted | sewed | sewn | carved | embroidered | roasted | pickled ) ..5 ( for | to ) ( you | your ( team | colleagues | office | staff | family | department | reception | ladies | boys | people | whole ..1 ) | all of you | everyone ( at | in ) ) ( $ | , | and | as | to thank | because | at | , which )",
        "( enclose | enclosed | bring | brought | left ) ..8 as a ..1 ( sign | token | mark | gesture ) of ..2 ( respect | esteem | gratitude | appreciation | thanks | friendship | affection )",
        "your ( home | private | house ) address ..10 ( send you | post you | send something | surprise | gift | present | parcel )",
        "send you something ..1 ( from ( my | our ) | nice | sweet | special | homemade | home-made )",
        "( crate | case | bottle | jar | basket ) of ..4 ( has | have | with | bears ) your name on it",
        "in ( my | our ) ( country | culture | village | family | tradition | home ) ..2 ( we )? ..1 ( thank ..1 with | never come empty | never arrive empty | never come with empty | always bring | bring a gift | bring something )",
    ),
    guards=(quoted, told_here, negated, trade_goods),
)
FAVOURS: Final = Frames(
    (
        "i ( can | could ) get you ( a | an | some | the | two ) ..4 ( for nothing | for free | half price )",
        "( i | we | my ..3 ) ( would | could | can | will | 'd ) ..2 ( repair | fix | mend | paint | tune | sharpen | clean | service | do | replace ) ( it | them | your ..2 ) ..6 ( owe me nothing | no charge | free | gratis | not cost you | for nothing | as a favour | as a favor )",
        "( can | could | will | would ) get your ( daughter | son | kids | child | children | wife | husband | nephew | niece | boy | girl ) ..1 ( into | in | a | on | tickets )",
        "( i | we ) ..4 ( tutor | teach | babysit | mind | walk | paint | fix | repair | mow | massage | photograph | film | drive | cut | style | coach | train | look after | do | service | wash | clean | redo | build | cater ) ( her | him | them | your ..2 @personal-things ) ..6 @for-free",
        "( i | we | my ..2 ) ..6 your ..2 @personal-things ..8 @for-free",
        "your ..2 @personal-things ..10 ( i | we ) ( would | will | could | can | 'd | am ) ..6 @for-free",
        "@offers ..3 ( give | offer | get | do | arrange | knock ) @guests ..5 ( discount | mates rates | special price | special rate | family price | percent off | per cent off | % off | freebie | freebies | family rate | friends rate | staff price )",
        "( get | give | offer | gift | arrange ) @guests ..3 ( free | complimentary ) ..1 ( session | sessions | haircut | massage | lesson | lessons | meal | meals | tickets | pass | membership | stay | night | coffee | coffees | drink | drinks | class | classes | pizza | ride | rides | treatment | manicure | facial | yoga | samples | upgrade )",
        "( free | complimentary ) ( haircut | massage | lesson | lessons | meal | stay | night | coffee | coffees | drink | drinks | yoga | class | classes | manicure | facial | treatment | pizza | ride | session ) ..3 ( for you | for your | whenever you | any time you | anytime you | if you | on me )",
        "( hotel | guesthouse | guest house | resort | bed and breakfast | homestay ) ..6 ( free for you | at your disposal | you are welcome )",
        "if your ..2 @personal-things ..12 @for-free",
        "( percent | % ) off ( at | in | for you | for your | on | any | your ) ..3 ( my | our | you | your )",
        "( house | cottage | villa | cabin | flat | boat | yacht | lodge | apartment | chalet | caravan | timeshare | pool | condo | farm | place ) ..8 ( welcome to ( use | stay | borrow | have | come ) | yours for | all yours | at your disposal | yours if | yours whenever | you can use it | free to use it | you could use )",
        "welcome to ( use | stay at | stay in | borrow ) ( my | our | the ) ..3 ( house | cottage | villa | cabin | flat | boat | yacht | lodge | apartment | chalet | caravan | pool | condo | car | place | beach house | holiday home )",
        "( need | needed | want | looking for ) ..3 ( plumber | electrician | painter | gardener | babysitter | photographer | dj | mechanic | handyman | haircut | tutor | caterer | massage | lift | cleaner ) ..8 @for-free",
        "( free | complimentary | discounted ) ..2 ( at | from | in ) my ..2 ( gym | salon | shop | studio | restaurant | café | cafe | spa | practice | bar | bakery | barbershop | garage | clinic | stall | store )",
        "( friends | friends and family | family | staff | employee ) discount ( for you | if you | whenever | any | at my )",
        "( i | we ) ( can | could | will | would ) ..3 ( put in a good word | pull some strings | pull strings ) for your ..2 @personal-things",
        "( my | our ) ( uncle | cousin | brother | sister | father | mother | dad | mum | mom | wife | husband | friend | aunt ) ..8 ( get | give | fix | offer | do ) @guests ..4 ( discount | good price | great price | special price | deal | good rate | bargain | table | tickets | cheap )",
        "@offers ..2 ( return the favour | return the favor | make it worth your while | make it up to you with )",
        "make it worth your while",
    ),
    guards=(quoted, told_here, negated, of_others, qualifying),
)
ASKED: Final = Frames(
    (
        "^ ( @outings | lunch | breakfast ) ( on | this | next | tonight | tomorrow | sometime | some time | soon | after | at | with )",
    ),
    guards=(quoted, no_question),
)
SETS: Final = (OUTINGS, ASKED, MEALS, HOSPITALITY, PRIVATE, QUIET, TICKETS, GIFTS, PARCELS, FAVOURS)


@rule(
    "social-invitation",
    category="tone",
    family="boundary",
    severity=WARNING,
    only_follow_ups=True,
    regions=("subject", "body"),
    suggestion="Leave it out; your thanks, and an offer to meet about the role, are enough.",
    cues=SETS,
    cite=Cite("how-not-to-follow-up", "being invited to sporting events"),
    basis="stated",
    advice="social-invitation-gift",
    bad=(
        example(say="I [[have two spare tickets for the derby]], if you like."),
        example(say="[[Would you like to join me at the opera]] on Thursday?"),
        example(say="[[Dinner is on me]], whatever you decide."),
        example(say="[[My wife baked a cake for your team]]."),
        example(kind=Kind.STATUS_CHECK, say="I [[have left a bouquet for you]] at reception."),
    ),
    good=(
        example(say="I would be glad to meet for a coffee to talk about the role."),
        example(say="Thank you for the lunch, and for the tour of the bottling hall."),
        example(say="The ticketing system for the Knicks was my first project."),
        example(say="You said that the team goes bowling at Christmas, which sounds happy."),
        example(kind=Kind.OTHER, say="Drinks are on me at six, in the kitchen."),
        example(say="Would you like to see the dinner menu that I wrote for the trial?"),
    ),
)
def social_invitation(document: Document, options: Options) -> Iterator[Hit]:
    """An invitation to something private, or a present.

    Many employers forbid their people to accept anything from an applicant, and even where they
    do not, the reader has to find a way to say no. It may look like an attempt to buy the answer.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, *SETS):
            offer = found.frames in {GIFTS, PARCELS, FAVOURS, TICKETS}
            meaning = "offers the reader a favour" if offer else "invites the reader out"
            yield Hit(message=f"“{found.text}” {meaning}", span=found.span)
