"""A search in the open document: runs on a lane, keeps what it found and which one is looked at; draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.background import Background, Operation
from desktop.widgets.message_line import error_words
from engine.api import Event, Occurrence, OccurrencesFound

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


class DocumentSearch(QObject):
    """`changed` when there is more or less of it; `moved` when another occurrence is looked at (`now`)."""

    changed = Signal()
    moved = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._engine: EngineApi | None = None
        self._operation: Operation[bool] | None = None
        self.words = ""
        self._found: list[Occurrence] = []
        self._of_pages: dict[int, list[tuple[int, int]]] = {}
        self._at = -1
        self._from_page = 1
        self.whole, self.failed = True, ""

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def start(self, sha256: str, words: str, page: int) -> None:
        """Search the document; the first occurrence from `page` (counted from 1) on is looked at first."""
        self.clear()
        self.words, self._from_page = words, page
        engine = self._engine
        if engine is None or not words.strip():
            return
        operation = self._background.run(lambda: engine.library.find_in(sha256, words))
        self._operation = operation
        operation.on_event(lambda event: self._more(operation, event))
        operation.on_success(lambda whole: self._ended(operation, whole=whole))
        operation.on_failure(lambda error: self._ended(operation, failed=error_words(error)[0]))
        self.changed.emit()

    def clear(self) -> None:
        if self._operation is not None:
            self._operation.cancel()
        self._operation = None
        self._found, self._of_pages, self._at = [], {}, -1
        self.words, self.whole, self.failed = "", True, ""
        self.changed.emit()

    @property
    def running(self) -> bool:
        return self._operation is not None

    @property
    def count(self) -> int:
        return len(self._found)

    @property
    def position(self) -> int:
        """Which one is looked at, counted from 1; 0 for none."""
        return self._at + 1

    @property
    def now(self) -> Occurrence | None:
        return self._found[self._at] if self._at >= 0 else None

    @property
    def by_page(self) -> dict[int, list[tuple[int, int]]]:
        """Spans of the text of each page (from 1)."""
        return self._of_pages

    def step(self, by: int) -> None:
        """The next or the previous one, round and round."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self.moved.emit()
            self.changed.emit()

    def _more(self, operation: Operation[bool], event: Event) -> None:
        if operation is not self._operation or not isinstance(event, OccurrencesFound):
            return
        for found in event.occurrences:
            self._found.append(found)
            self._of_pages.setdefault(found.page, []).append((found.char_start, found.char_end))
        if self._at < 0:
            later = (n for n, found in enumerate(self._found) if found.page >= self._from_page)
            self._look_at(next(later, -1))
        self.changed.emit()

    def _ended(self, operation: Operation[bool], *, whole: bool = True, failed: str = "") -> None:
        if operation is not self._operation:
            return
        self._operation, self.whole, self.failed = None, whole, failed
        if self._at < 0 and self._found:
            self._look_at(0)
        self.changed.emit()

    def _look_at(self, number: int) -> None:
        self._at = number
        if number >= 0:
            self.moved.emit()
