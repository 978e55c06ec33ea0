"""Composition root: the window first, then the engine; knows no page from inside."""

from __future__ import annotations

import json
import logging
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.crash.keeper import CrashKeeper
from desktop.crash.marker import Stage
from desktop.crash.stage_feed import StageFeed
from desktop.crash.start_plan import StartPlan
from desktop.damage_notices import DamageNotices
from desktop.error_handling import ErrorHooks, GuiWatchdog
from desktop.main_window import MainWindow
from desktop.quiet_collector import QuietCollector
from desktop.single_instance import Doorbell, Knock, Place
from desktop.theme import Theme
from desktop.translation import Language, tr, tr_later
from desktop.widgets.notification_bar import Action
from desktop.window_place import bring_to_front
from desktop.window_state import WindowState
from engine.api import (
    AquiferError,
    Event,
    Job,
    JobFailed,
    JobSucceeded,
    ProfileLock,
    default_data_dir,
    has_long_start,
    resources_dir,
    run_apart,
)

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

log = logging.getLogger(__name__)
_SAVE_DELAY_MS = 50
LONG_START = tr_later("Your chats get the form this version needs. They are here in less than a minute.")
# So long the end of the program waits for an opening under way; what was not finished is done at the next start.
_PATIENCE_S = 3.0


@dataclass(frozen=True)
class StartOptions:
    """What the command line asks for. `started` is the Unix time at which the process began; with `place` and `lock`
    it is the first start of its profile, which second starts turn to."""

    data_dir: Path | None = None
    smoke: bool = False
    watchdog: bool = False
    files: Sequence[Path] = field(default_factory=tuple)
    started: float = 0.0
    place: Place | None = None
    lock: ProfileLock | None = None
    safe_mode: bool = False


def real_engine(data_dir: Path) -> EngineApi:
    """The engine of a profile; imported here, after the first paint."""
    from engine.api import Engine

    return Engine(data_dir=data_dir)


