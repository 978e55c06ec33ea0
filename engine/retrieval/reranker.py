"""An optional local cross-encoder that reads question and passage together; runs in a worker process, imports no torch.

Off unless a folder is chosen in the settings (`library.reranker`). It knows nothing of where the passages come from.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from engine.core.child_process import ChildProcess
from engine.core.errors import ModelDamaged, ModelNotFound
from engine.core.hardware import physical_cores
from engine.core.jobs import CancelToken

LOAD_TIMEOUT_S = 180.0
SCORE_TIMEOUT_S = 120.0
_HINT = "Choose another folder under Settings › Reranker, or leave it empty."


class Reranker(Protocol):
    """How well each passage answers the question: 0..1, higher is better. Cancelling raises `Cancelled`."""

    def scores(self, question: str, passages: Sequence[str], token: CancelToken | None = None) -> list[float]: ...

    def close(self) -> None: ...


class ProcessReranker:
    """A sentence-transformers CrossEncoder folder (a transformers folder for sequence classification with one label).

    Raises `ModelNotFound` and `ModelDamaged` for a folder that is none.
    """

    def __init__(self, folder: Path) -> None:
        check_folder(folder)
        self.folder = folder
        threads = str(physical_cores())
        self._worker = ChildProcess(
            "engine.retrieval.reranking_worker", environment={"OMP_NUM_THREADS": threads, "MKL_NUM_THREADS": threads}
        )
        self._loaded_pid: int | None = None
        self._lock = threading.Lock()

    def scores(self, question: str, passages: Sequence[str], token: CancelToken | None = None) -> list[float]:
        """See `Reranker`. Loads the model first, and again after its process died."""
        if not passages:
            return []
        with self._lock:
            if self._loaded_pid is None or self._loaded_pid != self._worker.pid:
                load = {"op": "load", "folder": str(self.folder)}
                self._worker.call(load, timeout_s=LOAD_TIMEOUT_S, token=token)
                self._loaded_pid = self._worker.pid
            request = {"op": "score", "question": question, "passages": list(passages)}
            header, _ = self._worker.call(request, timeout_s=SCORE_TIMEOUT_S, token=token)
        return [float(score) for score in header["scores"]]

    def close(self) -> None:
        self._worker.close()


class ChosenReranker:
    """The reranker the settings name at the moment, made at its first use and anew when another one is chosen."""

    def __init__(self, chosen: Callable[[], Path | None]) -> None:
        self._chosen = chosen
        self._lock = threading.Lock()
        self._made: ProcessReranker | None = None

    def scores(self, question: str, passages: Sequence[str], token: CancelToken | None = None) -> list[float] | None:
        """None when no reranker is chosen."""
        folder = self._chosen()
        if folder is None:
            return None
        with self._lock:
            if self._made is None or self._made.folder != folder:
                made = ProcessReranker(folder)
                if self._made is not None:
                    self._made.close()
                self._made = made
            return self._made.scores(question, passages, token)

    def close(self) -> None:
        if self._made is not None:
            self._made.close()


def check_folder(folder: Path) -> None:
    """Is this a model that scores pairs of texts, in a format that runs no code?"""
    file = folder / "config.json"
    if not file.is_file() or not any(folder.glob("*.safetensors")):
        raise ModelNotFound(f"There is no reranking model in {folder} (config.json and *.safetensors).", _HINT)
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
        architectures = [str(name) for name in config.get("architectures") or []]
    except (OSError, ValueError, AttributeError) as error:
        raise ModelDamaged(f"The reranking model in {folder} is damaged: {error}.", _HINT) from error
    if not any(name.endswith("ForSequenceClassification") for name in architectures):
        raise ModelNotFound(f"The model in {folder} does not score pairs of texts: it is no reranker.", _HINT)
