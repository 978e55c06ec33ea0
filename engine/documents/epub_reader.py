"""Electronic books (epub): a page a chapter in reading order, title and authors from the package; shows no pictures.

Format: EPUB 3.3 (W3C); `META-INF/container.xml` names the package, its spine the order.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote

from engine.core.errors import DocumentError
from engine.documents.bounded_zip import BoundedZip
from engine.documents.html_reader import web_page
from engine.documents.markdown_text import one_line
from engine.documents.media_types import EPUB
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.safe_xml import attribute, child, local, parse_xml, text_of
from engine.documents.types import ParsedDocument

READER = "epub (lxml)"
_CHAPTER_ENDS = (".xhtml", ".html", ".htm", ".xml")
_LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class _Book:
    title: str
    authors: str
    created: str
    about: str
    chapters: tuple[str, ...]


def read(reading: Reading) -> ParsedDocument:
    """All chapters. Raises `DocumentError`; a damaged chapter has a `problem`."""
    pages = PageBuilder(reading)
    with BoundedZip(reading) as archive:
        if archive.has("META-INF/encryption.xml") and archive.has("META-INF/rights.xml"):
            raise DocumentError(
                f"{reading.name} is protected against copying (DRM).", "Add an unprotected copy of the book."
            )
        book = _book(archive, reading)
        pages.add(book.about, "about this book")
        for number, part in enumerate(book.chapters, 1):
            reading.report(number, len(book.chapters))
            try:
                page = web_page(archive.read(part))
            except DocumentError as error:
                pages.add("", f"chapter {number}", f"could not be read: {error.user_message.rstrip('.')}")
                continue
            if page.text.strip():
                pages.add(page.text, _label(page.text, page.facts.title, number))
    if pages.count < 2:
        raise DocumentError(f"{reading.name} holds no text: none of its {len(book.chapters)} chapters has any.")
    return ParsedDocument(EPUB, book.title, pages.pages(), READER, (), book.authors, book.created)


def _book(archive: BoundedZip, reading: Reading) -> _Book:
    package = _package_name(archive, reading)
    root = parse_xml(archive.read(package), reading, package)
    metadata, manifest, spine = (child(root, name) for name in ("metadata", "manifest", "spine"))
    values: dict[str, list[str]] = {}
    for item in metadata.iter() if metadata is not None else ():
        if words := one_line(text_of(item)):
            values.setdefault(local(item), []).append(words)
    folder = posixpath.dirname(package)
    files = {
        attribute(item, "id"): posixpath.normpath(posixpath.join(folder, unquote(attribute(item, "href"))))
        for item in (manifest if manifest is not None else ())
        if local(item) == "item"
    }
    order = [files.get(attribute(item, "idref"), "") for item in (spine if spine is not None else ())]
    chapters = [name for name in dict.fromkeys(order) if archive.has(name)]
    if not chapters:
        chapters = sorted(name for name in archive.names() if name.lower().endswith(_CHAPTER_ENDS[:3]))
    title, authors = " ".join(values.get("title", [])[:1]), ", ".join(values.get("creator", []))
    facts = {"Title": title, "Authors": authors, "Publisher": ", ".join(values.get("publisher", [])),
             "Date": " ".join(values.get("date", [])[:1]), "Language": ", ".join(values.get("language", [])),
             "Subject": ", ".join(values.get("subject", []))}  # fmt: skip
    lines = [f"{name}: {words}" for name, words in facts.items() if words]
    described = [one_line(words) for words in values.get("description", [])]
    return _Book(title, authors, facts["Date"][:25], "\n\n".join(["\n".join(lines), *described]), tuple(chapters))


def _package_name(archive: BoundedZip, reading: Reading) -> str:
    if archive.has("META-INF/container.xml"):
        for item in parse_xml(archive.read("META-INF/container.xml"), reading, "META-INF/container.xml").iter():
            if local(item) == "rootfile" and archive.has(name := unquote(attribute(item, "full-path"))):
                return name
    found = [name for name in archive.names() if name.lower().endswith(".opf")]
    if not found:
        raise reading.damaged("it does not say which chapters it has")
    return found[0]


def _label(text: str, title: str, number: int) -> str:
    for line in text.splitlines():
        if line.startswith("#"):
            return line.lstrip("#").strip()[:_LONGEST_LABEL]
    return title[:_LONGEST_LABEL] or f"chapter {number}"
