"""One e-mail as text with its sender, date and subject, and its attachments; opens no file and fetches nothing."""

from __future__ import annotations

import binascii
import email.policy
import email.utils
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.header import decode_header, make_header
from email.message import Message

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.html_reader import web_page
from engine.documents.markdown_text import heading, one_line
from engine.documents.ooxml_package import Facts

_SHOWN = ("From", "To", "Cc", "Bcc", "Date", "Subject")
_MOST_PARTS = 2_000
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a mail; `data` is what it holds."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mail:
    """`text` starts with the headers a reader of the mail sees."""

    text: str
    facts: Facts
    attachments: tuple[Attachment, ...] = ()
    warnings: tuple[str, ...] = ()


def read_mail(data: bytes) -> Mail:
    """A message in the form it travels (RFC 5322, MIME)."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    return mail_of(message)


def mail_of(message: Message) -> Mail:
    """The same of a parsed message."""
    reader = _Reader()
    reader.walk(message, 0)
    shown = {name: header(message, name) for name in _SHOWN}
    facts = Facts(shown["Subject"][:500], shown["From"][:500], iso_date(shown["Date"]))
    body = "\n\n".join(part for part in reader.texts if part.strip())
    return Mail(letter(shown, body, [item.name for item in reader.attachments]), facts, tuple(reader.attachments),
                tuple(reader.warnings))  # fmt: skip


def letter(headers: dict[str, str], body: str, attachments: list[str]) -> str:
    """The text of a mail page: subject as heading, the headers, the words, the names of what was attached."""
    lines = [f"{name}: {value}" for name, value in headers.items() if value]
    names = f"Attachments: {', '.join(attachments)}" if attachments else ""
    parts = [heading(1, headers.get("Subject", "")), "\n".join(lines), body, names]
    return "\n\n".join(part for part in parts if part)


def header(message: Message, name: str) -> str:
    """One header as text, with encoded words decoded; damaged ones as they stand."""
    value = message.get(name)
    if value is None:
        return ""
    raw = str(value)
    try:
        return one_line(str(make_header(decode_header(raw))))
    except (ValueError, LookupError, binascii.Error, UnicodeError):
        return one_line(raw.encode("utf-8", "replace").decode("utf-8", "replace"))


def iso_date(value: str) -> str:
    """A mail's date as ISO 8601; "" when it is none."""
    try:
        return email.utils.parsedate_to_datetime(value).isoformat() if value else ""
    except (ValueError, TypeError, OverflowError):
        return ""


class _Reader:
    def __init__(self) -> None:
        self.texts: list[str] = []
        self.attachments: list[Attachment] = []
        self.warnings: list[str] = []
        self._parts = 0

    def walk(self, part: Message, depth: int) -> None:
        """Texts in order; of alternatives the plain one, where it says anything."""
        self._parts += 1
        if depth > _DEEPEST or self._parts > _MOST_PARTS:
            return
        kind = part.get_content_type()
        if kind == "multipart/alternative":
            self._alternative(part, depth)
        elif kind == "message/rfc822" or (kind == "message/partial" and part.is_multipart()):
            self._inner_mails(part)
        elif part.is_multipart():
            for item in _payload(part):
                self.walk(item, depth + 1)
        else:
            self._leaf(part, kind)

    def _alternative(self, part: Message, depth: int) -> None:
        choices = _payload(part)
        for wanted in ("text/plain", "text/html"):
            for item in choices:
                if item.get_content_type() == wanted and (words := self._words(item, wanted)).strip():
                    self.texts.append(words)
                    # Pictures and files may stand beside the text that was chosen.
                    for other in choices:
                        if other is not item and other.get_content_maintype() != "text":
                            self._files_of(other, depth + 1)
                    return
        for item in choices:
            self.walk(item, depth + 1)

    def _files_of(self, part: Message, depth: int) -> None:
        before = len(self.texts)
        self.walk(part, depth)
        del self.texts[before:]

    def _inner_mails(self, part: Message) -> None:
        for item in _payload(part):
            subject = header(item, "Subject") or "message"
            try:
                data = item.as_bytes()
            except (UnicodeError, KeyError, LookupError, TypeError, AttributeError) as error:
                self.warnings.append(f"A mail inside it ({subject}) is damaged ({error}).")
                continue
            self.attachments.append(Attachment(f"{_file_name(subject)}.eml", data))

    def _leaf(self, part: Message, kind: str) -> None:
        try:
            name = part.get_filename() or ""
            name = one_line(str(make_header(decode_header(name)))) if name else ""
        except (ValueError, LookupError, TypeError, binascii.Error, UnicodeError):
            name = "attachment"
        disposition = str(part.get("Content-Disposition") or "").lower()
        if kind in ("text/plain", "text/html") and not disposition.startswith("attachment"):
            self.texts.append(self._words(part, kind))
            return
        data = _bytes(part)
        if not data or (kind.startswith("image/") and not disposition.startswith("attachment")):
            return
        if not name:
            name = f"attachment.{kind.rpartition('/')[2]}" if kind != "text/calendar" else "invitation.ics"
        self.attachments.append(Attachment(name, data))

    def _words(self, part: Message, kind: str) -> str:
        data, charset = _bytes(part), str(part.get_content_charset() or "")
        try:
            if kind == "text/html":
                return web_page(data, charset).text
            return _decoded(data, charset)
        except DocumentError:
            self.warnings.append("A part of the message holds binary data instead of text.")
            return ""


def _payload(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [item for item in payload if isinstance(item, Message)] if isinstance(payload, list) else []


def _bytes(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, binascii.Error, LookupError, UnicodeError):
        data = None
    return data if isinstance(data, bytes) else str(part.get_payload() or "").encode("utf-8", "replace")


def _decoded(data: bytes, charset: str) -> str:
    if charset.lower() not in ("", "us-ascii", "ascii", "unknown-8bit"):
        try:
            return data.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return text_encoding.decode(data).text if data.strip() else ""


def _file_name(words: str) -> str:
    return "".join(character if character.isalnum() or character in " -_" else " " for character in words).strip()[:80]


def parts_of_web_archive(data: bytes) -> Iterator[tuple[bytes, str]]:
    """(bytes, charset) of the HTML pages of an MHTML file."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            return
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            yield _bytes(part), str(part.get_content_charset() or "")
