"""One search from beginning to end with one embedder and its index, also while another takes over; writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from engine.core.errors import AquiferError, ModelError, StorageError
from engine.core.jobs import CancelToken, Job
from engine.retrieval import retriever
from engine.retrieval.document_openings import Openings
from engine.retrieval.embedder import Vectors
from engine.retrieval.index_record import DAMAGED
from engine.retrieval.lancedb_store import IndexDamaged
from engine.retrieval.library_parts import LibraryParts, View
from engine.retrieval.library_runs import Runs
from engine.retrieval.reembedding import Reembedding
from engine.retrieval.reranker import ChosenReranker
from engine.retrieval.types import Hit


@dataclass(frozen=True, slots=True)
class Asked:
    """A search. `allowed`: the documents that count, None for all of the collections; `priority` on `compute`."""

    query: str
    collections: Sequence[str]
    top_k: int
    allowed: frozenset[str] | None
    token: CancelToken
    priority: int
    hypothesis: str = ""


class _EmbedderLost(Exception):
    """The embedder of a search cannot run; other models may fail in a search too."""

    def __init__(self, problem: ModelError) -> None:
        super().__init__(str(problem))
        self.problem = problem


@contextmanager
def _telling_loss() -> Iterator[None]:
    try:
        yield
    except ModelError as error:
        raise _EmbedderLost(error) from error


class Searching:
    """Made by `Library`; any thread may search, but not on the lane `compute`."""

    def __init__(self, parts: LibraryParts, runs: Runs, reembedding: Reembedding, reranker: ChosenReranker) -> None:
        self._parts = parts
        self._runs = runs
        self._reembedding = reembedding
        self._reranker = reranker
        self._openings: tuple[int, Openings] = (parts.number, Openings(parts.store))

    def find(self, asked: Asked) -> list[Hit]:
        """See `Library.find`."""
        self._reembedding.notice()
        while True:
            view = self._parts.view()
            try:
                hits = self._once(view, asked)
            except IndexDamaged as error:
                with self._parts.lock:  # else another index might take over between the look and the mark
                    if self._is_of_now(view):
                        raise self._repairing() from error
            except _EmbedderLost as lost:
                if not self._parts.lose_answering(view, lost.problem):
                    raise lost.problem from lost
            except AquiferError:
                if self._is_of_now(view):
                    raise
            else:
                if self._is_of_now(view):
                    return hits
            # Another embedder took over in between: the places in its index are other passages.
            asked.token.check()

    def close(self) -> None:
        self._reranker.close()

    def _once(self, view: View, asked: Asked) -> list[Hit]:
        embedder, token = view.choice.answering, asked.token

        def embed(text: str, *, query: bool) -> Vectors:
            def work(job: Job[Vectors]) -> Vectors:
                if self._parts.number != view.number:  # it has ended, and must not be started again
                    raise StorageError("Another embedding model has taken over.", "Search again.")
                return embedder.embed([text], query=query, token=job.token)

            with _telling_loss():
                found: Vectors = self._parts.jobs.call("compute", "embed a question", work, token, asked.priority)[0]
            return found

        def familiarity(text: str) -> float:
            with _telling_loss():
                return self._parts.tokenizer().familiarity(text)

        def embed_query(text: str) -> Vectors:
            return embed(text, query=True)

        def embed_hypothesis() -> Vectors | None:
            return embed(asked.hypothesis, query=False) if asked.hypothesis else None

        parts = retriever.SearchParts(
            store=self._parts.store,
            index=lambda: view.index,
            embed_query=None if view.choice.words_only else embed_query,
            embed_hypothesis=embed_hypothesis,
            familiarity=familiarity,
            openings=self._openings_of(view),
            allowed=asked.allowed,
            rerank=lambda question, texts: self._reranker.scores(question, texts, token),
        )
        return retriever.find(parts, asked.query, asked.collections, asked.top_k, token)

    def _openings_of(self, view: View) -> Openings:
        number, openings = self._openings
        if number != view.number:
            self._openings = number, openings = view.number, Openings(self._parts.store)
        return openings

    def _is_of_now(self, view: View) -> bool:
        return self._parts.view().number == view.number

    def _repairing(self) -> StorageError:
        self._parts.store.set_meta(DAMAGED, "1")
        self._runs.start_repair()
        return StorageError(
            "The search index is damaged; it is being rebuilt from the stored documents.", "Ask again in a moment."
        )
