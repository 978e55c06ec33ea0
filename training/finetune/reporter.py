"""Makes a run watchable: events, measuring, checkpoints, rest, stop, guard; computes nothing itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.core import yielding
from training.finetune import checkpoints
from training.finetune.run_plan import Schedule
from training.finetune.trainer import guard
from training.run_events import CheckpointSaved, RunEvent, TrainStep

_SMOOTH_STEPS = 20


@dataclass(slots=True)
class Around:
    """What the training asks of the process around it.

    `evaluate(step)` measures and tells; `stop_wanted()` and `check_parent()` are asked at every step; `answering` is
    the file that exists while a chat answers. Only the `leader` of several processes tells, and measures where they do
    not do that `together`, as they must where the model is cut up. `wait_for_all()` returns when all have called it.
    """

    tell: Callable[[RunEvent], None]
    evaluate: Callable[[int], None]
    stop_wanted: Callable[[], bool]
    check_parent: Callable[[], None]
    tokens_seen: Callable[[], int]
    answering: Path | None
    leader: bool = True
    together: bool = False
    wait_for_all: Callable[[], None] = lambda: None
    stopped: bool = False
    steps: int = 0


class Reporting:
    """What happens at each step; `as_callback` hands it to a trainer."""

    def __init__(self, around: Around, schedule: Schedule, keep: int) -> None:
        self._around = around
        self._schedule = schedule
        self._keep = keep
        self._spent = 0.0
        self._busy_since = time.monotonic()
        self._tokens = 0
        self._times: list[tuple[float, int]] = []

    def begin(self) -> None:
        """The first step comes next."""
        self._busy_since = time.monotonic()

    def rest(self) -> None:
        """Before a batch: an answer in a chat goes first."""
        self._around.check_parent()
        if self._around.answering is not None:
            self._busy_since += yielding.rest(self._around.answering, self._around.check_parent)

    def step_done(self, step: int) -> bool:
        """Whether the training stops here, at the person's wish."""
        self._spent += time.monotonic() - self._busy_since
        self._around.stopped = self._around.stop_wanted()
        return self._around.stopped or step >= self._schedule.steps

    def logged(self, step: int, epoch: float, logs: dict[str, float]) -> None:
        """Guard, event, measurement. Raises `TrainingDiverged`."""
        norm = float(logs.get("grad_norm", 0.0))
        guard(step, float(logs["loss"]), norm)
        if self._around.leader:
            tokens, rate, left = self._pace(self._schedule.steps - step)
            self._around.tell(
                TrainStep(
                    step=step,
                    epoch=epoch,
                    loss=float(logs["loss"]),
                    learning_rate=float(logs["learning_rate"]),
                    grad_norm=norm,
                    tokens=tokens,
                    tokens_s=rate,
                    memory_bytes=memory_used(),
                    seconds_left=left,
                )
            )
        due = step % self._schedule.evaluate_every == 0 or step == self._schedule.steps
        if due and not self._around.stopped and (self._around.leader or self._around.together):
            self._around.evaluate(step)
        self._busy_since = time.monotonic()

    def saved(self, step: int, folder: Path) -> None:
        """All files of the checkpoint are written; by each process its own."""
        self._around.wait_for_all()
        if self._around.leader:
            checkpoints.finish(folder, self._keep)
            self._around.tell(CheckpointSaved(step=step, folder=folder.name))
        self._busy_since = time.monotonic()

    def _pace(self, steps_left: int) -> tuple[int, float, float]:
        """Tokens of this step, tokens a second and seconds left, over the last steps, rests left out."""
        seen = self._around.tokens_seen()
        tokens, self._tokens = seen - self._tokens, seen
        self._times = [*self._times[-_SMOOTH_STEPS:], (self._spent, seen)]
        (began, before), steps = self._times[0], len(self._times) - 1
        if not steps or self._spent <= began:
            return tokens, tokens / max(self._spent, 1e-6), steps_left * self._spent
        return tokens, (seen - before) / (self._spent - began), steps_left * (self._spent - began) / steps


def as_callback(reporting: Reporting) -> Any:
    """A TrainerCallback that calls it."""
    from transformers import TrainerCallback

    class Callback(TrainerCallback):  # type: ignore[misc]
        """See `Reporting`."""

        def on_train_begin(self, *_given: Any, **_more: Any) -> None:
            reporting.begin()

        def on_step_begin(self, *_given: Any, **_more: Any) -> None:
            reporting.rest()

        def on_substep_end(self, *_given: Any, **_more: Any) -> None:
            reporting.rest()

        def on_step_end(self, _args: Any, state: Any, control: Any, **_more: Any) -> None:
            if reporting.step_done(state.global_step):
                control.should_save = control.should_training_stop = True

        def on_log(self, _args: Any, state: Any, _control: Any, logs: dict[str, float], **_more: Any) -> None:
            if "loss" in logs and "learning_rate" in logs:
                reporting.logged(state.global_step, float(state.epoch or 0.0), logs)

        def on_save(self, args: Any, state: Any, _control: Any, **_more: Any) -> None:
            reporting.saved(state.global_step, Path(args.output_dir) / f"checkpoint-{state.global_step}")

    return Callback()


def memory_used() -> int:
    """Bytes of the process, or of the GPU where it computes on one."""
    import psutil
    import torch

    if torch.cuda.is_available() and torch.cuda.memory_allocated():
        return int(torch.cuda.max_memory_allocated())
    return int(psutil.Process().memory_info().rss)
