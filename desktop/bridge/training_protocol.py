"""What the window needs of training, as a protocol, so that tests run it on a scripted one; no behaviour here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.api import CancelToken
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
    RunProgress,
    SourceSpec,
    TrainConfig,
)


@dataclass(frozen=True, slots=True)
class RunForecast:
    """What a run will take, in a sentence, with `details`, and its time. `proposal` fits where the run does not, `why`
    says what it changes."""

    fits: bool
    words: str
    details: str = ""
    proposal: TrainConfig | None = None
    why: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Curve:
    """One measure of one run over its steps."""

    run: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """What is overlaid: the same measure of several runs."""

    title: str
    curves: tuple[Curve, ...]


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A setting that differs, or a metric: a value a run. `best` is the place of the best value, -1 for none."""

    title: str
    values: tuple[str, ...]
    best: int = -1


@dataclass(frozen=True, slots=True)
class RunComparison:
    """Several runs side by side; the values of every row are in the order of `runs`."""

    runs: tuple[str, ...]
    measures: tuple[Measure, ...]
    settings: tuple[CompareRow, ...]
    metrics: tuple[CompareRow, ...]


class Tail(Protocol):
    """Reads the events of a run from the first on; each call gives what came since the one before."""

    def read(self, most: int = ..., /) -> list[RunEvent]: ...


class TrainingApi(Protocol):
    """Training, or a fake with the same shape. Every call may wait and belongs on a lane; paths are absolute.

    `remove` and `remove_set` move to the trash of the profile. `close` ends helpers that wait for more work; the next
    call starts them again, and runs go on.
    """

    def preview(self, source: SourceSpec, token: CancelToken, /) -> Preview: ...
    def inspect(self, spec: PipelineSpec, token: CancelToken, report: Callable[[Progress], None], /) -> Inspection: ...
    def prepare(self, spec: PipelineSpec, token: CancelToken, report: Callable[[Progress], None], /) -> DataSet: ...
    def sets(self) -> list[DataSet]: ...
    def remove_set(self, name: str, version: int, /) -> None: ...
    def pairs(self) -> list[PairWork]: ...
    def make_pairs(self, spec: PairSpec, token: CancelToken, report: Callable[[PairProgress], None], /) -> PairWork: ...
    def pairs_pipeline(self, work: PairWork, /) -> PipelineSpec: ...
    def remove_pairs(self, work: PairWork, /) -> None: ...
    def runs(self) -> list[Run]: ...
    def get(self, run_id: str, /) -> Run: ...
    def create(self, config: TrainConfig, /) -> Run: ...
    def start(self, run: Run, /) -> Run: ...
    def stop(self, run: Run, /) -> None: ...
    def remove(self, run: Run, /) -> None: ...
    def watch(self, run: Run, /) -> Tail: ...
    def progress(self, run: Run, /) -> RunProgress: ...
    def forecast(self, config: TrainConfig, token: CancelToken, /) -> RunForecast: ...
    def compare(self, runs: Sequence[Run], /) -> RunComparison: ...
    def save_bundle(self, run: Run, file: Path, /) -> Path: ...
    def export(
        self,
        run: Run,
        kind: ExportKind,
        quantization: str,
        token: CancelToken,
        report: Callable[[PhaseStarted], None],
        /,
    ) -> Path: ...
    def close(self) -> None: ...
