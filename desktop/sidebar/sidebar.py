"""The left column: new chat, search, chats, and the entries of the other pages; opens nothing itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QVBoxLayout

from desktop.sidebar.chat_list import ChatList
from desktop.sidebar.chat_list_model import ChatListModel
from desktop.theme import Theme
from desktop.widgets.controls import IconButton, IconLabel, TextButton, label, on_click, row

WIDTH = 260
ENTRIES = (
    ("documents", "Documents", "library"),
    ("models", "Models", "model"),
    ("finetune", "Fine-tune", "chart"),
    ("trash", "Trash", "trash"),
    ("settings", "Settings", "settings"),
)


class Sidebar(QFrame):
    """`page_wanted` carries "documents", "models", "finetune", "trash" or "settings"."""

    new_chat = Signal()
    hide_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName("Sidebar")
        self._theme = theme
        self.model = ChatListModel()
        self.model.setParent(self)
        self.chats = ChatList(theme, self.model)
        brand = label("Aquifer")
        brand.setObjectName("brand")
        hide = IconButton(theme, "sidebar", "Hide sidebar (Ctrl+B)", size=18)
        on_click(hide, self.hide_wanted.emit)
        self.new_button = TextButton(theme, "New chat", "nav", "new-chat")
        self.new_button.setToolTip("New chat (Ctrl+N)")
        on_click(self.new_button, self.new_chat.emit)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText("Search chats")
        self.search.setAccessibleName("Search chats")
        self.search.setClearButtonEnabled(False)
        self.search.setToolTip("Search chats (Ctrl+K)")
        self.search.textChanged.connect(self.model.set_filter)
        self._search_icon = self.search.addAction(
            theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._search_icon.setText("Search chats")
        self._nothing = label("No chat has these words in its title.", "small", wrap=True)
        self._nothing.setContentsMargins(10, 8, 10, 0)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 9, 8)
        layout.setSpacing(4)
        layout.addLayout(row(IconLabel(theme, "drop", "accent", 22), brand, 1, hide, margins=(8, 0, 0, 4)))
        layout.addWidget(self.new_button)
        layout.addWidget(self.search)
        layout.addSpacing(4)
        layout.addWidget(self._nothing)
        layout.addWidget(self.chats, 1)
        self.entries = QButtonGroup(self)
        self.entries.setExclusive(False)
        self._buttons: dict[str, TextButton] = {}
        for name, text, icon in ENTRIES:
            button = TextButton(theme, text, "nav", icon)
            button.setCheckable(True)
            on_click(button, partial(self.page_wanted.emit, name))
            self._buttons[name] = button
            layout.addWidget(button)
        self.model.modelReset.connect(self._filtered)
        theme.changed.connect(self._refresh)
        self._refresh()

    def mark_page(self, name: str) -> None:
        """Show which page is open; "chat" marks none of the entries."""
        for key, button in self._buttons.items():
            button.setChecked(key == name)
        if name != "chat":
            self.chats.select("")

    def button(self, name: str) -> TextButton:
        return self._buttons[name]

    def _filtered(self) -> None:
        self._nothing.setVisible(bool(self.search.text()) and not self.model.shown)

    def _refresh(self) -> None:
        # Grows more slowly than the text: at 200 % the chat needs the room more.
        self.setFixedWidth((WIDTH + self._theme.px(WIDTH)) // 2)
        self._search_icon.setIcon(self._theme.icon("search", "muted"))
        brand = self.findChild(QFrame, "brand", Qt.FindChildOption.FindDirectChildrenOnly)
        if brand is not None:
            brand.setFont(self._theme.font(15, bold=True))
        self.search.setFont(QFont(self._theme.font(13)))
