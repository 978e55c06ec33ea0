"""Asks two or more models the same question and shows their answers side by side; loads no model itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.bridge.background import Background, Operation
from desktop.model_hub.compare_choices import Choice, choices_here, first_two
from desktop.model_hub.compare_side import CompareSide
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine, error_words
from engine.api import (
    ChatMessage,
    ComparedAnswer,
    ComparisonText,
    Event,
    Forecast,
    ModelSide,
    Notice,
    Phase,
    SideFinished,
)

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ModelsApi

# More answers than this cannot be read side by side.
MOST = 4


class CompareView(QWidget):
    """`left` back to the list; `use_wanted(ModelSide)` to chat with one of them from now on."""

    left = Signal()
    use_wanted = Signal(object)

    def __init__(self, theme: Theme, models: ModelsApi, background: Background) -> None:
        super().__init__()
        self._theme, self._models, self._background = theme, models, background
        self.choices: list[Choice] = []
        self.sides: list[CompareSide] = []
        self._path = ""
        self._round = 0
        self._running: Operation[Any] | None = None
        self._notice: Notice | None = None
        self._back = TextButton(theme, tr("Models"), "quiet", "chevron-left")
        on_click(self._back, self.left.emit)
        self.add_button = TextButton(theme, tr("Add a model"), "plain", "plus")
        on_click(self.add_button, self.add_side)
        self.question = QLineEdit()
        self.question.setAccessibleName(tr("Question to all models"))
        self.question.setPlaceholderText(tr("Ask all of them the same"))
        self.question.returnPressed.connect(self.ask)
        self.ask_button = TextButton(theme, tr("Ask all"), "primary", "send")
        self.stop_button = TextButton(theme, tr("Stop"), "plain", "stop")
        self.stop_button.setAccessibleName(tr("Stop the comparison"))
        on_click(self.ask_button, self.ask)
        on_click(self.stop_button, self.stop)
        self.message = MessageLine(theme)
        self._lay_out()
        self._update()

    def open(self, path: str) -> None:
        """Begin with the model at `path` (empty: with the loaded one); what was answered before goes.

        While a comparison runs, that one is shown.
        """
        if self._running is not None:
            return
        current = self._models.current
        self._path = path or (current.path if current is not None else "")
        for side in list(self.sides):
            self._drop(side)
        self.message.say("info", tr("Looking for models…"))
        self.refresh()
        self._update()
        self.question.setFocus()

    def refresh(self) -> None:
        """Read anew which models there are."""
        self._round += 1
        number, models = self._round, self._models
        operation = self._background.call("models to compare", lambda: choices_here(models))
        operation.on_success(lambda choices: self._show_choices(number, choices))
        operation.on_failure(lambda error: self._list_failed(number, error))

    def add_side(self) -> None:
        """One more model, the first that is not there yet."""
        if len(self.sides) >= MOST or not self.choices:
            return
        taken = [side.side for side in self.sides]
        free = [choice.side for choice in self.choices if choice.side not in taken]
        made = self._add((free or [self.choices[0].side])[0])
        self._look(made)
        self._update()
        made.box.setFocus()

    def ask(self) -> None:
        asked = self.question.text().strip()
        sides = [side.side for side in self.sides if side.side is not None]
        if self._running is not None or not asked or len(sides) < 2:
            return
        for side in self.sides:
            side.answer.clear()
        self._notice = None
        messages = [ChatMessage("user", asked)]
        operation = self._background.run(lambda: self._models.compare(messages, sides))
        self._running = operation
        operation.on_event(self._heard).on_success(self._done).on_failure(self._failed).on_cancelled(self._stopped)
        self.message.say("info", tr("Waiting"))
        self._update()

    def stop(self) -> None:
        """What was answered so far stays."""
        if self._running is not None:
            self._running.cancel()
            self.message.say("info", tr("Stopping"))
            self.stop_button.setEnabled(False)

    # --- building

    def _lay_out(self) -> None:
        px = self._theme.px
        inside = QWidget()
        inside.setObjectName("column")
        self._columns = QHBoxLayout(inside)
        self._columns.setContentsMargins(0, 0, 0, px(4))
        self._columns.setSpacing(px(12))
        self.area = QScrollArea()
        self.area.setAccessibleName(tr("Answers"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        corner = QWidget()  # Qt's own draws a square between the bars
        corner.setObjectName("column")
        self.area.setCornerWidget(corner)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(px(12))
        column.addLayout(row(self._back, 1, self.add_button))
        column.addWidget(label(tr("Compare models"), "title", wrap=True))
        note = tr(
            "They answer one after the other, each as its own parameters say; "
            "one that does not fit beside the others is loaded in its turn."
        )
        column.addWidget(label(note, "muted", wrap=True))
        asked = row(self.question, self.ask_button, self.stop_button)
        asked.setStretch(0, 1)
        column.addLayout(asked)
        column.addWidget(self.message)
        column.addWidget(self.area, 1)

    def _add(self, wanted: ModelSide) -> CompareSide:
        made = CompareSide(self._theme, len(self.sides) + 1)
        made.show_choices(self.choices, wanted)
        made.chosen.connect(lambda: self._look(made))
        made.remove_wanted.connect(lambda: self._remove(made))
        made.use_wanted.connect(lambda: self.use_wanted.emit(made.side))
        self.sides.append(made)
        self._columns.addWidget(made, 1)
        return made

    def _remove(self, side: CompareSide) -> None:
        self._drop(side)
        self._update()
        self.add_button.setFocus()

    def _drop(self, side: CompareSide) -> None:
        self.sides.remove(side)
        self._columns.removeWidget(side)
        side.hide()
        side.deleteLater()
        for number, one in enumerate(self.sides):
            one.renumber(number + 1)

    # --- what comes back

    def _show_choices(self, number: int, choices: list[Choice]) -> None:
        if number != self._round or self._running is not None:
            return
        self.choices = choices
        self.message.clear()
        if not choices:
            self.message.say("info", tr("There is no model to compare yet. Fetch one on the page Models."))
        for wanted in first_two(choices, self._path):
            self._look(self._add(wanted))
        self._update()

    def _list_failed(self, number: int, error: BaseException) -> None:
        if number == self._round:
            self.message.say_error(error, "", tr("Try again"), self.refresh)

    def _look(self, side: CompareSide) -> None:
        """Whether the model of this side fits."""
        wanted, models, current = side.side, self._models, self._models.current
        if wanted is None:
            return
        if current is not None and Path(current.path) == Path(wanted.path):
            side.say(tr("It is loaded."), "success", "success")
            return
        side.say(tr("Looking whether it fits…"), "clock", "muted")
        operation = self._background.call("forecast", lambda: models.forecast(Path(wanted.path)))

        def done(forecast: Forecast) -> None:
            if side in self.sides and side.side == wanted:
                side.show_fit(forecast)

        def failed(error: BaseException) -> None:
            if side in self.sides and side.side == wanted:
                side.say(error_words(error)[0])

        operation.on_success(done).on_failure(failed)

    def _heard(self, event: Event) -> None:
        if isinstance(event, Phase):
            self.message.say("info", tr(event.text))
        elif isinstance(event, Notice):
            self._notice = event
        elif isinstance(event, ComparisonText):
            self.sides[event.side].answer.add(event.text)
        elif isinstance(event, SideFinished):
            self.sides[event.side].answer.show_answer(event.answer)

    def _done(self, answers: tuple[ComparedAnswer, ...]) -> None:
        scores = [answer.score for answer in answers if answer.score is not None]
        for side, answer in zip(self.sides, answers):
            best = answer.score is not None and answer.score == max(scores) and len(set(scores)) > 1
            side.answer.show_answer(answer, best=best)
        self._ended()
        self.message.clear()
        if self._notice is not None:
            self.message.say(self._notice.severity, tr(self._notice.text))

    def _stopped(self) -> None:
        self._ended()
        self.message.say("info", tr("Stopped. What was answered so far stays here."))

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.message.say_error(error, "", tr("Ask again"), self.ask)

    def _ended(self) -> None:
        self._running = None
        self._update()

    def _update(self) -> None:
        running = self._running is not None
        had_focus = self.ask_button.hasFocus() or self.stop_button.hasFocus()
        self.ask_button.setVisible(not running)
        self.ask_button.setEnabled(len(self.sides) > 1)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(running)
        self.add_button.setEnabled(not running and 0 < len(self.sides) < MOST)
        for side in self.sides:
            side.set_busy(busy=running)
            side.remove.setVisible(len(self.sides) > 2)
        if had_focus:
            (self.stop_button if running else self.question).setFocus()
