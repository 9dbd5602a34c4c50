"""Sexual, romantic or appearance remarks and pet names for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import (
    conditional,
    named,
    qualifying,
    quoted,
    told_here,
    unaddressed,
)
from lint_followup.rule import ERROR, WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.frames import Match


def of_the_firm(match: Match) -> bool:
    """It speaks of the firm, not of a person: "attracted to you as an employer"."""
    following = {token.norm_ for token in match.doc[match.end : match.end + 5]}
    return not _FIRM.isdisjoint(following)


def in_series(match: Match) -> bool:
    """It goes on to others, or to a thing: "between us and the suppliers", "body of work"."""
    after = match.doc[match.end : match.end + 1].text
    return after in {"and", "of"}


def opening(match: Match) -> bool:
    """It opens the sentence, as the subject may."""
    return bool(match.doc[match.start].is_sent_start)


_FIRM: Final = frozenset(
    """employer company firm organization school hospital team brand place department publisher
    agency shop studio practice institution charity colleagues staff guys work""".split()
)

PET_NAMES: Final = Frames(("@pet-names",), guards=(quoted, unaddressed))
PET_NAMES_OR_NAMES: Final = Frames(
    ("@pet-names-or-names",), guards=(quoted, named, opening, unaddressed)
)
PET_OPENINGS: Final = Frames(
    (
        "^ ( honey | darling | baby | sugar | angel | kitten | princess | my dearest ) , ( just | you | your | thanks | thank | please | when | what | do | can | i | let | give | call | tell | say | are | will | how | any )",
    ),
    guards=(quoted,),
)
LOOKS: Final = Frames(
    (
        "you are ( hot | sexy | gorgeous | handsome | stunning | hot stuff ) ( $ | and | , )",
        "such a ( handsome | pretty | beautiful | gorgeous | sexy | good-looking | lovely-looking ) ( man | lady | woman | guy | gentleman | girl | face )",
        "your ..1 ( pretty | beautiful | gorgeous | handsome | lovely ) ( face | eyes | smile | lips | legs )",
        "( looking at | stop looking at | staring at | stop staring at | lost in | drowning in ) your ( eyes | lips | legs | body | smile | face )",
        "( dress | skirt | blouse | suit | outfit | heels | jeans | lipstick ) ..5 ( looked | looks ) ..2 on you",
        "( a | any ) ( man | woman | boyfriend | girlfriend | husband | wife ) in your life",
        "look ..1 better in person",
        "( is | was ) a real beauty",
        "even if ..8 ( get your number | have your number | take you out | see you again privately | go out with )",
        "you ( are | look | looked | were | would look | must look | are looking | were looking ) @degree-words? @degree-words? @allure",
        "you ( are | look | looked | were ) @degree-words? @degree-words? ( pretty | hot ) ( in that | in those | in your | in this | today | tonight | as hell )",
        "you ( are | look | looked | were ) ( so | really | damn | super | too | smoking | very ) hot $",
        "you ( are | were ) ..3 @allure|@allure-soft|real|perfect ( woman | lady | girl | man | guy | creature | thing )",
        "( find | found | think | thought | consider ) you ( are | were | look | looked )? @degree-words? @degree-words? @allure|pretty|cute|hot|charming|adorable|enchanting|captivating",
        "as @allure|@allure-soft as you $",
        "( woman | lady | girl | man | guy | someone | anyone | somebody | creature | face | women | men ) ( as | so ) ..1 @allure|lovely|charming|adorable|pretty|cute|hot",
        "( a | such a | the | any ) @allure|pretty|lovely|charming|fine|adorable ( woman | lady | girl | man | gentleman | creature ) ( like you | such as you | as you )",
        "( prettiest | sexiest | cutest | hottest | most beautiful | most attractive | most gorgeous | loveliest ) ..1 ( woman | women | man | men | girl | guy | lady | recruiter | boss | manager | interviewer | receptionist | secretary | person | face | creature | human being )",
        "( such a | what a | quite a | quite the | you | a real | a total | absolute ) ..1 ( hottie | stunner | babe | milf | cutie | heartbreaker | looker | bombshell | seductress )",
        "( older | younger | mature | tall | blonde | black | asian | white | curvy | single | classy | pretty | hot ) ( women | woman | men | ladies | girls | lady | girl ) like ( you | yourself )",
        "you are ..2 my type $",
        "( blondes | brunettes | redheads | curves | dimples | women in ..1 | men in ..1 ) ..3 my ( weakness | type )",
    ),
    guards=(quoted, conditional, qualifying, of_the_firm),
)
BODY: Final = Frames(
    (
        "you ..1 have ..3 @allure ( eyes | smile | lips | legs | body | figure | face | hair | features | curves | mouth | skin | hands )",
        "you ..1 have ..3 @allure|@allure-soft ( lips | legs | curves | figure | dimples | butt | ass | bum | chest | body | eyes | cheekbones )",
        "your ..1 @allure|adorable|enchanting|bewitching|sultry|luscious ( eyes | smile | lips | legs | body | figure | face | hair | curves | mouth | skin )",
        "your ..1 ( eyes | smile | lips | legs | curves | laugh | figure ) ( is | are | was | were | has been | have been | has | have | look | looked | drive | drives | drove | make | makes | made | still ) ..3 ( @allure | like stars | like diamonds | unforgettable | on my mind | in my mind | in my head | in my dreams | me wild | me crazy | me weak | me blush | me melt | me smile | mesmerising | mesmerizing | hypnotic | divine | enchanting | bewitching | captivating | lovely | to die for )",
        "( think | thinking | thought | dream | dreaming | dreamed | dreamt | fantasise | fantasising | fantasize | fantasizing | picturing | imagining | forget | forgetting | staring | gazing | stare | gaze | lost | drown ) ..2 ( about | of | at | into | in )? your ..2 ( eyes | lips | legs | smile | curves | breasts | cleavage | laugh | neck | hips | thighs )",
        "( suited | suits | flatters | flattered | hugged | hugs | hugging | brings out | brought out | shows off | showed off | accentuates | accentuated | matched ) ..1 your ( figure | eyes | body | curves | complexion | legs | shape | waist | hips )",
        "( stare | staring | stared | look | looking | looked | peek | peeking | glance | glancing | glanced ) ( at | down ) your ( legs | breasts | cleavage | blouse | butt | ass | arse | bum | lips | curves | thighs | boobs )",
        "( nice | great | hot | sweet | tight | amazing | fantastic | perfect ) ( ass | arse | butt | bum | tits | boobs | rack | breasts | cleavage )",
        "your ( cleavage | breasts | boobs | tits | butt | bum | ass | arse | sex appeal | bedroom eyes | sexy ..2 )",
        "( off | without | under | underneath | beneath | out of ) ( that | those | your | all those ) ..2 ( dress | skirt | blouse | heels | jeans | clothes | lingerie | bra | tights | stockings | underwear )",
        "you ..4 ( out of | without | underneath | under ) ( that | those | your ) ..1 @garments",
        "@staff ( is | was | are | were | looks | looked ) @degree-words? @degree-words? ( sexy | gorgeous | cute | a babe | smoking hot | easy on the eye | easy on the eyes | hot stuff | good-looking | a stunner | drop-dead gorgeous | a hottie | beautiful )",
        "@staff ( is | was | are | were | looks | looked ) @degree-words? hot|fit|fine $",
        "@staff with the ..2 ( legs | lips | curves | bum | cleavage | boobs | breasts | ass | arse | butt | body | eyes | smile )",
        "your ..1 ( gorgeous | sexy | hot | cute | handsome | good-looking | stunning | pretty ) @staff",
        "( are | is | you ) a ( sexy | hot ) ( woman | girl | lady | man | guy | thing | one | mama | devil )",
    ),
    guards=(quoted, qualifying, in_series),
)
COMPARISONS: Final = Frames(
    (
        "you ( are | look | seem | looked ) ..2 too ( young and ( pretty | beautiful | lovely | handsome ) | pretty | beautiful | handsome | attractive ) ( to be | for )",
        "( lips | legs | curves | smile | body | face | skin | voice | laugh | eyes | hair ) ( like | as ) yours",
        "you ..1 have ..1 ( eyes | face | body | smile | voice | legs | looks | lips ) of ( a | an ) ( angel | goddess | model | supermodel | film star | movie star | siren | dancer | princess )",
        "your ..1 ( lipstick | perfume | hair | voice | accent | laugh | dress | skirt | blouse | heels | smile | eyes ) ..2 ( drove | drives | drive | driving ) me ( crazy | wild | mad | insane | nuts )",
        "that ..1 ( smile | voice | body | dress | face | laugh | mouth | figure | skirt | blouse | accent ) of yours",
        "^ ..2 ( nice | lovely | great | gorgeous | amazing | beautiful | fantastic | cute | killer ) ( legs | lips | curves | body | figure ) $",
        "^ ..2 ( nice | lovely | great | gorgeous | amazing | beautiful | fantastic | cute | killer ) ( legs | lips | curves | body | figure ) ,",
        "your ..1 ( eyes | smile | legs | lips | body | figure | skirt | blouse | dress | cleavage | perfume ) ..6 ( distract | distracts | distracted | distracting | distraction | distractions | hypnotised | hypnotized | drool | blush | speechless )",
        "your ..1 ( voice | smile | eyes | touch | laugh | look | handshake | lips | perfume ) ..2 ( goosebumps | shivers | butterflies | tingles | tingle | weak )",
        "( what is | what 's | whatever is | see | imagine | wonder ) ..4 ( under | underneath | beneath ) ( that | your | those ) ..1 @garments",
        "( that | your ) ..1 ( tight | low-cut | low cut | see-through | revealing | skimpy | figure-hugging | sexy | clingy | plunging | tight-fitting | short little ) ..1 ( dress | skirt | blouse | top | shirt | jeans | trousers | pants | suit | shorts | leggings | sweater | outfit )",
        "^ ..2 what a ( body | figure | bod | rack | pair of legs ) $",
        "with|by eyes like yours",
        "your ..2 ( eyes | smile | lips | voice | face | skin | hair | laugh ) ( is | are | was | were | shines | shine | sparkle | sparkled | sparkles | glow ) like ( the | a ) ..2 ( moon | sun | star | stars | sea | ocean | sky | night | morning | angel | rose | honey | silk | dream | music | song | sunrise | sunshine | flower | velvet | goddess )",
    ),
    guards=(quoted,),
)
ROMANCE: Final = Frames(
    (
        "( crush on | attracted to | attraction to | attraction for | fallen for | falling for | fell for | in love with | smitten with | smitten by | infatuated with | the hots for | feelings for | lusting after | lust for | besotted with | a thing for | enamoured with | enamored with | enamoured of | obsessed with | bewitched by | aroused by ) you",
        "( a | little | huge | massive | big | secret ) crush on ..2 ( receptionist | interviewer | colleague | assistant | boss )",
        "i ..1 ( fancy | adore | desire | want | crave | worship ) you $",
        "i ..1 ( love | fancied | adored ) you $",
        "( dream | dreaming | dreamed | dreamt | fantasise | fantasised | fantasising | fantasize | fantasizing | fantasies | fantasy | naughty thoughts | dirty thoughts ) ( about | of ) you",
        "( had | having ) ..1 ( dream | dreams | fantasy | fantasies ) about you",
        "( naughty | dirty | impure | wicked | steamy | sexy | erotic | wet ) ( thoughts | dream | dreams | fantasies | messages | weekend )",
        "not ..2 ( take my eyes off | keep my eyes off | take my eyes from | stop staring at | stop looking at | stop gazing at | look away from ) you|your",
        "( can | could | do | did | would ) not ..2 ( resist you | keep my hands off | get you out of my )",
        "( not | trouble | difficult to | hard to | hardly | distracted ..2 | barely ) ..1 ( concentrate | concentrating | focus | focusing | think straight | breathe ) ( around | with | near | because of | next to | opposite | in front of ) ..2 you",
        "( lost | losing ) myself in your",
        "you ( turn | turned | turning ) me on ( so | when | in | with | , | and | . | ! )",
        "you ( drive | drove | are driving ) me ( wild | mad with )",
        "you ( take | took | have taken ) my breath away",
        "you ..2 ( make | made | makes ) ( me ..1 blush | my heart ( skip | beat | race | flutter | melt | sing | stop | pound ) | me weak | me melt | me tingle | my knees | my pulse )",
        "my heart ( beats | belongs | aches | burns | skips | races ) ..3 you",
        "( go | going | went | gone | come | take you | taking you | took you ) ( out )? ..1 on a ..1 date",
        "( go | going ) out with me",
        "( ask | asking | asked ) you out ( for | on | properly | some | one | , | . | ! | ? | when | if )",
        "( take | taking ) you somewhere ..1 romantic|private|intimate|special",
        "( daydream | daydreaming | daydreamed | dreaming | fantasising | fantasizing | obsessing ) ..1 about you",
        "( i am | i was | i have been | i find myself ) ..2 ( smitten | besotted | infatuated | lovestruck | love-struck | head over heels | lovesick ) $",
        "( husband | wife | boyfriend | girlfriend ) ( does not have to | need not | does not need to | would never | will never | never has to ) ..1 know",
        "( listen to | look at | watch | stare at | gaze at | talk to ) ( you | your voice | your face | your eyes ) ..1 ( all night | all day | forever | for hours )",
        "you ( must | could | should ) ..2 ( be | have been ) a ..1 ( model | actress | supermodel | film star | movie star | beauty queen | pin-up )",
        "your ..1 ( beauty | good looks | charms | femininity | feminine charms | womanly charms )",
        "( laid | set ) eyes on you",
        "( drawn | attracted ) to you ( as soon as | the moment | from the moment | the minute | physically | like )",
        "( my | your ) ( dream | perfect | ideal ) ( woman | girl | man | wife | husband | guy | date )",
        "you ..2 ( this | so | that ) ( sexy | gorgeous | beautiful | hot | cute | handsome )",
        "( interviewers | recruiters | managers | bosses | teachers | women | men | everyone | they | more people ) ..2 ( looked | look ) like you",
        "( make | making ) you mine",
        "roses are red",
        "( those | these ) ..1 @allure ( eyes | smile | lips | legs | curves )",
        "you ..2 a vision ( in | of )",
        "massage your ( shoulders | feet | back | neck )",
        "you naughty ( girl | boy | thing | minx )",
        "( take this | go | get away | meet ) somewhere ..1 ( cosy | cozy | secluded | intimate | romantic )",
        "your ( hands | skin | hair | lips ) ( is | are | was | were | felt | looked | look ) ..2 ( soft | silky | smooth | delicate )",
        "( bet | imagine ) you are ..1 ( wild | naughty | dynamite | a tiger | kinky ) ( outside | in | after | at )",
        "( crossed | crossing | uncrossed ) your legs",
        "do you ..1 date ( candidates | applicants | people | men | women | guys | interviewees | your )",
        "( make | be ) ..2 ( cute | lovely | beautiful | perfect | good-looking | handsome | hot | sexy ) couple",
        "( love | want | like | beg | dying ) to be ( under | on top of | inside | beneath | next to | all over ) you",
        "( weakness | soft spot | thing | penchant ) for ( you | blondes | brunettes | redheads | older women | older men | women | men | girls | tall women | tall men )",
        "my heart ( has not stopped | is still | was | has been | keeps | started ) ..2 ( racing | pounding | fluttering | skipping | melting | beating ) ( since | when | because | whenever | every time ) ..3 ( you | our )",
        "( toy boy | boy toy | sex kitten | sex god | sex goddess | sex bomb | sexting | netflix and chill | skinny dipping | strip poker | pillow talk | love nest | under the covers | under the sheets | between my sheets | come-hither | come to bed )",
        "( so | really | very | totally | completely ) turned on",
        "( sit | sitting ) on ( my | your ) ( lap | face | knee )",
        "make you ( scream | moan | purr | blush | sweat )",
        "( show you | give you ) a good time",
        "love at first sight ..4 you",
        "( dinner | drink | drinks | evening | night | meal | lunch | coffee | weekend ) with me , ( just | only ) ( us | the two | you )",
        "( see | meet ) you ( privately | in private | alone | after dark )",
        "( meant | made ) ( to be together | for each other ) , you",
        "( slide | slid ) into your dms",
        "be my ..1 ( girlfriend | boyfriend | valentine | wife | husband | lover | soulmate | sweetheart | woman | date )",
        "( dinner | movie | coffee | blind | romantic ) date with ( you | me )",
        "( marry | kiss | cuddle | undress | seduce | spank | caress | ravish | fondle | snog | snuggle | smooch | undressing | kissing | cuddling | seducing ) you|me",
        "( kiss | kissing | kissed | nibble | caress | stroke | lick | touch | touching | taste ) your ( lips | neck | hand | hands | cheek | cheeks | feet | body | skin | hair | face | mouth | thigh )",
        "( big | wet | sloppy | goodnight | blowing you | blow you | sending you | send you | steal | a thousand | many | warm | soft | sweet ) ..3 kiss|kisses",
        "( kiss | kisses | hugs | love ) and ..1 ( kisses | hugs | cuddles ) ( from | to | , | . | ! )",
        "( hugs and kisses | love and kisses | love and hugs | hugs and love | kisses and hugs | xoxo | xoxox | xoxoxo | mwah | muah | smooches )",
        "^ ..1 kisses $",
        "( sleep | slept | sleeping | spend the night | spent the night | spending the night | wake up | waking up | make love | making love | in bed | naked | shower ) ( with | next to | beside | to ) ( you | me )",
        "( in | into | share | warm ) my bed",
        "( come | came | back ) ..3 to my ( room | bedroom | hotel room | bed )",
        "( between the sheets | one-night stand | one night stand | booty call | friends with benefits | sugar daddy | sugar mommy | sugar mummy | sugar baby | hanky-panky | hanky panky | quickie | blowjob | blow job | threesome )",
        "( you | us ) ..2 ( naked | nude | topless | in lingerie | in your underwear | in a bikini | in bed )",
        "( your | her | his ) ( husband | boyfriend | wife | girlfriend | partner ) ( is | must be ) ..3 lucky ( man | woman | guy | girl | fellow )?",
        "( husband | boyfriend | wife | girlfriend ) ..2 ( in the picture | at home waiting | waiting at home )",
        "( leave | leaving | left ) your ( husband | wife | boyfriend | girlfriend )",
        "if you ( were | are | was | ever become | become ) ( not )? ..1 ( single | married | taken | unattached )",
        "if ( i | we ) ( were | was | had been ) ..2 ( single | unmarried | years younger )",
        "( are | were ) you ( single | unattached | spoken for | seeing anyone | seeing someone | dating anyone | dating someone | involved with anyone | in a relationship | with anyone )",
        "are you ..1 ( taken | married ) $",
        "^ you ..1 ( single | taken | married | seeing anyone | seeing someone ) $",
        "( are you | you are | whether you are ) ..1 ( married or | taken or | single or )",
        "i am ..2 single ..4 ( mingle | in case you | if you | too | how about you | and you )",
        "do you ..1 have a ( boyfriend | girlfriend | husband | wife | man | lover | special someone )",
        "( see | like | want ) you ..2 as more than",
        "( imagine | imagining | picture | picturing | want | dream of | dreaming of ) ..2 ( us | you and me | you and i | the two of us ) alone",
        "as my ( wife | husband | girlfriend | boyfriend | lover )",
        "i want you ( so badly | so much | so bad | bad | badly | in my | in ways | all | tonight | now )",
        "( thinking | thought | think | dreaming ) of you ( in bed | in the shower | naked | tonight | all night )",
        "( offer | invitation | invite | idea | plan ) ..3 romantic ( dinner | evening | weekend | walk | getaway | night )",
        "( my | these | his ) ( hands | arms | lips ) ( on | around | all over ) you",
        "( hold | holding ) you ( in my arms | tight | close | all night )",
        "( fun | good time | things | thank you properly | show you ) ..6 if you ( know what i mean | catch my drift | get my drift | get my meaning )",
        "is there a ( mr | mrs | husband | boyfriend | wife | girlfriend | lucky man | lucky lady | lucky woman | lucky guy | special someone | special man | special lady )",
        "you ..3 flirting",
        "( flirt | flirting | flirted ) with you|me",
        "( under | beneath | behind | on top of | inside ) you ..8 in more ways than one",
        "( with you | you and me | you and i | each other | one another | the two of us | take you | join me | meet ) ..6 ( romantic | intimate | candlelit | candle-lit | candlelight | sensual ) ( setting | settings | evening | dinner | night | weekend | getaway | walk | place | restaurant | drink | moment | way | note | level | meal | atmosphere | spot )?",
        "( get to know | know | see ) ( you | each other | one another ) ..3 ( in private | privately | intimately | between the sheets | after dark | over candlelight )",
        "( more than | beyond | other than ) ( just )? ..2 ( colleagues | co-workers | coworkers | friends | professional ) ..3 ( you and | us | we | , you )",
    ),
    guards=(quoted, qualifying, of_the_firm),
)
CHEMISTRY: Final = Frames(
    (
        "a ..1 kiss ( on | from | for | goodnight | , | . | ! )",
        "a ..1 kiss $",
        "( chemistry | spark | sparks | attraction | electricity | sexual tension ) ..2 between ( us | you and me | the two of us | me and you | you and i )",
    ),
    guards=(quoted, in_series),
)
HINTS: Final = Frames(
    (
        "( keep | kept | been | not stop | not help | constantly | always ) ..1 thinking about you",
        "( that | the | your | those ) ..2 ( dress | skirt | blouse | outfit | heels | perfume | lipstick ) ( that )? you ( wore | had on | were wearing | have on )",
        "( love | loved | like | liked | admired | noticed ) ..1 your ..1 ( dress | skirt | blouse | heels | outfit | perfume | legs | hair | figure | lipstick | hairstyle | haircut )",
        "you ( looked | look ) ..3 ( in | wearing ) ( that | your | the | those ) ..2 @garments",
        "you ( look | looked ) @degree-words? @degree-words? ( lovely | nice | good | great | amazing | radiant | fantastic | elegant | fabulous | wonderful | incredible | young | glowing ) ( today | in that | in your | in person | on camera | on the video | on video | on the screen | on zoom | tonight | on tuesday | on monday | on wednesday | on thursday | on friday | with your hair )",
        "you ( smell | smelled | smelt ) ..3 ( amazing | wonderful | good | nice | great | lovely | divine | delicious | heavenly | fantastic | incredible )",
        "your ( perfume | scent | cologne | aftershave ) ( lingers | lingered | drove | still | stayed | is still | was | haunts )",
        "you ..1 have ..3 ( lovely | nice | great | amazing | wonderful | sexy | sweet | soothing | dreamy | charming | infectious ) ( smile | voice | eyes | hair | hands | laugh | skin | accent )",
        "your ..1 ( lovely | sweet | beautiful | sexy | charming | dreamy | velvet | melodious ) ( smile | voice | laugh | accent | face )",
        "( be | get | time | night | evening | weekend ) ..1 alone with you",
        "you ..8 , just the two of us",
        "just the two of us , ( somewhere | alone | at my | with )",
        "( husband | boyfriend | wife | girlfriend | partner ) ( does | would | will ) not mind",
        "do anything for you ..3 i mean anything",
        "( brighten | brightened | brightens ) ..3 your ..1 smile",
        "( lots of love | all my love | with all my love | with love ) $",
        "are you ..1 ( on tinder | on bumble | on hinge | on a dating )",
        "( you and i | you and me | we ) ..1 ( have | had | share | shared ) ..2 chemistry",
        "our ..1 chemistry $",
        "what are you ( doing | up to ) ( tonight | this evening | later tonight | saturday night | friday night )",
        "you ..6 all night long",
        "i am all yours $",
        "your ( legs | lips | thighs | hips | curves )",
        "( wink wink | nudge nudge )",
    ),
    guards=(quoted, conditional, qualifying, of_the_firm),
)
PERSONAL: Final = Frames(
    (
        "( still | always ) see you ( before me | in my dreams | in front of me | when i close | in that )",
        "( meet | meets | met | find | finds ) a ( woman | man | lady | gentleman | girl ) ( like | such as ) you",
        "your ..1 ( eyes | smile | voice | legs | laugh | lips | hair ) ( is | are | was | were ) ..1 ( something else | something special | out of this world | one of a kind | a dream | a weapon | to die for | like no other )",
        "( photo | picture | photos | pictures | photograph ) ..1 ( does | do | did ) you no justice",
        "( those | your | such ) ..1 ( curls | eyes | legs | dimples | lips | smile | hair | looks | voice ) ..1 ( should be | are | is | must be | ought to be ) ( forbidden | illegal | a crime | dangerous | unfair | criminal | lethal )",
        "( staring | gazing | stare | gaze ) at your ( hands | mouth | hair | neck | shoulders | curls | feet )",
        "you ( were | are | looked ) ..1 ( glowing | radiant | ravishing | a vision | a sight | irresistible ) ..3",
        "is there a ..1 ( happy | lucky | special ) ( man | woman | fellow | someone )",
        "( brought out | brings out | bring out | matched | matches | match | goes with | went with ) ( the ..2 of )? your ( eyes | hair | skin | complexion )",
        "( really | definitely | certainly | truly | so ) ( is )? ..1 your ( colour | color )",
        "( seen | see | met | known ) ( someone | somebody | anyone | a ..1 | a person ) ..2 ( look | looking | wear ) ( so | that | as ) ( good | lovely | elegant | great | pretty | smart | fine )",
        "( not only me | not just me | only me ) who ( felt | sensed ) ( it | something | that | the air | a )",
        "felt ..1 ( air crackle | air tingle )",
        "with ( legs | eyes | a face | a voice | a smile | a figure | hair | looks | lips ) like ( that | those | yours | these )",
        "may i ( say | add | tell you | remark | mention ) ..1 ( that )? you ( smell | look | looked ) ..3",
        "you ( smell | smelled | smelt ) ( like | of ) ..4",
        "( saw | see | seeing | picture | picturing | imagine | hear | hearing ) your ( smile | face | eyes | laugh | voice ) ( all ( day | night | the way ) | everywhere | before me | in my dreams | in my mind )",
        "( that | the | your | this | those ) ..2 @garments ( suited | suits | suit | became | becomes | flattered | flatters | flatter | looked ..2 on | looks ..2 on | was made for | were made for | goes well with | looked good with ) ( you ( $ | , | and | so | well | very | perfectly | to | like ) | your ( eyes | figure | hair | smile | skin | complexion ) )",
        "your ..1 ( laugh | smile | eyes | voice | face | perfume | scent | beauty | dimples ) ..1 ( stayed with | stays with | haunts | haunted | lingers | lingered | will not leave | has not left | have not left | is still in | is still with | warmed my | is all i | are all i | keeps me awake | keep me awake | never left me ) ..4",
        "( keep | keeps | kept | can not stop | could not stop | still | always | often ) ..2 ( thinking of | thinking about | think of | think about | seeing | remembering ) your ..1 ( eyes | smile | laugh | face | lips | hands | hair )",
        "( i | we both | you | we ) ..2 ( felt | sensed | feel | noticed ) ..1 ( something | a spark | a pull | electricity | a tension | a magic ) ..2 between us",
        "something ( happened | passed | sparked ) ..3 ( between us | when we shook | when our | when you looked | when you smiled )",
        "( you must have | you also | did you | you surely | perhaps you ) ..1 ( felt | feel ) it too",
        "we both ..1 ( noticed | know | knew | felt | sensed | think ) ..4 more than ..1 ( an | just an )? ..1 interview ( $ | , | between | for us )",
        "you ( are | look | looked | were | seem ) ..2 ( prettier | younger | lovelier | more beautiful | better-looking | better looking | more attractive | nicer looking | even nicer | taller | slimmer ) ..1 ( than ( on | in | your | the | i ) | in person | in real life | in the flesh )",
        "you ..2 ( do not | did not ) ..1 look ..6 ( your age | old enough | a day over )",
        "you look ( twenty | twenty-five | thirty | thirty-five | forty | much | ten | years | so ) ( at most | at the most | years younger | younger | so young )",
        "( ring | wedding ring | wedding band | rings ) on your ( finger | hand | fingers )",
        "( makes | make | made ) ( a man | men | a fellow | any man | a girl | a grown man ) ( forget | dream | weak | blush | lose | stammer | stutter | melt | young )",
        "you have ( the | that | a ) ( kind | sort | type ) of ( smile | eyes | voice | face | laugh | legs | figure | beauty )",
        "with ( those | such ) ..1 ( eyes | lips | legs | curves ) ( across | opposite | on me | looking | in front | before me | $ | watching )",
        "( a | the | any | every ) ( woman | man | lady | girl | gentleman | person ) with ( a | such a | your | those ) ..1 ( voice | face | smile | body | figure | legs | eyes | looks | hair ) ..1 ( like yours | such as yours | belongs | should )",
        "( listen | listened | listening ) to ( your | that ) ..1 ( voice | accent | laugh ) ( all | for hours | forever | any | every | until )",
        "( you | manager | director | boss | interviewer | lady | receptionist | she | he ) ..6 ( charming | lovely | nice | pleasant | easy | wonderful ) to look at $",
        "( pleasure | joy | treat | delight ) to look at you",
        "you ( wear | wore | carry | filled | fill | rock | rocked ) ( that | your | those ) ..1 @garments ( so | very | really | rather | extremely )? ( well | beautifully | nicely | proudly )",
        "( gets | get | got | allowed ) to ( wake up next to | come home to | wake up beside | hold | kiss ) you",
        "whoever ( married | is married to | is with | has | kisses | holds | waits at home for ) you",
        "your ..1 ( perfume | scent ) ..4 ( on my | in my | with me | in the lift | all day )",
        "if we had ..1 met ..1 ( somewhere | elsewhere | under other | under different | in another | in other | in a bar | at a party )",
        "i would have asked ( you )? ( for your ( number | phone number ) | you out | out )",
        "( woman | lady | man | gentleman | girl ) ( so | as | this ) ( elegant | charming | graceful | refined | attractive | striking | radiant | feminine | delicate )",
        "( dreamed | dreamt | dream | dreaming ) ( of | about ) ( our ( conversation | interview | meeting | talk | handshake ) | your ..1 )",
        "you were wearing that ..2 @garments",
        "( just | exactly | quite | totally | so )? my type of ( woman | man | girl | guy | lady )",
        "( haircut | hairstyle | hairdo | hair colour | hair color | new hair | new glasses | beard | fringe ) ..2 ( suits you | suited you | looks | is ..1 nicer | nicer | better on | prettier | lovely on | great on | becomes you )",
        "( photo | picture | pictures | photograph | photos | camera | linkedin ) ..2 ( does not | do not | did not ) do you justice",
        "( compliment | compliments | praise ) ( on | about | for | to ) your ..1 ( looks | appearance | figure | legs | dress | hair | eyes | smile | outfit | beauty | hairdresser )",
        "you ( lit up | light up ) ( the | that | my ) ( room | day | life | world )",
    ),
    guards=(quoted, told_here, of_the_firm),
)
"""How the reader looks or sounds, politely put."""

MEANING: Final = {
    PET_NAMES: "is a pet name",
    PET_OPENINGS: "is a pet name",
    PET_NAMES_OR_NAMES: "is a pet name",
    ROMANCE: "is a sexual or romantic remark",
    CHEMISTRY: "is a sexual or romantic remark",
    LOOKS: "is about somebody's looks",
    COMPARISONS: "is about somebody's looks",
    BODY: "is about somebody's looks",
}
REGIONS: Final = (Region.SUBJECT, Region.GREETING, Region.BODY, Region.SIGNOFF)


@rule(
    "sexual-remark",
    category="tone",
    family="boundary",
    severity=ERROR,
    regions=REGIONS,
    suggestion="Take the remark out; praise what they said or showed you, not how they look.",
    cues=(*MEANING, HINTS, PERSONAL),
    cite=Cite(
        "how-not-to-follow-up", "Interviewers have reported candidates being sexually suggestive"
    ),
    basis="stated",
    advice="sexual-suggestive",
    bad=(
        example(say="[[You looked gorgeous]] on Tuesday."),
        example(say="I could [[not take my eyes off you]]."),
        example(kind=Kind.STATUS_CHECK, say="Are there any news? Talk soon, [[sweetheart]]."),
        example(say="By the way, [[are you seeing anyone]]?"),
        example(say="[[That green dress suited you]]."),
    ),
    good=(
        example(say="The hot path in the profiler was in the single sign-on code."),
        example(say="You have a beautiful campus, and the library is stunning."),
        example(say="Your laughter when the projector failed put me at ease."),
        example(say="At the sexual health clinic I kept the appointment data."),
        example(say="Your smile campaign at the dental school caught my eye."),
        example(say="What attracted me to you as an employer is the training."),
        example(say="I could not stop thinking about your question on missing codes."),
    ),
)
def sexual_remark(document: Document, options: Options) -> Iterator[Hit]:
    """A sexual or romantic remark, or one about the reader's looks.

    The reader is at work and did not choose this conversation. However kindly it is meant, such a
    remark is felt as harassment by many, and interviewers report it.
    """
    for region in REGIONS:
        for found in document.find(region, *MEANING, HINTS, PERSONAL):
            weak = found.frames in {HINTS, PERSONAL}
            meaning = "may be felt as too personal" if weak else MEANING[found.frames]
            yield Hit(
                message=f"“{found.text}” {meaning}",
                span=found.span,
                severity=WARNING if weak else None,
            )
