"""Loads and unloads the model that answers, whether or not a page shows the models; one change at a time is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.background import Background
from desktop.translation import tr
from engine.api import AdapterChoice, AquiferError, Event, LoadedModel, ModelSide, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi


class ModelDesk(QObject):
    """`doing(text)` while a model is loaded, unloaded or given adapters, empty at the end; `busy_changed` when
    `busy`, what is done with the model as a whole, is another; `adapters_failed` when those before are still on."""

    doing = Signal(str)
    busy_changed = Signal()
    adapters_failed = Signal()

    def __init__(
        self, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._background, self._show_error = engine, background, show_error
        self.busy = ""

    def load(self, path: Path | None) -> None:
        """Load a model; None is the default one."""
        self._load(path, lambda _model: self._set_busy(""))

    def use_file(self, path: Path) -> None:
        """Make a model file or folder the one that answers, and load it."""
        settings = self._engine.settings.current
        try:
            models = settings.models.model_copy(update={"default_model": path})
            self._engine.settings.update(settings.model_copy(update={"models": models}))
        except AquiferError as error:
            self._show_error(error)
            return
        self.load(path)

    def use_side(self, side: ModelSide) -> None:
        """Make a model the one that answers, with these adapters switched on."""
        if not side.adapters:
            self.use_file(Path(side.path))
            return

        def loaded(_model: LoadedModel) -> None:
            self._set_busy("")
            self.set_adapters(side.adapters)

        self._load(Path(side.path), loaded)

    def unload(self) -> None:
        if self.busy:
            return
        self._set_busy(tr("Unloading model"))
        operation = self._background.run(self._engine.models.unload)
        operation.on_success(lambda _none: self._set_busy("")).on_failure(self._failed)

    def set_adapters(self, choices: Sequence[AdapterChoice]) -> None:
        self.doing.emit(tr("Switching adapters"))
        operation = self._background.run(lambda: self._engine.models.set_adapters(list(choices)))
        operation.on_success(lambda _model: self.doing.emit("")).on_failure(self._adapters_failed)

    def _load(self, path: Path | None, loaded: Callable[[LoadedModel], None]) -> None:
        self._set_busy(tr("Loading model"))
        operation = self._background.run(lambda: self._engine.models.load(path))
        operation.on_event(self._on_event).on_success(loaded).on_failure(self._failed)
        operation.on_cancelled(lambda: self._set_busy(""))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Phase):
            self.doing.emit(event.text)

    def _adapters_failed(self, error: BaseException) -> None:
        self.doing.emit("")
        self._show_error(error)
        self.adapters_failed.emit()

    def _failed(self, error: BaseException) -> None:
        self._set_busy("")
        self._show_error(error)

    def _set_busy(self, text: str) -> None:
        self.busy = text
        self.doing.emit(text)
        self.busy_changed.emit()
