"""From a question to the best passages: dense and BM25 lists, fused, one passage a page first; writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.core.jobs import CancelToken
from engine.retrieval.answer_form import without_answer_form
from engine.retrieval.document_openings import Openings
from engine.retrieval.embedder import Vectors
from engine.retrieval.evidence import QuestionWords
from engine.retrieval.lancedb_store import AllBut, ChunkKey, Documents
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.near_duplicates import first_alike
from engine.retrieval.page_ranking import Passage, by_page, spread
from engine.retrieval.query_literals import LAST_PAGE, codes, contains, labels, pages_named, quoted_phrases
from engine.retrieval.rank_fusion import fuse, reciprocal_ranks, scaled
from engine.retrieval.search_index import Ranked, SearchIndex
from engine.retrieval.terms import content_terms, searched_words, terms_of
from engine.retrieval.types import Chunk, Hit, SamePassage

LEAST_CANDIDATES = 50
# Measured by tests/benchmarks/retrieval_quality.py: below BLIND the dense list is noise, above SIGHTED it counts fully.
BLIND, SIGHTED = 0.5, 0.9
DENSE_SHARE = 0.5
FLOOR_RANK = 30
# A passage that holds what was quoted comes before all that does not; a code only outweighs one of both lists.
CODE_WEIGHT = 0.5
QUOTE_WEIGHT = 2.0
# Chosen on one half of the questions of tests/benchmarks/page_hits.py, checked on the other: "Table 2" and "page 5" in
# a question are strong hints, and each further good passage of a page adds a part of its score.
LABEL_WEIGHT = 0.5
PAGE_WEIGHT = 0.5
LEAST_WEIGHT = 0.01
# Likewise: what a document opens with tells which one is meant, when there are several.
OPENING_WEIGHT = 0.2
_LONGEST_QUERY_CHARS = 4_000
# A page is called by its number in one document or in a few.
_FEW_DOCUMENTS = 3
_DEPTH_FOR_PAGES = 200
_LOOKED_AT_FOR_COPIES = 10
RERANKED = 30


@dataclass(frozen=True, slots=True)
class SearchParts:
    """What a search needs of the library: read only."""

    store: LibraryStore
    index: Callable[[], SearchIndex]
    # None when there is no embedder for the index: words alone find then.
    embed_query: Callable[[str], Vectors] | None
    familiarity: Callable[[str], float]
    openings: Openings
    rerank: Callable[[str, Sequence[str]], Sequence[float] | None] = lambda _question, _texts: None
    # The vector of a passage that might answer (HyDE), as documents are embedded; None for none.
    embed_hypothesis: Callable[[], Vectors | None] = lambda: None
    # Only these documents count; None means all of the collections.
    allowed: frozenset[str] | None = None


def find(
    parts: SearchParts,
    question: str,
    collections: Sequence[str],
    top_k: int,
    token: CancelToken | None = None,
) -> list[Hit]:
    """Up to `top_k` hits: the best passage of each page first, then further passages. Best first.

    Of passages that say the same in nearly the same words the best one is kept; it names the others (`Hit.also`).
    """
    question = without_answer_form(question.strip()[:_LONGEST_QUERY_CHARS])
    documents = parts.store.searchable_count(collections)
    if not question or not documents or top_k <= 0 or parts.allowed == frozenset():
        return []
    within = _within(parts.store, collections, documents) if parts.allowed is None else sorted(parts.allowed)
    pages = pages_named(question) if documents <= _FEW_DOCUMENTS else []
    depth = max(_DEPTH_FOR_PAGES if pages else LEAST_CANDIDATES, 3 * top_k)
    index = parts.index()
    words = index.text_search(searched_words(question), depth, within)
    literal_lists = _literal_lists(parts, question, within, depth)
    if token is not None:
        token.check()
    vector = parts.embed_query(question) if parts.embed_query is not None else None
    dense, nearest = _nearest(parts, index, vector, depth, within)
    share = DENSE_SHARE * dense_weight(parts.familiarity(question)) if vector is not None else 0.0
    # The cosine has no natural zero: one of the nearest stands for "no better than any other".
    floor = dense[min(len(dense), FLOOR_RANK) - 1][1] if dense else 0.0
    fused = fuse([scaled(dense, share, floor), scaled(words, 1.0 - share), *literal_lists])
    # The index may be a moment ahead of the library (a document just removed or not yet called indexed).
    paths = parts.store.paths(list({key.sha256 for key, _ in fused}), collections)
    allowed = parts.allowed if parts.allowed is not None else paths.keys()
    candidates = [(key, score) for key, score in fused if key.sha256 in paths and key.sha256 in allowed]
    # A hint in the text or the page number may lift what the lists put last.
    pool = candidates if pages or labels(question) else candidates[: max(LEAST_CANDIDATES, 2 * top_k)]
    evidence = _question_words(parts.store, question)
    found = _scored(parts.store, pool, question, pages)
    if documents > 1:
        found = _with_openings(found, parts.openings, evidence, paths)
    found = _reranked(parts, question, found)
    chosen = _once_each(spread(by_page(found), (top_k + 1) // 2), top_k, paths)
    keys = [passage.chunk.key for passage, _, _ in chosen]
    similarities = index.similarities(vector, keys, nearest) if vector is not None else [0.0] * len(keys)
    links = parts.store.zims.links([key.sha256 for key in keys], collections)
    return [
        replace(
            _hit(passage, paths, similarity, evidence.share(terms), also),
            link=links.get(passage.chunk.key.sha256, ""),
        )
        for (passage, terms, also), similarity in zip(chosen, similarities, strict=True)
    ]


def _within(store: LibraryStore, collections: Sequence[str], documents: int) -> Documents | None:
    """Which documents to look in, as the shorter list; None for all."""
    others = store.indexed_count() - documents
    if not others:
        return None
    return AllBut(tuple(store.others(collections))) if others < documents else store.searchable(collections)


def _nearest(
    parts: SearchParts, index: SearchIndex, vector: Vectors | None, depth: int, within: Documents | None
) -> tuple[Ranked, Ranked]:
    """What is nearest to the question and the passage that might answer it, half and half; and to the question alone,
    which is what a similarity means."""
    if vector is None:
        return [], []
    imagined = parts.embed_hypothesis()
    if imagined is None:
        nearest = index.dense_search(vector, depth, within)
        return nearest, nearest
    both = vector + imagined
    dense = index.dense_search(both / max(float(np.linalg.norm(both)), 1e-6), depth, within)
    # With the vectors in memory a similarity is computed, not looked up.
    return dense, [] if index.in_memory else index.dense_search(vector, depth, within)


def dense_weight(familiarity: float) -> float:
    """0..1: how much the dense list counts for a question the embedder knows this well."""
    return max(0.0, min(1.0, (familiarity - BLIND) / (SIGHTED - BLIND)))


def _literal_lists(
    parts: SearchParts, question: str, within: Documents | None, depth: int
) -> list[dict[ChunkKey, float]]:
    """For each quoted phrase and code the chunks that hold it letter by letter."""
    wanted = [(phrase, QUOTE_WEIGHT) for phrase in quoted_phrases(question)]
    wanted += [(code, CODE_WEIGHT) for code in codes(question)]
    # Labels count where a passage is weighed (`_scored`); this list only brings those that hold one among them.
    wanted += [(way, LEAST_WEIGHT) for ways in labels(question) for way in ways]
    lists: list[dict[ChunkKey, float]] = []
    for literal, weight in wanted[:8]:
        ranked = parts.index().text_search(literal, depth, within, every_word=True)
        chunks = parts.store.chunks(_keys(ranked))
        lists.append(reciprocal_ranks([c.key for c in chunks if contains(c.text, literal)], weight))
    return lists


def _scored(
    store: LibraryStore, candidates: Sequence[tuple[ChunkKey, float]], question: str, pages: Sequence[int]
) -> list[Passage]:
    """The candidates with what their text and page add: "Figure 3" of the question stands in it, it is "page 5"."""
    scores = dict(candidates)
    wanted = labels(question)
    last_pages: dict[str, int] = {}
    if LAST_PAGE in pages:
        for sha256 in {key.sha256 for key in scores}:
            document = store.document(sha256)
            last_pages[sha256] = document.pages if document is not None else 0
    found = []
    for chunk in store.chunks(list(scores)):
        score = scores[chunk.key]
        if wanted:
            there = sum(any(contains(chunk.text, each) for each in ways) for ways in wanted)
            score += LABEL_WEIGHT * there / len(wanted)
        if chunk.page in pages or (LAST_PAGE in pages and chunk.page == last_pages[chunk.key.sha256]):
            score += PAGE_WEIGHT
        found.append(Passage(chunk, score))
    return sorted(found, key=_worth)


def _with_openings(
    found: Sequence[Passage], openings: Openings, question: QuestionWords, paths: Mapping[str, str]
) -> list[Passage]:
    """Passages of the documents whose name, title and first page hold more of the question come forward.

    Short documents come forward all alike, as the best of them: among them nothing changes.
    """
    known = openings.words(list(dict.fromkeys(passage.chunk.key.sha256 for passage in found)))
    shares = {
        sha256: question.share([*opening.words, *terms_of(Path(paths[sha256]).name)])
        for sha256, opening in known.items()
    }
    best = max(shares.values(), default=0.0)
    if best <= 0.0:
        return list(found)
    short = max((share for sha256, share in shares.items() if not known[sha256].long), default=0.0)
    lifts = {
        sha256: OPENING_WEIGHT * (share if known[sha256].long else short) / best for sha256, share in shares.items()
    }
    lifted = [replace(passage, lift=lifts.get(passage.chunk.key.sha256, 0.0)) for passage in found]
    return sorted(lifted, key=_worth)


def _reranked(parts: SearchParts, question: str, found: Sequence[Passage]) -> list[Passage]:
    """The first ones in the order of the reranker, when there is one; what holds a quoted phrase stays before them."""
    free = [passage for passage in found if passage.score < QUOTE_WEIGHT]
    first = free[:RERANKED]
    scores = parts.rerank(question, [passage.chunk.text for passage in first])
    if scores is None:
        return list(found)
    quoted = [passage for passage in found if passage.score >= QUOTE_WEIGHT]
    ordered = sorted((replace(p, score=score, lift=0.0) for p, score in zip(first, scores, strict=True)), key=_worth)
    # Behind the worst of those that were read, in the order they had.
    behind = [replace(passage, score=passage.score - QUOTE_WEIGHT) for passage in free[RERANKED:]]
    return [*quoted, *ordered, *behind]


def _worth(passage: Passage) -> float:
    return -(passage.score + passage.lift)


def _once_each(
    ranked: Sequence[Passage], top_k: int, paths: Mapping[str, str]
) -> list[tuple[Passage, list[str], tuple[SamePassage, ...]]]:
    """Up to `top_k` passages with their words, and for each the places of those that repeat it."""
    ranked = ranked[: top_k + _LOOKED_AT_FOR_COPIES]
    words = [terms_of(passage.chunk.text) for passage in ranked]
    alike = first_alike(words)
    also: dict[int, list[SamePassage]] = {}
    for index, first in enumerate(alike):
        chunk = ranked[index].chunk
        # Two passages of one page are two places to read, however alike (the rows of a form).
        same_page = (chunk.key.sha256, chunk.page) == (ranked[first].chunk.key.sha256, ranked[first].chunk.page)
        if index == first or same_page:
            also.setdefault(index, [])
        else:
            path = paths[chunk.key.sha256]
            also.setdefault(first, []).append(SamePassage(chunk.key.sha256, Path(path).name, path, chunk.page))
    return [(ranked[index], words[index], tuple(also[index])) for index in sorted(also)][:top_k]


def _hit(
    passage: Passage, paths: Mapping[str, str], similarity: float, coverage: float, also: tuple[SamePassage, ...]
) -> Hit:
    stored, path = passage.chunk, paths[passage.chunk.key.sha256]
    chunk = Chunk(
        stored.key.sha256, stored.key.ordinal, stored.page, stored.char_start, stored.char_end, stored.text,
        stored.heading,
    )  # fmt: skip
    return Hit(chunk, Path(path).name, path, passage.score, similarity, coverage, also)


def _question_words(store: LibraryStore, question: str) -> QuestionWords:
    terms = content_terms(question)
    frequencies, chunks = store.chunk_frequencies(terms)
    return QuestionWords(terms, frequencies, chunks)


def _keys(ranked: Ranked) -> list[ChunkKey]:
    return [key for key, _ in ranked]
