"""Asks for the password of one encrypted file and stays until the file was read with it; reads nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import ElidedLabel, IconButton, TextButton, label, on_click, row
from desktop.widgets.work_bar import WorkBar


class PasswordDialog(QDialog):
    """`tried(password)`; whoever reads the file answers with `wrong` or `accept`."""

    tried = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Password"))
        self.setAccessibleName(tr("Password of {name}").format(name=name))
        self.setModal(True)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(tr("Password of {name}").format(name=name))
        self.edit.textChanged.connect(lambda _text: self._update())
        self.eye = IconButton(theme, "eye", tr("Show the password"), size=18)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_words)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self._bar = WorkBar(theme, tr("Reading {name}").format(name=name))
        self._bar.setRange(0, 0)
        self._bar.hide()
        self.read = TextButton(theme, tr("Read", "verb"), "primary", "lock")
        self.cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.read, self._try)
        on_click(self.cancel, self.reject)
        self.read.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("This file needs a password"), "title", wrap=True))
        layout.addWidget(ElidedLabel(name))
        layout.addWidget(label(tr("It is used to read the file now and is not stored."), "muted", wrap=True))
        field = row(self.edit, self.eye, spacing=4)
        field.setStretch(0, 1)
        layout.addLayout(field)
        layout.addWidget(self.problem)
        layout.addWidget(self._bar)
        layout.addSpacing(8)
        layout.addLayout(row(1, self.cancel, self.read))
        self.setFixedWidth(theme.px(440))
        self.busy = False
        self._update()
        self.edit.setFocus()

    def wrong(self, sentence: str) -> None:
        """The file did not open: say so and ask again."""
        self.busy = False
        self.problem.setText(sentence)
        self.problem.show()
        self._update()
        self.edit.setFocus()
        self.edit.selectAll()

    def _try(self) -> None:
        if self.busy or not self.edit.text():
            return
        self.busy = True
        self.problem.hide()
        self._update()
        self.tried.emit(self.edit.text())

    def _update(self) -> None:
        self.edit.setEnabled(not self.busy)
        self.read.setEnabled(not self.busy and bool(self.edit.text()))
        self._bar.setVisible(self.busy)

    def _show_words(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_name(tr("Hide the password") if shown else tr("Show the password"))

    def done(self, result: int) -> None:
        """However the dialog ends, no password stays in it."""
        self.edit.clear()
        super().done(result)
