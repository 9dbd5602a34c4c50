"""The rules of the category `signature`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lint_followup.rules.signature.missing_contact_details import missing_contact_details
from lint_followup.rules.signature.noisy_signature import noisy_signature
from lint_followup.rules.signature.signature_advert import signature_advert
from lint_followup.rules.signature.signature_motto import signature_motto

if TYPE_CHECKING:
    from lint_followup.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    missing_contact_details,
    noisy_signature,
    signature_advert,
    signature_motto,
)
