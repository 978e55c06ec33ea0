"""Tells the marker what the window is at, from the signals of its parts; shows and loads nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.crash.marker import CrashMarker
from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

# Opening goes on after the call: things are drawn when the loop comes round, PDF pages a moment later.
_VISIT_MS = {"page": 500, "chat": 500, "document": 1_500, "start": 500}


class StageFeed(QObject):
    """`visit` for what begins with a call and is over soon; answers, files and models say themselves when they end."""

    def __init__(
        self,
        window: MainWindow,
        marker: CrashMarker,
        model_name: Callable[[], str],
        document_name: Callable[[str], str],
    ) -> None:
        super().__init__(window)
        self._window, self._marker = window, marker
        self._model_name, self._document_name = model_name, document_name
        self._timers: dict[str, QTimer] = {}
        window.opening.connect(self.visit)
        window.pages.model_doing.connect(self._model)
        window.sessions.started.connect(lambda _chat: self._answers())
        window.sessions.ended.connect(lambda _chat: self._answers())
        window.tracker.changed.connect(lambda _name: self._files())
        window.tracker.finished.connect(lambda _name: self._files())

    def visit(self, kind: str, subject: str = "") -> None:
        """This is opened now; the subject of a document is its hash."""
        if kind == "document":
            subject = f"{subject} {self._document_name(subject)}"
        self._marker.enter(kind, subject)
        timer = self._timers.get(kind)
        if timer is None:
            timer = self._timers[kind] = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(_VISIT_MS.get(kind, 500))
            timer.timeout.connect(lambda: self._marker.leave(kind))
        timer.start()

    def stop(self) -> None:
        for timer in self._timers.values():
            timer.stop()

    def _model(self, doing: str) -> None:
        if doing.startswith(("Loading", tr("Loading model"))):  # the engine names its steps in English
            self._marker.enter("model", self._model_name())
        elif not doing:
            self._marker.leave("model")

    def _answers(self) -> None:
        if self._window.sessions.all_live:
            self._marker.enter("answer", self._model_name())
        else:
            self._marker.leave("answer")

    def _files(self) -> None:
        if self._window.tracker.busy:
            self._marker.enter("files")
        else:
            self._marker.leave("files")
