"""Selecting words of PDF pages with the mouse, and copying them; the words and their places come from the engine.

That is why it also works on scanned pages: their words were recognised, not printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QMenu

from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.page_words import PageWords
from engine.api import Rectangle

if TYPE_CHECKING:
    from desktop.viewer.pdf_view import MarkedPdfView

_MOST_PAGES_KEPT = 80
_AUTO_SCROLL_MS = 30


@dataclass(frozen=True, slots=True)
class Place:
    """A place on a page (from 0), in points from its top left."""

    page: int
    x: float
    y: float


class PdfSelection(QObject):
    """`words` are those of the pages that were seen; `text` is what is selected."""

    def __init__(self, view: MarkedPdfView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self.words: dict[int, PageWords] = {}
        self._from: tuple[int, int] | None = None  # page, character
        self._to: tuple[int, int] | None = None
        self._dragging = False
        self._panned_from: QPointF | None = None
        self._scroll = QTimer(self)
        self._scroll.setInterval(_AUTO_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)
        self._mouse = QPointF()
        view.viewport().installEventFilter(self)

    def forget(self) -> None:
        """Another file is shown."""
        self.words = {}
        self._from = self._to = None
        self._dragging = False
        self._scroll.stop()

    def set_words(self, page: int, words: PageWords) -> None:
        self.words[page] = words
        first, last = self._pages()
        for number in [n for n in self.words if n != page and not first <= n <= last][:-_MOST_PAGES_KEPT]:
            del self.words[number]
        self._view.words_arrived(page)

    @property
    def text(self) -> str:
        parts = [(self.words.get(page), span) for page, span in self._spans()]
        return "\n".join(words.words(*span) for words, span in parts if words is not None)

    def copy(self) -> None:
        if text := self.text:
            QGuiApplication.clipboard().setText(text)

    def select_page(self, page: int) -> None:
        words = self.words.get(page)
        if words:
            self._from, self._to = (page, 0), (page, len(words.text))
            self._view.viewport().update()

    def clear(self) -> None:
        self._from = self._to = None
        self._view.viewport().update()

    def rectangles(self, page: int, start: int, end: int) -> tuple[Rectangle, ...]:
        """Where a span of a page's text lies; nothing while its words are not known."""
        words = self.words.get(page)
        return words.rectangles(start, end) if words is not None else ()

    def boxes(self, pages: Iterable[int]) -> list[QRectF]:
        """What is selected on these pages, in pixels of the viewport."""
        seen = set(pages)
        found = [(page, self.rectangles(page, *span)) for page, span in self._spans() if page in seen]
        return [box for page, rectangles in found for box in self._view.on_viewport(page, rectangles)]

    def _pages(self) -> tuple[int, int]:
        if self._from is None or self._to is None:
            return (0, -1)
        return min(self._from, self._to)[0], max(self._from, self._to)[0]

    def _spans(self) -> list[tuple[int, tuple[int, int]]]:
        """What is selected, page by page."""
        if self._from is None or self._to is None or self._from == self._to:
            return []
        (first, start), (last, end) = sorted((self._from, self._to))
        spans = []
        for page in range(first, last + 1):
            words = self.words.get(page)
            whole = len(words.text) if words is not None else 0
            spans.append((page, (start if page == first else 0, end if page == last else whole)))
        return spans

    # --- the mouse

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if kind == QEvent.Type.MouseButtonPress:
            return self._pressed(event)
        if kind == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
            self._select_word(event.position())
        elif kind == QEvent.Type.MouseMove:
            self._moved(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._dragging, self._panned_from = False, None
            self._scroll.stop()
        return False

    def _pressed(self, event: QMouseEvent) -> bool:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = event.position()
        elif event.button() == Qt.MouseButton.LeftButton:
            at = self._character(event.position())
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and self._from is not None
            self._dragging, self._to = at is not None, at
            if not extends:
                self._from = at
            self._view.viewport().update()
        return False

    def _moved(self, event: QMouseEvent) -> None:
        view, spot = self._view, event.position()
        if self._panned_from is not None:
            moved = spot - self._panned_from
            self._panned_from = spot
            for bar, by in ((view.horizontalScrollBar(), moved.x()), (view.verticalScrollBar(), moved.y())):
                bar.setValue(round(bar.value() - by))
        elif self._dragging:
            self._mouse = spot
            self._extend()
            outside = not view.visible_rect().contains(spot.toPoint())
            self._scroll.start() if outside else self._scroll.stop()
        else:
            place = view.place_at(spot)
            words = self.words.get(place.page) if place is not None else None
            over = place is not None and words is not None and words.on_word(place.x, place.y)
            view.viewport().setCursor(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor)

    def _extend(self) -> None:
        self._to = self._character(self._mouse) or self._to
        self._view.viewport().update()

    def _scroll_on(self) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.visible_rect().height()
        beyond = self._mouse.y() if self._mouse.y() < 0 else max(0.0, self._mouse.y() - height)
        bar.setValue(round(bar.value() + beyond / 2))
        self._extend()

    def _character(self, spot: QPointF) -> tuple[int, int] | None:
        """Page and character at a place; nothing while the words of the page are not known."""
        place = self._view.place_at(spot)
        words = self.words.get(place.page) if place is not None else None
        return (place.page, words.char_at(place.x, place.y)) if place is not None and words else None

    def _select_word(self, spot: QPointF) -> None:
        place = self._view.place_at(spot)
        words = self.words.get(place.page) if place is not None else None
        if place is not None and words:
            start, end = words.word_at(place.x, place.y)
            self._from, self._to = (place.page, start), (place.page, end)
            self._view.viewport().update()

    def _show_menu(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy"))
        copy.setEnabled(bool(self.text))
        copy.triggered.connect(self.copy)
        whole = menu.addAction(tr("Select the page"))
        place = self._view.place_at(QPointF(event.pos()))
        if place is not None:
            whole.triggered.connect(lambda: self.select_page(place.page))
        menu.popup(event.globalPos())
