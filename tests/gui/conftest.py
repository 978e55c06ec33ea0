"""The window on a scripted engine; after each test no job, lane thread, timer or Qt warning may be left."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop import translation
from desktop.app import Application, StartOptions
from desktop.error_handling import GuiWatchdog
from desktop.main_window import MainWindow
from desktop.theme import Theme
from engine.api import resources_dir
from tests.fakes_desktop import FakeEngine
from tests.fakes_training import FakeTraining

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
# A whole test step on a shared machine; the tight limit has its own test.
BLOCKED_LIMIT_S = 3.0
# The real engine.
STARTED_MS = 20_000


@pytest.fixture(scope="session", autouse=True)
def _english() -> Iterator[None]:
    """Tests read English, whatever the language of this computer is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translation, "of_the_system", lambda: "en")
        patch.setenv("LANGUAGE", "en")  # for programs that a test starts
        patch.setenv("LC_ALL", "C.UTF-8")
        yield


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    QStandardPaths.setTestModeEnabled(True)
    qapp.setStyle("Fusion")
    yield
    # The offscreen clipboard lives longer than Python, and what it holds was made here.
    qapp.clipboard().clear()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns of what it cannot do; every other Qt warning fails a test."""
    for item in items:
        if "tests/gui/" in item.nodeid:
            item.add_marker(
                pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)
            )


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def picture_of(widget: QWidget, name: str) -> QPixmap:
    """What is drawn; kept as NAME.png in the folder that AQUIFER_LOOK_AT names, to be looked at."""
    drawn = widget.grab()
    assert not drawn.isNull()
    if folder := os.environ.get("AQUIFER_LOOK_AT"):
        assert drawn.save(str(Path(folder) / f"{name}.png"))
    return drawn


class Driver:
    """What a person does, in words; `app` is the running program."""

    def __init__(self, qtbot: QtBot, app: Application) -> None:
        self.qtbot, self.app, self.window = qtbot, app, app.window

    @property
    def engine(self) -> FakeEngine:
        assert isinstance(self.app.engine, FakeEngine)
        return self.app.engine

    def until(self, condition: Callable[[], Any], timeout_ms: int = 8000) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=timeout_ms)

    def type_question(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.chat.composer.edit, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.chat.composer.edit, key, modifier)

    def ask(self, text: str) -> None:
        self.type_question(text)
        self.press(Qt.Key.Key_Return)

    def ask_and_wait(self, text: str) -> None:
        before = len(self.engine.chat.asked)
        self.ask(text)
        self.until(lambda: len(self.engine.chat.asked) > before and not self.window.sessions.all_live)

    def drop(self, paths: list[Path], zone: str = "chat") -> None:
        """Drag files over the window and let go over a zone."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(600, 300), copy, mime, left, none))
        overlay = self.window.overlay
        assert overlay.isVisible()
        frame = next(frame for frame in overlay.findChildren(QWidget, "dropzone") if frame.zone.name == zone)
        spot = QPointF(frame.geometry().center())
        # Qt delivers a drop to the widget the drag has entered.
        QApplication.sendEvent(overlay, QDragEnterEvent(spot.toPoint(), copy, mime, left, none))
        QApplication.sendEvent(overlay, QDropEvent(spot, copy, mime, left, none))

    def picture(self, name: str, of: QWidget | None = None) -> QPixmap:
        """See `picture_of`; of the whole window if of nothing else."""
        return picture_of(of or self.window, name)

    def engine_files(self) -> list[Path]:
        """The sample report and the rules, as the samples are attached."""
        return [SAMPLES / "Annual report 2025.pdf", SAMPLES / "House rules.md"]

    def attach_samples(self) -> None:
        self.window.chat.add_samples()
        self.until(lambda: not self.window.tracker.busy)


def _close(app: Application) -> None:
    app.window.close()
    assert not app.window.pump.active
    app.window.deleteLater()


def stop(running: list[Application]) -> None:
    """Close the programs and let Qt destroy them."""
    # A collection while Qt destroys objects, under their locks, may block for ever: it waits until they are gone.
    gc.disable()
    while running:
        _close(running.pop())  # in a function of its own: no name here keeps a program until the collector is on again
    # Named: outside an event loop Qt keeps what is to be deleted, and gives the look of the next window to it as well.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    gc.enable()
    assert not [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)], "a window is left"


@pytest.fixture
def start(qtbot: QtBot, profile: Path) -> Iterator[Callable[..., Driver]]:
    """Start the program on the profile; call it again for a restart."""
    running: list[Application] = []

    def launch(prepare: Callable[[FakeEngine], None] | None = None, **options: Any) -> Driver:
        stop(running)

        def make(data_dir: Path) -> FakeEngine:
            engine = FakeEngine(data_dir)
            if prepare is not None:
                prepare(engine)
            return engine

        app = Application(StartOptions(data_dir=profile, **options), make)
        app.window.pages.make_training = lambda _engine: FakeTraining(profile)
        running.append(app)
        app.window.resize(1280, 800)
        app.show()
        qtbot.waitExposed(app.window)
        qtbot.waitUntil(lambda: app.engine is not None, timeout=8000)
        app.window.activateWindow()
        app.window.chat.composer.edit.setFocus()
        return Driver(qtbot, app)

    yield launch
    stop(running)


@pytest.fixture
def driver(start: Callable[..., Driver]) -> Driver:
    """A running program whose first-run card was seen."""
    made = start()
    made.window._limits_seen()
    made.until(lambda: made.engine.models.current is not None and not made.window.pump.active)
    return made


@pytest.fixture
def real(qtbot: QtBot, profile: Path) -> Iterator[Driver]:
    """The program with its real engine on an empty profile."""
    app = Application(StartOptions(data_dir=profile))
    app.show()
    qtbot.waitUntil(lambda: app.engine is not None, timeout=STARTED_MS)
    yield Driver(qtbot, app)
    stop([app])


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    before = {thread.ident for thread in threading.enumerate()}
    watchdog = GuiWatchdog(BLOCKED_LIMIT_S, with_stack=False)
    watchdog.start()
    yield
    watchdog.stop()
    left = [t.name for t in threading.enumerate() if t.ident not in before and t.name.startswith("aquifer-")]
    assert not left, f"threads are left: {left}"
    assert watchdog.blocked == 0, f"the window was blocked for {watchdog.worst_gap_s:.1f} s"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light look, for parts that are shown without the window."""
    made = Theme(resources_dir())
    made.apply("light", 100)
    return made
