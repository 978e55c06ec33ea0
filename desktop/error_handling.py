"""Every uncaught error ends in the log and as one notification; also finds a blocked GUI. Knows no page."""

from __future__ import annotations

import faulthandler
import logging
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

log = logging.getLogger("desktop.errors")
qt_log = logging.getLogger("desktop.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
BLOCKED_S = 0.2
_BEAT_MS = 50


class ErrorHooks(QObject):
    """Owns the hooks of the interpreter and of Qt. `caught` arrives on the GUI thread, whatever thread failed."""

    caught = Signal(object)

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._installed = False
        self.caught.connect(show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        self._installed = True
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_on_qt_message)

    def uninstall(self) -> None:
        if not self._installed:
            return
        self._installed = False
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("uncaught error", exc_info=(kind, error, trace))
        self._tell(error)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            name = arguments.thread.name if arguments.thread else "?"
            log.error("uncaught error in thread %s", name, exc_info=arguments.exc_value)
            self._tell(arguments.exc_value)

    def _on_unraisable(self, arguments: object) -> None:
        error = getattr(arguments, "exc_value", None)
        log.error("unraisable error: %s", getattr(arguments, "err_msg", ""), exc_info=error)

    def _tell(self, error: BaseException) -> None:
        try:
            self.caught.emit(error)
        except RuntimeError:
            log.debug("the window is gone; the error is in the log only")


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)


class GuiWatchdog(QObject):
    """Notices when the GUI thread did not come back to its loop for `limit_s` and logs where it was.

    A beat re-arms faulthandler, whose own C thread writes the stack while the GUI is still stuck.
    """

    def __init__(self, limit_s: float = BLOCKED_S, *, with_stack: bool = True) -> None:
        super().__init__()
        self.worst_gap_s = 0.0
        self.blocked = 0
        self._limit_s, self._with_stack = limit_s, with_stack
        self._last = 0.0
        self._stacks = tempfile.TemporaryFile(mode="w+")  # noqa: SIM115 - lives as long as the watchdog
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.worst_gap_s, self._last = 0.0, time.perf_counter()
        self._timer.start()
        self._arm()

    def stop(self) -> None:
        self._timer.stop()
        if self._with_stack:
            faulthandler.cancel_dump_traceback_later()

    def _arm(self) -> None:
        if self._with_stack:
            faulthandler.dump_traceback_later(self._limit_s + _BEAT_MS / 1000, file=self._stacks)

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = now - self._last - _BEAT_MS / 1000
        self._last = now
        self.worst_gap_s = max(self.worst_gap_s, gap)
        self._arm()
        if gap > self._limit_s:
            self.blocked += 1
            log.warning("the window was blocked for %.0f ms\n%s", gap * 1000, self._stack())

    def _stack(self) -> str:
        self._stacks.seek(0)
        text = self._stacks.read()
        self._stacks.seek(0)
        self._stacks.truncate()
        return text[-8000:]
