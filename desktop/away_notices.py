"""Says that long work ended while the window is not in front, through the desktop's notifications; knows no page.

No name of a document, chat or run is in it: notifications are shown on locked screens.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop.bridge.event_pump import EventPump
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.window_place import bring_to_front
from engine.api import Cancelled, Job

if TYPE_CHECKING:
    from desktop.run_notices import RunNotices

# Shorter work is waited for at the window.
LONG_S = 10.0
RUNS_MS = 15_000
_FAILED = tr_later("Something stopped before its end. The window says why.")
# By the beginning of a job's name.
_ENDED = {
    "add to": tr_later("Your files are read."),
    "repair the library": tr_later("Your files are read."),
    "go on with a ZIM file": tr_later("The Wikipedia is read."),
    "import a pack": tr_later("The pack is imported."),
    "export a pack": tr_later("The pack is written."),
    "embed anew": tr_later("The new embedding model has read everything."),
    "prepare data": tr_later("The training set is ready."),
    "check data": tr_later("The data is checked."),
    "export a run": tr_later("The export is ready."),
    "fetch": tr_later("The model is here."),
    "answer": tr_later("The answer is ready."),
    "summarise": tr_later("The summary is ready."),
    "extract": tr_later("The table is ready."),
    "ask every": tr_later("All documents were asked."),
    "empty the trash": tr_later("The trash is empty."),
}
_RUN_ENDED = tr_later("A training run ended.")


class AwayNotices(QObject):
    """`show` may be replaced by a test; what it shows is kept in `told`."""

    def __init__(self, theme: Theme, window: QWidget, pump: EventPump, runs: RunNotices) -> None:
        super().__init__(window)
        self._theme, self._window, self._pump, self._runs = theme, window, pump, runs
        self._began: dict[Job[Any], float] = {}
        self._going: set[str] = set()
        self._stopped = False
        self._tray: QSystemTrayIcon | None = None
        self.lent: Callable[[], QSystemTrayIcon | None] = lambda: None  # an icon that is in the tray anyway
        self.now: Callable[[], float] = time.monotonic
        self.show: Callable[[str], object] = self._show
        self._timer = QTimer(self)
        self._timer.setInterval(RUNS_MS)
        self._timer.timeout.connect(self._look_at_runs)
        pump.running_changed.connect(self._jobs_changed)

    def looked(self) -> None:
        """The window came to the front or went behind another one."""
        if self._window.isActiveWindow():
            self._timer.stop()
            self._hide()
        elif not self._stopped:
            self._timer.start()

    def stop(self) -> None:
        """The window closes: it goes behind others a last time then."""
        self._stopped = True
        self._timer.stop()
        self._hide()

    def tell(self, words: str) -> None:
        """Say it, unless the person looks at the window."""
        if not self._window.isActiveWindow():
            self.show(words)

    # --- jobs

    def _jobs_changed(self) -> None:
        running = set(self._pump.jobs)
        for job in running - self._began.keys():
            self._began[job] = self.now()
        for job in self._began.keys() - running:
            took = self.now() - self._began.pop(job)
            if took >= LONG_S and (words := _words_of(job)):
                self.tell(words)

    # --- runs are processes of their own

    def _look_at_runs(self) -> None:
        self._going |= self._runs.going_ids
        looking = self._runs.still_going(self._going) if self._going else None
        if looking is not None:
            looking.on_success(self._runs_seen).on_failure(lambda _error: None)

    def _runs_seen(self, going: set[str]) -> None:
        ended = self._going - going
        self._going = going
        if ended:
            self.tell(tr(_RUN_ENDED))

    # --- showing

    def _show(self, words: str) -> None:
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if (lent := self.lent()) is not None:
            lent.showMessage("Aquifer", words, lent.icon())
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._theme.icon("drop", "accent", 48), self)
            self._tray.setToolTip("Aquifer")
            self._tray.messageClicked.connect(lambda: bring_to_front(self._window))
            self._tray.activated.connect(lambda _why: bring_to_front(self._window))
        self._tray.show()
        self._tray.showMessage("Aquifer", words, self._theme.icon("drop", "accent", 48))

    def _hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()


def _words_of(job: Job[Any]) -> str:
    """What is said of a job that ended; nothing of one that the person stopped or that nobody waits for."""
    words = next((words for name, words in _ENDED.items() if job.name.startswith(name)), "")
    if not words or not job.done:
        return ""
    if isinstance(job.error, Cancelled):
        return ""
    return tr(words if job.error is None else _FAILED)
