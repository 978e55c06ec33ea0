"""The list of keys (F1); knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row


class KeysDialog(QDialog):
    """Two columns: key and what it does."""

    def __init__(self, theme: Theme, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys", "keyboard"))
        self.setAccessibleName(tr("Keys", "keyboard"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for line, (key, meaning) in enumerate(keys):
            shown = QLabel(key)
            shown.setFont(theme.font(13, bold=True))
            grid.addWidget(shown, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(tr(meaning)), line, 1)
        close = TextButton(theme, tr("Close"), "plain")
        on_click(close, self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(16)
        layout.addWidget(label(tr("Keys", "keyboard"), "title"))
        layout.addLayout(grid)
        layout.addLayout(row(1, close))
