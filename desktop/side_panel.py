"""The panel at the right of the window: opened, closed, its width remembered; knows nothing of what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.window_state import WindowState

_LEAST_CENTRE, _LEAST_PANEL = 380, 280


class SidePanel:
    """The splitter between the pages (`centre`) and the panel."""

    def __init__(self, centre: QWidget, panel: QWidget, state: WindowState) -> None:
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

    def close(self) -> None:
        self.remember(shown=self._panel.isVisible())
        self._panel.hide()

    def remember(self, *, shown: bool) -> None:
        if shown:
            self._state.facts.panel_width = self._panel.width()
