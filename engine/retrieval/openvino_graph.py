"""A graph on OpenVINO: made from a loaded torch model or an ONNX file, in 32, 16 or 8 bits; knows no texts.

`openvino-telemetry` is not installed and never to be: it looks up a host's name when it is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.errors import ModelUnsupported
from engine.retrieval.embedder import Vectors
from engine.retrieval.embedding_backends import BackendName
from engine.retrieval.graph_backend import POOLED_NAMES, Batch

# Activations are brought to 8 bits in groups of so many numbers, each with a scale of its own: nothing to calibrate.
# Measured: 32 to 384 cost the same within 10 %, the lowest cosine goes from 0.9990 to 0.9970.
_GROUP_SIZE = "128"
_LEAST_WEIGHTS = 4096
_BF16 = "BF16"


class OpenVinoGraph:
    """A `Graph` of a model from `convert` or a file it was saved to. Raises `ModelUnsupported`."""

    def __init__(self, model: Any, name: BackendName, threads: int) -> None:
        import openvino

        core = openvino.Core()
        if isinstance(model, Path):
            model = core.read_model(str(model))
        units = core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")
        if name == "openvino-bf16" and _BF16 not in units:
            raise ModelUnsupported("This processor has no units for bf16.")
        short = name == "openvino-bf16" or (name == "openvino-int8" and _BF16 in units)
        settings = {
            "NUM_STREAMS": str(threads),
            "INFERENCE_NUM_THREADS": threads,
            "ENABLE_CPU_PINNING": False,  # a pinned thread waits for its core while another core is idle
            "INFERENCE_PRECISION_HINT": "bf16" if short else "f32",
        }
        if name == "openvino-int8":
            settings["DYNAMIC_QUANTIZATION_GROUP_SIZE"] = _GROUP_SIZE
        compiled = core.compile_model(model, "CPU", settings)
        self._inputs = [port.any_name for port in compiled.inputs]
        self._output = _output_of(compiled)
        self._requests: Any = openvino.AsyncInferQueue(compiled, threads)

    def run(self, batches: Sequence[Batch], done: Callable[[int, Vectors], None]) -> None:
        problems: list[Exception] = []

        def finished(request: Any, number: int) -> None:
            try:
                done(number, np.array(request.get_output_tensor(self._output).data, dtype=np.float32))
            except Exception as error:  # noqa: BLE001 - it must not be lost in a thread of the library
                problems.append(error)

        self._requests.set_callback(finished)
        for number, batch in enumerate(batches):
            given = {"input_ids": batch.ids, "attention_mask": batch.mask, "token_type_ids": np.zeros_like(batch.ids)}
            self._requests.start_async({name: given[name] for name in self._inputs}, number)
        self._requests.wait_all()
        if problems:
            raise problems[0]


def convert(model: Any) -> Any:
    """A whole SentenceTransformer (transformer, pooling and what follows) as an OpenVINO model with dynamic shapes."""
    import openvino
    import torch

    class Whole(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            return self.model({"input_ids": input_ids, "attention_mask": attention_mask})["sentence_embedding"]

    example = {name: torch.ones(2, 24, dtype=torch.int64) for name in ("input_ids", "attention_mask")}
    try:
        return openvino.convert_model(Whole().eval(), example_input=example)
    except Exception as error:  # tracing runs the model's own code, which raises anything
        raise ModelUnsupported(f"OpenVINO cannot convert it ({type(error).__name__}: {str(error)[:200]}).") from error


def read_onnx(file: Path) -> Any:
    """An ONNX export as an OpenVINO model."""
    import openvino

    try:
        return openvino.Core().read_model(str(file))
    except RuntimeError as error:
        raise ModelUnsupported(f"OpenVINO cannot read {file.name} ({str(error)[:200]}).") from error


def compress(model: Any) -> None:
    """Bring the weights of every large matrix product to 8 bits, a scale for each output: weight = int8 * scale."""
    import openvino.opset13 as op

    for node in model.get_ops():
        if node.get_type_name() != "MatMul":
            continue
        constant = node.input(1).get_source_output().get_node()
        if constant.get_type_name() != "Constant":
            continue
        weights = np.asarray(constant.get_data(), dtype=np.float32)
        if weights.ndim != 2 or weights.size < _LEAST_WEIGHTS:
            continue
        inputs = 1 if node.get_attributes()["transpose_b"] else 0
        scale = np.abs(weights).max(axis=inputs, keepdims=True) / 127
        scale[scale == 0] = 1
        small = np.clip(np.rint(weights / scale), -127, 127).astype(np.int8)
        restored = op.multiply(op.convert(op.constant(small), "f32"), op.constant(scale.astype(np.float32)))
        node.input(1).replace_source_output(restored.output(0))


def _output_of(compiled: Any) -> int:
    """The number of the output with the vectors of texts, else of the first."""
    for number, port in enumerate(compiled.outputs):
        if any(name in POOLED_NAMES for name in port.names):
            return number
    return 0
