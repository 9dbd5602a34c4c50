"""Text to a spaCy `Doc` of words: a blank English pipeline, no model. The only tokeniser we use."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import spacy
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

from lint_followup.language.norms import norm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

_LOCK: Final = Lock()
"""spaCy's vocabulary is shared, and it is not made for concurrent growth."""

_INFIXES: Final = (r"\.\.+", "…", "[—–]", "--+", r"(?<=[^\W\d_])[,;:!?()/\"“”](?=[^\W\d_])")
"""Where a word ends although no space follows; a hyphen is no such place."""


@cache
def _pipeline() -> Language:
    nlp = spacy.blank("en")
    tokenizer: Any = nlp.tokenizer
    tokenizer.infix_finditer = compile_infix_regex(_INFIXES).finditer
    return nlp


def make_doc(text: str, sentences: Sequence[tuple[int, int]]) -> Doc:
    """The words of `text` without white space, split into the given `(start, end)` sentences.

    `norm_` is what frames match: lower case, contractions spelt out. The `Doc`'s
    `user_data["starts"]` holds each word's offset in `text`; `user_data["sentence"]` the number
    of its sentence.
    """
    with _LOCK:
        nlp = _pipeline()
        words: list[str] = []
        starts: list[int] = []
        numbers: list[int] = []
        for number, (start, end) in enumerate(sentences):
            for token in nlp.make_doc(text[start:end]):
                if not token.is_space:
                    words.append(token.text)
                    starts.append(start + token.idx)
                    numbers.append(number)
        doc = Doc(nlp.vocab, words=words)
        for token in doc:
            token.norm_ = norm(token.lower_)
            token.is_sent_start = token.i == 0 or numbers[token.i] != numbers[token.i - 1]
    doc.user_data["starts"] = tuple(starts)
    doc.user_data["sentence"] = tuple(numbers)
    return doc
