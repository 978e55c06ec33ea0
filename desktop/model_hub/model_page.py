"""The models on this computer: facts, load, unload, add by file; runs none itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.theme import Theme
from desktop.widgets.controls import ElidedLabel, IconLabel, TextButton, card, label, on_click, row
from engine.api import AquiferError, Event, LoadedModel, ModelInfo, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi


class ModelPage(QWidget):
    """`doing(text)` while a model is loaded or unloaded, empty at the end."""

    doing = Signal(str)

    def __init__(
        self, theme: Theme, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._engine, self._background, self._show_error = theme, engine, background, show_error
        self._busy = ""
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._cards.setContentsMargins(0, 0, 8, 0)
        self._cards.addStretch(1)
        self._shown: list[QFrame] = []
        add = TextButton(theme, "Add a model file…", "primary", "plus")
        on_click(add, self._choose)
        inside = QWidget()
        inside.setObjectName("column")
        inside.setLayout(self._cards)
        scroll = QScrollArea()
        scroll.setAccessibleName("Models")
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        column = QWidget()
        column.setMaximumWidth(theme.px(900))
        layout = QVBoxLayout(column)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addLayout(row(label("Models", "title"), 1, add))
        layout.addWidget(label("GGUF files are used where they are; nothing is copied or downloaded.", "muted"))
        layout.addWidget(scroll, 1)
        outer = row()
        outer.addWidget(column, 1)
        outer.addStretch(0)
        self.setLayout(outer)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew on a lane: describing large files takes a moment."""
        self._background.call("list models", self._engine.models.list).on_success(self._show)

    def load(self, path: Path | None) -> None:
        """Load a model; None is the default one."""
        self._set_busy("Loading model")
        operation = self._background.run(lambda: self._engine.models.load(path))
        operation.on_event(self._on_event)
        operation.on_success(lambda _model: self._set_busy(""))
        operation.on_failure(self._failed)
        operation.on_cancelled(lambda: self._set_busy(""))

    def _unload(self) -> None:
        self._set_busy("Unloading model")
        operation = self._background.run(self._engine.models.unload)
        operation.on_success(lambda _none: self._set_busy(""))
        operation.on_failure(self._failed)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Phase):
            self.doing.emit(event.text)

    def _failed(self, error: BaseException) -> None:
        self._set_busy("")
        self._show_error(error)

    def _set_busy(self, text: str) -> None:
        self._busy = text
        self.doing.emit(text)
        self.refresh()

    def _show(self, models: list[ModelInfo]) -> None:
        for frame in self._shown:
            self._cards.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        current = self._engine.models.current
        self._shown = [self._card(model, current) for model in models]
        if not models:
            self._shown = [self._none_card()]
        for number, frame in enumerate(self._shown):
            self._cards.insertWidget(number, frame)

    def _none_card(self) -> QFrame:
        frame = card(tone="warning")
        words = label("No model was found. Run installer/run.py again or add a GGUF file.", wrap=True)
        frame.setLayout(row(IconLabel(self._theme, "warning", "warning", 20), words, margins=(14, 12, 14, 12)))
        return frame

    def _card(self, model: ModelInfo, current: LoadedModel | None) -> QFrame:
        loaded = current is not None and Path(current.path) == Path(model.path)
        frame = card()
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        frame.setAccessibleName(f"Model {model.name}")
        facts = [model.format.upper(), model.quantization, _parameters(model.parameters), _size(model.size_bytes)]
        if model.context_length:
            facts.append(f"{model.context_length:,} tokens of context")
        facts.append(model.licence)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(3))
        head = row(label(model.name, "heading"), spacing=8)
        if loaded:
            head.addWidget(IconLabel(self._theme, "success", "success", 16))
            head.addWidget(label("loaded", "success"))
        elif model.source == "starter":
            head.addWidget(label("comes with Aquifer", "small"))
        head.addStretch(1)
        texts.addLayout(head)
        texts.addWidget(label(" · ".join(fact for fact in facts if fact), "muted", wrap=True))
        path = ElidedLabel(model.path, Qt.TextElideMode.ElideMiddle)
        path.setProperty("role", "small")
        texts.addWidget(path)
        if model.problem:
            texts.addWidget(label(model.problem, "error", wrap=True))
        button = TextButton(self._theme, "Unload" if loaded else "Load", "plain", "power")
        button.setAccessibleName(f"{'Unload' if loaded else 'Load'} {model.name}")
        button.setEnabled(not self._busy and not model.problem)
        on_click(button, self._unload if loaded else lambda: self.load(Path(model.path)))
        line = row(IconLabel(self._theme, "model", "accent", 24), spacing=14, margins=(16, 14, 16, 14))
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        frame.setLayout(line)
        return frame

    def _choose(self) -> None:
        file, _filter = QFileDialog.getOpenFileName(self, "Add a model file", "", "GGUF models (*.gguf)")
        if file:
            self.use_file(Path(file))

    def use_file(self, path: Path) -> None:
        """Make a model file the one that answers, and load it."""
        settings = self._engine.settings.current
        try:
            models = settings.models.model_copy(update={"default_model": path})
            self._engine.settings.update(settings.model_copy(update={"models": models}))
        except AquiferError as error:
            self._show_error(error)
            return
        self.load(path)


def _parameters(count: int) -> str:
    if count <= 0:
        return ""
    return f"{count / 1e9:.1f} B parameters" if count >= 1e9 else f"{count / 1e6:.0f} M parameters"


def _size(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.1f} GB" if size_bytes >= 1e9 else f"{size_bytes / 1e6:.0f} MB"
