"""A thank-you that could have been sent by anybody, to anybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.context import Context
from lint_followup.kinds import Kind
from lint_followup.rule import HINT, INFO, LOW, MEDIUM, Cite, Hit, Options, example, option, rule
from lint_followup.rules.content import _substance as substance
from lint_followup.rules.content._own import is_quick_reply, is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

FEW: Final = 25
"""Words below which an answer within a thread is a line in passing, not a letter."""

TOPIC, FIT, INTEREST, FUTURE = "topic", "fit", "interest", "future"

THANKS: Final = "Thank you for taking the time to meet me on Tuesday."
TEMPLATE: Final = (
    f"{THANKS} It was a pleasure to learn more about the role and the company. I believe that my skills and experience "
    "are an excellent match for your requirements, and I look forward to hearing from you."
)


@dataclass(frozen=True, slots=True)
class ThankYouOptions(Options):
    """What a thank-you should hold."""

    holds: tuple[str, ...] = option(
        (TOPIC, FIT, INTEREST, FUTURE),
        "what is asked for beside thanks: any of topic, fit, interest and future",
    )


@rule(
    "thin-thank-you",
    category="content",
    family="duties",
    severity=INFO,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU,),
    regions=("body", "signoff"),
    basis="ours",
    advice=(
        "specific-discussed-skill",
        "personal-not-template",
        "states-qualifications",
        "show-fit-with-evidence",
        "states-enthusiasm",
        "positive-about-future",
    ),
    options=ThankYouOptions,
    suggestion="A sentence for each is plenty; all of it fits in a hundred words.",
    cite=(
        Cite(
            "fine-line",
            "mention something specific about your skillset that you discussed during the interview",
        ),
        Cite("how-not-to-follow-up", "a well written note restating your qualifications"),
        Cite(
            "too-much-follow-up", "State your qualifications and your enthusiasm for the position."
        ),
    ),
    bad=(
        example(body=TEMPLATE, advice="personal-not-template"),
        example(
            body=f"{THANKS} I very much enjoyed our conversation and would be delighted to join your dynamic team. I am "
            "confident that I could contribute to the success of your company, and I look forward to the next steps.",
            advice="states-qualifications",
        ),
        example(
            body=f"{THANKS} Your question about missing discharge codes followed me home. The clinic’s ledger, the "
            "morning rush at the counter and the pile of paper slips gave me plenty to think about all evening.",
            advice="states-enthusiasm",
        ),
        example(
            body=f"{THANKS} You told me how the archive moved to the new cellar, and you showed me the damp in the "
            "north wall. For six years I kept such rolls dry at Northfield Clinic.",
            advice="positive-about-future",
        ),
        example(
            body=f"{THANKS} Your question about missing discharge codes stayed with me. I am very interested in the role "
            "and look forward to hearing from you. I am a very good match, as my skills and experience show.",
            advice="show-fit-with-evidence",
        ),
        example(
            context=Context(topics=("the rota", "night shifts")), advice="specific-discussed-skill"
        ),
    ),
    good=(
        example(
            body=f"{THANKS} I liked hearing how the night shift hands over. We did the same on my ward for six years, "
            "and I would be glad to do it with you.",
        ),
        example(
            body=f"{THANKS} The archive you are moving is the sort of work I did for two years in Kraków. I hope to "
            "see the cellar again soon.",
        ),
        example(context=Context(topics=("discharge coding", "the budget"))),
        example(body=TEMPLATE, options={"holds": ("interest", "future")}),
        example(
            body=f"{THANKS} I have run galleys with crews of forty, and I liked your rule on who eats last. With the "
            "spring route so near, I would gladly help you to plan the stores. I look forward to hearing from you.",
        ),
        example(
            body=f"{THANKS} A fourth way came to me later: our shift in Gdynia shored the bulkhead with oak and wedges. "
            "I should like nothing better than to weld with your crew, and hope to hear from you.",
        ),
        example(
            body="Kind of you to see me on Friday about the crane. My tickets for it are current, and I am keen to "
            "start whenever it suits you and the lads.",
        ),
    ),
)
def thin_thank_you(document: Document, options: ThankYouOptions) -> Iterator[Hit]:
    """Little beside thanks: nothing that only this writer could say to this reader.

    What makes such a note worth reading is a thing that was talked about, one thing you have done
    that fits it, that you would like the work, and a word on what comes next. The first is worth
    most: without it the note could go to anyone. If a single one of the others is missing, take
    this as no more than a thought.
    """
    if not is_settled(document):
        return
    if is_quick_reply(document) and len(document.words) < FEW:
        return
    missed = substance.missed_topics(document)
    specific = substance.is_specific(document)
    lacks: dict[str, str] = {}
    if not specific or missed:
        lacks[TOPIC] = _topic(missed)
    if not substance.has_evidence(document):
        claims = substance.has_claim(document)
        lacks[FIT] = "an example of what you can do" if claims else "what you bring to the work"
    if not substance.has_interest(document):
        lacks[INTEREST] = "that you would like the work"
    if not substance.looks_ahead(document):
        lacks[FUTURE] = "a word on what comes next"
    pieces = [words for piece, words in lacks.items() if piece in options.holds]
    if pieces:
        alone = len(pieces) == 1 and lacks.get(TOPIC) not in pieces
        yield Hit(
            message=f"Beside thanks, it lacks {_listed(pieces)}",
            severity=HINT if alone else INFO,
            # A topic may be there in other words.
            confidence=LOW if specific and missed and len(pieces) == 1 else MEDIUM,
        )


def _topic(missed: tuple[str, ...]) -> str:
    if missed:
        return f"what was talked about ({', '.join(missed)})"
    return "something that you talked about"


def _listed(pieces: list[str]) -> str:
    return " and ".join((", ".join(pieces[:-1]), pieces[-1])) if len(pieces) > 1 else pieces[0]
