"""What every embedder must do; each implementation inherits the same tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.core.errors import Cancelled
from engine.core.hardware import processor_features
from engine.core.jobs import CancelToken
from engine.inference.machine import torch_gpus
from engine.retrieval.backend_choice import AGREEMENT_TEXTS
from engine.retrieval.embedder import Embedder, Vectors
from engine.retrieval.embedding_backends import ROUGH
from engine.retrieval.process_embedder import ProcessEmbedder
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.fakes_retrieval import HashEmbedder
from tests.tiny_models import STARTER_EMBEDDER, onnx_export

needs_bf16 = pytest.mark.skipif(
    not processor_features() & {"avx512_bf16", "amx_bf16"}, reason="the processor has no units for bf16"
)

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
class ProcessEmbedderContract(EmbedderContract):
    """Every backend: the starter embedder computed by it. Subclasses name the backend."""

    backend: str

    @pytest.fixture(scope="class")
    def folder(self) -> Path:
        return STARTER_EMBEDDER

    @pytest.fixture(scope="class")
    def embedder(self, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Embedder]:
        verdicts = tmp_path_factory.mktemp("models") / "embedder_speed.json"
        embedder = ProcessEmbedder(folder, backend=self.backend, verdicts_file=verdicts)
        yield embedder
        embedder.close()

    def test_that_it_agrees_with_the_reference(self, embedder: Embedder, exact: Vectors) -> None:
        least = 0.99 if self.backend in ROUGH else 0.999
        assert (embedder.embed(AGREEMENT_TEXTS) * exact).sum(axis=1).min() >= least

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


@pytest.fixture(scope="module")
def exact() -> Iterator[Vectors]:
    """What torch makes of the starter embedder in 32 bits."""
    embedder = ProcessEmbedder(STARTER_EMBEDDER, backend="torch-fp32")
    yield embedder.embed(AGREEMENT_TEXTS)
    embedder.close()


class TestTorch(ProcessEmbedderContract):
    backend = "torch-fp32"


@needs_bf16
class TestTorchBf16(ProcessEmbedderContract):
    backend = "torch-bf16"


@pytest.mark.skipif(not torch_gpus(), reason="there is no NVIDIA GPU that torch can use")
class TestTorchCuda(ProcessEmbedderContract):
    backend = "torch-cuda"


class TestOpenVino(ProcessEmbedderContract):
    backend = "openvino-fp32"


@needs_bf16
class TestOpenVinoBf16(ProcessEmbedderContract):
    backend = "openvino-bf16"


class TestOpenVinoInt8(ProcessEmbedderContract):
    backend = "openvino-int8"


class TestOnnxRuntime(ProcessEmbedderContract):
    backend = "onnxruntime"

    @pytest.fixture(scope="class")
    def folder(self, tmp_path_factory: pytest.TempPathFactory) -> Path:
        return onnx_export(tmp_path_factory.mktemp("export") / "starter", STARTER_EMBEDDER)


class TestOpenVinoInt8OfAnExport(TestOnnxRuntime):
    backend = "openvino-int8"
