"""A text of the program to be read, scrolled and copied; knows no file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.markdown_view import MarkdownView


class ReadingDialog(QDialog):
    """Title, `body`, Close. Never larger than the window it stands in."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, body: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        close = TextButton(theme, tr("Close"), "primary")
        on_click(close, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(theme.px(12))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(body, 1)
        column.addLayout(row(1, close))
        around = parent.window().size()
        self.resize(min(theme.px(760), around.width() - 40), min(theme.px(600), around.height() - 40))
        close.setDefault(True)
        close.setFocus()

    @classmethod
    def of_markdown(cls, theme: Theme, parent: QWidget, title: str, text: str) -> ReadingDialog:
        """A text in Markdown, without a heading of its own above that of the dialog."""
        area = QScrollArea()
        area.setAccessibleName(title)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("column")
        area.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(12), 0)
        view = MarkdownView(theme)
        column.addWidget(view)
        column.addStretch(1)
        first, _, rest = text.partition("\n")
        view.set_text(rest.strip() if first.startswith("# ") else text)
        return cls(theme, parent, title, area)  # last, for Tab goes in the order of birth

    @classmethod
    def of_text(cls, theme: Theme, parent: QWidget, title: str, text: str) -> ReadingDialog:
        """A text whose lines are its own."""
        pane = QPlainTextEdit(text)
        pane.setReadOnly(True)
        pane.setProperty("role", "field")
        pane.setFont(theme.code_font())
        pane.setAccessibleName(title)
        pane.setTabChangesFocus(True)
        return cls(theme, parent, title, pane)
