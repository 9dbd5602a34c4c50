"""A greeting for anybody, where somebody has been met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span
from lint_followup.kinds import Kind
from lint_followup.language.recipients import people
from lint_followup.rule import HIGH, INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.content._own import is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_END: Final = r"(?=[\s,:;!.–—-]*$)"
_STRANGER: Final = re.compile(
    r"\bto (?:whom(?:so)?ever|whoever|whom)\b[^,:\n]*"
    r"|\b(?:dear|respected|hello|hi|good (?:morning|afternoon|day)) (?:sirs?|madam|ma'?am) ?(?:/|or|and|&|,) ?(?:sirs?|madam|ma'?am)\b"
    rf"|\bdear sirs{_END}",
    re.IGNORECASE,
)
"""What greets nobody that one has met, not even a team."""
_TEAM: Final = re.compile(
    r"\b(?:dear|respected|hello|hi|to the|attn:?|attention:?|good (?:morning|afternoon|day)) (?:the )?"
    r"(?:hiring|recruiting|recruitment|hr|human resources?|talent(?: acquisition)?|personnel|selection)"
    rf"(?: (?:manager|team|committee|department|staff|director|professional|panel|board|lead))?{_END}"
    rf"|\b(?:dear|respected|hello|hi) (?:recruiter|interviewer|employer|recipient|company){_END}",
    re.IGNORECASE,
)


@rule(
    "impersonal-greeting",
    category="content",
    family="protocol",
    severity=INFO,
    confidence=HIGH,
    kinds=(Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.REJECTION_REPLY),
    regions=("greeting",),
    basis="ours",
    advice="salutation-signoff",
    suggestion="Greet the person by name, as you would if they stood before you.",
    cite=Cite("how-not-to-follow-up", "sending a personal thank-you note or a well written e-mail"),
    bad=(
        example(greeting="[[To whom it may concern]],"),
        example(greeting="[[Dear Sir or Madam]],"),
        example(greeting="[[Dear Hiring Manager]],"),
        example(greeting="[[To whom it may concern]],", to="hiring@brightwell.example"),
        example(greeting="[[Dear Sir/Madam]],", to="Brightwell Jobs <jobs@brightwell.example>"),
        example(
            kind=Kind.STATUS_CHECK, greeting="[[Dear Hiring Team]],", to="okoro.ada@example.org"
        ),
    ),
    good=(
        example(greeting="Dear Hiring Manager,", to="jobs@brightwell.example"),
        example(
            greeting="Dear Hiring Team,", to="Brightwell Recruiting <talent@brightwell.example>"
        ),
        example(
            greeting="Dear Hiring Committee,",
            to="Selection Panel <panel@brightwell.example>",
        ),
        example(kind=Kind.PRE_INTERVIEW, greeting="Dear Hiring Manager,"),
        example(
            kind=Kind.PRE_INTERVIEW, greeting="Dear Sir or Madam,", to="jobs@brightwell.example"
        ),
        example(greeting="Dear Sir,"),
    ),
)
def impersonal_greeting(document: Document, options: Options) -> Iterator[Hit]:
    """A greeting for anybody, after you have met.

    A greeting that would fit a stranger makes the rest sound like a form letter, however warm it
    is. To a mailbox that a team shares, “Dear Hiring Team” is right.
    """
    if not is_settled(document):
        return
    reached = people(document.draft)
    met = reached[0].label if len(reached) == 1 and reached[0].is_known else ""
    greeting = document.draft.region_text(Region.GREETING)
    found = _STRANGER.search(greeting) or (_TEAM.search(greeting) if met else None)
    if found:
        words = found.group().rstrip()
        yield Hit(
            message=f"“{words}” could greet anybody, and you have met {met or 'somebody there'}",
            span=Span(Region.GREETING, found.start(), found.start() + len(words)),
        )
