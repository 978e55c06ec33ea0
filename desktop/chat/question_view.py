"""A question in the transcript: a bubble with what can be done with it; knows no chat."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.chat.message_requests import MessageRequests
from desktop.chat.version_switch import VersionSwitch
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconButton, IconLabel, TextButton, label, on_click, row
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.plain_prose import PlainProse
from engine.api import Message, formulas


class _BubbleText(QLabel):
    """Wrapped text that wants the width of its longest line and makes do with less."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(tr("You: {text}").format(text=text))
        self.setFont(theme.font())
        metrics = self.fontMetrics()
        self._natural = max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0) + theme.px(4)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names
        return QSize(self._natural, self.heightForWidth(self._natural))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(40, self._natural), self.fontMetrics().lineSpacing())


class QuestionView(QWidget):
    """What the person wrote, at the right, as plain text with formulas."""

    def __init__(
        self, theme: Theme, message: Message, requests: MessageRequests, pictures: FormulaPictures | None = None
    ) -> None:
        super().__init__()
        self._theme, self._requests = theme, requests
        self.message = message
        # A label is lighter and fits most questions.
        self.text: QLabel | PlainProse
        if any(isinstance(part, formulas.Formula) for part in formulas.parts(message.text)):
            self.text = PlainProse(theme, message.text, pictures)
            self.text.setAccessibleName(tr("You: {text}").format(text=message.text))
        else:
            self.text = _BubbleText(theme, message.text)
        self.versions: VersionSwitch | None = None
        bubble = QFrame()
        bubble.setObjectName("bubble")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(9))
        inside.addWidget(self.text)
        bubble.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setContentsMargins(0, theme.px(12), 0, theme.px(2))
        line.addSpacing(theme.px(80))  # a margin would not be mirrored where one reads from the right
        line.addStretch(1)
        line.addWidget(bubble)
        self.cut_line = QFrame()
        self.cut_line.setObjectName("cutline")
        words = label(tr("The model reads this chat from here on: what stands above no longer fits."), "small")
        icon = IconLabel(theme, "info", "muted", 15)
        self.cut_line.setLayout(row(icon, words, 1, spacing=6, margins=(0, theme.px(6), 0, theme.px(2))))
        self.cut_line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.cut_line)
        layout.addLayout(line)
        layout.addLayout(self._actions())

    def show_unanswered(self) -> None:
        """Nothing follows this question: its answer was deleted."""
        answer = TextButton(self._theme, tr("Answer this question"), "plain", "refresh")
        on_click(answer, lambda: self._requests.try_again.emit(self.message.id))
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addLayout(row(answer, 1, margins=(0, 4, 0, 8)))

    def _actions(self) -> QHBoxLayout:
        """Below the bubble, at the right: versions, edit, copy, delete."""
        theme, id_ = self._theme, self.message.id
        edit = IconButton(theme, "pencil", tr("Edit this question"), size=14)
        on_click(edit, lambda: self._requests.edit.emit(id_))
        copy = IconButton(theme, "copy", tr("Copy this question"), size=14)
        on_click(copy, lambda: QGuiApplication.clipboard().setText(self.message.text))
        delete = IconButton(theme, "trash", tr("Delete this question and what follows"), size=14)
        on_click(delete, lambda: self._requests.delete.emit(id_))
        items: list[QWidget | int] = [1, edit, copy, delete]
        if len(self.message.versions) > 1:
            self.versions = VersionSwitch(theme, self.message.versions, id_, "question")
            self.versions.wanted.connect(self._requests.show_version)
            items.insert(1, self.versions)
        return row(*items, spacing=0, margins=(0, 0, 0, theme.px(4)))
