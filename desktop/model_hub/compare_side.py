"""One side of a comparison: which model, whether it fits, its answer; asks no model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QVBoxLayout

from desktop.model_hub.compare_choices import Choice
from desktop.model_hub.facts import FIT_LOOK
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconButton, IconLabel, TextButton, label, on_click, place_of, row
from desktop.widgets.side_answer import SideAnswer
from engine.api import Forecast, ModelSide


class CompareSide(QFrame):
    """`chosen` when another model is picked, `remove_wanted`, `use_wanted` to chat with this one."""

    chosen = Signal()
    remove_wanted = Signal()
    use_wanted = Signal()

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.setObjectName("card")
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.currentIndexChanged.connect(self._picked)
        self.remove = IconButton(theme, "close", "")
        on_click(self.remove, self.remove_wanted.emit)
        self._fit_icon = IconLabel(theme, "clock", "muted", 15)
        self._fit = label("", "small", wrap=True)
        self._fit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.answer = SideAnswer(theme, "")
        self.use = TextButton(theme, tr("Chat with this one"), "plain", "chat")
        on_click(self.use, self.use_wanted.emit)
        head = row(spacing=6)
        head.addWidget(self.box, 1)
        head.addWidget(self.remove)
        fit = row(spacing=6)
        fit.addWidget(self._fit_icon, 0, Qt.AlignmentFlag.AlignTop)
        fit.addWidget(self._fit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addLayout(fit)
        column.addWidget(self.answer, 1)
        column.addLayout(row(self.use, 1))
        self.setMinimumWidth(theme.px(250))
        self.renumber(number)

    def renumber(self, number: int) -> None:
        """Its place, from 1: what a screen reader tells the sides apart by."""
        self.setAccessibleName(tr("Side {number}").format(number=number))
        self.box.setAccessibleName(tr("Model of side {number}").format(number=number))
        self.remove.set_name(tr("Remove side {number}").format(number=number))
        self.answer.pane.setAccessibleName(tr("Answer of side {number}").format(number=number))
        self.use.setAccessibleName(tr("Chat with the model of side {number}").format(number=number))

    @property
    def side(self) -> ModelSide | None:
        found = self.box.currentData()
        return found if isinstance(found, ModelSide) else None

    @property
    def fit_words(self) -> str:
        return self._fit.text()

    def show_choices(self, choices: Sequence[Choice], wanted: ModelSide | None) -> None:
        """Fill the list, telling nobody; what is picked already stays where it can."""
        kept = self.side or wanted
        blocker = QSignalBlocker(self.box)
        self.box.clear()
        for choice in choices:
            self.box.addItem(choice.name, choice.side)
        self.box.setCurrentIndex(max(0, place_of(self.box, kept)) if choices else -1)
        self.box.setToolTip(self.box.currentText())
        del blocker

    def show_fit(self, forecast: Forecast) -> None:
        icon, colour = FIT_LOOK.get(forecast.fits, ("info", "muted"))
        self.say(tr(forecast.words), icon, colour)

    def say(self, words: str, icon: str = "info", colour: str = "muted") -> None:
        """About whether it fits."""
        self._fit.setText(words)
        self._fit_icon.set_icon(icon, colour)

    def set_busy(self, *, busy: bool) -> None:
        for control in (self.box, self.remove, self.use):
            control.setEnabled(not busy)

    def _picked(self) -> None:
        self.box.setToolTip(self.box.currentText())
        self.answer.clear()
        self.chosen.emit()
