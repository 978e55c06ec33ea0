"""Asks which files of a folder are to be watched; watches nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import ElidedLabel, TextButton, label, on_click, row


class WatchDialog(QDialog):
    """`accepted` means: watch it, with `include` and `exclude`."""

    def __init__(self, theme: Theme, parent: QWidget, folder: str, collection: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Watch a folder"))
        self.setModal(True)
        self.only = self._field(tr("Only files like"), tr("all files; for example *.pdf, notes/"))
        self.without = self._field(tr("Leave out"), tr("nothing; for example drafts/, *.log"))
        watch = TextButton(theme, tr("Watch"), "primary", "check")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(watch, self.accept)
        on_click(cancel, self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Watch a folder"), "title"))
        layout.addWidget(ElidedLabel(folder))
        words = tr("New, changed, moved and deleted files are followed in the collection “{collection}”.")
        layout.addWidget(label(words.format(collection=collection), "muted", wrap=True))
        for field in (self.only, self.without):
            layout.addWidget(label(field.accessibleName(), "small"))
            layout.addWidget(field)
        layout.addSpacing(8)
        layout.addLayout(row(1, cancel, watch))
        self.setFixedWidth(theme.px(480))
        watch.setDefault(True)

    @property
    def include(self) -> list[str]:
        return _patterns(self.only.text())

    @property
    def exclude(self) -> list[str]:
        return _patterns(self.without.text())

    @staticmethod
    def _field(name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        return field


def _patterns(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
