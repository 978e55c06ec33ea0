"""Saved web pages (html, xhtml) as Markdown, title and author from the page's own head; knows no mail, no network."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.html_markdown import parse_html, to_markdown
from engine.documents.markdown_text import heading, one_line
from engine.documents.media_types import HTML
from engine.documents.ooxml_package import Facts
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.types import ParsedDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

READER = "html (lxml)"
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_HEAD_BYTES = 16_384
_AUTHORS = frozenset({"author", "dc.creator", "article:author", "dcterms.creator"})
_DATES = frozenset({"date", "dc.date", "article:published_time", "dcterms.created", "dcterms.date"})


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page as Markdown with what its head says; `warning` when the encoding was guessed."""

    text: str
    facts: Facts
    warning: str = ""


def read(reading: Reading) -> ParsedDocument:
    """The page. Raises `DocumentError` when there is no text on it."""
    reading.report(1, 1)
    try:
        page = web_page(reading.source.read())
    except DocumentError as error:
        raise DocumentError(f"{reading.name} is not a web page: it holds binary data.") from error
    pages = PageBuilder(reading)
    pages.add(page.text)
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text that a reader of the page would see.")
    warnings = (page.warning,) if page.warning else ()
    facts = page.facts
    return ParsedDocument(HTML, facts.title, pages.pages(), READER, warnings, facts.author, facts.created)


def web_page(data: bytes, charset: str = "") -> WebPage:
    """Markdown of HTML bytes; `charset` is what a mail says about them. Raises `DocumentError` for binary data."""
    named = _known(charset) or _declared(data)
    warning = ""
    text = None
    if named and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8)):
        text = data.decode(named, "replace")
        if text.count("\ufffd") * 50 > len(text):
            text = None
    if text is None:
        decoded = text_encoding.decode(data)
        text, warning = decoded.text, decoded.warning
    root = parse_html(text.encode("utf-8", "replace"), "utf-8")
    if root is None:
        return WebPage("", Facts(), warning)
    text, facts = to_markdown(root), _facts(root)
    if facts.title and text.strip() and facts.title.lower() not in " ".join(text.split()).lower():
        # The title stands in the frame of the window; people search for it all the same.
        text = f"{heading(1, facts.title)}\n\n{text}"
    return WebPage(text, facts, warning)


def _declared(data: bytes) -> str:
    """The encoding the page names; Windows-1252 for Latin-1, as browsers do; "" for none or an unknown one."""
    head = _COMMENT.sub(b"", data[:_HEAD_BYTES])
    found = _CHARSET.search(head) or _XML_ENCODING.search(head)
    return _known(found.group(1).decode("ascii", "replace")) if found else ""


def _known(charset: str) -> str:
    try:
        name = codecs.lookup(charset.strip()).name if charset.strip() else ""
        "".encode(name or "ascii")
    except (LookupError, ValueError, TypeError):
        return ""
    if name.startswith(("utf-16", "utf-32")):
        return ""
    return "cp1252" if name in ("iso8859-1", "ascii") else "gb18030" if name in ("gb2312", "gbk") else name


def _facts(root: _Element) -> Facts:
    title = author = created = ""
    for item in root.iter("title", "meta", "body"):
        if item.tag == "body":
            break
        if item.tag == "title":
            title = title or one_line("".join(item.itertext()))
            continue
        name = str(item.get("name") or item.get("property") or "").lower()
        content = one_line(str(item.get("content") or ""))
        if name in _AUTHORS:
            author = author or content
        elif name in _DATES:
            created = created or content
    return Facts(title[:500], author[:500], created[:40])
