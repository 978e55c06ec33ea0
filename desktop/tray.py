"""Keeps the program in the tray when its window is closed, if the person wants it so; ends and saves nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.tray_words import has_tray
from desktop.window_place import bring_to_front

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


class TrayHome(QObject):
    """`use(on=)` follows the setting. `there` tells whether there is a tray; a test may replace it."""

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._on = False
        self._told = False
        self.there: Callable[[], bool] = has_tray
        self.icon: QSystemTrayIcon | None = None
        self.menu: QMenu | None = None
        window.installEventFilter(self)
        window.closing.connect(self._gone)
        window.away.lent = self.shown

    def use(self, *, on: bool) -> None:
        """Whether closing the window leaves the program in the tray."""
        self._on = on
        if on and self.there():
            self._show()
        elif self.icon is not None:
            self.icon.hide()

    def shown(self) -> QSystemTrayIcon | None:
        """The icon while it is in the tray."""
        return self.icon if self.icon is not None and self.icon.isVisible() else None

    @property
    def takes(self) -> bool:
        """Whether closing the window would hide it now: without a tray nobody could bring it back."""
        return self._on and self.there() and self._window.engine is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Only the person's closing hides; the program's own closing ends it. Nor is a log-out held up."""
        if watched is self._window and event.type() == QEvent.Type.Close and event.spontaneous():
            if self.takes and not _logging_out():
                event.ignore()
                self.hide()
                return True
        elif watched is self._window and event.type() == QEvent.Type.Show:
            _quit_with_last_window(on=True)
        return super().eventFilter(watched, event)

    def hide(self) -> None:
        """Into the tray: what was typed and where things were is on disk before."""
        self._show()
        self._window.chat.save_draft()
        self._window.save_state()
        _quit_with_last_window(on=False)  # closing a dialog or a menu is no end
        self._window.hide()
        if self.icon is not None and not self._told and QSystemTrayIcon.supportsMessages():
            self._told = True
            words = tr("It goes on here. Quit in the menu of this icon ends it.")
            self.icon.showMessage(tr("Aquifer is in the tray"), words, self.icon.icon())

    def open(self) -> None:
        bring_to_front(self._window)

    def new_chat(self) -> None:
        self.open()
        self._window.new_chat()

    def quit(self) -> None:
        """End the program, as closing the window does without a tray: a run that goes on is asked about first."""
        if not self._window.runs.may_close(self._end):
            self.open()
            return
        self._end()

    def _end(self) -> None:
        _quit_with_last_window(on=True)
        if self._window.close():
            QApplication.quit()  # a window that is hidden already was the last one long ago

    def _gone(self) -> None:
        if self.icon is not None:
            self.icon.hide()
        _quit_with_last_window(on=True)

    def _show(self) -> None:
        if self.icon is None:
            self.menu = QMenu(self._window)
            self.menu.setAccessibleName(tr("Aquifer in the tray"))
            self.menu.addAction(tr("Open Aquifer")).triggered.connect(self.open)
            self.menu.addAction(self._theme.icon("new-chat"), tr("New chat")).triggered.connect(self.new_chat)
            self.menu.addSeparator()
            self.menu.addAction(self._theme.icon("power"), tr("Quit")).triggered.connect(self.quit)
            self.icon = QSystemTrayIcon(self._theme.icon("drop", "accent", 48), self)
            self.icon.setToolTip("Aquifer")
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(self._activated)
            self.icon.messageClicked.connect(self.open)
        self.icon.show()

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why is not QSystemTrayIcon.ActivationReason.Context:  # that opens the menu
            self.open()


def _logging_out() -> bool:
    application = QApplication.instance()
    return isinstance(application, QApplication) and application.isSavingSession()


def _quit_with_last_window(*, on: bool) -> None:
    QApplication.setQuitOnLastWindowClosed(on)
