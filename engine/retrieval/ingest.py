"""One run of adding files: store the original, read, hand over to the pipeline, give a receipt; no search here."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from engine.core.errors import AquiferError
from engine.core.events import Event
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken
from engine.documents.types import NO_TEXT, ReadLimits
from engine.retrieval.document_reader import CutRules, DocumentReader, Source
from engine.retrieval.library_store import InboxItem, LibraryStore
from engine.retrieval.originals import Originals
from engine.retrieval.path_expansion import UnreadablePath
from engine.retrieval.pipeline import PendingDocument
from engine.retrieval.read_document import ReadDocument
from engine.retrieval.types import DEFAULT_COLLECTION, DocumentDone, DocumentProgress, DocumentState, Receipt
from engine.retrieval.zim_reader import is_zim

log = logging.getLogger(__name__)

_MOST_NAMED_PAGES = 12


@dataclass(frozen=True, slots=True)
class Order:
    """What one run is to do: paths to add, paths that lead nowhere, stored documents to take up `again`."""

    items: tuple[InboxItem, ...]
    unreadable: tuple[UnreadablePath, ...] = ()
    again: tuple[str, ...] = ()
    collection: str = DEFAULT_COLLECTION
    password: str = field(default="", repr=False)
    priority: int = PRIORITY_BACKGROUND


@dataclass(slots=True)
class _Way:
    """A document on its way through this run, with every path that led to it."""

    items: list[InboxItem]
    started_s: float
    # A part of a larger file (an article of a ZIM file): it has no receipt, this is told "" or why it failed.
    at_rest: Callable[[str], None] | None = None


class Books:
    """Which documents are on their way and which receipts were given; any thread may call."""

    def __init__(self, store: LibraryStore, emit: Callable[[Event], None], live: dict[str, DocumentState]) -> None:
        self._store = store
        self._emit = emit
        self._live = live
        self._lock = threading.Lock()
        self._ways: dict[str, _Way] = {}
        self.receipts: list[Receipt] = []

    def join(self, sha256: str, item: InboxItem) -> bool:
        """Add a path to a document that is on its way already; false when it is not."""
        with self._lock:
            way = self._ways.get(sha256)
            if way is not None:
                way.items.append(item)
            return way is not None

    def begin(self, sha256: str, items: list[InboxItem], started_s: float) -> None:
        with self._lock:
            self._ways[sha256] = _Way(items, started_s)
        self._live[sha256] = DocumentState.READING

    def begin_part(self, sha256: str, at_rest: Callable[[str], None]) -> None:
        """A document that is told to `at_rest` and to nobody else."""
        with self._lock:
            self._ways[sha256] = _Way([], time.monotonic(), at_rest)

    def on_the_way(self, sha256: str) -> bool:
        with self._lock:
            return sha256 in self._ways

    def ended(self, sha256: str, receipt: Receipt) -> None:
        """A file of parts came to rest."""
        way = self._end(sha256)
        seconds = time.monotonic() - way.started_s
        self.give([(item.collection, replace(receipt, path=item.shown, seconds=seconds)) for item in way.items])

    def moved(self, sha256: str, state: DocumentState, pages: int) -> None:
        with self._lock:
            items = self._ways[sha256].items
        if items:
            self._live[sha256] = state
            self._emit(DocumentProgress(items[0].shown, state, pages, pages))

    def indexed(self, documents: Sequence[PendingDocument]) -> None:
        """They are durable and can be found."""
        receipts: list[tuple[str, Receipt]] = []
        for pending in documents:
            way, read = self._end(pending.sha256), pending.read
            if way.at_rest is not None:
                way.at_rest("")
            seconds = time.monotonic() - way.started_s
            for number, item in enumerate(way.items):
                receipt = Receipt(
                    item.shown, pending.sha256, "unchanged" if number else "indexed", len(read.pages), read.pages_read,
                    len(read.spans), pending.reason, seconds, read.reader, read.warnings, read.pages_recognised,
                    read.ocr_confidence, read.tables, read.language,
                )  # fmt: skip
                receipts.append((item.collection, receipt))
        self.give(receipts)

    def pipeline_failed(self, pending: PendingDocument, error: AquiferError) -> None:
        """It could not be embedded or written."""
        self.failed(pending.sha256, str(error), pending.read)

    def failed(self, sha256: str, reason: str, read: ReadDocument | None = None) -> None:
        """It came to rest without being indexed."""
        way = self._end(sha256)
        pages = len(read.pages) if read else 0
        if way.at_rest is not None:
            # Its row would stand for an article that nobody can find; one with stored pages is only embedded again.
            if not self._store.drop_queued([sha256]):
                self._store.fail(sha256, reason, pages)
            way.at_rest(reason)
            return
        try:
            self._store.fail(sha256, reason, pages)
        except AquiferError as error:
            log.warning("a failure could not be recorded: %s", error)
        seconds = time.monotonic() - way.started_s
        reader, warnings = (read.reader, read.warnings) if read else ("", ())
        self.give(
            [
                (
                    item.collection,
                    Receipt(item.shown, sha256, "failed", pages, 0, 0, reason, seconds, reader, warnings),
                )
                for item in way.items
            ]
        )

    def give(self, receipts: Sequence[tuple[str, Receipt]]) -> None:
        """Keep and announce (collection, receipt) pairs."""
        try:
            self._store.note(receipts)
        except AquiferError as error:
            log.warning("receipts could not be kept: %s", error)
        for _, receipt in receipts:
            with self._lock:
                self.receipts.append(receipt)
            self._emit(DocumentDone(receipt))

    def unfinished(self) -> list[str]:
        """Documents that neither were indexed nor failed."""
        with self._lock:
            return list(self._ways)

    def forget_unfinished(self) -> None:
        for sha256 in self.unfinished():
            self._end(sha256)

    def _end(self, sha256: str) -> _Way:
        self._live.pop(sha256, None)
        with self._lock:
            return self._ways.pop(sha256)


@dataclass(frozen=True, slots=True)
class IngestParts:
    """What one run works with. `put` is the pipeline's."""

    store: LibraryStore
    originals: Originals
    reader: DocumentReader
    limits: ReadLimits
    rules: CutRules
    put: Callable[[str, ReadDocument, str], None]
    emit: Callable[[Event], None]
    token: CancelToken
    books: Books
    # Called between two files: a pause of the person.
    between_files: Callable[[CancelToken], None] = CancelToken.check
    # Waits until everything that was put is written (or, after a cancellation, given up).
    drain: Callable[[], None] = lambda: None


