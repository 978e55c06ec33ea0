"""The page of one document in full size, opened from the Documents page; knows no collection and no citation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.viewer import outside
from desktop.viewer.document_view import DocumentView
from desktop.viewer.memory import ViewerMemory
from desktop.widgets.controls import ElidedLabel, IconButton, TextButton, label, on_click, row
from engine.api import AquiferError

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

OPEN, FOLDER = tr_later("Open with the system's program"), tr_later("Show in folder")
_ROOMY = 760


class ReaderPage(QWidget):
    """`open(sha256)`; `left` when somebody goes back."""

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        engine: EngineApi,
        background: Background,
        show_error: Callable[[BaseException], None],
        memory: ViewerMemory,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Document"))
        self._engine, self._background, self._show_error = engine, background, show_error
        self._path = ""
        self.view = DocumentView(theme, background, memory)
        self.view.shows_thumbnails = memory.thumbnails
        self.view.use(engine)
        self.view.tools.thumbnails_wanted.connect(partial(setattr, memory, "thumbnails"))
        self._title = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self._title.setProperty("role", "heading")
        self._where = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self._where.setProperty("role", "small")
        self._gone = label("", "small")
        back = IconButton(theme, "chevron-left", tr("Back to the documents (Esc)"))
        self._theme = theme
        self.open_outside = TextButton(theme, tr(OPEN), "plain", "open-outside")
        self.in_folder = TextButton(theme, tr(FOLDER), "plain", "folder")
        on_click(back, self.left.emit)
        on_click(self.open_outside, self._open_outside)
        on_click(self.in_folder, self._show_in_folder)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._where)
        head = row(back, spacing=8)
        head.addLayout(names, 1)
        for part in (self._gone, self.open_outside, self.in_folder):
            head.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window the name of the document is worth more than the words of the buttons."""
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.px(_ROOMY)
        for button, words in ((self.open_outside, tr(OPEN)), (self.in_folder, tr(FOLDER))):
            button.setText(words if roomy else "")
            button.setToolTip("" if roomy else words)

    def open(self, sha256: str, page: int = 1) -> bool:
        """Show a document of the library from a page (from 1) on; false, and the error told, when it has none."""
        try:
            document = self._engine.library.document(sha256)
            self.view.show_document(document, page)
        except AquiferError as error:
            self._show_error(error)
            return False
        self._title.set_text(document.name)
        self._where.set_text(document.path)
        self._path = document.path
        for control in (self.open_outside, self.in_folder, self._gone):
            control.hide()
        looking = self._background.call("look for a file", partial(outside.is_there, document.path))
        looking.on_success(lambda there: self._looked(document.path, there=there))
        self.view.focus_content()
        return True

    def _looked(self, path: str, *, there: bool) -> None:
        if path == self._path:
            self.open_outside.setVisible(there and outside.may_open(path))
            self.in_folder.setVisible(there)
            self._gone.setVisible(not there)
            self._gone.setText("" if there else tr("The file is not there any more; this is the copy kept here."))

    def _open_outside(self) -> None:
        if not outside.open_file(self._path):
            problem = tr("This file was not opened: the system has no program for it.")
            self._show_error(AquiferError(problem, tr("Use Show in folder.")))

    def _show_in_folder(self) -> None:
        if not outside.show_in_folder(self._path):
            problem = tr("The folder was not opened. It is the one of {file}.").format(file=self._path)
            self._show_error(AquiferError(problem))

    def event(self, event: QEvent) -> bool:
        """Esc leads back to the documents, not to the chat as elsewhere; Alt and the arrows turn pages."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
            return
        action()

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
        if held == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_Escape:
            return self.left.emit
        if held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return partial(self.view.step_page, 1 if key == Qt.Key.Key_Down else -1)
        return None
