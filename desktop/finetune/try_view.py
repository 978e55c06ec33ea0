"""Asks the base and the tuned model the same question and shows both answers side by side; loads no model itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.bridge.background import Background, Operation
from desktop.bridge.engine_protocol import ModelsApi
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, card, label, on_click, row
from desktop.widgets.margins import set_margins
from desktop.widgets.message_line import MessageLine
from desktop.widgets.side_answer import SideAnswer
from engine.api import (
    ChatMessage,
    ComparedAnswer,
    ComparisonText,
    Event,
    ModelSide,
    Phase,
    SamplingParams,
    SideFinished,
)
from training.api import Run

_TITLES = (tr_later("Before: the base"), tr_later("After: the tuned model"))


class TryView(QWidget):
    """`left` back to the run; `use_wanted(ModelSide)` to chat with the tuned model from now on."""

    left = Signal()
    use_wanted = Signal(object)

    def __init__(self, theme: Theme, models: ModelsApi, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._models, self._background = models, background
        self._sides: tuple[ModelSide, ModelSide] | None = None
        self._running: Operation[Any] | None = None
        back = TextButton(theme, tr("Runs"), "quiet", "chevron-left")
        on_click(back, self.left.emit)
        self.title = label("", "heading")
        self.use_button = TextButton(theme, tr("Use it in my chats"), "plain", "chat")
        on_click(self.use_button, lambda: self.use_wanted.emit(self._sides[1]) if self._sides else None)
        self.question = QLineEdit()
        self.question.setAccessibleName(tr("Question to both models"))
        self.question.setPlaceholderText(tr("Ask both the same, for example something from your data"))
        self.question.returnPressed.connect(self.ask)
        self.ask_button = TextButton(theme, tr("Ask both"), "primary", "send")
        self.stop_button = TextButton(theme, tr("Stop"), "plain", "stop")
        on_click(self.ask_button, self.ask)
        on_click(self.stop_button, self.stop)
        self.message = MessageLine(theme)
        self._answering = [SideAnswer(theme, tr(title)) for title in _TITLES]
        self.answers = [side.pane for side in self._answering]
        both = QHBoxLayout()
        both.setSpacing(theme.px(16))
        for title, answering in zip(_TITLES, self._answering):
            frame = card()
            side = QVBoxLayout(frame)
            set_margins(side, 16, 12, 12, 12)
            side.setSpacing(theme.px(6))
            side.addWidget(label(tr(title), "heading"))
            side.addWidget(answering, 1)
            both.addWidget(frame, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(row(back, self.title, 1, self.use_button))
        asked = row(self.question, self.ask_button, self.stop_button)
        asked.setStretch(0, 1)
        column.addLayout(asked)
        column.addWidget(self.message)
        column.addLayout(both, 1)
        self._update()

    def open(self, run: Run, base: ModelSide, tuned: ModelSide) -> None:
        """Two sides to ask; what another run answered goes."""
        if self._sides != (base, tuned):
            self.stop()
            self._sides = (base, tuned)
            self.title.setText(run.config.name)
            self._clear()
        self.message.clear()
        self.question.setFocus()
        self._update()

    def ask(self) -> None:
        sides, asked = self._sides, self.question.text().strip()
        if sides is None or self._running is not None or not asked:
            return
        self._clear()
        messages = [ChatMessage("user", asked)]
        operation = self._background.run(lambda: self._models.compare(messages, sides, SamplingParams()))
        self._running = operation
        operation.on_event(self._heard).on_success(self._done).on_failure(self._failed).on_cancelled(self._ended)
        self.message.say("info", tr("Loading the base"))
        self._update()

    def stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _clear(self) -> None:
        for side in self._answering:
            side.clear()

    def _heard(self, event: Event) -> None:
        if isinstance(event, Phase):
            self.message.say("info", event.text)
        elif isinstance(event, ComparisonText):
            self._answering[event.side].add(event.text)
        elif isinstance(event, SideFinished):
            self._answering[event.side].show_answer(event.answer)

    def _done(self, answers: tuple[ComparedAnswer, ...]) -> None:
        for side, answer in zip(self._answering, answers):
            side.show_answer(answer)
        self._ended()

    def _ended(self) -> None:
        self._running = None
        self.message.clear()
        self._update()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.message.say_error(error, "", tr("Ask again"), self.ask)

    def _update(self) -> None:
        running = self._running is not None
        self.ask_button.setVisible(not running)
        self.stop_button.setVisible(running)
        self.use_button.setEnabled(not running)
