"""A text that asks for many years of schooling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lint_followup.kinds import Kind
from lint_followup.language.readability import common_words, readability
from lint_followup.rule import FOLLOW_UPS, INFO, LOW, Cite, Hit, Options, example, option, rule
from lint_followup.rules.length._body import own_body, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lint_followup.document import Document

DENSE: Final = (
    "Thank you for the considerable generosity demonstrated throughout our conversation regarding organisational "
    "responsibilities on Tuesday.\n\nThe multifaceted methodologies underpinning departmental documentation "
    "represented particularly fascinating considerations, notwithstanding unavoidable terminological complexities "
    "accompanying interdisciplinary collaboration within established institutional environments.\n\nMy professional "
    "development demonstrates comprehensive familiarity concerning administrative optimisation, encompassing systematic "
    "identification of procedural inefficiencies alongside subsequent implementation of appropriate countermeasures "
    "throughout participating establishments.\n\nFurthermore, continuous participation within international "
    "standardisation committees facilitated extraordinary understanding regarding regulatory requirements affecting "
    "contemporary information infrastructures, particularly concerning confidentiality, interoperability and "
    "accountability considerations.\n\nConsequently, prospective contributions towards organisational transformation "
    "initiatives would unquestionably represent tremendously rewarding opportunities, and subsequent communication "
    "concerning forthcoming recruitment procedures would receive enthusiastic appreciation whenever administrative "
    "circumstances permit corresponding notification.\n\nAdditional documentation substantiating aforementioned "
    "qualifications remains available."
)
CLINICAL: Final = (
    "The electrophysiology rota, the anaesthetics rota and the gastroenterology rota all came from one table, and the "
    "electrophysiology part of it was wrong each week. I asked the nurses what they did by hand. They showed me a "
    "paper list with the names of all patients in the echocardiography room. We made a small form from it. Since "
    "then the electrophysiology rota has been right, and the echocardiography room has had no gaps."
)


@dataclass(frozen=True, slots=True)
class ReadingOptions(Options):
    """When a text is hard."""

    words: int = option(120, "words from which the formulas are asked at all")
    grade: int = option(15, "school years that both formulas must reach")


@rule(
    "hard-to-read",
    category="length",
    severity=INFO,
    confidence=LOW,
    kinds=FOLLOW_UPS - {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE},
    regions=("body",),
    basis="extension",
    options=ReadingOptions,
    suggestion="Use verbs for what people do and the short word where there is one, and end sentences sooner.",
    cite=Cite(
        "how-not-to-follow-up",
        "Employers want to hire people who can communicate effectively with their co-workers and clients",
    ),
    bad=(
        example(body=DENSE, also=("thin-thank-you",)),
        example(
            body=DENSE.replace("Tuesday", "Thursday").replace("tremendously", "particularly"),
            also=("thin-thank-you",),
        ),
        example(body=DENSE.replace("Furthermore, c", "C"), also=("thin-thank-you",)),
    ),
    good=(
        example(say=CLINICAL),
        example(
            say="I spoke with Nguyễn Thị Minh Khai, Krishnamurthy Venkataraman and Wolfeschlegelsteinhausen about "
            "the Massachusetts Interoperability Consortium, and with Oluwaseun Adebayo-Fitzwilliam about the rest. "
            "All of them were kind, and each had a story to tell about the first week."
        ),
        example(
            say="We talked about the work. It was good. I liked it. The lab is new. I hope to be there soon."
        ),
        example(
            say="I set `spark.sql.autoBroadcastJoinThreshold` to 20 MB, moved the Airflow sensors to deferrable "
            "operators, and wrote the runbook that the on-call engineers use when a partition is late. It is short."
        ),
    ),
)
def hard_to_read(document: Document, options: ReadingOptions) -> Iterator[Hit]:
    """A text of long words in long sentences.

    Readers take long words in long sentences for effort, not for substance. Formulas of this kind
    know nothing of meaning: take this as a reason to read the text aloud once, no more.
    """
    if len(document.words) < options.words:
        return
    text = own_body(document)
    spans = list(sentences(document))
    prose = common_words("\n".join(text[span.start : span.end] for span in spans), document.names)
    if len(prose.split()) < options.words * 2 // 3:
        return
    grades = readability(prose, sentences=len(spans), at_least=options.grade)
    if grades is not None and grades.lower >= options.grade:
        yield Hit(
            message=f"two reading formulas ask for {grades.lower:.0f} years of schooling or more",
        )
