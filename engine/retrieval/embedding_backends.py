"""What can compute vectors and how each is called; knows no library and no document.

A backend is a library with a precision. All of one model agree (cosine >= 0.99) with its reference: torch in 32 bits,
or ONNX Runtime for an ONNX export. So a collection is not embedded again when another one is chosen: the difference is
far below that of two wordings of the same thing, and the ranking does not move (figures in tests/benchmarks/LOG.md).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, Protocol, get_args

from engine.core.frames import Header
from engine.retrieval.embedder import Vectors
from engine.retrieval.embedder_folder import EmbedderSpec

BackendName = Literal[
    "torch-fp32", "torch-bf16", "torch-cuda", "openvino-fp32", "openvino-bf16", "openvino-int8", "onnxruntime"
]
BACKENDS: tuple[BackendName, ...] = get_args(BackendName)
# 8-bit numbers: vectors differ from the reference by a little more.
ROUGH: tuple[str, ...] = ("openvino-int8",)
# What ONNX Runtime could add is left out on purpose: its own 8-bit quantisation needs two more packages, agrees less
# (0.991 against 0.999) and was slower than OpenVINO's on the starter embedder with one thread.
_OPENVINO: tuple[BackendName, ...] = ("openvino-fp32", "openvino-bf16", "openvino-int8")

Report = Callable[[Header], None]


class Backend(Protocol):
    """A loaded model. Called by one thread at a time."""

    def embed(self, texts: Sequence[str], report: Report) -> Vectors:
        """Shape [len(texts), dimension], not normalised, in the order of `texts`; prefixes are in the texts already.

        `report({"done": n})` after every few texts shows that it lives.
        """
        ...


def reference_of(spec: EmbedderSpec) -> BackendName:
    """The backend whose vectors are the truth for this model."""
    return "torch-fp32" if spec.onnx_file is None else "onnxruntime"


def candidates_for(spec: EmbedderSpec, *, gpu: bool) -> tuple[BackendName, ...]:
    """The reference, then what may be faster."""
    if spec.onnx_file is not None:
        return ("onnxruntime", *_OPENVINO)
    return ("torch-fp32", "torch-bf16", *(("torch-cuda",) if gpu else ()), *_OPENVINO)
