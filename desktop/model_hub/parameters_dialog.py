"""The parameters of one model, with what loading it so will take; loads nothing and asks no model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.model_hub.facts import FIT_LOOK
from desktop.model_hub.parameters_form import ParametersForm
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine, error_words
from engine.api import AquiferError, Forecast, ModelInfo, ModelParameters

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

# So long after the last key the forecast follows.
_FORECAST_MS = 250


class ParametersDialog(QDialog):
    """`accepted` means: they are stored. Nothing is stored before “Save”."""

    def __init__(
        self, theme: Theme, parent: QWidget, engine: EngineApi, background: Background, model: ModelInfo
    ) -> None:
        super().__init__(parent)
        self._engine, self._background, self._path = engine, background, Path(model.path)
        self._round = 0
        title = tr("Parameters of {name}").format(name=model.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.form = ParametersForm(theme, model)
        self.form.setObjectName("column")
        self.message = MessageLine(theme)
        self._fit_icon = IconLabel(theme, "clock", "muted", 15)
        self._fit = label(tr("Looking whether it fits…"), "small", wrap=True)
        self.reset_button = TextButton(theme, tr("Reset"), "quiet", "reset")
        self.reset_button.setAccessibleName(tr("Empty all fields: everything as in the settings"))
        self.save_button = TextButton(theme, tr("Save"), "primary", "check")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.reset_button, self.form.clear)
        on_click(self.save_button, self.save)
        on_click(cancel, self.reject)
        self._lay_out(title, cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FORECAST_MS)
        self._timer.timeout.connect(self._look)
        self.form.show_parameters(engine.models.parameters(self._path), engine.settings.current)
        self.form.changed.connect(self._edited)
        room = parent.window().size()
        self.resize(min(theme.px(720), room.width()), min(theme.px(640), room.height()))
        self.finished.connect(self._leave)
        self._look()

    @property
    def fit_words(self) -> str:
        return self._fit.text()

    def save(self) -> None:
        """Store what stands in the fields, or say why it cannot be."""
        try:
            self._engine.models.set_parameters(self.form.parameters())
        except ValueError as error:
            self.message.say("error", str(error))
            return
        except AquiferError as error:
            self.message.say_error(error)
            return
        self.accept()

    def _lay_out(self, title: str, cancel: TextButton) -> None:
        area = QScrollArea()  # large text on a small screen
        area.setAccessibleName(tr("Parameters"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title", wrap=True))
        note = tr("For this model alone. What is left empty is taken from the settings.")
        layout.addWidget(label(note, "muted", wrap=True))
        layout.addWidget(area, 1)
        fit = row(spacing=6)
        fit.addWidget(self._fit_icon, 0, Qt.AlignmentFlag.AlignTop)
        fit.addWidget(self._fit, 1)
        layout.addLayout(fit)
        layout.addWidget(self.message)
        layout.addLayout(row(self.reset_button, 1, cancel, self.save_button))

    def _leave(self) -> None:
        """What is still on its way finds nobody here."""
        self._round += 1
        self._timer.stop()

    def _edited(self) -> None:
        self.message.clear()
        self._timer.start()

    def _look(self) -> None:
        """The forecast for what stands in the fields now."""
        self._round += 1
        number = self._round
        try:
            parameters = self.form.parameters()
        except ValueError as error:
            self._say(str(error), "warning", "warning")
            return
        models, path = self._engine.models, self._path
        operation = self._background.call("forecast", lambda: models.forecast(path, parameters))
        operation.on_success(lambda forecast: self._show(number, forecast, parameters))
        operation.on_failure(lambda error: self._failed(number, error))

    def _show(self, number: int, forecast: Forecast, parameters: ModelParameters) -> None:
        if number != self._round:
            return
        icon, colour = FIT_LOOK.get(forecast.fits, ("info", "muted"))
        words = tr(forecast.words)
        current = self._engine.models.current
        if current is not None and Path(current.path) == self._path:
            changed = parameters.loading != self._engine.models.parameters(self._path).loading
            note = tr("It is loaded now; what it takes already is not counted as free.")
            if changed:
                note = tr("It is loaded now and needs to be loaded again for this.")
            words = f"{words} {note}"
        self._say(words, icon, colour)

    def _failed(self, number: int, error: BaseException) -> None:
        if number == self._round:
            self._say(error_words(error)[0], "info", "muted")

    def _say(self, words: str, icon: str, colour: str) -> None:
        self._fit.setText(words)
        self._fit_icon.set_icon(icon, colour)
