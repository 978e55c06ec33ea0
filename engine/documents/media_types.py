"""The media types of read files, and what they say about a text: is it Markdown, which language; reads no file."""

from __future__ import annotations

PLAIN = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
MHTML = "multipart/related"
EPUB = "application/epub+zip"
EMAIL = "message/rfc822"
MBOX = "application/mbox"
OUTLOOK = "application/vnd.ms-outlook"
ZIP = "application/zip"
RTF = "application/rtf"
NOTEBOOK = "application/x-ipynb+json"
SUBTITLES = "text/vtt"
CSV = "text/csv"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
ODP = "application/vnd.oasis.opendocument.presentation"
DOC = "application/msword"
XLS = "application/vnd.ms-excel"
PPT = "application/vnd.ms-powerpoint"
RST = "text/x-rst"
ORG = "text/org"
TEX = "application/x-tex"
JSON = "application/json"
XML = "application/xml"
YAML = "application/yaml"
_CODE = "text/x-"

# Pages of these are written by us, with `#` headings, pipe tables and fences.
_MARKDOWN_TYPES = frozenset(
    {MARKDOWN, HTML, MHTML, EPUB, EMAIL, MBOX, OUTLOOK, ZIP, NOTEBOOK, CSV, DOCX, PPTX, XLSX, ODT, ODS, ODP, XLS, PPT}
)


def is_markdown(media_type: str) -> bool:
    """Whether the pages use Markdown headings."""
    return media_type in _MARKDOWN_TYPES


def code_type(language: str) -> str:
    """The media type of source code: "text/x-python"."""
    return f"{_CODE}{language}"


def language_of(media_type: str) -> str:
    """The programming language of a media type made by `code_type`; "" for anything else."""
    return media_type.removeprefix(_CODE) if media_type.startswith(_CODE) and media_type != RST else ""
