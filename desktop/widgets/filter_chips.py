"""A filter as chips, each with a button that takes it off; filters nothing itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconButton, IconLabel, TextButton, label, on_click, row
from desktop.widgets.filter_fields import parts_of
from desktop.widgets.flow_layout import FlowLayout
from engine.api import NO_FILTER, DocumentFilter

_LONGEST_CHARS = 48


class RemovableChip(QFrame):
    """Words with a ✕; `removed` when it is clicked."""

    removed = Signal()

    def __init__(self, theme: Theme, words: str, name: str, icon: str = "") -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.words = words
        shown = words if len(words) <= _LONGEST_CHARS else f"{words[: _LONGEST_CHARS - 1]}…"
        self.setToolTip(words)
        self.button = IconButton(theme, "close", name, size=13)
        on_click(self.button, self.removed.emit)
        items: list[QWidget | int] = [label(shown), self.button]
        if icon:
            items.insert(0, IconLabel(theme, icon, "muted", 14))
        self.setLayout(row(*items, spacing=4, margins=(8, 2, 3, 2)))


class FilterChips(QWidget):
    """Hidden while there is no filter; `changed(DocumentFilter)` when a part was taken off."""

    changed = Signal(object)

    def __init__(self, theme: Theme, what: str) -> None:
        super().__init__()
        self._theme, self._what = theme, what
        self.chips: list[RemovableChip] = []
        self._head = label(tr("{what}:").format(what=what), "small")
        self.clear = TextButton(theme, tr("All documents"), "quiet", "close")
        self.clear.setParent(self)  # the layout has it only while there is a filter
        self.clear.hide()
        self.clear.setAccessibleName(tr("{what}: take the whole filter off").format(what=what))
        on_click(self.clear, lambda: self.changed.emit(NO_FILTER))
        self._flow = FlowLayout(self, 6)
        self._flow.addWidget(self._head)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_filter(self, where: DocumentFilter) -> None:
        """Put the conditions of a filter in the place of the old ones."""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.clear)
        self.chips = []
        for part in parts_of(where):
            name = tr("{what}: take off {part}").format(what=self._what, part=part.words)
            chip = RemovableChip(self._theme, part.words, name)
            chip.removed.connect(partial(self.changed.emit, part.rest))
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self._flow.addWidget(self.clear)
        self.clear.setVisible(len(self.chips) > 1)
        self._head.setMinimumHeight(self.chips[0].sizeHint().height() if self.chips else 0)
        words = ", ".join(chip.words for chip in self.chips)
        self.setAccessibleName(tr("{what}: {parts}").format(what=self._what, parts=words))
        self.setVisible(bool(self.chips))
        self._flow.invalidate()
        self.updateGeometry()
