"""Each call of training as an engine job on a worker thread; knows no page and keeps no result."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop.bridge.background import Background, Operation
from desktop.bridge.engine_protocol import JobsApi
from desktop.bridge.job_names import WRITING_PAIRS
from desktop.bridge.training_protocol import RunComparison, RunForecast, TrainingApi
from engine.api import AquiferError, Event, Job
from training.api import (
    DataSet,
    ExportKind,
    Inspection,
    PairProgress,
    PairSpec,
    PairWork,
    PhaseStarted,
    PipelineSpec,
    Preview,
    Progress,
    Run,
    RunEvent,
    SourceSpec,
    TrainConfig,
    read_config,
    write_config,
)

T = TypeVar("T")
_log = logging.getLogger(__name__)
LANE = "training"
# Hours of writing must not keep a set from being prepared.
PAIRS_LANE = "pairs"
EVENTS_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Counted(Event):
    """How far preparing is: what is done now, and how many examples it has seen."""

    phase: str
    examples: int


@dataclass(frozen=True, slots=True)
class PairsTold(Event):
    """How far the writing of pairs is."""

    at: PairProgress


@dataclass(frozen=True, slots=True)
class ExportStep(Event):
    """What an export does now, and how many weights of it are done."""

    step: PhaseStarted


@dataclass(frozen=True, slots=True)
class Starting(Event):
    """Run `number` of several is being started."""

    number: int
    of: int


@dataclass(frozen=True, slots=True)
class StartedRuns:
    """Runs that were made together. `problem` is why the rest of them, which are not started, wait for a person."""

    runs: Sequence[Run]
    problem: AquiferError | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What came of a run since the look before; `more` waits in its file."""

    run: Run
    events: Sequence[RunEvent]
    more: bool


