"""One line about work in the background: icon, words, a bar, buttons; knows nothing of the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconLabel, label, row
from desktop.widgets.work_bar import WorkBar


class ProgressStrip(QFrame):
    """A card; `of` says in the name of the bar whose progress it is. Buttons are set once, at the end of the line."""

    def __init__(self, theme: Theme, of: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._theme = theme
        self._icon = IconLabel(theme, "clock", "accent", 18)
        self.words = label("", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.bar = WorkBar(theme, tr("Progress of {work}").format(work=of))

    def set_buttons(self, buttons: Sequence[QWidget]) -> None:
        """Lay out the line."""
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(4))
        texts.addWidget(self.words)
        texts.addWidget(self.bar)
        line = row(self._icon, spacing=12, margins=(14, 8, 14, 8))
        line.addLayout(texts, 1)
        for button in buttons:
            line.addWidget(button)
        self.setLayout(line)

    def say(self, words: str, icon: str, colour: str) -> None:
        """What is seen and what a screen reader says."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self._icon.set_icon(icon, colour)
