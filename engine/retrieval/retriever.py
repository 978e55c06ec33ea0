"""From a question to the best passages: dense and BM25 lists, fused, one passage a page first; writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.core.jobs import CancelToken
from engine.retrieval.embedder import Vectors
from engine.retrieval.evidence import QuestionWords
from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.library_store import LibraryStore, StoredChunk
from engine.retrieval.query_literals import codes, contains, quoted_phrases
from engine.retrieval.rank_fusion import fuse, reciprocal_ranks, scaled
from engine.retrieval.search_index import Ranked, SearchIndex
from engine.retrieval.terms import content_terms, searched_words
from engine.retrieval.types import Chunk, Hit

LEAST_CANDIDATES = 50
# Measured by tests/benchmarks/retrieval_quality.py: below BLIND the dense list is noise, above SIGHTED it counts fully.
BLIND, SIGHTED = 0.5, 0.9
DENSE_SHARE = 0.5
# A passage that holds what was quoted comes before all that does not; a code only outweighs one of both lists.
CODE_WEIGHT = 0.5
QUOTE_WEIGHT = 2.0
_LONGEST_QUERY_CHARS = 4_000


@dataclass(frozen=True, slots=True)
class SearchParts:
    """What a search needs of the library: read only."""

    store: LibraryStore
    index: Callable[[], SearchIndex]
    embed_query: Callable[[str], Vectors]
    familiarity: Callable[[str], float]


def find(
    parts: SearchParts,
    question: str,
    collections: Sequence[str],
    top_k: int,
    token: CancelToken | None = None,
    only: Sequence[str] | None = None,
) -> list[Hit]:
    """Up to `top_k` hits: the best passage of each page first, then further passages. Best first.

    `only` are the documents (sha256) of these collections to look in; None means all of them.
    """
    question = question.strip()[:_LONGEST_QUERY_CHARS]
    documents = parts.store.searchable_count(collections)
    if not question or not documents or top_k <= 0:
        return []
    within: Sequence[str] | None = only
    if only is None and documents != parts.store.indexed_count():
        within = parts.store.searchable(collections)
    depth = max(LEAST_CANDIDATES, 3 * top_k)
    index = parts.index()
    words = index.text_search(searched_words(question), depth, within)
    literal_lists = _literal_lists(parts, question, within, depth)
    if token is not None:
        token.check()
    vector = parts.embed_query(question)
    dense = index.dense_search(vector, depth, within)
    share = DENSE_SHARE * dense_weight(parts.familiarity(question))
    # The cosine has no natural zero: the last of the nearest stands for "no better than any other".
    floor = dense[-1][1] if dense else 0.0
    fused = fuse([scaled(dense, share, floor), scaled(words, 1.0 - share), *literal_lists])
    # The index may be a moment ahead of the library (a document just removed or not yet called indexed).
    paths = parts.store.paths(list({key.sha256 for key, _ in fused}), collections)
    candidates = [(key, score) for key, score in fused if key.sha256 in paths]
    chosen = _pages_first(parts.store, candidates, top_k)
    similarities = index.similarities(vector, [chunk.key for chunk, _ in chosen], dense)
    evidence = _question_words(parts.store, question)
    return [
        Hit(
            chunk=Chunk(
                chunk.key.sha256,
                chunk.key.ordinal,
                chunk.page,
                chunk.char_start,
                chunk.char_end,
                chunk.text,
                chunk.heading,
            ),
            document=Path(paths[chunk.key.sha256]).name,
            path=paths[chunk.key.sha256],
            score=score,
            similarity=similarity,
            coverage=evidence.coverage(chunk.text),
        )
        for (chunk, score), similarity in zip(chosen, similarities, strict=True)
    ]


def dense_weight(familiarity: float) -> float:
    """0..1: how much the dense list counts for a question the embedder knows this well."""
    return max(0.0, min(1.0, (familiarity - BLIND) / (SIGHTED - BLIND)))


def _literal_lists(
    parts: SearchParts, question: str, within: Sequence[str] | None, depth: int
) -> list[dict[ChunkKey, float]]:
    """For each quoted phrase and code the chunks that hold it letter by letter."""
    wanted = [(phrase, QUOTE_WEIGHT) for phrase in quoted_phrases(question)]
    wanted += [(code, CODE_WEIGHT) for code in codes(question)]
    lists: list[dict[ChunkKey, float]] = []
    for literal, weight in wanted[:8]:
        ranked = parts.index().text_search(literal, depth, within, every_word=True)
        chunks = parts.store.chunks(_keys(ranked))
        lists.append(reciprocal_ranks([c.key for c in chunks if contains(c.text, literal)], weight))
    return lists


def _pages_first(
    store: LibraryStore, candidates: Sequence[tuple[ChunkKey, float]], top_k: int
) -> list[tuple[StoredChunk, float]]:
    first: list[tuple[StoredChunk, float]] = []
    further: list[tuple[StoredChunk, float]] = []
    seen: set[tuple[str, int]] = set()
    scores = dict(candidates)
    keys = [key for key, _ in candidates]
    for start in range(0, len(keys), top_k):
        for chunk in store.chunks(keys[start : start + top_k]):
            place = (chunk.key.sha256, chunk.page)
            (further if place in seen else first).append((chunk, scores[chunk.key]))
            seen.add(place)
        if len(first) >= top_k:
            break
    return [*first, *further][:top_k]


def _question_words(store: LibraryStore, question: str) -> QuestionWords:
    terms = content_terms(question)
    frequencies, chunks = store.chunk_frequencies(terms)
    return QuestionWords(terms, frequencies, chunks)


def _keys(ranked: Ranked) -> list[ChunkKey]:
    return [key for key, _ in ranked]
