"""Shows a PDF and marks rectangles on its pages; knows nothing of citations.

QPdfView does not tell where a page stands, so its documented layout is computed again here: pages one below the
other, centred, `pageSpacing` between them and `documentMargins` around.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from engine.api import Rectangle

_ZOOM_STEP = 1.2
_SMALLEST, _LARGEST = 0.25, 5.0
_POINTS_PER_INCH = 72.0


class MarkedPdfView(QPdfView):
    """A QPdfView with highlights. Rectangles are in PDF points from the top left of their page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: dict[int, tuple[Rectangle, ...]] = {}
        self.highlight = QColor("#FFD84D")
        self._wanted: tuple[int, QRectF] | None = None
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(10)
        self.setAccessibleName("PDF page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._scroll_to_wanted)

    def show_marks(self, page: int, rectangles: Sequence[Rectangle]) -> None:
        """Mark words on `page` (counted from 0) and bring them into view."""
        self._marks = {page: tuple(rectangles)}
        box = QRectF()
        for r in rectangles:
            box = box.united(QRectF(r.x0, r.y0, r.x1 - r.x0, r.y1 - r.y0))
        self._wanted = (page, box)
        self.viewport().update()
        self._again.start()

    @property
    def marks(self) -> dict[int, tuple[Rectangle, ...]]:
        return dict(self._marks)

    def zoom(self, factor: float) -> None:
        """Make the pages larger or smaller, keeping the middle of the view."""
        now = self._scale(0) / self._resolution()
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(_LARGEST, max(_SMALLEST, now * factor)))

    def zoom_in(self) -> None:
        self.zoom(_ZOOM_STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / _ZOOM_STEP)

    def fit_width(self) -> None:
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def page_at_top(self) -> int:
        """The page, counted from 0, that fills the upper part of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        pages = self._page_boxes()
        return next((n for n, box in enumerate(pages) if middle < box.bottom() + self.pageSpacing()), len(pages) - 1)

    def mark_boxes(self) -> list[QRectF]:
        """The highlights in viewport pixels."""
        offset = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        pages = self._page_boxes()
        found: list[QRectF] = []
        for page, rectangles in self._marks.items():
            if page >= len(pages):
                continue
            scale = self._scale(page)
            origin = pages[page].topLeft() - offset
            for r in rectangles:
                box = QRectF(r.x0 * scale, r.y0 * scale, (r.x1 - r.x0) * scale, (r.y1 - r.y0) * scale)
                found.append(box.translated(origin).adjusted(-2, -1, 2, 1))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's names below
        super().paintEvent(event)
        boxes = self.mark_boxes()
        if not boxes:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Multiplied like a marker pen, so the words stay readable.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.highlight)
        # One shape: where lines overlap, two coats would be darker than one.
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for box in boxes:
            shape.addRoundedRect(box, 2, 2)
        painter.drawPath(shape)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._wanted is not None:
            self._again.start()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        self._wanted = None
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self._wanted = None
        super().keyPressEvent(event)

    def _scroll_to_wanted(self) -> None:
        if self._wanted is None:
            return
        page, box = self._wanted
        pages = self._page_boxes()
        if page >= len(pages):
            return
        scale = self._scale(page)
        top = pages[page].top() + box.top() * scale
        height = self.viewport().height()
        margin = max(24.0, (height - box.height() * scale) / 3) if not box.isEmpty() else 8.0
        self.verticalScrollBar().setValue(round(top - margin))
        left = pages[page].left() + box.left() * scale
        self.horizontalScrollBar().setValue(round(left - 40))

    def _resolution(self) -> float:
        """Pixels of one PDF point at zoom 1."""
        return self.screen().logicalDotsPerInch() / _POINTS_PER_INCH

    def _scale(self, page: int) -> float:
        """Pixels of one point of `page` now."""
        if self.zoomMode() == QPdfView.ZoomMode.Custom:
            return self._resolution() * self.zoomFactor()
        document = self.document()
        points = document.pagePointSize(page) if document is not None else None
        if points is None or points.width() <= 0:
            return 1.0
        margins = self.documentMargins()
        return (self.viewport().width() - margins.left() - margins.right()) / points.width()

    def _page_boxes(self) -> list[QRectF]:
        """Where the pages stand, in pixels of the scrolled area."""
        document = self.document()
        if document is None or document.status() != QPdfDocument.Status.Ready:
            return []
        margins = self.documentMargins()
        sizes = [document.pagePointSize(n) * self._scale(n) for n in range(document.pageCount())]
        sizes = [size.toSize().toSizeF() for size in sizes]
        widest = max((size.width() for size in sizes), default=0.0) + margins.left() + margins.right()
        total = max(widest, float(self.viewport().width()))
        boxes: list[QRectF] = []
        y = float(margins.top())
        for size in sizes:
            boxes.append(QRectF((total - size.width()) / 2, y, size.width(), size.height()))
            y += size.height() + self.pageSpacing()
        return boxes
