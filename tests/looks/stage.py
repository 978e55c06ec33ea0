"""The real window on the scripted engine with something on every page; knows no page from inside."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app import Application, StartOptions
from engine.api import AdapterInfo, BlockedAttempt, ModelInfo, ProfilePaths, ReadShare, Settings, Support
from engine.core.settings_store import SettingsStore
from tests.fakes_desktop import FakeEngine, Scripted, replace_section
from tests.fakes_library import Reading
from tests.fakes_training import FakeTraining, good_run
from tests.gui.fake_models import STARTER
from training.run_events import RunFailed, RunFinished

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
REPORT, RULES, MANUAL = (SAMPLES / name for name in ("Annual report 2025.pdf", "House rules.md", "Workshop manual.pdf"))
QUESTION = "How many bicycles were repaired in 2025, and when is the workshop open?"
QWEN = "/models/Qwen3-8B.gguf"
_PATIENCE_S = 20.0


class Stage:
    """A running window; `close` ends it. `root` is a folder for its profile and for files."""

    def __init__(self, root: Path, *, size: tuple[int, int] = (1280, 800), furnished: bool = True, **look: object):
        self.root = root
        QApplication.clipboard().clear()  # the dialog for a pasted text begins with what is in it
        self.compared_id = ""  # the chat with two answers side by side, once a scene made it
        profile = root / "profile"
        paths = ProfilePaths(profile)
        paths.create()
        # Written before: the window takes its look before there is an engine.
        SettingsStore(paths).update(replace_section(Settings(), "appearance", **look))
        self.training = FakeTraining(profile)

        def make(data_dir: Path) -> FakeEngine:
            engine = FakeEngine(data_dir)
            _stock(engine)
            return engine

        self.app = Application(StartOptions(data_dir=profile), make)
        self.window = self.app.window
        self.window.pages.make_training = lambda _engine: self.training
        self.window.resize(*size)
        self.app.show()
        self.until(lambda: self.app.engine is not None and self.engine.models.current is not None)
        self.window.activateWindow()
        if furnished:
            self._furnish()
        self.settle()

    @property
    def engine(self) -> FakeEngine:
        assert isinstance(self.app.engine, FakeEngine)
        return self.app.engine

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window work until it holds."""
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            assert time.monotonic() < end, "the window did not get that far"
            self.pause(0.01)

    def pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while True:
            QApplication.processEvents()
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, 0.01))

    def settle(self, seconds: float = 0.12) -> None:
        """Until nothing runs any more and layouts inside each other came to rest."""
        self.until(lambda: not self.window.pump.active)
        self.pause(seconds)
        self.until(lambda: not self.window.pump.active)

    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        self.settle(0.05)

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        self.settle(0.05)
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()][-1]

    def tidy(self) -> None:
        """Dialogs, notices and panels go, so that the next page begins afresh."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self.window.hide_panel()
        self.window.notifications.clear()
        self.settle(0.03)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        """See tests/gui/conftest.py for why no collection may run meanwhile."""
        gc.disable()
        self.tidy()
        window = self.window
        window.close()
        window.deleteLater()
        del self.window, self.app
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        gc.enable()

    def _furnish(self) -> None:
        """Documents, chats, an answer with sources, data and runs."""
        self.window._limits_seen()
        letter = self.root / "Letter of the city (scan).pdf"
        letter.write_bytes(REPORT.read_bytes() + b"% scanned")
        tracker, engine = self.window.tracker, self.engine
        tracker.add([REPORT, RULES, MANUAL, letter], "Documents")
        tracker.add([RULES], "Guides for volunteers")
        self.until(lambda: not tracker.busy)
        engine.library.set_tags(engine.library.list("Documents")[0].sha256, ["2025", "board"])
        chats = engine.chat
        for title in ("Torque of the pedals", "Which key opens the shed", "Mail to the city about the new rent"):
            chat = chats.new(title)
            chats.add_history(chat.id, [("What does the manual say?", "The pedals take 35 Nm.")])
        chats.set_pinned(chat.id, on=True)
        chats.enqueue(sourced_answer(engine))
        self.window.chat.ask(QUESTION)
        self.until(lambda: chats.asked and not self.window.sessions.all_live)
        self.chat_id = self.window.chat.chat_id
        self.training.add_set()
        self.training.add_set("letters", 3)
        done = self.training.add_run(good_run(), name="tickets on SmolLM2-135M-Instruct")
        self.training.end(done, RunFinished(step=300, seconds=930, loss=0.9))
        other = self.training.add_run(good_run(), name="tickets rank 32")
        self.training.end(other, RunFinished(step=300, seconds=1_210, loss=0.87))
        broken = self.training.add_run(good_run(until=40), name="letters on SmolLM2-135M-Instruct")
        self.training.end(
            broken,
            RunFailed(step=40, kind="memory", message="The memory was used up at step 40.", hint="Halve the batch."),
        )
        gone = chats.new("An old shopping list")
        chats.delete(gone.id)
        tracker.add([MANUAL], "Old plans")
        self.until(lambda: not tracker.busy)
        tracker.discard_collection("Old plans")
        self.settle()
        self.window.refresh_chats()


def _stock(engine: FakeEngine) -> None:
    """What the engine has before the window asks."""
    engine.library.readings["Letter of the city (scan).pdf"] = Reading(fail="It needs a password.", password="1234")
    engine.models.models.insert(
        1,
        ModelInfo(QWEN, "Qwen3-8B", "GGUF", "qwen3", "Q4_K_M", 5_027_783_488, 8_190_000_000, 40_960,
                  "Apache-2.0", "folder"),
    )  # fmt: skip
    engine.models.adapters[STARTER] = [
        AdapterInfo("/adapters/tickets", "tickets", "PEFT", "SmolLM2-135M-Instruct", "llama", 16, 9_600_000, "folder")
    ]
    for number, host in enumerate(("huggingface.co", "telemetry.example")):
        engine.blocked_log.add(BlockedAttempt(1_764_000_000.0 + number, host, "hub.py:1 in download"))


def sourced_answer(engine: FakeEngine) -> Scripted:
    """Chips that are sure and one sentence that nothing supports, code and a table."""
    cite = engine.library.cite
    first = cite(1, REPORT, 1, "In 2025 the workshop repaired 1,284\r\nbicycles, 17 percent more than in\r\n2024")
    second = cite(2, REPORT, 1, "The average\r\nwaiting time for a repair fell from nine\r\ndays to four days")
    third = cite(3, RULES, 1, "Tuesday from 17:00 to 21:00 and Saturday from 10:00 to 15:00")
    text = (
        "In 2025 the workshop repaired **1,284 bicycles**, 17 percent more than in 2024 [1]. The average waiting time "
        "for a repair fell from nine days to four [2].\n\nThe workshop is open on Tuesday from 17:00 to 21:00 and on "
        "Saturday from 10:00 to 15:00 [3]. Most visitors come on Saturday."
    )
    start = text.index("Most visitors")
    return Scripted(
        text,
        citations=(first, second, third),
        support=(Support(start, len(text), "unsupported"),),
        read=ReadShare(8, 2, 3),
    )
