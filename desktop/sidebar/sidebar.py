"""The left column: new chat, search, chats, and the entries of the other pages; opens nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from desktop.sidebar.chat_list import ChatList
from desktop.sidebar.chat_list_model import ChatListModel
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconButton, IconLabel, TextButton, label, on_click, row
from desktop.widgets.search_field import SearchField
from engine.api import ChatInfo, FolderInfo

WIDTH = 260
ENTRIES = (
    ("documents", tr_later("Documents"), "library"),
    ("models", tr_later("Models"), "model"),
    ("finetune", tr_later("Fine-tune"), "chart"),
    ("trash", tr_later("Trash"), "trash"),
    ("settings", tr_later("Settings"), "settings"),
)


class Sidebar(QFrame):
    """`page_wanted` carries "documents", "models", "finetune", "trash" or "settings"."""

    new_chat = Signal()
    temporary_chat = Signal()
    hide_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Sidebar"))
        self._theme = theme
        self.model = ChatListModel()
        self.model.setParent(self)
        self.chats = ChatList(theme, self.model)
        self._waiting: Callable[[], None] | None = None
        self.chats.editing_ended.connect(self._show_waiting)
        brand = label("Aquifer")
        brand.setObjectName("brand")
        self.hide_button = IconButton(theme, "sidebar", tr("Hide sidebar ({keys})").format(keys="Ctrl+B"), size=18)
        on_click(self.hide_button, self.hide_wanted.emit)
        self.new_button = TextButton(theme, tr("New chat"), "nav", "new-chat")
        self.new_button.setToolTip(tr("New chat ({keys})").format(keys="Ctrl+N"))
        on_click(self.new_button, self.new_chat.emit)
        self.temporary_button = IconButton(
            theme, "temporary", tr("New temporary chat ({keys})").format(keys="Ctrl+Shift+N"), size=18
        )
        on_click(self.temporary_button, self.temporary_chat.emit)
        self._make_search()
        self._nothing = label(tr("No chat has these words in its title."), "small", wrap=True)
        self._nothing.setContentsMargins(10, 8, 10, 0)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 9, 8)
        layout.setSpacing(4)
        layout.addLayout(row(IconLabel(theme, "drop", "accent", 22), brand, 1, self.hide_button, margins=(8, 0, 0, 4)))
        new_line = row(self.new_button, self.temporary_button, spacing=2)
        new_line.setStretch(0, 1)
        layout.addLayout(new_line)
        layout.addWidget(self.search)
        layout.addSpacing(4)
        layout.addWidget(self._nothing)
        layout.addWidget(self.chats, 1)
        self.entries = QButtonGroup(self)
        self.entries.setExclusive(False)
        self._buttons: dict[str, TextButton] = {}
        for name, text, icon in ENTRIES:
            button = TextButton(theme, tr(text), "nav", icon)
            button.setCheckable(True)
            on_click(button, partial(self.page_wanted.emit, name))
            self._buttons[name] = button
            layout.addWidget(button)
        self.model.modelReset.connect(self._filtered)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _make_search(self) -> None:
        self.search = SearchField(self._theme, tr("Search chats"), tr("Search chats"))
        self.search.setObjectName("search")
        words = tr("Search all chats ({keys}): titles here, messages in the sheet beside")
        self.search.setToolTip(words.format(keys="Ctrl+K"))
        self.search.textChanged.connect(self.model.set_filter)

    def show_chats(self, chats: Sequence[ChatInfo], busy: Sequence[str], folders: Sequence[FolderInfo]) -> None:
        """While a name is typed in the list they wait: a list made anew would close the field."""
        self._waiting = partial(self.model.show_chats, chats, busy, folders)
        if not self.chats.is_editing:
            self._show_waiting()

    def _show_waiting(self) -> None:
        show, self._waiting = self._waiting, None
        if show is not None:
            show()

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
        brand = self.findChild(QFrame, "brand", Qt.FindChildOption.FindDirectChildrenOnly)
        if brand is not None:
            brand.setFont(self._theme.font(15, bold=True))
        self.search.setFont(QFont(self._theme.font(13)))
