"""What a run does in numbers: rows to steps, when it measures and saves, its folders; computes no loss."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core import atomic_files
from training.config import TrainConfig

FIT = "fit.json"
_PACK_STEPS = 100
_EVALUATIONS_AN_EPOCH = 4
# A measurement takes as long as a step or two.
_LEAST_STEPS_BETWEEN = 10


class Fit(BaseModel):
    """The sizes a run goes on with after it did not fit; the examples a step stay the same."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    batch_size: int
    accumulation: int
    max_tokens: int
    gradient_checkpointing: bool

    def smaller(self) -> Fit | None:
        """At most half the batch with as many examples a step, then less kept for the gradient, then shorter rows; None
        when nothing is left to try."""
        if self.batch_size > 1:
            whole = self.batch_size * self.accumulation
            size = next(each for each in range(max(1, self.batch_size // 2), 0, -1) if whole % each == 0)
            return self.model_copy(update={"batch_size": size, "accumulation": whole // size})
        if not self.gradient_checkpointing:
            return self.model_copy(update={"gradient_checkpointing": True})
        if self.max_tokens > 64:
            return self.model_copy(update={"max_tokens": self.max_tokens // 2})
        return None


def fit_of(folder: Path, config: TrainConfig) -> Fit:
    """What the run goes on with: what it was made smaller to, else its configuration."""
    try:
        return Fit.model_validate_json((folder / FIT).read_bytes())
    except (OSError, ValidationError):
        return fit_as_wanted(config)


def fit_as_wanted(config: TrainConfig) -> Fit:
    """What the configuration says."""
    return Fit(
        batch_size=config.optim.batch_size,
        accumulation=config.optim.accumulation,
        max_tokens=config.text.max_tokens,
        gradient_checkpointing=config.device.gradient_checkpointing == "on",
    )


def write_fit(folder: Path, fit: Fit) -> None:
    """Kept with the run, so that a resumed one is the same."""
    atomic_files.write_text(folder / FIT, fit.model_dump_json())


@dataclass(frozen=True, slots=True)
class Schedule:
    """Steps of the optimizer in all and in an epoch, and after how many it measures and saves."""

    steps: int
    steps_an_epoch: int
    evaluate_every: int
    save_every: int


def schedule_of(config: TrainConfig, fit: Fit, rows: int, processes: int = 1) -> Schedule:
    """`rows` are those of the packed file where rows are packed. The last, smaller batch counts as a step."""
    batches = math.ceil(rows / (fit.batch_size * processes))
    an_epoch = max(1, math.ceil(batches / fit.accumulation))
    steps = math.ceil(an_epoch * config.optim.epochs)
    if config.optim.max_steps:
        steps = config.optim.max_steps
    every = config.evaluation.every_steps or max(_LEAST_STEPS_BETWEEN, an_epoch // _EVALUATIONS_AN_EPOCH)
    return Schedule(steps, an_epoch, every, config.checkpoints.every_steps or every)


def packs(config: TrainConfig, fit: Fit, rows: int, tokens: int, *, on_gpu: bool) -> bool:
    """`auto`: on a GPU, when rows fill less than half of their length and a hundred steps an epoch are left."""
    if config.text.packing != "auto":
        return config.text.packing == "on"
    full_rows = tokens / fit.max_tokens
    short = tokens < rows * fit.max_tokens / 2
    return on_gpu and short and full_rows / (fit.batch_size * fit.accumulation) >= _PACK_STEPS


def learning_rate_of(config: TrainConfig, task: str) -> float:
    """The given one, or the usual one of the method."""
    if config.optim.learning_rate:
        return config.optim.learning_rate
    if task == "preference":
        return 5e-6 if config.method == "lora" else 5e-7
    return 2e-4 if config.method == "lora" else 2e-5
