"""Test a rule by its own examples: public, for built-in rules and plug-ins alike."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from lint_followup.config import Config
from lint_followup.context import Context
from lint_followup.document import Document
from lint_followup.engine import run
from lint_followup.kinds import Kind
from lint_followup.parse.formats import parse_bytes, parse_text
from lint_followup.registry import RuleSet, load_rules

if TYPE_CHECKING:
    from lint_followup.finding import Report
    from lint_followup.rule import Example, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Canonical:
    """The parts of a clean draft; an example changes one of them. None: the part is absent."""

    subject: str | None = "Thank you: Data Analyst interview, Amara Jensen"
    from_: str | None = "Amara Jensen <amara.jensen@example.com>"
    to: str | None = "Priya Nair <priya.nair@brightwell.example>"
    greeting: str | None = "Dear Priya,"
    body: str
    signoff: str | None = "Best regards,"
    signature: str | None = "Amara Jensen\n+44 20 7946 0018"


CANONICAL: Final = {
    Kind.THANK_YOU: Canonical(
        body=(
            "Thank you for taking the time to meet me on Tuesday. I enjoyed hearing how your team "
            "moved its reports from Jenkins to dbt.\n\n"
            "Your question about missing discharge codes stayed with me. At Northfield Clinic I "
            "built a check that found such gaps within a day, and I would be glad to do the same "
            "kind of work for you.\n\n"
            "I remain very interested in the Data Analyst role and look forward to hearing about "
            "the next steps."
        ),
    ),
    Kind.STATUS_CHECK: Canonical(
        subject="Data Analyst application: Amara Jensen",
        body=(
            "I hope you are well. We spoke on 3 November about the Data Analyst position, and I "
            "wanted to ask whether there is any news on the decision.\n\n"
            "I remain very interested in the role. If anything else from me would be useful, I "
            "will gladly send it.\n\n"
            "Thank you for your time."
        ),
    ),
    Kind.ARTICLE_SHARE: Canonical(
        subject="An article on claims data",
        body=(
            "I came across this article on cleaning claims data and thought you might find it "
            "useful after what you said about missing codes:\n\n"
            "https://www.example.org/claims-data\n\n"
            "The part on audit trails is short and worth a look."
        ),
    ),
    Kind.REJECTION_REPLY: Canonical(
        subject="Data Analyst interview: thank you, Amara Jensen",
        body=(
            "Thank you for letting me know that you have chosen another candidate. I appreciate "
            "the time you and Omar gave me.\n\n"
            "I enjoyed learning about your work on claims data, and I would be glad to be "
            "considered should a similar role open up. I wish the team every success."
        ),
    ),
    Kind.PRE_INTERVIEW: Canonical(
        subject="Data Analyst application: Amara Jensen",
        body=(
            "I applied for the Data Analyst position on 2 November, as your colleague Omar Haddad "
            "suggested, and wanted to confirm that my application reached you.\n\n"
            "For four years I have built claims reports at Northfield Clinic, and the move to dbt "
            "described in your advertisement is close to that work. Could you tell me when you "
            "expect to hold interviews?\n\n"
            "Thank you for your time."
        ),
    ),
    Kind.LINKEDIN_NOTE: Canonical(
        subject=None,
        from_=None,
        to=None,
        greeting="Dear Priya,",
        body=(
            "it was a pleasure to talk about claims data on Tuesday. I would be glad to connect "
            "with you here."
        ),
        signoff=None,
        signature="Amara Jensen",
    ),
    Kind.VOICEMAIL: Canonical(
        subject=None,
        from_=None,
        to=None,
        greeting=None,
        body=(
            "Hello, this is Amara Jensen calling for Priya Nair. Thank you for meeting me on "
            "Tuesday about the Data Analyst position. I wanted to ask whether there is any news. "
            "My number is 020 7946 0018. Again, that is 020 7946 0018. Thank you, and goodbye."
        ),
        signoff=None,
        signature=None,
    ),
    Kind.LOGISTICS: Canonical(
        subject="Second interview on 24 November: Amara Jensen",
        body=(
            "Thank you for the invitation. I confirm the second interview on Tuesday, 24 November "
            "at 10:30. I will bring my references, as you asked.\n\n"
            "Is there parking near the building?"
        ),
    ),
    Kind.OTHER: Canonical(
        subject="Minutes of the planning meeting",
        body=(
            "Here are the minutes of the planning meeting. The supplier will deliver the shelves "
            "next week, and Omar is going to check the invoice.\n\n"
            "Please let me know if anything is missing."
        ),
    ),
}
"""One clean draft for each kind; silent under every rule, and a test keeps it so."""

_MARK: Final = re.compile(r"\[\[(.*?)\]\](?!\])", re.DOTALL)


@cache
def _rules() -> RuleSet:
    return load_rules()


def example_kind(rule: Rule, example: Example) -> Kind:
    """The kind of the canonical draft that the example changes."""
    if example.kind is not None:
        return example.kind
    return next(kind for kind in Kind if kind in rule.kinds)


def render(kind: Kind, example: Example | None = None) -> tuple[bytes, tuple[str, ...]]:
    """The canonical draft with the example's change, as bytes, and the marked texts in order."""
    parts = CANONICAL[kind]
    headers: dict[str, str | None] = {}
    quoted = html = None
    attachments: tuple[str, ...] = ()
    if example is not None:
        changed = {
            name: value
            for name in ("subject", "from_", "to", "greeting", "body", "signoff", "signature")
            if (value := getattr(example, name)) is not None
        }
        parts = replace(parts, **changed)
        if example.say is not None:
            parts = replace(parts, body=f"{parts.body}\n\n{example.say}")
        headers, quoted, html = dict(example.headers), example.quoted, example.html
        attachments = example.attachments
    top = _headers(parts, headers)
    text = _text(parts, quoted)
    marked = tuple(_MARK.findall("\n".join((top, text, html or "", *attachments))))
    source = _message(top, text, html, attachments) if top else text
    return _MARK.sub(r"\1", source).encode(), marked


