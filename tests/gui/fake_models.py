"""Models for the window's tests: two on disk, one of them broken, and scripted offers and downloads; loads nothing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from engine.api import (
    AdapterChoice,
    AdapterInfo,
    AquiferError,
    BenchPlan,
    BenchRecord,
    BenchResult,
    BenchStep,
    ChatMessage,
    ComparedAnswer,
    ComparisonText,
    FetchProgress,
    Forecast,
    ForeignFolder,
    Job,
    LoadedModel,
    ModelInfo,
    ModelParameters,
    ModelSide,
    OfferView,
    Phase,
    SamplingParams,
    SideFinished,
    Trashed,
    TrashFolder,
    resources_dir,
)
from engine.catalog.offers import HUB_HOSTS, read_offers, view_offers
from engine.catalog.types import DeviceMemory, Hardware
from engine.core.jobs import JobRunner
from engine.core.settings_store import SettingsStore
from engine.inference.model_manager import load_settings
from engine.inference.types import GenerationStats, LoadSettings
from engine.models.own_parameters import changed_by

STARTER = "/program/resources/models/SmolLM2-135M-Instruct/SmolLM2-135M-Instruct.Q8_0.gguf"


class Shield(Protocol):
    """What a download opens."""

    open_for: tuple[str, ...]


@dataclass
class ScriptedFetch:
    """How a download goes: pieces of a tenth, then the end, or `error` after `fail_at` pieces."""

    delay_s: float = 0.0
    error: AquiferError | None = None
    fail_at: int = 3
    started: list[str] = field(default_factory=list)


@dataclass
class ScriptedBench:
    """How a measurement goes: `delay_s` a step, then the figures, or `error` at the second step."""

    delay_s: float = 0.0
    error: AquiferError | None = None
    prefill_tok_s: float = 512.0
    decode_tok_s: float = 38.4
    other_cores: float = 0.0
    other_work: bool = False


class FakeModels:
    """Loading takes a moment; what is listed can be changed by a test."""

    def __init__(self, jobs: JobRunner, root: Path, settings: SettingsStore, shield: Shield) -> None:
        self._jobs, self._root, self._settings, self._shield = jobs, root, settings, shield
        self._current: LoadedModel | None = None
        self.models = [
            ModelInfo(STARTER, "SmolLM2-135M-Instruct", "GGUF", "llama", "Q8_0", 145_000_000, 134_515_008, 8192,
                      "Apache-2.0", "starter"),
            ModelInfo(str(root / "models" / "broken.gguf"), "broken", "GGUF", "", "", 1_000_000, 0, 0, "", "profile",
                      "The file is truncated: 1.0 MB of 98.0 MB are there. Copy it again."),
        ]  # fmt: skip
        self.rewards: list[ModelInfo] = []
        self.adapters: dict[str, list[AdapterInfo]] = {}
        self.forecasts: dict[str, Forecast | AquiferError] = {}
        self.foreign: list[ForeignFolder] = []
        self.hardware = Hardware("a CPU", 4, DeviceMemory("memory", "CPU", 16_000_000_000, 9_000_000_000))
        self.download = ScriptedFetch()
        self.fail_next: AquiferError | None = None
        self.fail_list: AquiferError | None = None
        self.fail_adapters: AquiferError | None = None
        self.fail_compare: AquiferError | None = None
        self.measuring = ScriptedBench()
        self.records: list[BenchRecord] = []
        self._loaded_as: LoadSettings | None = None
        self.side_delay_s = 0.0
        self.scores: list[float] = []
        self.compared: list[tuple[ModelSide, ...]] = []
        self.partial: dict[str, int] = {}
        self.installed: set[str] = set()

    def list(self) -> list[ModelInfo]:
        if self.fail_list is not None:
            raise self.fail_list
        return list(self.models)

    def computer(self) -> Hardware:
        return self.hardware

    def reward_models(self) -> Sequence[ModelInfo]:
        return self.rewards

    def adapters_for(self, path: Path) -> Sequence[AdapterInfo]:
        return self.adapters.get(str(path), [])

    def forecast(self, path: Path, parameters: ModelParameters | None = None) -> Forecast:
        models = self._settings.current.models
        wanted = load_settings(changed_by(models, parameters) if parameters is not None else models, path)
        length = f"{wanted.context_length // 1024}k"
        words = f"Fits: needs 0.4 of 9.0 GB free memory; {length} context; 4 threads."
        found = self.forecasts.get(str(path)) or forecast(str(path), words=words)
        if isinstance(found, AquiferError):
            raise found
        return found

    def parameters(self, path: Path) -> ModelParameters:
        return self._settings.current.models.parameters_of(path)

    def set_parameters(self, parameters: ModelParameters) -> None:
        if self.fail_next is not None:
            error, self.fail_next = self.fail_next, None
            raise error
        current = self._settings.current
        models = changed_by(current.models, parameters)
        self._settings.update(current.model_copy(update={"models": models}))

    @property
    def outdated(self) -> bool:
        loaded, models = self._current, self._settings.current.models
        return loaded is not None and self._loaded_as != load_settings(models, Path(loaded.path))

    def measured(self) -> Sequence[BenchRecord]:
        return self.records[::-1]

    def bench(self, path: Path, plan: BenchPlan) -> Job[BenchRecord]:
        """The same figures for every model, after four steps."""

        def work(job: Job[BenchRecord]) -> BenchRecord:
            script = self.measuring
            for step in range(1, 5):
                job.emit(BenchStep(f"Step {step}", step, 4))
                time.sleep(script.delay_s)
                job.token.check()
                if script.error is not None and step == 2:
                    raise script.error
            info = next(model for model in self.models if model.path == str(path))
            settings = load_settings(self._settings.current.models, path)
            result = BenchResult(
                script.prefill_tok_s, script.decode_tok_s, 1.04, 0.12, None, 612.0, plan.n_prompt, plan.n_gen, settings
            )
            record = BenchRecord(
                path=str(path), name=info.name, quantization=info.quantization, at=time.time(), result=result,
                other_cores=script.other_cores, cores=4, other_work=script.other_work,
            )  # fmt: skip
            self.records.append(record)
            return record

        return self._jobs.submit("compute", "measure", work)

    @property
    def current(self) -> LoadedModel | None:
        return self._current

    def load(self, path: Path | None = None) -> Job[LoadedModel]:
        def work(job: Job[LoadedModel]) -> LoadedModel:
            info = next((model for model in self.models if model.path == str(path)), self.models[0])
            job.emit(Phase(f"Loading {info.name}"))
            if self.fail_next is not None:
                error, self.fail_next = self.fail_next, None
                raise error
            self._loaded_as = load_settings(self._settings.current.models, Path(info.path))
            length = self._loaded_as.context_length
            self._current = LoadedModel(
                info.name, info.path, info.quantization, length, info.parameters, info.size_bytes, "CPU, 2 threads"
            )
            return self._current

        return self._jobs.submit("compute", "load", work)

    def unload(self) -> Job[None]:
        def work(job: Job[None]) -> None:
            self._current = None

        return self._jobs.submit("compute", "unload", work)

    def set_adapters(self, adapters: Sequence[AdapterChoice]) -> Job[LoadedModel]:
        def work(job: Job[LoadedModel]) -> LoadedModel:
            if self.fail_adapters is not None:
                raise self.fail_adapters
            assert self._current is not None
            self._current = replace(self._current, adapters=tuple(adapters))
            return self._current

        return self._jobs.submit("compute", "adapters", work)

    def compare(
        self, messages: Sequence[ChatMessage], sides: Sequence[ModelSide], sampling: SamplingParams | None = None
    ) -> Job[tuple[ComparedAnswer, ...]]:
        """The same words of every side, and which one said them."""

        def work(job: Job[tuple[ComparedAnswer, ...]]) -> tuple[ComparedAnswer, ...]:
            if self.fail_compare is not None:
                error, self.fail_compare = self.fail_compare, None
                raise error
            answers = []
            for number, side in enumerate(sides):
                name = Path(side.path).stem + (" + adapter" if side.adapters else "")
                job.emit(Phase(f"Loading {name}"))
                text = f"Answer {number + 1} to: {messages[-1].content}"
                job.emit(ComparisonText(number, text))
                time.sleep(self.side_delay_s)
                job.token.check()
                stats = GenerationStats(completion_tokens=40, decode_s=1.0)
                answers.append(ComparedAnswer(side, name, text, "", "stop", stats))
                job.emit(SideFinished(number, answers[-1]))
            self.compared.append(tuple(sides))
            scored = [replace(one, score=score) for one, score in zip(answers, self.scores)]
            return tuple(scored or answers)

        return self._jobs.submit("compute", "compare", work)

    def offers(self) -> Sequence[OfferView]:
        views = view_offers(read_offers(resources_dir() / "model_offers.json"), self.hardware, self._root / "models")
        return [
            replace(
                view,
                partial_bytes=self.partial.get(view.offer.id, 0),
                installed=view.offer.id in self.installed,
            )
            for view in views
        ]

    def fetch(self, offer_id: str) -> Job[Path]:
        view = next(view for view in self.offers() if view.offer.id == offer_id)
        return self._jobs.submit("fetch", "fetch", lambda job: self._fetch(job, view))

    def _fetch(self, job: Job[Path], view: OfferView) -> Path:
        offer, plan = view.offer, self.download
        plan.started.append(offer.id)
        self._shield.open_for = HUB_HOSTS
        try:
            job.emit(Phase(f"Fetching {offer.name}"))
            for tenth in range(10):
                job.token.check()
                if plan.error is not None and tenth == plan.fail_at:
                    raise plan.error
                done = offer.size_bytes * tenth // 10
                self.partial[offer.id] = done
                job.emit(FetchProgress(done, offer.size_bytes, (10 - tenth) * 20.0))
                time.sleep(plan.delay_s)
        finally:
            self._shield.open_for = ()
        self.partial.pop(offer.id)
        self.installed.add(offer.id)
        path = self._root / "models" / offer.id / offer.file
        self.models.append(
            ModelInfo(str(path), f"{offer.name} {offer.quantization}", "GGUF", "qwen3", offer.quantization,
                      offer.size_bytes, offer.parameters, offer.context_length, offer.licence, "profile")
        )  # fmt: skip
        return path

    def foreign_folders(self) -> Sequence[ForeignFolder]:
        used = self._settings.current.models.folders
        return [found for found in self.foreign if found.path not in used]

    def discard(self, path: Path) -> Trashed:
        if self.fail_next is not None:
            error, self.fail_next = self.fail_next, None
            raise error
        found = next(one for one in self.models if one.path == str(path))
        self.models.remove(found)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"weights")
        return TrashFolder(self._root / "trash").put([path], "model", found.name, found.format)

    def add_folder(self, path: Path) -> None:
        self._update((*self._settings.current.models.folders, path))
        for number in range(next((found.models for found in self.foreign if found.path == path), 1)):
            name = f"model {number + 1} of {path.name}"
            self.models.append(
                ModelInfo(str(path / f"{name}.gguf"), name, "GGUF", "llama", "Q4_K_M", 4_000_000_000, 7_000_000_000,
                          32768, "", "folder")
            )  # fmt: skip

    def remove_folder(self, path: Path) -> None:
        self._update(tuple(one for one in self._settings.current.models.folders if one != path))
        self.models = [model for model in self.models if Path(model.path).parent != path]

    def _update(self, folders: tuple[Path, ...]) -> None:
        current = self._settings.current
        models = current.models.model_copy(update={"folders": folders})
        self._settings.update(current.model_copy(update={"models": models}))


def forecast(path: str, fits: str = "yes", words: str = "", **more: Any) -> Forecast:
    """A forecast with plain figures."""
    words = words or "Fits: needs 0.4 of 9.0 GB free memory; 4k context; 4 threads."
    values: dict[str, Any] = {
        "context_length": 4096, "cache_type": "f16", "gpu_layers": 0, "layers": 30, "threads": 4, "needs": (),
    }  # fmt: skip
    return Forecast(path, fits, words, **{**values, **more})
