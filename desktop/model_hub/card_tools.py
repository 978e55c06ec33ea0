"""What a card offers beside loading: own parameters, measuring, comparing, and what came of them; does none itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.model_hub.measured_words import doubt_words, record_words
from desktop.model_hub.measurements import Measurement
from desktop.model_hub.parameter_words import own_words
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, row
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.message_line import MessageLine
from desktop.widgets.work_bar import WorkBar
from engine.api import BenchRecord, ModelInfo, ModelParameters


class CardTools(QWidget):
    """`wanted(tool)`: "parameters", "measure", "stop", "compare" or "reload"."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, model: ModelInfo) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.reload = MessageLine(theme)
        self._own = _Line(theme, "settings")
        self._figures = _Line(theme, "chart")
        self._doubt = _Line(theme, "warning", "warning")
        self._phase = label("", "small", wrap=True)
        self._bar = WorkBar(theme, tr("Progress of measuring {name}").format(name=model.name))
        self.parameters = self._button(tr("Parameters…"), tr("Parameters of {name}"), "settings", "parameters")
        self.measure = self._button(tr("Measure speed"), tr("Measure the speed of {name}"), "chart", "measure")
        self.stop = self._button(tr("Stop measuring"), tr("Stop measuring {name}"), "stop", "stop")
        self.compare = self._button(tr("Compare…"), tr("Compare {name} with another model"), "panel", "compare")
        tools = QWidget()
        flow = FlowLayout(tools, spacing=theme.px(4))
        for button in (self.parameters, self.measure, self.stop, self.compare):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        for part in (self.reload, self._own, self._figures, self._doubt, self._phase, self._bar, tools):
            column.addWidget(part)
        for part in (self._phase, self._bar, self.stop):
            part.hide()

    @property
    def words(self) -> str:
        """Everything that is said here now."""
        lines = (self._own.words, self._figures.words, self._doubt.words, self._phase)
        return "\n".join(one.text() for one in lines if not one.isHidden() and one.text())

    def show_own(self, own: ModelParameters) -> None:
        self._own.say(own_words(own))

    def show_outdated(self, *, outdated: bool) -> None:
        """Whether the loaded model would be loaded in another way now."""
        if not outdated:
            self.reload.clear()
            return
        words = tr("What was changed counts once it is loaded again.")
        self.reload.say("warning", words, "", tr("Load again"), lambda: self.wanted.emit("reload"))
        self.reload.button.setAccessibleName(tr("Load {name} again").format(name=self._model.name))

    def show_record(self, record: BenchRecord | None) -> None:
        """The latest measurement."""
        self._figures.say(record_words(record) if record is not None else "")
        self._doubt.say(doubt_words(record) if record is not None else "")

    def show_running(self, running: Measurement | None) -> None:
        """The measurement under way, of this model or of another one; one runs at a time."""
        mine = running is not None and running.path == self._model.path
        had_focus = self.measure.hasFocus() or self.stop.hasFocus()
        for part in (self._phase, self._bar, self.stop):
            part.setVisible(mine)
        self.measure.setVisible(not mine)
        self.measure.setEnabled(running is None)
        self.measure.setToolTip("" if running is None else tr("Another model is being measured."))
        if had_focus:
            (self.stop if mine else self.measure).setFocus()
        if running is None or not mine:
            return
        self._phase.setText(tr("Stopping") if running.stopping else tr(running.phase))
        self._bar.setRange(0, running.steps)
        self._bar.setValue(max(0, running.step - 1))
        self.stop.setEnabled(not running.stopping)

    def _button(self, words: str, name: str, icon: str, tool: str) -> TextButton:
        button = TextButton(self._theme, words, "quiet", icon)
        button.setAccessibleName(name.format(name=self._model.name))
        on_click(button, lambda: self.wanted.emit(tool))
        return button


class _Line(QWidget):
    """An icon and words that wrap; hidden while there are none."""

    def __init__(self, theme: Theme, icon: str, colour: str = "muted") -> None:
        super().__init__()
        self.words: QLabel = label("", "small", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(spacing=6)
        line.addWidget(IconLabel(theme, icon, colour, 15), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.setLayout(line)
        self.hide()

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))
