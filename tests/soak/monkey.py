"""Random clicks, keys, wheels, sizes and drops on the real window with the scripted engine; the same for the same seed.

Steps come from a timer, so that they reach menus and dialogs that have an event loop of their own. File dialogs are
answered at random and nothing is opened outside; everything else is the program as a person has it.
"""

from __future__ import annotations

import collections
import gc
import logging
import random
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any
from unittest import mock

import psutil
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget

from desktop.app import Application, StartOptions
from desktop.error_handling import GuiWatchdog
from engine.core.paths import resources_dir
from tests.fakes_desktop import FakeEngine
from tests.fakes_training import FakeTraining

STEP_MS = 8
BLOCKED_S = 1.0
_KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F1, Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_F,
    Qt.Key.Key_B, Qt.Key.Key_L, Qt.Key.Key_Z, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Comma,
)  # fmt: skip
_MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
_TEXTS = ("What is said of bicycles?", "$x^2$", "`code", "**", "ä漢字🚲", "<b>&", "1. one\n2. two", "x" * 300)


@dataclass
class Findings:
    """What one run met; `problems` are errors and warnings with the last steps before each."""

    seed: int
    steps: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    blocked: int = 0
    worst_gap_s: float = 0.0
    windows_left: int = 0
    grown_mb: float = 0.0
    grown_late_mb: float = 0.0  # in the second half, when every page has been open


