"""Says that a fine-tuning run goes on, when the window opens and before it closes; starts and shows none."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.bridge.background import Background, Operation
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.notification_bar import Action, NotificationBar
from engine.api import AquiferError

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi
    from desktop.page_host import PageHost
    from training.api import Run

_GOING = ("running", "queued")
_MOST_NAMED = 5


class CloseDialog(QDialog):
    """`accepted`: close; `stop_wanted`: stop what goes on with a checkpoint, and accept only if that was done."""

    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, names: list[str]) -> None:
        super().__init__(parent)
        one = len(names) == 1
        self.setWindowTitle(trn("A run goes on", "%n runs go on", len(names)))
        self.setModal(True)
        name = names[0] if one else "\n".join([*names[:_MOST_NAMED], *(["…"] if len(names) > _MOST_NAMED else [])])
        words = trn(
            "It trains in a process of its own. When you open Aquifer again, its curves are there.",
            "They train in processes of their own. When you open Aquifer again, their curves are there.",
            len(names),
        )
        title = trn("The run goes on without the window", "%n runs go on without the window", len(names))
        self.setAccessibleName(f"{title}: {name}. {words}")
        self.keep = TextButton(theme, trn("Close, let it go on", "Close, let them go on", len(names)), "primary")
        self.stop = TextButton(theme, trn("Stop it and close", "Stop them and close", len(names)), "plain", "stop")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.keep, self.accept)
        on_click(self.stop, self.stop_wanted.emit)
        on_click(cancel, self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(name, "heading", wrap=True))
        column.addWidget(label(words, "muted", wrap=True))
        column.addSpacing(6)
        buttons = row(1, cancel, self.stop, self.keep)
        column.addLayout(buttons)
        margins = column.contentsMargins()
        needed = buttons.sizeHint().width() + margins.left() + margins.right()
        self.setMinimumWidth(max(theme.px(520 if one else 580), needed))
        self.keep.setDefault(True)
        self.keep.setFocus()


class RunNotices(QObject):
    """`show_wanted(run id)` when the person wants to see the run that went on."""

    show_wanted = Signal(str)

    def __init__(
        self, theme: Theme, window: QWidget, pages: PageHost, background: Background, bar: NotificationBar
    ) -> None:
        super().__init__(window)
        self._theme, self._window, self._pages, self._background, self._bar = theme, window, pages, background, bar
        self._found: list[Run] = []
        self._told = False

    def use(self, engine: EngineApi) -> None:
        """Look once; a profile in which nothing was ever tuned costs nothing."""
        if (engine.paths.root / "runs").is_dir():
            # Importing the training takes 0.4 s, which the window must not wait for.
            loading = self._background.call("look for runs", _load_training)
            loading.on_success(lambda _loaded: self._look(engine))

    def _look(self, engine: EngineApi) -> None:
        training = self._pages.training(engine)  # made here: two threads would make two
        operation = self._background.call("look for runs", training.runs)
        operation.on_success(self._show).on_failure(lambda _error: None)

    def may_close(self, close: Callable[[], object]) -> bool:
        """False when the person is asked first; `close` is called after the answer."""
        runs = [] if self._told else self._going()
        if not runs:
            return True
        dialog = CloseDialog(self._theme, self._window, [run.config.name for run in runs])
        dialog.stop_wanted.connect(lambda: dialog.accept() if self._stop(runs) else dialog.reject())
        dialog.accepted.connect(lambda: self._close(close))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return False

    def _show(self, runs: list[Run]) -> None:
        self._found = [run for run in runs if run.state.value in _GOING]
        self._pages.runs_changed.emit(runs)
        page = self._pages.finetune
        if not self._found or (page is not None and page.isVisible()):
            return
        run = self._found[0]
        show = Action(tr("Show it"), lambda: self.show_wanted.emit(run.id))
        running = run.state.value == "running"
        words = tr("The run {name} goes on.") if running else tr("The run {name} waits for its turn.")
        self._bar.show_notice("info", words.format(name=run.config.name), actions=[show])

    @property
    def going_ids(self) -> set[str]:
        """Runs that went on when they were last looked at."""
        return {run.id for run in self._known() if run.state.value in _GOING}

    def still_going(self, ids: set[str]) -> Operation[set[str]] | None:
        """Those of them that go on now, looked up on a lane."""
        engine = self._pages.engine
        if engine is None:
            return None
        training = self._pages.training(engine)

        def goes_on(run_id: str) -> bool:
            try:
                return training.get(run_id).state.value in _GOING
            except AquiferError:
                return False  # it was removed

        return self._background.call("look for runs", lambda: {one for one in ids if goes_on(one)})

    def _known(self) -> list[Run]:
        page = self._pages.finetune
        known = {run.id: run for run in (*self._found, *(page.runs.runs if page is not None else ()))}
        return list(known.values())

    def _going(self) -> list[Run]:
        """Those that go on, as they are now: what was known may be long ago."""
        engine = self._pages.engine
        going: list[Run] = []
        if engine is None:
            return going
        for run in self._known():
            if run.state.value not in _GOING:
                continue
            try:
                now = self._pages.training(engine).get(run.id)
            except AquiferError:
                continue  # it was removed
            if now.state.value in _GOING:
                going.append(now)
        return going

    def _stop(self, runs: list[Run]) -> bool:
        """Whether all of them were told to stop."""
        engine = self._pages.engine
        if engine is None:
            return False
        told = True
        # Those that wait first: one of them would begin when the run before it stops.
        for run in sorted(runs, key=lambda run: run.state.value == "running"):
            try:
                self._pages.training(engine).stop(run)  # a file is written: no wait
            except AquiferError as error:
                self._bar.show_error(error)
                told = False
        return told

    def _close(self, close: Callable[[], object]) -> None:
        self._told = True
        close()


def _load_training() -> None:
    importlib.import_module("desktop.bridge.local_training")
