"""Which model is loaded: tries, loads, swaps, unloads it on the compute lane; knows nothing of prompts."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psutil

from engine.catalog.gguf_header import read_header
from engine.catalog.memory_fit import forecast
from engine.catalog.scanner import ModelScanner
from engine.catalog.types import ModelInfo
from engine.core.errors import AquiferError, ModelDamaged, ModelNotFound, ModelUnsupported, OutOfMemory
from engine.core.events import Event, Notice, Phase
from engine.core.jobs import PRIORITY_INTERACTIVE, CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.inference.backend import Backend
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.llama_native import BATCH_TOKENS
from engine.inference.probe import Probe
from engine.inference.types import LoadedModel, LoadSettings

log = logging.getLogger(__name__)

Report = Callable[[Event], None]


class BackendLoader(Protocol):
    """How a described model becomes a backend; raises `ModelError` or `Cancelled`."""

    def __call__(self, info: ModelInfo, settings: LoadSettings, token: CancelToken, report: Report) -> Backend: ...


@dataclass(frozen=True, slots=True)
class _LoadedAs:
    """The current model, and which one the settings named when it was loaded: a later choice there counts."""

    path: Path
    settings: LoadSettings
    chosen_then: Path | None


class LlamaCppLoader:
    """The loader of the program: forecast, trial in a child process, then loading here."""

    def __init__(self, probe: Probe) -> None:
        self._probe = probe

    def __call__(self, info: ModelInfo, settings: LoadSettings, token: CancelToken, report: Report) -> Backend:
        path = Path(info.path)
        safe = self._probe.check(path, settings, token)
        if safe.context_length < settings.context_length:
            report(Notice(f"{info.name} runs here with {safe.context_length:,} tokens of context only.", "warning"))

        def progress(fraction: float) -> None:
            report(Phase(f"Loading {info.name} · {fraction:.0%}"))

        return LlamaCppBackend.load(
            path,
            safe,
            name=info.name,
            quantization=info.quantization,
            token=token,
            on_progress=_in_steps(progress) if info.size_bytes > 1 << 30 else None,
        )


class ModelManager:
    """Keeps at most one model. Loading and unloading happen on the compute lane, one after the other."""

    def __init__(
        self,
        paths: ProfilePaths,
        settings: SettingsStore,
        jobs: JobRunner,
        scanner: ModelScanner,
        backend_loader: BackendLoader | None = None,
        *,
        available_bytes: Callable[[], int] = lambda: int(psutil.virtual_memory().available),
    ) -> None:
        self._settings = settings
        self._jobs = jobs
        self._scanner = scanner
        self._load_backend = backend_loader or LlamaCppLoader(Probe(paths.verdicts_file))
        self._available_bytes = available_bytes
        self._lock = threading.Lock()
        self._backend: Backend | None = None
        self._loaded_as: _LoadedAs | None = None

    def list(self) -> list[ModelInfo]:
        """Every model of the machine that Aquifer knows of; reads files, so not on the GUI thread."""
        return self._scanner.list()

    @property
    def current(self) -> LoadedModel | None:
        """The loaded model; may be asked on any thread."""
        with self._lock:
            return self._backend.info if self._backend is not None else None

    def load(self, path: Path | None = None) -> Job[LoadedModel]:
        """Load `path` (None: the chosen or the starter model); on failure the model that was loaded stays."""

        def work(job: Job[LoadedModel]) -> LoadedModel:
            return self.acquire(job.token, job.emit, path).info

        return self._jobs.submit("compute", "load a model", work, PRIORITY_INTERACTIVE)

    def unload(self) -> Job[None]:
        """Free the memory of the model after the answer that is being written."""
        return self._jobs.submit("compute", "unload the model", lambda _job: self._drop(), PRIORITY_INTERACTIVE)

    def acquire(self, token: CancelToken, report: Report, path: Path | None = None) -> Backend:
        """The backend of `path`, loaded now if it is not. To be called on the compute lane only.

        `None` means what is loaded, else the model chosen in the settings, else a starter model. Raises `ModelError`
        with the way out, or `Cancelled`; the model that was loaded before then is the current one still.
        """
        token.check()
        models = self._settings.current.models
        wanted = LoadSettings(models.context_length, models.threads, models.gpu_layers)
        with self._lock:
            current, loaded_as = self._backend, self._loaded_as
        target = self._target(path, loaded_as)
        if current is not None and loaded_as is not None and (loaded_as.path, loaded_as.settings) == (target, wanted):
            return current
        loading = _LoadedAs(target, wanted, models.default_model)
        return self._replace(loading, token, report)

    def close(self) -> None:
        """Free the model. After the job runner was closed, or while nothing runs on the compute lane."""
        self._drop()

    def _target(self, path: Path | None, loaded_as: _LoadedAs | None) -> Path:
        if path is not None:
            return path.absolute()
        chosen = self._settings.current.models.default_model
        if loaded_as is not None and loaded_as.chosen_then == chosen:
            return loaded_as.path
        if chosen is None:
            return self._scanner.default()
        if not chosen.is_file():
            raise ModelNotFound(f"The chosen model {chosen} is not there any more.", "Choose another one under Models.")
        return chosen.absolute()

    def _replace(self, loading: _LoadedAs, token: CancelToken, report: Report) -> Backend:
        info, wanted = self._scanner.describe(loading.path), loading.settings
        if info.problem:
            raise _unusable(info)
        make_room = self._must_make_room(info, wanted)
        report(Phase(f"Loading {info.name}"))
        before = self._loaded_as
        if make_room:
            self._drop()
        try:
            backend = self._load_backend(info, wanted, token, report)
        except BaseException:
            if make_room and before is not None:
                self._restore(before)
            raise
        self._drop()
        with self._lock:
            self._backend = backend
            self._loaded_as = loading
        return backend

    def _restore(self, before: _LoadedAs) -> None:
        """Load again what had to make room for a model that then failed."""
        try:
            info = self._scanner.describe(before.path)
            backend = self._load_backend(info, before.settings, CancelToken(), lambda _event: None)
        except AquiferError as error:
            log.warning("the model before could not be loaded again: %s", error)
            return
        with self._lock:
            self._backend = backend
            self._loaded_as = before

    def _must_make_room(self, info: ModelInfo, wanted: LoadSettings) -> bool:
        """Whether the loaded model has to go first. Raises `OutOfMemory` when even that clearly is not enough."""
        path = Path(info.path)
        header = read_header(path)
        context = min(wanted.context_length, header.context_length or wanted.context_length)
        need = forecast(header, info.size_bytes, context, BATCH_TOKENS).total_bytes
        available = self._available_bytes()
        if need <= available:
            return False
        current = self.current
        freed = current.size_bytes if current is not None else 0
        if need <= available + freed:
            return True
        raise OutOfMemory(
            f"{info.name} needs about {need / 1e9:,.1f} GB of memory, but only {(available + freed) / 1e9:,.1f} GB "
            "are free.",
            "Close other programs, choose a smaller model, or lower the context length in the settings.",
        )

    def _drop(self) -> None:
        with self._lock:
            backend, self._backend, self._loaded_as = self._backend, None, None
        if backend is not None:
            backend.close()


def _unusable(info: ModelInfo) -> AquiferError:
    """The error a listed problem stands for; reading the header again gives the exact kind."""
    try:
        read_header(Path(info.path))
    except AquiferError as error:
        return error
    kind = ModelDamaged if "missing" in info.problem else ModelUnsupported
    return kind(info.problem, "Choose another model.")


def _in_steps(report: Callable[[float], None]) -> Callable[[float], None]:
    """Pass on every tenth only."""
    last = -1

    def step(fraction: float) -> None:
        nonlocal last
        tenth = int(fraction * 10)
        if tenth > last:
            last = tenth
            report(fraction)

    return step
