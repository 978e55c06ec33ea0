"""Which documents of the collection are shown: a name as it is typed, everything else in a dialog; looks at none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, on_click, row
from desktop.widgets.filter_chips import FilterChips
from desktop.widgets.filter_dialog import FilterDialog
from desktop.widgets.search_field import SearchField
from engine.api import NO_FILTER, DocumentFilter

_TYPING_MS = 200


class FilterBar(QWidget):
    """`changed` when `where` became another; `ask_wanted` to ask only the documents that are shown."""

    changed = Signal()
    ask_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.where = NO_FILTER
        # Tells which languages the documents are in, now or a moment later.
        self.ask_languages: Callable[[Callable[[list[str]], None]], None] = lambda _told: None
        self.name = SearchField(theme, tr("Find documents by name or title"), tr("Find by name or title"))
        self.name.setFixedWidth(theme.px(220))
        self.more = TextButton(theme, tr("Filter…"), "plain", "filter")
        self.more.setToolTip(tr("Only documents of some type, language, date, author, folder or tag"))
        on_click(self.more, self.open_dialog)
        self.ask = TextButton(theme, tr("Ask these"), "plain", "chat")
        self.ask.setToolTip(tr("A new chat that searches only the documents of this filter"))
        on_click(self.ask, self.ask_wanted.emit)
        self.ask.hide()
        self.chips = FilterChips(theme, tr("Shown"))
        self.chips.changed.connect(self.use)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._typed)
        self.name.textEdited.connect(lambda _text: self._typing.start())
        self.name.returnPressed.connect(self._typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(row(self.name, self.more, self.ask, 1))
        layout.addWidget(self.chips)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names
        super().showEvent(event)
        if self._typed_name() != self.where.name:
            self._typing.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._typing.stop()  # nothing is looked for while nobody sees it, nor after the end

    def use(self, where: DocumentFilter) -> None:
        """Show only these documents from now on."""
        self._typing.stop()
        if where.name != self._typed_name():  # a space that is being typed stays
            self.name.setText(where.name)
        if where == self.where:
            return
        self.where = where
        self.chips.show_filter(where)
        self.ask.setVisible(bool(where))
        self.changed.emit()

    def open_dialog(self) -> None:
        about = tr("Everything that is filled in must hold. The list, the actions and “Ask these” keep to it.")
        dialog = FilterDialog(self._theme, self, tr("Filter documents"), about, self.where)
        dialog.accepted.connect(lambda: self.use(dialog.where))
        dialog.finished.connect(dialog.deleteLater)
        self.ask_languages(dialog.offer_languages)
        dialog.open()

    def _typed(self) -> None:
        self.use(replace(self.where, name=self._typed_name()))

    def _typed_name(self) -> str:
        return " ".join(self.name.text().split())
