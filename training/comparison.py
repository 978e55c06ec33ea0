"""Runs side by side: curves, settings and a table of what came out, from their files; starts none and draws nothing."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from training.config import TrainConfig
from training.run_events import (
    CheckpointSaved,
    Evaluated,
    RunEvent,
    RunFinished,
    RunStarted,
    RunStopped,
    SamplesShown,
    TrainStep,
)
from training.run_store import Run, events_of

# What the training itself tells; other events come from before a start, from exports, or after a pause.
_WORK = (TrainStep, Evaluated, SamplesShown, CheckpointSaved, RunStopped, RunFinished)


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """A step of the optimizer. A number that is none (a loss of NaN) is None: a gap in the curve."""

    step: int
    epoch: float
    loss: float | None
    learning_rate: float | None
    grad_norm: float | None
    tokens: int
    tokens_s: float | None
    memory_bytes: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ValidationPoint:
    """A measurement on the validation rows; scores are None where they were not taken."""

    step: int
    loss: float | None
    perplexity: float | None
    bleu: float | None
    rouge_l: float | None
    chrf: float | None
    reward: float | None
    accuracy: float | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A run over its steps. What a resumed run did again, or a killed one lost, is there once."""

    run_id: str
    name: str
    points: tuple[CurvePoint, ...]
    validation: tuple[ValidationPoint, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of all compared runs; `key` as in the YAML file ("optim.learning_rate"), one value a run."""

    key: str
    title: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return len(set(self.values)) > 1


@dataclass(frozen=True, slots=True)
class RunMetrics:
    """What came out of a run. `seconds` is the time it worked, pauses left out; `tokens_s` the median of its steps;
    None is "not known"."""

    run_id: str
    name: str
    state: str
    message: str
    step: int
    steps: int
    loss: float | None
    first: ValidationPoint | None
    best: ValidationPoint | None
    last: ValidationPoint | None
    tokens_s: float | None
    seconds: float
    memory_bytes: int
    trainable: int
    device: str
    precision: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """`settings` that differ come first."""

    curves: tuple[Curve, ...]
    settings: tuple[Setting, ...]
    metrics: tuple[RunMetrics, ...]


@dataclass(slots=True)
class Story:
    """The events of a run put together: a start at a step, or a step made again, takes back what lies behind it."""

    points: list[CurvePoint] = field(default_factory=list)
    validation: list[ValidationPoint] = field(default_factory=list)
    samples: list[SamplesShown] = field(default_factory=list)
    started: RunStarted | None = None
    step: int = 0
    seconds: float = 0.0
    memory_bytes: int = 0
    _last_time: float | None = None

    def add(self, event: RunEvent) -> None:
        self._pass_time(event)
        if isinstance(event, RunStarted):
            self.started, self.step = event, event.step
            self.points = [point for point in self.points if point.step <= event.step]
            # A measurement at the step of a checkpoint stands, one behind it is made again.
            self.validation = [point for point in self.validation if point.step <= event.step]
            self.samples = [shown for shown in self.samples if shown.step <= event.step]
        elif isinstance(event, TrainStep):
            if event.step <= self.step:
                self.points = [point for point in self.points if point.step < event.step]
            self.step = event.step
            self.memory_bytes = max(self.memory_bytes, event.memory_bytes)
            self.points.append(_point(event, self.seconds))
        elif isinstance(event, Evaluated):
            self.validation = [point for point in self.validation if point.step != event.step]
            self.validation.append(_validation(event, self.seconds))
        elif isinstance(event, SamplesShown):
            self.samples = [shown for shown in self.samples if shown.step != event.step]
            self.samples.append(event)
        elif isinstance(event, RunFinished):
            self.step = event.step

    def _pass_time(self, event: RunEvent) -> None:
        """Counts from a start to the last thing the training told; what lies between two starts is a pause."""
        if isinstance(event, RunStarted):
            self._last_time = event.time
        elif isinstance(event, _WORK) and self._last_time is not None:
            self.seconds += max(0.0, event.time - self._last_time)
            self._last_time = event.time


def story_of(events: Iterable[RunEvent]) -> Story:
    """What is left of the events when what was done twice counts once."""
    story = Story()
    for event in events:
        story.add(event)
    return story


def compare(runs: Sequence[Run]) -> Comparison:
    """Reads the events of each run once."""
    stories = [story_of(events_of(run)) for run in runs]
    return Comparison(
        tuple(_curve(run, story) for run, story in zip(runs, stories)),
        settings_of([run.config for run in runs]),
        tuple(_metrics(run, story) for run, story in zip(runs, stories)),
    )


def curve_of(run: Run) -> Curve:
    """Of one run."""
    return _curve(run, story_of(events_of(run)))


def metrics_of(run: Run) -> RunMetrics:
    """Of one run."""
    return _metrics(run, story_of(events_of(run)))


def settings_of(configs: Sequence[TrainConfig]) -> tuple[Setting, ...]:
    """Every setting but the name, those that differ first."""
    columns = [{key: (title, value) for key, title, value in _flat(config, "")} for config in configs]
    found = []
    for key in columns[0] if columns else ():
        if key != "name":
            values = tuple(column[key][1] for column in columns)
            found.append(Setting(key, columns[0][key][0], values))
    return tuple(sorted(found, key=lambda setting: not setting.differs))


def differences(first: TrainConfig, second: TrainConfig) -> tuple[Setting, ...]:
    """The settings that are not the same in both; the name is left out."""
    return tuple(setting for setting in settings_of([first, second]) if setting.differs)


def _flat(section: BaseModel, above: str) -> Iterator[tuple[str, str, str]]:
    for name, facts in type(section).model_fields.items():
        value: Any = getattr(section, name)
        if isinstance(value, BaseModel):
            yield from _flat(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", facts.title or name.replace("_", " ").capitalize(), _said(value)


def _said(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_said, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else "" if value is None else str(value)


def _curve(run: Run, story: Story) -> Curve:
    return Curve(run.id, run.config.name, tuple(story.points), tuple(story.validation))


def _metrics(run: Run, story: Story) -> RunMetrics:
    started = story.started
    measured = [point for point in story.validation if point.loss is not None]
    speeds = [point.tokens_s for point in story.points if point.tokens_s is not None]
    losses = [point.loss for point in story.points if point.loss is not None]
    return RunMetrics(
        run_id=run.id,
        name=run.config.name,
        state=run.state.value,
        message=run.message,
        step=story.step,
        steps=started.steps if started else 0,
        loss=losses[-1] if losses else None,
        first=measured[0] if measured else None,
        best=min(measured, key=lambda point: point.loss or 0.0) if measured else None,
        last=measured[-1] if measured else None,
        tokens_s=statistics.median(speeds) if speeds else None,
        seconds=story.seconds,
        memory_bytes=story.memory_bytes,
        trainable=started.trainable if started else 0,
        device=started.device if started else "",
        precision=started.precision if started else "",
    )


def _point(event: TrainStep, seconds: float) -> CurvePoint:
    return CurvePoint(
        event.step,
        event.epoch,
        _number(event.loss),
        _number(event.learning_rate),
        _number(event.grad_norm),
        event.tokens,
        _number(event.tokens_s),
        event.memory_bytes,
        seconds,
    )


def _validation(event: Evaluated, seconds: float) -> ValidationPoint:
    return ValidationPoint(
        event.step,
        _number(event.loss),
        _number(event.perplexity),
        _number(event.bleu),
        _number(event.rouge_l),
        _number(event.chrf),
        _number(event.reward),
        _number(event.accuracy),
        seconds,
    )


def _number(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
