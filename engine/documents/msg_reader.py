"""Outlook messages (msg) through python-oxmsg: a page like any mail, attachments behind it; reads no other OLE file."""

from __future__ import annotations

import io
from typing import Any

from engine.core.errors import DocumentError
from engine.documents.html_reader import web_page
from engine.documents.mail_message import letter
from engine.documents.media_types import OUTLOOK
from engine.documents.member_pages import MemberPages
from engine.documents.ooxml_package import Facts
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading, Source
from engine.documents.rtf_text import rtf_to_plain
from engine.documents.types import ParsedDocument

READER = "python-oxmsg"
# MS-OXPROPS: PidTagRtfCompressed, PidTagDisplayTo, PidTagDisplayCc, PidTagSenderName.
_RTF, _TO, _CC, _SENDER = 0x1009, 0x0E04, 0x0E03, 0x0C1A


def read(reading: Reading) -> ParsedDocument:
    """The message and its attachments. Raises `DocumentError`."""
    from oxmsg import Message

    reading.report(1, 1)
    message: Any = Message.load(io.BytesIO(reading.source.read()))
    sent = message.sent_date
    headers = {
        "From": str(message.sender or "") or _text(message, _SENDER),
        "To": _addresses(message) or _text(message, _TO),
        "Cc": _text(message, _CC),
        "Date": sent.isoformat(" ", "minutes") if sent is not None else "",
        "Subject": str(message.subject or ""),
    }
    pages = PageBuilder(reading)
    members = MemberPages(reading, pages)
    attachments = list(message.attachments)
    names = [str(item.file_name or "attachment") for item in attachments]
    pages.add(letter(headers, _body(message), names), "message")
    for name, item in zip(names, attachments, strict=True):
        data = item.file_bytes
        if data:
            members.add(Source(name, data=bytes(data)))
        elif not name.lower().endswith((".png", ".jpg", ".gif")):
            members.warn(f"{name} in it was not read: it is stored as an object, not as a file.")
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    facts = Facts(headers["Subject"][:500], headers["From"][:500], sent.isoformat() if sent is not None else "")
    return ParsedDocument(OUTLOOK, facts.title, pages.pages(), READER, members.warnings(), facts.author, facts.created)


def _body(message: Any) -> str:
    if message.body and str(message.body).strip():
        return str(message.body)
    if message.html_body:
        return web_page(str(message.html_body).encode("utf-8", "replace"), "utf-8").text
    packed = message.properties.binary_prop_value(_RTF)
    return rtf_to_plain(_unpacked(bytes(packed)).decode("latin-1")) if packed else ""


def _addresses(message: Any) -> str:
    found = [f"{item.name} <{item.email_address}>" if item.email_address != item.name else str(item.name)
             for item in message.recipients]  # fmt: skip
    return ", ".join(found)


def _text(message: Any, identity: int) -> str:
    return str(message.properties.str_prop_value(identity) or "")


# The dictionary every compressed RTF starts with: MS-OXRTFCP 2.1.2.1.
_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    rb"SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4096


def _unpacked(data: bytes) -> bytes:
    """LZ-compressed RTF of a message (MS-OXRTFCP 2.2); what is cut off ends early."""
    if data[8:12] == b"MELA":
        return data[16:]
    window = bytearray(_START.ljust(_WINDOW, b"\0"))
    write, position, found = len(_START), 16, bytearray()
    limit = min(int.from_bytes(data[4:8], "little"), 64 << 20)
    while position < len(data) and len(found) < limit:
        control = data[position]
        position += 1
        for bit in range(8):
            if position >= len(data):
                break
            if not control >> bit & 1:
                pieces = data[position : position + 1]
                position += 1
            else:
                token = int.from_bytes(data[position : position + 2], "big")
                position += 2
                start, length = token >> 4, (token & 15) + 2
                if start == write % _WINDOW:
                    return bytes(found)
                pieces = b""
                for step in range(length):
                    byte = window[(start + step) % _WINDOW]
                    window[(write + step) % _WINDOW] = byte
                    pieces += bytes((byte,))
                write += length
                found += pieces
                continue
            window[write % _WINDOW] = pieces[0]
            write += 1
            found += pieces
    return bytes(found)
