"""Writes small documents of every type for tests, each with the same words and a table; reads none."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping

TITLE, AUTHOR = "Harbour report", "Ada Lund"
SENTENCE = "The crane moved forty containers before noon."
HEADER, ROW = ("Ship", "Berth"), ("Aurora", "Quay 7")


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def docx() -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title, document.core_properties.author = TITLE, AUTHOR
    document.add_heading("Cargo", 1)
    document.add_paragraph(SENTENCE)
    table = document.add_table(rows=2, cols=2)
    for index, row in enumerate((HEADER, ROW)):
        for column, words in enumerate(row):
            table.cell(index, column).text = words
    return _saved(document)


def pptx() -> bytes:
    from pptx import Presentation
    from pptx.util import Inches

    deck = Presentation()
    deck.core_properties.title, deck.core_properties.author = TITLE, AUTHOR
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Cargo"
    slide.placeholders[1].text = SENTENCE
    slide.notes_slide.notes_text_frame.text = "Mention the tide."
    other = deck.slides.add_slide(deck.slide_layouts[5])
    table = other.shapes.add_table(2, 2, Inches(1), Inches(1), Inches(4), Inches(1)).table
    for index, row in enumerate((HEADER, ROW)):
        for column, words in enumerate(row):
            table.cell(index, column).text = words
    return _saved(deck)


def xlsx(rows: int = 1) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title, book.properties.creator = TITLE, AUTHOR
    sheet = book.active
    sheet.title = "Cargo"
    sheet.append([*HEADER, "Note"])
    for _ in range(rows):
        sheet.append([*ROW, SENTENCE])
    return _saved(book)


def _saved(document: object) -> bytes:
    stream = io.BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()


_NAMES = "urn:oasis:names:tc:opendocument:xmlns"
_ODF = " ".join(f'xmlns:{name}="{_NAMES}:{name}:1.0"' for name in ("office", "text", "table", "presentation", "meta"))
_ODF += f' xmlns:draw="{_NAMES}:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
_ODF_TABLE = '<table:table table:name="Cargo">{}</table:table>'.format(
    "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in row)
        + "</table:table-row>"
        for row in ((*HEADER, "Note"), (*ROW, SENTENCE))
    )
)


def odf(body: str, kind: str) -> bytes:
    """`kind` is "text", "spreadsheet" or "presentation"."""
    inner = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    content = f"<office:document-content {_ODF}>{inner}</office:document-content>"
    about = f"<dc:title>{TITLE}</dc:title><meta:initial-creator>{AUTHOR}</meta:initial-creator>"
    meta = f"<office:document-meta {_ODF}><office:meta>{about}</office:meta></office:document-meta>"
    mime = f"application/vnd.oasis.opendocument.{kind}"
    return zipped({"mimetype": mime, "content.xml": content, "meta.xml": meta, "META-INF/manifest.xml": "<m/>"})


def odt() -> bytes:
    return odf(f'<text:h text:outline-level="1">Cargo</text:h><text:p>{SENTENCE}</text:p>{_ODF_TABLE}', "text")


def ods() -> bytes:
    return odf(_ODF_TABLE, "spreadsheet")


def odp() -> bytes:
    box = '<draw:frame presentation:class="title"><draw:text-box><text:p>Cargo</text:p></draw:text-box></draw:frame>'
    body = box.replace("Cargo", SENTENCE).replace("title", "outline")
    return odf(
        f"<draw:page>{box}{body}</draw:page><draw:page>{_ODF_TABLE}</draw:page>",
        "presentation",
    )


def html() -> bytes:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in (HEADER, ROW))
    head = f'<head><title>{TITLE}</title><meta name="author" content="{AUTHOR}"><meta charset="utf-8"></head>'
    return (
        f"<!DOCTYPE html><html>{head}<body><h1>Cargo</h1><p>{SENTENCE}</p><table>{cells}</table></body></html>".encode()
    )


def mhtml() -> bytes:
    head = "From: <Saved>\nSubject: page\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n"
    return f"{head}--B\nContent-Type: text/html; charset=utf-8\n\n{html().decode()}\n--B--\n".encode()


def epub() -> bytes:
    package = (
        f'<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>{TITLE}</dc:title>'
        f"<dc:creator>{AUTHOR}</dc:creator></metadata>"
        '<manifest><item id="b" href="two.xhtml"/><item id="a" href="one.xhtml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    return zipped(
        {"mimetype": "application/epub+zip",
         "META-INF/container.xml": '<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>',
         "in/book.opf": package, "in/one.xhtml": html(),
         "in/two.xhtml": "<html><body><h1>Second chapter</h1><p>It rained.</p></body></html>"}
    )  # fmt: skip


def eml(attachment: bytes = b"Tide tables, in words.", name: str = "tide.txt") -> bytes:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = AUTHOR + " <ada@example.org>", "crew@example.org", TITLE
    message["Date"] = "Tue, 05 Mar 2024 10:00:00 +0100"
    message.set_content(SENTENCE)
    message.add_alternative(f"<p>{SENTENCE}</p>", subtype="html")
    message.add_attachment(attachment, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def mbox() -> bytes:
    second = b"From b@example.org Tue Mar  5 11:00:00 2024\nSubject: Second\nFrom: b@example.org\n\nIt rained.\n"
    return b"From ada@example.org Tue Mar  5 10:00:00 2024\n" + eml() + b"\n" + second


def rtf() -> bytes:
    info = rf"{{\info{{\title {TITLE}}}{{\author {AUTHOR}}}}}"
    return rf"{{\rtf1\ansi\ansicpg1252 {info}{{\b Cargo}}\par {SENTENCE}\par caf\'e9\par}}".encode()


def ipynb() -> bytes:
    cells = [
        {"cell_type": "markdown", "source": ["# Cargo\n", SENTENCE]},
        {"cell_type": "code", "source": "print('noon')", "outputs": [{"text": ["noon\n"]}]},
    ]
    return json.dumps({"cells": cells, "metadata": {"title": TITLE}, "nbformat": 4}).encode()


def csv_rows(rows: int = 1) -> bytes:
    return "\n".join([",".join((*HEADER, "Note")), *[f'{ROW[0]},{ROW[1]},"{SENTENCE}"'] * rows]).encode()


def vtt() -> bytes:
    first = f"00:00:01.000 --> 00:00:02.000\n<v Ada>{SENTENCE}"
    return f"WEBVTT\n\n{first}\n\n00:00:03.000 --> 00:00:04.000\n<v Ada>It <i>rained</i>.\n".encode()


def archive() -> bytes:
    return zipped(
        {"a/report.docx": docx(), "notes.txt": "It rained.", "code.py": "# not a heading\ndef lift():\n    pass\n"}
    )
