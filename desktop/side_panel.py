"""The panel at the right of the window: opened, closed, its width remembered; what it shows is its own matter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.chat.chat_page import ChatPage
from desktop.viewer.source_panel import SourcePanel
from desktop.window_state import WindowState

_LEAST_CENTRE, _LEAST_PANEL = 380, 280


class SidePanel:
    """The splitter between the pages (`centre`) and the panel."""

    def __init__(self, centre: QWidget, panel: SourcePanel, state: WindowState) -> None:
        self._panel, self._state = panel, state
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(4)
        self.splitter.addWidget(centre)
        self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(0, 1)
        centre.setMinimumWidth(_LEAST_CENTRE)
        panel.setMinimumWidth(_LEAST_PANEL)
        panel.hide()

    def open(self) -> None:
        if not self._panel.isVisible():
            self._panel.show()
            width = max(self._state.facts.panel_width, _LEAST_PANEL)
            self.splitter.setSizes([max(_LEAST_CENTRE, self.splitter.width() - width), width])

    def step_citation(self, by: int, chat: ChatPage) -> None:
        """Lead to the next or the previous citation; a closed panel opens with those of the last answer."""
        last = chat.transcript.last_answer()
        if self._panel.isVisible():
            self._panel.step(by)
        elif chat.isVisible() and last is not None and last.answer is not None and last.answer.citations:
            self._panel.show_answer(last.answer)
            self.open()
            self._panel.step(by)

    def close(self) -> None:
        self.remember(shown=self._panel.isVisible())
        self._panel.hide()

    def remember(self, *, shown: bool) -> None:
        if shown:
            self._state.facts.panel_width = self._panel.width()
