"""Arguing with a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import negated, quoted
from lint_followup.rule import WARNING, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

OBJECTIONS: Final = Frames(
    (
        "you ( are | were | have been | must be ) ..2 ( making | made | wrong|mistaken|unfair|biased )",
        "you ( have made | made ) ..2 ( mistake | error )",
        "you ( have | had )? ..1 ( chosen | chose | picked | hired | selected ) the wrong",
        "you ( have | had | must have )? ..1 ( overlooked | misjudged | underestimated | misunderstood | misread ) ( my | me | the | what )",
        "( your | this | the | that ) ..1 ( decision | choice | refusal | rejection | outcome | result | answer ) ( is | was | seems | feels | looks ) ..2 ( wrong | unfair | premature | biased | unjust | mistaken | incorrect | hasty | baffling | incomprehensible | a mistake | an error | hard to understand | difficult to understand | hard to accept )",
        "( your | the ) ..1 ( feedback | assessment | reasons | reason | reasoning | explanation | evaluation ) ( you gave | you give | given | for the refusal )? ( is | was | are | were | seems | seem ) ..1 ( unfair | inaccurate | incorrect | wrong | untrue | flawed | invalid | unconvincing | nonsense | not ( true | accurate | fair | right | correct | convincing | valid ) )",
        "( your | the | these | those | the given ) ..1 ( reasons | reasoning | arguments | reason ) ..2 ( do | does ) not ( hold | convince | stand | make )",
        "that is ..2 ( not true | untrue | not correct | incorrect | not accurate | not a valid | not a good reason | not fair | not a reason )",
        "( i | we ) ..2 ( disagree | do not agree | can not agree | cannot agree | object | protest | contest | dispute ) ( with | to | your | the | $ )",
        "i ..1 ( must | have to | want to | wish to | would like to | intend to | feel obliged to ) ( contest | dispute | appeal | challenge | object | protest | question )",
        "( appeal | contest | challenge ) ( against )? ( the | your | this ) ..1 ( decision | result | outcome | refusal | rejection )",
        "i beg to differ",
        "i ( do not | can not | could not | will not | refuse to ) ..1 accept ..1 ( this | that | your | the ) ..1 ( decision | outcome | result | refusal | rejection | answer | $ )",
        "i ( question | doubt ) ( how | whether | that | if | the way | your ) ..5 ( choice | decision | candidate | person | selection | process | chose | made | better | more )",
        "i ( fail to | do not | can not | cannot | am unable to | struggle to | am at a loss to | simply do not | find it ( hard | difficult | impossible ) to ) ..1 ( see | understand | comprehend | believe | follow | imagine | grasp ) ( how | why | that | your | what made | the reason | the reasons | on what ) ..5 ( candidate | someone | somebody | anyone | anybody | person | chosen | choose | chose | selected | rejected | turned | refused | hired | better | decision | reasons | reasoning | me )",
        "( see | understand | believe | imagine | tell me ) why i was not ..1 ( chosen | selected | hired | invited | considered | picked | taken )",
        "( makes | make ) no sense ( to me | that | why | $ )",
        "( surely )? there must ( be | have been ) ..1 ( a | an | some ) ..1 ( mistake | error | misunderstanding | mix-up )",
        "( please | to | you | and | will you | would you | not ) ..1 ( reconsider | rethink | re-think | reevaluate | re-evaluate | reassess | re-assess | revisit | overturn | reverse | revise ) ( it | this | that | things | ( your | the | my ) ..1 ( decision | choice | refusal | answer | application | position | conclusion )? | $ )",
        "( please | to | you | and ) ..1 ( review | think over | look over ) ( your | the | this | my ) ..1 ( decision | refusal | choice | application ) ( again | once more | one more time )",
        "( please | to | you | and ) ( think | go ) ( it | this ) over ( again | once more )",
        "( take | have | give ) ( my ..2 )? ( a | another ) ( second | closer | another | further | fresh | new )? ..1 look ( at | over ) my",
        "( application | candidacy | case ) ( be | to be ) ( re-evaluated | reevaluated | reconsidered | reviewed again | reassessed | re-assessed | reopened | re-opened )",
        "( you | they ) ( will | would | could | might | may )? ..1 ( change | changed ) ( your | their ) ( mind | minds )",
        "( give | grant | allow ) me ( one | another | a ) ..1 ( more | second | last | further | final )? ..1 chance",
        "( one | a ) ( more | second | last ) chance to ( prove | show | convince | explain )",
        "i ..1 ( deserve | deserved | expected | expect | am owed ) ( a | an | more than | better | some ) ..3 ( explanation | reason | reasons | answer | feedback | that )",
        "you ( owe | owed ) me",
        "( contrary to | despite ) what you ( wrote | write | said | say | claim | claimed | think | believe | state | stated )",
        "i do have ..5 you ( say | said | claim | claimed | wrote | think ) ..2 ( lack | lacked | not | missing | need )",
        "did you ( even | actually | really | ever ) ( consider | read | look | see | open )",
        "are you ( sure | certain ) ( that )? you ..2 ( looked | read | considered | seen | understood )",
        "( what | which ) ..2 ( did | does | do ) ..2 ( other | chosen | successful | selected ) ..1 ( candidate | person | one | applicant ) have ( that | which )",
        "( how can | how could | how is it that | why would ) ..2 ( someone | somebody | anyone | a person | another candidate | another person | an applicant | they ) ..6 ( better | more | fit | suited | suitable | preferred | qualified )",
        "( better | more ) ( qualified | suited | experienced | suitable ) than ( whoever | whomever | the person you | the one you | the candidate you | anyone you | anybody you )",
        "i ( was | am ) ..1 ( clearly | obviously | easily | undoubtedly | certainly | surely )? the ( most qualified | best qualified | strongest | best | better ) ..1 ( person | candidate | applicant | one | choice )",
        "( prove | proving ) you wrong",
        "( i can not help | i cannot help ) ..1 ( feeling | thinking | but feel | but think ) ..1 ( that )? ..3 ( decision | choice | reasons | process | refusal | rejection ) ..3 ( premature | unfair | biased | wrong | hasty | personal | unjust | mistake )",
    ),
    guards=(quoted, negated),
)


@rule(
    "arguing-with-refusal",
    category="tone",
    family="hostility",
    severity=WARNING,
    kinds=(Kind.REJECTION_REPLY,),
    regions=("subject", "body"),
    suggestion=(
        "Thank them, accept the answer, and if you like ask for advice: “If your policy allows it, "
        "I would be glad to hear what I could work on.”"
    ),
    cues=(OBJECTIONS,),
    cite=Cite("how-not-to-follow-up", "If you aren't chosen for the job"),
    advice="anger",
    bad=(
        example(say="I would ask [[you to reconsider your decision]]."),
        example(say="[[I do not agree with]] the reasons for the refusal."),
        example(say="I fail to [[see why I was not chosen]]."),
        example(say="[[Contrary to what you wrote]], I have led two teams."),
    ),
    good=(
        example(say="If the other candidate should decline, I would be glad to be considered."),
        example(say="I can see why you chose somebody with more experience on intensive care."),
        example(say="I am not writing to change your mind."),
        example(say="You were right about my German; I have signed up for a course."),
        example(say="Could you tell me what I might do better next time?"),
    ),
)
def arguing_with_refusal(document: Document, options: Options) -> Iterator[Hit]:
    """Arguing with a refusal.

    The decision is made, often by somebody else than the reader. An argument turns a courteous
    memory into an unpleasant one, and firms and agencies remember; a gracious reply keeps the door
    open.
    """
    for region in (Region.SUBJECT, Region.BODY):
        for found in document.find(region, OBJECTIONS):
            yield Hit(message=f"“{found.text}” argues with their decision", span=found.span)
