"""Vectors of passages that an earlier version of a file had too: an edit embeds only what changed; reads only."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from engine.retrieval.embedder import Vectors
from engine.retrieval.lancedb_store import IndexDamaged
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.search_index import SearchIndex

log = logging.getLogger(__name__)

MOST_VERSIONS = 3


class KnownVectors:
    """Made for one run; only while the index was made with the embedder of the run."""

    def __init__(self, store: LibraryStore, index: SearchIndex) -> None:
        self._store = store
        self._index = index

    def find(self, sha256: str, texts: Sequence[str]) -> dict[int, Vectors]:
        """By the place of a text, the vector of the same text in a document that lay at the same path."""
        known: dict[str, Vectors] = {}
        try:
            for other in self._store.at_same_paths(sha256)[:MOST_VERSIONS]:
                for text, vector in self._index.texts_and_vectors(other):
                    known.setdefault(text, vector)
        except IndexDamaged as error:
            log.warning("vectors of an earlier version are not used: %s", error)
        return {number: known[text] for number, text in enumerate(texts) if text in known}
