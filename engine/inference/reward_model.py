"""Scores answers with a reward model folder, in a worker process; imports no torch itself and knows no chats."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from engine.catalog.hf_config import read_config
from engine.catalog.safetensors_header import read_shards
from engine.core.child_process import ChildProcess
from engine.core.errors import Cancelled, ChildFailed, ModelError, ModelNotFound, ModelUnsupported
from engine.core.hardware import physical_cores
from engine.core.jobs import CancelToken
from engine.inference.transformers_backend import as_model_error

WORKER = "engine.inference.reward_worker"
LOAD_TIMEOUT_S = 600.0
BATCH_TIMEOUT_S = 600.0
GRACE_S = 3.0


class RewardModel:
    """A Hugging Face folder with a classifier of one output (OpenAssistant's reward models, for instance).

    Made in no time: the model is loaded at the first `score`, and again after its process died.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_dir():
            raise ModelNotFound(f"The reward model {path.name} is not there.", "Choose another one under Models.")
        config = read_config(path)
        if config.remote_code or not config.is_classifier or config.labels != 1:
            raise ModelUnsupported(
                f"{path.name} is no reward model that can be used here.", "Choose a folder that gives one score."
            )
        read_shards(path)  # safetensors only, nothing outside the folder
        self._path = path
        self._threads = physical_cores()
        environment = {"OMP_NUM_THREADS": str(self._threads), "MKL_NUM_THREADS": str(self._threads)}
        self._worker = ChildProcess(WORKER, environment=environment)
        self._loaded_pid: int | None = None
        self._closed = False

    @property
    def name(self) -> str:
        return self._path.name

    def score(self, pairs: Sequence[tuple[str, str]], token: CancelToken) -> list[float]:
        """One number for each question and answer; the higher the better, comparable for one question only.

        Raises `Cancelled`, `OutOfMemory` or another `ModelError`.
        """
        if self._closed:
            raise ModelError("The reward model was unloaded.", "Load it again.")
        token.check()
        if not pairs:
            return []
        try:
            self._ensure_loaded(token)
            scores = self._ask(pairs, token)
        except ChildFailed as error:
            raise as_model_error(error) from error
        token.check()
        if not all(math.isfinite(score) for score in scores):
            raise ModelError("The reward model gave scores that are no numbers.", "Choose another one.")
        return scores

    def close(self) -> None:
        self._closed = True
        self._worker.close()

    def _ensure_loaded(self, token: CancelToken) -> None:
        if self._loaded_pid is not None and self._loaded_pid == self._worker.pid:
            return
        request = {"op": "load", "path": str(self._path), "threads": self._threads}
        self._worker.call(request, timeout_s=LOAD_TIMEOUT_S, token=token)
        self._loaded_pid = self._worker.pid

    def _ask(self, pairs: Sequence[tuple[str, str]], token: CancelToken) -> list[float]:
        request = {"op": "score", "pairs": [list(pair) for pair in pairs]}
        stream = self._worker.stream(request, timeout_s=BATCH_TIMEOUT_S, token=token, grace_s=GRACE_S)
        while True:
            try:
                next(stream)
            except StopIteration as end:
                scores: list[float] = end.value[0]["scores"]
                break
        if len(scores) != len(pairs):
            raise Cancelled
        return scores
