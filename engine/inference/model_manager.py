"""Which model is loaded: loads, swaps, lends, unloads on the compute lane; knows nothing of prompts."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.catalog.gguf_header import read_header
from engine.catalog.types import GGUF, Forecast, ModelInfo
from engine.core.errors import AquiferError, ModelDamaged, ModelNotFound, ModelUnsupported, OutOfMemory
from engine.core.events import Event, Notice, Phase
from engine.core.jobs import CancelToken
from engine.core.settings import ModelSettings
from engine.core.settings_store import SettingsStore
from engine.inference.backend import Backend, RemembersPrompts
from engine.inference.types import AdapterChoice, LoadedModel, LoadSettings

log = logging.getLogger(__name__)


Report = Callable[[Event], None]


class Catalog(Protocol):
    """What the manager needs of the list of models."""

    def describe(self, path: Path) -> ModelInfo: ...
    def default(self) -> Path: ...


class BackendLoader(Protocol):
    """How a described model becomes a backend; raises `ModelError` or `Cancelled`."""

    def __call__(self, info: ModelInfo, settings: LoadSettings, token: CancelToken, report: Report) -> Backend: ...


# What a model will take in the memory that is free now.
ForecastOf = Callable[[ModelInfo, LoadSettings], Forecast]


@dataclass(frozen=True, slots=True)
class _LoadedAs:
    """A loaded model, and which one the settings named when it was loaded: a later choice there counts."""

    backend: Backend
    path: Path
    settings: LoadSettings
    chosen_then: Path | None


class ModelManager:
    """Keeps one model, and one more for as long as it is lent. All but `current` belongs on the compute lane."""

    def __init__(self, settings: SettingsStore, catalog: Catalog, load: BackendLoader, forecast: ForecastOf) -> None:
        self._settings = settings
        self._catalog = catalog
        self._load_backend = load
        self._forecast = forecast
        self._lock = threading.Lock()
        self._loaded: _LoadedAs | None = None
        self._guest: _LoadedAs | None = None

    @property
    def current(self) -> LoadedModel | None:
        """The loaded model; may be asked on any thread."""
        with self._lock:
            return self._loaded.backend.info if self._loaded is not None else None

    @property
    def outdated(self) -> bool:
        """Whether the settings ask for another way of loading than that of the loaded model; on any thread."""
        with self._lock:
            loaded = self._loaded
        return loaded is not None and loaded.settings != load_settings(self._settings.current.models, loaded.path)

    @property
    def loaded(self) -> Backend | None:
        """The backend of the loaded model; on the compute lane only."""
        return self._loaded.backend if self._loaded is not None else None

    def acquire(self, token: CancelToken, report: Report, path: Path | None = None) -> Backend:
        """The backend of `path`, loaded now if it is not.

        `None` means what is loaded, else the model chosen in the settings, else a starter model. Raises `ModelError`
        with the way out, or `Cancelled`; the model that was loaded before then is the current one still.
        """
        token.check()
        models = self._settings.current.models
        loaded = self._loaded
        target = self._target(path, loaded)
        wanted = load_settings(models, target)
        if loaded is not None and (loaded.path, loaded.settings) == (target, wanted):
            return loaded.backend
        guest = self._guest
        if guest is not None and (guest.path, guest.settings) == (target, wanted):
            self._drop_loaded()
            self._guest = None
            self._keep(_LoadedAs(guest.backend, target, wanted, models.default_model))
            return guest.backend
        self._drop_guest()
        return self._replace(target, wanted, token, report)

    @contextmanager
    def borrow(self, path: Path, token: CancelToken, report: Report) -> Iterator[Backend]:
        """The backend of `path` for the length of the block; afterwards the current model is what it was.

        A model that fits beside the current one stays loaded until another is borrowed or the current one changes.
        """
        target = path.absolute()
        wanted = load_settings(self._settings.current.models, target)
        for held in (self._loaded, self._guest):
            if held is not None and (held.path, held.settings) == (target, wanted):
                yield held.backend
                return
        self._drop_guest()
        info = self._usable(target)
        before = self._loaded
        if before is not None and not self._fits_beside(info, wanted):
            self._drop_loaded()
        try:
            report(Phase(f"Loading {info.name}"))
            backend = self._load(info, wanted, token, report)
            self._guest = _LoadedAs(backend, target, wanted, None)
            yield backend
        finally:
            if before is not None and self._loaded is None:
                self._drop_guest()
                self._restore(before)

    def set_adapters(self, adapters: Sequence[AdapterChoice]) -> LoadedModel:
        """Switch adapters of the current model; raises `AdapterMismatch`, `ModelDamaged`, `ModelNotFound`."""
        loaded = self._loaded
        if loaded is None:
            raise ModelNotFound("There is no loaded model to put an adapter on.", "Load the base model first.")
        loaded.backend.set_adapters(adapters)
        return loaded.backend.info

    def forget_prompts(self) -> None:
        """Every model in memory forgets what it read."""
        for held in (self._loaded, self._guest):
            if held is not None and isinstance(held.backend, RemembersPrompts):
                held.backend.forget_prompts()

    @contextmanager
    def emptied(self) -> Iterator[None]:
        """Nothing is loaded for the length of the block; afterwards what was loaded is again."""
        before = self._loaded
        self.drop()
        try:
            yield
        finally:
            if before is not None and self._loaded is None:
                self._restore(before)

    def drop(self) -> None:
        """Free the memory of every model."""
        self._drop_guest()
        self._drop_loaded()

    def _target(self, path: Path | None, loaded: _LoadedAs | None) -> Path:
        if path is not None:
            return path.absolute()
        chosen = self._settings.current.models.default_model
        if loaded is not None and loaded.chosen_then == chosen:
            return loaded.path
        if chosen is None:
            return self._catalog.default()
        if not chosen.exists():
            raise ModelNotFound(f"The chosen model {chosen} is not there any more.", "Choose another one under Models.")
        return chosen.absolute()

    def _usable(self, target: Path) -> ModelInfo:
        info = self._catalog.describe(target)
        if info.problem:
            if info.format == GGUF:
                read_header(target)  # raises the exact kind of error when it is one of the file's bytes
            kind = ModelDamaged if "missing" in info.problem else ModelUnsupported
            raise kind(info.problem, "Choose another model.")
        return info

    def _replace(self, target: Path, wanted: LoadSettings, token: CancelToken, report: Report) -> Backend:
        info = self._usable(target)
        before, make_room = self._loaded, False
        if before is not None and not self._fits_beside(info, wanted):
            make_room = True
            self._drop_loaded()
        try:
            report(Phase(f"Loading {info.name}"))
            backend = self._load(info, wanted, token, report)
        except BaseException:
            if make_room and before is not None:
                self._restore(before)
            raise
        self._drop_loaded()
        self._keep(_LoadedAs(backend, target, wanted, self._settings.current.models.default_model))
        return backend

    def _load(self, info: ModelInfo, wanted: LoadSettings, token: CancelToken, report: Report) -> Backend:
        self.require_room(info, wanted)
        backend = self._load_backend(info, wanted, token, report)
        self._switch_on_chosen(backend, Path(info.path), report)
        return backend

    def require_room(self, info: ModelInfo, wanted: LoadSettings) -> None:
        """Raises `OutOfMemory` where the forecast says that it does not fit."""
        forecast = self._forecast(info, wanted)
        if forecast.fits == "no":
            raise OutOfMemory(
                f"{info.name} does not fit into memory: {forecast.words}",
                "Close other programs, choose a smaller model, or lower the context length in the settings.",
            )

    def _switch_on_chosen(self, backend: Backend, path: Path, report: Report) -> None:
        """The adapters that the settings have for this model; a bad one costs a notice, not the model."""
        wanted = [one for one in self._settings.current.models.adapters if one.base.absolute() == path]
        if not wanted:
            return
        try:
            backend.set_adapters([AdapterChoice(str(one.path), one.weight) for one in wanted])
        except AquiferError as error:
            report(Notice(f"Its adapter was left off. {error}", "warning"))

    def _fits_beside(self, info: ModelInfo, wanted: LoadSettings) -> bool:
        return self._forecast(info, wanted).fits == "yes"

    def _restore(self, before: _LoadedAs) -> None:
        """Load again what had to make room."""
        try:
            info = self._catalog.describe(before.path)
            backend = self._load_backend(info, before.settings, CancelToken(), _nobody)
            backend.set_adapters(before.backend.info.adapters)
        except AquiferError as error:
            log.warning("the model before could not be loaded again: %s", error)
            return
        self._keep(_LoadedAs(backend, before.path, before.settings, before.chosen_then))

    def _keep(self, loaded: _LoadedAs) -> None:
        with self._lock:
            self._loaded = loaded

    def _drop_loaded(self) -> None:
        with self._lock:
            loaded, self._loaded = self._loaded, None
        if loaded is not None:
            loaded.backend.close()

    def _drop_guest(self) -> None:
        guest, self._guest = self._guest, None
        if guest is not None:
            guest.backend.close()


def load_settings(models: ModelSettings, path: Path) -> LoadSettings:
    """What the settings of the profile ask for, and before them the parameters of the model at `path` itself."""
    asked = models.for_model(path)
    return LoadSettings(
        context_length=asked.context_length,
        threads=asked.threads,
        gpu_layers=asked.gpu_layers,
        cache_type=asked.cache_type,
        precision=asked.precision,
    )


def _nobody(_event: Event) -> None:
    """For a reload that nobody asked for."""
