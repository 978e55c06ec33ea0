"""The finished training sets as cards: what is in them, train on one, remove one; removes none itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.finetune.words import set_facts, set_title
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import ElidedLabel, IconButton, IconLabel, TextButton, card, label, on_click, row
from training.api import DataSet


class SetList(QWidget):
    """Both signals carry the `DataSet`."""

    train_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Finished sets"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self.cards: list[QWidget] = []
        self.heading = label(tr("Finished sets"), "heading")
        self._column.addWidget(self.heading)
        self.heading.hide()

    def show_sets(self, sets: Sequence[DataSet]) -> None:
        """The newest version of each set first."""
        for old in self.cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        ordered = sorted(sets, key=lambda one: (one.manifest.name.lower(), -one.data_version))
        self.cards = [self._card(one) for one in ordered]
        for made in self.cards:
            self._column.addWidget(made)
        self.heading.setVisible(bool(ordered))

    def _card(self, one: DataSet) -> QWidget:
        frame = card()
        title = set_title(one)
        frame.setAccessibleName(tr("Set {set}").format(set=title))
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(3))
        texts.addWidget(ElidedLabel(title))
        facts = label(set_facts(one), "muted", wrap=True)
        texts.addWidget(facts)
        train = TextButton(self._theme, tr("Train on it"), "plain", "chart")
        train.setAccessibleName(tr("Train on {set}").format(set=title))
        remove = IconButton(self._theme, "trash", tr("Remove {set}").format(set=title))
        on_click(train, partial(self.train_wanted.emit, one))
        on_click(remove, partial(self.remove_wanted.emit, one))
        line = row(spacing=12, margins=(16, 12, 12, 12))
        line.addWidget(IconLabel(self._theme, "library", "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(train)
        line.addWidget(remove)
        frame.setLayout(line)
        return frame
