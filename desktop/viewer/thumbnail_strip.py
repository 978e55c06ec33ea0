"""Small pictures of the pages of a PDF to choose from, drawn when they come into view; opens nothing itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.page_renderer import PageRenderer

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _PICTURE, _TALLEST = 136, 92, 150
_SETTLE_MS = 60


class PageListModel(QAbstractListModel):
    """One row a page; the picture comes from the renderer when it is there."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.sizes: tuple[tuple[float, float], ...] = ()

    def show_pages(self, sizes: tuple[tuple[float, float], ...]) -> None:
        self.beginResetModel()
        self.sizes = sizes
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.sizes):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        return tr("Page {page}").format(page=index.row() + 1) if role == Qt.ItemDataRole.AccessibleTextRole else None


class ThumbnailStrip(QListView):
    """`page_chosen(page)`, counted from 0."""

    page_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._renderer: PageRenderer | None = None
        self.pages = PageListModel(self)
        self.setModel(self.pages)
        self.setObjectName("thumbnails")
        self.setAccessibleName(tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _ThumbnailDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.setInterval(_SETTLE_MS)
        self._settle_timer.timeout.connect(self._settle)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settle_timer.start())
        self.selectionModel().currentChanged.connect(lambda now, _before: self._chosen(now))
        theme.changed.connect(self._resize)
        self._resize()

    @property
    def renderer(self) -> PageRenderer | None:
        return self._renderer

    def show_pages(self, renderer: PageRenderer, sizes: tuple[tuple[float, float], ...]) -> None:
        self._renderer = renderer
        renderer.drawn.connect(lambda _page, small: self.viewport().update() if small else None)
        self.pages.show_pages(sizes)
        self._settle_timer.start()

    def mark_page(self, page: int) -> None:
        """The page that is in view elsewhere."""
        index = self.pages.index(page)
        if index.isValid() and self.currentIndex().row() != page:
            blocker = QSignalBlocker(self.selectionModel())
            self.setCurrentIndex(index)
            blocker.unblock()
            self.viewport().update()
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._settle_timer.start()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.page_chosen.emit(index.row())

    def _resize(self) -> None:
        self.setFixedWidth(self._theme.px(_WIDTH))

    def _settle(self) -> None:
        if self._renderer is None or not self.isVisible():
            return
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        height = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        last = min(len(self.pages.sizes), max(first, 0) + self.viewport().height() // max(1, height) + 2)
        wanted = [(page, self._delegate.picture_size(page)) for page in range(max(first, 0), last)]
        ratio = self.devicePixelRatioF()
        self._renderer.want_thumbnails([(page, size * ratio) for page, size in wanted])


class _ThumbnailDelegate(QStyledItemDelegate):
    """The page on its paper, and its number below."""

    def __init__(self, theme: Theme, strip: ThumbnailStrip) -> None:
        super().__init__(strip)
        self._theme, self._strip = theme, strip

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(_WIDTH - 16), self._theme.px(_TALLEST + 30))

    def picture_size(self, page: int) -> QSize:
        wide, tall = self._strip.pages.sizes[page]
        share = min(self._theme.px(_PICTURE) / wide, self._theme.px(_TALLEST) / tall)
        return QSize(max(1, round(wide * share)), max(1, round(tall * share)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, page = self._theme, index.row()
        size, row = self.picture_size(page), QRect(option.rect)
        left = row.left() + (row.width() - size.width()) // 2
        paper = QRect(left, row.top() + theme.px(6) + (theme.px(_TALLEST) - size.height()) // 2, *size.toTuple())
        now = self._strip.currentIndex().row() == page
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.fillRect(paper, Qt.GlobalColor.white)
        renderer = self._strip.renderer
        image = renderer.thumbnail(page) if renderer is not None else None
        if image is not None:
            painter.drawImage(paper, image)
        frame = paper.adjusted(-2, -2, 1, 1)
        pen = painter.pen()
        pen.setColor(theme.color("accent" if now else "border"))
        pen.setWidth(3 if now else 1)
        painter.setPen(pen)
        painter.drawRect(frame)
        painter.setPen(theme.color("text" if now else "muted"))
        painter.setFont(theme.font(12, bold=now))
        below = QRect(row.left(), row.top() + theme.px(_TALLEST + 8), row.width(), theme.px(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(page + 1))
        painter.restore()
