"""Hits of the search over all chats: title, a line with the words in bold, when; searches nothing itself."""

from __future__ import annotations

import html
import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import label
from engine.api import ChatHit

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH, MOST_HEIGHT, ROW_HEIGHT = 560, 480, 54
# Of whom the words are, by the role of the message; where none is, the words are in the title.
_READ = {"user": tr_later("{title}. You: {words}"), "assistant": tr_later("{title}. Answer: {words}")}
_SHOWN = {"user": tr_later("You: {words}"), "assistant": "{words}"}


class HitListModel(QAbstractListModel):
    """One row a hit."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: list[ChatHit] = []

    def show_hits(self, hits: Sequence[ChatHit]) -> None:
        self.beginResetModel()
        self.hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        read = tr(_READ[hit.role]) if hit.role in _READ else tr("{title}. Title: {words}")
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: hit.title or tr("New chat"),
            Qt.ItemDataRole.AccessibleTextRole: read.format(title=hit.title, words=hit.snippet),
            HIT_ROLE: hit,
        }
        return values.get(role)


class _HitDelegate(QStyledItemDelegate):
    """Two lines: title and day, then the place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, hit = self._theme, index.data(HIT_ROLE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words do, not as the window
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            edge = chosen and theme.high_contrast
            painter.setPen(theme.color("accent") if edge else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), theme.px(7), theme.px(7))
        inner = box.adjusted(theme.px(12), theme.px(7), -theme.px(12), -theme.px(6))
        day = day_of(hit.when)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("on-accent-soft" if chosen else "muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | _visual(option, Qt.AlignmentFlag.AlignRight), day)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(day) - theme.px(12)
        painter.setFont(theme.font(13.5, bold=True))
        painter.setPen(theme.color("on-accent-soft" if chosen else "text"))
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | _visual(option, Qt.AlignmentFlag.AlignLeft), title)
        colour = theme.hex("on-accent-soft" if chosen else "muted")
        self._paint_snippet(painter, inner, hit, colour, option.direction)
        painter.restore()

    def _paint_snippet(
        self, painter: QPainter, inner: QRect, hit: ChatHit, colour: str, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._theme
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.font(12.5))
        frame = _SHOWN[hit.role] if hit.role in _SHOWN else tr_later("In the title: {words}")
        words = html.escape(tr(frame)).format(words=marked_html(hit, theme.hex("text")))
        document.setHtml(f'<div style="white-space:nowrap;color:{colour}">{words}</div>')
        top = inner.bottom() - int(document.size().height())
        document.setTextWidth(document.idealWidth())
        # What there is no room for is cut off where the words end.
        free = inner.width() - int(document.idealWidth())
        from_right = direction if free > 0 else document.firstBlock().textDirection()
        before = free if from_right == Qt.LayoutDirection.RightToLeft else 0
        painter.translate(inner.left() + before, top)
        painter.setClipRect(QRectF(-before, 0, inner.width(), document.size().height()))
        document.drawContents(painter)


def _visual(option: QStyleOptionViewItem, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Where `side` is in the direction of the window."""
    return QStyle.visualAlignment(option.direction, side) | Qt.AlignmentFlag.AlignAbsolute


class SearchResults(QFrame):
    """A sheet beside the search field, which keeps the focus; `chosen(chat_id, message_id)` by click or `take`."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("results")
        self.setAccessibleName(tr("Search results"))
        self.model = HitListModel()
        self.model.setParent(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = _HitDelegate(theme)
        self._delegate.setParent(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Search results"))
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.words = label("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        self.hide()

    def show_hits(self, hits: Sequence[ChatHit]) -> None:
        """The first one is chosen; none is said."""
        self.model.show_hits(hits)
        chats = len({hit.chat_id for hit in hits})
        found = trn("In %n chat · Enter opens", "In %n chats · Enter opens", chats)
        self.words.setText(found if hits else tr("Nothing found in titles and messages."))
        self.words.setAccessibleName(self.words.text())
        self.list.setVisible(bool(hits))
        if hits:
            self.list.setCurrentIndex(self.model.index(0))
        height = self._theme.px(ROW_HEIGHT) * len(hits) + self._theme.px(44)
        self.resize(self._theme.px(WIDTH), min(self._theme.px(MOST_HEIGHT), height))
        self.show()
        self.raise_()

    def move_choice(self, by: int) -> None:
        """Down and up with the keys of the field."""
        row = min(max(0, self.list.currentIndex().row() + by), len(self.model.hits) - 1)
        if self.model.hits:
            self.list.setCurrentIndex(self.model.index(row))

    def take(self) -> bool:
        """Open the chosen hit; false when there is none."""
        row = self.list.currentIndex().row()
        return self.isVisible() and self._choose(row)

    def _choose(self, row: int) -> bool:
        if not 0 <= row < len(self.model.hits):
            return False
        hit = self.model.hits[row]
        self.chosen.emit(hit.chat_id, hit.message_id)
        return True


def marked_html(hit: ChatHit, colour: str) -> str:
    """The line with the words in bold; what comes from messages is escaped."""
    parts, position = [], 0
    for start, end in hit.marks:
        parts.append(html.escape(hit.snippet[position:start]))
        parts.append(f'<b style="color:{colour}">{html.escape(hit.snippet[start:end])}</b>')
        position = end
    parts.append(html.escape(hit.snippet[position:]))
    return "".join(parts)


def day_of(when: float) -> str:
    """Today as a time, other days as a date."""
    then = time.localtime(when)
    same = then[:3] == time.localtime()[:3]
    return time.strftime("%H:%M" if same else "%Y-%m-%d", then)
