"""What a card offers beside loading: own parameters, measuring, comparing, and what came of them; does none itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

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

_RELOAD, _OWN, _FIGURES, _DOUBT, _PROGRESS, _BUTTONS = range(6)
_LOOKS = {_OWN: ("settings", "muted"), _FIGURES: ("chart", "muted"), _DOUBT: ("warning", "warning")}
_Part = TypeVar("_Part", bound=QWidget)


class CardTools(QWidget):
    """`wanted(tool)`: "parameters", "measure", "stop", "compare" or "reload".

    There may be many cards: what a model has nothing to say of is not made.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, model: ModelInfo) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.reload: MessageLine | None = None
        self.progress: CardProgress | None = None
        self._lines: dict[int, _Line] = {}
        self._places: list[int] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(3))
        self.parameters = self._button(tr("Parameters…"), tr("Parameters of {name}"), "settings", "parameters")
        self.measure = self._button(tr("Measure speed"), tr("Measure the speed of {name}"), "chart", "measure")
        self.compare = self._button(tr("Compare…"), tr("Compare {name} with another model"), "panel", "compare")
        tools = QWidget()
        flow = FlowLayout(tools, spacing=theme.px(4))
        for button in (self.parameters, self.measure, self.compare):
            flow.addWidget(button)
        self._put(_BUTTONS, tools)

    @property
    def words(self) -> str:
        """Everything that is said here now."""
        lines = [self._lines[number].words for number in sorted(self._lines) if not self._lines[number].isHidden()]
        if self.progress is not None and not self.progress.isHidden():
            lines.append(self.progress.phase)
        return "\n".join(one.text() for one in lines)

    def show_own(self, own: ModelParameters) -> None:
        self._say(_OWN, own_words(own))

    def show_outdated(self, *, outdated: bool) -> None:
        """Whether the loaded model would be loaded in another way now."""
        if self.reload is None:
            if not outdated:
                return
            self.reload = self._put(_RELOAD, MessageLine(self._theme))
        if not outdated:
            self.reload.clear()
            return
        words = tr("What was changed counts once it is loaded again.")
        self.reload.say("warning", words, "", tr("Load again"), lambda: self.wanted.emit("reload"))
        self.reload.button.setAccessibleName(tr("Load {name} again").format(name=self._model.name))

    def show_records(self, records: Sequence[BenchRecord]) -> None:
        """The latest measurement, the first of `records`; the others are told on hovering."""
        self._say(_FIGURES, record_words(records[0]) if records else "")
        self._say(_DOUBT, doubt_words(records[0]) if records else "")
        if records[1:]:
            earlier = "\n".join(record_words(record) for record in records[1:])
            words = self._lines[_FIGURES].words
            words.setToolTip(tr("Earlier:\n{measurements}").format(measurements=earlier))
            words.setAccessibleDescription(words.toolTip())

    def show_running(self, running: Measurement | None) -> None:
        """The measurement under way, of this model or of another one; one runs at a time."""
        mine = running is not None and running.path == self._model.path
        had_focus = self.measure.hasFocus() or (self.progress is not None and self.progress.stop.hasFocus())
        self.measure.setEnabled(running is None)
        self.measure.setToolTip("" if running is None or mine else tr("Another model is being measured."))
        if running is not None and mine:
            if self.progress is None:
                self.progress = self._put(_PROGRESS, CardProgress(self._theme, self._model.name))
                on_click(self.progress.stop, lambda: self.wanted.emit("stop"))
            self.progress.show_running(running)
        if self.progress is not None:
            self.progress.setVisible(mine)
        if had_focus:
            (self.progress.stop if mine and self.progress is not None else self.measure).setFocus()

    def _say(self, number: int, words: str) -> None:
        if words and number not in self._lines:
            self._lines[number] = self._put(number, _Line(self._theme, *_LOOKS[number]))
        if number in self._lines:
            self._lines[number].say(words)

    def _put(self, place: int, part: _Part) -> _Part:
        """Among those that are there already, in the order of the places."""
        before = sum(one < place for one in self._places)
        self._places.append(place)
        self._column.insertWidget(before, part)
        return part

    def _button(self, words: str, name: str, icon: str, tool: str) -> TextButton:
        button = TextButton(self._theme, words, "quiet", icon)
        button.setAccessibleName(name.format(name=self._model.name))
        on_click(button, lambda: self.wanted.emit(tool))
        return button


class CardProgress(QWidget):
    """How far the measurement of this model is, and the way to stop it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.phase = label("", "small", wrap=True)
        self.bar = WorkBar(theme, tr("Progress of measuring {name}").format(name=name))
        self.stop = TextButton(theme, tr("Stop", "measuring"), "plain", "stop")
        self.stop.setAccessibleName(tr("Stop measuring {name}").format(name=name))
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(4))
        texts.addWidget(self.phase)
        texts.addWidget(self.bar)
        line = row(spacing=12)
        line.addLayout(texts, 1)
        line.addWidget(self.stop)
        self.setLayout(line)

    def show_running(self, running: Measurement) -> None:
        self.phase.setText(tr("Stopping") if running.stopping else tr(running.phase))
        self.bar.setRange(0, running.steps)
        self.bar.setValue(max(0, running.step - 1))
        self.stop.setEnabled(not running.stopping)


class _Line(QWidget):
    """An icon and words that wrap; hidden while there are none."""

    def __init__(self, theme: Theme, icon: str, colour: str) -> None:
        super().__init__()
        self.words: QLabel = label("", "small", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(spacing=6)
        line.addWidget(IconLabel(theme, icon, colour, 15), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.setLayout(line)

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))