def _headers(parts: Canonical, extra: dict[str, str | None]) -> str:
    fields: dict[str, str | None] = {"From": parts.from_, "To": parts.to, "Subject": parts.subject}
    fields |= extra
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value is not None)


def _text(parts: Canonical, quoted: str | None) -> str:
    closing = "\n".join(part for part in (parts.signoff, parts.signature) if part)
    pieces = (parts.greeting, parts.body, closing, quoted)
    return "\n\n".join(piece for piece in pieces if piece) + "\n"


def _message(top: str, text: str, html: str | None, attachments: tuple[str, ...]) -> str:
    plain = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}"
    if html is not None:
        page = f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{html}"
        plain = _multipart("alternative", [plain, page])
    if attachments:
        files = [
            f'Content-Type: application/octet-stream; name="{name}"\n'
            f'Content-Disposition: attachment; filename="{name}"\n\nx'
            for name in attachments
        ]
        plain = _multipart("mixed", [plain, *files])
    return f"{top}MIME-Version: 1.0\n{plain}"


def _multipart(subtype: str, parts: list[str]) -> str:
    boundary = f"={subtype}="
    body = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{subtype}; boundary="{boundary}"\n\n{body}--{boundary}--\n'


def lint_example(rule: Rule, example: Example, rules: RuleSet | None = None) -> Report:
    """The report on the example's draft under all rules, with the example's options."""
    kind = example_kind(rule, example)
    source, _ = render(kind, example)
    config = Config(options={rule.name: dict(example.options)})
    return _lint(source, kind, config, example.context, rules)


def _lint(
    source: bytes,
    kind: Kind,
    config: Config,
    context: Context,
    rules: RuleSet | None = None,
) -> Report:
    draft = (
        parse_text(source.decode())
        if kind in {Kind.VOICEMAIL, Kind.LINKEDIN_NOTE}
        else parse_bytes(source)
    )
    document = Document(draft, context, kind=kind, spelling=config.spelling)
    return run(document, rules or _rules(), config)


def assert_fires(rule: Rule, example: Example, rules: RuleSet | None = None) -> None:
    """Fail unless the example makes this rule, and only those of `also`, speak at the marks."""
    report = lint_example(rule, example, rules)
    _, marked = render(example_kind(rule, example), example)
    own = [finding for finding in report.findings if finding.rule == rule.name]
    others = {finding.rule for finding in report.findings} - {rule.name, *example.also}
    assert not report.crashed, report.crashed
    assert own, f"{rule.name} stays silent on {_shown(example)}"
    assert not others, f"{sorted(others)} fire too on {_shown(example)}"
    found = tuple(finding.text for finding in own if finding.span is not None)
    assert found == marked, f"{rule.name} marks {found}, not {marked}"


def assert_silent(rule: Rule, example: Example, rules: RuleSet | None = None) -> None:
    """Fail if any rule at all speaks on the example."""
    report = lint_example(rule, example, rules)
    assert not report.crashed, report.crashed
    spoken = [(finding.rule, finding.text) for finding in report.findings]
    assert not spoken, f"{spoken} on {_shown(example)}"


def assert_clean(kind: Kind, rules: RuleSet | None = None) -> None:
    """Fail if any rule speaks on the canonical draft of the kind."""
    source, _ = render(kind)
    report = _lint(source, kind, Config(), Context(), rules)
    assert not report.crashed, report.crashed
    spoken = [(finding.rule, finding.text) for finding in report.findings]
    assert not spoken, f"{spoken} on the canonical {kind}"


def _shown(example: Example) -> str:
    return ", ".join(
        f"{item.name}={value!r}"
        for item in fields(example)
        if (value := getattr(example, item.name))
    )
