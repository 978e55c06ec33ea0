"""The cards of all models, grouped: loaded, on this computer, reward models; asks the page for everything else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.model_hub.model_card import ModelCard, load_name, unload_name
from desktop.model_hub.overview import Details, Overview
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row
from engine.api import AdapterChoice, LoadedModel, ModelInfo

# Cards are widgets: hundreds of them would hold the window up.
_MOST_AT_ONCE = 40


class ModelList(QWidget):
    """`load_wanted(path)`, `unload_wanted`, `adapters_wanted(choices)`, `discard_wanted(path)`, `again_wanted` after a
    failure, `tool_wanted(tool, path)` as of `CardTools`, `filled(overview)` when the cards were made anew."""

    load_wanted = Signal(str)
    unload_wanted = Signal()
    adapters_wanted = Signal(list)
    discard_wanted = Signal(str)
    tool_wanted = Signal(str, str)
    filled = Signal(object)
    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: dict[str, ModelCard] = {}
        self._parts: list[QWidget] = []
        self._limit = _MOST_AT_ONCE
        self._overview: Overview | None = None
        self._busy = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._say("clock", "muted", tr("Looking for models…"))

    def show_overview(self, overview: Overview) -> None:
        """Make all cards anew; the focus stays on the control it was on."""
        self._overview = overview
        focused = self.window().focusWidget()
        name = focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""
        self._clear()
        loaded = [model for model in overview.models if _is_loaded(model, overview.current)]
        others = sorted((model for model in overview.models if model not in loaded), key=lambda one: bool(one.problem))
        self._group(tr("Loaded"), loaded, overview.current)
        self._group(tr("On this computer"), others[: self._limit], None)
        if len(others) > self._limit:
            self._add_more(len(others) - self._limit)
        self._group(tr("Reward models"), list(overview.reward_models), None)
        if not overview.models:
            words = tr("There is no language model yet. Fetch one below, or bring one: see further down.")
            self._say("info", "accent", words)
        self.set_busy(busy=self._busy)
        self.filled.emit(overview)
        self._focus(name)

    def show_failure(self, sentence: str) -> None:
        """The list could not be read."""
        self._clear()
        again = TextButton(self._theme, tr("Try again"), "plain", "refresh")
        on_click(again, self.again_wanted.emit)
        self._say("error", "error", sentence, again)

    def show_details(self, path: str, details: Details, active: Sequence[AdapterChoice]) -> None:
        """A closer look has ended; the card may be gone meanwhile."""
        shown = self.cards.get(path)
        if shown is None:
            return
        if details.forecast is not None:
            shown.show_forecast(details.forecast)
        shown.show_adapters(details.adapters, active)

    def set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for shown in self.cards.values():
            shown.set_busy(busy)

    def _group(self, title: str, models: Sequence[ModelInfo], loaded: LoadedModel | None) -> None:
        if not models:
            return
        heading = label(title, "heading")
        heading.setContentsMargins(0, self._theme.px(10) if self._parts else 0, 0, 0)
        self._add(heading)
        for model in models:
            made = ModelCard(self._theme, model, loaded)
            made.load_wanted.connect(lambda path=model.path: self.load_wanted.emit(path))
            made.unload_wanted.connect(self.unload_wanted)
            made.adapters_wanted.connect(self.adapters_wanted)
            made.discard_wanted.connect(lambda path=model.path: self.discard_wanted.emit(path))
            if made.tools is not None:
                made.tools.wanted.connect(lambda tool, path=model.path: self.tool_wanted.emit(tool, path))
            self.cards[model.path] = made
            self._add(made)

    def _add_more(self, hidden: int) -> None:
        more = TextButton(self._theme, trn("Show %n more", "Show %n more", hidden), "quiet", "chevron-down")

        def show_all() -> None:
            self._limit = 10_000
            if self._overview is not None:
                self.show_overview(self._overview)
                self.again_wanted.emit()

        on_click(more, show_all)
        self._add(more)

    def _say(self, icon: str, colour: str, words: str, button: TextButton | None = None) -> None:
        frame: QFrame = card()
        frame.setAccessibleName(words)
        line = row(IconLabel(self._theme, icon, colour, 20), spacing=12, margins=(16, 12, 16, 12))
        line.addWidget(label(words, wrap=True), 1)
        if button is not None:
            line.addWidget(button)
        frame.setLayout(line)
        self._add(frame)

    def _add(self, widget: QWidget) -> None:
        self._parts.append(widget)
        self._column.addWidget(widget)

    def _clear(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self.cards = [], {}

    def _focus(self, name: str) -> None:
        if not name:
            return
        # "Load X" becomes "Unload X" under the finger of the person who pressed it.
        pairs = [(load_name(shown.model), unload_name(shown.model)) for shown in self.cards.values()]
        wanted = next((pair for pair in pairs if name in pair), (name,))
        for widget in (inner for part in self._parts for inner in part.findChildren(QWidget)):
            if widget.accessibleName() in wanted and widget.isEnabled() and not widget.isHidden():
                widget.setFocus()
                return


def _is_loaded(model: ModelInfo, current: LoadedModel | None) -> bool:
    return current is not None and Path(current.path) == Path(model.path)
