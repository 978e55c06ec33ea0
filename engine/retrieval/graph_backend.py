"""An embedding model as a graph: texts to tokens to vectors without torch; knows not which library runs the graph.

Tokens come from the folder's `tokenizer.json`. A graph gives either the vectors of texts, or those of tokens, which are
pooled here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import ModelDamaged, ModelNotFound
from engine.retrieval.embedder import Vectors
from engine.retrieval.embedder_folder import EmbedderSpec, wrong_size
from engine.retrieval.embedding_backends import Report
from engine.retrieval.pooling import Pooler

# Texts of a batch at most. Fewer than torch takes: each batch runs on one thread (measured: 4 to 8 is best).
BATCH_SIZE = 8
# How the outputs of exports that pool by themselves are called.
POOLED_NAMES = ("sentence_embedding", "sentence_embeddings")

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Batch:
    """Token numbers and mask, both [texts, length]; `places` are the positions of the texts in the request."""

    ids: Integers
    mask: Integers
    places: tuple[int, ...]


class Graph(Protocol):
    """Runs batches side by side, each on one thread: threads that wait for each other crawl beside a busy program."""

    def run(self, batches: Sequence[Batch], done: Callable[[int, Vectors], None]) -> None:
        """`done(number of the batch, output)` for each, one at a time, from any thread and in any order."""
        ...


class GraphBackend:
    """A `Backend` made of a tokenizer file and a graph that runs on so many threads."""

    def __init__(self, spec: EmbedderSpec, graph: Graph, threads: int) -> None:
        from tokenizers import Tokenizer

        if not spec.tokenizer_file.is_file():
            raise ModelNotFound(f"The embedding model has no {spec.tokenizer_file.name}.", "Choose another folder.")
        try:
            self._tokenizer: Any = Tokenizer.from_file(str(spec.tokenizer_file))
        except Exception as error:  # the library raises bare Exception for a file it cannot use
            raise ModelDamaged(f"{spec.tokenizer_file} cannot be read: {error}.", "Install it again.") from error
        self._tokenizer.enable_truncation(spec.max_tokens)
        self._tokenizer.no_padding()
        self._spec = spec
        self._graph = graph
        self._threads = threads
        self._pooler: Pooler | None = None

    def embed(self, texts: Sequence[str], report: Report) -> Vectors:
        batches = self._batches(texts)
        vectors = np.zeros((len(texts), self._spec.dimension), dtype=np.float32)
        finished = 0

        def done(number: int, output: Vectors) -> None:
            nonlocal finished
            batch = batches[number]
            found = self._vectors(output, batch.mask)
            if found.shape[1] != self._spec.dimension:
                raise wrong_size(self._spec, found.shape[1])
            vectors[list(batch.places)] = found
            finished += len(batch.places)
            report({"done": finished})

        self._graph.run(batches, done)
        return vectors

    def _batches(self, texts: Sequence[str]) -> list[Batch]:
        """Longest first, so that a batch holds texts of like length."""
        stripped = [text.strip().lower() if self._spec.lower_case else text.strip() for text in texts]
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(stripped)]
        order = sorted(range(len(texts)), key=lambda place: -len(tokens[place]))
        size = max(1, min(BATCH_SIZE, -(-len(texts) // self._threads)))  # every thread gets one
        batches = []
        for start in range(0, len(order), size):
            places = order[start : start + size]
            shape = (len(places), max(1, len(tokens[places[0]])))
            ids = np.full(shape, self._spec.pad_token_id, dtype=np.int64)
            mask = np.zeros(shape, dtype=np.int64)
            for row, place in enumerate(places):
                ids[row, : len(tokens[place])] = tokens[place]
                mask[row, : len(tokens[place])] = 1
            batches.append(Batch(ids, mask, tuple(places)))
        return batches

    def _vectors(self, output: Vectors, mask: Integers) -> Vectors:
        if output.ndim == 2:
            return output
        if self._pooler is None:
            self._pooler = self._spec.pooling.layers()
        return self._pooler.pooled(np.asarray(output, dtype=np.float32), mask)
