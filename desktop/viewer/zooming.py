"""The zoom of whatever a document view shows, and the words for it; knows no document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.viewer.document_view import DocumentView

_STEP = 1.2


class Zooming:
    """The zoom of PDFs and that of letters are remembered, that of a picture is not: each fits at first."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view

    def set(self, zoom: float) -> None:
        """FIT_WIDTH, FIT_PAGE or a factor; text has no page to fit, there it is the usual size."""
        view, shown = self._view, self._view.stack.currentWidget()
        if view.shows_pdf and view.pdf is not None:
            view.pdf.set_zoom(zoom)
        elif shown is view.picture:
            view.picture.set_zoom(zoom)
        elif shown in (view.text, view.table):
            view.memory.text_zoom = zoom if zoom > 0 else 1.0
            self.apply_to_text()
        self.show()

    def step(self, by: int) -> None:
        self.set(self._now() * _STEP**by)

    def apply_to_text(self) -> None:
        view = self._view
        for part in (view.text, view.table):
            if part.zoom_now != view.memory.text_zoom:
                part.set_zoom(view.memory.text_zoom)
        view.memory.text_zoom = view.text.zoom_now

    def remember(self) -> None:
        if self._view.pdf is not None:
            self._view.memory.zoom = self._view.pdf.zoom_wanted

    def show(self) -> None:
        """Say it in the row above."""
        view = self._view
        wanted = 1.0
        if view.shows_pdf and view.pdf is not None:
            wanted = view.pdf.zoom_wanted
        elif view.stack.currentWidget() is view.picture:
            wanted = view.picture.zoom_wanted
        view.tools.show_zoom(wanted, self._now())

    def _now(self) -> float:
        view = self._view
        if view.shows_pdf and view.pdf is not None:
            return view.pdf.zoom_now
        return view.picture.zoom_now if view.stack.currentWidget() is view.picture else view.memory.text_zoom
