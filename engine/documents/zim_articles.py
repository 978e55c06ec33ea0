"""The articles of a ZIM file: which entries are some, in which order they are read fast, one as pages of text.

Knows nothing of collections. Pictures, styles, scripts and search indexes are no articles; redirects are other names.
"""

from __future__ import annotations

import hashlib
import logging
import re
from array import array
from dataclasses import dataclass
from urllib.parse import quote

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import DocumentError
from engine.documents import html_reader
from engine.documents.reading import Budget, Reading, Report, Source
from engine.documents.types import ParsedDocument, ReadLimits
from engine.documents.zim_file import EntryPlace, ZimFile

log = logging.getLogger(__name__)

READER = "zim, html (lxml)"
LARGEST_ARTICLE_BYTES = 32 << 20
LONGEST_LINK = 2000
_LISTING = "listing/titleOrdered/v1"
_HTML = ("text/html", "application/xhtml+xml")
_OLD_CONTENT = "AIJ-"
_REPORT_EVERY = 1 << 16
_HEAD_BYTES = 16_384
_CANONICAL = re.compile(rb"<link\s[^>]{0,400}?rel\s*=\s*[\"']?canonical[\"'\s][^>]{0,2400}>", re.IGNORECASE)
_HREF = re.compile(rb"\shref\s*=\s*[\"']?(https?://[^\"'\s<>]{1,2000})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ArticleList:
    """`order` are numbers of entries, cluster by cluster, so that each is unpacked once; what was passed over is
    counted: other names of articles, what is no text, web pages that are no articles, entries that make no sense."""

    order: NDArray[np.uint32]
    redirects: int
    not_text: int
    not_listed: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it lies in the file. `identity` is a hash of everything that is kept of it: the same article in
    two editions is one document. `link` is its address on the web, or its place in the file where it names none."""

    identity: str
    title: str
    link: str
    data: bytes


def list_articles(zim: ZimFile, report: Report) -> ArticleList:
    """Look at every entry once; `report(done, all)` is called now and then."""
    listed = _listed(zim)
    space = "C" if zim.new_namespaces else "A"
    found, places = array("I"), array("Q")
    redirects = not_text = not_listed = unreadable = 0
    for index, place in enumerate(zim.places()):
        if index % _REPORT_EVERY == 0:
            report(index, zim.entry_count)
        if place is None:
            unreadable += 1
        elif place.namespace != space:
            not_text += place.has_content and not zim.new_namespaces and place.namespace in _OLD_CONTENT
        elif not place.has_content:
            redirects += place.redirect >= 0
        elif not place.mime.startswith(_HTML):
            not_text += 1
        elif listed is not None and not listed[index]:
            not_listed += 1
        else:
            found.append(index)
            places.append(place.cluster << 32 | place.blob)
    # `frombuffer` takes no empty buffer.
    order: NDArray[np.uint32] = np.empty(0, np.uint32)
    if found:
        by_place = np.argsort(np.frombuffer(places, dtype=np.uint64), kind="stable")
        order = np.frombuffer(found, dtype=np.uintc).astype(np.uint32)[by_place]
    return ArticleList(order, redirects, not_text, not_listed, unreadable)


def _listed(zim: ZimFile) -> bytearray | None:
    """Which entries the file itself calls articles; None when it does not say (older files) or the list is damaged."""
    try:
        place = zim.find("X", _LISTING)
        data = zim.content(zim.resolve(place), 4 * zim.entry_count) if place is not None else b""
    except DocumentError:
        return None
    numbers = np.frombuffer(data[: len(data) // 4 * 4], dtype="<u4")
    if not len(numbers) or int(numbers.max()) >= zim.entry_count:
        return None
    listed = np.zeros(zim.entry_count, np.uint8)
    listed[numbers] = 1
    return bytearray(listed.tobytes())


def article(zim: ZimFile, index: int) -> Article:
    """Raises `DocumentError` with a sentence about this one article."""
    place = zim.entry(index)
    path, title = zim.names(place)
    data = zim.content(place, LARGEST_ARTICLE_BYTES)
    link = _link(data, path, place)
    digest = hashlib.sha256(b"aquifer zim article")
    for part in (title.encode(), link.encode(), data):
        digest.update(len(part).to_bytes(8, "little") + part)
    return Article(digest.hexdigest(), title, link, data)


def _link(data: bytes, path: str, place: EntryPlace) -> str:
    tag = _CANONICAL.search(data[:_HEAD_BYTES])
    href = _HREF.search(tag.group()) if tag else None
    if href is not None:
        link = href.group(1).decode("utf-8", "replace").replace("&amp;", "&")
        if link.isprintable():
            return link
    return f"zim:{place.namespace}/{quote(path)}"[:LONGEST_LINK]


def parse_article(found: Article, limits: ReadLimits, report: Report) -> ParsedDocument:
    """The pages of an article, read as any web page. Raises `DocumentError`, also when there is no text in it."""
    source = Source(found.title, data=found.data)
    reading = Reading(source, limits, report, Budget(chars=limits.largest_text_chars), _no_members)
    try:
        read = html_reader.read(reading)
    except (DocumentError, MemoryError):
        raise
    except RecursionError as error:
        raise DocumentError("Its parts lie inside each other too deeply.") from error
    except Exception as error:
        log.info("an article cannot be read", exc_info=True)
        raise DocumentError(f"It cannot be read as a web page ({type(error).__name__}).") from error
    return ParsedDocument(
        read.media_type, found.title, read.pages, READER, read.warnings, read.author, read.created, read.tables
    )


def _no_members(_outer: Reading, source: Source) -> ParsedDocument:
    raise DocumentError(f"{source.name} is inside a web page and was not read.")
