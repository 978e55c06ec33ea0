"""The worker process that holds torch and sentence-transformers; knows nothing of documents.

Its own process because importing torch holds the interpreter lock for seconds, which would freeze the window.
Requests: {"op": "load", "folder", "threads", "precision"} and {"op": "embed", "texts"}; vectors come back as raw
float32. Precision "auto" measures whether bf16 autocast is faster on this processor and keeps its vectors (a CPU
without bf16 units is a hundred times slower with it).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import numpy as np

from engine.core.errors import ModelDamaged
from engine.core.frames import Header
from engine.inference.optional_libraries import hide_libraries
from engine.retrieval.embedder import Vectors

BATCH_SIZE = 16
LEAST_COSINE = 0.999
LEAST_GAIN = 1.2
FEW_CHARS = 600
INTERACTIVE_CHARS = 12_000
_TRIAL_TEXT = (
    "The quarterly report shows that revenue from services grew faster than the cost of sales in every region. "
)

Report = Callable[[Header], None]


class _State:
    model: Any = None
    precision: str = "fp32"
    threads: int = 1


_state = _State()


def handle(request: Header, blob: bytes, report: Report) -> tuple[Header, bytes]:
    """Answer one request; see the module."""
    del blob
    if request["op"] == "load":
        return _load(str(request["folder"]), int(request["threads"]), str(request["precision"])), b""
    texts: list[str] = request["texts"]
    length = sum(map(len, texts))
    few = length <= FEW_CHARS
    with _threads(1 if length <= INTERACTIVE_CHARS else _state.threads):
        # For a question, bringing the weights to bf16 would take longer than it saves; the vectors agree.
        vectors = _embed(texts, "fp32" if few else _state.precision, report)
    return {"rows": len(texts), "dimension": int(vectors.shape[1])}, vectors.tobytes()


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """So many threads inside. A question and its sentences take one: threads that wait for each other crawl beside
    another busy program (measured: 0.3 s became 3.7 s beside one that used both cores)."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _load(folder: str, threads: int, precision: str) -> Header:
    hide_libraries(needed=["accelerate", "sklearn"])
    import torch
    from sentence_transformers import SentenceTransformer

    _state.threads = threads
    torch.set_num_threads(threads)
    try:
        _state.model = SentenceTransformer(folder, device="cpu", local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelDamaged(
            f"The embedding model in {folder} cannot be loaded: {error}.", "Install it again."
        ) from error
    _state.precision = _faster_precision() if precision == "auto" else precision
    dimension = int(_embed(["warm up"], _state.precision, _ignore).shape[1])
    return {"precision": _state.precision, "dimension": dimension, "max_tokens": int(_state.model.max_seq_length or 0)}


def _faster_precision() -> str:
    """ "bf16" when it is clearly faster and its vectors agree with fp32, else "fp32"; takes one or two seconds.

    Processor time of one thread is compared, not the clock: another busy program must not decide this for good, and
    several threads burn time waiting for each other.
    """
    with _threads(1):
        return _trial()


def _trial() -> str:
    one, some = [_TRIAL_TEXT * 8], [_TRIAL_TEXT * 8] * 4
    # One text alone first: without bf16 units the whole trial would take minutes.
    if _seconds(one, "bf16", rounds=1) > 4 * _seconds(one, "fp32", rounds=2):
        return "fp32"
    exact, rough = _embed(some, "fp32", _ignore), _embed(some, "bf16", _ignore)
    if float((exact * rough).sum(axis=1).min()) < LEAST_COSINE:
        return "fp32"
    return "bf16" if _seconds(some, "fp32", rounds=2) >= LEAST_GAIN * _seconds(some, "bf16", rounds=2) else "fp32"


def _seconds(texts: list[str], precision: str, *, rounds: int) -> float:
    """Least processor time of `rounds` after one round to warm up."""
    _embed(texts[:1], precision, _ignore)
    found: list[float] = []
    for _ in range(rounds):
        started = time.process_time()
        _embed(texts, precision, _ignore)
        found.append(time.process_time() - started)
    return min(found)


def _embed(texts: list[str], precision: str, report: Report) -> Vectors:
    import torch

    order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    parts: list[Vectors] = []
    arithmetic: AbstractContextManager[Any] = (
        torch.autocast("cpu", dtype=torch.bfloat16) if precision == "bf16" else nullcontext()
    )
    with torch.inference_mode(), arithmetic:
        for start in range(0, len(order), BATCH_SIZE):
            batch = [texts[index] for index in order[start : start + BATCH_SIZE]]
            # Prefixes are in the texts already: `prompt=""` keeps the library from adding one again.
            found = _state.model.encode(
                batch, batch_size=BATCH_SIZE, prompt="", convert_to_tensor=True, show_progress_bar=False
            )
            parts.append(np.asarray(found.float().cpu().numpy(), dtype=np.float32))
            report({"done": start + len(batch)})
    stacked = np.concatenate(parts)
    vectors = np.empty_like(stacked)
    vectors[order] = stacked
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(norms, 1e-12), dtype=np.float32)


def _ignore(_report: Header) -> None:
    return None
