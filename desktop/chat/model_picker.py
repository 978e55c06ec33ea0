"""The model that answers, chosen below the question; loads none itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.chat.comparison_desk import ComparisonDesk
from desktop.chat.composer import Composer
from desktop.chat.message_desk import MessageDesk
from desktop.chat.transcript import Transcript
from desktop.theme import Theme
from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_NAME_WIDTH = 150


class ModelPicker(QObject):
    """`chosen(path)` for the one that is to answer from now on; `page_wanted` leads to all that is known of them."""

    chosen = Signal(object)
    page_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        composer: Composer,
        transcript: Transcript,
        desk: MessageDesk,
        comparison: ComparisonDesk,
    ) -> None:
        super().__init__(composer)
        self._theme, self._composer, self._transcript = theme, composer, transcript
        self._desk, self._comparison = desk, comparison
        self._engine: EngineApi | None = None
        self._button = composer.model_button
        composer.model_clicked.connect(self.offer)
        theme.changed.connect(self.show_model)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.show_model()

    def show_model(self) -> None:
        """The one that is loaded now."""
        current = self._engine.models.current if self._engine is not None else None
        name = current.name if current is not None else tr("No model")
        shown = self._button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self._theme.px(_NAME_WIDTH))
        self._composer.choices.say(self._button, shown)
        said = tr("Model that answers: {model}. Choose another").format(model=name)
        self._button.setAccessibleName(said if current is not None else tr("No model is loaded. Choose one"))
        self._button.setToolTip(self._button.accessibleName())

    def offer(self) -> None:
        """The models on disk, what else can be done with them below."""
        self._desk.offer_models(self._button, tr("Model that answers"), self._choose, self._add_more)

    def _choose(self, path: Path | None) -> None:
        if path is not None:  # None is the one that answers already
            self.chosen.emit(path)

    def _add_more(self, menu: QMenu) -> None:
        menu.addSeparator()
        last = self._transcript.last_answer()
        compare = menu.addAction(tr("Compare the last answer with another model…"))
        compare.setEnabled(last is not None)
        if last is not None:
            compare.triggered.connect(lambda _on: self._comparison.offer(last.message.id, self._button))
        menu.addAction(tr("All models…")).triggered.connect(lambda _on: self.page_wanted.emit())
