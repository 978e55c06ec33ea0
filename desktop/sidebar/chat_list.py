"""The list of chats: select, rename in place, delete; knows nothing of what is in a chat."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.sidebar.chat_list_model import BUSY_ROLE, HEADING_ROLE, ChatListModel
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class _ChatDelegate(QStyledItemDelegate):
    """Draws headings and rounded rows in the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        heading = bool(index.data(HEADING_ROLE))
        return QSize(100, self._theme.px(30 if heading and index.row() else 26 if heading else 34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = box.adjusted(theme.px(10), 0, -theme.px(8), 0)
        if index.data(HEADING_ROLE):
            painter.setFont(theme.font(12, bold=True))
            painter.setPen(theme.color("muted"))
            bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(inner.adjusted(0, 0, 0, -theme.px(5)), bottom, str(index.data()))
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        frame = box.adjusted(0, 1, 0, -1)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(frame, theme.px(7), theme.px(7))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(frame.adjusted(0, 0, -1, -1), theme.px(7), theme.px(7))
        painter.setFont(theme.font(13.5))
        painter.setPen(theme.color("on-accent-soft" if selected else "text"))
        if index.data(BUSY_ROLE):
            size = theme.px(14)
            dot = theme.pixmap("drop", "accent", size, 2.0)
            painter.drawPixmap(inner.right() - size, box.center().y() - size // 2, dot)
            inner.setRight(inner.right() - size - theme.px(6))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class ChatList(QListView):
    """`chosen(id)` by click or key; `delete_wanted(id)` from the menu or the Delete key; `export_wanted(id)`."""

    chosen = Signal(str)
    delete_wanted = Signal(str)
    export_wanted = Signal(str)

    def __init__(self, theme: Theme, model: ChatListModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self.setModel(model)
        self._delegate = _ChatDelegate(theme)
        self._delegate.setParent(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Chats")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def select(self, chat_id: str) -> None:
        """Mark a chat without opening it."""
        row = self._model.row_of(chat_id) if chat_id else -1
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        chat = self._model.chat_at(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and chat is not None:
            self.delete_wanted.emit(chat.id)
            return
        super().keyPressEvent(event)

    def rename(self, chat_id: str) -> None:
        """Edit the title in place."""
        row = self._model.row_of(chat_id)
        if row >= 0:
            self.edit(self._model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        chat = self._model.chat_at(index)
        if chat is not None:
            self.chosen.emit(chat.id)

    def _menu(self, position: QPoint) -> None:
        chat = self._model.chat_at(self.indexAt(position))
        if chat is None:
            return
        menu = QMenu(self)
        rename = menu.addAction(self._theme.icon("pencil"), "Rename")
        rename.triggered.connect(lambda: self.rename(chat.id))
        export = menu.addAction(self._theme.icon("download"), "Export …")
        export.triggered.connect(lambda: self.export_wanted.emit(chat.id))
        delete = menu.addAction(self._theme.icon("trash"), "Delete")
        delete.triggered.connect(lambda: self.delete_wanted.emit(chat.id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(position))
