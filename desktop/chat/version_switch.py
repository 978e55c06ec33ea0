"""Left and right through the versions of a message: "2/3"; knows no message but their ids."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconButton, label, on_click, row

_BEFORE = {
    "question": tr_later("Version of the question before"),
    "answer": tr_later("Version of the answer before"),
}
_NEXT = {"question": tr_later("Next version of the question"), "answer": tr_later("Next version of the answer")}


class VersionSwitch(QWidget):
    """`wanted(id)` of the neighbour; `what` is "question" or "answer".

    At the ends the button does nothing and says so by being grey.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, versions: tuple[str, ...], shown: str, what: str) -> None:
        super().__init__()
        place = versions.index(shown) if shown in versions else 0
        self.left = IconButton(theme, "chevron-left", tr(_BEFORE[what]), size=14)
        self.right = IconButton(theme, "chevron-right", tr(_NEXT[what]), size=14)
        self.words = label(f"{place + 1}/{len(versions)}", "small")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setAccessibleName(tr("Version {number} of {count}").format(number=place + 1, count=len(versions)))
        for button, target in ((self.left, place - 1), (self.right, place + 1)):
            there = 0 <= target < len(versions)
            button.setEnabled(there)
            if there:
                on_click(button, partial(self.wanted.emit, versions[target]))
        self.setLayout(row(self.left, self.words, self.right, spacing=0))
