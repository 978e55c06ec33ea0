"""Asks for a text and a name for it; stores nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from engine.api import name_of_text


class PasteDialog(QDialog):
    """`wanted(text, name)`; whoever stores the text says so with `answered`: until then it stays in the dialog."""

    wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget, collection: str) -> None:
        super().__init__(parent)
        self._storing = False
        self.setWindowTitle(tr("Paste as document"))
        self.setAccessibleName(tr("Paste as document"))
        self.setModal(True)
        self.text = QPlainTextEdit(QGuiApplication.clipboard().text())
        self.text.setProperty("role", "field")
        self.text.setAccessibleName(tr("Text of the document"))
        self.text.setPlaceholderText(tr("Paste or type the text here"))
        self.text.setTabChangesFocus(True)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the document"))
        self.name.setMaxLength(60)
        self.add = TextButton(theme, tr("Add"), "primary", "plus")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.add, self._add)
        on_click(cancel, self.reject)
        self.add.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Paste as document"), "title"))
        words = tr("The text becomes a document of “{collection}” that is searched and cited like a file.")
        layout.addWidget(label(words.format(collection=collection), "muted", wrap=True))
        layout.addWidget(label(tr("Text"), "small"))
        layout.addWidget(self.text, 1)
        layout.addWidget(label(tr("Name"), "small"))
        layout.addWidget(self.name)
        layout.addSpacing(8)
        self.count = label("", "small")
        layout.addLayout(row(self.count, 1, cancel, self.add))
        self.resize(theme.px(620), theme.px(520))
        self.text.textChanged.connect(self._update)
        self._update()
        self.text.setFocus()

    def answered(self, stored: bool) -> None:
        """Whether the text is on disk; if not, it stays where it is."""
        self._storing = False
        if not self.isVisible():
            self.deleteLater()
        elif stored:
            self.accept()
        else:
            self._update()

    def done(self, result: int) -> None:
        super().done(result)
        if not self._storing:
            self.deleteLater()

    def _add(self) -> None:
        self._storing = True
        self.add.setEnabled(False)
        self.wanted.emit(self.text.toPlainText(), " ".join(self.name.text().split()))

    def _update(self) -> None:
        text = self.text.toPlainText()
        self.add.setEnabled(bool(text.strip()))
        counted = trn("{count:,} character", "{count:,} characters", len(text)).format(count=len(text))
        self.count.setText(counted if text else "")
        # Its first words are the name as long as no other one is typed.
        self.name.setPlaceholderText(name_of_text(text) if text.strip() else tr("Its first words"))
