"""How far another embedding model is with the documents, for whoever shows it; begins and stops it; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.background import Background, Operation
from engine.api import AquiferError, EmbedderProgress, EmbedderState, Event, Job, Receipt

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_Run = Job[list[Receipt]]


class EmbedderTracker(QObject):
    """`state` is None until the engine was asked; `changed` when it became another; `chosen` when a choice was made or
    refused. Every look is on a lane: it may read the folder of a model."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, background: Background, show_error: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._background, self._show_error = background, show_error
        self._engine: EngineApi | None = None
        self.state: EmbedderState | None = None
        self._run: Operation[list[Receipt]] | None = None
        self._followed: _Run | None = None
        self._told: tuple[EmbedderState | None, bool] = (None, False)  # what `changed` was emitted for the last time
        self._looked = 0  # answers of earlier looks are late

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    @property
    def running(self) -> bool:
        """Whether documents are being embedded anew now."""
        return self._run is not None

    def look(self) -> None:
        """Ask how it stands, and follow a run that somebody else began (the start of the program, a search)."""
        engine = self._engine
        if engine is None:
            return
        self._looked += 1
        number, library = self._looked, engine.library

        def ask() -> tuple[EmbedderState, _Run | None]:
            return library.embedder_state(), library.embedding_job

        answer = self._background.call("look at the embedding models", ask)
        answer.on_success(lambda found: self._show(found[0], found[1]) if number == self._looked else None)
        answer.on_failure(self._none_there)

    def choose(self, folder: Path | None) -> None:
        """Use another model from now on (None: the starter model); a folder without one changes nothing."""
        if (engine := self._engine) is not None:
            choose = engine.library.choose_embedder
            self._begin("choose an embedding model", lambda: choose(folder))

    def try_again(self) -> None:
        """Look for the model of the settings again: its drive may be back."""
        if (engine := self._engine) is not None:
            self.choose(engine.settings.current.library.embedder)

    def go_on(self) -> None:
        """Take up a run that was stopped or failed."""
        if (engine := self._engine) is not None:
            self._begin("embed anew", engine.library.embed_anew)

    def stop(self) -> None:
        """End the run; what it did is kept."""
        if self._run is not None:
            self._run.cancel()

    def _begin(self, name: str, work: Callable[[], _Run | None]) -> None:
        operation = self._background.call(name, work)
        operation.on_success(self._begun)
        operation.on_failure(self._refused)

    def _begun(self, job: _Run | None) -> None:
        self._follow(job)
        self.look()
        self.chosen.emit()

    def _refused(self, error: BaseException) -> None:
        self._show_error(error)
        self.chosen.emit()

    def _show(self, state: EmbedderState, job: _Run | None) -> None:
        self.state = state
        if state.running:
            self._follow(job)
        self._tell()

    def _none_there(self, error: BaseException) -> None:
        reason = error.user_message if isinstance(error, AquiferError) else str(error)
        self.state = EmbedderState("", reason=reason)
        self._tell()

    def _tell(self) -> None:
        """A look finds the same nearly always: only what is new is told."""
        if self._told != (self.state, self.running):
            self._told = (self.state, self.running)
            self.changed.emit()

    def _follow(self, job: _Run | None) -> None:
        if job is None or job is self._followed:
            return
        self._followed = job
        run = self._background.run(lambda: job)
        self._run = run
        run.on_event(self._on_event)
        run.on_success(lambda _none: self._taken_over(run)).on_cancelled(lambda: self._ended(run))
        run.on_failure(lambda error: self._failed(run, error))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, EmbedderProgress):
            known = self.state or EmbedderState("")
            self.state = replace(known, wanted=event.embedder, done=event.done, documents=event.documents, running=True)
            self._tell()

    def _ended(self, run: Operation[list[Receipt]]) -> None:
        if self._run is run:
            self._run = None
        self.look()

    def _taken_over(self, run: Operation[list[Receipt]]) -> None:
        self.state = None  # nothing is under way any more; the look tells what else there is to say
        self._ended(run)
        self._tell()

    def _failed(self, run: Operation[list[Receipt]], error: BaseException) -> None:
        self._ended(run)
        self._show_error(error)
