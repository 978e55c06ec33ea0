"""What a run tells while it goes on, a line of JSON each in its `events.jsonl`; knows no file and no model.

Events are added and fields are added with defaults, never changed: runs of earlier versions stay readable.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError


def _none_is_no_number(value: object) -> object:
    return math.nan if value is None else value


# JSON has no NaN: it is written as null, and read as what it was.
Number = Annotated[float, BeforeValidator(_none_is_no_number)]


class RunEvent(BaseModel):
    """`time` is seconds since 1970. A later version may have added fields: they are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    time: float = 0.0


class RunStarted(RunEvent):
    """A worker begins, or goes on at `step`. `tokens` are those of one epoch, `trainable` counts parameters."""

    event: Literal["run_started"] = "run_started"
    step: int = 0
    steps: int
    rows: int
    validation_rows: int
    tokens: int
    trained_tokens: int
    trainable: int
    parameters: int
    device: str
    precision: str
    batch_size: int
    accumulation: int
    max_tokens: int
    packing: bool


class Span(BaseModel):
    """A part of the text a model reads; `learnt`: it is trained to write it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    text: str
    learnt: bool


class PreflightDone(RunEvent):
    """One row as the model reads it, and what was found in all of them before the training."""

    event: Literal["preflight"] = "preflight"
    spans: tuple[Span, ...]
    rows: int
    tokens: int
    learnt: int
    longest: int
    cut: int
    dropped: dict[str, int] = {}
    end_token: str
    padding_token: str


class PhaseStarted(RunEvent):
    """What is happening now, in words; `of` is 0 where nothing is counted."""

    event: Literal["phase"] = "phase"
    text: str
    done: int = 0
    of: int = 0


class Told(RunEvent):
    """A sentence the person should see; `severity` is "info" or "warning"."""

    event: Literal["notice"] = "notice"
    text: str
    severity: str = "info"


class TrainStep(RunEvent):
    """One step of the optimizer. `tokens_s` counts all tokens of the step; memory is that of the process or the GPU."""

    event: Literal["train_step"] = "train_step"
    step: int
    epoch: float
    loss: Number
    learning_rate: Number
    grad_norm: Number
    tokens: int
    tokens_s: Number
    memory_bytes: int
    seconds_left: Number


class Evaluated(RunEvent):
    """A measurement on the validation rows; scores are 0..100 and None where they were not taken."""

    event: Literal["evaluated"] = "evaluated"
    step: int
    loss: Number
    perplexity: Number
    bleu: float | None = None
    rouge_l: float | None = None
    chrf: float | None = None
    reward: float | None = None
    accuracy: float | None = None


class Sample(BaseModel):
    """One validation row: its loss a token, and the answer the model wrote where it wrote one."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    row: int
    loss: Number
    prompt: str
    wanted: str
    written: str | None = None


class SamplesShown(RunEvent):
    """The validation rows the model does best and worst on."""

    event: Literal["samples"] = "samples"
    step: int
    best: tuple[Sample, ...]
    worst: tuple[Sample, ...]


class CheckpointSaved(RunEvent):
    """A checkpoint is whole on disk; `folder` is its name in the run."""

    event: Literal["checkpoint_saved"] = "checkpoint_saved"
    step: int
    folder: str


class Retried(RunEvent):
    """It did not fit and goes on smaller."""

    event: Literal["retried"] = "retried"
    reason: str
    batch_size: int
    accumulation: int
    max_tokens: int


class RunStopped(RunEvent):
    """Stopped by the person with a checkpoint."""

    event: Literal["run_stopped"] = "run_stopped"
    step: int


class RunFailed(RunEvent):
    """`kind` is the name of the error; with `hint` the way out."""

    event: Literal["run_failed"] = "run_failed"
    kind: str
    message: str
    hint: str = ""


class RunFinished(RunEvent):
    """The adapter (or the weights) are in the run's folder `model/`."""

    event: Literal["run_finished"] = "run_finished"
    step: int
    seconds: float
    loss: float | None = None


class Exported(RunEvent):
    """Something that can be loaded was made of the run."""

    event: Literal["exported"] = "exported"
    kind: str
    path: str
    size_bytes: int


AnyEvent = Annotated[
    RunStarted
    | PreflightDone
    | PhaseStarted
    | Told
    | TrainStep
    | Evaluated
    | SamplesShown
    | CheckpointSaved
    | Retried
    | RunStopped
    | RunFailed
    | RunFinished
    | Exported,
    Field(discriminator="event"),
]
_ADAPTER: TypeAdapter[AnyEvent] = TypeAdapter(AnyEvent)


def event_line(event: RunEvent) -> str:
    """One line of JSON, without the line end. Numbers that are none (a loss of NaN) are written as null."""
    return event.model_dump_json()


def read_event(line: str) -> RunEvent | None:
    """None for a line cut short by a crash, or an event of a later version."""
    try:
        return _ADAPTER.validate_json(line)
    except ValidationError:
        return None
