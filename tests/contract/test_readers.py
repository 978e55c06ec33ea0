"""Every reader under the reader contract; the files are written here, small and with the same words."""

from __future__ import annotations

from tests.contract.reader_contract import WORDS, ReaderContract
from tests.unit.documents import document_files, ole_files

TITLE, AUTHOR = document_files.TITLE, document_files.AUTHOR


class TestDocx(ReaderContract):
    name, reader, title, author = "a.docx", "docx (lxml)", TITLE, AUTHOR

    def good(self) -> bytes:
        return document_files.docx()


class TestPptx(ReaderContract):
    name, reader, title, author, pages = "a.pptx", "pptx (lxml)", TITLE, AUTHOR, 2

    def good(self) -> bytes:
        return document_files.pptx()


class TestXlsx(ReaderContract):
    name, reader, title, author = "a.xlsx", "openpyxl", TITLE, AUTHOR

    def good(self) -> bytes:
        return document_files.xlsx()


class TestOdt(ReaderContract):
    name, reader, title, author = "a.odt", "odf (lxml)", TITLE, AUTHOR

    def good(self) -> bytes:
        return document_files.odt()


class TestOds(TestOdt):
    name = "a.ods"

    def good(self) -> bytes:
        return document_files.ods()


class TestOdp(TestOdt):
    name, pages = "a.odp", 2

    def good(self) -> bytes:
        return document_files.odp()


class TestDoc(ReaderContract):
    name, reader = "a.doc", "doc (olefile)"

    def good(self) -> bytes:
        return ole_files.doc(f"Cargo\r{WORDS}\rIt rained.\r")


class TestXls(ReaderContract):
    name, reader = "a.xls", "xls (olefile)"

    def good(self) -> bytes:
        return ole_files.xls("Cargo", [["Ship", "Berth", "Note"], ["Aurora", 7.0, WORDS]])


class TestPpt(ReaderContract):
    name, reader, pages = "a.ppt", "ppt (olefile)", 2

    def good(self) -> bytes:
        return ole_files.ppt([("Cargo", WORDS), ("Weather", "It rained.")])


class TestMsg(ReaderContract):
    name, reader, title, author = "a.msg", "python-oxmsg", TITLE, AUTHOR

    def good(self) -> bytes:
        return ole_files.msg(TITLE, WORDS, AUTHOR)


class TestRtf(ReaderContract):
    name, reader, title, author = "a.rtf", "striprtf", TITLE, AUTHOR

    def good(self) -> bytes:
        return document_files.rtf()


class TestHtml(ReaderContract):
    name, reader, title, author = "a.html", "html (lxml)", TITLE, AUTHOR

    def good(self) -> bytes:
        return document_files.html()


class TestMhtml(ReaderContract):
    name, reader, title, author = "a.mhtml", "email", TITLE, AUTHOR

    def good(self) -> bytes:
        return document_files.mhtml()


class TestEpub(ReaderContract):
    name, reader, title, author, pages = "a.epub", "epub (lxml)", TITLE, AUTHOR, 3

    def good(self) -> bytes:
        return document_files.epub()


class TestEml(ReaderContract):
    name, reader, title, pages = "a.eml", "email", TITLE, 2
    author = f"{AUTHOR} <ada@example.org>"

    def good(self) -> bytes:
        return document_files.eml()


class TestMbox(ReaderContract):
    name, reader, pages = "a.mbox", "email", 3

    def good(self) -> bytes:
        return document_files.mbox()


class TestCsv(ReaderContract):
    name, reader, structured = "a.csv", "csv", False

    def good(self) -> bytes:
        return document_files.csv_rows()


class TestNotebook(ReaderContract):
    name, reader, title = "a.ipynb", "notebook", TITLE

    def good(self) -> bytes:
        return document_files.ipynb()


class TestSubtitles(ReaderContract):
    name, reader, structured = "a.vtt", "subtitles", False

    def good(self) -> bytes:
        return document_files.vtt()


class TestJson(ReaderContract):
    name, reader, structured = "a.json", "text", False

    def good(self) -> bytes:
        return f'{{"note": "{WORDS}"}}'.encode()


class TestXml(ReaderContract):
    name, reader = "a.xml", "lxml"

    def good(self) -> bytes:
        return f'<?xml version="1.0"?><log><note at="noon">{WORDS}</note></log>'.encode()


class TestZip(ReaderContract):
    name, reader, pages = "a.zip", "zip", 3

    def good(self) -> bytes:
        return document_files.archive()


class TestPlainText(ReaderContract):
    name, reader, structured = "a.txt", "text", False

    def good(self) -> bytes:
        return f"Cargo\n\n{WORDS}\n".encode()


class TestMarkdown(TestPlainText):
    name, title = "a.md", "Cargo"

    def good(self) -> bytes:
        return f"# Cargo\n\n{WORDS}\n".encode()


class TestCode(TestPlainText):
    name = "a.py"

    def good(self) -> bytes:
        return f'def lift() -> str:\n    return "{WORDS}"\n'.encode()
