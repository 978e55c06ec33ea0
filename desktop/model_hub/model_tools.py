"""What the Models page does beside loading: parameters of a model, measuring; lists nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.bridge.background import Background
from desktop.bridge.model_desk import ModelDesk
from desktop.model_hub.measurements import Measurements
from desktop.model_hub.model_list import ModelList
from desktop.model_hub.overview import Overview
from desktop.model_hub.parameters_dialog import ParametersDialog
from desktop.theme import Theme
from desktop.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi


class ModelTools(QObject):
    """`changed` when the list is to be read anew, `compare_wanted(path)`, `measured(record)`."""

    changed = Signal()
    compare_wanted = Signal(str)
    measured = Signal(object)

    def __init__(
        self,
        theme: Theme,
        engine: EngineApi,
        desk: ModelDesk,
        background: Background,
        show_error: Callable[[BaseException], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._theme, self._engine, self._desk, self._background, self._page = theme, engine, desk, background, page
        self._list: ModelList | None = None
        self.dialog: ParametersDialog | None = None
        self.measurements = Measurements(engine, background, show_error, self)
        self.measurements.changed.connect(self._show_running)
        self.measurements.changed.connect(self._tell)
        self.measurements.measured.connect(self.measured)
        self.measurements.ended.connect(self.changed)

    def use(self, models: ModelList) -> None:
        """The list whose cards ask for the tools and show what came of them."""
        self._list = models
        models.tool_wanted.connect(self._wanted)
        models.filled.connect(self._show)

    def _show(self, overview: Overview) -> None:
        """What is known of each model, on the cards that were made anew."""
        for path, card in (self._list.cards if self._list is not None else {}).items():
            if card.tools is not None:
                card.tools.show_own(self._engine.models.parameters(Path(path)))
                card.tools.show_outdated(outdated=card.loaded is not None and overview.outdated)
                card.tools.show_records([one for one in overview.measured if one.path == path])
        self._show_running()

    def _wanted(self, tool: str, path: str) -> None:
        if tool == "parameters":
            self._edit(path)
        elif tool == "measure":
            self.measurements.start(path)
        elif tool == "stop":
            self.measurements.stop()
        elif tool == "compare":
            self.compare_wanted.emit(path)
        elif not self._desk.busy:
            self._desk.load(Path(path))

    def _edit(self, path: str) -> None:
        assert self._list is not None
        model = self._list.cards[path].model
        self.dialog = ParametersDialog(self._theme, self._page.window(), self._engine, self._background, model)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(self.changed)
        self.dialog.open()

    def _show_running(self) -> None:
        for card in self._list.cards.values() if self._list is not None else ():
            if card.tools is not None:
                card.tools.show_running(self.measurements.running)

    def _tell(self) -> None:
        """The status bar says what the computer is busy with, whatever page is shown."""
        running = self.measurements.running
        card = self._list.cards.get(running.path) if self._list is not None and running is not None else None
        if running is None:
            self._desk.doing.emit("")
        elif card is not None:
            self._desk.doing.emit(tr("Measuring {name}").format(name=card.model.name))
