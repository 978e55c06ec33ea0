"""Where the parts of the window are: sidebar, notices, pages, panel, status bar; knows nothing of what they do."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.side_panel import SidePanel
from desktop.sidebar.sidebar import Sidebar
from desktop.status_bar import StatusBar
from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.source_panel import SourcePanel
from desktop.widgets.controls import IconButton, on_click
from desktop.widgets.notification_bar import NotificationBar
from desktop.window_state import WindowState


class WindowBody(QWidget):
    """`side` opens and closes the panel; a button stands in for the sidebar while it is hidden."""

    def __init__(
        self,
        theme: Theme,
        sidebar: Sidebar,
        notifications: NotificationBar,
        pages: QWidget,
        panel: SourcePanel,
        status: StatusBar,
        state: WindowState,
    ) -> None:
        super().__init__()
        self._sidebar = sidebar
        self.show_sidebar_button = IconButton(
            theme, "sidebar", tr("Show sidebar ({keys})").format(keys="Ctrl+B"), size=18
        )
        on_click(self.show_sidebar_button, self.toggle_sidebar)
        self.show_sidebar_button.hide()
        sidebar.hide_wanted.connect(self.toggle_sidebar)
        centre = QWidget()
        centre.setObjectName("centre")
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.show_sidebar_button)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(notifications)
        column.addWidget(pages, 1)
        self.side = SidePanel(centre, panel, state)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(sidebar)
        body.addWidget(self.side.splitter, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(status)

    def toggle_sidebar(self) -> None:
        self.show_sidebar(not self._sidebar.isVisible())

    def show_sidebar(self, shown: bool) -> None:
        self._sidebar.setVisible(shown)
        self.show_sidebar_button.setVisible(not shown)
