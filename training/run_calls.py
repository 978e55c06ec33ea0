"""Forecast and export of runs, carried out by a worker process; for the window, which loads no torch and no weights."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter

from engine.core.child_process import ChildProcess
from engine.core.errors import Cancelled
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from training.config import ExportKind, TrainConfig
from training.run_events import Exported
from training.run_store import EventLog, Run

WORKER = "training.run_calls_worker"
# Merging and quantising a large model is one silent step.
SILENCE_S = 3_600.0
GRACE_S = 5.0


class Outlook(BaseModel):
    """What a run will take, in sentences; where it does not fit, the first settings that do and what they change."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fits: bool
    words: tuple[str, ...]
    proposal: TrainConfig | None = None
    changes: tuple[str, ...] = ()


class RunCalls:
    """`bases` keeps converted base models, `models` is the folder the model list looks into."""

    def __init__(self, bases: Path, models: Path, nice: int = 5) -> None:
        self._bases, self._models, self._nice = bases, models, nice
        # Kept between forecasts: it has the tokenizer and what it counted.
        self._forecasts = ChildProcess(WORKER, nice=nice)

    def close(self) -> None:
        """End the worker of the forecasts; it is started again when it is needed."""
        self._forecasts.close()

    def forecast(self, config: TrainConfig, token: CancelToken) -> Outlook:
        """Raises `ModelError` and `UsageError` for a base or data that cannot be read."""
        request: Header = {"op": "forecast", "config": config.model_dump(mode="json")}
        return Outlook.model_validate_json(_ask(self._forecasts, request, token, _nobody))

    def export(
        self, run: Run, kind: ExportKind, quantization: str, token: CancelToken, tell: Callable[[str], None]
    ) -> Exported:
        """Make it, place it among the models, and write it down among the events of the run."""
        request: Header = {"op": "export", "run": str(run.folder), "kind": kind, "quantization": quantization}
        request |= {"bases": str(self._bases), "models": str(self._models)}
        worker = ChildProcess(WORKER, nice=self._nice)
        try:
            made = TypeAdapter(Exported).validate_json(_ask(worker, request, token, tell))
        finally:
            worker.close()
        EventLog(run.folder).write(made)
        return made


def _ask(worker: ChildProcess, request: Header, token: CancelToken, tell: Callable[[str], None]) -> bytes:
    stream = worker.stream(request, timeout_s=SILENCE_S, token=token, grace_s=GRACE_S)
    while True:
        try:
            told = next(stream)
        except StopIteration as end:
            header, blob = end.value
            break
        tell(str(told["words"]))
    if header.get("cancelled"):
        raise Cancelled
    return bytes(blob)


def _nobody(_words: str) -> None:
    """A forecast tells nothing meanwhile."""
