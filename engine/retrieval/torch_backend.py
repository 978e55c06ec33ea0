"""sentence-transformers on torch: 32 bits, bf16 on the processor, 16 bits on a GPU; knows no files but the model's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import numpy as np

from engine.core.errors import ModelDamaged, ModelUnsupported
from engine.core.optional_libraries import hide_libraries
from engine.retrieval.embedder import Vectors
from engine.retrieval.embedding_backends import BackendName, Report

BATCH_SIZE = 16
GPU_BATCH_SIZE = 128
FEW_CHARS = 600
INTERACTIVE_CHARS = 12_000
# What a batch needs beside the weights.
GPU_ROOM_BYTES = 1 << 30


def load_model(folder: str, threads: int) -> Any:
    """A SentenceTransformer on the processor, in 32 bits whatever the file holds. Raises `ModelDamaged`."""
    hide_libraries(needed=["accelerate", "sklearn"])
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(threads)
    try:
        return SentenceTransformer(
            folder,
            device="cpu",
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"dtype": torch.float32},
        ).eval()
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelDamaged(
            f"The embedding model in {folder} cannot be loaded: {error}.", "Install it again."
        ) from error


class TorchBackend:
    """`model` from `load_model`; on a GPU it is moved there, so it is not to be used for another backend then.

    Raises `ModelUnsupported` where there is no GPU with room for the model.
    """

    def __init__(self, model: Any, name: BackendName, threads: int) -> None:
        self._model = model
        self._name = name
        self._most_threads = threads
        self._batch_size = BATCH_SIZE
        if name == "torch-cuda":
            self._batch_size = GPU_BATCH_SIZE
            _move_to_gpu(model)

    def embed(self, texts: Sequence[str], report: Report) -> Vectors:
        import torch

        length = sum(map(len, texts))
        # For a question, bringing the weights to bf16 would take longer than it saves; the vectors agree.
        short = self._name == "torch-bf16" and length > FEW_CHARS
        arithmetic: AbstractContextManager[Any] = (
            torch.autocast("cpu", dtype=torch.bfloat16) if short else nullcontext()
        )
        order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
        parts: list[Vectors] = []
        with (
            self._threads(1 if length <= INTERACTIVE_CHARS else self._most_threads),
            torch.inference_mode(),
            arithmetic,
        ):
            for start in range(0, len(order), self._batch_size):
                batch = [texts[index] for index in order[start : start + self._batch_size]]
                # `prompt=""` keeps the library from adding a prefix again.
                found = self._model.encode(
                    batch, batch_size=self._batch_size, prompt="", convert_to_tensor=True, show_progress_bar=False
                )
                parts.append(np.asarray(found.float().cpu().numpy(), dtype=np.float32))
                report({"done": start + len(batch)})
        stacked = np.concatenate(parts)
        vectors = np.empty_like(stacked)
        vectors[order] = stacked
        return vectors

    @contextmanager
    def _threads(self, count: int) -> Iterator[None]:
        """So many threads inside. A question and its sentences take one: threads that wait for each other crawl
        beside another busy program (measured: 0.3 s became 3.7 s beside one that used both cores)."""
        import torch

        before = torch.get_num_threads()
        torch.set_num_threads(count)
        try:
            yield
        finally:
            torch.set_num_threads(before)


def _move_to_gpu(model: Any) -> None:
    import torch

    if not torch.cuda.is_available():
        raise ModelUnsupported("torch as it is installed finds no GPU.")
    free, _ = torch.cuda.mem_get_info()
    needed = sum(2 * tensor.numel() for tensor in model.parameters()) + GPU_ROOM_BYTES
    if free < needed:
        raise ModelUnsupported(f"The GPU has {free >> 20} MB free, the embedding model needs {needed >> 20} MB.")
    model.to(device="cuda", dtype=torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16)
