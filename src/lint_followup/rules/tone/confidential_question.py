"""Asking the personnel department for what it may not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.context import ContactType, Context
from lint_followup.draft import Region
from lint_followup.kinds import Kind
from lint_followup.language.frames import Frames
from lint_followup.language.scope import quoted, reported
from lint_followup.rule import INFO, Cite, Hit, Need, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_RIVALS: Final = (
    "( ( other | all | remaining )? ( candidates | applicants | finalists | contenders | interviewees ) | other ( people | persons | candidate | applicant )"
    " | others | rivals | competitors )"
)
_PANEL: Final = "( panel | interviewer | interviewers | manager | managers | committee | team | director | boss | bosses | jury | board )"
_NOTES: Final = "( notes | minutes | comments | evaluation | evaluations | scorecard | score sheet | assessment | assessments )"
_BEFORE_ME: Final = "( person | predecessor | holder | one | man | woman | colleague | employee )"
SECRETS: Final = Frames(
    (
        # the others: how many, who, and what they said and asked for
        "how many ..1 ( candidates | applicants | finalists | contenders | interviewees | rivals ) ..4 ( are | were | have | has | did | do | am | in | on | applied | left | still | remain | you )",
        "how many ( other | more )? ( people | persons | others ) ..3 ( applied | still | left | in the race | in the running | considering | interviewing | interviewed | seeing | shortlisted | competing | short list | shortlist )",
        f"( who | which ) ..2 ( the | your ) other {_RIVALS}",
        "who else ..2 ( applied | made | reached | is on | was on | is in the running | is in the race | is still in | are you | did you | have you | you are | you have | was invited | was interviewed | is being )",
        f"( what | how | which | why ) ..5 {_RIVALS} ..3 ( offer | offered | ask for | asked for | asked | bring | performed | perform | answered | answer | say | said | do | did | fare | fared | score | scored | earn | demand | have that )",
        f"how ( old | good | experienced | qualified | strong | young ) ( are | were ) ( the | my | your )? {_RIVALS}",
        f"( which | who ) of ( the | your ) other {_RIVALS}",
        "( is | was | are | were ) ..3 internal ( candidate | candidates | applicant | applicants )",
        f"( did | does | do | has | have ) ( the | your ) ..1 {_PANEL} ( prefer | preferred | favour | favor | like | liked ) ( somebody | someone | another | others | anybody | anyone )",
        # how the writer was ranked
        "( what | which | how many ) ( score | scores | points | grade | rating | ranking | marks ) ..2 ( i | my | did i | was i | have i )",
        "my ( score | scores | ranking | rating | rank | points | marks | place | position on the list ) ( in | from | on | of | after | was | is | for )",
        "how ( was | am | were ) i ( ranked | rated | scored | graded | placed | marked )",
        "( am | was ) i ( in )? ( first | second | third | last ) ..3 ( place | list )",
        "who ( voted | spoke | decided | argued ) ( against | for ) me",
        # what the panel wrote and said
        f"( what | how ) ( did | does | do | has | have )? ( the | each | your ) ..2 {_PANEL} ..2 ( say | said | think | thinks | thought | write | wrote | written | feel | felt | vote | voted ) ( about | of | on | for )? ..1 ( me | my )",
        "what ( was | is | has been ) ( said | written | thought | noted ) ..3 ( about | of | on ) ( me | my )",
        f"( send | give | show | let me have | see | read | forward | get ) ..4 {_NOTES} ( of | from | on | by ) ( the | my | your ) ..2 ( {_PANEL} | interview )",
        f"( send | give | show | let me have | see | read | forward | get ) ..3 {_PANEL} ( 's | ' | ’ )? {_NOTES}",
        "( send | give | show | let me have | see | read | forward | get | have ) ..3 references ..4 ( gave | wrote | written | given | about me | from my )",
        "( what | which ) ..4 ( referee | referees | references | old boss | former boss | last boss ) ..3 ( say | said | write | wrote | told )",
        # pay, and who had the job before
        "( what | which | how much | how large | how big ) ..2 budget ..4 ( for | set aside for ) ( the | this | my ) ..2 ( role | post | position | job | vacancy | hire | salary )",
        f"( what | how much ) ..2 ( does | do | did | is | was | are ) ( the | my | your | his | her ) ..2 ( {_BEFORE_ME} | team | colleagues | staff | others ) ..6 ( earn | earned | paid | make a | get paid )",
        "( what | how much ) ..1 ( do | did | are | were ) you ( pay | paid | paying | offer ) ( the | my | your ) ( other | others | last | previous | former | predecessor | colleagues | staff | team )",
        f"why ( did | was | were | has | is )? ..2 ( last | previous | former | my )? {_BEFORE_ME} ..3 ( leave | left | let go | dismissed | fired | gone | quit | resign )",
    ),
    guards=(quoted, reported),
)
_TO_HR: Final = Context(contact_type=ContactType.HR)


@rule(
    "confidential-question",
    category="tone",
    family="pressure",
    severity=INFO,
    kinds=(Kind.STATUS_CHECK, Kind.THANK_YOU, Kind.PRE_INTERVIEW),
    regions=("body",),
    suggestion="Ask about the steps or the papers: “Is there anything that you still need from me?”",
    needs=(Need.CONTACT_TYPE,),
    cues=(SECRETS,),
    cite=Cite("do-employers-like-it", "since they’re frequently bound by strict internal rules"),
    advice="contact-hr",
    bad=(
        example(
            kind=Kind.STATUS_CHECK,
            say="May I ask [[how many candidates are]] left?",
            context=_TO_HR,
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="Could you tell me [[what the panel thought of me]]?",
            context=_TO_HR,
            also=("standing-question",),
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="I would like to know [[which score I]] was given.",
            context=_TO_HR,
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="[[How old are the other applicants]]?",
            context=_TO_HR,
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="May I ask [[why the last person left]]?",
            context=_TO_HR,
        ),
    ),
    good=(
        example(
            kind=Kind.STATUS_CHECK,
            say="Is there anything that you still need from me?",
            context=_TO_HR,
        ),
        example(kind=Kind.STATUS_CHECK, say="May I ask how many rounds there are?", context=_TO_HR),
        example(
            kind=Kind.STATUS_CHECK,
            say="Could you tell me how many people work on the night shift, and what the salary range is?",
            context=_TO_HR,
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="You said that many other candidates had asked about parking.",
            context=_TO_HR,
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="Could you tell me who will be in the panel?",
            context=_TO_HR,
        ),
    ),
)
def confidential_question(document: Document, options: Options) -> Iterator[Hit]:
    """A question that a personnel department may not answer.

    Who else applied, how you were ranked, what the panel wrote or what others earn is often
    confidential. Asked for it, the reader has to refuse, which is unpleasant for both of you.
    """
    if document.context.contact_type is not ContactType.HR:
        return
    for found in document.find(Region.BODY, SECRETS):
        yield Hit(message=f"“{found.text}” may be confidential", span=found.span)
