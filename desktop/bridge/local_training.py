"""Training on this computer behind the window's protocol: worker processes do the work; knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.bridge.run_comparing import comparison_of
from desktop.bridge.training_protocol import RunComparison, RunForecast, Tail
from desktop.translation import tr
from engine.api import TrashFolder
from training.api import (
    DataSet,
    EngineServices,
    ExportKind,
    ForecastProcess,
    Inspection,
    PairProgress,
    PairSpec,
    PairStudio,
    PairWork,
    PhaseStarted,
    PipelineSpec,
    PrepareProcess,
    Preview,
    Progress,
    Run,
    RunProgress,
    SourceSpec,
    TrainConfig,
    Training,
    bundle,
    compare,
    progress_of,
    runs_of,
)

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi
    from engine.api import CancelToken, Engine

# All paths of the window are absolute; relative ones would start here.
_BASE = Path("/")


class LocalTraining:
    """Each call of the data studio has a worker process of its own, which ends with it."""

    def __init__(self, engine: EngineApi) -> None:
        paths = engine.paths
        self._sets = paths.root / "datasets"
        self._services = EngineServices(paths.root, cast("Engine", engine))
        # The engine's own model writes, in the background: it holds the profile and has the model in memory.
        self._pairs = PairStudio(paths.root / "pairs", self._services)
        self._runs = runs_of(paths.root)
        self._trash = TrashFolder(paths.trash_dir)
        self._forecasts = ForecastProcess()

    def _process(self) -> PrepareProcess:
        return PrepareProcess(self._sets, self._services)

    def preview(self, source: SourceSpec, token: CancelToken) -> Preview:
        with self._process() as process:
            return process.preview(source, _BASE, token)

    def inspect(self, spec: PipelineSpec, token: CancelToken, report: Callable[[Progress], None]) -> Inspection:
        with self._process() as process:
            return process.inspect(spec, _BASE, token, report)

    def prepare(self, spec: PipelineSpec, token: CancelToken, report: Callable[[Progress], None]) -> DataSet:
        with self._process() as process:
            return process.prepare(spec, _BASE, token, report)

    def sets(self) -> list[DataSet]:
        return Training(self._sets).sets()

    def remove_set(self, name: str, version: int) -> None:
        Training(self._sets).discard(name, version, self._trash)

    def pairs(self) -> list[PairWork]:
        return self._pairs.list()

    def make_pairs(self, spec: PairSpec, token: CancelToken, report: Callable[[PairProgress], None]) -> PairWork:
        return self._pairs.make(spec, token, report)

    def pairs_pipeline(self, work: PairWork) -> PipelineSpec:
        return self._pairs.pipeline(work)

    def remove_pairs(self, work: PairWork) -> None:
        self._pairs.remove(work.id)

    def runs(self) -> list[Run]:
        return list(self._runs.list())

    def get(self, run_id: str) -> Run:
        return self._runs.get(run_id)

    def create(self, config: TrainConfig) -> Run:
        return self._runs.create(config)

    def start(self, run: Run) -> Run:
        return self._runs.start(run)

    def stop(self, run: Run) -> None:
        self._runs.stop(run)

    def remove(self, run: Run) -> None:
        self._runs.discard(run, self._trash)

    def watch(self, run: Run) -> Tail:
        return self._runs.watch(run)

    def progress(self, run: Run) -> RunProgress:
        return progress_of(run)

    def forecast(self, config: TrainConfig, token: CancelToken) -> RunForecast:
        found = self._forecasts.forecast(config, token)
        why = tr("It would fit with {changes}.").format(changes=", ".join(found.changes)) if found.changes else ""
        return RunForecast(found.fits, found.words[0], " ".join(found.words[1:]), found.proposal, why, found.seconds)

    def export(
        self, run: Run, kind: ExportKind, quantization: str, token: CancelToken, report: Callable[[PhaseStarted], None]
    ) -> Path:
        made = self._runs.export(run, [kind], quantization, token, report)
        return Path(made[0].path)

    def compare(self, runs: Sequence[Run]) -> RunComparison:
        return comparison_of(compare(runs))

    def save_bundle(self, run: Run, file: Path) -> Path:
        return bundle(run, file)

    def close(self) -> None:
        self._forecasts.close()
