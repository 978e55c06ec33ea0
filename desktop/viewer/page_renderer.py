"""Pictures of PDF pages, drawn one after the other by Qt's own thread and kept within a limit; knows no view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocumentRenderOptions, QPdfPageRenderer

from desktop.viewer.pdf_file import PdfFile

_MOST_BYTES = 192 << 20
_MOST_THUMBNAILS = 600
# A page of a huge plan at a large zoom is drawn coarser rather than filling the memory.
_MOST_PIXELS = 24_000_000
Wanted = Sequence[tuple[int, QSize]]


class PageRenderer(QObject):
    """`want_pages` and `want_thumbnails` say what is seen now; nothing else is drawn, pages come first.

    `drawn(page, is_thumbnail)` when a picture is there, or it is known that there will be none (`failed`).
    """

    drawn = Signal(int, bool)

    def __init__(self, file: PdfFile, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(file.document)
        self._renderer.pageRendered.connect(self._arrived)
        self._pages: OrderedDict[int, QImage] = OrderedDict()
        self._asked_sizes: dict[int, QSize] = {}  # what was asked for, which a coarser picture stands for
        self._thumbnails: OrderedDict[int, QImage] = OrderedDict()
        self.failed: set[int] = set(file.broken)
        self._wanted: list[tuple[int, QSize]] = []
        self._wanted_small: list[tuple[int, QSize]] = []
        self._asked: tuple[int, bool, QSize] | None = None

    def page(self, page: int) -> QImage | None:
        """The latest picture of a page, which may be of another size while a better one is drawn."""
        found = self._pages.get(page)
        if found is not None:
            self._pages.move_to_end(page)
        return found or self._thumbnails.get(page)

    def thumbnail(self, page: int) -> QImage | None:
        return self._thumbnails.get(page)

    def want_pages(self, wanted: Wanted) -> None:
        """Pages and their sizes in device pixels, the most urgent first."""
        self._wanted = list(wanted)
        self._go_on()

    def want_thumbnails(self, wanted: Wanted) -> None:
        self._wanted_small = list(wanted)
        self._go_on()

    @property
    def busy(self) -> bool:
        return self._asked is not None

    def _go_on(self) -> None:
        """One page at a time: what was wanted a moment ago and is not seen any more is never drawn."""
        if self._asked is not None:
            return
        for page, size in self._wanted:
            if page not in self.failed and self._asked_sizes.get(page) != size:
                self._ask(page, size, small=False)
                return
        for page, size in self._wanted_small:
            if page not in self.failed and page not in self._thumbnails:
                self._ask(page, size, small=True)
                return

    def _ask(self, page: int, size: QSize, *, small: bool) -> None:
        self._asked = (page, small, size)
        pixels = size.width() * size.height()
        drawn = size if pixels <= _MOST_PIXELS else size * (_MOST_PIXELS / pixels) ** 0.5
        if not self._renderer.requestPage(page, drawn, QPdfDocumentRenderOptions()):
            self._asked = None
            self.failed.add(page)
            self.drawn.emit(page, small)

    def _arrived(self, page: int, _size: QSize, image: QImage, _options: object, _number: int) -> None:
        if self._asked is None or self._asked[0] != page:
            return
        _, small, size = self._asked
        self._asked = None
        if image.isNull():
            self.failed.add(page)
        elif small:
            self._thumbnails[page] = _on_white(image)
            while len(self._thumbnails) > _MOST_THUMBNAILS:
                self._thumbnails.popitem(last=False)
        else:
            self._keep(page, size, _on_white(image))
        self._go_on()
        self.drawn.emit(page, small)

    def _keep(self, page: int, size: QSize, image: QImage) -> None:
        self._pages[page] = image
        self._pages.move_to_end(page)
        self._asked_sizes[page] = size
        seen = {number for number, _ in self._wanted}
        for gone in [number for number in self._pages if number not in seen]:
            if sum(kept.sizeInBytes() for kept in self._pages.values()) <= _MOST_BYTES:
                return
            del self._pages[gone], self._asked_sizes[gone]


def _on_white(image: QImage) -> QImage:
    """A PDF page is transparent where nothing is printed."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
