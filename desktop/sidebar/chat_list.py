"""The list of chats: select, rename in place, pin, move by menu and drag; knows nothing of what is in a chat."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from desktop.sidebar.chat_delegate import ChatDelegate
from desktop.sidebar.chat_list_model import ChatListModel
from desktop.theme import Theme
from desktop.translation import tr
from engine.api import ChatInfo, FolderInfo


class ChatList(QListView):
    """`chosen(id)` by click or key; the others from the menu, by dragging or by key."""

    chosen = Signal(str)
    delete_wanted = Signal(str)
    export_wanted = Signal(str)
    pin_wanted = Signal(str, bool)
    folder_wanted = Signal(str, str)  # chat, name; an empty name takes it out
    new_folder_wanted = Signal(str)  # for this chat
    folder_toggled = Signal(str, bool)
    folder_delete_wanted = Signal(str)
    editing_ended = Signal()

    def __init__(self, theme: Theme, model: ChatListModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self.setModel(model)
        self._delegate = ChatDelegate(theme)
        self._delegate.setParent(self)
        self.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(lambda: QTimer.singleShot(0, self, self.editing_ended.emit))
        self.setAccessibleName(tr("Chats"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)  # else each of ten thousand rows is asked whenever one has changed
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)  # onto a row, never between two
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def is_editing(self) -> bool:
        """Whether a name is being typed in the list."""
        return self.state() == QAbstractItemView.State.EditingState

    def select(self, chat_id: str) -> None:
        """Mark a chat without opening it."""
        row = self._model.row_of(chat_id) if chat_id else -1
        if row >= 0 and row == self.currentIndex().row() and self.selectionModel().hasSelection():
            return
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        chat = self._model.chat_at(self.currentIndex())
        folder = self._model.folder_at(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and (chat is not None or folder is not None):
            if chat is not None:
                self.delete_wanted.emit(chat.id)
            elif folder is not None:
                self.folder_delete_wanted.emit(folder.name)
            return
        super().keyPressEvent(event)

    def rename(self, chat_id: str) -> None:
        """Edit the title in place."""
        row = self._model.row_of(chat_id)
        if row >= 0:
            self.edit(self._model.index(row))

    def rename_folder(self, name: str) -> None:
        """Edit the name of a folder in place."""
        row = self._model.row_of_folder(name)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
            self.edit(self._model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        chat, folder = self._model.chat_at(index), self._model.folder_at(index)
        if chat is not None:
            self.chosen.emit(chat.id)
        elif folder is not None:
            self.folder_toggled.emit(folder.name, not folder.is_open)

    def _menu(self, position: QPoint) -> None:
        index = self.indexAt(position)
        chat, folder = self._model.chat_at(index), self._model.folder_at(index)
        if chat is None and folder is None:
            return
        menu = self.menu_for_chat(chat) if chat is not None else self.menu_for_folder(folder)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(position))

    def menu_for_chat(self, chat: ChatInfo) -> QMenu:
        """What can be done with a chat."""
        theme, menu = self._theme, QMenu(self)
        id_ = chat.id
        menu.addAction(theme.icon("pencil"), tr("Rename")).triggered.connect(lambda: self.rename(id_))
        if not chat.temporary:
            pin = menu.addAction(theme.icon("pin"), tr("Unpin") if chat.pinned else tr("Pin"))
            pin.triggered.connect(lambda: self.pin_wanted.emit(id_, not chat.pinned))
            inside = menu.addMenu(theme.icon("folder"), tr("Move to folder"))
            for folder in self._model.folders:
                action = inside.addAction(folder.name)
                action.setCheckable(True)
                action.setChecked(folder.name == chat.folder)
                action.triggered.connect(lambda _on, name=folder.name: self.folder_wanted.emit(id_, name))
            if self._model.folders:
                inside.addSeparator()
            if chat.folder:
                inside.addAction(tr("Out of its folder")).triggered.connect(lambda: self.folder_wanted.emit(id_, ""))
            new = inside.addAction(theme.icon("plus"), tr("New folder"))
            new.triggered.connect(lambda: self.new_folder_wanted.emit(id_))
            menu.addSeparator()
        export = menu.addAction(theme.icon("download"), tr("Export …"))
        export.triggered.connect(lambda: self.export_wanted.emit(id_))
        words = tr("Close temporary chat") if chat.temporary else tr("Delete")
        menu.addAction(theme.icon("trash"), words).triggered.connect(lambda: self.delete_wanted.emit(id_))
        return menu

    def menu_for_folder(self, folder: FolderInfo | None) -> QMenu:
        """What can be done with a folder."""
        theme, menu = self._theme, QMenu(self)
        name = folder.name if folder is not None else ""
        menu.addAction(theme.icon("pencil"), tr("Rename folder")).triggered.connect(lambda: self.rename_folder(name))
        delete = menu.addAction(theme.icon("trash"), tr("Delete folder, keep its chats"))
        delete.triggered.connect(lambda: self.folder_delete_wanted.emit(name))
        return menu
