"""What the reading worker does with a ZIM file: list, check, look at an article, read it; knows no library.

Requests, all with "path" and "name": {"op": "zim_list"} answers what the file says of itself, with the numbers of its
articles (32-bit, little endian) in the blob; {"op": "zim_check"} whether its checksum is right; {"op": "zim_look",
"entry"} the identity, title and link of an article, and which file it is of; {"op": "zim_read", "entry"} its pages.
The first two report {"page", "pages"} while they work.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from engine.core.frames import Header
from engine.documents.types import ParsedDocument, ReadLimits
from engine.documents.zim_articles import Article, article, list_articles, parse_article
from engine.documents.zim_file import ZimFile

READ = "zim_read"
_REPORT_EVERY_BYTES = 64 << 20
Report = Callable[[Header], None]


class OpenZim:
    """The file asked for last stays open, with the article looked at last: it is read next."""

    def __init__(self) -> None:
        self._key: tuple[str, int, int] | None = None
        self._file: ZimFile | None = None
        self._article: tuple[int, Article] | None = None

    def file(self, request: Header) -> ZimFile:
        """Raises `DocumentError`."""
        path = Path(str(request["path"]))
        key = _key(path)
        if self._file is None or key != self._key:
            self._close()
            self._file, self._key = ZimFile(path, str(request["name"])), key
        return self._file

    def article(self, request: Header) -> Article:
        """Raises `DocumentError`."""
        file, entry = self.file(request), int(request["entry"])
        if self._article is None or self._article[0] != entry:
            self._article = None
            self._article = (entry, article(file, entry))
        return self._article[1]

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = self._key = self._article = None


def _key(path: Path) -> tuple[str, int, int]:
    """Changes with the file, so that another one under the same name is opened anew."""
    try:
        facts = path.stat()
    except OSError:
        return str(path), -1, -1  # opening it says what is wrong
    return str(path), facts.st_size, facts.st_mtime_ns


def answer(zim: OpenZim, request: Header, report: Report) -> tuple[Header, bytes]:
    """For every request but `READ`."""
    if request["op"] == "zim_list":
        return _list(zim.file(request), report)
    if request["op"] == "zim_check":
        return {"checksum": _check(zim.file(request), report)}, b""
    file, found = zim.file(request).identity, zim.article(request)
    reply = {"identity": found.identity, "title": found.title, "link": found.link, "size": len(found.data)}
    return reply | {"file": file}, b""


def read(zim: OpenZim, request: Header, report: Callable[[int, int], None]) -> ParsedDocument:
    """The pages of an article."""
    limits = ReadLimits(largest_text_chars=int(request["largest_text_chars"]))
    return parse_article(zim.article(request), limits, report)


def _list(file: ZimFile, report: Report) -> tuple[Header, bytes]:
    found = list_articles(file, lambda done, total: report({"page": done, "pages": total}))
    counts = {
        "redirects": found.redirects,
        "not_text": found.not_text,
        "not_listed": found.not_listed,
        "unreadable": found.unreadable,
    }
    return {"facts": asdict(file.facts()), "counts": counts}, found.order.astype("<u4").tobytes()


def _check(file: ZimFile, report: Report) -> str:
    """ "right", "wrong", or "none" when the file carries none."""
    if not any(file.checksum):
        return "none"
    digest, done, told = hashlib.md5(usedforsecurity=False), 0, -_REPORT_EVERY_BYTES
    for part in file.checksum_parts():
        if done - told >= _REPORT_EVERY_BYTES:
            told = done
            report({"page": done >> 20, "pages": file.checksum_at >> 20})
        digest.update(part)
        done += len(part)
    return "right" if digest.digest() == file.checksum else "wrong"
