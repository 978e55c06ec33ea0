"""Thumbs up and down under an answer: two buttons of which at most one is on; knows no chat and stores nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconButton, on_click, row

UP, DOWN = 1, -1
_GOOD = (tr_later("Good answer"), tr_later("Good answer: chosen, click to take it back"))
_BAD = (tr_later("Bad answer"), tr_later("Bad answer: chosen, click to take it back"))


class Thumbs(QWidget):
    """`rated` says what was chosen: a second click on the thumb that is on takes it back."""

    rated = Signal(int)

    def __init__(self, theme: Theme, rating: int) -> None:
        super().__init__()
        self.up = IconButton(theme, "thumb-up", tr(_GOOD[0]), size=15)
        self.down = IconButton(theme, "thumb-down", tr(_BAD[0]), size=15)
        for button in (self.up, self.down):
            button.setCheckable(True)
        on_click(self.up, lambda: self._clicked(UP))
        on_click(self.down, lambda: self._clicked(DOWN))
        self.setLayout(row(self.up, self.down, spacing=2))
        self._rating = 0
        self.show_rating(rating)

    def show_rating(self, rating: int) -> None:
        self._rating = rating
        for button, value, icon, (off, chosen) in (
            (self.up, UP, "thumb-up", _GOOD),
            (self.down, DOWN, "thumb-down", _BAD),
        ):
            on = rating == value
            button.setChecked(on)
            # The shape is filled when it is on: the state is not told by colour alone.
            button.set_icon(f"{icon}-on" if on else icon, "accent" if on else "muted")
            button.set_name(tr(chosen) if on else tr(off))

    def _clicked(self, value: int) -> None:
        self.show_rating(0 if self._rating == value else value)
        self.rated.emit(self._rating)