class ZimFiles(Protocol):
    """How ZIM files come in: article by article."""

    def add(self, item: InboxItem, /) -> None: ...

    def go_on(self, sha256: str, /) -> None: ...


class Ingest:
    """Reads one file after the other on the calling thread, ahead of the pipeline."""

    def __init__(self, parts: IngestParts, zims: ZimFiles) -> None:
        self._parts, self._zims = parts, zims

    def run(self, order: Order) -> None:
        """Deal with the whole order. Raises `Cancelled`."""
        parts = self._parts
        nowhere = [Receipt(path.shown, "", "failed", 0, 0, 0, path.reason, 0.0) for path in order.unreadable]
        parts.books.give([(order.collection, receipt) for receipt in nowhere])
        for sha256 in order.again:
            parts.between_files(parts.token)
            if parts.store.zims.is_file(sha256):
                self._zims.go_on(sha256)
                continue
            if parts.store.zims.is_article(sha256):
                parts.books.begin_part(sha256, lambda _reason: None)
                self._read(sha256, sha256)
                continue
            members = [InboxItem(0, "", path, name, "") for name, path in parts.store.members(sha256)]
            if members:
                parts.books.begin(sha256, members[:1], time.monotonic())
                self._read(sha256, members[0].shown)
        files: list[InboxItem] = []
        archives: list[InboxItem] = []
        for item in order.items:
            (archives if is_zim(Path(item.path)) else files).append(item)
        for item in files:
            parts.between_files(parts.token)
            self._one(item)
        # Last, for one may take days.
        for item in archives:
            parts.between_files(parts.token)
            self._zims.add(item)

    def _one(self, item: InboxItem) -> None:
        parts, started_s = self._parts, time.monotonic()
        name = Path(item.shown).name
        parts.emit(DocumentProgress(item.shown, DocumentState.READING))
        sha256 = ""
        try:
            original = parts.originals.store(Path(item.path), name, parts.limits.largest_file_bytes, parts.token)
            sha256 = original.sha256
            before = parts.store.state(sha256)
            parts.store.register(sha256, original.size_bytes, item)
        except AquiferError as error:
            failure = Receipt(item.shown, sha256, "failed", 0, 0, 0, str(error), time.monotonic() - started_s)
            parts.books.give([(item.collection, failure)])
            return
        if parts.books.join(sha256, item):
            return  # the same content is on its way; its receipt comes with the other's
        if before is DocumentState.INDEXED and (info := parts.store.document(sha256)) is not None:
            receipt = Receipt(
                item.shown, sha256, "unchanged", info.pages, info.pages_read, info.chunks, info.reason,
                time.monotonic() - started_s, info.reader, info.warnings, info.pages_recognised, info.ocr_confidence,
                info.tables, info.language,
            )  # fmt: skip
            parts.books.give([(item.collection, receipt)])
            return
        parts.books.begin(sha256, [item], started_s)
        self._read(sha256, item.shown)

    def _read(self, sha256: str, shown: str) -> None:
        parts, name = self._parts, Path(shown).name

        def on_page(page: int, pages: int) -> None:
            parts.emit(DocumentProgress(shown, DocumentState.READING, page, pages))

        try:
            stored = parts.store.read_document(sha256)
            if stored is not None:
                read = parts.reader.cut(stored, name, parts.limits, parts.rules, token=parts.token)
            else:
                source = Source(parts.originals.path(sha256), name)
                read = parts.reader.read(source, parts.limits, parts.rules, token=parts.token, on_page=on_page)
        except AquiferError as error:
            parts.books.failed(sha256, str(error))
            return
        reason = missing_text(read)
        if not read.spans:
            parts.books.failed(sha256, reason, read)
            return
        parts.books.moved(sha256, DocumentState.EMBEDDING, len(read.pages))
        parts.put(sha256, read, reason)


