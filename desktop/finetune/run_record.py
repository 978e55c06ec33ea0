"""What the events of one run add up to: lines, samples, checkpoints, notices, the end; draws nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.translation import tr, trn
from desktop.widgets.chart_lines import Points
from training.api import (
    CheckpointSaved,
    Evaluated,
    Exported,
    PhaseStarted,
    PreflightDone,
    Retried,
    RunEvent,
    RunFailed,
    RunFinished,
    RunStarted,
    RunStopped,
    SamplesShown,
    Told,
    TrainStep,
)

_MOST_NOTICES = 200


@dataclass
class RunRecord:
    """Filled by `take`, in the order of the events."""

    loss: Points = field(default_factory=Points)
    validation: Points = field(default_factory=Points)
    learning_rate: Points = field(default_factory=Points)
    grad_norm: Points = field(default_factory=Points)
    speed: Points = field(default_factory=Points)
    memory: Points = field(default_factory=Points)
    started: RunStarted | None = None
    step: TrainStep | None = None
    first_evaluation: Evaluated | None = None
    evaluation: Evaluated | None = None
    samples: SamplesShown | None = None
    checkpoint: CheckpointSaved | None = None
    finished: RunFinished | None = None
    failed: RunFailed | None = None
    exports: dict[str, Exported] = field(default_factory=dict)
    phase: str = ""
    notices: list[tuple[str, str]] = field(default_factory=list)  # severity, text
    last_time: float = 0.0
    preflight: PreflightDone | None = None

    @property
    def steps(self) -> int:
        return self.started.steps if self.started is not None else 0

    @property
    def at_step(self) -> int:
        if self.step is not None:
            return self.step.step
        return self.started.step if self.started is not None else 0

    def take(self, events: Sequence[RunEvent]) -> None:
        for event in events:
            self.last_time = max(self.last_time, event.time)
            self._take(event)

    def _take(self, event: RunEvent) -> None:
        if isinstance(event, TrainStep):
            self._take_step(event)
        elif isinstance(event, Evaluated):
            self.first_evaluation = self.first_evaluation or event
            self.evaluation = event
            if self.validation.all and event.step <= self.validation.all[-1][0]:
                self.validation.cut(event.step)
            self.validation.add(event.step, event.loss)
        elif isinstance(event, RunStarted):
            self.started, self.failed, self.finished, self.phase = event, None, None, ""
        elif isinstance(event, PhaseStarted):
            self.phase = _phase_words(event)
        elif isinstance(event, Told | Retried):
            self._notice(event)
        else:
            self._take_rare(event)

    def _take_rare(self, event: RunEvent) -> None:
        if isinstance(event, SamplesShown):
            self.samples = event
        elif isinstance(event, PreflightDone):
            self.preflight = event
        elif isinstance(event, CheckpointSaved):
            self.checkpoint = event
        elif isinstance(event, RunStopped):
            self.phase = ""
        elif isinstance(event, RunFailed):
            self.failed, self.phase = event, ""
        elif isinstance(event, RunFinished):
            self.finished, self.phase = event, ""
        elif isinstance(event, Exported):
            self.exports[event.kind] = event

    def _take_step(self, event: TrainStep) -> None:
        self.step, self.phase = event, ""
        at = event.step
        if self.loss.all and at <= self.loss.all[-1][0]:
            # Resumed from a checkpoint before the last step: those steps are done again.
            for points in (self.loss, self.learning_rate, self.grad_norm, self.speed, self.memory):
                points.cut(at)
        self.loss.add(at, event.loss)
        self.learning_rate.add(at, event.learning_rate)
        self.grad_norm.add(at, event.grad_norm)
        self.speed.add(at, event.tokens_s)
        self.memory.add(at, event.memory_bytes / 1e9 if event.memory_bytes > 0 else math.nan)

    def _notice(self, event: Told | Retried) -> None:
        if isinstance(event, Told):
            said = (event.severity, event.text)
        else:
            said = ("warning", f"{event.reason} {_smaller_words(event)}")
        if said not in self.notices:
            self.notices = [*self.notices[-_MOST_NOTICES:], said]


def _phase_words(event: PhaseStarted) -> str:
    """ "Counting tokens, 120 of 272"."""
    if not event.of:
        return event.text
    return tr("{phase}, {done:,} of {all:,}").format(phase=event.text, done=event.done, all=event.of)


def _smaller_words(event: Retried) -> str:
    """With what it goes on where memory was short."""
    return tr("It goes on with {examples}, {batches} and at most {tokens}.").format(
        examples=trn("%n example a batch", "%n examples a batch", event.batch_size),
        batches=trn("%n batch a step", "%n batches a step", event.accumulation),
        tokens=trn("{count:,} token", "{count:,} tokens", event.max_tokens).format(count=event.max_tokens),
    )
