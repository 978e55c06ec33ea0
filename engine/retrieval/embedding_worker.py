"""The worker process that holds the embedding model, in whichever backend is asked for; knows nothing of documents.

Its own process because importing torch holds the interpreter lock for seconds, which would freeze the window, and
because a backend may crash. Requests: {"op": "load", "folder", "threads", "backend", "cache"}; {"op": "try", the same
and "texts", "least"} measures one; {"op": "embed", "texts"}. Vectors come back as raw float32.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.errors import ModelUnsupported
from engine.core.frames import Header
from engine.retrieval.backend_choice import AGREEMENT_TEXTS
from engine.retrieval.converted_models import ConvertedModels
from engine.retrieval.embedder import Vectors
from engine.retrieval.embedder_folder import EmbedderSpec, read_spec
from engine.retrieval.embedding_backends import BACKENDS, Backend, BackendName, Report

# The first one is eight sentences: about 170 tokens, the length of a passage.
_TRIAL_TEXTS = tuple(f"{number}. {AGREEMENT_TEXTS[0]}" for number in range(8))
_ROUNDS = 2
# One text alone comes first: without the units for it, a whole trial would take minutes.
_HOPELESS = 4.0


class _State:
    backend: Backend | None = None
    spec: EmbedderSpec
    # Kept while backends are tried: loading torch takes seconds, converting as well.
    torch_model: Any = None


_state = _State()


def handle(request: Header, blob: bytes, report: Report) -> tuple[Header, bytes]:
    """Answer one request; see the module."""
    del blob
    if request["op"] == "embed":
        assert _state.backend is not None
        vectors = _embed(_state.backend, request["texts"], report)
        return {"rows": len(vectors), "dimension": int(vectors.shape[1])}, vectors.tobytes()
    _state.backend = None
    _state.spec = read_spec(Path(request["folder"]))
    name = _named(str(request["backend"]))
    cache = Path(request["cache"]) if request["cache"] else None
    if request["op"] == "try":
        report({"doing": name})
        return _try(name, cache, request, report)
    backend = _make(name, int(request["threads"]), cache)
    _state.torch_model = None
    dimension = int(_embed(backend, ["warm up"], report).shape[1])
    if cache is not None:
        _converted(cache).tidy(_kind(name) if name.startswith("openvino") else None)
    _state.backend = backend
    return {"dimension": dimension}, b""


def _try(name: BackendName, cache: Path | None, request: Header, report: Report) -> tuple[Header, bytes]:
    """Vectors of `texts`, and how many passages a second so many threads would make.

    Processor time of one thread is measured, not the clock: another busy program must not decide this for good, and
    several threads burn time waiting for each other. A GPU is measured by the clock.
    """
    threads, clock = (1, time.perf_counter) if name == "torch-cuda" else (int(request["threads"]), time.process_time)
    backend = _make(name, 1, cache)
    vectors = _embed(backend, request["texts"], report)
    speed = threads * _speed(backend, _TRIAL_TEXTS[:1], clock, 1, report)
    if speed * _HOPELESS > float(request["least"]):
        speed = threads * _speed(backend, _TRIAL_TEXTS, clock, _ROUNDS, report)
    return {"rows": len(vectors), "dimension": int(vectors.shape[1]), "chunks_per_s": speed}, vectors.tobytes()


def _speed(backend: Backend, texts: Sequence[str], clock: Any, rounds: int, report: Report) -> float:
    """Best of `rounds`, after one text to warm up."""
    _embed(backend, texts[:1], report)
    best = float("inf")
    for _ in range(rounds):
        started = clock()
        _embed(backend, texts, report)
        best = min(best, clock() - started)
    return len(texts) / max(best, 1e-9)


def _make(name: BackendName, threads: int, cache: Path | None) -> Backend:
    """Load the model in this backend. Raises `ModelError`s; what a library raises besides travels as `ChildFailed`."""
    if name.startswith("torch"):
        from engine.retrieval.torch_backend import TorchBackend

        model = _torch_model()
        if name == "torch-cuda":
            _state.torch_model = None  # it is moved to the GPU, whole or, when that fails, in part
        return TorchBackend(model, name, threads)
    from engine.retrieval.graph_backend import GraphBackend

    if name == "onnxruntime":
        from engine.retrieval.onnx_graph import OnnxGraph

        if _state.spec.onnx_file is None:
            raise ModelUnsupported("This model is no ONNX export.")
        return GraphBackend(_state.spec, OnnxGraph(_state.spec.onnx_file, threads), threads)
    from engine.retrieval.openvino_graph import OpenVinoGraph

    return GraphBackend(_state.spec, OpenVinoGraph(_openvino_model(name, cache), name, threads), threads)


def _openvino_model(name: BackendName, cache: Path | None) -> Any:
    """From the cache where it is whole, else made and kept there."""
    import openvino

    from engine.retrieval import openvino_graph

    if cache is not None and (found := _converted(cache).find(_kind(name))) is not None:
        return found
    model = _exact_openvino_model(cache)
    if name == "openvino-int8":
        openvino_graph.compress(model)
    if cache is None:
        return model
    return _converted(cache).keep(
        _kind(name), lambda path: openvino.save_model(model, str(path), compress_to_fp16=False)
    )


def _exact_openvino_model(cache: Path | None) -> Any:
    import openvino

    from engine.retrieval import openvino_graph

    if _state.spec.onnx_file is not None:
        return openvino_graph.read_onnx(_state.spec.onnx_file)
    # While backends are tried, the one in 32 bits was kept just before: reading it saves converting it again.
    if cache is not None and (found := _converted(cache).find("fp32")) is not None:
        return openvino.Core().read_model(str(found))
    return openvino_graph.convert(_torch_model())


def _torch_model() -> Any:
    if _state.torch_model is None:
        from engine.retrieval.torch_backend import load_model

        _state.torch_model = load_model(str(_state.spec.folder), 1)
    return _state.torch_model


def _kind(name: BackendName) -> str:
    """What the converted model holds: 32 and 16 bits are computed from the same file."""
    return "int8" if name == "openvino-int8" else "fp32"


def _converted(cache: Path) -> ConvertedModels:
    try:
        version = metadata.version("openvino")
    except metadata.PackageNotFoundError:
        version = "none"  # torch and ONNX Runtime do without it
    return ConvertedModels(cache, _state.spec.identity, version)


def _named(text: str) -> BackendName:
    for name in BACKENDS:
        if name == text:
            return name
    raise ModelUnsupported(
        f"There is no way to compute vectors called {text}.", f"Choose one of {', '.join(BACKENDS)}."
    )


def _embed(backend: Backend, texts: Sequence[str], report: Report) -> Vectors:
    vectors = backend.embed(texts, report)
    if not np.isfinite(vectors).all():
        raise ModelUnsupported("The embedding model gives numbers that are none (NaN).")
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(norms, 1e-12), dtype=np.float32)