class Application:
    """Owns the window, the hooks and the engine, in this order of birth."""

    def __init__(self, options: StartOptions, make_engine: Callable[[Path], EngineApi] = real_engine) -> None:
        self._options, self._make_engine = options, make_engine
        self.data_dir = (options.data_dir or default_data_dir()).expanduser().absolute()
        self.engine: EngineApi | None = None
        self.theme = Theme(resources_dir())
        self.state = WindowState()
        self.state.open(self.data_dir)
        self._last_chat = self.state.facts.selected_chat
        look = _stored_look(self.data_dir)
        self.language = Language(resources_dir() / "translations", look.language)
        self.language.apply()
        self.theme.apply(look.theme, look.scale_percent, look.contrast)
        self.window = MainWindow(self.theme, self.state)
        self.language.setParent(self.window)
        self.theme.setParent(self.window)  # destroyed by Qt, see tests/gui/test_teardown.py
        self.window.restore_state()
        self.crash = CrashKeeper(self.theme, self.window, self.window.notifications, self.data_dir)
        self.damage = DamageNotices(self.window, self.window.background, self.window.notifications)
        self.stages = StageFeed(self.window, self.crash.marker, self._model_name, self._document_name)
        self.hooks = ErrorHooks(self.crash.show_error)
        self.collector = QuietCollector(self.window.pump)
        self.collector.setParent(self.window)
        self.watchdog = GuiWatchdog() if options.watchdog else None
        self._handed_over: list[Path] = []
        self._opening: Job[EngineApi] | None = None
        self._refused = False
        self.bell: Doorbell | None = None
        if options.place is not None and options.lock is not None:
            self.bell = Doorbell(options.place, options.lock)
            self.bell.setParent(self.window)
            self.bell.rang.connect(self._on_second_start)
        self.window.first_painted.connect(self._painted)
        self.window.closing.connect(self.close)

    def show(self) -> None:
        self.window.show()

    def close(self) -> None:
        """End the engine; whatever does not end in time dies with the process, everything is on disk already."""
        if self.watchdog is not None:
            self.watchdog.stop()
        self._stop_opening()
        engine, self.engine = self.engine, None
        try:
            if engine is not None:
                engine.close()
        finally:
            self.stages.stop()
            self.crash.end()
            # Nothing is collected from here on: while Qt destroys an object it holds a lock of it, and a collection
            # that destroys others in this moment may wait for the same lock for ever.
            self.collector.close()
            self.hooks.uninstall()
            if self.bell is not None:  # last: a start from here on finds the profile free
                self.bell.close()

    def _painted(self) -> None:
        if self._options.smoke:
            print(json.dumps(_smoke_facts(self._options.started)), flush=True)  # noqa: T201 - the smoke test's result
            QTimer.singleShot(0, self.window.close)
            return
        if self.watchdog is not None:
            self.watchdog.start()
        QTimer.singleShot(_SAVE_DELAY_MS, self.window, self.start_engine)

    def _on_second_start(self, knock: Knock) -> None:
        """Somebody started the program once more: this window is meant, with these files."""
        bring_to_front(self.window, knock.token)
        if self.engine is not None:
            self.window.open_files(knock.files)
            return
        self._handed_over += knock.files
        if self._refused:  # whoever used the profile may be gone
            self.start_engine()

    def start_engine(self) -> None:
        """Open the profile on a thread of its own: large chats may take a while. Without it the window stays and says
        why."""
        if self._opening is not None:
            return
        self._refused = False
        plan = self.crash.begin(safe_mode=self._options.safe_mode)
        if has_long_start(self.data_dir):
            hint = tr("This is done once. Nothing can be lost by it.")
            self.window.notifications.show_notice("info", tr(LONG_START), hint)
        self.window.status.show_model(None, tr("Opening your data …"))
        self.window.chat.composer.edit.setFocus()

        def work(job: Job[EngineApi]) -> EngineApi:
            engine = self._make_engine(self.data_dir)
            if job.token.cancelled:
                engine.close()
            job.token.check()
            return engine

        self._opening = run_apart("open the profile", work)
        self.window.pump.watch(self._opening, partial(self._on_opening, plan))

    def _on_opening(self, plan: StartPlan, event: Event) -> None:
        if isinstance(event, JobSucceeded):
            self._opening = None
            self._begin(event.result, plan)
        elif isinstance(event, JobFailed):
            self._opening = None
            self.crash.end()
            self._refused = True
            log.error("the engine did not start", exc_info=event.error)
            self.crash.show_error(event.error)
            self.window.status.show_model(None, tr("Not started"))

    def _stop_opening(self) -> None:
        """The program ends before the profile is open. A thread that does not end in time dies with the process: what
        it writes is there whole or not at all."""
        job, self._opening = self._opening, None
        if job is None:
            return
        job.cancel()
        until = time.monotonic() + _PATIENCE_S
        while not job.done and time.monotonic() < until:
            time.sleep(0.01)
        if job.done and job.error is None:
            job.result(0).close()

    def _begin(self, engine: EngineApi, plan: StartPlan) -> None:
        """The profile is open: everything comes alive, as far as `plan` says."""
        self.engine = engine
        self.crash.opened()
        self.window.attach_engine(engine, plan)
        self.damage.use(engine)
        if self.language.missing:
            self.window.notifications.show_notice(
                "error",
                tr("The words of {language} are not there, so the window speaks English.").format(
                    language=self.language.missing
                ),
                tr("{command} makes them.").format(command="python3 installer/run.py"),
            )
        self.window.open_files(self._options.files, new_chat=True)
        self.window.open_files([*self._handed_over, *self.window.chat.files.early])
        self.window.pages.warm_up(library=plan.read_files, model=plan.load_model)
        self.stages.visit("start")  # over when all this is drawn
        if not plan.load_model:
            self.window.status.show_model(None, tr("No model loaded"))
        if plan.words:
            self._tell(plan)

    def _tell(self, plan: StartPlan) -> None:
        """How the last time ended and what is left out now, with the ways on."""
        actions = [Action(tr("Details…"), self.crash.show_report)]
        for stage in self.crash.last_stages:
            if stage.kind in ("page", "document"):
                actions.insert(0, Action(tr("Open it again"), partial(self._open_again, stage)))
                break
        if not plan.complete:
            again = tr("Leave safe mode") if self._options.safe_mode else tr("Try again")
            actions.insert(0, Action(again, lambda: self._catch_up(plan)))
        self.window.notifications.show_notice("error", plan.words, plan.hint, actions)

    def _catch_up(self, plan: StartPlan) -> None:
        """Do what this start left out."""
        if self.engine is None:
            return
        if not plan.read_files:
            self.window.tracker.go_on()
        chats = {chat.id for chat in self.engine.chat.list()}
        if not plan.open_chat and self._last_chat in chats:
            self.window.open_chat(self._last_chat)
        self.window.pages.warm_up()

    def _open_again(self, stage: Stage) -> None:
        if stage.kind == "page":
            self.window.show_page(stage.subject)
        else:
            self.window.open_document(stage.subject.partition(" ")[0])

    def _document_name(self, sha256: str) -> str:
        try:
            return self.engine.library.document(sha256).name if self.engine is not None and sha256 else ""
        except AquiferError:
            return ""

    def _model_name(self) -> str:
        """The model that answers, or is about to."""
        engine = self.engine
        if engine is None:
            return ""
        chosen = engine.settings.current.models.default_model
        return engine.models.current.path if engine.models.current else str(chosen or "")


@dataclass(frozen=True)
class _Look:
    """How the window looks and speaks from its first paint on."""

    theme: str = "system"
    scale_percent: int = 100
    contrast: str = "system"
    language: str = "system"


def _stored_look(data_dir: Path) -> _Look:
    """Read before the engine reads the settings, so that nothing flashes."""
    try:
        stored = json.loads((data_dir / "settings.json").read_text(encoding="utf-8"))["appearance"]
        known = {name: stored[name] for name in ("theme", "contrast", "language") if name in stored}
        return _Look(
            scale_percent=int(stored.get("scale_percent", 100)), **{name: str(value) for name, value in known.items()}
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return _Look()


def _smoke_facts(started: float) -> dict[str, float]:
    import psutil

    shown = time.time() - started
    return {"window_shown_s": round(shown, 3), "rss_mb": round(psutil.Process().memory_info().rss / 1e6, 1)}


def main(options: StartOptions) -> int:
    """Run the program; returns the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends at once; all work is on disk
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Aquifer")
    application.setApplicationDisplayName("Aquifer")
    application.setDesktopFileName("aquifer")  # the entry the installer writes: icon and name on Wayland
    application.setStyle("Fusion")
    app = Application(options)
    app.hooks.install()
    app.crash.watch_native = True
    app.show()
    return application.exec()
