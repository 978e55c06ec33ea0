"""The words a document opens with: its title and the beginning of its first page; knows no question and no index.

"3M's 10-K" names a document, not a page: the words that tell which report is meant stand on its cover, while the page
that holds the answer says them as often as every other page of it.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from engine.retrieval.library_store import LibraryStore
from engine.retrieval.terms import terms_of

CHARS = 2_000
# With fewer chunks the opening is the document, and its passages say the same already.
LONG_CHUNKS = 10
_REMEMBERED = 4_000


@dataclass(frozen=True, slots=True)
class Opening:
    """Its words (`terms_of`); whether the document is long beside them."""

    words: frozenset[str]
    long: bool


class Openings:
    """What was looked at is remembered: the hash of a document names its content, but not into how many chunks one
    embedder had it cut. Any thread may ask."""

    def __init__(self, store: LibraryStore) -> None:
        self._store = store
        self._known: dict[str, Opening] = {}
        self._lock = threading.Lock()

    def words(self, sha256s: Sequence[str]) -> dict[str, Opening]:
        """The opening of each; nothing for a document that is gone."""
        with self._lock:
            found = {sha256: self._known[sha256] for sha256 in sha256s if sha256 in self._known}
        missing = [sha256 for sha256 in sha256s if sha256 not in found]
        texts = self._store.openings(missing, CHARS) if missing else {}
        fresh = {
            sha256: Opening(frozenset(terms_of(text)), chunks >= LONG_CHUNKS)
            for sha256, (text, chunks) in texts.items()
        }
        with self._lock:
            self._known.update(fresh)
            while len(self._known) > _REMEMBERED:
                del self._known[next(iter(self._known))]
        return found | fresh
