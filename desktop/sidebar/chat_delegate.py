"""Draws the rows of the chat list: headings, folders, chats; knows no chat."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.sidebar.chat_list_model import (
    BUSY_ROLE,
    COUNT_ROLE,
    FOLDER_ROLE,
    HEADING_ROLE,
    INSIDE_ROLE,
    OPEN_ROLE,
)
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class ChatDelegate(QStyledItemDelegate):
    """Draws headings and rounded rows in the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One for all rows; see `ChatList`."""
        return QSize(100, self._theme.px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A title reads as its own language does, wherever the window begins.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        begin = _visual(option, Qt.AlignmentFlag.AlignLeft)
        inner = _cut(option, box, theme.px(10), theme.px(8))
        if index.data(HEADING_ROLE):
            painter.setFont(theme.font(12, bold=True))
            painter.setPen(theme.color("muted"))
            bottom = inner.adjusted(0, 0, 0, -theme.px(5))
            painter.drawText(bottom, Qt.AlignmentFlag.AlignBottom | begin, str(index.data()))
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        frame = box.adjusted(0, 1, 0, -1)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(frame, theme.px(7), theme.px(7))
        if state & QStyle.StateFlag.State_HasFocus or (selected and theme.high_contrast):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(frame.adjusted(0, 0, -1, -1), theme.px(7), theme.px(7))
        painter.setFont(theme.font(13.5))
        painter.setPen(theme.color("on-accent-soft" if selected else "text"))
        if index.data(FOLDER_ROLE):
            self._paint_folder(painter, option, inner, index)
            painter.restore()
            return
        if index.data(INSIDE_ROLE):
            inner = _cut(option, inner, theme.px(18), 0)
        if index.data(BUSY_ROLE):
            size = theme.px(14)
            dot = theme.pixmap("drop", "accent", size, 2.0)
            place = QRect(inner.right() - size, box.center().y() - size // 2, size, size)
            painter.drawPixmap(QStyle.visualRect(option.direction, inner, place).topLeft(), dot)
            inner = _cut(option, inner, 0, size + theme.px(6))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | begin, text)
        painter.restore()

    def _paint_folder(self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, index: Index) -> None:
        """A chevron that tells whether it is open, the name, how many chats it holds."""
        theme, size = self._theme, self._theme.px(14)
        ratio = painter.device().devicePixelRatioF()
        top = inner.center().y() - size // 2
        icons = (("chevron-down" if index.data(OPEN_ROLE) else "chevron-right", -theme.px(4)), ("folder", theme.px(12)))
        for icon, offset in icons:
            place = QRect(inner.left() + offset, top, size, size)
            place = QStyle.visualRect(option.direction, inner, place)
            painter.drawPixmap(place.topLeft(), theme.pixmap(icon, "muted", size, ratio))
        words = _cut(option, inner, theme.px(32), 0)
        count = str(index.data(COUNT_ROLE))
        width = painter.fontMetrics().horizontalAdvance(count) + theme.px(6)
        middle = Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width() - width)
        painter.drawText(words, middle | _visual(option, Qt.AlignmentFlag.AlignLeft), name)
        painter.setPen(theme.color("muted"))
        painter.drawText(words, middle | _visual(option, Qt.AlignmentFlag.AlignRight), count)


def _visual(option: QStyleOptionViewItem, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Where `side` is in the direction of the window."""
    return QStyle.visualAlignment(option.direction, side) | Qt.AlignmentFlag.AlignAbsolute


def _cut(option: QStyleOptionViewItem, box: QRect, before: int, after: int) -> QRect:
    """`box` without so much where reading begins and where it ends."""
    return QStyle.visualRect(option.direction, box, box.adjusted(before, 0, -after, 0))
