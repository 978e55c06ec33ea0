"""Left and right through the versions of a message: "2/3"; knows no message but their ids."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.widgets.controls import IconButton, label, on_click, row


class VersionSwitch(QWidget):
    """`wanted(id)` of the neighbour. At the ends the button does nothing and says so by being grey."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, versions: tuple[str, ...], shown: str, what: str) -> None:
        super().__init__()
        place = versions.index(shown) if shown in versions else 0
        self.left = IconButton(theme, "chevron-left", f"Version of the {what} before", size=14)
        self.right = IconButton(theme, "chevron-right", f"Next version of the {what}", size=14)
        self.words = label(f"{place + 1}/{len(versions)}", "small")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setAccessibleName(f"Version {place + 1} of {len(versions)}")
        for button, target in ((self.left, place - 1), (self.right, place + 1)):
            there = 0 <= target < len(versions)
            button.setEnabled(there)
            if there:
                on_click(button, partial(self.wanted.emit, versions[target]))
        self.setLayout(row(self.left, self.words, self.right, spacing=0))
