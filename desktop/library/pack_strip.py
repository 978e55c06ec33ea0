"""Packs on their way: one strip with what is done, progress and Cancel, then the outcome; asks and writes nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QVBoxLayout

from desktop.theme import Theme
from desktop.widgets.controls import IconButton, IconLabel, TextButton, label, on_click, restyle, row

_TONES = {"running": ("clock", "accent", ""), "done": ("success", "success", ""), "failed": ("error", "error", "error")}


class PackStrip(QFrame):
    """`cancelled` when the person stops what runs. Hidden while there is nothing to say."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon = IconLabel(theme, "clock", "accent", 18)
        self.words = label("", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress of the pack")
        self.cancel = TextButton(theme, "Cancel", "plain", "stop")
        self.cancel.setAccessibleName("Cancel the pack")
        self.close_button = IconButton(theme, "close", "Dismiss", size=16)
        on_click(self.cancel, self.cancelled.emit)
        on_click(self.close_button, self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(4))
        texts.addWidget(self.words)
        texts.addWidget(self.bar)
        line = row(self._icon, spacing=12, margins=(14, 8, 14, 8))
        line.addLayout(texts, 1)
        line.addWidget(self.cancel)
        line.addWidget(self.close_button)
        self.setLayout(line)
        self.hide()

    def show_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """What is happening now; `total` 0 while nobody knows how much there is."""
        self._show("running", words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_outcome(self, words: str, *, failed: bool = False) -> None:
        self._show("failed" if failed else "done", words)

    def _show(self, tone: str, words: str) -> None:
        icon, colour, frame = _TONES[tone]
        running = tone == "running"
        self._icon.set_icon(icon, colour)
        restyle(self, "tone", frame)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.close_button.setVisible(not running)
        self.show()
