"""The tags of the selected documents: shown as chips, added and taken off for all of them; stores nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconButton, label, on_click
from desktop.widgets.filter_chips import RemovableChip
from desktop.widgets.filter_fields import split_words
from desktop.widgets.flow_layout import FlowLayout
from engine.api import DocumentInfo


class TagBar(QWidget):
    """`changed(infos, add, take)`: these documents get the tags of `add` and lose those of `take`."""

    changed = Signal(object, object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._infos: tuple[DocumentInfo, ...] = ()
        self.chips: list[RemovableChip] = []
        self._head = label(tr("Tags"), "small")
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Add a tag"))
        self.edit.setAccessibleName(tr("Add a tag to the selected documents"))
        self.edit.setToolTip(tr("Several at once with commas between them"))
        hint = self.edit.fontMetrics().horizontalAdvance(self.edit.placeholderText()) + theme.px(20)
        self.edit.setFixedWidth(max(theme.px(150), hint))
        self.edit.returnPressed.connect(self._add)
        self._known = QStringListModel()
        completer = QCompleter(self._known, self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.edit.setCompleter(completer)
        self._plus = IconButton(theme, "plus", tr("Add the tag"), size=16)
        on_click(self._plus, self._add)
        self._flow = FlowLayout(self, 6)
        for part in (self._head, self.edit, self._plus):
            self._flow.addWidget(part)
        self._head.setMinimumHeight(self.edit.sizeHint().height())

    def show_documents(self, infos: Sequence[DocumentInfo], known: Sequence[str]) -> None:
        """The tags of these documents; one that only some have says of how many."""
        before, self._infos = self._infos, tuple(infos)
        if [info.sha256 for info in before] != [info.sha256 for info in self._infos]:
            self.edit.clear()
        if self._known.stringList() != list(known):
            self._known.setStringList(list(known))
        # A button that has the focus, or is being pressed, stays while nothing changed.
        if [(info.sha256, info.tags) for info in before] == [(info.sha256, info.tags) for info in self._infos]:
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for part in (self.edit, self._plus):
            self._flow.removeWidget(part)
        held = Counter(tag for info in self._infos for tag in info.tags)
        for tag in sorted(held, key=str.casefold):
            self._add_chip(tag, held[tag])
        for part in (self.edit, self._plus):
            self._flow.addWidget(part)
        self._flow.invalidate()
        self.updateGeometry()

    def _add_chip(self, tag: str, count: int) -> None:
        all_ = len(self._infos)
        words = tag if count == all_ else tr("{tag} ({count} of {all})").format(tag=tag, count=count, all=all_)
        off = trn("Take the tag {tag} off %n document", "Take the tag {tag} off %n documents", count)
        if all_ == 1:
            off = tr("Take the tag {tag} off the document")
        chip = RemovableChip(self._theme, words, off.format(tag=tag))
        chip.removed.connect(partial(self._take, tag))
        self._flow.addWidget(chip)
        chip.setMinimumHeight(self.edit.sizeHint().height())
        chip.show()
        self.chips.append(chip)

    def _add(self) -> None:
        tags = split_words(self.edit.text())
        if tags and self._infos:
            self.edit.clear()
            self.changed.emit(self._infos, tuple(tags), ())

    def _take(self, tag: str) -> None:
        self.changed.emit(self._infos, (), (tag,))