class TrainingDesk:
    """Short calls go to the `io` lane. What takes minutes has a lane of its own, one after the other."""

    def __init__(self, training: TrainingApi, background: Background, jobs: JobsApi) -> None:
        self._training, self._background, self._jobs = training, background, jobs
        self._forecast: Operation[list[RunForecast]] | None = None

    def call(self, name: str, work: Callable[[], T]) -> Operation[T]:
        """A short call that may wait."""
        return self._background.call(name, work)

    # --- data

    def preview(self, source: SourceSpec) -> Operation[Preview]:
        return self._job("io", "preview data", lambda job: self._training.preview(source, job.token))

    def inspect(self, spec: PipelineSpec) -> Operation[Inspection]:
        return self._job(LANE, "check data", lambda job: self._training.inspect(spec, job.token, _counter(job)))

    def prepare(self, spec: PipelineSpec) -> Operation[DataSet]:
        return self._job(LANE, "prepare data", lambda job: self._training.prepare(spec, job.token, _counter(job)))

    def sets(self) -> Operation[list[DataSet]]:
        return self._background.call("list data sets", self._training.sets)

    def remove_set(self, one: DataSet) -> Operation[None]:
        name, version = one.manifest.name, one.data_version
        return self._background.call("remove a data set", lambda: self._training.remove_set(name, version))

    def pairs(self) -> Operation[list[PairWork]]:
        return self._background.call("list pairs", self._training.pairs)

    def make_pairs(self, spec: PairSpec) -> Operation[PairWork]:
        """Write pairs, or go on with those of the same wish; `PairsTold` on the way. A stop keeps what is there."""

        def work(job: Job[PairWork]) -> PairWork:
            return self._training.make_pairs(spec, job.token, lambda at: job.emit(PairsTold(at)))

        return self._job(PAIRS_LANE, WRITING_PAIRS, work)

    def pairs_pipeline(self, work: PairWork) -> Operation[PipelineSpec]:
        return self._background.call("read pairs", lambda: self._training.pairs_pipeline(work))

    def remove_pairs(self, work: PairWork) -> Operation[None]:
        return self._background.call("remove pairs", lambda: self._training.remove_pairs(work))

    def finish(self, one: DataSet | None, run: Run | None, pairs: PairWork | None = None) -> None:
        """The window goes: end a forecast, and delete at once what a person has removed. Waits for it."""
        self._end_forecast()
        if one is not None:
            self._removed(lambda: self._training.remove_set(one.manifest.name, one.data_version))
        if run is not None:
            self._removed(lambda: self._training.remove(run))
        if pairs is not None:
            self._removed(lambda: self._training.remove_pairs(pairs))

    def _removed(self, remove: Callable[[], None]) -> None:
        try:
            remove()
        except AquiferError as error:  # nobody looks any more: it is in the list again at the next start
            _log.warning("What was removed could not be deleted at the end: %s", error)

    # --- runs

    def runs(self) -> Operation[list[Run]]:
        return self._background.call("list runs", self._training.runs)

    def start_new(self, config: TrainConfig) -> Operation[Run]:
        """Create a run and start it. Starting waits until its worker has taken it over."""

        def work() -> Run:
            run = self._training.create(config)
            self._training.close()  # the memory of what forecast it is the run's now
            return self._training.start(run)

        self._end_forecast()  # the worker would be waited for until it has counted everything
        return self._background.call("start a run", work)

    def resume(self, run: Run) -> Operation[Run]:
        """Start it, or go on with it."""

        def work() -> Run:
            self._training.close()
            return self._training.start(run)

        self._end_forecast()
        return self._background.call("resume a run", work)

    def stop(self, run: Run) -> Operation[None]:
        return self._background.call("stop a run", lambda: self._training.stop(run))

    def remove(self, run: Run) -> Operation[None]:
        return self._background.call("remove a run", lambda: self._training.remove(run))

    def start_several(self, configs: Sequence[TrainConfig]) -> Operation[StartedRuns]:
        """Make all of them, then start one after the other: they queue. `Starting` on the way."""

        def work(job: Job[StartedRuns]) -> StartedRuns:
            runs = [self._training.create(config) for config in configs]
            self._training.close()
            for number, run in enumerate(runs):
                job.emit(Starting(number + 1, len(runs)))
                try:
                    runs[number] = self._training.start(run)
                except AquiferError as error:
                    return StartedRuns(runs, error)
            return StartedRuns(runs)

        self._end_forecast()
        return self._job("io", "start runs", work)

    def read_settings(self, file: Path) -> Operation[TrainConfig]:
        """A run as a YAML file says it, whole paths."""
        return self._background.call("read a run file", lambda: read_config(file))

    def write_settings(self, file: Path, config: TrainConfig) -> Operation[None]:
        return self._background.call("write a run file", lambda: write_config(file, config))

    def forecast(self, configs: Sequence[TrainConfig]) -> Operation[list[RunForecast]]:
        """Of each, in their order."""

        def work(job: Job[list[RunForecast]]) -> list[RunForecast]:
            return [self._training.forecast(config, job.token) for config in configs]

        self._forecast = self._job("io", "forecast a run", work)
        return self._forecast

    def _end_forecast(self) -> None:
        if self._forecast is not None:
            self._forecast.cancel()
            self._forecast = None

    def compare(self, runs: Sequence[Run]) -> Operation[RunComparison]:
        return self._background.call("compare runs", lambda: self._training.compare(runs))

    def save_bundle(self, run: Run, file: Path) -> Operation[Path]:
        """Settings, logs, tables and answers of a run in one zip."""
        return self._background.call("save a run", lambda: self._training.save_bundle(run, file))

    def export(self, run: Run, kind: ExportKind, quantization: str) -> Operation[Path]:
        def work(job: Job[Path]) -> Path:
            return self._training.export(run, kind, quantization, job.token, lambda step: job.emit(ExportStep(step)))

        return self._job(LANE, "export a run", work)

    def looks(self, run: Run) -> Callable[[], Operation[Look]]:
        """Each call of what is returned reads what came since; never two at once."""
        tail = self._training.watch(run)

        def look() -> Look:
            # The state first: what was written before the end is then among the events.
            now = self._training.get(run.id)
            events = tail.read(EVENTS_AT_ONCE)
            return Look(now, events, len(events) >= EVENTS_AT_ONCE)

        return lambda: self._background.call("watch a run", look)

    def _job(self, lane: str, name: str, work: Callable[[Job[T]], T]) -> Operation[T]:
        return self._background.run(lambda: self._jobs.submit(lane, name, work))


def _counter(job: Job[T]) -> Callable[[Progress], None]:
    return lambda at: job.emit(Counted(at.phase, at.examples))
