"""Forecasts of runs from a worker process: counting tokens would make the window wait; starts no run."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from engine.core.child_process import ChildProcess
from engine.core.errors import Cancelled
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from training.config import TrainConfig

WORKER = "training.forecast_worker"
# The largest set of examples is counted by its first rows; reading it through takes the time.
SILENCE_S = 1_800.0
GRACE_S = 2.0


class Outlook(BaseModel):
    """What a run will take, in sentences; where it does not fit, the first settings that do and what they change."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fits: bool
    words: tuple[str, ...]
    seconds: float = 0.0
    proposal: TrainConfig | None = None
    changes: tuple[str, ...] = ()


class ForecastProcess:
    """The worker is kept between forecasts: it has the tokenizer and what it counted."""

    def __init__(self, nice: int = 5) -> None:
        self._worker = ChildProcess(WORKER, nice=nice)

    def close(self) -> None:
        """End the worker; it is started again when it is needed."""
        self._worker.close()

    def forecast(self, config: TrainConfig, token: CancelToken) -> Outlook:
        """Raises `ModelError` and `UsageError` for a base or data that cannot be read, `Cancelled`."""
        request: Header = {"config": config.model_dump(mode="json")}
        stream = self._worker.stream(request, timeout_s=SILENCE_S, token=token, grace_s=GRACE_S)
        while True:
            try:
                next(stream)
            except StopIteration as end:
                _header, blob = end.value
                break
        if token.cancelled:
            raise Cancelled
        return Outlook.model_validate_json(blob)
