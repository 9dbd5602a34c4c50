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

_RIVALS: Final = "( candidates | applicants | people | others | persons | finalists )"
SECRETS: Final = Frames(
    (
        f"how many ..2 {_RIVALS} ..4 ( are | were | have | has | did | do | in | on | applied | left | still | remain )",
        f"( who | which ) ( else | other {_RIVALS} | are the other | were the other | is the other ) ..3",
        f"( what | how | which ) ..3 ( the | my )? other {_RIVALS} ..4 ( have | had | did | offer | asked | ask | bring | performed | answered )",
        "( what | which ) ( score | scores | points | grade | rating | ranking | marks ) ..2 ( i | my | did i | was i | have i )",
        "( my | the ) ( score | scores | ranking | rating | rank | position on the list ) ( in | from | on | of | after | was | is )",
        "( what | which | how much | how large ) ..2 ( budget | salary range | pay band | pay range ) ..5 ( is | was | do | does | has | have | for | set )",
        "( what | how ) ( did | does | do )? ( the | each ) ..2 ( panel | interviewers | manager | committee | team | managers ) ..2 ( say | said | think | thought | write | wrote | feel | felt | vote | voted ) ( about | of | on | for )? ..1 ( me | my )",
        "( send | give | show | let me have | see | read ) ..3 ( notes | minutes | comments | evaluation | evaluations | scorecard | score sheet ) ( of | from | on ) ( the | my ) ..2 ( panel | interview | interviewers | manager | committee )",
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
        ),
        example(
            kind=Kind.STATUS_CHECK,
            say="I would like to know [[which score I]] was given.",
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

    Who else applied, how you were ranked or what the panel wrote is often confidential. Asked for
    it, the reader has to refuse, which is unpleasant for both of you.
    """
    if document.context.contact_type is not ContactType.HR:
        return
    for found in document.find(Region.BODY, SECRETS):
        yield Hit(message=f"“{found.text}” may be confidential", span=found.span)
