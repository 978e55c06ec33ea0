"""Two versions of an answer side by side, below each other where it is narrow; knows no chat and chooses none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.chat.message_requests import MessageRequests
from desktop.chat.message_view import AnswerView
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import ElidedLabel, IconLabel, TextButton, label, on_click, row
from desktop.widgets.even_columns import EvenColumns
from desktop.widgets.formula_pictures import FormulaPictures
from engine.api import Message

_LEAST_COLUMN = 290
_SPACING = 12
# What a screen reader says of the two: both may be of the same model.
_WHOSE = (tr_later("First answer, of {model}"), tr_later("Second answer, of {model}"))
_GO_ON = (tr_later("Go on with the first answer, of {model}"), tr_later("Go on with the second answer, of {model}"))


class PairColumn(QFrame):
    """One of the two: whose it is, how fast and how good it was, the answer, and "Go on with this one"."""

    def __init__(
        self, theme: Theme, number: int, message: Message, requests: MessageRequests, pictures: FormulaPictures
    ) -> None:
        super().__init__()
        self._number = number
        self._shown: tuple[Message, bool] | None = None
        self.setObjectName("card")
        self.name = ElidedLabel()
        self.name.setProperty("role", "heading")
        self.facts = label("", "small")
        self.score = label("", "small")
        self.unscored = TextButton(theme, tr("No score"), "quiet", "info")
        policy = self.unscored.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the text below must not move when an answer ends
        self.unscored.setSizePolicy(policy)
        on_click(self.unscored, lambda: requests.score.emit(self.view.message.id))
        self.chosen_line = QWidget()
        words = label(tr("The chat goes on with this one"), "small", wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.chosen_line.setLayout(row(IconLabel(theme, "check", "accent", 14), words, spacing=4))
        self.view = AnswerView(theme, message, requests, pictures, in_pair=True)
        self.choose = TextButton(theme, tr("Go on with this one"), "plain", "check")
        on_click(self.choose, lambda: requests.choose.emit(self.view.message.id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.name)
        layout.addLayout(row(self.facts, self.score, self.unscored, 1, spacing=theme.px(8)))
        layout.addWidget(self.view)
        layout.addStretch(1)
        layout.addWidget(self.chosen_line)
        layout.addSpacing(theme.px(4))
        layout.addLayout(row(self.choose, 1))
        self.say_unscored("")

    def show_message(self, message: Message, *, chosen: bool, last: bool) -> None:
        """What is stored of it; a growing one is shown by its `view`, and what is the same stays as it is."""
        if message.state != "writing" and (message, last) != self._shown:
            self.view.show_message(message, last=last)
            self._shown = (message, last)
        self.name.set_text(_model_of(message))
        self.chosen_line.setVisible(chosen)
        self._show_facts(message)
        self.choose.setVisible(message.state != "writing")
        model = _model_of(message)
        self.choose.setAccessibleName(tr(_GO_ON[self._number]).format(model=model))
        self.setAccessibleName(tr(_WHOSE[self._number]).format(model=model))
        self.unscored.setAccessibleDescription(self.accessibleName())
        for button in self.view.findChildren(QAbstractButton):
            said = button.accessibleDescription()
            if self.accessibleName() not in said:
                button.setAccessibleDescription(f"{said} {self.accessibleName()}".strip())

    def forget(self) -> None:
        """What is on screen is no longer what is stored."""
        self._shown = None

    def say_unscored(self, reason: str) -> None:
        """Why there is no score; an empty reason says that nobody asked for one yet."""
        said = reason or tr("Not scored yet. Click to have a reward model score both answers.")
        self.unscored.setToolTip(said)
        self.unscored.setAccessibleName(tr("No score. {reason}").format(reason=said))

    def _show_facts(self, message: Message) -> None:
        timing = message.answer.timing if message.answer is not None else None
        speed = timing.decode_tok_s if timing is not None else 0.0
        self.facts.setText(tr("{speed:.1f} tok/s").format(speed=speed) if speed else "")
        self.facts.setVisible(bool(speed))
        self.score.setText(tr("Score {score:.2f}").format(score=message.score) if message.score is not None else "")
        self.score.setToolTip(tr("What the reward model gives this answer; higher is better."))
        self.score.setVisible(message.score is not None)


class PairView(QWidget):
    """`message` is the one the chat goes on with; `message.pair` are both."""

    def __init__(self, theme: Theme, message: Message, requests: MessageRequests, pictures: FormulaPictures) -> None:
        super().__init__()
        self.message = message
        self.columns = tuple(
            PairColumn(theme, number, one, requests, pictures) for number, one in enumerate(message.pair)
        )
        columns = EvenColumns(self.columns, least=theme.px(_LEAST_COLUMN), spacing=theme.px(_SPACING))
        columns.setContentsMargins(0, 0, 0, 0)
        self.setLayout(columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Two answers side by side"))

    @property
    def answers(self) -> tuple[AnswerView, ...]:
        return tuple(column.view for column in self.columns)

    @property
    def chosen(self) -> AnswerView:
        """That of the answer the chat goes on with."""
        return next(view for view in self.answers if view.message.id == self.message.id)

    def show_message(self, message: Message, *, last: bool, written: str = "") -> None:
        """The same two, as they are stored now; the one with the id `written` was shown as it grew."""
        self.message = message
        growing = any(one.state == "writing" for one in message.pair)
        for column, one in zip(self.columns, message.pair, strict=True):
            if one.id == written:
                column.forget()
            column.show_message(one, chosen=one.id == message.id, last=last)
            column.unscored.setVisible(one.score is None and not growing)

    def say_unscored(self, reason: str) -> None:
        for column in self.columns:
            column.say_unscored(reason)


def _model_of(message: Message) -> str:
    """The name of the model that answered, or that was asked to."""
    if message.answer is not None and message.answer.model:
        return message.answer.model
    return Path(message.wanted_model).stem or tr("The loaded model")
