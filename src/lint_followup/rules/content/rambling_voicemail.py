"""The rule `rambling-voicemail`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.draft import Region, Span, mask
from lint_followup.kinds import Kind
from lint_followup.language.sentences import split_sentences
from lint_followup.language.speech import numbers, script
from lint_followup.rule import INFO, WARNING, Cite, Hit, Options, example, option, rule
from lint_followup.rules.content._wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

_FILLER: Final = re.compile(
    r"""(?<![\w'-])(?:
        u+m+ | u+h+ | e+r+m* | h+m+ | eh | a+h+ | (?:Um|Uh|Erm?|Hm+|Eh|Ah)(?=[,.…])
      | (?i:so,?\ (?:yeah|yes|um|anyway) | (?<=[.!?,]\s)yeah | anyways?(?=[,.\s]) | anyhow | i\ mean(?=,) | i['’]m\ (?:terrible|bad|no\ good|hopeless)\ at\ th(?:is|ese) | (?<=[,.!?]\s)you\ know(?=[,.])
      | ^you\ know(?=,) | (?<=,\s)like(?=,) | i\ (?:sort|kind)\ of | sort\ of,? | basically | i\ guess | i\ suppose\ that['’]s
      | what\ was\ (?:it|i)\b | how\ (?:to|do\ you|do\ i)\ say | let\ me\ (?:see|think) | where\ was\ i | what\ else
      | long\ story\ short | oh[, ]\s?(?:and|yeah|yes|the|one|wait|sorry|also)\b | ha\ ha | (?<=[.!?]\s)ok(?:ay)?[.,] | (?<=[.!?]\s)so[.,]
      | (?:that['’]s|i\ guess\ that['’]s)\ (?:about\ )?(?:it|all)(?=[,.]) | blah | or\ something | and\ (?:stuff|all\ that|so\ on))
    )(?![\w'-])""",
    re.VERBOSE,
)
_JUST: Final = re.compile(
    r"\bjust\b(?! (?:after|before|now|like|as|about|under|over))", re.IGNORECASE
)
_TITLE: Final = re.compile(r"\b(?:mr|mrs|ms|dr|prof|miss)\.?\s+\Z", re.IGNORECASE)
_ASK: Final = wording(
    r"(?:could|can|would|will) you|please (?:call|send|let|tell|give|e-?mail|ask|check|ring|confirm)|let me know"
    r"|wonder\w* (?:if|whether|when|what|about)|(?:and|also|or|know|see) (?:also )?(?:if|whether|when)|ask (?:if|whether|about|you|when|for)"
    r"|(?:want|like|love|need) to (?:know|hear|find out)|(?:call|ring|give) me\b|send me",
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class RamblingOptions(Options):
    """How much of it a script may hold."""

    fillers: int = option(1, "fillers such as “um” and “anyway” that pass")
    asks: int = option(3, "requests that pass")
    words: int = option(30, "words in one sentence that pass")


@rule(
    "rambling-voicemail",
    category="content",
    family="voicemail-rambling",
    severity=INFO,
    kinds=(Kind.VOICEMAIL,),
    regions=("body",),
    options=RamblingOptions,
    suggestion="Write it as you will read it: name, reason, one question, number twice.",
    cite=Cite("how-not-to-follow-up", "When you hear the beep, don't let yourself start rambling."),
    advice="voicemail-no-rambling",
    bad=(
        example(
            body="Hello, [[um]], this is Tom Reed. Is there any news? Anyway, I am on 020 7946 0018. Goodbye."
        ),
        example(
            body="Hello, this is Ana Costa. [[I am calling because I was with you on Friday and I liked the place and the "
            "people there and I forgot to say that I once worked at a front desk in a hotel.]] My number is 020 7946 0100."
        ),
        example(
            body="Hello, this is Wei Chen. I was [[wondering if]] you have decided. Could you tell me when you start? Could "
            "you send me the form? Please let me know. My number is 020 7946 0018."
        ),
        example(
            body="Hi, this is Lee Park. I [[just]] wanted to call, I was just thinking of Friday, and I just hope you "
            "decide soon. Just let me know. My number is 020 7946 0018."
        ),
    ),
    good=(
        example(
            body="Hello, this is Jae-won Um. I just wanted to thank you. My number is 020 7946 0018, again 020 7946 0018."
        ),
        example(
            body="Hello, this is Anna Kovács. What kind of form do you need? You know my number: 020 7946 0018."
        ),
        example(
            body="Hello, this is Lucía Prieto. I am calling about the talk that we had on Monday on the post of dental "
            "assistant in your practice in the old town of Toledo. My number is 020 7946 0018."
        ),
        example(
            body="Hello, this is Noor Aziz. [Um, smile.] I would like to hear about the next steps. 020 7946 0018."
        ),
        example(
            body="Hello, this is Kwame Mensah. Could you tell me whether there is any news? 020 7946 0018."
        ),
    ),
)
def rambling_voicemail(document: Document, options: RamblingOptions) -> Iterator[Hit]:
    """Fillers, one question after another, or sentences without end.

    A script is there so that nerves do not speak. What would be natural in a conversation sounds
    lost on a recording, and the listener waits for the point.
    """
    text = script(document.draft)
    fillers = [m for m in _FILLER.finditer(text) if not _TITLE.search(text[: m.start()][-8:])]
    just = list(_JUST.finditer(text))
    if len(just) > 2:
        fillers += just
    if len(fillers) > options.fillers:
        first = min(fillers, key=re.Match.start)
        shown = dict.fromkeys(" ".join(m.group().lower().split()).strip(" ,.") for m in fillers)
        yield Hit(
            message=f"{len(fillers)} fillers, such as {', '.join(f'“{word}”' for word in list(shown)[:3])}",
            span=_span(first.start(), first.start() + len(first.group().rstrip(" ,."))),
            severity=WARNING if len(fillers) > 3 * options.fillers else INFO,
        )
    asks = list(_ASK.regex.finditer(text))
    if len(asks) > options.asks:
        yield Hit(message=f"{len(asks)} requests in one message", span=_span(*asks[0].span()))
    plain = mask(text, ((number.start, number.end) for number in numbers(text)))
    for start, end in split_sentences(text):
        words = len(_WORD.findall(plain, start, end))
        if words > options.words:
            yield Hit(
                message=f"A sentence of {words} words is hard to say in one breath",
                span=_span(start, end),
            )


def _span(start: int, end: int) -> Span:
    return Span(Region.BODY, start, end)
