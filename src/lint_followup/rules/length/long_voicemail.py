"""A voicemail that takes long to listen to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.kinds import Kind
from lint_followup.language.speech import script, speaking_time
from lint_followup.rule import HIGH, INFO, WARNING, Cite, Hit, Options, example, option, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document


@dataclass(frozen=True, slots=True)
class SpeakingOptions(Options):
    """How long a voicemail may be."""

    seconds: int = option(30, "seconds that pass")
    warning_seconds: int = option(45, "seconds above which it is a warning")


_NUMBER: Final = "My number is 020 7946 0018."
_LONG: Final = (
    "Hello Ms Nair, this is Amara Jensen. Thank you for meeting me on Tuesday about the Data Analyst position. I "
    "enjoyed the tour of the lab on the third floor. It was good to see how the night shift hands its open cases "
    "over to the day shift. The part about late results was new to me. At my clinic we print a list at six each "
    "morning, and two nurses read it. I would be glad to hear whether there is any news. "
)
_VERY_LONG: Final = _LONG + (
    "The map on the wall was a good idea as well. I took a photo of ours, and it is nothing like it. We have two "
    "colours and you have five. My manager liked the sound of it when I told her. She may try it in May. "
)


@rule(
    "long-voicemail",
    category="length",
    severity=INFO,
    confidence=HIGH,
    kinds=(Kind.VOICEMAIL,),
    regions=("body",),
    basis="ours",
    options=SpeakingOptions,
    suggestion="Say who you are, why you call, and your number twice; the rest can wait until you talk.",
    cite=(
        Cite("how-not-to-follow-up", "be prepared to leave a brief voice mail message"),
        Cite(
            "how-not-to-follow-up",
            "The longer you talk, the more desperate and inappropriate you will seem.",
        ),
    ),
    advice="voicemail-brief",
    bad=(
        example(body=f"{_LONG}{_NUMBER}"),
        example(body=f"{_VERY_LONG}{_NUMBER}"),
        example(options={"seconds": 15}),
    ),
    good=(
        example(options={"seconds": 20}),
        example(body=f"Hello Ms Nair, this is Amara Jensen, A-M-A-R-A J-E-N-S-E-N. {_NUMBER} " * 2),
        example(
            body="Hello, this is Amara Jensen. [Breathe, and look at the list of what they said on Tuesday.] I "
            "would be glad to hear about the next steps. [Speak more slowly here than you want to.] "
            f"{_NUMBER} [Say the number again.] Thank you, and goodbye."
        ),
        example(body=f"{_LONG}{_NUMBER}", options={"seconds": 60, "warning_seconds": 90}),
    ),
)
def long_voicemail(document: Document, options: SpeakingOptions) -> Iterator[Hit]:
    """A voicemail that takes longer to hear than half a minute.

    Nobody can skim a recording. What comes after the first half minute is often not heard, and the
    number mostly stands at the end. No article names a length; these limits are ours, at 150 words
    a minute, and can be set. A number said twice counts once.
    """
    seconds = round(speaking_time(script(document.draft)))
    if seconds > options.seconds:
        yield Hit(
            message=f"About {seconds} seconds to say, where a voicemail can do with {options.seconds}",
            severity=WARNING if seconds > options.warning_seconds else INFO,
        )
