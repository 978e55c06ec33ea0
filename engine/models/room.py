"""The facade `engine.models`: the models of this machine, the loaded one, comparisons, offers; renders no prompt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from engine.catalog.checksums import Verification, Verifier
from engine.catalog.foreign_models import ForeignFolder, find_foreign_folders
from engine.catalog.offers import OfferView
from engine.catalog.scanner import ModelScanner
from engine.catalog.types import GGUF, AdapterInfo, Forecast, Hardware, ModelInfo
from engine.core.errors import UsageError
from engine.core.events import Event, Phase
from engine.core.jobs import PRIORITY_INTERACTIVE, CancelToken, Job, JobRunner
from engine.core.settings import ActiveAdapter, ChatSettings, ModelParameters, ModelSettings
from engine.core.settings_store import SettingsStore
from engine.core.trash_folder import Trashed, TrashFolder
from engine.inference.backend import Backend
from engine.inference.fit import fitted, with_measured
from engine.inference.model_manager import BackendLoader, ModelManager, load_settings
from engine.inference.probe import Probe
from engine.inference.reward_model import RewardModel
from engine.inference.types import AdapterChoice, ChatMessage, LoadedModel, LoadSettings, SamplingParams
from engine.models import bench, cpu_load
from engine.models.bench_shelf import BenchRecord, BenchShelf
from engine.models.comparison import Comparison
from engine.models.downloads import Downloads
from engine.models.own_parameters import changed_by
from engine.models.removal import pieces_of
from engine.models.types import BenchPlan, ComparedAnswer, ModelSide

Scores = Sequence[float]


@dataclass(frozen=True, slots=True)
class ModelParts:
    """Everything the room works with; put together by the composition root."""

    settings: SettingsStore
    jobs: JobRunner
    scanner: ModelScanner
    loader: BackendLoader
    hardware: Callable[[], Hardware]
    probe: Probe
    verifier: Verifier
    downloads: Downloads
    trash: TrashFolder
    models_dir: Path
    measured: BenchShelf


class Models:
    """Everything about models that the window and the command line ask for.

    `list`, `reward_models`, `adapters_for`, `forecast`, `foreign_folders` and `measured` read files: not on the GUI
    thread.
    """

    def __init__(self, parts: ModelParts) -> None:
        self._settings = parts.settings
        self._jobs = parts.jobs
        self._scanner = parts.scanner
        self._loader = parts.loader
        self._hardware = parts.hardware
        self._probe = parts.probe
        self._verifier = parts.verifier
        self._downloads = parts.downloads
        self._trash, self._models_dir = parts.trash, parts.models_dir.absolute()
        self._manager = ModelManager(parts.settings, parts.scanner, parts.loader, self._forecast)
        self._comparison = Comparison(self._manager, self.score_now, self._chat_settings_of)
        self._measured = parts.measured
        self._reward_lock = threading.Lock()
        self._reward: tuple[Path, RewardModel] | None = None

    def list(self) -> list[ModelInfo]:
        """Every model of the machine that Aquifer knows of; unusable ones carry a `problem`."""
        return self._scanner.list()

    def computer(self) -> Hardware:
        """This computer as far as models care; may take a second."""
        return self._hardware()

    def reward_models(self) -> Sequence[ModelInfo]:
        return self._scanner.reward_models()

    def adapters_for(self, path: Path) -> Sequence[AdapterInfo]:
        """LoRA adapters that fit the model at `path`."""
        return self._scanner.adapters_for(self._scanner.describe(path))

    def forecast(self, path: Path, parameters: ModelParameters | None = None) -> Forecast:
        """What loading it will take, from its header alone: with the present settings, or with `parameters` in place of
        its own."""
        models = self._settings.current.models
        if parameters is not None:
            models = changed_by(models, parameters)
        return self._forecast(self._scanner.describe(path), load_settings(models, path))

    def parameters(self, path: Path) -> ModelParameters:
        """What the model at `path` has of its own; on any thread."""
        return self._settings.current.models.parameters_of(path)

    def set_parameters(self, parameters: ModelParameters) -> None:
        """Keep them for the model at their path, or forget it when they are empty. In force with the next answer; what
        belongs to loading, when it is loaded next. Raises `StorageError`."""
        settings = self._settings.current
        self._settings.update(settings.model_copy(update={"models": changed_by(settings.models, parameters)}))

    @property
    def outdated(self) -> bool:
        """Whether the loaded model would be loaded in another way now; may be asked on any thread."""
        return self._manager.outdated

    @property
    def current(self) -> LoadedModel | None:
        """The loaded model; may be asked on any thread."""
        return self._manager.current

    def load(self, path: Path | None = None) -> Job[LoadedModel]:
        """Load `path` (None: the chosen or the starter model); on failure the model that was loaded stays."""

        def work(job: Job[LoadedModel]) -> LoadedModel:
            return self.acquire(job.token, job.emit, path).info

        return self._jobs.submit("compute", "load a model", work, PRIORITY_INTERACTIVE)

    def unload(self) -> Job[None]:
        """Free the memory of the models after the answer that is being written."""
        return self._jobs.submit("compute", "unload the model", lambda _job: self._unload(), PRIORITY_INTERACTIVE)

    def acquire(self, token: CancelToken, report: Callable[[Event], None], path: Path | None = None) -> Backend:
        """See `ModelManager.acquire`; on the compute lane only."""
        return self._manager.acquire(token, report, path)

    def borrow(
        self, path: Path, token: CancelToken, report: Callable[[Event], None]
    ) -> AbstractContextManager[Backend]:
        """See `ModelManager.borrow`; on the compute lane only."""
        return self._manager.borrow(path, token, report)

    @property
    def loaded(self) -> Backend | None:
        """See `ModelManager.loaded`."""
        return self._manager.loaded

    def forget_prompts(self) -> None:
        """The loaded models forget what they read; on the compute lane only."""
        self._manager.forget_prompts()

    def set_adapters(self, adapters: Sequence[AdapterChoice]) -> Job[LoadedModel]:
        """Switch on exactly these adapters of the loaded model, now and whenever it is loaded again."""

        def work(_job: Job[LoadedModel]) -> LoadedModel:
            info = self._manager.set_adapters(adapters)
            self._remember_adapters(Path(info.path), adapters)
            return info

        return self._jobs.submit("compute", "switch adapters", work, PRIORITY_INTERACTIVE)

    def compare(
        self, messages: Sequence[ChatMessage], sides: Sequence[ModelSide], sampling: SamplingParams | None = None
    ) -> Job[tuple[ComparedAnswer, ...]]:
        """The same messages to every side; events: Phase, ComparisonText, SideFinished, Notice.

        Without `sampling` each model answers as the settings and its own parameters say.
        """

        def work(job: Job[tuple[ComparedAnswer, ...]]) -> tuple[ComparedAnswer, ...]:
            with self._jobs.yielding.while_answering():
                return self._comparison.run(job, messages, sides, sampling)

        return self._jobs.submit("compute", "compare models", work, PRIORITY_INTERACTIVE)

    def answer(
        self, messages: Sequence[ChatMessage], side: ModelSide, sampling: SamplingParams | None = None
    ) -> Job[ComparedAnswer]:
        """What one model says, without a chat; events: Phase, ComparisonText."""

        def work(job: Job[ComparedAnswer]) -> ComparedAnswer:
            with self._jobs.yielding.while_answering():
                return self._comparison.one(job, messages, side, sampling)

        return self._jobs.submit("compute", "ask a model", work, PRIORITY_INTERACTIVE)

    def score(self, question: str, answers: Sequence[str]) -> Job[Scores | None]:
        """Scores of a reward model, the first there is; None when there is none on disk."""
        return self._jobs.submit(
            "compute",
            "score answers",
            lambda job: self.score_now(question, answers, job.token),
            PRIORITY_INTERACTIVE,
        )

    def bench(self, path: Path, plan: BenchPlan) -> Job[BenchRecord]:
        """Measure a model, alone in memory: what is loaded makes room and comes back. Events: BenchStep, Phase.

        The record is kept; a measurement that is stopped leaves none.
        """

        def work(job: Job[BenchRecord]) -> BenchRecord:
            with self._manager.emptied(), self._jobs.yielding.while_answering():
                record = self._measure(job, path.absolute(), plan)
            self._measured.add(record)
            return record

        return self._jobs.submit("compute", "measure a model", work, PRIORITY_INTERACTIVE)

    def measured(self) -> Sequence[BenchRecord]:
        """The measurements that are kept, newest first."""
        return self._measured.all()

    def verify(self, path: Path) -> Job[Verification]:
        """Compare the bytes of a model with the SHA-256 that its manifest or its source promises."""

        def work(job: Job[Verification]) -> Verification:
            return self._verifier.verify(path, job.token, lambda done: job.emit(Phase(f"Checking · {done:.0%}")))

        return self._jobs.submit("io", "check a model", work)

    def offers(self) -> Sequence[OfferView]:
        """Good models with a free licence that can be fetched, and whether each fits this computer."""
        return self._downloads.offers()

    def fetch(self, offer_id: str) -> Job[Path]:
        """Fetch one offer: the one thing that uses the network. The call is the permission for this one download."""
        return self._downloads.fetch(offer_id)

    def foreign_folders(self) -> Sequence[ForeignFolder]:
        """Model folders of other programs on this computer that are not used yet."""
        used = {folder.absolute() for folder in self._settings.current.models.folders}
        return [found for found in find_foreign_folders() if found.path.absolute() not in used]

    def add_folder(self, path: Path) -> None:
        """Use the models below `path` where they are. Raises `UsageError` when it is no folder."""
        if not path.is_dir():
            raise UsageError(f"{path} is not a folder.", "Choose a folder that holds models.")
        folders = self._settings.current.models.folders
        if path.absolute() not in folders:
            self._update(folders=(*folders, path.absolute()))

    def remove_folder(self, path: Path) -> None:
        """Forget an added folder; its files stay where they are."""
        self._update(folders=tuple(one for one in self._settings.current.models.folders if one != path.absolute()))

    def discard(self, path: Path) -> Trashed:
        """Move a model of the profile to the trash, where it stays 30 days. Moves files: not on the GUI thread.

        Raises `UsageError` for one that is loaded or lies elsewhere, `StorageError`.
        """
        current = self.current
        if current is not None and Path(current.path) == path:
            raise UsageError(f"{current.name} is loaded.", "Unload it first.")
        info = self._scanner.describe(path)
        models = [*self._scanner.list(), *self._scanner.reward_models()]
        others = [Path(one.path) for one in models] + [Path(one.path) for one in self._scanner.adapters()]
        trashed = self._trash.put(pieces_of(path.absolute(), self._models_dir, others), "model", info.name, info.format)
        if self._settings.current.models.default_model == path:
            self._update(default_model=None)  # the next start must not look for it
        return trashed

    def close(self) -> None:
        """Free everything. After the job runner was closed, or while nothing runs on the compute lane."""
        self._unload()

    def _forecast(self, info: ModelInfo, wanted: LoadSettings) -> Forecast:
        hardware = self._hardware()
        chosen, forecast = fitted(info, wanted, hardware)
        known = self._probe.known(Path(info.path), chosen) if info.format == GGUF else None
        return with_measured(forecast, known.measured, hardware) if known is not None else forecast

    def _measure(self, job: Job[BenchRecord], path: Path, plan: BenchPlan) -> BenchRecord:
        info = self._scanner.describe(path)
        wanted = load_settings(self._settings.current.models, path)
        settings = replace(wanted, context_length=max(wanted.context_length, plan.n_prompt + plan.n_gen + 64))
        self._manager.require_room(info, settings)
        others, before = {one for one in self._jobs.running if one is not job}, cpu_load.now()
        result = bench.run(
            lambda: self._loader(info, settings, job.token, job.emit), plan, settings, job.token, job.emit
        )
        return BenchRecord(
            path=str(path),
            name=info.name,
            quantization=info.quantization,
            at=time.time(),
            result=result,
            other_cores=round(cpu_load.other_cores(before, cpu_load.now()), 2),
            cores=psutil.cpu_count() or 1,
            other_work=bool(others & set(self._jobs.running)),
        )

    def _chat_settings_of(self, path: Path) -> ChatSettings:
        settings = self._settings.current
        return settings.chat.of_model(settings.models.parameters_of(path))

    def _unload(self) -> None:
        self._manager.drop()
        with self._reward_lock:
            reward, self._reward = self._reward, None
        if reward is not None:
            reward[1].close()

    def score_now(self, question: str, answers: Sequence[str], token: CancelToken) -> Scores | None:
        """See `score`; on the compute lane only."""
        usable = [info for info in self._scanner.reward_models() if not info.problem]
        if not usable:
            return None
        path = Path(usable[0].path)
        with self._reward_lock:
            if self._reward is not None and self._reward[0] != path:
                self._reward[1].close()
                self._reward = None
            if self._reward is None:
                self._reward = (path, RewardModel(path))
            model = self._reward[1]
        return model.score([(question, answer) for answer in answers], token)

    def _remember_adapters(self, base: Path, adapters: Sequence[AdapterChoice]) -> None:
        others = [one for one in self._settings.current.models.adapters if one.base != base]
        mine = [ActiveAdapter(base=base, path=Path(one.path), weight=one.weight) for one in adapters]
        self._update(adapters=(*others, *mine))

    def _update(self, **changes: object) -> None:
        settings = self._settings.current
        models = ModelSettings.model_validate({**settings.models.model_dump(), **changes})
        self._settings.update(settings.model_copy(update={"models": models}))
