"""Marks what a search found on the page that is shown, as its kind of view can; searches nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.api import Rectangle

if TYPE_CHECKING:
    from desktop.bridge.background import Background
    from desktop.bridge.engine_protocol import EngineApi
    from desktop.viewer.document_view import DocumentView

# Of a picture; each costs a look at the words of the page.
_MOST_ON_A_PICTURE = 200


def show_found(view: DocumentView, background: Background, engine: EngineApi | None) -> None:
    """Called whenever there is more of it, another one is looked at, or another page is shown."""
    search, shown = view.search, view.stack.currentWidget()
    now = search.now
    if view.shows_pdf and view.pdf is not None:
        spans = {page - 1: found for page, found in search.by_page.items()}
        view.pdf.show_found(spans, (now.page - 1, now.char_start, now.char_end) if now is not None else None)
        return
    here = search.by_page.get(view.page, [])
    looked_at = (now.char_start, now.char_end) if now is not None and now.page == view.page else None
    if shown is view.text:
        view.text.show_found(here, looked_at)
    elif shown is view.table:
        view.table.show_found(here, looked_at)
    elif shown is view.picture and view.document is not None and engine is not None:
        sha256, page, library = view.document.sha256, view.page, engine.library
        spans_here = here[:_MOST_ON_A_PICTURE]
        if not here:
            view.picture.show_found((), ())
            return

        def work() -> tuple[list[Rectangle], tuple[Rectangle, ...]]:
            found = [box for span in spans_here for box in library.rectangles(sha256, page, *span)]
            return found, library.rectangles(sha256, page, *looked_at) if looked_at is not None else ()

        marking = background.call("find on a picture", work)
        marking.on_success(lambda boxes: view.picture.show_found(*boxes) if search.now == now else None)
