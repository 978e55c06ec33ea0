"""Mail files: eml as a page and its attachments, mbox a page a message, mhtml as the web page it holds; no network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.core.errors import DocumentError
from engine.documents import media_types, text_encoding
from engine.documents.html_reader import web_page
from engine.documents.mail_message import Mail, parts_of_web_archive, read_mail
from engine.documents.member_pages import MemberPages
from engine.documents.ooxml_package import Facts
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading, Source
from engine.documents.types import ParsedDocument

READER = "email"
_HEADER = re.compile(rb"^[!-9;-~]+:", re.MULTILINE)
_MBOX_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\r?\n")
_MOST_MESSAGES = 100_000
_LONGEST_LABEL = 60


def read_eml(reading: Reading) -> ParsedDocument:
    """One message; the files attached to it follow as further pages. Raises `DocumentError`."""
    data = reading.source.read()
    if b"\x00" in data[:200]:
        data = text_encoding.decode(data).text.encode()
    if not _HEADER.search(data[:20_000]):
        raise DocumentError(f"{reading.name} is not an e-mail: it has no headers such as From or Subject.")
    reading.report(1, 1)
    pages = PageBuilder(reading)
    members = MemberPages(reading, pages)
    mail = read_mail(data)
    add_mail(mail, "message", pages, members)
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    facts = mail.facts
    return ParsedDocument(
        media_types.EMAIL, facts.title, pages.pages(), READER, members.warnings(), facts.author, facts.created
    )


def read_mbox(reading: Reading) -> ParsedDocument:
    """A page a message, its attachments behind it. Raises `DocumentError`."""
    data = reading.source.read()
    pages = PageBuilder(reading)
    members = MemberPages(reading, pages)
    spans = list(_messages(data))
    first = Facts()
    for number, (start, end) in enumerate(spans[:_MOST_MESSAGES], 1):
        reading.report(number, len(spans))
        line = data[start : data.find(b"\n", start) + 1]
        raw = data[start + len(line) : end]
        if not _HEADER.match(raw):
            # Only the separator says whom it is from.
            raw = b"From: " + line[5:].strip() + b"\n\n" + raw
        mail = read_mail(re.sub(rb"(?m)^>(>*From )", rb"\1", raw))
        first = mail.facts if number == 1 else first
        add_mail(mail, f"message {number}: {mail.facts.title[:_LONGEST_LABEL]}".rstrip(": "), pages, members)
    if len(spans) > _MOST_MESSAGES:
        members.warn(f"Only the first {_MOST_MESSAGES:,} of its {len(spans):,} messages were read.")
    if not pages.has_text():
        raise DocumentError(f"{reading.name} is not a mailbox: no message begins with a line 'From '.")
    return ParsedDocument(media_types.MBOX, "", pages.pages(), READER, members.warnings(), "", first.created)


def read_mhtml(reading: Reading) -> ParsedDocument:
    """A web page saved as one file (mht, mhtml). Raises `DocumentError`."""
    reading.report(1, 1)
    pages = PageBuilder(reading)
    facts = Facts()
    for data, charset in parts_of_web_archive(reading.source.read()):
        page = web_page(data, charset)
        if page.text.strip():
            facts = facts if facts.title else page.facts
            pages.add(page.text, page.facts.title[:_LONGEST_LABEL])
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no web page with text.", "Save the page again, as HTML or as PDF.")
    return ParsedDocument(media_types.MHTML, facts.title, pages.pages(), READER, (), facts.author, facts.created)


def add_mail(mail: Mail, label: str, pages: PageBuilder, members: MemberPages) -> None:
    """The message as a page, then the pages of its attachments."""
    pages.add(mail.text, label)
    for warning in mail.warnings:
        members.warn(warning)
    for attachment in mail.attachments:
        members.add(Source(attachment.name, data=attachment.data))


def _messages(data: bytes) -> Iterator[tuple[int, int]]:
    starts = [match.start() for match in _MBOX_START.finditer(data)]
    yield from zip(starts, [*starts[1:], len(data)], strict=False)
