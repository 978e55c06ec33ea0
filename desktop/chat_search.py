"""The search over all chats (Ctrl+K): from the field in the sidebar to the sheet of hits; opens no chat itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.bridge.background import Background
from desktop.sidebar.search_results import SearchResults
from desktop.sidebar.sidebar import Sidebar
from desktop.theme import Theme
from engine.api import ChatHit

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_DELAY_MS = 70
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class ChatSearch(QObject):
    """`opened(chat_id, message_id)`. While nothing is typed there is no sheet."""

    opened = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget, sidebar: Sidebar, background: Background) -> None:
        super().__init__(window)
        self._window, self._background = window, background
        self._field = sidebar.search
        self._engine: EngineApi | None = None
        self._asked = ""
        self.results = SearchResults(theme, window)
        self.results.chosen.connect(self._chosen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self._field.textEdited.connect(self._typed)
        self._field.installEventFilter(self)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.FocusOut:
            self.results.hide()
        elif event.type() == QEvent.Type.FocusIn and self._field.text():
            self._timer.start()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pressed(event.key()):
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._keeps(event.key()):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _keeps(self, key: int) -> bool:
        """Escape leaves the search before it stops an answer."""
        return key == Qt.Key.Key_Escape and bool(self._field.text() or self.results.isVisible())

    def _pressed(self, key: int) -> bool:
        """Whether a key was for the sheet."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.results.take()
        if key == Qt.Key.Key_Escape:
            self.results.hide()
            self._field.clear()
            return True
        step = next((by for one, by in _STEPS.items() if one == key), 0)
        if step and self.results.isVisible():
            self.results.move_choice(step)
            return True
        return False

    def _typed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._asked = ""
            self.results.hide()

    def _search(self) -> None:
        engine, query = self._engine, self._field.text().strip()
        if engine is None or not query:
            return
        self._asked = query
        operation = self._background.call("search chats", lambda: engine.chat.search(query))
        operation.on_success(lambda hits: self._found(query, hits))

    def _found(self, query: str, hits: Sequence[ChatHit]) -> None:
        """Hits of an older text come too late."""
        if query != self._asked or not self._field.hasFocus() or not self._field.text().strip():
            return
        window = self._window
        corner = self._field.mapTo(window, QPoint(self._field.width() + 16, 0))
        self.results.show_hits(hits)
        beside = corner.x()
        if window.isRightToLeft():
            beside = self._field.mapTo(window, QPoint(-16, 0)).x() - self.results.width()
        right = window.width() - self.results.width() - 8
        self.results.move(max(8, min(beside, right)), corner.y())

    def _chosen(self, chat_id: str, message_id: str) -> None:
        self.results.hide()
        self._field.clear()
        self.opened.emit(chat_id, message_id)
