"""Shows a crash report, to be read, copied or saved; sends nothing, for nothing can be sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, label, on_click, row

_ABOUT = tr_later(
    "This report stays on this computer: Aquifer sends nothing. It holds versions, the place in the program, and the"
    " last of the log without values; no word of your documents and chats. Read it before you pass it on."
)
_SAFE = tr_later("Your chats and documents are on disk as they were shown.")


class CrashDialog(QDialog):
    """Modal; it can be closed at any time."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, report: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Crash report"))
        self.setAccessibleName(f"{title}. {tr(_SAFE)} {tr(_ABOUT)}")
        self.setModal(True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setProperty("role", "field")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(theme.code_font())
        self.text.setAccessibleName(tr("Report"))
        self.text.setTabChangesFocus(True)
        self.copy = TextButton(theme, tr("Copy"), "plain", "copy")
        self.save = TextButton(theme, tr("Save…"), "plain", "download")
        close = TextButton(theme, tr("Close"), "primary")
        on_click(self.copy, self._copy)
        on_click(self.save, self._choose)
        on_click(close, self.accept)
        self.note = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(f"{tr(_SAFE)} {tr(_ABOUT)}", "muted", wrap=True))
        column.addWidget(self.text, 1)
        column.addLayout(row(self.note, 1, self.copy, self.save, close))
        self.resize(theme.px(720), theme.px(520))
        close.setDefault(True)
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(tr("Copied"))
        QTimer.singleShot(1500, self.copy, lambda: self.copy.setText(tr("Copy")))

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        file, _filter = QFileDialog.getSaveFileName(
            self, tr("Save the report"), str(Path(folder) / "aquifer-report.txt"), tr("Text (*.txt)")
        )
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Write the report; a failure is told below it."""
        try:
            file.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.note.setText(tr("It could not be saved: {cause}.").format(cause=error.strerror or error))
            return
        self.note.setText(tr("Saved as {name}.").format(name=file.name))
