"""Packs on their way: one strip with what is done, progress and Cancel, then the outcome; asks and writes nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconButton, TextButton, on_click, restyle
from desktop.widgets.progress_strip import ProgressStrip

_TONES = {"running": ("clock", "accent", ""), "done": ("success", "success", ""), "failed": ("error", "error", "error")}


class PackStrip(ProgressStrip):
    """`cancelled` when the person stops what runs. Hidden while there is nothing to say."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("the pack"))
        self.cancel = TextButton(theme, tr("Cancel"), "plain", "stop")
        self.cancel.setAccessibleName(tr("Cancel the pack"))
        self.close_button = IconButton(theme, "close", tr("Dismiss"), size=16)
        on_click(self.cancel, self.cancelled.emit)
        on_click(self.close_button, self.hide)
        self.set_buttons((self.cancel, self.close_button))
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
        self.say(words, icon, colour)
        restyle(self, "tone", frame)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.close_button.setVisible(not running)
        self.show()
