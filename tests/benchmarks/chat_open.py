"""How long a chat takes from the click to the last painted pixel: a long one, short ones, another branch; the real
window on the real store, with a scripted engine so that nothing else computes.

    python -m tests.benchmarks open
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.app import Application, StartOptions
from engine.api import Answer, Citation
from tests.benchmarks import in_window
from tests.fakes_desktop import FakeEngine
from tests.fakes_training import FakeTraining

TURNS_OF_LONG, CHATS, TURNS, MANY = 1000, 12, 10, 10_000
SCROLLS, FRAME_MS = 300, 1000 / 60
ANSWER = (
    "The workshop repaired **1,284 bicycles** in 2025, more than in any year before [1].\n\n- Most of them in spring\n"
    "- The others in *autumn* [2]\n\n```python\nfor bicycle in workshop:\n    bicycle.repair()\n```\n\n"
    "| year | repaired |\n|---|---|\n| 2024 | 1,097 |\n| 2025 | 1,284 |\n\nNothing else is known of it. " * 2
)


def fill(engine: FakeEngine) -> tuple[str, list[str]]:
    """A chat of 2,000 messages and twelve of twenty with citations; returns their ids."""
    long = engine.chat.new("A very long chat")
    engine.chat.add_history(long.id, [(f"Question number {n}?", ANSWER) for n in range(TURNS_OF_LONG)])
    cited = tuple(Citation(n, "a" * 64, "report.pdf", "report.pdf", n, "repaired 1,284", 0, 14, n == 1) for n in (1, 2))
    short = []
    for number in range(CHATS):
        chat = engine.chat.new(f"Chat {number}")
        short.append(chat.id)
        for turn in range(TURNS):
            _, answer = engine.chat._store.begin_turn(chat.id, f"Question {turn} about bicycles and their repair?")
            engine.chat._store.finish(Answer(answer.id, ANSWER, cited, model="Fake"), "complete")
    return long.id, short


def until_painted(qt: QApplication, work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the call alone, and until the event loop has nothing left to do."""
    started = time.perf_counter()
    work()
    called = time.perf_counter()
    for _ in range(6):
        qt.processEvents()
    return 1000 * (called - started), 1000 * (time.perf_counter() - started)


def scrolled(qt: QApplication, app: Application) -> list[float]:
    """Milliseconds of work for each step of a wheel, one a frame, up through a long chat and down again."""
    view = app.window.chat.transcript.viewport()
    middle = QPointF(view.rect().center())
    bar, places = app.window.chat.transcript.verticalScrollBar(), set()
    times = []
    for turn in [120] * SCROLLS + [-120] * SCROLLS:
        wheel = QWheelEvent(
            middle, view.mapToGlobal(middle), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        started = time.perf_counter()
        QApplication.sendEvent(view, wheel)
        qt.processEvents()
        painted = 1000 * (time.perf_counter() - started)
        time.sleep(max(0.0, FRAME_MS - painted) / 1000)
        started = time.perf_counter()
        qt.processEvents()  # what is built ahead belongs to the frame it may hold up
        times.append(painted + 1000 * (time.perf_counter() - started))
        places.add((bar.value(), bar.maximum()))
    assert len(places) > SCROLLS / 2, "it hardly scrolled"
    return times


def refreshed(qt: QApplication, engine: FakeEngine, refresh: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the call alone, and until the sidebar is painted, when one of ten thousand chats has changed."""
    now = time.time()
    rows = [(f"{n:032x}", f"Chat number {n} of many", now - n * 900, now - n * 900) for n in range(MANY)]
    with engine.chat._store._file.transaction() as connection:
        connection.executemany("INSERT INTO chats (id, title, created, updated) VALUES (?, ?, ?, ?)", rows)
    until_painted(qt, refresh)
    times = []
    for number in range(15):
        engine.chat.rename(rows[MANY // 2 + number][0], f"Another {number}")
        times.append(until_painted(qt, refresh))
    return statistics.median(t[0] for t in times), statistics.median(t[1] for t in times)


def measure(qt: QApplication, profile: Path) -> dict[str, str]:
    app = Application(StartOptions(data_dir=profile), FakeEngine)
    app.window.pages.make_training = lambda _engine: FakeTraining(profile)
    app.window.resize(1280, 800)
    app.show()
    while app.engine is None:
        qt.processEvents()
    engine, window = app.engine, app.window
    assert isinstance(engine, FakeEngine)
    long, short = fill(engine)
    window.refresh_chats()
    for _ in range(50):
        qt.processEvents()
        time.sleep(0.005)
    history = [until_painted(qt, lambda: engine.chat.history(long))[0] for _ in range(5)]
    opened = []
    for number in range(5):
        window.open_chat(short[number])
        qt.processEvents()
        opened.append(until_painted(qt, lambda: window.open_chat(long)))
    frames = sorted(scrolled(qt, app))
    switched = [until_painted(qt, lambda chat=chat: window.open_chat(chat)) for _ in range(2) for chat in short]
    call, painted = refreshed(qt, engine, window.refresh_chats)
    window.close()
    return {
        "2,000 messages read from the store": f"{statistics.median(history):.0f} ms",
        "their chat opened (target 200 ms)": f"{statistics.median(o[1] for o in opened):.0f} ms",
        "opening: the call alone": f"{statistics.median(o[0] for o in opened):.0f} ms",
        f"scrolled {2 * SCROLLS} steps: 99 % of frames (target 16.7 ms)": f"{frames[int(0.99 * len(frames))]:.1f} ms",
        "half of the frames": f"{statistics.median(frames):.1f} ms",
        "the slowest frame": f"{frames[-1]:.1f} ms",
        "switched to another chat (target 50 ms)": f"{statistics.median(s[1] for s in switched):.0f} ms",
        "switching: the call alone": f"{statistics.median(s[0] for s in switched):.0f} ms",
        "10,000 chats: list refreshed after a change (target 16 ms)": f"{painted:.0f} ms",
        "refreshing: the call alone": f"{call:.0f} ms",
        "the slowest switch": f"{max(s[1] for s in switched):.0f} ms",
    }


if __name__ == "__main__":
    in_window.run(measure)
