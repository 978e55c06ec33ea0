"""Shows the pages of a PDF, zoomed, with words marked, found and selected; knows no citation and reads no file.

Places on a page are in PDF points from its top left as it is shown. Pages are counted from 0 here.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.viewer.page_layout import FIT_PAGE, FIT_WIDTH, LARGEST, SMALLEST, PageBox, PageLayout
from desktop.viewer.page_painter import draw_shape, outline_shape
from desktop.viewer.page_renderer import PageRenderer
from desktop.viewer.pdf_file import PdfFile
from desktop.viewer.pdf_selection import PdfSelection, Place
from engine.api import Rectangle

_ZOOM_STEP = 1.2
_POINTS_PER_INCH = 72.0
_SETTLE_MS = 40
_LINE_PX = 40
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
BROKEN = tr_later("This page cannot be drawn.")


class MarkedPdfView(QAbstractScrollArea):
    """`show_file`, then `show_marks`. `words_wanted(page)` asks for the words of a page that came into view."""

    page_changed = Signal(int)
    zoom_chosen = Signal()
    zoom_changed = Signal()  # also by another size of the view
    words_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._file: PdfFile | None = None
        self.renderer: PageRenderer | None = None
        self._layout = PageLayout((), (1.0, 1.0), FIT_WIDTH, 1.0)
        self.zoom_wanted = FIT_WIDTH
        self._marks: dict[int, tuple[Rectangle, ...]] = {}
        self._found: dict[int, list[tuple[int, int]]] = {}
        self._found_now: tuple[int, int, int] | None = None
        # What has to be in view: a page and a place on it, or the span that is looked at.
        self._wanted: tuple[int, QRectF] | None = None
        self._page = 0
        self.selection = PdfSelection(self, theme)
        self.setObjectName("viewer")
        self.setAccessibleName(tr("PDF page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_LINE_PX)
        self.horizontalScrollBar().setSingleStep(_LINE_PX)
        # A page is not mirrored with the window: its left end is at the left, and so is that of the bar below it.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Whoever scrolls by hand is not taken back to the marked words by a change of the size.
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._let_go())
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.setInterval(_SETTLE_MS)
        self._settle_timer.timeout.connect(self._settle)
        theme.changed.connect(self.viewport().update)

    # --- what is shown

    def show_file(self, file: PdfFile) -> None:
        """The pages of another file, from the first; marks, hits and selection go."""
        self.close_file()
        self._file = file
        file.document.setParent(self)
        self.renderer = PageRenderer(file, self)
        self.renderer.drawn.connect(lambda _page, _small: self.viewport().update())
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self._settle_soon()

    def close_file(self) -> None:
        """Nothing is shown until the next file."""
        if self.renderer is not None:
            self.renderer.deleteLater()
        if self._file is not None:
            self._file.document.deleteLater()
        self._file = self.renderer = None
        self._marks, self._found, self._found_now, self._wanted, self._page = {}, {}, None, None, 0
        self.selection.forget()
        self._arrange()

    @property
    def pages(self) -> int:
        return len(self._layout)

    def show_marks(self, page: int, rectangles: Sequence[Rectangle]) -> None:
        """Mark words on `page` and bring them into view."""
        self._marks = {page: tuple(rectangles)}
        self._bring(page, rectangles)

    @property
    def marks(self) -> dict[int, tuple[Rectangle, ...]]:
        return dict(self._marks)

    def show_found(self, spans: dict[int, list[tuple[int, int]]], now: tuple[int, int, int] | None) -> None:
        """What a search found, as spans of the text by page, and the one that is looked at (page, start, end)."""
        moved = now is not None and now != self._found_now
        self._found, self._found_now = spans, now
        if moved and now is not None:
            self._bring(now[0], self.selection.rectangles(*now))
        self.viewport().update()

    def words_arrived(self, page: int) -> None:
        """The words of a page are known now (`selection.words`)."""
        if self._found_now is not None and self._found_now[0] == page and self._wanted is not None:
            self._bring(page, self.selection.rectangles(*self._found_now))
        if page == self._page:
            self._describe()
        self.viewport().update()

    # --- zoom and pages

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """FIT_WIDTH, FIT_PAGE or a factor; what is under `at` (else the middle of the view) stays there."""
        spot = at or QPointF(self.viewport().width() / 2, self.viewport().height() / 3)
        place = self._place_in_page(spot)
        self.zoom_wanted = zoom if zoom in (FIT_WIDTH, FIT_PAGE) else min(LARGEST, max(SMALLEST, zoom))
        self._arrange()
        if place is not None:
            box = self._layout.box(place[0])
            self.horizontalScrollBar().setValue(round(box.x + place[1] * box.width - spot.x()))
            self.verticalScrollBar().setValue(round(box.y + place[2] * box.height - spot.y()))
        self._settle_soon()
        self.zoom_chosen.emit()
        self.zoom_changed.emit()

    @property
    def zoom_now(self) -> float:
        """The factor of the page in view; 1 is the size on paper."""
        return self._layout.box(self._page).scale / self._resolution() if self.pages else 1.0

    def zoom_in(self, at: QPointF | None = None) -> None:
        self.set_zoom(self.zoom_now * _ZOOM_STEP, at)

    def zoom_out(self, at: QPointF | None = None) -> None:
        self.set_zoom(self.zoom_now / _ZOOM_STEP, at)

    def page_at_top(self) -> int:
        """The page that fills the upper part of the view."""
        return self._layout.page_at(self.verticalScrollBar().value() + self.viewport().height() / 3)

    def go_to(self, page: int) -> None:
        if self.pages:
            self._bring(min(max(0, page), self.pages - 1), ())

    # --- geometry

    def page_box(self, page: int) -> QRectF:
        """The page in pixels of the viewport."""
        box = self._layout.box(page)
        return QRectF(box.x, box.y, box.width, box.height).translated(-self._offset())

    def place_at(self, spot: QPointF) -> Place | None:
        """The page at (or nearest to) a place of the viewport, and where on it, in points."""
        found = self._place_in_page(spot)
        if found is None or self._file is None:
            return None
        page, across, down = found
        wide, tall = self._file.sizes[page]
        return Place(page, across * wide, down * tall)

    def on_viewport(self, page: int, rectangles: Sequence[Rectangle]) -> list[QRectF]:
        """Rectangles of a page in pixels of the viewport."""
        if page >= self.pages:
            return []
        box = self._layout.box(page)
        origin, scale = QPointF(box.x, box.y) - self._offset(), box.scale
        return [
            QRectF(r.x0 * scale, r.y0 * scale, (r.x1 - r.x0) * scale, (r.y1 - r.y0) * scale).translated(origin)
            for r in rectangles
        ]

    def mark_boxes(self) -> list[QRectF]:
        """The highlights in pixels of the viewport."""
        boxes = [box for page, marks in self._marks.items() for box in self.on_viewport(page, marks)]
        return [box.adjusted(-2, -1, 2, 1) for box in boxes]

    def found_boxes(self) -> list[QRectF]:
        """What a search found on the pages in view, in pixels of the viewport."""
        return [box for page in self._seen() for span in self._found.get(page, ()) for box in self._boxes(page, span)]

    def _boxes(self, page: int, span: tuple[int, int]) -> list[QRectF]:
        return self.on_viewport(page, self.selection.rectangles(page, *span))

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.between(top, top + self.viewport().height())

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _place_in_page(self, spot: QPointF) -> tuple[int, float, float] | None:
        """Page and the share of its width and height."""
        if not self.pages:
            return None
        whole = spot + self._offset()
        box: PageBox = self._layout.box(self._layout.page_at(whole.y()))
        return box.page, (whole.x() - box.x) / max(box.width, 1.0), (whole.y() - box.y) / max(box.height, 1.0)

    def _resolution(self) -> float:
        """Pixels of one PDF point at zoom 1."""
        return self.screen().logicalDotsPerInch() / _POINTS_PER_INCH

    # --- events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's names below
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.color("pressed"))
        for page in self._seen():
            self._paint_page(painter, page)
        found = [(page, span) for page in self._seen() for span in self._found.get(page, ())]
        draw_shape(painter, [box for page, span in found for box in self._boxes(page, span)], self._theme.color("hit"))
        draw_shape(painter, self.mark_boxes(), self._theme.color("highlight"))
        draw_shape(painter, self.selection.boxes(self._seen()), self._theme.color("selected"))
        if self._found_now is not None:
            page, *span = self._found_now
            outline_shape(painter, self._boxes(page, (span[0], span[1])), self._theme.color("hit-now"))
        painter.end()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        box = self.page_box(page)
        painter.fillRect(box, Qt.GlobalColor.white)
        image = self.renderer.page(page) if self.renderer is not None else None
        if image is not None:
            painter.drawImage(box, image)
        elif self.renderer is not None and page in self.renderer.failed:
            painter.setPen(Qt.GlobalColor.black)
            painter.setFont(self._theme.font())
            words = "\n".join([tr(BROKEN), tr("Page {page}").format(page=page + 1)])
            place = box.adjusted(0, min(box.height() / 4, 120), 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        place = self._place_in_page(QPointF(self.viewport().width() / 2, 0))
        self._arrange()
        if self._wanted is not None:
            self._scroll_to_wanted()
        elif place is not None:
            box = self._layout.box(place[0])
            self.verticalScrollBar().setValue(round(box.y + place[2] * box.height))
        self._settle_soon()
        self.zoom_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._settle_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._settle_timer.stop()  # it may not ask an engine that is closed by then

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self._settle_soon()
        page = self.page_at_top() if self.pages else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        self._wanted = None
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom_now * _ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self._wanted = None
        key, controlled = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() in _PLAIN:
            self._sideways(1 if key == Qt.Key.Key_Right else -1)
        elif controlled and key == Qt.Key.Key_PageDown:
            self.go_to(self.page_at_top() + 1)
        elif controlled and key == Qt.Key.Key_PageUp:
            self.go_to(self.page_at_top() - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        elif controlled and key == Qt.Key.Key_C:
            self.selection.copy()
        elif controlled and key == Qt.Key.Key_A:
            self.selection.select_page(self.page_at_top())
        elif event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _sideways(self, by: int) -> None:
        """Over a page that is wider than the view; else the key that points on, as the window is read, turns it."""
        bar = self.horizontalScrollBar()
        if bar.maximum():
            bar.setValue(bar.value() + by * bar.singleStep())
        else:
            self.go_to(self.page_at_top() + (-by if self.isRightToLeft() else by))

    # --- arranging

    def _arrange(self) -> None:
        sizes = self._file.sizes if self._file is not None else ()
        # As wide as with a scroll bar always: it must not come and go with the size it causes.
        view = self.viewport().size()
        self._layout = PageLayout(sizes, (view.width(), view.height()), self.zoom_wanted, self._resolution())
        for bar, whole, part in (
            (self.horizontalScrollBar(), self._layout.width, view.width()),
            (self.verticalScrollBar(), self._layout.height, view.height()),
        ):
            bar.setRange(0, max(0, round(whole) - part))
            bar.setPageStep(max(1, part - _LINE_PX))
        self.viewport().update()

    def _bring(self, page: int, rectangles: Sequence[Rectangle]) -> None:
        box = QRectF()
        for r in rectangles:
            box = box.united(QRectF(r.x0, r.y0, r.x1 - r.x0, r.y1 - r.y0))
        self._wanted = (page, box)
        self._scroll_to_wanted()
        self._settle_soon()

    def _let_go(self) -> None:
        self._wanted = None

    def _scroll_to_wanted(self) -> None:
        if self._wanted is None or self._wanted[0] >= self.pages:
            return
        page, area = self._wanted
        box = self._layout.box(page)
        height = self.viewport().height()
        margin = max(24.0, (height - area.height() * box.scale) / 3) if not area.isEmpty() else 6.0
        self.verticalScrollBar().setValue(round(box.y + area.top() * box.scale - margin))
        if not area.isEmpty():
            self.horizontalScrollBar().setValue(round(box.x + area.left() * box.scale - 40))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _settle_soon(self) -> None:
        if self.isVisible():
            self._settle_timer.start()

    def _settle(self) -> None:
        """The view stands still: draw what is seen, then its neighbours, and ask for the words."""
        if self.renderer is None or not self.pages:
            return
        seen, ratio = self._seen(), self.devicePixelRatioF()
        near = [page for page in (seen.stop, seen.start - 1) if 0 <= page < self.pages]
        boxes = [self._layout.box(page) for page in (*seen, *near)]
        sizes = [QSize(max(1, round(box.width * ratio)), max(1, round(box.height * ratio))) for box in boxes]
        self.renderer.want_pages([(box.page, size) for box, size in zip(boxes, sizes, strict=True)])
        for page in seen:
            if page not in self.selection.words:
                self.words_wanted.emit(page)
        self._describe()

    def _describe(self) -> None:
        """For a screen reader: which page, and its text."""
        words = self.selection.words.get(self._page)
        broken = f"{tr(BROKEN)} " if self.renderer is not None and self._page in self.renderer.failed else ""
        place = tr("Page {page} of {pages}.").format(page=self._page + 1, pages=self.pages)
        self.setAccessibleDescription(f"{place} {broken}{words.text if words is not None else ''}")

    def visible_rect(self) -> QRect:
        return self.viewport().rect()
