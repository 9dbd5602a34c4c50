"""The rule `note-without-meeting`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region
from lint_followup.kinds import FollowUp, Kind
from lint_followup.rule import INFO, Cite, Hit, Options, example, rule
from lint_followup.rules.content._notes import is_stock
from lint_followup.rules.content._wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_TIE: Final = wording(
    r"met|meet|meeting|meetup|meet-up|meet you|spoke|speak\w*|talk\w*|chat\w*|conversation|discuss\w*|interview\w*|visit\w*|call|called"
    r"|panel|tour|session|event|fair|conference|workshop|seminar|class|course|school|university|stand|booth|table|lunch|dinner"
    r"|see(?:ing)? you|saw you|hear(?:ing)? (?:you|about)|heard you|show(?:ed|ing)|welcom\w+|host\w*|thank\w* (?:\w+ )?for|enjoyed|pleasure|remember"
    r"|yesterday|today|last (?:week|month|year|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|morning|afternoon)"
    r"|again|appl(?:y|ied|ication)|e?-?mailed|my (?:e-?mail|message|letter)|job|role|position|vacancy|candidate|colleagues?|worked|introduc\w+|suggest\w*|recommend\w*|refer\w+|mentioned|told|asked"
    r"|follow(?:ing)? your work|your (?:\w+ ){0,2}?(?:talk|paper|article|post|book|work|question|lecture|podcast|advice|time|lesson|team|company|course|photo\w*|email|mail|message)"
    r"|both|same|fellow|mutual|common|group|alumn\w+|neighbou?rs?|since",
)


@rule(
    "note-without-meeting",
    category="content",
    family="note",
    severity=INFO,
    kinds=(Kind.LINKEDIN_NOTE,),
    regions=("body",),
    suggestion="Begin with where you met: “we spoke on Tuesday about the night shift”.",
    cite=Cite(
        "fine-line",
        "demonstrating your expertise and proper professional social networking etiquette",
    ),
    advice="linkedin-etiquette",
    bad=(
        example(body="I am a data analyst in Leeds with ten years behind me. Shall we connect?"),
        example(body="I work with SQL and dbt and would be glad to be in your network."),
        example(body="I am growing my circle of nurses in Leeds. Please connect with me."),
    ),
    good=(
        example(body="we met on 3 November in Leeds, and I would be glad to connect."),
        example(body="we talked about audits at the fair in Leeds. Shall we connect?"),
        example(body="your paper on soil helped me a great deal. I would be glad to connect."),
        example(body="Omar Haddad suggested that I write. I would be glad to connect."),
        example(body="good to see you at the fair on Tuesday! I would be glad to connect here."),
    ),
)
def note_without_meeting(document: Document, options: Options) -> Iterator[Hit]:
    """An invitation that does not say where you met.

    The reader sees a name and one line. Where you met is what lets them place you.
    """
    if document.guess.follow_up is not FollowUp.YES or is_stock(document):
        return
    if not _TIE.search(document.draft.region_text(Region.BODY)):
        yield Hit(message="The note does not say where you and the reader met")
