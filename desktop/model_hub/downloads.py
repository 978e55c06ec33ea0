"""The downloads under way, by offer; draws nothing and asks nobody for permission."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.background import Background, Operation
from desktop.translation import tr_later
from engine.api import Event, FetchProgress, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi


@dataclass
class Download:
    """How far one download is."""

    operation: Operation[Path]
    phase: str = tr_later("Waiting")
    progress: FetchProgress | None = None
    stopping: bool = False


class Downloads(QObject):
    """`changed(offer id)` whenever something is new, `fetched(offer id, path)` when a model is ready."""

    changed = Signal(str)
    fetched = Signal(str, str)

    def __init__(self, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._engine, self._background, self._show_error = engine, background, show_error
        self.running: dict[str, Download] = {}

    def start(self, offer_id: str) -> None:
        """Fetch what the person has just allowed."""
        if offer_id in self.running:
            return
        operation = self._background.run(lambda: self._engine.models.fetch(offer_id))
        self.running[offer_id] = Download(operation)
        operation.on_event(lambda event: self._on_event(offer_id, event))
        operation.on_success(lambda path: self._ended(offer_id, path))
        operation.on_failure(lambda error: self._failed(offer_id, error))
        operation.on_cancelled(lambda: self._ended(offer_id))
        self.changed.emit(offer_id)

    def stop(self, offer_id: str) -> None:
        """Ask it to end; what has arrived is kept."""
        download = self.running.get(offer_id)
        if download is not None:
            download.stopping = True
            download.operation.cancel()
            self.changed.emit(offer_id)

    def _on_event(self, offer_id: str, event: Event) -> None:
        download = self.running.get(offer_id)
        if download is None:
            return
        if isinstance(event, FetchProgress):
            download.progress = event
        elif isinstance(event, Phase):
            download.phase = event.text
        self.changed.emit(offer_id)

    def _failed(self, offer_id: str, error: BaseException) -> None:
        self._ended(offer_id)
        self._show_error(error)

    def _ended(self, offer_id: str, path: Path | None = None) -> None:
        self.running.pop(offer_id, None)
        self.changed.emit(offer_id)
        if path is not None:
            self.fetched.emit(offer_id, str(path))
