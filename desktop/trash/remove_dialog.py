"""Asks before something is removed for ever, for this cannot be taken back; removes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from engine.api import Trashed

_MOST_NAMED = 6
_DOCUMENTS = ("document", "collection", "chat")


class RemoveDialog(QDialog):
    """`accepted`: remove them."""

    def __init__(self, theme: Theme, parent: QWidget, items: Sequence[Trashed]) -> None:
        super().__init__(parent)
        title = trn("Remove it for ever?", "Remove {count:,} things for ever?", len(items)).format(count=len(items))
        names = "\n".join([item.name for item in items[:_MOST_NAMED]] + ["…"] * (len(items) > _MOST_NAMED))
        words = tr("This cannot be undone.")
        if any(item.kind in _DOCUMENTS for item in items):
            words = tr(
                "The text is taken out of every file of your profile: originals, search index, backups that hold it,"
                " and what models remember of it. What other chats quote stays there. This cannot be undone."
            )
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAccessibleName(f"{title} {names}. {words}")
        self.remove = TextButton(theme, tr("Remove for ever"), "plain", "trash")
        self.cancel = TextButton(theme, tr("Cancel"), "primary")
        on_click(self.remove, self.accept)
        on_click(self.cancel, self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(names, "heading", wrap=True))
        column.addWidget(label(words, "muted", wrap=True))
        column.addSpacing(6)
        column.addLayout(row(1, self.remove, self.cancel))
        self.setMinimumWidth(theme.px(520))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
