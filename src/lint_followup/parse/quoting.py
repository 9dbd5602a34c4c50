"""Which lines of a text are somebody else's: marked ones, attributions and all below a thread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lint_followup.parse.lines import Line

MARK: Final = re.compile(r" {0,3}>")
MAX_ATTRIBUTION: Final = 400

WROTE: Final = re.compile(
    r"\b(?:wrote|writes|said|schrieb|schreibt|a écrit|écrit|escribió|escribio|escribe|ha scritto|"
    r"scrive|schreef|escreveu|skrev|skriver|pisze|napisała?|napisał\(a\)|napsala?|napsal\(a\)|"
    r"kirjoitti|írta|yazdı|wrote the following|написала?|пишет|пише|έγραψε|a scris|rakstīja|rašė|"
    r"kirjutas|napísala?|je napisa[ol]a?)\b|写道|寫道|のメッセージ|さんは書きました|작성",
    re.IGNORECASE,
)
OPENERS: Final = (
    "on ", "am ", "le ", "el ", "il ", "op ", "em ", "w dniu", "dnia", "den ", "på ", "dne ", "pe ",
    "in data", "a ", "em ", "vào", "tarihinde", "os ", "dana ", "ons", "il giorno", "στις", "mon,",
    "at ", "in a message",
)  # fmt: skip
HAS_ADDRESS: Final = re.compile(r"<[^<>\s]{1,200}@[^<>\s]{1,200}>|[\[(<]?mailto:")
DIGIT: Final = re.compile(r"\d")

SEPARATOR: Final = re.compile(r"[-_=*]{2,}+[ \t]*([^-_=*\n]{4,60}+)[-_=*]{2,}+")
MESSAGE_WORDS: Final = (
    "message", "nachricht", "mensaje", "messaggio", "bericht", "mensagem", "wiadomość", "wiadomosc",
    "meddelande", "melding", "besked", "viesti", "zpráva", "mesaj", "сообщение", "письмо",
    "forwarded", "original", "reply separator", "转发", "原始邮件", "転送",
)  # fmt: skip
FORWARDED: Final = (
    "begin forwarded message:",
    "anfang der weitergeleiteten nachricht:",
    "début du message réexpédié :",
    "inicio del mensaje reenviado:",
    "inizio messaggio inoltrato:",
    "doorgestuurd bericht:",
)

LABEL: Final = re.compile(r"[*_]{0,2}([^\s:*_][^:*_\n]{0,24})[*_]{0,2}\s?[:：]")
FROM_LABELS: Final = frozenset(
    "from von de da van från fra od lähettäjä od от від kimden από feladó 发件人 寄件者 差出人 보낸사람".split()
)
OTHER_LABELS: Final = frozenset(
    """
    sent date to cc subject bcc importance gesendet datum an betreff kopie envoyé envoyé(e) à objet
    enviado fecha para asunto inviato data a oggetto verzonden aan onderwerp skickat till ämne
    sendt til emne wysłano do temat dw assunto lähetetty vastaanottaja aihe odesláno komu předmět
    отправлено дата кому тема trimis către subiect gönderilen kime konu elküldve címzett tárgy 发送时间
    收件人 主题 送信日時 宛先 件名 copie cópia reply-to attachments
    """.split()
)
MAX_BLOCK: Final = 10


def quoted_lines(lines: Sequence[Line], claimed: Sequence[bool]) -> list[bool]:
    """Which lines are quoted; `claimed` are those that an HTML container already says are.

    An attribution or header block with marked lines below it is quoted with them; without, all
    below it is.
    """
    marked = [
        was_claimed or bool(MARK.match(line.text) and not _is_escaped(lines, index))
        for index, (line, was_claimed) in enumerate(zip(lines, claimed, strict=True))
    ]
    quoted = list(marked)
    index = 0
    while index < len(lines):
        content = lines[index].content
        if not content or marked[index]:
            index += 1
            continue
        end, needs_marks = _thread_start(lines, marked, index)
        if end == index:
            index += 1
            continue
        following = _next_written(lines, end)
        has_marks = following < len(lines) and marked[following]
        if not has_marks and not needs_marks:
            return [*quoted[:index], *([True] * (len(lines) - index))]
        if has_marks:
            quoted[index:following] = [True] * (following - index)
        index = end
    return quoted


def _is_escaped(lines: Sequence[Line], index: int) -> bool:
    """Whether it is an own line "From …" that a mailbox has escaped."""
    if not lines[index].text.startswith(">From "):
        return False
    near = (*lines[max(index - 1, 0) : index], *lines[index + 1 : index + 2])
    return not any(line.text.startswith(">") for line in near)


def _next_written(lines: Sequence[Line], index: int) -> int:
    while index < len(lines) and not lines[index].content:
        index += 1
    return index


def _thread_start(lines: Sequence[Line], marked: Sequence[bool], index: int) -> tuple[int, bool]:
    """The line after what begins a thread at `index`, or `index` if nothing does.

    The second value says whether it begins one only above marked lines.
    """
    content = lines[index].content
    lower = content.lower()
    if content[0] in "-_=*":
        if separator := SEPARATOR.fullmatch(content):
            words = separator[1].lower()
            if any(word in words for word in MESSAGE_WORDS):
                return _block_end(lines, _next_written(lines, index + 1)) or index + 1, False
        if len(content) >= 20 and not content.strip("_-="):
            end = _block_end(lines, _next_written(lines, index + 1))
            return (end or index), False
    if lower.startswith(FORWARDED):
        return index + 1, False
    if end := _block_end(lines, index):
        return end, False
    return _attribution_end(lines, marked, index)


def _block_end(lines: Sequence[Line], index: int) -> int:
    """The line after a header block such as Outlook writes, or 0 if none begins at `index`."""
    if index >= len(lines) or _label(lines[index].content) not in FROM_LABELS:
        return 0
    labels = 0
    end = index + 1
    for at in range(index + 1, min(index + MAX_BLOCK, len(lines))):
        content = lines[at].content
        if not content:
            break
        if _label(content) in OTHER_LABELS:
            labels += 1
            end = at + 1
    return end if labels >= 2 else 0


def _label(content: str) -> str:
    found = LABEL.match(content)
    return found[1].strip().lower() if found else ""


def _attribution_end(lines: Sequence[Line], marked: Sequence[bool], index: int) -> tuple[int, bool]:
    """The line after an attribution ("On … wrote:") of up to three lines."""
    text = ""
    opens = lines[index].content.lower().startswith(OPENERS) or bool(
        DIGIT.match(lines[index].content)
    )
    for at in range(index, min(index + 3, len(lines))):
        content = lines[at].content
        if not content or marked[at]:
            break
        text = f"{text} {content}" if text else content
        if len(text) > MAX_ATTRIBUTION:
            break
        if not content.endswith((":", "：", "道")):
            continue
        wrote = WROTE.search(text)
        address = HAS_ADDRESS.search(text)
        if opens and wrote and (DIGIT.search(text) or address):
            return at + 1, False
        if address and DIGIT.search(text) and (wrote or opens):
            return at + 1, False
        if at == index and wrote and wrote.end() >= len(text) - 20:
            # "Kim Lee wrote:" may be a sentence of the text; above marked lines it is not.
            return at + 1, not address
        break
    return index, False