class _Listener(logging.Handler):
    def __init__(self, told: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._told = told
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        words = self.format(record)
        # The offscreen platform tells what it cannot do; blocked moments are counted apart.
        if "This plugin does not support" not in words and "the window was blocked" not in words:
            self._told(words)


def resident_mb() -> float:
    """Of this process, without what is garbage."""
    gc.collect()
    return float(psutil.Process().memory_info().rss / 1e6)


class Monkey:
    """Acts on `app` until `end` (monotonic seconds)."""

    def __init__(self, app: Application, findings: Findings, end: float) -> None:
        self._app, self._findings, self._end = app, findings, end
        self._random = random.Random(findings.seed)
        self._last: collections.deque[str] = collections.deque(maxlen=12)
        self._counts: collections.Counter[str] = collections.Counter()
        self._running = True
        self.memory_at_half = 0.0
        self._actions: list[tuple[int, Callable[[], str]]] = [
            (40, self._press_button), (10, self._click_anywhere), (25, self._key), (8, self._type), (5, self._wheel),
            (3, self._drop), (3, self._page), (1, self._resize), (1, self._look),
        ]  # fmt: skip

    def run(self) -> None:
        self._step()
        half = (time.monotonic() + self._end) / 2
        while time.monotonic() < self._end:
            if half and time.monotonic() > half:
                half = 0.0
                self.memory_at_half = resident_mb()
            QApplication.processEvents()
            # Outside of `exec` Qt destroys nothing that was given to deleteLater.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.001)
        self._running = False
        self._findings.steps = dict(self._counts)

    def problem(self, words: str) -> None:
        self._findings.problems.append(f"{words}\n    after: {' · '.join(self._last)}")

    def _step(self) -> None:
        if not self._running:
            return
        # A new timer each time: Qt does not let one go off again within its own step, where a dialog may wait for it.
        QTimer.singleShot(STEP_MS, self._step)
        if time.monotonic() >= self._end:
            self._close_popups()  # their event loops end, so that `run` can
            return
        weights = [weight for weight, _action in self._actions]
        ((_weight, action),) = self._random.choices(self._actions, weights)
        self._last.append(action.__name__.strip("_"))
        done = action()
        self._last[-1] = done
        self._counts[action.__name__.strip("_")] += 1

    def _close_popups(self) -> None:
        for top in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if top is not None:
                top.close()

    def _top(self) -> QWidget:
        """What has the person's attention: a menu, else a dialog, else the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._app.window

    def _press_button(self) -> str:
        top = self._top()
        if isinstance(top, QMenu):
            actions = [action for action in top.actions() if action.isVisible() and not action.isSeparator()]
            if not actions:
                return "menu without entries"
            action = self._random.choice(actions)
            QTest.mouseClick(top, Qt.MouseButton.LeftButton, pos=top.actionGeometry(action).center())
            return f"menu {action.text()!r}"
        buttons = [one for one in top.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        if not buttons:
            return "no button"
        button = self._random.choice(buttons)
        words = button.accessibleName() or button.text() or type(button).__name__
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return f"button {words!r}"

    def _click_anywhere(self) -> str:
        top = self._top()
        place = QPoint(self._random.randrange(max(1, top.width())), self._random.randrange(max(1, top.height())))
        target = top.childAt(place) or top
        button = self._random.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        inside = target.mapFrom(top, place) if target is not top else place
        words = f"click {type(target).__name__} at {place.x()},{place.y()}"
        if self._random.random() < 0.2:
            QTest.mouseDClick(target, button, pos=inside)
        else:
            QTest.mouseClick(target, button, pos=inside)
        return words

    def _key(self) -> str:
        target = QApplication.focusWidget() or self._top()
        key, modifier = self._random.choice(_KEYS), self._random.choice(_MODIFIERS)
        QTest.keyClick(target, key, modifier)
        return f"key {modifier.name}+{key.name}"

    def _type(self) -> str:
        target = QApplication.focusWidget() or self._top()
        text = self._random.choice(_TEXTS)
        event = QInputMethodEvent()
        event.setCommitString(text)  # as an input method does: QTest knows keys of Latin letters only
        QApplication.sendEvent(target, event)
        if self._random.random() < 0.5:
            QTest.keyClick(target, Qt.Key.Key_Return)
        return f"type {text[:12]!r}"

    def _wheel(self) -> str:
        top = self._top()
        place = QPointF(self._random.randrange(max(1, top.width())), self._random.randrange(max(1, top.height())))
        target = top.childAt(place.toPoint()) or top
        turn = QPoint(0, self._random.choice((-480, -120, 120, 480)))
        modifier = self._random.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        inside = QPointF(target.mapFrom(top, place.toPoint())) if target is not top else place
        event = QWheelEvent(inside, QPointF(target.mapToGlobal(inside.toPoint())), QPoint(), turn,
                            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(target, event)
        return f"wheel on {type(target).__name__}"

    def _drop(self) -> str:
        window = self._app.window
        if QApplication.activeModalWidget() is not None:
            return "no drop on a dialog"
        files = sorted((resources_dir() / "samples").iterdir())
        chosen = self._random.sample(files, self._random.randrange(1, len(files) + 1))
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in chosen])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QDragEnterEvent(QPoint(600, 300), copy, mime, left, none))
        overlay = window.overlay
        if not overlay.isVisible():
            return "the drop was not taken"
        frames = overlay.findChildren(QWidget, "dropzone")
        spot = QPointF(self._random.choice(frames).geometry().center())
        QApplication.sendEvent(overlay, QDragEnterEvent(spot.toPoint(), copy, mime, left, none))
        QApplication.sendEvent(overlay, QDropEvent(spot, copy, mime, left, none))
        return f"drop of {len(chosen)}"

    def _page(self) -> str:
        name = self._random.choice(("chat", "documents", "models", "finetune", "trash", "settings", "shield"))
        if QApplication.activeModalWidget() is None:
            self._app.window.show_page(name)
        return f"page {name}"

    def _resize(self) -> str:
        width, height = self._random.randrange(640, 1600), self._random.randrange(480, 1000)
        self._app.window.resize(width, height)
        return f"size {width}x{height}"

    def _look(self) -> str:
        engine = self._app.engine
        assert isinstance(engine, FakeEngine)
        look = {"theme": self._random.choice(("light", "dark")), "scale_percent": self._random.choice((100, 150, 200))}
        engine.set_appearance(**look)
        self._app.window._apply_settings()
        return f"look {look}"


@contextmanager
def _answered_dialogs(findings: Findings, folder: Path) -> Iterator[None]:
    """File dialogs give nothing, a sample or a new name; links are opened nowhere."""
    chance = random.Random(findings.seed + 1)
    sample = str(next((resources_dir() / "samples").glob("*.pdf")))

    def one(*_arguments: Any, **_named: Any) -> tuple[str, str]:
        return (chance.choice(("", sample)), "")

    def several(*_arguments: Any, **_named: Any) -> tuple[list[str], str]:
        return (chance.choice(([], [sample])), "")

    def new(*_arguments: Any, **_named: Any) -> tuple[str, str]:
        return (chance.choice(("", str(folder / f"saved-{chance.randrange(1000)}.md"))), "")

    def place(*_arguments: Any, **_named: Any) -> str:
        made = folder / f"folder-{chance.randrange(20)}"
        made.mkdir(exist_ok=True)
        return chance.choice(("", str(made)))

    with (
        mock.patch.object(QFileDialog, "getOpenFileName", one),
        mock.patch.object(QFileDialog, "getOpenFileNames", several),
        mock.patch.object(QFileDialog, "getSaveFileName", new),
        mock.patch.object(QFileDialog, "getExistingDirectory", place),
        mock.patch.object(QDesktopServices, "openUrl", return_value=True),
    ):
        yield


@contextmanager
def _errors_told(told: Callable[[str], None]) -> Iterator[None]:
    """Nothing that is raised in a slot, on a thread or while something is destroyed goes by unseen."""

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        told("".join(traceback.format_exception(kind, error, trace)[-6:]))

    with (
        mock.patch.object(sys, "excepthook", raised),
        mock.patch.object(threading, "excepthook", lambda seen: raised(seen.exc_type, seen.exc_value, None)),
        mock.patch.object(
            sys, "unraisablehook", lambda seen: told(f"unraisable: {seen.exc_value!r} in {seen.object!r}")
        ),
    ):
        yield


def run(seconds: float, seed: int, folder: Path) -> Findings:
    """`folder`: empty, for the profile and what is saved. Needs a QApplication; its hooks are put back."""
    findings = Findings(seed)
    app = Application(StartOptions(data_dir=folder / "profile"), FakeEngine)
    app.window.pages.make_training = lambda _engine: FakeTraining(folder / "profile")
    monkey = Monkey(app, findings, time.monotonic() + seconds)
    listener = _Listener(monkey.problem)
    logging.getLogger().addHandler(listener)
    watchdog = GuiWatchdog(BLOCKED_S, with_stack=False)
    try:
        app.show()
        while app.engine is None:
            QApplication.processEvents()
        begun = resident_mb()
        watchdog.start()
        with _answered_dialogs(findings, folder), _errors_told(monkey.problem):
            monkey.run()
        findings.grown_mb = round(resident_mb() - begun, 1)
        findings.grown_late_mb = round(resident_mb() - (monkey.memory_at_half or begun), 1)
    finally:
        watchdog.stop()
        findings.blocked, findings.worst_gap_s = watchdog.blocked, round(watchdog.worst_gap_s, 2)
        app.window.close()
        app.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        logging.getLogger().removeHandler(listener)
    findings.windows_left = len([top for top in QApplication.topLevelWidgets() if top.isVisible()])
    return findings
