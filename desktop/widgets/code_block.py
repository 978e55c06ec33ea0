"""Shows a block of code with colours and a copy button; runs nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.markdown import highlight

_LONGEST_COLOURED = 20_000


class _CodeText(QPlainTextEdit):
    def wheelEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        if event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
        else:
            event.ignore()


class CodeBlock(QWidget):
    """Growing code is plain; colours come with `finished`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.code, self.language = "", ""
        self._finished = False
        self._language_label = label("", "small")
        self.copy_button = TextButton(theme, tr("Copy"), "quiet", "copy")
        self.copy_button.setAccessibleName(tr("Copy code"))
        on_click(self.copy_button, self._copy)
        bar = QWidget()
        bar.setObjectName("codebar")
        bar.setLayout(row(self._language_label, 1, self.copy_button, margins=(12, 2, 4, 2)))
        self._text = _CodeText()
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text.setTabChangesFocus(True)
        self._text.document().setDocumentMargin(0)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self._text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # also a line that begins with Arabic
        self._text.document().setDefaultTextOption(option)
        self._text.horizontalScrollBar().rangeChanged.connect(lambda *_: self._fit())
        frame = QFrame()
        frame.setObjectName("codeblock")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 2, 0, 10)
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        holder = row(self._text, margins=(12, 8, 8, 8))
        layout.addLayout(holder)

    @property
    def editor(self) -> QPlainTextEdit:
        """What shows the code, to mark words in it."""
        return self._text

    def set_code(self, code: str, language: str, *, finished: bool) -> None:
        if code and (code, language, finished) == (self.code, self.language, self._finished):
            return
        grown = not finished and code.startswith(self.code) and self.code != ""
        added = code[len(self.code) :]
        self.code, self.language, self._finished = code, language, finished
        self._language_label.setText(language or tr("text"))
        self._text.setAccessibleName(tr("Code, {language}").format(language=language or tr("plain text")))
        if grown:
            cursor = self._text.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            cursor.insertText(added)
            self._fit()
        else:
            self.render_again()

    def render_again(self) -> None:
        self._text.setFont(self._theme.code_font())
        self._text.document().setDefaultFont(self._theme.code_font())
        self._text.clear()
        if self._finished and len(self.code) <= _LONGEST_COLOURED:
            coloured = highlight(self.code, self.language, dark=self._theme.dark)
            # One block a line: QPlainTextEdit lays out blocks, not HTML lines.
            lines = coloured.split("\n")
            self._text.appendHtml("<br>".join(f'<span style="white-space:pre">{line}</span>' for line in lines))
            cursor = self._text.textCursor()
            cursor.movePosition(cursor.MoveOperation.Start)
            self._text.setTextCursor(cursor)
        else:
            self._text.setPlainText(self.code)
        self._fit()

    def _fit(self) -> None:
        lines = self.code.count("\n") + 1
        scrolls = self._text.horizontalScrollBar()
        bar = scrolls.sizeHint().height() if scrolls.maximum() > 0 else 0
        self._text.setFixedHeight(lines * self._text.fontMetrics().lineSpacing() + bar + 4)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self.copy_button.setText(tr("Copied"))
        QTimer.singleShot(1500, self.copy_button, lambda: self.copy_button.setText(tr("Copy")))
