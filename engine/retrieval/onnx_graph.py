"""An ONNX export on ONNX Runtime, as it lies; knows no texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from engine.core.errors import ModelDamaged, ModelUnsupported
from engine.retrieval.embedder import Vectors
from engine.retrieval.graph_backend import POOLED_NAMES, Batch

_KNOWN_INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})


class OnnxGraph:
    """A `Graph`. Raises `ModelDamaged` and `ModelUnsupported` for a file that is no transformer for texts."""

    def __init__(self, file: Path, threads: int) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # batches run side by side instead
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # its errors have no common class but Exception
            raise ModelDamaged(f"{file.name} cannot be loaded: {error}.", "Install the model again.") from error
        self._inputs = [each.name for each in self._session.get_inputs()]
        strange = [name for name in self._inputs if name not in _KNOWN_INPUTS]
        if strange or "input_ids" not in self._inputs:
            raise ModelUnsupported(f"{file.name} is no embedding model for texts (it wants {', '.join(self._inputs)}).")
        names = [each.name for each in self._session.get_outputs()]
        self._output = next((name for name in POOLED_NAMES if name in names), names[0])
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="onnx")

    def run(self, batches: Sequence[Batch], done: Callable[[int, Vectors], None]) -> None:
        for number, output in enumerate(self._pool.map(self._infer, batches)):
            done(number, output)

    def _infer(self, batch: Batch) -> Vectors:
        given = {"input_ids": batch.ids, "attention_mask": batch.mask, "token_type_ids": np.zeros_like(batch.ids)}
        (found,) = self._session.run([self._output], {name: given[name] for name in self._inputs})
        return np.asarray(found, dtype=np.float32)
