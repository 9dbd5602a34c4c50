"""The rule `handwritten-note`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span, mask
from lint_followup.kinds import Kind
from lint_followup.language.quotation import quotations
from lint_followup.rule import HINT, MEDIUM, Cite, Hit, Options, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_BY_HAND: Final = r"(?:hand-?\s?written|handmade)"
_CARD: Final = (
    rf"(?:(?:small|little|short|proper|real|paper|personal)\s)?(?:{_BY_HAND}\s(?:thank[- ]you(?:\s(?:note|card|letter))?|note|card|letter|line)"
    r"|thank[- ]you\scard|greetings?\scard|card)"
)
_LETTER: Final = r"(?:thank[- ]you\s(?:note|letter)|note\sof\sthanks|letter\sof\sthanks)"
_POST: Final = r"(?:(?:in|by|through|via)\s(?:the\s)?(?:regular\s|snail\s)?(?:post|mail)\b)"
_I: Final = r"\bI(?:['’]ve|['’]m|['’]ll|\shave|\sam|\swill|\salso)?(?:\s(?:also|just|already|now|even|going\sto))*\s"

_SENT: Final = re.compile(
    rf"""{_I}(?:send|sending|sent|mail|mailed|mailing|post|posted|posting|put|putting|drop|dropped|leave|left|write|wrote|written|writing)
          \s(?:you\s(?:both\s|all\s)?)?(?:a|an|the|my|this)\s{_CARD}\b
      | {_I}(?:mailed|posted|dropped|put|left)\s(?:you\s)?(?:a|an|the|my)\s{_LETTER}\b
      | {_I}(?:wrote|written|send|sending|sent)\s(?:you\s)?(?:a|an|the|my)\s(?:{_LETTER}|note|letter|card)\s(?:by\shand|{_POST})
      | \b(?:a|my|this)\s(?:{_CARD}|{_LETTER}|card\sfrom\sme)\s(?:is|was|should|will|went)\s(?:also\s)?(?:be\s)?(?:on\s(?:its|the)\sway|in\sthe\s(?:post|mail)|reach|arrive|with\syou|on\syour\sdesk|follow|out)
      | \bcard\sfrom\sme\b | \bthis\s{_BY_HAND}\s(?:note|card|letter)\b
      | \b(?:you(?:['’]ll|\swill|\sshould)\s(?:also\s)?(?:receive|get|find)|look\sout\sfor|expect)\s(?:a|an|my)\s(?:{_CARD}\s(?:from\sme|{_POST})|{_BY_HAND}\s(?:note|card|letter))
    """,
    re.VERBOSE | re.IGNORECASE,
)


@rule(
    "handwritten-note",
    category="content",
    severity=HINT,
    confidence=MEDIUM,
    kinds=(Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.REJECTION_REPLY, Kind.LINKEDIN_NOTE),
    only_follow_ups=True,
    regions=("body",),
    cues=("card", "note", "letter", "handwritten", "hand-written", "thank-you", "hand"),
    basis="stated",
    suggestion="Let the card say thank you, and keep it as short as this message.",
    cite=Cite("do-employers-like-it", "wrote a handwritten follow-up note that was a bit scary"),
    dissent=(
        Cite(
            "how-not-to-follow-up", "is still the best bet", allows="a handwritten thank-you card"
        ),
        Cite(
            "fine-line",
            "the fact that you take the time to write a hand-written note just might set you apart",
            allows="a handwritten note",
        ),
    ),
    advice="card-or-email",
    bad=(
        example(say="[[I have also put a card]] in the post for you and Omar."),
        example(say="[[A handwritten note is on its way]] to the clinic."),
        example(kind=Kind.REJECTION_REPLY, say="[[I mailed you a thank-you card]] this morning."),
    ),
    good=(
        example(say="I left my business card at reception, where the badge was missing."),
        example(say="Your question about reading handwritten notes stayed with me."),
        example(say="At my old hotel each guest found a handwritten card from the cook."),
        example(kind=Kind.STATUS_CHECK, say="I will post the signed form to you on Monday."),
    ),
)
def handwritten_note(document: Document, options: Options) -> Iterator[Hit]:
    """A handwritten note beside this message.

    The articles do not agree here. Two like a card, for the time that it took; one tells of a note
    that did harm, by what it said and not by the ink. Either way one thank-you is enough to say.
    """
    text = document.text(Region.BODY)
    match = _SENT.search(mask(text, quotations(text)))
    if match:
        yield Hit(
            message="a handwritten note: the articles differ on whether it helps",
            span=Span(Region.BODY, *match.span()),
        )