def missing_text(read: ReadDocument) -> str:
    """Sentences about the pages that gave no (complete) text, and about those recognised in pictures; "" when all pages
    gave their own text."""
    total = len(read.pages)
    without = [page.number for page in read.pages if page.problem == NO_TEXT]
    damaged = [(page.number, page.problem) for page in read.pages if page.problem and page.problem != NO_TEXT]
    if not read.spans and not without and not damaged:
        return f"There is no text on any of its {total} pages: they are blank." if total != 1 else "Its page is blank."
    if not read.spans and not damaged:
        pages = f"any of its {total} pages" if total != 1 else "its page"
        return f"There is no text on {pages}: only pictures or drawings, and text recognition found no words in them."
    sentences = []
    if without:
        sentences.append(
            f"No text on {_page_list(without)} of {total}: only pictures or drawings, and text recognition found no"
            " words in them."
        )
    for problem in dict.fromkeys(problem for _, problem in damaged):
        named = _page_list([number for number, other in damaged if other == problem])
        sentences += [f"{_capital(named)} {problem}."]
    return " ".join([*sentences, *_recognised(read)])


def _recognised(read: ReadDocument) -> Iterator[str]:
    numbers = [page.number for page in read.pages if page.ocr_confidence is not None]
    sure = read.ocr_confidence
    if not numbers or sure is None:
        return
    total = len(read.pages)
    if total == 1:
        yield f"Its page was read by text recognition ({100 * sure:.0f} % sure)."
    elif len(numbers) == total:
        yield f"All {total} pages were read by text recognition ({100 * sure:.0f} % sure)."
    elif len(numbers) == 1:
        yield f"{_capital(_page_list(numbers))} of {total} was read by text recognition ({100 * sure:.0f} % sure)."
    else:
        yield f"{_capital(_page_list(numbers))} of {total} were read by text recognition ({100 * sure:.0f} % sure)."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _page_list(numbers: list[int]) -> str:
    """ "page 3", "pages 1-4, 7 and 23 more"."""
    ranges: list[tuple[int, int]] = []
    for number in numbers:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    named = ranges[:_MOST_NAMED_PAGES]
    words = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in named)
    left = sum(last - first + 1 for first, last in ranges[_MOST_NAMED_PAGES:])
    more = f" and {left} more" if left else ""
    return f"page{'s' if len(numbers) > 1 else ''} {words}{more}"
