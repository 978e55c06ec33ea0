"""A ZIM file comes into a collection, article by article, and goes on where it was; knows no search and no format.

An article is found by the hash of its content, so that nothing is read or embedded twice. Articles come to rest in
another order than they are read; on record is the place before which all of them did.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import AquiferError, DocumentError, ReaderStopped, StorageError
from engine.core.events import Phase
from engine.retrieval.ingest import IngestParts, missing_text
from engine.retrieval.library_store import InboxItem
from engine.retrieval.types import DocumentProgress, DocumentState, Receipt
from engine.retrieval.zim_reader import ArticleFacts, ZimListing, ZimReader
from engine.retrieval.zim_report import READER, about_file, article_name, gaps, summary
from engine.retrieval.zim_store import MOST_EXAMPLES, ArticleMember, ZimOrder, ZimRecord, ZimTally

TELL_EVERY_S, NOTE_EVERY_S = 0.25, 1.0
MOST_ADOPTED = 500
# One damaged cluster may hold thousands of short articles; a reader that stops each time is another matter.
MOST_FAILURES_IN_A_ROW, MOST_STOPS_IN_A_ROW = 5_000, 20
# An embedder that is gone fails them by the batch.
MOST_LOST_IN_A_ROW = 200


@dataclass(slots=True)
class _Rest:
    """How an article came to rest: its passages, or why it failed."""

    passages: int = 0
    new: bool = False
    failure: str = ""


class Ledger:
    """The articles that are under way, in the order they were read; any thread may call."""

    def __init__(self, position: int, tally: ZimTally) -> None:
        self._lock = threading.Lock()
        self._open: OrderedDict[int, _Rest | None] = OrderedDict()
        self._position, self._tally = position, tally.model_copy(deep=True)

    def begin(self, position: int) -> None:
        with self._lock:
            self._open[position] = None

    def rest(self, position: int, how: _Rest) -> None:
        with self._lock:
            self._open[position] = how

    def settled(self) -> tuple[int, ZimTally]:
        """The place before which every article came to rest, and what became of those."""
        with self._lock:
            while self._open and (how := next(iter(self._open.values()))) is not None:
                self._position = self._open.popitem(last=False)[0] + 1
                _count(self._tally, how)
            return self._position, self._tally.model_copy(deep=True)


def _count(tally: ZimTally, how: _Rest) -> None:
    if not how.failure:
        tally.read += 1
        tally.passages += how.passages
        tally.new += how.new
        return
    tally.failed += 1
    if len(tally.failures) < MOST_EXAMPLES:
        tally.failures.append(how.failure)


class ZimImport:
    """Made for one run of adding; works on the calling thread."""

    def __init__(self, parts: IngestParts) -> None:
        self._parts = parts

    def add(self, item: InboxItem) -> None:
        """Read a file into the collection of the item, from where an earlier run stopped. Raises `Cancelled`."""
        self._run(ZimOrder("", item.path, item.shown, item.collection), item)

    def go_on(self, sha256: str) -> None:
        """Take up the imports of this file that the end of the program interrupted. Raises `Cancelled`."""
        orders = self._parts.store.zims.interrupted(sha256)
        if not orders:
            self._parts.store.zims.fail(sha256, "")
        for order in orders:
            self._run(order, InboxItem(0, order.path, order.shown, order.collection, ""))

    def _run(self, order: ZimOrder, item: InboxItem) -> None:
        parts, started_s = self._parts, time.monotonic()
        parts.emit(DocumentProgress(order.shown, DocumentState.READING))
        path, name = Path(order.path), Path(order.shown).name
        reader = ZimReader(parts.reader, path, name, parts.limits, parts.rules, parts.token)
        try:
            listing = reader.listing(lambda done, total: self._phase(f"Looking through {name}", done, total, "entries"))
            if order.sha256 not in ("", listing.sha256):
                raise DocumentError(f"{name} is another file now than the one that was read.", "Add it again.")
        except AquiferError as error:
            if order.sha256:
                parts.store.zims.fail(order.sha256, str(error))
            failure = Receipt(item.shown, order.sha256, "failed", 0, 0, 0, str(error), time.monotonic() - started_s)
            parts.books.give([(item.collection, failure)])
            return
        order = ZimOrder(listing.sha256, order.path, order.shown, order.collection)
        about = about_file(listing, name, path, "")
        size, count = listing.facts.size_bytes, len(listing.order)
        record = parts.store.zims.begin(order, item.kind, size, about, count)
        parts.books.begin(listing.sha256, [item], started_s)
        run = _Run(parts, reader, listing, record, order)
        try:
            checksum = record.checksum or self._checked(reader, record)
            tally = run.all()
        except AquiferError as error:
            parts.store.zims.fail(listing.sha256, str(error))
            read = run.ledger.settled()[1].read
            failure = Receipt(order.shown, listing.sha256, "failed", count, read, 0, str(error), 0.0, READER)
            parts.books.ended(listing.sha256, failure)
            return
        self._finish(run, tally, checksum)

    def _checked(self, reader: ZimReader, record: ZimRecord) -> str:
        found = reader.checksum(lambda done, total: self._phase(f"Checking {reader.name}", done, total, "MB"))
        self._parts.store.zims.checked(record, found)
        return found

    def _phase(self, words: str, done: int, total: int, unit: str) -> None:
        self._parts.emit(Phase(f"{words}: {done:,} of {total:,} {unit}"))

    def _finish(self, run: _Run, tally: ZimTally, checksum: str) -> None:
        parts, listing = self._parts, run.listing
        reason = gaps(listing, tally, checksum)
        lines = summary(listing, tally, run.reader.path)
        about = about_file(listing, run.reader.name, run.reader.path, "\n\n".join([*lines, reason]), lines)
        indexed = tally.read > 0
        parts.store.zims.finish(run.record, about, reason, indexed=indexed)
        status = "failed" if not indexed else "indexed" if tally.new else "unchanged"
        parts.books.ended(
            listing.sha256,
            Receipt(
                run.order.shown, listing.sha256, status, len(listing.order), tally.read, tally.passages, reason, 0.0,
                about.reader, lines, language=about.language,
            ),
        )  # fmt: skip


@dataclass(slots=True)
class _Run:
    """The articles of one file, from the place on record to the end."""

    parts: IngestParts
    reader: ZimReader
    listing: ZimListing
    record: ZimRecord
    order: ZimOrder
    ledger: Ledger = field(init=False)
    adopted: list[ArticleMember] = field(default_factory=list)
    told_s: float = 0.0
    noted_s: float = 0.0
    failures: int = 0
    stops: int = 0
    lost: int = 0

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.record.position, self.record.tally)

    def all(self) -> ZimTally:
        """Raises `Cancelled`, or `AquiferError` when it makes no sense to go on."""
        parts = self.parts
        try:
            for position in range(self.record.position, len(self.listing.order)):
                parts.between_files(parts.token)
                if self.lost > MOST_LOST_IN_A_ROW:
                    raise StorageError(
                        f"{self.lost:,} articles in a row were read but could not be taken into the search index.",
                        "What was taken before can be searched. Add the file again to go on.",
                    )
                self._one(position)
                self._tell(position + 1)
        finally:
            # What is under way comes to rest first, also when this was cancelled: the record is then exact.
            parts.drain()
            self._note()
        # All was read, but what was under way may have been given up.
        parts.token.check()
        return self.ledger.settled()[1]

    def _one(self, position: int) -> None:
        self.ledger.begin(position)
        entry = self.listing.order[position]
        title = f"entry {entry}"
        try:
            facts = self.reader.look(entry)
            title = facts.title
            self._take(position, entry, facts)
        except DocumentError as error:
            self._failed(position, title, error)

    def _take(self, position: int, entry: int, facts: ArticleFacts) -> None:
        parts, zims = self.parts, self.parts.store.zims
        if facts.file != self.listing.facts.identity:
            raise ZimGone(f"{self.reader.name} was replaced by another file while it was read.", "Add it again.")
        path = f"{self.order.shown}/{article_name(facts.title, self.listing.facts.title)}"
        article = ArticleMember(facts.sha256, path, facts.link, facts.size_bytes)
        known = zims.known(self.record, article)
        if known is not None:
            if not known.listed:
                self.adopted.append(article)
            self._good(position, _Rest(known.passages))
            return
        if parts.books.on_the_way(facts.sha256):
            self._good(position, _Rest())
            return
        read = self.reader.read(entry)
        if not read.spans:
            raise DocumentError(missing_text(read))
        if not zims.register(self.record, article):
            raise self._gone()

        def at_rest(reason: str) -> None:
            self.lost = self.lost + 1 if reason else 0
            failure = f"“{facts.title}”: {reason}" if reason else ""
            self.ledger.rest(position, _Rest(len(read.spans), new=True, failure=failure))

        parts.books.begin_part(facts.sha256, at_rest)
        parts.put(facts.sha256, read, missing_text(read))
        self.failures = self.stops = 0

    def _good(self, position: int, how: _Rest) -> None:
        self.ledger.rest(position, how)
        self.failures = self.stops = 0

    def _failed(self, position: int, title: str, error: DocumentError) -> None:
        if isinstance(error, ZimGone):
            raise error
        if not self.reader.path.is_file():
            raise DocumentError(f"{self.reader.name} is not there any more.", "Add it again to go on.") from error
        self.failures += 1
        self.stops += isinstance(error, ReaderStopped)
        if self.failures > MOST_FAILURES_IN_A_ROW or self.stops > MOST_STOPS_IN_A_ROW:
            raise DocumentError(
                f"{self.failures:,} articles in a row could not be read; the last one: {error.user_message}",
                "What was read before can be searched. Download the file again, then add it to go on.",
            ) from error
        self.ledger.rest(position, _Rest(failure=f"“{title}”: {error.user_message}"))

    def _tell(self, done: int) -> None:
        now_s = time.monotonic()
        if now_s - self.told_s >= TELL_EVERY_S or done == len(self.listing.order):
            self.told_s = now_s
            total = len(self.listing.order)
            self.parts.emit(DocumentProgress(self.order.shown, DocumentState.READING, done, total))
        due = now_s - self.noted_s >= NOTE_EVERY_S or len(self.adopted) >= MOST_ADOPTED
        if due and not self._note():
            raise self._gone()

    def _note(self) -> bool:
        self.noted_s = time.monotonic()
        position, tally = self.ledger.settled()
        adopted, self.adopted = self.adopted, []
        return self.parts.store.zims.note(self.record, position, tally, adopted)

    def _gone(self) -> ZimGone:
        return ZimGone(f"{self.reader.name} was removed while it was read.")


class ZimGone(DocumentError):
    """A person took the file out of the collection, or put another one in its place."""
