"""A library in memory for tests of chats: pages of text, found by shared words, with word-count vectors."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.chat.sentences import content_words
from engine.core.jobs import CancelToken
from engine.retrieval.document_filter import NO_FILTER, DocumentFacts, DocumentFilter, Narrowed, matches
from engine.retrieval.question_filter import understand
from engine.retrieval.types import Chunk, CollectionInfo, DocumentInfo, DocumentState, Hit, PageView, Rectangle

DIMENSION = 512


def word_vector(text: str) -> npt.NDArray[np.float32]:
    """Normalised counts of hashed words: texts with common words are similar."""
    vector = np.zeros(DIMENSION, np.float32)
    for word in content_words(text):
        vector[zlib.crc32(word.encode()) % DIMENSION] += 1
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector


def _facts(sha256: str, name: str) -> DocumentFacts:
    return DocumentFacts(sha256, name, "text/plain", "", "", "", ())


class MemoryLibrary:
    """The part of the library a chat sees; each page is one chunk."""

    def __init__(self) -> None:
        self.pages: dict[tuple[str, int], tuple[str, str, str]] = {}
        self.queries: list[str] = []
        self.unread = 0
        self.hyde: set[str] = set()
        self.identity = "word counts"
        self.hypotheses: list[str] = []
        self.error: Exception | None = None

    def put(self, collection: str, name: str, *pages: str) -> str:
        sha256 = hashlib.sha256(name.encode()).hexdigest()
        for number, text in enumerate(pages, start=1):
            self.pages[(sha256, number)] = (collection, name, text)
        return sha256

    def find(
        self,
        query: str,
        collections: Sequence[str],
        top_k: int,
        token: CancelToken,
        priority: int,
        where: DocumentFilter = NO_FILTER,
        *,
        hypothesis: str = "",
    ) -> list[Hit]:
        token.check()
        self.hypotheses.append(hypothesis)
        self.queries.append(query)
        if self.error is not None:
            raise self.error
        wanted = content_words(query)
        hits = []
        for (sha256, number), (collection, name, text) in self.pages.items():
            if collection in collections and matches(where, _facts(sha256, name)):
                similarity = float(word_vector(query) @ word_vector(text))
                coverage = len(wanted & content_words(text)) / max(1, len(wanted))
                chunk = Chunk(sha256, 0, number, 0, len(text), text)
                hits.append(Hit(chunk, name, name, coverage, similarity, coverage))
        return sorted(hits, key=lambda hit: -hit.score)[:top_k]

    def embed(self, texts: Sequence[str], token: CancelToken, priority: int) -> npt.NDArray[np.float32]:
        return np.stack([word_vector(text) for text in texts])

    def narrow(self, question: str, collections: Sequence[str]) -> Narrowed:
        where, rest = understand(question)
        names = {sha: name for (sha, _), (collection, name, _) in self.pages.items() if collection in collections}
        count = sum(matches(where, _facts(sha, name)) for sha, name in names.items()) if where else 0
        return Narrowed(where, rest, count) if count else Narrowed(NO_FILTER, question, 0)

    def matching(self, collections: Sequence[str], where: DocumentFilter) -> frozenset[str]:
        pages = self.pages.items()
        return frozenset(s for (s, _), (c, name, _) in pages if c in collections and matches(where, _facts(s, name)))

    def collections(self) -> list[CollectionInfo]:
        names = sorted({collection for collection, _, _ in self.pages.values()})
        return [CollectionInfo(name, "library", 1, 1, hyde=name in self.hyde) for name in names]

    def page(self, sha256: str, number: int) -> PageView:
        return PageView(sha256, number, self.pages[(sha256, number)][2], 0, 0, ())

    @property
    def embedder_identity(self) -> str:
        return self.identity

    def rectangles(self, sha256: str, page: int, char_start: int, char_end: int) -> tuple[Rectangle, ...]:
        return ()

    def list(self, collection: str | None = None) -> Sequence[DocumentInfo]:
        states = [DocumentState.QUEUED] * self.unread
        found = {sha: name for (sha, _), (where, name, _) in self.pages.items() if collection in (None, where)}
        pages = {sha: max(1, sum(key[0] == sha for key in self.pages)) for sha in (*found, "0")}
        return [
            DocumentInfo(sha, name, name, collection or "", state, "text/plain", "", 0, *[pages[sha]] * 3, "", 0.0)
            for (sha, name), state in [*((item, DocumentState.INDEXED) for item in found.items()),
                                       *((("0", "late.txt"), state) for state in states)]
        ]  # fmt: skip
