"""The system prompt of one chat; saves nothing itself."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, label, on_click, row

_ABOUT = tr_later(
    "What the model is told before this chat, from the next question on. It stands above the preset and the settings;"
    " empty means as they say."
)


class SystemPromptDialog(QDialog):
    """`accepted` means: use `text`, which may be empty."""

    def __init__(self, theme: Theme, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("System prompt of this chat"))
        self.setAccessibleName(tr("System prompt of this chat"))
        self.setModal(True)
        self.field = QPlainTextEdit(text)
        self.field.setProperty("role", "field")
        self.field.setAccessibleName(tr("System prompt"))
        self.field.setPlaceholderText(tr("You are …"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(theme.px(160))
        self.use_button = TextButton(theme, tr("Use for this chat"), "primary", "check")
        clear = TextButton(theme, tr("None of its own"), "quiet", "undo")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.use_button, self.accept)
        on_click(clear, self.field.clear, self.accept)
        on_click(cancel, self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("System prompt of this chat"), "title"))
        layout.addWidget(label(tr(_ABOUT), "muted", wrap=True))
        layout.addWidget(self.field, 1)
        layout.addLayout(row(clear, 1, cancel, self.use_button))
        self.resize(theme.px(560), theme.px(380))
        self.field.setFocus()

    @property
    def text(self) -> str:
        return self.field.toPlainText().strip()
