"""The table of file formats: names they go by and the module that reads each; imports no reader before it is needed."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from engine.documents.code_sections import LANGUAGES
from engine.documents.reading import Reading
from engine.documents.text_parser import MARKDOWN_SUFFIXES
from engine.documents.types import ParsedDocument

Reader = Callable[[Reading], ParsedDocument]


@dataclass(frozen=True, slots=True)
class Format:
    """`container` is what its bytes look like: "zip", "ole", "rtf", or "text" for everything written in characters."""

    name: str
    words: str
    container: str
    suffixes: frozenset[str]
    module: str
    function: str = "read"

    def reader(self) -> Reader:
        found: Reader = getattr(importlib.import_module(f"engine.documents.{self.module}"), self.function)
        return found


def _format(name: str, words: str, container: str, suffixes: str, module: str, function: str = "read") -> Format:
    return Format(name, words, container, frozenset(f".{suffix}" for suffix in suffixes.split()), module, function)


ENCRYPTED_FORMAT = Format("encrypted", "an encrypted Office file", "ole", frozenset(), "office_password")
TEXT_FORMAT = Format(
    "text", "a text file", "text",
    MARKDOWN_SUFFIXES | LANGUAGES.keys() | {".txt", ".text", ".log", ".rst", ".org", ".tex", ".latex", ".yaml", ".yml",
                                            ".toml", ".ini", ".cfg", ".conf", ".properties", ".adoc", ""},
    "text_parser",
)  # fmt: skip
FORMATS: tuple[Format, ...] = (
    _format("docx", "a Word document", "zip", "docx docm dotx dotm", "docx_reader"),
    _format("pptx", "a presentation", "zip", "pptx pptm ppsx ppsm potx potm", "pptx_reader"),
    _format("xlsx", "a workbook", "zip", "xlsx xlsm xltx xltm", "xlsx_reader"),
    _format("odf", "an OpenDocument file", "zip", "odt ods odp ott ots otp odg", "odf_reader"),
    _format("epub", "an electronic book", "zip", "epub", "epub_reader"),
    _format("zip", "a ZIP archive", "zip", "zip", "zip_reader"),
    _format("msg", "an Outlook message", "ole", "msg", "msg_reader"),
    _format("doc", "a Word document", "ole", "doc dot", "doc_reader"),
    _format("xls", "a workbook", "ole", "xls xlt", "xls_reader"),
    _format("ppt", "a presentation", "ole", "ppt pps pot", "ppt_reader"),
    _format("rtf", "an RTF document", "rtf", "rtf", "rtf_reader"),
    _format("html", "a web page", "text", "html htm xhtml xht shtml", "html_reader"),
    _format("mhtml", "a saved web page", "text", "mhtml mht", "mail_reader", "read_mhtml"),
    _format("eml", "an e-mail", "text", "eml", "mail_reader", "read_eml"),
    _format("mbox", "a mailbox", "text", "mbox mbx", "mail_reader", "read_mbox"),
    _format("csv", "a table", "text", "csv tsv tab", "csv_reader"),
    _format("ipynb", "a notebook", "text", "ipynb", "notebook_reader"),
    _format("subtitles", "subtitles", "text", "vtt srt", "subtitle_reader"),
    _format("json", "a JSON file", "text", "json jsonl ndjson geojson", "data_reader", "read_json"),
    _format("xml", "an XML file", "text", "xml xsd xsl xslt rss atom opml svg plist", "data_reader", "read_xml"),
    TEXT_FORMAT,
)
_BY_NAME = {found.name: found for found in FORMATS}
_BY_SUFFIX = {suffix: found for found in FORMATS for suffix in found.suffixes}

PDF_SUFFIX = ".pdf"
# Read article by article (`zim_articles`), not as one document.
ZIM_SUFFIX = ".zim"
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".jpe", ".tif", ".tiff", ".webp", ".bmp", ".gif"})


def by_name(name: str) -> Format | None:
    return _BY_NAME.get(name)


def by_suffix(suffix: str) -> Format | None:
    return _BY_SUFFIX.get(suffix)


def readable_suffixes() -> tuple[str, ...]:
    """Every suffix the program reads, sorted: for file dialogs."""
    return tuple(sorted({PDF_SUFFIX, ZIM_SUFFIX, *IMAGE_SUFFIXES, *_BY_SUFFIX} - {""}))
