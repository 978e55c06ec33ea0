"""What every embedder must do; each implementation inherits the same tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.core.errors import Cancelled
from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.retrieval.embedder import Embedder
from engine.retrieval.process_embedder import ProcessEmbedder
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.fakes_retrieval import HashEmbedder

TEXTS = [
    "The pump has a warranty of two years.",
    "a",
    "The warranty of the pump is two years long.",
    "Ein Satz über Äpfel.",
]


class EmbedderContract:
    """Subclasses give the fixture `embedder`."""

    def test_that_vectors_have_the_promised_shape_and_length_one(self, embedder: Embedder) -> None:
        vectors = embedder.embed(TEXTS)
        assert vectors.shape == (len(TEXTS), embedder.dimension)
        assert vectors.dtype == np.float32
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(len(TEXTS)), abs=1e-3)

    def test_that_no_texts_give_no_vectors(self, embedder: Embedder) -> None:
        assert embedder.embed([]).shape == (0, embedder.dimension)

    def test_that_the_order_of_texts_is_the_order_of_vectors(self, embedder: Embedder) -> None:
        forward, backward = embedder.embed(TEXTS), embedder.embed(TEXTS[::-1])
        assert (forward * backward[::-1]).sum(axis=1).min() > 0.999

    def test_that_a_text_has_the_same_vector_alone_and_in_a_batch(self, embedder: Embedder) -> None:
        alone = np.concatenate([embedder.embed([text]) for text in TEXTS])
        assert (alone * embedder.embed(TEXTS)).sum(axis=1).min() > 0.999

    def test_that_a_related_sentence_is_nearer_than_an_unrelated_one(self, embedder: Embedder) -> None:
        first, _, related, unrelated = embedder.embed(TEXTS)
        assert float(first @ related) > float(first @ unrelated) + 0.1

    def test_that_a_long_text_is_embedded(self, embedder: Embedder) -> None:
        assert np.isfinite(embedder.embed(["word " * 5000])).all()

    def test_that_the_tokenizer_file_counts_tokens(self, embedder: Embedder) -> None:
        tokenizer = EmbedderTokenizer(embedder.tokenizer_file)
        assert tokenizer.counts(["one two three"]) == [3]
        assert embedder.max_tokens > tokenizer.special_tokens + 8

    def test_that_a_cancelled_call_raises_cancelled(self, embedder: Embedder) -> None:
        token = CancelToken()
        token.cancel()
        with pytest.raises(Cancelled):
            embedder.embed(TEXTS, token=token)
        assert embedder.embed(TEXTS).shape[0] == len(TEXTS)

    def test_that_the_identity_is_stable(self, embedder: Embedder) -> None:
        assert embedder.identity == embedder.identity != ""


class TestHashEmbedder(EmbedderContract):
    @pytest.fixture
    def embedder(self, tmp_path: Path) -> Iterator[Embedder]:
        embedder = HashEmbedder(tmp_path, dimension=256)
        yield embedder
        embedder.close()


@pytest.mark.real_models
@pytest.mark.slow
class TestProcessEmbedder(EmbedderContract):
    @pytest.fixture(scope="class")
    def embedder(self) -> Iterator[Embedder]:
        embedder = ProcessEmbedder(resources_dir() / "models" / "all-MiniLM-L6-v2", precision="fp32")
        yield embedder
        embedder.close()

    def test_that_the_model_reads_as_many_tokens_as_chunks_may_have(self, embedder: Embedder) -> None:
        tokenizer = EmbedderTokenizer(embedder.tokenizer_file)
        room = embedder.max_tokens - tokenizer.special_tokens
        full, over = "pump " * room, "pump " * room + "zirconium " * 20
        changed = "pump " * (room - 1) + "zirconium"
        vectors = embedder.embed([full, over, changed])
        assert float(vectors[0] @ vectors[1]) > 0.9999  # what is over the limit is not read
        assert float(vectors[0] @ vectors[2]) < 0.9999  # the last token within it is

    def test_that_a_killed_worker_is_started_again(self, embedder: Embedder) -> None:
        import os
        import signal

        assert isinstance(embedder, ProcessEmbedder)
        before = embedder.embed(TEXTS[:1])
        assert embedder.pid is not None
        os.kill(embedder.pid, signal.SIGKILL)
        assert np.allclose(embedder.embed(TEXTS[:1]), before, atol=1e-4)
