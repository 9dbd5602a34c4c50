"""The rule `unthanked-interviewer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.contacts import History, Touch
from lint_followup.context import Context
from lint_followup.kinds import Kind
from lint_followup.language.likeness import Likeness, whole_likeness
from lint_followup.language.recipients import named_person, read_person, thread_names
from lint_followup.rule import HINT, MEDIUM, Cite, Hit, Need, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document
    from lint_followup.language.recipients import Person

_PANEL: Final = ("Priya Nair", "Omar Haddad", "Lǐ Nà")
_THANKED: Final = Touch.sent(
    "2026-11-11T09:00",
    kind=Kind.THANK_YOU,
    address="omar.haddad@brightwell.example",
    name="Omar Haddad",
    same_person=False,
)


@rule(
    "unthanked-interviewer",
    category="recipient",
    family="audience",
    severity=HINT,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU,),
    regions=("to",),
    cite=Cite("fine-line", "thank you note to each of the interviewers"),
    basis="stated",
    needs=(Need.INTERVIEWERS, Need.HISTORY),
    suggestion="If nobody passes your thanks on, write to them too.",
    advice="thank-each-interviewer",
    bad=(
        example(context=Context(interviewers=_PANEL, history=History(touches=(_THANKED,)))),
        example(context=Context(interviewers=("Priya Nair", "Tom Ek"), history=History())),
        example(
            context=Context(
                interviewers=("priya.nair@brightwell.example", "w.chen@brightwell.example"),
                history=History(),
            )
        ),
    ),
    good=(
        example(
            context=Context(interviewers=_PANEL[:2], history=History(touches=(_THANKED,))),
        ),
        example(context=Context(interviewers=("Priya Nair",), history=History())),
        example(context=Context(interviewers=_PANEL)),
        example(context=Context(history=History(touches=(_THANKED,)))),
    ),
)
def unthanked_interviewer(document: Document, options: Options) -> Iterator[Hit]:
    """Somebody who interviewed you has had no thank-you note yet.

    The people of a panel talk to one another, and the one who got no note may hear of the others’.
    A card, a word at the door or a colleague who passes your thanks on do as well, so this is a
    reminder and no more.
    """
    draft = document.draft
    history = document.history
    if history is None:
        return
    names = thread_names(draft)
    thanked = [
        read_person(mailbox, names.get(mailbox.address.lower(), ""))
        for mailbox in (*draft.to, *draft.cc, *draft.bcc)
    ]
    for touch in history.touches:
        if touch.is_sent and (touch.kind is Kind.THANK_YOU or _is_noted_thanks(touch)):
            thanked += [named_person(text) for text in (touch.name, touch.address) if text]
    missing = [
        name
        for name in document.context.interviewers
        if not any(_same(named_person(name), person) for person in thanked)
    ]
    if missing and len(missing) < len(document.context.interviewers):
        yield Hit(message=f"No thank-you note is known to {' and '.join(missing)}")


def _is_noted_thanks(touch: Touch) -> bool:
    """Whether a ledger notes thanks, such as a card."""
    return touch.kind is None and "thank" in touch.text.lower()


def _same(wanted: Person, person: Person) -> bool:
    if wanted.address:
        return wanted.address.lower() == person.address.lower()
    found = whole_likeness(wanted.parts, person.names, titled=False)
    return found is not Likeness.OTHER
