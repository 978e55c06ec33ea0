"""Thumbs up and down under an answer: two buttons of which at most one is on; knows no chat and stores nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.widgets.controls import IconButton, on_click, row

UP, DOWN = 1, -1


class Thumbs(QWidget):
    """`rated` says what was chosen: a second click on the thumb that is on takes it back."""

    rated = Signal(int)

    def __init__(self, theme: Theme, rating: int) -> None:
        super().__init__()
        self.up = IconButton(theme, "thumb-up", "Good answer", size=15)
        self.down = IconButton(theme, "thumb-down", "Bad answer", size=15)
        for button in (self.up, self.down):
            button.setCheckable(True)
        on_click(self.up, lambda: self._clicked(UP))
        on_click(self.down, lambda: self._clicked(DOWN))
        self.setLayout(row(self.up, self.down, spacing=2))
        self._rating = 0
        self.show_rating(rating)

    def show_rating(self, rating: int) -> None:
        self._rating = rating
        for button, value, icon, name in (
            (self.up, UP, "thumb-up", "Good answer"),
            (self.down, DOWN, "thumb-down", "Bad answer"),
        ):
            on = rating == value
            button.setChecked(on)
            # The shape is filled when it is on: the state is not told by colour alone.
            button.set_icon(f"{icon}-on" if on else icon, "accent" if on else "muted")
            button.set_name(f"{name}: chosen, click to take it back" if on else name)

    def _clicked(self, value: int) -> None:
        self.show_rating(0 if self._rating == value else value)
        self.rated.emit(self._rating)
