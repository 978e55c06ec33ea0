"""One model as a card: facts, whether it fits, its adapters, load or unload; loads none itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.model_hub.adapter_rows import AdapterRows
from desktop.model_hub.card_tools import CardTools
from desktop.model_hub.facts import FIT_LOOK, loaded_words, model_facts, source_words
from desktop.model_hub.name_label import NameLabel
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import ElidedLabel, IconButton, IconLabel, TextButton, label, on_click, row
from desktop.widgets.margins import set_margins
from engine.api import AdapterChoice, AdapterInfo, Forecast, LoadedModel, ModelInfo


def load_name(model: ModelInfo) -> str:
    """What a screen reader calls the button that loads it."""
    return tr("Load {name}").format(name=model.name)


def unload_name(model: ModelInfo) -> str:
    """The same button once the model is loaded."""
    return tr("Unload {name}").format(name=model.name)


class ModelCard(QFrame):
    """`load_wanted`, `unload_wanted`, `discard_wanted`, and `adapters_wanted(choices)` for the loaded model.

    `tools` are there for a model that can answer.
    """

    load_wanted = Signal()
    unload_wanted = Signal()
    adapters_wanted = Signal(list)
    discard_wanted = Signal()

    def __init__(self, theme: Theme, model: ModelInfo, loaded: LoadedModel | None) -> None:
        super().__init__()
        self._theme, self.model, self.loaded = theme, model, loaded
        self.adapters: AdapterRows | None = None
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Model {name}").format(name=model.name))
        self._texts = QVBoxLayout()
        self._texts.setSpacing(theme.px(3))
        self._add_head()
        self._texts.addWidget(label(model_facts(model), "muted", wrap=True))
        self._fit_icon = IconLabel(theme, "info", "muted", 15)
        self._fit = label("", "small", wrap=True)
        self._fit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._add_state()
        path = ElidedLabel(model.path, Qt.TextElideMode.ElideMiddle)
        path.setProperty("role", "small")
        self._texts.addWidget(path)
        self.button = TextButton(theme, tr("Unload") if loaded else tr("Load"), "plain", "power")
        self.button.setAccessibleName(unload_name(model) if loaded else load_name(model))
        if model.problem or model.kind == "reward":
            self.button.hide()  # never shown before it has a parent: that would open a window
        on_click(self.button, self.unload_wanted.emit if loaded else self.load_wanted.emit)
        icon = IconLabel(theme, "model", "accent", 24)
        line = row(spacing=14)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._texts, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        if model.source == "profile" and loaded is None:
            self.discard = IconButton(theme, "trash", tr("Move {name} to the trash").format(name=model.name))
            on_click(self.discard, self.discard_wanted.emit)
            line.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(theme.px(8))
        self._column.addLayout(line)
        self.tools: CardTools | None = None
        if not model.problem and model.kind != "reward":
            self.tools = CardTools(theme, model)
            self._add_below(self.tools)

    def set_busy(self, busy: bool) -> None:
        """While a model is loaded or unloaded nothing else can be; the button that was pressed keeps the focus."""
        self.button.setEnabled(not busy or self.window().focusWidget() is self.button)
        if self.adapters is not None:
            self.adapters.setEnabled(not busy)

    def show_forecast(self, forecast: Forecast) -> None:
        """Say what loading will take; a loaded or unusable model has nothing to foretell."""
        if self.loaded is None and not self.model.problem:
            icon, colour = FIT_LOOK.get(forecast.fits, ("info", "muted"))
            self._say(tr(forecast.words), icon, colour)

    def show_unknown_fit(self, reason: str) -> None:
        if self.loaded is None and not self.model.problem:
            self._say(tr(reason), "info", "muted")

    def show_adapters(self, adapters: Sequence[AdapterInfo], active: Sequence[AdapterChoice]) -> None:
        """The adapters that fit; they can be switched while the model is loaded."""
        if self.adapters is not None or not adapters:
            return
        self.adapters = AdapterRows(self._theme, adapters, active, usable=self.loaded is not None)
        self.adapters.changed.connect(self.adapters_wanted)
        self._add_below(self.adapters)

    @property
    def fit_words(self) -> str:
        return self._fit.text()

    def _add_below(self, part: QWidget) -> None:
        """Below the texts, not below the icon."""
        line = QVBoxLayout()
        set_margins(line, 24 + 14, 0, 0, 0)
        line.addWidget(part)
        self._column.addLayout(line)

    def _add_head(self) -> None:
        head = row(NameLabel(self.model.name, "heading"), spacing=8)
        if self.loaded is not None:
            head.addWidget(IconLabel(self._theme, "success", "success", 16))
            head.addWidget(label(tr("loaded"), "success"))
        elif words := source_words(self.model):
            head.addWidget(NameLabel(words, "small"))
        head.addStretch(1)
        self._texts.addLayout(head)

    def _add_state(self) -> None:
        line = row(spacing=6)
        line.addWidget(self._fit_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._fit, 1)
        self._texts.addLayout(line)
        if self.model.problem:
            self._say(tr(self.model.problem), "error", "error")
            self._fit.setProperty("role", "error")
        elif self.loaded is not None:
            self._say(loaded_words(self.loaded), "info", "muted")
        elif self.model.kind == "reward":
            scores = tr("Scores the answers when two models are compared; nothing to load here.")
            self._say(scores, "info", "muted")
        else:
            self._say(tr("Looking whether it fits…"), "clock", "muted")

    def _say(self, words: str, icon: str, colour: str) -> None:
        self._fit.setText(words)
        self._fit_icon.set_icon(icon, colour)
