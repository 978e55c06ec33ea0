"""Making the search index agree with library.sqlite again after a crash or damage; knows no embedder."""

from __future__ import annotations

import logging

from engine.retrieval.lancedb_store import IndexDamaged
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.search_index import SearchIndex
from engine.retrieval.types import DocumentState

log = logging.getLogger(__name__)


def compare(store: LibraryStore, index: SearchIndex, *, anew: bool) -> list[str]:
    """Delete rows no document owns; returns the documents to embed (again). Runs on the `index` lane.

    `anew`: nothing of the index can be used, for it is damaged.
    """
    indexed = store.in_state(DocumentState.INDEXED)
    counts: dict[str, int] = {}
    if anew:
        index.reset()
    else:
        try:
            counts = index.counts()
            index.load()
        except IndexDamaged as error:
            log.warning("the search index is made anew: %s", error)
            index.reset()
            counts = {}
    store.requeue([sha256 for sha256, chunks in indexed.items() if counts.get(sha256, 0) != chunks])
    orphans = [sha256 for sha256 in counts if sha256 not in indexed]
    if orphans:
        index.delete_documents(orphans)
    return list(store.in_state(DocumentState.QUEUED))


def compare_next(store: LibraryStore, index: SearchIndex) -> None:
    """The same for the index that is being filled for another embedder. Runs on the `index` lane."""
    done = store.next.done()
    try:
        counts = index.counts()
    except IndexDamaged as error:
        log.warning("the index of the new embedder is begun again: %s", error)
        index.reset()
        counts = {}
    store.next.forget([sha256 for sha256, chunks in done.items() if counts.get(sha256, 0) != chunks])
    orphans = [sha256 for sha256 in counts if sha256 not in done]
    if orphans:
        index.delete_documents(orphans)
