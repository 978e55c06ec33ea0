"""The bar to search the open document: words, how many there are, next and previous; searches nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.document_search import DocumentSearch
from desktop.widgets.controls import IconButton, label, on_click, row

_TYPING_MS = 180


class FindBar(QFrame):
    """`wanted(words)` while somebody types; `stepped(by)`; `closed`."""

    wanted = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("documentfind")
        self.setAccessibleName(tr("Search in this document"))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Search in this document"))
        self.edit.setAccessibleName(tr("Search in this document"))
        self.edit.setMaxLength(200)
        self.edit.setMinimumWidth(theme.px(120))
        self.edit.setMaximumWidth(theme.px(420))
        self.count = label("", "small")
        self.previous = IconButton(theme, "chevron-up", tr("Previous place (Shift+F3)"))
        self.next = IconButton(theme, "chevron-down", tr("Next place (F3)"))
        close = IconButton(theme, "close", tr("Close the search (Esc)"))
        on_click(self.previous, lambda: self.stepped.emit(-1))
        on_click(self.next, lambda: self.stepped.emit(1))
        on_click(close, self.closed.emit)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self._told = ""
        self.edit.textEdited.connect(lambda _text: self._typing.start())
        self.edit.textChanged.connect(lambda text: self._tell() if not text else None)
        self.edit.installEventFilter(self)
        line = row(self.edit, self.count, self.previous, self.next, close, 0, spacing=4)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def open(self, words: str = "") -> None:
        """Ready to type; `words` are searched at once."""
        self.show()
        if words:
            self.edit.setText(words)
            self._tell()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def show_search(self, search: DocumentSearch) -> None:
        """How many there are, in words a screen reader can say."""
        if search.failed:
            words = search.failed
        elif search.count:
            all_there = search.whole and not search.running
            words = tr("{number:,} of {count:,}") if all_there else tr("{number:,} of {count:,}+")
            words = words.format(number=search.position, count=search.count)
        elif search.running:
            words = tr("Searching…")
        else:
            words = tr("Not found") if search.words.strip() else ""
        self.count.setText(words)
        self.count.setAccessibleName(tr("Found: {words}").format(words=words) if words else tr("Nothing searched"))
        for button in (self.previous, self.next):
            button.setEnabled(search.count > 0)

    def search_again(self) -> None:
        """Another document is shown: the same words are looked for in it."""
        self._told = ""
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._typing.stop()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        key = event.key() if watched is self.edit and isinstance(event, QKeyEvent) else None
        if event.type() != QEvent.Type.KeyPress or key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if self.edit.text() != self._told:
            self._tell()
        else:
            back = isinstance(event, QKeyEvent) and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        return True

    def _tell(self) -> None:
        self._typing.stop()
        if self.edit.text() != self._told:
            self._told = self.edit.text()
            self.wanted.emit(self._told)
